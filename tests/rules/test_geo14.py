from dataclasses import replace

import pytest

from planarkiv.findings import Severity
from planarkiv.model.formats import Format
from planarkiv.rules.geo14_coordinates_are_centimetres import FINER, coordinates_are_centimetres
from planarkiv.subjects import MapFile, Phase
from rules.checking import HEAD, NEW, OLD, PROPOSAL, map_file, problems

MILLIMETRES = HEAD.replace("ENHET 0.01", "ENHET 0.001")


def points(*places: tuple[int, int], head: str = MILLIMETRES, phase: Phase = PROPOSAL) -> MapFile:
    """A point in each place, millimetres from a corner."""
    body = "".join(
        f".PUNKT {at}:\n..OBJTYPE RpJuridiskPunkt\n..NØ\n{6_550_000_000 + north} {410_000_000 + east}\n"
        for at, (north, east) in enumerate(places, start=1)
    )
    return map_file(body, head, phase=phase)


def test_whole_centimetres() -> None:
    assert problems(coordinates_are_centimetres, points((0, 0), (10, 250))) == []
    assert problems(coordinates_are_centimetres, points()) == []
    assert problems(coordinates_are_centimetres, points((3, 3), head=HEAD)) == []
    assert problems(coordinates_are_centimetres, points((3, 3), head=HEAD.replace("ENHET 0.01", "ENHET 1"))) == []


@pytest.mark.parametrize("place", [(123, 0), (120, 7)])
def test_millimetres(place: tuple[int, int]) -> None:
    [found] = problems(coordinates_are_centimetres, points((0, 0), place, (1, 1)))
    north, east = 6_550_000 + place[0] / 1000, 410_000 + place[1] / 1000
    assert (found.wording, found.row, found.severity, found.point) == (FINER, 1, None, (east, north))
    assert found.values == {"antall": 2, "alle": 3, "nord": north, "oest": east}


def test_how_many_decimals() -> None:
    assert problems(coordinates_are_centimetres, points((123, 0)), decimals=3) == []
    [found] = problems(coordinates_are_centimetres, points((50, 0)), decimals=1)
    assert found.values["antall"] == 1


def test_decided_plans_in_sosi_may_have_them() -> None:
    assert problems(coordinates_are_centimetres, points((1, 1), phase=NEW)) == []


def in_another_format(phase: Phase, epsg: int = 25832) -> MapFile:
    file = points((1, 1), phase=phase)
    file.table = replace(file.table, format=Format.GML, head=replace(file.table.head, epsg=epsg))
    return file


def test_other_formats() -> None:
    [found] = problems(coordinates_are_centimetres, in_another_format(NEW))
    assert found.severity is Severity.INFO
    [proposal] = problems(coordinates_are_centimetres, in_another_format(PROPOSAL))
    assert proposal.severity is None
    assert problems(coordinates_are_centimetres, in_another_format(OLD)) == []


@pytest.mark.parametrize("epsg", [4326, 4258])
def test_degrees_have_as_many_as_they_need(epsg: int) -> None:
    assert problems(coordinates_are_centimetres, in_another_format(PROPOSAL, epsg)) == []


def test_converted_degrees_are_what_the_reader_made() -> None:
    file = in_another_format(PROPOSAL)
    file.table = replace(file.table, fault_totals={"koordinater-i-grader": 1})
    assert problems(coordinates_are_centimetres, file) == []
