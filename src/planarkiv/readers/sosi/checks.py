"""What is wrong with the objects as a whole, once all of them are read."""

import numpy as np

from planarkiv.model.arcs import courses
from planarkiv.model.features import KINDS, FeatureTable
from planarkiv.model.rings import rings
from planarkiv.readers.fault_log import FaultLog


def check_table(table: FeatureTable, faults: FaultLog) -> None:
    """Notes repeated serial numbers, elements with too few points, and areas that cannot be put together."""
    _repeated_serials(table, faults)
    _missing_points(table, faults)
    for row in table.rows_of_kind("KLOTOIDE", "BEZIER").tolist():
        faults.add("kurve-tilnærmet", int(table.line[row]), int(table.serial[row]), element=KINDS[table.kind[row]])
    for trouble in (*courses(table).troubles, *rings(table).troubles):
        faults.add(trouble.kind, int(table.line[trouble.row]), int(table.serial[trouble.row]), **trouble.values)


def _repeated_serials(table: FeatureTable, faults: FaultLog) -> None:
    serial = table.serial
    if (serial[1:] > serial[:-1]).all():
        return
    order = np.argsort(serial, kind="stable")
    in_order = serial[order]
    again = ((in_order[1:] == in_order[:-1]) & (in_order[1:] > 0)).nonzero()[0] + 1
    first = in_order.searchsorted(in_order[again])
    for row, first_row in zip(order[again].tolist(), order[first].tolist(), strict=True):
        faults.add(
            "serienummer-gjentatt", int(table.line[row]), int(serial[row]), first_line=int(table.line[first_row])
        )


_FEWEST = np.zeros(256, np.int64)
for _kind, _number in {
    "PUNKT": 1, "SYMBOL": 1, "TEKST": 1, "KURVE": 2, "LINJE": 2, "MLINJE": 2, "BUE": 2, "SIRKEL": 1, "SIRKELP": 3,
    "KLOTOIDE": 2, "BEZIER": 2, "SVERM": 1,
}.items():  # fmt: skip
    _FEWEST[KINDS.index(_kind)] = _number


def _missing_points(table: FeatureTable, faults: FaultLog) -> None:
    number = np.diff(table.pt_off)
    for row in (number < _FEWEST[table.kind]).nonzero()[0].tolist():
        faults.add("koordinater-mangler", int(table.line[row]), int(table.serial[row]), number=int(number[row]))
    arcs = table.kind == KINDS.index("BUEP")
    for row in (arcs & (number != 3)).nonzero()[0].tolist():
        faults.add("buep-punkter", int(table.line[row]), int(table.serial[row]), number=int(number[row]))
