"""Several plans in one table: the same objects, each with a number of its own, on one grid."""

from collections import Counter
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from planarkiv.errors import PlanarkivError
from planarkiv.intake.split import split
from planarkiv.model.features import FeatureTable, Head
from planarkiv.model.fingerprint import fingerprint
from planarkiv.model.geometry import polygons
from planarkiv.model.joined import joined
from planarkiv.readers import gml, sosi
from planarkiv.writers.sosi import write_part
from tables import Thing, own_area, own_table, table_of

BYDEL = Path("sample_data/bydel/planer")


def read(head: str, objects: str) -> FeatureTable:
    text = f".HODE\n..TEGNSETT UTF-8\n..TRANSPAR\n...KOORDSYS 22\n{head}{objects}.SLUTT\n"
    return sosi.read_bytes(text.encode(), "x.sos")


def square(serial: int, side: int, quality: str = "") -> str:
    return (
        f".KURVE {serial}:\n..OBJTYPE RpGrense\n{quality}..NØ\n0 0 ...KP 1\n"
        f"0 {side}\n{side} {side}\n{side} 0\n0 0 ...KP 1\n"
        f".FLATE {serial + 5}:\n..OBJTYPE RpOmråde\n..REF :-{serial}\n..NØ\n{side // 2} {side // 3}\n"
    )


def test_every_plan_of_a_folder_is_in_one_file(tmp_path: Path) -> None:
    tables = [sosi.read(path) for path in sorted(BYDEL.rglob("*.sos"))]
    assert len(tables) > 10
    whole = joined(tables)
    assert len(whole) == sum(map(len, tables))
    assert sorted(whole.serial.tolist()) == list(range(1, len(whole) + 1))
    path = tmp_path / "alle.sos"
    path.write_bytes(write_part(whole, np.arange(len(whole)), delivery="x"))
    again = sosi.read(path)
    assert again.fault_totals == sum((Counter(table.fault_totals) for table in tables), Counter())
    starts = np.append(0, np.cumsum([len(table) for table in tables])).tolist()
    for table, (first, last) in zip(tables, pairwise(starts), strict=True):
        part = again.take(np.arange(first, last))
        assert [polygon.wkb for polygon in polygons(part) if polygon is not None] == [
            polygon.wkb for polygon in polygons(table) if polygon is not None
        ]
        if set(table.head.values) == set(again.head.values):
            assert fingerprint(part) == fingerprint(table)


def test_the_parts_of_a_delivery_are_the_delivery_again(tmp_path: Path) -> None:
    """Boundaries that neighbours share came with both of them, and are one curve again."""
    delivery = sosi.read(Path("sample_data/bydel/leveranse/4222_plandata_vn2.sos"))
    parts = []
    for number, rows in enumerate(split(delivery).plans.values()):
        path = tmp_path / f"{number}.sos"
        path.write_bytes(write_part(delivery, rows, delivery="x"))
        parts.append(sosi.read(path))
    assert len(parts) > 1
    assert fingerprint(joined(parts)) == fingerprint(delivery)


def test_curves_that_neighbours_share_are_one() -> None:
    shared = Thing("KURVE", 7, "RpGrense", [("IDENT.LOKALID", "a"), ("OPPDATERINGSDATO", "1")], [(0, 0), (0, 9)])
    later = Thing("KURVE", 7, "RpGrense", [("IDENT.LOKALID", "a"), ("OPPDATERINGSDATO", "2")], [(0, 0), (0, 9)])
    loose = Thing("KURVE", 8, "RpGrense", points=[(1, 1), (1, 2)])
    west = table_of([shared, Thing("KURVE", 1, "RpGrense", points=[(0, 9), (9, 0), (0, 0)]), loose, flate([7, 1])])
    east = table_of([Thing("KURVE", 2, "RpGrense", points=[(0, 0), (-9, 0), (0, 9)]), flate([2, -7]), shared, loose])
    whole = joined([west, east])
    assert len(whole) == len(west) + len(east) - 1
    assert whole.serial.tolist() == [2, 1, 3, 4, 5, 7, 6]
    assert whole.ref.tolist() == [2, 1, 5, -2]
    assert len([polygon for polygon in polygons(whole) if polygon is not None]) == 2
    assert len(joined([west, table_of([later, flate([7])])])) == len(west) + 2


def flate(refs: list[int]) -> Thing:
    return Thing("FLATE", 9, "RpOmråde", points=[(1, 1)], refs=[refs])


def test_numbers_follow_objects_and_what_refers_to_nothing_still_does() -> None:
    one = table_of([Thing("KURVE", 70, points=[(0, 0), (1, 1)]), Thing("FLATE", 9, refs=[[-70, 8], [70]])])
    other = table_of([Thing("FLATE", 9, refs=[[70]]), Thing("KURVE", 70, points=[(0, 0), (2, 1)]), Thing("PUNKT", 0)])
    whole = joined([one, other])
    assert whole.serial.tolist() == [3, 2, 4, 5, 0]
    assert whole.ref.tolist() == [-3, 1, 3, 5]
    assert whole.ref_ring.tolist() == [0, 0, 1, 0]
    assert 1 not in whole.serial.tolist()


