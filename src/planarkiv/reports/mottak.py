"""A letter to whoever made the plan: whether it can be taken in, what must be mended and where, and how to answer.

It goes by mail as it is and prints on A4: tables, styles on the elements, pictures in the page, no script. Every plan
has a letter of its own on a new page.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from html import escape

from planarkiv.catalogue import municipalities
from planarkiv.findings import Finding, Severity
from planarkiv.html_page import end, start
from planarkiv.language import later, say
from planarkiv.model.drawing import Drawing
from planarkiv.model.exhibit import Exhibit
from planarkiv.report import PlanLine, Report
from planarkiv.reports import places, words
from planarkiv.reports.lines import counted, number, printable
from planarkiv.reports.map_svg import COLOURS, Mark, Pictures, mark
from planarkiv.rule import AnyRule

LETTERS = 20
"""Plans that get a letter; with more, those with the most errors."""
SHOWN = 8
"""Rules with errors that are told one by one in a letter."""
MILDER = 10
"""Rules with milder findings that are named."""
OF_THE_MUNICIPALITY = {"REG", "REL", "DSP", "ARK"}
"""Families about what the municipality keeps itself: their advice is for it, not for whoever made the plan."""
LACKING = {"REG06", "REG07"}
"""Rules of these families that say what was not submitted."""
TEXTS = 2
"""Findings of one rule that are told with their place."""
FILES = 8

_FONT = "font-family:Arial,Helvetica,sans-serif;color:#1b2430;"
_BODY = f"{_FONT}font-size:12px;line-height:1.35;"
_QUIET = "color:#51606f;font-size:11px;"
_PRINT = (
    "@page{size:A4;margin:9mm 12mm}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}"
    ".brev+.brev{margin-top:36px}tr{break-inside:avoid}"
    "@media print{.brev+.brev{margin-top:0}.brev{break-after:page}.brev:last-child{break-after:auto}}"
)


def render(report: Report) -> Iterator[bytes]:
    """The letters, one after another."""
    for piece in _page(report):
        yield piece.encode("utf-8", "replace")


def _page(report: Report) -> Iterator[str]:
    letters = _letters(report)
    title = letters[0].title if len(letters) == 1 else say("Tilbakemelding på {n} planer", n=number(len(letters)))
    yield from start(title, _PRINT, inline_styles=True)
    yield '<div style="background:#ffffff;max-width:720px;margin:0 auto;padding:4px 12px">\n'
    if len(report.plans) > LETTERS:
        more = say(
            "{n} planer er kontrollert. Her er brev for de {shown} med flest feil; kontroller de andre for seg.",
            n=number(len(report.plans)),
            shown=number(len(letters)),
        )
        yield f'<p style="{_BODY}">{escape(more)}</p>\n'
    for at, letter in enumerate(letters):
        yield from _letter(report, letter, at)
    yield "</div>\n"
    yield from end()


# What the letters are about


@dataclass(slots=True)
class _Group:
    """What was found of one rule: how many, the first few, and the first that has a place."""

    severity: Severity
    count: int = 0
    first: list[Finding] = field(default_factory=list)
    placed: Finding | None = None

    def add(self, each: Finding) -> None:
        """Counts a finding and keeps it while there is room. The worst decides how bad the rule is."""
        self.count += 1
        if Severity(each.severity).rank < self.severity.rank:
            self.severity = Severity(each.severity)
            self.first.clear()
        if len(self.first) < TEXTS and all(each.text != kept.text or each.place != kept.place for kept in self.first):
            self.first.append(each)
        if self.placed is None and places.point(each) is not None:
            self.placed = each


@dataclass(slots=True)
class _Letter:
    """One letter: to whom, about which plan (None: files without a plan), and what was found by rule."""

    target: str
    plan: str
    line: PlanLine | None
    groups: dict[str, _Group] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """The plan by id and name."""
        if self.line is None:
            return printable(self.plan) or say("Filer uten plan")
        return printable(f"{self.line.plan} {self.line.name}".strip())

    def add(self, each: Finding) -> None:
        """Adds a finding."""
        self.groups.setdefault(each.rule, _Group(Severity(each.severity))).add(each)


def _letters(report: Report) -> list[_Letter]:
    """A letter for each plan, or for the worst of many, and one for what belongs to no plan."""
    worst = sorted(report.plans, key=lambda line: [-line.counts.get(severity, 0) for severity in Severity])
    kept = {(line.target, line.plan) for line in worst[:LETTERS]}
    letters = {
        (line.target, line.plan): _Letter(line.target, line.plan, line)
        for line in report.plans
        if (line.target, line.plan) in kept
    }
    only = {target.path: plans[0] for target in report.targets if len(plans := _plans_of(report, target.path)) == 1}
    for target, each in report.findings():
        key = (target, each.plan or only.get(target, ""))
        letter = letters.get(key)
        if letter is None and not each.plan:
            letter = letters[key] = _Letter(target, "", None)
        if letter is not None:
            letter.add(each)
    return list(letters.values())


def _plans_of(report: Report, target: str) -> list[str]:
    return [line.plan for line in report.plans if line.target == target]


# One letter


def _letter(report: Report, letter: _Letter, at: int) -> Iterator[str]:
    rules = {outcome.rule.id: outcome.rule for outcome in report.outcomes}
    limit = Severity(report.limit) if report.limit in set(Severity) else Severity.ERROR
    found = sorted(letter.groups.items(), key=lambda item: (item[1].severity.rank, -item[1].count, item[0]))
    must = [(rule, group) for rule, group in found if group.severity.rank <= limit.rank]
    milder = [
        (rule, group)
        for rule, group in found
        if group.severity.rank > limit.rank and rule[:3] not in OF_THE_MUNICIPALITY
    ]
    exhibit = report.exhibit(letter.target, letter.plan)
    maps = _Maps(exhibit, f"b{at}")
    yield f'<div class="brev" style="{_BODY}">\n'
    yield from _head(report, letter)
    yield from _verdict(letter, must)
    yield from _received(exhibit, maps, must[:SHOWN])
    yield from _errors(must, rules, maps)
    yield from _milder(milder, rules)
    yield from _answer(letter, must)
    yield from _foot(report)
    yield "</div>\n"


def _head(report: Report, letter: _Letter) -> Iterator[str]:
    yield '<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr>'
    yield f'<td style="{_FONT}padding:0 0 2px;{_QUIET}">{escape(say("Tilbakemelding på mottatt plan"))}</td>'
    where = " · ".join(filter(None, (_municipality(letter.plan), f"{report.when:%d.%m.%Y}")))
    yield f'<td align="right" style="{_FONT}{_QUIET}">{escape(where)}</td></tr></table>\n'
    yield f'<h1 style="{_FONT}font-size:21px;line-height:1.25;margin:0 0 10px">{escape(letter.title)}</h1>\n'


def _municipality(plan: str) -> str:
    """The municipality whose number the arealplan-ID begins with."""
    found = municipalities.present(plan.partition("/")[0])
    return say("{name} kommune", name=found[0].name) if len(found) == 1 else ""


def _verdict(letter: _Letter, must: Sequence[tuple[str, _Group]]) -> Iterator[str]:
    count = sum(group.count for _, group in must)
    if count:
        faults = counted(count, later("{n} feil"), later("{n} feil"))
        text = say("Planen må rettes og sendes på nytt: kontrollen fant {faults}.", faults=faults)
    elif letter.line is not None and not letter.line.is_met:
        text = say(
            "Planen må fylles ut og sendes på nytt: den mangler {what}.", what=words.missing(letter.line) or say("noe")
        )
    else:
        text = say("Planen kan tas imot: kontrollen fant ingen feil.")
    is_fine = not count and (letter.line is None or letter.line.is_met)
    ground, edge = ("#dff3e4", "#14532d") if is_fine else ("#fde9e7", "#b3261e")
    yield (
        '<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr>'
        f'<td bgcolor="{ground}" style="{_FONT}background:{ground};border-left:5px solid {edge};padding:9px 13px;'
        f'font-size:15px;font-weight:bold;color:{edge}">{escape(text)}</td></tr></table>\n'
    )


class _Maps:
    """The drawings of a letter by file, and the pictures made of them."""

    def __init__(self, exhibit: Exhibit | None, name: str) -> None:
        self._drawings = list(exhibit.drawings) if exhibit else []
        self._pictures = [Pictures(drawing, f"{name}{at}") for at, drawing in enumerate(self._drawings)]

    def __bool__(self) -> bool:
        return bool(self._drawings)

    def _at(self, file: str) -> int:
        return next((at for at, each in enumerate(self._drawings) if printable(each.file) == printable(file)), 0)

    def place(self, number_: int, each: Finding | None) -> str:
        """The picture of the place of a finding; empty when there is none."""
        if each is None or not self._drawings:
            return ""
        at = self._at(each.file)
        shown = mark(self._drawings[at], number_, each)
        return self._pictures[at].place(shown, 150, 96, say("Kart der feil {n} er", n=number_)) if shown else ""

    def whole(self, errors: Sequence[tuple[str, _Group]]) -> str:
        """The first map with the number of each error on it; empty when there is no map."""
        if not self._drawings:
            return ""
        drawing: Drawing = self._drawings[0]
        marks: list[Mark] = []
        for at, (_, group) in enumerate(errors, 1):
            if group.placed is not None and self._at(group.placed.file) == 0:
                shown = mark(drawing, at, group.placed)
                marks += [shown] if shown else []
        return self._pictures[0].whole(marks, 180, 96, say("Hele planen"))


def _received(exhibit: Exhibit | None, maps: _Maps, errors: Sequence[tuple[str, _Group]]) -> Iterator[str]:
    files = [printable(each) for each in exhibit.files] if exhibit else []
    picture = maps.whole(errors)
    if not files and not picture:
        return
    yield '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin-top:10px"><tr>'
    yield f'<td valign="top" style="{_FONT}padding:0 14px 0 0">'
    if files:
        yield f'<p style="{_BODY}margin:0 0 3px"><b>{escape(say("Mottatt"))}</b></p>'
        yield f'<ul style="{_BODY}{_QUIET}margin:0;padding-left:18px">'
        yield from (f"<li>{escape(each)}</li>" for each in files[:FILES])
        if len(files) > FILES:
            yield f"<li>{escape(say('og {n} til', n=number(len(files) - FILES)))}</li>"
        yield "</ul>"
    yield "</td>"
    if picture:
        yield f'<td width="182" valign="top"><div style="border:1px solid #d5dbe1;line-height:0">{picture}</div></td>'
    yield "</tr></table>\n"


def _errors(must: Sequence[tuple[str, _Group]], rules: dict[str, AnyRule], maps: _Maps) -> Iterator[str]:
    if not must:
        return
    yield _heading(say("Dette må rettes"))
    yield '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse">\n'
    for at, (rule, group) in enumerate(must[:SHOWN], 1):
        yield from _error(at, rule, group, rules.get(rule), maps)
    yield "</table>\n"
    if len(must) > SHOWN:
        rest = must[SHOWN:]
        text = say(
            "I tillegg {n} feil etter {rules} andre regler: {names}. Alle står i den fulle rapporten.",
            n=number(sum(group.count for _, group in rest)),
            rules=number(len(rest)),
            names=", ".join(rule for rule, _ in rest),
        )
        yield f'<p style="{_BODY}margin:8px 0 0">{escape(text)}</p>\n'


def _error(at: int, rule_id: str, group: _Group, rule: AnyRule | None, maps: _Maps) -> Iterator[str]:
    line = "border-top:1px solid #d5dbe1;"
    colour = COLOURS[group.severity]
    yield f'<tr><td width="30" valign="top" style="{_FONT}{line}padding:7px 8px 6px 0">'
    yield (
        f'<div style="background:{colour};color:#ffffff;border-radius:11px;width:22px;height:22px;line-height:22px;'
        f'text-align:center;font-weight:bold;font-size:12px">{at}</div></td>'
    )
    yield f'<td valign="top" style="{_BODY}{line}padding:6px 12px 6px 0">'
    title = say(rule.page.title) if rule else rule_id
    many = f" ({counted(group.count, later('{n} sted'), later('{n} steder'))})" if group.count > 1 else ""
    yield f"<b>{escape(printable(title) + many)}</b>"
    yield '<ul style="margin:1px 0 2px;padding-left:16px">'
    yield "</li>".join(f"<li>{_told(each)}" for each in group.first)
    if group.count > len(group.first):
        yield f" … {escape(say('og {n} til', n=number(group.count - len(group.first))))}"
    yield "</li></ul>"
    for advice in _advice(rule_id, group):
        yield f'<div style="color:#14532d">→ {escape(advice)}</div>'
    yield f'<div style="{_QUIET}margin-top:3px">{escape(_reference(rule_id, rule))}</div></td>'
    picture = maps.place(at, group.placed)
    yield f'<td width="{152 if picture else 1}" valign="top" style="{line}padding:7px 0">'
    if picture:
        yield f'<div style="border:1px solid #d5dbe1;line-height:0">{picture}</div>'
    yield "</td></tr>\n"


def _advice(rule_id: str, group: _Group) -> list[str]:
    """What whoever made the plan can do about it, each advice once."""
    if rule_id in LACKING:
        return [say("Send det som mangler, sammen med resten av planen.")]
    if rule_id[:3] in OF_THE_MUNICIPALITY:
        return [say("Dette retter kommunen i planregisteret. Har du opplysningen, skriv den i svaret.")]
    return list(dict.fromkeys(printable(each.advice_text) for each in group.first if each.advice))


def _told(each: Finding) -> str:
    spot = places.point(each)
    coordinate = f"N {spot[1]:.2f} E {spot[0]:.2f}" if spot else ""
    where = " · ".join(filter(None, (each.place, f"{each.object_type} {each.object_id}".strip(), coordinate)))
    place = f' <span style="{_QUIET}">{escape(printable(where))}</span>' if where else ""
    return f"{escape(printable(each.text))}{place}"


def _reference(rule_id: str, rule: AnyRule | None) -> str:
    if rule is None:
        return rule_id
    return printable(" · ".join(filter(None, (rule_id, ", ".join(rule.official), say(rule.page.clause)))))


def _milder(milder: Sequence[tuple[str, _Group]], rules: dict[str, AnyRule]) -> Iterator[str]:
    if not milder:
        return
    yield _heading(say("Dette bør du se på"))
    yield f'<ul style="{_BODY}margin:0;padding-left:18px">'
    for rule, group in milder[:MILDER]:
        title = say(rules[rule].page.title) if rule in rules else rule
        text = say("{label} {rule}: {title}", label=group.severity.label, rule=rule, title=printable(title))
        yield f"<li>{escape(text)} <span style='{_QUIET}'>({number(group.count)})</span></li>"
    if len(milder) > MILDER:
        yield f"<li>{escape(say('og {n} til', n=number(len(milder) - MILDER)))}</li>"
    yield "</ul>\n"


def _answer(letter: _Letter, must: Iterable[object]) -> Iterator[str]:
    if not any(True for _ in must) and (letter.line is None or letter.line.is_met):
        return
    yield _heading(say("Slik svarer du"))
    steps = (
        say("Rett feilene i programmet planen er laget i, og lag filene på nytt derfra."),
        say("Send hele leveransen på nytt, med samme planid og samme filnavn."),
        say("Skal noe stå som det er, skriv nummeret fra lista og hvorfor."),
    )
    yield f'<ol style="{_BODY}margin:0;padding-left:20px">'
    yield from (f"<li>{escape(each)}</li>" for each in steps)
    yield "</ol>\n"


def _heading(text: str) -> str:
    return f'<h2 style="{_FONT}font-size:14px;margin:12px 0 4px">{escape(text)}</h2>\n'


def _foot(report: Report) -> Iterator[str]:
    text = say(
        "Kontrollert {date} med planarkiv etter profilen {profile}. Alle funn, med kart, står i den fulle rapporten; "
        "be kommunen om den.",
        date=f"{report.when:%d.%m.%Y}",
        profile=report.profile_title or report.profile,
    )
    yield f'<p style="{_FONT}{_QUIET}border-top:1px solid #d5dbe1;margin:12px 0 0;padding-top:5px">'
    yield f"{escape(printable(text))}</p>\n"
