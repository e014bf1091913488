"""Two versions of a map compared: nothing where nothing changed, and exactly what changed where something did."""

import re
from pathlib import Path

import pytest

from conftest import ROOT
from planarkiv.model.difference.changes import Change, Measured, ObjectsDiffer
from planarkiv.model.difference.objects import compare
from planarkiv.readers import sosi
from planarkiv.reports.diff.sentences import how
from sosi_text import joined, objects_of, redelivered, text_of

MAPS = [
    *sorted((ROOT / "sample_data" / "bydel" / "leveranse").glob("*.sos")),
    *sorted((ROOT / "sample_data" / "leveranse").glob("*.sos")),
]


def compared(before: str, after: str, tolerance: float = 0.01) -> ObjectsDiffer:
    one, other = (sosi.read_bytes(text.encode(), name) for text, name in ((before, "før.sos"), (after, "nå.sos")))
    return compare([one], [other], tolerance)


def as_utf8(path: Path) -> str:
    return re.sub(r"(?m)^\.\.TEGNSETT .*$", "..TEGNSETT UTF-8", text_of(path))


@pytest.mark.parametrize("path", MAPS, ids=lambda path: path.stem)
@pytest.mark.parametrize("seed", [1, 2])
def test_a_renumbered_dump_is_the_same(path: Path, seed: int) -> None:
    text = as_utf8(path)
    found = compared(text, redelivered(text, seed))
    assert found.changes == ()
    assert found.unchanged == len(objects_of(text)[1])


@pytest.mark.parametrize("name", ["plans/kjetsaa_massetak/Kjetså_massetak.sos", "sosi/Regplan.sos", "sosi/buer.sos"])
def test_a_real_map_renumbered_is_the_same(shared: Path, name: str) -> None:
    text = as_utf8(shared / "data" / name)
    found = compared(text, redelivered(text, 7))
    assert found.changes == ()


def test_new_ids_are_told_and_change_nothing(shared: Path) -> None:
    text = as_utf8(shared / "data" / "plans" / "kjetsaa_massetak" / "Kjetså_massetak.sos")
    numbers = iter(range(10**6))
    other = re.sub(r"\.\.\.LOKALID .*", lambda _: f"...LOKALID ny-{next(numbers)}", text)
    found = compared(text, redelivered(other, 3))
    assert found.changes == ()
    assert found.reidentified == len(re.findall(r"\.\.\.LOKALID", text))


HEAD = """.HODE
..TEGNSETT UTF-8
..TRANSPAR
...KOORDSYS 22
...ORIGO-NØ 0 0
...ENHET 0.01
..SOSI-VERSJON 4.5
..SOSI-NIVÅ 4
"""


def line(serial: int, *points: tuple[int, int], otype: str = "RpFormålGrense", more: str = "") -> str:
    coordinates = "".join(f"{north} {east}\n" for north, east in points)
    return f".KURVE {serial}:\n..OBJTYPE {otype}\n{more}..NØ\n{coordinates}"


def area(serial: int, refs: str, more: str, otype: str = "RpArealformålOmråde") -> str:
    return f".FLATE {serial}:\n..OBJTYPE {otype}\n{more}..REF {refs}\n..NØ\n500 500\n"


def point(serial: int, north: int, east: int, text: str = "o_SKV1") -> str:
    return f'.TEKST {serial}:\n..OBJTYPE RpPåskrift\n..STRENG "{text}"\n..NØ\n{north} {east}\n'


LEFT = line(1, (0, 1000), (0, 0), (1000, 0), (1000, 1000))
MIDDLE = line(2, (0, 1000), (1000, 1000))
RIGHT = line(3, (1000, 1000), (1000, 3000), (0, 3000), (0, 1000))
HOUSES = "..RPAREALFORMÅL 1110\n..FELTNAVN BB1\n..VERTNIV 2\n"
ROAD = "..RPAREALFORMÅL 2010\n..FELTNAVN o_SV1\n..VERTNIV 2\n"
PLAN = [LEFT, MIDDLE, RIGHT, area(4, ":1 :-2", HOUSES), area(5, ":3 :2", ROAD), point(6, 200, 200)]


def plan(*objects: str) -> str:
    return joined(HEAD, list(objects))


def test_a_boundary_that_moves_changes_both_areas_and_itself() -> None:
    middle = line(2, (0, 1000), (500, 1200), (1000, 1000))
    found = compared(plan(*PLAN), plan(LEFT, middle, *PLAN[2:]))
    assert found.unchanged == 3
    road, houses = sorted((each for each in found.changes if each.measured is Measured.AREA), key=lambda e: e.code)[
        ::-1
    ]
    assert (road.name, houses.name) == ("o_SV1", "BB1")
    assert houses.code == "1110 Boligbebyggelse"
    for each in (houses, road):
        assert each.change is Change.CHANGED
        # a triangle of ten metres by two
        assert each.moved == pytest.approx(10.0)
        assert each.values == ()
    assert houses.size == pytest.approx(110.0)
    assert road.size == pytest.approx(190.0)
    boundary = found.changes[-1]
    assert (boundary.otype, boundary.measured) == ("RpFormålGrense", Measured.LENGTH)
    assert boundary.moved == pytest.approx(10 + 2 * (25 + 4) ** 0.5, abs=0.2)
    assert len(found.changes) == 3


