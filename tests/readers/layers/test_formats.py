"""Every format of map systems gives the same objects: geometries, attributes and coordinate system."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import fiona
import numpy as np
import pytest
import shapely
from shapely.geometry import shape

import layer_files
from layer_files import EAST, HOLED, SQUARE, UTM32, faults, kinds, otypes, read, values, write
from planarkiv.model.features import GML_ID
from planarkiv.model.formats import Format
from planarkiv.model.geometry import lines, points, polygons

ALL = list(layer_files.DRIVERS)
GDAL = [Format.SHAPEFILE, Format.FILEGDB, Format.FLATGEOBUF]
FIONA = [each for each in ALL if each is not Format.GEOPARQUET]
OLD_JSON = {"RFC7946": "NO"}
"""GeoJSON as it was before 2016: in the system that a member ``crs`` names."""


@pytest.mark.parametrize("kind", ALL)
def test_areas_with_their_attributes(kind: Format, tmp_path: Path) -> None:
    columns: dict[str, Sequence[Any]] = {"planid": ["201501", "201502", None], "plantype": ["35", "34", "34"]}
    path = write(tmp_path, kind, "rpomrade", [SQUARE, HOLED, EAST], columns)
    table = read(path, kind)
    assert otypes(table) == ["RpOmråde"] * 3
    assert kinds(table) == ["FLATE"] * 3
    assert table.format is kind
    assert table.head.epsg == 25832
    assert values(table, "NASJONALAREALPLANID.PLANID") == [["201501"], ["201502"], []]
    assert values(table, "PLANTYPE") == [["35"], ["34"], ["34"]]
    assert table.serial.tolist() == [1, 2, 3]
    assert [len(each) for each in values(table, GML_ID)] == [1, 1, 1]
    assert all(a is not None and a.equals(b) for a, b in zip(polygons(table), (SQUARE, HOLED, EAST), strict=True))
    assert set(faults(table)) <= {"json-koordinatsystem"}


@pytest.mark.parametrize("kind", FIONA)
def test_the_same_as_an_independent_reader(kind: Format, tmp_path: Path) -> None:
    columns: dict[str, Sequence[Any]] = {"feltnavn": ["BFS1", "Åsen æøå", None], "eierform": ["1", "2", "3"]}
    path = write(tmp_path, kind, "RpArealformalOmrade", [SQUARE, HOLED, EAST], columns)
    table = read(path, kind)
    with fiona.open(path.parent if kind is Format.FILEGDB else path) as source:
        rows = list(source)
    assert [shape(row.geometry).area for row in rows] == [each.area for each in polygons(table) if each]
    assert values(table, "FELTNAVN") == [
        [row.properties["feltnavn"]] if row.properties["feltnavn"] else [] for row in rows
    ]
    assert values(table, "EIERFORM") == [[row.properties["eierform"]] for row in rows]


def test_the_purpose_of_1985_in_a_shapefile_is_cut_at_ten_signs(tmp_path: Path) -> None:
    columns: dict[str, Sequence[Any]] = {"regulering": ["111"], "reguleri_1": ["Rekkehus"]}
    table = read(write(tmp_path, Format.SHAPEFILE, "rbformalomrade", [SQUARE], columns), Format.SHAPEFILE)
    assert values(table, "REGFORM") == [["111"]]
    assert values(table, "REGFORMUTDYP") == [["Rekkehus"]]


@pytest.mark.parametrize("kind", ALL)
def test_several_parts_and_holes(kind: Format, tmp_path: Path) -> None:
    far = shapely.box(400200, 6500000, 400300, 6500100)
    both = shapely.MultiPolygon([HOLED, far])
    table = read(write(tmp_path, kind, "rpomrade", [both], geometry_type="MultiPolygon"), kind)
    assert len(table) == 1
    [found] = polygons(table)
    assert found is not None
    assert found.equals(both)
    assert table.own is not None
    assert len(table.own.outer) == 3
    assert table.own.outer.sum() == 2


@pytest.mark.parametrize("kind", ALL)
def test_lines_of_several_parts_are_several_objects(kind: Format, tmp_path: Path) -> None:
    parts = [[(400000, 6500000), (400010, 6500000)], [(400020, 6500000), (400030, 6500000), (400030, 6500005)]]
    geometry = shapely.MultiLineString(parts)
    path = write(tmp_path, kind, "rpjuridisklinje", [geometry], {"jurlinje": ["1221"]}, geometry_type="MultiLineString")
    table = read(path, kind)
    assert kinds(table) == ["KURVE", "KURVE"]
    assert [shapely.get_num_points(each) for each in lines(table)] == [2, 3]
    assert layer_files.fault(table, "geometri-delt").values["antall"] == 1
    ids = values(table, GML_ID)
    assert ids[0] == ids[1]


@pytest.mark.parametrize("kind", ALL)
def test_points_and_several_points(kind: Format, tmp_path: Path) -> None:
    several = shapely.MultiPoint([(400000.5, 6500000.25), (400001, 6500001)])
    path = write(tmp_path, kind, "rpjuridiskpunkt", [several], geometry_type="MultiPoint")
    table = read(path, kind)
    assert kinds(table) == ["PUNKT", "PUNKT"]
    assert [each.coords[0] for each in points(table) if each] == [(400000.5, 6500000.25), (400001, 6500001)]


@pytest.mark.parametrize("kind", ALL)
def test_heights(kind: Format, tmp_path: Path) -> None:
    line = shapely.LineString([(400000, 6500000, 12.5), (400010, 6500000, 13.25)])
    table = read(write(tmp_path, kind, "RpRegulertHoyde", [line], geometry_type="LineString Z"), kind)
    assert table.height is not None
    assert (table.height * table.head.unit).tolist() == [12.5, 13.25]


@pytest.mark.parametrize("kind", ALL)
def test_a_row_without_geometry_is_an_object_without_place(kind: Format, tmp_path: Path) -> None:
    table = read(write(tmp_path, kind, "rpomrade", [SQUARE, None], {"planid": ["1", "2"]}), kind)
    found = dict(zip([each[0] for each in values(table, "NASJONALAREALPLANID.PLANID")], kinds(table), strict=True))
    assert found == {"1": "FLATE", "2": "OBJEKT"}
    assert "geometri-uleselig" not in faults(table)


@pytest.mark.parametrize("kind", ALL)
@pytest.mark.parametrize("digits", [1, 2, 3])
def test_the_grid_is_the_coarsest_that_holds_every_coordinate(kind: Format, digits: int, tmp_path: Path) -> None:
    corner = round(400100 + 10**-digits * 7, digits)
    area = shapely.Polygon([(400000, 6500000), (corner, 6500000), (corner, 6500100), (400000, 6500000)])
    options: dict[str, Any] = {} if kind is not Format.GEOJSON else {"COORDINATE_PRECISION": "9"}
    table = read(write(tmp_path, kind, "rpomrade", [area], **options), kind)
    wanted = float(f"1e-{max(digits, 2)}")
    assert table.head.unit == wanted
    assert sorted(set(table.metres()[:, 0].tolist())) == pytest.approx([400000, corner], abs=1e-4)


@pytest.mark.parametrize("kind", [Format.GEOPACKAGE, Format.FILEGDB])
def test_several_layers(kind: Format, tmp_path: Path) -> None:
    write(tmp_path, kind, "plan", [SQUARE], {"planid": ["1"]}, layer="RpOmråde")
    path = write(
        tmp_path, kind, "plan", [HOLED, EAST], {"feltnavn": ["A", "B"]}, layer="rparealformalomrade", append=True
    )
    write(tmp_path, kind, "plan", [EAST], layer="bakgrunn", append=True)
    table = read(path, kind)
    assert sorted(otypes(table)) == ["RpArealformålOmråde", "RpArealformålOmråde", "RpOmråde"]
    assert layer_files.fault(table, "lag-ukjent").values == {"lag": "bakgrunn", "antall": 1}
    areas = dict(zip(otypes(table), polygons(table), strict=True))
    assert areas["RpOmråde"] is not None
    assert areas["RpOmråde"].equals(SQUARE)


def test_shapefiles_side_by_side_are_layers_of_one_map(tmp_path: Path) -> None:
    outline = write(tmp_path, Format.SHAPEFILE, "rpomrade", [SQUARE])
    write(tmp_path, Format.SHAPEFILE, "rparealformalomrade", [HOLED, EAST], {"feltnavn": ["A", "B"]})
    (tmp_path / "rpgrense.shp").write_bytes(b"nothing")
    table = read(outline, Format.SHAPEFILE)
    assert otypes(table) == ["RpOmråde", "RpArealformålOmråde", "RpArealformålOmråde"]
    assert [table.values_at(GML_ID, row) for row in range(2)] == [["rpomrade/0"], ["rparealformalomrade/0"]]
    assert faults(table) == ["kartfil-uleselig"]


@pytest.mark.parametrize("kind", [Format.GEOPACKAGE, Format.FILEGDB])
def test_layers_in_several_systems_come_into_one(kind: Format, tmp_path: Path) -> None:
    import pyproj

    move = pyproj.Transformer.from_crs(25832, 25833, always_xy=True)
    east, north = move.transform(*np.array(EAST.exterior.coords).T)
    moved = shapely.Polygon(np.column_stack((east, north)))
    write(tmp_path, kind, "plan", [SQUARE], layer="RpOmråde")
    path = write(tmp_path, kind, "plan", [moved], layer="RpFareSone", crs="EPSG:25833", append=True)
    table = read(path, kind)
    systems = layer_files.fault(table, "flere-koordinatsystem").values
    assert systems["epsg"] in (25832, 25833)
    assert table.head.epsg == systems["epsg"]
    by_type = dict(zip(otypes(table), polygons(table), strict=True))
    square, zone = by_type["RpOmråde"], by_type["RpFareSone"]
    assert square is not None
    assert zone is not None
    # they share a boundary of 100 m
    assert square.distance(zone) < 0.02
    assert square.area + zone.area == pytest.approx(10_000 + 50.25 * 100.5, rel=1e-2)


@pytest.mark.parametrize("kind", ALL)
def test_degrees_become_metres(kind: Format, tmp_path: Path) -> None:
    area = shapely.box(8.0, 58.0, 8.01, 58.01)
    table = read(write(tmp_path, kind, "rpomrade", [area], crs="EPSG:4326"), kind)
    assert layer_files.fault(table, "koordinater-i-grader").values == {"from_epsg": 4326, "epsg": 25832}
    assert table.head.epsg == 25832
    east, north = table.metres().mean(axis=0)
    # 1 degree west of the middle of the zone
    assert 440_000 < east < 450_000
    assert 6_420_000 < north < 6_440_000


@pytest.mark.parametrize("kind", [Format.GEOPACKAGE, Format.GEOPARQUET, *GDAL])
def test_no_system_is_told(kind: Format, tmp_path: Path) -> None:
    table = read(write(tmp_path, kind, "rpomrade", [SQUARE], crs=None), kind)
    assert table.head.epsg is None
    # a GeoPackage must say something
    assert faults(table) == [f"koordinatsystem-{'ukjent' if kind is Format.GEOPACKAGE else 'mangler'}"]


@pytest.mark.parametrize("kind", ALL)
def test_an_empty_layer_is_no_object(kind: Format, tmp_path: Path) -> None:
    table = read(write(tmp_path, kind, "rpomrade", [], geometry_type="Polygon"), kind)
    assert len(table) == 0
    assert set(faults(table)) <= {"json-koordinatsystem"}


@pytest.mark.parametrize("kind", ALL)
def test_values_of_every_type(kind: Format, tmp_path: Path) -> None:
    columns: dict[str, Any] = {
        "heltall": [7, -1, 2**31 - 1],
        "stort": [2**60, 5, -7],
        "mangler": [2**50, None, 5],
        "desimal": [0.5, 3.0, None],
        "ikraft": np.array(["2015-06-01", "NaT", "1978-02-28"], "datetime64[D]"),
        "merknad": ["  å ", "", None],
    }
    path = write(tmp_path, kind, "rpomrade", [SQUARE, SQUARE, SQUARE], columns)
    table = read(path, kind)
    assert values(table, "HELTALL") == [["7"], ["-1"], ["2147483647"]]
    assert values(table, "STORT") == [["1152921504606846976"], ["5"], ["-7"]]
    assert values(table, "MANGLER") == [["1125899906842624"], [], ["5"]]
    assert values(table, "DESIMAL") == [["0.5"], ["3"], []]
    assert values(table, "IKRAFT") == [["2015-06-01"], [], ["1978-02-28"]]
    assert values(table, "MERKNAD") == [["å"], [], []]
    told = set(faults(table))
    assert {"kolonne-ukjent"} <= told <= {"kolonne-ukjent", "json-koordinatsystem"}
    blank = [(each.values["kolonne"], each.values["antall"]) for each in table.notes]
    # a shapefile has no blanks at the ends, and some formats take an empty text for none
    assert blank in ([("merknad", 1)], [("merknad", 2)]) if kind is not Format.SHAPEFILE else not blank
    unknown = {each.values["kolonne"] for each in table.faults if each.kind == "kolonne-ukjent"}
    assert unknown == {"heltall", "stort", "mangler", "desimal", "merknad"}


@pytest.mark.parametrize("kind", ALL)
def test_objects_by_a_column(kind: Format, tmp_path: Path) -> None:
    columns: dict[str, Sequence[Any]] = {"objtype": ["RpOmråde", "RpArealformalOmrade", "rpfaresone", "Vei", None]}
    table = read(write(tmp_path, kind, "plandata", [SQUARE] * 5, columns), kind)
    assert otypes(table) == ["RpOmråde", "RpArealformålOmråde", "RpFareSone", "Vei", ""]
    assert "OBJTYPE" not in table.columns


@pytest.mark.parametrize("kind", ALL)
def test_text_points_are_texts(kind: Format, tmp_path: Path) -> None:
    table = read(write(tmp_path, kind, "rppaskrift", [shapely.Point(400000, 6500000)], {"streng": ["BFS1"]}), kind)
    assert otypes(table) == ["RpPåskrift"]
    assert kinds(table) == ["TEKST"]
    assert values(table, "STRENG") == [["BFS1"]]


def test_nothing_is_written_beside_a_file(tmp_path: Path) -> None:
    for kind in ALL:
        path = write(tmp_path, kind, "rpomrade", [SQUARE], {"planid": ["1"]})
        before = {each: each.stat().st_mtime_ns for each in tmp_path.rglob("*")}
        read(path, kind)
        assert {each: each.stat().st_mtime_ns for each in tmp_path.rglob("*")} == before


def test_the_names_of_systems_are_understood(tmp_path: Path) -> None:
    # Esri's own words for EPSG:25832 in a .prj
    path = write(tmp_path, Format.SHAPEFILE, "rpomrade", [SQUARE], crs=UTM32)
    assert read(path, Format.SHAPEFILE).head.epsg == 25832
    text = path.with_suffix(".prj").read_text()
    assert "ETRS_1989" in text
    path.with_suffix(".prj").write_text(text.replace('Central_Meridian",9', 'Central_Meridian",9.5'))
    table = read(path, Format.SHAPEFILE)
    assert table.head.epsg is None
    assert faults(table) == ["koordinatsystem-ukjent"]
    path.with_suffix(".prj").write_text("no system")
    assert faults(read(path, Format.SHAPEFILE)) == ["koordinatsystem-mangler"]
