"""Areas of other formats written as SOSI: boundaries once, and the same surfaces when read back."""

from collections import Counter
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import shapely

from plain_sosi import read_sosi
from planarkiv.model.features import GML_ID, KINDS, FeatureTable, Head
from planarkiv.model.geometry import polygons
from planarkiv.model.rings import rings
from planarkiv.model.shared_curves import with_curves
from planarkiv.readers import gml, sosi
from planarkiv.writers.as_sosi import as_sosi
from planarkiv.writers.sosi import write_part
from tables import OwnArea, Ring, Thing, own_area, own_table

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


def test_lines_through_arcs_are_pieces_with_the_arcs_kept() -> None:
    path = [(0, 0), (0, 10), (500, 500), (0, 1000), (7, 1500), (0, 2000), (0, 3000), (9, 3000)]
    line = Thing("KURVE", 1, "RpJuridiskLinje", [("RPJURLINJE", "1222")], path, middles=[2, 4])
    single = Thing("KURVE", 2, "RpJuridiskLinje", [("RPJURLINJE", "1211")], [(0, 0), (5, 9), (0, 20)], middles=[1])
    after = Thing("PUNKT", 3, "RpJuridiskPunkt", [("RPJURPUNKT", "1271")], [(7, 7)])
    found = read_back(own_table([line, single, after]))
    assert [KINDS[kind] for kind in found.kind.tolist()] == ["KURVE", "BUEP", "BUEP", "KURVE", "BUEP", "SYMBOL"]
    pieces = [found.xy[first:last].tolist() for first, last in pairwise(found.pt_off.tolist())]
    assert pieces[:4] == [
        [list(point) for point in path[first:last]] for first, last in ((0, 2), (1, 4), (3, 6), (5, 8))
    ]
    assert pieces[4] == [[0, 0], [5, 9], [0, 20]]
    assert [found.values_at("RPJURLINJE", row) for row in range(5)] == [["1222"]] * 4 + [["1211"]]
    assert found.values_at("RPJURPUNKT", 5) == ["1271"]
    assert found.serial.tolist() == [1, 2, 3, 4, 5, 6]


def test_a_corner_on_the_edge_of_a_neighbour_is_a_node_of_both() -> None:
    table = own_table(
        [
            own_area(1, [box(0, 0, 1000, 3000)], otype=AREA),
            own_area(2, [box(1000, 0, 500, 1001)], otype=AREA),
            own_area(3, [box(1000, 1001, 500, 1999)], otype=AREA),
            # close, and not on an edge
            own_area(4, [box(1, 4000, 10, 10)], otype=AREA),
            own_area(5, [[(0, 3990), (3, 4000), (0, 4010), (-9, 4000), (0, 3990)]], otype=AREA),
        ]
    )
    found = read_back(table)
    assert [shape.area for shape in polygons(found) if shape] == [shape.area for shape in polygons(table) if shape]
    uses = Counter(np.abs(found.ref).tolist())
    assert sorted(uses.values(), reverse=True)[:3] == [2, 2, 2]
    assert list(uses.values()).count(2) == 3
    assert found.counts()["KURVE", "RpFormålGrense"] == 8


def test_an_edge_that_is_a_curve_already_is_not_cut() -> None:
    grense = Thing("KURVE", 1, "RpFormålGrense", points=[(1000, 0), (1000, 3000)])
    areas = [own_area(2, [box(0, 0, 1000, 3000)], otype=AREA), own_area(3, [box(1000, 0, 500, 1001)], otype=AREA)]
    found = read_back(own_table([grense, *areas]))
    assert 1 in np.abs(found.ref[found.ref_off[1] : found.ref_off[2]]).tolist()


def test_a_curve_that_is_there_is_used_over_nodes_of_others() -> None:
    """A zone has one curve around it, though another zone parts from it halfway."""
    whole, other = [(0, 0), (0, 1000), (1000, 1000), (1000, 0), (0, 0)], [(0, 0), (0, 1000), (-500, 500), (0, 0)]
    grense = Thing("KURVE", 1, "RpFareGrense", [("KVALITET.MÅLEMETODE", "82")], [*whole[2:], *whole[1:3]])
    areas = [own_area(2, [whole], otype="RpFareSone"), own_area(3, [other[::-1]], otype="RpFareSone")]
    found = read_back(own_table([grense, *areas]))
    assert found.ref[: found.ref_off[2]].tolist() == [1]
    assert found.counts()["KURVE", "RpFareGrense"] == 3
    assert 1 not in np.abs(found.ref[found.ref_off[2] :]).tolist()


def test_points_written_twice_are_one_corner() -> None:
    doubled = [(0, 0), (0, 0), (0, 1000), (1000, 1000), (1000, 1000), (1000, 0), (0, 0), (0, 0)]
    grense = Thing("KURVE", 1, "RpFormålGrense", points=[(0, 1000), (1000, 1000), (1000, 1000)])
    found = read_back(own_table([grense, own_area(2, [doubled], otype=AREA), own_area(3, [box(0, 1000)], otype=AREA)]))
    assert [shape.area for shape in polygons(found) if shape] == [100.0, 100.0]
    assert 1 in np.abs(found.ref).tolist()


