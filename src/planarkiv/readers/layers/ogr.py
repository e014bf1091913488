"""Shapefile, file geodatabase and FlatGeobuf through GDAL, and GeoParquet through Arrow: every layer, whole.

GDAL chooses its driver by content, and some drivers follow addresses in it: what does not begin as its format does is
not given to GDAL. Both run in a helper process (``gdal_worker``, ``parquet_worker``) with a time and a memory limit of
the size of the file: a damaged file can hang it, crash it, or fill the memory.
"""

import marshal
from pathlib import Path

from planarkiv.model.faults import Fault
from planarkiv.model.formats import MAP_NAMES, Format
from planarkiv.readers.helper_process import HelperProcess, HelperStoppedError
from planarkiv.readers.layers import gdal_worker, parquet_worker
from planarkiv.readers.layers.layer import Layers

_MAGIC = {Format.SHAPEFILE: b"\0\0\x27\x0a", Format.FLATGEOBUF: b"fgb\x03fgb", Format.GEOPARQUET: b"PAR1"}
_GEODATABASE_CATALOGUE = "a00000001.gdbtable"
_START_MEMORY = 2 << 30
"""Bytes of addresses while the libraries are loaded."""
_MEMORY = 200 << 20
_MEMORY_OF_A_BYTE = 100
"""Bytes of memory that a file may need, and each byte of it: a column of one sign is a text for each of its rows."""
_SECONDS = 1.5
_SECONDS_OF_A_BYTE = 2e-6
"""Processor time that a file may need, and each byte of it; a good one needs a twentieth."""
_PATIENCE = 60.0
"""Seconds by the clock, and as many times the processor time: a machine may have other things to do."""

_shared = HelperProcess(gdal_worker.__name__, _PATIENCE, _START_MEMORY)
_shared_of_parquet = HelperProcess(parquet_worker.__name__, _PATIENCE, _START_MEMORY)


def read(path: Path, kind: Format, helper: HelperProcess | None = None) -> Layers:
    """The layers of a file; of a file geodatabase, ``path`` is any file in its folder, and of Shapefiles those that lie
    beside it are layers of the same map. Raises OSError.

    ``helper`` is the process to ask, by default the one this process shares.
    """
    if kind is not Format.SHAPEFILE:
        return _one(path, kind, helper)
    others = (each for each in path.parent.iterdir() if each.suffix.lower() == path.suffix.lower() and each != path)
    read = [_one(each, kind, helper) for each in (path, *sorted(others))]
    return Layers(
        tuple(layer for each in read for layer in each.layers), tuple(fault for each in read for fault in each.faults)
    )


def _one(path: Path, kind: Format, helper: HelperProcess | None) -> Layers:
    if not _is_of(path, kind):
        return _unreadable(MAP_NAMES[kind] + "?")
    size = sum(each.stat().st_size for each in _files(path, kind))
    seconds = _SECONDS + size * _SECONDS_OF_A_BYTE
    patience = _PATIENCE * (1 + seconds)
    question = {
        "path": str((path.parent if kind is Format.FILEGDB else path).absolute()),
        "objects": size,
        "memory": _MEMORY + size * _MEMORY_OF_A_BYTE,
        "cpu": seconds,
        "seconds": patience,
    }
    try:
        answer = (helper or shared_helper(kind)).answer(question, patience)
    except HelperStoppedError as stopped:
        return _unreadable(stopped.reason)
    found = gdal_worker.unpacked(marshal.loads(answer))  # noqa: S302 - our own worker wrote it
    if kind in _MAGIC and not found.layers and not found.faults:
        # a header of nonsense is no layer for the library, and no error
        return _unreadable(MAP_NAMES[kind] + "?")
    return found


def shared_helper(kind: Format) -> HelperProcess:
    """The helper of this process for a format; it ends with it."""
    return _shared_of_parquet if kind is Format.GEOPARQUET else _shared


def _unreadable(why: str) -> Layers:
    return Layers((), (Fault("kartfil-uleselig", values={"melding": why}),))


def _is_of(path: Path, kind: Format) -> bool:
    if kind is Format.FILEGDB:
        return path.with_name(_GEODATABASE_CATALOGUE).is_file()
    with path.open("rb") as file:
        return file.read(len(_MAGIC[kind])) == _MAGIC[kind]


def _files(path: Path, kind: Format) -> list[Path]:
    """The files that the library may open."""
    if kind in (Format.FLATGEOBUF, Format.GEOPARQUET):
        return [path]
    beside = path.parent.iterdir()
    mine = (each for each in beside if kind is Format.FILEGDB or each.stem.lower() == path.stem.lower())
    return [each for each in mine if each.is_file()]
