import pytest

from planarkiv.findings import Severity
from planarkiv.model.dates import PartialDate
from planarkiv.rules.kod08_plantype_fits_the_act import UNFIT, plantype_fits_the_act
from planarkiv.subjects import Phase
from rules.checking import problems, said
from rules.map_objects import found, map_of, outline


@pytest.mark.parametrize("plantype", ["30", "31", "32", "33", "34", "35", "20", "37"])
@pytest.mark.parametrize("law", ["1", "2", "3", "4", "5", "6", "9"])
def test_each_pair(plantype: str, law: str) -> None:
    older, newer = plantype in ("30", "31", "32", "33"), plantype in ("34", "35")
    wrong = (older and law == "6") or (newer and law in "12345")
    assert bool(found(plantype_fits_the_act, outline(f"PLANTYPE {plantype}", f"LOVREFERANSE {law}"))) is wrong


def test_what_it_says() -> None:
    plan = map_of(outline("PLANTYPE 35"), outline("LOVREFERANSE 4", "PLANTYPE 35"))
    [one] = problems(plantype_fits_the_act, plan)
    assert one.row == 0
    assert said([one]) == [
        "Plantype 35 (Detaljregulering) finnes ikke i loven planen er laget etter: lovreferanse 4 (PBL 1985)."
    ]


def test_the_register_knows_the_act_where_the_map_does_not() -> None:
    assert len(found(plantype_fits_the_act, outline("PLANTYPE 35"), phase=Phase("3", "4"))) == 1
    assert found(plantype_fits_the_act, outline("PLANTYPE 35"), phase=Phase("3", "")) == []


@pytest.mark.parametrize(
    ("status", "decided", "severity"),
    [
        ("2", None, None),
        ("3", None, Severity.WARNING),
        ("3", "ukjent", Severity.WARNING),
        ("3", "2011-12-31", Severity.WARNING),
        ("3", "2012-01-01", None),
        ("3", "2012", None),
    ],
)
def test_how_strict(status: str, decided: str | None, severity: Severity | None) -> None:
    phase = Phase(status, "6", PartialDate(decided) if decided else None)
    assert found(plantype_fits_the_act, outline("PLANTYPE 30"), phase=phase) == [(UNFIT, 0, severity)]
