import pytest

from planarkiv.findings import Severity
from planarkiv.rules.kod07_plantype_fits_the_outline import UNFIT, plantype_fits_the_outline
from rules.checking import OLD, problems, said
from rules.map_objects import area, found, map_of, outline, thing

REGULERING, KOMMUNEPLAN = ("30", "31", "32", "33", "34", "35"), ("10", "11", "20", "21", "22")


@pytest.mark.parametrize("code", [*REGULERING, *KOMMUNEPLAN])
def test_each_plantype(code: str) -> None:
    rp, kp = outline(f"PLANTYPE {code}"), thing("KpOmråde", f"PLANTYPE {code}")
    assert bool(found(plantype_fits_the_outline, rp)) is (code in KOMMUNEPLAN)
    assert bool(found(plantype_fits_the_outline, kp)) is (code in REGULERING)


def test_what_it_says() -> None:
    things = outline("PLANTYPE 35"), outline("PLANTYPE 21"), thing("KpOmråde", "PLANTYPE 35")
    found = problems(plantype_fits_the_outline, map_of(*things))
    assert [(each.row, each.severity) for each in found] == [(2, None), (1, None)]
    assert said(found)[::-1] == [
        "RpOmråde har plantype 21 (Kommunedelplan). Det passer ikke: RpOmråde er for reguleringsplaner.",
        (
            "KpOmråde har plantype 35 (Detaljregulering). Det passer ikke: KpOmråde er for kommuneplaner og regionale "
            "planer."
        ),
    ]


def test_what_is_not_judged() -> None:
    things = (
        outline("PLANTYPE 37"),
        outline("PLANTYPE *"),
        outline(),
        area("PLANTYPE 21"),
        thing("Arealplan", "PLANTYPE 21"),
    )
    assert found(plantype_fits_the_outline, *things) == []


def test_old_plans_are_warned() -> None:
    assert found(plantype_fits_the_outline, outline("PLANTYPE 21"), phase=OLD) == [(UNFIT, 0, Severity.WARNING)]
