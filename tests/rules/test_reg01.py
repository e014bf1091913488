from planarkiv.findings import Severity
from planarkiv.rules.reg01_required_fields import adopted_plan_has_its_fields
from rules.checking import plan, problems, record

WHOLE = {
    "plannavn": "Myra",
    "plantype": "35",
    "planstatus": "3",
    "lovreferanse": "6",
    "vedtaksdato": "2011-06-21",
    "saksnummer": "11/203",
    "kunngjoeringsdato": "2011-07-01",
}


def without(*names: str, **more: str) -> list[tuple[object, Severity | None]]:
    fields = {name: value for name, value in (WHOLE | more).items() if name not in names}
    found = problems(adopted_plan_has_its_fields, plan(record(fields)))
    return [(each.values["felt"], each.severity) for each in found]


def test_all_is_there() -> None:
    assert without() == []


def test_each_field_is_missed() -> None:
    for name in ("plannavn", "plantype", "vedtaksdato", "saksnummer"):
        assert (name, None) in without(name)
    assert without("kunngjoeringsdato") == [("kunngjoeringsdato", None)]


def test_older_acts_are_leniently_judged() -> None:
    old = {"lovreferanse": "4", "vedtaksdato": "1990"}
    assert without("saksnummer", **old) == [("saksnummer", Severity.WARNING)]
    assert without("kunngjoeringsdato", **old) == [("kunngjoeringsdato", Severity.WARNING)]
    assert without("kunngjoeringsdato", vedtaksdato="2009-06-30") == [("kunngjoeringsdato", Severity.WARNING)]
    assert without("kunngjoeringsdato", vedtaksdato="2009-07-01") == [("kunngjoeringsdato", None)]


def test_unknown_with_a_reason_is_enough() -> None:
    assert without(vedtaksdato="ukjent: brann") == [("vedtaksdato", Severity.INFO)]
    assert without(vedtaksdato="ukjent") == [("vedtaksdato", Severity.WARNING)]


def test_a_proposal_needs_none_of_it() -> None:
    assert without("vedtaksdato", "saksnummer", planstatus="2") == []
