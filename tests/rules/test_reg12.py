import pytest

from planarkiv.model.record import Sourced
from planarkiv.rules.reg12_plans_are_entered_in_time import LATE, plans_are_entered_in_time
from planarkiv.subjects import Plan
from rules.checking import not_run, plan, problems, record, results

DECIDED = {"planstatus": "3", "lovreferanse": "6", "vedtaksdato": "2024-05-15"}
UNTOLD = ["planoversikten sier ikke når planen ble ført inn"]


def entered(day: str, heading: str = "Registrert dato", **fields: str) -> Plan:
    return plan(record({**DECIDED, **fields}, extra={heading: Sourced(day, "p.xlsx!Planer!Q3")}))


@pytest.mark.parametrize("day", ["2024-05-15", "28.05.2024", "20240529", "2024-05-01"])
def test_in_time(day: str) -> None:
    assert results(plans_are_entered_in_time, entered(day)) == []


def test_late() -> None:
    [found] = problems(plans_are_entered_in_time, entered("2024-05-30"))
    assert (found.wording, found.severity, found.file, found.cell) == (LATE, None, "p.xlsx", "Planer!Q3")
    assert found.values == {"vedtak": "2024-05-15", "innfoert": "2024-05-30", "antall": 9, "frist": 8}
    assert problems(plans_are_entered_in_time, entered("2024-05-30"), days=9) == []


@pytest.mark.parametrize(
    "heading", ["Registreringsdato", "Ført inn", "Lagt inn i registeret", "INNFØRT", "Innlagt dato"]
)
def test_headings_that_tell(heading: str) -> None:
    assert len(problems(plans_are_entered_in_time, entered("2024-09-02", heading))) == 1


@pytest.mark.parametrize("day", ["ja", "", "2024", "2024-05", "ukjent"])
def test_no_day(day: str) -> None:
    assert not_run(plans_are_entered_in_time, entered(day)) == UNTOLD


def test_no_column() -> None:
    assert not_run(plans_are_entered_in_time, entered("2024-09-02", "Merknad")) == UNTOLD
    assert not_run(plans_are_entered_in_time, plan(record(DECIDED))) == UNTOLD


@pytest.mark.parametrize(
    "fields",
    [
        {"planstatus": "2"}, {"planstatus": "5"}, {"lovreferanse": "4"}, {"vedtaksdato": "2024"},
        {"vedtaksdato": "ukjent"},
    ],
)  # fmt: skip
def test_what_is_not_judged(fields: dict[str, str]) -> None:
    assert results(plans_are_entered_in_time, entered("2024-09-02", **fields)) == []


def test_a_plan_without_a_decision_date() -> None:
    fields = {"planstatus": "3", "lovreferanse": "6"}
    assert results(plans_are_entered_in_time, plan(record(fields))) == []
