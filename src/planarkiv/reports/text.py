"""The report as text for people: first what was looked at, then the findings plan by plan, last what it comes to."""

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from planarkiv.findings import Finding, Severity
from planarkiv.language import later, say
from planarkiv.report import PlanLine, Report
from planarkiv.reports import endings, words
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
            plans = counted(target.plans, later("{n} plan"), later("{n} planer"))
            counts = f"{plans}, {counted(target.files, later('{n} fil'), later('{n} filer'))}"
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
    """Findings that follow each other and have the same advice have it once, after the last."""
    seen: Counter[str] = Counter()
    advice = ""
    for finding in found:
        seen[finding.rule] += 1
        if seen[finding.rule] > SHOWN:
            continue
        if finding.advice_text != advice:
            yield from _advice(advice)
            advice = finding.advice_text
        yield _where(finding)
        yield line("      ", finding.text)
    yield from _advice(advice)
    for rule, count in seen.items():
        if count > SHOWN:
            yield line("  ", (say(more, n=number(count - SHOWN), rule=rule), Style.QUIET))


def _advice(text: str) -> Iterator[Line]:
    if text:
        yield line("      ", (f"→ {text}", Style.FINE))


def _where(finding: Finding) -> Line:
    severity = Severity(finding.severity)
    places = (finding.place, f"{finding.object_type} {finding.object_id}".strip(), _coordinate(finding))
    return line(
        "  ",
        (f"{SIGNS[severity]} {severity.label}", Style(severity.value)),
        f" {finding.rule}",
        *((f" · {each}", Style.QUIET) for each in places if each),
    )


def _coordinate(finding: Finding) -> str:
    east, north = finding.point or (math.nan, math.nan)
    if not (math.isfinite(east) and math.isfinite(north)):
        return ""
    return f"N {north:.2f} E {east:.2f}"
