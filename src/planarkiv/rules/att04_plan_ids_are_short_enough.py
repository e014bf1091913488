"""Rule ATT04: a planid has 16 characters at most."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.map_ids import written_ids
from planarkiv.rules.strictness import warning_when_old
from planarkiv.rules.values_by_type import LONGEST
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Planid har høyst 16 tegn"),
    what=later(
        "PLANID på objektene i kartet har høyst 16 tegn. Kommunenummeret er ikke med. I eldre planer er en lengre "
        "planid en advarsel."
    ),
    why=later("Registre og tjenester har plass til 16 tegn. Er planid lengre, blir den kuttet, og planen blir borte."),
    clause=later("kart- og planforskriften, om nasjonal arealplan-ID"),
    certainty=Certainty.SECONDARY,
    mend=later(
        "Be kommunen om en kortere planid, og rett den på alle objekter i kartet. Er planen vedtatt, kan "
        "kommunen gi den en ny planid uten nytt vedtak, når den gamle blir stående som opprinnelig planid i "
        "planoversikten."
    ),
    example=later("Feil: «...PLANID Myrvoll_hyttefelt_2024».\nRiktig: «...PLANID 202401»."),
)

TOO_LONG = Wording(
    later("Planid «{planid}» har {tegn} tegn. Den kan ha høyst 16. Objekter som har den: {antall}."),
    later(
        "Be kommunen om en kortere planid, og rett den i kartet. Er planen vedtatt, ta vare på den gamle som "
        "opprinnelig planid."
    ),
)

_MOST = 16


@rule("ATT04", PlanMap, Severity.ERROR, PAGE, NoOptions, numbers=(25,), official=("rpf.ap.2",))
def plan_ids_are_short_enough(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """No distinct planid is longer, blanks around it left out."""
    for each in written_ids(plan_map.table):
        planid = each.planid.strip()
        if len(planid) > _MOST:
            values: dict[str, Value] = {"planid": planid[:LONGEST], "tegn": len(planid), "antall": len(each.rows)}
            yield Problem(TOO_LONG, values, warning_when_old(plan_map.phase), row=int(each.rows[0]))
