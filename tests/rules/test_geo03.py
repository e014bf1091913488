import pytest

from planarkiv.findings import Severity
from planarkiv.model.planid import PlanId
from planarkiv.rules import geo03_system_is_of_the_municipality as geo03
from planarkiv.rules.geo03_system_is_of_the_municipality import system_is_of_the_municipality
from planarkiv.subjects import Owner, Phase, PlanMap
from rules.checking import NEW, OLD, PROPOSAL, not_run, plan_map, problems


def subject(epsg: int | None, owner: Owner, phase: Phase = NEW, number: str = "4222") -> PlanMap:
    made = plan_map(owner=owner, phase=phase, number=number)
    made.table.head.epsg = epsg
    return made


def found(
    epsg: int | None, owner: Owner, phase: Phase = NEW, number: str = "4222"
) -> list[tuple[object, Severity | None]]:
    return [
        (each.wording, each.severity)
        for each in problems(system_is_of_the_municipality, subject(epsg, owner, phase, number))
    ]


SET = Owner(("4222",), 25832)
UNSET = Owner(("4222",))


def test_the_archives_own_setting() -> None:
    assert found(25832, SET) == []
    assert found(25833, SET) == [(geo03.NOT_AS_SET, None)]
    # what is usual does not matter then
    assert found(25833, Owner(("4222",), 25833)) == []
    [one] = problems(system_is_of_the_municipality, subject(25833, SET))
    assert one.values == {"epsg": 25833, "ventet": 25832}
    assert system_is_of_the_municipality.severity is Severity.ERROR


def test_old_plans_are_leniently_judged() -> None:
    assert found(27391, SET, OLD) == [(geo03.NOT_AS_SET, Severity.WARNING)]
    assert found(27391, SET, PROPOSAL) == [(geo03.NOT_AS_SET, None)]


def test_ntm_is_a_warning_for_decided_plans() -> None:
    for ntm in (5105, 5130):
        assert found(ntm, SET) == [(geo03.NOT_AS_SET, Severity.WARNING)]
    for other in (5104, 5131):
        assert found(other, SET) == [(geo03.NOT_AS_SET, None)]
    assert found(5110, SET, PROPOSAL) == [(geo03.NOT_AS_SET, None)]
    assert found(5110, SET, Phase()) == [(geo03.NOT_AS_SET, None)]


def test_systems_with_height_are_the_same_in_the_plane() -> None:
    assert found(5972, SET) == []
    assert found(25833, Owner(("1804",), 5973)) == []
    assert found(5975, SET) == [(geo03.NOT_AS_SET, None)]
    assert found(5973, Owner(("1804",)), number="1804") == []
    assert found(5975, Owner(("5601",)), number="5601") == []


def test_the_usual_zone_of_the_county_is_a_warning() -> None:
    assert found(25832, UNSET) == []
    assert found(25833, UNSET) == [(geo03.NOT_USUAL, Severity.WARNING)]
    assert found(25833, UNSET, PROPOSAL) == [(geo03.NOT_USUAL, Severity.WARNING)]
    [one] = problems(system_is_of_the_municipality, subject(25832, UNSET, number="5601"))
    assert one.values == {"epsg": 25832, "ventet": 25835}
    # a county has a usual zone too
    assert found(25833, UNSET, number="18") == []


def test_without_an_id_the_owners_number_counts() -> None:
    made = subject(25833, Owner(("1804", "4222")))
    made.ids = ()
    assert problems(system_is_of_the_municipality, made) == []
    made.owner = UNSET
    assert len(problems(system_is_of_the_municipality, made)) == 1


@pytest.mark.parametrize("ids", [(), (PlanId("NO", "1"),)])
def test_no_county(ids: tuple[PlanId, ...]) -> None:
    made = subject(25833, Owner())
    made.ids = ids
    assert not_run(system_is_of_the_municipality, made) == ["planen har ikke noe kommunenummer eller fylkesnummer"]
    made.owner = SET
    assert len(problems(system_is_of_the_municipality, made)) == 1


def test_an_unknown_system() -> None:
    assert not_run(system_is_of_the_municipality, subject(None, SET)) == ["koordinatsystemet er ikke kjent"]
    assert problems(system_is_of_the_municipality, subject(None, SET)) == []
