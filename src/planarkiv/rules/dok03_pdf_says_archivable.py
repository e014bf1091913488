"""Rule DOK03: a PDF says of itself that it is PDF/A."""

from collections.abc import Iterator

from planarkiv.findings import NotRun, Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.pdf_facts import PDF_NOT_READ, is_pdf
from planarkiv.subjects import PlanFile

PAGE = Page(
    title=later("PDF-filer er PDF/A"),
    what=later(
        "PDF-fila sier selv at den er PDF/A, i en hvilken som helst utgave. Regelen leser bare det fila sier om seg "
        "selv; om det stemmer, kontrollerer DOK16."
    ),
    why=later(
        "PDF/A er den utgaven av PDF som er laget for å kunne vises likt om mange år: skrifter og farger ligger i "
        "fila, og den er ikke avhengig av noe utenfor. Arkivmyndighetene godtar PDF/A."
    ),
    clause=later("Riksarkivarens forskrift, om dokumentformater ved avlevering"),
    certainty=Certainty.SECONDARY,
    mend=later(
        "Lagre dokumentet på nytt som PDF/A fra programmet det ble laget i (i Word: «Lagre som», PDF, «Alternativer», "
        "«PDF/A-kompatibel»), eller be leverandøren om det. Finnes bare PDF-fila, lager «planarkiv convert FIL.pdf» en "
        "PDF/A-kopi ved siden av den. Behold originalen, alltid når dokumentet er signert. For skannede dokumenter: "
        "velg PDF/A i skanneprogrammet."
    ),
    example=later(
        "Feil: «bestemmelser.pdf» sier ingenting om PDF/A.\nRiktig: «bestemmelser.pdf» sier at den er PDF/A-2b."
    ),
)

NO_CLAIM = Wording(
    later("Fila sier ikke at den er PDF/A."),
    later("Lagre dokumentet på nytt som PDF/A, eller lag en PDF/A-kopi av det med «planarkiv convert»."),
)


@rule("DOK03", PlanFile, Severity.WARNING, PAGE, NoOptions, numbers=(171,), applies=is_pdf)
def pdf_says_it_is_archivable(file: PlanFile, _: NoOptions) -> Iterator[Problem | NotRun]:
    """There is a claim."""
    if "pdfaPaastand" not in file.file.facts:
        yield NotRun(PDF_NOT_READ)
    elif not file.file.facts["pdfaPaastand"]:
        yield Problem(NO_CLAIM)
