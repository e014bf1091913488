"""``planarkiv validate`` and ``status``: archives and submissions --> rules --> a report. Read from top to bottom."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from planarkiv.archive import Settings
from planarkiv.archive.layout import ROOT_DECLARATION, plans_folder
from planarkiv.archive.settings import read_settings
from planarkiv.archive.store import is_archive
from planarkiv.baseline import read as read_baseline
from planarkiv.engine import Chosen
from planarkiv.errors import ArchiveError, PlanarkivError, UsageError
from planarkiv.examine.boundary import read_boundary
from planarkiv.examine.run import Choices, Run
from planarkiv.examine.sieve import Sieve
from planarkiv.examine.spool import Spool
from planarkiv.findings import NotRun, Tally
from planarkiv.intake.packages import kind_of, packages_in
from planarkiv.intake.packed import SUFFIXES
from planarkiv.language import later, prefer, say
from planarkiv.pool import default_jobs
from planarkiv.profile import Profile, load, outside_archive
from planarkiv.report import Outcome, Report
from planarkiv.rule import FAMILIES, AnyRule
from planarkiv.rules import RULES
from planarkiv.subjects import Owner

Progress = Callable[[str, int, int], None]

DEFAULT_PROFILE = "minimum"

SWITCHED_OFF = later("slått av i profilen: {grunn}")
NOT_SELECTED = later("utelatt med --select")
IGNORED = later("utelatt med --ignore")


@dataclass(frozen=True, slots=True)
class Job:
    """What the user asked for. None, and 0 for ``jobs``, leave it to the profile, the archive or the machine.

    ``boundary`` is a GeoJSON file with the municipality's border; ``remember`` uses and keeps what was found before.
    ``baseline`` has findings that are accepted; ``gather`` keeps what a new one is made of, and accepts all of it.
    ``schemas`` is a folder of XML schemas that GML files are held against.
    ``pictures`` draws the maps of the worst plans, for reports that show them.
    """

    paths: tuple[Path, ...]
    profile: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str | None = None
    boundary: Path | None = None
    jobs: int = 0
    remember: bool = True
    baseline: Path | None = None
    gather: bool = False
    fail_on_not_run: bool = False
    schemas: Path | None = None
    pictures: bool = False


@contextmanager
def validate(job: Job, progress: Progress, now: datetime) -> Iterator[Report]:
    """Looks at everything the job names and gives the report; its findings are gone when the context ends.

    One archive that cannot be looked at does not stop the rest. Raises UsageError for wrong use or a bad profile.
    """
    archives = {path: _settings(path) for path in job.paths if _is_archive(path)}
    profile = load(_profile_name(job, archives), RULES)
    left_out = _left_out(job, profile)
    chosen = [each for each in profile.chosen(RULES) if each.rule.id not in left_out]
    boundary = read_boundary(job.boundary) if job.boundary else None
    accepted = read_baseline(_outside_of(job.paths, job.baseline)) if job.baseline else None
    sieve = Sieve(profile.accepted, accepted, keep=job.gather)
    if job.schemas and not job.schemas.is_dir():
        raise UsageError(say("--xsd {path} er ingen mappe. Oppgi mappa der XSD-filene ligger.", path=job.schemas))
    choices = Choices(
        chosen,
        profile,
        now.date().isoformat(),
        job.jobs or default_jobs(),
        # what was found before does not say by which schemas
        job.remember and not job.schemas,
        str(job.schemas.resolve()) if job.schemas else "",
        job.pictures,
    )
    with Spool() as spool:
        run = Run(choices, spool, progress, sieve)
        for paths in _targets([each for path in job.paths for each in _each_package(path, path in archives)]):
            try:
                if paths[0] in archives:
                    run.archive(paths[0], _owner(paths[0], archives[paths[0]], boundary))
                elif kind := kind_of(paths[0]):
                    run.package(paths[0], kind, Owner(boundary=boundary))
                else:
                    run.submission(paths, Owner(boundary=boundary))
            except UsageError:
                raise
            except (PlanarkivError, OSError) as error:
                run.failed(paths[0], str(error))
        report = _report(run, profile, chosen, left_out, job, now, spool.finish())
        rules = {each.rule.id for each in report.outcomes if each.run}
        plans = {each.plan for each in report.plans}
        report.accepted = sieve.accepted()
        report.baseline = sieve.baseline(rules, plans)
        report.gathered = sieve.gathered(rules, plans)
        report.fail_on_not_run = job.fail_on_not_run
        yield report


def _is_archive(path: Path) -> bool:
    """Whether it is an archive, and not a submission that somebody put settings in."""
    return is_archive(path) and (plans_folder(path) / ROOT_DECLARATION).is_file()


def _settings(path: Path) -> Settings | PlanarkivError:
    """The settings of an archive, or why they cannot be read."""
    try:
        settings = read_settings(path)
    except PlanarkivError as error:
        return error
    prefer(settings.language)
    return settings


def _profile_name(job: Job, archives: dict[Path, Settings | PlanarkivError]) -> str:
    """The profile asked for; else the one that all the archives name. Raises UsageError when they name several."""
    if job.profile:
        return job.profile
    named: dict[str, Path] = {}
    for path, settings in archives.items():
        if isinstance(settings, Settings):
            named.setdefault(outside_archive(path, settings.profile), path)
    if len(named) > 1:
        raise UsageError(
            say(
                "Arkivene følger ulike profiler: {profiles}. Velg én for alle med --profile NAVN.",
                profiles=", ".join(f"{profile} ({path})" for profile, path in named.items()),
            )
        )
    return next(iter(named), DEFAULT_PROFILE)


def _outside_of(paths: Sequence[Path], baseline: Path) -> Path:
    """The baseline. Raises UsageError for one that lies in what is looked at."""
    real = baseline.resolve()
    for path in paths:
        if real == path.resolve() or (path.is_dir() and real.is_relative_to(path.resolve())):
            raise UsageError(
                say(
                    "Grunnlaget {baseline} ligger i det som kontrolleres. Et grunnlag leses aldri derfra: legg det et "
                    "annet sted.",
                    baseline=baseline,
                )
            )
    return baseline


def _each_package(path: Path, is_archive: bool) -> tuple[Path, ...]:
    """The packages in a folder that holds nothing else; else the path itself."""
    if is_archive or not path.is_dir():
        return (path,)
    return packages_in(path) or (path,)


def _targets(paths: Sequence[Path]) -> Iterator[tuple[Path, ...]]:
    """Archives, folders, zips and tars each by itself, and all single files together, in the order given."""
    single = [path for path in paths if not path.is_dir() and not path.name.lower().endswith(SUFFIXES)]
    for path in dict.fromkeys(paths):
        if path not in single:
            yield (path,)
        elif path == single[0]:
            yield tuple(dict.fromkeys(single))


def _owner(path: Path, settings: Settings | PlanarkivError, boundary: bytes | None) -> Owner:
    if isinstance(settings, PlanarkivError):
        raise settings
    if boundary is None and settings.boundary:
        try:
            boundary = read_boundary(path / settings.boundary)
        except UsageError as error:
            # the archive's own mistake: the other archives are looked at all the same
            raise ArchiveError(str(error)) from error
    return Owner(settings.numbers, settings.epsg, boundary)


def _left_out(job: Job, profile: Profile) -> dict[str, NotRun]:
    """Rules of the profile that are not run, and why. Raises UsageError for a word that is no rule."""
    selected, ignored = rules_named(job.select, "--select"), rules_named(job.ignore, "--ignore")
    left_out: dict[str, NotRun] = {}
    for rule in profile.rules:
        if rule in profile.switched_off:
            left_out[rule] = NotRun(SWITCHED_OFF, {"grunn": profile.switched_off[rule]})
        elif rule in ignored:
            left_out[rule] = NotRun(IGNORED)
        elif job.select and rule not in selected:
            left_out[rule] = NotRun(NOT_SELECTED)
    return left_out


def rules_named(words: Sequence[str], option: str) -> set[str]:
    """Ids of the rules that are named by id, official id or family. Raises UsageError with a suggestion."""
    named: set[str] = set()
    for word in words:
        found = find_rules(word)
        if not found:
            raise UsageError(
                say(
                    "{option} {word}: ingen regel heter det.{meant} «planarkiv rules» viser alle.",
                    option=option,
                    word=word,
                    meant=meant(word),
                )
            )
        named.update(rule.id for rule in found)
    return named


def find_rules(word: str) -> list[AnyRule]:
    """The rules with this id or official id, or of this family; letter case makes no difference."""
    wanted = word.strip().lower()
    return [rule for rule in RULES if wanted in (rule.family.lower(), *(name.lower() for name in rule.ids))]


def meant(word: str) -> str:
    """A question about what may have been meant, or nothing."""
    import difflib

    names = {name.lower(): name for rule in RULES for name in rule.ids} | {name.lower(): name for name in FAMILIES}
    close = difflib.get_close_matches(word.strip().lower(), list(names), n=1, cutoff=0.5)
    return say(" Mente du {word}?", word=names[close[0]]) if close else ""


def _report(
    run: Run,
    profile: Profile,
    chosen: Sequence[Chosen],
    left_out: dict[str, NotRun],
    job: Job,
    now: datetime,
    spool: Path,
) -> Report:
    severities = {each.rule.id: each.severity for each in chosen}
    outcomes = []
    for rule in RULES:
        if rule.id not in profile.rules:
            continue
        tally = run.tallies.get(rule.id, Tally())
        if rule.id in left_out:
            tally.skip(left_out[rule.id])
        findings = run.by_rule[rule.id]
        outcomes.append(
            Outcome(
                rule,
                severities.get(rule.id) or profile.rules[rule.id].severity or rule.severity,
                tally.state(findings),
                findings,
                tally.omitted,
                tally.run,
                sum(tally.not_run.values()),
                tally.reasons,
                tally.crashed,
            )
        )
    return Report(
        profile.name,
        say(profile.title),
        now,
        job.fail_on or profile.fail_on,
        run.targets,
        run.lines(),
        outcomes,
        run.counts,
        profile.planned,
        spool,
        exhibits=run.exhibits.paths if run.exhibits else {},
        not_drawn=run.exhibits.not_drawn if run.exhibits else 0,
    )
