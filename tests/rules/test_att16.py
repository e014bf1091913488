from planarkiv.findings import Severity
from planarkiv.rules.att16_texts_say_something import EMPTY, texts_say_something
from rules.checking import NEW, PROPOSAL, problems
from rules.drawn_maps import OLD, drawn, proposed, text

BODIES = (text(1, "2", "BFS1"), text(2, "2", ""), text(3, "2", "   "), text(4, "1", "", family="Kp"))


def test_texts_with_no_words() -> None:
    found = problems(texts_say_something, drawn(*BODIES, phase=NEW))
    assert [(each.wording, each.row) for each in found] == [(EMPTY, 1), (EMPTY, 2), (EMPTY, 3)]
    assert problems(texts_say_something, drawn(BODIES[0])) == []
    assert problems(texts_say_something, drawn("")) == []


def test_how_bad_it_is() -> None:
    for strict in (drawn(BODIES[1], phase=NEW), drawn(BODIES[1], phase=PROPOSAL), proposed(BODIES[1])):
        assert [each.severity for each in problems(texts_say_something, strict)] == [None]
    [old] = problems(texts_say_something, drawn(BODIES[1], phase=OLD))
    assert old.severity is Severity.WARNING
