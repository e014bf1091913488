import random
import re
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

from planarkiv.intake.split import SplitResult, Unplaced, split
from planarkiv.model.fingerprint import fingerprint
from planarkiv.model.geometry import polygons
from planarkiv.model.planid import PlanId
from planarkiv.readers import sosi
from sosi_text import joined, objects_of, redelivered, text_of
from tables import Thing, table_of

KJETSAA = "data/plans/kjetsaa_massetak/Kjetså_massetak.sos"
A, B = PlanId("4219", "1"), PlanId("4219", "2")


def id_of(plan: PlanId) -> list[tuple[str, str]]:
    return [("NASJONALAREALPLANID.KOMM", plan.number), ("NASJONALAREALPLANID.PLANID", plan.planid)]


def square(serial: int, south: int, west: int, size: int = 100) -> Thing:
    """A closed curve, in centimetres."""
    north, east = south + size, west + size
    corners = [(south, west), (south, east), (north, east), (north, west), (south, west)]
    return Thing("KURVE", serial, "RpGrense", points=corners)


def outline(serial: int, curve: int, plan: PlanId, at: tuple[int, int], level: str = "2") -> Thing:
    attributes = [*id_of(plan), *([("VERTNIV", level)] if level else [])]
    return Thing("FLATE", serial, "RpOmråde", attributes, [at], [[curve]])


TWO_PLANS = (
    square(1, 0, 0),
    square(2, 0, 200),
    outline(11, 1, A, (50, 50)),
    outline(12, 2, B, (50, 250)),
)


def serials(things: list[Thing], result: SplitResult) -> Mapping[object, list[int]]:
    """Serial numbers of each part, of each reason and of the unplaced."""
    numbers = np.array([thing.serial for thing in things])
    named: dict[object, list[int]] = {plan: numbers[rows].tolist() for plan, rows in result.plans.items()}
    named |= {reason: numbers[rows].tolist() for reason, rows in result.reasons.items()}
    return named | {"": numbers[result.unplaced].tolist()}


def parts(*extra: Thing) -> Mapping[object, list[int]]:
    things = [*TWO_PLANS, *extra]
    return serials(things, split(table_of(things)))


def test_by_the_ids_in_the_order_of_the_ids() -> None:
    assert parts() == {A: [1, 11], B: [2, 12], "": []}


@pytest.mark.parametrize(
    ("attributes", "plan"),
    [
        ([("NASJONALAREALPLANID.FYLKESNR", "42"), ("NASJONALAREALPLANID.PLANID", "x/1")], PlanId("42", "x/1")),
        ([("NASJONALAREALPLANID.LANDKODE", "NO"), ("NASJONALAREALPLANID.PLANID", "007")], PlanId("NO", "007")),
        ([("KOMM", "0618"), ("PLANID", "R-23")], PlanId("0618", "R-23")),
        ([("KOMM", "0618"), ("ARPLNID", "1987 4")], PlanId("0618", "1987 4")),
    ],
)
def test_every_form_of_the_id(attributes: list[tuple[str, str]], plan: PlanId) -> None:
    result = split(table_of([Thing("PUNKT", 1, "RpJuridiskPunkt", attributes, [(1, 2)])]))
    assert list(result.plans) == [plan]
    assert not result.faults


@pytest.mark.parametrize(
    ("attributes", "kind", "value"),
    [
        ([("KOMM", "618"), ("PLANID", "1")], "planid-ugyldig", "618/1"),
        ([("KOMM", "0618"), ("PLANID", " ")], "planid-ugyldig", "0618/"),
        ([("NASJONALAREALPLANID.PLANID", "1")], "planid-uten-enhet", "1"),
    ],
)
def test_an_id_that_is_none_is_a_fault_with_its_place(attributes: list[tuple[str, str]], kind: str, value: str) -> None:
    result = split(table_of([*TWO_PLANS, Thing("PUNKT", 77, "X", attributes, [(50, 50)])]))
    [fault] = result.faults
    assert (fault.kind, fault.line, fault.serial, fault.values["planid"]) == (kind, 50, 77, value)
    assert 4 in result.plans[A]


def test_each_bad_id_is_one_fault() -> None:
    bad = [Thing("PUNKT", serial, "X", [("KOMM", "618"), ("PLANID", "1")]) for serial in range(1, 50)]
    assert len(split(table_of(bad)).faults) == 1


def test_an_object_with_two_ids_is_in_both() -> None:
    both = [("NASJONALAREALPLANID.KOMM", "4219", n) for n in (0, 1)]
    both += [("NASJONALAREALPLANID.PLANID", "1", 0), ("NASJONALAREALPLANID.PLANID", "2", 1)]
    found = parts(Thing("PUNKT", 9, "X", both, [(1, 2)]))
    assert 9 in found[A]
    assert 9 in found[B]


def test_an_id_without_an_outline_is_a_plan() -> None:
    other = PlanId("4219", "3")
    assert parts(Thing("PUNKT", 9, "X", id_of(other), [(1, 2)]))[other] == [9]


