"""A whole build of three plans, killed at every single disk operation."""

import shutil
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from archive.crash import Killer, dying, stop_waiting_for_the_disk
from archive.oracle import assert_valid_ocfl
from conftest import ROOT
from planarkiv.archive import Archive
from planarkiv.archive.store import is_archive
from planarkiv.archive.verify import verify
from planarkiv.build import Job, build

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
PARTS = 8


@pytest.fixture(autouse=True)
def no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    stop_waiting_for_the_disk(monkeypatch)


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Three plans with maps, letters and a register; and the same later: a new letter, a changed one, one more file."""
    first, second = (tmp_path_factory.mktemp(name) / "kilde" for name in ("første", "andre"))
    first.mkdir()
    maps = sorted((ROOT / "sample_data" / "lyngvik").rglob("*.sos"))[:3]
    for path in maps:
        shutil.copy(path, first / path.name)
    (first / "planoversikt.csv").write_text("Planid;Plannavn;Fil\n201206;Sentrum;best.txt\n", encoding="utf-8")
    (first / "best.txt").write_text("Reguleringsbestemmelser", encoding="utf-8")
    (first / "skann0001.txt").write_text("noe", encoding="utf-8")
    shutil.copytree(first, second)
    (second / "best.txt").write_text("Reguleringsbestemmelser, endret", encoding="utf-8")
    (second / "201206 vedtak.txt").write_text("Vedtak", encoding="utf-8")
    shutil.copy(next((ROOT / "sample_data" / "leveranse").glob("*.sos")), second / "natt.sos")
    (second / "skann0002.txt").write_text("noe annet", encoding="utf-8")
    return first, second


def run(source: Path, archive: Path) -> None:
    build(Job((source,), archive, number="9901"), lambda *_: None, NOON)


def content(root: Path) -> Mapping[str, object]:
    archive = Archive.open(root)
    plans = {str(plan.key): (plan.version, plan.record()) for plan in archive.plans()}
    return {**plans, "uplassert": dict(archive.unplaced.entries())}


def earlier_bytes(root: Path) -> dict[Path, bytes]:
    """Everything in finished versions: what no later run may touch."""
    return {path.relative_to(root): path.read_bytes() for path in root.glob("planer/*/*/v*/**/*") if path.is_file()}


@pytest.fixture(scope="module")
def whole(sources: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The archive after the first run, and after the second."""
    one, two = (tmp_path_factory.mktemp(name) / "A" for name in ("en", "to"))
    run(sources[0], one)
    shutil.copytree(one, two)
    run(sources[1], two)
    return one, two


@pytest.mark.parametrize("part", range(PARTS))
def test_a_first_build_killed_anywhere(
    part: int, sources: tuple[Path, Path], whole: tuple[Path, Path], tmp_path: Path
) -> None:
    _kill_everywhere(part, sources[0], None, whole[0], tmp_path)


@pytest.mark.parametrize("part", range(PARTS))
def test_a_later_build_killed_anywhere(
    part: int, sources: tuple[Path, Path], whole: tuple[Path, Path], tmp_path: Path
) -> None:
    _kill_everywhere(part, sources[1], whole[0], whole[1], tmp_path)


def _kill_everywhere(part: int, source: Path, before: Path | None, after: Path, tmp_path: Path) -> None:
    wanted = content(after)
    kept = earlier_bytes(before) if before else {}
    at, last = part + 1, 0
    while True:
        root = tmp_path / f"A{at}"
        if before:
            shutil.copytree(before, root)
        killer = Killer(at)
        with dying(killer):
            run(source, root)
        if killer.count < at:
            last = killer.count
            break
        killer.tear()
        if is_archive(root):
            told = [deviation for deviation in verify(root) if deviation.counts]
            assert {deviation.kind for deviation in told} <= {"avbrutt-skriving"}, (at, [str(one) for one in told])
            for plan in Archive.open(root).plans():
                plan.record()
        run(source, root)
        assert content(root) == wanted, at
        assert [str(deviation) for deviation in verify(root) if deviation.counts] == []
        assert {path: (root / path).read_bytes() for path in kept} == kept
        assert (root / "oversikt.html").is_file()
        if at % 3 == 1:
            assert_valid_ocfl(root)
        shutil.rmtree(root)
        at += PARTS
    assert last > 40
