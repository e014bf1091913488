import pytest

from planarkiv.rules.att08_building_areas_say_how_much import NOT_SAID, building_areas_say_how_much
from rules.checking import NEW, PROPOSAL, problems
from rules.map_objects import area, found, map_of, outline
from tables import Thing

DETAIL = outline("PLANTYPE 35")


def judged(*things: Thing) -> list[tuple[object, int | None]]:
    return [each[:2] for each in found(building_areas_say_how_much, *things, phase=PROPOSAL)]


@pytest.mark.parametrize(("code", "asked"), [("1000", True), ("1999", True), ("0999", False), ("2000", False)])
def test_the_purposes_it_is_asked_of(code: str, asked: bool) -> None:
    assert judged(DETAIL, area(f"RPAREALFORMÅL {code}")) == ([(NOT_SAID, 1)] if asked else [])


@pytest.mark.parametrize("code", ["11100", "111", "", "1x"])
def test_what_is_no_code_is_for_another_rule(code: str) -> None:
    assert judged(DETAIL, area(f"RPAREALFORMÅL {code}")) == []


def test_each_purpose_is_told_once() -> None:
    bare, full = area("RPAREALFORMÅL 1111"), area("RPAREALFORMÅL 1111", "UTNYTT.UTNTYP 16")
    plan = map_of(DETAIL, full, bare, area("RPAREALFORMÅL 1310"), bare, phase=PROPOSAL)
    assert [(each.row, each.values) for each in problems(building_areas_say_how_much, plan)] == [
        (2, {"kode": "1111", "antall": 2}),
        (3, {"kode": "1310", "antall": 1}),
    ]
    assert judged(DETAIL, full) == []


def test_only_proposals_of_detaljregulering() -> None:
    bare = area("RPAREALFORMÅL 1111")
    assert judged(outline("PLANTYPE 34"), bare) == []
    assert judged(bare) == []
    assert found(building_areas_say_how_much, DETAIL, bare, phase=NEW) == []
