"""``logg/<UTC time>.jsonl``: what one run did, one JSON line per event, for people and programs."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from planarkiv.archive import disk, layout
from planarkiv.archive.ocfl import utc_text


def _now() -> datetime:
    return datetime.now(UTC)


class RunLog:
    """The log of one run. The file comes with the first event; each line is in it before `event` returns."""

    def __init__(self, root: Path, started: datetime, clock: Callable[[], datetime] = _now) -> None:
        self._folder = root / layout.LOGS
        self._name = started.astimezone(UTC).strftime("%Y-%m-%dT%H%M%SZ")
        self._clock = clock
        self.path: Path | None = None

    def event(self, name: str, **values: object) -> None:
        """Adds one line: ``tid``, ``hendelse`` and the values (JSON; what is not, as text)."""
        line = json.dumps({"tid": utc_text(self._clock()), "hendelse": name, **values}, ensure_ascii=False, default=str)
        if self.path is None:
            self.path = self._claim()
        disk.append(self.path, (line + "\n").encode("utf-8", "backslashreplace"))

    def _claim(self) -> Path:
        """An own file, also when two runs start in the same second."""
        disk.Staging().folder(self._folder)
        count = 1
        while True:
            path = self._folder / (f"{self._name}.jsonl" if count == 1 else f"{self._name}-{count}.jsonl")
            try:
                disk.Staging().write(path, b"")
            except FileExistsError:
                count += 1
            else:
                return path
