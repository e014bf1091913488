"""What a GML file looks like: held against the tables of the catalogue by a plain XML parser."""

import xml.etree.ElementTree as ET
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from plain_gml import GML, check_schema, local, members
from planarkiv.catalogue.generations import Generation
from planarkiv.errors import PlanarkivError
from planarkiv.model.features import FeatureTable, Head
from planarkiv.model.loss import Loss
from planarkiv.readers import gml
from planarkiv.writers import Choice
from planarkiv.writers.as_sosi import as_sosi
from planarkiv.writers.gml import write
from tables import Thing, own_area, own_table, table_of

SQUARE = ((0, 0), (0, 1000), (1000, 1000), (1000, 0), (0, 0))
"""North, east in file units: this way round is counter-clockwise."""
HOLE = ((200, 200), (200, 400), (400, 400), (400, 200), (200, 200))
PLAN = (("NASJONALAREALPLANID.KOMM", "4222"), ("NASJONALAREALPLANID.PLANID", "202401"), ("VERTNIV", "2"))


def written(table: FeatureTable, folder: Path, choice: Choice | None = None) -> tuple[bytes, dict[str, list[Loss]]]:
    path = folder / "kart.gml"
    path.unlink(missing_ok=True)
    losses = write(table, path, choice or Choice())
    by_kind: dict[str, list[Loss]] = {}
    for each in losses:
        by_kind.setdefault(each.kind, []).append(each)
    return path.read_bytes(), by_kind


def numbers(element: ET.Element) -> list[list[float]]:
    """The points of each posList or pos below an element."""
    return [
        [float(number) for number in (each.text or "").split()]
        for each in element.iter()
        if local(each) in ("posList", "pos")
    ]


def doubled_area(flat: list[float]) -> float:
    points = list(zip(flat[::2], flat[1::2], strict=True))
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(points))


def boundary(serial: int, points: Any, kind: str = "KURVE", otype: str = "RpFormålGrense") -> Thing:
    return Thing(kind, serial, otype, (("KVALITET.MÅLEMETODE", "82"),), points)


def area(serial: int, *refs: Any, otype: str = "RpArealformålOmråde", **more: Any) -> Thing:
    return Thing("FLATE", serial, otype, (*PLAN, ("RPAREALFORMÅL", "1110"), *more.get("said", ())), ((500, 500),), refs)


def test_rings_run_the_right_way_whichever_way_they_were_drawn(tmp_path: Path) -> None:
    for outer, hole in ((SQUARE, HOLE), (SQUARE[::-1], HOLE), (SQUARE, HOLE[::-1]), (SQUARE[::-1], HOLE[::-1])):
        table = table_of([boundary(1, outer), boundary(2, hole), area(3, [1], [-2])])
        content, losses = written(table, tmp_path)
        assert check_schema(content) == {"RpFormålGrense": 2, "RpArealformålOmråde": 1}
        polygon = next(members(content)[2].iter(f"{GML}Polygon"))
        sides = [(local(side), doubled_area(numbers(side)[0])) for side in polygon]
        assert [name for name, _ in sides] == ["exterior", "interior"]
        assert sides[0][1] > 0 > sides[1][1]
        assert set(losses) == {"topologi", "representasjonspunkt"}


def test_an_area_names_each_curve_around_it_once(tmp_path: Path) -> None:
    half = [boundary(1, SQUARE[:3]), boundary(2, SQUARE[2:]), area(3, [1, 2]), area(4, [-2, -1])]
    content, _ = written(table_of(half), tmp_path)
    check_schema(content)
    names = {item.attrib[f"{GML}id"]: item for item in members(content)}
    for item in (names["RpArealformålOmråde.3"], names["RpArealformålOmråde.4"]):
        hrefs = [next(iter(each.attrib.values())) for each in item if local(each) == "avgrensning"]
        assert sorted(hrefs) == ["#RpFormålGrense.1", "#RpFormålGrense.2"]


