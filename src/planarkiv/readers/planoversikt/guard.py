"""Looks into a workbook before it is opened: calamine lays a sheet out in full, so two cells far apart can take all
memory, and a small zip can hold gigabytes. Also finds passwords and, in passing, hyperlinks and numbers shown as ids.
"""

from pathlib import Path

from planarkiv.model.faults import Fault
from planarkiv.readers.planoversikt.limits import MAX_BYTES, OLE, Inspection, Refused, check_extents


def inspect(path: Path) -> Inspection:
    """What stands in the way of opening the workbook. Raises OSError.

    Faults: ``regneark-for-stort`` (bytes, parts, ratio), ``ark-for-stort`` (a cell far out: named),
    ``regneark-passord``, ``regneark-ulesbart``.
    """
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise Refused("regneark-for-stort", byte=size, grense=MAX_BYTES)
        with path.open("rb") as file:
            ole = file.read(8) == OLE
        if ole:
            from planarkiv.readers.planoversikt.biff import extents

            check_extents(extents(path.read_bytes()))
            return Inspection()
        from planarkiv.readers.planoversikt.zipped import inspect_zip

        return inspect_zip(path)
    except Refused as refused:
        return Inspection((Fault(refused.kind, values={"fil": path.name, **refused.values}),))
