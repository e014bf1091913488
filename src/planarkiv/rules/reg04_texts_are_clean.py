"""Rule REG04: names and other texts hold no stray blanks and no signs that cannot be seen."""

import re
import unicodedata
from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model.record import TEXT_FIELDS
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.source_place import placed
from planarkiv.subjects import Plan

PAGE = Page(
    title=later("Navn og andre tekster er skrevet uten overflødige mellomrom og usynlige tegn"),
    what=later(
        "planid, plannavn, de andre tekstene i planregisteret og titlene på dokumentene begynner og slutter ikke med "
        "mellomrom, har ikke doble mellomrom, har ingen tegn som ikke synes, og æ, ø, å og bokstaver med aksent er "
        "ett tegn hver."
    ),
    why=later(
        "To navn som ser like ut på skjermen, er ulike for et søk. Slike tegn kommer med når tekst limes inn fra en "
        "nettside, en PDF eller en Mac."
    ),
    clause=later("planarkivs egen regel"),
    certainty=Certainty.OURS,
    mend=later("Slett teksten i cella og skriv den på nytt med tastaturet. Kommer den fra kartet, rett den der."),
    example=later("Feil: «Myra  boligfelt» (to mellomrom).\nRiktig: «Myra boligfelt»."),
)

OUTER_BLANK = Wording(
    later("{felt} begynner eller slutter med mellomrom: «{tekst}»."),
    later("Gå inn i teksten, og slett mellomrommet foran eller bak."),
)
DOUBLE_BLANK = Wording(
    later("{felt} har to eller flere mellomrom etter hverandre, etter «{ord}»."),
    later("Slett det overflødige mellomrommet etter «{ord}»."),
)
INVISIBLE = Wording(
    later("{felt} har et tegn som ikke skal være der: {tegn}, som tegn nummer {nummer} i «{tekst}»."),
    later("Slett teksten og skriv den på nytt med tastaturet, uten å lime den inn."),
)
COMPOSED = Wording(
    later("{felt} har bokstaver som er satt sammen av to tegn: {bokstaver} i «{tekst}». Et søk finner dem ikke."),
    later("Skriv {bokstaver} på nytt med tastaturet."),
)

_DOUBLE = re.compile(r"(\S+) {2}")
_MARK = "□"
"""Stands where a sign is that cannot be seen."""

_NAMES = {
    "\t": later("tabulator"),
    "\n": later("linjeskift"),
    "\r": later("linjeskift"),
    "\u00a0": later("hardt mellomrom"),
    "\u00ad": later("myk bindestrek"),
    "\u200b": later("mellomrom uten bredde"),
    "\ufeff": later("mellomrom uten bredde"),
}
_LONGEST = 120
"""Characters of a text that are shown."""

_AROUND = 40
"""Characters that are shown on both sides of a sign that cannot be seen."""


@rule("REG04", Plan, Severity.WARNING, PAGE, NoOptions, numbers=(178,))
def texts_are_clean(plan: Plan, _: NoOptions) -> Iterator[Problem]:
    """Every text of the record is written as it looks."""
    record = plan.record
    for wording, values in _wrong_in(record.arealplan_id.planid):
        yield Problem(wording, {"felt": "planid", **values})
    for name in TEXT_FIELDS:
        for wording, values in _wrong_in(record.text(name)):
            yield placed(Problem(wording, {"felt": name, **values}), record.fields[name].source)
    for document in record.documents:
        file = plan.names.get(document.files[0], document.files[0]) if document.files else ""
        for wording, values in _wrong_in(document.title):
            yield Problem(wording, {"felt": "tittel", **values}, file=file)


def _wrong_in(text: str) -> Iterator[tuple[Wording, dict[str, Value]]]:
    """What is wrong with one text, each kind once."""
    composed = unicodedata.normalize("NFC", text)
    if text.isprintable() and text == composed and text == text.strip() and "  " not in text:
        return
    seen = "".join(" " if unicodedata.category(sign) == "Zs" else sign for sign in text)
    seen = "".join(sign for sign in seen if sign.isprintable())
    if seen != seen.strip():
        yield OUTER_BLANK, {"tekst": seen[:_LONGEST]}
    if double := _DOUBLE.search(seen.strip()):
        yield DOUBLE_BLANK, {"ord": double[1][:_LONGEST]}
    for at, sign in enumerate(text):
        if not sign.isprintable():
            around = "".join(
                each if each.isprintable() else _MARK for each in text[max(at - _AROUND, 0) : at + _AROUND]
            )
            name: Value = (_NAMES[sign],) if sign in _NAMES else f"U+{ord(sign):04X}"
            yield INVISIBLE, {"tegn": name, "nummer": at + 1, "tekst": around}
            break
    if text != composed:
        letters = [each for each in dict.fromkeys(composed) if composed.count(each) > text.count(each)]
        yield COMPOSED, {"bokstaver": ", ".join(letters), "tekst": composed[:_LONGEST]}
