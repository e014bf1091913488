"""Finding known plans by id tokens, case numbers and words."""

import pytest

from planarkiv.intake.known import KnownPlan, KnownPlans, name_words, normal_case_number
from planarkiv.model.planid import PlanId


def plans(*texts: str, names: dict[str, str] | None = None) -> KnownPlans:
    names = names or {}
    return KnownPlans(
        KnownPlan(PlanId("4219", text), (PlanId("4219", text), PlanId("0937", text)), names.get(text, ""))
        for text in texts
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("202103", ["202103"]),
        ("plankart_202103_v2", ["202103"]),
        ("4219_202103 kart", ["202103"]),
        ("4219-202103", ["202103"]),
        ("4219202103", ["202103"]),
        ("0937.202103", ["202103"]),
        ("2021034", []),
        ("x202103", []),
        ("202103b", []),
        ("1111_202103", ["202103"]),
        ("plan R-23 kart", ["R-23"]),
        ("plan r-23 kart", ["R-23"]),
        ("R-23-1", ["R-23-1"]),
        ("R-231", []),
        ("72 og 0072", ["0072"]),
        ("19870003 og 202103", ["19870003", "202103"]),
    ],
)
def test_ids_are_whole_tokens(text: str, found: list[str]) -> None:
    known = plans("202103", "R-23", "R-23-1", "0072", "19870003")
    assert [hit.plans[0].planid for hit in known.find_ids(text)] == found


def test_a_number_before_chooses_between_units() -> None:
    known = KnownPlans([KnownPlan(PlanId(n, "1"), (PlanId(n, "1"),)) for n in ("4219", "4220")])
    [hit] = known.find_ids("4220_1")
    assert hit.plans == (PlanId("4220", "1"),)
    [hit] = known.find_ids("plan 1")
    assert len(hit.plans) == 2


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("87/3", "1987/3"),
        ("1987/0003", "1987/3"),
        ("2003/0004", "2003/4"),
        ("21/17-5", "2021/17"),
        ("3", ""),
        ("3/87", ""),
    ],
)
def test_case_numbers(text: str, normal: str) -> None:
    assert normal_case_number(text) == normal


def test_names_are_found_by_their_rare_words() -> None:
    known = plans("1", "2", "3", names={"1": "Strandvika hyttefelt", "2": "Sentrum øst", "3": "Sentrum vest hyttefelt"})
    scores = known.by_words("Føresegner_StrandvikaHyttefelt (1)")
    assert max(scores, key=lambda plan: scores[plan]).planid == "1"
    assert scores[PlanId("4219", "1")] == pytest.approx(1.0)
    assert known.by_words("Reguleringsplan for området") == {}


def test_common_words_and_digits_say_nothing() -> None:
    assert name_words("Detaljregulering for Øvre Ås, gnr. 12/34, plan 202103") == ["øvre"]
