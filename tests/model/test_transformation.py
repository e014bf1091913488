"""From system to system: how exactly, by whom it is decided, and what the result says of itself."""

import json
import math
import struct
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pyproj
import pytest

from planarkiv.errors import PlanarkivError, UsageError
from planarkiv.model.drawn_out import with_arcs_drawn_out
from planarkiv.model.features import FeatureTable, Head
from planarkiv.model.geometry import lines, polygons
from planarkiv.model.loss import Loss
from planarkiv.model.transformation import HISTORY, between, operation, require_accurate, transformed
from tables import Thing, own_area, own_table, table_of

NGO_III = 27393
GRID = "no_kv_ETRS89NO_NGO48_TIN.json"
"""The name that PROJ knows of the grid between NGO1948 and EUREF89."""
N, E = 6_500_000_00, 400_000_00
RING = [(N, E), (N, E + 10000), (N + 10000, E + 10000), (N + 10000, E)]
NEIGHBOURS: Sequence[Thing] = (
    own_area(1, [[*RING, RING[0]]], otype="RpArealformålOmråde"),
    own_area(2, [[RING[1], (N, E + 20000), (N + 10000, E + 20000), RING[2], RING[1]]], otype="RpArealformålOmråde"),
)
IN_OSLO = [(200_000_00, 0), (200_010_00, 500)]


def moved(
    table: FeatureTable, epsg: int, *, grid: Path | None = None, accepted: bool = False
) -> tuple[FeatureTable, list[Loss]]:
    with operation(table, epsg, grid) as found:
        if not accepted:
            require_accurate(found)
        return transformed(table, found)


def ngo(*things: Thing, **head: object) -> FeatureTable:
    return table_of(things, Head(koordsys=3, epsg=NGO_III, **head))  # type: ignore[arg-type]  # fields of Head


def curve(*attributes: tuple[str, str], serial: int = 1) -> Thing:
    return Thing("KURVE", serial, "RpGrense", attributes, IN_OSLO)


def shifted_grid(folder: Path) -> Path:
    """A file of the kind that PROJ wants, which moves everything 0.001 degrees east and 0.0005 degrees south."""
    corners = [(0, 55), (35, 55), (35, 73), (0, 73)]
    path = folder / GRID
    said = {
        "file_type": "triangulation_file",
        "format_version": "1.0",
        "transformed_components": ["horizontal"],
        "vertices_columns": ["source_x", "source_y", "target_x", "target_y"],
        "triangles_columns": ["idx_vertex1", "idx_vertex2", "idx_vertex3"],
        "vertices": [[x, y, x + 0.001, y - 0.0005] for x, y in corners],
        "triangles": [[0, 1, 2], [0, 2, 3]],
    }
    path.write_text(json.dumps(said), encoding="utf-8")
    return path


def test_from_zone_to_zone_and_back(tmp_path: Path) -> None:
    table = own_table(NEIGHBOURS)
    there, lost = moved(table, 25833)
    assert [(loss.kind, loss.values["accuracy"]) for loss in lost] == [("transformasjon", "eksakt")]
    assert there.head.epsg == 25833
    assert there.head.koordsys == 23
    assert there.head.unit == 0.01
    back, _ = moved(there, 25832)
    assert np.abs(back.xy - table.xy).max() <= 1
    # 6 degrees west of the middle of its zone a metre is 1.0026 metres long
    ratio = [b.area / a.area for a, b in zip(polygons(table), polygons(there), strict=True) if a and b]
    assert all(1.003 < each < 1.008 for each in ratio)
    assert len(back.head.values[HISTORY]) == 2


def test_what_neighbours_share_they_still_share() -> None:
    there, _ = moved(own_table(NEIGHBOURS), 25833)
    one, other = polygons(there)
    assert one is not None
    assert other is not None
    assert one.intersection(other).length == pytest.approx(100.3, abs=0.5)
    assert one.intersection(other).area == 0
    assert len(np.unique(there.xy, axis=0)) == 6


def test_an_exact_one_changes_no_quality() -> None:
    table = table_of([Thing("KURVE", 1, "RpGrense", (("KVALITET.NØYAKTIGHET", "10"),), RING[:2])])
    there, _ = moved(table, 25833)
    assert there.values_at("KVALITET.NØYAKTIGHET", 0) == ["10"]


