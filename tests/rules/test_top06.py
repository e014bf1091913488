import pytest

from planarkiv.findings import Severity
from planarkiv.rules import top06_areas_name_their_boundaries as top06
from planarkiv.rules.top06_areas_name_their_boundaries import areas_name_their_boundaries
from planarkiv.subjects import MapFile, Phase
from rules.checking import NEW, OLD, map_file, problems
from rules.drawing import area, box
from rules.linked import Link, linked
from tables import Thing, own_area

RING = box(0, 0, 100, 100)
OUTLINE, HOUSES = own_area(1, [RING], otype="RpOmråde"), own_area(2, [RING], otype="RpArealformålOmråde")
RIM = Thing("KURVE", 3, "RpGrense", points=RING)
EDGE = Thing("KURVE", 4, "RpFormålGrense", points=RING)
THINGS = [OUTLINE, HOUSES, RIM, EDGE]


def found(*links: Link, things: list[Thing] = THINGS, phase: Phase = NEW) -> list[tuple[int | None, object, object]]:
    file = MapFile("kart.gml", linked(things, *links), b"", phase)
    return [(each.row, each.values, each.severity) for each in problems(areas_name_their_boundaries, file)]


def test_right() -> None:
    assert found(Link(0, 2, "planavgrensning"), Link(1, 3)) == []
    # that the type is wrong is said by another rule
    assert found(Link(0, 3), Link(1, 2)) == []


def test_a_link_that_leads_nowhere_is_said_by_another_rule() -> None:
    assert found(Link(0, 2), Link(1, -1)) == []


@pytest.mark.parametrize("link", [Link(1, -1, "planområde"), Link(1, 0, "planområde"), Link(0, 2)])
def test_areas_that_name_none(link: Link) -> None:
    missing = {"antall": 1, "grense": "RpFormålGrense"}
    assert found(Link(0, 2), link) == [(1, missing, None)]
    assert found(Link(0, 2), link, phase=OLD) == [(1, missing, Severity.WARNING)]


def test_boundaries_that_the_map_does_not_have() -> None:
    assert found(things=[OUTLINE, HOUSES]) == []
    assert found(things=[OUTLINE, HOUSES, RIM]) == [(0, {"antall": 1, "grense": "RpGrense"}, None)]
    zone, edge = own_area(5, [RING], otype="RpFareSone"), Thing("KURVE", 6, "RpFareGrense", points=RING)
    assert found(things=[zone, RIM]) == []
    assert found(things=[zone, edge]) == [(0, {"antall": 1, "grense": "RpFareGrense"}, Severity.WARNING)]
    plan, rim = own_area(7, [RING], otype="KpOmråde"), Thing("KURVE", 8, "KpGrense", points=RING)
    assert found(things=[plan, rim]) == [(0, {"antall": 1, "grense": "KpGrense"}, Severity.WARNING)]


def test_other_formats_have_no_links() -> None:
    assert problems(areas_name_their_boundaries, map_file(area(1, RING))) == []
    assert top06.areas_name_their_boundaries.official == ("rpf.gr.1",)
