import pytest

from planarkiv.findings import Problem
from planarkiv.model.dates import PartialDate
from planarkiv.model.record import Sourced
from planarkiv.rules.dsp02_bans_have_not_run_out import RUN_OUT, WITHOUT_END, bans_have_not_run_out
from rules.checking import plan, problems, record, said


def found_in(until: str = "", **texts: str) -> list[Problem]:
    entry = {"omraade": Sourced("Nes", "p.xlsx!Forbud!C7")}
    entry |= {key: Sourced(text, "p.xlsx!Forbud!D7") for key, text in texts.items()}
    if until:
        entry["gyldigTilDato"] = Sourced(PartialDate.parse(until), "p.xlsx!Forbud!B7")
    return problems(bans_have_not_run_out, plan(record(lists={"midlertidigeForbud": (entry,)})))


@pytest.mark.parametrize(
    ("until", "after"),
    [("2020-05-01", "2020-05-02"), ("2020-12-31", "2021-01-01"), ("2020-05", "2020-06-01"), ("2020", "2021-01-01")],
)
def test_a_ban_is_wrong_from_the_day_after_its_last(until: str, after: str) -> None:
    [found] = found_in(until)
    assert (found.wording, found.after, found.until, found.severity) == (RUN_OUT, after, "", None)
    assert said([found]) == [f"Det midlertidige forbudet gjaldt til {until}, men står som gjeldende."]
    assert (found.file, found.cell) == ("p.xlsx", "Forbud!B7")


@pytest.mark.parametrize("until", ["", "ukjent", "ukjent: brann"])
def test_a_ban_without_an_end(until: str) -> None:
    [found] = found_in(until)
    assert (found.wording, found.after, found.severity, found.cell) == (WITHOUT_END, "", None, "Forbud!C7")


def test_an_end_that_is_no_date() -> None:
    assert [each.wording for each in found_in(gyldigTilDato="i fjor")] == [WITHOUT_END]


def test_a_ban_for_ever_is_no_crash() -> None:
    assert found_in("9999-12-31") == []


@pytest.mark.parametrize("until", ["", "2020-05-01"])
@pytest.mark.parametrize(
    "words",
    ["utløpt", "Utgått 2021", "opphevet ved vedtak 2021", "opphevd", "Forbudet er oppheva.", "opphørt", "opphørte",
     "opphøyrd", "avsluttet", "avslutta", "erstattet av ny plan", "erstatta", "historisk", "bortfalt", "falt bort",
     "ikke gjeldende", "ikkje aktiv", "ikke aktiv", "inaktiv"],
)  # fmt: skip
def test_a_ban_that_is_said_to_have_ended(until: str, words: str) -> None:
    assert found_in(until, beskrivelse=words) == []
    assert found_in(until, Status=words) == []


def test_words_that_do_not_say_so() -> None:
    assert len(found_in("2020", beskrivelse="Forbud mot tiltak til ny plan er vedtatt", Status="aktiv")) == 1
    assert len(found_in("2020", beskrivelse="uavsluttet")) == 1
    assert len(found_in("2020", saksnummer="opphevet", gnrBnr="utløpt", pblTiltakForbudtype="utgått")) == 1
    assert len(found_in("2020", nord="utløpt", oest="utløpt", omraade="utgått")) == 1


def test_a_column_that_says_so() -> None:
    assert found_in("2020", Opphevet="2021-03-04") == []
    assert found_in("2020", Opphevet="ja") == []
    for no in ("nei", "Nei ", "n", "usann", "0", "-", ""):
        assert len(found_in("2020", Opphevet=no)) == 1


def test_each_ban_is_judged() -> None:
    rows = [{"beskrivelse": Sourced(text, f"p.csv:{line}")} for line, text in enumerate(("utløpt", "x", "y"), 2)]
    found = problems(bans_have_not_run_out, plan(record(lists={"midlertidigeForbud": tuple(rows)})))
    assert [each.line for each in found] == [3, 4]


def test_a_statement_is_not_judged() -> None:
    assert found_in(beskrivelse="ingen per 2026-01-31") == []
    assert problems(bans_have_not_run_out, plan()) == []
