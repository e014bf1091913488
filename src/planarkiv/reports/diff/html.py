"""The comparison as one page that opens offline: each plan's map with what changed on it, and lists of all of it."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

from planarkiv.html_page import end, packaged, start
from planarkiv.language import later, say
from planarkiv.model.difference.changes import (
    Change,
    Comparison,
    Measured,
    ObjectChange,
    Piece,
    PlanDiffers,
    TextDiffers,
)
from planarkiv.model.drawing import Drawing
from planarkiv.reports.diff import sentences
from planarkiv.reports.lines import number, printable
from planarkiv.reports.map_svg import Mark, Pictures, Spot

LISTED = 500
"""Changes of one plan that are listed, and places in a text; the rest are counted."""
PINNED = 60
"""Changes that have a number on the map; more would hide it. All are coloured there."""
COLOURS = {Change.ADDED: "#1b7f3b", Change.REMOVED: "#b3261e", Change.CHANGED: "#7b1fa2"}
_CSS = {Change.ADDED: "new", Change.REMOVED: "gone", Change.CHANGED: "changed"}
SHOWN_NEAR = 12
"""Changes of one plan that have a picture of their own: what moved by a metre cannot be seen on the whole map."""
_WIDTH, _HEIGHT = 900, 640
_NEAR_WIDTH, _NEAR_HEIGHT = 240, 160


def render(comparison: Comparison) -> Iterator[bytes]:
    """The page, piece by piece."""
    for piece in _page(comparison):
        yield piece.encode("utf-8", "replace")


def _page(comparison: Comparison) -> Iterator[str]:
    title = printable(say("Forskjell: {before} → {after}", before=comparison.before, after=comparison.after))
    yield from start(title, packaged("page.css") + packaged("reports/diff/html.css"), pictures=True)
    yield from _top(comparison, title)
    yield '<main class="wide">\n'
    for failure in comparison.failed:
        yield f'<p class="alarm">{escape(sentences.failed(failure))}</p>\n'
    for note in comparison.notes:
        yield f'<p class="note">{escape(printable(note))}</p>\n'
    if not comparison.plans and not comparison.failed:
        yield f'<p class="none">{escape(say("Ingen forskjell i innhold."))}</p>\n'
    if len(comparison.plans) > 1:
        yield from _contents(comparison)
    for at, (plan, drawings) in enumerate(comparison.plans):
        yield from _plan(plan, drawings, at)
    yield "</main>\n"
    yield from end()


def _top(comparison: Comparison, title: str) -> Iterator[str]:
    yield f'<header><div class="wide">\n<h1>{escape(title)}</h1>\n'
    yield f'<p class="about">{comparison.when:%d.%m.%Y %H:%M}</p>\n<dl class="figures">\n'
    changes = [each for plan, _ in comparison.plans for each in plan.objects.changes]
    figures = [
        (later("planer forskjellige"), len(comparison.plans), ""),
        (later("planer like"), comparison.alike, ""),
        *(
            (words, sum(each.change is change for each in changes), _CSS[change])
            for change, words in (
                (Change.ADDED, later("nye objekter")),
                (Change.REMOVED, later("fjernede objekter")),
                (Change.CHANGED, later("endrede objekter")),
            )
        ),
    ]
    for words, count, css in figures:
        yield f'<div class="{css}"><dt>{escape(say(words))}</dt><dd>{number(count)}</dd></div>\n'
    yield "</dl>\n</div></header>\n"


def _contents(comparison: Comparison) -> Iterator[str]:
    yield f'<nav aria-label="{escape(say("Planer"))}"><ul>\n'
    for at, (plan, _) in enumerate(comparison.plans):
        yield f'<li><a href="#plan-{at}">{escape(_title(plan))}</a></li>\n'
    yield "</ul></nav>\n"


def _title(plan: PlanDiffers) -> str:
    return printable(" ".join(filter(None, (plan.plan or say("Objekter uten plan"), plan.name))))


def _plan(plan: PlanDiffers, drawings: Sequence[Drawing], at: int) -> Iterator[str]:
    yield f'<section id="plan-{at}">\n<h2>{escape(_title(plan))}</h2>\n'
    if plan.change is not Change.CHANGED:
        words = say("Bare i den senere.") if plan.change is Change.ADDED else say("Bare i den tidligere.")
        yield f'<p class="{_CSS[plan.change]}">{escape(words)}</p>\n'
    for note in plan.notes:
        yield f'<p class="note">{escape(printable(note))}</p>\n'
    listed = list(sentences.alike(plan.objects.changes))
    maps = _Maps(listed, drawings, f"p{at}")
    yield from maps.whole()
    yield from _objects(plan, listed, maps)
    yield from _list(say("Register og dokumenter"), list(_record(plan)))
    for text in plan.texts:
        yield from _text(text)
    yield "</section>\n"


def _record(plan: PlanDiffers) -> Iterator[tuple[Change, str]]:
    for field in plan.fields:
        yield Change.CHANGED, sentences.changed_value(field)
    for entry in plan.entries:
        yield entry.change, sentences.entry(entry)


def _list(heading: str, rows: Sequence[tuple[Change, str]]) -> Iterator[str]:
    if rows:
        yield f"<h3>{escape(heading)}</h3>\n<ul>\n"
        for change, words in rows:
            yield f'<li class="{_CSS[change]}">{_sign(change)} {escape(words)}</li>\n'
        yield "</ul>\n"


def _sign(change: Change) -> str:
    return f'<b aria-label="{escape(say(sentences.WORDS[change]))}">{sentences.SIGNS[change]}</b>'


# The map


_Listed = Sequence[tuple[ObjectChange, Sequence[ObjectChange]]]


class _Maps:
    """The pictures of one plan. What is only in the earlier version is drawn on the first of the later maps."""

    def __init__(self, listed: _Listed, drawings: Sequence[Drawing], name: str) -> None:
        self._pictures = [Pictures(each, f"{name}-{place}", faded=True) for place, each in enumerate(drawings)]
        self._files = [each.file for each in drawings]
        self._marks: list[tuple[int, Mark]] = []
        if drawings:
            for count, (_, group) in enumerate(listed, 1):
                for each in group:
                    place = self._files.index(each.file) if each.file in self._files else 0
                    if mark := _mark(drawings[place], count, each):
                        self._marks.append((place, mark))

    def whole(self) -> Iterator[str]:
        """Each map with all that changed on it."""
        for place, (picture, file) in enumerate(zip(self._pictures, self._files, strict=True)):
            if marks := [mark for at, mark in self._marks if at == place]:
                title = say("Hva som er endret i {file}", file=file)
                drawn = picture.whole(marks, _WIDTH, _HEIGHT, title)
                yield f"<figure>{drawn}<figcaption>{_legend()}</figcaption></figure>\n"

    def near(self, count: int, title: str) -> str:
        """The place of one of the first changes; empty for the others and where the map has nothing."""
        found = next(((place, mark) for place, mark in self._marks if mark.number == count), None)
        if count > SHOWN_NEAR or found is None:
            return ""
        place, mark = found
        return self._pictures[place].place(mark, _NEAR_WIDTH, _NEAR_HEIGHT, title)


def _legend() -> str:
    words = ((Change.ADDED, later("nytt")), (Change.REMOVED, later("fjernet")), (Change.CHANGED, later("endret")))
    return " ".join(f'<span class="{_CSS[change]}">■ {escape(say(word))}</span>' for change, word in words)


def _mark(drawing: Drawing, count: int, each: ObjectChange) -> Mark | None:
    """The change on the map; those after the first ones have no number."""
    parts = [[drawing.at(*spot) for spot in part] for part in _parts(each.shape)]
    if not parts:
        return None
    kind = {Measured.AREA: "area", Measured.LENGTH: "line", Measured.POINT: "point"}[_measured(each.shape)]
    return Mark(count if count <= PINNED else 0, COLOURS[each.change], kind, parts)


def _measured(shape: Any) -> Measured:
    import shapely

    dimension = int(shapely.get_dimensions(shape))
    return Measured.AREA if dimension == 2 else Measured.LENGTH if dimension == 1 else Measured.POINT


def _parts(shape: Any) -> list[list[Spot]]:
    """The rings, lines and points of a geometry."""
    import shapely

    if shape is None:
        return []
    parts = [part for part in shapely.get_parts(shape) if not part.is_empty]
    rings = [ring for part in parts for ring in ([part.exterior, *part.interiors] if part.area else [part])]
    return [[(float(x), float(y)) for x, y in shapely.get_coordinates(ring)] for ring in rings]


# The lists


def _objects(plan: PlanDiffers, listed: _Listed, maps: _Maps) -> Iterator[str]:
    objects = plan.objects
    if not (listed or objects.reidentified):
        return
    yield f"<h3>{escape(sentences.summary(objects))}</h3>\n"
    if objects.reidentified:
        yield f'<p class="note">{escape(sentences.reidentified(objects))}</p>\n'
    if not listed:
        return
    headings = ("", later("Endring"), later("Objekt"), later("Hva"), later("Sted"))
    yield '<div class="scroll"><table><thead><tr>'
    yield "".join(f"<th>{escape(say(each)) if each else ''}</th>" for each in headings)
    yield "</tr></thead><tbody>\n"
    for count, (each, group) in enumerate(listed[:LISTED], 1):
        times = f" (× {number(len(group))})" if len(group) > 1 else ""
        details = "<br>".join(escape(words) for words in sentences.how(each))
        near = maps.near(count, sentences.what(each))
        yield (
            f'<tr class="{_CSS[each.change]}"><th>{count if count <= PINNED else ""}</th>'
            f"<td>{_sign(each.change)} {escape(say(sentences.WORDS[each.change]))}</td>"
            f"<td>{escape(sentences.what(each) + times)}</td><td>{details}</td><td>{near}</td></tr>\n"
        )
    yield "</tbody></table></div>\n"
    yield from _more(len(listed))


def _more(count: int) -> Iterator[str]:
    if count > LISTED:
        more = say("og {n} til; alle står i --report json=FIL", n=number(count - LISTED))
        yield f'<p class="note">{escape(more)}</p>\n'


def _text(text: TextDiffers) -> Iterator[str]:
    yield f"<h3>{escape(say('Bestemmelser, {file}', file=printable(text.title)))}</h3>\n"
    if text.unread:
        yield f'<p class="note">{escape(text.unread)}</p>\n'
    for each in text.changes[:LISTED]:
        yield f'<p class="place">{escape(sentences.stands(each))}</p>\n<p class="words">'
        for kind, words in each.pieces:
            tag = {Piece.GONE: "del", Piece.NEW: "ins", Piece.SAME: "span"}[kind]
            yield f"<{tag}>{escape(printable(words))}</{tag}> "
        yield "</p>\n"
    yield from _more(len(text.changes))
