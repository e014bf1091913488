"""What runs in the helper process for map systems' formats, and how its answers travel."""

import marshal
import os
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from planarkiv.model.faults import Fault
from planarkiv.readers.helper_worker import answer_questions, at_most, limit_memory, quiet_pipe
from planarkiv.readers.layers.layer import Layer, Layers

_FORM = 2
"""Without marks of what is the same: that takes longer than it saves."""


def serve(memory: int, seconds: float) -> None:
    """Answers questions until stdin ends. ``memory`` in bytes is what loading the libraries may take."""
    from planarkiv.readers.layers import gdal

    serve_reader(gdal.read, _load, memory, seconds)


def _load() -> None:
    import pyogrio.raw  # noqa: F401
    import pyproj

    pyproj.CRS.from_epsg(25832)


def serve_reader(read: Callable[[Path, int], Layers], load: Callable[[], None], memory: int, seconds: float) -> None:
    """Answers questions with what ``read`` gives (of a path and the number of objects there may be); ``load`` loads its
    libraries before the first question is timed."""
    pipe = quiet_pipe()
    # what the library would say of a broken file
    warnings.simplefilter("ignore")
    limit_memory(memory)
    load()
    # measured once: what one file left behind is not to be had again by the next
    loaded = _addresses(memory)

    def answer(question: Mapping[str, Any]) -> bytes:
        limit_memory(loaded + int(question["memory"]))
        with at_most(float(question["cpu"])):
            found = read(Path(question["path"]), int(question["objects"]))
        return marshal.dumps(packed(found), _FORM)

    answer_questions(pipe, answer, seconds)


def _addresses(otherwise: int) -> int:
    """Bytes of addresses that this process has now; ``otherwise`` where the operating system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except OSError:
        return otherwise
    return pages * os.sysconf("SC_PAGE_SIZE")


def packed(found: Layers) -> Any:
    """Layers as plain values."""
    layers = [
        (
            each.name,
            each.epsg,
            each.system,
            list(each.ids),
            list(each.wkb),
            {name: list(values) for name, values in each.columns.items()},
        )
        for each in found.layers
    ]
    return layers, [(fault.kind, dict(fault.values)) for fault in found.faults]


def unpacked(plain: Any) -> Layers:
    """Layers of plain values."""
    layers, faults = plain
    return Layers(tuple(Layer(*each) for each in layers), tuple(Fault(kind, values=values) for kind, values in faults))
