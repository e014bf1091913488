import pytest

from planarkiv.findings import Severity
from planarkiv.model.features import GML_ID
from planarkiv.rules.att02_local_ids_are_unique import MALFORMED, REPEATED, UPPER_CASE, local_ids_are_unique
from planarkiv.subjects import MapFile
from rules.checking import OLD, PROPOSAL, problems, said
from rules.map_objects import Found, area, brief, file_of, outline
from tables import Thing, own_table

ONE, OTHER = "70b1444f-5cb7-499e-9c96-62c597bf1d19", "3cf1bba0-164f-4c8a-9914-b0b7e4fb2573"


def ids(*values: str) -> list[Thing]:
    return [area(f"IDENT.LOKALID {value}") for value in values]


def found(*things: Thing) -> Found:
    return brief(problems(local_ids_are_unique, file_of(*things, phase=PROPOSAL)))


def test_uuids_that_differ() -> None:
    assert found(*ids(ONE, OTHER), area()) == []
    assert found(area()) == []


@pytest.mark.parametrize(
    "value",
    ["17", ONE[:-1], ONE + "0", ONE.replace("-", ""), "g" + ONE[1:], f"{{{ONE}}}", ONE.replace("-", "_"), f"x{ONE}"],
)
def test_another_form(value: str) -> None:
    assert found(*ids(ONE, value)) == [(MALFORMED, 1, None)]


def test_another_form_is_told_once() -> None:
    [one] = problems(local_ids_are_unique, file_of(*ids(ONE, "17", "18", OTHER)))
    assert said([one]) == ["LOKALID er ikke en UUID på 2 objekt. Den første er «17»."]
    assert one.row == 1


def test_capital_letters_are_named_as_such() -> None:
    values = ids(ONE, OTHER.upper(), "17")
    assert found(*values) == [(MALFORMED, 2, None), (UPPER_CASE, 1, None)]
    assert said(problems(local_ids_are_unique, file_of(*values[:2]))) == [
        f"LOKALID har store bokstaver på 1 objekt. Den første er «{OTHER.upper()}»."
    ]


def test_two_objects_with_the_same() -> None:
    [one] = problems(local_ids_are_unique, file_of(*ids(ONE, OTHER, ONE), outline()))
    assert said([one]) == [f"2 objekter har samme LOKALID {ONE}. De står på linje 10 og 30."]
    assert one.row == 2


def test_the_first_lines_are_named() -> None:
    [one] = problems(local_ids_are_unique, file_of(*ids(*[ONE] * 12)))
    assert one.values["antall"] == 12
    assert one.values["linjer"] == tuple(str(line) for line in range(10, 101, 10))


def test_an_object_that_says_it_twice_is_no_other() -> None:
    assert found(area(f"IDENT.LOKALID {ONE}", f"IDENT.LOKALID#1 {ONE}")) == []


@pytest.mark.parametrize("blank", ["", " ", "*"])
def test_none_is_not_the_same_as_none(blank: str) -> None:
    assert found(*ids(blank, blank)) == []


@pytest.mark.parametrize("phase", [OLD, None])
def test_decided_plans_are_warned(phase: object) -> None:
    file = file_of(*ids("17", "17"), phase=OLD) if phase else file_of(*ids("17", "17"))
    assert brief(problems(local_ids_are_unique, file)) == [
        (MALFORMED, 0, Severity.WARNING),
        (REPEATED, 1, Severity.WARNING),
    ]


def test_objects_that_stand_on_no_line_are_named() -> None:
    things = [Thing("PUNKT", at, "RpJuridiskPunkt", [("IDENT.LOKALID", ONE), (GML_ID, f"lag/{at}")]) for at in (1, 2)]
    table = own_table(things)
    table.line[:] = 0
    [one] = problems(local_ids_are_unique, MapFile("kart.gpkg", table, b"", PROPOSAL))
    assert said([one]) == [f"2 objekter har samme LOKALID {ONE}: lag/1 og lag/2."]
