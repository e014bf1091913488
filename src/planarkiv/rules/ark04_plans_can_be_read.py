"""Rule ARK04: every plan of the archive can be read."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.subjects import Collection

PAGE = Page(
    title=later("Alle planene i arkivet kan leses"),
    what=later("Mappa til hver plan er hel: innholdslista og planopplysningene kan leses, og henger sammen."),
    why=later(
        "En plan som ikke kan leses, blir ikke kontrollert og ikke eksportert. Skaden kommer av en disk med feil, av "
        "filer som er flyttet eller redigert for hånd, eller av en synkronisering som ikke ble ferdig."
    ),
    clause=later("planarkivs egen regel"),
    certainty=Certainty.OURS,
    mend=later(
        "Kjør «planarkiv verify» på arkivet for å se hva som er skadd. Hent mappa til planen fra sikkerhetskopien, og "
        "kjør verify igjen. Ikke rett filene i arkivet for hånd."
    ),
    example=later(
        "Feil: innholdslista i mappa til planen er tom.\nRiktig: mappa er hentet tilbake fra sikkerhetskopien, og "
        "verify finner ingenting."
    ),
)

DAMAGED = Wording(
    later("Planen {plan} kan ikke leses: {grunn}"),
    later(
        "Kjør «planarkiv verify» på arkivet, og hent mappa til planen fra sikkerhetskopien. Rett ikke filene for hånd."
    ),
)


@rule("ARK04", Collection, Severity.ERROR, PAGE, NoOptions)
def plans_can_be_read(collection: Collection, _: NoOptions) -> Iterator[Problem]:
    """No plan is damaged."""
    for plan, reason in collection.damaged:
        yield Problem(DAMAGED, {"plan": plan, "grunn": reason})
