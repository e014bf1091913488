"""Every form that GML has for a geometry gives the points, rings and arcs it stands for."""

import numpy as np
import pytest

from gml_text import SQUARE, area, collection, curve, feature, line, polygon, ring, segment
from planarkiv.model.features import KINDS, FeatureTable
from planarkiv.model.geometry import lines, polygons
from planarkiv.readers import gml


def read(*objects: str, srs: str | None = None) -> FeatureTable:
    text = collection(*objects) if srs is None else collection(*objects, srs=srs)
    return gml.read_bytes(text.encode(), "test.gml")


def east_north(table: FeatureTable, row: int = 0) -> list[list[float]]:
    first, last = table.pt_off[row], table.pt_off[row + 1]
    found: list[list[float]] = table.metres()[first:last].tolist()
    return found


def numbers(text: str, dimension: int = 2) -> list[list[float]]:
    found: list[list[float]] = np.array(text.split(), float).reshape(-1, dimension)[:, :2].tolist()
    return found


A, B, C = "0 0 10 0", "10 0 10 10", "10 10 0 0"


def member(body: str) -> str:
    return f"<gml:curveMember>{body}</gml:curveMember>"


def oriented(body: str, sign: str) -> str:
    base = f"<gml:baseCurve>{body}</gml:baseCurve>"
    return f'<gml:OrientableCurve orientation="{sign}">{base}</gml:OrientableCurve>'


def straight(text: str) -> str:
    return f"<gml:LineString><gml:posList>{text}</gml:posList></gml:LineString>"


RINGS = {
    "LinearRing": ring("0 0 10 0 10 10 0 0"),
    "LinearRing of pos": "<gml:LinearRing>"
    + "".join(f"<gml:pos>{pos}</gml:pos>" for pos in ("0 0", "10 0", "10 10", "0 0"))
    + "</gml:LinearRing>",
    "LinearRing of coordinates": "<gml:LinearRing><gml:coordinates>0,0 10,0\n10, 10 0,0</gml:coordinates>"
    "</gml:LinearRing>",
    "LinearRing of strange coordinates": '<gml:LinearRing><gml:coordinates decimal="," cs=";" ts="|">'
    "0,0;0|10;0,00|10;10|0;0</gml:coordinates></gml:LinearRing>",
    "LinearRing of coord": "<gml:LinearRing>"
    + "".join(
        f"<gml:coord><gml:X>{x}</gml:X><gml:Y>{y}</gml:Y></gml:coord>" for x, y in ((0, 0), (10, 0), (10, 10), (0, 0))
    )
    + "</gml:LinearRing>",
    "LinearRing of pointProperty": "<gml:LinearRing>"
    + "".join(
        f"<gml:pointProperty><gml:Point><gml:pos>{pos}</gml:pos></gml:Point></gml:pointProperty>"
        for pos in ("0 0", "10 0", "10 10", "0 0")
    )
    + "</gml:LinearRing>",
    "Ring of one curve": f"<gml:Ring>{member(curve(segment('0 0 10 0 10 10 0 0')))}</gml:Ring>",
    "Ring of segments": f"<gml:Ring>{member(curve(segment(A), segment(B), segment(C)))}</gml:Ring>",
    "Ring of members": f"<gml:Ring>{member(straight(A))}{member(straight(B))}{member(straight(C))}</gml:Ring>",
    "Ring of a turned member": f"<gml:Ring>{member(straight(A))}{member(oriented(straight('10 10 10 0'), '-'))}"
    f"{member(oriented(straight(C), '+'))}</gml:Ring>",
    "Ring of a turned composite": "<gml:Ring>"
    + member(
        oriented(
            f"<gml:CompositeCurve>{member(straight('0 0 10 10'))}{member(oriented(straight(B), '-'))}"
            f"{member(straight('10 0 0 0'))}</gml:CompositeCurve>",
            "-",
        )
    )
    + "</gml:Ring>",
}


