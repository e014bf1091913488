"""Shapefile, file geodatabase, GeoJSON and FlatGeobuf through GDAL (pyogrio): every layer, whole."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from planarkiv.model.faults import Fault
from planarkiv.readers.layers.layer import Layer, Layers

_MOST_MESSAGE = 200


def read(path: Path) -> Layers:
    """The layers of a file; of a file geodatabase, ``path`` is any file in its folder."""
    import pyogrio

    folder = path.parent if path.parent.name.lower().endswith(".gdb") else path
    layers: list[Layer] = []
    faults: list[Fault] = []
    try:
        names = [str(name) for name, _ in pyogrio.list_layers(folder)]
    except Exception as error:  # noqa: BLE001 - whatever the library says of a broken file is a fault of that file
        return Layers((), (Fault("kartfil-uleselig", values={"melding": _said(error)}),))
    for name in names:
        try:
            layers += _layers(folder, name)
        except Exception as error:  # noqa: BLE001
            faults.append(Fault("lag-uleselig", values={"lag": name, "melding": _said(error)}))
    return Layers(tuple(layers), tuple(faults))


def _layers(path: Path, name: str) -> Iterator[Layer]:
    import pyogrio.raw

    meta, ids, wkb, fields = pyogrio.raw.read(path, layer=name, return_fids=True, datetime_as_string=True)
    columns = {str(field): _plain(values) for field, values in zip(meta["fields"], fields, strict=True)}
    count = len(ids)
    epsg, system = _system(meta["crs"])
    shapes: Sequence[bytes] = [b""] * count if wkb is None else [shape or b"" for shape in wkb]
    if wkb is not None or columns:
        yield Layer(name, epsg, system, ids.tolist(), shapes, columns)


def _plain(values: Any) -> Sequence[Any]:
    if values.dtype.kind == "M":
        return [None if text == "NaT" else text for text in values.astype(str).tolist()]
    plain: Sequence[Any] = values.tolist()
    return plain


def _system(crs: str | None) -> tuple[int | None, str]:
    if not crs:
        return None, ""
    if crs.upper().startswith("EPSG:") and crs[5:].isdigit():
        return int(crs[5:]), crs
    import pyproj

    try:
        found = pyproj.CRS.from_user_input(crs)
        # Esri writes the same systems in its own words
        return found.to_epsg(min_confidence=25), found.name
    except pyproj.exceptions.CRSError:
        return None, crs[:_MOST_MESSAGE]


def _said(error: Exception) -> str:
    return str(error).splitlines()[0][:_MOST_MESSAGE] if str(error) else type(error).__name__
