from planarkiv.findings import Severity
from planarkiv.model.dates import PartialDate
from planarkiv.model.record import Discrepancy, Sourced
from planarkiv.rules.reg02_register_agrees_with_map import register_agrees_with_map
from rules.checking import plan, problems, record, said


def differing(field: str, kept: str | PartialDate, lost: str | PartialDate) -> Discrepancy:
    return Discrepancy(field, Sourced(kept, "planoversikt.xlsx!Planer!F12"), Sourced(lost, "kart.sos:213"))


def test_sources_that_agree() -> None:
    assert problems(register_agrees_with_map, plan(record({"plannavn": "Myra"}))) == []


def test_a_code_with_its_words_and_both_places() -> None:
    [found] = problems(register_agrees_with_map, plan(record(discrepancies=(differing("planstatus", "3", "2"),))))
    assert said([found]) == [
        "planstatus er «3 Endelig vedtatt» i planoversikt.xlsx!Planer!F12, men «2 Planforslag» i kart.sos:213."
    ]
    assert (found.severity, found.file, found.cell, found.line) == (None, "planoversikt.xlsx", "Planer!F12", None)


def test_each_discrepancy_is_told() -> None:
    both = (
        differing("vedtaksdato", PartialDate("2011-06-21"), PartialDate("2011-07-01")),
        differing("vertikalnivaa", "1, 2", "2,9"),
        differing("plantype", "99", "35"),
    )
    found = problems(register_agrees_with_map, plan(record(discrepancies=both)))
    assert [(each.values["verdi"], each.values["annen"], each.severity) for each in found] == [
        ("2011-06-21", "2011-07-01", None),
        ("1 Under grunnen, 2 På grunnen eller vannoverflaten", "2 På grunnen eller vannoverflaten, 9", None),
        ("99", "35 Detaljregulering", None),
    ]


def test_names_with_a_comma_stay_whole() -> None:
    [found] = problems(register_agrees_with_map, plan(record(discrepancies=(differing("saksnummer", "1,2", "3"),))))
    assert (found.values["verdi"], found.severity) == ("1,2", None)


def test_free_text_rightly_differs() -> None:
    for name in ("plannavn", "link", "informasjon"):
        [found] = problems(register_agrees_with_map, plan(record(discrepancies=(differing(name, "A", "B"),))))
        assert found.severity is Severity.WARNING
