"""Rule GEO11: the holes of an area lie inside it."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.topology.validity import Reason
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import invalid_areas
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Hull i en flate ligger innenfor ytterkanten"),
    what=later(
        "Hvert hull i en flate ligger helt innenfor ytterkanten av flata. For planområdet er det GEO01 som sier fra."
    ),
    why=later("Et hull utenfor flata er trolig hullet i en annen flate. Begge flatene får da galt areal."),
    clause=later("Kontrollen av GML og GeoJSON i DiBKs validator, om flater"),
    certainty=Certainty.READ,
    mend=later("Bygg flata på nytt av grensene i kartprogrammet (flatedanning), og eksporter fila på nytt."),
    example=later("Feil: et hull på 30 m² ligger utenfor flata.\nRiktig: hullet er med i den flata det ligger i."),
)

_REBUILD = later("Se på området i funnet, bygg flata på nytt av grensene i kartprogrammet, og eksporter fila.")

WORDS = {Reason.HOLE_OUTSIDE: Wording(later("{areal} m² av et hull ligger utenfor flata."), _REBUILD)}


@rule(
    "GEO11",
    MapFile,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(12, 17),
    official=("gml.flate.4", "geojson.flate.4"),
    breaks=True,
)
def holes_lie_inside(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """No part of a hole lies beyond the outer ring."""
    yield from invalid_areas.problems(file, WORDS)
