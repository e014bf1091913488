import csv
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from planarkiv.catalogue.municipalities import Abolished, Municipality, epsg_of, present, successor, today
from project_files import load_script

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "src" / "planarkiv" / "catalogue"


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def script() -> ModuleType:
    return load_script(ROOT / "tools" / "make_municipality_boxes.py")


def every_municipality() -> list[Municipality]:
    found = [today(row["kommunenummer"]) for row in rows_of(CATALOGUE / "kommuner.csv")]
    return [each for each in found if each is not None]


def test_one_of_today() -> None:
    assert today("4222") == Municipality("4222", "Bykle", (6.8245, 59.1819, 7.6257, 59.6727), coastal=False)
    assert today("1835") == Municipality("1835", "Træna", (11.9996, 66.4777, 12.2682, 66.5993), coastal=True)
    assert today("1111111") is None


def test_all_of_today_are_in_norway() -> None:
    found = every_municipality()
    assert len(found) == 357
    for each in found:
        west, south, east, north = each.box
        assert 4 < west < east < 32, each
        assert 57 < south < north < 72, each
        assert east - west < 5, each
        assert north - south < 2, each


def test_a_number_no_longer_in_use() -> None:
    assert successor("0941") == Abolished("0941", "Bykle", ("4222",))
    assert successor("1504") == Abolished("1504", "Ålesund", ("1508", "1580"))
    assert successor("4222") is None
    assert successor("9999") is None


def test_every_successor_is_of_today() -> None:
    gone = [row["nummer"] for row in rows_of(CATALOGUE / "kommunenummer_utgaatte.csv")]
    assert len(gone) == 481
    for number in gone:
        found = successor(number)
        assert found is not None
        assert found.successors
        assert all(today(each) for each in found.successors), number
        assert today(number) is None


def test_what_a_number_stands_for_now() -> None:
    assert [each.number for each in present("4222")] == ["4222"]
    assert [each.number for each in present("0941")] == ["4222"]
    assert [each.number for each in present("1507")] == ["1508", "1580"]
    assert present("0599") == ()


def test_inland_by_the_border_is_no_coast() -> None:
    coastal = {each.number for each in every_municipality() if each.coastal}
    # Lierne, Kautokeino, Trysil, Røros border on other countries; Bykle on neighbours only
    assert coastal.isdisjoint({"5042", "5612", "3421", "5025", "4222"})
    assert coastal >= {"0301", "3101", "1151", "1804", "5605", "5628", "4601"}


@pytest.mark.parametrize(
    ("number", "epsg"),
    [
        ("4222", 25832), ("5042", 25832), ("0301", 25832), ("1804", 25833), ("18", 25833), ("1902", 25833),
        ("5401", 25833), ("5501", 25833), ("2003", 25835), ("5601", 25835),
    ],
)  # fmt: skip
def test_the_usual_zone(number: str, epsg: int) -> None:
    assert epsg_of(number) == epsg


def square(east: float, north: float, number: str) -> dict[str, Any]:
    corners = ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))
    ring = [[east + 0.123456 * right, north + 0.123456 * up] for right, up in corners]
    return {
        "properties": {"kommunenummer": number, "kommunenavn": f"K{number}"},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }


def test_boxes_are_rounded_outwards(script: ModuleType) -> None:
    assert script.today_rows([square(10.0, 60.0, "1111")]) == [
        ("1111", "K1111", "10.0000", "60.0000", "10.1235", "60.1235", "ja")
    ]


def test_coast_is_a_boundary_that_nobody_shares(script: ModuleType) -> None:
    middle = square(10.0, 60.0, "2222")
    shared = [{**middle, "properties": {"kommunenummer": number, "kommunenavn": ""}} for number in ("2222", "1111")]
    assert [row[-1] for row in script.today_rows(shared)] == ["nei", "nei"]
    assert script.today_rows([square(10.0, 60.0, "5042")])[0][-1] == "nei"


def test_numbers_that_are_gone(script: ModuleType) -> None:
    history = [
        {"code": "0941", "label": "Bykle", "number_2024": "4222"},
        {"code": "4222", "label": "Bykle", "number_2024": "4222"},
        {"code": "0101", "label": "Halden", "number_2024": "3101"},
    ]
    assert script.abolished_rows(history, ["4222", "3101"]) == [("0101", "Halden", "3101"), ("0941", "Bykle", "4222")]


def test_the_list_of_today_is_the_national_one(shared: Path) -> None:
    listed = {row["code"]: row["label"] for row in rows_of(shared / "spec/codelists/kommunenummer_2024.csv")}
    assert {each.number: each.name for each in every_municipality()} == listed


def test_the_tables_are_as_the_script_makes_them(shared: Path, script: ModuleType) -> None:
    features = json.loads((shared / "data/kommuner_2024.geojson").read_text(encoding="utf-8"))["features"]
    made = script.today_rows(features)
    assert [tuple(row.values()) for row in rows_of(CATALOGUE / "kommuner.csv")] == made
    history = rows_of(shared / "spec/codelists/kommunenummer_history.csv")
    gone = script.abolished_rows(history, [row[0] for row in made])
    assert [tuple(row.values()) for row in rows_of(CATALOGUE / "kommunenummer_utgaatte.csv")] == gone


def test_boxes_are_around_the_boundaries(shared: Path) -> None:
    features = json.loads((shared / "data/kommuner_2024.geojson").read_text(encoding="utf-8"))["features"]

    def points(part: Any) -> Any:
        if isinstance(part[0], float | int):
            yield part
        else:
            for each in part:
                yield from points(each)

    for feature in features:
        found = today(feature["properties"]["kommunenummer"])
        assert found is not None
        west, south, east, north = found.box
        of = list(points(feature["geometry"]["coordinates"]))
        for low, high, values in ((west, east, [p[0] for p in of]), (south, north, [p[1] for p in of])):
            assert low <= min(values) < low + 0.00011, found
            assert high - 0.00011 < max(values) <= high, found
