"""An export killed at every single disk operation: the result is the old or the new one, and the next run is whole."""

import os
import shutil
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from archive.crash import Killer, dying
from exports.results import files
from planarkiv.archive import Archive, PlanChange, disk
from planarkiv.export import Job, export
from planarkiv.exports import Options
from planarkiv.exports.formats import FORMATS
from runs import sosi
from views.archives import document, keep, new_archive, plan

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
PARTS = 3


@pytest.fixture(autouse=True)
def no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """The kill is simulated: what is to be waited for is told, and not waited for."""

    def synced(folder: Path) -> bool:
        disk._tell("sync", folder)
        return True

    monkeypatch.setattr(os, "fsync", lambda _: None)
    monkeypatch.setattr(disk, "_sync_file_system", synced)


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Three plans; and later, when one has changed, one has gone to another status, and one is new."""
    folder = tmp_path_factory.mktemp("arkiv")
    archive = new_archive(folder)
    keep(archive, [_plan(folder, planid) for planid in ("2001", "2002", "2003")])
    later = folder / "senere"
    shutil.copytree(archive.root, later)
    keep(Archive.open(later), [_plan(folder, "2002", "Nytt navn"), _plan(folder, "2004")])
    return archive.root, later


def _plan(folder: Path, planid: str, name: str = "Myra") -> PlanChange:
    return plan(
        planid,
        {"plannavn": name, "planstatus": "3"},
        documents=[document("Best", None, "dokumenter/best.pdf")],
        maps={"kart/k.sos": sosi(folder / planid / name / "k.sos", planid, name)},
    )


def run(place: Path, to: str) -> None:
    values = {"documents": "ja"} if to == "sosi" else {}
    job = Job(place / "arkiv", FORMATS[to], _out(place, to), Options(values=values))
    assert export(job, lambda *_: None, NOON).clean


def _out(place: Path, to: str) -> Path:
    return place / ("ut.gpkg" if to == "gpkg" else "ut")


def _made(place: Path, to: str) -> Mapping[str, bytes] | None:
    out = _out(place, to)
    return files(out) if out.exists() else None


def _prepared(place: Path, archives: tuple[Path, Path], to: str, *, first: bool) -> Path:
    """A place with the archive, and unless the export is the first, with the result of the archive as it was before."""
    place.mkdir()
    (place / "arkiv").symlink_to(archives[0])
    if not first:
        run(place, to)
        (place / "arkiv").unlink()
        # the same path: another archive would make everything anew
        (place / "arkiv").symlink_to(archives[1])
    return place


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize(("to", "first"), [("sosi", True), ("sosi", False), ("gpkg", False)])
def test_killed_anywhere(to: str, first: bool, part: int, archives: tuple[Path, Path], tmp_path: Path) -> None:
    _kill_everywhere(to, first, part, archives, tmp_path, gap=False)


@pytest.mark.parametrize("part", range(PARTS))
def test_killed_anywhere_where_folders_cannot_change_places(
    part: int, archives: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There the result is gone for a moment, and the next run brings it."""
    monkeypatch.setattr(disk, "exchange", lambda *_: False)
    _kill_everywhere("sosi", False, part, archives, tmp_path, gap=True)


def _kill_everywhere(
    to: str, first: bool, part: int, archives: tuple[Path, Path], tmp_path: Path, *, gap: bool
) -> None:
    whole = _prepared(tmp_path / "hel", archives, to, first=first)
    old = _made(whole, to)
    run(whole, to)
    new = _made(whole, to)
    assert new is not None
    assert new != old
    at, last, gaps = part + 1, 0, 0
    while True:
        place = _prepared(tmp_path / f"{at}", archives, to, first=first)
        assert _made(place, to) == old
        killer = Killer(at)
        with dying(killer):
            run(place, to)
        if killer.count < at:
            last = killer.count
            break
        killer.tear()
        left = _made(place, to)
        gaps += left is None and old is not None
        assert left in (old, new) or (gap and left is None), at
        run(place, to)
        assert _made(place, to) == new, at
        beside = _out(place, to).with_name(_out(place, to).name + ".planarkiv")
        assert sorted(path.name for path in beside.iterdir()) == ["laas", "logg", "tilstand.json"]
        assert sorted(path.name for path in place.iterdir()) == sorted(["arkiv", _out(place, to).name, beside.name])
        shutil.rmtree(place)
        at += PARTS
    assert last > 12
    assert gap or not gaps
