"""The sample city in every format of layers: what another program reads there is what the archive has."""

import csv
import json
import shutil
import subprocess
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
import pytest
import shapely

from exports.results import exported, out_of
from planarkiv.archive import Archive
from planarkiv.exports.layers import plain
from planarkiv.exports.shapefile import short_names
from planarkiv.model.geometry import polygons
from planarkiv.readers.stored import StoredMaps
from planarkiv.views.entries import read_entries

BY_GDAL = ("gpkg", "flatgeobuf", "shapefile", "geojson")
Rows = list[dict[str, str]]

pytestmark = pytest.mark.usefixtures("long_cells")


@pytest.fixture(scope="module")
def has(city: Archive) -> tuple[Counter[str], Mapping[str, float], Mapping[tuple[str, str, str], Mapping[str, str]]]:
    """What the maps of the archive have: objects by type, square metres by type, and values of single objects by type,
    plan and serial number."""
    counts: Counter[str] = Counter()
    areas: dict[str, float] = defaultdict(float)
    values: dict[tuple[str, str, str], dict[str, str]] = defaultdict(dict)
    for entry in read_entries(city)[0]:
        maps, planid = StoredMaps(entry.plan, entry.record), str(entry.record.arealplan_id)
        for plan_map in entry.record.maps:
            table = maps.read(plan_map)
            assert table is not None
            types = [table.otypes[at] for at in table.otype.tolist()]
            counts.update(types)
            assert table.head.epsg == city.settings.epsg
            for otype, area in zip(types, np.nan_to_num(shapely.area(polygons(table))).tolist(), strict=True):
                areas[otype] += area
            for path, column in table.columns.items():
                for row, code in zip(column.rows.tolist(), column.codes.tolist(), strict=True):
                    values[types[row], planid, str(table.serial[row])][path] = column.values[code]
    return counts, areas, values


def _gdal(*arguments: object) -> None:
    subprocess.run(["ogr2ogr", "-f", "CSV", *map(str, arguments)], check=True, capture_output=True)


def by_gdal(made: Path, folder: Path, epsg: int) -> Mapping[str, Rows]:
    """Each layer as Debian's GDAL reads it: columns, and the geometry as WKT in ``WKT``."""
    if shutil.which("ogr2ogr") is None:
        pytest.skip("ogr2ogr is not here: apt-get install gdal-bin")
    wkt = ("-lco", "GEOMETRY=AS_WKT")
    if any(path.suffix == ".geojson" for path in made.glob("*")):
        # one source of them all
        layers = "".join(
            f'<OGRVRTLayer name="{path.stem}"><SrcDataSource>{path}</SrcDataSource></OGRVRTLayer>'
            for path in made.iterdir()
        )
        source = folder.with_suffix(".vrt")
        source.write_text(f"<OGRVRTDataSource>{layers}</OGRVRTDataSource>", encoding="utf-8")
        _gdal(folder, source, "-t_srs", f"EPSG:{epsg}", *wkt)
    else:
        # a folder of files is one source of several layers
        if made.is_dir():
            (made / "kolonner.csv").unlink(missing_ok=True)
        _gdal(folder, made, *wkt)
    return {path.stem: _rows(path) for path in folder.glob("*.csv")}


def _rows(path: Path) -> Rows:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("to", BY_GDAL)
def test_what_gdal_reads_is_what_the_archive_has(to: str, city: Archive, has: tuple, tmp_path: Path) -> None:  # type: ignore[type-arg]
    out = out_of(tmp_path, to)
    assert exported(city, to, out).clean
    layers = by_gdal(out, tmp_path / "lest", city.settings.epsg)
    short = to == "shapefile"
    _compare(layers, has, 1e-3 if to == "geojson" else 1e-6, short=short)
    assert len(layers["planer"]) == 40
    with_outline = [row for row in layers["planer"] if row.get("WKT")]
    assert len(with_outline) > 35


