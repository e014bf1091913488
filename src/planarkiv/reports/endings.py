"""What stands after the findings of a text: what they come to, and all that was not checked or not asked."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from planarkiv.findings import Severity, State
from planarkiv.language import later, say
from planarkiv.report import Outcome, PlanLine, Report
from planarkiv.reports import words
from planarkiv.reports.lines import EMPTY, Line, Style, counted, heading, line, number

SHOWN = 50
"""Plans that are named in one list; the rest are counted."""
_FEW = 10
"""Plans and places that are named in passing."""
_REASONS = 3
"""Reasons of one rule that are told; there may be one for each file."""


def lines(report: Report) -> Iterator[Line]:
    """All of it, the summary last."""
    yield from _by_rule(report)
    yield from _below(report)
    yield from accepted(report)
    yield from _set_aside(report)
    yield from _not_run(report)
    yield from _planned(report)
    yield from _crashed(report)
    yield from failed(report)
    yield EMPTY
    yield from _summary(report)


def accepted(report: Report) -> Iterator[Line]:
    """The plans of which less is asked, by the profile's reason."""
    yield from _section(say("Lavere nivå som profilen godtar"), _accepted(report.plans))


def _set_aside(report: Report) -> Iterator[Line]:
    """Findings that are accepted one by one, and therefore not among the others."""
    rows = [line("  ", words.accepted(each)) for each in report.accepted]
    more = later("og {n} til; alle står i --report json=FIL")
    yield from _section(say("Funn som profilen godtar"), _first(rows, more))
    if report.baseline is not None:
        yield EMPTY
        yield line(" ".join(words.baseline(report.baseline)))


def failed(report: Report) -> Iterator[Line]:
    """What could not be looked at."""
    rows = [line("  ", (f"{words.named(each)}: ", Style.ERROR), each.failed) for each in report.targets if each.failed]
    yield from _section(say("Kunne ikke leses"), rows)


def _section(title: str, rows: Iterable[Line]) -> Iterator[Line]:
    """Nothing at all where there are no rows."""
    for at, row in enumerate(rows):
        if not at:
            yield EMPTY
            yield heading(title)
        yield row


def _by_rule(report: Report) -> Iterator[Line]:
    found = [each for each in report.outcomes if each.findings or each.omitted]
    found.sort(key=lambda each: (each.severity.rank, -each.findings - each.omitted, each.rule.id))
    yield from _section(say("Funn etter regel"), map(_rule, found))
    if found:
        hint = say(
            "planarkiv explain {rule} sier hva regelen krever, og hvordan det rettes; det samme for andre regler.",
            rule=found[0].rule.id,
        )
        yield line("  ", (hint, Style.QUIET))


def _rule(each: Outcome) -> Line:
    count = counted(each.findings, later("{n} funn"), later("{n} funn"))
    if each.omitted:
        count = say("{findings}, og {n} til som bare er talt", findings=count, n=number(each.omitted))
    return line(
        "  ", (each.rule.id, Style(each.severity.value)), f" {say(each.rule.page.title)}", (f" · {count}", Style.QUIET)
    )


def _below(report: Report) -> Iterator[Line]:
    rows = [
        line("  ", (f"{each.plan} {each.name}".strip(), Style.HEADING), f" · {words.level(each)}", _lacks(each))
        for each in report.plans
        if not each.is_met
    ]
    more = later("og {n} til; planarkiv status viser hva hver plan mangler")
    yield from _section(say("Planer under nivået som profilen krever"), _first(rows, more))


def _lacks(plan: PlanLine) -> str:
    if not plan.missing:
        return ""
    return f" · {say('mangler {what} til neste nivå', what=words.missing(plan))}"


def _first(rows: Sequence[Line], more: str) -> Iterator[Line]:
    """No more rows than a person reads; ``more`` is the template that counts the rest."""
    yield from rows[:SHOWN]
    if len(rows) > SHOWN:
        yield line("  ", (say(more, n=number(len(rows) - SHOWN)), Style.QUIET))


def _accepted(plans: Sequence[PlanLine]) -> Iterator[Line]:
    alike: defaultdict[tuple[int | None, str], list[str]] = defaultdict(list)
    for each in plans:
        if each.accepted:
            alike[each.required, each.accepted].append(each.plan)
    for (required, reason), names in alike.items():
        how_many = counted(len(names), later("{n} plan"), later("{n} planer"))
        if required is None:
            told = say("Ikke noe nivå kreves av {plans}: {reason}", plans=how_many, reason=reason)
        else:
            told = say("Nivå {level} er nok for {plans}: {reason}", level=required, plans=how_many, reason=reason)
        yield line("  ", told)
        yield line("    ", (_few(names), Style.QUIET))


def _few(names: Sequence[str]) -> str:
    if len(names) <= _FEW:
        return ", ".join(names)
    return say("{names} og {n} til", names=", ".join(names[:_FEW]), n=number(len(names) - _FEW))


