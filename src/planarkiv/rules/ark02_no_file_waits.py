"""Rule ARK02: no file waits in the archive for somebody to say which plan it belongs to."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.subjects import Collection

PAGE = Page(
    title=later("Ingen filer venter på plass i arkivet"),
    what=later(
        "Mappa «uplassert» i arkivet er tom: hver fil er lagt i en plan, eller noen har svart at den ikke hører til."
    ),
    why=later("En fil som ikke er plassert, kan være plankartet eller vedtaket som mangler i en plan."),
    clause=later("planarkivs egen regel"),
    certainty=Certainty.OURS,
    mend=later(
        "Åpne arbeidsliste.xlsx i arkivet, velg planid eller «hører ikke til noen plan» i hver rad, og kjør build."
    ),
    example=later("Feil: 12 filer i «uplassert».\nRiktig: alle radene i arbeidsliste.xlsx er besvart."),
)

WAITING = Wording(
    later("Filer som venter i mappa «uplassert»: {antall}. Blant dem er {navn}."),
    later("Åpne arbeidsliste.xlsx i arkivet, velg planid for hver fil, lagre, og kjør build på nytt."),
)

_NAMED = 3
"""How many of them are named."""


@rule("ARK02", Collection, Severity.WARNING, PAGE, NoOptions, applies=lambda collection: collection.is_archive)
def no_file_waits(collection: Collection, _: NoOptions) -> Iterator[Problem]:
    """Nothing is unplaced."""
    if collection.unplaced:
        yield Problem(WAITING, {"antall": len(collection.unplaced), "navn": collection.unplaced[:_NAMED]})
