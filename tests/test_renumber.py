from dataclasses import replace
from pathlib import Path

import pytest

from archive.oracle import assert_valid_ocfl
from archive.plans import KJETSAA, NOW, change, commit, deviations, new_archive, snapshot
from planarkiv.archive import Archive
from planarkiv.errors import UsageError
from planarkiv.model.dates import PartialDate
from planarkiv.model.planid import PlanId
from planarkiv.model.record import EarlierId
from planarkiv.renumber import renumber


def move(archive: Archive, from_number: str, to_number: str) -> int:
    with archive.writing():
        return renumber(archive, from_number, to_number, "Kari", NOW)


def test_one_version_per_plan_and_nothing_else(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    ids = [PlanId("4219", f"{number:06d}") for number in range(55)]
    other = PlanId("4220", "1")
    commit(archive, [change(each, {"dokumenter/a.pdf": str(each).encode()}) for each in (*ids, other)])
    before = snapshot(archive.root)
    assert move(archive, "4219", "4999") == 55
    after = snapshot(archive.root)
    new = set(after) - set(before)
    assert {path.split("/", 3)[3] for path in new} == {
        "v2/inventory.json",
        "v2/inventory.json.sha512",
        "v2/content/plan.json",
    }
    assert len(new) == 55 * 3
    changed = {path for path in before if after[path] != before[path]}
    assert {path.split("/", 3)[3] for path in changed} == {"inventory.json", "inventory.json.sha512"}
    assert len(changed) == 55 * 2
    for plan in archive.plans():
        assert plan.version == (1 if plan.key == other else 2)
    plan = next(archive.plans())
    assert plan.key == ids[0]
    assert plan.inventory.object_id == "urn:planarkiv:4219:000000"
    record = plan.record()
    assert record.arealplan_id == PlanId("4999", "000000")
    assert record.earlier_ids == (EarlierId(ids[0], PartialDate("2026-03-01")),)
    assert [each["hendelse"] for each in record.history] == ["nytt nummer"]
    assert plan.path_of("dokumenter/a.pdf").read_bytes() == b"4219/000000"
    assert deviations(archive) == []
    assert assert_valid_ocfl(archive.root) == 56


def test_again_and_back(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    commit(archive, [change(KJETSAA, {"kart/a.sos": b"x"})])
    assert move(archive, "4219", "4999") == 1
    assert move(archive, "4219", "4999") == 0
    assert move(archive, "4999", "4219") == 1
    record = next(archive.plans()).record()
    assert record.arealplan_id == KJETSAA
    assert [each.arealplan_id for each in record.earlier_ids] == [PlanId("4999", "202103")]
    assert move(archive, "4219", "4999") == 1
    for asked in (KJETSAA, PlanId("4999", "202103")):
        plan = archive.find(asked)
        assert plan is not None
        assert plan.key == KJETSAA


def test_an_id_that_is_taken_stops_it_before_anything_is_written(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    commit(archive, [change(PlanId("4219", each), {}) for each in ("1", "2")])
    commit(archive, [change(PlanId("4220", "2"), {})])
    before = snapshot(archive.root)
    with pytest.raises(UsageError, match="4219/2 kan ikke få ID 4220/2"):
        move(archive, "4219", "4220")
    assert snapshot(archive.root) == before


def test_a_folder_that_carries_the_wanted_id_stops_it(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    holder = change(PlanId("4220", "1"), {}, today=PlanId("4230", "1"))
    earlier = (EarlierId(PlanId("4220", "1"), PartialDate("2020")),)
    commit(
        archive, [replace(holder, record=replace(holder.record, earlier_ids=earlier)), change(PlanId("4219", "1"), {})]
    )
    with pytest.raises(UsageError, match="tilhører allerede"):
        move(archive, "4219", "4220")


@pytest.mark.parametrize(("from_number", "to_number"), [("421", "4999"), ("4219", "Evje"), ("4219", "4219"), ("", "1")])
def test_wrong_numbers(tmp_path: Path, from_number: str, to_number: str) -> None:
    archive = new_archive(tmp_path)
    with pytest.raises(UsageError):
        move(archive, from_number, to_number)
