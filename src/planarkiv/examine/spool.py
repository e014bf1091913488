"""Findings on the disk instead of in memory: added in any order, read in order of target, plan, file and line."""

import heapq
import json
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TextIO

from planarkiv.findings import Finding

_ENCODE = json.JSONEncoder(separators=(",", ":")).encode
_KEPT = 20_000
"""Findings held in memory before they are sorted and put away."""


class Spool:
    """A context manager: the file is gone when it ends."""

    def __init__(self) -> None:
        self._scratch: tempfile.TemporaryDirectory[str] | None = None
        self._waiting: list[tuple[list[Any], str]] = []
        self._pieces: list[Path] = []
        self.path = Path()

    def __enter__(self) -> Self:
        self._scratch = tempfile.TemporaryDirectory(prefix="planarkiv-", ignore_cleanup_errors=True)
        self.path = Path(self._scratch.name) / "funn.jsonl"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._scratch is not None:
            self._scratch.cleanup()

    def add(self, number: int, target: str, findings: Iterable[Finding]) -> None:
        """Adds findings of one target; ``number`` is its place among the targets."""
        for finding in findings:
            key = [number, finding.plan, finding.file, finding.line or 0, finding.cell, finding.rule]
            self._waiting.append((key, _ENCODE([target, finding])))
        if len(self._waiting) >= _KEPT:
            self._put_away()

    def _put_away(self) -> None:
        """Sorts what waits into a piece of its own, each line with its key before it."""
        self._waiting.sort()
        piece = self.path.with_name(f"{len(self._pieces)}.jsonl")
        with piece.open("w", encoding="ascii") as file:
            file.writelines(f"{json.dumps(key)}\t{line}\n" for key, line in self._waiting)
        self._pieces.append(piece)
        self._waiting.clear()

    def finish(self) -> Path:
        """Writes all findings in order to one file and returns it."""
        with self.path.open("w", encoding="ascii") as file:
            if not self._pieces:
                self._waiting.sort()
                file.writelines(f"{line}\n" for _, line in self._waiting)
                self._waiting.clear()
                return self.path
            self._put_away()
            with ExitStack() as opened:
                pieces = [opened.enter_context(piece.open(encoding="ascii")) for piece in self._pieces]
                file.writelines(line for _, line in heapq.merge(*map(_keyed, pieces)))
        for piece in self._pieces:
            piece.unlink()
        return self.path


def _keyed(piece: TextIO) -> Iterator[tuple[list[Any], str]]:
    for line in piece:
        key, _, text = line.partition("\t")
        yield json.loads(key), text
