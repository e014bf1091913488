from planarkiv.rules.att15_texts_belong_to_one_object import NONE, NOT_ALLOWED, SEVERAL, texts_belong_to_one_object
from rules.checking import problems
from rules.drawn_maps import area, drawn, proposed, text

FIELD = area(1, "RpArealformålOmråde", "FELTNAVN BFS1")
OTHER = area(3, "RpSikringSone", "HENSYNSONENAVN H140_1")
BODIES = (FIELD, OTHER, text(5, "2", "BFS1"), text(6, "2", "H140_1"))
"""Rows: 0 and 2 the areas, 1 and 3 their curves, 4 and 5 the texts."""


def found(*links: tuple[int, int]) -> list[tuple[object, object, int | None]]:
    made = problems(texts_belong_to_one_object, proposed(*BODIES, links=links))
    return [(each.wording, each.values["tekst"], each.row) for each in made]


def test_each_has_one() -> None:
    assert found((4, 0), (5, 2)) == []


def test_one_has_none() -> None:
    assert found((4, 0)) == [(NONE, "H140_1", 5)]
    assert found() == [(NONE, "BFS1", 4), (NONE, "H140_1", 5)]


def test_one_has_several() -> None:
    [only] = problems(texts_belong_to_one_object, proposed(*BODIES, links=[(4, 0), (5, 2), (5, 0)]))
    assert (only.wording, only.row, only.severity) == (SEVERAL, 5, None)
    assert only.values == {"tekst": "H140_1", "antall": 2}


def test_a_link_that_leads_nowhere_is_told_by_others() -> None:
    assert found((4, -1), (5, 2)) == []
    assert found((4, -1), (4, 0), (5, 2)) == []


def test_links_of_other_objects_are_theirs() -> None:
    assert found((4, 0), (5, 2), (0, 1)) == []


def test_boundaries_and_texts_have_no_text() -> None:
    [curve] = problems(texts_belong_to_one_object, proposed(*BODIES, links=[(4, 1), (5, 2)]))
    assert (curve.wording, curve.row, curve.values["slag"]) == (NOT_ALLOWED, 4, "RpFormålGrense")
    assert found((4, 5), (5, 2)) == [(NOT_ALLOWED, "BFS1", 4)]


def test_a_map_of_the_older_model_has_no_links() -> None:
    assert problems(texts_belong_to_one_object, drawn(*BODIES)) == []
    assert problems(texts_belong_to_one_object, proposed(FIELD)) == []


def test_types_that_the_catalogue_does_not_know_may_have_text() -> None:
    bodies = (FIELD.replace("RpArealformålOmråde", "RpBestemmelseReg"), text(5, "2", "x"))
    assert problems(texts_belong_to_one_object, proposed(*bodies, links=[(2, 0)])) == []
