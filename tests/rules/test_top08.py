import pytest

from planarkiv.findings import Severity
from planarkiv.rules import top08_zones_in_one_place_differ as top08
from planarkiv.subjects import Phase
from rules.checking import NEW, OLD, plan_map, problems
from rules.drawing import area, box

RULE = top08.zones_in_one_place_differ
RING = box(0, 0, 100, 100)


def found(body: str, phase: Phase = NEW) -> list[tuple[object, int | None, object, object]]:
    return [
        (each.wording, each.row, each.values, each.severity) for each in problems(RULE, plan_map(body, phase=phase))
    ]


def zone(serial: int, code: str, otype: str = "RpFareSone", level: str = "2") -> str:
    # the ring may begin anywhere, and go either way
    ring = RING if serial < 10 else [*RING[2:], *RING[1:3]][::-1]
    path = otype.removesuffix("Sone").upper()
    return area(serial, ring, otype=otype, level=level, more=f"..{path} {code}" if code else "")


def test_zones_with_the_same_code() -> None:
    values = {"annen": "RpFareSone FLATE 1", "kode": "310"}
    assert found(zone(1, "310") + zone(11, "310")) == [(top08.SAME, 3, values, None)]
    assert found(zone(1, "310") + zone(11, "310"), OLD) == [(top08.SAME, 3, values, Severity.WARNING)]
    assert [each[1] for each in found(zone(1, "310") + zone(11, "310") + zone(21, "310"))] == [3, 5]
    assert found(zone(1, "") + zone(11, "")) == [(top08.NO_CODE, 3, {"annen": "RpFareSone FLATE 1"}, None)]


@pytest.mark.parametrize(
    "other",
    [
        zone(11, "320"),
        zone(11, ""),
        zone(11, "310", level="1"),
        zone(11, "310", "RpSikringSone"),
        area(11, box(0, 0, 100, 101), otype="RpFareSone", more="..RPFARE 310"),
    ],
)
def test_zones_that_differ(other: str) -> None:
    assert found(zone(1, "310") + other) == []


def test_other_areas_are_no_zones() -> None:
    assert found(area(1, RING) + area(11, RING)) == []
    subject = plan_map(zone(1, "310") + zone(11, "310"))
    subject.broken = {3}
    assert problems(RULE, subject) == []
    [one] = problems(RULE, plan_map(zone(1, "310") + zone(11, "310")))
    assert one.point is not None
