import pytest

from planarkiv.findings import Severity
from planarkiv.rules import top12_nothing_is_drawn_twice as top12
from planarkiv.subjects import Phase
from rules.checking import NEW, OLD, plan_map, problems
from rules.drawing import area, box, curve, of_curves

RULE = top12.nothing_is_drawn_twice
RING = box(0, 0, 100, 100)


def found(body: str, phase: Phase = NEW) -> list[tuple[object, int | None, object, object]]:
    return [
        (each.wording, each.row, each.values, each.severity) for each in problems(RULE, plan_map(body, phase=phase))
    ]


def temporary(serial: int, otype: str = "PblMidlByggAnleggOmråde", level: str = "2") -> str:
    ring = RING if serial < 10 else box(0, 0, 100, 100)[::-1]
    return of_curves(serial, f":{serial + 1}", otype, f"..VERTNIV {level}") + curve(serial + 1, ring, "Vegkant")


def test_areas_drawn_twice() -> None:
    values = {"annen": "PblMidlByggAnleggOmråde FLATE 1"}
    assert found(temporary(1) + temporary(11)) == [(top12.AREA, 2, values, None)]
    assert found(temporary(1) + temporary(11), OLD) == [(top12.AREA, 2, values, Severity.INFO)]
    assert found(temporary(1) + temporary(11, level="1")) == []
    assert found(temporary(1) + temporary(11, "RbFareOmråde")) == []


@pytest.mark.parametrize(
    "otype", ["RpArealformålOmråde", "RpOmråde", "RpFareSone", "RpBestemmelseOmråde", "KpBestemmelseOmråde", "Kommune"]
)
def test_areas_that_other_rules_look_at(otype: str) -> None:
    assert found(temporary(1, otype) + temporary(11, otype)) == []


WAY = [(0, 0), (50, 50), (0, 100)]


def test_boundaries_drawn_twice() -> None:
    values = {"annen": "RpFormålGrense KURVE 1"}
    assert found(curve(1, WAY) + curve(2, WAY)) == [(top12.CURVE, 1, values, None)]
    assert found(curve(1, WAY) + curve(2, WAY[::-1])) == [(top12.CURVE, 1, values, None)]
    subject = plan_map(curve(1, WAY) + curve(2, WAY))
    subject.broken = {1}
    assert problems(RULE, subject) == []


@pytest.mark.parametrize(
    "other",
    [
        curve(2, WAY, "RpGrense"),
        curve(2, [(0, 0), (50, 51), (0, 100)]),
        curve(2, [(0, 0), (0, 100)]),
        curve(2, [(0, 0), (50, 50), (0, 101)]),
        curve(2, [(0, 0)]),
        "",
    ],
)
def test_boundaries_that_differ(other: str) -> None:
    assert found(curve(1, WAY) + other) == []


def test_lines_that_bound_nothing_may_be_drawn_twice() -> None:
    assert found(curve(1, WAY, "RpJuridiskLinje") + curve(2, WAY, "RpJuridiskLinje")) == []


def test_boundaries_of_areas_on_other_levels() -> None:
    body = area(1, RING, level="2") + area(11, RING, level="1")
    assert found(body) == []
    assert [each[:2] for each in found(area(1, RING) + area(11, RING))] == [(top12.CURVE, 2)]
