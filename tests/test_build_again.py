"""Runs after runs: what comes back, comes changed, comes broken or comes late."""

import shutil
from pathlib import Path

import pytest

from conftest import ROOT
from planarkiv.archive import Archive
from planarkiv.archive.purge import remove
from planarkiv.intake.outcome import Outcome, Result
from planarkiv.model.planid import PlanId
from planarkiv.model.record import PlanRecord
from planarkiv.renumber import renumber
from runs import NOON, healthy, register, run, sosi, versions

IDS = ("3326", "3042")
LEVERANSE = next((ROOT / "sample_data" / "leveranse").glob("*.sos"))


def record(archive: Path, planid: str = "2001", number: str = "4219") -> PlanRecord:
    stored = Archive.open(archive).find(PlanId(number, planid))
    assert stored is not None
    return stored.record()


def outcomes(result: Result) -> dict[str, Outcome]:
    return {line.source: line.outcome for line in result.files}


def changed_delivery(path: Path) -> Path:
    """The sample delivery with another name for one of its plans."""
    text = LEVERANSE.read_bytes()
    changed = text.replace(b"..PLANNAVN ", b"..PLANNAVN Nye ", 1)
    assert changed != text
    path.write_bytes(changed)
    return path


def test_a_delivery_that_comes_back_is_cut_again(tmp_path: Path) -> None:
    archive, night = tmp_path / "A", tmp_path / "natt.sos"
    for make in (shutil.copy, None, shutil.copy):
        if make:
            make(LEVERANSE, night)
        else:
            changed_delivery(night)
        run(archive, night)
    for plan in Archive.open(archive).plans():
        for plan_map in plan.record().maps:
            data = plan.path_of(plan_map.file).read_bytes()
            assert len(data) < len(LEVERANSE.read_bytes()) / 2
            assert b"leveranse" in data[:2000].lower() or plan_map.delivery is not None
    assert sorted(versions(archive).values()) == [1, 1, 1, 1, 3]
    healthy(archive)


def test_a_part_that_was_removed_does_not_come_back_as_the_whole(tmp_path: Path) -> None:
    archive = tmp_path / "A"
    run(archive, LEVERANSE)
    opened = Archive.open(archive)
    plan = next(opened.plans())
    [plan_map] = plan.record().maps
    with opened.writing():
        remove(opened, plan.key, plan_map.file, "feil", "26/1", "prøve", NOON)
    run(archive, LEVERANSE)
    assert record(archive, plan.key.planid, plan.key.number).maps == ()
    healthy(archive)


@pytest.fixture
def raster(tmp_path: Path) -> Path:
    register(tmp_path / "k" / "planoversikt.csv", "2001;Myra;3;1990;")
    folder = tmp_path / "k" / "plan 2001"
    folder.mkdir()
    shutil.copy(next((ROOT / "sample_data").rglob("Steinsaasen_plankart.TIF")), folder / "kart.tif")
    run(tmp_path / "A", tmp_path / "k", number="4219")
    return folder


def test_a_side_file_that_comes_later_joins_its_document(raster: Path, tmp_path: Path) -> None:
    (raster / "kart.tfw").write_text("0.5\n0\n0\n-0.5\n400000\n6500000\n", encoding="ascii")
    result = run(tmp_path / "A", tmp_path / "k")
    assert outcomes(result)["k/plan 2001/kart.tfw"] is Outcome.ARCHIVED
    assert outcomes(result)["k/plan 2001/kart.tif"] is Outcome.DUPLICATE
    [document] = record(tmp_path / "A").documents
    assert document.files == ("dokumenter/kart.tif", "dokumenter/kart.tfw")
    (raster / "kart.tfw").write_text("0.5\n0\n0\n-0.5\n400001\n6500000\n", encoding="ascii")
    run(tmp_path / "A", tmp_path / "k")
    [document] = record(tmp_path / "A").documents
    assert document.files == ("dokumenter/kart.tif", "dokumenter/kart.tfw")
    assert versions(tmp_path / "A") == {"4219/2001": 3}
    assert run(tmp_path / "A", tmp_path / "k").plans[0].version is None
    healthy(tmp_path / "A")


def test_a_main_file_that_changes_keeps_its_side_files(raster: Path, tmp_path: Path) -> None:
    (raster / "kart.tfw").write_text("0.5\n0\n0\n-0.5\n400000\n6500000\n", encoding="ascii")
    run(tmp_path / "A", tmp_path / "k")
    with (raster / "kart.tif").open("ab") as file:
        file.write(b"\0\0")
    run(tmp_path / "A", tmp_path / "k")
    stored = record(tmp_path / "A")
    assert {file.path for file in stored.files} == {"dokumenter/kart.tif", "dokumenter/kart.tfw"}
    assert [set(document.files) for document in stored.documents] == [{"dokumenter/kart.tif", "dokumenter/kart.tfw"}]
    healthy(tmp_path / "A")


