"""Exports: one module per format that an archive leaves in. All that comes in a call is chosen and cleared before:
the version of ``--as-of``, the filters, and without what is skjermet.

Two shapes, by what the result is. **A folder with something for each plan** (``PlanExport``): the module makes one
plan's part in a folder of its own; unchanged plans keep the part they have. **One whole** (``WholeExport``: a file, a
set of layers, a database): the module is given all plans and does each within ``context.plan(entry)``, which notes a
failure and lets the others go on. Who calls (``export.py``) stages, replaces the result in one step, remembers and
logs. A module is the export itself; or it has one as ``EXPORT``; or, where its shape depends on options,
``for_options(options)``, which returns it. ``formats`` lists them.

What an entry shows is all that may leave: its ``record`` (write that one, never the stored ``plan.json``) and the files
that ``entry.plan`` lets be reached.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from planarkiv.archive import Archive
from planarkiv.model.loss import Loss
from planarkiv.model.naming import Naming
from planarkiv.views.entries import PlanEntry


@dataclass(frozen=True, slots=True)
class Options:
    """What a user chose about the result (``--charset``, ``--per``, ``--dsn`` ...); each format takes what it knows.

    ``charset`` is None where the user asked for none. What is not chosen is not in ``values``; a flag is ``ja``.
    """

    charset: str | None = None
    values: Mapping[str, str] = field(default_factory=dict)


class Context(Protocol):
    """The run, as an export sees it."""

    archive: Archive
    naming: Naming
    options: Options
    now: datetime
    partial: bool
    """Only some of the plans that the result is to have were asked for (``--plan``, ``--changed-since``): a database
    keeps the others."""
    scratch: Path
    """A folder that is there, on the disk of the result, for what a run needs and nobody keeps."""

    def plan(self, entry: PlanEntry) -> AbstractContextManager[None]:
        """Within it, one plan is done: what goes wrong with it is reported of that plan, and stops no other."""

    def unchanged(self, entry: PlanEntry) -> None:
        """The plan is in the result already, as it is."""

    def note(self, entry: PlanEntry, text: str) -> None:
        """Something a person must be told of this plan, worded."""

    def lose(self, entry: PlanEntry, file: str, losses: Iterable[Loss]) -> None:
        """What the format could not carry of a file of this plan: it stands in the log."""

    def tell(self, text: str) -> None:
        """Something a person must be told of the result as a whole, worded."""

    def earlier(self, entry: PlanEntry) -> str:
        """The stamp of the plan in ``previous`` when what is made of it there may stay although it fails now; else
        empty. Calling it says that it stays."""


class PlanExport(Protocol):
    """A format whose result has something for each plan. ``VERSION`` goes up when the same plan gives other bytes."""

    VERSION: str

    def write_plan(self, entry: PlanEntry, into: Path, context: Context) -> None:
        """Writes all of one plan into the empty folder ``into``, from which nothing is left when it fails; a folder
        that stays empty is left out of the result. Raises PlanarkivError and OSError."""


class WholeExport(Protocol):
    """A format whose result is one whole. ``previous`` is the result of the last run, None where there is none or
    where it was made from something else: what is unchanged may be taken from it. ``changed`` are the plans that are
    not in it as they are now."""

    VERSION: str

    def write(
        self,
        entries: Sequence[PlanEntry],
        into: Path,
        context: Context,
        *,
        previous: Path | None,
        changed: Sequence[PlanEntry],
    ) -> None:
        """Writes the whole to ``into``, which is not there yet: a file or a folder."""


__all__ = ["Context", "Options", "PlanExport", "WholeExport"]
