import pytest

from planarkiv.engine import Chosen, Judge
from planarkiv.findings import Severity
from planarkiv.rules import geo01_outline_is_whole as geo01
from planarkiv.rules.geo01_outline_is_whole import outline_is_whole
from rules.checking import plan_map, problems, square

NORTH, EAST = 655_000_000, 41_000_000
SQUARE = square(1, NORTH, EAST)


def area(*rings: list[tuple[int, int]], otype: str = "RpOmråde") -> str:
    """An area with a closed curve for each ring; the first is the outer one."""
    curves = []
    for serial, ring in enumerate(rings, 1):
        places = "\n".join(f"{NORTH + north} {EAST + east}" for north, east in ring)
        curves.append(f".KURVE {serial}:\n..OBJTYPE RpGrense\n..NØ\n{places}\n")
    holes = " ".join(f"(:{serial})" for serial in range(2, len(rings) + 1))
    return "".join(curves) + f".FLATE 90:\n..OBJTYPE {otype}\n..REF :1 {holes}\n..NØ\n{NORTH} {EAST}\n"


def found(body: str) -> list[tuple[object, int | None, tuple[float, float] | None]]:
    return [(each.wording, each.row, each.point) for each in problems(outline_is_whole, plan_map(body))]


BIG = [(0, 0), (0, 1000), (1000, 1000), (1000, 0), (0, 0)]


def moved(ring: list[tuple[int, int]], north: int, east: int, scale: int = 1) -> list[tuple[int, int]]:
    return [(north + up // scale, east + right // scale) for up, right in ring]


def test_a_whole_outline() -> None:
    assert found(SQUARE) == []
    assert found(area(BIG, moved(BIG, 200, 200, 10), otype="KpOmråde")) == []


def test_several_outlines_are_looked_at_one_by_one() -> None:
    bad = square(5, NORTH + 50_000, EAST).replace("..REF :5", "..REF :77")
    more = square(9, NORTH + 90_000, EAST, otype="KpOmråde").replace("..REF :9", "..REF :77")
    assert found(more + SQUARE + bad) == [(geo01.NOT_WHOLE, 1, None), (geo01.NOT_WHOLE, 5, None)]


def test_an_outline_that_cannot_be_put_together() -> None:
    assert found(SQUARE.replace("..REF :1\n", "")) == [(geo01.NOT_WHOLE, 1, None)]


@pytest.mark.parametrize("kind", ["KURVE", "PUNKT"])
def test_an_outline_that_is_no_area(kind: str) -> None:
    body = f".{kind} 1:\n..OBJTYPE RpOmråde\n..NØ\n655000000 41000000\n655000100 41000000\n"
    [one] = problems(outline_is_whole, plan_map(body))
    assert (one.wording, one.values, one.row, one.severity) == (geo01.NO_AREA_TYPE, {"slag": kind}, 0, None)


def test_no_area() -> None:
    assert found(area([(0, 0), (0, 100), (0, 200), (0, 0)])) == [(geo01.NO_AREA, 1, None)]


def test_a_boundary_that_crosses_itself() -> None:
    # a bow tie with one wing larger than the other, so that it has an area
    bow = [(0, 0), (300, 300), (300, 0), (0, 200), (0, 0)]
    assert found(area(bow)) == [(geo01.CROSSES, 1, (410_001.2, 6_550_001.2))]


def test_a_boundary_that_touches_itself() -> None:
    touching = [(0, 0), (0, 400), (400, 400), (200, 200), (400, 0), (200, 200), (0, 0)]
    assert found(area(touching)) == [(geo01.TOUCHES, 1, (410_002.0, 6_550_002.0))]


def test_holes() -> None:
    outside = moved(BIG, 5000, 5000, 10)
    assert found(area(BIG, outside)) == [(geo01.HOLE_OUTSIDE, 2, (410_050.0, 6_550_050.0))]
    hole = moved(BIG, 200, 200, 2)
    [nested] = found(area(BIG, hole, moved(BIG, 300, 300, 10)))
    assert nested[:2] == (geo01.HOLES_NESTED, 3)
    divided = [(0, 500), (500, 1000), (1000, 500), (500, 0), (0, 500)]
    [pieces] = found(area(BIG, divided))
    assert pieces[:2] == (geo01.IN_PIECES, 2)
    [twice] = found(area(BIG, hole, hole))
    assert twice[:2] == (geo01.CROSSES, 3)


def test_reasons_we_have_no_words_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(geo01, "_REASONS", {})
    bow = [(0, 0), (300, 300), (300, 0), (0, 200), (0, 0)]
    assert found(area(bow)) == [(geo01.INVALID, 1, (410_001.2, 6_550_001.2))]
    monkeypatch.setattr("shapely.is_valid_reason", lambda _: "Something else")
    assert found(area(bow)) == [(geo01.INVALID, 1, None)]


def test_a_map_without_an_outline() -> None:
    purposes = square(1, NORTH, EAST, otype="RpArealformålOmråde", grense="RpFormålGrense")
    [one] = problems(outline_is_whole, plan_map(purposes))
    assert (one.wording, one.row, one.severity) == (geo01.MISSING, None, None)
    assert found(".KURVE 1:\n..OBJTYPE RpGrense\n..NØ\n1 1\n2 2\n") == [(geo01.MISSING, None, None)]


def test_maps_that_need_none() -> None:
    text = ".TEKST 1:\n..OBJTYPE RpPåskrift\n..NØ\n655000000 41000000\n"
    assert found(text) == []
    assert found(text.replace("RpPåskrift", "Stedsnavn")) == []
    assert found("") == []


def test_a_notice_of_start_has_an_outline_of_its_own() -> None:
    notice = square(1, NORTH, EAST, otype="Planområde")
    assert problems(outline_is_whole, plan_map(notice)) == []
    assert problems(outline_is_whole, plan_map(notice.replace("Planområde", "Arealplan"))) == []
    assert found(".OBJEKT 1:\n..OBJTYPE Arealplan\n" + notice.replace("Planområde", "RpFareSone")) == [
        (geo01.MISSING, None, None)
    ]


def test_the_rows_it_names_are_broken_for_later_rules() -> None:
    subject = plan_map(SQUARE.replace("..REF :1", "..REF :77"))
    Judge([Chosen(outline_is_whole, Severity.WARNING, outline_is_whole.options())]).judge(subject)
    assert subject.broken == {1}
