"""Rule REG07: a plan has the nivå that the profile asks of it."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model.ladder import LABELS
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.subjects import Plan

PAGE = Page(
    title=later("Planen har det nivået som profilen krever"),
    what=later(
        "Nivå sier hva som finnes av en plan. 0: planid, navn og status. 1: lesbart plankart og bestemmelser. 2: "
        "planområde som flate, eller georeferert plankart. 3: arealformål som dekker planområdet. 4: dispensasjoner, "
        "forbud, endringer, planrelasjoner, klager og innsigelser, og vedtaket med dato, saksnummer og dokument. "
        "Profilen sier hvilket nivå planen skal ha ut fra planstatus."
    ),
    why=later(
        "Nivået viser hvor langt kommunen har kommet, og hva som er det neste å gjøre for planen. Feil i det som "
        "finnes, senker ikke nivået."
    ),
    clause=later("planarkivs egne nivåer; kart- og planforskriften, om det digitale planregisteret"),
    certainty=Certainty.OURS,
    mend=later(
        "Skaff det som mangler til neste nivå, legg filene i kildemappa eller skriv opplysningene i planoversikten, og "
        "kjør build. Profilen kan godta et lavere nivå for eldre planer, med en grunn som står i rapporten."
    ),
    example=later(
        "Feil: nivå 1 der det kreves nivå 2.\nRiktig: planområdet er kommet inn som flate, og planen har nivå 2."
    ),
)

BELOW_ALL = later("Planen mangler {mangler} og har ikke noe nivå. Profilen krever nivå {krav}.")
BELOW = later("Planen har nivå {har}, og profilen krever nivå {krav}. Til nivå {neste} mangler {mangler}.")

TOO_LOW = (
    Wording(BELOW_ALL, later("Skriv det som mangler i raden for planen i planoversikten, og kjør build.")),
    Wording(
        BELOW,
        later(
            "Finn filene i saken, legg dem i kildemappa og kjør build. Ligger de der alt, svar på raden i "
            "arbeidsliste.xlsx."
        ),
    ),
    Wording(BELOW, later("Georeferer det skannede plankartet, eller skaff planområdet som SOSI, og kjør build.")),
    Wording(
        BELOW, later("Be om plankartet som SOSI fra den som laget det, eller få kartet digitalisert, og kjør build.")
    ),
    Wording(
        BELOW,
        later(
            "Skriv det som mangler i planoversikten og arkene ved siden av, og kjør build. Er det ingenting å føre i "
            "en liste, skriv «ingen per» og datoen."
        ),
    ),
)
"""By the nivå that comes next."""

ACCEPTED = Wording(
    later("Planen har nivå {har}. Profilen godtar nivå {krav} for denne planen: {grunn}"),
    later("Ingenting må gjøres. Vil du videre, mangler {mangler} til nivå {neste}."),
)


@rule("REG07", Plan, Severity.ERROR, PAGE, NoOptions, applies=lambda plan: plan.required.level is not None)
def plan_has_its_level(plan: Plan, _: NoOptions) -> Iterator[Problem]:
    """Its nivå is as high as the profile wants; where the profile accepts less than usual, that is told."""
    has, required = plan.standing.level, plan.required.level
    if required is None:
        return
    following = 0 if has is None else has + 1
    values: dict[str, Value] = {
        "krav": required,
        "neste": following,
        "mangler": tuple(LABELS[each] for each in plan.standing.missing),
    }
    if has is None:
        yield Problem(TOO_LOW[0], values)
    elif has < required:
        yield Problem(TOO_LOW[following], {**values, "har": has})
    elif has < (plan.required.usual or 0):
        yield Problem(ACCEPTED, {**values, "har": has, "grunn": plan.required.reason}, Severity.INFO)
