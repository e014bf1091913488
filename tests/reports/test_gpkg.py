import sqlite3
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import fiona
import pytest
import shapely

from planarkiv.findings import Severity
from planarkiv.report import Report
from planarkiv.reports import gpkg, qml
from planarkiv.reports.shapes import Kind
from reports.by_hand import ARCHIVE, clean, finding, hostile, many, placed, report, set_aside


def written(folder: Path, given: Report) -> Path:
    path = folder / "ut.gpkg"
    path.write_bytes(b"".join(gpkg.render(given)))
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()
    return path


def values(path: Path, layer: str, column: str) -> list[Any]:
    with fiona.open(path, layer=layer) as source:
        return [each["properties"][column] for each in source]


def layers(path: Path) -> Sequence[str]:
    return sorted(set(fiona.listlayers(path)) - {"layer_styles"})


def test_a_set_of_layers_for_each_system(tmp_path: Path) -> None:
    path = written(tmp_path, placed(tmp_path))
    assert layers(path) == [
        "problem_areas_25832",
        "problem_lines_25832",
        "problem_no_place",
        "problem_points_25832",
        "problem_points_25833",
    ]
    # the last of them is far outside the system, but it is what the file says
    assert values(path, "problem_points_25832", "linje") == [1, 5, 10]
    assert values(path, "problem_areas_25832", "linje") == [2, 4]
    assert values(path, "problem_lines_25832", "linje") == [3]
    assert values(path, "problem_points_25833", "linje") == [6]
    assert values(path, "problem_no_place", "linje") == [7, 8, 9]
    with fiona.open(path, layer="problem_points_25833") as source:
        assert source.crs.to_epsg() == 25833
        assert shapely.geometry.shape(next(iter(source))["geometry"]).bounds == (85000, 6500000, 85000, 6500000)


def test_one_system_needs_no_number(tmp_path: Path) -> None:
    path = written(tmp_path, many(tmp_path, 3, point=(425031.1, 6489459.2), epsg=25832))
    assert layers(path) == ["problem_no_place", "problem_points"]
    with fiona.open(path, layer="problem_points") as source:
        assert source.crs.to_epsg() == 25832


def test_what_is_known_stands_in_the_row(tmp_path: Path) -> None:
    with fiona.open(written(tmp_path, placed(tmp_path)), layer="problem_lines_25832") as source:
        [row] = list(source)
    assert dict(row["properties"]) == {
        "regel": "SOS13",
        "offisiell_id": "gml.flate.1",
        "alvorlighet": "info",
        "kontrollert": ARCHIVE,
        "plan": "4222/1",
        "fil": "kart.sos",
        "linje": 3,
        "celle": None,
        "side": None,
        "objekttype": "RpGrense",
        "objekt_id": "KURVE 1",
        "oest": 425000,
        "nord": 6489000,
        "epsg": 25832,
        "melding": "Noe er galt.",
        "tiltak": "Rett det.",
    }


def test_each_layer_has_its_style(tmp_path: Path) -> None:
    connection = sqlite3.connect(written(tmp_path, placed(tmp_path)))
    styles = connection.execute("SELECT f_table_name, styleQML, useAsDefault FROM layer_styles ORDER BY 1").fetchall()
    assert [name for name, _, default in styles if default == 1] == [
        "problem_areas_25832",
        "problem_lines_25832",
        "problem_points_25832",
        "problem_points_25833",
    ]
    for _, style, _ in styles:
        root = ET.fromstring(style)  # noqa: S314 - our own style
        renderer = root.find("renderer-v2")
        assert renderer is not None
        assert renderer.attrib["attr"] == "alvorlighet"
        assert [each.attrib["value"] for each in renderer.iter("category")] == list(Severity)
        symbols = {each.attrib["name"]: each for each in renderer.iter("symbol")}
        assert [each.attrib["symbol"] for each in renderer.iter("category")] == list(symbols)
        assert "melding" in (root.findtext("mapTip") or "")


@pytest.mark.parametrize(("kind", "symbol"), [(Kind.POINT, "marker"), (Kind.LINE, "line"), (Kind.AREA, "fill")])
def test_a_style_is_of_its_kind(kind: Kind, symbol: str) -> None:
    root = ET.fromstring(qml.style(kind, 'a"<b', "<b>"))  # noqa: S314 - our own style
    assert {each.attrib["type"] for each in root.iter("symbol")} == {symbol}
    colours = {each.attrib["value"] for each in root.iter("Option") if each.attrib.get("name", "").endswith("color")}
    assert len(colours) >= len(Severity)
    assert root.findtext("mapTip") == "<b>"


def test_no_findings_is_a_file_too(tmp_path: Path) -> None:
    path = written(tmp_path, clean(tmp_path))
    assert layers(path) == ["problem_no_place"]
    assert values(path, "problem_no_place", "regel") == []


def test_hostile_text(tmp_path: Path) -> None:
    path = written(tmp_path, hostile(tmp_path))
    assert all(text.isprintable() for text in values(path, "problem_no_place", "melding"))


def test_what_is_accepted_is_noted(tmp_path: Path) -> None:
    connection = sqlite3.connect(written(tmp_path, set_aside(tmp_path)))
    notes = dict(connection.execute(f"SELECT name, value FROM {gpkg.NOTES}").fetchall())  # noqa: S608
    assert notes["profil"] == "minimum"
    assert [name for name in notes if name.startswith("godtatt")] == ["godtatt_1", "godtatt_2", "godtatt_3"]


def test_many(tmp_path: Path) -> None:
    path = written(tmp_path, many(tmp_path, 5000, point=(425031.1, 6489459.2), epsg=25832))
    assert values(path, "problem_points", "linje") == list(range(1, 5001))


def test_a_collection_of_points(tmp_path: Path) -> None:
    given = finding(epsg=25832, geometry="MULTIPOINT ((1 2), (3 4))")
    path = written(tmp_path, report(tmp_path, [(ARCHIVE, given)]))
    with fiona.open(path, layer="problem_points") as source:
        assert shapely.geometry.shape(next(iter(source))["geometry"]).wkt == "MULTIPOINT ((1 2), (3 4))"
