"""How nivå and the next step are said in every report of ``status``."""

from planarkiv.language import later, say
from planarkiv.reports.lines import counted
from planarkiv.reports.status.totals import Totals

LEVELS = {
    None: later("under nivå 0: planid, navn eller status mangler"),
    0: later("nivå 0: planid, navn og status"),
    1: later("nivå 1: lesbart plankart og bestemmelser"),
    2: later("nivå 2: planområde som flate eller georeferert kart"),
    3: later("nivå 3: arealformål som dekker planområdet"),
    4: later("nivå 4: hele registeret, og vedtaket med dato og saksnummer"),
}
"""What a plan on a nivå has, beside all below it."""


def short(level: int | None) -> str:
    """A nivå as it stands in a narrow column."""
    return say("under 0") if level is None else str(level)


def next_step(totals: Totals) -> str:
    """The next step as a sentence."""
    step = totals.next
    if not totals.plans:
        return say("Arkivet har ingen planer ennå. Begynn med planarkiv build.")
    if step is None:
        if totals.below:
            return say("Se på planene som ikke har nivået som kreves.")
        return say("Ingenting mangler av det profilen krever.")
    plans = counted(step.plans, later("{n} plan"), later("{n} planer"))
    if step.alone and step.demanded:
        return say("{plans} mangler bare {what} til neste nivå.", plans=plans, what=step.missing.label)
    if step.demanded:
        return say("{plans} mangler blant annet {what} til neste nivå.", plans=plans, what=step.missing.label)
    if step.alone:
        return say(
            "Alle planer har nivået som kreves. {plans} mangler bare {what} til neste nivå.",
            plans=plans,
            what=step.missing.label,
        )
    return say(
        "Alle planer har nivået som kreves. {plans} mangler blant annet {what} til neste nivå.",
        plans=plans,
        what=step.missing.label,
    )
