"""Rule GML06: an arc in a GML file has three points, and every part of a curve can be drawn as it is meant."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import from_faults
from planarkiv.rules.from_faults import Worded
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("En bue i GML-fila har tre punkter"),
    what=later(
        "En gml:Arc har nøyaktig tre punkter: der buen begynner, et punkt på den, og der den slutter. En Circle har "
        "tre ulike punkter, og en ArcString et oddetall, minst tre. Andre krumme linjer, som klotoider og kurver "
        "gitt med sentrum og radius, leses som rette linjer mellom punktene."
    ),
    why=later(
        "Uten tre punkter finnes det ikke bare én bue. Planarkiv tegner da rette linjer mellom dem, og en flate med "
        "buen som grense får feil areal."
    ),
    clause=later("GML 3.2, om Arc, ArcString og Circle"),
    certainty=Certainty.READ,
    mend=later("Tegn buen på nytt i kartprogrammet, bygg flatene som bruker den på nytt, og eksporter fila på nytt."),
    example=later("Feil: <gml:Arc> med to <gml:pos>.\nRiktig: <gml:Arc> med start, et punkt på buen og slutt."),
)

_DRAW = later("Tegn buen på nytt i kartprogrammet, bygg flatene som bruker den på nytt, og eksporter fila.")

WORDS = {
    "gml-bue-punkter": Worded(
        Wording(later("Buen skal ha tre punkter, eller for en ArcString et oddetall, men antallet er {number}."), _DRAW)
    ),
    "gml-kurvedel-ukjent": Worded(
        Wording(
            later("Linja har en del av typen {name}. Den er lest som rette linjer mellom punktene."),
            later("Gjør kurven om til buer eller korte rette linjer i kartprogrammet, og eksporter fila på nytt."),
        ),
        Severity.WARNING,
    ),
}


@rule(
    "GML06",
    MapFile,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(7,),
    official=("gml.bue.1",),
    breaks=True,
    formats=(Format.GML,),
)
def gml_arcs_can_be_drawn(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """Arcs have the points they need."""
    yield from from_faults.in_map(file, WORDS)
