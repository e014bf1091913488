"""Rule GEO12: the holes of an area do not overlap."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.topology.validity import Reason
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import invalid_areas
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Hullene i en flate overlapper ikke hverandre"),
    what=later(
        "To hull i samme flate dekker ikke samme sted, og ingen hull ligger inne i et annet. For planområdet er "
        "det GEO01 som sier fra."
    ),
    why=later("Der hull overlapper, trekkes arealet fra to ganger, og mange programmer avviser flata."),
    clause=later("Kontrollen av GML og GeoJSON i DiBKs validator, om flater"),
    certainty=Certainty.READ,
    mend=later("Bygg flata på nytt av grensene i kartprogrammet (flatedanning), og eksporter fila på nytt."),
    example=later("Feil: samme hull er tatt med to ganger.\nRiktig: hullet er med én gang."),
)

_REBUILD = later("Se på området i funnet, bygg flata på nytt av grensene i kartprogrammet, og eksporter fila.")

WORDS = {Reason.HOLES_OVERLAP: Wording(later("To hull i flata overlapper hverandre med {areal} m²."), _REBUILD)}


@rule(
    "GEO12",
    MapFile,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(13, 17),
    official=("gml.flate.5", "geojson.flate.5"),
    breaks=True,
)
def holes_do_not_overlap(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """No two holes of an area share anything but a point."""
    yield from invalid_areas.problems(file, WORDS)
