"""``oversikt.html``: every plan of the archive on one page that opens from a share, with links to today's files."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from itertools import groupby
from pathlib import Path, PurePath
from urllib.parse import quote

from planarkiv.archive import Archive, layout
from planarkiv.html_page import end, packaged, start
from planarkiv.language import say
from planarkiv.model.codes import PLANSTATUS, label
from planarkiv.model.dates import PartialDate
from planarkiv.model.field_names import field_name
from planarkiv.model.in_force import by_status
from planarkiv.model.ladder import Standing
from planarkiv.model.record import Access, Document, PlanRecord
from planarkiv.views.entries import PlanEntry, conflicts

VERSION = 2
"""Goes up when the page is made in another way, so that old pages are made again."""

_STAMP = re.compile(r'<meta name="planarkiv-tilstand" content="([^"]*)" data-utgave="([0-9]+)">')
_STAMP_BYTES = 4096
_UNDER_WAY = ("0", "1", "2")


def stamp_in(path: Path) -> str:
    """The archive's state that the page was made from; empty when there is none, or it is of another version."""
    try:
        with path.open("rb") as file:
            start = file.read(_STAMP_BYTES)
    except OSError:
        return ""
    found = _STAMP.search(start.decode("utf-8", "replace"))
    return found[1] if found and found[2] == str(VERSION) else ""


def page(
    archive: Archive, entries: Sequence[PlanEntry], standings: Mapping[str, Standing], *, stamp: str, now: datetime
) -> bytes:
    """The whole page as UTF-8. ``standings`` are by folder; ``stamp``, the archive's state, stands in its head."""
    rows = [_row(entry, standings.get(str(entry.folder), Standing(None, ()))) for entry in entries]
    style = packaged("page.css") + packaged("views/overview.css")
    script = packaged("views/overview.js")
    name = archive.settings.name or say("Planarkiv {number}", number=", ".join(archive.settings.numbers))
    mark = f'<meta name="planarkiv-tilstand" content="{escape(stamp)}" data-utgave="{VERSION}">\n'
    parts = [
        *start(say("{name} – planoversikt", name=name), style, script, meta=mark),
        f'<a class="skip" href="#liste">{escape(say("Hopp til listen"))}</a>\n',
        *_top(archive, name, rows),
        '<main class="wide">\n',
        *_totals(rows),
        *_list(rows),
        *_unplaced(archive),
        "</main>\n",
        *_bottom(stamp, now),
        *end(script),
    ]
    return "".join(parts).encode("utf-8", "replace")


# The plans


@dataclass(frozen=True, slots=True)
class _Row:
    """One plan as the page shows it, and what the totals count."""

    status: str
    plan_type: str
    in_force: bool
    documents: int
    differences: int
    html: str


def _row(entry: PlanEntry, has: Standing) -> _Row:
    record = entry.record
    status, plan_type = record.text("planstatus"), record.text("plantype")
    in_force = by_status(status)
    differences = _differences(entry)
    links = _Links(entry)
    cells = [
        f'<th scope="row">{escape(str(record.arealplan_id))}</th>',
        _cell(say("Navn"), record.text("plannavn"), css="name"),
        _cell(say("Type"), label("plantype", plan_type)),
        _status_cell(status),
        _cell(say("Lov"), label("lovreferanse", record.text("lovreferanse"))),
        _date_cell(record),
        _cell(say("I kraft"), say("Ja") if in_force else say("Nei") if status else ""),
        _level_cell(has),
        _listed(say("Dokumenter"), len(record.documents), "", links.documents()),
        _listed(say("Kart"), len(record.maps), "", links.maps()),
        _listed(say("Avvik"), len(differences), "avvik", [escape(text) for text in differences]),
    ]
    data = (
        f'data-status="{escape(status)}" data-type="{escape(plan_type)}" data-gjelder="{int(in_force)}" '
        f'data-avvik="{len(differences)}"'
    )
    html = f"<tr {data}>{''.join(cells)}</tr>\n"
    return _Row(status, plan_type, in_force, len(record.documents), len(differences), html)


def _cell(heading: str, text: str, css: str = "") -> str:
    kind = f' class="{css}"' if css and text else ' class="none"' if not text else ""
    return f'<td{kind} data-label="{escape(heading)}">{escape(text)}</td>'


def _status_cell(status: str) -> str:
    start = f'<td data-label="{escape(say("Status"))}" data-key="{escape(status.zfill(2) if status else "")}">'
    if not status:
        return f'{start}<span class="unknown">{escape(say("ikke oppgitt"))}</span></td>'
    css = "gjelder" if by_status(status) else "underveis" if status in _UNDER_WAY else "avsluttet"
    return f'{start}<span class="mark {css}">{escape(label("planstatus", status))}</span></td>'


