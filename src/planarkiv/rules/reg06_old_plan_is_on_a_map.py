"""Rule REG06: an old plan in force can be shown on a map."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.ladder import is_georeferenced
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.subjects import Plan

PAGE = Page(
    title=later("En gammel plan som gjelder, kan vises på kart"),
    what=later(
        "En plan som gjelder, og som er vedtatt etter en eldre lov eller før 2012, har enten et vektorkart eller et "
        "skannet plankart som er georeferert."
    ),
    why=later(
        "Uten dette finnes planen bare som en rad i planoversikten, og den som slår opp en eiendom på kartet, ser ikke "
        "at planen gjelder der. Det er lov som et minimum, og derfor er dette bare en merknad."
    ),
    clause=later("Kartverkets veiledning om å etablere planregister"),
    certainty=Certainty.OURS,
    mend=later(
        "Georeferer det skannede plankartet i et kartprogram (QGIS har det), legg fila med koordinater i kildemappa, "
        "og kjør build. Vurder først om planen heller bør oppheves."
    ),
    example=later("Feil: bare plankart.pdf uten koordinater.\nRiktig: plankart.tif med plankart.tfw ved siden av."),
)

NOWHERE = Wording(
    later("Planen har verken vektorkart eller georeferert plankart, og kan ikke vises på kart."),
    later("Georeferer det skannede plankartet, legg det i kildemappa, og kjør build på nytt."),
)


@rule(
    "REG06",
    Plan,
    Severity.INFO,
    PAGE,
    NoOptions,
    numbers=(180,),
    applies=lambda plan: plan.in_force and plan.phase.is_old,
)
def old_plan_is_on_a_map(plan: Plan, _: NoOptions) -> Iterator[Problem]:
    """It has a vector map or a georeferenced file."""
    if not plan.record.maps and not any(is_georeferenced(file) for file in plan.record.files):
        yield Problem(NOWHERE)