def test_without_the_grid_a_person_must_accept_what_it_is() -> None:
    with pytest.raises(UsageError, match=f"nøyaktighet: 3 m.*{GRID}.*0,1 m.*--accept-accuracy"):
        moved(ngo(curve()), 25832)
    there, lost = moved(ngo(curve()), 25832, accepted=True)
    assert next(loss for loss in lost if loss.kind == "transformasjon").values["accuracy"] == "3 m"
    assert "nøyaktighet 3 m" in there.head.values[HISTORY][0]


def test_the_result_says_so_in_its_quality() -> None:
    head = {"values": {"KVALITET.MÅLEMETODE": ("11",), "KVALITET.NØYAKTIGHET": ("400",)}}
    things = (
        curve(("KVALITET.MÅLEMETODE", "82"), ("KVALITET.NØYAKTIGHET", "40")),
        curve(("KVALITET.MÅLEMETODE", "82"), serial=2),
        curve(serial=3),
    )
    there, _ = moved(ngo(*things, **head), 25832, accepted=True)
    assert [there.values_at("KVALITET.NØYAKTIGHET", row) for row in range(3)] == [["303"], ["300"], ["500"]]
    assert [there.values_at("KVALITET.MÅLEMETODE", row) for row in range(3)] == [["82"], ["82"], ["11"]]


def test_an_object_of_unknown_quality_is_no_better_than_the_transformation() -> None:
    other = Thing("PUNKT", 2, "Fremmed", points=IN_OSLO[:1])
    there, _ = moved(ngo(curve(), other), 25832, accepted=True)
    assert there.values_at("KVALITET.NØYAKTIGHET", 0) == ["300"]
    assert there.values_at("KVALITET.MÅLEMETODE", 0) == ["99"]
    assert there.values_at("KVALITET.NØYAKTIGHET", 1) == []


def test_with_the_grid_it_is_as_accurate_as_the_grid(tmp_path: Path) -> None:
    there, lost = moved(ngo(curve()), 25832, grid=shifted_grid(tmp_path))
    assert next(loss for loss in lost if loss.kind == "transformasjon").values["accuracy"] == "0,1 m"
    # by the projection alone, and what the file says
    lon, lat = pyproj.Transformer.from_crs(NGO_III, 4273, always_xy=True).transform(0, 200_000)
    degrees = pyproj.Proj("EPSG:25832")(lon - 0.001, lat + 0.0005)
    assert there.metres()[0].tolist() == pytest.approx(degrees, abs=0.01)
    # and the next one finds nothing of it
    with pytest.raises(UsageError):
        moved(ngo(curve()), 25832)


def ntv2(folder: Path, east: float, south: float) -> Path:
    """A grid of shifts over Norway, alike everywhere, in seconds; longitudes count to the west in such files."""
    corners = (57 * 3600, 72 * 3600, -33 * 3600, -3 * 3600)
    steps = (15 * 3600, 30 * 3600)
    text, number, whole = "<8s8s", "<8sd", "<8sii"
    head = [struct.pack(whole, *each, 0) for each in ((b"NUM_OREC", 11), (b"NUM_SREC", 11), (b"NUM_FILE", 1))]
    head += [struct.pack(text, b"GS_TYPE ", b"SECONDS "), struct.pack(text, b"VERSION ", b"NTv2.0  ")]
    head += [struct.pack(text, name, b"DATUM   ") for name in (b"SYSTEM_F", b"SYSTEM_T")]
    head += [struct.pack(number, name, 6378137.0) for name in (b"MAJOR_F ", b"MINOR_F ", b"MAJOR_T ", b"MINOR_T ")]
    head += [struct.pack(text, b"SUB_NAME", b"NORGE   "), struct.pack(text, b"PARENT  ", b"NONE    ")]
    head += [struct.pack(text, name, b"        ") for name in (b"CREATED ", b"UPDATED ")]
    names = (b"S_LAT   ", b"N_LAT   ", b"E_LONG  ", b"W_LONG  ", b"LAT_INC ", b"LONG_INC")
    head += [struct.pack(number, name, value) for name, value in zip(names, (*corners, *steps), strict=True)]
    head += [struct.pack(whole, b"GS_COUNT", 4, 0)]
    nodes = struct.pack("<4f", -south, -east, 0.1, 0.1) * 4
    path = folder / "egen +grids=x.gsb"
    path.write_bytes(b"".join(head) + nodes + struct.pack(text, b"END     ", b"        "))
    return path


