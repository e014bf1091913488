import pytest

from planarkiv.findings import Severity
from planarkiv.model.dates import PartialDate
from planarkiv.rules.kod09_codes_are_not_retired import REPLACED, RETIRED, codes_are_not_retired
from planarkiv.subjects import Phase
from rules.checking import PROPOSAL, problems, said
from rules.map_objects import area, found, map_of, thing

OLD_CODE = area("RPAREALFORMÅL 1000")


def decided(day: str) -> Phase:
    return Phase("3", "6", PartialDate(day))


@pytest.mark.parametrize(
    ("day", "wrong"),
    [
        ("2012-01-01", True),
        ("2012", True),
        ("2011-12-31", False),
        ("2011", False),
        ("2009-07-01", False),
        ("ukjent", False),
    ],
)
def test_when_it_was_decided(day: str, wrong: bool) -> None:
    expected = [(RETIRED, 1, Severity.WARNING)] if wrong else []
    assert found(codes_are_not_retired, area("RPAREALFORMÅL 1110"), OLD_CODE, phase=decided(day)) == expected


def test_proposals_and_plans_of_unknown_age() -> None:
    assert found(codes_are_not_retired, OLD_CODE, phase=PROPOSAL) == [(RETIRED, 0, None)]
    assert found(codes_are_not_retired, OLD_CODE, phase=Phase("3", "6")) == []


def test_one_that_is_replaced() -> None:
    things = area("RPAREALFORMÅL 6730"), area("RPAREALFORMÅL 6730")
    [one] = problems(codes_are_not_retired, map_of(*things, phase=PROPOSAL))
    assert (one.wording, one.values["ny"], one.values["antall"]) == (REPLACED, "1587", 2)
    assert "er erstattet av 1587. Den står på 2 objekt." in said([one])[0]


def test_a_code_that_one_list_has_and_another_retired() -> None:
    assert found(codes_are_not_retired, thing("KpArealformålOmråde", "KPAREALFORMÅL 2100"), phase=PROPOSAL) == []
    assert len(found(codes_are_not_retired, area("RPAREALFORMÅL 2100"), phase=PROPOSAL)) == 1


def test_where_it_is_not_known_for_sure_it_is_a_warning() -> None:
    assert found(codes_are_not_retired, area("RPAREALFORMÅL 3001"), phase=PROPOSAL) == [(REPLACED, 0, Severity.WARNING)]
    assert found(codes_are_not_retired, area("RPAREALFORMÅL 3001"), phase=decided("2025-07-01")) == []
    assert len(found(codes_are_not_retired, area("RPAREALFORMÅL 3001"), phase=decided("2025-07-02"))) == 1


def test_unknown_codes_are_for_another_rule() -> None:
    assert found(codes_are_not_retired, area("RPAREALFORMÅL 99"), phase=PROPOSAL) == []
