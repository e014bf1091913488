"""Every change to the disk: write, copy, sync, rename, replace, delete. Nothing else in the archive touches files."""

import errno
import hashlib
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, TypeVar

CHUNK = 1 << 20
PATIENCE = 30.0
"""Seconds to wait for another program on Windows to let go of a file."""

_SHARING_VIOLATIONS = frozenset({5, 32, 33})
_LONG = 240
_FEW = 4
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_CANNOT_EXCHANGE = frozenset({errno.ENOSYS, errno.EINVAL, errno.ENOTSUP})
T = TypeVar("T")

Watcher = Callable[[str, Path, Path | None], None]
_watcher: Watcher | None = None


@contextmanager
def watched(watcher: Watcher) -> Iterator[None]:
    """Calls ``watcher(operation, path, source)`` just before every operation: the tests count and kill there."""
    global _watcher  # noqa: PLW0603 - one process has one disk
    before, _watcher = _watcher, watcher
    try:
        yield
    finally:
        _watcher = before


def _tell(operation: str, path: Path, source: Path | None = None) -> None:
    if _watcher is not None:
        _watcher(operation, path, source)


def reachable(path: Path) -> Path:
    """``path`` so that Windows opens it however long it is."""
    if os.name != "nt" or len(str(path)) < _LONG:
        return path
    text = os.path.abspath(path)  # noqa: PTH100 - Path.resolve would follow links
    if text.startswith("\\\\?\\"):
        return Path(text)
    return Path("\\\\?\\UNC" + text[1:] if text.startswith("\\\\") else "\\\\?\\" + text)


def patiently(operation: Callable[[], T]) -> T:
    """Runs ``operation``, again and again for 30 s while another program on Windows holds the file."""
    deadline = time.monotonic() + PATIENCE
    pause = 0.01
    while True:
        try:
            return operation()
        except OSError as error:
            if getattr(error, "winerror", None) not in _SHARING_VIOLATIONS or time.monotonic() > deadline:
                raise
        time.sleep(pause)
        pause = min(2 * pause, 0.5)


# --- reading -----------------------------------------------------------------------------------------------------


def read(path: Path) -> bytes:
    """The bytes of a small file."""
    return patiently(reachable(path).read_bytes)


def sha512_of(path: Path) -> str:
    """The sha512 of a file, read in chunks."""
    digest = hashlib.sha512()
    buffer = memoryview(bytearray(CHUNK))
    with reachable(path).open("rb", buffering=0) as file:
        while count := file.readinto(buffer):
            digest.update(buffer[:count])
    return digest.hexdigest()


def is_empty_folder(path: Path) -> bool:
    """Whether ``path`` is a folder with nothing in it."""
    try:
        with os.scandir(reachable(path)) as entries:
            return next(entries, None) is None
    except FileNotFoundError:
        return False


# --- writing: staged files, synced together ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Digests:
    """Fingerprints (lower-case hex) and size in bytes of what was written."""

    sha512: str
    sha256: str
    size: int


@dataclass(slots=True)
class Staging:
    """New files and folders that are not yet sure to be on the disk; `sync` makes them so."""

    files: list[Path] = field(default_factory=list)
    folders: dict[Path, None] = field(default_factory=dict)

    def folder(self, path: Path) -> None:
        """Makes ``path`` and what it lies in, where missing."""
        if path in self.folders:
            return
        if not reachable(path).is_dir():
            self.folder(path.parent)
            _tell("folder", path)
            reachable(path).mkdir()
        self.folders[path] = None

    def write(self, path: Path, data: bytes) -> Digests:
        """A new file with ``data``. Raises FileExistsError rather than write over anything."""
        self.folder(path.parent)
        _tell("write", path)
        with reachable(path).open("xb") as file:
            file.write(data)
        self.files.append(path)
        return Digests(hashlib.sha512(data).hexdigest(), hashlib.sha256(data).hexdigest(), len(data))

    def copy(self, source: Path, path: Path) -> Digests:
        """A new file with the bytes of ``source``, and their fingerprints as they were read."""
        self.folder(path.parent)
        sha512, sha256, size = hashlib.sha512(), hashlib.sha256(), 0
        buffer = memoryview(bytearray(CHUNK))
        with reachable(source).open("rb", buffering=0) as original:
            _tell("write", path)
            with reachable(path).open("xb", buffering=0) as file:
                while count := original.readinto(buffer):
                    part = buffer[:count]
                    sha512.update(part)
                    sha256.update(part)
                    size += count
                    while part:
                        part = part[file.write(part) :]
        self.files.append(path)
        return Digests(sha512.hexdigest(), sha256.hexdigest(), size)

    @contextmanager
    def writing(self, path: Path) -> Iterator[BinaryIO]:
        """A new file that is filled bit by bit. Raises FileExistsError rather than write over anything."""
        self.folder(path.parent)
        _tell("write", path)
        with reachable(path).open("xb") as file:
            yield file
        self.files.append(path)

    def forget(self, folder: Path) -> None:
        """What was made in ``folder`` is to be deleted again, and need not be on the disk."""
        self.files = [path for path in self.files if not path.is_relative_to(folder)]
        self.folders = {path: None for path in self.folders if not path.is_relative_to(folder)}

    def link(self, source: Path, path: Path) -> None:
        """A new name for the file ``source``, or a copy of it with its times where the disk has no hard links."""
        self.folder(path.parent)
        _tell("link", path)
        try:
            os.link(reachable(source), reachable(path), follow_symlinks=False)
        except (OSError, NotImplementedError):
            shutil.copy2(reachable(source), reachable(path), follow_symlinks=False)
        self.files.append(path)

    def take_in(self, path: Path) -> None:
        """What lies at ``path``, a file or a folder with all in it, was made by others: `sync` makes it sure, too."""
        if not reachable(path).is_dir():
            self.files.append(path)
            return
        self.folders[path] = None
        with os.scandir(reachable(path)) as entries:
            for entry in sorted(entries, key=lambda entry: entry.name):
                self.take_in(path / entry.name)

    def sync(self, *, together: bool) -> None:
        """Waits until everything is on the disk: at one go for the whole file system, or file by file."""
        if not self.files and not self.folders:
            return
        if not (together and _sync_file_system(next(iter(self.folders)))):
            for path in self.files:
                _sync_file(path)
            for path in reversed(self.folders):
                sync_folder(path)
        self.files.clear()
        self.folders.clear()


