"""An archive leaves in a format: choose the plans, make the result beside its place, put it there in one step, tell.

What is unchanged since the last run is not made again. The archive is read without its lock, and nothing is written in
it.
"""

import hashlib
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from planarkiv import language
from planarkiv.archive import Archive
from planarkiv.archive.layout import REGISTER
from planarkiv.archive.ocfl import utc_text
from planarkiv.archive.settings import settings_text
from planarkiv.archive.store import require_no_archive_around
from planarkiv.errors import PlanarkivError, UsageError
from planarkiv.exports import Options, WholeExport
from planarkiv.exports.choice import CHANGED_SINCE, Chosen, Filters, choose
from planarkiv.exports.clearance import Held
from planarkiv.exports.delivery import Delivery, deliver
from planarkiv.exports.formats import ExportFormat
from planarkiv.exports.log import Log, is_log, new_log
from planarkiv.exports.memory import Remembered, files_in
from planarkiv.exports.run import Outcome, Progress, Run, Told
from planarkiv.exports.target import LOGS, SUFFIX, Target, held
from planarkiv.language import say
from planarkiv.model.naming import NATIONAL, Naming
from planarkiv.profile import load, outside_archive, packaged
from planarkiv.program import program_version
from planarkiv.readers.collector import without_collector

_FAILURES = (Outcome.FAILED, Outcome.KEPT)
_SHOWN = 3
_EDITION = "utgave"


@dataclass(frozen=True, slots=True)
class Job:
    """One export. ``out`` is the file or folder of the result; ``log`` a file for the log, else it lies beside."""

    archive: Path
    format: ExportFormat
    out: Path | None = None
    options: Options = field(default_factory=Options)
    filters: Filters = field(default_factory=Filters)
    log: Path | None = None


@dataclass(slots=True)
class Result:
    """What came of it. ``unchanged``: the result that was there is just what was asked for, and was left alone."""

    plans: list[Told] = field(default_factory=list)
    unchanged: bool = False
    documents_held: int = 0
    files_held: int = 0
    messages: list[str] = field(default_factory=list)
    log: Path | None = None

    def count(self, *outcomes: Outcome) -> int:
        """How many plans went so."""
        return sum(told.outcome in outcomes for told in self.plans)

    @property
    def is_something(self) -> bool:
        """Whether any plan is in the result."""
        return bool(self.count(Outcome.WRITTEN, Outcome.UNCHANGED, Outcome.KEPT))

    @property
    def clean(self) -> bool:
        """Whether no plan failed."""
        return not self.count(*_FAILURES)


def export(job: Job, progress: Progress, now: datetime | None = None) -> Result:
    """One run, from the archive to the result. Raises PlanarkivError when nothing could be delivered; what was there
    before is then as it was."""
    now = now or datetime.now(UTC)
    archive = Archive.open(job.archive)
    job.format.require_known(job.options)
    _require_a_log(job)
    naming = _naming(job, archive)
    if job.format.in_database:
        return _to_database(job, archive, naming, progress, now)
    if job.out is None:
        return Result(messages=_in_archive(job, archive, naming, now))
    job.format.require_name(job.out)
    _require_outside(job.out, archive)
    with held(job.out) as target:
        result = Result(log=job.log or new_log(target.beside / LOGS, now))
        with _logged(job, result):
            _to_place(job, archive, naming, progress, now, target, result)
    return result


def _naming(job: Job, archive: Archive) -> Naming:
    """The municipality's own names. The profiles that come with the program have none: these are not read, which would
    take all rules."""
    profile = outside_archive(job.archive, archive.settings.profile)
    if profile in packaged():
        return NATIONAL
    from planarkiv.rules import RULES

    return load(profile, RULES).naming


def _to_place(
    job: Job, archive: Archive, naming: Naming, progress: Progress, now: datetime, target: Target, result: Result
) -> None:
    """Makes what has changed, and puts it in its place."""
    key, state = _key(job, archive, naming), _state(archive)
    if _is_the_same(target, key, state):
        _tell_unchanged(result, target)
        return
    _require_alike(target, job.filters)
    module = job.format.load(job.options)
    key = {**key, _EDITION: module.VERSION}
    result.messages += _told_changed(target)
    run = Run(archive, naming, job.options, now, target.scratch, progress)
    chosen = _chosen(archive, job.filters, result)
    if chosen is None:
        if target.files:
            result.messages.append(say("{path} er fra en tidligere eksport, og er som den var.", path=target.path))
        return
    delivery = deliver(module, chosen, target, run, key=key, filters=job.filters)
    _finish(result, chosen, run)
    _require_something(result)
    _publish(target, delivery, result, key=key, state=state, now=now)


