"""Rule REG03: the dates of a plan are dates, possible, and in the right order."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.dates import PartialDate
from planarkiv.model.record import DATE_FIELDS, Sourced
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.days import day_before
from planarkiv.rules.source_place import placed
from planarkiv.subjects import Plan

PAGE = Page(
    title=later("Datoene i planregisteret er mulige og i riktig rekkefølge"),
    what=later(
        "Kunngjøring og ikrafttredelse er ikke før vedtaket; de kan være samme dag. Vedtak, kunngjøring, "
        "ikrafttredelse og oppdatering er ikke i framtida (ikrafttredelsen kan være det når planen har planstatus 6). "
        "Ingen dato er før 1827. Datoer som bare er et år, eller år og måned, sammenlignes så nøyaktig som begge er."
    ),
    why=later(
        "En gal dato gir gal lov, gale frister og feil svar til den som spør hva som gjaldt på en dag. Datoene "
        "1753-01-01, 1800-01-01 og 1900-01-01 er satt inn av databaser der datoen manglet."
    ),
    clause=later("kart- og planforskriften, om innholdet i det digitale planregisteret; SOSI Plan"),
    certainty=Certainty.READ,
    mend=later(
        "Se i vedtaket og kunngjøringen, og rett datoen i planoversikten. Finnes den ikke, skriv for eksempel «ukjent: "
        "møtebok mangler»."
    ),
    example=later("Feil: vedtaksdato 2011-06-21, kunngjort 2010-07-01.\nRiktig: kunngjort 2011-07-01."),
)

WRONG_ORDER = Wording(
    later("{felt} ({verdi}) er før vedtaksdato ({vedtatt})."),
    later(
        "Se i vedtaket og kunngjøringen hvilken dato som er gal, og rett den. Ofte er to kolonner byttet om, eller dag "
        "og måned."
    ),
)
IN_FUTURE = Wording(
    later("{felt} er {verdi}, som ligger fram i tid."),
    later("Rett datoen; ofte er det årstallet. Er planen ikke vedtatt, la datoen stå tom og rett planstatus."),
)
TOO_OLD = Wording(
    later("{felt} er {verdi}. Ingen arealplan er eldre enn bygningsloven fra 1827."),
    later("Rett datoen; ofte mangler et siffer i årstallet, eller to siffer er byttet om."),
)
PLACEHOLDER = Wording(
    later("{felt} er {verdi}. Det er en plassholder fra en database, ikke en dato: den riktige datoen manglet."),
    later("Finn datoen i vedtaket eller saken. Finnes den ikke, skriv «ukjent» og grunnen, og fjern plassholderen."),
)
NO_DATE = Wording(
    later("{felt} er «{verdi}», som ikke er en dato."),
    later("Skriv datoen som år-måned-dag (2011-06-21), som år (2011), eller som «ukjent» med en grunn."),
)

FIRST_YEAR = "1827"
PLACEHOLDERS = ("1753-01-01", "1800-01-01", "1900-01-01")
SURELY_PAST = "2026-01-01"
"""No clock shows a day before this rule was written: earlier dates need not wait for the clock."""

_AFTER_DECISION = ("kunngjoeringsdato", "ikrafttredelsesdato")
_HAS_BEEN = ("vedtaksdato", *_AFTER_DECISION, "plandokumentasjonOppdatert")
_LONGEST = 80


@rule("REG03", Plan, Severity.WARNING, PAGE, NoOptions, numbers=(111,))
def dates_are_possible(plan: Plan, _: NoOptions) -> Iterator[Problem]:
    """Every date is one, lies between 1827 and today, and comes after the decision where it must."""
    dates: dict[str, Sourced] = {}
    for name in DATE_FIELDS:
        said = plan.record.fields.get(name)
        if said is None or not str(said.value).strip():
            continue
        values = {"felt": name, "verdi": str(said.value)[:_LONGEST]}
        if not isinstance(said.value, PartialDate):
            yield placed(Problem(NO_DATE, values), said.source)
        elif said.value.text in PLACEHOLDERS:
            yield placed(Problem(PLACEHOLDER, values), said.source)
        elif said.value.known:
            dates[name] = said
            may_wait = name == "ikrafttredelsesdato" and plan.phase.status == "6"
            if said.value.text < FIRST_YEAR:
                yield placed(Problem(TOO_OLD, values), said.source)
            elif name in _HAS_BEEN and not may_wait and (until := day_before(said.value.text)) >= SURELY_PAST:
                yield placed(Problem(IN_FUTURE, values, until=until), said.source)
    for name in _AFTER_DECISION:
        if name in dates and "vedtaksdato" in dates:
            date, decided = str(dates[name].value), str(dates["vedtaksdato"].value)
            shared = min(len(date), len(decided))
            if date[:shared] < decided[:shared]:
                values = {"felt": name, "verdi": date, "vedtatt": decided}
                yield placed(Problem(WRONG_ORDER, values), dates[name].source)
