from collections.abc import Mapping

from planarkiv.model.record import ArchivedFile, PlanMap
from planarkiv.rules.reg06_old_plan_is_on_a_map import old_plan_is_on_a_map
from planarkiv.subjects import Plan
from rules.checking import plan, problems, record

OLD = {"planstatus": "3", "lovreferanse": "4", "vedtaksdato": "1988-05-01"}
MAP = PlanMap("kart/a.sos", "sosi", "", (), (), 1, 25832, None)


def scan(facts: Mapping[str, object]) -> ArchivedFile:
    return ArchivedFile("dokumenter/a.tif", "a.tif", "a.tif", "0" * 128, 1, "image/tiff", "", facts)


def old(*files: ArchivedFile, maps: tuple[PlanMap, ...] = (), **fields: str) -> Plan:
    return plan(record({**OLD, **fields}, files=files, maps=maps))


def test_on_a_map_by_vector_or_georeference() -> None:
    assert problems(old_plan_is_on_a_map, old(maps=(MAP,))) == []
    assert problems(old_plan_is_on_a_map, old(scan({}), scan({"georeferanse": {"epsg": 25832}}))) == []


def test_on_no_map() -> None:
    assert len(problems(old_plan_is_on_a_map, old())) == 1
    [found] = problems(old_plan_is_on_a_map, old(scan({"georeferanse": None})))
    assert found.severity is None


def test_only_old_plans_in_force() -> None:
    assert problems(old_plan_is_on_a_map, old(planstatus="5")) == []
    assert len(problems(old_plan_is_on_a_map, old(planstatus="6"))) == 1
    assert problems(old_plan_is_on_a_map, old(planstatus="2")) == []
    assert problems(old_plan_is_on_a_map, old(lovreferanse="6", vedtaksdato="2015")) == []
    assert len(problems(old_plan_is_on_a_map, old(lovreferanse="6", vedtaksdato="2011-12-31"))) == 1
