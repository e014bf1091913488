import pytest

from planarkiv.findings import Severity
from planarkiv.model.features import FeatureTable
from planarkiv.rules import geo07_arcs_are_bent as geo07
from planarkiv.rules.geo07_arcs_are_bent import arcs_are_bent
from planarkiv.subjects import MapFile, Phase
from rules.checking import NEW, OLD, map_file, problems
from rules.drawing import curve, metres
from tables import Thing, own_area, own_table


def arc(middle: tuple[int, int], end: tuple[int, int] = (0, 2000)) -> str:
    return curve(1, [(0, 0), middle, end], "RpGrense", "BUEP")


def gml(*things: Thing, phase: Phase = NEW) -> MapFile:
    return MapFile("kart.gml", own_table(things), b"", phase)


def found(table: FeatureTable) -> list[int | None]:
    return [each.row for each in problems(arcs_are_bent, MapFile("kart.gml", table, b"", NEW))]


def test_an_arc_must_be_two_centimetres_high() -> None:
    assert problems(arcs_are_bent, map_file(arc((2, 1000)))) == []
    [one] = problems(arcs_are_bent, map_file(arc((1, 1000))))
    assert (one.wording, one.row, one.point) == (geo07.FLAT, 0, metres(1, 1000))
    assert (one.values, one.severity) == ({"pilhoyde": 0.01, "korde": 20.0}, Severity.WARNING)
    assert problems(arcs_are_bent, map_file(arc((1, 1000))), min_sagitta_m=0.01) == []


def test_the_middle_point_need_not_be_in_the_middle() -> None:
    # 1 cm up after 2 m of 20 m: the arc is 2.8 cm high in its middle
    assert problems(arcs_are_bent, map_file(arc((1, 200)))) == []
    # nearly a whole circle between ends that are 2 cm apart
    assert problems(arcs_are_bent, map_file(arc((1000, 1), (0, 2)))) == []
    # half a circle of that chord is 1 cm high
    assert len(problems(arcs_are_bent, map_file(arc((1, 1), (0, 2))))) == 1


@pytest.mark.parametrize("middle", [(0, 1000), (0, 0), (0, 3000)])
def test_points_on_a_line(middle: tuple[int, int]) -> None:
    [one] = problems(arcs_are_bent, map_file(arc(middle)))
    assert (one.wording, one.values) == (geo07.STRAIGHT, {})


def test_other_arcs_and_curves() -> None:
    assert problems(arcs_are_bent, map_file(curve(1, [(0, 0), (0, 5), (0, 9)]))) == []
    assert problems(arcs_are_bent, map_file(curve(1, [(0, 0), (0, 5)], kind="BUEP"))) == []
    subject = map_file(arc((0, 1000)))
    subject.broken = {0}
    assert problems(arcs_are_bent, subject) == []


def test_gml() -> None:
    line = [(0, 0), (0, 1000), (0, 2000), (500, 2500), (0, 3000)]
    assert found(own_table([Thing("KURVE", 1, points=line, middles=[1, 3])])) == [0]
    assert found(own_table([Thing("KURVE", 1, points=line, middles=[3])])) == []
    [one] = problems(arcs_are_bent, gml(Thing("KURVE", 1, points=line, middles=[1])))
    assert one.severity is None
    [one] = problems(arcs_are_bent, gml(Thing("KURVE", 1, points=line, middles=[1]), phase=OLD))
    assert one.severity is Severity.WARNING
    # the end of a curve is the middle of nothing
    assert found(own_table([Thing("KURVE", 1, points=[(0, 0), (0, 5), (0, 9)], middles=[0, 2])])) == []


def test_an_arc_of_area_and_curve_is_told_of_once() -> None:
    ring = [(0, 0), (0, 1000), (0, 2000), (900, 900), (0, 0)]
    area = own_area(1, [ring], middles=[1])
    line = Thing("KURVE", 2, points=[(0, 2000), (0, 1000), (0, 0)], middles=[1])
    assert found(own_table([area, line])) == [1]
    assert found(own_table([area, own_area(3, [ring], middles=[1])])) == [0]
    shorter = Thing("KURVE", 2, points=[(0, 1999), (0, 1000), (0, 0)], middles=[1])
    assert found(own_table([area, shorter])) == [0, 1]
