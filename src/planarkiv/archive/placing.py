"""A new file, or several, put where a user wants them: made out of sight, waited for, and moved there."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from planarkiv.archive import beside, disk
from planarkiv.archive.store import require_no_archive_around
from planarkiv.errors import PlanarkivError, UsageError
from planarkiv.language import say

_SHOWN = 3
_SHOWN_OF_NAME = 40


class Place:
    """A place for a result: a file, or a folder with all of it (``folder``)."""

    def __init__(self, path: Path, *, folder: bool, overwrite: bool) -> None:
        self.path = path
        self._folder = folder
        self._overwrite = overwrite
        # no longer than the name it is for, which the disk may just have room for
        self._scratch = path.parent / f".{path.name[:_SHOWN_OF_NAME]}.{os.urandom(6).hex()}"
        self.made = self._scratch / "ny"
        """The folder to make the result in."""

    def require_free(self, path: Path) -> None:
        """Raises UsageError when something lies at ``path`` that may not be replaced."""
        if path.is_symlink():
            raise UsageError(say("{path} er en lenke. Oppgi stedet den viser til, eller et annet navn.", path=path))
        if not os.path.lexists(path):
            return
        if path.is_dir() != self._folder:
            kind = say("en mappe") if path.is_dir() else say("en fil")
            raise UsageError(say("{path} er {kind}. Oppgi et annet navn.", path=path, kind=kind))
        if not self._overwrite:
            raise UsageError(
                say("{path} finnes fra før. Bruk --overwrite for å erstatte det, eller et annet navn.", path=path)
            )

    def begin(self) -> None:
        """Makes the folder to make the result in. Raises UsageError when the place is not free, or in an archive."""
        with suppress(FileNotFoundError, NotADirectoryError):
            # what only asks whether a file is there may take a name that is too long for one that is not
            self.path.lstat()
        require_no_archive_around(self.path)
        self.require_free(self.path)
        if not self.path.parent.is_dir():
            raise UsageError(say("Mappa {folder} finnes ikke. Lag den først.", folder=self.path.parent))
        disk.Staging().folder(self.made)

    def put(self, endings: frozenset[str]) -> list[Path]:
        """Moves what is made to its place, and returns where it lies. ``endings`` are those of the files that a folder
        which is replaced may hold. Raises UsageError when something is in the way; then nothing is moved."""
        names = sorted(each.name for each in self.made.iterdir())
        staging = disk.Staging()
        staging.take_in(self.made)
        if self._folder:
            self._require_only(endings)
            staging.sync(together=False)
            self._put_folder()
            return [self.path / name for name in names]
        targets = [self.path.with_name(name) for name in names]
        stale = [each for target in targets for each in beside.stale(target) if each not in targets]
        for each in (*targets, *stale):
            self.require_free(each)
        staging.sync(together=False)
        for each in stale:
            disk.delete(each)
        if stale:
            # never the new with what was about the old, whenever the power goes
            disk.sync_folder(self.path.parent)
        move = disk.replace if self._overwrite else disk.rename
        for target in targets:
            move(self.made / target.name, target)
        disk.sync_folder(self.path.parent)
        return targets

    def _require_only(self, endings: frozenset[str]) -> None:
        if not self.path.is_dir():
            return
        strange = sorted(each.name for each in self.path.iterdir() if each.suffix.lower() not in endings)
        if strange:
            raise UsageError(
                say(
                    "I {path} ligger det annet enn kartet som skal erstattes: {names}. Oppgi en annen mappe.",
                    path=self.path,
                    names=", ".join(strange[:_SHOWN]) + (" …" if len(strange) > _SHOWN else ""),
                )
            )

    def _put_folder(self) -> None:
        if not os.path.lexists(self.path):
            disk.rename(self.made, self.path)
        elif not disk.exchange(self.made, self.path):
            old = self._scratch / "gammel"
            disk.rename(self.path, old)
            try:
                disk.rename(self.made, self.path)
            except OSError:
                disk.rename(old, self.path)
                raise
        disk.sync_folder(self.path.parent)

    def trouble(self, error: OSError) -> PlanarkivError | None:
        """What a user is told of an error in writing here; None for one in reading something else."""
        named = error.filename or self.made
        if error.errno == errno.ENAMETOOLONG:
            return UsageError(say("Navnet {name} er for langt for disken. Velg et kortere.", name=Path(named).name))
        if not Path(named).is_relative_to(self._scratch):
            return None
        return PlanarkivError(
            say(
                "Kunne ikke skrive {path}: {error}. Sjekk diskplass og rettigheter til mappa det skal ligge i, og kjør "
                "igjen.",
                path=self.path,
                error=error.strerror or error,
            )
        )

    def clear_away(self) -> None:
        """Deletes what was made and not moved, and what was replaced."""
        if self._scratch.is_dir():
            disk.delete_tree(self._scratch)


@contextmanager
def placing(path: Path, *, folder: bool, overwrite: bool) -> Iterator[Place]:
    """A place for a result, cleared of what is left of the making whatever happens. Raises PlanarkivError when it
    cannot be written."""
    place = Place(path, folder=folder, overwrite=overwrite)
    try:
        place.begin()
        yield place
    except OSError as error:
        trouble = place.trouble(error)
        if trouble is None:
            raise
        raise trouble from error
    finally:
        place.clear_away()
