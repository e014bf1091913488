from dataclasses import replace

import pytest

from planarkiv.model.planid import PlanId
from planarkiv.model.record import TEXT_FIELDS, Document, Sourced
from planarkiv.rules import reg04_texts_are_clean as reg04
from planarkiv.rules.reg04_texts_are_clean import texts_are_clean
from rules.checking import plan, problems, record, said


def found_in(text: str) -> list[str]:
    named = replace(record(), fields={"plannavn": Sourced(text, "kart.sos:7")})
    found = problems(texts_are_clean, plan(named))
    assert all((each.file, each.line, each.severity) == ("kart.sos", 7, None) for each in found)
    return said(found)


@pytest.mark.parametrize("text", ["", "Myra", "Åsen – del 2, B/F (nord)", "Kárášjohka", "Ås\u00e9n"])
def test_clean_texts(text: str) -> None:
    assert found_in(text) == []


@pytest.mark.parametrize(("text", "shown"), [(" Myra", " Myra"), ("Myra ", "Myra "), (" Myra ", " Myra "), (" ", " ")])
def test_outer_blanks(text: str, shown: str) -> None:
    assert found_in(text) == [f"plannavn begynner eller slutter med mellomrom: «{shown}»."]


@pytest.mark.parametrize("text", ["Myra  felt B", "Myra    felt B", "Nye Myra  felt  B"])
def test_double_blanks(text: str) -> None:
    assert found_in(text) == ["plannavn har to eller flere mellomrom etter hverandre, etter «Myra»."]


def test_outer_blanks_that_are_two_are_not_double() -> None:
    assert len(found_in("  Myra  ")) == 1
    assert len(found_in("  Myra  felt")) == 2


@pytest.mark.parametrize(
    ("sign", "name"),
    [
        ("\t", "tabulator"),
        ("\n", "linjeskift"),
        ("\r", "linjeskift"),
        ("\u00a0", "hardt mellomrom"),
        ("\u00ad", "myk bindestrek"),
        ("\u200b", "mellomrom uten bredde"),
        ("\ufeff", "mellomrom uten bredde"),
        ("\x07", "U+0007"),
        ("\u2009", "U+2009"),
        ("\ue000", "U+E000"),
    ],
)
def test_signs_that_cannot_be_seen(sign: str, name: str) -> None:
    assert found_in(f"Myra{sign}felt{sign}B") == [
        f"plannavn har et tegn som ikke skal være der: {name}, som tegn nummer 5 i «Myra□felt□B»."
    ]


def test_what_stands_around_a_sign_in_a_long_text() -> None:
    [found] = found_in("a" * 60 + "\x07" + "b" * 60)
    assert found.endswith(f"som tegn nummer 61 i «{'a' * 40}□{'b' * 39}».")


def test_hard_blanks_are_blanks_too() -> None:
    assert len(found_in("Myra\u00a0\u00a0felt")) == 2
    assert [each.split(":")[0] for each in found_in("Myra\u00a0")] == [
        "plannavn begynner eller slutter med mellomrom",
        "plannavn har et tegn som ikke skal være der",
    ]


@pytest.mark.parametrize(
    ("text", "letters"),
    [("A\u030asen", "Å"), ("Åsa\u030a og bla\u030a", "å"), ("e\u0301a\u030a", "é, å"), ("\u212bsen", "Å")],
)
def test_letters_of_two_signs(text: str, letters: str) -> None:
    [found] = found_in(text)
    assert f"satt sammen av to tegn: {letters} i «" in found


def test_every_text_of_the_record() -> None:
    fields = dict.fromkeys(TEXT_FIELDS, "a  b")
    found = problems(texts_are_clean, plan(record(fields)))
    assert [each.values["felt"] for each in found] == list(TEXT_FIELDS)
    assert [each.cell for each in found][:2] == ["Planer!A2", "Planer!A3"]


def test_the_planid() -> None:
    [found] = problems(texts_are_clean, plan(replace(record(), arealplan_id=PlanId("4222", "R  5"))))
    assert (found.wording, found.values["felt"], found.file) == (reg04.DOUBLE_BLANK, "planid", None)


def test_the_titles_of_documents() -> None:
    documents = (
        Document("Plankart ", None, "", ("dokumenter/kart.pdf", "dokumenter/2.pdf")),
        Document("Vedtak  1", None, "", ("dokumenter/v.pdf",)),
        Document("Brev\t1", None, "", ()),
        Document("Bra", None, "", ("dokumenter/b.pdf",)),
    )
    subject = plan(record(documents=documents), names={"dokumenter/kart.pdf": "levert/kart.pdf"})
    found = problems(texts_are_clean, subject)
    assert [(each.values["felt"], each.file) for each in found] == [
        ("tittel", "levert/kart.pdf"),
        ("tittel", "dokumenter/v.pdf"),
        ("tittel", ""),
    ]


def test_long_texts_are_cut() -> None:
    assert found_in("a" * 200 + " ") == [f"plannavn begynner eller slutter med mellomrom: «{'a' * 120}»."]
    assert found_in("a" * 200 + "  b") == [
        f"plannavn har to eller flere mellomrom etter hverandre, etter «{'a' * 120}»."
    ]
    assert len(found_in("a\u030a" * 200)[0]) < 250
