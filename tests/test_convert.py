"""``planarkiv convert``: between all formats, what is lost and what is missing, and a target that is old or new."""

import errno
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import fiona
import numpy as np
import pyarrow.parquet
import pyogrio
import pytest
import shapely

from archive.crash import Killer, dying, stop_waiting_for_the_disk
from conftest import ROOT
from planarkiv import convert as converting
from planarkiv.archive.disk import watched
from planarkiv.catalogue.generations import Generation
from planarkiv.cli import reporting
from planarkiv.convert import Converted, Job, convert, lines
from planarkiv.errors import PlanarkivError, UsageError
from planarkiv.model.features import FeatureTable
from planarkiv.model.formats import Format
from planarkiv.model.geometry import polygons
from planarkiv.model.naming import Naming
from planarkiv.readers.maps import read_map
from planarkiv.writers.maps import SUFFIXES
from sosi_text import text_of

CITY = ROOT / "sample_data" / "bydel"
PLAN = CITY / "planer" / "202416 Lia øst" / "4222_202416.sos"
DELIVERY = CITY / "leveranse" / "4222_plandata_vn2.sos"


def run(source: Path, out: Path, **options: Any) -> Converted:
    return convert(Job(source, out, **options), lambda *_: None)


def planarkiv(*arguments: object) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "planarkiv", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=environment, check=False)


def summary(table: FeatureTable) -> Mapping[str, tuple[int, float]]:
    """The number of objects of each type, and the sum of their areas."""
    areas = [0.0 if area is None else area.area for area in polygons(table)]
    of_type: dict[str, tuple[int, float]] = {}
    for code, area in zip(table.otype.tolist(), areas, strict=True):
        number, total = of_type.get(table.otypes[code], (0, 0.0))
        of_type[table.otypes[code]] = number + 1, round(total + area, 3)
    return of_type


def read(path: Path, kind: Format) -> FeatureTable:
    return read_map(path, kind, path.name)


def values(table: FeatureTable, path: str) -> list[str]:
    column = table.columns[path]
    return sorted(column.values[code] for code in column.codes.tolist())


@pytest.fixture(scope="module")
def original() -> FeatureTable:
    return read(PLAN, Format.SOSI)


@pytest.fixture(scope="module")
def everywhere(tmp_path_factory: pytest.TempPathFactory) -> Mapping[Format, Path]:
    """The plan in every format."""
    found = {}
    for kind, suffixes in SUFFIXES.items():
        folder = tmp_path_factory.mktemp(kind.value)
        options: dict[str, Any] = {"epsg": 25832} if kind is Format.GEOJSON else {}
        run(PLAN, folder / f"plan{suffixes[0]}", **options)
        found[kind] = folder if kind is Format.SHAPEFILE else folder / f"plan{suffixes[0]}"
    return found


@pytest.mark.parametrize("target", list(SUFFIXES))
@pytest.mark.parametrize("source", list(SUFFIXES))
def test_between_all_formats(
    source: Format, target: Format, everywhere: Mapping[Format, Path], original: FeatureTable, tmp_path: Path
) -> None:
    out = tmp_path / "ut" if target is Format.SHAPEFILE else tmp_path / f"ut{SUFFIXES[target][0]}"
    found = run(everywhere[source], out, target=target)
    assert (found.source, found.target) == (source, target)
    assert not found.missing
    again = read(min(out.glob("*.shp")) if out.is_dir() else out, target)
    assert summary(again) == summary(original)
    for path in ("NASJONALAREALPLANID.PLANID", "RPAREALFORMÅL", "PLANNAVN"):
        assert values(again, path) == values(original, path)
    assert again.head.epsg == original.head.epsg
    assert sorted(each.name for each in tmp_path.iterdir()) == [out.name]


def test_a_delivery_of_many_plans_is_converted_whole(tmp_path: Path) -> None:
    table = read(DELIVERY, Format.SOSI)
    found = run(DELIVERY, tmp_path / "by.gpkg")
    assert found.objects == len(table) > 200
    plans: set[str] = set()
    number = 0
    for layer in fiona.listlayers(tmp_path / "by.gpkg"):
        with fiona.open(tmp_path / "by.gpkg", layer=layer) as source:
            number += len(source)
            if layer == "RpOmråde":
                plans = {row.properties["NASJONALAREALPLANID_PLANID"] for row in source}
    assert number == len(table)
    rows = table.rows_of("RpOmråde")
    assert plans == {table.values_at("NASJONALAREALPLANID.PLANID", int(row))[0] for row in rows}
    assert len(plans) > 1


def test_sosi_in_the_older_character_set(tmp_path: Path) -> None:
    run(PLAN, tmp_path / "ut.sos", charset="ISO8859-10")
    data = (tmp_path / "ut.sos").read_bytes()
    assert b"..TEGNSETT ISO8859-10" in data
    assert "RpFormålGrense".encode("iso8859_10") in data


