import itertools
import sqlite3
from pathlib import Path

import fiona
import numpy as np
import pytest
import shapely

from planarkiv.writers.geopackage import MAX_COLUMNS, GeoPackage, Shape, Shapes, read_notes

NOW = "2026-03-01T12:00:00.000Z"


def shape(geometry: shapely.Geometry) -> Shape:
    return Shape(shapely.to_wkb(geometry), geometry.bounds)


def square(west: float, size: float = 10) -> Shape:
    return shape(shapely.MultiPolygon([shapely.box(west, 6489000, west + size, 6489000 + size)]))


def new(path: Path) -> GeoPackage:
    package = GeoPackage(path, 25832, now=NOW)
    package.add_layer("planer", {"id": "TEXT", "antall": "INTEGER"}, "MULTIPOLYGON", "Alle planer")
    return package


def rows(path: Path, layer: str) -> list[dict[str, object]]:
    with fiona.open(path, layer=layer) as source:
        return [dict(each["properties"]) for each in source]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "prøve.gpkg"


def test_an_independent_reader_finds_rows_geometry_and_system(path: Path) -> None:
    package = new(path)
    package.insert("planer", ["id", "antall", "navn"], [["a", 2, "Ås"], ["b", None, None]], [square(425000), None])
    package.close()
    with fiona.open(path, layer="planer") as source:
        assert source.crs.to_epsg() == 25832
        assert source.bounds == (425000, 6489000, 425010, 6489010)
        first, second = list(source)
        assert dict(first["properties"]) == {"id": "a", "antall": 2, "navn": "Ås"}
        assert shapely.geometry.shape(first["geometry"]).area == 100
        assert second["geometry"] is None


def test_the_spatial_index_finds_what_is_there_and_nothing_else(path: Path) -> None:
    package = new(path)
    package.insert("planer", ["id"], [[str(n)] for n in range(50)], [square(1000.0 * n) for n in range(50)])
    package.delete("planer", "id", "7")
    package.close()
    with fiona.open(path, layer="planer") as source:
        found = [each["properties"]["id"] for each in source.filter(bbox=(6500, 0, 8500, 7_000_000))]
    assert found == ["8"]
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT count(*) FROM rtree_planer_geom").fetchone() == (49,)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()


