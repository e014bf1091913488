"""Maps in the formats of map systems: what is read again is what was written, and what is not is told."""

import json
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import fiona
import numpy as np
import pyarrow.parquet
import pyproj
import pytest
import shapely
from shapely.geometry import shape

from conftest import ROOT
from planarkiv.errors import PlanarkivError
from planarkiv.model.features import GML_ID, KINDS, FeatureTable, Head
from planarkiv.model.formats import Format
from planarkiv.model.geometry import lines, points, polygons
from planarkiv.model.loss import Loss
from planarkiv.readers import detect
from planarkiv.readers.maps import read_map
from planarkiv.writers import Choice
from planarkiv.writers.maps import SUFFIXES, format_of, write_map
from tables import Thing, table_of

LAYERS = (Format.GEOPACKAGE, Format.SHAPEFILE, Format.GEOJSON, Format.FLATGEOBUF, Format.GEOPARQUET)
ONE_FILE = (Format.GEOJSON, Format.FLATGEOBUF, Format.GEOPARQUET)
OWN = Choice(own_system=True)
NORTH, EAST = 6_500_000_00, 400_000_00


def at(north: float, east: float) -> tuple[int, int]:
    """Metres from a corner as file units."""
    return NORTH + round(north * 100), EAST + round(east * 100)


RING = [at(0, 0), at(0, 100), at(100, 100), at(100, 0)]
HOLE = [at(20, 20), at(40, 20), at(40, 40), at(20, 40)]
PLAN = (
    ("NASJONALAREALPLANID.KOMM", "4222"),
    ("NASJONALAREALPLANID.PLANID", "0012"),
    ("VERTNIV", "2"),
)
THINGS: Sequence[Thing] = (
    Thing("KURVE", 1, "RpGrense", points=[(*RING[0], 1), *RING[1:], (*RING[0], 1)]),
    Thing("KURVE", 2, "RpFormålGrense", points=[*HOLE, HOLE[0]]),
    Thing("BUEP", 3, "RpFormålGrense", points=[at(0, 0), at(10, 30), at(0, 60)]),
    Thing("FLATE", 4, "RpOmråde", PLAN, [at(50, 50)], refs=[[1]]),
    Thing(
        "FLATE",
        5,
        "RpArealformålOmråde",
        (
            ("RPAREALFORMÅL", "1110"),
            ("FELTNAVN", "Åsen; øvre"),
            ("UTNYTT.UTNTYP", "16", 0),
            ("UTNYTT.UTNTYP", "17", 1),
            ("UTNYTT.UTNTYP", "18", 2),
            ("UTNYTT.UTNTALL", "30", 0),
            ("UTNYTT.UTNTALL", "40", 2),
        ),
        [at(50, 50)],
        refs=[[1], [2]],
    ),
    Thing("PUNKT", 6, "RpJuridiskPunkt", (("RPJURPUNKT", "1241"),), [at(5, 5)]),
    Thing("TEKST", 7, "RpPåskrift", (("STRENG", "BFS1"), ("EGEN.TING", "a"), ("LAYER", "7")), [at(6, 6)]),
    Thing("OBJEKT", 8, "RpPåskrift", (("STRENG", "uten sted"),)),
    Thing("KURVE", 9, "", (("MERKNAD", "uten type"),), [at(1, 1), at(2, 2)]),
)


def made(things: Sequence[Thing] = THINGS, **head: Any) -> FeatureTable:
    return table_of(things, Head(epsg=25832, **head))


def written(table: FeatureTable, kind: Format, folder: Path, choice: Choice = OWN) -> tuple[FeatureTable, list[Loss]]:
    """What is read of what was written, and the losses."""
    folder.mkdir(exist_ok=True)
    lost = write_map(table, folder / f"kart{SUFFIXES[kind][0]}", kind, choice)
    first = min(folder.glob(f"*{SUFFIXES[kind][0]}"))
    assert detect(first, first.name) is kind
    return read_map(first, kind, first.name), lost


def objects(table: FeatureTable, *, without: Sequence[str] = ()) -> list[tuple[Any, ...]]:
    """Each object as its type, its attributes in order, and its shape on the grid of a millimetre."""
    shapes = [polygons(table), lines(table), points(table)]
    found = []
    for row in range(len(table)):
        area = KINDS[table.kind[row]] == "FLATE"
        mine = next((each[row] for each in (shapes[:1] if area else shapes) if each[row] is not None), None)
        said = [
            (path, tuple(table.values_at(path, row)), instances(table, path, row))
            for path in sorted(table.columns)
            if path != GML_ID and path not in without and table.values_at(path, row)
        ]
        where = "" if mine is None else shapely.set_precision(mine, 0.001).normalize().wkt
        found.append((table.otypes[table.otype[row]], said, where))
    return sorted(found)


