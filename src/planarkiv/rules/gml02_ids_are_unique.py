"""Rule GML02: every object in a GML file has a gml:id, and no other element has the same."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import from_faults
from planarkiv.rules.from_faults import Worded
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Hvert objekt i GML-fila har en gml:id, og ingen er like"),
    what=later(
        "Alle objekter har egenskapen gml:id. Objekter, geometrier og selve samlingen har hver sin: den samme "
        "gml:id-en står bare ett sted i fila."
    ),
    why=later(
        "Objekter og geometrier viser til hverandre med gml:id. Står samme navn to steder, vet ingen hvilket av dem "
        "som er ment. Da kan en flate få en annen flates grense."
    ),
    clause=later("GML 3.2, om gml:id; XML, om navn av typen ID"),
    certainty=Certainty.READ,
    mend=later(
        "Be om en ny eksport. Er fila satt sammen av flere, må navnene gjøres ulike mens de settes sammen: la "
        "programmet som eksporterer, lage nye."
    ),
    example=later('Feil: to objekter har gml:id="rpomrade.1".\nRiktig: gml:id="rpomrade.1" og gml:id="rpomrade.2".'),
)

_EXPORT = later("Be om en ny eksport der hvert objekt og hver geometri har sin egen gml:id.")

WORDS = {
    "gml-id-gjentatt": Worded(
        Wording(
            later("gml:id «{id}» står også lenger oppe i fila. Det som viser til den, er lest som det første."), _EXPORT
        )
    ),
    "gml-id-mangler": Worded(Wording(later("Objektet har ingen gml:id."), _EXPORT)),
}


@rule("GML02", MapFile, Severity.ERROR, PAGE, NoOptions, numbers=(3,), official=("gml.gmlid.1",), formats=(Format.GML,))
def ids_are_unique(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """No object lacks a gml:id, and no gml:id is there twice."""
    yield from from_faults.in_map(file, WORDS)
