import pytest

from planarkiv.findings import Severity
from planarkiv.rules.att26_temporary_area_names_are_well_formed import UNUSUAL, temporary_area_names_are_well_formed
from rules.checking import PROPOSAL, problems
from rules.drawn_maps import OLD, area, drawn, proposed


def areas(*names: str, otype: str = "PblMidlByggAnleggOmråde") -> list[str]:
    return [area(2 * at + 1, otype, f'BESTEMMELSEOMRNAVN "{name}"') for at, name in enumerate(names)]


def test_names() -> None:
    assert problems(temporary_area_names_are_well_formed, drawn(*areas("#1_MBA", "#1"))) == []
    assert problems(temporary_area_names_are_well_formed, proposed(*areas("#1_MBA", "#12_MBA"))) == []


@pytest.mark.parametrize("name", ["1_MBA", "#_MBA", "#1 MBA", "#1_mba", "Rigg", "#1_MBA2"])
def test_other_names(name: str) -> None:
    [found] = problems(temporary_area_names_are_well_formed, drawn(*areas("#2_MBA", name, name)))
    assert (found.wording, found.row, found.severity) == (UNUSUAL, 2, Severity.INFO)
    assert found.values == {"navn": name, "antall": 2}


@pytest.mark.parametrize("otype", ["PblMidlByggAnleggOmråde", "RpBestemmelseMidlByggAnlegg"])
def test_by_the_newer_model_the_ending_is_needed(otype: str) -> None:
    [found] = problems(temporary_area_names_are_well_formed, proposed(*areas("#1", otype=otype)))
    assert (found.wording, found.row, found.severity) == (UNUSUAL, 0, None)


def test_what_is_not_judged() -> None:
    assert problems(temporary_area_names_are_well_formed, drawn(*areas("Rigg"), phase=OLD)) == []
    assert problems(temporary_area_names_are_well_formed, drawn(*areas("Rigg", otype="RpBestemmelseOmråde"))) == []
    [found] = problems(temporary_area_names_are_well_formed, drawn(*areas("Rigg"), phase=PROPOSAL))
    assert found.severity is Severity.WARNING