def test_a_code_that_changes_is_told_with_its_name() -> None:
    other = HOUSES.replace("1110", "1160")
    found = compared(plan(*PLAN), plan(*PLAN[:3], area(4, ":1 :-2", other), *PLAN[4:]))
    (each,) = found.changes
    assert each.moved == 0
    (value,) = each.values
    assert (value.name, value.before) == ("RPAREALFORMÅL", "1110 Boligbebyggelse")
    assert value.after.startswith("1160 ")


def test_repeated_values_and_those_of_groups_are_compared() -> None:
    before = HOUSES + "..UTNYTT\n...UTNTYP 3\n...UTNTALL 30\n"
    after = HOUSES + "..UTNYTT\n...UTNTYP 3\n...UTNTALL 40\n..UTNYTT\n...UTNTYP 16\n...UTNTALL 7\n"
    (each,) = compared(plan(*PLAN[:3], area(4, ":1 :-2", before)), plan(*PLAN[:3], area(4, ":1 :-2", after))).changes
    assert {value.name: (value.before, value.after) for value in each.values}["UTNYTT.UTNTALL"] == ("30", "40; 7")


def said(before: str, after: str) -> list[tuple[str, str]]:
    """How the values that changed are shown, where the first area of the plan has these attributes too."""
    one, other = (plan(*PLAN[:3], area(4, ":1 :-2", HOUSES + more), *PLAN[4:]) for more in (before, after))
    return [(value.before, value.after) for each in compared(one, other).changes for value in each.values]


@pytest.mark.parametrize("path", ["IKRAFT", "VEDTAKENDELIGPLANDATO", "BÅNDLAGTFREMTIL", "FØRSTEDIGITALISERINGSDATO"])
@pytest.mark.parametrize("day", ["2015-12-10", "20151210000000", "2015-12-10T00:00:00", "2015-12-10T00:00:00+01:00"])
def test_a_day_is_the_same_however_it_is_written(path: str, day: str) -> None:
    assert said(f"..{path} 20151210\n", f"..{path} {day}\n") == []
    assert said(f"..{path} 20151211\n", f"..{path} {day}\n") == [("2015-12-11", "2015-12-10")]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", '..INFORMASJON ""\n'),
        ("", "..INFORMASJON *\n"),
        ("..UTNYTT\n...UTNTYP 3\n", "..UTNYTT\n...UTNTYP 3\n...UTNTALL *\n"),
        ("..INFORMASJON a\n..INFORMASJON c\n", '..INFORMASJON "a; c"\n'),
        ('..INFORMASJON "a  c"\n', '..INFORMASJON " a c"\n'),
    ],
)
def test_the_form_of_a_value_is_no_difference(before: str, after: str) -> None:
    assert said(before, after) == said(after, before) == []


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("..INFORMASJON a\n..INFORMASJON c\n", '..INFORMASJON "c; a"\n', ("a; c", "c; a")),
        ("..INFORMASJON a\n", '..INFORMASJON "a; c"\n', ("a", "a; c")),
        ("..RPBESTEMMELSEHJEMMEL 1\n", '..RPBESTEMMELSEHJEMMEL "1 annet"\n', ("1", "1 annet")),
    ],
)
def test_what_is_shown_of_a_value_shows_the_difference(before: str, after: str, told: tuple[str, str]) -> None:
    assert said(before, after) == [told]


def test_a_value_that_moved_to_another_group_is_told() -> None:
    group = "..UTNYTT\n...UTNTYP {}\n"
    before = group.format(3) + "...UTNTALL 30\n" + group.format(16)
    after = group.format(3) + group.format(16) + "...UTNTALL 30\n"
    assert said(before, after) == [("30", "–; 30")]


def test_a_code_and_a_text_of_it_do_not_look_alike() -> None:
    other = HOUSES.replace("1110", '"1110 Boligbebyggelse"')
    (each,) = compared(plan(*PLAN), plan(*PLAN[:3], area(4, ":1 :-2", other), *PLAN[4:])).changes
    assert [(value.before, value.after) for value in each.values] == [("1110", "1110 Boligbebyggelse")]


def test_what_came_and_went_is_not_what_changed() -> None:
    zone = area(7, ":3 :2", "..RPFARE 310\n..HENSYNSONENAVN H310_1\n", "RpFareSone")
    found = compared(plan(*PLAN), plan(*PLAN[:4], *PLAN[5:], zone))
    told = {(each.change, each.otype, each.before, each.after) for each in found.changes}
    assert told == {
        (Change.ADDED, "RpFareSone", "", "FLATE 7"),
        (Change.REMOVED, "RpArealformålOmråde", "FLATE 5", ""),
    }
    assert all(each.size == pytest.approx(200.0) for each in found.changes)


