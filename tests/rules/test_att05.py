import pytest

from planarkiv.findings import Severity
from planarkiv.rules.att05_other_purposes_are_described import TO_DESCRIBE, UNDESCRIBED, other_purposes_are_described
from rules.checking import OLD, PROPOSAL, problems, said
from rules.map_objects import area, found, map_of, outline


def test_purposes_that_say_enough_need_no_description() -> None:
    assert found(other_purposes_are_described, area("RPAREALFORMÅL 1110"), outline()) == []
    assert found(other_purposes_are_described, area(), outline()) == []


def test_there_are_the_22_of_the_official_list() -> None:
    assert len(TO_DESCRIBE) == 22


@pytest.mark.parametrize("code", sorted(TO_DESCRIBE))
def test_other_purposes_need_one(code: str) -> None:
    bare, described = area(f"RPAREALFORMÅL {code}"), area(f"RPAREALFORMÅL {code}", "BESKRIVELSE Utleie")
    assert found(other_purposes_are_described, described, bare, phase=PROPOSAL) == [(UNDESCRIBED, 1, None)]


@pytest.mark.parametrize("blank", ["", " ", "*"])
def test_a_blank_description_is_none(blank: str) -> None:
    areas = area("RPAREALFORMÅL 1590", f"BESKRIVELSE {blank}")
    [one] = problems(other_purposes_are_described, map_of(areas, phase=PROPOSAL))
    assert said([one]) == ["Området har arealformål 1590 uten beskrivelse."]


def test_a_decided_plan_is_warned_and_an_old_one_left_alone() -> None:
    assert found(other_purposes_are_described, area("RPAREALFORMÅL 1590")) == [(UNDESCRIBED, 0, Severity.WARNING)]
    assert found(other_purposes_are_described, area("RPAREALFORMÅL 1590"), phase=OLD) == []
