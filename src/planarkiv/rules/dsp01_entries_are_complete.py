"""Rule DSP01: dispensations, temporary bans and changes have a date and a case number."""

from collections.abc import Iterator
from typing import NamedTuple

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model.dates import PartialDate
from planarkiv.model.record import Entry
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.list_entries import entries, text
from planarkiv.rules.source_place import placed
from planarkiv.subjects import Phase, Plan

PAGE = Page(
    title=later("Dispensasjoner, midlertidige forbud og endringer har dato og saksnummer"),
    what=later(
        "Hver dispensasjon har vedtaksdato, saksnummer og type. Hvert midlertidig forbud har avgjørelsesdato og "
        "saksnummer. Hver endring har vedtaksdato og saksnummer. Mangler noe fra et vedtak 1. juli 2009 eller senere, "
        "er det en feil; er vedtaket eldre eller uten dato, er det en advarsel. Noen dispensasjoner skal også være "
        "stedfestet (strandsone, grønnstruktur, LNFR, sjø og vassdrag, og sikrings-, støy-, fare-, infrastruktur- og "
        "båndleggingssoner). Det blir ikke kontrollert, for planoversikten har ikke geometrien."
    ),
    why=later(
        "Planregisteret skal vise vedtakene som fraviker eller endrer en plan. Uten dato og saksnummer finner ingen "
        "vedtaket igjen."
    ),
    clause=later(
        "kart- og planforskriften, om innholdet i det digitale planregisteret; pbl § 19-2, § 12-14 og kapittel 13"
    ),
    certainty=Certainty.READ,
    mend=later(
        "Finn vedtaket i saken, og fyll ut raden i planoversikten. Er det ingen, skriv «ingen per» og dagens dato i "
        "raden: da regnes lista som ført."
    ),
    example=later(
        "Feil: en dispensasjon fra 2019 uten saksnummer.\nRiktig: vedtaksdato 2019-05-02, saksnummer 19/381, type 142."
    ),
)

REQUIRED_FROM = "2009-07-01"
"""The digital register with these entries was required from this day on."""


class _List(NamedTuple):
    """What a list's entries must have, the date first, and how it is said when something is missing."""

    needs: tuple[str, ...]
    missing: Wording


_LISTS = {
    "dispensasjoner": _List(
        ("vedtaksdato", "saksnummer", "dispensasjontype"),
        Wording(
            later("Dispensasjonen mangler {felt}."),
            later("Finn vedtaket i saken, og fyll ut {felt} i raden i arket «Dispensasjoner»."),
        ),
    ),
    "midlertidigeForbud": _List(
        ("avgjoerelsedato", "saksnummer"),
        Wording(
            later("Det midlertidige forbudet mangler {felt}."),
            later("Finn vedtaket i saken, og fyll ut {felt} i raden i arket «Midlertidige forbud»."),
        ),
    ),
    "endringer": _List(
        ("vedtaksdato", "saksnummer"),
        Wording(
            later("Endringen mangler {felt}."),
            later("Finn vedtaket i saken, og fyll ut {felt} i raden i arket «Endringer»."),
        ),
    ),
}
UNKNOWN = Wording(
    later("{felt} er ukjent ({grunn})."),
    later("Ingenting må gjøres. Finner du {felt} senere, skriv den i planoversikten."),
)


@rule("DSP01", Plan, Severity.ERROR, PAGE, NoOptions, numbers=(170,))
def entries_are_complete(plan: Plan, _: NoOptions) -> Iterator[Problem]:
    """Each has the date of the decision and the case number, a dispensation its type too."""
    for name, wanted in _LISTS.items():
        for entry, source in entries(plan.record, name):
            date = _date(entry, wanted.needs[0])
            missing = [each for each in wanted.needs if not text(entry, each)]
            if date is not None and not date.known:
                if date.reason:
                    values = {"felt": wanted.needs[0], "grunn": date.reason}
                    yield placed(Problem(UNKNOWN, values, Severity.INFO), source)
                else:
                    missing.insert(0, wanted.needs[0])
            if missing:
                told: dict[str, Value] = {"felt": tuple(missing)}
                yield placed(Problem(wanted.missing, told, None if _recent(date) else Severity.WARNING), source)


def _date(entry: Entry, name: str) -> PartialDate | None:
    value = entry[name].value if name in entry else None
    return value if isinstance(value, PartialDate) else None


def _recent(date: PartialDate | None) -> bool:
    """Whether a decision is from the time when all of it was required."""
    return date is not None and date.known and not Phase(decided=date).decided_before(REQUIRED_FROM)
