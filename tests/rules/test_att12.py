import pytest

from planarkiv.findings import Severity
from planarkiv.model.formats import Format
from planarkiv.rules.att12_no_building_has_no_number import NUMBER, no_building_has_no_number
from rules.checking import OLD, PROPOSAL
from rules.map_objects import area, found


@pytest.mark.parametrize("kind", ["10", "11"])
@pytest.mark.parametrize("number", ["UTNYTT.UTNTALL 30", "UTNYTT.UTNTALL_MIN 0,5"])
def test_a_number_is_wrong(kind: str, number: str) -> None:
    areas = area(f"UTNYTT.UTNTYP {kind}"), area(f"UTNYTT.UTNTYP {kind}", number)
    assert found(no_building_has_no_number, *areas, phase=PROPOSAL) == [(NUMBER, 1, None)]


def test_other_types_and_no_numbers() -> None:
    things = area("UTNYTT.UTNTYP 16", "UTNYTT.UTNTALL 30"), area("UTNYTT.UTNTYP 10", "UTNYTT.UTNTALL *"), area()
    assert found(no_building_has_no_number, *things) == []
    assert found(no_building_has_no_number, area()) == []


@pytest.mark.parametrize("zero", ["0", "0.0", "0,00"])
def test_zero_fills_a_place_in_sosi_only(zero: str) -> None:
    areas = area("UTNYTT.UTNTYP 10", f"UTNYTT.UTNTALL {zero}")
    assert found(no_building_has_no_number, areas, phase=PROPOSAL) == []
    assert found(no_building_has_no_number, areas, phase=PROPOSAL, form=Format.GML) == [(NUMBER, 0, None)]


def test_what_is_no_number_stands_there_all_the_same() -> None:
    assert len(found(no_building_has_no_number, area("UTNYTT.UTNTYP 10", "UTNYTT.UTNTALL mye"))) == 1


def test_how_strict() -> None:
    wrong = area("UTNYTT.UTNTYP 10", "UTNYTT.UTNTALL 30")
    assert found(no_building_has_no_number, wrong) == [(NUMBER, 0, Severity.WARNING)]
    assert found(no_building_has_no_number, wrong, phase=OLD) == []
