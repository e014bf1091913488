"""Rule DSP02: a temporary ban in the register has an end, and has not run out."""

import re
from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.dates import PartialDate
from planarkiv.model.record import Entry
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.days import day_after
from planarkiv.rules.list_entries import entries
from planarkiv.rules.source_place import placed
from planarkiv.subjects import Plan

PAGE = Page(
    title=later("Et midlertidig forbud i planregisteret er ikke utløpt"),
    what=later(
        "Hvert midlertidig forbud mot tiltak har en dato det gjelder til, og den datoen er ikke passert. Et forbud "
        "som er opphevet eller utløpt, kan stå i lista når raden sier det, for eksempel med «utløpt» i beskrivelsen "
        "eller i en egen statuskolonne."
    ),
    why=later(
        "Et midlertidig forbud er tidsbegrenset. Står det som gjeldende etter at det er falt bort, kan noen få et "
        "uriktig avslag."
    ),
    clause=later("pbl kapittel 13; kart- og planforskriften, om midlertidige forbud i det digitale planregisteret"),
    certainty=Certainty.OURS,
    mend=later(
        "Er forbudet forlenget, skriv den nye datoen. Er det utløpt eller opphevet, skriv det i beskrivelsen. Mangler "
        "datoen, finn den i vedtaket."
    ),
    example=later(
        "Feil: gyldig til 2020-05-01, og ingenting mer.\nRiktig: gyldig til 2020-05-01, beskrivelse «utløpt»."
    ),
)

RUN_OUT = Wording(
    later("Det midlertidige forbudet gjaldt til {til}, men står som gjeldende."),
    later(
        "Skriv «utløpt» i beskrivelsen i raden i arket «Midlertidige forbud», eller den nye datoen om det er forlenget."
    ),
)
WITHOUT_END = Wording(
    later("Det midlertidige forbudet har ingen dato det gjelder til."),
    later("Finn datoen i vedtaket, og skriv den i kolonnen «Gyldig til» i arket «Midlertidige forbud»."),
)

_ENDED = re.compile(
    r"\b(?:utløpt|utgått|opphev(?:et|d)|oppheva|opphør(?:t|te)|opphøyrd|avslutt?(?:et|a)|erstatt(?:et|a)|historisk"
    r"|bortfalt|falt bort|falle bort|ikke (?:aktiv|aktivt|gjeldende)|ikkje (?:aktiv|aktivt|gjeldande)|inaktiv)\b",
    re.IGNORECASE,
)
_NOT_SAID = frozenset(("nei", "n", "usann", "0", "-", ""))
_KNOWN = frozenset(("pblTiltakForbudtype", "saksnummer", "omraade", "gnrBnr", "nord", "oest"))
"""What says nothing of whether a ban has ended."""


@rule("DSP02", Plan, Severity.WARNING, PAGE, NoOptions, numbers=(174,))
def bans_have_not_run_out(plan: Plan, _: NoOptions) -> Iterator[Problem]:
    """Its last day has not been, unless it is said to have ended."""
    for entry, source in entries(plan.record, "midlertidigeForbud"):
        if _has_ended(entry):
            continue
        last = entry["gyldigTilDato"].value if "gyldigTilDato" in entry else None
        if isinstance(last, PartialDate) and last.known:
            if after := day_after(last.text):
                yield placed(Problem(RUN_OUT, {"til": last.text}, after=after), entry["gyldigTilDato"].source)
        else:
            yield placed(Problem(WITHOUT_END), source)


def _has_ended(entry: Entry) -> bool:
    """Whether an entry says that the ban is no more: in its words, or by a column such as «Opphevet» with an answer."""
    for name, said in entry.items():
        value = str(said.value).strip()
        if name in _KNOWN:
            continue
        if _ENDED.search(value):
            return True
        if _ENDED.search(name) and value.casefold() not in _NOT_SAID:
            return True
    return False
