import numpy as np

from planarkiv.model.faults import Fault
from planarkiv.model.part import referred_rows, take
from tables import Thing, table_of

THINGS = (
    Thing("KURVE", 1, "G", [("A", "x")], [(0, 0, 1), (0, 9)]),
    Thing("KURVE", 2, "G", points=[(1, 1)]),
    Thing("FLATE", 3, "F", [("A", "y", 0), ("A", "x", 1)], [(2, 2, 0, 5)], [[1, -2], [7]]),
    Thing("KURVE", 2, "H", [("B", "z")], [(3, 3)]),
)


def test_a_reference_means_the_first_with_the_serial_number() -> None:
    assert referred_rows(table_of(THINGS)).tolist() == [0, 1, -1]
    assert referred_rows(table_of([])).tolist() == []
    assert referred_rows(table_of([Thing("FLATE", 0, refs=[[0]])])).tolist() == [-1]


def test_a_part_is_in_file_order_whatever_the_order_asked_for() -> None:
    part = take(table_of(THINGS), np.array([3, 2, 2], np.int32))
    assert part.serial.tolist() == [3, 2]
    assert part.line.tolist() == [30, 40]
    assert part.xy.tolist() == [[2, 2], [3, 3]]
    assert part.height is not None
    assert part.ref.tolist() == [1, -2, 7]
    assert part.ref_ring.tolist() == [0, 0, 1]
    assert [part.otypes[code] for code in part.otype] == ["F", "H"]
    assert part.values_at("A", 0) == ["y", "x"]
    assert part.columns["A"].instance is not None
    assert part.values_at("B", 1) == ["z"]
    assert set(take(table_of(THINGS), np.array([1], np.int32)).columns) == set()
    assert take(table_of(THINGS), np.array([0], np.int32)).height is None


def test_only_faults_of_its_own_objects_come_along() -> None:
    table = table_of(THINGS)
    table.faults = (Fault("a", serial=3), Fault("b", serial=1), Fault("c"), Fault("d", serial=3))
    assert [fault.kind for fault in take(table, np.array([2], np.int32)).faults] == ["a", "d"]


def test_an_area_outside_the_part_stands_as_its_boundary() -> None:
    table = table_of(
        [
            Thing("FLATE", 4, "Andre", refs=[[1, -2, 3], [9]]),
            Thing("FLATE", 5, "Egen", refs=[[8], [4], [-4], [6]]),
            Thing("FLATE", 6, "Uten ring"),
            Thing("FLATE", 7, "Etter", refs=[[8]]),
        ]
    )
    part = take(table, np.array([1, 3], np.int32))
    assert part.ref.tolist() == [8, 1, -2, 3, -3, 2, -1, 6, 8]
    assert part.ref_ring.tolist() == [0, 1, 1, 1, 2, 2, 2, 3, 0]
    assert part.ref_off.tolist() == [0, 8, 9]
    whole = take(table, np.arange(4, dtype=np.int32))
    assert whole.ref.tolist() == table.ref.tolist()


def test_a_part_of_a_few_runs_and_one_of_many_have_the_points_of_their_rows() -> None:
    points = [[(10 * row + point, row, 0, row) for point in range(row % 4)] for row in range(200)]
    things = [Thing("KURVE", row + 1, "G", [("A", "x")] if row > 60 else [], points[row]) for row in range(200)]
    table = table_of(things)
    runs = [*range(3, 20), *range(59, 150), 199]
    for rows in (runs, list(range(0, 200, 2)), [7], []):
        part = take(table, np.array(rows, np.int32))
        wanted = [each for row in rows for each in points[row]]
        assert part.xy.tolist() == [list(each[:2]) for each in wanted]
        assert part.height is None or part.height.tolist() == [each[3] for each in wanted]
        assert np.diff(part.pt_off).tolist() == [row % 4 for row in rows]
        assert [part.values_at("A", at) for at in range(len(rows))] == [["x"] if row > 60 else [] for row in rows]


def test_a_column_with_a_gap_or_a_second_value_is_taken_by_its_rows() -> None:
    twice: list[tuple[str, str] | tuple[str, str, int]] = [("A", "a"), ("A", "b", 1)]
    table = table_of([Thing("KURVE", 1, "G", each) for each in ([], [("A", "x")], [], [("A", "y")], twice, twice)])
    part = take(table, np.array([1, 2, 4], np.int32))
    assert [part.values_at("A", row) for row in range(3)] == [["x"], [], ["a", "b"]]
    assert take(table, np.array([0, 2], np.int32)).columns == {}
