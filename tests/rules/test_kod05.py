from planarkiv.findings import Severity
from planarkiv.rules.kod05_no_continued_plan_in_detail import CONTINUED, no_continued_plan_in_detail
from rules.checking import PROPOSAL, problems, said
from rules.map_objects import area, found, map_of, outline, thing

ZONE = thing("RpDetaljeringSone")


def test_in_a_detaljregulering() -> None:
    things = outline("PLANTYPE 35"), area(), ZONE, ZONE
    assert found(no_continued_plan_in_detail, *things, phase=PROPOSAL) == [(CONTINUED, 2, None)]
    assert found(no_continued_plan_in_detail, *things) == [(CONTINUED, 2, Severity.WARNING)]
    assert said(problems(no_continued_plan_in_detail, map_of(*things))) == [
        "Planen er en detaljregulering (plantype 35), men har 2 RpDetaljeringSone."
    ]


def test_in_others() -> None:
    assert found(no_continued_plan_in_detail, outline("PLANTYPE 34"), ZONE) == []
    assert found(no_continued_plan_in_detail, outline(), ZONE) == []
    assert found(no_continued_plan_in_detail, outline("PLANTYPE 35"), area()) == []
