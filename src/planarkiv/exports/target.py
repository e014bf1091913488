"""The place a result has: held by one run at a time, replaced in one step, mended after a run that was killed.

All of ours that is not the result lies beside it, in ``NAME.planarkiv/``: the lock, what is remembered, the logs, and
while a run lasts, the new result. A file or folder that we did not make is never replaced.

Steps of a replacement: the new result is made and waited for (``ny-*/resultat``), what it is stands in
``kommer.json``, the two change places, ``kommer.json`` becomes ``tilstand.json``, the old result is deleted. On a
system that cannot exchange folders in one step there is a moment between the two renames where the result is not
there; the next run completes it.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from planarkiv.archive import disk
from planarkiv.archive.beside import is_index, journals
from planarkiv.errors import PlanarkivError, UsageError
from planarkiv.exports import memory
from planarkiv.exports.memory import Remembered
from planarkiv.language import say

SUFFIX = ".planarkiv"
LOGS = "logg"

_LOCK = "laas"
_MEMORY = "tilstand.json"
_COMING = "kommer.json"
_STAGED = "ny-"
_RESULT = "resultat"
_OLD = "gammel"
_SHOWN = 3


class Target:
    """A place that is held. ``remembered`` is what its result was made from, None where there is none of ours;
    ``changed`` are files of it that somebody has changed since, by path in the result."""

    def __init__(self, path: Path) -> None:
        self.path = path.absolute() if path.is_symlink() else path.resolve()
        self.beside = self.path.with_name(self.path.name + SUFFIX)
        self.remembered: Remembered | None = None
        self.files: memory.Files = {}
        self._stage = self.beside / f"{_STAGED}{os.urandom(6).hex()}"

    @property
    def staged(self) -> Path:
        """Where the new result is to be made, under the name that it will have."""
        return self._stage / _RESULT / self.path.name

    @property
    def scratch(self) -> Path:
        """A folder for what a run needs and nobody keeps, when the run has begun."""
        return self._stage / "arbeid"

    @property
    def is_as_left(self) -> bool:
        """Whether the result is there and just as the last run left it."""
        return self.remembered is not None and bool(self.files) and self.files == self.remembered.files

    @property
    def changed(self) -> list[str]:
        """The files of the result that somebody has changed or deleted since."""
        known = self.remembered.files if self.remembered else {}
        return sorted(name for name, left in known.items() if self.files.get(name) != left) if self.files else []

    def begin(self) -> None:
        """Makes the folder that the new result is made in."""
        for folder in (self.staged.parent, self.scratch):
            disk.Staging().folder(folder)

    def publish(self, new: Remembered) -> None:
        """Puts what is staged in the place of the result; ``new`` is what is to be remembered of it. Raises OSError."""
        staging = disk.Staging()
        staging.folder(self._stage)
        staging.take_in(self.staged)
        staging.write(self._stage / _COMING, new.to_bytes())
        staging.sync(together=True)
        disk.replace(self._stage / _COMING, self.beside / _COMING)
        disk.sync_folder(self.beside)
        self.require_ours()
        self._put_in_place()
        disk.sync_folder(self.path.parent)
        disk.replace(self.beside / _COMING, self.beside / _MEMORY)
        disk.sync_folder(self.beside)

    def remember(self, new: Remembered) -> None:
        """Notes something else of the result, which stays as it is."""
        staging = disk.Staging()
        staging.write(self._stage / _MEMORY, new.to_bytes())
        staging.sync(together=False)
        disk.replace(self._stage / _MEMORY, self.beside / _MEMORY)
        disk.sync_folder(self.beside)

    def _put_in_place(self) -> None:
        """Three ways, by what is there: nothing, a file that becomes a file, or two that change places."""
        if not os.path.lexists(self.path):
            disk.rename(self.staged, self.path)
        elif not self.path.is_dir() and not self.staged.is_dir():
            for each in journals(self.path):
                disk.delete(each)
            disk.replace(self.staged, self.path)
        elif not disk.exchange(self.staged, self.path):
            self._replace_in_two_steps()

    def _replace_in_two_steps(self) -> None:
        old = self._stage / _OLD
        disk.rename(self.path, old)
        try:
            disk.rename(self.staged, self.path)
        except OSError:
            disk.rename(old, self.path)
            raise

    # --- what a killed run left ---

    def look(self) -> None:
        """Completes or clears away what a killed run left, and reads what is remembered. Raises PlanarkivError for a
        place that is not ours to fill."""
        coming = memory.read(self.beside / _COMING)
        if coming is not None:
            if not os.path.lexists(self.path):
                self._complete()
            arrived = memory.files_in(self.path) == coming.files
            if arrived:
                disk.replace(self.beside / _COMING, self.beside / _MEMORY)
            else:
                disk.delete(self.beside / _COMING)
        self.clear_away()
        self.remembered = memory.read(self.beside / _MEMORY)
        self.require_ours()

    def _complete(self) -> None:
        """The new result, where a run was killed after it had put the old one aside."""
        for stage in self._stages():
            staged = stage / _RESULT / self.path.name
            if (stage / _OLD).exists() and staged.exists():
                disk.rename(staged, self.path)
                return

    def _stages(self) -> list[Path]:
        return sorted(path for path in self.beside.iterdir() if path.name.startswith(_STAGED))

    def clear_away(self) -> None:
        """Deletes what runs have staged, and the results that were replaced."""
        for stage in self._stages():
            # an old result that nothing has taken the place of is the only one there is
            if os.path.lexists(self.path) or not (stage / _OLD).exists():
                disk.delete_tree(stage)

    def require_ours(self) -> None:
        """Looks at what is there. Raises UsageError when something is there that no run of ours has put there."""
        self.files = memory.files_in(self.path)
        if self.remembered is None:
            strange = sorted(self.files)
            is_free = not os.path.lexists(self.path) or (self.path.is_dir() and not strange)
            if not is_free:
                raise UsageError(
                    say(
                        "{path} finnes fra før og er ikke laget av planarkiv export. Velg et annet navn med --out, "
                        "eller flytt det som ligger der.",
                        path=self.path,
                    )
                )
            return
        known = self.remembered.files
        strange = sorted(
            name for name in self.files.keys() - known.keys() if not memory.is_junk(name) and not is_index(name, known)
        )
        if strange:
            raise UsageError(
                say(
                    "I {path} ligger det filer som planarkiv export ikke har laget: {names}. Flytt dem, og kjør igjen; "
                    "ellers ville de blitt slettet.",
                    path=self.path,
                    names=", ".join(strange[:_SHOWN]) + ("..." if len(strange) > _SHOWN else ""),
                )
            )


@contextmanager
def held(path: Path) -> Iterator[Target]:
    """The place ``path`` for one run, whole again after any killed one. Raises PlanarkivError at once when another run
    holds it, when it cannot be written, and when something is there that is not ours."""
    from filelock import FileLock, Timeout

    target = Target(path)
    if not target.path.parent.is_dir():
        raise UsageError(
            say("Mappa {folder} finnes ikke. Lag den, eller velg en annen med --out.", folder=target.path.parent)
        )
    if not target.beside.is_dir():
        target.require_ours()
    try:
        disk.Staging().folder(target.beside)
        lock = FileLock(target.beside / _LOCK, blocking=False)
        lock.acquire()
    except Timeout as error:
        raise PlanarkivError(
            say("{path} skrives av en annen eksport nå. Vent til den er ferdig, og kjør igjen.", path=target.path)
        ) from error
    except OSError as error:
        raise PlanarkivError(_cannot_write(target, error)) from error
    try:
        target.look()
        yield target
        target.clear_away()
    except (OSError, sqlite3.Error) as error:
        _clear_quietly(target)
        raise PlanarkivError(_cannot_write(target, error)) from error
    except Exception:
        _clear_quietly(target)
        raise
    finally:
        lock.release()


def _clear_quietly(target: Target) -> None:
    """What is left behind is cleared away by the next run."""
    try:
        target.clear_away()
    except OSError:
        return


def _cannot_write(target: Target, error: OSError | sqlite3.Error) -> str:
    return say(
        "Kunne ikke skrive {path}: {error}. Det som lå der, er som det var. Sjekk diskplass og rettigheter til mappa "
        "det ligger i, og kjør igjen.",
        path=target.path,
        error=(error.strerror if isinstance(error, OSError) else "") or error,
    )
