"""Rule GML07: the coordinates in a GML file are readable, lines hang together, and rings close."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import from_faults
from planarkiv.rules.from_faults import Worded
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Koordinatene i GML-fila kan leses, og hver ring er lukket"),
    what=later(
        "Tallene i koordinatlistene (pos og posList) gir hele punkter, og en linje har minst to. En ring er "
        "omkretsen av en flate eller et hull. Delene av en linje eller ring følger hverandre: hver begynner "
        "nøyaktig der den forrige slutter. En ring slutter nøyaktig der den begynner, og har minst tre hjørner. "
        "En flate har en ytre ring."
    ),
    why=later(
        "En flate som ikke er lukket, har ikke noe areal og kan ikke tegnes. Mangler ett tall i en koordinatliste, "
        "bytter nord og øst plass i alle punkter etter det."
    ),
    clause=later("GML 3.2, om geometri; ISO 19107"),
    certainty=Certainty.READ,
    mend=later(
        "Gå til stedet i kartprogrammet, fest linjeendene til hverandre (snapping), bygg flata på nytt og eksporter "
        "fila på nytt. Skriv ikke koordinater for hånd."
    ),
    example=later(
        "Feil: en posList som begynner med 403500.00 6585800.00 og slutter med 403500.00 6585800.01.\n"
        "Riktig: første og siste punkt er skrevet likt."
    ),
)

_DRAW = later(
    "Hent fila på nytt. Er den lik, tegn objektet på nytt i kartprogrammet etter plankartet, og eksporter fila."
)
_REBUILD = later("Bygg flata på nytt i kartprogrammet (flatedanning), og eksporter fila på nytt.")
_SNAP = later("Se på punktet i kartprogrammet, fest linjeendene til hverandre, bygg flata på nytt og eksporter fila.")

WORDS = {
    "gml-koordinat-ulesbar": Worded(
        Wording(later("«{text}» blant koordinatene er ikke et tall som kan leses. Punktet er utelatt."), _DRAW)
    ),
    "gml-koordinat-antall": Worded(
        Wording(
            later("Antallet koordinater er {number}, og det gir ikke hele punkter med {dimension} tall i hvert."), _DRAW
        )
    ),
    "gml-punkt-mangler": Worded(Wording(later("Punktet har ingen koordinater."), _DRAW)),
    "gml-linje-for-kort": Worded(Wording(later("Linja har for få punkter. Antallet som er lest, er {number}."), _DRAW)),
    "gml-linje-delt": Worded(
        Wording(
            later("Linja er delt i {number} deler som ikke møtes. Bare den første er lest."),
            later("Del objektet i ett for hver linje i kartprogrammet, og eksporter fila på nytt."),
        )
    ),
    "gml-deler-moetes-ikke": Worded(
        Wording(later("Delene av linja eller ringen møtes ikke nær nord {north}, øst {east}."), _SNAP)
    ),
    "gml-ring-ikke-lukket": Worded(
        Wording(later("Ringen er ikke lukket. Den slutter nær nord {north}, øst {east}."), _SNAP)
    ),
    "gml-ring-for-kort": Worded(
        Wording(
            later("Ringen har færre enn tre hjørner. Antallet punkter er {number}."),
            later("Slett flata eller hullet hvis det ikke skal være der. Ellers tegn grensa og bygg flata på nytt."),
        )
    ),
    "gml-flate-uten-ring": Worded(Wording(later("Flata har ingen ytre ring og dermed ingen form."), _REBUILD)),
}


@rule("GML07", MapFile, Severity.ERROR, PAGE, NoOptions, breaks=True, formats=(Format.GML,))
def coordinates_and_rings_are_whole(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """No coordinate had to be left out, parts meet, and rings close."""
    return from_faults.placed_in_map(file, WORDS)
