import pytest

from planarkiv.findings import Severity
from planarkiv.rules.att23_zone_names_are_well_formed import (
    OTHER_CODE,
    REPEATED,
    UNLIKE_WIDTHS,
    UNUSUAL,
    zone_names_are_well_formed,
)
from planarkiv.subjects import PlanMap
from rules.checking import PROPOSAL, problems
from rules.drawn_maps import OLD, area, drawn, proposed


def zones(*names: str, otype: str = "RpFareSone", path: str = "RPFARE") -> list[str]:
    """Zones with a name and a code: ``H310_1|310``."""
    return [
        area(2 * at + 1, otype, f'HENSYNSONENAVN "{name}"', *([f"{path} {code}"] if code else []))
        for at, (name, _, code) in enumerate(each.partition("|") for each in names)
    ]


def found(plan_map: PlanMap) -> list[tuple[object, int | None]]:
    return [(each.wording, each.row) for each in problems(zone_names_are_well_formed, plan_map)]


def test_names_with_the_code() -> None:
    assert found(drawn(*zones("H310_1|310", "H310_2|310", "H320|320", "H390_1"))) == []


@pytest.mark.parametrize("name", ["310_1", "H31_1", "H310_", "H310-1", "H310 1", "h310_1", "H310_a", "Flom", "H3100_1"])
def test_names_of_another_form(name: str) -> None:
    [only] = problems(zone_names_are_well_formed, drawn(*zones("H320_1|320", f"{name}|310")))
    assert (only.wording, only.row, only.severity) == (UNUSUAL, 2, Severity.INFO)
    assert only.values == {"navn": name, "forslag": "H310_1"}


def test_what_is_suggested_where_there_is_no_code() -> None:
    [only] = problems(zone_names_are_well_formed, drawn(*zones("Flom")))
    assert only.values["forslag"] == "H310_1"
    [other] = problems(zone_names_are_well_formed, drawn(*zones("Flom|320")))
    assert other.values["forslag"] == "H320_1"


def test_names_with_another_code() -> None:
    [only] = problems(zone_names_are_well_formed, drawn(*zones("H310_1|310", "H310_1|320"), phase=PROPOSAL))
    assert (only.wording, only.row, only.severity) == (OTHER_CODE, 2, Severity.WARNING)
    assert only.values == {"navn": "H310_1", "kode": "320"}


@pytest.mark.parametrize(
    ("otype", "path"),
    [
        ("RpSikringSone", "RPSIKRING"), ("RpStøySone", "RPSTØY"), ("RpFareSone", "RPFARE"),
        ("RpInfrastrukturSone", "RPINFRASTRUKTUR"), ("RpAngittHensynSone", "RPANGITTHENSYN"),
        ("RpBåndleggingSone", "RPBÅNDLEGGING"), ("RpGjennomføringSone", "RPGJENNOMFØRING"),
        ("KpSikringSone", "KPSIKRING"), ("KpDetaljeringSone", "KPDETALJERING"),
    ],
)  # fmt: skip
def test_every_kind_of_zone(otype: str, path: str) -> None:
    assert found(drawn(*zones("H140_1|140", otype=otype, path=path))) == []
    assert found(drawn(*zones("H140_1|150", otype=otype, path=path))) == [(OTHER_CODE, 0)]


def test_zones_that_continue_a_plan_may_be_named_after_it() -> None:
    both = zones("4222_198803", "H910_1", otype="RpDetaljeringSone")
    assert found(drawn(*both)) == []
    assert found(drawn(*zones("198803", otype="RpDetaljeringSone"))) == [(UNUSUAL, 0)]
    assert found(proposed(*zones("Myra", otype="RpDetaljeringSone"))) == []
    assert found(drawn(*zones("4222_198803"))) == [(UNUSUAL, 0)]


def test_by_the_newer_model_a_name_is_used_once() -> None:
    twice = zones("H310_1|310", "H320_1|320", "H310_1|310")
    assert found(drawn(*twice)) == []
    [only] = problems(zone_names_are_well_formed, proposed(*twice))
    assert (only.wording, only.row, only.severity) == (REPEATED, 4, None)
    assert only.values == {"navn": "H310_1", "antall": 2}


def test_by_the_newer_model_numbers_are_equally_long() -> None:
    assert found(proposed(*zones("H310_1", "H310_2", "H320", "H320_10", "H310_x"))) == [(UNUSUAL, 8)]
    assert found(drawn(*zones("H310_1", "H310_10"))) == []
    [only] = problems(zone_names_are_well_formed, proposed(*zones("H310_1", "H310_10")))
    assert (only.wording, only.values) == (UNLIKE_WIDTHS, {"kode": "H310_", "kort": "1", "langt": "10"})


def test_what_is_not_judged() -> None:
    assert found(drawn(*zones("Flom"), phase=OLD)) == []
    assert found(drawn(area(1, "RpFareSone"))) == []
    assert (
        found(drawn(area(1, "RpOmråde", "HENSYNSONENAVN Flom"), area(3, "HjemmelagetSone", "HENSYNSONENAVN x"))) == []
    )
