"""What a profile says, with what it extends merged in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any, NamedTuple

from planarkiv.engine import Chosen
from planarkiv.findings import Finding, Severity
from planarkiv.identity import file_name
from planarkiv.model.naming import NATIONAL, Naming
from planarkiv.rule import AnyRule
from planarkiv.subjects import Phase, Requirement

_HEARING = ("24", "25")
"""behandlingstype: kunngjøring av offentlig ettersyn, høringsfrist utgått."""


class Origin(NamedTuple):
    """Where a value stands: the file's name, and the line (0: the rule's own default)."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.line else self.file


@dataclass(frozen=True, slots=True)
class Older:
    """A lower nivå that is accepted for plans in force decided before a day (ISO), and why."""

    before: str
    level: int
    reason: str


@dataclass(frozen=True, slots=True)
class Levels:
    """The nivå asked of a plan by its planstatus; None asks for nothing.

    ``in_force`` is for status 3 and 6, ``proposal`` for 2 (and 1 once the plan has been on hearing), ``started`` for 1,
    ``ended`` for 4, 5 and 8. Status 0, 9 and 10 ask for nothing.
    """

    in_force: int | None = None
    proposal: int | None = None
    started: int | None = None
    ended: int | None = None
    older: Older | None = None

    def required(self, phase: Phase, proceedings: Sequence[str]) -> Requirement:
        """What is asked of a plan; ``proceedings`` are the codes of its planbehandlinger."""
        match phase.status:
            case "3" | "6":
                older = self.older
                if older and (self.in_force or 0) > older.level and phase.decided_before(older.before):
                    return Requirement(older.level, older.reason, self.in_force)
                return Requirement(self.in_force)
            case "2":
                return Requirement(self.proposal)
            case "1":
                heard = any(code in _HEARING for code in proceedings)
                return Requirement(self.proposal if heard else self.started)
            case "4" | "5" | "8":
                return Requirement(self.ended)
            case "":
                return Requirement(0)
            case _:
                return Requirement(None)


@dataclass(frozen=True, slots=True)
class Setting:
    """How a profile wants one rule: switched off only with a reason."""

    enabled: bool = True
    severity: Severity | None = None
    reason: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Accepted:
    """Findings of one rule in one plan that are accepted, and why.

    ``object`` is the id of the object, alone or after its type; ``file`` a pattern (``*`` and ``?``) for the file or
    its name. Empty: any.
    """

    rule: str
    plan: str
    reason: str
    object: str = ""
    file: str = ""

    def covers(self, finding: Finding) -> bool:
        """Whether the finding is one of them."""
        return (
            (finding.rule, finding.plan) == (self.rule, self.plan)
            and self.object in ("", finding.object_id, f"{finding.object_type} {finding.object_id}")
            and (not self.file or _is_named(finding.file, self.file))
        )


def _is_named(file: str, pattern: str) -> bool:
    return fnmatchcase(file, pattern) or fnmatchcase(file_name(file), pattern)


@dataclass(frozen=True, slots=True)
class Profile:
    """A profile with what it extends merged in. ``origins`` tells where each value stands, by dotted key.

    ``rules`` has the rules it includes, by id; ``planned`` are ids of requirements it names that no rule checks yet.
    ``naming`` is what the municipality calls layers and columns.
    """

    name: str
    title: str
    description: str
    fail_on: str
    levels: Levels
    rules: Mapping[str, Setting]
    planned: tuple[str, ...]
    origins: Mapping[str, Origin]
    chain: tuple[str, ...]
    accepted: tuple[Accepted, ...] = ()
    naming: Naming = NATIONAL

    def chosen(self, catalogue: Sequence[AnyRule]) -> list[Chosen]:
        """The rules that are to be run, in the catalogue's order."""
        chosen = []
        for rule in catalogue:
            setting = self.rules.get(rule.id)
            if setting is not None and setting.enabled:
                options = rule.options(**{**rule.default_options, **setting.options})
                chosen.append(Chosen(rule, setting.severity or rule.severity, options))
        return chosen

    @property
    def switched_off(self) -> dict[str, str]:
        """The reason of each rule that is switched off, by id."""
        return {rule: setting.reason for rule, setting in self.rules.items() if not setting.enabled}
