"""One writer at a time: a lock of the operating system, let go when the process dies."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from planarkiv.archive import layout
from planarkiv.errors import ArchiveError
from planarkiv.language import say


@contextmanager
def writer_lock(root: Path) -> Iterator[None]:
    """Holds the archive for writing. Raises ArchiveError at once when another process has it."""
    from filelock import FileLock, Timeout

    work = root / layout.WORK
    try:
        work.mkdir(exist_ok=True)
        lock = FileLock(work / layout.LOCK, blocking=False)
        lock.acquire()
    except Timeout as error:
        raise ArchiveError(
            say("Arkivet {root} skrives til av et annet program nå. Vent til det er ferdig, og kjør igjen.", root=root)
        ) from error
    except OSError as error:
        raise ArchiveError(
            say("Arkivet {root} kan ikke låses for skriving: {error}. Sjekk rettighetene.", root=root, error=error)
        ) from error
    try:
        yield
    finally:
        lock.release()


def is_locked(root: Path) -> bool:
    """Whether some process is writing now. Changes nothing, not even the lock file."""
    from filelock import FileLock, Timeout

    path = root / layout.WORK / layout.LOCK
    if not path.is_file():
        return False
    try:
        with FileLock(path, blocking=False):
            return False
    except Timeout:
        return True
    except OSError:
        # an archive one may only read cannot be asked; nobody writes to a read-only disk
        return False
