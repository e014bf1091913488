"""What every text report says in the same words: what it is of, and how a plan stands."""

from collections.abc import Iterator

from planarkiv.language import later, listed, say
from planarkiv.model.codes import label
from planarkiv.report import AcceptedFindings, BaselineUse, PlanLine, Report, Target
from planarkiv.reports.lines import Line, Style, counted, line, number


def title(first: str, report: Report) -> Line:
    """The first line: what this is, the profile's title, the day."""
    return line((first, Style.HEADING), *_details(report))


def _details(report: Report) -> Iterator[str]:
    if report.profile_title and report.profile_title != report.profile:
        yield f" ({report.profile_title})"
    yield f" · {report.when:%d.%m.%Y}"


def named(target: Target) -> str:
    """A target by its name and its path."""
    return say("{name} ({path})", name=target.name, path=target.path) if target.name else target.path


def counts(target: Target) -> str:
    """How many plans and files there are."""
    return f"{counted(target.plans, later('{n} plan'), later('{n} planer'))}, {_files(target)}"


def of_package(target: Target) -> str:
    """What was looked at of a package: its kind, how much is in it, and whether the plans in it were judged."""
    if target.content_judged:
        return say(
            "pakke i {kind}, {counts}. Planene i den er kontrollert.", kind=target.package, counts=counts(target)
        )
    text = later("pakke i {kind}, {counts}. Pakken er kontrollert, planene i den er ikke.")
    return say(text, kind=target.package, counts=_files(target))


def _files(target: Target) -> str:
    return counted(target.files, later("{n} fil"), later("{n} filer"))


def accepted(each: AcceptedFindings) -> str:
    """What the profile accepts of single findings, how many they are, and why."""
    what = " · ".join(filter(None, (each.rule, each.plan, each.object, each.file)))
    if not each.count:
        return say(
            "{what}: gjelder ingen funn i denne kontrollen. Grunn: {reason}",
            what=what,
            reason=each.reason,
        )
    return say("{what}: {n} funn er godtatt. Grunn: {reason}", what=what, n=number(each.count), reason=each.reason)


def baseline(used: BaselineUse) -> Iterator[str]:
    """How the baseline fared, sentence by sentence."""
    yield say("{n} funn er godtatt i grunnlaget {file}.", n=number(used.accepted), file=used.file)
    if used.mended:
        yield say("{n} er rettet siden det ble laget; --write-baseline tar dem ut.", n=number(used.mended))
    if used.unseen:
        yield say("{n} gjelder regler eller planer som ikke er kontrollert nå.", n=number(used.unseen))


def set_aside(report: Report) -> Iterator[str]:
    """All that is accepted and therefore not among the findings: by the profile, and by the baseline."""
    yield from map(accepted, report.accepted)
    if report.baseline is not None:
        yield " ".join(baseline(report.baseline))


def status(plan: PlanLine) -> str:
    """planstatus in words."""
    words = label("planstatus", plan.status)
    return say(words) if words else say("uten planstatus")


def level(plan: PlanLine) -> str:
    """The nivå that a plan has, and the one that is asked of it."""
    if plan.level is None:
        if plan.required is None:
            return say("under nivå 0, profilen krever ikke noe nivå")
        return say("under nivå 0, profilen krever {required}", required=plan.required)
    if plan.required is None:
        return say("nivå {level}, profilen krever ikke noe nivå", level=plan.level)
    return say("nivå {level}, profilen krever {required}", level=plan.level, required=plan.required)


def missing(plan: PlanLine) -> str:
    """What a plan lacks to the next nivå, as it stands after «mangler»."""
    return listed([each.label for each in plan.missing])
