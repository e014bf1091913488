"""GeoJSON: its systems, its odd values, and every way not to be GeoJSON."""

import json
from pathlib import Path
from typing import Any

import pytest
import shapely

from layer_files import fault, faults, kinds, otypes, read, values, write
from planarkiv.model.features import GML_ID, FeatureTable
from planarkiv.model.formats import Format
from planarkiv.model.geometry import polygons

RING = [[8.0, 58.0], [8.1, 58.0], [8.1, 58.1], [8.0, 58.0]]
METRES = [[400000.0, 6500000.0], [400100.0, 6500000.0], [400100.0, 6500100.25], [400000.0, 6500000.0]]
POLYGON = {"type": "Polygon", "coordinates": [RING]}


def feature(geometry: Any = POLYGON, **properties: Any) -> dict[str, Any]:
    return {"type": "Feature", "geometry": geometry, "properties": {"objtype": "RpOmråde", **properties}}


def of(folder: Path, *features: Any, **members: Any) -> FeatureTable:
    return of_text(folder, json.dumps({"type": "FeatureCollection", "features": features, **members}))


def of_text(folder: Path, text: str | bytes) -> FeatureTable:
    path = folder / "rpomrade.geojson"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read(path, Format.GEOJSON)


def crs(name: object) -> dict[str, Any]:
    return {"type": "name", "properties": {"name": name}}


def metres(**members: Any) -> dict[str, Any]:
    return {"type": "FeatureCollection", "features": [feature({"type": "Polygon", "coordinates": [METRES]})], **members}


def test_degrees_unless_it_says_otherwise(tmp_path: Path) -> None:
    table = of(tmp_path, feature())
    assert table.head.epsg == 25832
    assert faults(table) == ["koordinater-i-grader"]


@pytest.mark.parametrize(
    "name",
    [
        "urn:ogc:def:crs:EPSG::25832",
        "EPSG:25832",
        "urn:ogc:def:crs:EPSG:6.9:25832",
        "http://www.opengis.net/def/crs/EPSG/0/25832",
    ],
)
def test_the_member_crs_of_old(name: str, tmp_path: Path) -> None:
    table = of_text(tmp_path, json.dumps(metres(crs=crs(name))))
    assert table.head.epsg == 25832
    assert table.metres().tolist() == METRES
    assert table.head.unit == 0.01
    assert faults(table) == ["json-koordinatsystem"]


def test_degrees_by_name(tmp_path: Path) -> None:
    for name in ("urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:OGC::CRS84"):
        assert "koordinater-i-grader" in faults(of(tmp_path, feature(), crs=crs(name)))


@pytest.mark.parametrize("given", [crs("Norge"), crs(7), None, 5, {"type": "link"}, {"properties": []}])
def test_a_system_that_is_not_understood(given: object, tmp_path: Path) -> None:
    table = of_text(tmp_path, json.dumps(metres(crs=given)))
    assert table.head.epsg is None
    kind = "koordinatsystem-ukjent" if given == crs("Norge") else "koordinatsystem-mangler"
    assert faults(table) == ["json-koordinatsystem", kind]


def test_metres_without_a_system_are_no_degrees(tmp_path: Path) -> None:
    table = of_text(tmp_path, json.dumps(metres()))
    assert table.head.epsg is None
    assert table.metres().tolist() == METRES
    assert faults(table) == ["json-ikke-grader", "koordinatsystem-mangler"]


def test_a_coordinate_that_is_no_degree_is_told_with_its_path(tmp_path: Path) -> None:
    points = [{"type": "Point", "coordinates": at} for at in ([8, 58], [8, 580], [8, 58], [800, 58])]
    table = of(tmp_path, feature(POLYGON), *map(feature, points))
    assert fault(table, "json-ikke-grader").values == {"sti": "$.features[2].geometry", "antall": 2}
    assert table.head.epsg is None


