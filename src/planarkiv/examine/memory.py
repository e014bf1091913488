"""What was found before is not found again: judgements of the plans of one archive, by the stamp of their inventory.

They lie in the user's own cache folder, never in the archive: nobody who hands over an archive can say what is found in
it. They may be deleted at any time, and are of no use to another program, profile or setting.
"""

import hashlib
import os
import sqlite3
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import platformdirs

from planarkiv.engine import Judgement
from planarkiv.examine.archival import checkers_of
from planarkiv.examine.task import Task
from planarkiv.program import program_version

FOLDER_VARIABLE = "PLANARKIV_CACHE"
_KEPT_OF_AN_ARCHIVE = 4
"""How many profiles and choices of rules are remembered for one archive."""
_BATCH = 200


def cache_folder() -> Path:
    """Where judgements are kept: ``PLANARKIV_CACHE``, or the place the operating system has for such things."""
    named = os.environ.get(FOLDER_VARIABLE)
    return Path(named) if named else Path(platformdirs.user_cache_dir("planarkiv", appauthor=False))


ALL_PLANS = "*"
"""The key of what rules on all plans together found."""


class Judgements:
    """Judgements of one archive by one task; a context manager. ``remember`` is False where nothing is left behind."""

    def __init__(self, archive: Path, task: Task, *, remember: bool = True) -> None:
        self._prefix = digest(os.fsencode(archive.resolve()))[:32]
        context = digest(repr((program_version(), checkers_of(task), task)).encode())[:32]
        self._path = cache_folder() / f"{self._prefix}-{context}.sqlite"
        self._remember = remember
        self._stored: sqlite3.Connection | None = None
        self._stamps: dict[str, str] = {}
        self._new: list[tuple[str, str, bytes]] = []

    def __enter__(self) -> Self:
        if self._remember:
            with suppress(sqlite3.Error, OSError):
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._stored = sqlite3.connect(self._path, timeout=1)
                self._stored.execute(
                    "CREATE TABLE IF NOT EXISTS plans (key TEXT PRIMARY KEY, stamp TEXT, judgement BLOB)"
                )
                self._stamps = dict(self._stored.execute("SELECT key, stamp FROM plans"))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._flush()
        if self._stored is not None:
            self._stored.close()
            self._prune()

    def known(self, key: str, stamp: str) -> bool:
        """Whether there is a judgement of a plan with this stamp."""
        return bool(stamp) and self._stamps.get(key) == stamp

    def recall(self, key: str) -> Judgement | None:
        """The judgement of a known plan; None when it cannot be read after all."""
        if self._stored is None:
            return None
        try:
            row = self._stored.execute("SELECT judgement FROM plans WHERE key = ?", (key,)).fetchone()
            return Judgement.from_bytes(row[0]) if row else None
        except (sqlite3.Error, ValueError, TypeError):
            return None

    def keep(self, key: str, stamp: str, judgement: bytes) -> None:
        """Keeps a new judgement. What cannot be written is not kept."""
        if self._stored is not None:
            self._new.append((key, stamp, judgement))
            if len(self._new) >= _BATCH:
                self._flush()

    def forget_others(self, keys: Collection[str]) -> None:
        """Drops the judgements of plans that are gone."""
        gone = [(key,) for key in self._stamps if key not in keys]
        if self._stored is not None and gone:
            with suppress(sqlite3.Error), self._stored:
                self._stored.executemany("DELETE FROM plans WHERE key = ?", gone)

    def _flush(self) -> None:
        if self._stored is not None and self._new:
            with suppress(sqlite3.Error), self._stored:
                self._stored.executemany("INSERT OR REPLACE INTO plans VALUES (?, ?, ?)", self._new)
        self._new.clear()

    def _prune(self) -> None:
        with suppress(OSError):
            mine = sorted(
                self._path.parent.glob(f"{self._prefix}-*.sqlite"),
                key=lambda path: path.stat().st_mtime_ns,
                reverse=True,
            )
            for path in mine[_KEPT_OF_AN_ARCHIVE:]:
                path.unlink(missing_ok=True)


def digest(data: bytes) -> str:
    """SHA-256 as lower-case hex."""
    return hashlib.sha256(data).hexdigest()