def test_rings_of_one_point_or_without_width_cost_their_areas_alone() -> None:
    flat = [(0, 0), (0, 1000), (0, 500), (0, 0)]
    table = own_table(
        [
            own_area(1, [[(0, 0)] * 4], otype=AREA),
            own_area(2, [flat], otype=AREA),
            own_area(3, [box(0, 0)], otype=AREA),
            own_area(4, [[(5, 5)] * 4], otype=AREA),
        ]
    )
    drawn = as_sosi(table)
    found = sosi.read_bytes(write_part(drawn, np.arange(len(drawn)), delivery="x"), "kart.sos")
    assert found.counts()["FLATE", AREA] == 4
    assert polygons(found)[2].equals(polygons(table)[2])


def test_heights_are_kept() -> None:
    square = [(0, 0, 0, 5), (0, 1000, 0, 6), (1000, 1000), (1000, 0, 0, 8), (0, 0, 0, 5)]
    point = Thing("PUNKT", 2, "RpJuridiskPunkt", points=[(7, 7, 0, 42)])
    table = own_table([point, OwnArea("FLATE", 1, AREA, points=square, polygons=[[square]])], Head(epsg=25832))
    found = read_back(table)
    heights = {
        (north, east): height
        for (north, east), height in zip(
            found.xy.tolist(), (found.height if found.height is not None else []), strict=True
        )
    }
    assert (heights[7, 7], heights[0, 0], heights[0, 1000], heights[1000, 0]) == (42, 5, 6, 8)
    assert np.isnan(heights[1000, 1000])


def test_a_representation_point_is_inside_however_narrow_the_area() -> None:
    sliver = [(0, 0), (2, 3000), (3, 0), (0, 0)]
    slanted = [(0, 0), (1000, 1001), (1001, 1001), (0, 0)]
    table = own_table([own_area(1, [sliver], otype=AREA), own_area(2, [slanted], otype=AREA)])
    found = as_sosi(table)
    shapes = polygons(found)
    assert shapes[0].contains(shapely.points(*found.metres()[found.pt_off[0]]))


@pytest.mark.parametrize("name", ["4222_201720.gml", "4222_201721.gml", "4222_201822.gml", "4222_202434.gml"])
def test_boundaries_of_a_gml_file_are_all_used_and_none_is_made(name: str) -> None:
    table = gml.read(next(Path("sample_data/bydel/planer").rglob(name)))
    drawn = as_sosi(table)
    assert len(drawn) == len(table)
    grense = [otype.endswith("Grense") for otype in drawn.otypes]
    boundaries = {
        serial for serial, otype in zip(drawn.serial.tolist(), drawn.otype.tolist(), strict=True) if grense[otype]
    }
    assert boundaries == set(np.abs(drawn.ref).tolist())


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("2024-05-15", "20240515"),
        ("2024-05-15T00:00:00", "20240515"),
        ("2020-12-22T00:00:00.000Z", "20201222"),
        ("2024-05-15T10:30:05", "20240515103005"),
        ("2024-05-15 10:30", "20240515103000"),
        ("2021-03-09T11:22:38.9095372+01:00", "20210309112238"),
        ("20240515", "20240515"),
        ("vår 2024", "vår 2024"),
    ],
)
def test_times(value: str, written: str) -> None:
    point = Thing("PUNKT", 1, "RpJuridiskPunkt", [("OPPDATERINGSDATO", value), ("STRENG", value)], [(1, 1)])
    drawn = as_sosi(own_table([point]))
    assert drawn.values_at("OPPDATERINGSDATO", 0) == [written]
    assert drawn.values_at("STRENG", 0) == [value]


def test_quality_has_the_numbers_of_sosi() -> None:
    point = Thing("PUNKT", 1, "X", [("KVALITET.MÅLEMETODE", "frihåndstegningPåSkjerm")], [(1, 1)])
    assert as_sosi(own_table([point])).values_at("KVALITET.MÅLEMETODE", 0) == ["82"]


def test_names_that_are_the_same_in_capitals_stay_two() -> None:
    point = Thing("PUNKT", 1, "X", [("navn", "a"), ("NAVN", "b"), ("nø", "c"), ("ref", "d"), ("Navn!", "e")], [(1, 1)])
    found = read_back(own_table([point]))
    values = {path: found.values_at(path, 0) for path in found.columns}
    assert values == {"NAVN": ["b"], "NAVN_2": ["a"], "NAVN_3": ["e"], "NØ_": ["c"], "REF_": ["d"]}


@pytest.mark.parametrize(
    ("namespace", "catalogue"),
    [
        ("http://skjema.geonorge.no/SOSI/produktspesifikasjon/Reguleringsplan/20190401", "Regplan 20190401 *"),
        ("http://skjema.geonorge.no/SOSI/produktspesifikasjon/Kommuneplan/20190401/", "Kommuneplan 20190401 *"),
        ("http://skjema.geonorge.no/SOSI/produktspesifikasjon/Reguleringsplanforslag/5.0", "Regplanforslag 5.0 *"),
        (
            "http://skjema.geonorge.no/SOSITEST/produktspesifikasjon/Reguleringsplanforslag/20230701",
            "Regplanforslag 2023",
        ),
        ("GeoPackage", "Regplan 20190401 *"),
    ],
)
def test_the_object_catalogue_is_that_of_the_specification(namespace: str, catalogue: str) -> None:
    table = own_table([own_area(1, [box(0, 0)], otype=AREA)], Head(epsg=25832, catalogue=namespace))
    assert as_sosi(table).head.values["OBJEKTKATALOG"][0].startswith(catalogue)


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
