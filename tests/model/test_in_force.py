"""Whether a plan was in force on a day."""

from collections.abc import Mapping
from datetime import date

import pytest

from planarkiv.model.dates import PartialDate
from planarkiv.model.in_force import Answer, InForce
from planarkiv.model.planid import PlanId
from planarkiv.model.record import DATE_FIELDS, Entry, PlanRecord, Sourced

YES, NO = Answer(in_force=True), Answer(in_force=False)
TAKEN, NOT_TAKEN = Answer(in_force=True, certain=False), Answer(in_force=False, certain=False)


def record(planid: str, lists: Mapping[str, tuple[Entry, ...]] | None = None, **fields: str) -> PlanRecord:
    values: dict[str, str | PartialDate] = {
        name: PartialDate.parse(text) if name in DATE_FIELDS else text for name, text in fields.items()
    }
    sourced = {name: Sourced(value, "liste.csv:2") for name, value in values.items()}
    return PlanRecord(PlanId("4219", planid), sourced, lists=lists or {})


def entry(**values: str) -> Entry:
    return {name: Sourced(text, "liste.csv:3") for name, text in values.items()}


def on(day: str, asked: PlanRecord, *others: PlanRecord) -> Answer:
    return InForce([asked, *others]).on(date.fromisoformat(day), asked)


@pytest.mark.parametrize("status", ["", "0", "1", "2", "9", "10"])
def test_what_was_never_decided(status: str) -> None:
    assert on("2020-01-01", record("1", planstatus=status, vedtaksdato="2010-01-01")) == NO


@pytest.mark.parametrize(
    ("decided", "day", "answer"),
    [
        ("2010-05-06", "2010-05-05", NO),
        ("2010-05-06", "2010-05-06", YES),
        ("2010-05", "2010-04-30", NO),
        ("2010-05", "2010-05-01", YES),
        ("2010", "2009-12-31", NO),
        ("2010", "2010-01-01", YES),
        ("ukjent", "1900-01-01", TAKEN),
    ],
)
def test_from_the_day_it_was_decided(decided: str, day: str, answer: Answer) -> None:
    assert on(day, record("1", planstatus="3", vedtaksdato=decided)) == answer


def test_a_decision_with_a_later_effect_counts_from_then() -> None:
    plan = record("1", planstatus="6", vedtaksdato="2010-01-01", ikrafttredelsesdato="2012-01-01")
    assert (on("2011-06-01", plan), on("2012-01-01", plan)) == (NO, YES)


def test_until_it_was_repealed() -> None:
    repeal = entry(planbehandlingtype="18", dato="2015-03-04")
    plan = record("1", {"planbehandlinger": (repeal,)}, planstatus="4", vedtaksdato="2000-01-01")
    assert (on("2015-03-03", plan), on("2015-03-04", plan)) == (YES, NO)


def test_a_year_as_the_end_lasts_the_year_out() -> None:
    repeal = entry(planbehandlingtype="18", dato="2015")
    plan = record("1", {"planbehandlinger": (repeal,)}, planstatus="4", vedtaksdato="2000")
    assert (on("2015-12-31", plan), on("2016-01-01", plan)) == (YES, NO)


@pytest.mark.parametrize("told_by", ["new", "old"])
@pytest.mark.parametrize("status", ["5", "3"])
def test_until_another_came_instead(told_by: str, status: str) -> None:
    """Also where its own status was never brought up to date."""
    by_new = (entry(planforhold="4", retning="erstatter", tilPlanId="1"),)
    by_old = (entry(planforhold="4", retning="blir erstattet av", tilPlanId="4219/2"),)
    old = record("1", {"planrelasjoner": by_old} if told_by == "old" else {}, planstatus=status, vedtaksdato="1990")
    new = record("2", {"planrelasjoner": by_new} if told_by == "new" else {}, planstatus="3", vedtaksdato="2005-02-03")
    assert (on("2005-02-02", old, new), on("2005-02-03", old, new)) == (YES, NO)
    assert (on("2005-02-02", new, old), on("2005-02-03", new, old)) == (NO, YES)


def test_neither_a_proposal_nor_a_part_replaces() -> None:
    old = record("1", planstatus="3", vedtaksdato="1990-01-01")
    relation = entry(planforhold="4", retning="erstatter", tilPlanId="1", dato="2020-01-01")
    proposal = record("2", {"planrelasjoner": (relation,)}, planstatus="2")
    part = entry(planforhold="5", retning="erstatter delvis", tilPlanId="1")
    partial = record("3", {"planrelasjoner": (part,)}, planstatus="3", vedtaksdato="2010-01-01")
    assert on("2021-01-01", old, proposal, partial) == YES


def test_one_that_another_goes_before_ends_only_when_its_status_says_so() -> None:
    relation = (entry(planforhold="2", retning="overstyrer", tilPlanId="1"),)
    new = record("2", {"planrelasjoner": relation}, planstatus="3", vedtaksdato="2005-01-01")
    here_and_there = record("1", planstatus="3", vedtaksdato="1990")
    assert on("2010-01-01", here_and_there, new) == YES
    wholly = record("1", planstatus="8", vedtaksdato="1990")
    assert (on("2004-12-31", wholly, new), on("2005-01-01", wholly, new)) == (YES, NO)


@pytest.mark.parametrize("told_by", ["new", "old"])
def test_a_relation_without_direction_ends_the_one_that_has_ended(told_by: str) -> None:
    def said(other: str) -> dict[str, tuple[Entry, ...]]:
        return {"planrelasjoner": (entry(planforhold="4", tilPlanId=other),)}

    old = record("1", said("2") if told_by == "old" else None, planstatus="5", vedtaksdato="1990")
    new = record("2", said("1") if told_by == "new" else None, planstatus="3", vedtaksdato="2005-01-01")
    assert (on("2004-12-31", old, new), on("2005-01-01", old, new)) == (YES, NO)
    assert on("2005-01-01", new, old) == YES


def test_an_end_that_nobody_knows() -> None:
    assert on("2000-01-01", record("1", planstatus="5", vedtaksdato="1980-01-01")) == NOT_TAKEN
    assert on("1979-12-31", record("1", planstatus="5", vedtaksdato="1980-01-01")) == NO
