import json
import tarfile
import zipfile
from dataclasses import replace
from pathlib import Path

import bagit
import pytest

from exports.contexts import NOW, entries, run, write
from planarkiv.archive import Archive
from planarkiv.errors import PlanarkivError, UsageError
from planarkiv.exports import bagit as export
from planarkiv.exports.package import package_name
from planarkiv.model import record_json
from planarkiv.model.planid import PlanId
from planarkiv.model.record import ArchivedFile
from planarkiv.views.entries import PlanEntry
from views.archives import document, keep, new_archive, plan

PLAN = PlanId("9901", "202403")


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def own(folder: Path, change_files: tuple[str, ...] = ("dokumenter/best.pdf",), planid: str = "202601") -> PlanEntry:
    """The only plan of a new archive."""
    archive = new_archive(folder)
    keep(archive, [plan(planid, {"plannavn": "Åsen"}, documents=[document("Fil", None, *change_files)])])
    return next(iter(entries(archive).values()))


def test_every_plan_is_a_valid_bag_with_all_its_files(tmp_path: Path, sample_archive: Archive) -> None:
    for plan_id, entry in entries(sample_archive).items():
        write(export, entry, tmp_path, run(sample_archive))
        folder = tmp_path / package_name(plan_id)
        bag = bagit.Bag(str(folder))
        bag.validate()
        held = files_in(folder / "data")
        record = record_json.loads(held["plan.json"])
        assert record == entry.record
        assert held.keys() == {"plan.json", "plan.schema.json", *(file.path for file in record.files)}
        assert bag.info["External-Identifier"] == f"{plan_id.number}_{plan_id.planid}"
        assert bag.info["Source-Organization"] == "Lyngvik kommune"
        assert bag.info["Bagging-Date"] == "2026-03-01"
        assert bag.info["Bag-Group-Identifier"] == "arealplaner"


def test_the_same_plan_and_day_give_the_same_bytes(tmp_path: Path, sample_archive: Archive) -> None:
    entry = entries(sample_archive)[PLAN]
    for folder in ("en", "to"):
        write(export, entry, tmp_path / folder, run(sample_archive))
        write(export, entry, tmp_path / folder / "fil", run(sample_archive, pack="zip"))
    assert files_in(tmp_path / "en") == files_in(tmp_path / "to")


@pytest.mark.parametrize("packing", ["zip", "tar"])
def test_a_packed_bag_has_one_root_and_is_valid_when_unpacked(
    tmp_path: Path, sample_archive: Archive, packing: str
) -> None:
    write(export, entries(sample_archive)[PLAN], tmp_path, run(sample_archive, pack=packing))
    assert [path.name for path in tmp_path.iterdir()] == [f"9901_202403.{packing}"]
    out = tmp_path / "ut"
    if packing == "zip":
        with zipfile.ZipFile(tmp_path / "9901_202403.zip") as package:
            assert {member.date_time for member in package.infolist()} == {NOW.timetuple()[:6]}
            package.extractall(out)  # noqa: S202 - our own
    else:
        with tarfile.open(tmp_path / "9901_202403.tar") as package:
            package.extractall(out, filter="data")
    assert [path.name for path in out.iterdir()] == ["9901_202403"]
    bagit.Bag(str(out / "9901_202403")).validate()


def test_only_what_the_cleared_record_names_is_in_the_bag(tmp_path: Path) -> None:
    entry = own(tmp_path, ("dokumenter/best.pdf", "dokumenter/hemmelig.pdf"))
    (shown,) = (file for file in entry.record.files if file.path.endswith("best.pdf"))
    cleared = replace(
        entry, record=replace(entry.record, files=(shown,), documents=(document("Fil", None, shown.path),))
    )
    write(export, cleared, tmp_path / "ut", run(Archive.open(tmp_path / "arkiv")))
    assert all(b"hemmelig" not in data for data in files_in(tmp_path / "ut").values())
    assert all("hemmelig" not in name for name in files_in(tmp_path / "ut"))


def test_percent_signs_are_left_out_of_names_and_the_record_follows(tmp_path: Path) -> None:
    paths = ("dokumenter/100%.pdf", "dokumenter/100_.pdf", "dokumenter/æøå.pdf")
    write(export, own(tmp_path, paths), tmp_path / "ut", run(Archive.open(tmp_path / "arkiv")))
    folder = tmp_path / "ut" / "4219_202601"
    bagit.Bag(str(folder)).validate()
    record = json.loads((folder / "data" / "plan.json").read_bytes())
    held = {each["navn"]: (folder / "data" / each["sti"]).read_bytes().decode() for each in record["filer"]}
    assert held == {path.rpartition("/")[2]: path for path in paths}
    assert set(record["dokumenter"][0]["filer"]) == {each["sti"] for each in record["filer"]}
    assert not any("%" in name for name in files_in(folder))


@pytest.mark.parametrize("planid", ["../../x", "CON", "a/b", "..", "æ ø"])
def test_no_planid_leads_out_of_the_folder(tmp_path: Path, planid: str) -> None:
    into = tmp_path / "ut" / "her"
    write(export, own(tmp_path, planid=planid), into, run(Archive.open(tmp_path / "arkiv")))
    (folder,) = into.iterdir()
    assert [path.name for path in (tmp_path / "ut").iterdir()] == ["her"]
    bag = bagit.Bag(str(folder))
    bag.validate()
    assert bag.info["External-Identifier"] == f"4219_{planid}"


def test_a_record_that_names_a_file_outside_is_refused(tmp_path: Path) -> None:
    entry = own(tmp_path)
    outside = ArchivedFile("../../etc/passwd", "passwd", "inn", "0" * 128, 1, "text/plain", "")
    hostile = replace(entry, record=replace(entry.record, files=(*entry.record.files, outside)))
    with pytest.raises(PlanarkivError, match="etc/passwd"):
        write(export, hostile, tmp_path / "ut", run(Archive.open(tmp_path / "arkiv")))


def test_a_changed_file_stops_its_plan(tmp_path: Path) -> None:
    entry = own(tmp_path)
    entry.plan.path_of("dokumenter/best.pdf").write_bytes(b"endret")
    with pytest.raises(PlanarkivError, match="er endret siden den kom inn"):
        write(export, entry, tmp_path / "ut", run(Archive.open(tmp_path / "arkiv")))


def test_an_unknown_packing_is_told(tmp_path: Path, sample_archive: Archive) -> None:
    with pytest.raises(UsageError, match="«rar» er ingen pakking"):
        write(export, entries(sample_archive)[PLAN], tmp_path, run(sample_archive, pack="rar"))
