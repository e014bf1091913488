import pytest
import shapely

from planarkiv.model.features import Head
from planarkiv.writers.map_layers import column_name, layer_name, layers, outlines, together
from tables import Thing, table_of


@pytest.mark.parametrize(
    ("otype", "kind", "name"),
    [
        ("RpArealformålOmråde", "POLYGON", "RpArealformålOmråde"),
        ("RpFareSone", "POLYGON", "RpFareSone"),
        ("RpGrense", "LINESTRING", "RpGrense"),
        ("RpRegulertHøyde", "LINESTRING", "RpRegulertHøyde"),
        ("RpPåskrift", "POINT", "RpPåskrift"),
        ("RpGrense", "POLYGON", "RpGrense_flate"),
        ("RpOmråde", "POINT", "RpOmråde_punkt"),
        ("Eget", "LINESTRING", "Eget_linje"),
        ("", "POINT", "UtenObjekttype_punkt"),
        ("x" * 500, "POINT", "x" * 63 + "_punkt"),
    ],
)
def test_a_layer_is_an_object_type_drawn_in_one_way(otype: str, kind: str, name: str) -> None:
    assert layer_name(otype, kind) == name


def test_columns() -> None:
    assert column_name("IDENT.LOKALID") == "IDENT_LOKALID"
    assert len(column_name("A." + "B" * 500)) == 63


def test_rows_shapes_and_repeats() -> None:
    table = table_of(
        [
            Thing("KURVE", 1, "RpGrense", [("NØ.PTEMA", "8", 1)], [(0, 0), (0, 1000), (1000, 1000), (0, 0)]),
            Thing("FLATE", 2, "RpOmråde", [("UTNYTT.UNTTYP", "16", 0), ("UTNYTT.UNTTYP", "17", 1)], [(2, 9)], [[1]]),
            Thing("FLATE", 3, "RpOmråde", refs=[[99]]),
            Thing("TEKST", 4, "RpPåskrift", [("STRENG", "H1")], [(5, 7), (9, 9)]),
            Thing("OBJEKT", 5, "Arealplan"),
        ]
    )
    found = layers(table, 25832)
    assert sorted(found) == ["Arealplan_linje", "RpGrense", "RpOmråde", "RpPåskrift"]
    assert found["RpGrense"].rows == [{"serienummer": 1}]
    area = found["RpOmråde"]
    assert area.rows == [{"serienummer": 2, "UTNYTT_UNTTYP": "16; 17"}, {"serienummer": 3}]
    drawn, missing = area.shapes
    assert drawn is not None
    assert shapely.from_wkb(drawn.wkb).area == pytest.approx(50)
    assert drawn.bounds == (0.0, 0.0, 10.0, 10.0)
    assert missing is None
    [text] = found["RpPåskrift"].shapes
    assert text is not None
    assert shapely.from_wkb(text.wkb) == shapely.Point(0.07, 0.05)
    assert found["Arealplan_linje"].shapes == [None]


def test_points_that_no_system_holds_have_no_shape() -> None:
    head = Head(koordsys=84, epsg=4258, unit=1.0)
    table = table_of([Thing("PUNKT", 1, "X", points=[(2**40, 2**40)]), Thing("PUNKT", 2, "X", points=[(60, 9)])], head)
    far, near = layers(table, 25832)["X_punkt"].shapes
    assert far is None
    assert near is not None
    assert near.bounds[0] == pytest.approx(500_000)


def test_outlines_that_overlap_are_one_area() -> None:
    things = [
        Thing("KURVE", 1, "RpGrense", points=[(0, 0), (0, 1000), (1000, 1000), (1000, 0), (0, 0)]),
        Thing("FLATE", 2, "RpOmråde", [("VERTNIV", "1")], refs=[[1]]),
        Thing("FLATE", 3, "RpOmråde", [("VERTNIV", "2")], refs=[[1]]),
        Thing("FLATE", 4, "RpArealformålOmråde", refs=[[1]]),
    ]
    found = outlines(table_of(things), 25832)
    assert len(found) == 2
    shape = together(found)
    assert shape is not None
    whole = shapely.from_wkb(shape.wkb)
    assert (whole.geom_type, whole.area) == ("MultiPolygon", 100)
    assert together([]) is None
    assert together([shapely.LineString([(0, 0), (1, 1)])]) is None
    assert outlines(table_of([]), 25832) == []
