"""Rule KOD08: the plantype is one that the act has."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model.codes import LOVREFERANSE, PLANTYPE
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.plan_attributes import LAW_2008, OLDER_LAWS, law_of, plan_values
from planarkiv.subjects import NEW_FROM, Phase, PlanMap

PAGE = Page(
    title=later("Plantypen finnes i loven planen er laget etter"),
    what=later(
        "Områderegulering (34) og detaljregulering (35) har lovreferanse 6. Plantype 30–33 har lovreferanse 1–5. I "
        "planforslag og planer som er vedtatt fra 2012, er det en feil, ellers en advarsel: etter at 2008-loven kom, "
        "ble planer i arbeid ofte vedtatt etter den gamle."
    ),
    why=later("Loven avgjør virkningen av planen, og hvilke koder som gjelder i kartet."),
    clause=later("plan- og bygningsloven, om reguleringsplan; SOSI Plan, plantype"),
    certainty=Certainty.READ,
    mend=later("Se i vedtaket hvilken lov planen er laget etter. Rett plantype eller lovreferanse, også i registeret."),
    example=later("Feil: plantype 35 og lovreferanse 4.\nRiktig: plantype 35 og lovreferanse 6."),
)

UNFIT = Wording(
    later("Plantype {plantype} ({navn}) finnes ikke i loven planen er laget etter: lovreferanse {lov} ({lovnavn})."),
    later("Se i vedtaket hvilken lov planen er laget etter, og rett plantypen eller lovreferansen."),
)

_OF_2008, _OLDER = ("34", "35"), ("30", "31", "32", "33")


@rule("KOD08", PlanMap, Severity.ERROR, PAGE, NoOptions, numbers=(102,))
def plantype_fits_the_act(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """34 and 35 with the act of 2008, 30 to 33 with those before it."""
    law = law_of(plan_map)
    for each in plan_values(plan_map.table, "PLANTYPE"):
        if (each.value in _OF_2008 and law in OLDER_LAWS) or (each.value in _OLDER and law == LAW_2008):
            values: dict[str, Value] = {
                "plantype": each.value,
                "navn": (PLANTYPE[each.value],),
                "lov": law,
                "lovnavn": (LOVREFERANSE[law],),
            }
            yield Problem(UNFIT, values, _milder(plan_map.phase), row=each.row)


def _milder(phase: Phase) -> Severity | None:
    """A warning unless it is a proposal, or known to be decided in or after 2012."""
    known = phase.decided is not None and phase.decided.known
    return None if phase.is_proposal or (known and not phase.decided_before(NEW_FROM)) else Severity.WARNING
