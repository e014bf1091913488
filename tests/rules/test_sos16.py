from planarkiv.findings import Problem, Severity
from planarkiv.rules.sos16_lines import lines_are_understood
from rules.checking import HEAD, map_file, problems, said

POINT = ".PUNKT 1:\n..OBJTYPE RpPåskrift\n{line}..NØ\n655000000 41000000\n"


def found_in(line: str = "", head: str = HEAD) -> list[Problem]:
    return problems(lines_are_understood, map_file(POINT.replace("{line}", line), head))


def test_lines_that_are_understood() -> None:
    assert lines_are_understood.severity is Severity.ERROR
    assert found_in() == []
    assert found_in('..STRENG "Felt 1" ! her\n! kommentar\n..NAVN en lang\ntekst\n', "! først\n" + HEAD) == []


def test_lines_that_are_not() -> None:
    for line, text in (("..! navn\n", "..! navn"), ("..PLAN/NAVN Myra\n", "..PLAN/NAVN"), (f"{'.' * 17}A 1\n", None)):
        [found] = found_in(line)
        assert (found.row, found.line, found.severity) == (0, 15, None)
        shown = text or f"{'.' * 17}A 1"
        assert said([found]) == [f"«{shown}» er verken et navn, en verdi eller en kommentar, eller har et umulig navn."]


def test_in_the_head() -> None:
    [found] = found_in(head=HEAD + "..EI/ER Myra\n")
    assert (found.row, found.line, found.values) == (None, 13, {"text": "..EI/ER"})


def test_before_the_head() -> None:
    [found] = found_in(head="noe annet\nog mer\n" + HEAD)
    assert (found.row, found.line, found.severity) == (None, 1, None)
    assert said([found]) == ["Det står tekst foran .HODE som ikke er en kommentar. Den er ikke lest."]


def test_quotes_that_are_not_closed() -> None:
    for value in ('"Felt 1', '"Felt" &'):
        [found] = found_in(f"..STRENG {value}\n")
        assert (found.row, found.line, found.severity) == (0, 15, Severity.WARNING)
        assert said([found]) == [
            f"I «{value}» mangler det siste anførselstegnet, eller teksten som skulle stått etter &."
        ]


def test_kinds_of_object_that_nobody_knows() -> None:
    [found] = problems(lines_are_understood, map_file(POINT.replace("{line}", "").replace("PUNKT", "PRIKK")))
    assert (found.row, found.line, found.severity) == (0, 13, None)
    assert said([found]) == [
        "«PRIKK» er ikke et slag objekt som SOSI-formatet har. Objektet kommer ikke med på kartet."
    ]


def test_too_many_names() -> None:
    # the object has its OBJTYPE beside them, and that is no column
    names = "".join(f"..N{at} 1\n" for at in range(20_001))
    [found] = found_in(names)
    assert (found.row, found.line, found.severity) == (None, None, None)
    assert said([found]) == ["Fila har så mange ulike egenskapsnavn at N20000 ikke er lest."]
