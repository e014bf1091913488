import pytest

from planarkiv.findings import Severity
from planarkiv.rules.att29_accuracy_is_above_zero import NO_NUMBER, ZERO, accuracy_is_above_zero
from rules.checking import PROPOSAL, problems, said
from rules.map_objects import area, found, map_of, thing

PATH = "KVALITET.NØYAKTIGHET"


@pytest.mark.parametrize("value", ["1", "200", "", "*"])
def test_accuracies(value: str) -> None:
    assert found(accuracy_is_above_zero, area(f"{PATH} {value}"), area()) == []


@pytest.mark.parametrize("value", ["0", "00"])
def test_zero(value: str) -> None:
    things = thing("RpGrense"), area(f"{PATH} 1"), area(f"{PATH} {value}"), thing("RpGrense", f"{PATH} {value}")
    assert found(accuracy_is_above_zero, *things) == [(ZERO, 2, Severity.INFO)]
    assert found(accuracy_is_above_zero, *things, phase=PROPOSAL) == [(ZERO, 2, None)]
    assert said(problems(accuracy_is_above_zero, map_of(*things))) == ["Nøyaktigheten er 0 cm på 2 objekt."]


@pytest.mark.parametrize("value", ["-1", "10 cm", "0.5", "ukjent", "²"])
def test_what_is_no_whole_number(value: str) -> None:
    assert found(accuracy_is_above_zero, area(f"{PATH} {value}")) == [(NO_NUMBER, 0, None)]
    assert said(problems(accuracy_is_above_zero, map_of(area(f"{PATH} {value}")))) == [
        f"Nøyaktigheten er «{value}», som ikke er et helt antall centimeter, på 1 objekt."
    ]
