"""One run, as the formats see it (``Context``) and as it is told afterwards: how each plan went."""

import errno
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from planarkiv.archive import Archive
from planarkiv.errors import PlanarkivError
from planarkiv.exports import Options
from planarkiv.language import say
from planarkiv.model.loss import Loss
from planarkiv.model.naming import Naming
from planarkiv.views.entries import PlanEntry

Progress = Callable[[str, int, int], None]

_NOT_OF_A_PLAN = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EROFS, errno.EIO})
"""What hits every plan alike: the disk of the result is full, read-only or broken."""


class Outcome(StrEnum):
    """How it went with one plan; permanent names."""

    WRITTEN = "skrevet"
    UNCHANGED = "uendret"
    KEPT = "feilet, forrige beholdt"
    FAILED = "feilet"
    LEFT_OUT = "utelatt"


@dataclass(slots=True)
class Told:
    """One plan, told: ``seconds`` it took, the reason where it did not go well or does not leave, and notes."""

    plan: str
    folder: str
    outcome: Outcome
    reason: str = ""
    seconds: float = 0.0
    documents_held: int = 0
    files_held: int = 0
    notes: list[str] = field(default_factory=list)
    losses: list[Mapping[str, object]] = field(default_factory=list)

    def line(self) -> dict[str, object]:
        """As a line of the log."""
        told: dict[str, object] = {
            "plan": self.plan,
            "mappe": self.folder,
            "utfall": self.outcome.value,
            "sekunder": round(self.seconds, 3),
            "grunn": self.reason,
        }
        if self.documents_held or self.files_held:
            told |= {"skjermede_dokumenter": self.documents_held, "tilbakeholdte_filer": self.files_held}
        if self.notes:
            told["merknader"] = self.notes
        if self.losses:
            told["tap"] = self.losses
        return told


class Run:
    """What the formats are given as ``context``. ``plans`` fills as they are done, by the folder of their object.
    ``stays`` says which stamp a plan has in the last result, where that part may stay."""

    def __init__(
        self,
        archive: Archive,
        naming: Naming,
        options: Options,
        now: datetime,
        scratch: Path,
        progress: Progress,
    ) -> None:
        self.archive, self.naming, self.options, self.now = archive, naming, options, now
        self.partial = False
        self.plans: dict[str, Told] = {}
        self.messages: list[str] = []
        self.stays: Callable[[PlanEntry], str] = lambda _: ""
        self.scratch = scratch
        self._progress = progress
        self._total = 0

    def expect(self, entries: Sequence[PlanEntry]) -> None:
        """How many plans are to be done, for the progress."""
        self._total = len(self.plans) + len(entries)

    @contextmanager
    def plan(self, entry: PlanEntry) -> Iterator[None]:
        """Within it, one plan is done: what goes wrong with it is reported of that plan, and stops no other.

        A disk that is full or broken stops all.
        """
        told = self._told(entry)
        told.outcome, told.reason = Outcome.WRITTEN, ""
        self._progress(say("Eksporterer {plan}", plan=told.plan), len(self.plans), max(self._total, len(self.plans)))
        began = time.monotonic()
        try:
            yield
        except (PlanarkivError, sqlite3.Error) as error:
            self._fail(told, str(error))
        except OSError as error:
            if error.errno in _NOT_OF_A_PLAN:
                raise
            what = error.strerror or str(error)
            if error.filename is not None:
                what = say(
                    "{path}: {error}. Sjekk rettighetene til fila, og kjør igjen.", path=error.filename, error=what
                )
            self._fail(told, what)
        except Exception as error:  # noqa: BLE001 - a fault of ours costs one plan, and the log tells of it
            self._fail(told, say("feil i planarkiv selv: {what}", what=f"{type(error).__name__}: {error}"))
        finally:
            told.seconds += time.monotonic() - began

    def note(self, entry: PlanEntry, text: str) -> None:
        """Something a person must be told of this plan, worded."""
        self._told(entry).notes.append(text)

    def lose(self, entry: PlanEntry, file: str, losses: Iterable[Loss]) -> None:
        """What the format could not carry of a file of this plan."""
        self._told(entry).losses += [{"fil": file, **loss.to_json()} for loss in losses]

    def tell(self, text: str) -> None:
        """Something a person must be told of the result as a whole, worded."""
        self.messages.append(text)

    def earlier(self, entry: PlanEntry) -> str:
        """The stamp of the plan in the last result, when it may stay there although it fails now; else empty."""
        stamp = self.stays(entry)
        if stamp:
            self.kept(entry)
        return stamp

    def has_failed(self, entry: PlanEntry) -> bool:
        """Whether the plan was begun and did not come out whole."""
        told = self.plans.get(str(entry.folder))
        return told is not None and told.outcome in (Outcome.FAILED, Outcome.KEPT)

    def written(self, entry: PlanEntry) -> None:
        """The plan is done, if nothing else has been told of it."""
        self._told(entry)

    def unchanged(self, entry: PlanEntry) -> None:
        """The plan is in the result as it was made before."""
        self._told(entry).outcome = Outcome.UNCHANGED

    def kept(self, entry: PlanEntry) -> None:
        """The plan failed, and has in the result what it had before."""
        self._told(entry).outcome = Outcome.KEPT

    def _told(self, entry: PlanEntry) -> Told:
        folder = str(entry.folder)
        if folder not in self.plans:
            self.plans[folder] = Told(str(entry.record.arealplan_id), folder, Outcome.WRITTEN)
        return self.plans[folder]

    @staticmethod
    def _fail(told: Told, reason: str) -> None:
        told.outcome, told.reason = Outcome.FAILED, reason