def test_own_names_of_a_municipality(tmp_path: Path) -> None:
    source = tmp_path / "mine.geojson"
    feature = {
        "type": "Feature",
        "properties": {"mitt_navn": "B1"},
        "geometry": {"type": "Point", "coordinates": [9, 60]},
    }
    source.write_text(
        json.dumps({"type": "FeatureCollection", "name": "tomter", "features": [feature]}), encoding="utf-8"
    )
    naming = Naming({"tomter": "RpJuridiskPunkt"}, {"mitt_navn": "FELTNAVN"})
    with pytest.raises(PlanarkivError, match=r"«tomter» med 1 objekter .* --profile"):
        run(source, tmp_path / "uten.gpkg")
    assert run(source, tmp_path / "med.gpkg", naming=naming).objects == 1
    with fiona.open(tmp_path / "med.gpkg", layer="RpJuridiskPunkt") as found:
        [row] = found
    assert row.properties["FELTNAVN"] == "B1"
    profile = tmp_path / "kommunen.toml"
    profile.write_text(
        'extends = "minimum"\n[mapping.layers]\ntomter = "RpJuridiskPunkt"\n'
        '[mapping.columns]\nmitt_navn = "FELTNAVN"\n',
        encoding="utf-8",
    )
    done = planarkiv("convert", source, tmp_path / "profil.gpkg", "--profile", profile)
    assert (done.returncode, done.stdout.splitlines()[0][:10]) == (0, "1 objekter"), done.stderr
    again = planarkiv("convert", source, tmp_path / "ny.gpkg", "--profile", profile, "--grid", profile)
    assert again.returncode == 2
    assert "--to-epsg" in again.stderr


def test_shapefiles_side_by_side_are_not_mixed(everywhere: Mapping[Format, Path], tmp_path: Path) -> None:
    areas = next(everywhere[Format.SHAPEFILE].glob("*RpOmrade*.shp"))
    assert run(areas, tmp_path / "en.gpkg").objects == 1
    assert run(areas.parent, tmp_path / "alle.gpkg").objects > 60


def test_a_file_geodatabase(tmp_path: Path) -> None:
    import pyogrio.raw

    square = np.array([shapely.to_wkb(shapely.box(400000, 6500000, 400100, 6500100))], object)
    folder = tmp_path / "kart.gdb"
    pyogrio.raw.write(
        folder, square, [np.array(["7"], object)], ["planid"], driver="OpenFileGDB", layer="RpOmrade", crs="EPSG:25832",
        geometry_type="Polygon",
    )  # fmt: skip
    assert run(folder, tmp_path / "ut.fgb").objects == 1
    with pytest.raises(UsageError, match="ligger i kilden"):
        run(folder, folder / "ut.fgb")


# What is missing


def damaged(folder: Path) -> Path:
    path = folder / "plan.sos"
    text = text_of(PLAN).replace("TEGNSETT ISO8859-10", "TEGNSETT UTF-8")
    first = text.index("..NØ\n") + len("..NØ\n")
    path.write_text(text[:first] + "hei\n" + text[first:], encoding="utf-8")
    return path


def test_what_cannot_be_read_is_told_and_fails(tmp_path: Path) -> None:
    source, report = damaged(tmp_path), tmp_path / "tap.json"
    done = planarkiv("convert", source, tmp_path / "ut.gpkg", "--loss-report", report)
    assert done.returncode == 1, done.stderr
    assert "mangler i resultatet" in done.stdout
    data = json.loads(report.read_text(encoding="utf-8"))
    assert [each["slag"] for each in data["mangler"]] == ["koordinat-ulesbar"]
    assert data["mangler"][0]["linje"] > 1
    assert {each["slag"] for each in data["tap"]} >= {"topologi", "knutepunkt"}
    assert data["resultat"] == [str(tmp_path / "ut.gpkg")]
    assert (data["fraFormat"], data["tilFormat"], data["epsg"]) == ("SOSI", "GeoPackage", 25832)


def test_losses_alone_are_no_failure_and_the_report_may_go_to_the_screen(tmp_path: Path) -> None:
    done = planarkiv("convert", PLAN, tmp_path / "ut.geojson", "--loss-report", "-")
    assert done.returncode == 0, done.stderr
    data = json.loads(done.stdout)
    assert data["omregning"] == {"fra": 25832, "til": 4326, "operasjon": "samme datum", "noeyaktighet": 0.0}
    assert "Annerledes enn i kilden" in done.stderr


def test_degrees_stay_what_they_were_unless_a_format_of_plans_wants_metres(tmp_path: Path) -> None:
    run(PLAN, tmp_path / "ut.geojson")
    first = read_map(tmp_path / "ut.geojson", Format.GEOJSON, "", keep_degrees=True)
    for name in ("ut.gpkg", "ut.fgb", "ut.parquet", "igjen.geojson"):
        back = run(tmp_path / "ut.geojson", tmp_path / name)
        assert (back.changed, back.epsg, back.moved) == ([], 4326, None)
        assert not {"transformasjon", "rett-linje"} & {loss.kind for loss in back.losses}
        again = read_map(tmp_path / name, back.target, "", keep_degrees=True)
        assert (again.head.epsg, again.head.unit) == (4326, first.head.unit)
        assert sorted(again.xy.tolist()) == sorted(first.xy.tolist())
    plan = run(tmp_path / "ut.geojson", tmp_path / "ut.sos")
    assert plan.epsg == 25832
    assert [loss.values["target"] for loss in plan.losses if loss.kind == "transformasjon"] == [25832]
    assert summary(read_map(tmp_path / "ut.sos", Format.SOSI, "")) == summary(read_map(PLAN, Format.SOSI, ""))
    assert "ENHET-H" not in (tmp_path / "ut.sos").read_text(encoding="utf-8")


def geojson(path: Path, *features: Mapping[str, Any]) -> Path:
    crs = {"type": "name", "properties": {"name": "EPSG:25832"}}
    document = {"type": "FeatureCollection", "crs": crs, "features": [{"type": "Feature", **each} for each in features]}
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


PLACE = {"type": "Point", "coordinates": [600000, 6600000]}


