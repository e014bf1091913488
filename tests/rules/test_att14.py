import pytest

from planarkiv.findings import Severity
from planarkiv.model.formats import Format
from planarkiv.rules.att14_heights_have_two_decimals import (
    BELOW_ZERO,
    NO_NUMBER,
    OTHER_DECIMALS,
    heights_have_two_decimals,
)
from rules.checking import PROPOSAL, problems, said
from rules.map_objects import B_NAMESPACE, brief, found, map_of, thing
from tables import Thing


def height(value: str, path: str = "HØYDEFRAPLANBEST.REGULERTHØYDE") -> Thing:
    return thing("RpRegulertHøyde", f"{path} {value}", kind="KURVE")


@pytest.mark.parametrize("value", ["12.50", "0.00", ".50", "", "*", "1234567.89"])
def test_heights_of_proposals(value: str) -> None:
    assert found(heights_have_two_decimals, height(value), phase=PROPOSAL) == []


@pytest.mark.parametrize("value", ["12", "12.5", "12.500", "12.", ".5", "-12.5"])
def test_other_decimals(value: str) -> None:
    assert found(heights_have_two_decimals, height("1.00"), height(value), phase=PROPOSAL) == [
        (OTHER_DECIMALS, 1, Severity.WARNING)
    ]
    assert found(heights_have_two_decimals, height(value)) == []
    new = map_of(height(value), phase=PROPOSAL, form=Format.GML, catalogue=B_NAMESPACE)
    assert brief(problems(heights_have_two_decimals, new)) == [(OTHER_DECIMALS, 0, None)]


@pytest.mark.parametrize("value", ["12,50", "k+12", "12 m", ".", "-", "12.5.0", "1e2"])
def test_what_is_no_number_is_wrong_in_any_plan(value: str) -> None:
    assert found(heights_have_two_decimals, height(value), height(value)) == [(NO_NUMBER, 0, None)]
    assert found(heights_have_two_decimals, height(value), phase=PROPOSAL) == [(NO_NUMBER, 0, None)]
    assert said(problems(heights_have_two_decimals, map_of(height(value), height(value)))) == [
        f"Regulert høyde «{value}» er ikke et tall. Den står på 2 objekt."
    ]


def test_below_zero_is_told_in_proposals() -> None:
    assert found(heights_have_two_decimals, height("-1.50"), phase=PROPOSAL) == [(BELOW_ZERO, 0, Severity.INFO)]
    assert found(heights_have_two_decimals, height("-1.50")) == []


def test_the_name_without_a_group() -> None:
    assert found(heights_have_two_decimals, height("12,5", "REGULERTHØYDE")) == [(NO_NUMBER, 0, None)]
