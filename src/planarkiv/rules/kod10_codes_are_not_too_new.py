"""Rule KOD10: plans do not have arealformål that came after they were decided."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.coded_values import coded_values
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Planen har ikke arealformål som kom etter at den ble vedtatt"),
    what=later(
        "Arealformål som kom med den nye kart- og planforskriften i juli 2025 (studentboliger, massemottak, "
        "datasenter og andre), står ikke i planer som er vedtatt før. Er vedtaksdatoen ukjent, blir planen ikke "
        "sjekket."
    ),
    why=later("Et formål som ikke fantes, kan ikke være vedtatt. Trolig er kartet endret uten at planen er det."),
    clause=later("kart- og planforskriften, om arealformål"),
    certainty=Certainty.SECONDARY,
    mend=later("Se hva som er vedtatt. Rett koden tilbake, eller rett vedtaksdatoen hvis planen er endret senere."),
    example=later("Feil: RPAREALFORMÅL 1342 i en plan fra 2019.\nRiktig: RPAREALFORMÅL 1340 i en plan fra 2019."),
)

TOO_NEW = Wording(
    later("{egenskap} {verdi} ({navn}) kom {dato}, men planen er vedtatt {vedtatt}. Den står på {antall} objekt."),
    later("Se hva som er vedtatt. Rett koden, eller vedtaksdatoen hvis planen er endret senere."),
)

_PURPOSES = ("RPAREALFORMÅL", "KPAREALFORMÅL")


@rule("KOD10", PlanMap, Severity.WARNING, PAGE, NoOptions, numbers=(104,))
def codes_are_not_too_new(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """No distinct purpose is newer than the plan."""
    phase = plan_map.phase
    if phase.is_proposal or phase.decided is None:
        return
    for each in coded_values(plan_map.table):
        code = each.codes.codes.get(each.text) if each.path in _PURPOSES else None
        if code is not None and code.introduced and phase.decided_before(code.introduced):
            values: dict[str, Value] = {
                "egenskap": each.name,
                "verdi": code.code,
                "navn": code.label,
                "dato": code.introduced,
                "vedtatt": phase.decided.text,
                "antall": len(each.rows),
            }
            yield Problem(TOO_NEW, values, row=int(each.rows[0]))
