import numpy as np
import pytest

from planarkiv.findings import Severity
from planarkiv.model.features import Column
from planarkiv.model.planid import PlanId
from planarkiv.readers import sosi
from planarkiv.rules.kod03_map_ids_are_readable import map_ids_are_readable
from planarkiv.rules.map_ids import written_ids
from planarkiv.subjects import PlanMap
from rules.checking import problems, said, sosi_text

OWN = PlanId("4222", "1")
IDS = "..NASJONALAREALPLANID\n...KOMM 4222\n...PLANID 1\n"


def point(serial: int, ids: str = IDS) -> str:
    return f".PUNKT {serial}:\n..OBJTYPE RpPåskrift\n{ids}..NØ\n655000000 41000000\n"


def group(unit: str, planid: str) -> str:
    return f"..NASJONALAREALPLANID\n{unit}...PLANID {planid}\n"


def of_map(body: str, ids: tuple[PlanId, ...] = (OWN,)) -> PlanMap:
    return PlanMap("kart.sos", sosi.read_bytes(sosi_text(body).encode(), "kart.sos"), ids)


def found_in(body: str, ids: tuple[PlanId, ...] = (OWN,)) -> list[tuple[str, Severity | None, int | None]]:
    found = problems(map_ids_are_readable, of_map(body, ids))
    return [(text, each.severity, each.row) for text, each in zip(said(found), found, strict=True)]


def test_the_ids_of_the_plan() -> None:
    old = "..KOMM 4222\n..ARPLNID 1\n"
    assert found_in(point(1) + point(2, "") + point(3, old) + point(4, "..KOMM 4222\n..PLANID 1\n")) == []
    assert found_in("") == []
    assert found_in(point(1, "")) == []


@pytest.mark.parametrize(
    ("unit", "plan_id"),
    [
        ("...FYLKESNR 42\n", PlanId("42", "1")),
        ("...LANDKODE NO\n", PlanId("NO", "1")),
        ("...KOMM 0301\n", PlanId("0301", "1")),
    ],
)
def test_each_kind_of_unit(unit: str, plan_id: PlanId) -> None:
    assert found_in(point(1, group(unit, "1")), (plan_id,)) == []


@pytest.mark.parametrize(
    ("unit", "name", "text"),
    [
        ("...KOMM 301\n", "KOMM", "301"),
        ("...KOMM 42\n", "KOMM", "42"),
        ("...KOMM 42221\n", "KOMM", "42221"),
        ("...KOMM Oslo\n", "KOMM", "Oslo"),
        ("...FYLKESNR 4222\n", "FYLKESNR", "4222"),
        ("...FYLKESNR 4\n", "FYLKESNR", "4"),
        ("...LANDKODE no\n", "LANDKODE", "no"),
    ],
)
def test_a_unit_of_another_form(unit: str, name: str, text: str) -> None:
    assert found_in(point(1) + point(2, group(unit, "1"))) == [
        (f"{name} er «{text}» og har ikke riktig form. Objekter som har det: 1.", None, 1)
    ]


def test_a_planid_without_unit() -> None:
    body = point(1) + point(2, group("", "1")) + point(3, "..PLANID 1\n") + point(4, group("", "1"))
    assert found_in(body) == [
        ("Planid «1» står uten kommunenummer. Objekter som har det slik: 2.", None, 1),
        ("Planid «1» står uten kommunenummer. Objekter som har det slik: 1.", None, 2),
    ]


def test_a_unit_in_another_group_is_not_its_own() -> None:
    both = "..NASJONALAREALPLANID\n...KOMM 4222\n..NASJONALAREALPLANID\n...PLANID 1\n"
    assert found_in(point(1) + point(2, both)) == [
        ("Planid «1» står uten kommunenummer. Objekter som har det slik: 1.", None, 1)
    ]


@pytest.mark.parametrize(("planid", "shown"), [('""', ""), ('" "', " "), ('"1\u20072"', "1□2"), ("1\u200b", "1□")])
def test_a_planid_that_cannot_be_read(planid: str, shown: str) -> None:
    assert found_in(point(1, group("...KOMM 4222\n", planid)) + point(2, group("...KOMM 4222\n", planid))) == [
        (
            f"Planid «{shown}» kan ikke leses: den er tom eller har usynlige tegn. Objekter som har den: 2.",
            None,
            0,
        )
    ]


@pytest.mark.parametrize(("unit", "planid"), [("4222", '"1 "'), ("4222", '" 1"'), ('" 4222"', "1")])
def test_blanks_around(unit: str, planid: str) -> None:
    shown = planid.strip('"')
    assert found_in(point(1) + point(2, group(f"...KOMM {unit}\n", planid))) == [
        (f"Arealplan-ID «{shown}» har mellomrom foran eller bak. Objekter som har den: 1.", Severity.WARNING, 1)
    ]


