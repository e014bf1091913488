"""What the four rules on areas that are not valid find together: each fault once."""

from planarkiv.findings import Wording
from planarkiv.rules import geo08_areas_are_valid as geo08
from planarkiv.rules import geo09_boundaries_do_not_cross_themselves as geo09
from planarkiv.rules import geo11_holes_lie_inside as geo11
from planarkiv.rules import geo12_holes_do_not_overlap as geo12
from planarkiv.subjects import MapFile
from rules.checking import problems
from rules.drawing import box

RULES = {
    "GEO08": geo08.areas_are_valid,
    "GEO09": geo09.boundaries_do_not_cross_themselves,
    "GEO11": geo11.holes_lie_inside,
    "GEO12": geo12.holes_do_not_overlap,
}
BIG = box(0, 0, 1000, 1000)
EIGHT = [(0, 0), (600, 600), (600, 0), (0, 600), (0, 0)]


def found(file: MapFile) -> list[tuple[str, Wording, int | None, tuple[float, float] | None]]:
    """Rule, words, row and point of each finding."""
    return [(name, each.wording, each.row, each.point) for name, rule in RULES.items() for each in problems(rule, file)]