def _in_archive(job: Job, archive: Archive, naming: Naming, now: datetime) -> list[str]:
    """The one format that the archive itself has."""
    module = job.format.load(job.options)
    if not hasattr(module, "in_archive"):
        raise UsageError(say("Si hvor resultatet skal ligge: --out STI."))
    if job.log is not None:
        raise UsageError(say("Arkivets egen {file} lages uten logg. --log trenger --out STI.", file=REGISTER))
    if job.filters.key():
        raise UsageError(say("Arkivets egen {file} har alle planene. Et utvalg trenger --out STI.", file=REGISTER))
    messages: list[str] = module.in_archive(archive, naming, now)
    return messages


def _to_database(job: Job, archive: Archive, naming: Naming, progress: Progress, now: datetime) -> Result:
    """The database keeps the old or the new of each plan, and knows what it has."""
    if job.out is not None:
        raise UsageError(say("--to {format} skriver i en database, og har ikke --out.", format=job.format.name))
    result = Result(log=job.log)
    with _logged(job, result), TemporaryDirectory(prefix="planarkiv-") as scratch:
        chosen = _chosen(archive, job.filters, result)
        if chosen is None:
            return result
        run = Run(archive, naming, job.options, now, Path(scratch), progress)
        run.partial = bool(job.filters.plans or job.filters.changed_since)
        run.expect(chosen.entries)
        module = cast("WholeExport", job.format.load(job.options))
        module.write(chosen.entries, run.scratch, run, previous=None, changed=chosen.entries)
        _finish(result, chosen, run)
        _require_something(result)
    return result


def _require_outside(out: Path, archive: Archive) -> None:
    require_no_archive_around(out)
    if archive.root.resolve().is_relative_to(out.resolve()):
        raise UsageError(say("{path} er arkivet, eller ligger rundt det. Velg en annen plass med --out.", path=out))


def _require_a_log(job: Job) -> None:
    """Raises UsageError where lines of a log would come into an archive, the result, or a file that is no log."""
    if job.log is None:
        return
    require_no_archive_around(job.log)
    log = job.log.resolve()
    if job.out is not None:
        out = job.out.resolve()
        if any(log.is_relative_to(place) for place in (out, out.with_name(out.name + SUFFIX))):
            raise UsageError(say("{path} ligger i resultatet. Velg en annen plass for loggen med --log.", path=job.log))
    if not is_log(log):
        raise UsageError(
            say("{path} finnes fra før og er ikke en logg fra export. Velg et annet navn med --log.", path=job.log)
        )


def _require_alike(target: Target, filters: Filters) -> None:
    """Raises UsageError where what has changed would come instead of all plans."""
    known = target.remembered
    if filters.changed_since is None or known is None or CHANGED_SINCE in known.key:
        return
    raise UsageError(
        say(
            "{path} har alle planene i et utvalg. Med --changed-since ville bare de endrede blitt igjen. Velg et annet "
            "navn med --out.",
            path=target.path,
        )
    )


def _key(job: Job, archive: Archive, naming: Naming) -> Mapping[str, str]:
    """All that the result depends on beside the plans themselves."""
    options = {f"valg.{name}": value for name, value in sorted(job.options.values.items())}
    return {
        "arkiv": str(archive.root.resolve()),
        "format": job.format.name,
        "program": program_version(),
        "sprak": language.chosen(),
        "navn": _digest(naming.key),
        "innstillinger": _digest(settings_text(archive.settings)),
        "tegnsett": job.options.charset or "",
        **options,
        **job.filters.key(),
    }


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()


def _state(archive: Archive) -> str:
    """The state of the archive; empty when it cannot be told, and every plan must be looked at."""
    try:
        return archive.state(touched=True)
    except OSError:
        return ""


def _is_the_same(target: Target, key: Mapping[str, str], state: str) -> bool:
    known = target.remembered
    if known is None or not state or known.archive != state or not target.is_as_left:
        return False
    # the same program has the same edition of the format, which is slow to ask
    return known.key == {**key, _EDITION: known.key.get(_EDITION)}


