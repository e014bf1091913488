"""Rule DOK02: what the register says of provisions agrees with the documents."""

from collections.abc import Iterator, Sequence

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.record import Document, PlanRecord
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.dok01_documents_are_there import MAPS
from planarkiv.rules.source_place import placed
from planarkiv.subjects import Plan

PAGE = Page(
    title=later("Planbestemmelse i registeret stemmer med dokumentene"),
    what=later(
        "Planbestemmelse 1 (egen tekst) og 4 (både på kartet og som egen tekst) krever et dokument av typen PLANBEST. "
        "Ved 2 (uten bestemmelser) skal det ikke være noe slikt dokument, og ved 3 (bare på kartet) ikke noe utenom "
        "kartet selv. For en plan i kraft er det DOK01 som sier fra når bestemmelsene mangler."
    ),
    why=later(
        "Den som leser registeret, må kunne vite om planen har bestemmelser og hvor de står. Sier registeret at det "
        "ikke er noen, leter ingen etter dem."
    ),
    clause=later("Nasjonal produktspesifikasjon for arealplan og digitalt planregister, om planbestemmelse"),
    certainty=Certainty.OURS,
    mend=later(
        "Se i planen hvor bestemmelsene står, og rett planbestemmelse i planoversikten. Er det dokumenttypen som er "
        "feil, velg en annen i arbeidslista eller på arket Dokumenter."
    ),
    example=later(
        "Feil: planbestemmelse er 2 (uten bestemmelser), og «bestemmelser.pdf» ligger i planen.\n"
        "Riktig: planbestemmelse er 1, og «bestemmelser.pdf» ligger i planen."
    ),
)

TEXT_MISSING = Wording(
    later("Planbestemmelse er {kode}, og da har planen bestemmelser som egen tekst. Noe slikt dokument er ikke her."),
    later("Legg bestemmelsene i mappa til planen, eller rett planbestemmelse i planoversikten."),
)
NOT_EXPECTED = Wording(
    later("Planbestemmelse er 2 (uten bestemmelser), men planen har dokumentet «{tittel}» med bestemmelser."),
    later("Se i dokumentet. Er det planens bestemmelser, rett planbestemmelse i planoversikten til 1, 3 eller 4."),
)
NOT_ON_MAP = Wording(
    later("Planbestemmelse er 3 (bare på kartet), men planen har dokumentet «{tittel}» med bestemmelser i egen fil."),
    later("Se i dokumentet. Står bestemmelsene der, rett planbestemmelse i planoversikten til 1 eller 4."),
)


@rule(
    "DOK02",
    Plan,
    Severity.WARNING,
    PAGE,
    NoOptions,
    numbers=(164,),
    applies=lambda plan: plan.record.text("planbestemmelse") in ("1", "2", "3", "4"),
)
def provisions_are_as_registered(plan: Plan, _: NoOptions) -> Iterator[Problem]:
    """Provisions are there or not there, as the code in the register says."""
    code = plan.record.fields["planbestemmelse"]
    provisions = [document for document in plan.record.documents if document.type == "PLANBEST"]
    if code.value in ("1", "4"):
        # of a plan in force DOK01 says so; of others a draft is enough
        if not provisions and not plan.in_force:
            yield placed(Problem(TEXT_MISSING, {"kode": str(code.value)}), code.source)
        return
    current = [document for document in provisions if document.current is not False]
    if code.value == "3":
        current = _beside_the_map(current, plan.record)
    wording = NOT_EXPECTED if code.value == "2" else NOT_ON_MAP
    for document in current:
        first = document.files[0] if document.files else ""
        yield Problem(wording, {"tittel": document.title}, file=plan.names.get(first, first))


def _beside_the_map(provisions: Sequence[Document], record: PlanRecord) -> list[Document]:
    """The documents with a file that is no map sheet too."""
    sheets = {path for document in record.documents if document.type in MAPS for path in document.files}
    return [document for document in provisions if not sheets.issuperset(document.files)]
