"""Areas of other formats written as SOSI: boundaries once, and the same surfaces when read back."""

import numpy as np
import pytest

from plain_sosi import read_sosi
from planarkiv.model.features import GML_ID, FeatureTable, Head
from planarkiv.model.geometry import lines, polygons
from planarkiv.model.rings import rings
from planarkiv.model.shared_curves import with_curves
from planarkiv.readers import sosi
from planarkiv.writers.as_sosi import as_sosi
from planarkiv.writers.sosi import write_part
from tables import Ring, Thing, own_area, own_table

AREA, OUTLINE = "RpArealformålOmråde", "RpOmråde"


def box(north: int, east: int, height: int = 1000, width: int = 1000) -> list[tuple[int, int]]:
    return [
        (north, east),
        (north, east + width),
        (north + height, east + width),
        (north + height, east),
        (north, east),
    ]


def read_back(table: FeatureTable) -> FeatureTable:
    drawn = as_sosi(table)
    data = write_part(drawn, np.arange(len(drawn)), delivery="x")
    read_sosi(data)
    found = sosi.read_bytes(data, "kart.sos")
    assert found.fault_totals == {}
    assert rings(found).troubles == ()
    return found


def same_surfaces(one: FeatureTable, other: FeatureTable) -> bool:
    mine = [shape for shape in polygons(one) if shape is not None]
    parts = [part for shape in mine for part in getattr(shape, "geoms", [shape])]
    theirs = [shape for shape in polygons(other) if shape is not None]
    return len(parts) == len(theirs) and all(a.equals(b) for a, b in zip(parts, theirs, strict=True))


HOLE = box(1200, 200, 300, 300)
MOSAIC = [
    own_area(1, [box(0, 0, 2000, 2000)], otype=OUTLINE),
    own_area(2, [box(0, 0)], otype=AREA),
    own_area(3, [box(0, 1000)[::-1]], otype=AREA),
    own_area(4, [[*box(1000, 0, 1000, 2000)[:1], (1000, 1000), *box(1000, 0, 1000, 2000)[1:]], HOLE[::-1]], otype=AREA),
    own_area(5, [HOLE], otype=AREA),
]


def test_a_mosaic_shares_its_boundaries() -> None:
    table = own_table(MOSAIC)
    found = read_back(table)
    assert same_surfaces(table, found)
    # the hole is one closed curve, walked both ways; the outline has a curve of its own type
    assert found.counts() == {
        ("FLATE", OUTLINE): 1,
        ("FLATE", AREA): 4,
        ("KURVE", "RpGrense"): 1,
        ("KURVE", "RpFormålGrense"): 7,
    }
    hole, island = found.ref[found.ref_off[4] - 1], found.ref[-1]
    assert hole == -island


def test_corners_where_nobody_else_meets_are_within_a_curve() -> None:
    drawn = with_curves(own_table([own_area(1, [box(0, 0)], otype=AREA)]))
    assert drawn.counts() == {("FLATE", AREA): 1, ("KURVE", "RpFormålGrense"): 1}
    assert drawn.kp.tolist() == [0, 1, 0, 0, 0, 1]


def test_several_polygons_become_several_areas_with_the_same_attributes() -> None:
    several = own_area(1, [box(0, 0)], [box(5000, 0), box(5200, 200, 300, 300)], otype=AREA)
    named = Thing("PUNKT", 2, "RpJuridiskPunkt", [("FELTNAVN", "B2")], [(7, 7)])
    table = own_table([named, several, own_area(3, [box(0, 1000)], otype=AREA)])
    table.columns["FELTNAVN"].rows = np.array([0, 1], np.int32)
    table.columns["FELTNAVN"].codes = np.array([0, 0], np.int32)
    found = read_back(table)
    assert same_surfaces(table, found)
    assert table.columns["FELTNAVN"].rows.tolist() == [0, 1]
    assert found.columns["FELTNAVN"].rows.tolist() == [0, 1, 2]
    assert found.serial[:4].tolist() == [1, 2, 3, 4]


