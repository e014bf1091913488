"""Rule FIL05: a submission holds nothing but the plan's own files."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.received_files import Stranger, stranger, told_by
from planarkiv.subjects import ReceivedFile

PAGE = Page(
    title=later("Leveransen inneholder bare planens filer"),
    what=later(
        "Kart, dokumenter og planoversikt hører hjemme i en leveranse. Innstillinger og profiler for planarkiv, "
        "programfiler og pakkede filer som ikke åpnes (7z, rar, zip inne i en zip) gjør det ikke."
    ),
    why=later(
        "Den som leverer, skal ikke kunne bestemme hvordan leveransen kontrolleres: innstillinger i en leveranse "
        "brukes aldri. Programfiler kan være skadelige. Det som ligger i en pakket fil, blir verken kontrollert eller "
        "plassert."
    ),
    clause=later("planarkiv"),
    certainty=Certainty.OURS,
    mend=later(
        "Ta fila ut av leveransen. Er den pakket, pakk den ut og lever det som ligger i den, eller lever én zip-fil "
        "uten andre pakkede filer inni."
    ),
    example=later("Feil: «leveranse.zip» med «kart.zip» inni.\nRiktig: «leveranse.zip» med «kart.sos» inni."),
)

WORDINGS = {
    Stranger.SETTINGS: Wording(
        later("Leveransen har innstillinger for planarkiv. Innstillinger i en leveranse brukes aldri."),
        later("Ta fila ut av leveransen. Innstillingene står i arkivet til den som kontrollerer."),
    ),
    Stranger.PROFILE: Wording(
        later("Fila ser ut som en profil eller andre innstillinger. Innstillinger i en leveranse brukes aldri."),
        later("Ta fila ut av leveransen. Profilen velges av den som kontrollerer."),
    ),
    Stranger.PROGRAM: Wording(
        later("Fila er et program eller et skript."),
        later("Ikke åpne fila. Ta den ut av leveransen, og spør den som leverte den, hvorfor den var med."),
    ),
    Stranger.PACKED: Wording(
        later("Fila er en pakket fil som ikke er åpnet. Det som ligger i den, er ikke kontrollert."),
        later("Pakk ut fila, og lever det som ligger i den. Lar den seg ikke pakke ut, hent den på nytt."),
    ),
}


@rule("FIL05", ReceivedFile, Severity.WARNING, PAGE, NoOptions)
def only_what_belongs_is_there(file: ReceivedFile, _: NoOptions) -> Iterator[Problem]:
    """The file is not of a kind that has no place in a submission."""
    what = stranger(file.name)
    if what is not None and told_by(file) == "FIL05":
        yield Problem(WORDINGS[what])