def instances(table: FeatureTable, path: str, row: int) -> tuple[int, ...]:
    column = table.columns[path]
    if column.instance is None:
        return (0,) * len(table.values_at(path, row))
    return tuple(column.instance[column.rows == row].tolist())


def kinds(lost: Sequence[Loss]) -> dict[str, int]:
    return {loss.kind: loss.count for loss in lost}


OF_ALL = {"topologi": 2, "bue": 1, "representasjonspunkt": 2, "knutepunkt": 2, "egenskapsnavn": 1, "serienummer": 9}


@pytest.mark.parametrize("kind", LAYERS)
def test_the_same_objects_come_back(kind: Format, tmp_path: Path) -> None:
    table = made()
    again, lost = written(table, kind, tmp_path)
    not_read = ("LAYER",) if kind is not Format.SHAPEFILE else ("LAYER", "EGEN.TING", "EGEN_TING")
    assert objects(again, without=not_read) == objects(table, without=not_read)
    assert again.head.epsg == 25832
    told = {name: count for name, count in kinds(lost).items() if name != "crs"}
    assert told == {**OF_ALL, "egenskapsnavn": 2 if kind is Format.SHAPEFILE else 1}
    [names] = [loss for loss in lost if loss.kind == "egenskapsnavn"]
    assert "LAYER" in names.examples
    assert ("EGEN.TING" in again.columns) == (kind is not Format.SHAPEFILE)


def samples() -> list[Path]:
    """Some maps of each format that the sample city has."""
    city = ROOT / "sample_data" / "bydel"
    found = [sorted(city.rglob(f"*{suffix}"))[:2] for suffix in (".sos", ".gml", ".gpkg", ".shp", ".geojson", ".fgb")]
    return [path for of_format in found for path in of_format]


@pytest.mark.parametrize("path", samples(), ids=lambda path: path.name)
def test_whatever_differs_of_the_samples_is_told(path: Path, tmp_path: Path) -> None:
    table = read_map(path, detect(path, path.name), path.name)
    for kind in LAYERS:
        again, lost = written(table, kind, tmp_path / kind.value)
        told = {path for loss in lost for path in loss.examples}
        assert objects(again, without=tuple(told)) == objects(table, without=tuple(told)), kind
        assert told <= {
            "OBJEKTKATALOG",
            "TRANSPAR.VERT-DATUM",
            "FØRSTEDIGITALISERINGSDATO",
            "OPPDATERINGSDATO",
            "SYMBOL",
        }


@pytest.mark.parametrize("kind", ONE_FILE)
def test_objects_stay_in_their_order(kind: Format, tmp_path: Path) -> None:
    again, _ = written(made(), kind, tmp_path)
    assert [again.otypes[each] for each in again.otype] == [thing.otype for thing in THINGS]


def test_geojson_is_in_degrees_as_its_standard_says(tmp_path: Path) -> None:
    table = made()
    again, lost = written(table, Format.GEOJSON, tmp_path, Choice())
    assert objects(again, without=("LAYER",)) == objects(table, without=("LAYER",))
    # the points of the arc, too
    assert kinds(lost)["transformasjon"] > len(np.unique(table.xy, axis=0))
    assert kinds(lost)["bue"] == 1
    data = json.loads((tmp_path / "kart.geojson").read_text(encoding="utf-8"))
    assert "crs" not in data
    by_serial = {each["properties"]["serienummer"]: each for each in data["features"]}
    area = shape(by_serial[5]["geometry"])
    assert area.exterior.is_ccw
    assert not area.interiors[0].is_ccw
    east, north = pyproj.Transformer.from_crs(4258, 25832, always_xy=True).transform(*area.exterior.coords[0])
    assert min(abs(east - 400_000), abs(east - 400_100)) < 0.0002
    assert min(abs(north - 6_500_000), abs(north - 6_500_100)) < 0.0002
    assert by_serial[5]["properties"]["UTNYTT_UTNTYP"] == ["16", "17", "18"]
    assert by_serial[8]["geometry"] is None