def _level_cell(has: Standing) -> str:
    """The nivå, which opens what is missing to the next one."""
    heading, shown = escape(say("Nivå")), "–" if has.level is None else str(has.level)
    start = f'<td data-label="{heading}" data-key="{"" if has.level is None else has.level}">'
    if not has.missing:
        return f"{start}{shown}</td>"
    unseen = f' <span class="unseen">{heading.lower()}</span>'
    lead = say("Mangler til nivå {level}:", level=0 if has.level is None else has.level + 1)
    items = "".join(f"<li>{escape(each.label)}</li>" for each in has.missing)
    listed = f'<ul><li class="lead">{escape(lead)}</li>{items}</ul>'
    return f'{start}<details name="rad"><summary>{shown}{unseen}</summary>{listed}</details></td>'


def _date_cell(record: PlanRecord) -> str:
    sourced = record.fields.get("vedtaksdato")
    text = "" if sourced is None else str(sourced.value)
    known = sourced is not None and (not isinstance(sourced.value, PartialDate) or sourced.value.known)
    key = text if known else ""
    css, heading = ("date" if text else "none"), escape(say("Vedtatt"))
    return f'<td class="{css}" data-label="{heading}" data-key="{escape(key)}">{escape(text)}</td>'


def _listed(heading: str, count: int, css: str, items: Sequence[str]) -> str:
    """A cell with a number that opens a list; ``items`` are HTML."""
    start = f'<td data-label="{escape(heading)}" data-key="{count or ""}"'
    if not items:
        return f'{start} class="none"></td>'
    mark = f' class="{css}"' if css else ""
    listed = "".join(f"<li>{item}</li>" for item in items)
    unseen = f' <span class="unseen">{escape(heading.lower())}</span>'
    return f'{start}><details name="rad"><summary{mark}>{count}{unseen}</summary><ul>{listed}</ul></details></td>'


def _differences(entry: PlanEntry) -> list[str]:
    texts = [
        say(
            "{field}: «{kept}» ({kept_from}) er brukt, «{lost}» ({lost_from}) er også oppgitt",
            field=field_name(differing.field),
            kept=differing.kept.value,
            kept_from=differing.kept.source,
            lost=differing.lost.value,
            lost_from=differing.lost.source,
        )
        for differing in entry.record.discrepancies
    ]
    return [*texts, *conflicts(entry)]


class _Links:
    """Links from the page to today's files of one plan, found through its inventory."""

    def __init__(self, entry: PlanEntry) -> None:
        self._entry = entry
        self._record = entry.record
        self._names = {file.path: file.name for file in entry.record.files}

    def documents(self) -> list[str]:
        """One item per document with a link to each of its files, then files that nothing refers to."""
        items = [self._document(document) for document in self._record.documents]
        used = {path for document in self._record.documents for path in document.files}
        used |= {each.file for each in self._record.maps}
        return items + [self._link(path) for path in self._names if path not in used]

    def maps(self) -> list[str]:
        """One item per map file."""
        items = []
        for each in self._record.maps:
            levels = ", ".join(label("vertikalnivaa", level) for level in each.vertikalnivaa)
            facts = say("{format}, {objects} objekter", format=each.format.upper(), objects=each.objects)
            items.append(
                f'{self._link(each.file)} <span class="kind">{escape(facts + (", " + levels if levels else ""))}</span>'
            )
        return items

    def _document(self, document: Document) -> str:
        facts = [document.type or say("uten dokumenttype")]
        if document.date is not None:
            facts.append(str(document.date))
        if document.access is Access.RESTRICTED:
            facts.append(say("skjermet"))
        links = [self._link(path, document.title if len(document.files) == 1 else "") for path in document.files]
        title = f"{escape(document.title)}: " if len(links) != 1 else ""
        return f'{title}{", ".join(links)} <span class="kind">{escape(", ".join(facts))}</span>'

    def _link(self, logical: str, text: str = "") -> str:
        shown = escape(text or self._names.get(logical, logical))
        path = self._entry.address(logical)
        return shown if path is None else f'<a href="{_address(path)}">{shown}</a>'


def _address(path: PurePath) -> str:
    """A relative address: every byte that is not plain is percent-encoded, so that no name can end the attribute."""
    return quote(path.as_posix(), safe="/", errors="surrogateescape")


# The page around them


def _top(archive: Archive, name: str, rows: Sequence[_Row]) -> Iterable[str]:
    figures = (
        (say("planer"), len(rows)),
        (say("i kraft"), sum(row.in_force for row in rows)),
        (say("dokumenter"), sum(row.documents for row in rows)),
        (say("planer med avvik"), sum(bool(row.differences) for row in rows)),
        (say("filer uten plan"), len(archive.unplaced.entries())),
    )
    yield f'<header><div class="wide">\n<h1>{escape(name)}</h1>\n<p class="about">'
    yield escape(say("Planarkiv for {numbers}.", numbers=", ".join(archive.settings.numbers))) + " "
    yield f'<a href="{layout.REGISTER}">{escape(say("Kart og register for QGIS"))}</a></p>\n<dl class="figures">\n'
    for heading, number in figures:
        yield f"<div><dt>{escape(heading)}</dt><dd>{_number(number)}</dd></div>\n"
    yield "</dl>\n</div></header>\n"


