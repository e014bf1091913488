from planarkiv.findings import Severity
from planarkiv.rules.att17_name_texts_are_the_names import OTHER_NAME, OTHER_NAME_LINKED, name_texts_are_the_names
from planarkiv.subjects import PlanMap
from rules.checking import PROPOSAL, problems
from rules.drawn_maps import OLD, area, drawn, proposed, text

FIELD = area(1, "RpArealformålOmråde", "FELTNAVN BFS1")
ZONE = area(3, "RpSikringSone", "HENSYNSONENAVN H140_1")
BESIDE = area(5, "RpBestemmelseOmråde", 'BESTEMMELSEOMRNAVN "#1"', west=100)


def found(plan_map: PlanMap) -> list[tuple[object, object, object, int | None]]:
    made = problems(name_texts_are_the_names, plan_map)
    return [(each.wording, each.values["tekst"], each.values["navn"], each.row) for each in made]


def test_the_name_of_an_area_that_it_stands_in() -> None:
    assert found(drawn(FIELD, ZONE, text(9, "2", "BFS1"), text(10, "2", "H140_1"))) == []
    assert found(drawn(FIELD, BESIDE, text(9, "2", "#1", east=150))) == []


def test_a_name_that_nothing_has() -> None:
    assert found(drawn(FIELD, ZONE, BESIDE, text(9, "2", "BFS2"))) == [(OTHER_NAME, "BFS2", "BFS1, H140_1", 6)]
    assert found(drawn(FIELD, text(9, "2", "BFS2", east=100.5))) == [(OTHER_NAME, "BFS2", "BFS1", 2)]
    assert found(drawn(FIELD, text(9, "2", "BFS2", east=100.51))) == []


def test_a_name_that_another_area_has_is_another_fault() -> None:
    assert found(drawn(FIELD, BESIDE, text(9, "2", "BFS1", east=150))) == []


def test_where_nothing_has_a_name_there_is_nothing_to_compare() -> None:
    assert found(drawn(area(1, "RpArealformålOmråde"), text(9, "2", "BFS1"))) == []


def test_only_texts_that_give_a_name() -> None:
    assert found(drawn(FIELD, text(9, "9", "Myra"), text(10, "", "Myra"), text(11, "2", ""))) == []
    # blanks that nobody sees make no other name
    assert found(drawn(area(1, "RpArealformålOmråde", 'FELTNAVN "BFS  1 "'), text(9, "2", "BFS 1"))) == []


def test_a_kommuneplan_names_its_areas_too() -> None:
    body = area(1, "KpArealformålOmråde", "OMRNAVN Myra")
    assert found(drawn(body, text(9, "2", "Myra", family="Kp"))) == []
    assert found(drawn(body, text(9, "2", "Åsen", family="Kp"))) == [(OTHER_NAME, "Åsen", "Myra", 2)]


def test_the_newer_model_says_which_object_it_is() -> None:
    bodies = (FIELD, BESIDE, text(9, "2", "BFS1"))
    assert found(proposed(*bodies, links=[(4, 0)])) == []
    assert found(proposed(*bodies, links=[(4, 2)])) == [(OTHER_NAME_LINKED, "BFS1", "#1", 4)]
    assert found(proposed(*bodies)) == []


def test_how_bad_it_is() -> None:
    bodies = (FIELD, text(9, "2", "BFS2"))
    severities = [
        problems(name_texts_are_the_names, each)[0].severity
        for each in (drawn(*bodies), drawn(*bodies, phase=PROPOSAL), proposed(*bodies, links=[(2, 0)]))
    ]
    assert severities == [Severity.INFO, Severity.WARNING, None]
    assert found(drawn(*bodies, phase=OLD)) == []
