import pytest
import shapely

from planarkiv.findings import Problem, Severity
from planarkiv.rules import top05_outlines_do_not_overlap as top05
from planarkiv.rules.top05_outlines_do_not_overlap import outlines_do_not_overlap
from rules.checking import OLD, plan_map, problems
from rules.drawing import area, box, metres, outline

ONE = outline(1, box(0, 0, 1000, 2000))
OVER = box(0, 1900, 1000, 3000)


def found(body: str) -> list[Problem]:
    return problems(outlines_do_not_overlap, plan_map(body))


def test_an_overlap() -> None:
    [one] = found(ONE + outline(11, OVER))
    assert (one.wording, one.row, one.severity) == (top05.OVERLAP, 1, None)
    assert one.values == {"annen": "RpOmråde FLATE 11", "areal": 10.0, "antall": 1}
    assert shapely.from_wkt(one.geometry).equals(shapely.box(*metres(0, 1900), *metres(1000, 2000)))
    assert one.point is not None


def test_the_same_outline_twice() -> None:
    [one] = found(ONE + outline(11, box(0, 0, 1000, 2000)))
    assert (one.row, one.values["areal"]) == (1, 200.0)


def test_right() -> None:
    assert found(ONE) == found("") == []
    assert found(ONE + outline(11, box(0, 2000, 1000, 3000))) == []
    assert found(ONE + outline(11, box(0, 2500, 1000, 3000))) == []
    # a plan of a municipality and one of a part of it
    assert found(ONE + area(11, OVER, otype="KpOmråde")) == []


@pytest.mark.parametrize(("level", "wrong"), [("1", False), ("2", True), ("", True)])
def test_levels(level: str, wrong: bool) -> None:
    assert bool(found(ONE + outline(11, OVER, level=level))) is wrong


@pytest.mark.parametrize(
    ("mine", "theirs", "wrong"),
    [("..VERTIKALLAG\n...LAG 1", "..VERTIKALLAG\n...LAG 2", False), ("..VERTIKALLAG\n...LAG 1", "", True)],
)
def test_layers(mine: str, theirs: str, wrong: bool) -> None:
    body = outline(1, box(0, 0, 1000, 2000), more=mine) + outline(11, OVER, more=theirs)
    assert bool(found(body)) is wrong


def test_three_outlines() -> None:
    body = ONE + outline(11, box(0, 0, 1000, 2000), level="1") + outline(21, box(0, 0, 1000, 2000))
    assert [(each.row, each.values["annen"]) for each in found(body)] == [(1, "RpOmråde FLATE 21")]


def test_old_and_broken() -> None:
    [one] = problems(outlines_do_not_overlap, plan_map(ONE + outline(11, OVER), phase=OLD))
    assert one.severity is Severity.WARNING
    assert found(ONE + outline(11, [(0, 0), (1000, 500), (1000, 0), (0, 500), (0, 0)])) == []
