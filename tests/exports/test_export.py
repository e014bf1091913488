"""The flow of an export: what is made, what is left alone, what is refused, and what is told."""

import errno
import json
import os
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import fiona
import pytest

from exports.results import NOON, exported, files, outcomes
from planarkiv.archive import Archive, disk
from planarkiv.errors import PlanarkivError, UsageError
from planarkiv.export import Job, Result, export
from planarkiv.exports import files as copies
from planarkiv.exports.choice import Filters
from planarkiv.exports.formats import FORMATS
from planarkiv.exports.log import moment_of
from planarkiv.exports.target import held
from planarkiv.model.dates import PartialDate
from planarkiv.model.features import FeatureTable
from planarkiv.model.planid import PlanId
from planarkiv.model.record import EarlierId
from planarkiv.views import register_gpkg
from planarkiv.writers import map_layers
from runs import snapshot, sosi
from views.archives import NOW, document, keep, new_archive, plan

HOSTILE = ["../../x", "CON", "a/b\\c", "..", "R-23 "]


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    made = new_archive(tmp_path)
    keep(
        made,
        [
            plan(
                planid,
                {"plannavn": f"Plan {planid}", "planstatus": "3"},
                documents=[document("Best", None, "dokumenter/best.pdf")],
                maps={"kart/k.sos": sosi(tmp_path / planid / "k.sos", planid)},
            )
            for planid in ("2001", "2002", "2003")
        ],
    )
    return made


def change_a_plan(archive: Archive, folder: Path, planid: str = "2002") -> None:
    again = sosi(folder / "ny" / "k.sos", planid, name="Nytt navn")
    fields = {"plannavn": "Nytt navn", "planstatus": "3"}
    keep(archive, [plan(planid, fields, maps={"kart/k.sos": again})])


def spoil(archive: Archive, planid: str) -> Path:
    """Changes the map of a plan behind the archive's back."""
    path = next((archive.root / "planer" / "4219" / planid).glob("v*/content/kart/k.sos"))
    path.write_bytes(path.read_bytes() + b"!")
    return path


def test_maps_that_came_as_sosi_are_the_same_bytes(archive: Archive, tmp_path: Path) -> None:
    result = exported(archive, "sosi", tmp_path / "ut", documents="ja")
    assert outcomes(result) == dict.fromkeys(("4219/2001", "4219/2002", "4219/2003"), "skrevet")
    made = files(tmp_path / "ut")
    assert made.keys() == {
        f"4219/{planid}/{name}" for planid in ("2001", "2002", "2003") for name in ("k.sos", "dokumenter/best.pdf")
    }
    for planid in ("2001", "2002", "2003"):
        assert made[f"4219/{planid}/k.sos"] == (tmp_path / planid / "k.sos").read_bytes()
    assert exported(archive, "sosi", tmp_path / "annet").clean


def test_the_archive_is_not_written_in(archive: Archive, tmp_path: Path) -> None:
    before = snapshot(archive.root)
    exported(archive, "sosi", tmp_path / "ut")
    exported(archive, "gpkg", tmp_path / "ut.gpkg")
    assert snapshot(archive.root) == before


@pytest.mark.parametrize(("to", "name"), [("sosi", "ut"), ("gpkg", "ut.gpkg"), ("geojson", "lag")])
def test_nothing_changed_leaves_the_result_alone(archive: Archive, tmp_path: Path, to: str, name: str) -> None:
    out = tmp_path / name
    assert not exported(archive, to, out).unchanged
    before, inode = (snapshot(out) if out.is_dir() else out.stat().st_mtime_ns), out.stat().st_ino
    with disk.watched(_only_logs(out)):
        again = exported(archive, to, out)
    assert again.unchanged
    assert set(outcomes(again).values()) == {"uendret"}
    assert (snapshot(out) if out.is_dir() else out.stat().st_mtime_ns) == before
    assert out.stat().st_ino == inode


def _only_logs(out: Path) -> disk.Watcher:
    def watch(operation: str, path: Path, _: Path | None) -> None:
        assert operation in {"folder", "append", "delete"}, (operation, path)
        assert path.is_relative_to(out.with_name(out.name + ".planarkiv"))

    return watch


