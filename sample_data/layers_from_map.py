"""Writes map objects in the formats of map systems: GeoPackage, Shapefile, FlatGeobuf and GeoJSON."""

import json
import struct
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from sample_data.map_objects import MapObject, points_of
from sample_data.sosi_text import Point

from planarkiv.catalogue.attributes import Kind, attributes
from planarkiv.catalogue.generations import Generation
from planarkiv.writers.geopackage import GeoPackage, Shape

EPSG = 25832
_WRITTEN = "2024-02-01T06:00:00.000Z"
_LONGEST = 10
"""Signs in the name of a column in a Shapefile."""
_SYSTEM = "EPSG:25832"
_LETTERS = str.maketrans("æøåÆØÅ", "aoaAOA")
_TYPE_COLUMN = "objekttypenavn"

Rows = list[dict[str, str]]


def columns_of(item: MapObject) -> dict[str, str]:
    """The attributes by the names of the national standard, without their groups; of a repeated one, the first."""
    row: dict[str, str] = {}
    for attribute in attributes(Generation.SOSI_45)[item.otype]:
        if attribute.is_group:
            continue
        text = item.first(attribute.path)
        if text and attribute.type in (Kind.DATE, Kind.TIME):
            text = f"{text[:4]}-{text[4:6]}-{text[6:]}"
        if text:
            row[attribute.name.rpartition(".")[2]] = text
    return row


def by_type(objects: Sequence[MapObject]) -> dict[str, list[MapObject]]:
    """The objects by object type."""
    found: dict[str, list[MapObject]] = {}
    for item in objects:
        found.setdefault(item.otype, []).append(item)
    return found


def geopackage_bytes(objects: Sequence[MapObject]) -> bytes:
    """A GeoPackage with a layer for each object type."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.gpkg"
        package = GeoPackage(path, EPSG, now=_WRITTEN)
        for otype, items in by_type(objects).items():
            rows = [columns_of(item) for item in items]
            names = list(dict.fromkeys(name for row in rows for name in row))
            package.add_layer(otype, dict.fromkeys(names, "TEXT"), _gpkg_type(items[0]), otype)
            package.insert(
                otype, names, [[row.get(name) for name in names] for row in rows], [_shape(item) for item in items]
            )
        package.close()
        return path.read_bytes()


def _gpkg_type(item: MapObject) -> str:
    return "POLYGON" if item.rings else "LINESTRING" if item.kind == "KURVE" else "POINT"


def _shape(item: MapObject) -> Shape:
    points = [point for run in _runs(item) for point in run]
    east, north = [point[1] / 100 for point in points], [point[0] / 100 for point in points]
    return Shape(_wkb(item), (min(east), min(north), max(east), max(north)))


def _runs(item: MapObject) -> list[list[Point]]:
    """The rings of an area, the line, or the one point of a symbol or a text."""
    if item.rings:
        return [points_of(ring) for ring in item.rings]
    points = points_of(item.courses)
    return [points if item.kind == "KURVE" else points[:1]]


def _wkb(item: MapObject) -> bytes:
    runs = [b"".join(struct.pack("<2d", east / 100, north / 100) for north, east in run) for run in _runs(item)]
    if item.rings:
        rings = b"".join(struct.pack("<I", len(run) // 16) + run for run in runs)
        return struct.pack("<BII", 1, 3, len(runs)) + rings
    if item.kind == "KURVE":
        return struct.pack("<BII", 1, 2, len(runs[0]) // 16) + runs[0]
    return struct.pack("<BI", 1, 1) + runs[0]


def shapefile_files(name: str, areas: Sequence[MapObject]) -> dict[str, bytes]:
    """The files of one Shapefile of areas; names of columns have ten signs at most, and one says what each area is."""
    rows = [{_TYPE_COLUMN[:_LONGEST]: item.otype, **_cut(columns_of(item))} for item in areas]
    options = {"ENCODING": "UTF-8", "DBF_DATE_LAST_UPDATE": "2024-02-01"}
    with tempfile.TemporaryDirectory() as folder:
        _write(Path(folder) / f"{name}.shp", "ESRI Shapefile", "Polygon", rows, areas, options)
        return {made.name: made.read_bytes() for made in sorted(Path(folder).iterdir())}


def _cut(row: Mapping[str, str]) -> dict[str, str]:
    """Names cut at ten signs; what would get the same name is numbered."""
    short: dict[str, str] = {}
    for name, value in row.items():
        plain = name.lower().translate(_LETTERS)
        cut = plain[:_LONGEST]
        number = 0
        while cut in short:
            number += 1
            cut = f"{plain[: _LONGEST - 2]}_{number}"
        short[cut] = value
    return short


def flatgeobuf_bytes(objects: Sequence[MapObject]) -> bytes:
    """All objects in one layer, with a column that says what each is."""
    rows = [{_TYPE_COLUMN: item.otype, **columns_of(item)} for item in objects]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.fgb"
        _write(path, "FlatGeobuf", "Unknown", rows, objects, {})
        return path.read_bytes()


def _write(
    path: Path,
    driver: str,
    geometry: str,
    rows: Rows,
    objects: Sequence[MapObject],
    options: Mapping[str, str],
) -> None:
    import numpy as np
    import pyogrio.raw

    names = list(dict.fromkeys(name for row in rows for name in row))
    pyogrio.raw.write(
        path,
        np.array([_wkb(item) for item in objects], dtype=object),
        [np.array([row.get(name) for row in rows], dtype=object) for name in names],
        names,
        geometry_type=geometry,
        driver=driver,
        crs=_SYSTEM,
        layer_options=dict(options),
    )


def geojson_bytes(objects: Sequence[MapObject]) -> bytes:
    """GeoJSON (RFC 7946): longitude and latitude, all objects in one collection."""
    features = [
        {
            "type": "Feature",
            "properties": {_TYPE_COLUMN: item.otype, **columns_of(item)},
            "geometry": _geojson_geometry(item),
        }
        for item in objects
    ]
    lines = ",\n".join(json.dumps(each, ensure_ascii=False) for each in features)
    return f'{{"type": "FeatureCollection", "features": [\n{lines}\n]}}\n'.encode()


def _geojson_geometry(item: MapObject) -> dict[str, object]:
    runs = [list(_in_degrees(run)) for run in _runs(item)]
    if item.rings:
        return {"type": "Polygon", "coordinates": runs}
    if item.kind == "KURVE":
        return {"type": "LineString", "coordinates": runs[0]}
    return {"type": "Point", "coordinates": runs[0][0]}


def _in_degrees(points: Sequence[Point]) -> Iterator[tuple[float, float]]:
    from pyproj import Transformer

    change = Transformer.from_crs(EPSG, 4326, always_xy=True)
    for north, east in points:
        longitude, latitude = change.transform(east / 100, north / 100)
        yield round(longitude, 9), round(latitude, 9)
