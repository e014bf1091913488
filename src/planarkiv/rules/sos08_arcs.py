"""Rule SOS08: an arc has what it takes to draw it."""

from collections.abc import Iterator
from dataclasses import replace

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import from_faults
from planarkiv.rules.from_faults import Worded
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("En bue har tre punkter, og buer og sirkler med radius har en radius som passer"),
    what=later(
        "En BUEP har nøyaktig tre punkter: der buen begynner, et punkt på den, og der den slutter. En BUE har to "
        "endepunkter og en ..RADIUS som er minst halve avstanden mellom dem. En SIRKEL har et sentrum og en ..RADIUS."
    ),
    why=later(
        "Uten dette finnes det ikke bare én bue gjennom punktene. Planarkiv tegner da rette linjer mellom dem, og en "
        "flate med buen som grense får feil areal."
    ),
    clause=later("SOSI del 1, realisering i SOSI-format (prikkformat), om buer og sirkler"),
    certainty=Certainty.SECONDARY,
    mend=later("Tegn buen på nytt i kartprogrammet, bygg flatene som bruker den på nytt, og eksporter fila på nytt."),
    example=later("Feil: «.BUEP 7:» med to punkter.\nRiktig: «.BUEP 7:» med start, et punkt på buen og slutt."),
)

_DRAW = later("Tegn buen på nytt i kartprogrammet, bygg flatene som bruker den på nytt, og eksporter fila.")

WORDS = {
    "buep-punkter": Worded(Wording(later("Buen skal ha tre punkter, men antallet er {number}."), _DRAW)),
    "radius-ugyldig": Worded(Wording(later("RADIUS er «{text}», og det er ikke en radius som kan brukes."), _DRAW)),
}
MISSING = Wording(later("RADIUS mangler."), _DRAW)
TOO_SHORT = Wording(
    later("RADIUS er mindre enn halve avstanden mellom endepunktene, eller endepunktene er like."), _DRAW
)


@rule("SOS08", MapFile, Severity.ERROR, PAGE, NoOptions, numbers=(137,), breaks=True, formats=(Format.SOSI,))
def arcs_can_be_drawn(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """Arcs by three points have three, and those by radius have one that fits."""
    for problem in from_faults.in_map(file, WORDS):
        if not problem.values:
            yield replace(problem, wording=TOO_SHORT)
        else:
            yield replace(problem, wording=MISSING) if problem.values.get("text") == "" else problem