def test_a_grid_of_ones_own_is_used_and_its_accuracy_is_unknown(tmp_path: Path) -> None:
    there, lost = moved(ngo(curve(("KVALITET.NØYAKTIGHET", "40"))), 25832, grid=ntv2(tmp_path, 3.6, 1.8))
    assert next(loss for loss in lost if loss.kind == "transformasjon").values["accuracy"] == "ukjent"
    lon, lat = pyproj.Transformer.from_crs(NGO_III, 4273, always_xy=True).transform(0, 200_000)
    expected = pyproj.Proj("EPSG:25832")(lon + 0.001, lat - 0.0005)
    assert there.metres()[0].tolist() == pytest.approx(expected, abs=0.01)
    assert "nøyaktighet ukjent" in there.head.values[HISTORY][0]
    assert there.values_at("KVALITET.NØYAKTIGHET", 0) == ["40"]
    bad = tmp_path / "feil.gsb"
    bad.write_bytes(b"ikke et rutenett")
    with pytest.raises(PlanarkivError, match=r"feil\.gsb dekker stedet"):
        moved(ngo(curve()), 25832, grid=bad)


def test_a_grid_that_is_of_no_use(tmp_path: Path) -> None:
    other = shifted_grid(tmp_path).rename(tmp_path / "annet.json")
    with pytest.raises(UsageError, match=f"bruker ikke annet.json. Den som trengs, heter {GRID}"):
        moved(ngo(curve()), 25832, grid=other)
    with pytest.raises(UsageError, match="finnes ikke"):
        moved(ngo(curve()), 25832, grid=tmp_path / "borte.json")
    (tmp_path / GRID).write_text("ikke et rutenett", encoding="utf-8")
    with pytest.raises(UsageError, match="ikke slik den skal være"):
        moved(ngo(curve()), 25832, grid=tmp_path / GRID)
    with pytest.raises(UsageError, match=r"bruker ikke annet\.json"):
        moved(own_table(NEIGHBOURS), 25833, grid=other)


@pytest.mark.parametrize(
    ("epsg", "match"),
    [(99, "ikke et kjent"), (5972, "bare nord og øst"), (5941, "bare nord og øst"), (23032, "--accept-accuracy")],
)
def test_systems_that_are_refused(epsg: int, match: str) -> None:
    with pytest.raises(UsageError, match=match):
        moved(own_table(NEIGHBOURS), epsg)


def test_a_table_that_does_not_know_where_it_is() -> None:
    with pytest.raises(PlanarkivError, match="hvilket koordinatsystem"):
        moved(table_of([curve()], Head(epsg=None)), 25832)


def test_points_that_have_no_place() -> None:
    table = table_of([Thing("PUNKT", 1, points=[(10**15, 10**15)])], Head(epsg=25832))
    with pytest.raises(PlanarkivError, match="kan ikke regnes om"):
        moved(table, 4258)


def test_wgs84_is_taken_for_euref89() -> None:
    world, _ = moved(own_table(NEIGHBOURS), 4326)
    euref, _ = moved(own_table(NEIGHBOURS), 4258)
    assert (world.xy == euref.xy).all()
    assert world.head.unit == 1e-9
    there, _ = moved(own_table(NEIGHBOURS), 32632)
    assert (there.xy == own_table(NEIGHBOURS).xy).all()


def test_degrees_hold_every_centimetre() -> None:
    table = own_table(NEIGHBOURS)
    there, lost = moved(table, 4326)
    assert {loss.kind for loss in lost} == {"transformasjon"}
    back, _ = moved(there, 25832)
    assert np.abs(back.metres() - table.metres()).max() < 0.001