@pytest.mark.parametrize("count", [1, 51, 52, 3000])
def test_a_packed_index_is_a_sound_tree(path: Path, count: int) -> None:
    package = new(path)
    package.add_layer("punkter", {}, "POINT", "")
    places = [shapely.Point(425000.1 + 7.3 * (n % 60), 6489000.7 + 5.1 * (n // 60)) for n in range(count)]
    package.insert("punkter", ["id"], [[str(n)] for n in range(count)], [shape(each) for each in places])
    package.close()
    package = GeoPackage(path, 25832, now=NOW)
    package.delete("punkter", "id", "0")
    package.insert("punkter", ["id"], [["ny"], ["uten"]], [shape(shapely.Point(425000.5, 6489000.5)), None])
    package.close()
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT rtreecheck('rtree_punkter_geom')").fetchone() == ("ok",)
    assert connection.execute("SELECT count(*) FROM rtree_punkter_geom").fetchone() == (count,)
    connection.close()
    with fiona.open(path, layer="punkter") as source:
        for window in ((425000, 6489000, 425060, 6489040), (425433, 6489240, 425440, 6489260)):
            found = {each["properties"]["id"] for each in source.filter(bbox=window)}
            inside = {str(n) for n, each in enumerate(places) if n and shapely.box(*window).intersects(each)}
            assert found - {"ny"} == inside
        assert "ny" in {each["properties"]["id"] for each in source.filter(bbox=(425000, 6489000, 425001, 6489001))}


def test_lines_are_written_as_geometries_of_them_would_be() -> None:
    points = np.array([(425000.5, 6489000), (425010, 6489020.25), (0, 0), (1, np.nan), (2, 2), (3, 4), (5, 1)], float)
    offsets = np.array([0, 2, 4, 7])
    geometries = np.array(
        [shapely.LineString(np.nan_to_num(points[start:end])) for start, end in itertools.pairwise(offsets.tolist())],
        dtype=object,
    )
    direct, made = Shapes.of_lines(points, offsets, 25832), Shapes.of(geometries, 25832)
    assert direct.binaries[0] == made.binaries[0]
    assert direct.binaries[1] is None
    assert direct.binaries[2] == made.binaries[2]
    assert direct.bounds[0].tolist() == [425000.5, 6489000, 425010, 6489020.25]
    assert Shapes.of_lines(np.zeros((0, 2)), np.array([0]), 25832).binaries == []


def test_areas_and_points_are_written_as_geometries_of_them_would_be() -> None:
    square = np.array([(0, 0), (9, 0), (9, 9), (0, 9), (0, 0)], float)
    hole = np.array([(2, 2), (2, 3), (3, 3), (2, 2)], float)
    areas = [shapely.Polygon(square, [hole, hole + 4]), shapely.Polygon(hole - 7.25), shapely.Polygon(square + 1e6)]
    rings = [square, hole, hole + 4, hole - 7.25, square + 1e6]
    ring_off = np.append(0, np.cumsum([len(ring) for ring in rings]))
    direct = Shapes.of_areas(np.concatenate(rings), ring_off, np.array([0, 3, 4, 5]), 25832)
    made = Shapes.of(np.array(areas, dtype=object), 25832)
    assert direct.data == made.data
    assert direct.bounds.tolist() == made.bounds.tolist()
    assert direct.wkb() == shapely.to_wkb(np.array(areas, dtype=object), byte_order=1).tolist()
    none = np.zeros(1, np.int64)
    assert Shapes.of_areas(np.zeros((0, 2)), none, none, 25832).binaries == []

    points = np.array([(425000.5, 6489000), (np.inf, 1), (0, -3)])
    placed = Shapes.of_points(points, 25832)
    expected = Shapes.of(shapely.points(points), 25832)
    assert placed.binaries == expected.binaries
    assert placed.binaries[1] is None

    all_rows = Shapes.together([direct.among(4, np.array([0, 2, 3])), placed])
    assert all_rows.binaries == [made.binaries[0], None, *made.binaries[1:], *expected.binaries]
    assert all_rows.part(1, 5).binaries == all_rows.binaries[1:5]
    assert all_rows.part(1, 5).blobs() == all_rows.binaries[1:5]


@pytest.mark.parametrize("count", [0, 1, 63, 64, 200])
def test_rows_go_in_whole_and_in_order(path: Path, count: int) -> None:
    package = new(path)
    package.insert_columns("planer", count, {"id": [*map(str, range(count))], "antall": 3})
    package.insert_columns("planer", 1, {"id": ["siste"], "ny": [None]})
    assert package.query("SELECT fid, id, antall FROM planer ORDER BY fid") == [
        *((number + 1, str(number), 3) for number in range(count)),
        (count + 1, "siste", None),
    ]
    package.close()


def test_an_editor_keeps_the_index_by_the_triggers(path: Path) -> None:
    package = new(path)
    package.insert("planer", ["id"], [["a"]], [square(0)])
    package.close()
    feature = {
        "type": "Feature",
        "geometry": {"type": "MultiPolygon", "coordinates": [[[(9e5, 0), (9e5, 9), (9e5 + 9, 9), (9e5, 0)]]]},
        "properties": {"id": "b", "antall": 1},
    }
    with fiona.open(path, "a", layer="planer") as target:
        target.write(feature)
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT count(*) FROM rtree_planer_geom").fetchone() == (2,)
    connection.close()


def test_it_grows_when_opened_again(path: Path) -> None:
    package = new(path)
    package.insert("planer", ["id"], [["a"], ["b"]], [square(0), square(20)])
    package.close()
    package = GeoPackage(path, 25832, now=NOW)
    package.delete("planer", "id", "a")
    package.add_layer("PLANER", {"Id": "TEXT", "ny": "TEXT"}, "MULTIPOLYGON", "")
    package.insert("planer", ["id", "ny"], [["c", "x"]], [square(40)])
    package.close()
    assert fiona.listlayers(path) == ["planer"]
    assert [(row["id"], row["ny"]) for row in rows(path, "planer")] == [("b", None), ("c", "x")]
    with fiona.open(path, layer="planer") as source:
        assert source.bounds == (20, 6489000, 50, 6489010)


def test_layers_without_rows_are_left_out_and_tables_without_geometry_stay(path: Path) -> None:
    package = new(path)
    package.add_layer("dokumenter", {"fil": "TEXT"}, None, "")
    package.close()
    assert fiona.listlayers(path) == ["dokumenter"]


@pytest.mark.parametrize(
    "name", ['x"; DROP TABLE gpkg_contents; --', "gpkg_contents", "sqlite_master", "to ord", "select", "RpPåskrift%s"]
)
def test_any_name_is_only_a_name(path: Path, name: str) -> None:
    package = new(path)
    table = package.add_layer(name, {name: "TEXT", "fid": "TEXT", "GEOM": "TEXT"}, "POINT", name)
    package.insert(table, [name, "fid", "GEOM"], [["v", "w", "z"]], [shape(shapely.Point(1, 2))])
    package.close()
    [row] = rows(path, table)
    assert sorted(map(str, row.values())) == ["v", "w", "z"]


def test_names_that_differ_in_case_only_are_one_column(path: Path) -> None:
    package = new(path)
    package.insert("planer", ["NAVN", "navn_2"], [["a", "b"]], [None])
    package.insert("planer", ["Navn"], [["c"]], [None])
    package.close()
    assert [row["NAVN"] for row in rows(path, "planer")] == ["a", "c"]


def test_columns_past_the_most_are_left_out(path: Path) -> None:
    package = new(path)
    names = [f"k{n}" for n in range(2 * MAX_COLUMNS)]
    package.insert("planer", names, [["v"] * len(names)], [None])
    package.close()
    [row] = rows(path, "planer")
    assert len(row) == MAX_COLUMNS - 2
    assert row["k0"] == "v"


def test_notes_are_no_layer_and_come_back(path: Path) -> None:
    package = new(path)
    package.insert("planer", ["id"], [["a"]], [square(0)])
    package.write_notes("planarkiv_prøve", {"én": "1", "to": "2"})
    package.write_notes("planarkiv_prøve", {"to": "3"})
    package.add_layer("dokumenter", {"fil": "TEXT"}, None, "")
    package.close()
    assert read_notes(path, "planarkiv_prøve") == {"to": "3"}
    assert read_notes(path, "annet") == {}
    assert read_notes(path.with_name("mangler.gpkg"), "x") == {}
    assert sorted(fiona.listlayers(path)) == ["dokumenter", "planer"]


def test_notes_of_what_is_no_database(tmp_path: Path) -> None:
    broken = tmp_path / "ødelagt.gpkg"
    broken.write_bytes(b"dette er ikke en database" * 100)
    assert read_notes(broken, "x") == {}


def test_layers_of_several_systems(path: Path) -> None:
    package = GeoPackage(path, 25832, now=NOW)
    for epsg in (25832, 25833):
        package.add_layer(f"sone_{epsg}", {}, "MULTIPOLYGON", "", epsg=epsg)
        package.insert(f"sone_{epsg}", ["id"], [["a"]], [square(425000)])
    package.close()
    for epsg in (25832, 25833):
        with fiona.open(path, layer=f"sone_{epsg}") as source:
            assert source.crs.to_epsg() == epsg
            assert len(list(source)) == 1
    again = GeoPackage(path, 25832, now=NOW)
    again.insert("sone_25833", ["id"], [["b"]], [square(1)])
    again.close()
    systems = sqlite3.connect(path).execute("SELECT substr(geom, 5, 4) FROM sone_25833").fetchall()
    assert {int.from_bytes(system, "little") for (system,) in systems} == {25833}


def test_a_style_is_the_default_of_its_layer(path: Path) -> None:
    package = new(path)
    package.insert("planer", ["id"], [["a"]], [square(425000)])
    package.write_style("planer", "<qgis/>", "Farger")
    package.write_style("planer", "<qgis></qgis>", "Andre farger")
    package.close()
    found = (
        sqlite3.connect(path)
        .execute("SELECT f_table_name, f_geometry_column, styleQML, useAsDefault FROM layer_styles ORDER BY id")
        .fetchall()
    )
    assert found == [("planer", "geom", "<qgis/>", 1), ("planer", "geom", "<qgis></qgis>", 1)]
    assert "planer" in fiona.listlayers(path)
    assert [row for (row,) in sqlite3.connect(path).execute("SELECT count(*) FROM gpkg_contents")] == [2]