def test_arcs_stay_arcs(tmp_path: Path) -> None:
    arc = ((0, 1000), (500, 1207), (1000, 1000))
    rest = ((1000, 1000), (1000, 0), (0, 0), (0, 1000))
    table = table_of([boundary(1, arc, "BUEP"), boundary(2, rest), area(3, [-1, -2]), boundary(4, arc[:2], "BUEP")])
    content, losses = written(table, tmp_path)
    check_schema(content)
    curve, _, surface, broken = members(content)
    assert [local(each) for each in next(curve.iter(f"{GML}segments"))] == ["Arc"]
    assert numbers(curve) == [[10.0, 0.0, 12.07, 5.0, 10.0, 10.0]]
    ring = next(surface.iter(f"{GML}Ring"))
    assert [local(each) for each in next(ring.iter(f"{GML}segments"))] == ["LineStringSegment", "Arc"]
    assert numbers(ring)[1] == [10.0, 0.0, 12.07, 5.0, 10.0, 10.0], "counter-clockwise"
    assert [local(each) for each in next(broken.iter(f"{GML}segments"))] == ["LineStringSegment"]
    assert [each.count for each in losses["bue"]] == [1]
    again = gml.read_bytes(content, "kart.gml")
    assert again.arc is not None
    assert again.arc.sum() == 2


def test_circles_and_arcs_with_a_radius_become_arcs_through_points(tmp_path: Path) -> None:
    radius = (("RADIUS", "-5"),)
    things = [
        Thing("SIRKELP", 1, "RpJuridiskLinje", PLAN, ((0, 0), (500, 500), (0, 1000))),
        Thing("BUE", 2, "RpJuridiskLinje", (*PLAN, *radius), ((0, 0), (0, 1000))),
        Thing("SIRKEL", 3, "RpJuridiskLinje", (*PLAN, *radius), ((0, 0),)),
    ]
    content, losses = written(table_of(things), tmp_path)
    check_schema(content)
    *_, round_zero = found = members(content)
    for item, number in zip(found, (2, 1, 2), strict=True):
        assert [local(each) for each in next(item.iter(f"{GML}segments"))] == ["Arc"] * number
        for arc in numbers(item):
            points = np.array(arc).reshape(3, 2)
            middle = (5.0, 0.0) if item is not round_zero else (0.0, 0.0)
            assert np.hypot(*(points - middle).T) == pytest.approx(5.0, abs=0.02)
    assert losses["bue"][0].count == 3
    assert {each.values["path"] for each in losses["egenskap"]} == {"RADIUS"}


def test_an_area_of_several_polygons_is_one_object(tmp_path: Path) -> None:
    other = tuple((north, east + 5000) for north, east in SQUARE)
    table = own_table([own_area(1, [SQUARE[::-1], HOLE], [other], otype="RpArealformålOmråde")])
    content, losses = written(table, tmp_path)
    check_schema(content)
    (item,) = members(content)
    patches = list(item.iter(f"{GML}PolygonPatch"))
    assert [[local(side) for side in patch] for patch in patches] == [["exterior", "interior"], ["exterior"]]
    assert all(doubled_area(numbers(patch)[0]) > 0 for patch in patches)
    assert not losses
    again = gml.read_bytes(content, "kart.gml")
    assert again.own is not None
    assert again.own.outer.tolist() == [True, False, True]


@pytest.mark.parametrize(
    ("unit", "origin", "north", "east", "expected"),
    [
        (0.01, (0.0, 0.0), 655000001, 41000099, "410000.99 6550000.01"),
        (0.001, (0.0, 0.0), 6550000010, 410000000, "410000.000 6550000.010"),
        (1.0, (0.0, 0.0), 6550000, 410000, "410000 6550000"),
        (0.01, (6550000.0, 400000.0), -5, 1000099, "410000.99 6549999.95"),
        (0.01, (0.0, 0.0), -7, -100, "-1.00 -0.07"),
        (0.25, (0.5, 0.0), 3, 1, "0.25 1.25"),
        (0.0001, (0.0, 0.0), 123456789, 1, "0.0001 12345.6789"),
        (0.00001, (0.0, 0.0), 655000000001, 1, "0.00001 6550000.00001"),
    ],
)
def test_coordinates_have_the_decimals_of_the_unit(
    unit: float, origin: tuple[float, float], north: int, east: int, expected: str, tmp_path: Path
) -> None:
    head = Head(koordsys=22, epsg=25832, unit=unit, origin=origin)
    content, _ = written(table_of([Thing("SYMBOL", 1, "RpJuridiskPunkt", PLAN, ((north, east),))], head), tmp_path)
    (position,) = (each.text for each in members(content)[0].iter(f"{GML}pos"))
    assert position == expected


