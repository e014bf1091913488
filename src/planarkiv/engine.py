"""Runs rules on subjects: stamps id and severity, counts, caps, and lets a rule that crashes cost that rule only."""

import json
import traceback
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from planarkiv.findings import Finding, NotRun, Problem, Severity, Tally
from planarkiv.language import later
from planarkiv.rule import AnyRule
from planarkiv.subjects import Collection, MapFile, Plan, PlanContents, PlanMap, Subject

KEPT = 1000
"""Findings of one rule on one subject that are kept; the rest are counted."""

_ENCODE = json.JSONEncoder(separators=(",", ":")).encode
NEEDS = later("{rule} har funn her, og må rettes først")


class Chosen(NamedTuple):
    """A rule as it is to be run: with this severity and these options."""

    rule: AnyRule
    severity: Severity
    options: Any


@dataclass(slots=True)
class Judgement:
    """What rules found on some subjects: the findings, and a tally for each rule that met a subject of its kind.

    ``summary`` is what is kept of the plan for rules on all plans together (plain JSON values), or None. ``lasts`` is
    False where the same plan may be judged otherwise next time, though nobody gave it a new version. ``alike`` has the
    rules of each tally as it was written, where the judgement was read: most plans have the same.
    """

    findings: list[Finding] = field(default_factory=list)
    tallies: dict[str, Tally] = field(default_factory=dict)
    summary: Any = None
    lasts: bool = True
    alike: Mapping[str, Sequence[str]] = field(default_factory=dict, compare=False)

    def to_bytes(self) -> bytes:
        """JSON, as `from_bytes` reads it."""
        # most rules fared alike
        alike: dict[str, list[str]] = {}
        for rule, tally in self.tallies.items():
            alike.setdefault(_ENCODE(tally.to_json()), []).append(rule)
        return _ENCODE([self.findings, alike, self.summary, self.lasts]).encode("ascii")

    @classmethod
    def from_bytes(cls, data: bytes) -> "Judgement":
        """The judgement that `to_bytes` wrote, to be read: tallies that are alike are one."""
        findings, alike, summary, lasts = json.loads(data)
        tallies: dict[str, Tally] = {}
        for text, rules in alike.items():
            tallies.update(dict.fromkeys(rules, Tally.from_json(json.loads(text))))
        return cls([Finding(*each) for each in findings], tallies, summary, lasts, alike)


class Judge:
    """Judges subjects by the chosen rules; what it found gathers in ``judgement``."""

    def __init__(self, chosen: Sequence[Chosen]) -> None:
        self._by_subject: dict[type[Subject], list[Chosen]] = {}
        for each in chosen:
            self._by_subject.setdefault(each.rule.subject, []).append(each)
        self.judgement = Judgement()

    def looks_at(self, subject: type[Subject]) -> bool:
        """Whether any chosen rule looks at this kind of subject: what costs much to read is read for a rule alone."""
        return subject in self._by_subject

    def start(self) -> Judgement:
        """Begins a new judgement, and returns the one that ends."""
        done, self.judgement = self.judgement, Judgement()
        return done

    def judge(self, subject: Subject, plan: str = "") -> None:
        """Runs every rule of the subject's kind on it; ``plan`` is the plan that the findings belong to."""
        failed: set[str] = set()
        found: list[Finding] = []
        for chosen in self._by_subject.get(type(subject), ()):
            found += self._run(chosen, subject, plan, failed)
        found.sort(key=_place)
        self.judgement.findings += found

    def _run(self, chosen: Chosen, subject: Subject, plan: str, failed: set[str]) -> list[Finding]:
        rule = chosen.rule
        tally = self.judgement.tallies.get(rule.id)
        if tally is None:
            tally = self.judgement.tallies[rule.id] = Tally()
        if rule.needs and (blocking := failed.intersection(rule.needs)):
            tally.skip(NotRun(NEEDS, {"rule": min(blocking)}))
            return []
        found: list[Finding] = []
        ran = True
        try:
            if not rule.is_for(subject):
                tally.not_applicable += 1
                return []
            for problem in rule.check(subject, chosen.options):
                if isinstance(problem, NotRun):
                    tally.skip(problem)
                    ran = False
                    continue
                failed.add(rule.id)
                if rule.breaks and problem.row is not None and isinstance(subject, MapFile | PlanMap):
                    subject.broken.add(problem.row)
                if len(found) < KEPT:
                    found.append(_finding(chosen, problem, subject, plan))
                else:
                    tally.omitted += 1
        except Exception:  # noqa: BLE001 - a fault in one rule costs that rule, and the report says so
            self.judgement.lasts = False
            tally.crashed.append(f"{plan or _name(subject)}: {traceback.format_exc()}")
            return found
        tally.run += ran
        return found


def _finding(chosen: Chosen, problem: Problem, subject: Subject, plan: str) -> Finding:
    rule = chosen.rule
    line, kind, number = problem.line, problem.object_type, problem.object_id
    point, epsg = problem.point, problem.epsg
    if isinstance(subject, MapFile | PlanMap):
        epsg = subject.table.head.epsg
        if problem.row is not None:
            place = _object(subject, problem.row)
            line = place.line or None if line is None else line
            kind, number = kind or place.kind, number or place.number
            point = place.point if point is None else point
    return Finding(
        rule.id,
        rule.official[0] if rule.official else "",
        chosen.severity.milder(problem.severity).value,
        plan,
        _name(subject) if problem.file is None else problem.file,
        line,
        problem.cell or "",
        problem.page,
        kind,
        number,
        point,
        epsg if point is not None or problem.geometry else None,
        problem.geometry,
        problem.wording.message,
        problem.wording.advice,
        problem.values,
        problem.after,
        problem.until,
    )


def _name(subject: Subject) -> str:
    """The file that a finding is in when its problem does not say: none for a plan, or for all plans together."""
    return "" if isinstance(subject, Plan | PlanContents | Collection) else subject.name


class _Object(NamedTuple):
    line: int
    kind: str
    number: str
    point: tuple[float, float] | None


def _object(subject: MapFile | PlanMap, row: int) -> _Object:
    """Where one object of a table is: its line, OBJTYPE, the file's own id or element kind with serial number, and its
    first point."""
    from planarkiv.model.features import GML_ID, KINDS

    table = subject.table
    first, last = int(table.pt_off[row]), int(table.pt_off[row + 1])
    point = None
    if last > first:
        east, north = table.head.metres(table.xy[first : first + 1])[0].tolist()
        point = (round(east, 3), round(north, 3))
    serial = int(table.serial[row])
    kind = KINDS[int(table.kind[row])]
    if ids := table.values_at(GML_ID, row):
        return _Object(int(table.line[row]), table.otypes[table.otype[row]], ids[0], point)
    return _Object(int(table.line[row]), table.otypes[table.otype[row]], f"{kind} {serial}" if serial else kind, point)


def _place(finding: Finding) -> tuple[str, int, str, str, str]:
    return finding.file, finding.line or 0, finding.cell, finding.rule, finding.object_id


def count(findings: Sequence[Finding]) -> Mapping[str, int]:
    """How many findings each severity has."""
    return Counter(finding.severity for finding in findings)
