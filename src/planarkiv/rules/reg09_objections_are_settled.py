"""Rule REG09: no objection or complaint is open on an adopted plan."""

import re
from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.list_entries import entries, text
from planarkiv.rules.source_place import placed
from planarkiv.subjects import Plan

PAGE = Page(
    title=later("En vedtatt plan har ingen uavgjorte innsigelser og klager"),
    what=later(
        "Når planstatus er 3, er hver innsigelse og klage i arket «Klager og innsigelser» avgjort: raden har en dato "
        "for avgjørelsen, eller en status som sier hvordan det gikk. Har planen behandlingen 12 (mottatt innsigelse) "
        "eller 17 (mottatt klage), står innsigelsen eller klagen i arket, eller innsigelsen er trukket (26). Står det "
        "bare ja eller nei i statuskolonnen, kan det bety begge deler, og det blir ikke vurdert."
    ),
    why=later(
        "En plan med uavgjort innsigelse er ikke endelig vedtatt, og en klage kan føre til at vedtaket blir opphevet. "
        "Registeret skal vise det."
    ),
    clause=later("kart- og planforskriften, om innsigelser og klager i det digitale planregisteret"),
    certainty=Certainty.OURS,
    mend=later(
        "Finn avgjørelsen i saken, og skriv datoen i kolonnen «Avgjort dato» i arket «Klager og innsigelser». Er den "
        "ikke avgjort, er planstatus kanskje 6 (vedtatt med utsatt rettsvirkning)."
    ),
    example=later(
        "Feil: planstatus 3, og en klage med status «under behandling».\nRiktig: klagen har avgjort dato 2016-02-11."
    ),
)

OPEN = Wording(
    later("En innsigelse eller klage er ikke avgjort (status: {status}). Planen er endelig vedtatt (planstatus 3)."),
    later("Finn avgjørelsen i saken, og skriv «Avgjort dato» og status i denne raden, eller rett planstatus."),
)
WITHOUT_OUTCOME = Wording(
    later("En innsigelse eller klage har verken status eller dato for avgjørelsen. Planen er endelig vedtatt."),
    later("Finn avgjørelsen i saken, og skriv «Avgjort dato» og status i denne raden."),
)
OBJECTION = Wording(
    later(
        "Planen har en mottatt innsigelse (behandling 12), men ikke at den er trukket (26). Planen er endelig vedtatt."
    ),
    later(
        "Skriv innsigelsen i arket «Klager og innsigelser» med hvordan den ble avgjort, eller legg til behandling 26."
    ),
)
COMPLAINT = Wording(
    later(
        "Planen har en mottatt klage (behandling 17), og ingenting sier hvordan den ble avgjort. Planen er endelig "
        "vedtatt."
    ),
    later("Skriv klagen i arket «Klager og innsigelser» med dato for avgjørelsen."),
)

_OPEN_WORDS = re.compile(
    r"ubehandl|uhandsam|uavgj|uavkl|uløst|(?:under|til) (?:behandling|handsaming)"
    r"|ikkj?e (?:avgjort|behandl|handsam|avklar|løst)|\b(?:åpen|open|mottatt|motteke|oversendt)\b",
    re.IGNORECASE,
)
_LIST = "klagerOgInnsigelser"
_LONGEST = 80


@rule("REG09", Plan, Severity.WARNING, PAGE, NoOptions, numbers=(175,), applies=lambda plan: plan.phase.status == "3")
def objections_are_settled(plan: Plan, _: NoOptions) -> Iterator[Problem]:
    """Every entry tells how it ended, and what was received is entered."""
    kinds: set[str] = set()
    for entry, source in entries(plan.record, _LIST):
        kinds.add(_kind(text(entry, "type")))
        status = text(entry, "status")
        if text(entry, "avgjortDato"):
            continue
        if not status:
            yield placed(Problem(WITHOUT_OUTCOME), source)
        elif _OPEN_WORDS.search(status):
            yield placed(Problem(OPEN, {"status": status[:_LONGEST]}), source)
    received: dict[str, str] = {}
    for entry, source in entries(plan.record, "planbehandlinger"):
        received.setdefault(text(entry, "planbehandlingtype"), source)
    if "12" in received and "26" not in received and not kinds & {"innsigelse", ""}:
        yield placed(Problem(OBJECTION), received["12"])
    if "17" in received and not kinds & {"klage", ""}:
        yield placed(Problem(COMPLAINT), received["17"])


def _kind(written: str) -> str:
    """Which of the two an entry is; empty when it does not say."""
    word = written.casefold()
    return "klage" if "klag" in word else "innsigelse" if "innsig" in word or "motsegn" in word else ""
