from planarkiv.findings import Severity
from planarkiv.rules.sos01_begins_and_ends import file_begins_and_ends
from rules.checking import HEAD, map_file, problems, said

POINT = ".PUNKT 1:\n..OBJTYPE RpPåskrift\n..NØ\n655000000 41000000\n"


def test_a_whole_file() -> None:
    assert problems(file_begins_and_ends, map_file(POINT)) == []


def test_without_an_end() -> None:
    [found] = problems(file_begins_and_ends, map_file(POINT, end=""))
    assert (found.line, found.severity) == (16, None)
    assert said([found]) == ["Fila slutter ikke med .SLUTT og kan være avkortet."]


def test_without_a_head() -> None:
    [found] = problems(file_begins_and_ends, map_file(POINT, head=""))
    assert found.line == 1


def test_two_heads_and_something_after_the_end() -> None:
    found = problems(file_begins_and_ends, map_file(POINT + HEAD + POINT, end=".SLUTT\n.PUNKT 3:\n"))
    assert [each.line for each in found] == [17, 34]
    assert [each.severity for each in found] == [None, Severity.WARNING]
