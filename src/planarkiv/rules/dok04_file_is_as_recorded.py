"""Rule DOK04: a file of a plan is there, unchanged, and of the kind its name says."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.from_faults import Worded
from planarkiv.subjects import PlanFile

PAGE = Page(
    title=later("Hver fil i planen finnes, er uendret, og er det navnet sier"),
    what=later(
        "Fila ligger der den skal. I et arkiv har den innhold, og samme størrelse og kontrollsum (SHA-512) som da den "
        "ble tatt inn. Innholdet er av den typen som endelsen på filnavnet sier: en fil som heter .pdf, er en PDF."
    ),
    why=later(
        "En fil som er borte eller endret, kan ikke dokumentere planen. En fil med feil endelse lar seg ofte ikke "
        "åpne, og andre programmer tar den for noe annet enn den er."
    ),
    clause=later("planarkiv"),
    certainty=Certainty.OURS,
    mend=later(
        "Er fila borte eller endret: hent den fra sikkerhetskopien, og kjør «planarkiv verify». Er endelsen feil: åpne "
        "fila i et program som kjenner innholdet, og lever den på nytt med riktig navn."
    ),
    example=later(
        "Feil: «plankart.pdf» er et JPEG-bilde.\nRiktig: bildet heter «plankart.jpg», eller er lagret på nytt som PDF."
    ),
)

GONE = Wording(
    later("Fila er borte fra arkivet."),
    later("Hent fila fra sikkerhetskopien, og kjør «planarkiv verify»."),
)
OTHER_SIZE = Wording(
    later("Fila er {funnet} byte, men var {ventet} byte da den ble tatt inn."),
    later("Fila er endret eller avkortet. Hent den fra sikkerhetskopien, og kjør «planarkiv verify»."),
)
CHANGED = Wording(
    later("Innholdet i fila er endret etter at den ble tatt inn: kontrollsummen er en annen."),
    later("Hent fila fra sikkerhetskopien, og kjør «planarkiv verify»."),
)
EMPTY = Wording(
    later("Fila var tom da den ble tatt inn."),
    later("Finn en hel utgave av fila, og kjør «planarkiv build» med den."),
)
NOT_RECOGNISED = Wording(
    later("Filnavnet slutter på {endelse}, men innholdet er ikke gjenkjent som det. Fila kan være skadet."),
    later("Åpne fila. Går ikke det, hent den på nytt; ellers lagre den på nytt fra programmet den ble laget i."),
)
WORDS = {
    "innhold-ikke-som-filnavn": Worded(
        Wording(
            later("Filnavnet slutter på {endelse}, men innholdet er {innhold}."),
            later("Åpne fila og se hva den er. Lever den på nytt med riktig endelse, eller lagre den som {endelse}."),
        )
    )
}

_UNKNOWN = "UKJENT"
"""What readers call content that they do not know."""


@rule("DOK04", PlanFile, Severity.ERROR, PAGE, NoOptions, numbers=(172,))
def file_is_as_recorded(file: PlanFile, _: NoOptions) -> Iterator[Problem]:
    """The file exists, has the size and digest it had, and its content fits its name."""
    recorded, found = file.file, file.found
    if file.stored:
        if found is None:
            yield Problem(GONE)
            return
        if found.size != recorded.size:
            yield Problem(OTHER_SIZE, {"funnet": found.size, "ventet": recorded.size})
        elif found.sha512 != recorded.sha512:
            yield Problem(CHANGED)
        elif not found.size:
            yield Problem(EMPTY)
    for fault in [fault for fault in file.faults if fault.kind in WORDS][:1]:
        # office programs share these two containers, and odd documents in them are still documents
        milder = Severity.WARNING if fault.values.get("innhold") in ("OLE2", "ZIP") else None
        is_known = milder is None and fault.values.get("innhold") != _UNKNOWN
        yield Problem(WORDS[fault.kind].wording if is_known else NOT_RECOGNISED, fault.values, milder)
