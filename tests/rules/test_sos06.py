from planarkiv.findings import Problem, Severity
from planarkiv.rules.sos06_rings import boundaries_close
from rules.checking import HEAD, map_file, problems, said, square

SQUARE = square(1, 655000000, 41000000)
# the same square of two curves, the second against the way round
HALVES = """\
.KURVE 1:
..OBJTYPE RpGrense
..NØ
655000000 41000000 ...KP 1
655000000 41010000
655010000 41010000 ...KP 1
.KURVE 2:
..OBJTYPE RpGrense
..NØ
655000000 41000000 ...KP 1
655010000 41000000
655010000 41010000 ...KP 1
.FLATE 3:
..OBJTYPE RpOmråde
..REF :1 :-2
..NØ
655005000 41005000
"""


def found_in(body: str, head: str = HEAD) -> list[Problem]:
    found = problems(boundaries_close, map_file(body, head))
    assert {each.severity for each in found} <= {None}
    return found


def test_it_breaks_geometry() -> None:
    assert boundaries_close.breaks
    assert boundaries_close.severity is Severity.ERROR


def test_closed() -> None:
    assert found_in(SQUARE) == []
    assert found_in(HALVES) == []
    assert found_in(HALVES.replace(":1 :-2", ":2 :-1")) == []
    assert found_in("") == []


def test_a_gap_of_a_centimetre() -> None:
    [found] = found_in(
        HALVES.replace("655010000 41000000\n655010000 41010000", "655010000 41000000\n655010001 41010000")
    )
    assert (found.row, found.line) == (2, 25)
    assert found.point == (410100.0, 6550100.0)
    assert found.values == {"ref": 1, "north": 6550100, "east": 410100}
    assert said([found]) == [
        "Flata er ikke lukket: neste linje begynner ikke der linje 1 slutter, nær nord 6550100, øst 410100."
    ]


def test_a_wrong_sign() -> None:
    [found] = found_in(HALVES.replace(":1 :-2", ":1 :2"))
    assert (found.row, found.values["ref"], found.point) == (2, 1, (410100.0, 6550100.0))


def test_the_place_to_the_millimetre_and_the_words_to_the_metre() -> None:
    body = HALVES.replace("655010000 41010000 ...KP 1\n.KURVE 2", "655010056 41010049 ...KP 1\n.KURVE 2")
    [found] = found_in(body)
    assert found.point == (410100.49, 6550100.56)
    assert (found.values["east"], found.values["north"]) == (410100, 6550101)
    [finer] = found_in(body, HEAD.replace("ENHET 0.01", "ENHET 0.0001"))
    assert finer.point == (4101.005, 65501.006)


def test_without_references() -> None:
    [found] = found_in(SQUARE.replace("..REF :1\n", ""))
    assert (found.row, found.line) == (1, 21)
    assert said([found]) == ["Flata har ingen ..REF og dermed ingen grenser."]


def test_an_area_in_an_outer_ring() -> None:
    [found] = found_in(SQUARE + square(3, 655020000, 41000000).replace("..REF :3", "..REF :3 :2"))
    assert (found.row, found.line) == (3, 34)
    assert said([found]) == [
        "Flate 2 står sammen med andre i den ytre grensa, eller har selv en flate blant sine grenser."
    ]


def test_too_many_holes() -> None:
    [found] = found_in(SQUARE.replace("..REF :1", "..REF :1 " + "()\n" * 2**15))
    assert found.row == 1
    assert said([found]) == ["Flata har 32768 parenteser, flere enn det går an å lese."]


def test_an_area_that_repeats_curves() -> None:
    line = ".KURVE 1:\n..NØ\n0 0 ...KP 1\n" + "".join(f"{at} {at % 7 + 1}\n" for at in range(3000)) + "0 0 ...KP 1\n"
    found = found_in(line + ".FLATE 2:\n..REF " + " :1\n" * 400 + "..NØ\n5 5\n")
    assert [each.row for each in found] == [1]
    assert said(found) == ["Flata gjentar så mange linjer at den ikke er bygd."]


def test_a_ring_of_two_corners() -> None:
    body = ".KURVE 7:\n..NØ\n0 0 ...KP 1\n500 500\n0 0 ...KP 1\n.FLATE 8:\n..REF :7\n..NØ\n5 5\n"
    [found] = found_in(body)
    assert (found.row, found.line) == (1, 18)
    assert said([found]) == ["Grensa som begynner med linje 7, har færre enn tre hjørner og omslutter ikke noe areal."]
