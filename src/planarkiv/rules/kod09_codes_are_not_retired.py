"""Rule KOD09: plans do not have codes that were retired before they were decided."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.coded_values import coded_values
from planarkiv.rules.strictness import warning_when_decided
from planarkiv.subjects import Phase, PlanMap

PAGE = Page(
    title=later("Planen har ikke koder som var gått ut da den ble vedtatt"),
    what=later(
        "Koder som er gått ut av kodelistene, står ikke i planforslag, og ikke i planer som er vedtatt etter at "
        "koden gikk ut. De fleste gikk ut med SOSI Plan 4.5 i desember 2011. I planforslag er det en feil, i "
        "vedtatte planer en advarsel; det samme gjelder koder der det er usikkert når de gikk ut. Er "
        "vedtaksdatoen ukjent, blir planen ikke sjekket. I eldre planer er kodene riktige."
    ),
    why=later("Kodene ble tatt ut fordi de er for grove, eller fordi en annen kode dekker det samme."),
    clause=later("kodelistene i SOSI Plan 4.5; kart- og planforskriften, om arealformål"),
    certainty=Certainty.READ,
    mend=later(
        "Bruk en kode som gjelder, i planforslag. I vedtatte planer skal koden bare rettes når det er en skrivefeil: "
        "er formålet vedtatt slik, la det stå."
    ),
    example=later("Feil: RPAREALFORMÅL 1163 i en plan fra 2024.\nRiktig: RPAREALFORMÅL 1168 i en plan fra 2024."),
)

RETIRED = Wording(
    later("{egenskap} {verdi} ({navn}) gikk ut {dato}. Den står på {antall} objekt."),
    later("Bruk en kode som gjelder i dag, i et planforslag. Er planen vedtatt med {verdi}, la koden stå."),
)
REPLACED = Wording(
    later("{egenskap} {verdi} ({navn}) gikk ut {dato}, og er erstattet av {ny}. Den står på {antall} objekt."),
    later("Bruk {ny} i et planforslag. Er planen vedtatt med {verdi}, la koden stå."),
)


@rule("KOD09", PlanMap, Severity.ERROR, PAGE, NoOptions, numbers=(103,))
def codes_are_not_retired(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """No distinct code was retired when the plan was decided, or is today for a proposal."""
    phase = plan_map.phase
    for each in coded_values(plan_map.table):
        code = each.codes.codes.get(each.text)
        if code is None or not code.retired or not (phase.is_proposal or _decided_after(phase, code.retired)):
            continue
        values: dict[str, Value] = {
            "egenskap": each.name,
            "verdi": code.code,
            "navn": code.label,
            "dato": code.retired,
            "ny": code.replaced_by,
            "antall": len(each.rows),
        }
        wording = REPLACED if code.replaced_by else RETIRED
        milder = warning_when_decided(phase) if code.certain else Severity.WARNING
        yield Problem(wording, values, milder, row=int(each.rows[0]))


def _decided_after(phase: Phase, day: str) -> bool:
    """Whether the known vedtaksdato lies after a day, a month or a year, all of it."""
    return phase.decided is not None and phase.decided.known and phase.decided.text[: len(day)] > day
