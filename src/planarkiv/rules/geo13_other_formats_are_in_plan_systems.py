"""Rule GEO13: maps in the formats of map systems are in EUREF89 UTM zone 32, 33 or 35 too, and in one system only."""

from collections.abc import Iterator
from dataclasses import replace

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import LAYER_FORMATS, Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import from_faults
from planarkiv.rules.from_faults import Worded
from planarkiv.rules.strictness import warning_when_old
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Kart fra kartsystemer er i EUREF89 UTM sone 32, 33 eller 35, og bare i ett koordinatsystem"),
    what=later(
        "Koordinatsystemet i en GeoPackage, Shape-fil, filgeodatabase, FlatGeobuf-, GeoParquet- eller GeoJSON-fil er "
        "EPSG:25832, 25833 eller 25835, og det samme i alle lag. EPSG:5972, 5973 og 5975 er de samme sonene med høyde, "
        "og gir bare en merknad: de hører til 3D-kart. GeoJSON er alltid i lengde og bredde, og det er bare en "
        "merknad. Ellers er andre systemer en feil, men bare en advarsel for planer etter eldre lover eller fra før "
        "2012. SOSI- og GML-filer har egne regler om det samme."
    ),
    why=later(
        "Plandata skal kunne legges sammen med kommunens andre kart. I et annet system havner planen på feil sted, "
        "eller hver grense flyttes litt når den regnes om."
    ),
    clause=later("Nasjonal produktspesifikasjon for arealplan og digitalt planregister, om koordinatsystem"),
    certainty=Certainty.READ,
    mend=later("Be den som laget fila, om å levere den i EUREF89 UTM. En vedtatt fil blir liggende urørt i arkivet."),
    example=later("Feil: EPSG:4326 (lengde og bredde).\nRiktig: EPSG:25832."),
)

_ASK = later("Be den som laget fila, om å levere den i EUREF89 UTM: EPSG:25832, 25833 eller 25835.")

WORDS = {
    "koordinatsystem-mangler": Worded(
        Wording(later("Det står ikke i fila hvilket koordinatsystem kartet er i."), _ASK)
    ),
    "koordinatsystem-ukjent": Worded(
        Wording(later("Koordinatsystemet «{text}», som fila oppgir, er ikke kjent."), _ASK)
    ),
    "flere-koordinatsystem": Worded(
        Wording(later("Kartet er i EPSG:{epsg}, men andre lag er i {andre}. De er regnet om."), _ASK)
    ),
}
OTHER = Wording(later("Kartet er i EPSG:{epsg}. Plandata skal være i EPSG:25832, 25833 eller 25835."), _ASK)
DEGREES = Wording(
    later("Kartet er i lengde og bredde. Det er regnet om til EPSG:{epsg}, og hver grense kan ha flyttet seg litt."),
    _ASK,
)
WITH_HEIGHTS = Wording(
    later("Kartet er i EPSG:{epsg}, som er EPSG:{flat} med høyde."),
    later("Er det et 3D-kart, er alt i orden. Er det et vanlig plankart, be om det i EPSG:{flat}."),
)

_DEGREES = "koordinater-i-grader"
_FINE = (25832, 25833, 25835)
_WITH_HEIGHTS = {5972: 25832, 5973: 25833, 5975: 25835}


@rule(
    "GEO13",
    MapFile,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(20,),
    formats=LAYER_FORMATS,
)
def other_formats_are_in_plan_systems(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """The system is said, is the only one, and is one that plan data are to be in."""
    table = file.table
    epsg = table.head.epsg
    mild = warning_when_old(file.phase)
    for problem in from_faults.in_map(file, WORDS):
        yield replace(problem, severity=mild)
    if epsg is None:
        return
    if _DEGREES in table.fault_totals:
        yield Problem(DEGREES, {"epsg": epsg}, Severity.INFO if table.format is Format.GEOJSON else mild)
    elif flat := _WITH_HEIGHTS.get(epsg):
        yield Problem(WITH_HEIGHTS, {"epsg": epsg, "flat": flat}, Severity.INFO)
    elif epsg not in _FINE:
        yield Problem(OTHER, {"epsg": epsg}, mild)
