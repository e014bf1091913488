"""Unpacks zips and tars of other people under limits: nothing is believed of what they say of themselves."""

import bz2
import gzip
import lzma
import re
import stat
import struct
import tarfile
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path, PureWindowsPath
from typing import IO, Literal, NamedTuple, Protocol

from planarkiv.archive.disk import reachable
from planarkiv.language import say
from planarkiv.readers.content import directory_size

MAX_FILES = 20_000
MAX_BYTES = 8 * 2**30
MAX_RATIO = 200
RATIO_FREE_BYTES = 10 * 2**20
"""A member smaller than this may be packed as tightly as it likes: an empty drawing compresses well."""
MAX_NAME = 255
MAX_DEPTH = 40
MAX_HEADER = 2**20
"""Bytes of what a tar says of one member before it comes: read into memory whole."""
MAX_DIRECTORY = 32 * 2**20
"""Bytes of what a zip says of its members, read into memory whole: 20 000 of the longest names take 12 MiB."""
SUFFIXES = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz")

_CHUNK = 1 << 20
_UTF8_NAME = 0x800
"""The flag bit of a zip member whose name is UTF-8 (APPNOTE 4.4.4, bit 11)."""
_ZIP_HEADER = 30
"""Bytes before the name of a member (APPNOTE 4.3.7)."""
_SHOWN = 80
_BLOCK = 512
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
_PACKINGS = ((b"\x1f\x8b", gzip.open), (b"BZh", bz2.open), (b"\xfd7zXZ", lzma.open))
_NOT_MEMBERS = b"xgLKNX"
"""Blocks of a tar that tell of the next member, or of all."""

_BROKEN = (
    zipfile.BadZipFile,
    tarfile.TarError,
    OSError,
    RuntimeError,
    NotImplementedError,
    EOFError,
    zlib.error,
    lzma.LZMAError,
    struct.error,
)


class PackedError(ValueError):
    """A packed file that is not unpacked: it breaks a limit, has a name that is no safe path, or is damaged."""


class _Stream(Protocol):
    def read(self, size: int, /) -> bytes: ...


class Unpacked(NamedTuple):
    """A file that was unpacked: where it lies now, and its size in bytes."""

    path: Path
    size: int


def is_packed(path: Path) -> bool:
    """Whether it is a zip or a tar, by its name and by what is in it."""
    name = path.name.lower()
    try:
        if name.endswith(".zip"):
            return zipfile.is_zipfile(path)
        return name.endswith(SUFFIXES) and _begins_as_tar(path)
    except _BROKEN:
        return False


def stem(path: Path) -> str:
    """Its name without the ending that says how it is packed; ``pakke`` where nothing is left."""
    ending = max((each for each in SUFFIXES if path.name.lower().endswith(each)), key=len, default="")
    return path.name[: len(path.name) - len(ending)] or "pakke"


def names(path: Path) -> tuple[str, ...]:
    """The names of its files, as they are written. Raises PackedError."""
    try:
        if path.name.lower().endswith(".zip"):
            with _opened_zip(path) as packed:
                return tuple(member_name(info) for info in packed.infolist() if not info.filename.endswith("/"))
        _scan(path)
        with tarfile.open(path) as packed_tar:
            return tuple(info.name.removeprefix("./") for info in packed_tar if not info.isdir())
    except PackedError:
        raise
    except (ValueError, *_BROKEN) as error:
        raise _damaged(error) from error


def unpack(path: Path, target: Path) -> dict[str, Unpacked]:
    """Unpacks a zip or a tar into the empty folder ``target``: its files by name, composed letters, ``/`` between.

    Raises PackedError; what was written until then stays in ``target``.
    """
    try:
        if path.name.lower().endswith(".zip"):
            return _unpack_zip(path, target)
        return _unpack_tar(path, target)
    except PackedError:
        raise
    except (ValueError, *_BROKEN) as error:
        raise _damaged(error) from error


def _damaged(error: Exception) -> PackedError:
    return PackedError(say("den er skadet: {error}", error=error))


# --- zip ---------------------------------------------------------------------------------------------------------


def _unpack_zip(path: Path, target: Path) -> dict[str, Unpacked]:
    with _opened_zip(path) as packed:
        members = {member_name(info): info for info in _checked(packed.infolist())}
        _require_apart(members.values(), path.stat().st_size)
        return {name: _zip_member(packed, info, target / name) for name, info in members.items()}


