"""GeoParquet: what its description says of geometry, and files that are something else or too much."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet
import pyproj
import pytest
import shapely

from layer_files import SQUARE, fault, faults, otypes, read, values
from planarkiv.model.formats import Format
from planarkiv.model.geometry import polygons
from planarkiv.readers import detect

PARQUET = Format.GEOPARQUET
UTM32 = pyproj.CRS.from_epsg(25832).to_json_dict()


def made(folder: Path, columns: Mapping[str, Any], said: Mapping[str, Any] | None, primary: str = "geometry") -> Path:
    """A file with these columns; ``said`` is what it says of its geometry, None for a file without."""
    path = folder / "rpomrade.parquet"
    table = pa.table(dict(columns))
    if said is not None:
        geo = {"version": "1.1.0", "primary_column": primary, "columns": {primary: said}}
        table = table.replace_schema_metadata({"geo": json.dumps(geo)})
    pyarrow.parquet.write_table(table, path)
    return path


def test_it_is_known_by_content_and_by_name(tmp_path: Path) -> None:
    path = made(tmp_path, {"geometry": [shapely.to_wkb(SQUARE)]}, {"encoding": "WKB", "crs": UTM32})
    assert detect(path, "hva som helst") is PARQUET
    path.write_bytes(b"nothing")
    assert detect(path, "kart.geoparquet") is PARQUET
    assert faults(read(path, PARQUET)) == ["kartfil-uleselig"]


def test_degrees_where_it_says_no_system(tmp_path: Path) -> None:
    area = shapely.to_wkb(shapely.box(8.0, 58.0, 8.01, 58.01))
    table = read(made(tmp_path, {"geometry": [area]}, {"encoding": "WKB"}), PARQUET)
    assert fault(table, "koordinater-i-grader").values == {"from_epsg": 4326, "epsg": 25832}


def test_a_system_without_a_number_is_found_by_its_words(tmp_path: Path) -> None:
    nameless = {name: value for name, value in UTM32.items() if name != "id"}
    path = made(tmp_path, {"geometry": [shapely.to_wkb(SQUARE)]}, {"encoding": "WKB", "crs": nameless})
    assert read(path, PARQUET).head.epsg == 25832


def test_rectangles_and_other_geometries_are_no_attributes(tmp_path: Path) -> None:
    box = {"xmin": 1.0, "ymin": 1.0, "xmax": 2.0, "ymax": 2.0}
    covering = {"bbox": {name: ["bbox", name] for name in box}}
    columns = {"geometry": [shapely.to_wkb(SQUARE)], "bbox": [box], "planid": ["7"], "hoeringer": [["a", "b"]]}
    table = read(made(tmp_path, columns, {"encoding": "WKB", "crs": UTM32, "covering": covering}), PARQUET)
    [found] = polygons(table)
    assert found is not None
    assert found.equals(SQUARE)
    assert otypes(table) == ["RpOmråde"]
    assert values(table, "NASJONALAREALPLANID.PLANID") == [["7"]]
    assert set(table.columns) == {"gml:id", "NASJONALAREALPLANID.PLANID", "HOERINGER"}


@pytest.mark.parametrize(
    "said",
    [None, {"encoding": "point"}, {"encoding": "WKB", "crs": UTM32, "primary": "nowhere"}],
    ids=["no geometry", "another encoding", "no such column"],
)
def test_what_is_no_map_is_told(said: dict[str, Any] | None, tmp_path: Path) -> None:
    primary = said.pop("primary", "geometry") if said else "geometry"
    path = made(tmp_path, {"geometry": [shapely.to_wkb(SQUARE)]}, said, primary)
    assert faults(read(path, PARQUET)) == ["kartfil-uleselig"]


def test_a_small_file_of_endless_rows_takes_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "bombe.parquet"
    shape = shapely.to_wkb(SQUARE)
    alike = pa.DictionaryArray.from_arrays(pa.array([0] * 3_000_000, pa.int32()), pa.array([shape], pa.binary()))
    geo = {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": {"encoding": "WKB"}}}
    table = pa.table({"geometry": alike}).replace_schema_metadata({"geo": json.dumps(geo)})
    pyarrow.parquet.write_table(table, path, compression="zstd")
    assert path.stat().st_size < 50_000
    assert fault(read(path, PARQUET), "kartfil-uleselig").values == {"melding": "minne"}


def test_a_text_that_swells_takes_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "bombe.parquet"
    columns = {"geometry": [shapely.to_wkb(SQUARE)], "plannavn": ["a" * (300 << 20)]}
    geo = {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": {"encoding": "WKB"}}}
    table = pa.table(columns).replace_schema_metadata({"geo": json.dumps(geo)})
    # what else a writer keeps of a column takes many times its size here
    pyarrow.parquet.write_table(table, path, compression="zstd", use_dictionary=False, write_statistics=False)
    assert path.stat().st_size < 1 << 20
    assert fault(read(path, PARQUET), "kartfil-uleselig").values == {"melding": "minne"}