def test_every_geometry(tmp_path: Path) -> None:
    given = [
        {"type": "Point", "coordinates": [8, 58]},
        {"type": "MultiPoint", "coordinates": [[8, 58], [8.1, 58]]},
        {"type": "LineString", "coordinates": [[8, 58], [8.1, 58]]},
        {"type": "MultiLineString", "coordinates": [[[8, 58], [8.1, 58]], [[8, 58.1], [8.1, 58.1]]]},
        POLYGON,
        {"type": "MultiPolygon", "coordinates": [[RING], [[[x + 1, y] for x, y in RING]]]},
        {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [8, 58]}, POLYGON]},
        {"type": "Point", "coordinates": []},
        None,
    ]
    table = of(tmp_path, *map(feature, given))
    assert kinds(table) == [
        *("PUNKT", "PUNKT", "PUNKT", "KURVE", "KURVE", "KURVE", "FLATE", "FLATE", "PUNKT", "FLATE", "OBJEKT", "OBJEKT")
    ]
    assert sorted(set(faults(table))) == ["geometri-delt", "koordinater-i-grader"]
    assert table.own is not None
    assert table.own.outer.tolist() == [True] * 4


def test_heights_where_every_point_has_one(tmp_path: Path) -> None:
    high = {"type": "LineString", "coordinates": [[8, 58, 12.5], [8.1, 58, 13.5]]}
    half = {"type": "LineString", "coordinates": [[8, 58, 12.5], [8.1, 58]]}
    table = of(tmp_path, feature(high), feature(half))
    assert table.height is not None
    found = (table.height * (table.head.unit_h or table.head.unit)).tolist()
    assert found[:2] == [12.5, 13.5]
    assert found[2] != found[2]


def test_values(tmp_path: Path) -> None:
    given = [None, True, False, 0, 5, 2**70, 1.5, 3.0, "", " å "]
    table = of(tmp_path, *[feature(planid=each) for each in given])
    wanted = [[], ["1"], ["0"], ["0"], ["5"], [str(2**70)], ["1.5"], ["3"], [], ["å"]]
    assert values(table, "NASJONALAREALPLANID.PLANID") == wanted


def test_ids(tmp_path: Path) -> None:
    given = [{**feature(), "id": each} for each in ("a", 7, None)] + [feature()]
    table = of(tmp_path, *given, name="rpomrade")
    assert values(table, GML_ID) == [["rpomrade/a"], ["rpomrade/7"], ["rpomrade/3"], ["rpomrade/4"]]
    assert "json-medlem" not in faults(table)


def test_one_feature_alone(tmp_path: Path) -> None:
    table = of_text(tmp_path, json.dumps(feature()))
    assert otypes(table) == ["RpOmråde"]


@pytest.mark.parametrize(
    ("given", "kind", "path"),
    [
        ({**feature(), "id": {}}, "json-medlem", "$.features[1]"),
        ({**feature(), "id": True}, "json-medlem", "$.features[1]"),
        (5, "json-objekt", "$.features[1]"),
        ({"type": "RpOmråde"}, "json-objekt", "$.features[1]"),
        ({"type": "Feature", "geometry": None}, "json-objekt", "$.features[1]"),
        ({"type": "Feature", "properties": None}, "json-objekt", "$.features[1]"),
        ({"type": "Feature", "geometry": None, "properties": []}, "json-objekt", "$.features[1]"),
        (feature({"type": "Polygon"}), "json-geometri", "$.features[1].geometry"),
        (feature({"type": "Flate", "coordinates": []}), "json-geometri", "$.features[1].geometry"),
        (feature({"type": "Polygon", "coordinates": RING}), "json-geometri", "$.features[1].geometry"),
        (feature({"type": "Point", "coordinates": [8]}), "json-geometri", "$.features[1].geometry"),
        (feature({"type": "Point", "coordinates": ["8", "58"]}), "json-geometri", "$.features[1].geometry"),
        (feature({"type": "Point", "coordinates": "858"}), "json-geometri", "$.features[1].geometry"),
        (feature({"type": "LineString", "coordinates": ["ab", "cd"]}), "json-geometri", "$.features[1].geometry"),
        (
            feature({"type": "LineString", "coordinates": [[8, None], [1, 2]]}),
            "json-geometri",
            "$.features[1].geometry",
        ),
        (feature({"type": ["Point"], "coordinates": [8, 58]}), "json-geometri", "$.features[1].geometry"),
        (feature([]), "json-geometri", "$.features[1].geometry"),
        (feature({"type": "Point", "coordinates": [10**400, 58]}), "json-geometri", "$.features[1].geometry"),
    ],
)
def test_what_breaks_the_standard_is_told_with_its_path(given: Any, kind: str, path: str, tmp_path: Path) -> None:
    table = of(tmp_path, feature(), given, feature(), name="RpOmråde")
    assert fault(table, kind).values["sti"] == path
    assert len(table) == 3
    assert kinds(table)[0] == kinds(table)[2] == "FLATE"


