"""Reads GML files (3.1.1 and 3.2, from WFS or by themselves) into a FeatureTable.

What the columns hold is told in ``model.features``; what can be wrong with a file in ``faults.FAULT_KINDS``.
The way through the package: ``text`` (any character set to UTF-8) · ``markup`` (to one object after another, within
limits, and nothing is ever opened) · ``attributes`` (columns and links) · ``shapes`` (geometries to pieces) ·
``numbers``, ``systems``, ``points`` (coordinates, exactly, on one grid) · ``assembly`` (pieces to lines and rings) ·
``reader`` puts it together. What is read element by element is noted in flat arrays; all geometry is done on these.
"""

from functools import partial
from pathlib import Path

from planarkiv.model.features import FeatureTable
from planarkiv.readers.gml.beside import Beside, in_folder, nothing_beside
from planarkiv.readers.gml.faults import FAULT_KINDS
from planarkiv.readers.gml.reader import read_table

__all__ = ["FAULT_KINDS", "read", "read_bytes"]


def read(path: Path) -> FeatureTable:
    """The objects of the file at ``path``. Geometry that it refers to in other files is looked for in the same folder,
    and nowhere else. Raises OSError when the file cannot be read; nothing else."""
    return read_table(path.read_bytes(), path.name, partial(in_folder, path.parent))


def read_bytes(data: bytes, source: str, beside: Beside = nothing_beside) -> FeatureTable:
    """The objects in ``data``; ``source`` is the name of the file it came from, ``beside`` tells where the files lie
    that came with it. Never raises on what it holds."""
    return read_table(data, source, beside)