@pytest.mark.parametrize(("epsg", "north_first"), [(25832, False), (25835, False), (5110, True), (27393, True)])
def test_the_order_of_axes_is_what_the_name_means(epsg: int, north_first: bool, tmp_path: Path) -> None:
    head = Head(koordsys=22, epsg=epsg, unit=0.01)
    content, _ = written(table_of([boundary(1, ((100, 2), (300, 4)))], head), tmp_path)
    expected = [1.0, 0.02, 3.0, 0.04] if north_first else [0.02, 1.0, 0.04, 3.0]
    assert numbers(members(content)[0]) == [expected]
    again = gml.read_bytes(content, "kart.gml")
    assert again.xy.tolist() == [[100, 2], [300, 4]]
    assert again.head.epsg == epsg


def test_heights_are_kept_where_every_point_has_one(tmp_path: Path) -> None:
    head = Head(koordsys=22, epsg=25832, unit=0.01, unit_h=0.1, vertical_datum="NN2000")
    things = [
        boundary(1, ((0, 0, 0, 1234), (0, 100, 0, -5), (100, 100, 0, 0.5))),
        boundary(2, ((0, 0, 0, 1234), (0, 100))),
        boundary(3, ((0, 0), (0, 100))),
    ]
    content, losses = written(table_of(things, head), tmp_path)
    high, mixed, flat = members(content)
    curves = [next(item.iter(f"{GML}Curve")).attrib for item in (high, mixed, flat)]
    assert [(each["srsDimension"], each["srsName"].rpartition(":")[2]) for each in curves] == [
        ("3", "5972"),
        ("2", "25832"),
        ("2", "25832"),
    ]
    (text,) = (each.text for each in high.iter(f"{GML}posList"))
    assert text == "0.00 0.00 123.4 1.00 0.00 -0.5 1.00 1.00 0.05"
    assert losses["høyde"][0].examples == ("RpFormålGrense 2",)
    again = gml.read_bytes(content, "kart.gml")
    assert again.head.epsg == 25832
    assert again.head.vertical_datum == "NN2000"
    assert again.height is not None
    assert (again.height[:3] * again.head.unit).tolist() == pytest.approx([123.4, -0.5, 0.05])


def test_values_are_written_as_their_types(tmp_path: Path) -> None:
    said = (
        ("FØRSTEDIGITALISERINGSDATO", "20240131"),
        ("OPPDATERINGSDATO", "20240131125959"),
        ("FELTNAVN", "B<1> & «2»"),
        ("UTNYTT.UTNTYP", "16", 0), ("UTNYTT.UTNTALL", "30", 0),
        ("UTNYTT.UTNTYP", "17", 1), ("UTNYTT.UTNTALL", "12.5", 1),
        ("UTNYTT.UTNTALL", "tretti", 2),
        ("UTEAREAL", "100 m2"),
        ("BESKRIVELSE", "  med blanke "),
        ("LINK", "https://a"),
        ("EIERFORM", ""),
        ("EGET.NAVN", "x"),
        ("IDENT.LOKALID", "a\x01b"),
        ("KOPIDATA.KOPIDATO", "20240131"),
        ("KOPIDATA.OMRÅDEID", "4222"),
    )  # fmt: skip
    table = table_of([boundary(1, SQUARE), area(2, [1], said=said)])
    content, losses = written(table, tmp_path)
    check_schema(content)
    item = members(content)[1]
    text = {local(each): each.text for each in item if not list(each)}
    assert text["førsteDigitaliseringsdato"] == "2024-01-31T00:00:00"
    assert text["oppdateringsdato"] == "2024-01-31T12:59:59"
    assert text["feltbetegnelse"] == "B<1> & «2»"
    groups = [[(local(part), part.text) for part in each[0]] for each in item if local(each) == "utnytting"]
    assert groups == [
        [("utnyttingstype", "16"), ("utnyttingstall", "30")],
        [("utnyttingstype", "17"), ("utnyttingstall", "12.5")],
    ]
    kopidata = next(each for each in item if local(each) == "kopidata")
    assert [(local(part), part.text) for part in kopidata[0]] == [("områdeId", "4222"), ("kopidato", "2024-01-31")]
    lost = {(each.kind, each.values.get("path")): each for of_kind in losses.values() for each in of_kind}
    assert set(lost) == {
        ("topologi", None), ("representasjonspunkt", None),
        ("verdi", "UTNYTT.UTNTALL"), ("verdi", "UTEAREAL"), ("blanke", "BESKRIVELSE"), ("tom", "EIERFORM"),
        ("egenskap", "EGET.NAVN"), ("egenskap", "LINK"), ("tegn", "IDENT.LOKALID"),
    }  # fmt: skip
    assert lost["verdi", "UTEAREAL"].examples == ("RpArealformålOmråde 2: «100 m2»",)
    assert all(each.count == 1 and each.text for each in lost.values())
    assert "ident" not in text


