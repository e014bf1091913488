import pytest

from planarkiv.engine import Chosen, Judge
from planarkiv.findings import Problem, Severity
from planarkiv.rule import NoOptions
from planarkiv.rules.sos05_references import references_lead_somewhere
from planarkiv.subjects import MapFile
from rules.checking import map_file, problems, said, square

# KURVE 1 on line 13, FLATE 2 on 21, KURVE 3 on 26, FLATE 4 on 34; what follows begins on 39
TWO = square(1, 655000000, 41000000) + square(3, 655020000, 41000000)
POINT = ".PUNKT 9:\n..OBJTYPE RpPåskrift\n..NØ\n655000001 41000001\n"
CURVE = ".KURVE 9:\n..OBJTYPE RpGrense\n..NØ\n655000000 41000000\n655000000 41000500\n"


def found_in(body: str) -> list[Problem]:
    return problems(references_lead_somewhere, map_file(body))


def places(found: list[Problem]) -> list[tuple[int | None, int | None, Severity | None]]:
    return [(each.row, each.line, each.severity) for each in found]


def broken_in(body: str) -> tuple[MapFile, set[int]]:
    """What later rules leave out."""
    file = map_file(body)
    Judge([Chosen(references_lead_somewhere, Severity.ERROR, NoOptions())]).judge(file)
    return file, file.broken


def test_sound_references() -> None:
    assert references_lead_somewhere.severity is Severity.ERROR
    assert found_in(TWO) == []
    assert found_in(TWO.replace("..REF :3", "..REF :3 (:2)")) == []
    assert found_in(TWO + POINT.replace("..NØ", "..REF :1\n..NØ")) == []
    assert found_in("") == []


def test_the_same_serial_number_again() -> None:
    found = found_in(TWO + POINT.replace("9", "4"))
    assert places(found) == [(4, 39, None)]
    assert said(found) == [
        "Serienummeret er brukt før, på linje 34. Referanser til nummeret gjelder det første objektet."
    ]


def test_an_element_without_number() -> None:
    found = found_in(TWO + POINT.replace(" 9:", ":"))
    assert places(found) == [(None, 39, None)]
    assert said(found) == [
        "«.PUNKT:» er ikke elementtype, serienummer og kolon. Flater som viser til det, kan mangle grenser."
    ]


def test_an_element_without_colon_is_judged_on() -> None:
    file, broken = broken_in(TWO + POINT.replace("9:", "9"))
    [found] = problems(references_lead_somewhere, file)
    assert (found.row, found.line, found.severity) == (None, 39, None)
    assert (found.object_type, found.object_id) == ("RpPåskrift", "PUNKT 9")
    assert broken == set()


@pytest.mark.parametrize(("refs", "text"), [("x3", "x3"), (":3 )", ")"), (":3 (", "("), ("3", "3"), (":0", ":0")])
def test_a_reference_that_is_none(refs: str, text: str) -> None:
    found = [each for each in found_in(TWO.replace("..REF :3", f"..REF {refs}")) if "text" in each.values]
    assert places(found) == [(3, 36, None)]
    assert said(found) == [
        f"«{text}» i ..REF kan ikke leses som referanse, eller en parentes mangler. Det er hoppet over."
    ]


def test_references_in_two_pieces_are_judged_on() -> None:
    file, broken = broken_in(TWO.replace("..REF :3", "..REF :3\n..REF (:1)"))
    [found] = problems(references_lead_somewhere, file)
    assert (found.row, found.line, found.severity) == (None, 37, Severity.WARNING)
    assert (found.object_type, found.object_id) == ("RpOmråde", "FLATE 4")
    assert said([found]) == ["Objektet har ..REF flere ganger. De er lest som én sammenhengende liste."]
    assert broken == set()


def test_a_reference_to_nothing() -> None:
    found = found_in(TWO.replace("..REF :3", "..REF :-77"))
    assert places(found) == [(3, 34, None)]
    assert said(found) == [
        "Referansen :-77 fører ikke fram: objektet finnes ikke i fila, eller grensene til flata den viser til mangler."
    ]


def test_a_hole_without_boundary() -> None:
    found = found_in(TWO.replace("..REF :1\n", "").replace("..REF :3", "..REF :3 (:2)"))
    assert [(each.row, each.values) for each in found] == [(3, {"ref": 2})]


def test_a_reference_of_something_else_to_nothing_is_judged_on() -> None:
    body = TWO + CURVE.replace("..NØ", "..REF :1 :77 :78\n..NØ")
    file, broken = broken_in(body)
    found = problems(references_lead_somewhere, file)
    assert [(each.row, each.line, each.values["ref"]) for each in found] == [(None, 39, 77), (None, 39, 78)]
    assert {(each.object_type, each.object_id, each.severity) for each in found} == {("RpGrense", "KURVE 9", None)}
    assert broken == set()
    [_, unnumbered] = found_in(TWO + POINT.replace(" 9", "").replace("..NØ", "..REF :77\n..NØ"))
    assert (unnumbered.line, unnumbered.object_id) == (39, "PUNKT")


def test_a_reference_to_a_point() -> None:
    found = found_in(TWO.replace("..REF :3", "..REF :3 :9") + POINT)
    assert places(found) == [(3, 34, None)]
    assert said(found) == ["Referansen :9 fører til et objekt som verken er linje eller flate."]


def test_a_reference_to_a_curve_without_line() -> None:
    found = found_in(TWO.replace("..REF :3", "..REF :3 :9") + CURVE.replace("655000000 41000500\n", ""))
    assert places(found) == [(3, 34, None)]
    assert said(found) == ["Referansen :9 fører til en linje med færre enn to punkter."]


def test_a_reference_to_itself() -> None:
    found = found_in(TWO.replace("..REF :3", "..REF :3 (:4)"))
    assert places(found) == [(3, 34, None)]
    assert said(found) == ["Flata viser til seg selv i ..REF."]


def test_references_in_a_circle() -> None:
    file, broken = broken_in(TWO.replace("..REF :3", "..REF :3 (:2)").replace("..REF :1", "..REF :1 (:4)"))
    found = problems(references_lead_somewhere, file)
    assert places(found) == [(1, 21, None), (3, 34, None)]
    assert set(said(found)) == {"Flata kan ikke bygges: den og flatene den viser til, viser til hverandre i ring."}
    assert broken == {1, 3}
