import pytest

from planarkiv.findings import Severity
from planarkiv.rules.top10_texts_lie_in_their_object import ASIDE, ASIDE_LINKED, texts_lie_in_their_object
from rules.checking import PROPOSAL, problems
from rules.drawn_maps import EAST, NORTH, OLD, area, drawn, proposed, text

FIELD = area(1, "RpArealformålOmråde", "FELTNAVN BFS1")
FAR = area(3, "RpArealformålOmråde", "FELTNAVN BFS1", west=300)
BOW = (
    ".KURVE 6:\n..OBJTYPE RpFormålGrense\n..NØ\n655000000 41000000\n655000000 41001000\n"
    ".FLATE 5:\n..OBJTYPE RpArealformålOmråde\n..FELTNAVN BFS1\n..REF :6\n..NØ\n655000000 41000000\n"
)
"""An area that cannot be put together."""


def test_inside_and_just_outside() -> None:
    assert problems(texts_lie_in_their_object, drawn(FIELD, text(9, "2", "BFS1"))) == []
    assert problems(texts_lie_in_their_object, drawn(FIELD, text(9, "2", "BFS1", east=100.5))) == []
    assert problems(texts_lie_in_their_object, drawn(FIELD, FAR, text(9, "2", "BFS1", east=350))) == []


def test_aside() -> None:
    [found] = problems(texts_lie_in_their_object, drawn(FIELD, FAR, text(9, "2", "BFS1", east=112)))
    assert (found.wording, found.row, found.severity) == (ASIDE, 4, Severity.INFO)
    assert found.values == {"tekst": "BFS1", "avstand": 12.0}
    north, east = NORTH / 100 + 50, EAST / 100
    assert found.geometry == f"LINESTRING ({east + 112:.0f} {north:.0f}, {east + 100:.0f} {north:.0f})"
    assert problems(texts_lie_in_their_object, drawn(FIELD, text(9, "2", "BFS1", east=112)), reach=12) == []


def test_what_nobody_can_say() -> None:
    assert problems(texts_lie_in_their_object, drawn(FIELD, BOW, text(9, "2", "BFS1", east=112))) == []
    broken = drawn(FIELD, text(9, "2", "BFS1", east=112))
    broken.broken.add(0)
    assert problems(texts_lie_in_their_object, broken) == []
    nowhere = text(9, "2", "BFS1").rpartition("..NØ")[0]
    assert problems(texts_lie_in_their_object, drawn(FIELD, nowhere)) == []


def test_what_is_not_judged() -> None:
    assert problems(texts_lie_in_their_object, drawn(FIELD, text(9, "9", "BFS1", east=112))) == []
    assert problems(texts_lie_in_their_object, drawn(FIELD, text(9, "2", "BFS2", east=112))) == []
    assert problems(texts_lie_in_their_object, drawn(FIELD, text(9, "2", "BFS1", east=112), phase=OLD)) == []
    [found] = problems(texts_lie_in_their_object, drawn(FIELD, text(9, "2", "BFS1", east=112), phase=PROPOSAL))
    assert found.severity is Severity.WARNING


LINE = ".KURVE 7:\n..OBJTYPE RpJuridiskLinje\n..NØ\n655000000 41000000\n655010000 41000000\n"
POINT = ".PUNKT 8:\n..OBJTYPE RpJuridiskPunkt\n..NØ\n655005000 41000000\n"


@pytest.mark.parametrize("body", [FIELD, LINE, POINT])
def test_the_newer_model_says_which_object_it_is(body: str) -> None:
    row = body.count("..OBJTYPE")
    assert problems(texts_lie_in_their_object, proposed(body, text(9, "5", "x", east=0.5), links=[(row, 0)])) == []
    aside = proposed(body, text(9, "5", "x", east=-7), links=[(row, 0)])
    [found] = problems(texts_lie_in_their_object, aside)
    assert (found.wording, found.row, found.severity) == (ASIDE_LINKED, row, None)
    assert found.values == {"tekst": "x", "avstand": 7.0}
    aside.broken.add(0)
    assert problems(texts_lie_in_their_object, aside) == []


def test_a_link_to_what_has_no_geometry() -> None:
    assert problems(texts_lie_in_their_object, proposed(BOW, text(9, "2", "x", east=900), links=[(2, 1)])) == []
    assert problems(texts_lie_in_their_object, proposed(FIELD, text(9, "2", "BFS1", east=900))) == []
