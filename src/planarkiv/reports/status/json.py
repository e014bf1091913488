"""The status as JSON for other programs: `status.schema.json` is its form, which only grows within a version."""

from collections.abc import Iterator

from planarkiv.report import PlanLine, Report, Target
from planarkiv.reports import streaming
from planarkiv.reports.status import sentences
from planarkiv.reports.status.totals import Totals, by_target, totals
from planarkiv.reports.streaming import Json, Member, present

VERSION = 1


def render(report: Report) -> Iterator[bytes]:
    """The status, one plan at a time."""
    return streaming.document(_members(report))


def _members(report: Report) -> Iterator[Member]:
    archives = by_target(report)
    yield from streaming.beginning(report, VERSION)
    yield "arkiv", (_archive(target, plans) for target, plans in archives)
    yield "planer", (streaming.plan(each) for _, plans in archives for each in plans)
    yield "oppsummering", {**_totals(totals(report.plans)), "fullstendig": not report.crashed}


def _archive(target: Target, plans: list[PlanLine]) -> Json:
    return {
        "sti": target.path,
        **present(navn=target.name),
        **(present(feilet=target.failed) or _totals(totals(plans))),
    }


def _totals(each: Totals) -> Json:
    return {
        "planer": each.plans,
        "nivaa": {"under0" if level is None else str(level): count for level, count in each.levels.items()},
        "grupper": {
            group.value: {"planer": share.plans, "medKrav": share.asked, "oppfylt": share.met}
            for group, share in each.groups.items()
        },
        "underKrav": each.below,
        **present(detEneNeste=_next(each)),
    }


def _next(each: Totals) -> Json | None:
    if each.next is None:
        return None
    return {
        "kode": each.next.missing.value,
        "planer": each.next.plans,
        "bareDette": each.next.alone,
        "kreves": each.next.demanded,
        "tekst": sentences.next_step(each),
    }
