"""Finds every file in the sources: folders, single files, zips and tars, without ever writing beside them."""

import os
import re
import stat
import tempfile
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from types import TracebackType
from typing import Self

from planarkiv.archive.disk import reachable
from planarkiv.archive.layout import PLANS, ROOT_DECLARATION
from planarkiv.intake.packed import MAX_DEPTH, PackedError, is_packed, unpack
from planarkiv.language import say

JUNK = (
    "thumbs.db", "ehthumbs.db", "desktop.ini", ".ds_store", "._*", "~$*", ".~lock.*", "*.tmp", "*.crdownload", "*.lnk",
)  # fmt: skip
"""File names that systems and office programs leave behind; compared in lower case."""

JUNK_FOLDERS = ("__macosx", "@eadir", "$recycle.bin", "system volume information", ".git", ".svn")

_MEMBER = re.compile(
    r"(?:(?<=\.zip)|(?<=\.tar)|(?<=\.tgz)|(?<=\.tar\.(?:gz|xz))|(?<=\.tar\.bz2))!(?=[^/])", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file of the sources.

    ``path`` is where its bytes can be read now; ``source`` how the archive names where it came from: the path from
    and with the given source folder, ``/`` between, members of a zip or tar after ``!``. ``folders`` are the folder
    names on the way, outermost first, a packed file counted as a folder. ``size`` in bytes; ``mtime_ns`` is 0 where the
    time of the file says nothing of its bytes. ``ctime_ns`` is when anything about the file last changed (on Windows:
    when it was made), ``inode`` which file it is on its disk.
    """

    path: Path
    source: str
    folders: tuple[str, ...]
    name: str
    size: int
    mtime_ns: int
    ctime_ns: int = 0
    inode: int = 0

    @property
    def folder(self) -> str:
        """The folder part of ``source``."""
        return self.source[: -len(self.name)]


def folders_and_name(source: str) -> tuple[tuple[str, ...], str]:
    """``folders`` and ``name`` of the file that the archive says came from ``source``."""
    member = _MEMBER.search(source)
    parts = source.split("/")
    if member:
        parts = [*source[: member.end()].split("/"), *source[member.end() :].split("/")]
    return tuple(parts[:-1]), parts[-1]


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that is not taken in, and why. ``junk`` files are only counted; the others are told by name."""

    source: str
    reason: str
    junk: bool


@dataclass(slots=True)
class Sources:
    """The files of all sources; a context manager, because what is packed is unpacked to a folder of its own."""

    paths: Sequence[Path]
    ignore: Sequence[str] = ()
    archive: Path | None = None
    skipped: list[Skipped] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    unopened: dict[str, str] = field(default_factory=dict)
    """Packed files that were not unpacked, and why; each is among the files as it came."""
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
        """Every file, sorted by path within each source.

        What is not taken in stands in ``skipped`` afterwards, and what else a person should know in ``notes``.
        """
        seen: set[str] = set()
        for path in self.paths:
            # the resolved folder's name: «.» and «..» say nothing, and the name may carry the plan's id
            real = path.resolve()
            if os.path.isdir(reachable(real)):  # noqa: PTH112 - Path.is_dir raises where a folder above is closed
                yield from self._folder(real, (_nfc(_unique(real.name or "kilde", "", seen)),))
            else:
                yield from self._file(real, (), _nfc(_unique(real.stem, real.suffix, seen)))

    def _folder(self, folder: Path, folders: tuple[str, ...]) -> Iterator[SourceFile]:
        source = "/".join(folders)
        if self._is_archive(folder, source):
            return
        if len(folders) > MAX_DEPTH:
            self._skip(source, say("mappa ligger for dypt (over {limit} nivåer)", limit=MAX_DEPTH))
            return
        try:
            with os.scandir(reachable(folder)) as listing:
                entries = sorted(((entry.name, *_kind(entry)) for entry in listing), key=lambda entry: entry[0])
        except OSError as error:
            self._skip(source, say("mappa kan ikke leses: {why}", why=error.strerror))
            return
        for actual, is_link, is_folder in entries:
            name = _nfc(actual)
            inside = f"{source}/{name}"
            if is_folder and not is_link:
                if name.lower() in JUNK_FOLDERS or self._ignored(inside, name):
                    self._junk_folder(folder / actual, inside)
                else:
                    yield from self._folder(folder / actual, (*folders, name))
            elif is_link and not self._ignored(inside, name):
                self._skip(inside, say("lenke: følges ikke, fordi den kan peke ut av kildemappa"))
            else:
                yield from self._file(folder / actual, folders, name)

    def _file(self, path: Path, folders: tuple[str, ...], name: str) -> Iterator[SourceFile]:
        source = "/".join((*folders, name))
        if self._ignored(source, name):
            self._skip_junk(source)
            return
        if self._is_own(path):
            self._skip(source, say("ligger i arkivet selv"), junk=True)
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
        whole = SourceFile(
            path, source, folders, name, status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino
        )
        if is_packed(path):
            yield from self._packed(whole)
        else:
            yield whole

    def _packed(self, whole: SourceFile) -> Iterator[SourceFile]:
        """The members of one zip or tar, unpacked under limits; an empty one, or one that breaks a limit, unopened
        instead. A packed file inside it is a file like others.
        """
        assert self._scratch is not None  # noqa: S101 - entered
        try:
            members = unpack(whole.path, Path(tempfile.mkdtemp(dir=self._scratch.name)))
        except PackedError as error:
            self.unopened[whole.source] = say("den pakkede fila er ikke pakket ut: {why}", why=str(error))
            self.notes.append(f"{whole.source}: {self.unopened[whole.source]}")
            yield whole
            return
        if not members:
            self.notes.append(say("{file}: den pakkede fila er tom", file=whole.source))
            yield whole
        for inside, file in members.items():
            *inner, last = inside.split("/")
            full = f"{whole.source}!{inside}"
            if self._ignored(full, last) or any(part.lower() in JUNK_FOLDERS for part in inner):
                self._skip_junk(full)
                continue
            folders = (*whole.folders, whole.name + "!", *inner)
            yield SourceFile(file.path, full, folders, last, file.size, 0)

    def _is_own(self, path: Path) -> bool:
        return self.archive is not None and path.is_relative_to(self.archive.resolve())

    def _is_archive(self, folder: Path, source: str) -> bool:
        """True for a folder of an archive, which is told of and left out: what lies there has been taken in before."""
        if self._is_own(folder):
            self._skip(source, say("ligger i arkivet selv"), junk=True)
            return True
        # lexists, unlike Path.exists, is no error in a folder that may not be read
        if not os.path.lexists(reachable(folder / PLANS / ROOT_DECLARATION)):
            return False
        # somebody who asks for another archive by name must hear that it is no source
        self._skip(source, say("mappa er et planarkiv"), junk="/" in source)
        return True

    def _ignored(self, source: str, name: str) -> bool:
        lower = name.lower()
        return any(fnmatchcase(lower, pattern) for pattern in JUNK) or any(
            fnmatchcase(lower, pattern.lower()) or fnmatchcase(source.lower(), pattern.lower())
            for pattern in self.ignore
        )

    def _junk_folder(self, folder: Path, source: str) -> None:
        if self._is_archive(folder, source):
            return
        for _, _, names in os.walk(reachable(folder)):
            for name in names:
                self._skip(f"{source}/{_nfc(name)}", say("ligger i en mappe som er støy"), junk=True)

    def _skip_junk(self, source: str) -> None:
        reason = say("støyfil fra operativsystem eller kontorprogram, eller på arkivets ignorerliste")
        self._skip(source, reason, junk=True)

    def _skip(self, source: str, reason: str, *, junk: bool = False) -> None:
        self.skipped.append(Skipped(source, reason, junk))


def _kind(entry: os.DirEntry[str]) -> tuple[bool, bool]:
    """Whether a directory entry is a link, and whether it is a folder; neither where the disk does not say."""
    try:
        # junctions are Windows' other kind of link; Python knows them from 3.12 on
        is_link = entry.is_symlink() or bool(getattr(entry, "is_junction", bool)())
        return is_link, entry.is_dir(follow_symlinks=False)
    except OSError:
        return False, False


def _nfc(name: str) -> str:
    """The name as text: composed letters, and bytes that are no UTF-8 read as Latin-1."""
    try:
        name.encode()
    except UnicodeEncodeError:
        name = name.encode("utf-8", "surrogateescape").decode("latin-1")
    return unicodedata.normalize("NFC", name)


def _unique(stem: str, suffix: str, seen: set[str]) -> str:
    number, unique = 1, stem + suffix
    while unique.casefold() in seen:
        number += 1
        unique = f"{stem}~{number}{suffix}"
    seen.add(unique.casefold())
    return unique
