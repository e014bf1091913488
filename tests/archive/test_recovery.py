import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.oracle import assert_valid_ocfl
from archive.plans import KJETSAA, change, commit, deviations, found, new_archive, snapshot
from planarkiv.archive import Archive, Content
from planarkiv.archive.recovery import Recovery

FIRST = {"kart/a.sos": b".HODE\n", "dokumenter/b.pdf": b"%PDF b"}
SECOND = {"kart/a.sos": b".HODE\n..X\n", "dokumenter/b.pdf": b"%PDF b"}
OBJECT = "planer/4219/202103"


@pytest.fixture
def two(tmp_path: Path) -> tuple[Archive, Path]:
    """An archive with version 1, and the folder of the object as it looks with version 2."""
    archive = new_archive(tmp_path)
    commit(archive, [change(KJETSAA, FIRST)])
    later = new_archive(tmp_path / "senere")
    shutil.rmtree(later.root)
    shutil.copytree(archive.root, later.root)
    commit(later, [change(KJETSAA, SECOND)])
    return archive, later.root / OBJECT


def repaired(archive: Archive) -> list[Recovery]:
    """What the next writer had to do."""
    with archive.writing():
        return list(archive.recovered)


def interrupted_after_rename(archive: Archive, later: Path) -> None:
    shutil.copytree(later / "v2", archive.root / OBJECT / "v2")


def interrupted_after_inventory(archive: Archive, later: Path) -> None:
    interrupted_after_rename(archive, later)
    shutil.copy(later / "inventory.json", archive.root / OBJECT / "inventory.json")


@pytest.mark.parametrize("interrupt", [interrupted_after_rename, interrupted_after_inventory])
def test_whole_version_is_rolled_forward(two: tuple[Archive, Path], interrupt: Callable[[Archive, Path], None]) -> None:
    archive, later = two
    interrupt(archive, later)
    assert found(archive) == {("avbrutt-skriving", OBJECT)}
    assert str(deviations(archive)[0]).startswith("avbrutt skriving: 4219/202103")
    assert next(archive.plans()).record() in (change(KJETSAA, FIRST).record, change(KJETSAA, SECOND).record)
    assert repaired(archive) == [Recovery(OBJECT, "fullført")]
    assert snapshot(archive.root / OBJECT) == snapshot(later)
    assert next(archive.plans()).version == 2
    assert deviations(archive) == []
    assert assert_valid_ocfl(archive.root) == 1
    assert repaired(archive) == []


def cut_content(version: Path) -> None:
    (version / "content/kart/a.sos").write_bytes(b".HO")


def no_content(version: Path) -> None:
    (version / "content/kart/a.sos").unlink()


def extra_content(version: Path) -> None:
    (version / "content/x").write_bytes(b"x")


def cut_inventory(version: Path) -> None:
    (version / "inventory.json").write_bytes((version / "inventory.json").read_bytes()[:100])


def no_inventory(version: Path) -> None:
    (version / "inventory.json").unlink()


def only_junk(version: Path) -> None:
    shutil.rmtree(version)
    version.mkdir()
    (version / "notat.txt").write_bytes(b"x")


def other_history(version: Path) -> None:
    data = (version / "inventory.json").read_bytes().replace(b'"message": "build"', b'"message": "annet"', 1)
    (version / "inventory.json").write_bytes(data)
    (version / "inventory.json.sha512").write_text(f"{Content.of(data).sha512}  inventory.json\n")


@pytest.mark.parametrize(
    "spoil", [cut_content, no_content, extra_content, cut_inventory, no_inventory, only_junk, other_history]
)
def test_half_version_is_set_aside(two: tuple[Archive, Path], spoil: Callable[[Path], None]) -> None:
    archive, later = two
    before = snapshot(archive.root / OBJECT)
    for time in (1, 2):
        interrupted_after_rename(archive, later)
        spoil(archive.root / OBJECT / "v2")
        half = snapshot(archive.root / OBJECT / "v2")
        assert found(archive) == {("avbrutt-skriving", OBJECT)}
        assert next(archive.plans()).record() == change(KJETSAA, FIRST).record
        assert repaired(archive) == [Recovery(OBJECT, "avbrutt")]
        aside = archive.root / ".arbeid/avbrutt" / ("4219-202103-v2" if time == 1 else "4219-202103-v2-2")
        assert snapshot(aside) == half
        assert snapshot(archive.root / OBJECT) == before
        assert deviations(archive) == []
        assert assert_valid_ocfl(archive.root) == 1
    commit(archive, [change(KJETSAA, SECOND)])
    assert next(archive.plans()).version == 2


def test_staging_nobody_waits_for_is_deleted(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    for name in ("ny-1/x", "kastes-2/y", "klar-3/uten-endring", "klar-4"):
        (archive.root / ".arbeid" / name).mkdir(parents=True)
    (archive.root / ".arbeid/klar-4/endring.json").write_text("{", encoding="utf-8")
    (archive.root / ".arbeid/indeks.sqlite").write_bytes(b"andres")
    assert deviations(archive) == []
    with archive.writing():
        pass
    assert {path.name for path in (archive.root / ".arbeid").iterdir()} == {"laas", "avbrutt", "indeks.sqlite"}
    assert {path.name for path in (archive.root / ".arbeid/avbrutt").iterdir()} == {"klar-3", "klar-4"}


def test_damage_is_not_healed_silently(two: tuple[Archive, Path]) -> None:
    archive, _ = two
    commit(archive, [change(KJETSAA, SECOND)])
    sidecar = archive.root / OBJECT / "inventory.json.sha512"
    data = sidecar.read_bytes()
    sidecar.write_bytes(b"0" * 128 + data[128:])
    assert repaired(archive) == []
    assert found(archive) == {("endret", f"{OBJECT}/inventory.json.sha512")}
    sidecar.write_bytes(data)
    inventory = archive.root / OBJECT / "inventory.json"
    inventory.write_bytes(inventory.read_bytes()[:-1])
    assert repaired(archive) == []
    assert found(archive) == {("endret", f"{OBJECT}/inventory.json")}


def test_a_lost_work_folder_does_not_hide_a_broken_off_write(two: tuple[Archive, Path]) -> None:
    archive, later = two
    interrupted_after_rename(archive, later)
    shutil.rmtree(archive.root / ".arbeid")
    assert found(archive) == {("avbrutt-skriving", OBJECT)}
    assert repaired(archive) == [Recovery(OBJECT, "fullført")]
    assert deviations(archive) == []