def test_arcs_are_curves_of_their_own() -> None:
    round_top: Ring = [(0, 0), (0, 1000), (500, 500), (0, 0)]
    above: Ring = [(0, 0), (500, 500), (0, 1000), (2000, 1000), (2000, 0), (0, 0)]
    table = own_table(
        [own_area(1, [round_top], otype=AREA, middles=[2]), own_area(2, [above], otype=AREA, middles=[1])],
        Head(epsg=25832, unit=0.01),
    )
    found = read_back(table)
    assert found.counts()["BUEP", "RpFormålGrense"] == 1
    assert same_surfaces(table, found)


def test_a_curve_that_is_there_is_referred_to() -> None:
    grense = Thing("KURVE", 1, "RpFormålGrense", points=[(0, 1000), (1000, 1000)])
    other = Thing("KURVE", 2, "RpGrense", points=[(0, 0), (0, 1000)])
    areas = [own_area(3, [box(0, 0)], otype=AREA), own_area(4, [box(0, 1000)], otype=AREA)]
    found = read_back(own_table([grense, other, *areas]))
    assert found.counts()["KURVE", "RpFormålGrense"] == 3
    assert found.counts()["KURVE", "RpGrense"] == 1
    of_first, of_second = (found.ref[found.ref_off[row] : found.ref_off[row + 1]].tolist() for row in (2, 3))
    assert 1 in map(abs, of_first)
    assert 1 in map(abs, of_second)
    assert 2 not in map(abs, of_first)


def test_boundaries_that_are_there_have_nodes_at_their_ends() -> None:
    grense = Thing("KURVE", 1, "RpFormålGrense", points=[(0, 1000), (500, 1000), (1000, 1000)])
    line = Thing("KURVE", 2, "RpJuridiskLinje", points=[(0, 0), (0, 1000)])
    areas = [own_area(3, [box(0, 0)], otype=AREA), own_area(4, [box(0, 1000)], otype=AREA)]
    found = read_back(own_table([grense, line, *areas]))
    nodes = [found.kp[found.pt_off[row] : found.pt_off[row + 1]].tolist() for row in (0, 1)]
    assert nodes == [[1, 0, 1], [0, 0]]
    boundaries = found.rows_of("RpFormålGrense")
    assert found.kp[found.pt_off[boundaries]].all()
    assert found.kp[found.pt_off[boundaries + 1] - 1].all()


def test_lines_through_arcs_are_drawn_out() -> None:
    line = Thing("KURVE", 1, "RpJuridiskLinje", points=[(0, 0), (500, 500), (0, 1000), (0, 2000)], middles=[1])
    table = own_table([line, own_area(2, [box(0, 0)], otype=AREA)])
    found = read_back(table)
    assert lines(found)[0].equals(lines(table)[0])


def test_head_names_and_dates_are_those_of_sosi() -> None:
    point = Thing(
        "PUNKT", 1, "RpJuridiskPunkt", [(GML_ID, "_1"), ("IKRAFT", "2024-05-15"), ("min kolonne", "x")], [(1, 1)]
    )
    drawn = as_sosi(own_table([point], Head(epsg=25833, unit=0.001)))
    assert set(drawn.columns) == {"IKRAFT", "MIN_KOLONNE"}
    assert drawn.columns["IKRAFT"].values == ["20240515"]
    assert (drawn.head.koordsys, drawn.head.values["SOSI-VERSJON"]) == (23, ("4.5",))
    kommuneplan = as_sosi(own_table([own_area(1, [box(0, 0)], otype="KpOmråde")], Head(epsg=25832)))
    assert kommuneplan.head.values["OBJEKTKATALOG"][0].startswith("Kommuneplan")


@pytest.mark.parametrize("otype", ["", "Ukjent"])
def test_areas_of_no_known_type_have_curves_without_one(otype: str) -> None:
    drawn = with_curves(own_table([own_area(1, [box(0, 0)], otype=otype)]))
    assert ("KURVE", "") in drawn.counts()


def test_a_table_of_sosi_is_left_alone() -> None:
    table = sosi.read_bytes(b".HODE\n..TEGNSETT UTF-8\n.SLUTT\n", "x.sos")
    assert as_sosi(table) is table
    assert with_curves(table) is table
