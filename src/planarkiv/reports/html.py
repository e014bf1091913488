"""The report as one page that opens offline: what it comes to, the findings, and the plans drawn with the errors on."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any

from planarkiv.catalogue.hatches import hatches
from planarkiv.findings import Finding, Severity
from planarkiv.html_page import data, end, packaged, start
from planarkiv.language import later, say
from planarkiv.model.exhibit import Exhibit
from planarkiv.report import PlanLine, Report
from planarkiv.reports import places, words
from planarkiv.reports.html_frame import FRAME, LABELS, WORDS
from planarkiv.reports.lines import number, printable

DRAWN = 50
"""Findings of one rule in one plan that are drawn on the map."""
LISTED = 1_000
"""Findings of one rule in one plan that are listed; the rest are counted."""
MOST = 30_000
"""Findings in one page; of the plans after these, only the first few of each rule are listed."""
FEWEST_LISTED = 1
MOST_GEOMETRY = 8_000
"""Characters of WKT; the point stands for what is longer."""
_REASONS = 3

Json = dict[str, Any]
Row = list[Any]


def render(report: Report) -> Iterator[bytes]:
    """The page, piece by piece; findings one at a time."""
    for piece in _page(report):
        yield piece.encode("utf-8", "replace")


def _page(report: Report) -> Iterator[str]:
    style, script = packaged("page.css") + packaged("reports/html.css"), packaged("reports/html.js")
    title = printable(say("Kontroll etter profilen {profile}", profile=report.profile))
    yield from start(f"{title} · {report.when:%d.%m.%Y}", style, script, pictures=True)
    yield f'<a class="skip" href="#funn">{escape(say("Hopp til funnene"))}</a>\n'
    yield from _top(report, title)
    yield from _about(report)
    yield FRAME.format(**{name: escape(say(text)) for name, text in LABELS.items()})
    plans = _Plans(report)
    yield from plans.drawings()
    yield from _findings(report, plans)
    yield from end(script)


# What it comes to


def _top(report: Report, title: str) -> Iterator[str]:
    met = report.is_met
    verdict = say("Profilen er oppfylt") if met else say("Profilen er ikke oppfylt")
    names = ", ".join(words.named(each) for each in report.targets)
    yield '<header><div class="wide">\n<div class="lead">\n'
    yield f'<h1>{escape(title)}</h1>\n<p class="verdict {"good" if met else "bad"}">{escape(verdict)}</p>\n</div>\n'
    details = " · ".join(filter(None, (printable(names), report.profile_title, f"{report.when:%d.%m.%Y %H:%M}")))
    yield f'<p class="about">{escape(printable(details))}</p>\n<dl class="figures">\n'
    below = sum(not each.is_met for each in report.plans)
    figures = (
        ("error", later("feil"), later("feil"), report.counts.get(Severity.ERROR, 0)),
        ("warning", later("advarsel"), later("advarsler"), report.counts.get(Severity.WARNING, 0)),
        ("info", later("merknad"), later("merknader"), report.counts.get(Severity.INFO, 0)),
        ("", later("plan"), later("planer"), len(report.plans)),
        ("", later("plan under nivået som kreves"), later("planer under nivået som kreves"), below),
    )
    for css, one, many, count in figures:
        heading = escape(say(one if count == 1 else many))
        yield f'<div class="{css if count else ""}"><dt>{heading}</dt><dd>{number(count)}</dd></div>\n'
    yield "</dl>\n</div></header>\n"


def _about(report: Report) -> Iterator[str]:
    """What was checked and how it went, closed until somebody asks."""
    yield '<main class="wide">\n<div class="folds">\n'
    yield from _failed(report)
    for target in report.targets:
        if target.package:
            text = say("{name}: {what}", name=words.named(target), what=words.of_package(target))
            yield f"<p>{escape(printable(text))}</p>\n"
    yield from _table(
        say("Planer og nivå"),
        (say("Planid"), say("Navn"), say("Status"), say("Nivå"), say("Feil"), say("Advarsler"), say("Merknader")),
        map(_plan_row, report.plans),
        len(report.plans),
    )
    found = [each for each in report.outcomes if each.findings or each.omitted]
    found.sort(key=lambda each: (each.severity.rank, -each.findings - each.omitted, each.rule.id))
    yield from _table(
        say("Regler med funn"),
        (say("Regel"), say("Krav"), say("Alvorlighet"), say("Funn")),
        (
            (each.rule.id, say(each.rule.page.title), each.severity.label, each.findings + each.omitted)
            for each in found
        ),
        len(found),
    )
    not_run = [each for each in report.outcomes if each.reasons]
    yield from _table(
        say("Regler som ikke ble kjørt overalt"),
        (say("Regel"), say("Krav"), say("Grunn")),
        ((each.rule.id, say(each.rule.page.title), " ".join(each.reasons[:_REASONS])) for each in not_run),
        len(not_run),
    )
    accepted = [each for each in report.plans if each.accepted]
    yield from _table(
        say("Lavere nivå som profilen godtar"),
        (say("Planid"), say("Navn"), say("Grunn")),
        ((each.plan, each.name, each.accepted) for each in accepted),
        len(accepted),
    )
    set_aside = list(words.set_aside(report))
    yield from _table(
        say("Godtatte funn"), (say("Hva som er godtatt, og hvorfor"),), ((each,) for each in set_aside), len(set_aside)
    )
    if report.planned:
        yield from _table(
            say("Krav uten regel ennå"),
            (say("Krav"), say("Grunn")),
            (
                (each, say("Planarkiv har ingen regel for kravet, og det er ikke kontrollert."))
                for each in report.planned
            ),
            len(report.planned),
        )
    yield "</div>\n"


def _failed(report: Report) -> Iterator[str]:
    for target in report.targets:
        if target.failed:
            text = say("Kunne ikke leses: {name}. {reason}", name=words.named(target), reason=target.failed)
            yield f'<p class="alarm">{escape(printable(text))}</p>\n'
    for each in report.outcomes:
        if each.crashed:
            text = say(
                "Regelen {rule} stoppet på {n} steder, og er ikke helt kontrollert.",
                rule=each.rule.id,
                n=number(len(each.crashed)),
            )
            yield f'<p class="alarm">{escape(printable(text))}</p>\n'


def _plan_row(each: PlanLine) -> Sequence[object]:
    counts = (each.counts.get(severity, 0) for severity in Severity)
    return each.plan, each.name, words.status(each), words.level(each), *counts


def _table(title: str, headings: Sequence[str], rows: Iterator[Sequence[object]], count: int) -> Iterator[str]:
    """Nothing at all where there are no rows."""
    if not count:
        return
    yield f"<details><summary>{escape(title)} <b>{number(count)}</b></summary>\n<div class='scroll'><table><thead><tr>"
    yield from (f'<th scope="col">{escape(each)}</th>' for each in headings)
    yield "</tr></thead>\n<tbody>\n"
    for first, *rest in rows:
        cells = "".join(f"<td>{_cell(each)}</td>" for each in rest)
        yield f'<tr><th scope="row">{_cell(first)}</th>{cells}</tr>\n'
    yield "</tbody></table></div></details>\n"


def _cell(value: object) -> str:
    return number(value) if isinstance(value, int) else escape(printable(str(value)))


# Where it is


class _Plans:
    """The plans of the page by number, and those that have drawings."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._lines = {(each.target, each.plan): each for each in report.plans}
        self.numbers: dict[tuple[str, str], int] = {}

    def drawings(self) -> Iterator[str]:
        """A data element for each drawn plan, named by the number of the plan."""
        for target, plan in self._report.exhibits:
            exhibit = self._report.exhibit(target, plan)
            if exhibit is not None and exhibit.drawings:
                at = self.of(target, plan)
                yield f'<script type="application/json" id="kart-{at}">{data(_drawn(exhibit))}</script>\n'

    def of(self, target: str, plan: str) -> int:
        """The number of a plan, the next free one when it has none yet."""
        return self.numbers.setdefault((target, plan), len(self.numbers))

    def described(self) -> list[Row]:
        """Each plan: its id, name, status, nivå, whether it is met, and its target where there are several."""
        targets = {each.path: words.named(each) for each in self._report.targets}
        return [self._described(key, targets) for key in self.numbers]

    def _described(self, key: tuple[str, str], targets: Mapping[str, str]) -> Row:
        target = printable(targets.get(key[0], key[0])) if len(targets) > 1 else ""
        line = self._lines.get(key)
        if line is None:
            return [printable(key[1]) or say("Uten plan"), "", "", "", True, target]
        return [printable(line.plan), printable(line.name), printable(words.status(line)), words.level(line),
                line.is_met, target]  # fmt: skip