def _sync_file(path: Path) -> None:
    _tell("fsync", path)
    # Windows flushes only what is open for writing
    with reachable(path).open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(path: Path) -> None:
    """Makes new, renamed and deleted names in ``path`` last. Windows has no such call and needs none."""
    if os.name == "nt":
        return
    _tell("fsync", path)
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folders(paths: Iterable[Path], *, together: bool) -> None:
    """`sync_folder` for each, or one call for the whole file system where that is cheaper."""
    distinct = list(dict.fromkeys(paths))
    if together and len(distinct) > _FEW and _sync_file_system(distinct[0]):
        return
    for path in distinct:
        sync_folder(path)


def _sync_file_system(folder: Path) -> bool:
    """One ``syncfs`` for the disk ``folder`` lies on; False where the system has none.

    Preferred to ``os.sync``, which flushes every disk of the machine and tells of no error.
    """
    if sys.platform != "linux":
        return False
    import ctypes

    try:
        syncfs = ctypes.CDLL(None, use_errno=True).syncfs
    except (OSError, AttributeError):
        return False
    _tell("sync", folder)
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        if syncfs(descriptor) != 0:
            error = ctypes.get_errno()
            raise OSError(error, os.strerror(error), str(folder))
    finally:
        os.close(descriptor)
    return True


def append(path: Path, data: bytes) -> None:
    """Adds ``data`` to the end of a log."""
    _tell("append", path)
    with reachable(path).open("ab") as file:
        file.write(data)


# --- moving and deleting -----------------------------------------------------------------------------------------


def rename(source: Path, target: Path) -> None:
    """Gives a file or folder a new name that nothing has. Raises FileExistsError."""
    if os.path.lexists(reachable(target)):
        raise FileExistsError(f"finnes: {target}")
    _tell("rename", target, source)
    patiently(lambda: reachable(source).rename(reachable(target)))


def replace(source: Path, target: Path) -> None:
    """Puts the file ``source`` in the place of ``target`` in one step."""
    _tell("replace", target, source)
    patiently(lambda: reachable(source).replace(reachable(target)))


def exchange(one: Path, other: Path) -> bool:
    """Lets two files or folders of one disk change places in one step; False where the system cannot.

    ``renameat2`` with RENAME_EXCHANGE: Linux, on most of its file systems.
    """
    if sys.platform != "linux":
        return False
    import ctypes

    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    _tell("exchange", other, one)
    if renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0:
        return True
    error = ctypes.get_errno()
    if error in _CANNOT_EXCHANGE:
        return False
    raise OSError(error, os.strerror(error), str(other))


def delete(path: Path) -> None:
    """Deletes a file, if it is there."""
    _tell("delete", path)
    patiently(lambda: reachable(path).unlink(missing_ok=True))


def delete_folder(path: Path) -> None:
    """Deletes an empty folder."""
    _tell("delete", path)
    patiently(reachable(path).rmdir)


def delete_tree(path: Path) -> None:
    """Deletes a folder and all in it; links are deleted, never followed."""
    with os.scandir(reachable(path)) as entries:
        for entry in list(entries):
            inside = path / entry.name
            if entry.is_dir(follow_symlinks=False):
                delete_tree(inside)
            else:
                delete(inside)
    delete_folder(path)
