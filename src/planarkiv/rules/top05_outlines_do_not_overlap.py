"""Rule TOP05: outlines of one plan overlap only on different levels."""

from collections.abc import Iterator
from itertools import combinations

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model.features import FeatureTable
from planarkiv.model.geometry import OUTLINE_TYPES
from planarkiv.model.topology.levels import LEVEL
from planarkiv.model.topology.mosaic import Kind, flaws
from planarkiv.model.topology.validity import sound
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import shapes
from planarkiv.rules.strictness import warning_when_old
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Planområdene i en plan overlapper hverandre bare når vertikalnivå eller vertikallag er ulikt"),
    what=later(
        "Har planen flere planområder (RpOmråde eller KpOmråde), dekker de ikke samme sted, med mindre de har ulikt "
        "vertikalnivå eller ulikt vertikallag. Et planområde som ikke sier hvilket nivå det er på, kan være på alle."
    ),
    why=later("To planområder over hverandre på samme nivå gjør at alt inni dem gjelder to ganger."),
    clause=later("Kontrollen av planforslag i DiBKs validator, om planområdet"),
    certainty=Certainty.READ,
    mend=later(
        "Er samme planområde tatt med to ganger, slett det ene. Er det en tunnel eller bru, gi planområdene "
        "riktig vertikalnivå. Ellers rett plangrensa i kartprogrammet, bygg flatene på nytt, og eksporter fila "
        "på nytt."
    ),
    example=later(
        "Feil: to planområder på vertikalnivå 2 overlapper med 40 m².\n"
        "Riktig: planområdet for tunnelen er på vertikalnivå 1."
    ),
)

OVERLAP = Wording(
    later("Planområdet overlapper {annen} med {areal} m² på samme vertikalnivå (antall biter: {antall})."),
    later("Slett det som er til overs, rett vertikalnivået, eller rett plangrensa og bygg flatene på nytt."),
)


@rule("TOP05", PlanMap, Severity.ERROR, PAGE, NoOptions, numbers=(28,), official=("rpf.o.4",))
def outlines_do_not_overlap(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """No two outlines of the same type and level share a place."""
    table = plan_map.table
    for otype in OUTLINE_TYPES:
        rows = table.rows_of(otype)
        if len(rows) < 2:
            continue
        rows = rows[sound(table)[rows]]
        for flaw in flaws(table, rows[:0], rows):
            if flaw.kind is not Kind.OVERLAP:
                continue
            pairs = [pair for pair in combinations(flaw.rows, 2) if not _differ(table, *pair)]
            if not pairs:
                continue
            row, other = pairs[0]
            areal = round(flaw.area, 2) or round(flaw.area, 6)
            values: dict[str, Value] = {"annen": shapes.named(table, other), "areal": areal, "antall": flaw.pieces}
            yield Problem(
                OVERLAP,
                values,
                warning_when_old(plan_map.phase),
                row=row,
                point=shapes.inside(flaw.geometry),
                geometry=shapes.wkt(flaw.geometry),
            )


def _differ(table: FeatureTable, one: int, other: int) -> bool:
    """Whether both tell their level and it is not the same, or both their layer."""
    paths = [LEVEL, *(path for path in table.columns if path.split(".")[0] == "VERTIKALLAG")]
    pairs = ((table.values_at(path, one), table.values_at(path, other)) for path in paths)
    return any(mine and theirs and mine != theirs for mine, theirs in pairs)
