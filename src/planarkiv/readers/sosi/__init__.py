"""Reads SOSI map files (prikkformat, SOSI del 1 realisering) of any age and state into a FeatureTable.

What the columns hold is told in ``model.features``; what can be wrong with a file in ``faults.FAULT_KINDS``.
The way through the package: ``charset`` and ``text`` (bytes, line ends, blocks) · ``scan`` (name lines) ·
``elements``, ``coordinates``, ``references`` (numbers) · ``taken``, ``attribute_texts``, ``columns`` (attributes in
bulk) · ``attributes``, ``values`` (the grammar of one attribute) · ``head``, ``koordsys`` · ``checks`` (what only the
whole can show) · ``reader`` puts it together, ``together`` several small files. Numbers and repeated texts are read in
bulk; what is out of the ordinary is found by checks on the bulk result and read again line by line.
"""

from pathlib import Path

from planarkiv.model.features import FeatureTable
from planarkiv.readers.sosi.faults import FAULT_KINDS
from planarkiv.readers.sosi.reader import BLOCK_SIZE, read_table

__all__ = ["BLOCK_SIZE", "FAULT_KINDS", "read", "read_bytes"]


def read(path: Path) -> FeatureTable:
    """The objects of the file at ``path``. Raises OSError when the file cannot be read; nothing else."""
    return read_bytes(path.read_bytes(), path.name)


def read_bytes(data: bytes, source: str, block_size: int = BLOCK_SIZE) -> FeatureTable:
    """The objects in ``data``; ``source`` is the name of the file it came from.

    Never raises on what ``data`` holds. ``block_size`` is how many bytes are read in one go: it decides on speed and
    memory, never on the result.
    """
    return read_table(data, source, block_size)
