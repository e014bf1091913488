"""From one coordinate system to another: how exactly that can be done here, and the table in the other system.

Nothing is fetched: what needs a grid that is not there is done without it, and less exactly. WGS84 is taken for
EUREF89: which of its editions a file means is not told, and maps that say WGS84 are made of EUREF89 by every map
program. ``operation`` finds the way, ``moved`` goes it, ``told`` is what the result says of it.
"""

from planarkiv.model.transformation.moved import transformed
from planarkiv.model.transformation.operation import (
    Operation,
    accuracy_text,
    between,
    operation,
    require_accurate,
)
from planarkiv.model.transformation.told import HISTORY
from planarkiv.model.transformation.zones import zone_for

__all__ = [
    "HISTORY",
    "Operation",
    "accuracy_text",
    "between",
    "operation",
    "require_accurate",
    "transformed",
    "zone_for",
]