def test_a_file_without_ids() -> None:
    things = [square(1, 0, 0), Thing("FLATE", 2, "RpOmråde", points=[(5, 5)], refs=[[1]])]
    assert serials(things, split(table_of(things))) == {Unplaced.NO_ID_IN_FILE: [1, 2], "": [1, 2]}
    empty = split(table_of([]))
    assert (dict(empty.plans), empty.unplaced.tolist(), dict(empty.reasons)) == ({}, [], {})


def test_a_curve_of_two_plans_is_in_both() -> None:
    found = parts(
        Thing("KURVE", 3, "RpFormålGrense", points=[(0, 0), (1, 1)]),
        Thing("FLATE", 21, "RpArealformålOmråde", id_of(A), refs=[[1, -3]]),
        Thing("FLATE", 22, "RpArealformålOmråde", id_of(B), refs=[[2, 3]]),
    )
    assert found == {A: [1, 11, 3, 21], B: [2, 12, 3, 22], "": []}


def test_a_curve_with_an_id_is_also_where_it_is_needed() -> None:
    found = parts(
        Thing("KURVE", 3, "RpGrense", id_of(A), [(0, 0), (1, 1)]), Thing("FLATE", 22, "X", id_of(B), refs=[[3]])
    )
    assert 3 in found[A]
    assert 3 in found[B]


def test_an_area_of_another_plan_as_a_hole() -> None:
    """The curves are needed, the area itself is the other plan's."""
    found = parts(
        square(5, 20, 20, 9),
        Thing("FLATE", 21, "X", id_of(A), refs=[[1], [-12], [-31]]),
        Thing("FLATE", 31, "X", points=[(900, 900)], refs=[[5]]),
    )
    assert found[A] == [1, 2, 11, 5, 21, 31]
    assert found[B] == [2, 12]
    assert found[""] == []


def test_the_inner_holes_of_a_hole_are_not_needed() -> None:
    found = parts(
        square(5, 20, 20, 9),
        square(6, 21, 21, 2),
        Thing("FLATE", 22, "X", id_of(B), refs=[[5], [6]]),
        Thing("FLATE", 21, "X", id_of(A), refs=[[1], [22]]),
    )
    assert found[A] == [1, 11, 5, 21]


@pytest.mark.parametrize(
    ("thing", "plan"),
    [
        (Thing("TEKST", 9, "RpPåskrift", points=[(50, 50), (50, 250)]), A),
        (Thing("SYMBOL", 9, "RpJuridiskPunkt", points=[(50, 250), (0, 0)]), B),
        (Thing("PUNKT", 9, "", [("VERTNIV", "2")], [(50, 250)]), B),
        (Thing("FLATE", 9, "RpFareSone", points=[(50, 250)]), B),
        (Thing("KURVE", 9, "RpJuridiskLinje", points=[(10, 10), (90, 90)]), A),
        (Thing("KURVE", 9, "RpJuridiskLinje", points=[(0, 10), (101, 90), (50, 50)]), A),
    ],
)
def test_objects_without_an_id_go_by_the_outline(thing: Thing, plan: PlanId) -> None:
    assert 9 in parts(thing)[plan]


@pytest.mark.parametrize(
    ("thing", "reason"),
    [
        (Thing("TEKST", 9, "RpPåskrift", points=[(50, 150)]), Unplaced.OUTSIDE),
        (Thing("TEKST", 9, "RpPåskrift", [("VERTNIV", "1")], [(50, 50)]), Unplaced.OUTSIDE),
        (Thing("TEKST", 9, "KpPåskrift", points=[(50, 50)]), Unplaced.OUTSIDE),
        (Thing("KURVE", 9, "RpJuridiskLinje", points=[(50, 50), (50, 250)]), Unplaced.OUTSIDE),
        (Thing("TEKST", 9, "RpPåskrift"), Unplaced.NO_GEOMETRY),
    ],
)
def test_objects_that_find_no_plan(thing: Thing, reason: Unplaced) -> None:
    assert parts(thing) == {A: [1, 11], B: [2, 12], reason: [9], "": [9]}


def test_the_boundary_of_an_unplaced_area_is_unplaced() -> None:
    found = parts(square(5, 500, 500), Thing("FLATE", 9, "X", points=[(550, 550)], refs=[[5]]))
    assert found[Unplaced.OUTSIDE] == [9]
    assert found[Unplaced.UNPLACED_AREA] == [5]
    assert found[""] == [5, 9]


def test_the_boundary_of_an_area_placed_by_its_outline_follows_it() -> None:
    found = parts(square(5, 20, 20, 9), Thing("FLATE", 9, "X", points=[(25, 25)], refs=[[5]]))
    assert found[A] == [1, 11, 5, 9]


