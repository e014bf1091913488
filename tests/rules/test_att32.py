import pytest

from planarkiv.findings import Severity
from planarkiv.rules.att32_restrictions_have_an_end import NO_END, restrictions_have_an_end
from rules.checking import OLD
from rules.map_objects import area, found, thing


@pytest.mark.parametrize(
    ("otype", "path"), [("RpBåndleggingSone", "RPBÅNDLEGGING"), ("KpBåndleggingSone", "KPBÅNDLEGGING")]
)
def test_held_back_for_planning(otype: str, path: str) -> None:
    ended = thing(otype, f"{path} 710", "BÅNDLAGTFREMTIL 20280515")
    things = (
        ended,
        thing(otype, f"{path} 720"),
        thing(otype, f"{path} 710"),
        thing(otype, f"{path} 710", "BÅNDLAGTFREMTIL *"),
    )
    assert found(restrictions_have_an_end, *things) == [(NO_END, 2, None), (NO_END, 3, None)]
    assert found(restrictions_have_an_end, things[2], phase=OLD) == [(NO_END, 0, Severity.INFO)]
    assert found(restrictions_have_an_end, things[0], things[1]) == []


def test_no_such_zone() -> None:
    assert found(restrictions_have_an_end, area()) == []
