from pathlib import Path

import numpy as np
import pytest
import shapely

from planarkiv.catalogue.code_lists import code_list
from planarkiv.model import geometry
from planarkiv.model.features import GML_ID, Head
from planarkiv.model.formats import Format
from planarkiv.readers.maps import read_map
from planarkiv.writers.geopackage import GeoPackage
from planarkiv.writers.map_layers import Files, LayerRows, column_name, layer_name, layers, outlines, put, together
from tables import Thing, table_of


def drawings(rows: LayerRows) -> list[shapely.Geometry | None]:
    """The geometries, from behind the 40 bytes of the head of each."""
    return [None if each is None else shapely.from_wkb(each[40:]) for each in rows.shapes.binaries]


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
    assert found["RpGrense"].columns == {"serienummer": [1]}
    area = found["RpOmråde"]
    assert area.columns == {"serienummer": [2, 3], "UTNYTT_UNTTYP": ["16; 17", None], "har_paaskrift": [1, 1]}
    assert list(found["RpPåskrift"].columns["vinkel"]) == pytest.approx([63.43])
    drawn, missing = drawings(area)
    assert drawn is not None
    assert drawn.area == pytest.approx(50)
    assert area.shapes.bounds[0].tolist() == [0.0, 0.0, 10.0, 10.0]
    assert missing is None
    assert drawings(found["RpPåskrift"]) == [shapely.Point(0.07, 0.05)]
    assert drawings(found["Arealplan_linje"]) == [None]


def test_points_that_no_system_holds_have_no_shape() -> None:
    head = Head(koordsys=84, epsg=4258, unit=1.0)
    table = table_of([Thing("PUNKT", 1, "X", points=[(2**40, 2**40)]), Thing("PUNKT", 2, "X", points=[(60, 9)])], head)
    far, near = drawings(layers(table, 25832)["X_punkt"])
    assert far is None
    assert near is not None
    assert near.bounds[0] == pytest.approx(500_000)


def test_codes_have_their_words_beside_them() -> None:
    table = table_of(
        [
            Thing("FLATE", 1, "RpArealformålOmråde", [("RPAREALFORMÅL", "1111"), ("FELTNAVN", "B1")]),
            Thing("FLATE", 2, "RpArealformålOmråde", [("RPAREALFORMÅL", "7777"), ("UTNYTT.UTNTYP", "16")]),
            Thing("FLATE", 3, "RbFareOmråde", [("REGFORM", "510")]),
            Thing("FLATE", 4, "RbBevaringOmråde", [("REGFORM", "510")]),
            Thing("FLATE", 5, "RbFareOmråde", [("REGFORM", "510", 0), ("REGFORM", "999999", 1)]),
        ]
    )
    found = layers(table, 25832)
    purposes = found["RpArealformålOmråde"].columns
    assert purposes["RPAREALFORMÅL"] == ["1111", "7777"]
    assert purposes["RPAREALFORMÅL_tekst"] == ["Boligbebyggelse - frittliggende småhusbebyggelse", None]
    assert "FELTNAVN_tekst" not in purposes
    danger = found["RbFareOmråde"].columns
    words = code_list("rb_fare").codes["510"].label
    assert danger["REGFORM_tekst"] == [words, f"{words}; ?"]
    # the same column is of another list here, which has no such code
    assert found["RbBevaringOmråde"].columns["REGFORM_tekst"] == [None]


def test_outlines_that_overlap_are_one_area() -> None:
    things = [
        Thing("KURVE", 1, "RpGrense", points=[(0, 0), (0, 1000), (1000, 1000), (1000, 0), (0, 0)]),
        Thing("FLATE", 2, "RpOmråde", [("VERTNIV", "1")], refs=[[1]]),
        Thing("FLATE", 3, "RpOmråde", [("VERTNIV", "2")], refs=[[1]]),
        Thing("FLATE", 4, "RpArealformålOmråde", refs=[[1]]),
    ]
    [found] = outlines(table_of(things), 25832)
    assert len(found) == 2
    shape = together(found)
    assert shape is not None
    whole = shapely.from_wkb(shape.wkb)
    assert (whole.geom_type, whole.area) == ("MultiPolygon", 100)
    assert together([]) is None
    assert together([shapely.LineString([(0, 0), (1, 1)])]) is None
    assert outlines(table_of([]), 25832) == [[]]


def test_areas_that_a_text_names() -> None:
    things = [
        Thing("FLATE", 1, "RpArealformålOmråde", [("FELTNAVN", "B1")]),
        Thing("FLATE", 2, "RpArealformålOmråde", [("FELTNAVN", "B2")]),
        Thing("FLATE", 3, "RpArealformålOmråde"),
        Thing("TEKST", 4, "RpPåskrift", [("STRENG", "B1"), ("RPPÅSKRIFTTYPE", "2")], [(5, 7)]),
        Thing("FLATE", 5, "RpArealformålOmråde", [("FELTNAVN", "B1")]),
        Thing("TEKST", 6, "RpPåskrift", [("STRENG", "%-BYA=30"), ("RPPÅSKRIFTTYPE", "5")], [(5, 7)]),
        Thing("FLATE", 7, "RpArealformålOmråde"),
    ]
    table = table_of(things)
    files = Files(np.array([0, 4, 7]), table.serial, [{"mappe": "a"}, {"mappe": "b"}])
    areas = layers(table, 25832, files)["RpArealformålOmråde"].columns
    assert areas["mappe"] == ["a", "a", "a", "b", "b"]
    assert areas["har_paaskrift"] == [1, 0, 1, 0, 0]


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    things = [
        Thing("KURVE", 1, "RpGrense", points=[(0, 0), (0, 1000), (1000, 1000), (1000, 0), (0, 0)]),
        Thing(
            "FLATE", 2, "RpArealformålOmråde",
            [("RPAREALFORMÅL", "1111"), ("VERTNIV", "2"), ("UTNYTT.UTNTYP", "16"), ("FELTNAVN", "B1")], refs=[[1]],
        ),
        Thing("TEKST", 3, "RpPåskrift", [("STRENG", "Tekst"), ("RPPÅSKRIFTTYPE", "1")], [(5, 7)]),
    ]  # fmt: skip
    path = tmp_path / "kart.gpkg"
    package = GeoPackage(path, 25832, now="2026-03-01T12:00:00.000Z")
    made = put(package, layers(table_of(things), 25832), {"mappe": "planer/x", "kartfil": "kart/k.sos"})
    assert made == ["RpArealformålOmråde", "RpGrense", "RpPåskrift"]
    package.close()
    back = read_map(path, Format.GEOPACKAGE, path.name)
    assert back.faults == ()
    [row] = back.rows_of("RpArealformålOmråde").tolist()
    found = {name: texts for name in back.columns if (texts := back.values_at(name, row)) and name != GML_ID}
    assert found == {"RPAREALFORMÅL": ["1111"], "VERTNIV": ["2"], "UTNYTT.UTNTYP": ["16"], "FELTNAVN": ["B1"]}
    assert geometry.polygons(back)[row].area == pytest.approx(100)