@pytest.mark.parametrize("kind", LAYERS[:4])
def test_fiona_reads_the_same(kind: Format, tmp_path: Path) -> None:
    table = made()
    written(table, kind, tmp_path)
    found: list[tuple[str, float]] = []
    for path in sorted(tmp_path.glob(f"*{SUFFIXES[kind][0]}")):
        for layer in fiona.listlayers(path):
            with fiona.open(path, layer=layer) as source:
                assert source.crs.to_epsg() == 25832
                column = "objtype" if kind is Format.SHAPEFILE else "objekttype"
                for feature in source:
                    area = shape(feature.geometry).area if feature.geometry else 0.0
                    found.append((feature.properties[column] or "", round(area, 6)))
    expected = [
        (thing.otype, 0.0 if area is None else round(area.area, 6))
        for thing, area in zip(THINGS, polygons(table), strict=True)
    ]
    assert sorted(found) == sorted(expected)


def test_geoparquet_as_its_specification_says(tmp_path: Path) -> None:
    written(made(), Format.GEOPARQUET, tmp_path)
    data = pyarrow.parquet.read_table(tmp_path / "kart.parquet")
    geo = json.loads(data.schema.metadata[b"geo"])
    assert geo["version"] == "1.1.0"
    mine = geo["columns"][geo["primary_column"]]
    assert mine["encoding"] == "WKB"
    assert pyproj.CRS.from_json_dict(mine["crs"]).to_epsg() == 25832
    assert mine["geometry_types"] == ["LineString", "Point", "Polygon"]
    assert mine["bbox"] == [400_000, 6_500_000, 400_100, 6_500_100]
    rows = data.to_pylist()
    assert [row["serienummer"] for row in rows] == [thing.serial for thing in THINGS]
    assert rows[4]["UTNYTT_UTNTALL"] == ["30", "", "40"]
    assert shapely.from_wkb(rows[4][geo["primary_column"]]).area == 100 * 100 - 20 * 20
    assert rows[7][geo["primary_column"]] is None


HIGH: Sequence[Thing] = (
    Thing("KURVE", 1, "RpGrense", points=[(*point, 0, 1050 + number) for number, point in enumerate([*RING, RING[0]])]),
    Thing("FLATE", 2, "RpOmråde", points=[at(50, 50)], refs=[[1]]),
    Thing("KURVE", 3, "RpRegulertHøyde", points=[(*at(0, 0), 0, 1000), (*at(9, 9), 0, 2000)]),
    Thing("KURVE", 4, "RpRegulertHøyde", points=[(*at(1, 0), 0, 1000), (*at(9, 8), 0, float("nan"))]),
)


@pytest.mark.parametrize("kind", LAYERS)
def test_heights_stay_where_the_format_has_room(kind: Format, tmp_path: Path) -> None:
    again, lost = written(made(HIGH, unit_h=0.01), kind, tmp_path)
    high = {
        again.otypes[again.otype[row]]: (again.height[again.pt_off[row] : again.pt_off[row + 1]] * 0.01).tolist()
        for row in range(len(again))
        if again.height is not None and not np.isnan(again.height[again.pt_off[row]])
    }
    told = [(loss.kind, loss.count) for loss in lost if loss.kind == "høyde"]
    if kind is Format.FLATGEOBUF:
        assert high == {}
        assert told == [("høyde", 1), ("høyde", 3)]
        return
    assert high["RpGrense"] == pytest.approx([10.5, 10.51, 10.52, 10.53, 10.5 + 0.04])
    assert len(high["RpOmråde"]) == 5
    mixed = kind is Format.SHAPEFILE
    assert high.get("RpRegulertHøyde") == (None if mixed else [10.0, 20.0])
    assert told == [("høyde", 1)] * (2 if mixed else 1)


def test_what_the_head_says_of_quality_stands_on_the_objects(tmp_path: Path) -> None:
    values: Mapping[str, tuple[str, ...]] = {
        "KVALITET.MÅLEMETODE": ("96",),
        "KVALITET.NØYAKTIGHET": ("10",),
        "EIER": ("Kommunen",),
        "TRANSPAR.KOORDSYS": ("22",),
    }
    own = Thing("KURVE", 2, "RpGrense", (("KVALITET.MÅLEMETODE", "82"),), [at(0, 0), at(1, 1)])
    silent = Thing("KURVE", 1, "RpGrense", points=[at(0, 0), at(1, 0)])
    again, lost = written(made((silent, own), values=values), Format.GEOPACKAGE, tmp_path)
    assert [again.values_at("KVALITET.NØYAKTIGHET", row) for row in range(2)] == [["10"], []]
    assert [again.values_at("KVALITET.MÅLEMETODE", row) for row in range(2)] == [["96"], ["82"]]
    assert {loss.kind: loss.examples for loss in lost} == {
        "hode": ("EIER",),
        "hodets-kvalitet": (),
        "serienummer": (),
    }