def test_more_than_the_schema_has_place_for_is_left_out(tmp_path: Path) -> None:
    said = (("FELTNAVN", "A"), ("FELTNAVN", "B"), ("IDENT.LOKALID", "x", 0), ("IDENT.LOKALID", "y", 1))
    content, losses = written(table_of([boundary(1, SQUARE), area(2, [1], said=said)]), tmp_path)
    check_schema(content)
    assert b"<rp:feltbetegnelse>A</rp:feltbetegnelse>" in content
    assert {(each.values["path"], each.count) for each in losses["gjentatt"]} == {("FELTNAVN", 1), ("IDENT", 1)}


def test_what_the_head_says_for_objects_stands_in_them(tmp_path: Path) -> None:
    history = "OVERORD_KVALITET.PROSESS_HISTORIE"
    values = {
        "KVALITET.MÅLEMETODE": ("82",),
        "KVALITET.NØYAKTIGHET": ("20",),
        "EIER": ("Kommunen",),
        history: ("Regnet om < 1 m",),
    }
    head = Head(koordsys=22, epsg=25832, unit=0.01, values=values)
    own = Thing("KURVE", 2, "RpFormålGrense", (("KVALITET.MÅLEMETODE", "11"),), SQUARE)
    content, losses = written(table_of([Thing("KURVE", 1, "RpFormålGrense", (), SQUARE), own], head), tmp_path)
    check_schema(content)
    assert b"<gml:description>Regnet om &lt; 1 m</gml:description>\n<gml:boundedBy>" in content
    assert gml.read_bytes(content, "kart.gml").faults == ()
    kvalitet = [
        [part.text for part in each[0]]
        for item in members(content)
        for each in item
        if len(each) and local(each) == "kvalitet"
    ]
    assert kvalitet == [["82", "20"], ["11"]], "an object that says something of its own has nothing of the head"
    assert {(each.values["path"], each.count) for each in losses["filhode"]} == {
        ("KVALITET.MÅLEMETODE", 1),
        ("KVALITET.NØYAKTIGHET", 1),
        ("EIER", 1),
        (history, 1),
    }


def test_ids_are_made_from_what_stays(tmp_path: Path) -> None:
    named = [
        Thing("KURVE", serial, "RpFormålGrense", (("IDENT.LOKALID", name),), SQUARE)
        for serial, name in ((1, "6f6c"), (2, "twice"), (3, "twice"), (4, "not a name"), (4, ""))
    ]
    content, _ = written(table_of(named), tmp_path)
    check_schema(content)
    assert [item.attrib[f"{GML}id"] for item in members(content)] == [
        "_6f6c",
        "RpFormålGrense.2",
        "RpFormålGrense.3",
        "RpFormålGrense.4",
        "_rad.5",
    ]
    again = gml.read_bytes(content, "kart.gml")
    kept, _ = written(again, tmp_path)
    assert kept == content


def test_both_kinds_of_plan_in_one_file(tmp_path: Path) -> None:
    things = [
        boundary(1, SQUARE),
        area(2, [1]),
        Thing("KURVE", 3, "KpGrense", (), SQUARE),
        Thing("FLATE", 4, "KpOmråde", (*PLAN[:2], ("KOPIDATA.KOPIDATO", "20240131")), ((500, 500),), ([3],)),
        Thing("KURVE", 5, "Vannkant", (), SQUARE),
        Thing("KURVE", 6, "", (), SQUARE),
    ]
    content, losses = written(table_of(things), tmp_path)
    assert sum(check_schema(content).values()) == 4
    assert content.count(b"reguleringsplan_20190401_filprod.xsd") == 1
    assert content.count(b"kommuneplan_20190401_filprod.xsd") == 1
    assert [each.examples for each in losses["objekttype"]] == [("Vannkant 5",), ("6",)]
    assert gml.read_bytes(content, "kart.gml").faults == ()


