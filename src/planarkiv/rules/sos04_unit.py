"""Rule SOS04: the coordinates of a SOSI file are in centimetres from an origin of whole metres."""

from collections.abc import Iterator
from dataclasses import replace

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import from_faults
from planarkiv.rules.from_faults import Worded
from planarkiv.rules.head_lines import line_of
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("ENHET i SOSI-fila er 0.01, og ORIGO-NØ er hele meter"),
    what=later(
        "Hodet har ...ENHET 0.01 (centimeter); 0.001 (millimeter) godtas. ...ORIGO-NØ er to tall, nord og øst, i hele "
        "meter."
    ),
    why=later(
        "Koordinatene i fila er hele tall som ganges med ENHET og legges til ORIGO-NØ. Er en av dem feil, ligger hele "
        "planen feil. Plandata skal ha en oppløsning på 1 cm: er den grovere, møtes ikke grensene, og er den finere, "
        "faller punkter fra hverandre når de rundes av. Det gjør de også når ORIGO-NØ har desimaler."
    ),
    clause=later("Nasjonal produktspesifikasjon for arealplan og digitalt planregister, om oppløsning; SOSI del 1"),
    certainty=Certainty.READ,
    mend=later(
        "Eksporter fila på nytt fra kartprogrammet med enhet 0.01 og origo 0 0. Endre aldri bare tallet i hodet: da "
        "flyttes alle punktene."
    ),
    example=later(
        "Feil: «...ENHET 1» eller «...ORIGO-NØ 6550000.5 410000».\nRiktig: «...ENHET 0.01», «...ORIGO-NØ 0 0»."
    ),
)

WORDS = {
    "enhet-ugyldig": Worded(
        Wording(
            later("«{text}» kan ikke brukes som enhet for koordinatene."),
            later("Spør den som laget fila hvilken enhet koordinatene har, eller be om en ny eksport med ENHET 0.01."),
        )
    ),
    "origo-ugyldig": Worded(
        Wording(
            later("ORIGO-NØ er «{text}», og det er ikke to tall. Koordinatene er lest med origo 0 0."),
            later("Legg fila over et kart. Havner planen feil, be den som laget fila om en ny eksport."),
        )
    ),
}
MISSING = Wording(
    later("ENHET mangler i hodet. Koordinatene er lest som centimeter (0.01)."),
    later("Legg fila over et kart. Havner planen riktig, skriv «...ENHET 0.01» under ..TRANSPAR."),
)
UNUSUAL = Wording(
    later("ENHET er {enhet} m. Plandata skal ha 0,01 m."),
    later("Be den som laget fila om en ny eksport med ENHET 0.01. Endre ikke bare tallet i hodet."),
)
NOT_WHOLE = Wording(
    later("ORIGO-NØ er «{origo}», og det er ikke hele meter."),
    later("Be den som laget fila om en ny eksport med ORIGO-NØ 0 0. Endre ikke bare tallet i hodet."),
)

_UNITS = (0.01, 0.001)
_ORIGINS = ("TRANSPAR.ORIGO-NØ", "ORIGO-NØ")


@rule("SOS04", MapFile, Severity.WARNING, PAGE, NoOptions, numbers=(133,), formats=(Format.SOSI,))
def unit_is_centimetres(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """The unit is there and usual, and the origin is two whole numbers."""
    for problem in from_faults.in_map(file, WORDS):
        yield problem if problem.values["text"] else replace(problem, wording=MISSING)
    head = file.table.head
    if head.unit not in _UNITS:
        yield Problem(UNUSUAL, {"enhet": head.unit}, line=line_of(file, "ENHET"))
    if not all(part.is_integer() for part in head.origin):
        written = next(filter(None, (text for path in _ORIGINS for text in head.values.get(path, ()))), "")
        # the letter after N is written in whatever character set the file has
        yield Problem(NOT_WHOLE, {"origo": written}, line=line_of(file, r"ORIGO-N[^\s!]*"))
