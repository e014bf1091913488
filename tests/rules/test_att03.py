from planarkiv.model.formats import Format
from planarkiv.rules.att03_there_is_one_plan_object import NONE, SEVERAL, there_is_one_plan_object
from rules.checking import PROPOSAL, problems, said
from rules.map_objects import B_NAMESPACE, Found, area, brief, file_of, outline, thing
from tables import Thing

PLAN = thing("Arealplan", "PLANTYPE 35", kind="OBJEKT")


def found(*things: Thing, catalogue: str | None = B_NAMESPACE) -> Found:
    file = file_of(*things, phase=PROPOSAL, form=Format.GML, catalogue=catalogue)
    return brief(problems(there_is_one_plan_object, file))


def test_one() -> None:
    assert found(PLAN, outline()) == []


def test_none() -> None:
    assert found(outline(), area()) == [(NONE, None, None)]


def test_several() -> None:
    assert found(outline(), PLAN, area(), PLAN) == [(SEVERAL, 3, None)]
    assert said(problems(there_is_one_plan_object, file_of(PLAN, PLAN))) == [
        "Fila har 2 objekter Arealplan, og skal ha ett."
    ]


def test_older_maps_have_none() -> None:
    assert found(outline(), catalogue=None) == []
    older = "http://skjema.geonorge.no/SOSI/produktspesifikasjon/Reguleringsplan/20190401"
    assert found(outline(), catalogue=older) == []
