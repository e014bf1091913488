"""GeoParquet 1.0 and 1.1 through Arrow. Runs in a helper process: a file of a thousand bytes may say that it holds a
hundred million rows."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from planarkiv.model.faults import Fault
from planarkiv.readers.layers.layer import Layer, Layers
from planarkiv.readers.layers.systems import system_of

_KEY = b"geo"
_WKB = "WKB"
_MOST_MESSAGE = 200
_MOST_TEXT = 64 << 20
"""Bytes of a text in the description of a file, and parts of a list in it."""
_DEGREES = 4326
_CRS84 = ("OGC", "CRS84")


def read(path: Path, most_objects: int) -> Layers:
    """The one layer of a file. Raises MemoryError when it needs too much memory, or promises more objects than
    ``most_objects``."""
    import pyarrow.parquet

    try:
        with pyarrow.parquet.ParquetFile(
            path, thrift_string_size_limit=_MOST_TEXT, thrift_container_size_limit=_MOST_TEXT
        ) as file:
            if file.metadata.num_rows > most_objects:
                raise MemoryError(file.metadata.num_rows)
            said = _said_of_geometry(file.schema_arrow.metadata or {})
            if said is None:
                return _unreadable("GeoParquet?")
            return Layers((_layer(file, path.stem, *said),))
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever the library says of a broken file is a fault of that file
        return _unreadable(str(error) or type(error).__name__)


def _unreadable(why: str) -> Layers:
    return Layers((), (Fault("kartfil-uleselig", values={"melding": why.splitlines()[0][:_MOST_MESSAGE]}),))


def _said_of_geometry(metadata: Mapping[bytes, bytes]) -> tuple[str, Mapping[str, Any]] | None:
    """The column that holds the geometry, and what the file says of each such column; None for other files."""
    said = json.loads(metadata[_KEY]) if _KEY in metadata else None
    if not isinstance(said, dict) or not isinstance(said.get("columns"), dict):
        return None
    primary = said.get("primary_column")
    if not isinstance(primary, str) or not isinstance(said["columns"].get(primary), dict):
        return None
    return primary, said["columns"]


def _layer(file: Any, name: str, primary: str, said: Mapping[str, Any]) -> Layer:
    mine = said[primary]
    if mine.get("encoding") != _WKB:
        raise ValueError(f"encoding: {mine.get('encoding')}")
    no_attributes = {*said, *_boxes(mine)}
    columns = [each for each in file.schema_arrow.names if each == primary or each not in no_attributes]
    table = file.read(columns=columns, use_threads=False)
    wkb = [shape or b"" for shape in table.column(primary).to_pylist()]
    epsg, system = _system(mine)
    values: dict[str, Sequence[Any]] = {
        each: [_plain(value) for value in table.column(each).to_pylist()] for each in columns if each != primary
    }
    return Layer(name, epsg, system, list(range(len(wkb))), wkb, values)


def _boxes(said: Mapping[str, Any]) -> set[str]:
    """Columns that only say what rectangle a geometry lies in."""
    covering = said.get("covering")
    box = covering.get("bbox") if isinstance(covering, dict) else None
    places = box.values() if isinstance(box, dict) else ()
    return {place[0] for place in places if isinstance(place, list) and place and isinstance(place[0], str)}


def _system(said: Mapping[str, Any]) -> tuple[int | None, str]:
    """Longitude and latitude where the file does not say; ``null`` is a system that nobody knows."""
    if "crs" not in said:
        return _DEGREES, ""
    crs = said["crs"]
    if not isinstance(crs, dict):
        return None, "" if crs is None else str(crs)[:_MOST_MESSAGE]
    named = crs.get("id")
    if isinstance(named, dict):
        authority, code = str(named.get("authority")).upper(), str(named.get("code"))
        if (authority, code) == _CRS84:
            return _DEGREES, code
        if authority == "EPSG" and code.isdigit():
            return int(code), code
    return system_of(json.dumps(crs))


def _plain(value: Any) -> Any:
    """A value that travels: days and exact numbers as their texts."""
    if value is None or isinstance(value, str | int | float | bytes):
        return value
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if isinstance(value, dict):
        return {str(name): _plain(each) for name, each in value.items()}
    return str(value)
