"""Rule REL01: a plan that has ended tells how: by the decision, or by the plan that replaced it."""

from collections.abc import Iterable, Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.plan_relations import means, spellings
from planarkiv.subjects import Collection, PlanSummary

PAGE = Page(
    title=later("En plan som ikke gjelder lenger, forteller hvorfor"),
    what=later(
        "En plan med planstatus 4 (opphevet) eller 5 (utgått eller erstattet) har behandlingen 18 (vedtatt "
        "opphevelse), et dokument som viser hvordan den endte, eller en planrelasjon 4 eller 5 til planen som "
        "erstattet den. Relasjonen kan stå på den nye planen også. En plan med planstatus 8 (overstyrt) har en "
        "planrelasjon 2 til planen som overstyrer den."
    ),
    why=later(
        "En reguleringsplan slutter å gjelde bare ved vedtak, eller ved at en ny plan erstatter den. «Utgått» i et "
        "register er ikke et bevis: mange slike planer er ikke formelt opphevet."
    ),
    clause=later("plan- og bygningsloven § 12-14 og § 34-2"),
    certainty=Certainty.OURS,
    mend=later(
        "Finn vedtaket, og skriv en rad i arket «Planbehandling» (18, vedtatt opphevelse), eller skriv den nye planen "
        "i arket «Planrelasjoner». Finner du ikke noe slikt, gjelder planen kanskje fortsatt."
    ),
    example=later(
        "Feil: planstatus 5, og ingen vet hva som erstattet planen.\nRiktig: «blir erstattet av» 202103 i arket "
        "«Planrelasjoner»."
    ),
)

REPEALED = Wording(
    later("Planen {plan} er opphevet (planstatus 4), men vedtaket om det mangler."),
    later("Finn vedtaket om opphevelse, og skriv det i arket «Planbehandling» med behandling 18, dato og saksnummer."),
)
UNDOCUMENTED = Wording(
    later("Planen {plan} er utgått eller erstattet (planstatus 5), men det er udokumentert."),
    later(
        "Skriv planen som erstattet den i arket «Planrelasjoner», eller vedtaket om opphevelse i arket "
        "«Planbehandling». Finnes ingen av delene, gjelder planen kanskje fortsatt: spør planavdelingen."
    ),
)
OVERRULED = Wording(
    later("Planen {plan} er overstyrt (planstatus 8), men det står ikke av hvilken plan."),
    later("Skriv «overstyres av» og planid til planen som gjelder foran, i arket «Planrelasjoner»."),
)

_WORDS = {"4": REPEALED, "5": UNDOCUMENTED, "8": OVERRULED}
_REPEAL = "18"
_NEW_SAYS = ("erstatter", "erstatter delvis", "overstyrer")
_OLD_SAYS = ("blir erstattet av", "blir delvis erstattet av", "overstyres av")
"""The two halves of a planforhold: as the plan says it that came instead, and as the one says it that ended."""


@rule(
    "REL01",
    Collection,
    Severity.WARNING,
    PAGE,
    NoOptions,
    numbers=(165,),
    applies=lambda collection: any(each.status in _WORDS for each in collection.plans),
)
def ended_plans_tell_how(collection: Collection, _: NoOptions) -> Iterator[Problem]:
    """Each has a decision, a document, or a relation to the plan that came instead."""
    replaced = _named(collection.plans, ("4", "5"))
    overruled = _named(collection.plans, ("2",))
    for each in collection.plans:
        if each.status == "8":
            told = _says(each, ("2",)) or not overruled.isdisjoint(each.ids)
        elif each.status in _WORDS:
            told = _REPEAL in each.proceedings or each.has_end_document
            told = told or _says(each, ("4", "5")) or not replaced.isdisjoint(each.ids)
        else:
            continue
        if not told:
            yield Problem(_WORDS[each.status], {"plan": f"{each.plan} {each.name}".strip()})


def _says(plan: PlanSummary, kinds: tuple[str, ...]) -> bool:
    """Whether a plan names another that came instead. A relation without direction may mean both halves."""
    return any(
        each.kind in kinds and each.direction not in _NEW_SAYS and each.other.strip() and not means(each.other, plan)
        for each in plan.relations
    )


def _named(plans: Iterable[PlanSummary], kinds: tuple[str, ...]) -> set[str]:
    """The arealplan-IDs of plans that others say they came instead of."""
    return {
        other
        for plan in plans
        for each in plan.relations
        if each.kind in kinds and each.direction not in _OLD_SAYS and not means(each.other, plan)
        for other in spellings(each.other, plan)
    }
