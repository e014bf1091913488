import pytest

from planarkiv.findings import Severity
from planarkiv.rules.att13_no_building_stands_alone import COMBINED, no_building_stands_alone
from rules.checking import OLD, PROPOSAL, problems, said
from rules.map_objects import area, found, map_of


@pytest.mark.parametrize("kind", ["10", "11"])
@pytest.mark.parametrize("other", ["10", "11", "16"])
def test_no_other_beside_it(kind: str, other: str) -> None:
    areas = area(f"UTNYTT.UTNTYP {kind}"), area(f"UTNYTT.UTNTYP {other}", f"UTNYTT.UTNTYP#1 {kind}")
    assert found(no_building_stands_alone, *areas, phase=PROPOSAL) == [(COMBINED, 1, None)]


def test_what_it_says() -> None:
    plan = map_of(area("UTNYTT.UTNTYP 16", "UTNYTT.UTNTYP#1 10", "UTNYTT.UTNTYP#2 17"))
    assert said(problems(no_building_stands_alone, plan)) == [
        "Området har utnyttingstype 10, som forbyr å bygge, sammen med andre: 16 og 17."
    ]


def test_others_may_be_combined() -> None:
    assert found(no_building_stands_alone, area("UTNYTT.UTNTYP 16", "UTNYTT.UTNTYP#1 15"), area()) == []
    assert found(no_building_stands_alone, area()) == []


def test_how_strict() -> None:
    wrong = area("UTNYTT.UTNTYP 10", "UTNYTT.UTNTYP#1 15")
    assert found(no_building_stands_alone, wrong) == [(COMBINED, 0, Severity.WARNING)]
    assert found(no_building_stands_alone, wrong, phase=OLD) == []
