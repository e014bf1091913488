"""Maps as drawings: arcs and holes, what covers what, wrong coordinates, and no more than a page can hold."""

import json
import re
from collections.abc import Sequence
from typing import Any

import pytest

from planarkiv.model import draw as drawing_of
from planarkiv.model.draw import draw
from planarkiv.model.drawing import Drawing
from tables import Thing, table_of

NUMBER = re.compile(r"-?[0-9]+")


def square(serial: int, north: int, east: int, size: int, otype: str = "RpFormålGrense") -> Thing:
    corners = [(0, 0), (size, 0), (size, size), (0, size), (0, 0)]
    return Thing("KURVE", serial, otype, points=[(north + up, east + right) for up, right in corners])


def area(serial: int, *rings: Sequence[int], otype: str = "RpArealformålOmråde", **values: str) -> Thing:
    return Thing("FLATE", serial, otype, attributes=list(values.items()), refs=rings, points=[(5000, 5000)])


def drawn(*things: Thing) -> Drawing:
    found = draw(table_of(things), "kart.sos")
    assert found is not None
    return found


def shape(found: Drawing, element: str) -> Any:
    return next(each for each in found.shapes if each.element == element)


def test_a_hole_is_a_run_of_its_own() -> None:
    found = drawn(square(1, 0, 0, 10_000), square(2, 4000, 4000, 1000), area(3, [1], [2], RPAREALFORMÅL="1110"))
    path = shape(found, "FLATE 3").path
    assert path.count("M") == 2
    assert path.count("z") == 2
    assert (found.width, found.height, found.step) == (10_000, 10_000, 0.01)
    assert (found.west, found.north) == (0.0, 100.0)
    assert path.startswith("M0 10000l0-10000 10000 0 0 10000z")


def test_an_arc_is_drawn_round() -> None:
    bow = Thing("BUEP", 1, "RpGrense", points=[(0, 0), (5000, 5000), (0, 10_000)])
    found = drawn(bow, square(2, 0, 0, 10_000))
    numbers = list(map(int, NUMBER.findall(shape(found, "BUEP 1").path)))
    x, y = numbers[:2]
    spots = [(x, y)]
    for dx, dy in zip(numbers[2::2], numbers[3::2], strict=True):
        spots.append((spots[-1][0] + dx, spots[-1][1] + dy))
    assert len(spots) > 20
    assert all(abs(((x - 5000) ** 2 + (y - 10_000) ** 2) ** 0.5 - 5000) < 5 for x, y in spots)


def test_purposes_lie_below_other_areas_and_lines_above() -> None:
    found = drawn(
        square(1, 0, 0, 10_000),
        area(2, [1], otype="RpFareSone"),
        Thing("SYMBOL", 3, "RpJuridiskPunkt", points=[(10, 10)]),
        area(4, [1]),
    )
    assert [each.element for each in found.shapes] == ["FLATE 4", "FLATE 2", "KURVE 1", "SYMBOL 3"]


def test_a_boundary_of_its_own_is_the_only_outline() -> None:
    alone = drawn(square(1, 0, 0, 10_000, otype=""), area(2, [1], RPAREALFORMÅL="1110"))
    bounded = drawn(square(1, 0, 0, 10_000), area(2, [1], RPAREALFORMÅL="1110"))
    assert alone.styles[shape(alone, "FLATE 2").style].stroke
    assert not bounded.styles[shape(bounded, "FLATE 2").style].stroke
    assert bounded.styles[shape(bounded, "FLATE 2").style].fill


def test_what_an_object_is_is_told_in_words() -> None:
    found = drawn(
        square(1, 0, 0, 10_000), area(2, [1], RPAREALFORMÅL="1110", FELTNAVN="BFS1"), area(3, [1], RPAREALFORMÅL="9")
    )
    assert re.fullmatch(r"1110 \w.*", shape(found, "FLATE 2").code)
    assert shape(found, "FLATE 2").name == "BFS1"
    assert shape(found, "FLATE 3").code == "9"


def test_texts_stand_where_the_map_has_them() -> None:
    text = Thing("TEKST", 5, "RpPåskrift", attributes=[("STRENG", "Byvegen")], points=[(9000, 1000)])
    found = drawn(square(1, 0, 0, 10_000), area(2, [1], FELTNAVN="BFS1"), text)
    assert found.labels == ((5000, 5000, "BFS1"), (1000, 1000, "Byvegen"))
    assert "TEKST 5" not in [each.element for each in found.shapes]


def test_one_wrong_coordinate_does_not_make_the_plan_a_dot() -> None:
    squares = [square(n, n * 1000, 0, 1000) for n in range(1, 9)]
    found = drawn(*squares, square(20, 900_000_000, 0, 1000))
    assert found.height == 8000
    assert found.omitted == 1


def test_a_large_plan_is_simplified_and_its_smallest_objects_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = [(round(2000 * ((-1) ** n)), n * 100) for n in range(400)]
    zigzag = Thing("KURVE", 1, "RpGrense", points=[(40_000 + up // 500, right) for up, right in steps])
    small = [square(n, 40_000, n * 300, 10) for n in range(2, 60)]
    monkeypatch.setattr(drawing_of, "MOST_POINTS", 300)
    monkeypatch.setattr(drawing_of, "MOST_SHAPES", 20)
    found = drawn(zigzag, *small)
    assert len(found.shapes) == 20
    assert found.omitted == 39
    numbers = [len(NUMBER.findall(each.path)) for each in found.shapes]
    assert sum(numbers) <= 2 * 300
    assert numbers[0] > 20


def test_nothing_to_draw_is_no_drawing() -> None:
    assert draw(table_of([Thing("FLATE", 1, "RpOmråde")]), "tom.sos") is None
    assert draw(table_of([]), "tom.sos") is None


def test_a_drawing_comes_back_from_json() -> None:
    found = drawn(square(1, 0, 0, 10_000), area(2, [1], FELTNAVN="BFS1"))
    assert Drawing.from_plain(json.loads(json.dumps(found.to_plain()))) == found
    assert found.at(50.0, 100.0) == (5000.0, 0.0)
