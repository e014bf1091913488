from planarkiv.findings import Severity
from planarkiv.rules import top09_provision_areas_are_one as top09
from planarkiv.subjects import Phase
from rules.checking import NEW, plan_map, problems
from rules.drawing import area, box

RULE = top09.provision_areas_are_one
RING = box(0, 0, 100, 100)


def found(body: str, phase: Phase = NEW) -> list[tuple[object, int | None, object, object]]:
    return [
        (each.wording, each.row, each.values, each.severity) for each in problems(RULE, plan_map(body, phase=phase))
    ]


def provision(serial: int, level: str = "2", otype: str = "RpBestemmelseOmråde") -> str:
    return area(serial, RING, otype=otype, level=level)


def test_provision_areas() -> None:
    values = {"annen": "RpBestemmelseOmråde FLATE 1"}
    assert found(provision(1) + provision(11)) == [(top09.SAME, 3, values, None)]
    assert found(provision(1) + provision(11, level="1")) == []
    other = "RpFareSone"
    assert found(provision(1, otype=other) + provision(11, otype=other)) == []
    kommune = "KpBestemmelseOmråde"
    assert len(found(provision(1, otype=kommune) + provision(11, otype=kommune))) == 1
    subject = plan_map(provision(1) + provision(11))
    subject.broken = {3}
    assert problems(RULE, subject) == []
    assert RULE.severity is Severity.WARNING
