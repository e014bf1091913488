from planarkiv.engine import Chosen, Judge
from planarkiv.findings import Severity
from planarkiv.model.topology.validity import Reason
from planarkiv.rules import geo09_boundaries_do_not_cross_themselves as geo09
from rules.checking import OLD, map_file, problems
from rules.drawing import area, box, metres
from rules.invalid import EIGHT, RULES, found


def test_a_boundary_that_crosses_itself() -> None:
    assert found(map_file(area(1, EIGHT))) == [("GEO09", geo09.WORDS[Reason.CROSSES], 1, metres(300, 300))]
    [one] = problems(RULES["GEO09"], map_file(area(1, EIGHT)))
    assert (one.severity, one.geometry, one.values) == (None, "", {})
    [one] = problems(RULES["GEO09"], map_file(area(1, EIGHT), phase=OLD))
    assert one.severity is Severity.WARNING


def test_a_hole_that_crosses_itself_is_a_boundary_too() -> None:
    assert [each[0] for each in found(map_file(area(1, box(-9, -9, 1000, 1000), EIGHT)))] == ["GEO09"]


def test_two_faults_of_one_area_are_two() -> None:
    body = area(1, box(-9, -9, 1000, 1000), EIGHT, box(900, 900, 1100, 950))
    assert [each[0] for each in found(map_file(body))] == ["GEO09", "GEO11"]


def test_outlines_and_broken_areas_are_left_out() -> None:
    assert found(map_file(area(1, EIGHT, otype="RpOmråde"))) == []
    subject = map_file(area(1, EIGHT) + area(11, EIGHT))
    subject.broken = {1}
    assert [each[2] for each in found(subject)] == [3]
    # an area that could not be put together
    assert found(map_file(area(1, EIGHT).replace(":2", ":9"))) == []


def test_later_rules_leave_the_area_out() -> None:
    subject = map_file(area(1, EIGHT))
    Judge([Chosen(RULES["GEO09"], Severity.ERROR, RULES["GEO09"].options())]).judge(subject)
    assert subject.broken == {1}
    assert all(rule.breaks for rule in RULES.values())
