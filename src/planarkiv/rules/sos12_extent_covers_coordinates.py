"""Rule SOS12: OMRÅDE in the head is in metres and covers all coordinates."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.features import Head
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import of_map
from planarkiv.rules.head_lines import line_of
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("OMRÅDE i hodet er i meter og dekker alle koordinater"),
    what=later(
        "OMRÅDE oppgir i hele meter den minste boksen som dekker alle koordinater i fila: MIN-NØ rundet ned, MAX-NØ "
        "rundet opp, nord først. ENHET gjelder ikke for OMRÅDE."
    ),
    why=later(
        "Programmer bruker OMRÅDE til å finne fram i store samlinger og til å zoome. Objekter utenfor kan bli borte "
        "fra kartet, og en boks i centimeter legger planen hundre ganger for langt nord."
    ),
    clause=later("SOSI del 1, realisering i SOSI-format (prikkformat), om hodet"),
    certainty=Certainty.SECONDARY,
    mend=later("Eksporter fila på nytt, eller rett MIN-NØ og MAX-NØ i hodet til tallene i funnet."),
    example=later("Feil: «...MIN-NØ 664500000 56800000».\nRiktig: «...MIN-NØ 6645000 568000»."),
)

_CORRECT = later("Riktig er MIN-NØ {soer} {vest} og MAX-NØ {nord} {oest}.")

MISSING = Wording(later("OMRÅDE mangler i hodet, eller er ikke til å lese."), _CORRECT)
IN_UNITS = Wording(later("OMRÅDE i hodet er i filas enhet ({enhet} meter), ikke i meter."), _CORRECT)
TOO_SMALL = Wording(later("OMRÅDE i hodet dekker ikke alle koordinatene i fila."), _CORRECT)


@rule(
    "SOS12",
    MapFile,
    Severity.WARNING,
    PAGE,
    NoOptions,
    numbers=(141,),
    applies=lambda file: "hode-mangler" not in file.table.fault_totals and len(file.table.xy) > 0,
    formats=(Format.SOSI,),
)
def extent_covers_coordinates(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """The box that the head gives holds every coordinate."""
    head = file.table.head
    found = of_map.extent(file.table)
    if found is None or (head.bbox is not None and _holds(head.bbox, found)):
        return
    west, south, east, north = found.rounded_outwards
    values = {"vest": west, "soer": south, "oest": east, "nord": north, "enhet": head.unit}
    if head.bbox is None:
        wording = MISSING
    else:
        wording = IN_UNITS if head.unit != 1 and _holds(_from_units(head.bbox, head), found) else TOO_SMALL
    yield Problem(wording, values, line=line_of(file, r"OMR\S{1,2}DE"))


def _holds(box: tuple[float, float, float, float], extent: of_map.Extent) -> bool:
    west, south, east, north = box
    return west <= extent.west and south <= extent.south and extent.east <= east and extent.north <= north


def _from_units(box: tuple[float, float, float, float], head: Head) -> tuple[float, float, float, float]:
    """The box in metres if its numbers were in the file's units, give or take one unit of a metre's rounding."""
    north, east = head.origin
    west, south, right, top = (value * head.unit for value in box)
    return west + east - 1, south + north - 1, right + east + 1, top + north + 1
