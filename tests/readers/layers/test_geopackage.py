"""GeoPackage straight from SQLite: geometries that other formats have not, and files that mean harm."""

import os
import random
import sqlite3
import struct
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import shapely

from layer_files import SQUARE, fault, faults, gpkg_blob, hand_gpkg, kinds, otypes, read, values, with_geometries, write
from planarkiv.model.features import FeatureTable
from planarkiv.model.formats import Format
from planarkiv.model.geometry import lines, polygons
from planarkiv.readers.layers import wkb

INSERT = 'INSERT INTO "RpOmråde" (geom, plannavn) VALUES (?, ?)'
Points = list[tuple[float, ...]]


def of(path: Path) -> FeatureTable:
    return read(path, Format.GEOPACKAGE)


def head(code: int, order: str = "<") -> bytes:
    return struct.pack(order + "BI", order == "<", code)


def run(code: int, *points: tuple[float, ...], order: str = "<") -> bytes:
    body = b"".join(struct.pack(f"{order}{len(point)}d", *point) for point in points)
    return head(code, order) + struct.pack(order + "I", len(points)) + body


def several(code: int, *parts: bytes) -> bytes:
    return head(code) + struct.pack("<I", len(parts)) + b"".join(parts)


SW, SE, NE, NW = (400000.0, 6500000.0), (400100.0, 6500000.0), (400100.0, 6500100.0), (400000.0, 6500100.0)
BULGE = (400150.0, 6500050.0)
"""The middle of a half circle from SE to NE."""
LINE, CIRCULAR, COMPOUND, CURVE_POLYGON, MULTI_CURVE, MULTI_SURFACE = 2, 8, 9, 10, 11, 12
D_SHAPED = several(COMPOUND, run(LINE, SW, SE), run(CIRCULAR, SE, BULGE, NE), run(LINE, NE, NW, SW))
D_AREA = 100 * 100 + np.pi * 50**2 / 2


def test_an_area_with_an_arc(tmp_path: Path) -> None:
    table = of(with_geometries(tmp_path / "a.gpkg", several(CURVE_POLYGON, D_SHAPED)))
    assert faults(table) == []
    [area] = polygons(table)
    assert area is not None
    assert area.area == pytest.approx(D_AREA, rel=1e-4)
    assert table.arc is not None
    assert table.metres()[table.arc].tolist() == [list(BULGE)]
    # where two curves meet, the point is there once
    assert len(table.xy) == 6


def test_a_line_of_arcs(tmp_path: Path) -> None:
    table = of(
        with_geometries(
            tmp_path / "a.gpkg", run(CIRCULAR, SE, BULGE, NE), several(MULTI_CURVE, D_SHAPED, run(LINE, SW, SE))
        )
    )
    assert kinds(table) == ["KURVE", "KURVE", "KURVE"]
    lengths = [each.length for each in lines(table) if each is not None]
    assert lengths == pytest.approx([np.pi * 50, 300 + np.pi * 50, 100], rel=1e-3)


def test_several_surfaces_are_one_area(tmp_path: Path) -> None:
    far = shapely.to_wkb(shapely.box(500000, 6500000, 500010, 6500010))
    table = of(with_geometries(tmp_path / "a.gpkg", several(MULTI_SURFACE, several(CURVE_POLYGON, D_SHAPED), far)))
    [area] = polygons(table)
    assert area is not None
    assert area.area == pytest.approx(D_AREA + 100, rel=1e-4)


def test_every_dimension_and_byte_order(tmp_path: Path) -> None:
    points = {
        "2D": head(1) + struct.pack("<2d", *SW),
        "Z": head(1001) + struct.pack("<3d", *SW, 7.5),
        "M": head(2001) + struct.pack("<3d", *SW, 99.0),
        "ZM": head(3001) + struct.pack("<4d", *SW, 7.5, 99.0),
        "EWKB Z": head(0x80000001) + struct.pack("<3d", *SW, 7.5),
        "EWKB with SRID": head(0x20000001) + struct.pack("<I2d", 25832, *SW),
        "big endian": head(1, ">") + struct.pack(">2d", *SW),
    }
    table = of(with_geometries(tmp_path / "a.gpkg", *points.values()))
    assert [(each.kind, each.values["antall"]) for each in table.faults] == [("m-verdier", 2)]
    assert (table.metres() == SW).all()
    assert table.height is not None
    heights = dict(zip(points, (table.height * table.head.unit).tolist(), strict=True))
    assert {name for name, height in heights.items() if height == 7.5} == {"Z", "ZM", "EWKB Z"}
    assert sum(np.isnan(height) for height in heights.values()) == 4