def test_units_and_origins_become_one_grid() -> None:
    one = read("...ORIGO-NØ 0 0\n...ENHET 0.01\n", ".PUNKT 1:\n..NØH\n1234 -567 8\n")
    other = read(
        "...ORIGO-NØ 6000000 500000.5\n...ENHET 0.004\n...ENHET-H 0.1\n", ".PUNKT 1:\n..NØH\n3 -2 5\n..NØ\n1 1\n"
    )
    whole = joined([one, other])
    assert whole.head.unit == 0.002
    assert whole.metres().tolist() == [*one.metres().tolist(), *other.metres().tolist()]
    assert whole.height is not None
    assert (whole.height[:2] * (whole.head.unit_h or whole.head.unit)).tolist() == [0.08, 0.5]
    assert np.isnan(whole.height[2])
    same = joined([one, one])
    assert (same.head.unit, same.head.origin) == (0.01, (0.0, 0.0))


def test_heads_that_disagree_speak_through_their_objects() -> None:
    one = read("...ENHET 0.01\n..KVALITET 82 10\n..EIER A\n", square(1, 30) + square(2, 30, "..KVALITET 11\n"))
    other = read("...ENHET 0.01\n..KVALITET 55\n..EIER A\n", square(1, 60))
    whole = joined([one, other])
    said = [
        (whole.effective_at("KVALITET.MÅLEMETODE", row), whole.effective_at("KVALITET.NØYAKTIGHET", row))
        for row in range(len(whole))
    ]
    assert said == [(["82"], ["10"])] * 2 + [(["11"], []), (["82"], ["10"])] + [(["55"], [])] * 2
    assert whole.head.values["EIER"] == ("A",)
    assert joined([one, one]).values_at("KVALITET.MÅLEMETODE", 0) == []


def test_head_of_the_whole() -> None:
    one = read(
        "...ENHET 0.01\n...VERT-DATUM NN54\n..SOSI-VERSJON 4.5\n..SOSI-NIVÅ 4\n..OBJEKTKATALOG A\n", square(1, 3)
    )
    two = read(
        "...ENHET 0.01\n...VERT-DATUM NN2000\n..SOSI-VERSJON 4.05\n..SOSI-NIVÅ 3\n..OBJEKTKATALOG B\n", square(1, 3)
    )
    head = joined([one, two, one]).head
    assert head.values["SOSI-VERSJON"] == ("4.5",)
    assert head.values["SOSI-NIVÅ"] == ("3",)
    assert head.values["OBJEKTKATALOG"] == ("A", "B")
    assert head.vertical_datum is None
    assert "TRANSPAR.VERT-DATUM" not in head.values


def test_areas_with_rings_of_their_own_and_their_links() -> None:
    tables = [gml.read(path) for path in sorted(BYDEL.rglob("*.gml"))[:3]]
    whole = joined(tables)
    assert [shape.wkb for shape in polygons(whole) if shape is not None] == [
        shape.wkb for table in tables for shape in polygons(table) if shape is not None
    ]
    links = [table.links for table in tables]
    assert whole.links is not None
    assert len(whole.links.rows) == sum(len(each.rows) for each in links if each is not None)
    for row, target in zip(whole.links.rows.tolist(), whole.links.target.tolist(), strict=True):
        assert target < 0 or sum(row >= size for size in np.cumsum(list(map(len, tables)))) == sum(
            target >= size for size in np.cumsum(list(map(len, tables)))
        )


def test_what_cannot_be_one_file_is_refused() -> None:
    one = table_of([Thing("PUNKT", 1, points=[(1, 1)])])
    north = table_of([Thing("PUNKT", 1, points=[(1, 1)])], Head(koordsys=23, epsg=25833))
    north.source = "nord.sos"
    with pytest.raises(PlanarkivError, match=r"hand\.sos er i KOORDSYS 22, nord\.sos er i KOORDSYS 23"):
        joined([one, north])
    with pytest.raises(PlanarkivError, match="samme format"):
        joined([one, own_table([own_area(1, [[(0, 0), (0, 1), (1, 1), (0, 0)]])])])
    high = [
        table_of([Thing("PUNKT", 1, points=[(1, 1, 0, 5)])], Head(koordsys=22, epsg=25832, vertical_datum=datum))
        for datum in ("NN54", "NN2000")
    ]
    with pytest.raises(PlanarkivError, match=r"NN2000.*NN54"):
        joined(high)
    joined([high[0], one])
    far = table_of([Thing("PUNKT", 1, points=[(2**40, 1)])], Head(koordsys=22, epsg=25832, unit=1e-9))
    with pytest.raises(PlanarkivError, match="avrunding"):
        joined([far, table_of([Thing("PUNKT", 1, points=[(2**50, 1)])])])
    with pytest.raises(ValueError, match="no tables"):
        joined([])
    assert joined([one]) is one
