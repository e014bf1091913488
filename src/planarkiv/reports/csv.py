"""The report as a table for Excel: one row for each finding."""

from collections.abc import Iterator

from planarkiv.findings import Finding, Severity
from planarkiv.language import say
from planarkiv.report import Report
from planarkiv.reports.cells import Cell, table


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
        say("Hva er galt"),
        say("Hva kan gjøres"),
    ]
    names = {(each.target, each.plan): each.name for each in report.plans}
    for target, finding in report.findings():
        yield _row(target, names.get((target, finding.plan), ""), finding)


def _row(target: str, name: str, each: Finding) -> list[Cell]:
    east, north = each.point or (None, None)
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
        each.text,
        each.advice_text,
    ]
