"""The interval of a plan says the same as the answer for each day."""

from datetime import date, timedelta

import pytest

from planarkiv.model.dates import PartialDate
from planarkiv.model.in_force import InForce
from planarkiv.model.planid import PlanId
from planarkiv.model.record import PlanRecord, Sourced


def record(status: str, start: str, repealed: str) -> PlanRecord:
    fields = {"planstatus": Sourced(status, "r!A1"), "vedtaksdato": Sourced(PartialDate(start), "r!A1")}
    entries = (
        ({"planbehandlingtype": Sourced("18", "r"), "dato": Sourced(PartialDate(repealed), "r")},) if repealed else ()
    )
    return PlanRecord(
        PlanId("4219", "1"), {name: value for name, value in fields.items() if value.value != PartialDate("")},
        lists={"planbehandlinger": entries},
    )  # fmt: skip


@pytest.mark.parametrize("status", ["2", "3", "4", "5", "6", "8", "10"])
@pytest.mark.parametrize("start", ["", "2001", "2001-12", "2001-12-31", "2003-02-01"])
@pytest.mark.parametrize("repealed", ["", "2002", "2002-12", "2002-03", "2002-03-15", "2001-12-30"])
def test_every_day_has_the_same_answer(status: str, start: str, repealed: str) -> None:
    plan = record(status, start, repealed)
    judge = InForce([plan])
    interval = judge.interval(plan)
    for number in range(3 * 366):
        day = date(2001, 6, 1) + timedelta(days=number)
        within = (
            interval is not None
            and (interval.start is None or interval.start <= day)
            and (interval.end is None or day < interval.end)
        )
        assert within is judge.on(day, plan).in_force, day