def test_geoparquet_is_what_the_archive_has(city: Archive, has: tuple, tmp_path: Path) -> None:  # type: ignore[type-arg]
    """Read with pyarrow: Debian's GDAL has no driver for it."""
    import pyarrow.parquet as pq

    out = tmp_path / "ut"
    assert exported(city, "geoparquet", out).clean
    layers = {}
    for path in out.iterdir():
        table = pq.read_table(path)
        geo = json.loads((table.schema.metadata or {}).get(b"geo", b"null"))
        rows = [{name: "" if value is None else value for name, value in row.items()} for row in table.to_pylist()]
        if geo is not None:
            assert geo["version"] == "1.1.0"
            assert geo["columns"]["geometry"]["crs"]["id"] == {"authority": "EPSG", "code": city.settings.epsg}
            shapes = shapely.from_wkb([row.pop("geometry") or None for row in rows])
            kinds = {shape.geom_type for shape in shapes if shape is not None}
            assert kinds == set(geo["columns"]["geometry"]["geometry_types"])
            rows = [{**row, "WKT": shape.wkt if shape else ""} for row, shape in zip(rows, shapes, strict=True)]
        layers[path.stem] = [{name: str(value) for name, value in row.items()} for row in rows]
    _compare(layers, has, 1e-6, short=False)


def _compare(layers: Mapping[str, Rows], has: tuple, tolerance: float, *, short: bool) -> None:  # type: ignore[type-arg]
    counts, areas, values = has
    name_of = {plain(otype) if short else otype: otype for otype in counts}
    read: Counter[str] = Counter()
    measured: dict[str, float] = defaultdict(float)
    for otype, row in _objects(layers, name_of):
        read[otype] += 1
        if row["WKT"] and otype in areas:
            measured[otype] += shapely.from_wkt(row["WKT"]).area
    assert read == counts
    for otype, area in areas.items():
        assert measured[otype] == pytest.approx(area, rel=tolerance), otype
    for otype, column in (("RpArealformålOmråde", "FELTNAVN"), ("RpOmråde", "PLANNAVN"), ("RpPåskrift", "STRENG")):
        said = {
            (otype, _planid(row, short), row["serienumme" if short else "serienummer"]): row[column]
            for each, row in _objects(layers, name_of)
            if each == otype and row.get(column)
        }
        wanted = {key: found[column] for key, found in values.items() if key[0] == otype and found.get(column)}
        assert said == wanted
        assert len(wanted) > 10


def _planid(row: Mapping[str, str], short: bool) -> str:
    return row["arealplanI" if short else "arealplanId"]


def _objects(layers: Mapping[str, Rows], name_of: Mapping[str, str]) -> Iterator[tuple[str, dict[str, str]]]:
    for layer, rows in layers.items():
        for ending in ("", "_flate", "_linje", "_punkt"):
            if (otype := name_of.get(layer.removesuffix(ending))) is not None:
                yield from ((otype, row) for row in rows)
                break


def test_geojson_is_after_its_standard(city: Archive, tmp_path: Path) -> None:
    exported(city, "geojson", tmp_path / "ut")
    areas = json.loads((tmp_path / "ut" / "RpArealformålOmråde.geojson").read_text(encoding="utf-8"))
    assert "crs" not in areas
    shaped = [feature for feature in areas["features"] if feature["geometry"]]
    assert len(shaped) > 200
    for feature in shaped:
        ring = feature["geometry"]["coordinates"][0]
        assert all(4 < east < 32 and 57 < north < 72 for east, north in ring)
        assert shapely.LinearRing(ring).is_ccw


def test_short_names_are_short_and_different() -> None:
    names = ["arealplanId", "arealplanIdent", "NASJONALAREALPLANID_PLANID", "PLANID", "UTNYTT_UTNYTTINGSPROSENT", "Å"]
    short = short_names(names)
    assert list(short) == names
    assert len({each.lower() for each in short.values()}) == len(names)
    assert all(len(each) <= 10 and each.isascii() for each in short.values())
    assert short["NASJONALAREALPLANID_PLANID"] == "PLANID"
