import pytest

from planarkiv.findings import Severity
from planarkiv.model.dates import PartialDate
from planarkiv.model.field_names import field_name
from planarkiv.model.record import Sourced
from planarkiv.rules.dsp01_entries_are_complete import entries_are_complete
from rules.checking import plan, problems, record, said

NEEDS = {
    "dispensasjoner": ("vedtaksdato", "saksnummer", "dispensasjontype"),
    "midlertidigeForbud": ("avgjoerelsedato", "saksnummer"),
    "endringer": ("vedtaksdato", "saksnummer"),
}
SAID = {
    "dispensasjoner": "Dispensasjonen mangler ",
    "midlertidigeForbud": "Det midlertidige forbudet mangler ",
    "endringer": "Endringen mangler ",
}


def found_in(name: str, date: str = "", **texts: str) -> list[tuple[str, Severity | None]]:
    entry = {"beskrivelse": Sourced("x", "p.xlsx!Ark!C7")}
    entry |= {key: Sourced(text, "p.xlsx!Ark!D7") for key, text in texts.items()}
    if date:
        entry[NEEDS[name][0]] = Sourced(PartialDate.parse(date), "p.xlsx!Ark!B7")
    found = problems(entries_are_complete, plan(record(lists={name: (entry,)})))
    assert all((each.file, each.cell) == ("p.xlsx", "Ark!C7") for each in found)
    return [(text, each.severity) for text, each in zip(said(found), found, strict=True)]


def test_whole_entries() -> None:
    assert found_in("dispensasjoner", "2019-05-02", saksnummer="19/381", dispensasjontype="142") == []
    assert found_in("midlertidigeForbud", "2019-05-02", saksnummer="19/381") == []
    assert found_in("endringer", "2019", saksnummer="19/381") == []
    assert problems(entries_are_complete, plan()) == []


@pytest.mark.parametrize("name", NEEDS)
def test_everything_is_missing(name: str) -> None:
    words = {2: "{} og {}", 3: "{}, {} og {}"}[len(NEEDS[name])].format(*map(field_name, NEEDS[name]))
    assert found_in(name) == [(f"{SAID[name]}{words}.", Severity.WARNING)]


@pytest.mark.parametrize("name", NEEDS)
@pytest.mark.parametrize(
    ("date", "severity"),
    [
        ("2009-07-01", None),
        ("2009-06-30", Severity.WARNING),
        ("2009-06", Severity.WARNING),
        ("2009-07", None),
        ("2009", None),
        ("2008", Severity.WARNING),
        ("2024-01-01", None),
    ],
)
def test_how_bad_it_is_by_the_date(name: str, date: str, severity: Severity | None) -> None:
    rest = {"dispensasjontype": "142"} if name == "dispensasjoner" else {}
    assert found_in(name, date, **rest) == [(f"{SAID[name]}saksnummer.", severity)]


def test_the_type_of_a_dispensation() -> None:
    assert found_in("dispensasjoner", "2019", saksnummer="1") == [("Dispensasjonen mangler dispensasjonstype.", None)]


def test_a_date_that_is_unknown() -> None:
    assert found_in("endringer", "ukjent: brann", saksnummer="1") == [("vedtaksdato er ukjent (brann).", Severity.INFO)]
    assert found_in("endringer", "ukjent: brann") == [
        ("vedtaksdato er ukjent (brann).", Severity.INFO),
        ("Endringen mangler saksnummer.", Severity.WARNING),
    ]
    assert found_in("midlertidigeForbud", "ukjent", saksnummer="1") == [
        ("Det midlertidige forbudet mangler avgjørelsesdato.", Severity.WARNING)
    ]
    assert found_in("midlertidigeForbud", "ukjent") == [
        ("Det midlertidige forbudet mangler avgjørelsesdato og saksnummer.", Severity.WARNING)
    ]


def test_a_date_kept_as_text_is_there_but_says_not_when() -> None:
    assert found_in("endringer", vedtaksdato="i fjor") == [("Endringen mangler saksnummer.", Severity.WARNING)]


def test_a_statement_is_not_judged() -> None:
    said_none = ({"beskrivelse": Sourced("Ingen per 31.1.2026", "p.xlsx!Ark!C7")},)
    assert problems(entries_are_complete, plan(record(lists=dict.fromkeys(NEEDS, said_none)))) == []


def test_other_lists_are_not_judged() -> None:
    entry = ({"beskrivelse": Sourced("x", "p.xlsx!Ark!C7")},)
    assert problems(entries_are_complete, plan(record(lists={"planbehandlinger": entry}))) == []
