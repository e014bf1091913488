"""Words for the codes of the register: planstatus, plantype, lovreferanse, planbestemmelse, forslagsstillerType.

The codes are those of SOSI Plan 4.5/5.0 and Fiks Plan v2; the labels are written for a list a person reads.
"""

from collections.abc import Mapping

PLANSTATUS: Mapping[str, str] = {
    "0": "Planinitiativ",
    "1": "Planlegging igangsatt",
    "2": "Planforslag",
    "3": "Endelig vedtatt",
    "4": "Opphevet",
    "5": "Utgått/erstattet",
    "6": "Vedtatt med utsatt rettsvirkning",
    "8": "Overstyrt",
    "9": "Avvist",
    "10": "Trukket/uaktuell",
}

PLANTYPE: Mapping[str, str] = {
    "10": "Fylkesplanens arealdel",
    "11": "Fylkesdelplan",
    "20": "Kommuneplanens arealdel",
    "21": "Kommunedelplan",
    "22": "Mindre endring av kommune(del)plan",
    "30": "Eldre reguleringsplan",
    "31": "Mindre reguleringsendring",
    "32": "Bebyggelsesplan etter reguleringsplan",
    "33": "Bebyggelsesplan etter kommuneplanens arealdel",
    "34": "Områderegulering",
    "35": "Detaljregulering",
}

LOVREFERANSE: Mapping[str, str] = {
    "1": "Før BL 1924",
    "2": "BL 1924",
    "3": "BL 1965",
    "4": "PBL 1985",
    "5": "PBL 1985 eller før",
    "6": "PBL 2008",
}
"""BL is *bygningsloven*, PBL *plan- og bygningsloven*."""

PLANBESTEMMELSE: Mapping[str, str] = {
    "1": "Med bestemmelser som egen tekst",
    "2": "Uten bestemmelser",
    "3": "Bestemmelser bare på kartet",
    "4": "Bestemmelser både på kartet og som egen tekst",
}

FORSLAGSSTILLERTYPE: Mapping[str, str] = {"1": "Offentlig", "2": "Privat"}

VERTIKALNIVAA: Mapping[str, str] = {
    "1": "Under grunnen",
    "2": "På grunnen eller vannoverflaten",
    "3": "Over grunnen",
    "4": "På bunnen",
    "5": "I vannsøylen",
}

_LISTS: Mapping[str, Mapping[str, str]] = {
    "planstatus": PLANSTATUS,
    "plantype": PLANTYPE,
    "lovreferanse": LOVREFERANSE,
    "planbestemmelse": PLANBESTEMMELSE,
    "forslagsstillerType": FORSLAGSSTILLERTYPE,
    "vertikalnivaa": VERTIKALNIVAA,
}


def label(field: str, code: str) -> str:
    """The words for a code of a register field; the code itself when the list does not have it."""
    return _LISTS.get(field, {}).get(code, code)
