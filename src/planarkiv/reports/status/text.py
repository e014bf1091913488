"""The status as text for people: what each archive comes to, the one next thing worth doing, and the plans."""

from collections.abc import Iterator, Sequence

from planarkiv.findings import Severity
from planarkiv.language import later, listed, say
from planarkiv.report import PlanLine, Report, Target
from planarkiv.reports import endings, words
from planarkiv.reports.lines import EMPTY, Line, Style, counted, line, number, plain
from planarkiv.reports.status import sentences
from planarkiv.reports.status.totals import Share, Totals, by_target, totals

SHOWN = 50
"""Plans that are shown for one archive. All of an archive that has no more, else only those below what is asked."""
MET, BELOW, NOTHING_ASKED = ("✓", Style.FINE), ("✗", Style.ERROR), ("–", Style.QUIET)
_NAME = 40
"""Characters of a name that are shown."""


def render(report: Report) -> Iterator[bytes]:
    """The lines of the status without colours."""
    return plain(lines(report))


def lines(report: Report) -> Iterator[Line]:
    """The status, line by line."""
    yield words.title(say("Status etter profilen {profile}", profile=report.profile), report)
    for target, plans in by_target(report):
        if not target.failed:
            yield from _archive(target, plans)
    if sum(not each.failed for each in report.targets) > 1:
        yield EMPTY
        yield line((say("Alle arkivene"), Style.HEADING))
        yield from _totals(totals(report.plans))
    yield from endings.accepted(report)
    yield from endings.failed(report)


def _archive(target: Target, plans: Sequence[PlanLine]) -> Iterator[Line]:
    yield EMPTY
    yield line((words.named(target), Style.HEADING), ": ", counted(len(plans), later("{n} plan"), later("{n} planer")))
    yield from _totals(totals(plans))
    chosen = [each for each in plans if len(plans) <= SHOWN or not each.is_met]
    if chosen:
        yield EMPTY
        yield from _plans(chosen[:SHOWN])
    if len(chosen[:SHOWN]) < len(plans):
        yield line(
            "  ",
            (
                say(
                    "{n} planer til, av dem {below} under det som kreves; alle står i --report xlsx=FIL og csv=FIL",
                    n=number(len(plans) - len(chosen[:SHOWN])),
                    below=number(sum(not each.is_met for each in chosen[SHOWN:])),
                ),
                Style.QUIET,
            ),
        )


def _totals(each: Totals) -> Iterator[Line]:
    if each.plans:
        counts = {level: number(count) for level, count in each.levels.items()}
        width = max(map(len, counts.values()))
        for level, count in counts.items():
            if level is not None or each.levels[level]:
                style = Style.PLAIN if each.levels[level] else Style.QUIET
                yield line("  ", (f"{count:>{width}}  {say(sentences.LEVELS[level])}", style))
        for group, share in each.groups.items():
            yield line("  ", f"{group.label}: ", _share(share))
    yield line("  ", (say("Det ene neste: {what}", what=sentences.next_step(each)), Style.HEADING))


def _share(share: Share) -> tuple[str, Style]:
    if not share.asked:
        plans = counted(share.plans, later("{n} plan"), later("{n} planer"))
        return say("{plans}, profilen krever ikke noe nivå", plans=plans), Style.QUIET
    style = Style.FINE if share.met == share.asked else Style.ERROR
    told = say("{met} av {asked} har nivået som kreves", met=number(share.met), asked=number(share.asked))
    return told, style


def _plans(plans: Sequence[PlanLine]) -> Iterator[Line]:
    """One line for each, in columns."""
    rows = [(each.plan, _cut(each.name), words.status(each), _level(each)) for each in plans]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for each, row in zip(plans, rows, strict=True):
        columns = "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True))
        sign = NOTHING_ASKED if each.required is None else MET if each.is_met else BELOW
        rest = "  ".join(text for text in (_lacks(each), _found(each)) if text)
        yield line("  ", sign, f" {columns}  {rest}".rstrip())


def _cut(name: str) -> str:
    return name if len(name) <= _NAME else f"{name[: _NAME - 1]}…"


def _level(each: PlanLine) -> str:
    if each.level is None:
        if each.required is None:
            return say("under nivå 0")
        return say("under nivå 0, krav {required}", required=each.required)
    if each.required is None:
        return say("nivå {level}", level=each.level)
    return say("nivå {level}, krav {required}", level=each.level, required=each.required)


def _lacks(each: PlanLine) -> str:
    return say("mangler {what}", what=words.missing(each)) if each.missing else ""


def _found(each: PlanLine) -> str:
    errors, warnings = each.counts.get(Severity.ERROR, 0), each.counts.get(Severity.WARNING, 0)
    counts = [
        *([counted(errors, later("{n} feil"), later("{n} feil"))] if errors else []),
        *([counted(warnings, later("{n} advarsel"), later("{n} advarsler"))] if warnings else []),
    ]
    return f"({listed(counts)})" if counts else ""