def _opened_zip(path: Path) -> zipfile.ZipFile:
    """A zip whose list of members is small enough to be read into memory. Raises PackedError."""
    with path.open("rb") as file:
        size = directory_size(file)
    if size > MAX_DIRECTORY:
        raise PackedError(say("lista over filene i den er på {size} MiB", size=size >> 20))
    return zipfile.ZipFile(path)


def _require_apart(members: Iterable[zipfile.ZipInfo], size: int) -> None:
    """Raises PackedError for members that lie in each other, and when all together unpack to far more than the file.

    Each may keep the limits alone while the same bytes are unpacked again and again.
    """
    end, before, total = 0, "", 0
    for info in sorted(members, key=lambda info: info.header_offset):
        if before and info.header_offset < end:
            names = {"one": _shown(before), "other": _shown(member_name(info))}
            raise PackedError(say("«{one}» og «{other}» ligger oppå hverandre", **names))
        end, before = info.header_offset + _ZIP_HEADER + info.compress_size, member_name(info)
        total += info.file_size
    if total > max(RATIO_FREE_BYTES, size * MAX_RATIO):
        raise PackedError(say("fila er pakket mistenkelig tett (zip-bombe?)"))


def member_name(info: zipfile.ZipInfo) -> str:
    """The name of a zip member as it was written, composed letters.

    A name without the UTF-8 flag is IBM code page 437 by the letter (APPNOTE, appendix D), but programs write UTF-8
    without saying so, or the code page of their machine: 850 in a Norwegian Windows, 865 in a Norwegian DOS. These two
    agree on æøåÆØÅ, and with 437 on all of them but øØ, which 437 shows as ¢¥; so 850 it is.
    """
    name = info.filename
    if not info.flag_bits & _UTF8_NAME:
        try:
            written = name.encode("cp437")
        except UnicodeEncodeError:
            # zipfile found the name in the Unicode Path field
            return unicodedata.normalize("NFC", name)
        try:
            name = written.decode("utf-8")
        except UnicodeDecodeError:
            name = written.decode("cp850")
    return unicodedata.normalize("NFC", name)


def _checked(listed: Sequence[zipfile.ZipInfo]) -> list[zipfile.ZipInfo]:
    """The files of a zip. Raises PackedError when it breaks a limit or holds a name that is no safe path."""
    members = [info for info in listed if not info.filename.endswith("/")]
    _require_few(len(members))
    _require_small(sum(info.file_size for info in members))
    _require_safe([member_name(info) for info in members])
    for info in members:
        if "\0" in info.orig_filename:
            raise PackedError(say("«{name}» er ikke et brukbart filnavn", name=_shown(info.orig_filename)))
        if info.flag_bits & 1:
            raise PackedError(say("«{name}» er kryptert", name=_shown(member_name(info))))
        if stat.S_ISLNK(info.external_attr >> 16):
            raise PackedError(say("«{name}» er en lenke", name=_shown(member_name(info))))
    return members


def _zip_member(packed: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path) -> Unpacked:
    allowed = min(max(RATIO_FREE_BYTES, info.compress_size * MAX_RATIO), info.file_size)
    with packed.open(info) as stream:
        return Unpacked(target, _write(stream, target, allowed, member_name(info)))


# --- tar ---------------------------------------------------------------------------------------------------------


def _unpack_tar(path: Path, target: Path) -> dict[str, Unpacked]:
    _scan(path)
    found: dict[str, Unpacked] = {}
    with tarfile.open(path) as packed:
        members = [info for info in packed if not info.isdir()]
        named = [unicodedata.normalize("NFC", info.name.removeprefix("./")) for info in members]
        _require_safe(named)
        for name, info in zip(named, members, strict=True):
            if info.issym() or info.islnk():
                raise PackedError(say("«{name}» er en lenke", name=_shown(name)))
            if not info.isreg() or info.issparse():
                raise PackedError(say("«{name}» er ikke en vanlig fil", name=_shown(name)))
            stream = packed.extractfile(info)
            if stream is None:
                raise PackedError(say("«{name}» er ikke en vanlig fil", name=_shown(name)))
            with stream:
                size = _write(stream, target / name, info.size, name)
            if size != info.size:
                raise PackedError(say("«{name}» er avkortet", name=_shown(name)))
            found[name] = Unpacked(target / name, size)
    return found


