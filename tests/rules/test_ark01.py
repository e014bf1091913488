import pytest

from planarkiv.findings import Severity
from planarkiv.rules.ark01_plan_ids_are_unique import plan_ids_are_unique
from planarkiv.subjects import Collection, PlanSummary
from rules.checking import problems, said


def summary(plan: str, *earlier: str, name: str = "Myra") -> PlanSummary:
    return PlanSummary(plan, (plan, *earlier), name, "3", 1, (), 0, "", True)


def found_in(*plans: PlanSummary) -> list[tuple[str, Severity | None]]:
    found = problems(plan_ids_are_unique, Collection("Lyngvik", True, plans))
    return [(text, each.severity) for text, each in zip(said(found), found, strict=True)]


def alike(*planids: str) -> list[tuple[str, ...]]:
    found = problems(plan_ids_are_unique, Collection("L", True, tuple(summary(f"4222/{each}") for each in planids)))
    assert all(each.severity is Severity.WARNING for each in found)
    return [tuple(sorted(str(each.values[key]).partition("/")[2] for key in ("plan", "andre"))) for each in found]


def test_ids_of_their_own() -> None:
    assert found_in() == []
    assert found_in(summary("4222/1", "3042/1"), summary("4222/2", "3042/2"), summary("4219/1")) == []


def test_the_same_id_twice() -> None:
    assert found_in(summary("4222/1"), summary("4222/1", name="Nes"), summary("4222/1", name="")) == [
        ("To planer har arealplan-ID 4222/1: Myra og Nes.", None),
        ("To planer har arealplan-ID 4222/1: Myra og plan uten navn.", None),
    ]


def test_plans_without_a_name() -> None:
    assert found_in(summary("4222/1", name=""), summary("4222/1"))[0][0].endswith(": plan uten navn og Myra.")
    assert found_in(summary("4222/1", name=""), summary("4222/2", "4222/1"))[0][0].endswith(": plan uten navn.")


def test_an_id_that_another_plan_had() -> None:
    text = "Planen 4222/2 har hatt arealplan-ID 4222/1, som nå er en annen plans: Nes."
    assert found_in(summary("4222/1", name="Nes"), summary("4222/2", "4222/1")) == [(text, None)]
    assert found_in(summary("4222/2", "4222/1"), summary("4222/1", name="Nes")) == [(text, None)]
    assert found_in(summary("4222/1"), summary("4222/2", "3042/1"), summary("4222/3", "3042/1")) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("0522", "522"),
        ("R-05", "r5"),
        ("R 5", "R5"),
        ("R_5", "R/5"),
        ("20030004", "2003-0004"),
        ("2003/0004", "2003-4"),
        ("2003 / 4", "2003-4"),
        ("AB-c", "abC"),
    ],
)
def test_ids_that_differ_in_writing_only(one: str, other: str) -> None:
    assert alike(one, other) == [tuple(sorted((one, other)))]
    assert alike(other, one) == [tuple(sorted((one, other)))]


@pytest.mark.parametrize(
    ("one", "other"),
    [("1-23", "12-3"), ("522", "5220"), ("R5", "S5"), ("20030004", "20030040"), ("100", "10"), ("0", "00a")],
)
def test_ids_that_differ(one: str, other: str) -> None:
    assert alike(one, other) == []


def test_several_that_are_alike() -> None:
    assert alike("R-5", "r_5", "R5", "R/5") == [("R-5", "r_5"), ("R-5", "R/5"), ("R-5", "R5")]


def test_other_units_have_their_own_ids() -> None:
    assert found_in(summary("4222/0522"), summary("4219/522")) == []
    assert found_in(summary("4222/R-5"), summary("4219/R5")) == []


def test_the_words_of_ids_that_are_alike() -> None:
    assert found_in(summary("4222/R-5"), summary("4222/R5")) == [
        ("Arealplan-ID 4222/R5 og 4222/R-5 skiller seg bare i skrivemåten, og kan være samme plan.", Severity.WARNING)
    ]
