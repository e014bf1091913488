"""Rule ARK01: no two plans have the same arealplan-ID, or one that may be the same."""

import re
from collections import defaultdict
from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.subjects import Collection, PlanSummary

PAGE = Page(
    title=later("Hver plan har sin egen arealplan-ID"),
    what=later(
        "Ingen arealplan-ID, heller ikke en tidligere, er også en annen plans arealplan-ID i dag. To planer i samme "
        "kommune har heller ikke planid som bare skiller seg ved nuller foran, store og små bokstaver, mellomrom eller "
        "tegnene / - _: da er det trolig samme plan, og det er en advarsel."
    ),
    why=later(
        "Arealplan-ID-en er nøkkelen til planen i alle systemer. Er den brukt to ganger, eller skrevet på to måter, "
        "blir kart, dokumenter og dispensasjoner spredt på to planer."
    ),
    clause=later("kart- og planforskriften, om nasjonal arealplan-ID"),
    certainty=Certainty.OURS,
    mend=later(
        "Er det samme plan, velg den planid som kommunen har tildelt, og rett den i planoversikten og kartet. Er det "
        "to planer, må den ene få ny planid."
    ),
    example=later("Feil: 4219/R-05 og 4219/r5.\nRiktig: 4219/R-05 alle steder."),
)

SAME = Wording(
    later("To planer har arealplan-ID {plan}: {navn} og {andre}."),
    later("Er det samme plan, ta bort den ene. Er det to planer, gi den ene ny planid i planoversikten og kartet."),
)
ONCE_HAD = Wording(
    later("Planen {plan} har hatt arealplan-ID {tidligere}, som nå er en annen plans: {andre}."),
    later("En arealplan-ID skal ikke brukes om igjen. Gi den nyeste planen ny planid, eller rett den tidligere ID-en."),
)
ALIKE = Wording(
    later("Arealplan-ID {plan} og {andre} skiller seg bare i skrivemåten, og kan være samme plan."),
    later("Se i begge planene. Er det samme plan, skriv planid likt i planoversikten, kartet og filnavnene."),
)

_NAMELESS = later("plan uten navn")
_SEPARATORS = re.compile(r"[\s/_-]+")
_ZEROS = re.compile(r"(?<![0-9])0+(?=[0-9])")


@rule("ARK01", Collection, Severity.ERROR, PAGE, NoOptions, numbers=(161,))
def plan_ids_are_unique(collection: Collection, _: NoOptions) -> Iterator[Problem]:
    """No id of one plan is another's today, and no two are alike but for the way they are written."""
    today: dict[str, PlanSummary] = {}
    for plan in collection.plans:
        first = today.setdefault(plan.plan, plan)
        if first is not plan:
            names = {"navn": (first.name or _NAMELESS,), "andre": (plan.name or _NAMELESS,)}
            yield Problem(SAME, {"plan": plan.plan, **names})
    for plan in collection.plans:
        for earlier in plan.ids:
            if earlier != plan.plan and (other := today.get(earlier)):
                yield Problem(ONCE_HAD, {"plan": plan.plan, "tidligere": earlier, "andre": (other.name or _NAMELESS,)})
    for one, alike in _alike(list(today)):
        yield Problem(ALIKE, {"plan": one, "andre": alike}, Severity.WARNING)


def _alike(ids: list[str]) -> Iterator[tuple[str, str]]:
    """Pairs of different ids that may be one: told against the first of those alike."""
    written: dict[str, list[str]] = defaultdict(list)
    for plan in ids:
        written[_key(plan, "-")].append(plan)
    for key, alike in written.items():
        yield from ((alike[0], other) for other in alike[1:])
        # R23 is R-23, and 20030004 is 2003-0004; but 1-23 is not 12-3
        if (bare := _key(alike[0], "")) != key and bare in written:
            yield written[bare][0], alike[0]


def _key(plan: str, separator: str) -> str:
    unit, _, planid = plan.partition("/")
    return f"{unit}/{_ZEROS.sub('', _SEPARATORS.sub(separator, planid.strip().casefold()))}"