def _number(number: int) -> str:
    """Digits in groups of three with a narrow no-break space."""
    return f"{number:,}".replace(",", "\u202f")


def _totals(rows: Sequence[_Row]) -> Iterable[str]:
    counts = Counter(row.status for row in rows)
    if not counts:
        return
    order = [*PLANSTATUS, *sorted(counts.keys() - PLANSTATUS.keys() - {""}), ""]
    yield f'<h2 id="status">{escape(say("Planer etter status"))}</h2>\n<ul class="totals" aria-labelledby="status">\n'
    for status in order:
        if counts[status]:
            text = label("planstatus", status) if status else say("Uten status")
            yield f'<li><button type="button" aria-pressed="false" data-status="{escape(status)}">{escape(text)}'
            yield f"<b>{_number(counts[status])}</b></button></li>\n"
    yield "</ul>\n"


def _list(rows: Sequence[_Row]) -> Iterable[str]:
    yield f'<h2 id="liste" tabindex="-1">{escape(say("Alle planer"))}</h2>\n'
    if not rows:
        yield f'<p class="empty sheet">{escape(say("Arkivet har ingen planer ennå."))}</p>\n'
        return
    yield from _tools(rows)
    counted = say("Viser {shown} av {total} planer", shown="#", total="#")
    first = counted.replace("#", str(len(rows)))
    yield f'<p class="shown" id="vist" role="status" data-text="{escape(counted)}">{escape(first)}</p>\n'
    yield '<div class="sheet">\n<table>\n'
    yield f'<caption><span class="unseen">{escape(say("Alle planer i arkivet"))}</span></caption>\n'
    yield "<thead><tr>"
    for heading in _headings():
        yield f'<th scope="col"><button type="button">{escape(heading)}</button></th>'
    yield '</tr></thead>\n<tbody id="planer">\n'
    yield from (row.html for row in rows)
    yield f'</tbody>\n</table>\n<p class="empty" id="ingen" hidden>{escape(say("Ingen planer passer."))}</p>\n</div>\n'


def _headings() -> tuple[str, ...]:
    return (
        say("Planid"),
        say("Navn"),
        say("Type"),
        say("Status"),
        say("Lov"),
        say("Vedtatt"),
        say("I kraft"),
        say("Nivå"),
        say("Dokumenter"),
        say("Kart"),
        say("Avvik"),
    )


def _tools(rows: Sequence[_Row]) -> Iterable[str]:
    types = sorted({row.plan_type for row in rows} - {""}, key=lambda code: (len(code), code))
    yield '<div class="tools" role="search">\n'
    yield f'<label class="search">{escape(say("Søk i planid, navn og dokumenter"))}'
    yield '<input type="search" id="sok" autocomplete="off"></label>\n'
    yield f'<label>{escape(say("Plantype"))}<select id="type"><option value="">{escape(say("Alle"))}</option>'
    for code in types:
        yield f'<option value="{escape(code)}">{escape(label("plantype", code))}</option>'
    yield "</select></label>\n"
    yield f'<label class="tick"><input type="checkbox" id="gjelder">{escape(say("Bare i kraft"))}</label>\n'
    yield f'<label class="tick"><input type="checkbox" id="avvik">{escape(say("Bare med avvik"))}</label>\n</div>\n'


def _unplaced(archive: Archive) -> Iterable[str]:
    files = sorted(archive.unplaced.entries().values(), key=lambda file: (file.reason, file.name))
    if not files:
        return
    yield f"<h2>{escape(say('Filer uten plan ({count})', count=len(files)))}</h2>\n"
    if (archive.root / layout.WORKLIST).is_file():
        yield f'<p><a href="{layout.WORKLIST}">{escape(say("Åpne arbeidslisten"))}</a> '
        yield f"{escape(say('– skriv planid på filene du kjenner igjen, og kjør build på nytt.'))}</p>\n"
    yield '<div class="sheet reasons">\n'
    for reason, group in groupby(files, key=lambda file: file.reason):
        alike = list(group)
        yield f"<h3>{escape(reason)} ({len(alike)})</h3>\n"
        yield f"<details><summary>{escape(say('Vis filene'))}</summary><ul>"
        for file in alike:
            yield f'<li><a href="{_address(Path(layout.UNPLACED) / file.path)}">{escape(file.name)}</a></li>'
        yield "</ul></details>\n"
    yield "</div>\n"


def _bottom(stamp: str, now: datetime) -> Iterable[str]:
    yield '<footer class="wide">\n<p>'
    yield escape(say("Laget {time} av planarkiv.", time=now.strftime("%d.%m.%Y %H:%M"))) + "</p>\n<p>"
    yield escape(say("Siden lages på nytt fra arkivet og skal ikke endres for hånd.")) + "</p>\n<noscript><p>"
    yield escape(say("Søk, filter og sortering krever JavaScript; listen er hel uten.")) + "</p></noscript>\n"
    yield f"<p>{escape(say('Arkivets tilstand: {stamp}', stamp=stamp[:24]))}</p>\n</footer>\n"
