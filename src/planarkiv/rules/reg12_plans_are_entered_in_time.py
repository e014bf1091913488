"""Rule REG12: an adopted plan is in the register within eight working days."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from planarkiv.findings import NotRun, Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model.dates import PartialDate
from planarkiv.model.record import Sourced
from planarkiv.rule import Certainty, Page, rule
from planarkiv.rules.source_place import placed
from planarkiv.rules.working_days import working_days_between
from planarkiv.subjects import Plan

PAGE = Page(
    title=later("En vedtatt plan er ført inn i planregisteret innen åtte virkedager"),
    what=later(
        "Har planoversikten en kolonne som sier når planen ble ført inn (for eksempel «Registrert dato» eller «Ført "
        "inn»), er det høyst åtte virkedager etter vedtaksdatoen. Lørdager, søndager og helligdager regnes ikke med. "
        "Sier ingen kolonne det, blir det ikke vurdert: andre datoer i registeret og kartet forteller noe annet. "
        "Gjelder planer etter plan- og bygningsloven av 2008."
    ),
    why=later("Fram til planen står i registeret, får den som slår opp en eiendom, feil svar på hva som gjelder."),
    clause=later(
        "kart- og planforskriften av 2009, slik andre gjengir den; fristen i den nye forskriften er ikke lest"
    ),
    certainty=Certainty.DOUBTFUL,
    mend=later(
        "Det er ingenting å rette når datoene stemmer: merknaden er til rutinen. Er en av dem feil, rett den i "
        "planoversikten."
    ),
    example=later("Feil: vedtatt 2024-05-15, ført inn 2024-09-02.\nRiktig: ført inn senest 2024-05-29."),
)

LATE = Wording(
    later("Planen ble vedtatt {vedtak} og ført inn {innfoert}: {antall} virkedager etter. Fristen er {frist}."),
    later("Stemmer datoene, er det ingenting å rette. Før neste plan inn når den er vedtatt."),
)
NOT_TOLD = later("planoversikten sier ikke når planen ble ført inn")

_ENTERED = re.compile(r"registrert|registreringsdato|(?:ført|lagt) inn|innført|innlagt|innføringsdato", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Options:
    """``days`` is how many working days there are between the decision and the register."""

    days: int = 8


@rule(
    "REG12",
    Plan,
    Severity.INFO,
    PAGE,
    Options,
    numbers=(177,),
    applies=lambda plan: plan.in_force and plan.phase.law == "6" and _day(plan.phase.decided) is not None,
)
def plans_are_entered_in_time(plan: Plan, options: Options) -> Iterator[Problem | NotRun]:
    """The day of entering is no more than so many working days after the decision."""
    decided = _day(plan.phase.decided)
    entered = next(((each, day) for name, each in plan.record.extra.items() if (day := _entered(name, each))), None)
    if decided is None or entered is None:
        yield NotRun(NOT_TOLD)
        return
    said, day = entered
    count = working_days_between(decided, day)
    if count > options.days:
        days: dict[str, Value] = {"antall": count, "frist": options.days}
        values = {"vedtak": decided.isoformat(), "innfoert": day.isoformat(), **days}
        yield placed(Problem(LATE, values), said.source)


def _entered(heading: str, said: Sourced) -> dt.date | None:
    """The day that a register column tells, when it is one of entering."""
    if not _ENTERED.search(heading):
        return None
    try:
        return _day(PartialDate.parse(str(said.value)))
    except ValueError:
        return None


def _day(date: PartialDate | None) -> dt.date | None:
    """The day of a date that is one; None for a month, a year, or none."""
    try:
        return dt.date.fromisoformat(date.text) if date is not None else None
    except ValueError:
        return None