@pytest.mark.parametrize("envelope", range(5))
def test_the_envelope_is_passed_over(envelope: int, tmp_path: Path) -> None:
    blob = gpkg_blob(shapely.to_wkb(SQUARE), envelope=envelope)
    table = of(hand_gpkg(tmp_path / "a.gpkg", (INSERT, (blob, "A"))))
    [area] = polygons(table)
    assert area is not None
    assert area.equals(SQUARE)


def test_an_empty_geometry_is_none(tmp_path: Path) -> None:
    empty = shapely.to_wkb(shapely.Polygon())
    nowhere = head(1) + struct.pack("<2d", float("nan"), float("nan"))
    table = of(
        hand_gpkg(
            tmp_path / "a.gpkg",
            (INSERT, (gpkg_blob(empty, empty=True), "A")),
            (INSERT, (gpkg_blob(empty), "B")),
            (INSERT, (gpkg_blob(nowhere), "C")),
            (INSERT, (None, "D")),
        )
    )
    assert kinds(table) == ["OBJEKT"] * 4
    assert values(table, "PLANNAVN") == [["A"], ["B"], ["C"], ["D"]]
    assert faults(table) == []


BROKEN = {
    "no header": b"xx",
    "another magic": b"XX\0\1" + bytes(40),
    "envelope code 5": b"GP\0\x0b" + bytes(44),
    "cut": gpkg_blob(shapely.to_wkb(SQUARE)[:40]),
    "too many points": gpkg_blob(head(2) + struct.pack("<I", 2**31)),
    "too many rings": gpkg_blob(head(3) + struct.pack("<I", 2**32 - 1)),
    "unknown kind": gpkg_blob(head(17)),
    "a triangle": gpkg_blob(several(17, run(LINE, SW, SE, NE, SW))),
    "nested too deep": gpkg_blob(several(7, *[b""]) * 40),
    "not a number": gpkg_blob(run(LINE, SW, (float("nan"), 0.0))),
    "infinite": gpkg_blob(run(LINE, SW, (float("inf"), 0.0))),
    "too far away": gpkg_blob(run(LINE, SW, (1e300, 0.0))),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_geometry_is_named_and_the_others_are_read(name: str, tmp_path: Path) -> None:
    good = gpkg_blob(shapely.to_wkb(SQUARE))
    table = of(
        hand_gpkg(tmp_path / "a.gpkg", (INSERT, (good, "A")), (INSERT, (BROKEN[name], "B")), (INSERT, (good, "C")))
    )
    assert faults(table) == ["geometri-uleselig"]
    assert fault(table, "geometri-uleselig").values == {"lag": "RpOmråde", "id": "2"}
    assert kinds(table) == ["FLATE", "OBJEKT", "FLATE"]
    assert values(table, "PLANNAVN") == [["A"], ["B"], ["C"]]


@pytest.mark.parametrize("points", [[SW, SE, NE], [SW, SE, SW], [SW, SE, NE, (400000.0, 6500000.01)]])
def test_a_ring_that_is_not_closed(points: Points, tmp_path: Path) -> None:
    ring = struct.pack("<I", len(points)) + b"".join(struct.pack("<2d", *point) for point in points)
    table = of(with_geometries(tmp_path / "a.gpkg", head(3) + struct.pack("<I", 1) + ring))
    assert faults(table) == ["ring-ikke-lukket"]
    assert kinds(table) == ["OBJEKT"]


def test_a_geometry_of_mixed_kinds_is_an_object_for_each(tmp_path: Path) -> None:
    mixed = shapely.GeometryCollection([shapely.Point(SW), shapely.LineString([SW, SE]), SQUARE])
    table = of(with_geometries(tmp_path / "a.gpkg", shapely.to_wkb(mixed)))
    assert kinds(table) == ["PUNKT", "KURVE", "FLATE"]


# Files that mean harm


@pytest.mark.parametrize("name", ['rp"omrade', "rpområde; DROP TABLE x", "rpomrade'--", "rp\nomrade", "sqlite_master"])
def test_no_name_is_more_than_a_name(name: str, tmp_path: Path) -> None:
    if name.startswith("sqlite"):
        path = hand_gpkg(
            tmp_path / "a.gpkg",
            "INSERT INTO gpkg_contents VALUES ('sqlite_master', 'features', '', 25832)",
            "INSERT INTO gpkg_geometry_columns VALUES ('sqlite_master', 'sql', 'GEOMETRY', 25832, 2, 2)",
            (INSERT, (gpkg_blob(shapely.to_wkb(SQUARE)), "A")),
        )
    else:
        path = hand_gpkg(tmp_path / "a.gpkg", layer=name)
    before = path.read_bytes()
    table = of(path)
    assert set(faults(table)) <= {"lag-ukjent"}
    assert path.read_bytes() == before


def test_what_is_listed_and_not_there_is_told(tmp_path: Path) -> None:
    path = hand_gpkg(
        tmp_path / "a.gpkg",
        (INSERT, (gpkg_blob(shapely.to_wkb(SQUARE)), "A")),
        "INSERT INTO gpkg_contents VALUES ('rpgrense', 'features', '', 25832)",
        "INSERT INTO gpkg_geometry_columns VALUES ('rpgrense', 'geom', 'GEOMETRY', 25832, 2, 2)",
    )
    table = of(path)
    assert otypes(table) == ["RpOmråde"]
    assert fault(table, "lag-uleselig").values["lag"] == "rpgrense"


def test_a_view_that_never_ends_is_not_read(tmp_path: Path) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS fid, NULL AS geom FROM n"
    path = hand_gpkg(
        tmp_path / "a.gpkg",
        f"CREATE VIEW rpgrense AS {endless}",
        "INSERT INTO gpkg_contents VALUES ('rpgrense', 'features', '', 25832)",
        "INSERT INTO gpkg_geometry_columns VALUES ('rpgrense', 'geom', 'GEOMETRY', 25832, 2, 2)",
    )
    assert "lag-uleselig" in faults(of(path))


def test_a_modest_view_is_a_layer(tmp_path: Path) -> None:
    path = hand_gpkg(
        tmp_path / "a.gpkg",
        (INSERT, (gpkg_blob(shapely.to_wkb(SQUARE)), "A")),
        'CREATE VIEW rpgrense AS SELECT fid, geom FROM "RpOmråde"',
        "INSERT INTO gpkg_contents VALUES ('rpgrense', 'features', '', 25832)",
        "INSERT INTO gpkg_geometry_columns VALUES ('rpgrense', 'geom', 'GEOMETRY', 25832, 2, 2)",
    )
    assert sorted(otypes(of(path))) == ["RpGrense", "RpOmråde"]


def test_text_of_another_alphabet_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    blob = gpkg_blob(shapely.to_wkb(SQUARE))
    path = hand_gpkg(
        tmp_path / "a.gpkg", ("INSERT INTO \"RpOmråde\" (geom, plannavn) VALUES (?, CAST(x'C56C' AS TEXT))", (blob,))
    )
    assert values(of(path), "PLANNAVN") == [["\ufffdl"]]


def test_values_of_strange_types(tmp_path: Path) -> None:
    blob = gpkg_blob(shapely.to_wkb(SQUARE))
    given = (2**62, 1e308, float("inf"), b"\0\1", "x\0y")
    table = of(hand_gpkg(tmp_path / "a.gpkg", *[(INSERT, (blob, each)) for each in given]))
    assert values(table, "PLANNAVN")[0] == ["4611686018427387904"]
    assert values(table, "PLANNAVN")[1] == ["1.0e+308"]
    assert values(table, "PLANNAVN")[3] == ["0001"]


def test_a_table_without_geometry_is_no_layer(tmp_path: Path) -> None:
    path = hand_gpkg(
        tmp_path / "a.gpkg",
        "CREATE TABLE rpgrense (fid INTEGER PRIMARY KEY, x TEXT)",
        "INSERT INTO gpkg_contents VALUES ('rpgrense', 'attributes', '', NULL)",
    )
    assert faults(of(path)) == []


def test_a_journal_beside_is_left_alone(tmp_path: Path) -> None:
    path = write(tmp_path, Format.GEOPACKAGE, "rpomrade", [SQUARE], {"planid": ["1"]})
    for end in ("-wal", "-shm", "-journal"):
        Path(f"{path}{end}").write_bytes(os.urandom(4096))
    before = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
    assert len(of(path)) == 1
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == before


def test_a_path_with_signs_that_mean_something_in_an_address(tmp_path: Path) -> None:
    folder = tmp_path / "a?mode=rwc#b %41"
    folder.mkdir()
    assert len(of(write(folder, Format.GEOPACKAGE, "rpomrade", [SQUARE]))) == 1


@pytest.mark.parametrize("data", [b"", b"SQLite format 3\0", b"x" * 5000])
def test_what_is_no_database_is_told(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.gpkg").write_bytes(data)
    table = of(tmp_path / "a.gpkg")
    assert len(table) == 0
    assert faults(table) == ["kartfil-uleselig"]


def test_a_database_of_something_else_is_told(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "a.gpkg")) as database:
        database.execute("CREATE TABLE x (y)")
    assert faults(of(tmp_path / "a.gpkg")) == ["kartfil-uleselig"]


# Mutants

SHAPES = [
    shapely.to_wkb(SQUARE),
    shapely.to_wkb(shapely.MultiPolygon([SQUARE, shapely.box(0, 0, 1, 1)])),
    shapely.to_wkb(shapely.MultiLineString([[SW, SE], [NE, NW]])),
    shapely.to_wkb(shapely.MultiPoint([SW, SE])),
    several(CURVE_POLYGON, D_SHAPED),
    several(MULTI_SURFACE, several(CURVE_POLYGON, D_SHAPED)),
]
JUNK = (b"\xff\xff\xff\x7f", b"\xff\xff\xff\xff", b"\0\0\0\0", b"\0\0\0\0\0\0\xf8\x7f", b"\1\0\0\0")


def mutated(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data))
    how = chance.randrange(4)
    if how == 0:
        return data[:at] + bytes((data[at] ^ 1 << chance.randrange(8),)) + data[at + 1 :]
    if how == 1:
        return data[:at]
    junk = chance.choice(JUNK) if how == 2 else chance.randbytes(4)
    return data[:at] + junk + data[at + len(junk) :]


def test_mutants_of_geometries() -> None:
    chance = random.Random(1)  # noqa: S311
    for _ in range(200):
        blobs = [mutated(chance.choice(SHAPES), chance) for _ in range(100)]
        runs = wkb.read(blobs)
        assert (np.diff(runs.owner) >= 0).all()
        assert runs.off[-1] == len(runs.xy)
        assert not set(runs.owner.tolist()) & set(runs.unreadable)


def test_long_rings_and_short_ones_are_read_alike(tmp_path: Path) -> None:
    round_ring = shapely.Point(400000, 6500000).buffer(50, quad_segs=16)
    long = shapely.set_precision(
        shapely.Polygon(round_ring.exterior, [shapely.Point(400000, 6500000).buffer(9).exterior]), 0.01
    )
    short = [shapely.box(400000, 6500000, 400010, 6500010)] * 60
    for number, shapes in enumerate(([long, long], [long, *short], [*short, shapely.force_3d(long, 5)])):
        path = tmp_path / f"{number}.gpkg"
        table = of(with_geometries(path, *(shapely.to_wkb(each, flavor="iso") for each in shapes)))
        assert [made.wkb for made in polygons(table)] == [shapely.force_2d(each).wkb for each in shapes]
