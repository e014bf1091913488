from planarkiv.rules.att31_kommuneplan_areas_have_no_level import HAS_LEVEL, kommuneplan_areas_have_no_level
from rules.checking import problems, said
from rules.map_objects import area, found, map_of, thing


def test_areas_of_kommuneplan() -> None:
    things = (
        thing("KpArealformålOmråde"),
        thing("KpArealformålOmråde", "VERTNIV 3"),
        thing("KpArealformålOmråde", "VERTNIV 2"),
        thing("KpFareSone", "VERTNIV 2"),
    )
    assert found(kommuneplan_areas_have_no_level, *things) == [(HAS_LEVEL, 1, None), (HAS_LEVEL, 3, None)]
    assert said(problems(kommuneplan_areas_have_no_level, map_of(*things)))[0] == (
        "2 områder av typen KpArealformålOmråde har vertikalnivå. Områder i kommuneplan skal ikke ha det."
    )


def test_what_may_have_a_level() -> None:
    level = "VERTNIV 2"
    things = thing("KpOmråde", level), thing("KpSamferdselLinje", level, kind="KURVE"), area(level), thing("X", level)
    assert found(kommuneplan_areas_have_no_level, *things) == []
    assert found(kommuneplan_areas_have_no_level, thing("KpArealformålOmråde", "VERTNIV *")) == []
