"""Rule REG11: the gjennomføringsfrist of a plan in force has not passed."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.dates import PartialDate
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.days import day_after
from planarkiv.rules.source_place import placed
from planarkiv.subjects import Plan

PAGE = Page(
    title=later("Gjennomføringsfristen til en vedtatt plan er ikke passert"),
    what=later(
        "Har en plan med planstatus 3 en gjennomføringsfrist i registeret, er den ikke passert. Det er bare en "
        "merknad: planen gjelder fortsatt når tiltakene er gjennomført eller fristen er forlenget."
    ),
    why=later(
        "Når fristen er ute, kan planen ikke uten videre brukes som grunnlag for å bygge. Den som søker, bør få vite "
        "det av registeret."
    ),
    clause=later("plan- og bygningsloven, om gjennomføring av detaljregulering"),
    certainty=Certainty.OURS,
    mend=later(
        "Se i saken om planen er gjennomført, om fristen er forlenget, eller om planen må vurderes på nytt. Skriv den "
        "nye fristen i planoversikten, eller rett planstatus."
    ),
    example=later("Feil: planstatus 3 og gjennomføringsfrist 2019-06-01.\nRiktig: den forlengede fristen, 2029-06-01."),
)

PASSED = Wording(
    later("Gjennomføringsfristen var {frist}, og planen er endelig vedtatt (planstatus 3)."),
    later("Skriv den nye fristen om den er forlenget. Er planen gjennomført, kan merknaden stå."),
)


@rule("REG11", Plan, Severity.INFO, PAGE, NoOptions, numbers=(173,), applies=lambda plan: plan.phase.status == "3")
def deadlines_have_not_passed(plan: Plan, _: NoOptions) -> Iterator[Problem]:
    """From the day after the deadline it has passed."""
    deadline = plan.record.fields.get("gjennomfoeringsfrist")
    if deadline is None or not isinstance(deadline.value, PartialDate) or not deadline.value.known:
        return
    if after := day_after(deadline.value.text):
        yield placed(Problem(PASSED, {"frist": deadline.value.text}, after=after), deadline.source)
