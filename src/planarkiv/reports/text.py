"""The report as text for people: first what was looked at, then the findings plan by plan, last what it comes to."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from planarkiv.findings import Finding, Severity
from planarkiv.language import later, say
from planarkiv.report import PlanLine, Report
from planarkiv.reports import endings, places, words
from planarkiv.reports.lines import EMPTY, Line, Style, counted, line, number, plain

SHOWN = 20
"""Findings of one rule that are shown under one heading; the rest are counted."""

SIGNS = {Severity.ERROR: "✗", Severity.WARNING: "!", Severity.INFO: "i"}

_MORE_IN_PLAN = later("og {n} til av {rule} i denne planen; alle står i --report csv=FIL")
_MORE_IN_FILE = later("og {n} til av {rule} i denne fila; alle står i --report csv=FIL")
_MORE_HERE = later("og {n} til av {rule} her; alle står i --report csv=FIL")


def render(report: Report) -> Iterator[bytes]:
    """The lines of the report without colours."""
    return plain(lines(report))


def lines(report: Report) -> Iterator[Line]:
    """The report, line by line."""
    yield from _head(report)
    yield from _findings(report)
    yield from endings.lines(report)


def _head(report: Report) -> Iterator[Line]:
    yield words.title(say("Kontroll etter profilen {profile}", profile=report.profile), report)
    for target in report.targets:
        if target.failed:
            counts = say("ikke kontrollert, se nederst")
        else:
            counts = words.of_package(target) if target.package else words.counts(target)
        yield line((words.named(target), Style.HEADING), ": ", counts)


def _findings(report: Report) -> Iterator[Line]:
    plans = {(each.target, each.plan): each for each in report.plans}
    targets = {each.path: words.named(each) for each in report.targets}
    above = ""
    for (target, plan, file), found in groupby(report.findings(), key=_group):
        if len(targets) > 1 and target != above:
            yield EMPTY
            yield line(("— ", Style.QUIET), (targets.get(target, target), Style.HEADING))
            above = target
        yield EMPTY
        if plan:
            yield _plan(plan, plans.get((target, plan)))
        elif file or len(targets) == 1:
            yield line((file or targets.get(target, target), Style.HEADING))
        more = _MORE_IN_PLAN if plan else _MORE_IN_FILE if file else _MORE_HERE
        yield from _under_heading((finding for _, finding in found), more)


def _group(each: tuple[str, Finding]) -> tuple[str, str, str]:
    target, finding = each
    return target, finding.plan, "" if finding.plan else finding.file


def _plan(plan: str, known: PlanLine | None) -> Line:
    if known is None:
        return line((plan, Style.HEADING))
    return line(
        (f"{plan} {known.name}".strip(), Style.HEADING),
        (f" · {words.status(known)}", Style.QUIET),
        (f" · {words.level(known)}", Style.QUIET if known.is_met else Style.ERROR),
    )


def _under_heading(found: Iterable[Finding], more: str) -> Iterator[Line]:
    """The worst first, rule by rule; what is said of many places is said once, and so is what to do."""
    kept: dict[tuple[int, str], list[Finding]] = {}
    counts: Counter[tuple[int, str]] = Counter()
    for finding in found:
        key = _by_severity(finding)
        counts[key] += 1
        if counts[key] <= SHOWN:
            kept.setdefault(key, []).append(finding)
    for key in sorted(kept):
        yield from _of_rule(kept[key])
        if counts[key] > SHOWN:
            yield line("  ", (say(more, n=number(counts[key] - SHOWN), rule=key[1]), Style.QUIET))


def _by_severity(finding: Finding) -> tuple[int, str]:
    return Severity(finding.severity).rank, finding.rule


def _of_rule(found: Sequence[Finding]) -> Iterator[Line]:
    alike: dict[tuple[str, str], list[Finding]] = {}
    for finding in found:
        alike.setdefault((finding.advice_text, finding.text), []).append(finding)
    for advice, group in groupby(alike.items(), key=lambda each: each[0][0]):
        for (_, text), same in group:
            yield from _said(text, same)
        if advice:
            yield line("      ", (f"→ {advice}", Style.FINE))


def _said(text: str, same: Sequence[Finding]) -> Iterator[Line]:
    """What is wrong and where: on the line of its rule when it is one place, else a line for each."""
    first = same[0]
    severity = Severity(first.severity)
    mark = (f"{SIGNS[severity]} {severity.label}", Style(severity.value))
    rule = f"{first.rule} ({first.official})" if first.official else first.rule
    where = [_where(finding) for finding in same]
    if len(where) == 1:
        yield line("  ", mark, f" {rule}", (where[0] and f" · {where[0]}", Style.QUIET))
        yield line("      ", text)
        return
    count = counted(len(where), later("{n} sted"), later("{n} steder"))
    yield line("  ", mark, f" {rule}", (f" · {count}", Style.QUIET))
    yield line("      ", text)
    for place in filter(None, where):
        yield line("        ", (place, Style.QUIET))


def _where(finding: Finding) -> str:
    parts = (finding.place, f"{finding.object_type} {finding.object_id}".strip(), _coordinate(finding))
    return " · ".join(part for part in parts if part)


def _coordinate(finding: Finding) -> str:
    place = places.point(finding)
    if place is None:
        return ""
    east, north = place
    return f"N {north:.2f} E {east:.2f}"