def _drawn(exhibit: Exhibit) -> Json:
    return {
        "drawings": [
            {
                "file": printable(each.file),
                "epsg": each.epsg,
                "west": each.west,
                "north": each.north,
                "step": each.step,
                "width": each.width,
                "height": each.height,
                "styles": [[s.fill, s.fill_opacity, s.stroke, s.stroke_width, s.dash, hatches(s.pattern)]
                           for s in each.styles],
                "shapes": [[*map(printable, shape[:4]), *shape[4:]] for shape in each.shapes],
                "labels": [[label.x, label.y, printable(label.text)] for label in each.labels],
                "omitted": each.omitted,
            }
            for each in exhibit.drawings
        ],
        "sheet": exhibit.sheet
        and {**exhibit.sheet._asdict(), "file": printable(exhibit.sheet.file), "ground": exhibit.sheet.ground},
    }  # fmt: skip


# The findings


@dataclass(slots=True)
class _Listing:
    """What was said last, so that it is not said again, and how many there are of each rule in the plan at hand."""

    rules: dict[str, int] = field(default_factory=dict)
    file: str = ""
    advice: dict[int, str] = field(default_factory=dict)
    plan: int = -1
    counts: Counter[int] = field(default_factory=Counter)
    kept: Counter[int] = field(default_factory=Counter)
    drawn: Counter[int] = field(default_factory=Counter)
    more: list[tuple[int, int, int]] = field(default_factory=list)
    listed: int = 0

    def begin(self, plan: int) -> None:
        """Begins with another plan."""
        left = ((rule, count - self.kept[rule]) for rule, count in self.counts.items())
        self.more += [(self.plan, rule, more) for rule, more in left if more]
        self.plan = plan
        self.counts.clear()
        self.kept.clear()
        self.drawn.clear()

    def row(self, each: Finding) -> Row | None:
        """One finding as the page reads it; None where it is only counted."""
        rule = self.rules.setdefault(each.rule, len(self.rules))
        self.counts[rule] += 1
        if self.kept[rule] >= (LISTED if self.listed < MOST else FEWEST_LISTED):
            return None
        self.kept[rule] += 1
        self.listed += 1
        east, north = places.point(each) or (None, None)
        geometry = ""
        if (east is not None or each.geometry) and self.drawn[rule] < DRAWN:
            self.drawn[rule] += 1
            geometry = each.geometry if len(each.geometry) <= MOST_GEOMETRY else ""
        file = printable(each.file)
        advice = printable(each.advice_text)
        row: Row = [
            self.plan,
            rule,
            Severity(each.severity).rank,
            0 if file == self.file else file,
            printable(each.place),
            printable(each.object_type),
            printable(each.object_id),
            east,
            north,
            geometry,
            printable(each.text),
            0 if self.advice.get(rule) == advice else advice,
        ]
        self.file = file
        self.advice[rule] = advice
        return row


