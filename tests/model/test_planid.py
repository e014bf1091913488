"""The national arealplan-ID: opaque text under an administrative unit."""

import pytest

from planarkiv.model.planid import PlanId, Unit


@pytest.mark.parametrize(
    ("text", "number", "planid", "unit"),
    [
        ("4219/202103", "4219", "202103", Unit.KOMMUNE),
        ("0301/0072", "0301", "0072", Unit.KOMMUNE),
        ("4219/3/87", "4219", "3/87", Unit.KOMMUNE),
        (" 42 / R-23 ", "42", "R-23", Unit.FYLKE),
        ("NO/E18", "NO", "E18", Unit.LAND),
    ],
)
def test_an_id_is_read_as_it_is_written(text: str, number: str, planid: str, unit: Unit) -> None:
    plan_id = PlanId.parse(text)
    assert (plan_id.number, plan_id.planid, plan_id.unit) == (number, planid, unit)
    assert PlanId.parse(str(plan_id)) == plan_id


def test_leading_zeros_and_case_make_different_plans() -> None:
    assert len({PlanId("0301", "72"), PlanId("0301", "072"), PlanId("0301", "r-1"), PlanId("0301", "R-1")}) == 4


@pytest.mark.parametrize("text", ["", "202103", "421/1", "42190/1", "4219/", "4219/ ", "٤٢١٩/1", "4219/a\nb", "no/1"])
def test_what_is_no_id_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a"):
        PlanId.parse(text)


def test_a_planidentifikasjon_that_is_too_long_is_kept_for_a_rule_to_report() -> None:
    assert PlanId("4219", "x" * 40).planid == "x" * 40