def test_objects_of_another_plan() -> None:
    other = group("...KOMM 4222\n", "2")
    body = point(1, other) + point(2) + point(3, other) + point(4, group("...KOMM 4219\n", "1"))
    assert sorted(found_in(body)) == [
        ("Kartet til planen 4222/1 har objekter med arealplan-ID 4219/1. Antall: 1.", Severity.WARNING, 3),
        ("Kartet til planen 4222/1 har objekter med arealplan-ID 4222/2. Antall: 2.", Severity.WARNING, 0),
    ]
    assert found_in(body, ()) == []


def test_objects_with_the_id_the_plan_had() -> None:
    body = point(1, group("...KOMM 3042\n", "1")) + point(2)
    assert found_in(body, (OWN, PlanId("3042", "1"))) == [
        ("Planen 4222/1 har objekter med sin tidligere arealplan-ID 3042/1. Antall: 1.", Severity.INFO, 0)
    ]


def test_an_object_that_two_plans_have() -> None:
    assert found_in(point(1, IDS + group("...KOMM 4222\n", "2"))) == []
    assert found_in(point(1, group("...KOMM 4222\n", "2") + IDS)) == []


def area(curve_ids: str, area_ids: str = IDS) -> str:
    corners = "0 0 ...KP 1\n0 100\n100 100\n0 0 ...KP 1\n"
    return (
        f".KURVE 1:\n..OBJTYPE RpGrense\n{curve_ids}..NØ\n{corners}"
        f".FLATE 2:\n..OBJTYPE RpOmråde\n{area_ids}..REF :1\n..NØ\n20 50\n"
    )


def test_a_boundary_may_be_the_neighbours() -> None:
    other = group("...KOMM 4222\n", "2")
    assert found_in(area(other)) == []
    loose = area("") + f".KURVE 3:\n..OBJTYPE RpJuridiskLinje\n{other}..NØ\n0 0\n0 100\n"
    assert [(each[1], each[2]) for each in found_in(loose)] == [(Severity.WARNING, 2)]
    hole = area("", other) + f".FLATE 5:\n..OBJTYPE RpOmråde\n{IDS}..REF :1 (:2)\n..NØ\n20 50\n"
    assert [(each[1], each[2]) for each in found_in(hole)] == [(Severity.WARNING, 1)]


def test_only_ids_in_use_count_in_a_part_of_a_table() -> None:
    whole = of_map(point(1) + point(2, group("...KOMM 301\n", "9")) + point(3, group("", "8")))
    part = PlanMap("kart.sos", whole.table.take([0]), (OWN,))
    assert problems(map_ids_are_readable, part) == []


def test_the_ids_as_they_are_written() -> None:
    table = of_map(point(1) + point(2, "") + point(3, group("...KOMM 4222\n", "2")) + point(4)).table
    assert [(each.name, each.unit, each.planid, each.rows.tolist()) for each in written_ids(table)] == [
        ("KOMM", "4222", "1", [0, 3]),
        ("KOMM", "4222", "2", [2]),
    ]
    assert list(written_ids(table.take([1]))) == []


def written(body: str) -> list[tuple[str, str, str, list[int]]]:
    return [(each.name, each.unit, each.planid, each.rows.tolist()) for each in written_ids(of_map(body).table)]


def test_units_stand_in_the_group_of_the_planid() -> None:
    unit, planid = "..NASJONALAREALPLANID\n...KOMM 4222\n", group("", "1")
    assert written(point(1, unit) + point(2, planid)) == [("", "", "1", [1])]
    assert written(point(1, planid + unit)) == [("", "", "1", [0])]
    assert written(point(1) + point(2, unit) + point(3) + point(4, planid)) == [
        ("KOMM", "4222", "1", [0, 2]),
        ("", "", "1", [3]),
    ]
    assert written(point(1, planid) + point(2) + point(3) + point(4, unit)) == [
        ("KOMM", "4222", "1", [1, 2]),
        ("", "", "1", [0]),
    ]
    assert written(point(1) + point(2) + point(3, planid)) == [("KOMM", "4222", "1", [0, 1]), ("", "", "1", [2])]
    alone = of_map(point(1, planid)).table
    alone.columns["NASJONALAREALPLANID.KOMM"] = Column(np.zeros(0, np.int32), np.zeros(0, np.int32), ["4222"])
    assert [(each.name, each.planid) for each in written_ids(alone)] == [("", "1")]


def test_ids_of_older_catalogues() -> None:
    assert written(point(1, "..KOMM 4222\n..ARPLNID 7\n")) == [("KOMM", "4222", "7", [0])]
    assert written(point(1, "..ARPLNID 7\n")) == [("", "", "7", [0])]


def test_long_texts_are_cut() -> None:
    [found] = problems(map_ids_are_readable, of_map(point(1, group("", "7" * 100))))
    assert found.values["planid"] == "7" * 60