def test_geometry_that_does_not_fit_is_left_out(tmp_path: Path) -> None:
    things = [
        boundary(1, SQUARE[:3]),
        area(2, [1]),
        Thing("KURVE", 3, "RpArealformålOmråde", PLAN, SQUARE),
        Thing("KURVE", 4, "RpFormålGrense", (), ((0, 0),)),
        Thing("OBJEKT", 5, "RpJuridiskPunkt", PLAN),
        Thing("KURVE", 6, "RpJuridiskPunkt", PLAN, SQUARE[:3]),
    ]
    content, losses = written(table_of(things), tmp_path)
    check_schema(content)
    assert sorted(each.examples for each in losses["geometri"]) == [
        ("RpArealformålOmråde 2",),
        ("RpArealformålOmråde 3",),
        ("RpFormålGrense 4",),
        ("RpJuridiskPunkt 6",),
    ]
    assert [len(numbers(item)) for item in members(content)] == [1, 0, 0, 0, 0, 0]
    assert b"symbolretning" not in content


def test_texts_and_symbols(tmp_path: Path) -> None:
    things = [
        Thing("TEKST", 1, "RpPåskrift", PLAN, ((0, 0), (100, 100), (100, 200))),
        Thing("TEKST", 2, "RpPåskrift", PLAN, ((0, 0),)),
        Thing("SYMBOL", 3, "RpJuridiskPunkt", PLAN, ((0, 0), (100, 100))),
        Thing("PUNKT", 4, "RpJuridiskPunkt", PLAN, ((0, 0),)),
        Thing("SYMBOL", 5, "RpJuridiskPunkt", PLAN, ((0, 0), (0, 0), (-7, 205))),
        Thing("PUNKT", 6, "KpSamferdselPunkt", PLAN[:2], ((0, 0), (100, 100))),
    ]
    content, losses = written(table_of(things), tmp_path)
    check_schema(content)
    along, spot, *_ = members(content)
    assert numbers(along) == [[0.0, 0.0], [1.0, 1.0, 2.0, 1.0]]
    assert numbers(spot) == [[0.0, 0.0], [0.0, 0.0]]
    assert sorted(each.examples for each in losses["retning"]) == [("KpSamferdselPunkt 6",), ("RpJuridiskPunkt 3",)]
    directions = [[each.text for each in item if local(each) == "symbolretning"] for item in members(content)]
    assert directions == [[], [], ["1.00 1.00"], [], ["2.05 -0.07"], []]
    assert losses["element"][0].examples == ("RpJuridiskPunkt 4",)
    again = gml.read_bytes(content, "kart.gml")
    assert np.diff(again.pt_off).tolist() == [3, 1, 1, 1, 1, 1]
    assert np.diff(as_sosi(again).pt_off).tolist() == [3, 1, 3, 1, 3, 1]
    assert as_sosi(again).xy[-4:-1].tolist() == [[0, 0], [0, 0], [-7, 205]]
    assert again.xy[:3].tolist() == [[0, 0], [100, 100], [100, 200]]


