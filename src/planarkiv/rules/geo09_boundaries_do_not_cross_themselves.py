"""Rule GEO09: the boundary of an area does not cross itself."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.topology.validity import Reason
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import invalid_areas
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Grensa til en flate krysser ikke seg selv"),
    what=later(
        "Ytterkanten av flata, og kanten av hvert hull, går rundt uten å krysse seg selv eller gå tilbake langs "
        "seg selv. For planområdet er det GEO01 som sier fra."
    ),
    why=later(
        "Der grensa krysser seg selv, er det uklart hva som er innenfor. Flata får galt areal, og mange programmer "
        "avviser den."
    ),
    clause=later("Kontrollen av GML og GeoJSON i DiBKs validator, om flater"),
    certainty=Certainty.READ,
    mend=later("Gå til punktet i funnet, rett grensa i kartprogrammet, bygg flata på nytt, og eksporter fila på nytt."),
    example=later("Feil: grensa danner et åttetall.\nRiktig: grensa går én gang rundt flata."),
)

WORDS = {
    Reason.CROSSES: Wording(
        later("Grensa til flata krysser seg selv."),
        later("Gå til punktet, rett grensa i kartprogrammet, bygg flata på nytt, og eksporter fila."),
    ),
}


@rule(
    "GEO09",
    MapFile,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(10, 17),
    official=("gml.flate.2", "geojson.flate.2"),
    breaks=True,
)
def boundaries_do_not_cross_themselves(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """No ring crosses itself."""
    yield from invalid_areas.problems(file, WORDS)
