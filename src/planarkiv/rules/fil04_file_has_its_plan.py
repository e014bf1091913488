"""Rule FIL04: every file of a submission belongs to a plan."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.received_files import told_by
from planarkiv.subjects import ReceivedFile

PAGE = Page(
    title=later("Hver fil i leveransen hører til en plan"),
    what=later(
        "For hver fil sier noe hvilken plan den hører til: arealplan-ID i kartet, filkolonnen i planoversikten, planid "
        "som et helt ord i filnavnet eller mappenavnet, eller planid sammen med kommunenummer i teksten. For et kart "
        "er det en feil når ingenting gjør det; for andre filer er det en advarsel."
    ),
    why=later(
        "En fil som ikke hører til noen plan, blir ikke kontrollert sammen med planen, og den blir liggende uplassert "
        "når leveransen arkiveres. Objektene i et slikt kart gjelder ingen plan."
    ),
    clause=later("planarkiv"),
    certainty=Certainty.OURS,
    mend=later(
        "Kart: be den som laget det, skrive kommunenummer og planid på planområdet. Andre filer: sett planid først i "
        "filnavnet, for eksempel «202401_vedtak.pdf», eller nevn fila i planoversikten."
    ),
    example=later("Feil: «Scan0001.pdf» i en leveranse med to planer.\nRiktig: «202401_vedtak.pdf»."),
)

NO_PLAN = Wording(
    later("Fila fant ingen plan: {grunn}."),
    later("Sett planid først i filnavnet, eller nevn fila i planoversikten."),
)
MAP_WITHOUT_PLAN = Wording(
    later("Kartet fant ingen plan, og objektene i det gjelder ingen plan: {grunn}."),
    later("Be den som laget kartet, skrive kommunenummer og planid (NASJONALAREALPLANID) på planområdet."),
)


@rule("FIL04", ReceivedFile, Severity.ERROR, PAGE, NoOptions, applies=lambda file: not file.is_register)
def file_has_its_plan(file: ReceivedFile, _: NoOptions) -> Iterator[Problem]:
    """The file was placed in a plan."""
    if told_by(file) == "FIL04":
        if file.is_map:
            yield Problem(MAP_WITHOUT_PLAN, {"grunn": file.unplaced})
        else:
            yield Problem(NO_PLAN, {"grunn": file.unplaced}, Severity.WARNING)
