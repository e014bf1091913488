"""Words for the codes of the register: planstatus, plantype, lovreferanse, planbestemmelse, forslagsstillerType.

The codes are those of SOSI Plan 4.5/5.0 and Fiks Plan v2; the labels are written for a list a person reads.
"""

from collections.abc import Mapping

from planarkiv.language import later, say

PLANSTATUS: Mapping[str, str] = {
    "0": later("Planinitiativ"),
    "1": later("Planlegging igangsatt"),
    "2": later("Planforslag"),
    "3": later("Endelig vedtatt"),
    "4": later("Opphevet"),
    "5": later("Utgått/erstattet"),
    "6": later("Vedtatt med utsatt rettsvirkning"),
    "8": later("Overstyrt"),
    "9": later("Avvist"),
    "10": later("Trukket/uaktuell"),
}

PLANTYPE: Mapping[str, str] = {
    "10": later("Fylkesplanens arealdel"),
    "11": later("Fylkesdelplan"),
    "20": later("Kommuneplanens arealdel"),
    "21": later("Kommunedelplan"),
    "22": later("Mindre endring av kommune(del)plan"),
    "30": later("Eldre reguleringsplan"),
    "31": later("Mindre reguleringsendring"),
    "32": later("Bebyggelsesplan etter reguleringsplan"),
    "33": later("Bebyggelsesplan etter kommuneplanens arealdel"),
    "34": later("Områderegulering"),
    "35": later("Detaljregulering"),
}

LOVREFERANSE: Mapping[str, str] = {
    "1": later("Før BL 1924"),
    "2": later("BL 1924"),
    "3": later("BL 1965"),
    "4": later("PBL 1985"),
    "5": later("PBL 1985 eller før"),
    "6": later("PBL 2008"),
}
"""BL is *bygningsloven*, PBL *plan- og bygningsloven*."""

PLANBESTEMMELSE: Mapping[str, str] = {
    "1": later("Med bestemmelser som egen tekst"),
    "2": later("Uten bestemmelser"),
    "3": later("Bestemmelser bare på kartet"),
    "4": later("Bestemmelser både på kartet og som egen tekst"),
}

FORSLAGSSTILLERTYPE: Mapping[str, str] = {"1": later("Offentlig"), "2": later("Privat")}

VERTIKALNIVAA: Mapping[str, str] = {
    "1": later("Under grunnen"),
    "2": later("På grunnen eller vannoverflaten"),
    "3": later("Over grunnen"),
    "4": later("På bunnen"),
    "5": later("I vannsøylen"),
}

LISTS: Mapping[str, Mapping[str, str]] = {
    "planstatus": PLANSTATUS,
    "plantype": PLANTYPE,
    "lovreferanse": LOVREFERANSE,
    "planbestemmelse": PLANBESTEMMELSE,
    "forslagsstillerType": FORSLAGSSTILLERTYPE,
    "vertikalnivaa": VERTIKALNIVAA,
}


def label(field: str, code: str) -> str:
    """The words for a code of a register field in the chosen language; the code itself when the list has it not."""
    words = LISTS.get(field, {}).get(code)
    return code if words is None else say(words)
