import pytest

from planarkiv.findings import Severity
from planarkiv.rules.att10_shops_are_measured_by_bra import OTHER_KIND, shops_are_measured_by_bra
from rules.checking import OLD, PROPOSAL, problems, said
from rules.map_objects import area, found, map_of


@pytest.mark.parametrize("code", ["1140", "1150"])
def test_shops(code: str) -> None:
    right = area(f"RPAREALFORMÅL {code}", "UTNYTT.UTNTYP 17")
    wrong = area(f"RPAREALFORMÅL {code}", "UTNYTT.UTNTYP 17", "UTNYTT.UTNTYP#1 16")
    assert found(shops_are_measured_by_bra, right, wrong, phase=PROPOSAL) == [(OTHER_KIND, 1, None)]
    assert said(problems(shops_are_measured_by_bra, map_of(wrong))) == [
        f"Området har arealformål {code} og utnyttingstype 16. Det skal ha type 17 (BRA)."
    ]


def test_what_is_not_judged() -> None:
    other = area("RPAREALFORMÅL 1110", "UTNYTT.UTNTYP 16")
    assert found(shops_are_measured_by_bra, other) == []
    assert found(shops_are_measured_by_bra, other, area("RPAREALFORMÅL 1140")) == []
    assert found(shops_are_measured_by_bra, area("RPAREALFORMÅL 1140")) == []
    assert found(shops_are_measured_by_bra, area("RPAREALFORMÅL 1140", "UTNYTT.UTNTYP ")) == []


def test_how_strict() -> None:
    wrong = area("RPAREALFORMÅL 1150", "UTNYTT.UTNTYP 15")
    assert found(shops_are_measured_by_bra, wrong) == [(OTHER_KIND, 0, Severity.WARNING)]
    assert found(shops_are_measured_by_bra, wrong, phase=OLD) == []
