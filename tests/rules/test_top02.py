from collections.abc import Sequence

import pytest
import shapely

from planarkiv.findings import Problem, Severity
from planarkiv.rules import top02_boundaries_run_around_their_area as top02
from planarkiv.rules.top02_boundaries_run_around_their_area import boundaries_run_around_their_area
from planarkiv.subjects import MapFile, Phase
from rules.checking import NEW, OLD, problems
from rules.drawing import box, metres, placed
from rules.linked import Link, linked
from tables import Thing, own_area

RING = placed(box(0, 0, 1000, 2000))
HOLE = placed(box(100, 100, 200, 200)[::-1])
AREA = own_area(1, [RING, HOLE], otype="RpArealformålOmråde")


def way(serial: int, points: Sequence[tuple[int, ...]], otype: str = "RpFormålGrense", *middles: int) -> Thing:
    return Thing("KURVE", serial, otype, points=points, middles=middles)


FIRST, SECOND, ROUND = way(2, list(RING[:3])), way(3, list(RING[2:][::-1])), way(4, list(HOLE))


def found(*things: Thing, phase: Phase = NEW, **options: float) -> list[Problem]:
    links = [Link(0, row) for row in range(1, len(things))]
    file = MapFile("kart.gml", linked(things, *links), b"", phase)
    return problems(boundaries_run_around_their_area, file, **options)


def test_right() -> None:
    assert found(AREA, FIRST, SECOND, ROUND) == []
    assert found(AREA, FIRST, SECOND, ROUND, ROUND) == []
    assert found(AREA) == []
    assert problems(boundaries_run_around_their_area, MapFile("kart.gml", linked([AREA, FIRST]), b"", NEW)) == []


def test_a_boundary_is_missing() -> None:
    [one] = found(AREA, FIRST, SECOND)
    assert (one.wording, one.row, one.severity) == (top02.MISSING, 0, None)
    assert one.values == {"mangler": 4.0, "overs": 0.0}
    assert shapely.from_wkt(one.geometry).length == pytest.approx(4)
    assert one.point is not None
    [one] = found(AREA, FIRST, SECOND, phase=OLD)
    assert one.severity is Severity.WARNING


def test_a_boundary_too_many() -> None:
    [one] = found(AREA, FIRST, SECOND, ROUND, way(5, placed(((500, 0), (500, 2000)))))
    assert one.wording is top02.MORE
    # two centimetres at either end lie near enough to the rim
    assert one.values == {"mangler": 0.0, "overs": 19.96}
    assert shapely.from_wkt(one.geometry).bounds == (*metres(500, 2), *metres(500, 1998))


def test_a_boundary_that_runs_elsewhere() -> None:
    moved = way(3, placed(((1000, 2000), (1100, 1000), (1000, 0), (0, 0))))
    [one] = found(AREA, FIRST, moved, ROUND)
    assert one.wording is top02.BOTH
    assert shapely.from_wkt(one.geometry).bounds[3] == metres(1100, 0)[1]


def test_within_the_tolerance() -> None:
    beside = way(3, placed(((1000, 2000), (1002, 1000), (1000, 0), (0, 0))))
    assert found(AREA, FIRST, beside, ROUND) == []
    assert [each.wording for each in found(AREA, FIRST, beside, ROUND, tolerance_m=0.005)] == [top02.BOTH]
    divided = way(3, placed(((1000, 2000), (1000, 700), (1000, 0), (0, 0))))
    assert found(AREA, FIRST, divided, ROUND, tolerance_m=0.0) == []


def test_arcs() -> None:
    bow = placed(((0, 0), (5000, 5000), (0, 10_000)))
    area = own_area(1, [[*bow, bow[0]]], otype="RpArealformålOmråde", middles=[1])
    shut = way(3, [bow[2], bow[0]])
    assert found(area, way(2, list(bow), "RpFormålGrense", 1), shut) == []
    parts = placed(((0, 0), (4000, 2000), (5000, 5000), (4000, 8000), (0, 10_000)))
    assert found(area, way(2, list(parts), "RpFormålGrense", 1, 3), shut) == []
    assert [each.wording for each in found(area, way(2, list(bow)), shut)] == [top02.BOTH]


def test_what_is_not_looked_at() -> None:
    # other links, curves of other types, areas without links to boundaries
    assert found(AREA, way(2, list(RING[:3]), "RpJuridiskLinje")) == []
    assert found(AREA, own_area(2, [RING], otype="RpOmråde")) == []
    assert found(AREA, way(2, list(RING[:1]))) == []
    table = linked([AREA, FIRST], Link(0, -1))
    assert problems(boundaries_run_around_their_area, MapFile("kart.gml", table, b"", NEW)) == []
    # that a link leads nowhere is said by another rule
    for role, number in (("planavgrensning", 0), ("avgrensesAv", 0), ("planområde", 1)):
        table = linked([AREA, FIRST], Link(0, 1), Link(0, -1, role))
        assert len(problems(boundaries_run_around_their_area, MapFile("kart.gml", table, b"", NEW))) == number
    file = MapFile("kart.gml", linked([AREA, FIRST], Link(0, 1)), b"", NEW)
    file.broken = {0}
    assert problems(boundaries_run_around_their_area, file) == []


def test_each_area_by_itself() -> None:
    other = own_area(9, [placed(box(0, 3000, 10, 3010))], otype="RpArealformålOmråde")
    edge = way(10, placed(box(0, 3000, 10, 3010)))
    table = linked([AREA, other, FIRST, SECOND, ROUND, edge], *(Link(0, row) for row in (2, 3, 4)), Link(1, 5))
    assert problems(boundaries_run_around_their_area, MapFile("kart.gml", table, b"", NEW)) == []
    table = linked([AREA, other, FIRST, SECOND, ROUND, edge], *(Link(0, row) for row in (2, 3, 4)), Link(1, 4))
    [one] = problems(boundaries_run_around_their_area, MapFile("kart.gml", table, b"", NEW))
    assert (one.row, one.wording) == (1, top02.BOTH)
