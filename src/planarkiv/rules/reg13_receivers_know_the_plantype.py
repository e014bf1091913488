"""Rule REG13: plantypes are in the list of Fiks Plan, so that a receiver takes them."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.subjects import Collection

PAGE = Page(
    title=later("Plantypene finnes i kodelista til Fiks Plan"),
    what=later(
        "Kodelista for plantype i Fiks Plan versjon 2 har ikke 22, 34 og 35, enda 34 (områderegulering) og 35 "
        "(detaljregulering) er de eneste nye reguleringsplaner kan ha. Planarkiv skriver verdien som den er, men den "
        "som mottar den gjennom Fiks Plan, kan avvise den. Ett funn teller alle planene."
    ),
    why=later("Den som skal sende planene gjennom Fiks Plan, bør avtale dette med mottakeren før første sending."),
    clause=later("kodelista for plantype i Fiks Plan versjon 2"),
    certainty=Certainty.READ,
    mend=later(
        "Endre ikke plantypen: den er riktig. Spør mottakeren om de godtar 34 og 35, og si fra til dem som forvalter "
        "Fiks Plan."
    ),
    example=later("Feil: 12 planer med plantype 35 sendes uten avtale.\nRiktig: mottakeren har sagt at 35 er i orden."),
)

UNKNOWN_THERE = Wording(
    later("Plantyper som ikke er i kodelista til Fiks Plan: {typer}. Antall planer: {antall}."),
    later("Endre ikke plantypen. Avtal med mottakeren at de godtar den, før planene sendes gjennom Fiks Plan."),
)

_NOT_IN_FIKS = ("22", "34", "35")


@rule(
    "REG13",
    Collection,
    Severity.INFO,
    PAGE,
    NoOptions,
    numbers=(181,),
    applies=lambda collection: len(collection.plans) > 0,
)
def receivers_know_the_plantype(collection: Collection, _: NoOptions) -> Iterator[Problem]:
    """No plan has a plantype that the list lacks; all that have are one finding."""
    found = [each.plantype for each in collection.plans if each.plantype in _NOT_IN_FIKS]
    if found:
        yield Problem(UNKNOWN_THERE, {"antall": len(found), "typer": ", ".join(sorted(set(found)))})
