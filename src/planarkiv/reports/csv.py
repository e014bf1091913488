"""The report as a table for Excel: one row for each finding."""

from collections.abc import Iterator

from planarkiv.findings import Finding, Severity
from planarkiv.language import say
from planarkiv.report import Report
from planarkiv.reports import places, words
from planarkiv.reports.cells import Cell, table

_LONGEST = 32_000
"""Characters of a cell that Excel takes; longer geometry stands in the other reports."""


def render(report: Report) -> Iterator[bytes]:
    """The table, one finding at a time."""
    return table(_rows(report))


def _rows(report: Report) -> Iterator[list[Cell]]:
    yield [
        say("Kontrollert"),
        say("Planid"),
        say("Plannavn"),
        say("Alvorlighet"),
        say("Regel"),
        say("Offisiell regel"),
        say("Fil"),
        say("Linje"),
        say("Celle"),
        say("Side"),
        say("Objekttype"),
        say("Objekt"),
        say("Nord"),
        say("Øst"),
        say("EPSG"),
        say("Geometri"),
        say("Hva er galt"),
        say("Hva kan gjøres"),
    ]
    names = {(each.target, each.plan): each.name for each in report.plans}
    for target, finding in report.findings():
        yield _row(target, names.get((target, finding.plan), ""), finding)

    yield from _set_aside(report)


def _set_aside(report: Report) -> Iterator[list[Cell]]:
    """A row for what the profile accepts, each by itself, and one for the baseline."""
    for each in report.accepted:
        where: list[Cell] = [each.file, None, None, None, None, each.object, None, None, None, None]
        yield [None, each.plan, None, say("godtatt"), each.rule, None, *where, words.accepted(each), None]
    if report.baseline is not None:
        nowhere: list[Cell] = [None] * 12
        yield [None, None, None, say("godtatt"), *nowhere, " ".join(words.baseline(report.baseline)), None]


def _row(target: str, name: str, each: Finding) -> list[Cell]:
    east, north = places.point(each) or (None, None)
    return [
        target,
        each.plan,
        name,
        Severity(each.severity).label,
        each.rule,
        each.official,
        each.file,
        each.line,
        each.cell,
        each.page,
        each.object_type,
        each.object_id,
        north,
        east,
        each.epsg,
        each.geometry if len(each.geometry) <= _LONGEST else None,
        each.text,
        each.advice_text,
    ]