def _not_run(report: Report) -> Iterator[Line]:
    """Rules that are switched off, left out, or could not be run: the reason says which."""
    more = later("og {n} til; alle grunner står i --report json=FIL")
    idle = [each for each in report.outcomes if each.state is State.NOT_RUN]
    partly = [each for each in report.outcomes if each.reasons and each.state is not State.NOT_RUN]
    yield from _section(say("Regler som ikke er kjørt"), _first(list(_reasons(idle)), more))
    yield from _section(say("Regler som bare er kjørt noen steder"), _first(list(_reasons(partly)), more))


def _reasons(outcomes: Iterable[Outcome]) -> Iterator[Line]:
    """Each reason once, with the rules it goes for."""
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for each in outcomes:
        reasons = each.reasons[:_REASONS] or [say("grunnen er ikke kjent")]
        if len(each.reasons) > _REASONS:
            reasons = [*reasons, say("andre grunner; alle står i --report json=FIL")]
        name = each.rule.id
        if each.run:
            name = say("{rule} (kjørt på {run} av {all})", rule=name, run=each.run, all=each.run + each.not_run)
        for reason in reasons:
            alike[reason].append(name)
    for reason, names in alike.items():
        yield line("  ", (", ".join(names), Style.HEADING), f": {reason}")


def _planned(report: Report) -> Iterator[Line]:
    if report.planned:
        yield EMPTY
        yield line(
            say(
                "{n} krav i profilen har ingen regel ennå, og er ikke kontrollert: {ids}",
                n=number(len(report.planned)),
                ids=", ".join(report.planned),
            )
        )


def _crashed(report: Report) -> Iterator[Line]:
    rows = [
        line("  ", (each.rule.id, Style.ERROR), f": {_few([_place_of(text) for text in each.crashed])}")
        for each in report.outcomes
        if each.state is State.CRASHED
    ]
    yield from _section(say("Regler som stoppet på grunn av en feil i planarkiv selv"), rows)
    if rows:
        hint = say("Alt annet er kontrollert. Hele feilen står i --report json=FIL; send den til utviklerne.")
        yield line("  ", (hint, Style.QUIET))


def _place_of(crash: str) -> str:
    """A crash is told as the plan or file, and the whole of what Python said of it."""
    return crash.partition(": Traceback")[0].partition("\n")[0]


def sentences(report: Report) -> Iterator[str]:
    """What it all comes to."""
    if not sum(report.counts.values()):
        yield _nothing(report)
    yield from (*_counts(report), *_reached(report.plans), _verdict(report))


def _summary(report: Report) -> Iterator[Line]:
    told = list(sentences(report))
    if not sum(report.counts.values()):
        yield line((told.pop(0), Style.HEADING))
    yield line((" ".join(told), Style.FINE if report.is_met and not report.crashed else Style.ERROR))


def _nothing(report: Report) -> str:
    """Nothing was found, in how much."""
    rules = sum(each.run > 0 for each in report.outcomes)
    if not rules:
        return say("Ingen regler er kjørt, og ingenting er funnet.")
    return say(
        "Ingen funn. {rules} er kjørt på {plans} og {files}.",
        rules=counted(rules, later("{n} regel"), later("{n} regler")),
        plans=counted(sum(each.plans for each in report.targets), later("{n} plan"), later("{n} planer")),
        files=counted(sum(each.files for each in report.targets), later("{n} fil"), later("{n} filer")),
    )


def _counts(report: Report) -> Iterator[str]:
    if sum(report.counts.values()):
        yield say(
            "{errors}, {warnings} og {infos}.",
            errors=counted(report.counts.get(Severity.ERROR, 0), later("{n} feil"), later("{n} feil")),
            warnings=counted(report.counts.get(Severity.WARNING, 0), later("{n} advarsel"), later("{n} advarsler")),
            infos=counted(report.counts.get(Severity.INFO, 0), later("{n} merknad"), later("{n} merknader")),
        )


def _reached(plans: Sequence[PlanLine]) -> Iterator[str]:
    asked = [each for each in plans if each.required is not None]
    below = sum(not each.is_met for each in asked)
    if below:
        yield say(
            "{below} av {plans} mangler nivået som profilen krever.",
            below=number(below),
            plans=counted(len(plans), later("{n} plan"), later("{n} planer")),
        )
    elif asked:
        yield say("Alle planer har nivået som profilen krever.")


def _verdict(report: Report) -> str:
    if report.is_met and report.crashed:
        return say("Ikke alt kunne kontrolleres; resten oppfyller profilen {profile}.", profile=report.profile)
    if report.is_met:
        return say("Profilen {profile} er oppfylt.", profile=report.profile)
    return say("Profilen {profile} er ikke oppfylt.", profile=report.profile)
