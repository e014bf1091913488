"""Code lists as people write them: code, label or both, in bokmål and nynorsk, old names and abbreviations.

The codes are those of SOSI Plan 5.0 and Fiks Plan v2. A text that may mean two codes gives none.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from planarkiv.model.register import DOCUMENT_TYPES
from planarkiv.readers.planoversikt import labels
from planarkiv.readers.planoversikt.names import FILE_TYPES
from planarkiv.readers.planoversikt.words import fold, folded

_DOCUMENT_LABELS = {code: f"{code} | {label}" for code, label in DOCUMENT_TYPES.items()}


@dataclass(frozen=True, slots=True)
class CodeList:
    """One code list: its codes, the folded texts that mean a code, and those that may mean more than one."""

    codes: frozenset[str]
    labels: Mapping[str, str]
    ambiguous: frozenset[str]


def _code_list(table: Mapping[str, str], ambiguous: str = "", known: Mapping[str, str] | None = None) -> CodeList:
    labels = dict(known or {})
    for code, spellings in table.items():
        labels |= dict.fromkeys(folded(spellings), code)
    return CodeList(frozenset(table), labels, frozenset(folded(ambiguous)))


_AMBIGUOUS_STATUS = (
    "under arbeid | under behandling | under planlegging | historisk | historiske | pågående | pågår | ny"
)
CODE_LISTS: Mapping[str, CodeList] = {
    "plantype": _code_list(
        labels.PLANTYPE,
        "reguleringsplan | regulering | reg.plan | bebyggelsesplan | utbyggingsplan | mindre endring | endring",
    ),
    "planstatus": _code_list(labels.PLANSTATUS, _AMBIGUOUS_STATUS),
    "lovreferanse": _code_list(
        labels.LOVREFERANSE, "pbl | bl | plan- og bygningsloven | plan- og bygningslova | bygningsloven"
    ),
    "planbestemmelse": _code_list(labels.PLANBESTEMMELSE, "ja | med | med bestemmelser | har | nei"),
    "forslagsstillerType": _code_list(
        {
            "1": "offentlig | offentleg | kommunal | kommunen | off | offentlig plan | kommune",
            "2": "privat | privat plan | priv",
        }
    ),
    "planforhold": _code_list(labels.PLANFORHOLD),
    "planbehandlingtype": _code_list(labels.BEHANDLING, "behandling | kunngjøring | møte | handsaming"),
    "dispensasjontype": _code_list(
        labels.DISPENSASJON, "lnf | lnfr | formål | bestemmelser | arealformål | grønnstruktur"
    ),
    "pblTiltakForbudtype": _code_list(labels.FORBUD),
    "vertikalnivaa": _code_list(labels.VERTIKALNIVAA),
    "type": _code_list(_DOCUMENT_LABELS, "kart og bestemmelser | plandokumenter | annet", FILE_TYPES),
}
"""Column name to code list; ``type`` is that of the sheet *Dokumenter*."""

YES = frozenset(folded("ja | j | x | yes | true | sann | 1 | ok | jau | y"))
NO = frozenset(folded("nei | n | no | false | usann | 0 | ikke | ikkje"))

_LEADING = re.compile(r"(\d{1,3})\s*[-–—:.,=)/ ]\s*(\D.*)", re.DOTALL)
_TRAILING = re.compile(r"(\D.*?)\s*[(\[,;:-]\s*(\d{1,3})\s*[)\]]?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text means in a code list: ``code`` or None; ``fault`` is a kind, None when the text is the code."""

    code: str | None
    fault: str | None = None


def read_code(text: str, name: str) -> Reading:
    """The code that ``text`` (one line, not empty) writes in the list called ``name``.

    Faults: ``kode-oversatt`` (a label was read as its code), ``kode-tvetydig`` (may mean several: no code),
    ``kode-ukjent`` (no such code or label; an unknown number is kept, an unknown text gives no code).
    """
    known = CODE_LISTS[name]
    number = text.lstrip("0") or "0"
    if text in known.codes or (text.isascii() and text.isdecimal() and number in known.codes):
        return Reading(text if text in known.codes else number, None if text in known.codes else "kode-oversatt")
    if (code := _label(text, known)) is not None:
        return Reading(code, "kode-oversatt") if code else Reading(None, "kode-tvetydig")
    if both := _code_and_label(text):
        code, label = both
        said = _label(label, known)
        if code in known.codes:
            return Reading(None, "kode-tvetydig") if said and said != code else Reading(code, "kode-oversatt")
    if text.isascii() and text.isdecimal():
        return Reading(text, "kode-ukjent")
    return Reading(None, "kode-ukjent")


def _label(text: str, known: CodeList) -> str | None:
    """The code of a label; empty for an ambiguous one, None for an unknown one."""
    key = fold(text)
    if key in known.ambiguous:
        return ""
    return known.labels.get(key)


def _code_and_label(text: str) -> tuple[str, str] | None:
    if found := _LEADING.fullmatch(text):
        return found[1].lstrip("0") or "0", found[2]
    if found := _TRAILING.fullmatch(text):
        return found[2].lstrip("0") or "0", found[1]
    return None


OLD_LAWS = frozenset({"1", "2", "3", "4", "5"})


def plain_reguleringsplan(text: str, law: str, year: str) -> Reading | None:
    """*Reguleringsplan* is code 30 for a plan of an older law (or decided before 2009), and no code under PBL 2008."""
    if fold(text) not in folded("reguleringsplan | reg.plan | reguleringsplaner"):
        return None
    old = law in OLD_LAWS or (not law and year.isdecimal() and int(year) < 2009)
    return Reading("30", "kode-oversatt") if old else Reading(None, "kode-tvetydig")


_DIRECTIONS = {key: half for half, spellings in labels.DIRECTIONS.items() for key in folded(spellings)}


def direction_of(text: str) -> str:
    """The half of a planforhold a text says (*erstatter*, *blir erstattet av*); empty when none: the code has both."""
    found = _code_and_label(text)
    return _DIRECTIONS.get(fold(found[1] if found else text), "")