def test_only_the_plan_that_changed_is_written(archive: Archive, tmp_path: Path) -> None:
    out = tmp_path / "ut"
    exported(archive, "sosi", out)
    before = {name: (out / name).stat().st_ino for name in files(out)}
    change_a_plan(archive, tmp_path)
    result = exported(archive, "sosi", out)
    assert outcomes(result) == {"4219/2001": "uendret", "4219/2002": "skrevet", "4219/2003": "uendret"}
    after = {name: (out / name).stat().st_ino for name in files(out)}
    assert {name for name in after if after[name] != before[name]} == {"4219/2002/k.sos"}
    assert files(out) == files_from_nothing(archive, "sosi", tmp_path)


@pytest.mark.parametrize("to", ["gpkg", "geojson"])
def test_a_whole_that_is_grown_is_the_whole_made_anew(archive: Archive, tmp_path: Path, to: str) -> None:
    out = tmp_path / ("ut.gpkg" if to == "gpkg" else "ut")
    exported(archive, to, out)
    change_a_plan(archive, tmp_path)
    assert outcomes(exported(archive, to, out)) == {
        "4219/2001": "uendret",
        "4219/2002": "skrevet",
        "4219/2003": "uendret",
    }
    source = out if to == "gpkg" else out / "planer.geojson"
    assert names_in(source) == {
        "4219/2001": "Plan 2001",
        "4219/2002": "Nytt navn",
        "4219/2003": "Plan 2003",
    }


def names_in(source: Path) -> dict[str, str]:
    """Names of plans in the layer ``planer``, by arealplan-ID."""
    with fiona.open(source, layer="planer") as rows:
        return {row["properties"]["arealplanId"]: row["properties"]["plannavn"] for row in rows}


def files_from_nothing(archive: Archive, to: str, folder: Path, filters: Filters | None = None) -> dict[str, bytes]:
    out = folder / f"på nytt {len(list(folder.iterdir()))}"
    exported(archive, to, out, filters)
    return files(out)


def test_a_plan_that_no_longer_matches_goes(archive: Archive, tmp_path: Path) -> None:
    out, decided = tmp_path / "ut", Filters(statuses=("3",))
    exported(archive, "sosi", out, decided)
    keep(archive, [plan("2003", {"planstatus": "4"})])
    result = exported(archive, "sosi", out, decided)
    assert outcomes(result)["4219/2003"] == "utelatt"
    assert {name.split("/")[1] for name in files(out)} == {"2001", "2002"}


def test_other_options_and_filters_make_everything_anew(archive: Archive, tmp_path: Path) -> None:
    out = tmp_path / "ut"
    exported(archive, "sosi", out)
    assert set(outcomes(exported(archive, "sosi", out, documents="ja")).values()) == {"skrevet"}
    assert outcomes(exported(archive, "sosi", out, Filters(plans=("2001",)), documents="ja")) == {
        "4219/2001": "skrevet"
    }
    assert files(out).keys() == {"4219/2001/k.sos", "4219/2001/dokumenter/best.pdf"}


def test_other_settings_of_the_archive_make_everything_anew(archive: Archive, tmp_path: Path) -> None:
    exported(archive, "sosi", tmp_path / "ut")
    settings = archive.root / "planarkiv.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("Prøvelia", "Nye Prøvelia"), encoding="utf-8")
    assert set(outcomes(exported(archive, "sosi", tmp_path / "ut")).values()) == {"skrevet"}


def test_a_change_that_is_no_plans_changes_nothing(archive: Archive, tmp_path: Path) -> None:
    """A plan outside the filter, say."""
    out = tmp_path / "ut"
    exported(archive, "sosi", out, Filters(plans=("2001",)))
    before = snapshot(out)
    change_a_plan(archive, tmp_path)
    assert exported(archive, "sosi", out, Filters(plans=("2001",))).unchanged
    assert snapshot(out) == before


# --- plans that fail ---------------------------------------------------------------------------------------------


def test_a_plan_that_fails_stops_no_other(archive: Archive, tmp_path: Path) -> None:
    path = spoil(archive, "2002")
    result = exported(archive, "sosi", tmp_path / "ut")
    assert outcomes(result) == {"4219/2001": "skrevet", "4219/2002": "feilet", "4219/2003": "skrevet"}
    assert [told.reason for told in result.plans if told.reason] == [
        f"{path} er endret siden den ble arkivert. Kjør verify."
    ]
    assert {name.split("/")[1] for name in files(tmp_path / "ut")} == {"2001", "2003"}
    path.write_bytes(path.read_bytes()[:-1])
    assert outcomes(exported(archive, "sosi", tmp_path / "ut"))["4219/2002"] == "skrevet"


