"""Rule DOK08: a PDF is not encrypted and needs no password."""

from collections.abc import Iterator

from planarkiv.findings import NotRun, Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.from_faults import Worded
from planarkiv.rules.pdf_facts import is_pdf
from planarkiv.subjects import PlanFile

PAGE = Page(
    title=later("PDF-filer er uten kryptering og passord"),
    what=later(
        "PDF-fila kan åpnes uten passord, og den er ikke kryptert. En fil som er sperret mot utskrift eller endring, "
        "er også kryptert, selv om alle kan åpne den; det er en advarsel."
    ),
    why=later(
        "Et passord blir glemt, og da er dokumentet tapt. PDF/A forbyr kryptering fordi fila skal kunne åpnes og "
        "omformes om mange år."
    ),
    clause=later("PDF/A (ISO 19005), om kryptering; Riksarkivarens forskrift, om dokumentformater ved avlevering"),
    certainty=Certainty.GENERAL,
    mend=later(
        "Be den som laget fila, lagre den på nytt uten passord og uten sperrer. Kjenner du passordet, åpne fila og "
        "lagre en kopi uten sikkerhet."
    ),
    example=later("Feil: «bestemmelser.pdf» spør om passord.\nRiktig: «bestemmelser.pdf» kan åpnes av alle."),
)

WORDS = {
    "pdf-passord": Worded(
        Wording(
            later("PDF-fila krever passord og kan ikke leses."),
            later("Be den som laget fila, lagre den på nytt uten passord."),
        )
    )
}
ENCRYPTED = Wording(
    later("PDF-fila er kryptert, selv om den kan åpnes uten passord."),
    later("Be den som laget fila, lagre den på nytt uten sperrer mot utskrift og endring, helst som PDF/A."),
)
NOT_READ = later("PDF-fila kunne ikke leses")


@rule("DOK08", PlanFile, Severity.ERROR, PAGE, NoOptions, numbers=(171,), applies=is_pdf)
def pdf_is_open(file: PlanFile, _: NoOptions) -> Iterator[Problem | NotRun]:
    """Anybody can open the file, today and with any program."""
    facts = file.file.facts
    if facts.get("kreverPassord") or any(fault.kind in WORDS for fault in file.faults):
        yield Problem(WORDS["pdf-passord"].wording)
    elif facts.get("kryptert"):
        yield Problem(ENCRYPTED, severity=Severity.WARNING)
    elif "kryptert" not in facts:
        yield NotRun(NOT_READ)
