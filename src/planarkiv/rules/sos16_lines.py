"""Rule SOS16: every line of a SOSI file is understood."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import from_faults
from planarkiv.rules.from_faults import Worded
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Hver linje i SOSI-fila kan forstås"),
    what=later(
        "Hver linje er et navn med prikker foran («..OBJTYPE RpOmråde»), fortsettelsen av verdien over, koordinater, "
        "referanser eller en kommentar som begynner med utropstegn. Objektene er av slag som SOSI-formatet har, for "
        "eksempel KURVE og FLATE."
    ),
    why=later(
        "En linje som ikke kan forstås, blir borte: en egenskap eller et helt objekt mangler uten at kartet viser det. "
        "Linjer som ikke er lest, står likevel urørt i fila som er arkivert."
    ),
    clause=later("SOSI del 1, realisering i SOSI-format (prikkformat)"),
    certainty=Certainty.OURS,
    mend=later(
        "Åpne fila i en teksteditor og gå til linja. Er det en skrivefeil, rett den i kartprogrammet og eksporter på "
        "nytt. Er det mange slike linjer, er fila trolig skadet underveis: hent den på nytt."
    ),
    example=later("Feil: «.. PLANNAVN Myra» (mellomrom etter prikkene).\nRiktig: «..PLANNAVN Myra»."),
)

_LOOK = later(
    "Gå til linja i en teksteditor og se hva som skulle stått der. Rett det i kartprogrammet, og eksporter på nytt."
)

WORDS = {
    "linje-uforståelig": Worded(
        Wording(later("«{text}» er verken et navn, en verdi eller en kommentar, eller har et umulig navn."), _LOOK)
    ),
    "tekst-foran-hodet": Worded(
        Wording(
            later("Det står tekst foran .HODE som ikke er en kommentar. Den er ikke lest."),
            later("Se om teksten hører til. Gjør den ikke det, slett den, eller sett et utropstegn foran."),
        )
    ),
    "streng-uavsluttet": Worded(
        Wording(
            later("I «{text}» mangler det siste anførselstegnet, eller teksten som skulle stått etter &."),
            later("Se om hele teksten er med. Rett den i kartprogrammet, og eksporter fila på nytt."),
        ),
        Severity.WARNING,
    ),
    "elementtype-ukjent": Worded(
        Wording(
            later("«{name}» er ikke et slag objekt som SOSI-formatet har. Objektet kommer ikke med på kartet."),
            later(
                "Finn ut hva objektet er, og be den som laget fila om å eksportere det som PUNKT, KURVE eller FLATE."
            ),
        )
    ),
    "navn-for-mange": Worded(
        Wording(
            later("Fila har så mange ulike egenskapsnavn at {name} ikke er lest."),
            later("Fila er trolig ødelagt: verdier står der navn skulle stått. Be den som laget den om en ny eksport."),
        )
    ),
}


@rule("SOS16", MapFile, Severity.ERROR, PAGE, NoOptions, formats=(Format.SOSI,))
def lines_are_understood(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """No line and no object had to be left out."""
    yield from from_faults.in_map(file, WORDS)
