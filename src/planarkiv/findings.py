"""What a check finds: a problem as a rule gives it, a finding as a report shows it, and how each rule fared."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from planarkiv.language import listed, say, shown
from planarkiv.model.field_names import field_name

Value = str | int | float | tuple[str, ...]
"""What a template is filled with; a tuple holds templates that are translated and listed."""

FIELD = "felt"
"""The value that names a field of the register, or several: it is stored as the record has it."""


class Severity(StrEnum):
    """How bad a finding is, worst first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 is worst."""
        return _RANKS[self]

    def milder(self, other: "Severity | None") -> "Severity":
        """The milder of the two; this one when the other is None."""
        return self if other is None or other.rank <= self.rank else other

    @property
    def label(self) -> str:
        """The word a user reads."""
        return {"error": say("feil"), "warning": say("advarsel"), "info": say("merknad")}[self.value]


_RANKS = {severity: number for number, severity in enumerate(Severity)}


class State(StrEnum):
    """How a rule fared."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_RUN = "not_run"
    NOT_APPLICABLE = "not_applicable"
    CRASHED = "crashed"

    @property
    def label(self) -> str:
        """The word a user reads."""
        return {
            "passed": say("i orden"),
            "failed": say("funn"),
            "not_run": say("ikke kjørt"),
            "not_applicable": say("ikke aktuell"),
            "crashed": say("stoppet"),
        }[self.value]


class Wording(NamedTuple):
    """What is wrong and what to do, as templates marked with ``later``; the values of a problem fill both."""

    message: str
    advice: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong, as a rule gives it: the engine knows rule, plan and file, and fills in what ``row`` tells.

    ``row`` is a row of the table the rule looks at. ``severity`` is set where this case is milder than the rule.
    ``point`` is east, north in metres; ``geometry`` is WKT in the same system: that of the map, or ``epsg`` where the
    rule looks at no map. ``after`` and ``until`` are the first and the last day (ISO) on which the problem is one: no
    rule asks the clock.
    """

    wording: Wording
    values: Mapping[str, Value] = field(default_factory=dict)
    severity: Severity | None = None
    row: int | None = None
    file: str | None = None
    line: int | None = None
    cell: str | None = None
    page: int | None = None
    object_type: str = ""
    object_id: str = ""
    point: tuple[float, float] | None = None
    geometry: str = ""
    after: str = ""
    until: str = ""
    epsg: int | None = None


class NotRun(NamedTuple):
    """A rule could not be run on this subject: the reason, as a template and its values."""

    reason: str
    values: Mapping[str, Value] = {}


class Finding(NamedTuple):
    """One thing wrong, as it is stored and shown. Empty texts and None stand for what is not known.

    ``point`` is east, north in metres of ``epsg``; ``geometry`` is WKT. ``message`` and ``advice`` are templates.
    """

    rule: str
    official: str
    severity: str
    plan: str
    file: str
    line: int | None
    cell: str
    page: int | None
    object_type: str
    object_id: str
    point: tuple[float, float] | None
    epsg: int | None
    geometry: str
    message: str
    advice: str
    values: Mapping[str, Any]
    after: str = ""
    until: str = ""

    @property
    def text(self) -> str:
        """What is wrong, in the chosen language."""
        return _as_far_as_known(self.message, self.values)

    @property
    def advice_text(self) -> str:
        """What to do, in the chosen language."""
        return _as_far_as_known(self.advice, self.values)

    @property
    def place(self) -> str:
        """``kart.sos:213``, ``planoversikt.xlsx!Planer!F12``, ``best.pdf side 2``; the plan where no file is named."""
        if self.cell:
            return f"{self.file}!{self.cell}" if self.file else self.cell
        if self.line is not None:
            return f"{self.file}:{self.line}"
        if self.page is not None:
            return say("{file} side {page}", file=self.file, page=self.page)
        return self.file

    def holds_on(self, today: str) -> bool:
        """Whether it is a finding on this day (ISO)."""
        return (not self.after or self.after <= today) and (not self.until or today <= self.until)


def filled(template: str, values: Mapping[str, Any]) -> str:
    """A template in the chosen language, its values as a person reads them."""
    return say(template, **{name: _shown(name, value) for name, value in values.items()}) if values else say(template)


def _as_far_as_known(template: str, values: Mapping[str, Any]) -> str:
    """Filled; with its gaps where an older program did not store a value that the template of today asks for."""
    try:
        return filled(template, values)
    except KeyError:
        return say(template)


def _shown(name: str, value: Any) -> str:
    """A value as a person reads it; a field of the register by the name people know it by."""
    if name != FIELD:
        return shown(value)
    return listed([field_name(each) for each in ([value] if isinstance(value, str) else value)])


@dataclass(slots=True)
class Tally:
    """How one rule fared over some subjects: how many it was run on, and why it was not run on others.

    ``omitted`` counts findings beyond what is kept.
    """

    run: int = 0
    not_applicable: int = 0
    not_run: dict[tuple[str, tuple[tuple[str, Any], ...]], int] = field(default_factory=dict)
    crashed: list[str] = field(default_factory=list)
    omitted: int = 0

    def add(self, other: "Tally", times: int = 1) -> None:
        """Adds what another tally of the same rule counted, so many times."""
        self.run += other.run * times
        self.not_applicable += other.not_applicable * times
        for reason, count in other.not_run.items():
            self.not_run[reason] = self.not_run.get(reason, 0) + count * times
        self.crashed += other.crashed * times
        self.omitted += other.omitted * times

    def state(self, findings: int) -> State:
        """The rule's state, given how many findings it has: what went worst decides."""
        if self.crashed:
            return State.CRASHED
        if findings or self.omitted:
            return State.FAILED
        if self.run:
            return State.PASSED
        return State.NOT_RUN if self.not_run else State.NOT_APPLICABLE

    @property
    def reasons(self) -> list[str]:
        """Why it was not run, in the chosen language, the commonest first."""
        commonest = sorted(self.not_run, key=self.not_run.__getitem__, reverse=True)
        return [filled(template, dict(values)) for template, values in commonest]

    def to_json(self) -> list[Any]:
        """Plain lists, as `from_json` reads them: short where there is no more to tell, as nearly everywhere."""
        if not (self.not_run or self.crashed or self.omitted):
            return [self.run, self.not_applicable]
        not_run = [[template, dict(values), count] for (template, values), count in self.not_run.items()]
        return [self.run, self.not_applicable, not_run, self.crashed, self.omitted]

    @classmethod
    def from_json(cls, data: Sequence[Any]) -> "Tally":
        """The tally that `to_json` wrote."""
        if len(data) == 2:
            return cls(*data)
        run, not_applicable, not_run, crashed, omitted = data
        reasons = {(template, _frozen(values)): count for template, values, count in not_run}
        return cls(run, not_applicable, reasons, list(crashed), omitted)

    def skip(self, reason: NotRun) -> None:
        """Notes that the rule was not run on one subject."""
        key = reason.reason, _frozen(reason.values)
        self.not_run[key] = self.not_run.get(key, 0) + 1


def _frozen(values: Mapping[str, Any]) -> tuple[tuple[str, Any], ...]:
    return tuple((name, tuple(value) if isinstance(value, list) else value) for name, value in sorted(values.items()))
