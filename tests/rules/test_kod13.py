import pytest

from planarkiv.rules.kod13_country_code_is_for_the_state import (
    BESIDE_OTHER,
    NOT_NORWAY,
    PRIVATE,
    country_code_is_for_the_state,
)
from rules.checking import problems, said
from rules.map_objects import area, found, map_of, outline

GROUP = "NASJONALAREALPLANID"
STATE = (f"{GROUP}.LANDKODE NO", f"{GROUP}.PLANID 1")


def test_a_plan_of_the_state_or_of_a_municipality() -> None:
    assert found(country_code_is_for_the_state, outline(*STATE), area(*STATE)) == []
    assert found(country_code_is_for_the_state, outline(*STATE, "FORSLAGSSTILLERTYPE 1")) == []
    assert found(country_code_is_for_the_state, area(f"{GROUP}.KOMM 4222", f"{GROUP}.LANDKODE *")) == []
    private = outline(f"{GROUP}.KOMM 4222", f"{GROUP}.PLANID 1", "FORSLAGSSTILLERTYPE 2")
    assert found(country_code_is_for_the_state, private, area()) == []


@pytest.mark.parametrize("name", ["KOMM", "FYLKESNR"])
def test_beside_another(name: str) -> None:
    both = area(*STATE, f"{GROUP}.{name} 42")
    assert found(country_code_is_for_the_state, area(f"{GROUP}.{name} 42"), area(*STATE), both, both) == [
        (BESIDE_OTHER, 2, None)
    ]
    assert said(problems(country_code_is_for_the_state, map_of(both))) == [
        f"1 objekt har både LANDKODE NO og {name} i arealplan-ID-en."
    ]


def test_another_country() -> None:
    other = area(f"{GROUP}.LANDKODE SE")
    assert found(country_code_is_for_the_state, area(*STATE), other, outline(f"{GROUP}.LANDKODE SE")) == [
        (NOT_NORWAY, 1, None)
    ]
    assert said(problems(country_code_is_for_the_state, map_of(other))) == [
        "LANDKODE er «SE» på 1 objekt. Norske arealplaner kan bare ha «NO»."
    ]


def test_a_private_proposer() -> None:
    things = area(), outline(*STATE, "FORSLAGSSTILLERTYPE 2"), area(*STATE)
    assert found(country_code_is_for_the_state, *things) == [(PRIVATE, 1, None)]
