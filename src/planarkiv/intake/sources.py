"""Finds every file in the sources: folders, single files and zips, without ever writing beside them."""

import os
import re
import stat
import tempfile
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path, PureWindowsPath
from types import TracebackType
from typing import Self

from planarkiv.archive.disk import reachable
from planarkiv.language import say

JUNK = (
    "thumbs.db", "ehthumbs.db", "desktop.ini", ".ds_store", "._*", "~$*", ".~lock.*", "*.tmp", "*.crdownload", "*.lnk",
)  # fmt: skip
"""File names that systems and office programs leave behind; compared in lower case."""

JUNK_FOLDERS = ("__macosx", "@eadir", "$recycle.bin", "system volume information", ".git", ".svn")

MAX_ZIP_FILES = 20_000
MAX_ZIP_BYTES = 8 * 2**30
MAX_ZIP_RATIO = 200
RATIO_FREE_BYTES = 10 * 2**20
"""A member smaller than this may be packed as tightly as it likes: an empty drawing compresses well."""
MAX_NAME = 255
MAX_DEPTH = 40
_CHUNK = 1 << 20
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file of the sources.

    ``path`` is where its bytes can be read now; ``source`` how the archive names where it came from: the path from
    and with the given source folder, ``/`` between, zip members after ``!``. ``folders`` are the folder names on the
    way, outermost first, a zip counted as a folder. ``size`` in bytes; ``mtime_ns`` is 0 where the time of the file
    says nothing of its bytes.
    """

    path: Path
    source: str
    folders: tuple[str, ...]
    name: str
    size: int
    mtime_ns: int

    @property
    def folder(self) -> str:
        """The folder part of ``source``."""
        return self.source[: -len(self.name)]


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that is not taken in, and why. ``junk`` files are only counted; the others are told by name."""

    source: str
    reason: str
    junk: bool


