"""What a rule is: a sentence that must hold, a page that explains it, and a pure function over one subject.

``@rule`` stands above the function and makes a `Rule` of it. The engine calls ``check``; nobody else does.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, Generic, TypeVar

from planarkiv.findings import NotRun, Problem, Severity
from planarkiv.language import later, say
from planarkiv.model.formats import Format
from planarkiv.subjects import MapFile, PlanMap, Subject

FAMILIES = {
    "FIL": later("filer som kom inn"),
    "SOS": later("SOSI-filer"),
    "GML": later("GML-filer"),
    "KOD": later("koder"),
    "ATT": later("egenskaper på kartobjekter"),
    "GEO": later("plassering og geometri"),
    "TOP": later("flater og grenser som henger sammen"),
    "DOK": later("dokumenter"),
    "REG": later("planregisteret"),
    "REL": later("forhold mellom planer"),
    "DSP": later("dispensasjoner, forbud og endringer"),
    "ARK": later("arkivet"),
}
"""The fixed families of rule ids."""

_ID = re.compile(f"(?:{'|'.join(FAMILIES)})[0-9]{{2}}")

S = TypeVar("S", bound=Subject)
O = TypeVar("O")  # noqa: E741 - S and O, subject and options


class Certainty(StrEnum):
    """How sure the source of a requirement is, as its page says."""

    READ = "read"
    SECONDARY = "secondary"
    GENERAL = "general"
    DOUBTFUL = "doubtful"
    OURS = "ours"

    @property
    def label(self) -> str:
        """The words a user reads."""
        return {
            "read": say("lest i kilden"),
            "secondary": say("sett hos andre, ikke lest i kilden"),
            "general": say("allment kjent, ikke lest på nytt"),
            "doubtful": say("kildene er uklare eller uenige"),
            "ours": say("planarkivs egen regel"),
        }[self.value]


@dataclass(frozen=True, slots=True)
class Page:
    """What a rule's page says, as templates marked with ``later``.

    ``title`` is the sentence that must hold; ``clause`` names law or standard, without paragraph numbers that may have
    moved; ``example`` shows a case that is wrong, and right.
    """

    title: str
    what: str
    why: str
    clause: str
    certainty: Certainty
    mend: str
    example: str


@dataclass(frozen=True, slots=True)
class NoOptions:
    """A rule without options."""


@dataclass(frozen=True, slots=True)
class Rule(Generic[S, O]):
    """One rule.

    ``severity`` is its own; a profile may change it and a problem may be milder. ``numbers`` are those of our rule
    catalogue, ``official`` the official ids (aliases). ``needs`` are rules on the same subject that must have found
    nothing. ``applies`` says whether the rule has anything to look at, ``formats`` which formats of maps it is for
    (empty: all). ``breaks``: the rows it names have broken geometry, and later rules leave them out
    (``subject.broken``).
    """

    id: str
    subject: type[S]
    severity: Severity
    page: Page
    check: Callable[[S, O], Iterator[Problem | NotRun]]
    options: type[O]
    numbers: tuple[int, ...]
    official: tuple[str, ...]
    needs: tuple[str, ...]
    applies: Callable[[S], bool] | None
    breaks: bool
    formats: tuple[Format, ...]

    def is_for(self, subject: S) -> bool:
        """Whether the rule has anything to look at in this subject."""
        if self.formats and isinstance(subject, MapFile | PlanMap) and subject.table.format not in self.formats:
            return False
        return self.applies is None or self.applies(subject)

    @property
    def family(self) -> str:
        """The letters of the id."""
        return self.id[:3]

    @property
    def ids(self) -> tuple[str, ...]:
        """The id and its aliases."""
        return (self.id, *self.official)

    @property
    def default_options(self) -> dict[str, Any]:
        """The options by name, as the rule has them."""
        made: Any = self.options()
        return {option.name: getattr(made, option.name) for option in fields(made)}


AnyRule = Rule[Any, Any]


def rule(
    rule_id: str,
    subject: type[S],
    severity: Severity,
    page: Page,
    options: type[O],
    *,
    numbers: tuple[int, ...] = (),
    official: tuple[str, ...] = (),
    needs: tuple[str, ...] = (),
    applies: Callable[[S], bool] | None = None,
    breaks: bool = False,
    formats: tuple[Format, ...] = (),
) -> Callable[[Callable[[S, O], Iterator[Problem | NotRun]]], Rule[S, O]]:
    """Makes a rule of the function below it, which yields what is wrong. Raises ValueError for an impossible id."""
    if not _ID.fullmatch(rule_id):
        raise ValueError(f"not a rule id: {rule_id!r}")

    def made(check: Callable[[S, O], Iterator[Problem | NotRun]]) -> Rule[S, O]:
        return Rule(
            rule_id, subject, severity, page, check, options, numbers, official, needs, applies, breaks, formats
        )

    return made
