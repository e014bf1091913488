from planarkiv.findings import Severity, filled
from planarkiv.model.ladder import Missing, Standing
from planarkiv.rules.reg07_plan_has_its_level import TOO_LOW, plan_has_its_level
from planarkiv.subjects import Plan, Requirement
from rules.checking import problems, record, said


def at(level: int | None, required: int | None, *missing: Missing, reason: str = "") -> Plan:
    return Plan(record(), Standing(level, missing), Requirement(required, reason, 3 if reason else None))


def test_the_level_is_met() -> None:
    assert problems(plan_has_its_level, at(2, 2, Missing.PURPOSES)) == []
    assert problems(plan_has_its_level, at(3, 2, Missing.DISPENSATIONS)) == []
    assert problems(plan_has_its_level, at(0, 0, Missing.MAP_DOCUMENT)) == []


def test_nothing_is_asked() -> None:
    assert problems(plan_has_its_level, at(None, None, Missing.NAME)) == []
    assert problems(plan_has_its_level, at(1, None, Missing.OUTLINE, reason="x")) == []


def test_too_low_by_one_and_by_more() -> None:
    [found] = problems(plan_has_its_level, at(1, 2, Missing.OUTLINE))
    assert said([found]) == [
        "Planen har nivå 1, og profilen krever nivå 2. Til nivå 2 mangler planområde som flate eller georeferert kart."
    ]
    assert found.severity is None
    [found] = problems(plan_has_its_level, at(0, 4, Missing.MAP_DOCUMENT, Missing.PROVISIONS))
    assert said([found]) == [
        "Planen har nivå 0, og profilen krever nivå 4. Til nivå 1 mangler lesbart plankart og bestemmelser."
    ]


def test_no_level_at_all() -> None:
    [found] = problems(plan_has_its_level, at(None, 0, Missing.NAME, Missing.STATUS, reason="eldre"))
    assert said([found]) == ["Planen mangler plannavn og planstatus og har ikke noe nivå. Profilen krever nivå 0."]
    assert (found.severity, found.wording, found.values["neste"]) == (None, TOO_LOW[0], 0)


def test_each_level_has_its_advice() -> None:
    advice = {}
    for level in range(4):
        [found] = problems(plan_has_its_level, at(level, 4, Missing.OUTLINE))
        advice[level] = filled(found.wording.advice, found.values)
    assert len({TOO_LOW[0].advice, *advice.values()}) == 5
    assert advice[0].startswith("Finn filene")
    assert advice[1].startswith("Georeferer")
    assert advice[2].startswith("Be om plankartet som SOSI")
    assert advice[3].startswith("Skriv det som mangler i planoversikten og arkene")


def test_a_lower_level_that_is_accepted_is_told() -> None:
    reason = "Planer fra før 2010 digitaliseres når de revideres."
    [found] = problems(plan_has_its_level, at(2, 2, Missing.PURPOSES, reason=reason))
    assert said([found]) == [f"Planen har nivå 2. Profilen godtar nivå 2 for denne planen: {reason}"]
    assert filled(found.wording.advice, found.values) == (
        "Ingenting må gjøres. Vil du videre, mangler arealformål etter planens lov til nivå 3."
    )
    assert found.severity is Severity.INFO
    # one that has what is usual needs no exception
    assert problems(plan_has_its_level, at(3, 2, Missing.DISPENSATIONS, reason=reason)) == []


def test_the_highest_level_needs_no_acceptance() -> None:
    assert problems(plan_has_its_level, at(4, 2, reason="eldre")) == []


def test_a_lower_level_that_is_not_reached() -> None:
    [found] = problems(plan_has_its_level, at(1, 2, Missing.OUTLINE, reason="eldre"))
    assert (found.severity, found.wording) == (None, TOO_LOW[2])
