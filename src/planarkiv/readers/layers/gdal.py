"""Shapefile, file geodatabase and FlatGeobuf as GDAL (pyogrio) has them. Runs in the helper process: a header that says
more than the file holds makes GDAL fill the memory, and some damage makes it go on for ever."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from planarkiv.model.faults import Fault
from planarkiv.readers.layers.layer import Layer, Layers
from planarkiv.readers.layers.systems import system_of

_MOST_MESSAGE = 200
_OPTIONS = {"USE_OSR_FIND_MATCHES": "NO"}
"""A .prj is compared with every known system otherwise, again for each file; ``system_of`` does so once."""
_SHAPE, _SAYS_ALPHABET = ".shp", (".cpg", ".CPG", ".cst")


def read(path: Path, most_objects: int) -> Layers:
    """The layers of a file or of the folder of a geodatabase. Raises MemoryError when they need too much memory, or a
    layer promises more objects than ``most_objects``."""
    import pyogrio

    pyogrio.set_gdal_config_options(_OPTIONS)
    layers: list[Layer] = []
    faults: list[Fault] = []
    try:
        names = [str(name) for name, _ in pyogrio.list_layers(path)]
    except Exception as error:  # noqa: BLE001 - whatever the library says of a broken file is a fault of that file
        return Layers((), (Fault("kartfil-uleselig", values={"melding": _said(error)}),))
    for name in names:
        try:
            layers += _layers(path, name, most_objects)
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001
            faults.append(Fault("lag-uleselig", values={"lag": name, "melding": _said(error)}))
    return Layers(tuple(layers), tuple(faults))


def _layers(path: Path, name: str, most_objects: int) -> Iterator[Layer]:
    import pyogrio.raw

    # arrays are made for as many objects as the header promises
    promised = pyogrio.read_info(path, layer=name)["features"]
    if promised > most_objects:
        raise MemoryError(promised)
    meta, ids, wkb, fields = pyogrio.raw.read(path, layer=name, return_fids=True, datetime_as_string=True)
    columns: Mapping[str, Sequence[Any]] = {
        str(field): _plain(values) for field, values in zip(meta["fields"], fields, strict=True)
    }
    if path.suffix.lower() == _SHAPE and not any(path.with_suffix(end).is_file() for end in _SAYS_ALPHABET):
        columns = _as_utf8(columns)
    count = len(ids)
    epsg, system = system_of(meta["crs"])
    shapes: Sequence[bytes] = [b""] * count if wkb is None else [shape or b"" for shape in wkb]
    if wkb is not None or columns:
        yield Layer(name, epsg, system, ids.tolist(), shapes, columns)


def _as_utf8(columns: Mapping[str, Sequence[Any]]) -> Mapping[str, Sequence[Any]]:
    """Columns that the library took for Latin-1 because nothing said otherwise, as UTF-8 where all of them can be."""
    texts = {value for values in columns.values() for value in values if isinstance(value, str) and not value.isascii()}
    try:
        meant = {text: text.encode("latin-1").decode("utf-8") for text in texts}
    except UnicodeError:
        return columns
    if not meant:
        return columns
    return {
        name: [meant.get(value, value) if isinstance(value, str) else value for value in values]
        for name, values in columns.items()
    }


def _plain(values: Any) -> Sequence[Any]:
    if values.dtype.kind == "M":
        return [None if text == "NaT" else text for text in values.astype(str).tolist()]
    plain: Sequence[Any] = values.tolist()
    if values.dtype.kind == "O":
        return [value.tolist() if hasattr(value, "tolist") else value for value in plain]
    return plain


def _said(error: Exception) -> str:
    return str(error).splitlines()[0][:_MOST_MESSAGE] if str(error) else type(error).__name__
