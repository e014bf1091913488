"""Tars of other people: unpacked under the limits that zips have, and nothing is written beside."""

import gzip
import io
import os
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from planarkiv.intake import packed
from planarkiv.intake.packed import PackedError, is_packed, names, unpack
from planarkiv.intake.sources import Sources

Member = tarfile.TarInfo


def member(name: str, size: int = 0, kind: bytes = tarfile.REGTYPE, link: str = "") -> Member:
    info = tarfile.TarInfo(name)
    info.size, info.type, info.linkname = size, kind, link
    return info


def tar(path: Path, *members: tuple[Member, bytes], mode: str = "w") -> Path:
    with tarfile.open(path, mode) as made:  # type: ignore[call-overload]
        for info, data in members:
            info.size = len(data)
            made.addfile(info, io.BytesIO(data))
    return path


@pytest.mark.parametrize(
    ("name", "mode"), [("a.tar", "w"), ("a.tgz", "w:gz"), ("a.tar.bz2", "w:bz2"), ("a.tar.xz", "w:xz")]
)
def test_a_tar_is_unpacked_as_a_zip_is(name: str, mode: str, tmp_path: Path) -> None:
    path = tar(tmp_path / name, (member("./plan/kart.sos"), b"kart"), (member("plan/å.pdf"), b""), mode=mode)
    assert is_packed(path)
    assert names(path) == ("plan/kart.sos", "plan/å.pdf")
    found = unpack(path, tmp_path / "ut")
    assert {name: (each.path.read_bytes(), each.size) for name, each in found.items()} == {
        "plan/kart.sos": (b"kart", 4),
        "plan/å.pdf": (b"", 0),
    }
    with Sources((path,)) as sources:
        assert [each.source for each in sources.files()] == [f"{name}!plan/kart.sos", f"{name}!plan/å.pdf"]


HOSTILE: dict[str, tuple[Member, bytes]] = {
    "climbs": (member("../utenfor.txt"), b"x"),
    "climbs inside": (member("a/../../utenfor.txt"), b"x"),
    "from the root": (member("/utenfor.txt"), b"x"),
    "a drive": (member("C:/utenfor.txt"), b"x"),
    "another stroke": (member("..\\utenfor.txt"), b"x"),
    "a device of Windows": (member("CON"), b"x"),
    "a stream of Windows": (member("a.txt:b"), b"x"),
    "a symbolic link": (member("lenke", kind=tarfile.SYMTYPE, link="/etc/passwd"), b""),
    "a hard link": (member("lenke", kind=tarfile.LNKTYPE, link="../../utenfor.txt"), b""),
    "a device": (member("null", kind=tarfile.CHRTYPE), b""),
    "a pipe": (member("pipe", kind=tarfile.FIFOTYPE), b""),
    "the same name twice": (member("God.PDF"), b"x"),
    "deep": (member("/".join("d" * 50)), b"x"),
    "a name without end": (member("n" * 300), b"x"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_tar_is_not_unpacked_and_touches_nothing(name: str, tmp_path: Path) -> None:
    path = tar(tmp_path / "ond.tar", (member("god.pdf"), b"y"), HOSTILE[name])
    target = tmp_path / "a" / "b" / "ut"
    with pytest.raises(PackedError):
        unpack(path, target)
    outside = {each for each in tmp_path.rglob("*") if each.is_file() and not each.is_relative_to(target)}
    assert outside == {path}
    with Sources((path,)) as sources:
        assert [each.source for each in sources.files()] == ["ond.tar"]
        assert list(sources.unopened) == ["ond.tar"]


def test_a_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed, "RATIO_FREE_BYTES", 1 << 16)
    path = tar(tmp_path / "bombe.tar.gz", (member("a.pdf"), bytes(1 << 24)), mode="w:gz")
    with pytest.raises(PackedError, match="zip-bombe"):
        unpack(path, tmp_path / "ut")
    with pytest.raises(PackedError, match="zip-bombe"):
        names(path)
    assert not (tmp_path / "ut").exists()


def test_number_and_size_are_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tar(tmp_path / "mange.tar", *((member(f"{number}.txt"), b"x") for number in range(9)))
    monkeypatch.setattr(packed, "MAX_FILES", 4)
    with pytest.raises(PackedError, match="filer, grensa er 4"):
        unpack(path, tmp_path / "ut")
    monkeypatch.setattr(packed, "MAX_FILES", 20)
    monkeypatch.setattr(packed, "MAX_BYTES", 1000)
    with pytest.raises(PackedError, match="utpakket"):
        unpack(path, tmp_path / "ut")


def _long_name(path: Path) -> None:
    """A name that is said to be a gigabyte long, packed to a megabyte."""
    with gzip.open(path, "wb", compresslevel=1) as file:
        file.write(member("././@LongLink", 1 << 30, tarfile.GNUTYPE_LONGNAME).tobuf(tarfile.GNU_FORMAT))
        for _ in range(64):
            file.write(b"n" * (1 << 20))


def _sparse(path: Path) -> None:
    """A file with a hole of a gigabyte that takes no room in the tar."""
    holed = path.with_name("hull.bin")
    with holed.open("wb") as file:
        file.truncate(1 << 30)
    assert os.system(f"tar -S -cf {path} -C {path.parent} hull.bin") == 0  # noqa: S605
    holed.unlink()


def _cut(path: Path) -> None:
    tar(path, (member("a.txt"), b"x" * 5000))
    path.write_bytes(path.read_bytes()[:2000])


@pytest.mark.parametrize("made", [_long_name, _sparse, _cut])
def test_what_a_tar_says_of_itself_is_not_believed(made: Callable[[Path], None], tmp_path: Path) -> None:
    path = tmp_path / "ond.tar"
    made(path)
    with pytest.raises(PackedError):
        unpack(path, tmp_path / "ut")
    assert sum(each.stat().st_size for each in (tmp_path / "ut").rglob("*")) < 1 << 20


def test_what_is_no_tar_is_a_file_like_others(tmp_path: Path) -> None:
    for name, data in (("a.tar", b"x" * 2000), ("b.tgz", b"\x1f\x8b\x08\x00"), ("c.tar.xz", b"")):
        (tmp_path / name).write_bytes(data)
        assert not is_packed(tmp_path / name)