def _tell_unchanged(result: Result, target: Target) -> None:
    known = target.remembered
    assert known is not None  # noqa: S101 - asked before
    result.unchanged = True
    result.documents_held, result.files_held = known.held
    with without_collector():
        result.plans = [Told(part.plan, folder, Outcome.UNCHANGED) for folder, part in known.parts.items()]


def _told_changed(target: Target) -> list[str]:
    changed = target.changed
    if not changed:
        return []
    return [
        say(
            "{path} er endret av andre siden forrige eksport ({names}), og blir laget på nytt.",
            path=target.path,
            names=_some(changed),
        )
    ]


def _chosen(archive: Archive, filters: Filters, result: Result) -> Chosen | None:
    """The plans; None where nothing has changed since the moment that is asked for, which is told. Raises
    PlanarkivError when no plan fits."""
    chosen = choose(archive, filters)
    result.messages += chosen.notes
    if chosen.entries or chosen.damaged:
        return chosen
    if filters.changed_since is None:
        raise PlanarkivError(
            say("Ingen av planene i {archive} passer med utvalget. Ingenting er skrevet.", archive=archive.root)
        )
    result.unchanged = True
    result.messages.append(say("Ingen planer i utvalget er endret siden da. Ingenting er skrevet."))
    return None


def _finish(result: Result, chosen: Chosen, run: Run) -> None:
    """Puts together how it went with every plan of the archive."""
    result.messages += run.messages
    for told in run.plans.values():
        held = chosen.held.get(told.folder, Held())
        told.documents_held, told.files_held = held.documents, held.files
    for each in chosen.damaged:
        run.plans.setdefault(each.folder, Told(str(each.plan), each.folder, Outcome.FAILED, each.reason))
    for each in chosen.left_out:
        run.plans[each.folder] = Told(str(each.plan), each.folder, Outcome.LEFT_OUT, each.reason)
    result.plans = [run.plans[folder] for folder in sorted(run.plans)]
    result.documents_held = sum(told.documents_held for told in result.plans)
    result.files_held = sum(told.files_held for told in result.plans)


def _require_something(result: Result) -> None:
    """Raises PlanarkivError when every plan has failed."""
    if result.is_something:
        return
    reasons: dict[str, list[str]] = {}
    for told in result.plans:
        if told.outcome is Outcome.FAILED:
            reasons.setdefault(told.reason, []).append(told.plan)
    raise PlanarkivError(
        say(
            "Ingen planer kunne eksporteres, og ingenting er skrevet. {reasons}",
            reasons="\n".join(f"{_some(plans)}: {reason}" for reason, plans in list(reasons.items())[:_SHOWN]),
        )
    )


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:_SHOWN]) + ("..." if len(names) > _SHOWN else "")


def _publish(
    target: Target, delivery: Delivery, result: Result, *, key: Mapping[str, str], state: str, now: datetime
) -> None:
    new = Remembered(
        key=key,
        archive=state if result.clean else "",
        made=utc_text(now),
        parts=delivery.parts,
        files=target.files if delivery.as_it_was else files_in(target.staged),
        held=(result.documents_held, result.files_held),
    )
    if delivery.as_it_was:
        target.remember(new)
        result.unchanged = True
    else:
        target.publish(new)


@contextmanager
def _logged(job: Job, result: Result) -> Iterator[None]:
    """Tells in the log how it went, also when it came to nothing. Raises PlanarkivError at once when there can be no
    log."""
    log = Log(result.log)
    log.begin()
    try:
        yield
    except (PlanarkivError, OSError, sqlite3.Error) as error:
        # a log on the disk that is full is not the trouble to tell of
        with suppress(PlanarkivError):
            log.lines(_lines(job, result, str(error)))
        raise
    log.lines(_lines(job, result, ""))


def _lines(job: Job, result: Result, failure: str) -> list[dict[str, object]]:
    """A line for each plan, and one for the run."""
    return [
        *(told.line() for told in result.plans),
        {
            "hendelse": "eksport",
            "arkiv": str(job.archive),
            "format": job.format.name,
            "resultat": str(job.out or ""),
            "levert": result.is_something and not failure,
            "uendret": result.unchanged,
            **{outcome.name.lower(): result.count(outcome) for outcome in Outcome},
            "skjermede_dokumenter": result.documents_held,
            "tilbakeholdte_filer": result.files_held,
            "grunn": failure,
        },
    ]
