"""Rule ARK03: no plan was left half written."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.subjects import Collection

PAGE = Page(
    title=later("Ingen skriving til arkivet er avbrutt"),
    what=later("Ingen skriving til arkivet ble avbrutt uten å bli gjort ferdig."),
    why=later(
        "Slås maskinen av midt i en kjøring, er den forrige versjonen av planen hel, men det nye er ikke kommet med "
        "ennå."
    ),
    clause=later("planarkivs egen regel"),
    certainty=Certainty.OURS,
    mend=later("Kjør build én gang til. Da blir det som ble avbrutt, ryddet opp eller gjort ferdig."),
    example=later("Feil: strømmen gikk mens build skrev planen 4219/202103.\nRiktig: build er kjørt på nytt."),
)

BROKEN_OFF = Wording(
    later("En skriving til arkivet ble avbrutt ({mappe}), og det nye er kanskje ikke med."),
    later("Kjør build på nytt. Gå så gjennom rapporten en gang til."),
)


@rule("ARK03", Collection, Severity.WARNING, PAGE, NoOptions, applies=lambda collection: collection.is_archive)
def writing_was_finished(collection: Collection, _: NoOptions) -> Iterator[Problem]:
    """Nothing is left of a writer that was killed."""
    for folder in collection.interrupted:
        yield Problem(BROKEN_OFF, {"mappe": folder})