def test_what_geojson_has_and_sosi_has_not_is_told_and_named(tmp_path: Path) -> None:
    properties = {
        "objekttype": "RpJuridiskPunkt",
        "objtype": "RpOmråde",
        "gruppe": {"ledd": 1},
        "liste": ["a", 2],
        "dyp": {"ledd": {"b": [1]}},
        "blank": " x ",
        "tom": "",
    }
    nowhere = {"type": "Point", "coordinates": [float("nan"), 6600000]}
    source = geojson(
        tmp_path / "x.geojson",
        {"id": "a", "properties": properties, "geometry": PLACE},
        {"properties": {"objtype": "RpPåskrift"}, "geometry": nowhere},
    )
    found = run(source, tmp_path / "x.sos")
    text = (tmp_path / "x.sos").read_text(encoding="utf-8")
    for lines_of_it in ("..GRUPPE\n...LEDD 1\n", "..LISTE a\n..LISTE 2\n", "...LEDD '{\"b\": [1]}'\n", "..BLANK x\n"):
        assert lines_of_it in text
    assert text.count("..OBJTYPE RpPåskrift\n") == 1
    changed = {fault.kind: (fault.values, number) for fault, number in found.changed}
    assert changed["json-id"][0] == {"antall": 1}
    assert changed["objekttype-flere"][0] == {"lag": "x", "kolonne": "objekttype", "annen": "objtype", "antall": 1}
    assert changed["verdier-blanke"][1] == 2
    assert [(fault.kind, fault.values["sti"]) for fault in found.missing] == [
        ("json-geometri", "$.features[1].geometry")
    ]
    assert {loss.kind: loss.count for loss in found.losses} == {"elementtype": 1, "uten-geometri": 1}
    assert all("-" not in line.split(" ")[1] for line in lines(found) if line.startswith("- "))


def test_boundaries_that_are_made_and_tiny_units_are_told(tmp_path: Path) -> None:
    ring = [[600000.12345678, 6600000], [600100, 6600000], [600100, 6600100], [600000.12345678, 6600000]]
    area = {"type": "Polygon", "coordinates": [ring]}
    source = geojson(tmp_path / "x.geojson", {"properties": {"objekttype": "RpOmråde"}, "geometry": area})
    found = run(source, tmp_path / "x.sos")
    assert {loss.kind: loss.count for loss in found.losses} == {"avledet-grense": 1, "enhet": 1}
    assert any("8 desimaler, og ENHET er 0,00000001" in line for line in lines(found))
    read = read_map(tmp_path / "x.sos", Format.SOSI, "").metres()
    assert 600000.12345678 in read[:, 0].tolist()


def test_tables_without_geometry_are_told_and_those_of_map_systems_are_none(tmp_path: Path) -> None:
    source = tmp_path / "x.gpkg"
    run(PLAN, source)
    with closing(sqlite3.connect(source)) as database, database:
        for name, rows in (("notater", 2), ("tom", 0), ("layer_styles", 3)):
            database.execute(f"CREATE TABLE {name} (tekst TEXT)")
            database.executemany(f"INSERT INTO {name} VALUES (?)", [("x",)] * rows)  # noqa: S608 - our own names
            told = (name, "attributes", name, "2024-01-01T00:00:00Z")
            insert = "INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change) VALUES (?, ?, ?, ?)"
            database.execute(insert, told)
    found = run(source, tmp_path / "x.sos")
    assert [(fault.kind, fault.values) for fault in found.missing] == [
        ("tabell-ukjent", {"lag": "notater", "antall": 2})
    ]