def test_a_curve_that_is_cut_in_two_changes_nothing() -> None:
    halves = line(2, (0, 1000), (500, 1000)), line(8, (500, 1000), (1000, 1000))
    after = plan(LEFT, *halves, RIGHT, area(4, ":1 :-8 :-2", HOUSES), area(5, ":3 :2 :8", ROAD), PLAN[5])
    assert compared(plan(*PLAN), after).changes == ()


def test_a_cut_curve_that_says_something_else_is_told() -> None:
    quality = "..KVALITET\n...MÅLEMETODE 82\n"
    before = plan(LEFT, line(2, (0, 1000), (1000, 1000), more=quality), *PLAN[2:])
    halves = (
        line(2, (0, 1000), (500, 1000), more=quality),
        line(8, (500, 1000), (1000, 1000), more=quality.replace("82", "96")),
    )
    after = plan(LEFT, *halves, RIGHT, area(4, ":1 :-8 :-2", HOUSES), area(5, ":3 :2 :8", ROAD), PLAN[5])
    (each,) = compared(before, after).changes
    assert each.moved == 0
    assert each.size == pytest.approx(5.0, abs=0.1)
    assert [value.name for value in each.values] == ["KVALITET.MÅLEMETODE"]


def test_a_text_that_moves_is_told_in_metres() -> None:
    (each,) = compared(plan(*PLAN), plan(*PLAN[:5], point(6, 500, 600))).changes
    assert (each.change, each.measured) == (Change.CHANGED, Measured.POINT)
    assert each.moved == pytest.approx(5.0)


ID = "..IDENT\n...LOKALID a-1\n"
POINT_ONLY = ".FLATE 4:\n..OBJTYPE RpArealformålOmråde\n{more}..NØ\n500 500\n"
NO_PLACE = ".FLATE 4:\n..OBJTYPE RpArealformålOmråde\n{more}"


@pytest.mark.parametrize("more", [HOUSES, HOUSES.replace("..FELTNAVN BB1\n", "") + ID], ids=["by name", "by id"])
@pytest.mark.parametrize(("left", "words"), [(POINT_ONLY, "et punkt"), (NO_PLACE, "uten geometri")])
def test_an_area_that_is_lost_is_told_as_lost(more: str, left: str, words: str) -> None:
    whole = plan(*PLAN[:3], area(4, ":1 :-2", more), *PLAN[4:])
    bare = plan(*PLAN[:3], left.format(more=more), *PLAN[4:])
    (lost,) = compared(whole, bare).changes
    assert (lost.change, lost.moved) == (Change.CHANGED, 0)
    assert lost.shape.area == pytest.approx(100.0)
    assert list(how(lost)) == [f"var en flate på 100,0 m², er nå {words}"]
    (got,) = compared(bare, whole).changes
    assert list(how(got)) == [f"var {words}, er nå en flate på 100,0 m²"]


def test_what_had_no_place_and_has_a_point_did_not_move() -> None:
    bare, pointed = (plan(*PLAN[:3], each.format(more=HOUSES), *PLAN[4:]) for each in (NO_PLACE, POINT_ONLY))
    (each,) = compared(bare, pointed).changes
    assert list(how(each)) == ["var uten geometri, er nå et punkt"]


def test_what_lies_within_the_tolerance_has_not_moved() -> None:
    middle = line(2, (0, 1000), (500, 1001), (1000, 1000))
    after = plan(LEFT, middle, *PLAN[2:])
    assert compared(plan(*PLAN), after).changes == ()
    assert len(compared(plan(*PLAN), after, tolerance=0.001).changes) == 3


def test_an_area_that_grew_is_known_by_its_name_and_one_without_by_its_ground() -> None:
    far = line(3, (1000, 1000), (1000, 9000), (0, 9000), (0, 1000))
    (each,) = [e for e in compared(plan(*PLAN), plan(*PLAN[:2], far, *PLAN[3:])).changes if e.measured is Measured.AREA]
    assert each.change is Change.CHANGED
    assert each.moved == pytest.approx(600.0)
    nameless = [text.replace("..FELTNAVN o_SV1\n", "") for text in (*PLAN[:2], RIGHT, *PLAN[3:])]
    found = compared(plan(*nameless), plan(*nameless[:2], far, *nameless[3:])).changes
    assert sorted(each.change for each in found if each.measured is Measured.AREA) == ["fjernet", "nytt"]


def test_the_quality_of_the_head_is_that_of_the_objects() -> None:
    own = [line(2, (0, 1000), (1000, 1000), more="..KVALITET 82 10\n") if each is MIDDLE else each for each in PLAN]
    of_head = joined(HEAD + "..KVALITET 82 10\n", [MIDDLE])
    assert compared(plan(own[1]), of_head).changes == ()


def test_other_units_and_origins_are_the_same_place() -> None:
    millimetres = HEAD.replace("ENHET 0.01", "ENHET 0.001")
    finer = [re.sub(r"(?m)^(\d+) (\d+)$", r"\g<1>0 \g<2>0", each) for each in PLAN]
    assert compared(plan(*PLAN), joined(millimetres, finer)).changes == ()
