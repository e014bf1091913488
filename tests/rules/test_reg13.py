from planarkiv.rules.reg13_receivers_know_the_plantype import UNKNOWN_THERE, receivers_know_the_plantype
from planarkiv.subjects import Collection, PlanSummary
from rules.checking import problems, results


def collection(*types: str) -> Collection:
    plans = [
        PlanSummary(f"4222/{at}", (), "Myra", "3", 1, (), 1, "", True, plantype=each) for at, each in enumerate(types)
    ]
    return Collection("Lyngvik", True, tuple(plans))


def test_types_of_the_list() -> None:
    assert results(receivers_know_the_plantype, collection("30", "20", "", "10")) == []
    assert results(receivers_know_the_plantype, collection()) == []


def test_one_finding_counts_all() -> None:
    [found] = problems(receivers_know_the_plantype, collection("35", "34", "30", "35", "22"))
    assert (found.wording, found.severity, found.values) == (UNKNOWN_THERE, None, {"antall": 4, "typer": "22, 34, 35"})