ODD = """\
x
.HODE
..TEGNSETT ISO8859-10
..TRANSPAR
...KOORDSYS 22
...ORIGO-NØ 0 0
...ENHET 0.01
...ENHET-D 1
...ENHET-H 0.1
..OMRÅDE
...MIN-NØ 1 2 3
...FRI tekst
..SOSI-VERSJON 4.5
..A
...X 1
..A
...Y 2
..PRODUKT A
...VER 1
...VER 2
....DYP 1
.DEF
! a
! b
..X T
.KURVE 1:
..OBJTYPE RpGrense
..GRP
...A 1
....B x
...A 2
....C y
..NØD
660010000 60010000 12
660010000 60020000 13 ! her
.DEF
..Q T2
.KURVE 2:
..OBJTYPE RpGrense
..NØH
660010000 60010000 12
660010000 60020000 -13
.PUNKT 3:
..MERKNAD "halv
..NØ
660010000 60010000
.SLUTT
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_what_is_odd_in_sosi_is_told(tmp_path: Path, end: str) -> None:
    source = tmp_path / "x.sos"
    source.write_bytes(ODD.replace("\n", end).encode("iso8859_10"))
    found = run(source, tmp_path / "ut.sos")
    told = {loss.kind: loss for loss in found.losses}
    assert {kind: loss.count for kind, loss in told.items()} == {"dybde": 2, "kommentar": 1, "tegnsett": 1, "område": 1}
    assert told["område"].values["theirs"] == "? OMRÅDE.FRI tekst"
    assert [(fault.kind, number) for fault, number in found.changed] == [
        ("definisjon-blant-objekter", 1),
        ("hode-gruppe-gjentatt", 2),
        ("streng-uavsluttet", 1),
        ("undergruppe-gjentatt", 1),
    ]
    assert [(fault.kind, fault.line) for fault in found.missing] == [("tekst-foran-hodet", 1)]
    assert all("{" not in line for line in lines(found))
    table = read_map(tmp_path / "ut.sos", Format.SOSI, "")
    assert table.height is not None
    assert (table.height * (table.head.unit_h or 0)).round(6).tolist()[:4] == [-12, -13, 1.2, -1.3]
    again = run(tmp_path / "ut.sos", tmp_path / "igjen.sos")
    assert "dybde" not in {loss.kind for loss in again.losses}


def test_a_layer_that_says_no_system_is_told(tmp_path: Path) -> None:
    source = tmp_path / "x.gpkg"
    run(PLAN, source)
    with closing(sqlite3.connect(source)) as database, database:
        database.execute("UPDATE gpkg_geometry_columns SET srs_id = -1 WHERE table_name = 'RpGrense'")
    found = run(source, tmp_path / "x.sos")
    assert {fault.kind: dict(fault.values) for fault, _ in found.changed}["koordinatsystem-antatt"] == {
        "lag": "RpGrense",
        "epsg": 25832,
    }


def test_layers_in_other_systems_are_told_and_symbols_that_are_not_turned(tmp_path: Path) -> None:
    line = shapely.LineString([(570000, 6600000), (570100, 6600000)])
    layers = [
        ("RpGrense", 25832, line, {}),
        ("RpJuridiskPunkt", 25833, shapely.Point(230000, 6600000), {"symbolretning": "3 4"}),
        ("RpPåskrift", 4258, shapely.Point(10.5, 59.5), {}),
    ]
    source = tmp_path / "x.gpkg"
    for otype, epsg, shape, values in layers:
        pyogrio.raw.write(
            source,
            np.array([shapely.to_wkb(shape)]),
            [np.array([value], object) for value in values.values()],
            list(values),
            layer=otype,
            driver="GPKG",
            geometry_type=shape.geom_type,
            crs=f"EPSG:{epsg}",
            append=source.exists(),
        )
    changed = {fault.kind: dict(fault.values) for fault, _ in run(source, tmp_path / "x.sos").changed}
    assert changed["flere-koordinatsystem"] == {"epsg": 25832, "andre": "4258, 25833"}
    assert changed["symbolretning-ikke-dreid"] == {"lag": "RpJuridiskPunkt", "epsg": 25832}


def test_all_geometries_that_cannot_be_read_are_counted(tmp_path: Path) -> None:
    point: dict[str, Any] = {"type": "Point", "coordinates": [600000, 6600000, 5, 7]}
    ruin = {"type": "Point", "coordinates": ["x", 1]}
    properties = {"objekttype": "RpJuridiskPunkt"}
    features = [{"properties": properties, "geometry": each} for each in (point, *[ruin] * 250)]
    found = run(geojson(tmp_path / "x.geojson", *features), tmp_path / "x.gpkg")
    assert len(found.missing) + found.more_missing == 250
    assert {fault.kind: dict(fault.values) for fault, _ in found.changed}["m-verdier"] == {"lag": "x", "antall": 1}


SYMBOL = (
    ".HODE\n..TEGNSETT UTF-8\n..TRANSPAR\n...KOORDSYS 22\n...ORIGO-NØ 0 0\n...ENHET 0.01\n..SOSI-VERSJON 4.5\n"
    "..SOSI-NIVÅ 4\n.SYMBOL 1:\n..OBJTYPE RpJuridiskPunkt\n..RPJURPUNKT 1\n..NØ\n650000000 57000000\n"
    "650000000 57000000\n650000300 57000400\n.SLUTT\n"
)


def bearing(path: Path) -> float:
    """Where the one symbol of a file points, in degrees from east."""
    points = read_map(path, Format.SOSI, "").metres()
    assert len(points) == 3
    east, north = points[-1] - points[0]
    return float(np.degrees(np.arctan2(north, east)))


def test_symbols_point_where_they_did_in_whatever_system(tmp_path: Path) -> None:
    source = tmp_path / "x.sos"
    source.write_text(SYMBOL, encoding="utf-8")
    run(source, tmp_path / "33.sos", epsg=25833)
    turned = bearing(tmp_path / "33.sos")
    assert bearing(source) == pytest.approx(36.87, abs=0.01)
    assert turned == pytest.approx(36.87 - 5.1, abs=0.2)  # the zones stand at an angle
    for name in ("x.geojson", "x.gpkg", "x.gml"):
        run(source, tmp_path / name)
        run(tmp_path / name, tmp_path / f"{name}.sos")
        assert bearing(tmp_path / f"{name}.sos") == pytest.approx(36.87, abs=0.05), name
        run(tmp_path / name, tmp_path / f"{name}.33.sos", epsg=25833)
        assert bearing(tmp_path / f"{name}.33.sos") == pytest.approx(turned, abs=0.05), name
    [found] = json.loads((tmp_path / "x.geojson").read_text(encoding="utf-8"))["features"]
    east, north = map(float, found["properties"]["SYMBOLRETNING"].split())
    assert np.hypot(east, north) == pytest.approx(5, abs=0.05)


def test_a_vector_in_coarse_degrees_is_no_longer_than_it_was(tmp_path: Path) -> None:
    source = tmp_path / "x.geojson"
    place = {"type": "Point", "coordinates": [9, 59.5]}
    properties = {"objekttype": "RpJuridiskPunkt", "symbolretning": "3 4"}
    feature = {"type": "Feature", "properties": properties, "geometry": place}
    source.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    run(source, tmp_path / "x.sos")
    points = read_map(tmp_path / "x.sos", Format.SOSI, "").metres()
    assert np.hypot(*(points[2] - points[0])) == pytest.approx(5, abs=0.02)
    # 9 degrees east is the middle of the zone: nothing turns
    assert bearing(tmp_path / "x.sos") == pytest.approx(53.13, abs=0.1)


def test_a_short_vector_still_points_somewhere(tmp_path: Path) -> None:
    properties = {"objekttype": "RpJuridiskPunkt", "symbolretning": "0.003 0.004"}
    run(geojson(tmp_path / "x.geojson", {"properties": properties, "geometry": PLACE}), tmp_path / "x.sos")
    assert bearing(tmp_path / "x.sos") == pytest.approx(53.13, abs=0.5)


def test_heights_have_a_unit_of_their_own(tmp_path: Path) -> None:
    line = {"type": "LineString", "coordinates": [[600000, 6600000, 12.3456], [600010, 6600000, 13.5]]}
    source = geojson(tmp_path / "x.geojson", {"properties": {"objekttype": "RpRegulertHøyde"}, "geometry": line})
    run(source, tmp_path / "x.sos")
    text = (tmp_path / "x.sos").read_text(encoding="utf-8")
    assert "...ENHET 0.01\n...ENHET-H 0.0001\n" in text
    assert "660000000 60000000 123456\n660000000 60001000 135000\n" in text


def test_areas_that_cannot_be_put_together_stay_in_sosi(tmp_path: Path) -> None:
    source = tmp_path / "plan.sos"
    text = text_of(PLAN).replace("TEGNSETT ISO8859-10", "TEGNSETT UTF-8")
    source.write_text(re.sub(r"(?m)^\.\.REF :", "..REF :99999 :", text, count=1), encoding="utf-8")
    assert not run(source, tmp_path / "ut.sos").missing
    assert ":99999" in (tmp_path / "ut.sos").read_text(encoding="utf-8")
    found = run(source, tmp_path / "ut.gpkg")
    assert {fault.kind for fault in found.missing} == {"referanse-ukjent"}
    assert next(loss for loss in found.losses if loss.kind == "geometri").count == 1


def test_a_file_that_is_no_map(tmp_path: Path) -> None:
    source = tmp_path / "kart.gpkg"
    source.write_bytes(b"ikke et kart")
    with pytest.raises(PlanarkivError, match="kan ikke leses"):
        run(source, tmp_path / "ut.sos")
    (tmp_path / "brev.txt").write_text("hei", encoding="utf-8")
    with pytest.raises(UsageError, match="ikke et kart"):
        run(tmp_path / "brev.txt", tmp_path / "ut.sos")
    with pytest.raises(UsageError, match="finnes ikke"):
        run(tmp_path / "borte.sos", tmp_path / "ut.sos")
    (tmp_path / "tom").mkdir()
    with pytest.raises(UsageError, match="ikke noe kart"):
        run(tmp_path / "tom", tmp_path / "ut.sos")
    with pytest.raises(UsageError, match=r"\.parquet"):
        run(PLAN, tmp_path / "ut.xyz")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["brev.txt", "kart.gpkg", "tom"]


def test_why_there_is_nothing_to_convert(tmp_path: Path, everywhere: Mapping[Format, Path]) -> None:
    source = tmp_path / "kart.geojson"
    for text, why in (
        ('{"type": "FeatureCollection", "features": []}', "ingen objekter"),
        ('{"type": "Topology"}', "verken en samling"),
    ):
        source.write_text(text, encoding="utf-8")
        with pytest.raises(PlanarkivError, match=rf"kart\.geojson.*{why}|{why} i .*kart\.geojson"):
            run(source, tmp_path / "ut.sos")
    collection = json.loads((everywhere[Format.GEOJSON]).read_text(encoding="utf-8"))
    del collection["crs"]
    collection["features"] = [each for each in collection["features"] if each["geometry"]["type"] == "Point"][:3]
    for each in collection["features"]:
        each["geometry"]["coordinates"] = [9, 60]
    collection["features"][2]["geometry"]["coordinates"] = [9, 600]
    source.write_text(json.dumps(collection), encoding="utf-8")
    with pytest.raises(PlanarkivError, match=r"features\[2\]\.geometry er ikke lengde og bredde"):
        run(source, tmp_path / "ut.sos")
    assert [each.name for each in tmp_path.iterdir()] == ["kart.geojson"]


def test_a_bad_accuracy_is_refused_and_an_accepted_one_is_told(tmp_path: Path) -> None:
    source = tmp_path / "gammel.sos"
    source.write_text(
        ".HODE\n..TEGNSETT UTF-8\n..TRANSPAR\n...KOORDSYS 3\n...ORIGO-NØ 0 0\n...ENHET 0.01\n.KURVE 1:\n"
        "..OBJTYPE RpGrense\n..NØ\n20000000 0\n20001000 500\n.SLUTT\n",
        encoding="utf-8",
    )
    for out in ("ut.geojson", "ut.sos"):
        with pytest.raises(UsageError, match="3 m"):
            run(source, tmp_path / out, epsg=25832)
    with pytest.raises(UsageError, match="3 m"):
        run(source, tmp_path / "ut.geojson")
    (tmp_path / "annet.json").write_text("{}", encoding="utf-8")
    with pytest.raises(UsageError, match="Den som trengs, heter"):
        run(source, tmp_path / "ut.geojson", grid=tmp_path / "annet.json")
    done = run(source, tmp_path / "ut.sos", epsg=25832, accept_accuracy=True)
    assert any("3 m" in line for line in lines(done))
    text = (tmp_path / "ut.sos").read_text(encoding="utf-8")
    assert "...KOORDSYS 22\n" in text
    assert "...NØYAKTIGHET 300\n" in text
    assert "...PROSESS_HISTORIE Transformert fra EPSG:27393 til EPSG:25832" in text
    again = run(tmp_path / "ut.sos", tmp_path / "ut.gpkg")
    assert "hode" not in {loss.kind for loss in again.losses}
    run(tmp_path / "ut.gpkg", tmp_path / "sone33.sos", epsg=25833)
    assert "Transformert fra EPSG:25832 til EPSG:25833" in (tmp_path / "sone33.sos").read_text(encoding="utf-8")
    with pytest.raises(UsageError, match="ikke noe nummer"):
        run(PLAN, tmp_path / "laea.sos", epsg=6070, accept_accuracy=True)


# What lies at the target


def test_an_existing_file_is_left_alone(tmp_path: Path) -> None:
    out = tmp_path / "ut.gpkg"
    out.write_bytes(b"gammel")
    with pytest.raises(UsageError, match="--overwrite"):
        run(PLAN, out)
    assert out.read_bytes() == b"gammel"
    for ending in ("-wal", "-shm"):
        out.with_name(out.name + ending).write_bytes(b"av den gamle")
    run(PLAN, out, overwrite=True)
    assert out.read_bytes().startswith(b"SQLite")
    (tmp_path / "mappe.gpkg").mkdir()
    with pytest.raises(UsageError, match="en mappe"):
        run(PLAN, tmp_path / "mappe.gpkg", overwrite=True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mappe.gpkg", "ut.gpkg"]


def test_the_source_is_never_the_target(tmp_path: Path) -> None:
    source = tmp_path / "plan.sos"
    shutil.copy(PLAN, source)
    (tmp_path / "undermappe").mkdir()
    for out in (source, tmp_path / "undermappe" / ".." / "plan.sos"):
        with pytest.raises(UsageError, match="er kilden"):
            run(source, out, overwrite=True)
    os.link(source, tmp_path / "samme.sos")
    with pytest.raises(UsageError, match="er kilden"):
        run(source, tmp_path / "samme.sos", overwrite=True)
    assert source.read_bytes() == PLAN.read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege")
def test_links_are_not_written_through(tmp_path: Path) -> None:
    (tmp_path / "verdifull.txt").write_text("behold", encoding="utf-8")
    for name, meant in (("ut.gpkg", "verdifull.txt"), ("brutt.gpkg", "finnes_ikke")):
        (tmp_path / name).symlink_to(tmp_path / meant)
        with pytest.raises(UsageError, match="lenke"):
            run(PLAN, tmp_path / name, overwrite=True)
    assert (tmp_path / "verdifull.txt").read_text(encoding="utf-8") == "behold"
    assert not (tmp_path / "finnes_ikke").exists()


def test_a_set_of_shapefiles_replaces_only_its_own(tmp_path: Path) -> None:
    run(PLAN, tmp_path / "ut.shp")
    first = {path.name for path in tmp_path.iterdir()}
    run(PLAN, tmp_path / "ut.shp", overwrite=True)
    assert {path.name for path in tmp_path.iterdir()} == first
    shutil.copy(next(tmp_path.glob("*.shp")), tmp_path / "ut_eldre.shp")
    with pytest.raises(UsageError, match=r"ut_eldre\.shp"):
        run(PLAN, tmp_path / "ut.shp", overwrite=True)
    (tmp_path / "mappe").mkdir()
    (tmp_path / "mappe" / "brev.txt").write_text("behold", encoding="utf-8")
    with pytest.raises(UsageError, match=r"brev\.txt"):
        run(PLAN, tmp_path / "mappe", target=Format.SHAPEFILE, overwrite=True)
    assert [path.name for path in (tmp_path / "mappe").iterdir()] == ["brev.txt"]


def one_line(folder: Path) -> Path:
    small = folder / "liten.sos"
    small.write_text(
        ".HODE\n..TEGNSETT UTF-8\n..TRANSPAR\n...KOORDSYS 22\n...ORIGO-NØ 0 0\n...ENHET 0.01\n.KURVE 1:\n"
        "..OBJTYPE RpGrense\n..NØ\n650000000 40000000\n650001000 40000500\n.SLUTT\n",
        encoding="utf-8",
    )
    return small


@pytest.mark.parametrize("name", ["ut.gpkg", "ut"])
def test_killed_anywhere_the_target_is_old_or_new(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stop_waiting_for_the_disk(monkeypatch)
    small = one_line(tmp_path)
    target = Format.GEOPACKAGE if name.endswith("gpkg") else Format.SHAPEFILE
    objects = len(read(PLAN, Format.SOSI)) if target is Format.GEOPACKAGE else None
    at, seen = 0, set()
    while "whole" not in seen:
        at += 1
        out = tmp_path / str(at) / name
        out.parent.mkdir()
        run(small, out, target=target)
        old = _bytes(out)
        killer = Killer(at=at)
        with dying(killer):
            run(PLAN, out, target=target, overwrite=True)
            seen.add("whole")
        if not out.exists():
            # a system that cannot exchange folders: for a moment the old one lies beside
            assert target is Format.SHAPEFILE
            [beside] = out.parent.rglob("gammel")
            assert _bytes(beside) == old
            continue
        new = _bytes(out)
        seen.add("old" if new == old else "new")
        if new != old and target is Format.GEOPACKAGE:
            assert len(read(out, target)) == objects
        elif new != old:
            assert len([each for each in new if each.endswith(".shp")]) > 5
    assert {"old", "new"} <= seen
    assert at > 5


def _bytes(path: Path) -> dict[str, bytes]:
    files = [path] if path.is_file() else sorted(path.iterdir())
    return {each.name: each.read_bytes() for each in files}


INDEXES = ("ut.qix", "ut.SBN", "ut.sbx", "ut.NAVN.atx", "ut.ind", "ut.qpj")


def test_a_new_shapefile_has_no_index_of_the_old_one(tmp_path: Path) -> None:
    out = tmp_path / "ut.shp"
    others = ("ut2.qix", "ut.x.qix", "ut.shp.xml", "ut.qml", "ut.txt", "ut")
    for name in (*INDEXES, *others):
        (tmp_path / name).write_bytes(b"gammel")
    source = one_line(tmp_path)
    with pytest.raises(UsageError, match=r"ut\..* finnes fra før\. Bruk --overwrite"):
        run(source, out)
    assert not out.exists()
    run(source, out, overwrite=True)
    made = {"ut.shp", "ut.shx", "ut.dbf", "ut.prj", "ut.cpg"}
    assert {each.name for each in tmp_path.iterdir()} == {*made, *others, source.name}


def test_a_folder_of_shapefiles_with_indexes_is_replaced(tmp_path: Path) -> None:
    source = one_line(tmp_path)
    out = tmp_path / "ut"
    for _ in range(2):
        run(source, out, target=Format.SHAPEFILE, overwrite=True)
        assert not list(out.glob("*.qix"))
        next(out.glob("*.shp")).with_suffix(".qix").write_bytes(b"gammel")


def test_killed_anywhere_no_new_shapefile_has_an_index_of_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop_waiting_for_the_disk(monkeypatch)
    source = one_line(tmp_path)
    seen = set()
    for at in range(1, 100):
        out = tmp_path / str(at) / "ut.shp"
        out.parent.mkdir()
        for name in ("ut.shp", "ut.dbf", *INDEXES):
            (out.parent / name).write_bytes(b"gammel")
        with dying(Killer(at=at)):
            run(source, out, overwrite=True)
            seen.add("whole")
        old = {each.name for each in out.parent.iterdir() if each.is_file() and each.read_bytes() == b"gammel"}
        is_new = not {"ut.shp", "ut.dbf"} <= old
        seen.add("new" if is_new else "old")
        assert not (is_new and {*INDEXES} & old)
        if "whole" in seen:
            break
    assert seen == {"old", "new", "whole"}


def test_gml_of_the_model_that_is_asked_for(tmp_path: Path) -> None:
    source = PLAN
    for generation, namespace in (
        (None, b"Reguleringsplan/20190401"),
        (Generation.FORSLAG_50, b"Reguleringsplanforslag/20230701"),
    ):
        out = tmp_path / f"{generation}.gml"
        run(source, out, generation=generation)
        assert namespace in out.read_bytes()
    with pytest.raises(UsageError, match="--gml-model"):
        run(source, tmp_path / "ny.sos", generation=Generation.FORSLAG_50)


HEIGHTS = """.HODE
..TEGNSETT UTF-8
..TRANSPAR
...KOORDSYS 22
...ORIGO-NØ 0 0
...ENHET 0.01
...ENHET-H 0.01
..SOSI-VERSJON 4.5
.KURVE 1:
..OBJTYPE RpGrense
..NØH
650000000 40000000 1000
650010000 40000000 2050
{more}.SLUTT
"""
POINT = """.PUNKT 2:
..OBJTYPE RpPåskrift
..NØH
650000000 40000000 -500
"""


@pytest.mark.parametrize("more", ["", POINT], ids=["one kind", "two kinds"])
@pytest.mark.parametrize("ending", [".gpkg", ".geojson", ".fgb", ".parquet"])
def test_heights_are_in_the_result_or_told_as_lost(tmp_path: Path, ending: str, more: str) -> None:
    source = tmp_path / "h.sos"
    source.write_text(HEIGHTS.format(more=more), encoding="utf-8")
    out = tmp_path / f"ut{ending}"
    done = run(source, out)
    lost = sum(loss.count for loss in done.losses if loss.kind == "høyde")
    found: list[float] = []
    for layer in fiona.listlayers(out) if ending != ".parquet" else []:
        with fiona.open(out, layer=layer) as opened:
            found += [place[2] for each in opened for place in flat(each.geometry.coordinates) if len(place) > 2]
    if ending == ".parquet":
        shapes = shapely.from_wkb(pyarrow.parquet.read_table(out)["geometry"].to_pylist())
        found = shapely.get_coordinates(shapes, include_z=True)[:, 2].tolist()
    expected = sorted([10.0, 20.5] + ([-5.0] if more else []))
    assert (sorted(found), lost) in ((expected, 0), ([], 2)), (found, lost)
    assert lost == (2 if ending == ".fgb" and more else 0)


def flat(coordinates: Any) -> list[tuple[float, ...]]:
    """The places of a point or a line."""
    return [coordinates] if isinstance(coordinates[0], float) else list(coordinates)


def test_nothing_is_written_in_an_archive_or_over_another_file(tmp_path: Path) -> None:
    archive = tmp_path / "arkiv"
    (archive / "planer").mkdir(parents=True)
    for name in ("planarkiv.toml", "register.gpkg"):
        (archive / name).write_text("x", encoding="utf-8")
    (tmp_path / "annet.sos").write_text("x", encoding="utf-8")
    for out in (archive / "planer" / "x.gpkg", archive / "register.gpkg"):
        with pytest.raises(UsageError, match="ligger i arkivet"):
            run(PLAN, out, overwrite=True)
    for report in (archive / "planarkiv.toml", archive / "ny.json"):
        done = planarkiv("convert", PLAN, tmp_path / "ut.gpkg", "--loss-report", report, "--overwrite")
        assert (done.returncode, "ligger i arkivet" in done.stderr) == (2, True), done.stderr
    done = planarkiv("convert", PLAN, tmp_path / "ut.gpkg", "--loss-report", tmp_path / "annet.sos")
    assert (done.returncode, "--overwrite" in done.stderr) == (2, True)
    done = planarkiv("diff", PLAN, PLAN, "--report", f"html={archive / 'oversikt.html'}")
    assert (done.returncode, "ligger i arkivet" in done.stderr) == (2, True)
    assert {each.read_text("utf-8") for each in tmp_path.rglob("*") if each.is_file()} == {"x"}


def test_a_journal_of_the_old_file_is_not_played_into_the_new_one(tmp_path: Path) -> None:
    out = tmp_path / "ut.gpkg"
    run(PLAN, out)
    for ending in ("-journal", "-wal", "-shm"):
        out.with_name(out.name + ending).write_bytes(b"gammel")
    run(PLAN, out, overwrite=True)
    assert [each.name for each in tmp_path.iterdir()] == ["ut.gpkg"]


def test_types_that_files_do_not_keep_apart_have_a_shapefile_each(tmp_path: Path) -> None:
    source = tmp_path / "k.sos"
    head = HEIGHTS.partition(".KURVE")[0]
    types = ("RpFormålx", "RpFormalx", "rpformålX", 27 * "RpFormaal")
    points = "".join(f".PUNKT {n}:\n..OBJTYPE {each}\n..NØ\n650000000 40000000\n" for n, each in enumerate(types, 1))
    source.write_text(f"{head}{points}.SLUTT\n", encoding="utf-8")
    run(source, tmp_path / "ut", target=Format.SHAPEFILE)
    assert len({path.name.casefold() for path in (tmp_path / "ut").glob("*.shp")}) == 4
    back = run(tmp_path / "ut", tmp_path / "tilbake.sos")
    assert back.objects == 4
    assert set(types) == {*read(tmp_path / "tilbake.sos", Format.SOSI).otypes}


def test_how_the_source_was_read_is_told_in_words(tmp_path: Path) -> None:
    source = tmp_path / "k.sos"
    source.write_text(PLAN.read_text(encoding="utf-8").replace("..TEGNSETT UTF-8\n", ""), encoding="utf-8")
    told = list(lines(run(source, tmp_path / "ut.gpkg")))
    assert "- Hodet mangler TEGNSETT. Fila er lest som UTF-8." in told


# What is told when the disk or the user is wrong


def test_a_charset_is_for_sosi(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"--charset er bare for SOSI\. Resultatet er GeoPackage"):
        run(PLAN, tmp_path / "ut.gpkg", charset="UTF-8")
    done = planarkiv("convert", PLAN, tmp_path / "ut.gml", "--charset", "ISO8859-10")
    assert (done.returncode, "--charset" in done.stderr) == (2, True)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("refused", ["folder", "rename"])
def test_a_place_that_cannot_be_written_is_named_as_the_user_named_it(refused: str, tmp_path: Path) -> None:
    def refuse(operation: str, path: Path, source: Path | None) -> None:
        if operation == refused:
            raise PermissionError(errno.EACCES, "Permission denied", str(source or path))

    with watched(refuse), pytest.raises(PlanarkivError, match=r"Kunne ikke skrive .*[/\\]ut\.gpkg: .*rettigheter"):
        run(PLAN, tmp_path / "ut.gpkg")
    assert not list(tmp_path.iterdir())


def test_a_loss_report_that_cannot_be_written_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(prefix: str, dir: Path) -> None:  # noqa: A002 - as tempfile has it
        raise PermissionError(errno.EACCES, "Permission denied", str(Path(dir).resolve() / f"{prefix}x"))

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(tempfile, "mkstemp", refuse)
    with pytest.raises(PlanarkivError, match=r"Kunne ikke skrive tap\.json: .*rettigheter"):
        reporting.write([b"x"], Path("tap.json"))


def test_a_loss_report_has_a_place_of_its_own(tmp_path: Path) -> None:
    out = tmp_path / "ut"
    run(PLAN, out, target=Format.SHAPEFILE)
    to = ("convert", PLAN, out, "--to", "shapefile", "--overwrite", "--loss-report")
    done = planarkiv(*to, out / "tap.json")
    assert (done.returncode, "der skal resultatet ligge" in done.stderr) == (2, True)
    done = planarkiv(*to, PLAN)
    assert (done.returncode, "ligger i det som leses" in done.stderr) == (2, True)


@pytest.mark.skipif(sys.platform == "win32", reason="a name and its path share one limit there")
def test_names_that_are_too_long_are_told(tmp_path: Path) -> None:
    for name, told in ((240 * "k" + ".shp", "kk_Rp"), (260 * "k" + ".gpkg", "kk.gpkg")):
        with pytest.raises(UsageError, match=rf"Navnet k+{told[2:]}.* er for langt"):
            run(PLAN, tmp_path / name)
    run(PLAN, tmp_path / (250 * "k" + ".gpkg"))
    assert len(list(tmp_path.iterdir())) == 1


def test_a_source_that_cannot_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(converting, "read_named", refuse)
    with pytest.raises(PlanarkivError, match=r"4222_202416\.sos kan ikke leses: Input/output error"):
        run(PLAN, tmp_path / "ut.gpkg")
