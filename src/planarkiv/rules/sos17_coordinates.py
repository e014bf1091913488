"""Rule SOS17: the coordinates of every object are readable, and there are enough of them."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import from_faults
from planarkiv.rules.from_faults import Worded
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Alle koordinater i SOSI-fila kan leses, og hvert objekt har nok av dem"),
    what=later(
        "Under ..NØ står to hele tall på hver linje, nord og øst; under ..NØH og ..NØD står også høyde eller dybde. Et "
        "punkt har ett punkt, og en linje har minst to."
    ),
    why=later(
        "Et punkt som ikke kan leses, er utelatt. Da går linja rett forbi det, og grensa får en annen form enn den som "
        "er vedtatt."
    ),
    clause=later("SOSI del 1, realisering i SOSI-format (prikkformat), om koordinater"),
    certainty=Certainty.OURS,
    mend=later(
        "Hent fila på nytt hvis den kan være skadet. Ellers tegn objektet på nytt i kartprogrammet etter plankartet, "
        "og eksporter fila på nytt. Skriv ikke koordinater for hånd."
    ),
    example=later(
        "Feil: «..NØ», og under det «6550123.45 410100.12».\nRiktig: «..NØ», og under det «655012345 41010012»."
    ),
)

_DRAW = later(
    "Hent fila på nytt. Er den lik, tegn objektet på nytt i kartprogrammet etter plankartet, og eksporter fila."
)

WORDS = {
    "koordinat-ulesbar": Worded(
        Wording(
            later("«{text}» blant koordinatene kan ikke leses, eller gir ikke hele punkter. Det er utelatt."), _DRAW
        )
    ),
    "koordinater-uten-navn": Worded(
        Wording(
            later(
                "«{text}» ser ut som koordinater, men står ikke under ..NØ. Linja er utelatt, og tallinjene etter den."
            ),
            later("Se i fila om linja «..NØ» mangler over tallene. Be i så fall om en ny eksport."),
        )
    ),
    "koordinater-mangler": Worded(
        Wording(later("Objektet har for få punkter. Antallet som er lest, er {number}."), _DRAW)
    ),
}


@rule("SOS17", MapFile, Severity.ERROR, PAGE, NoOptions, breaks=True, formats=(Format.SOSI,))
def coordinates_are_readable(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """No coordinate had to be left out, and every object has as many points as it needs."""
    yield from from_faults.in_map(file, WORDS)