def test_a_later_proposal_says_nothing_of_an_adopted_plan(tmp_path: Path) -> None:
    sosi(tmp_path / "k" / "vedtatt.sos", name="Myra", status=3)
    run(tmp_path / "A", tmp_path / "k")
    sosi(tmp_path / "k" / "forslag.sos", name="Myra utvidet", status=2)
    result = run(tmp_path / "A", tmp_path / "k")
    stored = record(tmp_path / "A")
    assert (stored.text("plannavn"), stored.text("planstatus"), stored.discrepancies) == ("Myra", "3", ())
    assert (len(stored.maps), result.clean) == (2, True)


def test_a_change_in_one_level_leaves_the_levels_as_they_are(tmp_path: Path) -> None:
    sosi(tmp_path / "k" / "vn1.sos", level=1)
    sosi(tmp_path / "k" / "vn2.sos", level=2)
    run(tmp_path / "A", tmp_path / "k")
    sosi(tmp_path / "natt" / "vn2.sos", level=2, name="Myra sør")
    run(tmp_path / "A", tmp_path / "natt")
    assert record(tmp_path / "A").text("vertikalnivaa") == "1, 2"
    assert {d.field for d in record(tmp_path / "A").discrepancies} == {"plannavn"}


def test_a_truncated_or_empty_map_takes_no_maps_place(tmp_path: Path) -> None:
    path = sosi(tmp_path / "k" / "kart.sos", name="Myra")
    whole = path.read_text(encoding="utf-8")
    run(tmp_path / "A", tmp_path / "k")
    path.write_text(whole.replace(".SLUTT", "").replace("Myra", "Myra x"), encoding="utf-8")
    result = run(tmp_path / "A", tmp_path / "k")
    assert any("avkortet" in text for text in result.conflicts)
    assert len(record(tmp_path / "A").maps) == 2
    path.write_text(whole.replace("Myra", "Myra ny"), encoding="utf-8")
    assert run(tmp_path / "A", tmp_path / "k").clean
    stored = record(tmp_path / "A")
    assert ([plan_map.file for plan_map in stored.maps], stored.text("plannavn")) == (["kart/kart.sos"], "Myra ny")
    path.write_bytes(b"")
    run(tmp_path / "A", tmp_path / "k")
    assert record(tmp_path / "A").text("plannavn") == "Myra ny"
    healthy(tmp_path / "A")


def test_an_older_map_is_kept_beside_and_told(tmp_path: Path) -> None:
    path = sosi(tmp_path / "k" / "kart.sos")
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("..VERTNIV", "..IKRAFT 20200101\n..VERTNIV"), encoding="utf-8")
    run(tmp_path / "A", tmp_path / "k")
    path.write_text(text.replace("..VERTNIV", "..IKRAFT 19900101\n..VERTNIV"), encoding="utf-8")
    result = run(tmp_path / "A", tmp_path / "k")
    assert any("eldre (ikrafttredelsesdato 1990-01-01 mot 2020-01-01)" in text for text in result.conflicts)
    assert record(tmp_path / "A").text("ikrafttredelsesdato") == "2020-01-01"


def test_a_source_that_changes_while_it_is_read_stops_no_other_plan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from planarkiv.archive import disk

    for planid in ("2001", "2002", "2003"):
        sosi(tmp_path / "k" / f"{planid}.sos", planid=planid)
    copy = disk.Staging.copy

    def vanishing(self: disk.Staging, source: Path, path: Path) -> disk.Digests:
        if source.name == "2002.sos":
            raise FileNotFoundError(2, "No such file or directory", str(source))
        return copy(self, source, path)

    with monkeypatch.context() as patch:
        patch.setattr(disk.Staging, "copy", vanishing)
        result = run(tmp_path / "A", tmp_path / "k")
    assert set(versions(tmp_path / "A")) == {"4219/2001", "4219/2003"}
    assert outcomes(result)["k/2002.sos"] is Outcome.UNPLACED
    assert any("2002" in text for text in result.conflicts)
    assert run(tmp_path / "A", tmp_path / "k").clean
    assert len(versions(tmp_path / "A")) == 3
    healthy(tmp_path / "A")


def test_a_plan_with_its_old_and_its_new_id_in_one_delivery(tmp_path: Path) -> None:
    archive, night = tmp_path / "A", tmp_path / "natt.sos"
    run(archive, sosi(tmp_path / "k" / "kart.sos", number="3042"), number="3042")
    opened = Archive.open(archive)
    with opened.writing():
        renumber(opened, "3042", "3326", "prøve", NOON)
    parts = [sosi(tmp_path / f"{number}.sos", number=number, name=number).read_text(encoding="utf-8") for number in IDS]
    body = parts[1][parts[1].index(".KURVE") :].replace(".KURVE 1:", ".KURVE 11:").replace(".FLATE 2:", ".FLATE 12:")
    night.write_text(parts[0].replace(".SLUTT\n", "") + body.replace("..REF :1", "..REF :11"), encoding="utf-8")
    for _ in range(3):
        run(archive, night)
        [plan] = Archive.open(archive).plans()
        assert sorted(str(plan_map.delivery is None) for plan_map in plan.record().maps) == ["False", "False", "True"]
    assert plan.version == 3
    healthy(archive)
