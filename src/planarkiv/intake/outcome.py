"""How a run ended: where every file went, what happened to every plan, and the log of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from planarkiv.archive.runlog import RunLog
from planarkiv.language import say
from planarkiv.model.faults import Fault


class Outcome(StrEnum):
    """How a source file ends, as the log writes it."""

    ARCHIVED = "arkivert"
    DUPLICATE = "duplikat"
    IGNORED = "ignorert"
    UNPLACED = "uplassert"

    @property
    def label(self) -> str:
        """The word a user reads."""
        words = {"arkivert": say("arkivert"), "duplikat": say("duplikat"), "ignorert": say("ignorert")}
        return words.get(self.value) or say("uplassert")


@dataclass(frozen=True, slots=True)
class FileLine:
    """Where one source file went; ``suggestions`` are the plans it may belong to when it found none."""

    source: str
    sha512: str
    size: int
    outcome: Outcome
    plans: tuple[str, ...]
    reason: str
    suggestions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanLine:
    """What happened to one plan: ``version`` is the new one, or None when nothing changed."""

    plan: str
    name: str
    version: int | None
    files: int


@dataclass(slots=True)
class Result:
    """Everything a run did, or would do.

    ``conflicts`` need a person; ``notes`` are what readers saw wrong in the files; ``messages`` are about the run
    itself (a derived file that another program holds open).
    """

    files: list[FileLine] = field(default_factory=list)
    plans: list[PlanLine] = field(default_factory=list)
    conflicts: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)
    ignored: int = 0
    worklist: Path | None = None
    asked: int = 0

    @property
    def unplaced(self) -> int:
        """Files that found no plan."""
        return sum(line.outcome is Outcome.UNPLACED for line in self.files)

    @property
    def clean(self) -> bool:
        """True when nothing waits for a person."""
        return not self.conflicts and not self.unplaced and not self.messages


READ_AS_MEANT = frozenset(("kode-oversatt", "dato-tolket"))
"""Faults that only say how a cell was understood: the record keeps the words, and nobody need do anything."""


def fault_notes(source: str, faults: Sequence[Fault]) -> list[str]:
    """What a reader saw wrong in one file: a line for each kind, with how often and where first."""
    kinds: dict[str, list[Fault]] = {}
    faults = [fault for fault in faults if fault.kind not in READ_AS_MEANT]
    for fault in faults:
        kinds.setdefault(fault.kind, []).append(fault)
    return [f"{source}{_place(same[0])}: {_said(same[0])}{_more(len(same))}" for same in kinds.values()]


def _said(fault: Fault) -> str:
    """The fault in the words of its rule; its short name and values where the rule has to know more to say it."""
    from planarkiv.rules.fault_words import said

    return said(fault) or f"{fault.kind}{_values(fault)}"


def _place(fault: Fault) -> str:
    if fault.cell:
        return f"!{fault.cell}"
    if fault.page:
        return say(" side {page}", page=fault.page)
    return f":{fault.line}" if fault.line else ""


def _values(fault: Fault) -> str:
    values = ", ".join(f"{name}: {value}" for name, value in fault.values.items())
    return f" ({values})" if values else ""


def _more(count: int) -> str:
    return say(", og {count} til", count=count - 1) if count > 1 else ""


def write_log(root: Path, now: datetime, result: Result) -> None:
    """One line for every file, every changed plan and every conflict, and one for the run."""
    log = RunLog(root, now)
    for line in result.files:
        log.event(
            "fil",
            kilde=line.source,
            sha512=line.sha512,
            utfall=line.outcome.value,
            planer=line.plans,
            grunn=line.reason,
            forslag=line.suggestions,
        )
    for plan in result.plans:
        if plan.version:
            log.event("plan", plan=plan.plan, versjon=plan.version, filer=plan.files)
    for text in result.conflicts:
        log.event("konflikt", tekst=text)
    for text in result.notes:
        log.event("merknad", tekst=text)
    log.event("slutt", filer=len(result.files), uplassert=result.unplaced, ignorert=result.ignored)