@pytest.mark.parametrize("to", ["sosi", "gpkg"])
def test_what_was_there_before_is_kept(archive: Archive, tmp_path: Path, to: str) -> None:
    out = tmp_path / ("ut.gpkg" if to == "gpkg" else "ut")
    exported(archive, to, out)
    change_a_plan(archive, tmp_path)
    path = archive.root / "planer" / "4219" / "2002" / "v2" / "content" / "kart" / "k.sos"
    whole = path.read_bytes()
    path.write_bytes(whole + b"!")
    for _ in range(2):
        assert outcomes(exported(archive, to, out))["4219/2002"] == "feilet, forrige beholdt"
        assert _name_in(out) == "Plan 2002"
    path.write_bytes(whole)
    assert outcomes(exported(archive, to, out))["4219/2002"] == "skrevet"
    assert _name_in(out) == "Nytt navn"


def _name_in(out: Path) -> str:
    if out.is_file():
        return names_in(out)["4219/2002"]
    text = (out / "4219" / "2002" / "k.sos").read_text(encoding="utf-8")
    return "Nytt navn" if "Nytt navn" in text else "Plan 2002"


def test_a_damaged_plan_keeps_what_was_made_of_it(archive: Archive, tmp_path: Path) -> None:
    out = tmp_path / "ut"
    exported(archive, "sosi", out)
    before = files(out)
    (archive.root / "planer" / "4219" / "2002" / "inventory.json").write_text("{}")
    change_a_plan(archive, tmp_path, "2003")
    for last in ("skrevet", "uendret"):
        assert outcomes(exported(archive, "sosi", out)) == {
            "4219/2001": "uendret",
            "4219/2002": "feilet, forrige beholdt",
            "4219/2003": last,
        }
        assert files(out)["4219/2002/k.sos"] == before["4219/2002/k.sos"]


@pytest.mark.parametrize("to", ["sosi", "gpkg", "bagit"])
def test_damage_is_told_where_nothing_else_has_changed(archive: Archive, tmp_path: Path, to: str) -> None:
    out = tmp_path / ("ut.gpkg" if to == "gpkg" else "ut")
    exported(archive, to, out)
    before = files(out)
    (archive.root / "planer" / "4219" / "2002" / "inventory.json").write_text("{")
    for _ in range(2):
        assert outcomes(exported(archive, to, out))["4219/2002"].startswith("feilet")
    if to != "gpkg":
        assert files(out) == before


def test_a_copy_of_the_archive_is_the_same_archive(archive: Archive, tmp_path: Path) -> None:
    out = tmp_path / "ut"
    exported(archive, "sosi", out)
    for path in archive.root.rglob("inventory.json"):
        os.utime(path, (1, 1))
    before = snapshot(out)
    result = exported(archive, "sosi", out)
    assert result.unchanged
    assert set(outcomes(result).values()) == {"uendret"}
    assert snapshot(out) == before


