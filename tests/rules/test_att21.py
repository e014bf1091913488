import pytest

from planarkiv.findings import Severity
from planarkiv.rules.att21_field_names_are_well_formed import (
    OTHER_PURPOSE,
    REPEATED,
    UNLIKE_WIDTHS,
    UNUSUAL,
    field_names_are_well_formed,
)
from planarkiv.subjects import PlanMap
from rules.checking import PROPOSAL, problems
from rules.drawn_maps import OLD, area, drawn, proposed


def fields(*names: str) -> list[str]:
    """Areas with a name and a formål: ``BFS1/1111``."""
    return [
        area(2 * at + 1, "RpArealformålOmråde", f'FELTNAVN "{name}"', *([f"RPAREALFORMÅL {code}"] if code else []))
        for at, (name, _, code) in enumerate(each.partition("|") for each in names)
    ]


def found(plan_map: PlanMap) -> list[tuple[object, int | None]]:
    return [(each.wording, each.row) for each in problems(field_names_are_well_formed, plan_map)]


@pytest.mark.parametrize("name", ["BFS1", "BFS", "o_SKV2", "f_SPA10", "LNFR3", "B/F/K1", "BKB_A1", "BAA-B2", "ØVÅ1"])
def test_names_as_recommended(name: str) -> None:
    assert found(drawn(*fields(name))) == []
    assert found(proposed(*fields(name))) == []


@pytest.mark.parametrize(
    "name", ["bfs1", "BFS 1", "o_", "p_BFS1", "1BFS", "BFS1a", "BFS1-1", "o__BFS1", "Bolig", "BFS/1"]
)
def test_names_that_are_not(name: str) -> None:
    [only] = problems(field_names_are_well_formed, drawn(*fields("BFS7", name, name)))
    assert (only.wording, only.row, only.severity) == (UNUSUAL, 2, Severity.INFO)
    assert only.values == {"navn": name, "antall": 2}


def test_blank_names_are_none() -> None:
    assert found(drawn(*fields(" ", "BFS1 "))) == []


def test_one_name_on_different_formaal() -> None:
    assert found(drawn(*fields("BFS1|1111", "BFS1|1111", "BFS2|1112"))) == []
    [only] = problems(field_names_are_well_formed, drawn(*fields("BFS1|1111", "BFS1|1610", "BFS1"), phase=PROPOSAL))
    assert (only.wording, only.row, only.severity) == (OTHER_PURPOSE, 2, Severity.WARNING)
    assert only.values == {"navn": "BFS1", "formaal": "1111, 1610"}
    assert found(drawn(*fields("BFS1", "BFS1"))) == []
    assert found(drawn(*fields("BFS1|1111", "BFS1"))) == []


def test_by_the_newer_model_a_name_is_used_once() -> None:
    [only] = problems(field_names_are_well_formed, proposed(*fields("BFS1|1111", "BFS2|1111", "BFS1|1111")))
    assert (only.wording, only.row, only.severity) == (REPEATED, 4, None)
    assert only.values == {"navn": "BFS1", "antall": 2}


def test_by_the_newer_model_numbers_are_equally_long() -> None:
    assert found(proposed(*fields("BFS01", "BFS10", "o_SKV1", "SKV2", "GF", "GF100"))) == []
    [only] = problems(field_names_are_well_formed, proposed(*fields("o_SKV1", "f_SKV2", "SKV10")))
    assert (only.wording, only.row, only.values) == (UNLIKE_WIDTHS, None, {"kode": "SKV", "kort": "1", "langt": "10"})
    assert found(drawn(*fields("BFS1", "BFS10"))) == []


def test_what_is_not_judged() -> None:
    assert found(drawn(*fields("bfs"), phase=OLD)) == []
    assert found(drawn(area(1, "RbFormålOmråde", "FELTNAVN bfs"))) == []
    assert found(drawn(area(1, "RpArealformålOmråde"))) == []
