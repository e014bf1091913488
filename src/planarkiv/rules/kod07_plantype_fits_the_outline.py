"""Rule KOD07: the plantype fits the kind of plan that the outline is for."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model.codes import PLANTYPE
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.plan_attributes import plan_values
from planarkiv.rules.strictness import warning_when_old
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Plantypen passer til planområdet"),
    what=later(
        "Et RpOmråde har plantype 30–35. Et KpOmråde har plantype 20–22, eller 10 og 11 for regionale planer. "
        "Plantyper som ikke er i kodelista, blir sjekket av KOD02. I eldre planer er det en advarsel."
    ),
    why=later("Plantypen og objekttypen avgjør begge hvilke regler som gjelder. Sier de hver sitt, velger noen feil."),
    clause=later("Nasjonal produktspesifikasjon for arealplan og digitalt planregister, plantype"),
    certainty=Certainty.READ,
    mend=later("Rett PLANTYPE på planområdet og i planregisteret, eller gi objektene riktig objekttype."),
    example=later("Feil: RpOmråde med «..PLANTYPE 21».\nRiktig: KpOmråde med «..PLANTYPE 21»."),
)

UNFIT = Wording(
    later("{objekttype} har plantype {kode} ({navn}). Det passer ikke: {objekttype} er for {slag}."),
    later("Rett plantypen i kartet og i planregisteret, eller bytt objekttype på planområdet."),
)

_OF_REGULERING = later("reguleringsplaner")
_OF_KOMMUNEPLAN = later("kommuneplaner og regionale planer")
_ALLOWED = {
    "RpOmråde": (frozenset({"30", "31", "32", "33", "34", "35"}), _OF_REGULERING),
    "KpOmråde": (frozenset({"10", "11", "20", "21", "22"}), _OF_KOMMUNEPLAN),
}


@rule("KOD07", PlanMap, Severity.ERROR, PAGE, NoOptions, numbers=(101, 194))
def plantype_fits_the_outline(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Each known plantype is one of those of the object type it stands on."""
    for each in plan_values(plan_map.table, "PLANTYPE"):
        allowed, kind = _ALLOWED.get(each.otype, (None, ""))
        if allowed is None or each.value in allowed or each.value not in PLANTYPE:
            continue
        values: dict[str, Value] = {
            "objekttype": each.otype,
            "kode": each.value,
            "navn": (PLANTYPE[each.value],),
            "slag": (kind,),
        }
        yield Problem(UNFIT, values, warning_when_old(plan_map.phase), row=each.row)
