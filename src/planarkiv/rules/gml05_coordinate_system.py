"""Rule GML05: a GML file of plan data says its coordinate system, and it is EUREF89 UTM zone 32, 33 or 35."""

from collections.abc import Iterator
from dataclasses import replace

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import from_faults
from planarkiv.rules.from_faults import Worded
from planarkiv.rules.strictness import warning_when_old
from planarkiv.subjects import MapFile, Phase

PAGE = Page(
    title=later("GML-fila er i EUREF89 UTM sone 32, 33 eller 35, og bare i ett koordinatsystem"),
    what=later(
        "Alle geometrier har et srsName, selv eller på samlingen rundt, og det er det samme i hele fila: EPSG:25832, "
        "25833 eller 25835, eller med høyder i NN2000 EPSG:5972, 5973 eller 5975. Enheten er meter. EUREF89 NTM er en "
        "advarsel for vedtatte planer. For planer etter eldre lover eller fra før 2012 er andre systemer en advarsel."
    ),
    why=later(
        "Plandata skal kunne legges sammen med kommunens andre kart. Uten srsName vet ingen hvor på jorda planen "
        "ligger, og med to systemer i samme fil passer ikke delene sammen."
    ),
    clause=later(
        "Produktspesifikasjonen for reguleringsplanforslag og nasjonal produktspesifikasjon for arealplan, om "
        "koordinatsystem"
    ),
    certainty=Certainty.READ,
    mend=later(
        "Velg EUREF89 UTM i kommunens sone ved eksport. Er srsName feil og koordinatene riktige, må fila eksporteres "
        "på nytt med riktig navn. Den vedtatte fila blir liggende urørt i arkivet."
    ),
    example=later(
        'Feil: srsName="EPSG:4326" med lengde og bredde.\nRiktig: '
        'srsName="http://www.opengis.net/def/crs/EPSG/0/25832" med øst og nord i meter.'
    ),
)

_EXPORT = later("Be om en ny eksport i EUREF89 UTM i kommunens sone. Transformer en kopi hvis planen er vedtatt.")

WORDS = {
    "gml-srs-mangler": Worded(
        Wording(
            later("Koordinatene har ikke noe srsName, så ingen vet hvilket koordinatsystem de er i."),
            later("Be om en ny eksport der srsName står på samlingen eller på hver geometri."),
        )
    ),
    "gml-srs-ukjent": Worded(
        Wording(
            later("srsName er «{srs}», som ikke er et kjent koordinatsystem."),
            later("Be om en ny eksport med EPSG-koden i srsName, for eksempel EPSG:25832."),
        )
    ),
    "gml-srs-flere": Worded(
        Wording(
            later("Her er koordinatene i EPSG:{srs}, men resten av fila er i EPSG:{epsg}. De er regnet om."),
            later("Be om en ny eksport der alt er i samme koordinatsystem."),
        )
    ),
    "koordinater-i-grader": Worded(
        Wording(
            later("Koordinatene er lengde og bredde i EPSG:{from_epsg}. De er regnet om til EPSG:{epsg}, og avrundet."),
            _EXPORT,
        )
    ),
}
NTM = Wording(later("Fila er i EUREF89 NTM sone {sone} (EPSG:{epsg}). Plandata skal være i EUREF89 UTM."), _EXPORT)
OTHER = Wording(later("Fila er i EPSG:{epsg}. Plandata skal være i EUREF89 UTM sone 32, 33 eller 35."), _EXPORT)

_FINE = (25832, 25833, 25835)
_NTM = range(5105, 5131)
_BEFORE_ZONE = 5100


@rule(
    "GML05",
    MapFile,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(18, 20),
    official=("gml.epsg.1", "gml.epsg.2", "gml.enhet.1", "rpf.epsg.1"),
    formats=(Format.GML,),
)
def coordinate_system_is_of_gml(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """The system is said, is known, is the only one, and is one that plan data are to be in."""
    old = warning_when_old(file.phase)
    for problem in from_faults.in_map(file, WORDS):
        yield replace(problem, severity=old) if "epsg" in problem.values else problem
    epsg = file.table.head.epsg
    if epsg is not None and epsg in _NTM:
        yield Problem(NTM, {"epsg": epsg, "sone": epsg - _BEFORE_ZONE}, old or _of_ntm(file.phase), line=1)
    elif epsg is not None and epsg not in _FINE:
        yield Problem(OTHER, {"epsg": epsg}, old, line=1)


def _of_ntm(phase: Phase) -> Severity | None:
    """A decided plan may stay in NTM."""
    known = phase.decided is not None and phase.decided.known
    decided = not phase.is_proposal and (bool(phase.status) or known)
    return Severity.WARNING if decided else None
