"""``planarkiv demo``: the sample municipality built, verified, validated and exported, and one plan on the ladder."""

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import planarkiv
from planarkiv.archive.verify import verify
from planarkiv.build import Job, build
from planarkiv.errors import PlanarkivError
from planarkiv.export import Job as Export
from planarkiv.export import export
from planarkiv.exports.formats import FORMATS
from planarkiv.exports.run import Outcome
from planarkiv.findings import Severity
from planarkiv.language import say, shown
from planarkiv.report import PlanLine
from planarkiv.validate import Job as Validation
from planarkiv.validate import validate

Progress = Callable[[str, int, int], None]

MUNICIPALITY, REGISTER, PROFILE = "lyngvik", "planoversikt.xlsx", "lyngvik.toml"
_NUMBER = "9901"
_CLIMBER = "9901/20060011"
_FOLDER = "Reguleringsplaner/Steinsåsen"
_CLIMBING = "plan-for-plan-arkiv"
_MAP_FILE, _LIST_FILE = "planer.gpkg", "planoversikt.xlsx"
_STEPS = (
    (),
    ("Best_Steinsåsen 2006.pdf", "Steinsaasen_plankart.TIF"),
    ("Steinsaasen_plankart.tfw", "Steinsaasen_plankart.prj"),
)
"""Files of one plan, in the order they turn up: the register alone, the documents, then where the map lies."""


def demo(folder: Path, user: str, progress: Progress, now: datetime) -> Iterator[str]:
    """Line by line what is done in ``folder``. Raises PlanarkivError when something is not as it should be."""
    source, archive = sample_folder() / MUNICIPALITY, folder / "lyngvik-arkiv"
    yield say("1. Bygger arkiv av {source}", source=source)
    job = Job((source,), archive, number=_NUMBER, name="Lyngvik kommune", user=user)
    result = build(job, progress, now)
    yield say(
        "   {plans} planer, {files} filer, {unplaced} uten plan",
        plans=len(result.plans),
        files=len(result.files),
        unplaced=result.unplaced,
    )
    yield say("2. Kontrollerer hver byte")
    deviations = [deviation for deviation in verify(archive) if deviation.counts]
    if deviations:
        raise PlanarkivError("\n".join(str(deviation) for deviation in deviations))
    yield say("   alle filer er uendret")
    profile = sample_folder() / PROFILE
    yield say("3. Kontrollerer planene mot profilen {profile}", profile=profile.name)
    yield from _validated(archive, profile, progress, now)
    yield say("4. Følger én plan mens filene kommer inn")
    yield from _climbed(source, folder, profile, progress, now)
    yield say("5. Leverer arkivet videre")
    yield from _exported(archive, folder, progress, now)
    yield say("6. Se på:")
    for path, what in (
        (folder / _MAP_FILE, say("kartene i nasjonale farger, i QGIS")),
        (folder / _LIST_FILE, say("planregisteret, i Excel")),
        (archive / "oversikt.html", say("alle planene med nivå, i en nettleser")),
        (archive / "arbeidsliste.xlsx", say("det arkivet spør deg om, i Excel")),
        (archive / "planer", say("planene selv, en mappe hver")),
    ):
        yield f"   {path}  ({what})"
    yield say("7. Prøv:")
    yield f'   planarkiv status "{archive}" --profile "{profile}"'
    yield f'   planarkiv validate "{archive}" --profile "{profile}"'
    yield f'   planarkiv diff "{folder / _CLIMBING}" --from v1 --plan {_CLIMBER}'
    yield say("   Fyll ut planid i arbeidslista, lagre, og kjør")
    yield f'   planarkiv build "{source}" --archive "{archive}"'


def _exported(archive: Path, folder: Path, progress: Progress, now: datetime) -> Iterator[str]:
    for name, file in (("gpkg", _MAP_FILE), ("planoversikt", _LIST_FILE)):
        done = export(Export(archive, FORMATS[name], folder / file), progress, now)
        yield say("   {count} planer i {file}", count=done.count(Outcome.WRITTEN), file=file)


def _validated(archive: Path, profile: Path, progress: Progress, now: datetime) -> Iterator[str]:
    with validate(Validation((archive,), str(profile), remember=False), progress, now) as report:
        counts = {severity: report.counts.get(severity.value, 0) for severity in Severity}
        yield say(
            "   {errors} feil, {warnings} advarsler og {infos} merknader",
            errors=counts[Severity.ERROR],
            warnings=counts[Severity.WARNING],
            infos=counts[Severity.INFO],
        )


def _climbed(source: Path, folder: Path, profile: Path, progress: Progress, now: datetime) -> Iterator[str]:
    """One plan's nivå as its files come in, one lot after the other."""
    growing, archive = folder / "plan-for-plan", folder / _CLIMBING
    (growing / _FOLDER).mkdir(parents=True)
    shutil.copyfile(source / REGISTER, growing / REGISTER)
    for names in _STEPS:
        for name in names:
            shutil.copyfile(source / _FOLDER / name, growing / _FOLDER / name)
        build(Job((growing,), archive, number=_NUMBER), progress, now)
        with validate(Validation((archive,), str(profile), remember=False), progress, now) as report:
            line = next(line for line in report.plans if line.plan == _CLIMBER)
            yield _said(line, names)


def _said(line: PlanLine, names: tuple[str, ...]) -> str:
    missing = shown([each.label for each in line.missing])
    what = shown(names) if names else say("bare planoversikten")
    return say(
        "   {name}: nivå {level} med {files}; til neste nivå mangler {missing}",
        name=line.name,
        level=line.level,
        files=what,
        missing=missing,
    )


def sample_folder() -> Path:
    """The sample data: beside the package in a wheel, at the top of the repository in a checkout."""
    package = Path(planarkiv.__file__).parent
    for folder in (package.parents[1] / "sample_data", package / "sample_data"):
        if (folder / MUNICIPALITY).is_dir():
            return folder
    raise PlanarkivError(say("Eksempeldataene mangler i denne installasjonen. Installer planarkiv på nytt."))
