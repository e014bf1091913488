"""The comparison as text for people: plan by plan what came, went and changed, last what it comes to."""

from collections.abc import Iterator

from planarkiv.language import later, say
from planarkiv.model.difference.changes import Change, Comparison, Piece, PlanDiffers, TextDiffers
from planarkiv.reports.diff import sentences
from planarkiv.reports.lines import EMPTY, Line, Style, counted, line, number, plain, printable

SHOWN = 40
"""Objects of one plan that are listed, and places in a text; the rest are counted."""
_STYLES = {Change.ADDED: Style.FINE, Change.REMOVED: Style.ERROR, Change.CHANGED: Style.WARNING}


def render(comparison: Comparison) -> Iterator[bytes]:
    """The lines without colours."""
    return plain(lines(comparison))


def lines(comparison: Comparison) -> Iterator[Line]:
    """The comparison, line by line."""
    title = say("Forskjell: {before} → {after}", before=comparison.before, after=comparison.after)
    yield line((printable(title), Style.HEADING))
    for note in comparison.notes:
        yield line((printable(note), Style.WARNING))
    for plan, _ in comparison.plans:
        yield EMPTY
        yield from _plan(plan)
    for failure in comparison.failed:
        yield EMPTY
        yield line(("✗ ", Style.ERROR), sentences.failed(failure))
    yield EMPTY
    yield from _end(comparison)


def _end(comparison: Comparison) -> Iterator[Line]:
    differ = len(comparison.plans)
    if not differ and not comparison.failed:
        yield line(("✓ ", Style.FINE), say("Ingen forskjell i innhold."))
    elif differ:
        yield line(counted(differ, later("{n} plan er forskjellig"), later("{n} planer er forskjellige")))
    if comparison.alike:
        yield line(counted(comparison.alike, later("{n} plan er lik"), later("{n} planer er like")))


def _plan(plan: PlanDiffers) -> Iterator[Line]:
    name = " ".join(filter(None, (plan.plan or say("Objekter uten plan"), plan.name)))
    if plan.change is not Change.CHANGED:
        sign = (f"{sentences.SIGNS[plan.change]} ", _STYLES[plan.change])
        words = say("bare i den senere") if plan.change is Change.ADDED else say("bare i den tidligere")
        yield line(sign, (printable(name), Style.HEADING), f": {words}")
        return
    yield line((printable(name), Style.HEADING))
    for note in plan.notes:
        yield line("  ", (printable(note), Style.QUIET))
    for field in plan.fields:
        yield line("  ~ ", sentences.changed_value(field))
    for entry in plan.entries:
        yield line("  ", (sentences.SIGNS[entry.change], _STYLES[entry.change]), " ", sentences.entry(entry))
    yield from _objects(plan)
    for text in plan.texts:
        yield from _text(text)


def _objects(plan: PlanDiffers) -> Iterator[Line]:
    objects = plan.objects
    if objects.changes:
        yield line("  ", sentences.summary(objects))
    if objects.reidentified:
        yield line("  ", (sentences.reidentified(objects), Style.QUIET))
    groups = list(sentences.alike(objects.changes))
    for each, group in groups[:SHOWN]:
        count = f" (× {number(len(group))})" if len(group) > 1 else ""
        sign = (f"    {sentences.SIGNS[each.change]} ", _STYLES[each.change])
        details = "; ".join(sentences.how(each))
        yield line(sign, sentences.what(each) + count, f": {details}" if details else "")
    if len(groups) > SHOWN:
        more = say("    og {n} til; alle står i --report json=FIL", n=number(len(groups) - SHOWN))
        yield line((more, Style.QUIET))


def _text(text: TextDiffers) -> Iterator[Line]:
    yield line("  ", say("Bestemmelser, {file}", file=printable(text.title)), f": {text.unread}" if text.unread else "")
    for each in text.changes[:SHOWN]:
        yield line("    ", (sentences.stands(each), Style.QUIET))
        yield line(
            "      ",
            *(
                (f"[−{printable(words)}−] ", Style.ERROR)
                if kind is Piece.GONE
                else (f"[+{printable(words)}+] ", Style.FINE)
                if kind is Piece.NEW
                else f"{printable(words)} "
                for kind, words in each.pieces
            ),
        )
    if len(text.changes) > SHOWN:
        more = say("    og {n} til; alle står i --report json=FIL", n=number(len(text.changes) - SHOWN))
        yield line((more, Style.QUIET))
