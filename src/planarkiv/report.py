"""What a run of `validate` or `status` found, as reports show it: the same for every format."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from planarkiv.baseline import Entries
from planarkiv.errors import ExitCode
from planarkiv.findings import Finding, Severity, State
from planarkiv.model.exhibit import Exhibit
from planarkiv.model.ladder import Missing
from planarkiv.rule import AnyRule


@dataclass(slots=True)
class PlanLine:
    """One plan: the nivå it has, the nivå asked of it (None: nothing), what is missing to the next, and its findings.

    ``accepted`` is the profile's reason for asking less of this plan. ``counts`` is by severity.
    """

    target: str
    plan: str
    name: str
    status: str
    level: int | None
    required: int | None
    accepted: str
    missing: tuple[Missing, ...]
    counts: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_met(self) -> bool:
        """Whether the plan has the nivå that is asked of it."""
        return self.required is None or (self.level is not None and self.level >= self.required)


@dataclass(slots=True)
class Target:
    """One thing that was looked at: an archive or a submission, by the path it was given as.

    ``failed`` says why it could not be looked at; empty when it could. ``single`` are the paths of the files that were
    given by themselves; empty for a folder or a zip. ``package`` is the kind and version of a package (``BagIt 1.0``),
    and ``content_judged`` whether the plans in it were looked at as in a submission.
    """

    path: str
    name: str
    is_archive: bool
    plans: int = 0
    files: int = 0
    failed: str = ""
    single: Sequence[str] = ()
    package: str = ""
    content_judged: bool = False


@dataclass(slots=True)
class Outcome:
    """How one rule fared in the whole run. ``reasons`` say why it was not run (somewhere, or at all)."""

    rule: AnyRule
    severity: Severity
    state: State
    findings: int = 0
    omitted: int = 0
    run: int = 0
    not_run: int = 0
    reasons: Sequence[str] = ()
    crashed: Sequence[str] = ()


@dataclass(slots=True)
class AcceptedFindings:
    """Single findings that the profile accepts, for a reason, and how many they are. They are not among the findings.

    ``object`` and ``file`` (a pattern) are empty where the profile does not say.
    """

    rule: str
    plan: str
    object: str
    file: str
    reason: str
    count: int


@dataclass(slots=True)
class BaselineUse:
    """How a baseline fared. What it has of rules that were not run and plans that were not looked at is ``unseen``."""

    file: str
    accepted: int
    mended: int
    unseen: int


@dataclass(slots=True)
class Report:
    """One run. ``findings`` reads them from the disk, sorted by target, plan, file and line, as often as asked.

    ``planned`` are requirements of the profile that no rule checks yet, by id. ``limit`` is the severity from which a
    finding makes the run fail (``never``: none does). ``gathered`` is what a new baseline is made of, when one is
    written: then all findings are accepted. ``exhibits`` are what can be shown of some plans beside their findings, by
    target and plan; ``not_drawn`` plans with findings on the map are not among those drawn.
    """

    profile: str
    profile_title: str
    when: datetime
    limit: str
    targets: Sequence[Target]
    plans: Sequence[PlanLine]
    outcomes: Sequence[Outcome]
    counts: Mapping[str, int]
    planned: Sequence[str]
    spool: Path
    accepted: Sequence[AcceptedFindings] = ()
    baseline: BaselineUse | None = None
    gathered: Entries | None = None
    fail_on_not_run: bool = False
    exhibits: Mapping[tuple[str, str], Path] = field(default_factory=dict)
    not_drawn: int = 0

    def exhibit(self, target: str, plan: str) -> Exhibit | None:
        """What can be shown of a plan, read from the disk; None where nothing was gathered."""
        path = self.exhibits.get((target, plan))
        return Exhibit.from_bytes(path.read_bytes()) if path else None

    def findings(self) -> Iterator[tuple[str, Finding]]:
        """Each finding with the path of its target."""
        with self.spool.open(encoding="ascii") as lines:
            for line in lines:
                target, values = json.loads(line)
                yield target, Finding(*values)

    @property
    def failing(self) -> int:
        """How many findings are at or above the limit."""
        if self.limit not in set(Severity):
            return 0
        worst = Severity(self.limit).rank
        return sum(number for severity, number in self.counts.items() if Severity(severity).rank <= worst)

    @property
    def is_met(self) -> bool:
        """Whether the profile is met: every plan has its nivå, and no finding is at or above the limit."""
        return not self.failing and all(line.is_met for line in self.plans)

    @property
    def crashed(self) -> bool:
        """Whether a rule crashed, or a target could not be looked at."""
        return any(each.state is State.CRASHED for each in self.outcomes) or any(each.failed for each in self.targets)

    @property
    def exit_code(self) -> ExitCode:
        """What the findings and the rules come to; the command may have other reasons to end with another."""
        if self.crashed:
            return ExitCode.FAILED
        failing = self.failing and self.gathered is None
        return ExitCode.FINDINGS if failing or (self.fail_on_not_run and self.not_run) else ExitCode.OK

    @property
    def not_run(self) -> bool:
        """Whether any rule was left out somewhere, for another reason than having nothing to look at."""
        return any(each.not_run or each.state is State.NOT_RUN for each in self.outcomes) or bool(self.planned)
