import pytest

from planarkiv.findings import Problem, Severity
from planarkiv.rules.sos07_representation_point import point_lies_inside
from rules.checking import map_file, problems, said, square

# 100 m by 100 m from 6550000 north and 410000 east; the point is in the middle
SQUARE = square(1, 655000000, 41000000)
POINT = "655005000 41005000"


def with_point(text: str, body: str = SQUARE) -> list[Problem]:
    return problems(point_lies_inside, map_file(body.replace(f"{POINT}\n", text)))


@pytest.mark.parametrize("point", [POINT, "655000001 41000001", "655009999 41005000"])
def test_inside(point: str) -> None:
    assert point_lies_inside.severity is Severity.WARNING
    assert with_point(point + "\n") == []


@pytest.mark.parametrize(
    ("point", "shown"),
    [
        ("655005000 41010001", "0,01"),
        ("655005000 40999999", "0,01"),
        ("655014000 41005000", "40"),
        ("655010300 41010400", "5"),
        ("655010100 41010100", "1,414"),
    ],
)
def test_outside(point: str, shown: str) -> None:
    [found] = with_point(point + "\n")
    assert (found.row, found.line, found.severity) == (1, None, None)
    assert said([found]) == [f"Representasjonspunktet ligger {shown} m utenfor flata."]


@pytest.mark.parametrize("point", ["655000000 41005000", "655010000 41010000"])
def test_on_the_boundary(point: str) -> None:
    [found] = with_point(point + "\n")
    assert (found.row, found.severity) == (1, None)
    assert said([found]) == ["Representasjonspunktet ligger på grensa til flata."]


def test_in_a_hole() -> None:
    hole = square(3, 655004000, 41004000, 2000)
    body = (SQUARE + hole).replace("..REF :1", "..REF :1 (:3)")
    found = problems(point_lies_inside, map_file(body))
    assert [(each.row, each.values["avstand"]) for each in found] == [(1, 10.0)]


def test_without_a_point() -> None:
    [found] = with_point("")
    assert (found.row, found.severity) == (1, None)
    assert said([found]) == ["Flata har ikke noe representasjonspunkt."]


def test_an_area_drawn_by_its_own_points_has_none() -> None:
    body = ".FLATE 1:\n..NØ\n0 0\n0 100\n100 100\n0 0\n"
    found = problems(point_lies_inside, map_file(body))
    assert [each.row for each in found] == [0]
    assert said(found) == ["Flata har ikke noe representasjonspunkt."]


def test_each_of_several_by_its_own_area() -> None:
    body = "".join(square(2 * at + 1, 655000000 + 20_000 * at, 41000000) for at in range(4))
    body = body.replace("655025000 41005000", "655005000 41005000").replace("655065000 41005000", "655035000 41005000")
    body = body.replace("655045000 41005000\n", "")
    found = problems(point_lies_inside, map_file(body))
    assert [(each.row, each.values) for each in found] == [(5, {}), (3, {"avstand": 150.0}), (7, {"avstand": 250.0})]


def test_areas_that_are_broken_are_not_judged() -> None:
    outside = SQUARE.replace(POINT, "655025000 41005000")
    file = map_file(outside + square(3, 655050000, 41000000).replace("655055000", "655085000"))
    assert [each.row for each in problems(point_lies_inside, file)] == [1, 3]
    file.broken.add(1)
    assert [each.row for each in problems(point_lies_inside, file)] == [3]
    not_built = map_file(outside.replace("..REF :1", "..REF :77"))
    assert problems(point_lies_inside, not_built) == []
    assert with_point("", SQUARE.replace("..REF :1", "..REF :77")) == []


def test_areas_of_no_extent_and_areas_that_cross_themselves() -> None:
    bow = ".KURVE 1:\n..NØ\n0 0\n100 100\n0 100\n100 0\n0 0\n.FLATE 2:\n..REF :1\n..NØ\n{point}\n"
    for point, number in (("50 25", 0), ("50 75", 0), ("10 50", 1), ("50 50", 1)):
        assert len(problems(point_lies_inside, map_file(bow.replace("{point}", point)))) == number, point
    flat = bow.replace("100 100\n0 100\n100 0", "100 0\n200 0\n50 0")
    [found] = problems(point_lies_inside, map_file(flat.replace("{point}", "50 0")))
    assert said([found]) == ["Representasjonspunktet ligger på grensa til flata."]


def test_it_applies_to_files_with_areas() -> None:
    applies = point_lies_inside.applies
    assert applies is not None
    assert applies(map_file(SQUARE))
    assert not applies(map_file(SQUARE.partition(".FLATE")[0]))
    assert not applies(map_file())
