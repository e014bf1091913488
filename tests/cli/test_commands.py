"""The commands as a user meets them: exit codes, what is said where, and that nothing ends in a traceback."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import ROOT


def planarkiv(*arguments: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "planarkiv", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=cwd,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONPATH": str(ROOT / "src")},
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done


@pytest.fixture(scope="module")
def lyngvik(tmp_path_factory: pytest.TempPathFactory) -> Path:
    archive = tmp_path_factory.mktemp("cli") / "Arkiv for Lyngvik (æøå)"
    done = planarkiv(
        "build", ROOT / "sample_data" / "lyngvik", "--archive", archive, "--kommune", "9901", "--fail-on", "never"
    )
    assert done.returncode == 0, done.stderr
    return archive


def test_build_says_what_it_did_and_what_to_do_next(lyngvik: Path) -> None:
    done = planarkiv("build", ROOT / "sample_data" / "lyngvik", "--archive", lyngvik)
    assert done.returncode == 1
    assert "12 planer: 0 nye, 0 endret, 12 uendret" in done.stdout
    assert "arbeidsliste.xlsx" in done.stdout
    assert "Uplassert:" in done.stderr


def test_a_long_list_names_the_log_that_has_all_of_it(tmp_path: Path) -> None:
    source, archive = tmp_path / "levert", tmp_path / "arkiv"
    source.mkdir()
    for number in range(23):
        (source / f"{number}.sos").write_text(f".HODE\n..TEGNSETT UTF-8\n.FLATE 1:\nrusk {number}\n", "utf-8")
    arguments = ("build", source, "--archive", archive, "--kommune", "4219")
    tried = planarkiv(*arguments, "--dry-run").stderr
    assert len([line for line in tried.splitlines() if "verken et navn" in line]) == 23
    assert "til; alle" not in tried
    done = planarkiv(*arguments).stderr
    hidden = [line for line in done.splitlines() if "til; alle" in line]
    assert len(hidden) == 2, "notes, and files without a plan"
    assert all(line.endswith(str(archive / "logg")) for line in hidden)
    (log,) = (archive / "logg").iterdir()
    assert log.read_text("utf-8").count("verken et navn") == 23
    assert log.read_text("utf-8").count('"utfall": "uplassert"') == 23


def test_verify_names_the_changed_file(lyngvik: Path) -> None:
    assert planarkiv("verify", lyngvik).returncode == 0
    victim = next((lyngvik / "planer").rglob("*.sos"))
    data = victim.read_bytes()
    victim.write_bytes(data.replace(b"0", b"1", 1))
    try:
        done = planarkiv("verify", lyngvik)
        assert done.returncode == 1
        assert victim.name in done.stdout
    finally:
        victim.write_bytes(data)


def test_one_bad_archive_does_not_stop_the_rest(lyngvik: Path, tmp_path: Path) -> None:
    done = planarkiv("verify", tmp_path, lyngvik)
    assert done.returncode == 3
    assert "alle filer er uendret" in done.stdout


def test_open_lists_todays_files(lyngvik: Path) -> None:
    for plan in ("9901/201206", "201206", "3/87"):
        done = planarkiv("open", lyngvik, plan)
        assert done.returncode == 0
        paths = [Path(line.strip()) for line in done.stdout.splitlines() if "content" in line]
        assert paths
        assert all(path.is_file() for path in paths)
    assert planarkiv("open", lyngvik, "ingen").returncode == 2


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["build"], 2, "--archive"),
        (["build", "finnes ikke", "--archive", "A"], 2, "finnes ikke"),
        (["build", "--archive", "A"], 2, "KILDE"),
        (["build", ".", "--archive", "A"], 2, "--kommune NNNN"),
        (["build", ".", "--archive", "A", "--kommune", "42"], 0, ""),
        (["build", ".", "--archive", "B", "--kommune", "421"], 2, "fire siffer"),
        (["build", ".", "--archive", "fil.txt", "--kommune", "4219"], 3, "ikke et planarkiv"),
        (["build", ".", "--archive", ".", "--kommune", "4219", "--dry-run"], 3, "ikke et planarkiv"),
        (["build", ".", "--archive", "B", "--kommune", "4219", "--epsg", "4326"], 2, "--epsg 25832"),
        (["build", ".", "--archive", "B", "--kommune", "4219", "--epsg", "99999999"], 2, "--epsg 25832"),
        (["verify", "."], 3, "ikke et planarkiv"),
        (["open", ".", "4219/1"], 3, "ikke et planarkiv"),
        (["renumber", ".", "--from", "3042", "--to", "4219"], 3, "ikke et planarkiv"),
        (["remove", ".", "4219", "x", "--reason", "r", "--decision", "d"], 2, "4219/202103"),
        (["nope"], 2, "nope"),
    ],
)
def test_wrong_use_is_told(tmp_path: Path, arguments: list[str], code: int, said: str) -> None:
    (tmp_path / "fil.txt").write_text("x", encoding="utf-8")
    done = (
        planarkiv(*arguments, "--fail-on", "never", cwd=tmp_path) if code == 0 else planarkiv(*arguments, cwd=tmp_path)
    )
    assert (done.returncode, said in done.stderr) == (code, True), done.stderr


def test_the_demo_tells_what_to_look_at(tmp_path: Path) -> None:
    done = planarkiv("demo", "--out", tmp_path)
    assert done.returncode == 0, done.stderr
    for name in ("lyngvik-arkiv/oversikt.html", "lyngvik-arkiv/arbeidsliste.xlsx", "planer.gpkg", "planoversikt.xlsx"):
        assert (tmp_path / name).is_file()
        assert str(Path(name)) in done.stdout


def test_remove_and_renumber_say_what_is_left_to_do(lyngvik: Path, tmp_path: Path) -> None:
    archive = tmp_path / "A"
    shutil.copytree(lyngvik, archive)
    listed = planarkiv("open", archive, "9901/0072").stdout
    assert "nabovarsel.pdf" in listed
    arguments = ("9901/0072", "dokumenter/nabovarsel.pdf", "--reason", "personopplysninger", "--decision", "26/12")
    done = planarkiv("remove", archive, *arguments)
    assert (done.returncode, "dokumenter/nabovarsel.pdf er fjernet" in done.stdout) == (0, True), done.stderr
    assert "nabovarsel.pdf" not in planarkiv("open", archive, "9901/0072").stdout
    assert planarkiv("remove", archive, *arguments).returncode == 2
    done = planarkiv("renumber", archive, "--from", "9901", "--to", "9902")
    assert (done.returncode, "12 planer" in done.stdout, "planarkiv.toml" in done.stdout) == (0, True, True), (
        done.stderr
    )
    assert "9902/0072" in planarkiv("open", archive, "9901/0072").stdout
    assert planarkiv("verify", archive).returncode == 0


def test_what_no_rule_checks_is_told_with_the_reason() -> None:
    done = planarkiv("explain", "rpf.rom.1")
    assert done.returncode == 0
    assert "rpf.rom.1 kontrolleres ikke" in done.stdout
    assert "to dimensjoner" in done.stdout
    listed = planarkiv("rules").stdout
    assert all(official in listed for official in ("rpf.epsg.2", "rpf.ho.1", "rpf.ho.2", "rpf.rom.1"))
