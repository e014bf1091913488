"""What lies beside a map, and would lie about another map in its place."""

import os
from collections.abc import Collection
from pathlib import Path

SHAPEFILE = ".shp"
INDEXES = frozenset(
    (".qix", ".sbn", ".sbx", ".fbn", ".fbx", ".ain", ".aih", ".atx", ".ixs", ".mxs", ".idm", ".ind")
)  # fmt: skip
"""Endings of the indexes of a Shapefile, as map programs make them: in another one they find the wrong objects."""

_TOLD = frozenset((".prj", ".qpj", ".cpg"))
"""The coordinate system and the character set of a Shapefile."""
_OF_A_COLUMN = ".atx"
_DATABASE = ".gpkg"
_JOURNALS = ("-wal", "-shm", "-journal")


def stale(path: Path) -> list[Path]:
    """The files beside ``path`` that are about what lay there, and that a new file is not read right with."""
    ending = path.suffix.lower()
    if ending == _DATABASE:
        return journals(path)
    if ending != SHAPEFILE:
        return []
    about = INDEXES | _TOLD
    return sorted(
        each for each in path.parent.iterdir() if each.suffix.lower() in about and _layer(each.name) == path.stem
    )


def journals(path: Path) -> list[Path]:
    """The journals of a database: what a map program had not put in the old one would be played into the new one."""
    beside = [path.with_name(path.name + ending) for ending in _JOURNALS]
    return [each for each in beside if os.path.lexists(each)]


def is_index(name: str, files: Collection[str]) -> bool:
    """Whether a file is an index of a Shapefile that is one of ``files``."""
    folder, slash, bare = name.rpartition("/")
    return Path(bare).suffix.lower() in INDEXES and f"{folder}{slash}{_layer(bare)}{SHAPEFILE}" in files


def _layer(name: str) -> str:
    """The Shapefile that a file is of: ``plan`` of ``plan.qix`` and of ``plan.FELTNAVN.atx``."""
    path = Path(name)
    return Path(path.stem).stem if path.suffix.lower() == _OF_A_COLUMN else path.stem
