from dataclasses import replace

import pytest

from planarkiv.model.record import Sourced
from planarkiv.rules.kod02_register_codes_exist import register_codes_exist
from rules.checking import plan, problems, record, said

RIGHT = {
    "planstatus": "10",
    "plantype": "35",
    "lovreferanse": "6",
    "planbestemmelse": "4",
    "forslagsstillerType": "2",
    "vertikalnivaa": "1, 2,5",
}


def test_codes_of_the_lists() -> None:
    assert problems(register_codes_exist, plan(record(RIGHT))) == []
    assert problems(register_codes_exist, plan(record(dict.fromkeys(RIGHT, "")))) == []
    assert problems(register_codes_exist, plan(record({"plannavn": "7"}))) == []


@pytest.mark.parametrize("name", RIGHT)
def test_each_field_has_its_list(name: str) -> None:
    [found] = problems(register_codes_exist, plan(record({"plannavn": "Myra", **RIGHT, name: "77"})))
    assert (found.values["felt"], found.values["verdi"], found.severity) == (name, "77", None)
    at = list(RIGHT).index(name)
    assert (found.file, found.cell) == ("planoversikt.xlsx", f"Planer!A{at + 3}")


@pytest.mark.parametrize("text", ["03", " 3", "3, 6", "Endelig vedtatt", "7"])
def test_a_code_is_written_as_in_the_list(text: str) -> None:
    [found] = problems(register_codes_exist, plan(record({"planstatus": text})))
    assert said([found]) == [f"planstatus har verdien «{text}», som ikke er i kodelista."]
    assert str(found.values["koder"]).startswith("0 Planinitiativ, 1 Planlegging igangsatt")


def test_each_level_that_is_none() -> None:
    found = problems(register_codes_exist, plan(record({"vertikalnivaa": "7,2,, 9"})))
    assert [each.values["verdi"] for each in found] == ["7", "", "9"]


def test_a_long_value_from_a_map_is_cut() -> None:
    wrong = replace(record(), fields={"plantype": Sourced("x" * 500, "kart.sos:213")})
    [found] = problems(register_codes_exist, plan(wrong))
    assert found.values["verdi"] == "x" * 80
    assert (found.file, found.line, found.cell) == ("kart.sos", 213, None)
