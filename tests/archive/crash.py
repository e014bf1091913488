"""A writer that dies: every operation on the disk counted, and the run killed at any one of them."""

import contextlib
import ctypes
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from archive.plans import KJETSAA, NOW, change
from planarkiv.archive import Archive, Content, Decision, UnplacedFile, disk
from planarkiv.archive.purge import remove
from planarkiv.errors import UsageError
from planarkiv.model.planid import PlanId
from planarkiv.renumber import renumber

SECOND = PlanId("4219", "3/87")
THIRD = PlanId("4219", "r-23")
SECRET = b"%PDF personopplysninger"
DELIVERY = b".HODE\n..TEGNSETT UTF-8\n.SLUTT\n"


class Killed(BaseException):
    """The process is gone: nothing catches this."""


@dataclass
class Killer:
    """Lets operations happen until the one numbered ``at``; then none. ``at`` 0 only counts."""

    at: int = 0
    count: int = 0
    unsynced: list[Path] = field(default_factory=list)
    _syncing: list[Path] = field(default_factory=list)

    def __call__(self, operation: str, path: Path, source: Path | None) -> None:
        if self.at and self.count >= self.at:
            raise Killed
        self.count += 1
        if self.count == self.at:
            self.unsynced += self._syncing
            raise Killed
        self._syncing = []
        if operation == "write":
            self.unsynced.append(path)
        elif operation == "fsync" and path in self.unsynced:
            self.unsynced.remove(path)
            self._syncing = [path]
        elif operation == "sync":
            self._syncing, self.unsynced = self.unsynced, []
        elif source is not None:
            self.unsynced = [_moved(each, source, path) for each in self.unsynced]

    def tear(self) -> bool:
        """What a power cut does to the last file that was not synced; False when there is none."""
        existing = [path for path in self.unsynced if path.is_file()]
        if not existing:
            return False
        data = existing[-1].read_bytes()
        existing[-1].write_bytes(data[: len(data) // 2])
        return True


def _moved(path: Path, source: Path, target: Path) -> Path:
    return target / path.relative_to(source) if path.is_relative_to(source) else path


def stop_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """The kill is simulated, so the disk need not really be waited for: the operations are still told."""

    class NoWait:
        def __init__(self, *_: object, **__: object) -> None:
            self.syncfs = lambda _: 0

    monkeypatch.setattr(os, "fsync", lambda _: None)
    monkeypatch.setattr(ctypes, "CDLL", NoWait)


@contextlib.contextmanager
def dying(killer: Killer) -> Iterator[None]:
    with disk.watched(killer), contextlib.suppress(Killed):
        yield


# --- the run: what a writer does, one step after the other; each may be repeated ---------------------------------


def _loose(data: bytes, name: str) -> UnplacedFile:
    return UnplacedFile(name, (f"inn/{name}",), Content.of(data).sha512, len(data), "ingen plan-ID")


def new_plans(archive: Archive, _: Path) -> None:
    changes = [
        change(KJETSAA, {"kart/a.sos": b".HODE\n", "dokumenter/brev.pdf": SECRET}),
        change(SECOND, {"dokumenter/best.pdf": b"%PDF best"}),
        change(THIRD, {}),
    ]
    archive.commit(changes, message="build", user="Kari", now=NOW)


def delivery(archive: Archive, folder: Path) -> None:
    source = folder / "alle.sos"
    source.write_bytes(DELIVERY)
    archive.add_delivery(source, "alle.sos", Content.of(DELIVERY).sha512, {"planer": 2}, NOW)


def loose_files(archive: Archive, _: Path) -> None:
    files = [(_loose(b"en", "skann.tif"), b"en"), (_loose(SECRET, "brev.pdf"), SECRET)]
    archive.unplaced.replace([file for file, _ in files], {file.sha512: data for file, data in files})


def new_versions(archive: Archive, _: Path) -> None:
    changes = [
        change(KJETSAA, {"kart/a.sos": b".HODE\n..NY\n", "dokumenter/brev.pdf": SECRET, "dokumenter/k.pdf": SECRET}),
        change(SECOND, {"dokumenter/best.pdf": b"%PDF best"}, name="nytt navn"),
        change(PlanId("42", "1"), {"kart/b.sos": b".HODE\n"}),
    ]
    archive.commit(changes, message="build", user="Kari", now=NOW)


def placed_files(archive: Archive, _: Path) -> None:
    files = [(_loose(b"to", "skann.tif"), b"to"), (_loose(SECRET, "brev.pdf"), SECRET)]
    decision = Decision((KJETSAA,), "PLANKART", False, "2026-03-01T12:00:00Z")
    archive.unplaced.replace(
        [file for file, _ in files],
        {file.sha512: data for file, data in files},
        {_loose(b"en", "skann.tif").sha512: decision},
    )


def taken_out(archive: Archive, _: Path) -> None:
    # a removal that was decided before the kill is finished already
    with contextlib.suppress(UsageError):
        remove(archive, KJETSAA, "dokumenter/brev.pdf", "personopplysninger", "sak 24/117", "Ola", NOW)


def renumbered(archive: Archive, _: Path) -> None:
    renumber(archive, "4219", "4999", "Kari", NOW)


Step = Callable[[Archive, Path], None]
STEPS: tuple[Step, ...] = (
    new_plans,
    delivery,
    loose_files,
    new_versions,
    placed_files,
    taken_out,
    renumbered,
)


def perform(step: Step, archive: Archive, folder: Path) -> None:
    """One step under the lock; ``folder`` is a place for source files."""
    with archive.writing():
        step(archive, folder)
