import pytest

from planarkiv.findings import Severity
from planarkiv.rules.att25_provision_area_names_are_well_formed import (
    OTHER_BASIS,
    REPEATED,
    UNUSUAL,
    provision_area_names_are_well_formed,
)
from rules.checking import PROPOSAL, problems
from rules.drawn_maps import OLD, area, drawn, proposed


def areas(*names: str, otype: str = "RpBestemmelseOmråde") -> list[str]:
    """Areas with a name and a hjemmel: ``#1|5``."""
    return [
        area(2 * at + 1, otype, f'BESTEMMELSEOMRNAVN "{name}"', *([f"RPBESTEMMELSEHJEMMEL {code}"] if code else []))
        for at, (name, _, code) in enumerate(each.partition("|") for each in names)
    ]


def test_names() -> None:
    assert problems(provision_area_names_are_well_formed, drawn(*areas("#1", "#23", "#1"))) == []


@pytest.mark.parametrize("name", ["1", "#", "# 1", "#1a", "#1_MBA", "Rigg"])
def test_other_names(name: str) -> None:
    [found] = problems(provision_area_names_are_well_formed, drawn(*areas("#1", name, name)))
    assert (found.wording, found.row, found.severity) == (UNUSUAL, 2, Severity.INFO)
    assert found.values == {"navn": name, "antall": 2}


def test_one_name_with_different_hjemmel() -> None:
    assert problems(provision_area_names_are_well_formed, drawn(*areas("#1|5", "#1|5", "#2|6"))) == []
    [found] = problems(provision_area_names_are_well_formed, drawn(*areas("#1|5", "#1|10"), phase=PROPOSAL))
    assert (found.wording, found.row, found.severity) == (OTHER_BASIS, 2, Severity.WARNING)
    assert found.values == {"navn": "#1", "hjemmel": "10, 5"}


def test_by_the_newer_model_a_name_is_used_once() -> None:
    [found] = problems(provision_area_names_are_well_formed, proposed(*areas("#1|5", "#2|5", "#1|6")))
    assert (found.wording, found.row, found.severity) == (REPEATED, 4, None)
    assert found.values == {"navn": "#1", "antall": 2}


def test_what_is_not_judged() -> None:
    assert problems(provision_area_names_are_well_formed, drawn(*areas("Rigg"), phase=OLD)) == []
    assert problems(provision_area_names_are_well_formed, drawn(*areas("Rigg", otype="KpBestemmelseOmråde"))) == []
    mixed = [*areas("#1"), area(9, "PblMidlByggAnleggOmråde", "BESTEMMELSEOMRNAVN Rigg")]
    assert problems(provision_area_names_are_well_formed, drawn(*mixed)) == []
