import pytest

from planarkiv.findings import Severity
from planarkiv.rules.att18_area_texts_are_the_areas import OTHER_AREA, UNREADABLE, area_texts_are_the_areas
from planarkiv.subjects import PlanMap
from rules.checking import PROPOSAL, problems
from rules.drawn_maps import OLD, area, drawn, proposed, text

FIELD = area(1, "RpArealformålOmråde", side=40)
"""1600 m²."""


def said(words: str) -> PlanMap:
    return drawn(FIELD, text(9, "3", words, east=20, north=20))


@pytest.mark.parametrize(
    "words",
    [
        "1600 m²", "1 600 m2", "1600kvm", "1.600 m²", "1,600 m2", "1601 m²", "1599 kvm.", "1,6 daa", "1.6 daa", "2 daa",
        "1,60 dekar", "1,6 da", "Areal: 1 600 m²", "A = 1 600,4 m²", "1 600 M2", "1600.9 m²",
    ],
)  # fmt: skip
def test_the_area(words: str) -> None:
    assert problems(area_texts_are_the_areas, said(words)) == []


@pytest.mark.parametrize("words", ["1602 m²", "1598 m²", "1,5 daa", "1,7 daa", "1,602 daa", "3 daa", "16 m²"])
def test_another_area(words: str) -> None:
    [found] = problems(area_texts_are_the_areas, said(words))
    assert (found.wording, found.row, found.severity) == (OTHER_AREA, 2, Severity.INFO)
    assert found.values == {"tekst": words, "areal": 1600.0}


@pytest.mark.parametrize("words", ["BFS1", "1600", "m²", "1600 ha", "1..6 daa m²"])
def test_no_area(words: str) -> None:
    [found] = problems(area_texts_are_the_areas, said(words))
    assert (found.wording, found.row) == (UNREADABLE, 2)
    assert found.values == {"tekst": words}


def test_one_of_the_areas_there_is_enough() -> None:
    whole = area(3, "RpOmråde", side=100)
    assert problems(area_texts_are_the_areas, drawn(FIELD, whole, text(9, "3", "10 daa", east=20, north=20))) == []
    [found] = problems(area_texts_are_the_areas, drawn(FIELD, whole, text(9, "3", "9 daa", east=20, north=20)))
    assert found.values["areal"] == 10000.0


def test_a_text_outside_every_area_is_not_judged() -> None:
    assert problems(area_texts_are_the_areas, drawn(FIELD, text(9, "3", "5 m²", east=60))) == []


def test_areas_that_are_broken_are_not_measured() -> None:
    broken = said("5 m²")
    broken.broken.add(0)
    assert problems(area_texts_are_the_areas, broken) == []


def test_only_texts_of_that_kind() -> None:
    assert problems(area_texts_are_the_areas, drawn(FIELD, text(9, "2", "5 m²", east=20))) == []
    assert problems(area_texts_are_the_areas, drawn(FIELD, text(9, "3", "5 m²", east=20), phase=OLD)) == []


def test_the_newer_model_says_which_object_it_is() -> None:
    bodies = (FIELD, area(3, "RpOmråde", side=100), text(9, "3", "10 daa", east=20, north=20))
    [found] = problems(area_texts_are_the_areas, proposed(*bodies, links=[(4, 0)]))
    assert (found.values["areal"], found.severity) == (1600.0, None)
    assert problems(area_texts_are_the_areas, proposed(*bodies, links=[(4, 2)])) == []


def test_how_far_off_it_may_be() -> None:
    assert problems(area_texts_are_the_areas, said("1650 m²"), tolerance_m2=50) == []
    [found] = problems(area_texts_are_the_areas, drawn(FIELD, text(9, "3", "9 m²", east=20, north=20), phase=PROPOSAL))
    assert found.severity is Severity.WARNING
