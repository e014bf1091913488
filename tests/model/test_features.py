"""The table of map objects: subsets, columns, defaults, exact metres."""

from decimal import Decimal

import numpy as np
import pytest

from planarkiv.model.features import KINDS, Column, Head
from planarkiv.readers.sosi import read_bytes

TEXT = """.HODE
..TEGNSETT UTF-8
..TRANSPAR
...KOORDSYS 22
...ORIGO-NØ 0 0
...ENHET 0.01
..KVALITET 82
.KURVE 7:
..OBJTYPE RpGrense
..NAVN a
..NØ
0 0
0 100
100 100
0 0
.PUNKT 3:
..OBJTYPE RpJuridiskPunkt
..NAVN b
..NAVN c
..NØH
5 6 70
.FLATE 9:
..OBJTYPE RpOmråde
..NAVN b
..REF :7
..NØ
1 1
.OBJEKT 12:
..NAVN a
.KURVE 13:
..OBJTYPE RpGrense
..NØ
1 x
.SLUTT
"""
TABLE = read_bytes(TEXT.encode(), "test.sos")


def test_rows_by_type_and_kind() -> None:
    assert TABLE.rows_of("RpGrense").tolist() == [0, 4]
    assert TABLE.rows_of("").tolist() == [3]
    assert TABLE.rows_of("Finnes ikke").tolist() == []
    assert TABLE.rows_of_kind("FLATE", "PUNKT").tolist() == [1, 2]
    assert [KINDS[kind] for kind in TABLE.kind] == ["KURVE", "PUNKT", "FLATE", "OBJEKT", "KURVE"]
    assert TABLE.counts() == {
        ("KURVE", "RpGrense"): 2, ("PUNKT", "RpJuridiskPunkt"): 1, ("FLATE", "RpOmråde"): 1, ("OBJEKT", ""): 1,
    }  # fmt: skip


def test_dense_codes_are_those_of_the_first_value() -> None:
    column = TABLE.columns["NAVN"]
    assert [column.values[code] if code >= 0 else None for code in TABLE.dense("NAVN")] == ["a", "b", "b", "a", None]
    assert TABLE.dense("Finnes ikke").tolist() == [-1] * 5
    assert TABLE.dense("NAVN") is TABLE.dense("NAVN")
    assert TABLE.values_at("NAVN", 1) == ["b", "c"]
    assert TABLE.values_at("Finnes ikke", 1) == []


def test_a_part_has_all_that_belongs_to_its_objects() -> None:
    part = TABLE.take([4, 1])
    assert part.serial.tolist() == [3, 13]
    assert part.line.tolist() == TABLE.line[[1, 4]].tolist()
    assert [part.otypes[code] for code in part.otype] == ["RpJuridiskPunkt", "RpGrense"]
    assert part.xy.tolist() == [[5, 6]]
    assert part.height is not None
    assert part.height.tolist() == [70]
    assert (part.values_at("NAVN", 0), part.values_at("NAVN", 1)) == (["b", "c"], [])
    assert {fault.serial for fault in part.faults} == {13}
    assert part.fault_totals == {"koordinat-ulesbar": 1, "koordinater-mangler": 1}
    assert TABLE.take([2]).ref.tolist() == [7]
    assert TABLE.take([0]).height is None
    assert len(TABLE.take([])) == 0
    assert TABLE.take(range(len(TABLE))).xy.tolist() == TABLE.xy.tolist()


def test_a_part_derives_its_own() -> None:
    TABLE.metres()
    assert TABLE.take([1]).metres().tolist() == [[0.06, 0.05]]


def test_defaults_of_the_head() -> None:
    assert TABLE.default("KVALITET.MÅLEMETODE") == "82"
    assert TABLE.default("TEGNSETT") is None
    assert TABLE.effective_at("KVALITET.MÅLEMETODE", 0) == ["82"]


@pytest.mark.parametrize(
    ("unit", "origin"),
    [(0.01, (0.0, 0.0)), (0.001, (6748140.0, 538082.0)), (1.0, (0.0, 0.0)), (0.1, (0.05, -17.3)), (10.0, (3.0, 4.0))],
)
def test_metres_are_the_nearest_floats_to_the_exact_decimals(unit: float, origin: tuple[float, float]) -> None:
    head = Head(unit=unit, origin=origin)
    integers = np.random.default_rng(3).integers(-(10**10), 10**10, (5000, 2))
    exact = [
        [
            float(Decimal(repr(start)) + int(value) * Decimal(repr(unit)))
            for start, value in zip(origin, point, strict=True)
        ]
        for point in integers
    ]
    assert head.metres(integers)[:, ::-1].tolist() == exact
    assert (np.rint((head.metres(integers)[:, ::-1] - origin) / unit) == integers).all()


def test_metres_of_absurd_units_are_still_numbers() -> None:
    head = Head(unit=1e-9, origin=(1e300, 0.1))
    assert np.isfinite(head.metres(np.array([[2**52, -(2**52)]]))).all()
    assert head.metres(np.zeros((0, 2), np.int64)).shape == (0, 2)


@pytest.mark.parametrize(
    ("ids", "units", "left", "expected"),
    [
        ([0, 1, 2], [0, 1, 2], [True, False, True], [(0, 0), (2, 2)]),
        ([0, 1, 2], [1, 3], [True, True, True], [(1, 0)]),
        ([0, 1, 2], [], [True, True, True], []),
    ],
)
def test_entries_beside_those_of_another_column(
    ids: list[int], units: list[int], left: list[bool], expected: list[tuple[int, int]]
) -> None:
    at, other = _column(ids).beside(_column(units), np.array(left))
    assert list(zip(at.tolist(), other.tolist(), strict=True)) == expected


def test_entries_of_different_groups_of_an_object_are_not_beside_each_other() -> None:
    at, other = _column([0, 0, 1], [0, 1, 0]).beside(_column([0, 1], [1, 0]), np.ones(3, np.bool_))
    assert (at.tolist(), other.tolist()) == ([1, 2], [0, 1])


def _column(rows: list[int], instance: list[int] | None = None) -> Column:
    groups = None if instance is None else np.array(instance, np.int32)
    return Column(np.array(rows, np.int32), np.zeros(len(rows), np.int32), ["x"], groups)
