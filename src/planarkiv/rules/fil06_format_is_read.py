"""Rule FIL06: every file of a submission is of a format that is known and read."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.received_files import told_by
from planarkiv.subjects import ReceivedFile

PAGE = Page(
    title=later("Hver fil i leveransen har et format som planarkiv leser"),
    what=later(
        "Planarkiv leser kart i SOSI, GML, GeoPackage, Shape, FileGDB, GeoJSON, FlatGeobuf og GeoParquet, PDF, "
        "skannede bilder (TIFF, JPEG, PNG), kontordokumenter, e-post og planoversikter. Et ukjent format er en feil. "
        "Kart i andre formater (MapInfo, KML), og tegninger fra CAD-programmer (DWG, DXF, DGN), er en advarsel: de kan "
        "arkiveres, men kontrolleres ikke."
    ),
    why=later(
        "Det som ikke leses, er ikke kontrollert, selv om resten av rapporten er uten funn. Arkivet skal også kunne "
        "leses om mange år, og da er få og åpne formater tryggest."
    ),
    clause=later("planarkiv; Nasjonal produktspesifikasjon for arealplan og digitalt planregister, om format"),
    certainty=Certainty.OURS,
    mend=later(
        "Be den som laget fila, om å levere kart som SOSI og dokumenter som PDF/A. Kan du åpne fila selv, "
        "eksporter eller skriv ut fra programmet den er laget i. Hører fila ikke til planen, ta den ut av mappa. "
        "En gammel tegning som ingen kan gjøre om, kan ligge: lever en PDF av den ved siden av."
    ),
    example=later("Feil: «plankart.dwg» er det eneste kartet.\nRiktig: «plankart.sos» og «plankart.pdf»."),
)

UNKNOWN = Wording(
    later("Fila har et format som planarkiv ikke kjenner. Den er ikke kontrollert."),
    later("Be om kartet som SOSI eller dokumentet som PDF/A. Hører fila ikke til planen, ta den ut av leveransen."),
)
UNREAD_MAP = Wording(
    later("Kartet har et format som denne utgaven av planarkiv ikke leser. Det kontrolleres ikke."),
    later("Be om det samme kartet som SOSI. Fila kan ligge ved siden av."),
)
DRAWING = Wording(
    later("Fila er en tegning fra et CAD-program. Det som er tegnet i den, kontrolleres ikke."),
    later("Be om plankartet som SOSI eller GML. Tegningen kan ligge ved siden av."),
)


@rule("FIL06", ReceivedFile, Severity.ERROR, PAGE, NoOptions)
def format_is_read(file: ReceivedFile, _: NoOptions) -> Iterator[Problem]:
    """There is a reader for the file."""
    if told_by(file) == "FIL06":
        if file.reader == Format.CAD:
            yield Problem(DRAWING, severity=Severity.WARNING)
        elif file.is_map:
            yield Problem(UNREAD_MAP, severity=Severity.WARNING)
        else:
            yield Problem(UNKNOWN)
