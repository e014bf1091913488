import pytest

from planarkiv.findings import Problem, Severity
from planarkiv.rules.sos17_coordinates import coordinates_are_readable
from rules.checking import map_file, problems, said

OBJECT = ".{kind} 5:\n..OBJTYPE RpGrense\n{points}"


def found_in(kind: str, points: str) -> list[Problem]:
    body = ".PUNKT 1:\n..NØ\n1 1\n" + OBJECT.replace("{kind}", kind).replace("{points}", points)
    found = problems(coordinates_are_readable, map_file(body))
    assert {(each.row, each.severity) for each in found} <= {(1, None)}
    return found


def test_it_breaks_geometry() -> None:
    assert coordinates_are_readable.breaks
    assert coordinates_are_readable.severity is Severity.ERROR


@pytest.mark.parametrize(
    ("kind", "points"),
    [
        ("KURVE", "..NØ\n0 0 ...KP 1\n..NØ\n0 100\n"),
        ("KURVE", "..NØH\n0 0 12\n0 100 *\n"),
        ("PUNKT", "..NØ\n0 0\n"),
        ("SIRKELP", "..NØ\n0 0\n0 100\n100 0\n"),
        ("FLATE", ""),
    ],
)
def test_readable_and_enough(kind: str, points: str) -> None:
    assert found_in(kind, points) == []


@pytest.mark.parametrize("text", ["6550123.45 410100.12", "0 x", "100"])
def test_numbers_that_are_none(text: str) -> None:
    [found] = found_in("KURVE", f"..NØ\n0 0\n0 100\n{text}\n")
    assert found.line == 21
    assert said([found]) == [
        f"«{text}» blant koordinatene kan ikke leses, eller gir ikke hele punkter. Det er utelatt."
    ]


def test_nodes_that_are_none() -> None:
    [found] = found_in("KURVE", "..NØ\n0 0 ...KP x\n0 100\n")
    assert found.values == {"text": "KP x"}


def test_numbers_below_another_name() -> None:
    [found] = found_in("KURVE", "..NAVN Myra\n100 200\n300 400\n..NØ\n0 0\n0 100\n")
    assert found.line == 19
    assert said([found]) == [
        "«100 200» ser ut som koordinater, men står ikke under ..NØ. Linja er utelatt, og tallinjene etter den."
    ]


@pytest.mark.parametrize(
    ("kind", "points", "number"),
    [
        ("PUNKT", "", 0),
        ("TEKST", "..NØ\n", 0),
        ("KURVE", "..NØ\n0 0\n", 1),
        ("BUE", "..RADIUS 5\n..NØ\n0 0\n", 1),
        ("SIRKELP", "..NØ\n0 0\n0 100\n", 2),
    ],
)
def test_too_few(kind: str, points: str, number: int) -> None:
    [found] = found_in(kind, points)
    assert found.line == 16
    assert said([found]) == [f"Objektet har for få punkter. Antallet som er lest, er {number}."]
