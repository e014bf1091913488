import pytest

from planarkiv.rules import sos12_extent_covers_coordinates as sos12
from planarkiv.rules.sos12_extent_covers_coordinates import extent_covers_coordinates
from rules.checking import HEAD, map_file, problems

AREA = "..OMRÅDE\n...MIN-NØ 6550000 410000\n...MAX-NØ 6551000 411000\n"
assert AREA in HEAD


def body(*points: str) -> str:
    return "".join(f".PUNKT {at}:\n..OBJTYPE RpPåskrift\n..NØ\n{point}\n" for at, point in enumerate(points, 1))


CORNERS = body("655000000 41000000", "655100000 41100000")


def head(low: str, high: str, unit: str = "0.01", origin: str = "0 0") -> str:
    return (
        HEAD.replace(AREA, f"..OMRÅDE\n...MIN-NØ {low}\n...MAX-NØ {high}\n")
        .replace("ENHET 0.01", f"ENHET {unit}")
        .replace("ORIGO-NØ 0 0", f"ORIGO-NØ {origin}")
    )


def test_a_box_that_just_covers() -> None:
    assert problems(extent_covers_coordinates, map_file(CORNERS)) == []


@pytest.mark.parametrize(
    ("point", "right"),
    [
        ("654999999 41050000", (410500, 6549999, 410500, 6550000)),
        ("655100001 41050000", (410500, 6551000, 410500, 6551001)),
        ("655050000 40999999", (409999, 6550500, 410000, 6550500)),
        ("655050000 41100001", (411000, 6550500, 411001, 6550500)),
    ],
)
def test_a_point_outside_each_side(point: str, right: tuple[int, ...]) -> None:
    [found] = problems(extent_covers_coordinates, map_file(body(point)))
    assert (found.wording, found.line, found.severity) == (sos12.TOO_SMALL, 7, None)
    assert tuple(found.values[name] for name in ("vest", "soer", "oest", "nord")) == right


def test_a_box_in_the_unit_of_the_file() -> None:
    [found] = problems(extent_covers_coordinates, map_file(CORNERS, head("655000000 41000000", "655100000 41100000")))
    assert (found.wording, found.values["enhet"]) == (sos12.IN_UNITS, 0.01)
    assert found.values["nord"] == 6551000
    # a box that would not cover in the unit either is just wrong
    [found] = problems(extent_covers_coordinates, map_file(CORNERS, head("655000000 41000000", "655000100 41100000")))
    assert found.wording == sos12.TOO_SMALL


def test_a_box_in_the_unit_from_an_origin() -> None:
    inside = body("50000 10000", "90000 90000")
    units = head("50000 10000", "90000 90000", origin="6550000 410000")
    [found] = problems(extent_covers_coordinates, map_file(inside, units))
    assert found.wording == sos12.IN_UNITS
    assert (
        problems(
            extent_covers_coordinates,
            map_file(inside, head("6550500 410100", "6550900 410900", origin="6550000 410000")),
        )
        == []
    )


def test_a_box_in_the_unit_counts_from_the_origin() -> None:
    inside = body("50000 10000", "90000 90000")
    for low in ("50200 10000", "50000 10200"):
        [found] = problems(
            extent_covers_coordinates, map_file(inside, head(low, "90000 90000", origin="6550000 410000"))
        )
        assert found.wording == sos12.TOO_SMALL


def test_rounding_in_the_unit_may_be_a_metre_off() -> None:
    off = head("655000099 41000099", "655099901 41099901")
    assert problems(extent_covers_coordinates, map_file(CORNERS, off))[0].wording == sos12.IN_UNITS
    for low, high in (
        ("655000101 41000000", "655100000 41100000"), ("655000000 41000101", "655100000 41100000"),
        ("655000000 41000000", "655099899 41100000"), ("655000000 41000000", "655100000 41099899"),
    ):  # fmt: skip
        assert problems(extent_covers_coordinates, map_file(CORNERS, head(low, high)))[0].wording == sos12.TOO_SMALL


def test_metres_are_the_unit() -> None:
    points = body("6550000 410000", "6551000 411000")
    [found] = problems(extent_covers_coordinates, map_file(points, head("6550000 410000", "6550999 411000", unit="1")))
    assert found.wording == sos12.TOO_SMALL


def test_a_missing_box() -> None:
    [found] = problems(extent_covers_coordinates, map_file(CORNERS, HEAD.replace(AREA, "")))
    assert (found.wording, found.line) == (sos12.MISSING, 1)
    assert found.values["vest"] == 410000
    [found] = problems(extent_covers_coordinates, map_file(CORNERS, head("x y", "6551000 411000")))
    assert (found.wording, found.line) == (sos12.MISSING, 7)


def test_the_line_in_other_character_sets() -> None:
    for charset, name in (("iso8859_10", "ISO8859-10"), ("cp865", "DOSN8")):
        file = map_file(body("655050000 41100001"), HEAD.replace("UTF-8", name))
        file.data = file.data.decode().encode(charset)
        [found] = problems(extent_covers_coordinates, file)
        assert found.line == 7, charset


def test_nothing_to_cover() -> None:
    assert problems(extent_covers_coordinates, map_file(head=HEAD.replace(AREA, ""))) == []
    assert problems(extent_covers_coordinates, map_file(CORNERS, head="")) == []