@dataclass(slots=True)
class Sources:
    """The files of all sources; a context manager, because zips are unpacked to a temporary folder meanwhile."""

    paths: Sequence[Path]
    ignore: Sequence[str] = ()
    archive: Path | None = None
    skipped: list[Skipped] = field(default_factory=list)
    _scratch: tempfile.TemporaryDirectory[str] | None = None

    def __enter__(self) -> Self:
        self._scratch = tempfile.TemporaryDirectory(prefix="planarkiv-", ignore_cleanup_errors=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._scratch is not None:
            self._scratch.cleanup()

    def files(self) -> Iterator[SourceFile]:
        """Every file, sorted by path within each source. What is not taken in stands in ``skipped`` afterwards."""
        seen: set[str] = set()
        for path in self.paths:
            # the resolved folder's name: «.» and «..» say nothing, and the name may carry the plan's id
            real = path.resolve()
            label = _unique(real.name or "kilde", seen)
            if real.is_dir():
                yield from self._folder(real, (_nfc(label),))
            else:
                yield from self._file(real, (), _nfc(label))

    def _folder(self, folder: Path, folders: tuple[str, ...]) -> Iterator[SourceFile]:
        if self._is_archive(folder):
            self._skip("/".join(folders), say("mappa er et planarkiv"))
            return
        if len(folders) > MAX_DEPTH:
            self._skip("/".join(folders), say("mappa ligger for dypt (over {limit} nivåer)", limit=MAX_DEPTH))
            return
        try:
            with os.scandir(reachable(folder)) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError as error:
            self._skip("/".join(folders), say("mappa kan ikke leses: {why}", why=error.strerror))
            return
        for entry in entries:
            name = _nfc(entry.name)
            source = "/".join((*folders, name))
            if _is_link(entry):
                self._skip(source, say("lenke: følges ikke, fordi den kan peke ut av kildemappa"))
            elif entry.is_dir(follow_symlinks=False):
                if name.lower() in JUNK_FOLDERS or self._ignored(source, name):
                    self._junk_folder(Path(entry.path), source)
                else:
                    yield from self._folder(Path(entry.path), (*folders, name))
            else:
                yield from self._file(Path(entry.path), folders, name)

    def _file(self, path: Path, folders: tuple[str, ...], name: str) -> Iterator[SourceFile]:
        source = "/".join((*folders, name))
        if self._ignored(source, name):
            self._skip(
                source,
                say("støyfil fra operativsystem eller kontorprogram, eller på arkivets ignorerliste"),
                junk=True,
            )
            return
        path = reachable(path)
        try:
            status = path.stat()
        except OSError as error:
            self._skip(source, say("kan ikke leses: {why}", why=error.strerror))
            return
        if not stat.S_ISREG(status.st_mode):
            self._skip(source, say("ikke en vanlig fil"))
            return
        if name.lower().endswith(".zip") and zipfile.is_zipfile(path) and not any("!" in part for part in folders):
            yield from self._zip(path, folders, name)
            return
        yield SourceFile(path, source, folders, name, status.st_size, status.st_mtime_ns)

    def _zip(self, path: Path, folders: tuple[str, ...], name: str) -> Iterator[SourceFile]:
        """The members of one zip, unpacked under limits; a zip that breaks one is taken in unopened instead."""
        status = path.stat()
        source = "/".join((*folders, name))
        whole = SourceFile(path, source, folders, name, status.st_size, status.st_mtime_ns)
        assert self._scratch is not None  # noqa: S101 - entered
        target = Path(tempfile.mkdtemp(dir=self._scratch.name))
        try:
            with zipfile.ZipFile(path) as packed:
                members = [info for info in packed.infolist() if not info.is_dir()]
                _check(members)
                unpacked = [_unpack(packed, info, target) for info in members]
        except (
            zipfile.BadZipFile,
            ValueError,
            OSError,
            RuntimeError,
            NotImplementedError,
            EOFError,
            zlib.error,
        ) as error:
            self._skip(source, say("zip-fila er ikke pakket ut: {why}", why=str(error)))
            yield whole
            return
        for info, file in zip(members, unpacked, strict=True):
            *inner, last = _nfc(info.filename).split("/")
            inside = "/".join((*inner, last))
            full = f"{source}!{inside}"
            if self._ignored(full, last) or any(part.lower() in JUNK_FOLDERS for part in inner):
                self._skip(
                    full,
                    say("støyfil fra operativsystem eller kontorprogram, eller på arkivets ignorerliste"),
                    junk=True,
                )
                continue
            yield SourceFile(file, full, (*folders, name + "!", *inner), last, info.file_size, 0)

    def _is_archive(self, folder: Path) -> bool:
        return folder == (self.archive and self.archive.resolve()) or (folder / "planer" / "0=ocfl_1.1").exists()

    def _ignored(self, source: str, name: str) -> bool:
        lower = name.lower()
        return any(fnmatchcase(lower, pattern) for pattern in JUNK) or any(
            fnmatchcase(lower, pattern.lower()) or fnmatchcase(source.lower(), pattern.lower())
            for pattern in self.ignore
        )

    def _junk_folder(self, folder: Path, source: str) -> None:
        for _, _, names in os.walk(folder):
            for name in names:
                self._skip(f"{source}/{name}", say("ligger i en mappe som er støy"), junk=True)

    def _skip(self, source: str, reason: str, *, junk: bool = False) -> None:
        self.skipped.append(Skipped(source, reason, junk))


def _check(members: Sequence[zipfile.ZipInfo]) -> None:
    if len(members) > MAX_ZIP_FILES:
        raise ValueError(say("{count} filer, grensa er {limit}", count=len(members), limit=MAX_ZIP_FILES))
    if sum(info.file_size for info in members) > MAX_ZIP_BYTES:
        raise ValueError(say("mer enn {limit} GiB utpakket", limit=MAX_ZIP_BYTES // 2**30))
    seen: set[str] = set()
    for info in members:
        parts = info.filename.split("/")
        windows = PureWindowsPath(info.filename)
        if (
            ".." in parts
            or info.filename.startswith(("/", "\\"))
            or windows.drive
            or "\\" in info.filename
            or "" in parts
        ):
            raise ValueError(say("«{name}» peker ut av zip-fila", name=info.filename))
        if len(parts) > MAX_DEPTH or not all(_is_usable(part) for part in parts):
            raise ValueError(say("«{name}» er ikke et brukbart filnavn", name=info.filename[:80]))
        if info.flag_bits & 1:
            raise ValueError(say("«{name}» er kryptert", name=info.filename))
        if stat.S_ISLNK(info.external_attr >> 16):
            raise ValueError(say("«{name}» er en lenke", name=info.filename))
        folded = unicodedata.normalize("NFC", info.filename).casefold()
        if folded in seen:
            raise ValueError(say("«{name}» ligger der to ganger", name=info.filename))
        seen.add(folded)


def _unpack(packed: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path) -> Path:
    """Writes one member, trusting the bytes that come and not the size it claims."""
    file_path = target.joinpath(*info.filename.split("/"))
    file_path.parent.mkdir(parents=True, exist_ok=True)
    allowed = max(RATIO_FREE_BYTES, info.compress_size * MAX_ZIP_RATIO)
    written = 0
    with packed.open(info) as stream, file_path.open("wb") as file:
        while chunk := stream.read(_CHUNK):
            written += len(chunk)
            if written > allowed or written > info.file_size:
                raise ValueError(say("«{name}» er pakket mistenkelig tett (zip-bombe?)", name=info.filename))
            file.write(chunk)
    return file_path


def _is_usable(part: str) -> bool:
    """True for a name that every operating system can hold as it is."""
    return (
        len(part) <= MAX_NAME
        and part.isprintable()
        and not set(part) & set('<>:"|?*')
        and not part.endswith((".", " "))
        and not _RESERVED.fullmatch(part)
    )


def _is_link(entry: os.DirEntry[str]) -> bool:
    # junctions are Windows' other kind of link; Python knows them from 3.12 on
    return entry.is_symlink() or bool(getattr(entry, "is_junction", bool)())


def _nfc(name: str) -> str:
    """The name as text: composed letters, and bytes that are no UTF-8 read as Latin-1."""
    try:
        name.encode()
    except UnicodeEncodeError:
        name = name.encode("utf-8", "surrogateescape").decode("latin-1")
    return unicodedata.normalize("NFC", name)


def _unique(name: str, seen: set[str]) -> str:
    number, unique = 1, name
    while unique.casefold() in seen:
        number += 1
        unique = f"{name}~{number}"
    seen.add(unique.casefold())
    return unique
