import pytest

from planarkiv.rules.att24_continuing_zones_name_the_plan import UNUSUAL, continuing_zones_name_the_plan
from rules.checking import problems
from rules.drawn_maps import area, drawn, proposed


def zone(name: str, otype: str = "RpDetaljeringSone") -> str:
    return area(1, otype, f'HENSYNSONENAVN "{name}"')


@pytest.mark.parametrize("name", ["4222_198803", "0301_S-1234", "4222_1"])
def test_the_plan(name: str) -> None:
    assert problems(continuing_zones_name_the_plan, proposed(zone(name))) == []


@pytest.mark.parametrize("name", ["H910_1", "198803", "4222_", "422_198803", "4222 198803", "4222_12345678901234567"])
def test_no_plan(name: str) -> None:
    [found] = problems(continuing_zones_name_the_plan, proposed(zone(name)))
    assert (found.wording, found.row, found.values, found.severity) == (UNUSUAL, 0, {"navn": name}, None)


def test_only_those_zones_by_the_newer_model() -> None:
    assert problems(continuing_zones_name_the_plan, drawn(zone("H910_1"))) == []
    assert problems(continuing_zones_name_the_plan, proposed(zone("H310_1", "RpFareSone"))) == []
