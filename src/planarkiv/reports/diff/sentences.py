"""What a difference is called in a report that people read."""

from collections.abc import Iterator, Mapping, Sequence

from planarkiv.language import chosen, later, say
from planarkiv.model.difference.changes import (
    Change,
    EntryChange,
    Failure,
    Form,
    Measured,
    ObjectChange,
    ObjectsDiffer,
    TextChange,
    ValueChange,
)
from planarkiv.model.difference.entries import DOCUMENTS
from planarkiv.model.field_names import field_name
from planarkiv.reports.lines import counted, number, printable

SIGNS: Mapping[Change, str] = {Change.ADDED: "+", Change.REMOVED: "−", Change.CHANGED: "~"}
WORDS: Mapping[Change, str] = {
    Change.ADDED: later("nytt"),
    Change.REMOVED: later("fjernet"),
    Change.CHANGED: later("endret"),
}
_LISTS: Mapping[str, str] = {
    DOCUMENTS: later("Dokument"),
    "planbehandlinger": later("Planbehandling"),
    "dispensasjoner": later("Dispensasjon"),
    "midlertidigeForbud": later("Midlertidig forbud"),
    "endringer": later("Endring"),
    "planrelasjoner": later("Planrelasjon"),
    "klagerOgInnsigelser": later("Klage eller innsigelse"),
}


def failed(each: Failure) -> str:
    """That something could not be compared, and why."""
    return printable(say("{name} kunne ikke sammenlignes: {reason}", name=each.what, reason=each.reason))


def summary(objects: ObjectsDiffer) -> str:
    """How many objects came, went and changed."""
    counts = {change: sum(each.change is change for each in objects.changes) for change in Change}
    return say(
        "Objekter: {added} nye, {removed} fjernet, {changed} endret, {same} uendret",
        added=number(counts[Change.ADDED]),
        removed=number(counts[Change.REMOVED]),
        changed=number(counts[Change.CHANGED]),
        same=number(objects.unchanged),
    )


def reidentified(objects: ObjectsDiffer) -> str:
    """That objects have only got other ids."""
    return counted(
        objects.reidentified,
        later("{n} objekt har bare fått ny ident eller versjon, og er regnet som uendret"),
        later("{n} objekter har bare fått ny ident eller versjon, og er regnet som uendret"),
    )


def what(each: ObjectChange) -> str:
    """``RpArealformålOmråde BKS1 (1110 Boligbebyggelse), FLATE 12``."""
    named = " ".join(filter(None, (each.otype or say("objekt uten type"), each.name)))
    code = f" ({each.code})" if each.code else ""
    numbers = " → ".join(dict.fromkeys(filter(None, (each.before, each.after))))
    return printable(f"{named}{code}" + (f", {numbers}" if numbers else ""))


def how(each: ObjectChange) -> Iterator[str]:
    """What happened to it: its size when it came or went, what geometry it had and has where that is another kind, how
    much of it moved, and the values that changed."""
    if each.change is not Change.CHANGED and each.measured is not Measured.POINT:
        yield _measured(each.size, each.measured)
    if each.reshaped:
        was, now = map(_form, each.reshaped)
        yield say("var {was}, er nå {now}", was=was, now=now)
    if each.moved and each.change is Change.CHANGED:
        if each.measured is Measured.AREA:
            yield say("{size} ligger annerledes", size=_measured(each.moved, each.measured))
        elif each.measured is Measured.LENGTH:
            yield say("{size} går annerledes", size=_measured(each.moved, each.measured))
        else:
            yield say("flyttet {size}", size=_measured(each.moved, Measured.LENGTH))
    for value in each.values:
        yield changed_value(value)


def _form(form: Form | None) -> str:
    if form is None:
        return say("uten geometri")
    if form.measured is Measured.POINT:
        return say("et punkt")
    size = _measured(form.size, form.measured)
    area = form.measured is Measured.AREA
    return say("en flate på {size}", size=size) if area else say("en linje på {size}", size=size)


def _measured(value: float, measured: Measured) -> str:
    digits = 1 if value >= 10 else 2 if value >= 0.1 else 3
    text = f"{value:,.{digits}f}"
    if chosen() != "en":
        text = text.replace(",", " ").replace(".", ",")
    return f"{text} {'m²' if measured is Measured.AREA else 'm'}"


def changed_value(value: ValueChange) -> str:
    """``RPAREALFORMÅL: 1110 Boligbebyggelse → 1160 Tjenesteyting``."""
    nothing = say("(tomt)")
    return printable(f"{field_name(value.name)}: {value.before or nothing} → {value.after or nothing}")


def entry(each: EntryChange) -> str:
    """A document or a row of a list, and what changed in it."""
    values = "; ".join(map(changed_value, each.values)) if each.change is Change.CHANGED else ""
    kind = say(_LISTS.get(each.kind, each.kind))
    return printable(f"{kind} {say(WORDS[each.change])}: {each.text}" + (f" ({values})" if values else ""))


def stands(each: TextChange) -> str:
    """Under which heading and on which pages a text differs."""
    pages = " → ".join(str(page) if page else "–" for page in (each.page_before, each.page_after))
    if each.page_before == each.page_after:
        pages = str(each.page_after)
    where = say("side {pages}", pages=pages)
    return printable(f"{each.heading}, {where}" if each.heading else where)


def alike(changes: Sequence[ObjectChange]) -> Iterator[tuple[ObjectChange, Sequence[ObjectChange]]]:
    """The changes in their order, those with the same values changed and nothing moved together with the first of
    them: what happened to a hundred boundaries at once is one line."""
    groups: dict[object, list[ObjectChange]] = {}
    for number_, each in enumerate(changes):
        together = each.change is Change.CHANGED and not each.moved and not each.reshaped and each.values
        key = (each.otype, tuple(each.values)) if together else number_
        groups.setdefault(key, []).append(each)
    yield from ((group[0], group) for group in groups.values())
