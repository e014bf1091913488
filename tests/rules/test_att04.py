from planarkiv.findings import Severity
from planarkiv.rules.att04_plan_ids_are_short_enough import TOO_LONG, plan_ids_are_short_enough
from rules.checking import OLD, problems, said
from rules.map_objects import area, found, map_of

GROUP = "NASJONALAREALPLANID"


def test_sixteen_will_do() -> None:
    assert found(plan_ids_are_short_enough, area(f"{GROUP}.KOMM 4222", f"{GROUP}.PLANID {'7' * 16}"), area()) == []
    assert found(plan_ids_are_short_enough, area(f"{GROUP}.PLANID  {'7' * 16} ")) == []


def test_seventeen_will_not() -> None:
    long = area(f"{GROUP}.KOMM 4222", f"{GROUP}.PLANID {'7' * 17}")
    assert found(plan_ids_are_short_enough, area(), long, long) == [(TOO_LONG, 1, None)]
    assert said(problems(plan_ids_are_short_enough, map_of(long, long))) == [
        "Planid «77777777777777777» har 17 tegn. Den kan ha høyst 16. Objekter som har den: 2."
    ]


def test_old_plans_are_warned() -> None:
    assert found(plan_ids_are_short_enough, area(f"PLANID {'7' * 17}"), phase=OLD) == [(TOO_LONG, 0, Severity.WARNING)]