def _begins_as_tar(path: Path) -> bool:
    """Whether its first block is one of a tar. Only that is read: what it tells may be without end."""
    with _opened(path) as stream:
        tarfile.TarInfo.frombuf(stream.read(_BLOCK), "utf-8", "surrogateescape")
    return True


def _opened(path: Path) -> AbstractContextManager[_Stream]:
    """The bytes of a tar, whatever it is packed with."""
    opener = _opener(path)
    return path.open("rb") if opener is None else opener(path, "rb")


def _opener(path: Path) -> Callable[[Path, Literal["rb"]], AbstractContextManager[_Stream]] | None:
    with path.open("rb") as file:
        head = file.read(6)
    return next((opener for magic, opener in _PACKINGS if head.startswith(magic)), None)


def _scan(path: Path) -> None:
    """Walks through a tar once with little memory: what it unpacks to, how many members, how long their names.

    Raises PackedError when it breaks a limit.
    """
    size = path.stat().st_size
    allowed = MAX_BYTES if _opener(path) is None else min(MAX_BYTES, max(RATIO_FREE_BYTES, size * MAX_RATIO))
    with _opened(path) as stream:
        total = 0
        for members, (kind, length) in enumerate(_blocks(stream), 1):
            total += _BLOCK + length
            # as many blocks that tell of members as there are members
            _require_few((members + 1) // 2)
            if kind in _NOT_MEMBERS and length > MAX_HEADER:
                raise PackedError(say("et navn er for langt"))
            if total > allowed:
                _require_small(total)
                raise PackedError(say("fila er pakket mistenkelig tett (zip-bombe?)"))


def _blocks(stream: _Stream) -> Iterator[tuple[bytes, int]]:
    """The type and the length of each block of a tar; what it holds is passed over after it was told."""
    while len(block := stream.read(_BLOCK)) == _BLOCK and block.strip(b"\0"):
        field = block[124:136]
        length = int.from_bytes(field[1:], "big") if field[0] & 0x80 else int(field.strip(b" \0") or b"0", 8)
        yield block[156:157], length
        rest = -(-length // _BLOCK) * _BLOCK
        while rest > 0:
            piece = stream.read(min(rest, _CHUNK))
            if not piece:
                return
            rest -= len(piece)


# --- limits ------------------------------------------------------------------------------------------------------


def _require_few(count: int) -> None:
    if count > MAX_FILES:
        raise PackedError(say("{count} filer, grensa er {limit}", count=count, limit=MAX_FILES))


def _require_small(total: int) -> None:
    if total > MAX_BYTES:
        raise PackedError(say("mer enn {limit} GiB utpakket", limit=MAX_BYTES // 2**30))


def _require_safe(named: Iterable[str]) -> None:
    """Every name is a path that stays inside on every system, and no two are one on some system."""
    seen: set[str] = set()
    for name in named:
        parts = name.split("/")
        if ".." in parts or name.startswith(("/", "\\")) or PureWindowsPath(name).drive or "\\" in name or "" in parts:
            raise PackedError(say("«{name}» peker ut av fila", name=_shown(name)))
        if len(parts) > MAX_DEPTH or not all(_is_usable(part) for part in parts):
            raise PackedError(say("«{name}» er ikke et brukbart filnavn", name=_shown(name)))
        folded = name.casefold()
        if folded in seen:
            raise PackedError(say("«{name}» ligger der to ganger", name=_shown(name)))
        seen.add(folded)


def _is_usable(part: str) -> bool:
    """True for a name that every operating system can hold as it is."""
    return (
        len(part) <= MAX_NAME
        and part.isprintable()
        and part != "."
        and not set(part) & set('<>:"|?*')
        and not part.endswith((".", " "))
        and not _RESERVED.fullmatch(part)
    )


def _write(stream: IO[bytes], target: Path, allowed: int, name: str) -> int:
    """Writes what comes, trusting the bytes and not the size they were said to be. Returns how many there were."""
    target = reachable(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    written = 0
    with target.open("wb") as file:
        while chunk := stream.read(_CHUNK):
            written += len(chunk)
            if written > allowed:
                raise PackedError(say("«{name}» er pakket mistenkelig tett (zip-bombe?)", name=_shown(name)))
            file.write(chunk)
    return written


def _shown(name: str) -> str:
    return "".join(letter if letter.isprintable() else "?" for letter in name[:_SHOWN])