@pytest.mark.parametrize("kind", LAYERS)
def test_values_that_cannot_come_back_are_told(kind: Format, tmp_path: Path) -> None:
    odd = (
        ("PLANNAVN", " blank "),
        ("PLANNAVN", "to"),
        ("RPBESTEMMELSEHJEMMEL", "1;2"),
        ("INFORMASJON", "x" * 300),
        ("INFORMASJON", "y"),
    )
    _, lost = written(made([Thing("KURVE", 1, "RpOmråde", odd, [at(0, 0), at(1, 0)])]), kind, tmp_path)
    told = kinds(lost)
    repeats = next(loss for loss in lost if loss.kind == "gjentatt")
    assert "PLANNAVN" in repeats.examples
    assert told["blanke"] == 1
    assert ("tekst" in told) == (kind is Format.SHAPEFILE)


def test_names_of_a_shapefile_are_short_plain_and_understood(tmp_path: Path) -> None:
    written(made(), Format.SHAPEFILE, tmp_path)
    assert {path.suffix for path in tmp_path.iterdir()} == {".shp", ".shx", ".dbf", ".prj", ".cpg"}
    assert all(path.name.isascii() for path in tmp_path.iterdir())
    [areas] = tmp_path.glob("*RpArealformal*.shp")
    with fiona.open(areas) as source:
        names = list(source.schema["properties"])
        [row] = source
    assert all(name.isascii() and len(name) <= 10 for name in names)
    assert row.properties["feltnavn".upper()] == "Åsen; øvre"
    assert areas.with_suffix(".cpg").read_text(encoding="ascii").strip() == "UTF-8"


@pytest.mark.parametrize("kind", LAYERS)
def test_a_table_without_objects(kind: Format, tmp_path: Path) -> None:
    again, lost = written(made(()), kind, tmp_path)
    assert len(again) == 0
    assert "kartfil-uleselig" not in again.fault_totals
    assert [loss.kind for loss in lost if loss.kind != "crs"] == []


@pytest.mark.parametrize("kind", [each for each in LAYERS if each is not Format.GEOJSON])
def test_an_unknown_system_is_told(kind: Format, tmp_path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        again, lost = written(table_of(THINGS, Head(epsg=None)), kind, tmp_path)
    assert again.head.epsg is None
    assert "koordinatsystem" in kinds(lost)


def test_geojson_refuses_an_unknown_system(tmp_path: Path) -> None:
    with pytest.raises(PlanarkivError, match="GeoJSON er i grader"):
        written(table_of(THINGS, Head(epsg=None)), Format.GEOJSON, tmp_path)


def test_areas_of_several_polygons(tmp_path: Path) -> None:
    both = shapely.MultiPolygon(
        [shapely.box(400000, 6500000, 400010, 6500010), shapely.box(400020, 6500000, 400030, 6500010)]
    )
    one = shapely.box(400050, 6500000, 400060, 6500010)
    source = tmp_path / "RpOmråde.geojson"
    features = [
        {"type": "Feature", "properties": {}, "geometry": shapely.geometry.mapping(each)} for each in (both, one)
    ]
    crs = {"type": "name", "properties": {"name": "EPSG:25832"}}
    source.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}), encoding="utf-8")
    table = read_map(source, Format.GEOJSON, "kilde")
    for kind in LAYERS:
        again, _ = written(table, kind, tmp_path / kind.value)
        assert [each.area for each in polygons(again) if each is not None] == [200, 100]


@pytest.mark.parametrize(
    ("name", "kind"), [("a.SOS", Format.SOSI), ("b.geoparquet", Format.GEOPARQUET), ("c.pdf", None)]
)
def test_the_ending_says_the_format(name: str, kind: Format | None) -> None:
    assert format_of(name) is kind


def test_nothing_is_written_over(tmp_path: Path) -> None:
    for kind in (Format.GEOJSON, Format.GEOPARQUET):
        path = tmp_path / f"kart{SUFFIXES[kind][0]}"
        path.write_bytes(b"her")
        with pytest.raises(FileExistsError):
            write_map(made(), path, kind, OWN)
        assert path.read_bytes() == b"her"


@pytest.mark.parametrize("kind", ONE_FILE)
def test_the_same_bytes_every_time(kind: Format, tmp_path: Path) -> None:
    paths = [tmp_path / each / f"kart{SUFFIXES[kind][0]}" for each in ("en", "to")]
    for path in paths:
        path.parent.mkdir()
        write_map(made(), path, kind, OWN)
    assert paths[0].read_bytes() == paths[1].read_bytes()