@pytest.mark.parametrize("name", RINGS)
def test_rings(name: str) -> None:
    geometry = f"<gml:Polygon><gml:exterior>{RINGS[name]}</gml:exterior></gml:Polygon>"
    table = read(area(geometry))
    assert table.faults == ()
    assert east_north(table) == numbers("0 0 10 0 10 10 0 0")
    assert table.own is not None
    assert table.own.ring_off.tolist() == [0, 4]
    assert polygons(table)[0].area == 50


HOLE = "410002 6550002 410002 6550004 410004 6550004 410004 6550002 410002 6550002"
OTHER = "410020 6550000 410030 6550000 410030 6550010 410020 6550000"
PATCH = f"<gml:PolygonPatch><gml:exterior>{ring(SQUARE)}</gml:exterior></gml:PolygonPatch>"
BASE = "<gml:baseSurface>{}</gml:baseSurface>"
MEMBER = "<gml:surfaceMember>{}</gml:surfaceMember>"
OLD = (
    f"<gml:Polygon><gml:outerBoundaryIs>{ring(SQUARE)}</gml:outerBoundaryIs>"
    f"<gml:innerBoundaryIs>{ring(HOLE)}</gml:innerBoundaryIs></gml:Polygon>"
)
AREAS = {
    "Polygon": (polygon(), [True], 100),
    "Polygon with a hole": (polygon(SQUARE, HOLE), [True, False], 96),
    "Polygon of GML 2": (OLD, [True, False], 96),
    "Surface": (f"<gml:Surface><gml:patches>{PATCH}</gml:patches></gml:Surface>", [True], 100),
    "PolyhedralSurface": (
        f"<gml:PolyhedralSurface><gml:polygonPatches>{PATCH}</gml:polygonPatches></gml:PolyhedralSurface>",
        [True],
        100,
    ),
    "MultiSurface": (
        f"<gml:MultiSurface>{MEMBER.format(polygon(SQUARE, HOLE))}{MEMBER.format(polygon(OTHER))}</gml:MultiSurface>",
        [True, False, True],
        146,
    ),
    "MultiSurface of members": (
        f"<gml:MultiSurface><gml:surfaceMembers>{polygon()}{polygon(OTHER)}</gml:surfaceMembers></gml:MultiSurface>",
        [True, True],
        150,
    ),
    "CompositeSurface": (f"<gml:CompositeSurface>{MEMBER.format(polygon())}</gml:CompositeSurface>", [True], 100),
    "OrientableSurface": (
        f'<gml:OrientableSurface orientation="-">{BASE.format(polygon())}</gml:OrientableSurface>',
        [True],
        100,
    ),
    "MultiPolygon": (
        f"<gml:MultiPolygon><gml:polygonMember>{polygon()}</gml:polygonMember></gml:MultiPolygon>",
        [True],
        100,
    ),
    "MultiGeometry": (
        f"<gml:MultiGeometry><gml:geometryMember>{polygon()}</gml:geometryMember></gml:MultiGeometry>",
        [True],
        100,
    ),
}


@pytest.mark.parametrize("name", AREAS)
def test_areas(name: str) -> None:
    geometry, outer, size = AREAS[name]
    table = read(line("<gml:LineString><gml:posList>1 1 2 2</gml:posList></gml:LineString>", "b"), area(geometry))
    assert table.faults == ()
    assert [KINDS[kind] for kind in table.kind] == ["KURVE", "FLATE"]
    assert table.own is not None
    assert table.own.rows.tolist() == [1]
    assert table.own.outer.tolist() == outer
    assert table.own.ring_off[-1] == table.pt_off[2] - table.pt_off[1]
    assert polygons(table)[1].area == pytest.approx(size)


