"""Rule SOS05: serial numbers are unique, and every reference leads to something it may lead to."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.features import KINDS, FeatureTable
from planarkiv.model.formats import Format
from planarkiv.model.part import referred_rows
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import from_faults
from planarkiv.rules.from_faults import Worded
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Hvert objekt har sitt eget serienummer, og alle referanser fører til riktig slags objekt"),
    what=later(
        "Hvert objekt i SOSI-fila begynner med et serienummer som ingen andre har, for eksempel «.KURVE 12:». En flate "
        "viser i ..REF til linjene som avgrenser den, eller til en annen flate som er et hull i den. Alle numrene "
        "finnes, og ingen flate er sin egen grense."
    ),
    why=later(
        "Flatene i SOSI har ingen egne koordinater: grensene finnes bare gjennom referansene. Er en referanse gal, kan "
        "flata ikke tegnes. Har to objekter samme serienummer, kan flata få gale grenser uten at det synes i fila."
    ),
    clause=later("SOSI del 1, realisering i SOSI-format (prikkformat), om serienummer og referanser"),
    certainty=Certainty.SECONDARY,
    mend=later(
        "Åpne fila i kartprogrammet, bygg flatene på nytt (flatedanning) og eksporter på nytt: da får alle "
        "objekter nye serienumre. Rett ikke numre for hånd i en teksteditor. Er fila limt sammen av flere filer, "
        "bruk dem hver for seg."
    ),
    example=later("Feil: «..REF :1 :-2 :77», og fila har ikke noe objekt 77.\nRiktig: «..REF :1 :-2 :3»."),
)

_REBUILD = later("Bygg flata på nytt i kartprogrammet (flatedanning), og eksporter fila på nytt.")
_EXPORT = later("Eksporter fila på nytt fra kartprogrammet, slik at alle objekter får nye serienumre.")

UNKNOWN = Wording(
    later(
        "Referansen :{ref} fører ikke fram: objektet finnes ikke i fila, eller grensene til flata den viser til "
        "mangler."
    ),
    later("Se om fila er avkortet eller bare er et utdrag. Er den hel, bygg flata på nytt i kartprogrammet."),
)
WORDS = {
    "serienummer-gjentatt": Worded(
        Wording(
            later(
                "Serienummeret er brukt før, på linje {first_line}. Referanser til nummeret gjelder det første "
                "objektet."
            ),
            _EXPORT,
        )
    ),
    "elementhode-ulesbart": Worded(
        Wording(
            later("«{text}» er ikke elementtype, serienummer og kolon. Flater som viser til det, kan mangle grenser."),
            _EXPORT,
        )
    ),
    "referanse-ulesbar": Worded(
        Wording(
            later("«{text}» i ..REF kan ikke leses som referanse, eller en parentes mangler. Det er hoppet over."),
            _REBUILD,
        )
    ),
    "ref-gjentatt": Worded(
        Wording(
            later("Objektet har ..REF flere ganger. De er lest som én sammenhengende liste."),
            _EXPORT,
        ),
        Severity.WARNING,
    ),
    "referanse-ukjent": Worded(UNKNOWN),
    "referanse-feil-type": Worded(
        Wording(
            later("Referansen :{ref} fører til et objekt som verken er linje eller flate."),
            _REBUILD,
        )
    ),
    "referanse-uten-linje": Worded(
        Wording(
            later("Referansen :{ref} fører til en linje med færre enn to punkter."),
            later("Slett linja eller tegn den på nytt i kartprogrammet, bygg flata på nytt, og eksporter fila."),
        )
    ),
    "referanse-til-seg-selv": Worded(Wording(later("Flata viser til seg selv i ..REF."), _REBUILD)),
    "referanse-sirkel": Worded(
        Wording(
            later("Flata kan ikke bygges: den og flatene den viser til, viser til hverandre i ring."),
            later("Finn ut hvilken av flatene som ligger inne i den andre, og bygg dem på nytt i kartprogrammet."),
        )
    ),
}

_SOUND = ("elementhode-ulesbart", "ref-gjentatt")
"""Kinds of fault that leave the geometry as it is."""


@rule("SOS05", MapFile, Severity.ERROR, PAGE, NoOptions, numbers=(134,), breaks=True, formats=(Format.SOSI,))
def references_lead_somewhere(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """No serial number is used twice, and every reference is readable and means a curve or another area."""
    table = file.table
    sound = [WORDS[kind].wording for kind in _SOUND]
    for problem in from_faults.in_map(file, WORDS):
        yield _unbroken(table, problem) if problem.wording in sound else problem
    # the reader follows the references of areas only
    for at in np.flatnonzero(referred_rows(table) < 0).tolist():
        row = int(np.searchsorted(table.ref_off, at, "right")) - 1
        if KINDS[table.kind[row]] != "FLATE":
            yield _unbroken(table, Problem(UNKNOWN, {"ref": int(table.ref[at])}, row=row))


def _unbroken(table: FeatureTable, problem: Problem) -> Problem:
    """The same without its row: later rules go on looking at the object."""
    row = problem.row
    if row is None:
        return problem
    kind, serial = KINDS[table.kind[row]], int(table.serial[row])
    return replace(
        problem,
        row=None,
        line=int(table.line[row]) if problem.line is None else problem.line,
        object_type=table.otypes[table.otype[row]],
        object_id=f"{kind} {serial}" if serial else kind,
    )