def test_a_plan_as_a_proposal(tmp_path: Path) -> None:
    outline = (
        *PLAN,
        ("PLANTYPE", "35"),
        ("PLANNAVN", "Ny plan"),
        ("IKRAFT", "20240101"),
        ("OPPDATERINGSDATO", "20240102"),
    )
    below = (*PLAN[:2], ("VERTNIV", "1"), ("PLANTYPE", "34"))
    things = [
        boundary(1, SQUARE, otype="RpGrense"),
        Thing("FLATE", 2, "RpOmråde", outline, ((500, 500),), ((1,),)),
        Thing("FLATE", 3, "RpOmråde", below, ((500, 500),), ((1,),)),
        boundary(4, SQUARE),
        area(5, [4], said=(("FELTNAVN", "B1"), ("EIERFORM", "3"))),
        Thing("FLATE", 6, "PblMidlByggAnleggOmråde", PLAN, ((500, 500),), ((4,),)),
        Thing("KURVE", 7, "RpFareGrense", (), SQUARE),
    ]
    content, losses = written(table_of(things), tmp_path, Choice(generation=Generation.FORSLAG_50))
    assert b"Reguleringsplanforslag/20230701" in content
    *_, plan = found = members(content)
    assert [local(item) for item in found] == [
        "RpGrense", "RpOmråde", "RpOmråde", "RpFormålGrense", "RpArealformålOmråde", "RpBestemmelseMidlByggAnlegg",
        "Arealplan",
    ]  # fmt: skip
    assert [local(each) for each in plan] == [
        "identifikasjon", "oppdateringsdato", "nasjonalArealplanId", "plantype", "plannavn", "rpOmråde", "rpOmråde",
    ]  # fmt: skip
    assert local(next(iter(found[1].iter(f"{GML}MultiSurface")))[0]) == "surfaceMember"
    assert {local(each) for each in found[1]} == {
        "oppdateringsdato", "område", "nasjonalArealplanId", "vertikalnivå", "arealplan", "formål", "midlByggAnlegg",
        "avgrensesAv",
    }  # fmt: skip
    ids = {item.attrib[f"{GML}id"] for item in found}
    hrefs = [value for item in found for each in item for name, value in each.attrib.items() if name.endswith("href")]
    assert len(hrefs) == 11
    assert {href[1:] for href in hrefs} <= ids
    lost = {
        (each.kind, each.values.get("path") or each.values.get("name")) for found in losses.values() for each in found
    }
    assert lost == {
        ("egenskap", "IKRAFT"), ("egenskap", "KVALITET.MÅLEMETODE"), ("planverdi", "PLANTYPE"),
        ("objekttype", "RpFareGrense"), ("objekttypenavn", "PblMidlByggAnleggOmråde"), ("topologi", None),
        ("representasjonspunkt", None), ("henvisning", "RpBestemmelseMidlByggAnlegg"), ("serienummer", None),
    }  # fmt: skip
    again = gml.read_bytes(content, "kart.gml")
    assert again.faults == ()
    back, _ = written(again, tmp_path, Choice(generation=Generation.SOSI_45))
    check_schema(back)
    outlines = [item for item in members(back) if local(item) == "RpOmråde"]
    assert [[each.text for each in item if local(each) in ("plantype", "plannavn")] for item in outlines] == [
        ["35", "Ny plan"],
        ["35", "Ny plan"],
    ]


def test_the_same_bytes_every_time_and_nothing_is_written_over(tmp_path: Path) -> None:
    table = table_of([boundary(1, SQUARE), area(2, [1])])
    one, _ = written(table, tmp_path)
    other, _ = written(replace(table, _cache={}), tmp_path)
    assert one == other
    with pytest.raises(FileExistsError):
        write(table, tmp_path / "kart.gml", Choice())


def test_a_system_that_nobody_knows_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PlanarkivError, match="koordinatsystem"):
        write(table_of([boundary(1, SQUARE)], Head(unit=0.01)), tmp_path / "kart.gml", Choice())
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("unit", "origin", "unit_h", "points", "lost"),
    [
        (0.01, (0.0, 0.0), None, SQUARE, set()),
        (0.001, (0.0, 0.0), 0.001, ((1, 1), (1, 7), (7, 7), (1, 1)), set()),
        (0.001, (0.0, 0.0), None, SQUARE, {"ENHET"}),
        (1.0, (0.0, 0.0), None, SQUARE, {"ENHET"}),
        (0.01, (10.0, 0.0), 0.1, SQUARE, {"ORIGO-NØ", "ENHET-H"}),
    ],
)
def test_a_grid_that_decimals_do_not_say_is_told(
    unit: float, origin: tuple[float, float], unit_h: float | None, points: Any, lost: set[str], tmp_path: Path
) -> None:
    values = {f"TRANSPAR.{name}": ("",) for name in ("ENHET", "ENHET-H", "ORIGO-NØ")}
    head = Head(koordsys=22, epsg=25832, unit=unit, unit_h=unit_h, origin=origin, values=values)
    content, losses = written(table_of([boundary(1, points)], head), tmp_path)
    assert {str(each.values["path"]).removeprefix("TRANSPAR.") for each in losses.get("filhode", ())} == lost
    again = gml.read_bytes(content, "kart.gml").head
    assert ((again.unit, again.origin) == (unit, origin)) == (not lost)


def test_what_is_no_plan_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PlanarkivError, match="Vannkant"):
        write(table_of([boundary(1, SQUARE, otype="Vannkant")]), tmp_path / "kart.gml", Choice())
    assert not list(tmp_path.iterdir())


def test_an_empty_table(tmp_path: Path) -> None:
    content, losses = written(table_of([]), tmp_path)
    assert members(content) == []
    assert not losses
