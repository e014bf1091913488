from dataclasses import replace

import pytest

from planarkiv.model.dates import PartialDate
from planarkiv.model.field_names import field_name
from planarkiv.model.record import Sourced
from planarkiv.rules import reg03_dates_are_possible as reg03
from planarkiv.rules.reg03_dates_are_possible import dates_are_possible
from rules.checking import plan, problems, record, said


def found_in(**fields: str) -> list[tuple[str, str]]:
    names = {getattr(reg03, name): name for name in ("WRONG_ORDER", "IN_FUTURE", "TOO_OLD", "PLACEHOLDER", "NO_DATE")}
    found = problems(dates_are_possible, plan(record(fields)))
    return [(names[each.wording], str(each.values["felt"])) for each in found]


def test_dates_in_order() -> None:
    assert found_in() == []
    assert found_in(vedtaksdato="2011-06-21", kunngjoeringsdato="2011-07-01", ikrafttredelsesdato="2011-06-21") == []
    assert found_in(vedtaksdato="2011-06-21", kunngjoeringsdato="2011-06-21") == []
    assert found_in(kunngjoeringsdato="2011-06-21", ikrafttredelsesdato="2010-06-21") == []
    assert found_in(vedtaksdato="ukjent: brann", kunngjoeringsdato="1978", ikrafttredelsesdato="ukjent") == []


@pytest.mark.parametrize("name", ["kunngjoeringsdato", "ikrafttredelsesdato"])
def test_before_the_decision(name: str) -> None:
    assert found_in(**{"vedtaksdato": "2011-06-21", name: "2011-06-20"}) == [("WRONG_ORDER", name)]
    assert found_in(**{"vedtaksdato": "2011-06-21", name: "2011-06"}) == []
    assert found_in(**{"vedtaksdato": "2011-06-21", name: "2011-05"}) == [("WRONG_ORDER", name)]
    assert found_in(**{"vedtaksdato": "2011", name: "2011-01-01"}) == []
    assert found_in(**{"vedtaksdato": "2012", name: "2011-12-31"}) == [("WRONG_ORDER", name)]


def test_the_order_is_told_where_the_later_date_stands() -> None:
    [found] = problems(dates_are_possible, plan(record({"vedtaksdato": "2012", "kunngjoeringsdato": "2011-12-31"})))
    assert said([found]) == ["kunngjøringsdato (2011-12-31) er før vedtaksdato (2012)."]
    assert (found.file, found.cell, found.severity) == ("planoversikt.xlsx", "Planer!A3", None)


def test_other_dates_have_no_order() -> None:
    assert found_in(vedtaksdato="2011", gjennomfoeringsfrist="2010", plandokumentasjonOppdatert="2010") == []


@pytest.mark.parametrize(
    "name", ["vedtaksdato", "kunngjoeringsdato", "ikrafttredelsesdato", "plandokumentasjonOppdatert"]
)
@pytest.mark.parametrize(
    ("date", "until"),
    [
        ("2206-06-21", "2206-06-20"),
        ("2206", "2205-12-31"),
        ("2206-03", "2206-02-28"),
        ("2026-01-02", "2026-01-01"),
        ("9999-12-31", "9999-12-30"),
    ],
)
def test_a_date_to_come_is_wrong_until_it_has_come(name: str, date: str, until: str) -> None:
    [found] = problems(dates_are_possible, plan(record({name: date})))
    assert (said([found]), found.until, found.after) == (
        [f"{field_name(name)} er {date}, som ligger fram i tid."],
        until,
        "",
    )
    assert (found.cell, found.severity) == ("Planer!A2", None)


def test_what_is_past_by_any_clock_waits_for_none() -> None:
    assert found_in(vedtaksdato="2026-01-01") == []
    assert found_in(vedtaksdato="2026") == []
    assert found_in(vedtaksdato="2025-12-31") == []


def test_dates_that_may_lie_ahead() -> None:
    assert found_in(gjennomfoeringsfrist="2206-01-01") == []
    assert found_in(ikrafttredelsesdato="2206-01-01", planstatus="6") == []
    assert found_in(ikrafttredelsesdato="2206-01-01", planstatus="3") == [("IN_FUTURE", "ikrafttredelsesdato")]
    assert found_in(vedtaksdato="2206-01-01", planstatus="6") == [("IN_FUTURE", "vedtaksdato")]


def test_no_plan_is_so_old() -> None:
    assert found_in(vedtaksdato="1826-12-31") == [("TOO_OLD", "vedtaksdato")]
    assert found_in(vedtaksdato="0206-12-31") == [("TOO_OLD", "vedtaksdato")]
    assert found_in(gjennomfoeringsfrist="1826") == [("TOO_OLD", "gjennomfoeringsfrist")]
    assert found_in(vedtaksdato="1827") == []
    assert found_in(vedtaksdato="1827-01-01") == []


@pytest.mark.parametrize("date", ["1753-01-01", "1800-01-01", "1900-01-01"])
def test_a_placeholder_has_words_of_its_own(date: str) -> None:
    assert found_in(vedtaksdato=date) == [("PLACEHOLDER", "vedtaksdato")]
    # and does not come before anything
    assert found_in(vedtaksdato="1978-03-02", kunngjoeringsdato=date) == [("PLACEHOLDER", "kunngjoeringsdato")]
    assert found_in(vedtaksdato="1900", kunngjoeringsdato="1900-01-02") == []


def test_what_is_no_date() -> None:
    fields = {"vedtaksdato": Sourced("i fjor" + "!" * 200, "kart.sos:213"), "kunngjoeringsdato": Sourced(" ", "x:1")}
    [found] = problems(dates_are_possible, plan(replace(record(), fields=fields)))
    assert said([found]) == [f"vedtaksdato er «i fjor{'!' * 74}», som ikke er en dato."]
    assert (found.file, found.line, found.severity) == ("kart.sos", 213, None)


def test_a_day_that_does_not_exist_is_no_crash() -> None:
    fields = {"vedtaksdato": Sourced(PartialDate("2206-99-99"), "kart.sos:213")}
    assert problems(dates_are_possible, plan(replace(record(), fields=fields))) == []


def test_each_date_is_told_at_its_own_cell() -> None:
    dates = {"vedtaksdato": "1826", "ikrafttredelsesdato": "1900-01-01"}
    found = problems(dates_are_possible, plan(record(dates)))
    assert [(each.values["felt"], each.cell) for each in found] == [
        ("vedtaksdato", "Planer!A2"),
        ("ikrafttredelsesdato", "Planer!A3"),
    ]
