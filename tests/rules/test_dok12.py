from typing import Any

from planarkiv.findings import Severity
from planarkiv.model.dates import PartialDate
from planarkiv.model.planid import PlanId
from planarkiv.model.record import EarlierId, Sourced
from planarkiv.rules.dok12_provisions_are_of_the_plan import provisions_are_of_the_plan
from planarkiv.subjects import PlanContents
from rules.checking import NEW, OLD, PROPOSAL, not_run, problems, record, said
from rules.plan_contents import contents, map_of, text

GOOD = "Bestemmelser til detaljregulering for Myrvoll bustadfelt\nPlan-ID: 202401\nVedtatt av kommunestyret 15.05.2024"


def plan(*pages: str, name: str = "Myrvoll bustadfelt", **rest: Any) -> PlanContents:
    rest.setdefault("record_", record({"plannavn": name}))
    return contents(text(*pages), **rest)


def told(subject: PlanContents) -> list[str]:
    return said(problems(provisions_are_of_the_plan, subject))


def test_all_agree() -> None:
    assert told(plan(GOOD)) == []


def test_no_provisions_are_no_matter() -> None:
    assert problems(provisions_are_of_the_plan, contents(text(GOOD, kind="PLANKART"))) == []
    assert not_run(provisions_are_of_the_plan, contents(text(GOOD, kind="PLANKART"))) == []


def test_a_scan_is_not_run() -> None:
    assert not_run(provisions_are_of_the_plan, plan("")) == [
        "Dokumentet er skannet uten tekstlag, eller teksten kan ikke leses"
    ]


class TestId:
    def test_of_another_plan(self) -> None:
        [found] = problems(provisions_are_of_the_plan, plan(GOOD.replace("202401", "202413")))
        assert said([found]) == [
            "Bestemmelsene har arealplan-ID 202413 («Plan-ID: 202413»), men ligger i plan 4222/202401."
        ]
        assert (found.file, found.page, found.severity) == ("best.pdf", 1, None)

    def test_forms_of_the_same(self) -> None:
        for written in ("4222_202401", "4222 202401", "4222-202401", "4222202401", "0941 202401"):
            assert told(plan(GOOD.replace("202401", written))) == []

    def test_earlier_id(self) -> None:
        earlier = (EarlierId(PlanId("0941", "R-7"), PartialDate("2020")),)
        subject = plan(GOOD.replace("202401", "R-7"), record_=record({"plannavn": "Myrvoll"}, earlier_ids=earlier))
        assert told(subject) == []

    def test_another_id_in_the_body_is_that_of_a_neighbour(self) -> None:
        page = GOOD.replace("Plan-ID: 202401", "Planen grenser til plan med planid 202413")
        assert told(plan(page)) == ["Bestemmelsene sier ikke hvilken arealplan-ID de gjelder."]

    def test_another_id_on_a_later_page(self) -> None:
        page = GOOD.replace("Plan-ID: 202401", "§ 1")
        assert told(plan(page, "Plan-ID: 202413")) == ["Bestemmelsene sier ikke hvilken arealplan-ID de gjelder."]

    def test_own_id_without_a_word_for_it(self) -> None:
        assert told(plan(GOOD.replace("Plan-ID: 202401", "202401"))) == []
        assert told(plan(GOOD.replace("Plan-ID: 202401", "1202401"))) != []


class TestName:
    def test_of_another_plan(self) -> None:
        assert told(plan(GOOD.replace("Myrvoll bustadfelt", "Solvang hyttefelt"))) == [
            (
                "Bestemmelsene har tittelen «detaljregulering for Solvang hyttefelt», men planen heter "
                "«Myrvoll bustadfelt»."
            )
        ]

    def test_nynorsk_bokmaal_case_and_prefix(self) -> None:
        for name in ("MYRVOLL BOLIGFELT", "Detaljregulering for Myrvoll, bustadfelt", "Reguleringsplan Myr-voll"):
            assert told(plan(GOOD, name=name)) == []

    def test_the_name_in_the_map_is_as_good(self) -> None:
        named = (map_of({}, plan_names=("Myrvoll",)),)
        assert told(plan(GOOD, name="Heia", maps=named)) == []

    def test_shares_a_word(self) -> None:
        assert told(plan(GOOD, name="Myrvoll øst ved Kroken")) == []

    def test_no_title(self) -> None:
        page = GOOD.replace("detaljregulering for Myrvoll bustadfelt", "planen")
        [found] = problems(provisions_are_of_the_plan, plan(page))
        assert (said([found]), found.severity) == (["Bestemmelsene sier ikke hva planen heter."], Severity.INFO)

    def test_no_name_to_compare_with(self) -> None:
        assert told(plan(GOOD, record_=record())) == []


class TestDate:
    def test_another_day(self) -> None:
        [found] = problems(provisions_are_of_the_plan, plan(GOOD.replace("15.05.2024", "17. juni 2024")))
        assert said([found]) == [
            (
                "Bestemmelsene sier at planen er vedtatt 2024-06-17 («Vedtatt av kommunestyret 17. juni 2024»), men "
                "vedtaksdato er 2024-05-15."
            )
        ]

    def test_another_day_of_an_old_plan(self) -> None:
        [found] = problems(provisions_are_of_the_plan, plan("Stadfestet 12. april 1979", phase=OLD))
        assert found.severity is Severity.INFO

    def test_one_of_several_is_enough(self) -> None:
        assert told(plan(GOOD + "\nVedtatt av fylkesmannen 17.06.2024")) == []

    def test_a_change_of_the_plan(self) -> None:
        entry = {"vedtaksdato": Sourced(PartialDate("2025-02-03"), "x")}
        lists = {"endringer": (entry,)}
        changed = record({"plannavn": "Myrvoll"}, lists=lists)
        assert told(plan(GOOD.replace("15.05.2024", "03.02.2025"), record_=changed)) == []

    def test_unknown_day(self) -> None:
        unknown = type(NEW)("3", "6", PartialDate("ukjent"))
        assert told(plan(GOOD.replace("15.05.2024", "17.06.2024"), phase=unknown)) == []
        assert told(plan(GOOD.replace("15.05.2024", "17.06.2024"), phase=type(NEW)("3", "6"))) == []

    def test_no_day(self) -> None:
        page = GOOD.replace("Vedtatt av kommunestyret 15.05.2024", "§ 1")
        assert told(plan(page)) == ["Bestemmelsene sier ikke når planen ble vedtatt."]
        assert told(plan(page, phase=type(NEW)("5", "6", NEW.decided))) == []
        assert told(plan("Forslag til detaljregulering\n" + page)) == []


def test_old_plans_need_not_say() -> None:
    assert told(plan("§ 1 Området er regulert til bolig.", phase=OLD)) == []
    assert len(problems(provisions_are_of_the_plan, plan("§ 1 Området er regulert.", phase=PROPOSAL))) == 1
