from planarkiv.findings import Severity
from planarkiv.rules import sos13_boundaries_bound as sos13
from planarkiv.rules.sos13_boundaries_bound import boundaries_bound
from planarkiv.subjects import MapFile
from rules.checking import map_file, problems, square

NORTH, EAST = 655_000_000, 41_000_000
SQUARE = square(1, NORTH, EAST)


def curve(serial: int, otype: str = "RpGrense", kind: str = "KURVE") -> str:
    return f".{kind} {serial}:\n..OBJTYPE {otype}\n..NØ\n{NORTH} {EAST}\n{NORTH + 100} {EAST}\n"


def found(file: MapFile) -> list[tuple[object, int | None, Severity | None]]:
    return [(each.wording, each.row, each.severity) for each in problems(boundaries_bound, file)]


def test_curves_that_bound() -> None:
    assert found(map_file(SQUARE)) == []


def test_walking_against_the_curve_uses_it_too() -> None:
    assert found(map_file(SQUARE.replace("..REF :1", "..REF :-1"))) == []


def test_a_curve_that_nothing_uses() -> None:
    assert found(map_file(SQUARE + curve(7) + curve(8, "RpFareGrense", "BUEP"))) == [
        (sos13.UNUSED, 2, None), (sos13.UNUSED, 3, None),
    ]  # fmt: skip


def test_curves_of_other_types_are_free() -> None:
    assert found(map_file(SQUARE + curve(7, "RpJuridiskLinje") + curve(8, "Kommunegrense"))) == []


def test_an_area_of_another_map_uses_the_curve() -> None:
    assert found(map_file(square(1, NORTH, EAST, otype="Kommune"))) == []


def test_references_of_what_is_no_area_do_not_count() -> None:
    line = ".KURVE 9:\n..OBJTYPE RpJuridiskLinje\n..REF :7\n..NØ\n1 1\n2 2\n"
    assert found(map_file(SQUARE + curve(7) + line)) == [(sos13.UNUSED, 2, None)]


def test_references_to_nothing() -> None:
    assert found(map_file(SQUARE.replace("..REF :1", "..REF :55"))) == [(sos13.UNUSED, 0, None)]


def test_a_file_of_curves_is_one_problem() -> None:
    [one] = problems(boundaries_bound, map_file(curve(3, "RpJuridiskLinje") + curve(7) + curve(8)))
    assert (one.wording, one.row, one.values, one.severity) == (sos13.ONLY_CURVES, 1, {"antall": 2}, None)
    assert found(map_file(curve(3, "RpJuridiskLinje"))) == []
    assert found(map_file()) == []


def flate(serial: int, otype: str, *points: tuple[int, int]) -> str:
    places = "\n".join(f"{NORTH + north} {EAST + east}" for north, east in points)
    return f".FLATE {serial}:\n..OBJTYPE {otype}\n..NØ\n{places}\n"


def test_an_area_with_a_line_of_its_own() -> None:
    ring = ((0, 0), (0, 100), (100, 100), (0, 0))
    assert found(map_file(SQUARE + flate(5, "RpOmråde", *ring))) == [(sos13.WITHOUT, 2, None)]
    assert found(map_file(SQUARE + flate(5, "Kommune", *ring))) == []
    # without any boundary: the rule about rings says so
    assert found(map_file(SQUARE + flate(5, "RpOmråde", (0, 0)))) == []


def test_a_boundary_type_drawn_as_an_area_is_no_curve() -> None:
    assert found(map_file(square(1, NORTH, EAST, otype="RpGrense"))) == []
