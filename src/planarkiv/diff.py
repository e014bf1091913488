"""``planarkiv diff``: two sides --> plans side by side --> what differs --> a report. Read from top to bottom."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from planarkiv.archive.settings import read_settings
from planarkiv.archive.store import is_archive
from planarkiv.comparison.archived import ArchiveSide
from planarkiv.comparison.one_document import DocumentSide
from planarkiv.comparison.one_map import MapSide
from planarkiv.comparison.opening import PREVIOUS, archive_side, open_side
from planarkiv.comparison.plans import Comparer, Pair, Partial, is_nothing, paired
from planarkiv.comparison.side import NO_PLAN, PlanVersion, Side
from planarkiv.errors import PlanarkivError, UsageError
from planarkiv.language import say
from planarkiv.model.difference.changes import Comparison, Failure
from planarkiv.model.difference.objects import TOLERANCE
from planarkiv.profile import load, outside_archive
from planarkiv.rules import RULES

Progress = Callable[[str, int, int], None]

DRAWN = 40
"""Plans whose maps are drawn; a page with more would not open."""


@dataclass(frozen=True, slots=True)
class Job:
    """What the user asked for. ``after`` is None where two versions of one archive are compared; ``since`` and
    ``until`` are a day, a version or empty; ``tolerance`` is in metres; ``pictures`` draws the maps of the first
    plans."""

    before: Path
    after: Path | None = None
    since: str = ""
    until: str = ""
    plans: tuple[str, ...] = ()
    profile: str | None = None
    tolerance: float = TOLERANCE
    restricted: bool = False
    pictures: bool = False


def diff(job: Job, progress: Progress, now: datetime) -> Comparison:
    """Compares the two sides plan by plan; one that cannot be read does not stop the rest.

    Raises UsageError for wrong use, PlanarkivError and OSError when a side as a whole cannot be read.
    """
    with ExitStack() as open_files:
        before, after = _sides(job, open_files, progress)
        partial = _partial(before, after)
        drawn = DRAWN if job.pictures else 0
        comparer = Comparer(job.tolerance, restricted=job.restricted, drawn=drawn, partial=partial)
        found, failed, alike = [], [], 0
        notes: list[str] = []
        pairs = _wanted(job, before, after, partial, notes)
        for number, (old, new) in enumerate(pairs):
            plan = next((each.ids[0] for each in (new, old) if each and each.ids), NO_PLAN)
            sides = [side.name for side, each in ((before, old), (after, new)) if each]
            name = plan or " → ".join(dict.fromkeys(sides))
            progress(say("Sammenligner {plan}", plan=name), number, len(pairs))
            try:
                differs, drawings = comparer.compare(old, new)
            except (PlanarkivError, OSError) as error:
                failed.append(Failure(plan, name, str(error)))
                continue
            failed += differs.failures
            if differs.is_empty:
                alike += not differs.failures
            else:
                found.append((differs, drawings))
        undone = any(isinstance(side, MapSide | DocumentSide) for side in (before, after)) and not (found or alike)
        return Comparison(before.name, after.name, now, found, alike, failed, undone and bool(failed), notes)


def _sides(job: Job, open_files: ExitStack, progress: Progress) -> tuple[Side, Side]:
    """Both sides; the two versions of one archive where only one path is given."""
    own = load(_profile(job), RULES).naming
    if job.after is None:
        if not job.since and not job.plans:
            raise UsageError(
                say(
                    "Oppgi to sider (diff A B), eller ett arkiv og hva det skal sammenlignes med: "
                    "--plan PLAN for versjonen før den siste, eller --from DATO."
                )
            )
        since = job.since or PREVIOUS
        return (
            archive_side(job.before, since, job.plans, own, restricted=job.restricted),
            archive_side(job.before, job.until, job.plans, own, restricted=job.restricted),
        )
    sides: list[Side] = []
    for path, moment in ((job.before, job.since), (job.after, job.until)):
        if is_archive(path):
            chosen = job.plans if is_archive(job.before) and is_archive(job.after) else ()
            sides.append(archive_side(path, moment, chosen, own, restricted=job.restricted))
        elif moment:
            raise UsageError(say("{path} er ikke et arkiv, og har ingen versjoner.", path=path))
        else:
            sides.append(open_side(path, open_files, progress, own, restricted=job.restricted))
    if sum(isinstance(side, DocumentSide) for side in sides) == 1:
        raise UsageError(
            say(
                "{a} og {b} kan ikke sammenlignes: bare den ene er et dokument. Oppgi to av samme slag: to kartfiler, "
                "to dokumenter, to mapper eller to arkiv.",
                a=sides[0].name,
                b=sides[1].name,
            )
        )
    return sides[0], sides[1]


def _profile(job: Job) -> str:
    """The profile whose own names of layers and columns hold: the one asked for, else that of the archive."""
    if job.profile:
        return job.profile
    archive = next((path for path in (job.before, job.after) if path and is_archive(path)), None)
    return outside_archive(archive, read_settings(archive).profile) if archive else "minimum"


def _partial(before: Side, after: Side) -> Partial:
    if isinstance(before, ArchiveSide) == isinstance(after, ArchiveSide):
        return Partial.NEITHER
    return Partial.AFTER if isinstance(before, ArchiveSide) else Partial.BEFORE


def _wanted(job: Job, before: Side, after: Side, partial: Partial, notes: list[str]) -> list[Pair]:
    """The pairs of plans that are compared: of an archive, those that the delivery is about."""
    pairs = paired(_versions(before, notes), _versions(after, notes))
    if partial is not Partial.NEITHER:
        at = 1 if partial is Partial.AFTER else 0
        pairs = [pair for pair in pairs if pair[at] is not None]
        if not pairs:
            name = (before, after)[at].name
            raise PlanarkivError(
                say("{side} har verken planer eller kartobjekter: det er ingenting å sammenligne.", side=name)
            )
    if not job.plans:
        return pairs
    chosen = [pair for pair in pairs if any(_is_named(each.ids, job.plans) for each in pair if each)]
    if not chosen:
        raise UsageError(say("Ingen av sidene har {plans}.", plans=", ".join(job.plans)))
    return chosen


def _versions(side: Side, notes: list[str]) -> list[PlanVersion]:
    """The plans of a side and what belongs to none, without maps that have no object: these are noted."""
    found: list[PlanVersion] = []
    for each in side.plans():
        if is_nothing(each):
            notes += [say("{file} har ingen kartobjekter", file=table.source) for table in each.maps()]
        else:
            found.append(each)
    return found


def _is_named(ids: tuple[str, ...], names: tuple[str, ...]) -> bool:
    """Whether a plan is one of these, by its whole id or by the planid alone."""
    return any(name in (each, each.partition("/")[2]) for each in ids for name in names)
