import pytest

from planarkiv.findings import Severity
from planarkiv.rules.att07_defence_is_public import DEFENCE, NOT_PUBLIC, OTHER, defence_is_public
from rules.checking import OLD, PROPOSAL
from rules.map_objects import area, found


@pytest.mark.parametrize("code", sorted(DEFENCE))
def test_who_owns_it(code: str) -> None:
    areas = [area(f"RPAREALFORMÅL {code}", f"EIERFORM {owned}") for owned in ("1", "2", "3")]
    assert found(defence_is_public, *areas, phase=PROPOSAL) == [(NOT_PUBLIC, 1, None), (OTHER, 2, Severity.INFO)]


def test_other_purposes_and_unknown_owners() -> None:
    things = (
        area("RPAREALFORMÅL 1110", "EIERFORM 2"),
        area("RPAREALFORMÅL 4010"),
        area("RPAREALFORMÅL 4010", "EIERFORM *"),
    )
    assert found(defence_is_public, *things, phase=PROPOSAL) == []
    assert found(defence_is_public, things[0], phase=PROPOSAL) == []


def test_how_strict() -> None:
    areas = area("RPAREALFORMÅL 4010", "EIERFORM 2"), area("RPAREALFORMÅL 4010", "EIERFORM 3")
    assert found(defence_is_public, *areas) == [(NOT_PUBLIC, 0, Severity.WARNING), (OTHER, 1, Severity.INFO)]
    assert found(defence_is_public, *areas, phase=OLD) == []