def test_a_map_that_the_program_cannot_take_costs_one_plan(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    layers = map_layers.layers

    def crashing(table: FeatureTable, epsg: int, files: map_layers.Files | None = None) -> object:
        if "2002" in str(table.columns["NASJONALAREALPLANID.PLANID"].values):
            raise IndexError("feil")
        return layers(table, epsg, files)

    monkeypatch.setattr(map_layers, "layers", crashing)
    result = exported(archive, "gpkg", tmp_path / "ut.gpkg")
    assert outcomes(result) == {"4219/2001": "skrevet", "4219/2002": "feilet", "4219/2003": "skrevet"}
    assert names_in(tmp_path / "ut.gpkg").keys() == {"4219/2001", "4219/2003"}


def test_nothing_at_all_is_an_error_and_leaves_the_old(archive: Archive, tmp_path: Path) -> None:
    out = tmp_path / "ut"
    exported(archive, "sosi", out, Filters(plans=("2001",)))
    before = snapshot(out)
    spoil(archive, "2002")
    with pytest.raises(PlanarkivError, match="Ingen planer kunne eksporteres"):
        exported(archive, "sosi", out, Filters(plans=("2002",)))
    with pytest.raises(PlanarkivError, match="Ingen av planene"):
        exported(archive, "sosi", out, Filters(statuses=("9",)))
    assert snapshot(out) == before


def test_a_plan_that_changes_while_it_is_read_is_read_again(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = copies.copy_out
    changed: list[bool] = []

    def slow(*arguments: object) -> None:
        copy(*arguments)  # type: ignore[arg-type]  # what it is given
        if not changed:
            changed.append(True)
            change_a_plan(archive, tmp_path, "2001")

    monkeypatch.setattr("planarkiv.exports.plan_maps.copy_out", slow)
    exported(archive, "sosi", tmp_path / "ut")
    assert "Nytt navn" in (tmp_path / "ut" / "4219" / "2001" / "k.sos").read_text(encoding="utf-8")


@pytest.mark.parametrize("to", ["gpkg", "geojson"])
def test_a_whole_whose_plans_change_while_they_are_read_is_made_again(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, to: str
) -> None:
    write = register_gpkg.write
    changed: list[bool] = []

    def slow(*arguments: object, **options: object) -> list[str]:
        notes = write(*arguments, **options)  # type: ignore[arg-type]  # what it is given
        if not changed:
            changed.append(True)
            change_a_plan(archive, tmp_path, "2001")
        return notes

    monkeypatch.setattr(register_gpkg, "write", slow)
    out = tmp_path / ("ut.gpkg" if to == "gpkg" else "ut")
    assert outcomes(exported(archive, to, out))["4219/2001"] == "skrevet"
    assert names_in(out if to == "gpkg" else out / "planer.geojson")["4219/2001"] == "Nytt navn"
    assert exported(archive, to, out).clean


def test_two_plans_of_one_id_and_hostile_ids(archive: Archive, tmp_path: Path) -> None:
    changes = [plan(planid.strip(), {}, maps={"kart/k.sos": sosi(tmp_path / "h.sos")}) for planid in HOSTILE]
    twin = plan("2099", {}, maps={"kart/k.sos": sosi(tmp_path / "h.sos")})
    earlier = (EarlierId(twin.plan_id, PartialDate("2020")),)
    both = replace(twin.record, arealplan_id=PlanId("4219", "2001"), earlier_ids=earlier)
    keep(archive, [*changes, replace(twin, record=both)])
    out = tmp_path / "dypt" / "ut"
    out.parent.mkdir()
    before = snapshot(tmp_path, without="dypt")
    result = exported(archive, "sosi", out)
    assert result.clean
    assert len(files(out)) == 4 + len(HOSTILE)
    assert snapshot(tmp_path, without="dypt") == before
    assert sorted(path.name for path in out.parent.iterdir()) == ["ut", "ut.planarkiv"]


# --- places that are refused -------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["file", "folder", "link"])
def test_what_we_did_not_make_is_never_replaced(archive: Archive, tmp_path: Path, kind: str) -> None:
    out, mine = tmp_path / "ut", tmp_path / "mitt"
    mine.mkdir()
    (mine / "brev.txt").write_text("mitt")
    if kind == "file":
        out.write_text("mitt")
    elif kind == "folder":
        mine.rename(out)
    else:
        out.symlink_to(mine)
    before = snapshot(tmp_path)
    with pytest.raises(UsageError, match="ikke laget av planarkiv"):
        exported(archive, "sosi", out)
    assert snapshot(tmp_path) == before
    assert not (tmp_path / "ut.planarkiv").exists()


def test_a_file_that_somebody_laid_in_the_result_stops_the_next_run(archive: Archive, tmp_path: Path) -> None:
    out = tmp_path / "ut"
    exported(archive, "sosi", out)
    change_a_plan(archive, tmp_path)
    (out / "4219" / "notat.txt").write_text("mitt")
    with pytest.raises(UsageError, match="notat"):
        exported(archive, "sosi", out)
    assert (out / "4219" / "notat.txt").read_text() == "mitt"


def test_a_result_that_somebody_has_changed_is_made_anew_and_told(archive: Archive, tmp_path: Path) -> None:
    out = tmp_path / "ut"
    exported(archive, "sosi", out)
    right = files(out)
    (out / "4219" / "2001" / "k.sos").write_text("endret")
    (out / "4219" / "2003" / "k.sos").unlink()
    (out / "Thumbs.db").write_text("")
    result = exported(archive, "sosi", out)
    assert "4219/2001/k.sos, 4219/2003/k.sos" in result.messages[0]
    assert outcomes(result) == {"4219/2001": "skrevet", "4219/2002": "uendret", "4219/2003": "skrevet"}
    assert files(out) == right


@pytest.mark.parametrize("place", ["", "planer", "..", "ny"])
def test_a_place_in_or_around_the_archive(archive: Archive, place: str) -> None:
    with pytest.raises(UsageError, match="arkivet"):
        exported(archive, "sosi", archive.root / place)


def test_a_folder_that_is_not_there(archive: Archive, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="finnes ikke"):
        exported(archive, "sosi", tmp_path / "borte" / "ut")


def test_one_export_at_a_time(archive: Archive, tmp_path: Path) -> None:
    with held(tmp_path / "ut"), pytest.raises(PlanarkivError, match="annen eksport"):
        exported(archive, "sosi", tmp_path / "ut")
    assert exported(archive, "sosi", tmp_path / "ut").clean


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """A disk that is full after so many operations."""
    left = [10**9]

    def watch(*_: object) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with disk.watched(watch):
        yield left


@pytest.mark.parametrize("room", [0, 3, 6, 9, 12])
def test_a_full_disk_is_told_and_leaves_the_old(
    archive: Archive, tmp_path: Path, full_disk: list[int], room: int
) -> None:
    out = tmp_path / "ut"
    exported(archive, "sosi", out)
    before = snapshot(out)
    change_a_plan(archive, tmp_path)
    full_disk[0] = room
    with pytest.raises(PlanarkivError, match="diskplass"):
        exported(archive, "sosi", out)
    assert snapshot(out) == before
    full_disk[0] = 10**9
    assert exported(archive, "sosi", out).clean
    assert sorted(path.name for path in (tmp_path / "ut.planarkiv").iterdir()) == ["laas", "logg", "tilstand.json"]


def test_a_disk_that_is_full_for_a_geopackage(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> list[str]:
        raise sqlite3.OperationalError("database or disk is full")

    out = tmp_path / "ut.gpkg"
    exported(archive, "gpkg", out)
    before = out.read_bytes()
    change_a_plan(archive, tmp_path)
    monkeypatch.setattr(register_gpkg, "write", full)
    with pytest.raises(PlanarkivError, match=r"disk is full.*diskplass"):
        exported(archive, "gpkg", out)
    assert out.read_bytes() == before


def test_indexes_that_a_map_program_made_go_with_their_shapefile(archive: Archive, tmp_path: Path) -> None:
    out = tmp_path / "ut"
    exported(archive, "shapefile", out)
    before = {each.name for each in out.iterdir()}
    layer = next(out.glob("*.shp"))
    for ending in (".qix", ".sbn", ".FELTNAVN.atx"):
        layer.with_suffix(ending).write_bytes(b"gammel")
    change_a_plan(archive, tmp_path)
    assert exported(archive, "shapefile", out).clean
    assert {each.name for each in out.iterdir()} == before
    (out / "brev.qix").write_bytes(b"Til Ola")
    with pytest.raises(UsageError, match=r"brev\.qix"):
        exported(archive, "shapefile", out, Filters(plans=("2001",)))


def test_without_exchange_two_renames_do(archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "ut"
    exported(archive, "sosi", out)
    change_a_plan(archive, tmp_path)
    monkeypatch.setattr(disk, "exchange", lambda *_: False)
    assert exported(archive, "sosi", out).clean
    assert files(out) == files_from_nothing(archive, "sosi", tmp_path)


def test_an_option_of_another_format(archive: Archive, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="--per"):
        exported(archive, "gpkg", tmp_path / "ut.gpkg", per="plan")
    with pytest.raises(UsageError, match="--out"):
        exported(archive, "sosi", None)


# --- the log -----------------------------------------------------------------------------------------------------


def lines(result: Result) -> list[dict[str, object]]:
    assert result.log is not None
    return [json.loads(line) for line in result.log.read_text(encoding="utf-8").splitlines()]


def test_a_line_for_each_plan_and_one_for_the_run(archive: Archive, tmp_path: Path) -> None:
    spoil(archive, "2003")
    result = exported(archive, "sosi", tmp_path / "ut", Filters(plans=("2001", "2003")))
    first, failed, run = lines(result)
    assert (first["plan"], first["utfall"]) == ("4219/2001", "skrevet")
    assert isinstance(first["sekunder"], float)
    assert (failed["plan"], failed["utfall"]) == ("4219/2003", "feilet")
    assert "er endret" in str(failed["grunn"])
    assert (run["format"], run["written"], run["failed"], run["levert"]) == ("sosi", 1, 1, True)


def test_a_run_that_came_to_nothing_is_in_the_log(archive: Archive, tmp_path: Path) -> None:
    spoil(archive, "2003")
    with pytest.raises(PlanarkivError, match="Ingen planer kunne"):
        exported(archive, "sosi", tmp_path / "ut", Filters(plans=("2003",)))
    [log] = (tmp_path / "ut.planarkiv" / "logg").iterdir()
    plan_line, run = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    assert (plan_line["plan"], plan_line["utfall"]) == ("4219/2003", "feilet")
    assert (run["levert"], run["failed"]) == (False, 1)
    assert "Ingen planer kunne" in run["grunn"]


def test_a_log_that_cannot_be_written_is_told_before_anything_is_made(archive: Archive, tmp_path: Path) -> None:
    job = Job(archive.root, FORMATS["sosi"], tmp_path / "ut", log=tmp_path / "borte" / "logg.jsonl")
    with pytest.raises(PlanarkivError, match="--log"):
        export(job, lambda *_: None, NOON)
    assert not (tmp_path / "ut").exists()


@pytest.mark.parametrize(
    "place",
    ["arkiv/planarkiv.toml", "arkiv/ny.jsonl", "ut", "ut/4219/2001/k.sos", "ut.planarkiv/tilstand.json", "brev"],
)
def test_a_log_comes_into_nothing_but_a_log(archive: Archive, tmp_path: Path, place: str) -> None:
    (tmp_path / "brev").write_text("Til Ola", encoding="utf-8")
    exported(archive, "sosi", tmp_path / "ut")
    before = files(tmp_path)
    job = Job(archive.root, FORMATS["sosi"], tmp_path / "ut", filters=Filters(plans=("2001",)), log=tmp_path / place)
    with pytest.raises(UsageError, match=r"--log|ligger i arkivet"):
        export(job, lambda *_: None, NOON)
    assert files(tmp_path) == before


@pytest.mark.parametrize(("out", "log"), [("annet/kart", None), ("ut", "annet/planer/ny.jsonl")])
def test_nothing_is_written_in_any_archive(archive: Archive, tmp_path: Path, out: str, log: str | None) -> None:
    (tmp_path / "annet" / "planer").mkdir(parents=True)
    (tmp_path / "annet" / "planarkiv.toml").touch()
    before = files(tmp_path)
    job = Job(archive.root, FORMATS["sosi"], tmp_path / out, log=tmp_path / log if log else None)
    with pytest.raises(UsageError, match="ligger i arkivet"):
        export(job, lambda *_: None, NOON)
    assert files(tmp_path) == before


def test_a_log_is_added_to(archive: Archive, tmp_path: Path) -> None:
    log = tmp_path / "logg.jsonl"
    log.touch()
    for count in (4, 8):
        export(Job(archive.root, FORMATS["sosi"], tmp_path / "ut", log=log), lambda *_: None, NOON)
        assert len(log.read_text(encoding="utf-8").splitlines()) == count


def test_what_has_changed_does_not_come_instead_of_all(archive: Archive, tmp_path: Path) -> None:
    out, changed = tmp_path / "ut", tmp_path / "endret"
    exported(archive, "sosi", out)
    change_a_plan(archive, tmp_path)
    long_ago, after = NOW - timedelta(days=9), NOON + timedelta(days=900)
    before = files(out)
    with pytest.raises(UsageError, match="alle planene"):
        exported(archive, "sosi", out, Filters(changed_since=long_ago))
    assert files(out) == before
    exported(archive, "sosi", changed, Filters(changed_since=long_ago))
    quiet = exported(archive, "sosi", changed, Filters(changed_since=after))
    assert quiet.messages[-1].startswith(f"{changed} er fra en tidligere eksport")
    assert not quiet.plans
    exported(archive, "sosi", changed, Filters(changed_since=long_ago, plans=("2001",)))
    assert set(files(changed)) == {"4219/2001/k.sos"}


def test_the_name_of_a_log_tells_since_when(archive: Archive, tmp_path: Path) -> None:
    log = exported(archive, "sosi", tmp_path / "ut").log
    assert log is not None
    since = moment_of(str(log))
    assert since is not None
    assert NOON <= since < NOON + timedelta(days=1)
    assert since > NOW
    nothing = exported(archive, "sosi", tmp_path / "endret", Filters(changed_since=since))
    assert nothing.clean
    assert "Ingenting er skrevet" in nothing.messages[0]
    assert not (tmp_path / "endret").exists()