def _findings(report: Report, plans: _Plans) -> Iterator[str]:
    listing = _Listing()
    yield '<script type="application/json" id="rader">['
    between = ""
    for target, each in report.findings():
        plan = plans.of(target, each.plan)
        if plan != listing.plan:
            listing.begin(plan)
        row = listing.row(each)
        if row is not None:
            yield between + data(row)
            between = ",\n"
    listing.begin(-1)
    yield "]</script>\n"
    yield f'<script type="application/json" id="data">{data(_rest(report, plans, listing))}</script>\n'


def _rest(report: Report, plans: _Plans, listing: _Listing) -> Json:
    rules = {each.rule.id: each.rule for each in report.outcomes}
    return {
        "plans": plans.described(),
        "rules": [_rule(rule, rules) for rule in listing.rules],
        "more": listing.more,
        "notDrawn": report.not_drawn,
        "drawn": DRAWN,
        "words": {name: say(text) for name, text in WORDS.items()},
        "severities": [each.label for each in Severity],
    }


def _rule(rule_id: str, rules: Mapping[str, Any]) -> Row:
    rule = rules.get(rule_id)
    if rule is None:
        return [rule_id, "", "", "", ""]
    page = rule.page
    return [rule_id, *map(printable, (", ".join(rule.official), say(page.title), say(page.clause), say(page.mend)))]
