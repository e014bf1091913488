"""Rule DOK05: a document has one of the 20 document types."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.register import DOCUMENT_TYPES
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.subjects import PlanDocument

PAGE = Page(
    title=later("Hvert dokument har en dokumenttype"),
    what=later(
        "Dokumentet har en av de 20 dokumenttypene i Fiks Plan, for eksempel PLANKART, PLANBEST eller VEDTAK. "
        "Planarkiv gjetter ikke: er navn og innhold uklare, står dokumentet uten type til noen velger en."
    ),
    why=later(
        "Dokumenttypen sier hva som er plankart og bestemmelser, og dermed hva som er juridisk bindende. Uten den kan "
        "dokumentet ikke overføres til andre systemer."
    ),
    clause=later("Fiks Plan, kodelista dokumenttype"),
    certainty=Certainty.READ,
    mend=later(
        "Velg dokumenttype i arbeidslista, eller skriv den i kolonnen «Dokumenttype» på arket Dokumenter i "
        "planoversikten. Kjør så «planarkiv build» på nytt."
    ),
    example=later(
        "Feil: «Scan0001.pdf» uten dokumenttype.\nRiktig: «Scan0001.pdf» med dokumenttypen VEDTAK, valgt i "
        "arbeidslista."
    ),
)

_ADVICE = later("Velg dokumenttype i arbeidslista, eller skriv den på arket Dokumenter i planoversikten.")

NO_TYPE = Wording(later("Dokumentet «{tittel}» har ingen dokumenttype."), _ADVICE)
NO_TYPE_BECAUSE = Wording(later("Dokumentet «{tittel}» har ingen dokumenttype: {grunn}."), _ADVICE)
UNKNOWN_TYPE = Wording(later("Dokumentet «{tittel}» har dokumenttypen «{type}», som ikke finnes."), _ADVICE)


@rule("DOK05", PlanDocument, Severity.WARNING, PAGE, NoOptions)
def document_has_a_type(document: PlanDocument, _: NoOptions) -> Iterator[Problem]:
    """The type is one of the list."""
    this = document.document
    if not this.type:
        wording = NO_TYPE_BECAUSE if this.type_reason else NO_TYPE
        yield Problem(wording, {"tittel": this.title, "grunn": this.type_reason})
    elif this.type not in DOCUMENT_TYPES:
        yield Problem(UNKNOWN_TYPE, {"tittel": this.title, "type": this.type})