LINES = {
    "LineString": (straight("0 0 10 0 10 10"), "0 0 10 0 10 10", ()),
    "Curve": (curve(segment(A), segment(B)), "0 0 10 0 10 10", ()),
    "Arc": (curve(segment("0 0 5 5 10 0", "Arc")), "0 0 5 5 10 0", (1,)),
    "Arc of pos": (
        curve("<gml:Arc><gml:pos>0 0</gml:pos><gml:pos>5 5</gml:pos><gml:pos>10 0</gml:pos></gml:Arc>"),
        "0 0 5 5 10 0",
        (1,),
    ),
    "ArcString": (curve(segment("0 0 5 5 10 0 15 -5 20 0", "ArcString")), "0 0 5 5 10 0 15 -5 20 0", (1, 3)),
    "Circle": (curve(segment("0 0 5 5 10 0", "Circle")), "0 0 5 5 10 0 5 -5 0 0", (1, 3)),
    "line and arc": (
        curve(segment("-10 0 0 0"), segment("0 0 5 5 10 0", "Arc"), segment("10 0 20 0")),
        "-10 0 0 0 5 5 10 0 20 0",
        (2,),
    ),
    "turned line and arc": (
        oriented(curve(segment("-20 0 -10 0 0 0"), segment("0 0 5 5 10 0", "Arc")), "-"),
        "10 0 5 5 0 0 -10 0 -20 0",
        (1,),
    ),
    "CompositeCurve": (
        f"<gml:CompositeCurve>{member(straight(A))}{member(curve(segment(B)))}</gml:CompositeCurve>",
        "0 0 10 0 10 10",
        (),
    ),
    "MultiCurve": (f"<gml:MultiCurve>{member(straight(A))}</gml:MultiCurve>", A, ()),
    "MultiCurve that meets": (
        f"<gml:MultiCurve>{member(straight(A))}{member(straight(B))}</gml:MultiCurve>",
        "0 0 10 0 10 10",
        (),
    ),
    "Geodesic": (curve(segment(A, "GeodesicString")), A, ()),
}


@pytest.mark.parametrize("name", LINES)
def test_lines(name: str) -> None:
    geometry, expected, arcs = LINES[name]
    table = read(line(geometry))
    assert table.faults == ()
    assert (KINDS[table.kind[0]], table.own) == ("KURVE", None)
    assert east_north(table) == numbers(expected)
    assert (() if table.arc is None else tuple(table.arc.nonzero()[0])) == arcs
    assert lines(table)[0] is not None


@pytest.mark.parametrize("corners", ["0 0 5 5 10 0", "10 0 5 5 0 0", "0 0 10 0 5 5", "3 4 -3 4 5 0", "0 -5 4 3 -4 3"])
def test_a_circle_is_round(corners: str) -> None:
    table = read(
        area(
            f"<gml:Polygon><gml:exterior><gml:Ring>{member(curve(segment(corners, 'Circle')))}</gml:Ring>"
            "</gml:exterior></gml:Polygon>"
        )
    )
    assert table.faults == ()
    assert polygons(table)[0].area == pytest.approx(np.pi * 25, rel=0.01)


def test_points() -> None:
    point = "<gml:Point><gml:pos>{}</gml:pos></gml:Point>"
    both = "".join(f"<gml:pointMember>{point.format(each)}</gml:pointMember>" for each in ("1 2", "3 4"))
    at = "<app:{0}>{1}</app:{0}>"
    table = read(
        feature("RpJuridiskPunkt", at.format("posisjon", point.format("1.5 2.25"))),
        feature("RpJuridiskPunkt", at.format("posisjon", f"<gml:MultiPoint>{both}</gml:MultiPoint>"), "b"),
        feature(
            "RpPåskrift",
            at.format("objektposisjon", point.format("7 7")) + at.format("tekstplassering", point.format("8 8")),
            "c",
        ),
        feature("Arealplan", "<app:plantype>34</app:plantype>", "d"),
    )
    assert table.faults == ()
    assert [KINDS[kind] for kind in table.kind] == ["PUNKT", "SVERM", "TEKST", "OBJEKT"]
    assert [east_north(table, row) for row in range(4)] == [[[1.5, 2.25]], [[1, 2], [3, 4]], [[8, 8]], []]


def test_an_area_says_more_than_a_point() -> None:
    point = "<app:punkt><gml:Point><gml:pos>1 2</gml:pos></gml:Point></app:punkt>"
    grense = "<app:grense><gml:LineString><gml:posList>1 2 3 4</gml:posList></gml:LineString></app:grense>"
    table = read(feature("RpOmråde", f"{point}{grense}<app:område>{polygon()}</app:område>{point}"))
    assert KINDS[table.kind[0]] == "FLATE"
    assert len(table.xy) == 5


