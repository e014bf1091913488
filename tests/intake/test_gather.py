"""What a run reads: the register among the files, and what waits in the archive."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from planarkiv.archive import Archive
from planarkiv.build import Job, build
from planarkiv.errors import UsageError
from planarkiv.intake.gather import Gathered, gather
from planarkiv.intake.memory import Memory, digest_of
from planarkiv.intake.outcome import Outcome, Result
from planarkiv.intake.sources import SourceFile, Sources, folders_and_name

REGISTER = "Planid;Plannavn;Planstatus\n202301;Myra;3\n"


def touch(path: Path, text: str = "x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def waiting(path: Path, source: str) -> SourceFile:
    return SourceFile(path, source, *folders_and_name(source), path.stat().st_size, 0)


def collected(
    source: Path,
    *waits: SourceFile,
    register: Path | None = None,
    decided: tuple[str, ...] = (),
    archive: Path | None = None,
) -> Gathered:
    paths = (source,) if register is None or register.is_relative_to(source) else (source, register)
    with Sources(paths, archive=archive) as sources:
        return gather(sources, waits, register, Memory(), lambda *_: None, decided)


def names(surveys: object) -> list[str]:
    assert isinstance(surveys, list)
    return [found.main.source for found in surveys]


def test_a_register_that_waits_is_never_the_register(tmp_path: Path) -> None:
    touch(tmp_path / "k" / "kart.txt")
    old = waiting(touch(tmp_path / "A" / "uplassert" / "gammel.csv", REGISTER), "før/gammel.csv")
    found = collected(tmp_path / "k", old)
    assert found.registers == []
    assert names(found.surveys) == ["k/kart.txt", "før/gammel.csv"]
    touch(tmp_path / "k" / "planoversikt.csv", REGISTER + "202302;Haugen;3\n")
    assert names(collected(tmp_path / "k", old).registers) == ["k/planoversikt.csv"]


def test_a_register_that_somebody_said_is_none_is_not_asked_about_again(tmp_path: Path) -> None:
    touch(tmp_path / "k" / "ny.csv", REGISTER)
    old = touch(tmp_path / "k" / "gammel.csv", REGISTER.replace("Myra", "Moen"))
    touch(tmp_path / "k" / "kopi" / "ny.csv", REGISTER)
    with pytest.raises(UsageError, match="Flere filer") as told:
        collected(tmp_path / "k")
    assert "k/gammel.csv, k/kopi/ny.csv." in str(told.value)
    found = collected(tmp_path / "k", decided=(digest_of(old),))
    assert names(found.registers) == ["k/kopi/ny.csv"]
    assert names(found.surveys) == ["k/gammel.csv"]


def test_copies_of_the_register_are_copies_and_no_documents(tmp_path: Path) -> None:
    for folder in ("a", "b", "c"):
        touch(tmp_path / "k" / folder / "planoversikt.csv", REGISTER)
    chosen = tmp_path / "k" / "b" / "planoversikt.csv"
    waits = waiting(touch(tmp_path / "A" / "uplassert" / "planoversikt.csv", REGISTER), "før/planoversikt.csv")
    found = collected(tmp_path / "k", waits, register=chosen)
    assert names(found.registers) == ["k/b/planoversikt.csv"]
    assert names(found.register_copies) == ["k/a/planoversikt.csv", "k/c/planoversikt.csv"]
    assert found.surveys == []


def test_a_chosen_file_that_is_no_register_is_an_error_that_says_so(tmp_path: Path) -> None:
    touch(tmp_path / "k" / "kart.txt")
    for name in ("liste.csv", "k/liste.csv"):
        with pytest.raises(UsageError, match=r"liste\.csv \(--register\) er ikke en planoversikt"):
            collected(tmp_path / "k", register=touch(tmp_path / name, "Kolonne1;Kolonne2\n1;2\n"))
    with pytest.raises(UsageError, match="ble ikke lest"):
        collected(tmp_path / "k", register=tmp_path / "k" / "finnes ikke.csv")
    inside = touch(tmp_path / "A" / "uplassert" / "planoversikt.csv", REGISTER)
    with pytest.raises(UsageError, match="ligger i arkivet selv"):
        collected(tmp_path / "k", register=inside, archive=tmp_path / "A")


def test_waiting_files_are_grouped_by_where_they_came_from(tmp_path: Path) -> None:
    touch(tmp_path / "k" / "brev.txt")
    folder = tmp_path / "A" / "uplassert"
    waits = [
        waiting(touch(folder / "kart~2.tfw", "1"), "før/a/kart.tfw"),
        waiting(touch(folder / "kart.tfw", "2"), "før/b/kart.tfw"),
        waiting(touch(folder / "kart.tif", "a"), "før/a/kart.tif"),
        waiting(touch(folder / "kart~2.tif", "b"), "før/b/kart.tif"),
    ]
    _, a, b = collected(tmp_path / "k", *waits).surveys
    assert [file.path.name for file in a.files] == ["kart.tif", "kart~2.tfw"]
    assert [file.path.name for file in b.files] == ["kart~2.tif", "kart.tfw"]


def test_a_side_file_waits_on_when_its_main_file_comes_alone(tmp_path: Path) -> None:
    touch(tmp_path / "k" / "kart.tif", "a")
    folder = tmp_path / "A" / "uplassert"
    tif = waiting(touch(folder / "kart.tif", "a"), "før/kart.tif")
    tfw = waiting(touch(folder / "kart.tfw", "1"), "før/kart.tfw")
    assert names(collected(tmp_path / "k", tif, tfw).surveys) == ["k/kart.tif", "før/kart.tfw"]


def test_a_side_file_that_cannot_be_read_does_not_take_its_main_file_along(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    touch(tmp_path / "k" / "kart.tif", "a")
    closed = touch(tmp_path / "k" / "kart.tfw", "1")

    def refusing(path: Path) -> str:
        if path == closed:
            raise PermissionError(13, "Permission denied", str(path))
        return digest_of(path)

    monkeypatch.setattr("planarkiv.intake.memory.digest_of", refusing)
    found = collected(tmp_path / "k")
    assert names(found.surveys) == ["k/kart.tif"]
    assert [one.source for one in found.skipped] == ["k/kart.tfw"]


def test_a_refused_zip_is_one_file_and_a_note(tmp_path: Path) -> None:
    touch(tmp_path / "k" / "falsk.zip", "PK")
    (tmp_path / "k" / "tom.zip").write_bytes(b"PK\5\6" + bytes(18))
    found = collected(tmp_path / "k")
    assert names(found.surveys) == ["k/falsk.zip", "k/tom.zip"]
    assert found.skipped == []
    assert found.notes == ["k/tom.zip: den pakkede fila er tom"]


def test_a_waiting_map_is_read_with_its_own_world_file(tmp_path: Path) -> None:
    folder = tmp_path / "A" / "uplassert"
    folder.mkdir(parents=True)
    Image.new("1", (30, 20)).save(folder / "kart.tif")
    Image.new("1", (30, 20), 1).save(folder / "kart~2.tif")
    waits = [
        waiting(touch(folder / "kart~2.tfw", "1\n0\n0\n-1\n450000\n6500000\n"), "a/kart.tfw"),
        waiting(touch(folder / "kart.tfw", "2\n0\n0\n-2\n460000\n6600000\n"), "b/kart.tfw"),
        waiting(folder / "kart.tif", "a/kart.tif"),
        waiting(folder / "kart~2.tif", "b/kart.tif"),
    ]
    (tmp_path / "k").mkdir()
    a, b = collected(tmp_path / "k", *waits).surveys
    assert a.facts["sidefiler"] == b.facts["sidefiler"] == ["kart.tfw"]
    assert "[1.0, 1.0]" in str(a.facts["georeferanse"])
    assert "[2.0, 2.0]" in str(b.facts["georeferanse"])


def run(archive: Path, source: Path, register: Path | None = None) -> Result:
    job = Job((source,), archive, number="9901", register=register, user="prøve")
    return build(job, lambda *_: None, datetime(2026, 3, 1, 12, tzinfo=UTC))


def test_the_register_and_its_copies_end_in_the_archive_and_nothing_waits(tmp_path: Path) -> None:
    old = touch(tmp_path / "k" / "gammel.csv", REGISTER)
    new = touch(tmp_path / "k" / "ny.csv", REGISTER + "202302;Haugen;3\n")
    touch(tmp_path / "k" / "kopi" / "ny.csv", new.read_text(encoding="utf-8"))
    result = run(tmp_path / "A", tmp_path / "k", new)
    assert {line.source: line.outcome for line in result.files} == {
        "k/gammel.csv": Outcome.UNPLACED,
        "k/kopi/ny.csv": Outcome.DUPLICATE,
        "k/ny.csv": Outcome.ARCHIVED,
    }
    assert [entry.name for entry in Archive.open(tmp_path / "A").unplaced.entries().values()] == ["gammel.csv"]
    # what waited is a register after all: it is kept as one, and waits no more
    new.unlink()
    (tmp_path / "k" / "kopi" / "ny.csv").unlink()
    assert [line.outcome for line in run(tmp_path / "A", tmp_path / "k", old).files] == [Outcome.ARCHIVED]
    assert Archive.open(tmp_path / "A").unplaced.entries() == {}


def test_files_written_a_moment_ago_are_built_twice_and_written_once(tmp_path: Path) -> None:
    touch(tmp_path / "k" / "planoversikt.csv", REGISTER)
    touch(tmp_path / "k" / "202301 brev.txt", "brev")
    run(tmp_path / "A", tmp_path / "k")

    def state() -> dict[Path, int]:
        files = (path for path in (tmp_path / "A").rglob("*") if path.is_file() and path.parent.name != "logg")
        return {path: path.stat().st_mtime_ns for path in files}

    before = state()
    run(tmp_path / "A", tmp_path / "k")
    assert state() == before
