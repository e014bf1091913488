"""What a user names as a side of a comparison, opened as what it is."""

import re
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import date, datetime, time
from pathlib import Path

from planarkiv.archive import Archive, StoredPlan
from planarkiv.archive.store import is_archive
from planarkiv.comparison.archived import ArchiveSide
from planarkiv.comparison.one_document import DocumentSide
from planarkiv.comparison.one_map import MapSide
from planarkiv.comparison.side import Side
from planarkiv.comparison.submitted import SubmissionSide
from planarkiv.errors import PlanarkivError, UsageError
from planarkiv.intake.packed import is_packed
from planarkiv.intake.sources import Sources
from planarkiv.intake.submission import read_submission
from planarkiv.language import say
from planarkiv.model.naming import NATIONAL, Naming
from planarkiv.readers import Format, detect

Progress = Callable[[str, int, int], None]

PREVIOUS = "previous"
"""The moment before the newest version of a plan."""
_VERSION = re.compile(r"v([1-9][0-9]{0,5})")


def open_side(
    path: Path, open_files: ExitStack, progress: Progress, naming: Naming = NATIONAL, *, restricted: bool = False
) -> Side:
    """A folder or zip, a map file or a document; files unpacked from it are there until ``open_files`` ends.

    Raises UsageError for a file that nothing can be compared in, PlanarkivError and OSError.
    """
    if path.suffix.lower() == ".zip" and path.is_file() and not is_packed(path):
        raise PlanarkivError(say("{path} kan ikke åpnes: den er skadet, eller ingen zip. Hent den på nytt.", path=path))
    if path.is_dir() or path.suffix.lower() == ".zip":
        sources = open_files.enter_context(Sources([path]))
        return SubmissionSide(path.resolve().name, read_submission(sources, progress, naming), restricted)
    kind = detect(path, path.name)
    if kind.is_map:
        return MapSide(path, kind, naming)
    if kind in (Format.PDF, Format.OFFICE):
        return DocumentSide(path, kind)
    raise UsageError(
        say(
            "{path} er verken et kart, et dokument med tekst, en mappe eller et arkiv. "
            "Oppgi to av samme slag: to kartfiler, to mapper eller to arkiv.",
            path=path,
        )
    )


def archive_side(
    path: Path, moment: str, chosen: Sequence[str], naming: Naming = NATIONAL, *, restricted: bool = False
) -> ArchiveSide:
    """An archive as it was at ``moment``: a day (``2024-05-31``, to its end), a version (``v2``), ``previous`` for the
    version before the newest one, or empty for today. ``chosen`` plans only, all where none is named.

    Raises ArchiveError, and UsageError for a moment or plan that is none.
    """
    if not is_archive(path):
        raise UsageError(say("{path} er ikke et planarkiv: planarkiv.toml mangler.", path=path))
    archive = Archive.open(path)
    plans = [_find(archive, each) for each in chosen] or list(archive.plans())
    name = path.resolve().name
    return ArchiveSide(f"{name} ({moment})" if moment else name, plans, _version_at(moment), naming, restricted)


def _find(archive: Archive, text: str) -> StoredPlan:
    plan = archive.named(text)
    if plan is None:
        raise UsageError(say("Arkivet har ingen plan {plan}. Skriv den som 4219/202103.", plan=text))
    return plan


def _version_at(moment: str) -> Callable[[StoredPlan], int]:
    """The version of a plan at a moment; 0 where there was none."""
    if not moment:
        return lambda plan: plan.version
    if moment == PREVIOUS:
        return lambda plan: plan.version - 1
    if found := _VERSION.fullmatch(moment):
        number = int(found[1])
        return lambda _: number
    try:
        day = date.fromisoformat(moment)
    except ValueError:
        raise UsageError(say("«{text}» er verken en versjon (v2) eller en dato (2024-05-31).", text=moment)) from None
    end = datetime.combine(day, time.max).astimezone()
    return lambda plan: plan.version_at(end)