def test_the_level_decides_between_plans_above_each_other() -> None:
    tunnel = PlanId("4219", "3")
    above = (square(5, 0, 0), outline(15, 5, tunnel, (50, 50), "1"))
    text = Thing("TEKST", 9, "RpPåskrift", [("VERTNIV", "1")], [(50, 50)])
    assert parts(*above, text)[tunnel] == [5, 15, 9]
    without = Thing("TEKST", 9, "RpPåskrift", points=[(50, 50)])
    assert parts(*above, without)[Unplaced.SEVERAL] == [9]
    assert parts(square(5, 0, 0), outline(15, 5, A, (50, 50), "1"), without)[A] == [1, 11, 5, 15, 9]


def test_a_plan_with_two_outlines_that_share_a_point_is_one_plan() -> None:
    text = Thing("TEKST", 9, "RpPåskrift", points=[(100, 100)])
    assert 9 in parts(square(5, 100, 100), outline(15, 5, A, (150, 150)), text)[A]


def test_an_outline_that_cannot_be_put_together_places_nothing() -> None:
    things = [Thing("KURVE", 1, points=[(0, 0), (0, 9)]), outline(2, 1, A, (1, 1)), outline(3, 99, B, (1, 1))]
    text = Thing("TEKST", 9, "RpPåskrift", points=[(1, 1)])
    assert serials([*things, text], split(table_of([*things, text])))[Unplaced.OUTSIDE] == [9]


def copies(text: str, count: int) -> list[str]:
    """The map over and over, each in another place with another planid; every other one without ids on its texts."""
    head, objects = objects_of(text)
    made = []
    for number in range(count):
        each = re.sub(r"(?m)^(\.\.\.PLANID) .*$", rf"\1 p{number}", "".join(objects))
        each = re.sub(
            r"(?m)^(\d{10}) (\d{9})\b",
            lambda found: f"{found[1]} {int(found[2]) + number * 2_000_000}",  # noqa: B023 - used at once
            each,
        )
        if number % 2:
            each = re.sub(
                r"(\.TEKST \d+:\n..OBJTYPE \w+\n(?:\.\.[^N].*\n)*)\.\.NASJONALAREALPLANID\n(?:\.\.\..*\n)+", r"\1", each
            )
        made.append(joined(head, [each]))
    return made


def together(texts: list[str], seed: int) -> str:
    """All the maps in one file: one head, objects renumbered and in any order."""
    everything: list[str] = []
    for number, text in enumerate(texts):
        head, objects = objects_of(text)
        everything += [_numbered_from(1000 * number, each) for each in objects]
    return redelivered(joined(head, everything), seed)


def _numbered_from(start: int, piece: str) -> str:
    def later(found: re.Match[str]) -> str:
        return re.sub(r"\d+", lambda number: str(int(number[0]) + start), found[0])

    return re.sub(r"(?m)^\.[A-Z]+ \d+|^\.\.REF.*$|^[ (]*:.*$", later, piece)


def test_many_plans_in_one_file_are_the_plans_one_by_one(shared: Path, tmp_path: Path) -> None:
    singles = copies(text_of(shared / KJETSAA), 12)
    prints = {}
    for number, text in enumerate(singles):
        path = tmp_path / f"{number}.sos"
        path.write_text(text, encoding="utf-8")
        prints[PlanId("4219", f"p{number}")] = fingerprint(sosi.read(path))
    assert len(set(prints.values())) == 12
    path = tmp_path / "alle.sos"
    path.write_text(together(singles, 5), encoding="utf-8")
    table = sosi.read(path)
    assert sum(table.values_at("STRENG", int(row)) != [] for row in table.rows_of_kind("TEKST")) == 12 * 14
    result = split(table)
    assert not result.faults
    assert len(result.unplaced) == 0
    assert {plan: fingerprint(table.take(rows)) for plan, rows in result.plans.items()} == prints
    for rows in result.plans.values():
        part = table.take(rows)
        assert all(polygon is not None for polygon in polygons(part)[part.rows_of_kind("FLATE")])


def test_one_moved_vertex_among_many_plans_changes_one_plan(shared: Path, tmp_path: Path) -> None:
    singles = copies(text_of(shared / KJETSAA), 4)
    before, after = tmp_path / "foer.sos", tmp_path / "etter.sos"
    text = together(singles, 5)
    before.write_text(text, encoding="utf-8")
    lines = text.split("\n")
    inside = [at for at, line in enumerate(lines) if re.fullmatch(r"\d{10} \d{9,10}", line) and "KP" not in line]
    at = random.Random(3).choice(inside)  # noqa: S311 - the same vertex every time
    north, east = lines[at].split()
    after.write_text("\n".join([*lines[:at], f"{int(north) + 1} {east}", *lines[at + 1 :]]), encoding="utf-8")
    prints = []
    for path in (before, after):
        table = sosi.read(path)
        prints.append({plan: fingerprint(table.take(rows)) for plan, rows in split(table).plans.items()})
    assert sum(prints[0][plan] != prints[1][plan] for plan in prints[0]) == 1
