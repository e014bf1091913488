"""Rule TOP08: hensynssoner with the same geometry have different codes."""

from collections.abc import Iterator

from planarkiv.catalogue.object_types import known
from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.topology.alike import alike_areas
from planarkiv.model.topology.levels import LEVEL
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import of_map, shapes
from planarkiv.rules.strictness import warning_when_old
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Hensynssoner som ligger nøyaktig oppå hverandre, har ulik kode"),
    what=later(
        "Dekker to hensynssoner av samme type nøyaktig samme sted på samme vertikalnivå, er sonekodene deres ulike "
        "(for eksempel H310 ras og H320 flom)."
    ),
    why=later("To like soner sier det samme to ganger. Oftest er den ene blitt igjen etter en kopiering."),
    clause=later("Kontrollen av planforslag i DiBKs validator, om hensynssoner"),
    certainty=Certainty.READ,
    mend=later("Slett den sonen som er til overs i kartprogrammet, eller rett koden, og eksporter fila på nytt."),
    example=later("Feil: to like RpFareSone med kode 310.\nRiktig: den ene har kode 310 og den andre 320."),
)

SAME = Wording(
    later("Sonen ligger nøyaktig oppå {annen}, og de har samme kode ({kode})."),
    later("Slett den sonen som er til overs, eller rett koden, og eksporter fila på nytt."),
)
NO_CODE = Wording(
    later("Sonen ligger nøyaktig oppå {annen}, og ingen av dem har noen kode."),
    later("Slett den sonen som er til overs, eller gi sonene kode, og eksporter fila på nytt."),
)

_ENDING = "Sone"


@rule("TOP08", PlanMap, Severity.ERROR, PAGE, NoOptions, numbers=(40,), official=("rpf.hb.1",))
def zones_in_one_place_differ(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """No two zones of a type have the same corners, level and code."""
    table = plan_map.table
    for otype in table.otypes:
        each = known(otype)
        if each is None or not each.is_area or not otype.endswith(_ENDING):
            continue
        # RpFareSone tells its code in RPFARE, and so do all
        path = otype.removesuffix(_ENDING).upper()
        for first, *rest in alike_areas(table, table.rows_of(otype), table.dense(LEVEL), table.dense(path)):
            code = table.values_at(path, first)[:1]
            for row in rest:
                if row in plan_map.broken:
                    continue
                values = {"annen": shapes.named(table, first), **({"kode": code[0]} if code else {})}
                severity = warning_when_old(plan_map.phase)
                yield Problem(SAME if code else NO_CODE, values, severity, row=row, point=of_map.inside(table, row))
