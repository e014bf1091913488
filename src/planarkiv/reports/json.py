"""The report as JSON for other programs: `report.schema.json` is its form, which only grows within a version."""

import math
from collections.abc import Iterator

from planarkiv.findings import Finding
from planarkiv.language import say
from planarkiv.report import AcceptedFindings, Outcome, Report
from planarkiv.reports import streaming
from planarkiv.reports.streaming import Json, Member, present

VERSION = 1


def render(report: Report) -> Iterator[bytes]:
    """The report, one finding at a time."""
    return streaming.document(_members(report))


def _members(report: Report) -> Iterator[Member]:
    yield from streaming.beginning(report, VERSION)
    yield "maal", map(streaming.target, report.targets)
    yield "planer", map(streaming.plan, report.plans)
    yield "regler", map(_rule, report.outcomes)
    yield "funn", (_finding(target, finding) for target, finding in report.findings())
    if report.accepted:
        yield "godtatteFunn", map(_accepted, report.accepted)
    yield "oppsummering", _summary(report)


def _rule(each: Outcome) -> Json:
    not_run = present(antall=each.not_run or None, grunner=list(each.reasons))
    return {
        "id": each.rule.id,
        **present(offisielleId=list(each.rule.official)),
        "tittel": say(each.rule.page.title),
        "alvorlighet": each.severity.value,
        "tilstand": each.state.value,
        "funn": each.findings,
        **present(utelatt=each.omitted or None),
        "kjoert": each.run,
        **present(ikkeKjoert=not_run or None, stoppet=list(each.crashed)),
    }


def _finding(target: str, each: Finding) -> Json:
    return {
        "regel": each.rule,
        **present(offisiellId=each.official),
        "alvorlighet": each.severity,
        "maal": target,
        **present(
            plan=each.plan,
            fil=each.file,
            linje=each.line,
            celle=each.cell,
            side=each.page,
            objekttype=each.object_type,
            objektId=each.object_id,
            koordinat=_coordinate(each),
            geometri=present(wkt=each.geometry, epsg=each.epsg) if each.geometry else None,
        ),
        "melding": each.text,
        **present(tiltak=each.advice_text),
        "mal": {"melding": each.message, **present(tiltak=each.advice)},
        **present(verdier=streaming.values(each.values) or None),
    }


def _accepted(each: AcceptedFindings) -> Json:
    return {
        "regel": each.rule,
        "plan": each.plan,
        **present(objekt=each.object, fil=each.file),
        "grunn": each.reason,
        "antall": each.count,
    }


def _coordinate(each: Finding) -> Json | None:
    if each.point is None or not all(math.isfinite(part) for part in each.point):
        return None
    east, north = each.point
    return {"oest": east, "nord": north, **present(epsg=each.epsg)}


def _summary(report: Report) -> Json:
    return {
        "antall": streaming.counts(report.counts),
        "planer": len(report.plans),
        "planerUnderKrav": sum(not each.is_met for each in report.plans),
        "grense": report.limit,
        "overGrense": report.failing,
        **present(utenRegel=list(report.planned), grunnlag=report.baseline and streaming.baseline(report.baseline)),
        "oppfylt": report.is_met,
        "fullstendig": not report.crashed,
    }
