import pytest

from planarkiv.findings import Severity
from planarkiv.rules.att06_area_names_show_ownership import (
    NO_BEGINNING,
    WRONG_BEGINNING,
    area_names_show_ownership,
)
from rules.checking import OLD, PROPOSAL, problems, said
from rules.map_objects import area, found, map_of, thing


@pytest.mark.parametrize(("owned", "name"), [("1", "o_SKV1"), ("2", "f_SKV1"), ("3", "BFS1"), ("9", "o_X"), ("", "X")])
def test_names_that_fit(owned: str, name: str) -> None:
    assert found(area_names_show_ownership, area(f"EIERFORM {owned}", f"FELTNAVN {name}"), phase=PROPOSAL) == []


@pytest.mark.parametrize(
    ("owned", "name", "text"),
    [
        ("1", "SKV1", "Feltnavnet «SKV1» skal begynne med «o_», for området har eierform 1."),
        ("1", "f_SKV1", "Feltnavnet «f_SKV1» skal begynne med «o_», for området har eierform 1."),
        ("1", "O_SKV1", "Feltnavnet «O_SKV1» skal begynne med «o_», for området har eierform 1."),
        ("2", "o_SKV1", "Feltnavnet «o_SKV1» skal begynne med «f_», for området har eierform 2."),
        ("3", "o_BFS1", "Feltnavnet «o_BFS1» begynner med «o_», men området har eierform 3 (annen eierform)."),
        ("3", "f_BFS1", "Feltnavnet «f_BFS1» begynner med «f_», men området har eierform 3 (annen eierform)."),
    ],
)
def test_names_that_do_not(owned: str, name: str, text: str) -> None:
    right = area("EIERFORM 3", "FELTNAVN BFS9")
    wrong = area(f"EIERFORM {owned}", f"FELTNAVN {name}")
    [one] = problems(area_names_show_ownership, map_of(right, wrong, phase=PROPOSAL))
    assert (said([one]), one.row, one.severity) == ([text], 1, None)


def test_what_is_not_there_is_not_judged() -> None:
    things = (area("EIERFORM 1"), area("FELTNAVN SKV1"), area("EIERFORM 1", "FELTNAVN  "), area())
    assert found(area_names_show_ownership, *things, phase=PROPOSAL) == []
    assert found(area_names_show_ownership, area("EIERFORM 1"), phase=PROPOSAL) == []
    assert found(area_names_show_ownership, area("FELTNAVN o_SKV1"), phase=PROPOSAL) == []


def test_other_objects_have_no_such_names() -> None:
    assert found(area_names_show_ownership, thing("KpArealformålOmråde", "EIERFORM 1", "FELTNAVN B1")) == []


def test_how_strict() -> None:
    public, other = area("EIERFORM 1", "FELTNAVN SKV1"), area("EIERFORM 3", "FELTNAVN o_X")
    assert found(area_names_show_ownership, public, other) == [
        (WRONG_BEGINNING, 0, Severity.WARNING),
        (NO_BEGINNING, 1, Severity.WARNING),
    ]
    assert found(area_names_show_ownership, public, phase=OLD) == []
