import pytest

from planarkiv.model.dates import PartialDate
from planarkiv.rules.kod10_codes_are_not_too_new import TOO_NEW, codes_are_not_too_new
from planarkiv.subjects import Phase
from rules.checking import PROPOSAL, problems, said
from rules.map_objects import area, found, map_of, thing

NEW_CODE = area("RPAREALFORMÅL 1342")


def decided(day: str) -> Phase:
    return Phase("3", "6", PartialDate(day))


@pytest.mark.parametrize(
    ("day", "wrong"),
    [
        ("2019-05-15", True),
        ("2024", True),
        ("2025-06-30", True),
        ("2025-07-01", False),
        ("2025", False),
        ("ukjent", False),
    ],
)
def test_when_it_was_decided(day: str, wrong: bool) -> None:
    assert found(codes_are_not_too_new, area("RPAREALFORMÅL 1110"), NEW_CODE, phase=decided(day)) == (
        [(TOO_NEW, 1, None)] if wrong else []
    )


def test_what_it_says() -> None:
    [text] = said(problems(codes_are_not_too_new, map_of(NEW_CODE, NEW_CODE, phase=decided("2019"))))
    assert text.startswith("RPAREALFORMÅL 1342 (Datasenter) kom 2025-07")
    assert text.endswith(", men planen er vedtatt 2019. Den står på 2 objekt.")


def test_what_is_not_judged() -> None:
    assert found(codes_are_not_too_new, NEW_CODE, phase=PROPOSAL) == []
    assert found(codes_are_not_too_new, NEW_CODE, phase=Phase("2", "6", PartialDate("2019"))) == []
    assert found(codes_are_not_too_new, NEW_CODE, phase=Phase("3", "6")) == []
    assert found(codes_are_not_too_new, thing("RpBåndleggingSone", "RPBÅNDLEGGING 735"), phase=decided("2010")) == []
    assert found(codes_are_not_too_new, area("RPAREALFORMÅL 99"), phase=decided("2010")) == []
