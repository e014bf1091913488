"""Reads SOSI map files (prikkformat) of any age and state."""

from pathlib import Path

from planarkiv.model.features import FeatureTable
from planarkiv.readers.sosi.reader import BLOCK_SIZE, read_table


def read(path: Path) -> FeatureTable:
    """The objects of the file at ``path``. Raises OSError when the file cannot be read; nothing else."""
    return read_bytes(path.read_bytes(), path.name)


def read_bytes(data: bytes, source: str, block_size: int = BLOCK_SIZE) -> FeatureTable:
    """The objects in ``data``; ``source`` is the name of the file it came from.

    ``block_size`` is how many bytes are read in one go: it decides on speed and memory, never on the result.
    """
    return read_table(data, source, block_size)
