"""Rule DOK10: a PDF holds the fonts it uses."""

from collections.abc import Iterator

from planarkiv.findings import NotRun, Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.pdf_facts import is_pdf
from planarkiv.subjects import PlanFile

PAGE = Page(
    title=later("Skriftene som brukes i en PDF-fil, ligger i fila"),
    what=later(
        "Hver skrift som sidene i PDF-fila viser til, er lagt inn i fila, også vanlige skrifter som Arial og Times. "
        "Planarkiv ser på de 200 første sidene. Usynlig tekst fra tekstgjenkjenning trenger ikke skriften sin, men "
        "planarkiv ser ikke forskjell på den og annen tekst."
    ),
    why=later(
        "Mangler skriften, bruker hver maskin den den selv har. Da kan bokstaver bli borte eller bytte plass, for "
        "eksempel æ, ø, å, symboler og tegnforklaringen på et plankart."
    ),
    clause=later("PDF/A (ISO 19005), om skrifter"),
    certainty=Certainty.GENERAL,
    mend=later(
        "Be den som laget dokumentet, om å lagre det på nytt som PDF/A; da legges skriftene (fontene) inn. Er det"
        " skrevet ut med en PDF-skriver, slå på «bygg inn alle skrifter» i innstillingene for skriveren. Finnes "
        "bare PDF-fila, kan den som regel lagres som PDF/A i et PDF-program; ellers kan advarselen stå."
    ),
    example=later(
        "Feil: «plankart.pdf» bruker skriften ArialMT, som ikke ligger i fila.\nRiktig: samme kart lagret som PDF/A."
    ),
)

NOT_EMBEDDED = Wording(
    later("Disse skriftene ligger ikke i PDF-fila: {skrifter}."),
    later("Lagre dokumentet på nytt som PDF/A, eller be den som leverte det, om å gjøre det."),
)
NOT_READ = later("skriftene er ikke lest: fila ble lest av en eldre utgave av planarkiv, eller kunne ikke leses")


@rule("DOK10", PlanFile, Severity.WARNING, PAGE, NoOptions, numbers=(171,), applies=is_pdf)
def fonts_are_embedded(file: PlanFile, _: NoOptions) -> Iterator[Problem | NotRun]:
    """No font is missing from the file."""
    missing = file.file.facts.get("fonterUtenInnbygging")
    if not isinstance(missing, list | tuple):
        yield NotRun(NOT_READ)
    elif missing and file.file.facts.get("tekstlag") is not False:  # fonts of pages without text draw nothing
        yield Problem(NOT_EMBEDDED, {"skrifter": ", ".join(map(str, missing))})
