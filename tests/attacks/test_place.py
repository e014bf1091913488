"""Where commands read and write is hostile: special files, links, full and read-only disks, other writers, signals."""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from filelock import FileLock

from attacks.runner import SIGNALS, Meddling, Said, run_all
from attacks.surroundings import neighbours, state
from conftest import ROOT
from planarkiv.archive.layout import LOCK, WORK
from runs import healthy, register, run, sosi

WRITERS = ("build", "export", "convert", "report")


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a submission ``inn``, a map ``inn/kart.sos``, and an archive of it, ``arkiv``; never changed."""
    root = tmp_path_factory.mktemp("hel")
    sosi(root / "inn" / "kart.sos")
    register(root / "inn" / "planoversikt.csv", "2001;Myra;3;2020-01-02;kart.sos")
    run(root / "arkiv", root / "inn", number="4219")
    return root


def command(kind: str, sound: Path, target: Path) -> list[object]:
    """A command that writes to ``target``."""
    source = sound / "inn"
    return {
        "build": ["build", source, "--archive", target, "--kommune", "4219", "--fail-on", "never"],
        "export": ["export", sound / "arkiv", "--to", "geojson", "--out", target],
        "convert": ["convert", source / "kart.sos", target.with_suffix(".gpkg"), "--overwrite"],
        "report": ["validate", sound / "arkiv", "--report", f"json={target}", "--fail-on", "never", "--no-cache"],
    }[kind]


def said_of(tmp_path: Path, *words: str | Path, **environment: str) -> Said:
    [said] = run_all([words], tmp_path / "tmp", environment)
    return said


# --- what is read ------------------------------------------------------------------------------------------------


def test_special_files_and_links_are_passed_over_and_named(sound: Path, tmp_path: Path) -> None:
    around = neighbours(tmp_path / "om")
    source = shutil.copytree(sound / "inn", around / "inn")
    os.mkfifo(source / "rør.sos")
    with socket.socket(socket.AF_UNIX) as listening:
        before_cwd = Path.cwd()
        os.chdir(source)
        listening.bind("sokkel.sos")
        os.chdir(before_cwd)
    (source / "null.sos").symlink_to("/dev/zero")
    (source / "passord.sos").symlink_to("/etc/passwd")
    (source / "ut").symlink_to(around)
    (source / "sirkel").symlink_to(source)
    (source / "mappe.sos").mkdir()
    (source / ("n" * 250 + ".sos")).write_bytes((source / "kart.sos").read_bytes() + b"\n")
    before = state(around)
    built, checked, of_pipe, of_folder, shown = run_all(
        [
            ["build", source, "--archive", tmp_path / "arkiv", "--kommune", "4219", "--fail-on", "never"],
            ["validate", source, "--no-cache"],
            ["validate", source / "rør.sos", "--no-cache"],
            ["validate", source / "mappe.sos", "--no-cache"],
            ["diff", source, sound / "inn"],
        ],
        tmp_path / "tmp",
    )
    assert [built.code, checked.code, of_pipe.code, of_folder.code, shown.code] == [0, 1, 1, 1, 0]
    for name in ("rør.sos", "sokkel.sos", "null.sos", "passord.sos", "inn/ut", "sirkel"):
        assert name in checked.out, name
    assert "ikke en vanlig fil" in of_pipe.out
    assert state(around) == before
    healthy(tmp_path / "arkiv")


@pytest.mark.parametrize("name", ["rør", "null", "mappe"])
def test_convert_and_diff_refuse_what_is_no_file(name: str, sound: Path, tmp_path: Path) -> None:
    around = neighbours(tmp_path / "om")
    os.mkfifo(around / "rør")
    (around / "null").symlink_to("/dev/zero")
    (around / "mappe").mkdir()
    before = state(around)
    found = run_all(
        [["convert", around / name, tmp_path / "ut.gpkg"], ["diff", around / name, sound / "inn" / "kart.sos"]],
        tmp_path / "tmp",
    )
    for said in found:
        assert said.code == 2 or (name == "mappe" and said.code == 0), said
        assert said.code == 0 or str(around / name) in said.err
    assert not (tmp_path / "ut.gpkg").exists()
    assert state(around) == before


def test_paths_longer_than_the_system_opens(sound: Path, tmp_path: Path) -> None:
    source = shutil.copytree(sound / "inn", tmp_path / "inn")
    before_cwd = Path.cwd()
    os.chdir(source)
    try:
        for _ in range(22):
            Path("m" * 200).mkdir()
            os.chdir("m" * 200)
        Path("dyp.sos").write_text("x", encoding="utf-8")
    finally:
        os.chdir(before_cwd)
    built, checked = run_all(
        [
            ["build", source, "--archive", tmp_path / "arkiv", "--kommune", "4219", "--fail-on", "never"],
            ["validate", source, "--no-cache"],
        ],
        tmp_path / "tmp",
    )
    assert (built.code, checked.code) == (0, 1)
    assert "mmm" in checked.out
    healthy(tmp_path / "arkiv")
    subprocess.run(["rm", "-rf", str(source)], check=True)


@pytest.mark.parametrize("what", ["borte", "kort", "lang"])
def test_files_that_change_while_they_are_read(what: str, sound: Path, tmp_path: Path) -> None:
    commands: list[list[object]] = []
    meddling: list[Meddling] = []
    for at in (1, 2, 3):
        for kind in ("build", "validate", "convert", "diff"):
            place = shutil.copytree(sound / "inn", tmp_path / f"{kind}{at}")
            path = place / "kart.sos"
            commands.append(
                {
                    "build": ["build", place, "--archive", tmp_path / f"arkiv{at}", "--kommune", "4219"],
                    "validate": ["validate", place, "--no-cache"],
                    "convert": ["convert", path, tmp_path / f"ut{at}.gpkg"],
                    "diff": ["diff", path, sound / "inn" / "kart.sos"],
                }[kind]
            )
            meddling.append(Meddling(path, at, what))
    for words, said in zip(commands, run_all(commands, tmp_path / "tmp", None, meddling), strict=True):
        assert said.code in (0, 1, 3), (words, said)
        assert said.code != 3 or "kart.sos" in said.err, (words, said)
    for at in (1, 2, 3):
        healthy(tmp_path / f"arkiv{at}")


# --- where it is written -----------------------------------------------------------------------------------------


@contextmanager
def mounted(place: Path, size: str) -> Iterator[None]:
    """A small disk of its own at ``place``."""
    place.mkdir()
    if os.geteuid() != 0 or sys.platform != "linux":
        pytest.skip("only root on Linux mounts a small disk")
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("this machine mounts no disk")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def _fill(place: Path) -> None:
    with (place / "fyll").open("wb", buffering=0) as file:
        try:
            while file.write(bytes(1 << 12)):
                pass
        except OSError:
            return


@pytest.mark.parametrize("how", ["full", "skrivebeskyttet"])
def test_a_disk_that_takes_nothing(how: str, sound: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    with mounted(disk, "1m"):
        neighbours(disk)
        for kind in WRITERS[1:]:
            (disk / kind).mkdir()
        first = run_all([command(kind, sound, disk / kind / "res") for kind in WRITERS[1:]], tmp_path / "tmp")
        assert [said.code for said in first] == [0, 0, 0], first
        if how == "full":
            _fill(disk)
        else:
            subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        before = state(disk)
        commands = [command(kind, sound, disk / kind / "res") for kind in WRITERS[2:]]
        commands.append(command("build", sound, disk / "arkiv"))
        commands.append(["export", sound / "arkiv", "--to", "gpkg", "--out", disk / "export" / "ny.gpkg"])
        for words, said in zip(commands, run_all(commands, tmp_path / "tmp"), strict=True):
            assert said.code == 3, (words, said)
            assert said.err.startswith("Feil: "), (words, said)
            assert str(disk) in said.err or Path(str(words[2])).name in said.err, (words, said)
        after = state(disk)
        ours = {name for name in after if name.startswith(("arkiv", "export/ny.gpkg")) or (disk / name).is_dir()}
        assert {name: found for name, found in after.items() if name not in ours} == {
            name: found for name, found in before.items() if name not in ours
        }
        assert not [
            name
            for name in ours
            if (disk / name).is_file() and "ny.gpkg.planarkiv" not in name and "arkiv/" not in name
        ]


def test_links_where_it_is_to_be_written(sound: Path, tmp_path: Path) -> None:
    around = neighbours(tmp_path / "om")
    (around / "bak").mkdir()
    for kind in WRITERS:
        (tmp_path / kind).symlink_to(around / "utenfor.txt")
    (tmp_path / "convert.gpkg").symlink_to(around / "utenfor.txt")
    before = state(around)
    found = dict(
        zip(
            WRITERS, run_all([command(kind, sound, tmp_path / kind) for kind in WRITERS], tmp_path / "tmp"), strict=True
        )
    )
    assert {kind: said.code for kind, said in found.items()} == {"build": 3, "export": 2, "convert": 2, "report": 0}
    # a report takes the place of the link, and not of what it points at
    assert not (tmp_path / "report").is_symlink()
    assert state(around) == before


# --- at the same time --------------------------------------------------------------------------------------------


def test_a_second_writer_is_refused_and_a_reader_is_served(sound: Path, tmp_path: Path) -> None:
    archive = shutil.copytree(sound / "arkiv", tmp_path / "arkiv")
    before = state(archive / "planer")
    with FileLock(archive / WORK / LOCK):
        built, exported = run_all(
            [
                ["build", sound / "inn", "--archive", archive],
                ["export", archive, "--to", "geojson", "--out", tmp_path / "ut"],
            ],
            tmp_path / "tmp",
        )
    assert (built.code, exported.code) == (3, 0)
    assert str(archive) in built.err
    assert state(archive / "planer") == before


def test_two_at_once_write_one_result(sound: Path, tmp_path: Path) -> None:
    place = neighbours(tmp_path / "om")
    before = state(place)
    del before["."]
    words = {
        "build": ["build", sound / "inn", "--archive", place / "arkiv", "--kommune", "4219", "--fail-on", "never"],
        "export": ["export", sound / "arkiv", "--to", "gpkg", "--out", place / "res.gpkg"],
        "convert": ["convert", sound / "inn" / "kart.sos", place / "kart.gpkg"],
    }
    running = {
        (kind, number): subprocess.Popen(
            [sys.executable, "-m", "planarkiv", *map(str, each)],
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        )
        for kind, each in words.items()
        for number in range(2)
    }
    codes: dict[str, list[int]] = {kind: [] for kind in words}
    for (kind, _), process in running.items():
        _, err = process.communicate(timeout=120)
        assert b"Traceback" not in err
        assert b"planarkiv selv" not in err
        codes[kind].append(process.returncode)
    assert all(0 in each for each in codes.values()), codes
    assert set(codes["build"] + codes["export"]) <= {0, 3}, codes
    assert sorted(codes["convert"]) in ([0, 2], [0, 3]), codes
    healthy(place / "arkiv")
    assert {name: found for name, found in state(place).items() if name in before} == before
    assert not list(place.glob(".*"))


# --- interrupted -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", WRITERS[:3])
def test_a_signal_leaves_the_old_and_nothing_of_ours(kind: str, sound: Path, tmp_path: Path) -> None:
    place = neighbours(tmp_path / "om")
    before = state(place)
    target = place / "res"
    for name in SIGNALS:
        for at in (2,):
            (said,) = run_all([command(kind, sound, target)], tmp_path / "tmp", None, [Meddling(place, at, name)])
            assert said.code == 130, (name, at, said)
            assert "Avbrutt" in said.err
            assert {key: found for key, found in state(place).items() if key in before and key != "."} == {
                key: found for key, found in before.items() if key != "."
            }
    (said,) = run_all([command(kind, sound, target)], tmp_path / "tmp")
    assert said.code == 0, said
    if kind == "build":
        healthy(target)


# --- the environment ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "environment",
    [
        {"HOME": "/dev/null/x", "XDG_CACHE_HOME": "/dev/null/x"},
        {"LC_ALL": "C", "LANG": "C"},
        {"LC_ALL": "finnes-ikke", "PYTHONIOENCODING": "ascii"},
    ],
    ids=["hjem", "C", "ukjent"],
)
def test_an_odd_environment(environment: dict[str, str], sound: Path, tmp_path: Path) -> None:
    (tmp_path / "å").mkdir()
    found = run_all(
        [command(kind, sound, tmp_path / "å" / kind) for kind in WRITERS],
        tmp_path / "tmp",
        environment,
    )
    assert [said.code for said in found] == [0, 0, 0, 0], found
    healthy(tmp_path / "å" / "build")


def test_no_room_for_temporary_files(sound: Path, tmp_path: Path) -> None:
    place = tmp_path / "lite"
    with mounted(place, "64k"):
        _fill(place)
        before = state(place)
        done = {
            kind: subprocess.run(
                [sys.executable, "-m", "planarkiv", *map(str, command(kind, sound, tmp_path / kind))],
                capture_output=True,
                text=True,
                check=False,
                env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "TMPDIR": str(place)},
            )
            for kind in WRITERS
        }
        for kind, each in done.items():
            assert each.returncode in (0, 1, 3), (kind, each)
            assert "Traceback" not in each.stderr, each.stderr
        assert state(place).keys() == before.keys()
