"""Which plans leave, and as they were when."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from planarkiv.archive import Archive, PlanChange
from planarkiv.archive.purge import remove
from planarkiv.errors import UsageError
from planarkiv.exports.choice import Chosen, Filters, choose, statuses_of
from planarkiv.model.planid import PlanId
from planarkiv.renumber import renumber
from runs import sosi
from views.archives import NOW, document, new_archive, plan

FIRST = datetime(2020, 1, 1, 12, tzinfo=UTC)
SECOND = datetime(2021, 1, 1, 12, tzinfo=UTC)
A_LONG_ID = "../../x CON " + "å" * 60


def kept(archive: Archive, changes: Sequence[PlanChange], now: datetime) -> None:
    with archive.writing():
        archive.commit(list(changes), message="build", user="Kari", now=now)


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    """Decided in 2010, a proposal with a map in another system, and one that was repealed; two of them in a later
    version, too."""
    made = new_archive(tmp_path)
    west, east = sosi(tmp_path / "vest.sos", "2001"), sosi(tmp_path / "øst.sos", "2002")
    moved = east.read_text(encoding="utf-8").replace("KOORDSYS 22", "KOORDSYS 23")
    east.write_text(moved, encoding="utf-8")
    fields = {"plannavn": "Myra", "planstatus": "3", "vedtaksdato": "2010-01-01"}
    letter, best = document("Brev", None, "dokumenter/brev.pdf"), document("Best", None, "dokumenter/best.pdf")
    kept(
        made,
        [
            plan("2001", {**fields, "plannavn": "Gammelt navn"}, documents=[letter], maps={"kart/v.sos": west}),
            plan("2002", {"plannavn": "Åsen", "planstatus": "2"}, maps={"kart/ø.sos": east}),
        ],
        FIRST,
    )
    kept(
        made,
        [
            plan("2001", fields, documents=[letter, best], maps={"kart/v.sos": west}),
            plan(A_LONG_ID, {"planstatus": "4", "vedtaksdato": "1990-01-01"}),
        ],
        SECOND,
    )
    return made


def names(chosen: Chosen) -> list[str]:
    return [entry.record.arealplan_id.planid for entry in chosen.entries]


@pytest.mark.parametrize(
    ("filters", "planids"),
    [
        (Filters(), ["2001", "2002", A_LONG_ID]),
        (Filters(plans=("2002", "4219/2001")), ["2001", "2002"]),
        (Filters(plans=(A_LONG_ID,)), [A_LONG_ID]),
        (Filters(statuses=("2", "4")), ["2002", A_LONG_ID]),
        (Filters(bounds=(400_050, 6_500_050, 400_060, 6_500_060)), ["2001"]),
        (Filters(bounds=(400_100, 6_500_100, 500_000, 6_500_200)), ["2001"]),
        (Filters(bounds=(0, 0, 1, 1)), []),
        (Filters(in_force=date(2015, 1, 1)), ["2001"]),
        (Filters(in_force=date(2005, 1, 1)), []),
        (Filters(as_of=FIRST), ["2001", "2002"]),
        (Filters(as_of=FIRST - timedelta(seconds=1)), []),
        (Filters(changed_since=SECOND), ["2001", A_LONG_ID]),
        (Filters(changed_since=SECOND + timedelta(seconds=1)), []),
        (Filters(plans=("2001", "2002"), statuses=("3",), in_force=date(2015, 1, 1)), ["2001"]),
    ],
    ids=str,
)
def test_filters(archive: Archive, filters: Filters, planids: list[str]) -> None:
    chosen = choose(archive, filters)
    assert sorted(names(chosen)) == sorted(planids)
    assert all(each.reason for each in chosen.left_out)
    assert not chosen.damaged


def test_the_box_is_in_the_system_of_the_archive(archive: Archive) -> None:
    """The map of 2002 is in zone 33; the same metres in zone 32 are far from it."""
    [far] = choose(archive, Filters(plans=("2002",))).entries
    assert far.record.maps[0].epsg == 25833
    there = choose(archive, Filters(plans=("2002",), bounds=(700_000, 6_400_000, 800_000, 6_600_000)))
    assert names(there) == ["2002"]


def test_a_plan_as_it_was(archive: Archive) -> None:
    [then] = choose(archive, Filters(plans=("2001",), as_of=FIRST)).entries
    assert then.record.text("plannavn") == "Gammelt navn"
    assert set(then.plan.files()) == {"dokumenter/brev.pdf", "kart/v.sos"}
    [now] = choose(archive, Filters(plans=("2001",))).entries
    assert set(now.plan.files()) == {"dokumenter/best.pdf", "dokumenter/brev.pdf", "kart/v.sos"}
    assert then.stamp != now.stamp
    assert then.plan.path_of("dokumenter/brev.pdf").read_bytes() == b"dokumenter/brev.pdf"


def test_what_was_removed_later_is_not_in_the_plan_as_it_was(archive: Archive) -> None:
    before = choose(archive, Filters(plans=("2001",), as_of=FIRST)).entries[0]
    with archive.writing():
        remove(archive, PlanId("4219", "2001"), "dokumenter/brev.pdf", "navn", "sak 1", "Kari", NOW)
    [then] = choose(archive, Filters(plans=("2001",), as_of=FIRST)).entries
    assert set(then.plan.files()) == {"kart/v.sos"} == {each.path for each in then.record.files}
    assert then.record.documents == ()
    assert then.stamp != before.stamp


def test_a_plan_is_found_by_the_id_it_had(archive: Archive) -> None:
    with archive.writing():
        renumber(archive, "4219", "4299", "Kari", NOW)
    assert [str(each.record.arealplan_id) for each in choose(archive, Filters(plans=("4219/2002",))).entries] == [
        "4299/2002"
    ]


def test_a_plan_that_is_not_there(archive: Archive) -> None:
    with pytest.raises(UsageError, match="9999"):
        choose(archive, Filters(plans=("2001", "9999")))


def test_a_damaged_plan_is_told_and_stops_no_other(archive: Archive) -> None:
    (archive.root / "planer" / "4219" / "2002" / "inventory.json").write_text("{}")
    chosen = choose(archive, Filters())
    assert sorted(names(chosen)) == sorted(["2001", A_LONG_ID])
    assert [(str(each.plan), bool(each.reason)) for each in chosen.damaged] == [("4219/2002", True)]


def test_status_by_code_and_by_name() -> None:
    assert statuses_of(["3", "Planforslag", "OPPHEVET"]) == ("2", "3", "4")
    with pytest.raises(UsageError, match="gjeldene"):
        statuses_of(["gjeldene"])


def test_every_filter_makes_another_result() -> None:
    one = Filters()
    others = [
        replace(one, plans=("1",)),
        replace(one, statuses=("3",)),
        replace(one, bounds=(0, 0, 1, 1)),
        replace(one, in_force=date(2020, 1, 1)),
        replace(one, as_of=FIRST),
        replace(one, changed_since=FIRST),
        replace(one, restricted=True),
    ]
    assert len({str(each.key()) for each in (one, *others)}) == 8
    assert len(others) == len(Filters.__dataclass_fields__)
