"""The tables of ``status`` for Excel: one of the plans, one of the archives."""

from collections.abc import Iterator

from planarkiv.findings import Severity
from planarkiv.language import say
from planarkiv.report import PlanLine, Report
from planarkiv.reports import words
from planarkiv.reports.cells import Cell
from planarkiv.reports.status import sentences
from planarkiv.reports.status.totals import LEVELS, Group, Totals, by_target, totals


def plans(report: Report) -> Iterator[list[Cell]]:
    """Headings, then each plan of each archive."""
    yield [
        say("Arkiv"),
        say("Planid"),
        say("Plannavn"),
        say("Planstatus"),
        say("Nivå"),
        say("Krav"),
        say("Har nivået som kreves"),
        say("Grunn til lavere krav"),
        say("Mangler til neste nivå"),
        say("Feil"),
        say("Advarsler"),
        say("Merknader"),
    ]
    for target, members in by_target(report):
        for each in members:
            yield [target.path, *_plan(each)]


def _plan(each: PlanLine) -> list[Cell]:
    return [
        each.plan,
        each.name,
        words.status(each),
        sentences.short(None) if each.level is None else each.level,
        each.required,
        "" if each.required is None else say("ja") if each.is_met else say("nei"),
        each.accepted,
        "; ".join(what.label for what in each.missing),
        *(each.counts.get(severity, 0) for severity in Severity),
    ]


def archives(report: Report) -> Iterator[list[Cell]]:
    """Headings, then each archive, and all of them together where there are several."""
    yield [
        say("Arkiv"),
        say("Navn"),
        say("Planer"),
        *(say("Nivå {level}", level=sentences.short(level)) for level in LEVELS),
        *(
            heading
            for group in Group
            for heading in (group.label, say("{group}, har det som kreves", group=group.label))
        ),
        say("Under det som kreves"),
        say("Det ene neste"),
        say("Kunne ikke leses"),
    ]
    for target, members in by_target(report):
        yield [target.path, target.name, *_totals(totals(members), failed=target.failed)]
    if len(report.targets) > 1:
        yield [say("Alle"), "", *_totals(totals(report.plans))]


def _totals(each: Totals, failed: str = "") -> list[Cell]:
    shares: list[Cell] = []
    for group in Group:
        share = each.groups.get(group)
        shares += [share.plans, share.met if share.asked else None] if share else [0, None]
    return [
        each.plans,
        *each.levels.values(),
        *shares,
        each.below,
        "" if failed else sentences.next_step(each),
        failed,
    ]
