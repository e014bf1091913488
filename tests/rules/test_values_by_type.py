import numpy as np

from planarkiv.model.features import Column
from planarkiv.rules.plan_attributes import law_of, one_value, plan_values, plantype_of
from planarkiv.rules.values_by_type import Said, filled, first_value, having, said
from planarkiv.subjects import Phase
from rules.map_objects import area, map_of, outline, thing


def test_each_value_of_each_type_once() -> None:
    table = map_of(area("A 1"), thing("X", "A 2"), area("A 2"), area(), area("A 1", "A#1 1")).table
    assert [(each.otype, each.value, each.rows.tolist()) for each in said(table, "A")] == [
        ("RpArealformålOmråde", "1", [0, 4, 4]),
        ("RpArealformålOmråde", "2", [2]),
        ("X", "2", [1]),
    ]
    assert said(table, "B") == ()
    assert [each.rows.tolist() for each in said(map_of(area("A 1"), area("A 1")).table, "A")] == [[0, 1]]
    table.columns["C"] = Column(np.zeros(0, np.int32), np.zeros(0, np.int32), ["1"])
    assert said(table, "C") == ()


def test_a_value_as_text_and_as_it_is_shown() -> None:
    rows = np.zeros(1, np.int32)
    assert [Said("", value, rows).text for value in (" 1 ", "*", "", " * ")] == ["1", "", "", ""]
    assert Said("", "1\u200b" + "x" * 100, rows).shown == "1□" + "x" * 78


def test_masks_of_objects() -> None:
    table = map_of(area("A 1"), area("A  2 "), area(), area("A *", "A#1 3"), area("A  ")).table
    assert having(table, "A", ("1", "2")).tolist() == [True, True, False, False, False]
    assert having(table, "B", ("1",)).tolist() == [False] * 5
    assert filled(table, "A").tolist() == [True, True, False, True, False]
    assert filled(table, "B").tolist() == [False] * 5
    assert [first_value(table, "A", row) for row in range(5)] == ["1", "2", "", "", ""]


def test_the_attributes_of_the_plan() -> None:
    plan = map_of(area("PLANTYPE 9"), outline("PLANTYPE 35"), outline("PLANTYPE *"), thing("Arealplan", "PLANTYPE 35"))
    assert [tuple(each) for each in plan_values(plan.table, "PLANTYPE")] == [
        ("35", "Arealplan", 3, 1),
        ("35", "RpOmråde", 1, 1),
    ]
    assert plantype_of(plan) == "35"
    assert one_value(map_of(outline("PLANTYPE 35"), outline("PLANTYPE 34")).table, "PLANTYPE") == ""
    assert one_value(map_of(outline()).table, "PLANTYPE") == ""


def test_the_act_of_the_plan() -> None:
    register = Phase("3", "4")
    assert law_of(map_of(outline("LOVREFERANSE 6"), phase=register)) == "6"
    assert law_of(map_of(outline(), phase=register)) == "4"
    assert law_of(map_of(outline("LOVREFERANSE 6"), outline("LOVREFERANSE 4"), phase=register)) == ""
