import pytest

from planarkiv.findings import Severity
from planarkiv.rules.kod11_utnytting_is_of_the_act import OLDER_KIND, utnytting_is_of_the_act
from rules.checking import OLD, problems, said
from rules.map_objects import area, found, map_of, thing

PATH = "UTNYTT.UTNTYP"


@pytest.mark.parametrize(
    ("kind", "wrong"),
    [(str(kind), kind not in (9, 10, 11, 15, 16, 17, 18, 19)) for kind in (*range(1, 8), *range(9, 20))],
)
def test_each_type(kind: str, wrong: bool) -> None:
    assert found(utnytting_is_of_the_act, area(f"{PATH} {kind}")) == ([(OLDER_KIND, 0, None)] if wrong else [])


def test_what_it_says() -> None:
    things = area(f"{PATH} 16"), area(f"{PATH} 4"), thing("KpArealformålOmråde", f"{PATH} 4"), area(f"{PATH} 4")
    found = problems(utnytting_is_of_the_act, map_of(*things))
    assert sorted((each.row, each.values["antall"]) for each in found) == [(1, 2), (2, 1)]
    assert "Utnyttingstype 4 (U) er for eldre planer, men står på 2 RpArealformålOmråde." in said(found)


def test_what_is_not_judged() -> None:
    older = thing("RbFormålOmråde", f"{PATH} 4"), thing("Ukjent", f"{PATH} 4"), area(f"{PATH} *")
    assert found(utnytting_is_of_the_act, *older, area()) == []


def test_old_plans_are_warned() -> None:
    assert found(utnytting_is_of_the_act, area(f"{PATH} 4"), phase=OLD) == [(OLDER_KIND, 0, Severity.WARNING)]
