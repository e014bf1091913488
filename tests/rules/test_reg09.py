import pytest

from planarkiv.model.record import Sourced
from planarkiv.rules import reg09_objections_are_settled as reg09
from planarkiv.rules.reg09_objections_are_settled import objections_are_settled
from rules.checking import plan, problems, record, said

Rows = list[dict[str, str]]


def found_in(complaints: Rows = [], proceedings: Rows = [], status: str = "3") -> list[tuple[str, str | None]]:  # noqa: B006
    lists = {
        name: tuple(
            {key: Sourced(value, f"p.xlsx!{sheet}!{'ABC'[at]}{number}") for at, (key, value) in enumerate(row.items())}
            for number, row in enumerate(rows, 2)
        )
        for name, sheet, rows in (
            ("klagerOgInnsigelser", "Klager", complaints),
            ("planbehandlinger", "Beh", proceedings),
        )
    }
    names = {getattr(reg09, name): name for name in ("OPEN", "WITHOUT_OUTCOME", "OBJECTION", "COMPLAINT")}
    found = problems(objections_are_settled, plan(record({"planstatus": status}, lists=lists)))
    assert all(each.severity is None and each.file == "p.xlsx" for each in found)
    assert said(found) is not None
    return [(names[each.wording], each.cell) for each in found]


def test_nothing_was_received() -> None:
    assert found_in() == []
    assert found_in([{"beskrivelse": "ingen per 2026-01-01"}], [{"planbehandlingtype": "14"}]) == []


@pytest.mark.parametrize(
    "status",
    ["Ubehandlet", "under behandling", "til behandling hos Statsforvalteren", "under handsaming", "ikke avgjort",
     "ikkje handsama", "ikke behandlet", "uavgjort", "uavklart", "uløst", "oversendt", "Mottatt", "motteke", "åpen"],
)  # fmt: skip
def test_an_open_entry(status: str) -> None:
    assert found_in([{"type": "klage", "status": status}]) == [("OPEN", "Klager!A2")]
    assert found_in([{"type": "klage", "status": status, "avgjortDato": "2016"}]) == []


@pytest.mark.parametrize(
    "status",
    ["ikke tatt til følge", "avvist", "medhold", "trukket", "løst", "stadfestet", "ja", "nei", "åpenbart avvist"],
)
def test_a_settled_entry(status: str) -> None:
    assert found_in([{"type": "klage", "status": status}]) == []


def test_an_entry_without_outcome() -> None:
    settled = {"dato": "2016", "avgjortDato": "2016"}
    assert found_in([{"type": "klage", "dato": "2015"}, settled]) == [("WITHOUT_OUTCOME", "Klager!A2")]
    assert found_in([settled, {"type": "klage", "dato": "2015"}]) == [("WITHOUT_OUTCOME", "Klager!A3")]


def test_a_long_status_is_cut() -> None:
    lists = {"klagerOgInnsigelser": ({"status": Sourced("ubehandlet " + "x" * 200, "p.csv:3")},)}
    [found] = problems(objections_are_settled, plan(record({"planstatus": "3"}, lists=lists)))
    assert (len(str(found.values["status"])), found.line) == (80, 3)


def of(*codes: str) -> Rows:
    return [{"planbehandlingtype": code} for code in codes]


def test_an_objection_that_nobody_settled() -> None:
    assert found_in(proceedings=of("11", "12", "12", "14")) == [("OBJECTION", "Beh!A3")]
    assert found_in(proceedings=of("26", "12")) == []
    assert found_in(proceedings=of("26")) == []
    assert found_in([{"type": "Innsigelse", "avgjortDato": "2016"}], of("12")) == []
    assert found_in([{"type": "Motsegn", "avgjortDato": "2016"}], of("12")) == []
    assert found_in([{"avsender": "NVE", "avgjortDato": "2016"}], of("12", "17")) == []
    assert found_in([{"type": "Klage", "avgjortDato": "2016"}], of("12")) == [("OBJECTION", "Beh!A2")]


def test_a_complaint_that_nobody_settled() -> None:
    assert found_in(proceedings=of("17")) == [("COMPLAINT", "Beh!A2")]
    assert found_in(proceedings=of("17", "26")) == [("COMPLAINT", "Beh!A2")]
    assert found_in([{"type": "klage", "avgjortDato": "2016"}], of("17")) == []
    for kind in ("innsigelse", "motsegn frå NVE"):
        assert found_in([{"type": kind, "avgjortDato": "2016"}], of("17")) == [("COMPLAINT", "Beh!A2")]
    assert found_in([{"beskrivelse": "ingen per 2026"}], of("17", "12")) == [
        ("OBJECTION", "Beh!A3"),
        ("COMPLAINT", "Beh!A2"),
    ]


def test_an_open_entry_is_told_once() -> None:
    assert found_in([{"type": "klage", "status": "ubehandlet"}], of("17")) == [("OPEN", "Klager!A2")]


@pytest.mark.parametrize("status", ["2", "6", "5", ""])
def test_only_adopted_plans(status: str) -> None:
    assert found_in([{"type": "klage", "status": "ubehandlet"}], of("12"), status) == []