def test_members_in_the_wrong_place(tmp_path: Path) -> None:
    table = of(tmp_path, feature(), properties={})
    assert fault(table, "json-medlem").values == {"sti": "$", "medlem": "properties"}


def test_many_faults_are_kept_to_a_limit(tmp_path: Path) -> None:
    table = of(tmp_path, *[5] * 1000, name="RpOmråde")
    assert faults(table).count("json-objekt") == 100


def test_another_alphabet(tmp_path: Path) -> None:
    text = json.dumps({"type": "FeatureCollection", "features": [feature(plannavn="Åsen")]}, ensure_ascii=False)
    table = of_text(tmp_path, text.encode("cp1252"))
    assert values(table, "PLANNAVN") == [["Åsen"]]
    assert fault(table, "json-tegnsett").values == {"plass": text.encode("cp1252").index(b"\xe5")}
    assert values(of_text(tmp_path, b"\xef\xbb\xbf" + text.encode()), "PLANNAVN") == [["Åsen"]]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        '<OGRVRTDataSource><OGRVRTLayer name="x"><SrcDataSource>a.shp</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>',
        "http://localhost:1/x.geojson",
        "[" * 200_000,
        '{"features":' * 100_000,
        "9" * 10_000,
    ],
)
def test_what_is_no_geojson(text: str, tmp_path: Path) -> None:
    table = of_text(tmp_path, text)
    assert len(table) == 0
    assert faults(table) == ["kartfil-uleselig"]


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "5",
        '{"type": "FeatureCollection"}',
        '{"type": "FeatureCollection", "features": {}}',
        '{"type": "Topology", "objects": {}}',
        '{"type": "gdal_streamed_alg", "command_line": "gdal vector pipeline ! read /vsicurl/http://localhost/x"}',
    ],
)
def test_what_is_json_and_no_geojson(text: str, tmp_path: Path) -> None:
    assert faults(of_text(tmp_path, text)) == ["json-samling"]


def test_nested_collections_have_an_end(tmp_path: Path) -> None:
    nested: Any = POLYGON
    for _ in range(50):
        nested = {"type": "GeometryCollection", "geometries": [nested]}
    assert "json-geometri" in faults(of(tmp_path, feature(nested)))


def test_what_another_program_writes(tmp_path: Path) -> None:
    area = shapely.box(400000, 6500000, 400100, 6500100)
    table = read(write(tmp_path, Format.GEOJSON, "rpomrade", [area], {"planid": ["1"]}), Format.GEOJSON)
    assert otypes(table) == ["RpOmråde"]
    [found] = polygons(table)
    assert found is not None
    assert found.equals(area)


def test_an_object_type_may_be_a_list(tmp_path: Path) -> None:
    table = of(tmp_path, feature(objtype=["RpOmråde"]), feature(objtype={"a": 1}), feature(objtype="RpOmråde"))
    assert otypes(table) == ["RpOmråde", '{"a": 1}', "RpOmråde"]
