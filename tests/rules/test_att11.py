import pytest

from planarkiv.findings import Severity
from planarkiv.rules.att11_measured_utnytting_has_a_number import NO_NUMBER, measured_utnytting_has_a_number
from rules.checking import OLD, PROPOSAL, problems, said
from rules.map_objects import area, found, map_of


@pytest.mark.parametrize(
    ("kind", "asked"), [("15", True), ("16", True), ("17", True), ("18", True), ("10", False), ("12", False)]
)
def test_the_types_that_need_a_number(kind: str, asked: bool) -> None:
    expected = [(NO_NUMBER, 1, None)] if asked else []
    areas = area(f"UTNYTT.UTNTYP {kind}", "UTNYTT.UTNTALL 30"), area(f"UTNYTT.UTNTYP {kind}")
    assert found(measured_utnytting_has_a_number, *areas, phase=PROPOSAL) == expected


@pytest.mark.parametrize("number", ["UTNYTT.UTNTALL 0", "UTNYTT.UTNTALL_MIN 20"])
def test_either_number_will_do(number: str) -> None:
    assert found(measured_utnytting_has_a_number, area("UTNYTT.UTNTYP 16", number)) == []


@pytest.mark.parametrize("number", ["UTNYTT.UTNTALL *", "UTNYTT.UTNTALL_MIN ", "UTNYTT.UTNTALL#1 30"])
def test_blank_numbers_and_those_of_other_groups_will_not(number: str) -> None:
    [one] = problems(measured_utnytting_has_a_number, map_of(area("UTNYTT.UTNTYP 16", number)))
    assert said([one]) == ["Området har utnyttingstype 16 uten tall."]


def test_each_group_has_its_own() -> None:
    both = area("UTNYTT.UTNTYP 16", "UTNYTT.UTNTYP#1 15", "UTNYTT.UTNTALL#1 200")
    assert [each.values for each in problems(measured_utnytting_has_a_number, map_of(both))] == [{"type": "16"}]


def test_how_strict() -> None:
    assert found(measured_utnytting_has_a_number, area()) == []
    assert found(measured_utnytting_has_a_number, area("UTNYTT.UTNTYP 16")) == [(NO_NUMBER, 0, Severity.WARNING)]
    assert found(measured_utnytting_has_a_number, area("UTNYTT.UTNTYP 16"), phase=OLD) == []
