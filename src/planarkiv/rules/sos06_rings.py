"""Rule SOS06: the boundaries of every area, walked in the order and direction of its references, close exactly."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import from_faults
from planarkiv.rules.from_faults import Worded
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Grensene til hver flate danner lukkede ringer"),
    what=later(
        "Linjene i ..REF følger hverandre rundt flata: hver linje begynner nøyaktig i punktet der den forrige slutter, "
        "og den siste slutter der den første begynner. Minus foran nummeret betyr at linja gås mot "
        "digitaliseringsretningen. Hvert hull er en egen ring i parentes."
    ),
    why=later(
        "En flate som ikke er lukket, har ikke noe areal og kan ikke tegnes. En glipe på 1 cm er nok. Det samme skjer "
        "når fortegnet på en referanse er galt, selv om linjene ser riktige ut på skjermen."
    ),
    clause=later("SOSI del 1, realisering i SOSI-format (prikkformat), om flater"),
    certainty=Certainty.SECONDARY,
    mend=later(
        "Gå til punktet i kartprogrammet, fest linjeendene til hverandre (snapping), bygg flata på nytt "
        "(flatedanning) og eksporter fila på nytt."
    ),
    example=later(
        "Feil: «..REF :1 :2» der linje 2 er digitalisert motsatt vei.\nRiktig: «..REF :1 :-2», når linje 2 slutter der "
        "linje 1 slutter."
    ),
)

_REBUILD = later("Bygg flata på nytt i kartprogrammet (flatedanning), og eksporter fila på nytt.")

WORDS = {
    "flate-ikke-lukket": Worded(
        Wording(
            later(
                "Flata er ikke lukket: neste linje begynner ikke der linje {ref} slutter, nær nord {north}, øst {east}."
            ),
            later(
                "Se på punktet i kartprogrammet. Er det en glipe, fest linjeendene til hverandre. Møtes linjene, er "
                "rekkefølgen eller fortegnet i ..REF galt: bygg flata på nytt."
            ),
        )
    ),
    "referanse-mangler": Worded(Wording(later("Flata har ingen ..REF og dermed ingen grenser."), _REBUILD)),
    "flate-i-ytre-ring": Worded(
        Wording(
            later("Flate {ref} står sammen med andre i den ytre grensa, eller har selv en flate blant sine grenser."),
            later(
                "Bygg flatene på nytt av linjene som avgrenser dem. Er flate {ref} et hull, skal den stå i parentes."
            ),
        )
    ),
    "flate-for-stor": Worded(
        Wording(
            later("Flata gjentar så mange linjer at den ikke er bygd."),
            later("Fila er trolig ødelagt. Be den som laget den om en ny eksport."),
        )
    ),
    "flate-for-mange-hull": Worded(
        Wording(
            later("Flata har {number} parenteser, flere enn det går an å lese."),
            later("Fila er trolig ødelagt. Be den som laget den om en ny eksport."),
        )
    ),
    "ring-for-kort": Worded(
        Wording(
            later("Grensa som begynner med linje {ref}, har færre enn tre hjørner og omslutter ikke noe areal."),
            later(
                "Slett flata eller hullet hvis det ikke skal være der. Ellers tegn grensa på nytt og bygg flata på "
                "nytt."
            ),
        )
    ),
}


@rule("SOS06", MapFile, Severity.ERROR, PAGE, NoOptions, numbers=(135,), breaks=True, formats=(Format.SOSI,))
def boundaries_close(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """Each area has references, and each of its rings closes."""
    return from_faults.placed_in_map(file, WORDS)
