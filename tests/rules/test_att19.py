import pytest

from planarkiv.findings import Severity
from planarkiv.rules.att19_use_texts_are_the_use import NO_USE, OTHER_USE, UNREADABLE, use_texts_are_the_use
from planarkiv.subjects import PlanMap
from rules.checking import PROPOSAL, problems
from rules.drawn_maps import OLD, area, drawn, proposed, text


def grouped(*lines: str) -> str:
    return area(1, "RpArealformålOmråde", "UTNYTT", *(f".{line}" for line in lines))


THIRTY = grouped("UTNTYP 16", "UTNTALL 30")


def said(words: str, body: str = THIRTY) -> PlanMap:
    return drawn(body, text(9, "5", words))


@pytest.mark.parametrize(
    "words", ["%-BYA=30 %", "%-BYA = 30%", "%BYA: 30", "BYA=30%", "%-bya=30 %", "%-BYA=30,0 %", "Utnytting %-BYA=30 %"]
)
def test_the_use(words: str) -> None:
    assert problems(use_texts_are_the_use, said(words)) == []


@pytest.mark.parametrize("words", ["%-BYA=31 %", "BYA=30 m²", "%-BRA=30 %", "%-BYA=30 %, BRA=450 m²", "%-BYA=20-30 %"])
def test_another_use(words: str) -> None:
    [found] = problems(use_texts_are_the_use, said(words))
    assert (found.wording, found.row, found.severity) == (OTHER_USE, 2, Severity.INFO)
    assert found.values == {"tekst": words, "utnytting": "%-BYA=30"}


@pytest.mark.parametrize(("code", "words"), [("15", "BYA=1 450 m²"), ("17", "BRA=1450 m2"), ("18", "%-BRA=1450 %")])
def test_each_kind(code: str, words: str) -> None:
    assert problems(use_texts_are_the_use, said(words, grouped(f"UTNTYP {code}", "UTNTALL 1450"))) == []
    [found] = problems(use_texts_are_the_use, said(words, grouped("UTNTYP 10")))
    assert found.values["utnytting"] == "10"


def test_a_span() -> None:
    body = grouped("UTNTYP 16", "UTNTALL 30", "UTNTALL_MIN 20")
    assert problems(use_texts_are_the_use, said("%-BYA=20-30 %", body)) == []
    assert problems(use_texts_are_the_use, said("%-BYA=20 % – 30 %", body)) == []
    [found] = problems(use_texts_are_the_use, said("%-BYA=30 %", body))
    assert found.values["utnytting"] == "%-BYA=20–30"


def test_several_uses() -> None:
    body = area(1, "RpArealformålOmråde", "UTNYTT", ".UTNTYP 16", ".UTNTALL 30", "UTNYTT", ".UTNTYP 17", ".UTNTALL 450")
    assert problems(use_texts_are_the_use, said("%-BYA=30 %, BRA=450 m²", body)) == []
    assert problems(use_texts_are_the_use, said("BRA=450 m²", body)) == []
    [found] = problems(use_texts_are_the_use, said("BRA=30 m²", body))
    assert found.values["utnytting"] == "%-BYA=30, BRA=450"


def test_an_area_without_any() -> None:
    [found] = problems(use_texts_are_the_use, said("%-BYA=30 %", area(1, "RpArealformålOmråde")))
    assert (found.wording, found.values) == (NO_USE, {"tekst": "%-BYA=30 %"})


@pytest.mark.parametrize("words", ["U=0,25", "30 %", "BYA"])
def test_what_cannot_be_read(words: str) -> None:
    [found] = problems(use_texts_are_the_use, said(words))
    assert (found.wording, found.values, found.row) == (UNREADABLE, {"tekst": words}, 2)


def test_what_is_not_judged() -> None:
    assert problems(use_texts_are_the_use, drawn(THIRTY, text(9, "5", "BRA=1 m²", east=200))) == []
    assert problems(use_texts_are_the_use, drawn(THIRTY, text(9, "2", "BRA=1 m²"))) == []
    assert problems(use_texts_are_the_use, drawn(THIRTY, text(9, "5", "BRA=1 m²"), phase=OLD)) == []


def test_the_newer_model_says_which_object_it_is() -> None:
    bodies = (THIRTY, area(3, "RpArealformålOmråde", west=100), text(9, "5", "%-BYA=30 %"))
    assert problems(use_texts_are_the_use, proposed(*bodies, links=[(4, 0)])) == []
    [found] = problems(use_texts_are_the_use, proposed(*bodies, links=[(4, 2)]))
    assert (found.wording, found.severity) == (NO_USE, None)
    [mild] = problems(use_texts_are_the_use, drawn(THIRTY, text(9, "5", "BRA=1 m²"), phase=PROPOSAL))
    assert mild.severity is Severity.WARNING
