"""The log of an export: one JSON line per plan, and one for the run."""

import json
import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from planarkiv.archive import disk
from planarkiv.archive.ocfl import utc_text
from planarkiv.errors import PlanarkivError
from planarkiv.language import say

KEPT = 100
"""Logs that stay beside a result; the oldest give way."""

_BEGINNING = '{"tid": "'
"""What every line begins with."""

_NAME = "%Y-%m-%dT%H%M%SZ"


class Log:
    """Writes to ``path``; None is stderr."""

    def __init__(self, path: Path | None, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.path = path
        self._clock = clock

    def begin(self) -> None:
        """Makes the file, where there is none. Raises PlanarkivError when it cannot be written."""
        if self.path is not None:
            self._append(self.path, "")

    def lines(self, lines: Iterable[Mapping[str, object]]) -> None:
        """Adds a line for each, at one go: ``tid`` and the values. Raises PlanarkivError when it cannot be written."""
        when = utc_text(self._clock())
        text = "".join(json.dumps({"tid": when, **values}, ensure_ascii=False, default=str) + "\n" for values in lines)
        if self.path is None:
            sys.stderr.write(text)
        else:
            self._append(self.path, text)

    @staticmethod
    def _append(path: Path, text: str) -> None:
        try:
            disk.append(path, text.encode("utf-8", "backslashreplace"))
        except OSError as error:
            raise PlanarkivError(_cannot_write(path, error)) from error


def _cannot_write(path: Path, error: OSError) -> str:
    return say(
        "Kan ikke skrive loggen {path}: {error}. Sjekk diskplass og rettigheter, eller velg en annen med --log.",
        path=path,
        error=error.strerror or error,
    )


def is_log(path: Path) -> bool:
    """Whether lines may be added to what is at ``path``: nothing, an empty file, or a log. Raises PlanarkivError where
    it cannot be read."""
    if path.exists() and not path.is_file():
        # a terminal or a pipe would be waited for
        return not path.is_dir()
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            first = file.read(len(_BEGINNING))
    except FileNotFoundError:
        return True
    except OSError as error:
        raise PlanarkivError(_cannot_write(path, error)) from error
    return not first or first.startswith(_BEGINNING)


def new_log(folder: Path, started: datetime) -> Path:
    """A name for the log of a run in ``folder``, which is made; old logs give way."""
    disk.Staging().folder(folder)
    logs = sorted(path for path in folder.iterdir() if path.suffix == ".jsonl")
    for path in logs[: max(len(logs) - KEPT + 1, 0)]:
        disk.delete(path)
    return folder / f"{started.astimezone(UTC).strftime(_NAME)}.jsonl"


def moment_of(text: str) -> datetime | None:
    """The moment that the name of a log tells: ``2026-03-01T120000Z``, with or without ``.jsonl`` and folders."""
    with suppress(ValueError):
        return datetime.strptime(Path(text).name.removesuffix(".jsonl"), _NAME).replace(tzinfo=UTC)
    return None