def test_three_dimensions() -> None:
    flat = "<gml:LineString><gml:posList{}>1 2 30 4 5 60.5</gml:posList></gml:LineString>"
    system = 'srsName="EPSG:5972"'
    for said in (' srsDimension="3"', f" {system}", ' srsDimension="3" srsName="EPSG:25832"'):
        table = read(line(flat.format(said)))
        assert table.faults == (), said
        assert east_north(table) == [[1, 2], [4, 5]]
        assert table.height is not None
        assert (table.height * table.head.unit).tolist() == [30, 60.5]
        assert table.head.epsg == 25832
    table = read(line("<gml:LineString><gml:pos>1 2 3</gml:pos><gml:pos>4 5 6</gml:pos></gml:LineString>"))
    assert (table.faults, east_north(table)) == ((), [[1, 2], [4, 5]])


def test_a_solid_is_told_and_has_no_area() -> None:
    shell = "<gml:Shell><gml:surfaceMember>" + polygon() + "</gml:surfaceMember></gml:Shell>"
    solid = f"<app:rom><gml:Solid><gml:exterior>{shell}</gml:exterior></gml:Solid></app:rom>"
    table = read(feature("RpHensynRom", solid))
    assert [(fault.kind, fault.serial) for fault in table.faults] == [("gml-3d-romlig", 1)]
    assert KINDS[table.kind[0]] == "OBJEKT"
    both = read(feature("RpHensynRom", f"{solid}<app:område>{polygon()}</app:område>"))
    assert KINDS[both.kind[0]] == "FLATE"


WRONG = {
    "gml-ring-ikke-lukket": area(polygon("0 0 10 0 10 10 0 0.01")),
    "gml-ring-for-kort": area(polygon("0 0 10 0 0 0")),
    "gml-flate-uten-ring": area("<gml:Polygon/>"),
    "gml-linje-for-kort": line(straight("1 1")),
    "gml-linje-delt": line(f"<gml:MultiCurve>{member(straight(A))}{member(straight('50 50 60 60'))}</gml:MultiCurve>"),
    "gml-deler-moetes-ikke": line(curve(segment(A), segment("10 0.01 20 20"))),
    "gml-bue-punkter": line(curve(segment("0 0 5 5", "Arc"))),
    "gml-kurvedel-ukjent": line(curve(segment("0 0 5 5", "Clothoid"))),
    "gml-geometri-ukjent": feature("RpGrense", "<app:grense><gml:Grid/></app:grense>"),
    "gml-punkt-mangler": feature("RpJuridiskPunkt", "<app:posisjon><gml:Point/></app:posisjon>"),
    "gml-koordinat-ulesbar": line(straight("0 0 5 x 9 9 8 8")),
    "gml-koordinat-antall": line(straight("0 0 5 5 9")),
}


@pytest.mark.parametrize("kind", WRONG)
def test_what_is_wrong_with_a_geometry(kind: str) -> None:
    table = read(line(straight("7 7 8 8"), "b"), WRONG[kind])
    assert [(fault.kind, fault.line, fault.serial) for fault in table.faults] == [(kind, 5, 2)]
    assert len(table) == 2
    assert polygons(table)[1] is None


def test_where_a_ring_is_open() -> None:
    table = read(area(polygon("0 0 10 0 10 10 1 2")))
    assert dict(table.faults[0].values) == {"east": 1.0, "north": 2.0}
    assert table.own is None
    assert len(table.xy) == 4


def test_only_the_unreadable_point_is_left_out() -> None:
    table = read(line(straight("0 0 5 x 9 9 8 8")))
    assert table.faults[0].values["text"] == "x"
    assert east_north(table) == [[0, 0], [9, 9], [8, 8]]


def test_an_arc_in_a_ring() -> None:
    half = f"<gml:Ring>{member(curve(segment('0 0 5 5 10 0', 'Arc'), segment('10 0 0 0')))}</gml:Ring>"
    table = read(area(f"<gml:Polygon><gml:exterior>{half}</gml:exterior></gml:Polygon>"))
    assert table.faults == ()
    assert polygons(table)[0].area == pytest.approx(np.pi * 12.5, rel=0.01)
