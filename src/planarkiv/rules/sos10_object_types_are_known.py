"""Rule SOS10: every object has one OBJTYPE, which the national catalogue has, and which fits the kind of plan."""

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

import numpy as np

from planarkiv.catalogue.generations import Generation
from planarkiv.catalogue.object_types import Family, ObjectType, types
from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import from_faults
from planarkiv.rules.from_faults import Worded
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Alle objekter har én kjent objekttype som hører til i fila"),
    what=later(
        "Hvert objekt i en planfil har én OBJTYPE, skrevet nøyaktig som i produktspesifikasjonen. En fil med "
        "reguleringsplan har ikke objekttyper for kommuneplan (Kp…), og omvendt. Er fila skrevet etter en eldre "
        "SOSI-versjon enn 4.5, er en ukjent objekttype bare en advarsel. Andre filer enn planfiler blir ikke sjekket."
    ),
    why=later(
        "Programmer leser bare objekttyper de kjenner. Et objekt med en skrivefeil i objekttypen blir borte fra kartet "
        "uten at noen får beskjed."
    ),
    clause=later("Nasjonal produktspesifikasjon for arealplan og digitalt planregister, objektkatalogen"),
    certainty=Certainty.READ,
    mend=later(
        "Rett objekttypen i kartprogrammet. Gjelder det mange objekter, er oppsettet for eksport feil: be leverandøren "
        "rette det og eksportere fila på nytt."
    ),
    example=later("Feil: «..OBJTYPE RpFormålsGrense».\nRiktig: «..OBJTYPE RpFormålGrense»."),
)

_CORRECT = later("Rett objekttypen i kartprogrammet, eller be leverandøren rette den og eksportere fila på nytt.")

UNKNOWN = Wording(later("Objekttypen «{objekttype}» er ukjent. Den står på {antall} objekt."), _CORRECT)
MISSPELT = Wording(
    later("Objekttypen «{objekttype}» er ukjent. Den står på {antall} objekt."),
    later("Er det {forslag} som er ment? Rett objekttypen i kartprogrammet, eller be leverandøren rette den."),
)
KP_IN_RP = Wording(
    later(
        "Objekttypen {objekttype} hører til kommuneplan, men fila er en reguleringsplan ({katalog}). Den står på "
        "{antall} objekt."
    ),
    later("Ta objektene ut av fila, eller rett OBJEKTKATALOG i hodet hvis fila er en kommuneplan."),
)
RP_IN_KP = Wording(
    later(
        "Objekttypen {objekttype} hører til reguleringsplan, men fila er en kommuneplan ({katalog}). Den står på "
        "{antall} objekt."
    ),
    later("Ta objektene ut av fila, eller rett OBJEKTKATALOG i hodet hvis fila er en reguleringsplan."),
)
NONE = Wording(
    later("{antall} objekt har ingen OBJTYPE."),
    later("Finn ut hva objektene er, og gi dem objekttype i kartprogrammet. Er de til overs, slett dem."),
)
WORDS = {
    "objtype-gjentatt": Worded(
        Wording(
            later("Objektet har en OBJTYPE til: «{text}». Bare den første gjelder."),
            later("Slett den som er feil. Er det to objekter som har fått samme hode, må de skilles."),
        )
    ),
    "objekttyper-for-mange": Worded(
        Wording(
            later("Fila har flere ulike objekttyper ({number}) enn noen plan har. Resten er ikke lest."),
            later("Åpne fila og se hva som står etter OBJTYPE. Trolig er noe annet skrevet der."),
        )
    ),
}

_PLAN_TYPE = re.compile(r"(?:Rp|Rb|Kp|Pbl)[A-ZÆØÅ]")
_OTHER_THAN = (
    (re.compile("reg(?:ulerings)?plan", re.IGNORECASE), Family.KOMMUNEPLAN),
    (re.compile("kommune(?:del)?plan", re.IGNORECASE), Family.REGULERING),
)
"""What OBJEKTKATALOG may say, and the family that does not belong there then."""
_OLDER = re.compile(r"[0-3]\b|4\.[0-4]\b")
_LONGEST = 80
_SUGGESTED = 50
"""Unknown types for which another one is suggested: looking for one is slow, and a file of rubbish has thousands."""


def _is_of_plan(file: MapFile) -> bool:
    table = file.table
    return "plan" in (table.head.catalogue or "").lower() or any(map(_PLAN_TYPE.match, table.otypes))


@rule("SOS10", MapFile, Severity.ERROR, PAGE, NoOptions, numbers=(139,), applies=_is_of_plan)
def object_types_are_known(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """Each OBJTYPE is one of the national catalogue, and of the kind of plan that the head names."""
    yield from from_faults.in_map(file, WORDS)
    table = file.table
    catalogue = (table.head.catalogue or "")[:_LONGEST]
    excluded = [family for form, family in _OTHER_THAN if form.search(catalogue)]
    foreign = excluded[0] if len(excluded) == 1 else None
    listed = _listed(table.format)
    wrong = [
        (code, name, found)
        for code, name in enumerate(table.otypes)
        if (found := listed.get(name)) is None or found.family is foreign
    ]
    if not wrong:
        return
    counts = np.bincount(table.otype, minlength=len(table.otypes)).tolist()
    first = np.zeros(len(table.otypes), np.int64)
    # of several assignments the last one stays: the first row
    first[table.otype[::-1]] = np.arange(len(table))[::-1]
    for number, (code, name, found) in enumerate(each for each in wrong if counts[each[0]]):
        values: dict[str, str | int] = {"objekttype": name[:_LONGEST], "katalog": catalogue, "antall": counts[code]}
        severity, wording = None, UNKNOWN
        if not name:
            wording = NONE
        elif found is not None:
            wording = KP_IN_RP if foreign is Family.KOMMUNEPLAN else RP_IN_KP
        else:
            severity = Severity.WARNING if _OLDER.match(table.head.version or "") else None
            if number < _SUGGESTED and (meant := _meant(name[:_LONGEST], listed)):
                wording, values["forslag"] = MISSPELT, meant
        yield Problem(wording, values, severity, row=int(first[code]))


def _listed(form: Format) -> Mapping[str, ObjectType]:
    """The object types there are: SOSI has no form of those that came with version 5.0."""
    return types(Generation.SOSI_45 if form is Format.SOSI else None)


def _meant(name: str, listed: Iterable[str]) -> str:
    """The object type that is spelt most like this; empty when none is."""
    folded = {each.lower(): each for each in listed}
    return next((folded[each] for each in get_close_matches(name.lower(), folded, 1, 0.75)), "")
