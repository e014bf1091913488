import os
import shutil
from pathlib import Path

import pytest

from archive.oracle import assert_valid_ocfl
from archive.plans import KJETSAA, NOW, change, commit, deviations, found, new_archive, snapshot
from planarkiv.archive import Archive, Content, UnplacedFile, disk, layout, readme
from planarkiv.archive.deviation import KINDS, Deviation
from planarkiv.archive.lock import is_locked
from planarkiv.archive.verify import verify
from planarkiv.errors import ArchiveError
from planarkiv.model.planid import PlanId

LOOSE = b"skannet side uten navn"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with everything in it: three versions, a second plan, a delivery, an unplaced file."""
    folder = tmp_path_factory.mktemp("helt")
    archive = new_archive(folder)
    source = folder / "alle.sos"
    source.write_bytes(b".HODE\n.SLUTT\n")
    files = {"kart/a.sos": b".HODE\n", "dokumenter/b.pdf": b"%PDF b"}
    commit(archive, [change(KJETSAA, files), change(PlanId("4219", "r-23"), {"dokumenter/b.pdf": b"%PDF r"})])
    commit(archive, [change(KJETSAA, {**files, "dokumenter/c.pdf": b"%PDF c"})])
    commit(archive, [change(KJETSAA, {"dokumenter/b.pdf": b"%PDF b2"}, name="ny")])
    with archive.writing():
        archive.add_delivery(source, source.name, Content.of(source.read_bytes()).sha512, {}, NOW)
        loose = UnplacedFile("side.tif", ("inn/side.tif",), Content.of(LOOSE).sha512, len(LOOSE), "ingen plan")
        archive.unplaced.replace([loose], {loose.sha512: LOOSE})
    assert deviations(archive) == []
    assert assert_valid_ocfl(archive.root) == 3
    return archive.root


@pytest.fixture
def archive(whole: Path, tmp_path: Path) -> Archive:
    shutil.copytree(whole, tmp_path / "arkiv")
    return Archive.open(tmp_path / "arkiv")


def test_one_changed_byte_in_any_file_is_found_and_named(archive: Archive) -> None:
    covered = {
        path: data for path, data in snapshot(archive.root).items() if path.startswith(("planer/", "uplassert/"))
    }
    assert len(covered) > 30
    for path, data in covered.items():
        for at in sorted({0, len(data) // 3, len(data) // 2, 2 * len(data) // 3, len(data) - 1}):
            changed = bytearray(data)
            changed[at] ^= 1
            (archive.root / path).write_bytes(changed)
            assert ("endret", path) in found(archive), (path, at)
            assert {named for _, named in found(archive)} == {path}, (path, at)
        (archive.root / path).write_bytes(data)
    assert deviations(archive) == []


def test_a_file_that_is_cut_or_grew_is_named(archive: Archive) -> None:
    for path, data in snapshot(archive.root).items():
        if path.startswith(("planer/", "uplassert/")):
            for changed in (data[:-1], b"", data + b"\n"):
                (archive.root / path).write_bytes(changed)
                assert path in {named for _, named in found(archive)}, path
            (archive.root / path).write_bytes(data)


def test_every_missing_file_is_named(archive: Archive) -> None:
    for path, data in snapshot(archive.root).items():
        if path.startswith(("planer/", "uplassert/")):
            (archive.root / path).unlink()
            assert ("mangler", path) in found(archive), path
            (archive.root / path).write_bytes(data)


@pytest.mark.parametrize(
    ("path", "named"),
    [
        ("planer/notat.txt", "planer/notat.txt"),
        ("planer/ocfl_layout.json", "planer/ocfl_layout.json"),
        ("planer/annet/x.txt", "planer/annet"),
        ("planer/4219/x.txt", "planer/4219/x.txt"),
        ("planer/4219/ny mappe/x.txt", "planer/4219/ny mappe"),
        ("planer/4219/202103/x.txt", "planer/4219/202103/x.txt"),
        ("planer/4219/202103/0=ocfl_object_1.0", "planer/4219/202103/0=ocfl_object_1.0"),
        ("planer/4219/202103/v1/x.txt", "planer/4219/202103/v1/x.txt"),
        ("planer/4219/202103/v2/content/kart/x.txt", "planer/4219/202103/v2/content/kart/x.txt"),
        ("planer/4219/202103/v9/content/x.txt", "planer/4219/202103/v9/content/x.txt"),
        ("planer/4219/202103/logs/x.txt", "planer/4219/202103/logs/x.txt"),
        ("uplassert/x.txt", "uplassert/x.txt"),
        ("uplassert/mappe/x.txt", "uplassert/mappe/x.txt"),
    ],
)
def test_unknown_files_are_named(archive: Archive, path: str, named: str) -> None:
    target = archive.root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(b"x")
    assert found(archive) == {("ukjent-fil", named)}


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("planer/4220", "tom-mappe"),
        ("planer/4219/1", "ukjent-fil"),
        ("planer/annet", "ukjent-fil"),
        ("planer/4219/202103/v1/content/kart/tom", "tom-mappe"),
        ("planer/4219/202103/extensions", "tom-mappe"),
        ("uplassert/tom", "tom-mappe"),
    ],
)
def test_empty_folders_are_named(archive: Archive, path: str, kind: str) -> None:
    (archive.root / path).mkdir()
    assert found(archive) == {(kind, path)}


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
@pytest.mark.parametrize(
    "path",
    [
        "planer/LES_MEG.txt",
        "planer/4219/202103",
        "planer/4219/202103/inventory.json",
        "planer/4219/202103/v1/content/kart/a.sos",
        "planer/4219/202103/v1/content/kart",
        "planer/leveranser",
        "uplassert/side.tif",
        "uplassert/innhold.json",
    ],
)
def test_links_are_named_even_when_they_lead_to_the_right_bytes(archive: Archive, tmp_path: Path, path: str) -> None:
    target = archive.root / path
    moved = tmp_path / "flyttet"
    target.rename(moved)
    target.symlink_to(moved)
    assert ("symbolsk-lenke", path) in found(archive)


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_a_link_in_a_circle_ends(archive: Archive) -> None:
    loop = archive.root / "planer/4219/202103/v1/content/kart/runde"
    loop.symlink_to(archive.root / "planer", target_is_directory=True)
    assert found(archive) == {("symbolsk-lenke", loop.relative_to(archive.root).as_posix())}


def test_an_object_in_the_wrong_folder_is_named(archive: Archive) -> None:
    (archive.root / "planer/4219/202103").rename(archive.root / "planer/4219/999")
    assert found(archive) == {("inventar-ugyldig", "planer/4219/999/inventory.json")}


def test_an_inventory_that_lies_consistently_is_named(archive: Archive) -> None:
    folder = archive.root / "planer/4219/202103"
    older = folder / "v2/inventory.json"
    data = older.read_bytes().replace(b'"message": "build"', b'"message": "bygg"', 1)
    older.write_bytes(data)
    (folder / "v2/inventory.json.sha512").write_text(f"{Content.of(data).sha512}  inventory.json\n")
    assert found(archive) == {("inventar-ugyldig", "planer/4219/202103/v2/inventory.json")}


def test_root_inventory_must_be_the_newest_versions(archive: Archive) -> None:
    folder = archive.root / "planer/4219/202103"
    data = (folder / "inventory.json").read_bytes().replace(b'"message": "build"', b'"message": "bygg"', 1)
    (folder / "inventory.json").write_bytes(data)
    (folder / "inventory.json.sha512").write_text(f"{Content.of(data).sha512}  inventory.json\n")
    assert {kind for kind, _ in found(archive)} == {"inventar-ugyldig"}


def test_an_inventory_may_not_point_out_of_its_object(archive: Archive) -> None:
    folder = archive.root / "planer/4219/r-23~1"
    for old, new in (
        ("v1/content/dokumenter/b.pdf", "v1/content/../../../../../hemmelig"),
        ('"v1/content', '"v1\\\\content'),
    ):
        data = (folder / "inventory.json").read_text(encoding="utf-8").replace(old, new).encode()
        for place in (folder, folder / "v1"):
            (place / "inventory.json").write_bytes(data)
            (place / "inventory.json.sha512").write_text(f"{Content.of(data).sha512}  inventory.json\n")
        assert ("inventar-ugyldig", "planer/4219/r-23~1/inventory.json") in found(archive)
        with pytest.raises(ArchiveError):
            next(plan for plan in archive.plans() if plan.key.planid == "r-23").files()


@pytest.mark.parametrize("junk", [b"", b"{}", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b'{"head": {}}'])
def test_no_inventory_makes_a_traceback(archive: Archive, junk: bytes) -> None:
    folder = archive.root / "planer/4219/202103"
    (folder / "inventory.json").write_bytes(junk)
    (folder / "inventory.json.sha512").write_text(f"{Content.of(junk).sha512}  inventory.json\n")
    (archive.root / "uplassert/innhold.json").write_bytes(junk)
    (archive.root / "uplassert/innhold.json.sha512").write_text(f"{Content.of(junk).sha512}  innhold.json\n")
    kinds = found(archive)
    assert ("inventar-ugyldig", "planer/4219/202103/inventory.json") in kinds
    assert ("inventar-ugyldig", "uplassert/innhold.json") in kinds
    with pytest.raises(ArchiveError):
        archive.unplaced.entries()


def test_unreadable_files_are_named(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    path = archive.root / "planer/4219/202103/v1/content/kart/a.sos"
    whole = disk.sha512_of

    def broken(asked: Path) -> str:
        if asked == path:
            raise OSError(5, "Input/output error")
        return whole(asked)

    monkeypatch.setattr(disk, "sha512_of", broken)
    assert found(archive) == {("ulesbar", path.relative_to(archive.root).as_posix())}


def test_unreadable_folders_are_named(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = {"planer/4219", "planer/leveranser/", "uplassert"}
    look = os.scandir

    def scandir(path: Path) -> object:
        inside = path.relative_to(archive.root).as_posix()
        if inside in closed or inside.startswith("planer/leveranser/"):
            raise PermissionError(13, "Permission denied")
        return look(path)

    monkeypatch.setattr(os, "scandir", scandir)
    (delivery,) = (archive.root / "planer/leveranser").glob("*")
    assert found(archive) == {
        ("ulesbar", "planer/4219"),
        ("ulesbar", f"planer/leveranser/{delivery.name}"),
        ("ulesbar", "uplassert"),
    }


@pytest.mark.skipif(os.name == "nt", reason="no pipes in the file system on Windows")
@pytest.mark.parametrize(
    "path", ["planer/4219/202103/v1/content/kart/a.sos", "uplassert/side.tif", "planer/LES_MEG.txt", "planer/4219/ror"]
)
def test_a_pipe_is_named_and_never_opened(archive: Archive, path: str) -> None:
    (archive.root / path).unlink(missing_ok=True)
    os.mkfifo(archive.root / path)
    assert ("ukjent-fil", path) in found(archive)


def test_folders_without_end_are_looked_through(archive: Archive) -> None:
    top = archive.root / "planer/4219/202103/v1/content/kart"
    deep = top
    for _ in range(1200):
        deep /= "d"
        deep.mkdir()
    assert found(archive) == {("tom-mappe", deep.relative_to(archive.root).as_posix())}
    while deep != top:
        deep.rmdir()
        deep = deep.parent


def test_damage_is_reported_beside_other_damage(archive: Archive) -> None:
    folder = archive.root / "planer/4219/202103"
    (folder / "inventory.json").write_bytes((folder / "inventory.json").read_bytes()[:-30])
    (folder / "v1/content/kart/a.sos").write_bytes(b"x")
    (folder / "x").write_bytes(b"x")
    assert found(archive) == {
        ("endret", "planer/4219/202103/inventory.json"),
        ("endret", "planer/4219/202103/v1/content/kart/a.sos"),
        ("ukjent-fil", "planer/4219/202103/x"),
    }


def test_derived_files_are_only_stale(archive: Archive) -> None:
    assert list(verify(archive.root, stamps={"oversikt.html": archive.state()})) == []
    (stale,) = verify(archive.root, stamps={"oversikt.html": archive.state(), "register.gpkg": "gammel"})
    assert (stale.kind, stale.path, stale.counts) == ("utdatert", "register.gpkg", False)


def test_progress_counts_objects(archive: Archive) -> None:
    told: list[tuple[int, int]] = []
    list(verify(archive.root, progress=lambda done, total: told.append((done, total))))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_verify_writes_nothing_and_needs_an_archive(archive: Archive, tmp_path: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in archive.root.rglob("*")}
    deviations(archive)
    assert {path: path.stat().st_mtime_ns for path in archive.root.rglob("*")} == before
    with pytest.raises(ArchiveError, match="ikke et planarkiv"):
        list(verify(tmp_path / "ingen"))


def test_an_older_programs_readme_is_known(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    old = b"eldre tekst\n"
    (archive.root / "planer/LES_MEG.txt").write_bytes(old)
    assert found(archive) == {("endret", "planer/LES_MEG.txt")}
    monkeypatch.setattr(readme, "EARLIER_TEXTS", frozenset({Content.of(old).sha512}))
    assert found(archive) == set()


def test_every_kind_has_its_words() -> None:
    texts = {str(Deviation(kind, "planer/4219/1", "4219/1", {"feil": "grunn"})) for kind in KINDS}
    assert len(texts) == len(KINDS)
    assert all("4219/1" in text for text in texts)


def test_what_a_writer_is_changing_is_looked_at_again(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    half = archive.root / "planer/4219/202103/v4"
    half.mkdir()
    (half / "inventory.json").write_bytes(b"{}")

    def pass_time(_: float) -> None:
        shutil.rmtree(half, ignore_errors=True)

    monkeypatch.setattr("planarkiv.archive.verify.time.sleep", pass_time)
    monkeypatch.setattr("planarkiv.archive.verify.is_locked", lambda _: False)
    assert found(archive) == {("avbrutt-skriving", "planer/4219/202103")}
    monkeypatch.setattr("planarkiv.archive.verify.is_locked", lambda _: True)
    assert found(archive) == set()


def test_is_locked_tells_and_does_not_disturb(archive: Archive) -> None:
    lock = archive.root / layout.WORK / layout.LOCK
    before = lock.stat().st_mtime_ns
    assert not is_locked(archive.root)
    with archive.writing():
        assert is_locked(archive.root)
    assert not is_locked(archive.root)
    assert lock.stat().st_mtime_ns == before
