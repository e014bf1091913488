"""Rule GEO08: areas are valid surfaces."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.topology.validity import Reason
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import invalid_areas
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Alle flater er gyldige flater"),
    what=later(
        "Hver flate har areal og en grense som ikke går to ganger gjennom samme punkt. Hullene deler ikke flata "
        "i biter og har ingen side felles, og er flata satt sammen av flere deler, overlapper ikke delene "
        "hverandre. Grenser som krysser seg selv, er for GEO09, hull utenfor flata for GEO11, hull som "
        "overlapper, for GEO12, og planområdet for GEO01."
    ),
    why=later(
        "Programmer er uenige om hva som er innenfor en ugyldig flate. Arealet kan bli galt, og svaret på hva som "
        "gjelder på en eiendom, kan bli forskjellig fra program til program."
    ),
    clause=later("OGC Simple Features, om gyldige flater; kontrollen av GML og GeoJSON i DiBKs validator"),
    certainty=Certainty.READ,
    mend=later("Gå til punktet i funnet, rett grensa i kartprogrammet, bygg flata på nytt, og eksporter fila på nytt."),
    example=later(
        "Feil: grensa til flata går to ganger gjennom samme hjørne, slik at flata henger sammen i ett punkt.\n"
        "Riktig: to flater, eller en flate der det er avstand mellom delene."
    ),
)

_REBUILD = later("Gå til punktet, rett grensa i kartprogrammet, bygg flata på nytt, og eksporter fila.")

WORDS = {
    Reason.NO_AREA: Wording(later("Flata har ikke noe areal."), _REBUILD),
    Reason.TOUCHES: Wording(later("Grensa til flata går to ganger gjennom samme punkt."), _REBUILD),
    Reason.SHARED_SIDE: Wording(
        later("Et hull i flata har en side felles med ytterkanten eller med et annet hull."), _REBUILD
    ),
    Reason.IN_PIECES: Wording(later("Hullene deler flata i flere biter."), _REBUILD),
    Reason.PARTS_OVERLAP: Wording(later("To deler av flata overlapper hverandre."), _REBUILD),
    Reason.OTHER: Wording(later("Flata er ikke en gyldig flate."), _REBUILD),
}


@rule(
    "GEO08",
    MapFile,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(9, 17),
    official=("gml.flate.1", "geojson.flate.1"),
    breaks=True,
)
def areas_are_valid(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """What other rules on valid surfaces have no words for."""
    yield from invalid_areas.problems(file, WORDS)