def test_arcs_keep_their_three_points_in_metres_and_are_drawn_out_in_degrees() -> None:
    arc = Thing("BUEP", 1, "RpGrense", points=[(N, E, 1), (N + 3000, E + 1000), (N, E + 6000, 1)])
    table = table_of([arc])
    zone, lost = moved(table, 25833)
    assert len(zone.xy) == 3
    assert "bue" not in {loss.kind for loss in lost}
    degrees, lost = moved(table, 4326)
    assert next(loss for loss in lost if loss.kind == "bue").count == 1
    assert len(degrees.xy) == len(lines(table)[0].coords)
    assert degrees.kp.nonzero()[0].tolist() == [0, len(degrees.xy) - 1]


def test_rings_with_arcs_are_drawn_out_as_they_are_measured() -> None:
    ring = [(N, E), (N, E + 10000), (N + 3000, E + 5000), (N + 10000, E), (N, E)]
    hole = [(N + 500, E + 500), (N + 500, E + 900), (N + 900, E + 700), (N + 500, E + 500)]
    table = own_table([own_area(1, [ring, hole], otype="RpOmråde", middles=[2]), own_area(2, [hole[::-1]])])
    drawn = with_arcs_drawn_out(table)
    assert drawn.arc is None
    assert [each.area for each in polygons(drawn) if each] == [each.area for each in polygons(table) if each]
    assert len(drawn.xy) > len(table.xy) + 10


def test_heights_are_the_same_in_another_unit() -> None:
    line = Thing("KURVE", 1, "RpGrense", points=[(N, E, 0, 1234), (N + 100, E, 0, math.nan)])
    there, lost = moved(table_of([line], Head(epsg=25832, unit=0.01)), 4326)
    assert there.height is not None
    assert there.head.unit_h == 0.01
    assert there.height[0] == 1234
    assert next(loss for loss in lost if loss.kind == "høydegrunnlag").count == 1


def test_long_lines_that_miss_their_course_are_measured() -> None:
    short = Thing("KURVE", 1, "RpGrense", points=[(N, E), (N, E + 10_000)])
    long = Thing("KURVE", 2, "RpGrense", points=[(N, E), (N, E + 500_000)])
    texts = Thing("TEKST", 3, "RpPåskrift", points=[(N, E), (N, E + 900_000)])
    there, lost = moved(table_of([short, long, texts]), 25833)
    [bent] = [loss for loss in lost if loss.kind == "rett-linje"]
    assert bent.count == 1
    move = pyproj.Transformer.from_crs(25832, 25833, always_xy=True).transform
    middle = np.array(move((E + 250_000) / 100, N / 100))
    off = np.hypot(*(middle - (there.metres()[2] + there.metres()[3]) / 2))
    assert str(bent.values["metres"]) == f"{math.ceil(off * 100) / 100}".replace(".", ",")


def test_a_local_origin_is_counted_in() -> None:
    local = table_of([Thing("PUNKT", 1, points=[(1000, 2000)])], Head(epsg=25832, origin=(6_500_000.0, 400_000.0)))
    plain = table_of([Thing("PUNKT", 1, points=[(N + 1000, E + 2000)])])
    assert (moved(local, 25833)[0].xy == moved(plain, 25833)[0].xy).all()
    assert moved(local, 25833)[0].head.origin == (0.0, 0.0)


def test_what_is_only_shown_is_moved_alike() -> None:
    table = own_table(NEIGHBOURS)
    east, north = between(25832, 25833)(*table.metres().T)
    assert np.abs(moved(table, 25833)[0].metres() - np.column_stack((east, north))).max() <= 0.0051
    assert between(32632, 25832)(1.0, 2.0) == (1.0, 2.0)


def test_arcs_in_degrees_are_drawn_as_finely_as_in_metres() -> None:
    arc = Thing("BUEP", 1, "RpGrense", points=[(600000000, 100000000), (600030000, 100020000), (600000000, 100060000)])
    table = table_of([arc], Head(koordsys=84, epsg=4258, unit=1e-7))
    there, lost = moved(table, 25832)
    assert len(lines(table)[0].coords) > 50
    assert "bue" not in {loss.kind for loss in lost}
    assert len(there.xy) == 3
