"""Rule FIL07: a GeoJSON file follows RFC 7946."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import from_faults
from planarkiv.rules.from_faults import Worded
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("GeoJSON følger standarden"),
    what=later(
        "Fila er tekst i UTF-8. Hvert objekt er en «Feature» med geometri («geometry») og egenskaper "
        "(«properties»). En geometri har en av de sju typene i standarden og koordinater med to eller tre tall. "
        "Navn som betyr noe i standarden, for eksempel «type» og «features», står bare der standarden har dem. "
        "Et eget koordinatsystem («crs») er bare en merknad: det var lov før 2016, og leses."
    ),
    why=later("Det som bryter standarden, leser hvert program på sin måte, eller ikke i det hele tatt."),
    clause=later("RFC 7946 (GeoJSON), kapittel 3, 4, 7.1 og 11.1; Geonorges kontroll json.sch.1"),
    certainty=Certainty.READ,
    mend=later(
        "Åpne kartet i kartprogrammet det kom fra, og eksporter til GeoJSON på nytt, eller til SOSI eller GML. Er fila "
        "laget av et eget skript, rett skriptet: stien i meldingen viser hvor i fila feilen står."
    ),
    example=later(
        "Feil: et objekt har «geometry», men mangler «properties».\n"
        "Riktig: objektet har begge, også når det ikke har noen egenskaper."
    ),
)

_EXPORT = later("Eksporter kartet til GeoJSON på nytt, eller til SOSI eller GML.")

WORDS = {
    "json-samling": Worded(
        Wording(
            later(
                "Fila er JSON, men verken en samling av objekter (FeatureCollection) eller ett objekt (Feature). "
                "Ingenting er lest."
            ),
            _EXPORT,
        )
    ),
    "json-objekt": Worded(
        Wording(later("Det som står på {sti}, er ikke et objekt (Feature) med geometry og properties."), _EXPORT)
    ),
    "json-geometri": Worded(
        Wording(
            later("Geometrien på {sti} kan ikke forstås: typen er ukjent, eller koordinatene passer ikke til den."),
            _EXPORT,
        )
    ),
    "json-ikke-grader": Worded(
        Wording(
            later(
                "Koordinatene på {sti} er ikke lengde og bredde, og fila oppgir ikke noe annet koordinatsystem. Antall "
                "objekter det gjelder: {antall}."
            ),
            later("Er det ett eller få objekter, rett dem i kartprogrammet. Er det alle, eksporter på nytt."),
        )
    ),
    "json-tegnsett": Worded(
        Wording(
            later(
                "Fila er ikke i UTF-8: det som står {plass} plasser fra starten, er ikke et tegn. Den er lest som "
                "Windows-tegn."
            ),
            later("Se etter at æ, ø og å er riktige. Eksporter fila på nytt med UTF-8."),
        )
    ),
    "json-medlem": Worded(
        Wording(later("«{medlem}» på {sti} er ikke slik eller der standarden sier."), _EXPORT), Severity.WARNING
    ),
    "json-koordinatsystem": Worded(
        Wording(
            later("Fila oppgir et eget koordinatsystem (crs). Det var lov i GeoJSON før 2016, men ikke nå."),
            later("Fila er lest i det systemet. Nyere programmer kan lese den som grader: bruk heller SOSI eller GML."),
        ),
        Severity.INFO,
    ),
}


@rule(
    "FIL07",
    MapFile,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(2,),
    official=("json.sch.1",),
    formats=(Format.GEOJSON,),
)
def geojson_follows_its_standard(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """Every object, geometry and member is as RFC 7946 has it."""
    yield from from_faults.in_map(file, WORDS)
