from typing import Any

from planarkiv.findings import Severity
from planarkiv.rules.dok15_sheet_agrees_with_map import sheet_agrees_with_map as rule
from planarkiv.subjects import MapContents, PlanContents
from rules.checking import not_run, problems, record, said
from rules.plan_contents import contents, map_of, text

A1, A3 = (841.0, 594.1), (297.0, 420.2)


def plan(words: str, *maps: MapContents, size: tuple[float, float] = A1, count: int = 1, **rest: Any) -> PlanContents:
    sheet = text(words, kind="PLANKART", file="kart.pdf", sizes=(size,), count=count)
    return contents(sheet, maps=maps, **{"record_": record({"plannavn": "Myrvoll"}), **rest})


def told(words: str, *maps: MapContents, **rest: Any) -> list[str]:
    return said(problems(rule, plan(words, *maps, **rest)))


def test_whose_sheet_it_is() -> None:
    assert told("Arealplan-ID 202401. Detaljregulering for Myrvoll") == []
    assert told("Kart") == []
    [found] = told("Tegning. Arealplan-ID 202413")
    assert found.startswith("Plankartet har arealplan-ID 202413 («Arealplan-ID 202413»)")
    assert told("Detaljregulering for Solvang") == [
        "Plankartet har tittelen «Detaljregulering for Solvang», men planen heter «Myrvoll»."
    ]


class TestScale:
    def test_paper(self) -> None:
        [found] = problems(rule, plan("Målestokk 1:1000 (A1)", size=A3))
        assert said([found]) == [
            "Plankartet oppgir målestokk for A1 («Målestokk 1:1000 (A1»), men sida er 297 x 420 mm."
        ]
        assert (found.file, found.page) == ("kart.pdf", 1)

    def test_paper_is_right(self) -> None:
        assert told("Målestokk 1:1000 (A1)") == []
        assert told("M = 1:500 i A3", size=A3) == []
        assert told("1:500 (A1), 1:1000 (A3)", size=A3) == []
        assert told("A3 1:500", size=A3) == []

    def test_one_side_is_enough_to_be_wrong(self) -> None:
        assert len(told("1:500 (A3)", size=(420.0, 200.0))) == 1
        assert len(told("1:500 (A3)", size=(500.0, 297.0))) == 1
        assert told("1:500 (A3)", size=(440.0, 310.0)) == []
        assert len(problems(rule, plan("1:500 (A3)", size=(440.0, 310.0)), paper=0.01)) == 1

    def test_plan_that_is_longer_than_the_sheet(self) -> None:
        large = map_of({}, extent=(620.0, 100.0))
        assert told("Målestokk 1:1000", large, size=A3) == [
            "Planen er 620 m og får ikke plass på sida (297 x 420 mm) i målestokken «Målestokk 1:1000»."
        ]
        assert told("Målestokk 1:1000", map_of({}, extent=(500.0, 100.0)), size=A3) == []
        assert told("Målestokk 1:1000 og 1:2000", large, size=A3) == []
        assert told("Målestokk 1:1000", large, size=A3, count=2) == []
        assert told("Målestokk 1:1000", large, map_of({}, extent=(1.0, 1.0)), size=A3) == []
        assert told("Målestokk 1:1000", map_of({}), size=A3) == []

    def test_no_scale(self) -> None:
        assert told("Fall 1:3", map_of({}, extent=(90_000.0, 1.0))) == []


def test_level() -> None:
    assert told("Vertikalnivå 2", map_of({}, levels=("2",))) == []
    assert told("Vertikalnivå 2", map_of({})) == []
    assert told("Vertikalnivå: 1", map_of({}, levels=("2",))) == [
        "Plankartet har vertikalnivå 1 («Vertikalnivå: 1»), men planområdet i kartet har 2."
    ]


class TestAreas:
    def test_field(self) -> None:
        fields = map_of({"o_BFS1": "1111"}, {"o_BFS1": 1236.0})
        assert told("BFS1 1 235,0 m²", fields) == []
        assert told("BFS1 1 234,9 m²", fields) == [
            "Plankartet oppgir 1234,9 m² for BFS1 («BFS1 1 234,9 m²»), men i vektorkartet er arealet 1236 m²."
        ]
        assert problems(rule, plan("BFS1 1 234,9 m²", fields), square_metres=2.0) == []
        assert len(told("BFS1 1,3 daa", fields)) == 1
        assert told("BFS1 1,2 daa", fields) == []

    def test_not_computed(self) -> None:
        assert told("BFS1 5 m²", map_of({"BFS1": "1111"})) == []
        assert told("BFS1 5 m²", map_of({"BFS1": "1111"}, {"BFS1": 9.0}), map_of({})) == []

    def test_purpose(self) -> None:
        fields = map_of({"B1": "1110", "B2": "1110", "V1": "2010"}, {"B1": 1000.0, "B2": 500.0, "V1": 100.0})
        assert told("B1 B2 V1 1110 - Boligbebyggelse 1500 m²", fields) == []
        assert len(told("B1 B2 V1 1110 - Boligbebyggelse 1600 m²", fields)) == 1
        unnamed = map_of({"B1": "1110"}, {"B1": 1000.0}, unnamed=(("felt", "1110"),))
        assert told("B1 1110 - Boligbebyggelse 1600 m²", unnamed) == []

    def test_plan(self) -> None:
        whole = map_of({}, area=20_000.0)
        assert told("Planområdet: 20 000 m2", whole) == []
        assert told("Planområdet: 20,1 daa", whole) == [
            (
                "Plankartet oppgir 20100 m² for hele planområdet («Planområdet: 20,1 daa»), men i vektorkartet er "
                "arealet 20000 m²."
            )
        ]
        assert told("Planområdet: ca. 25 daa", whole) == []


class TestNames:
    def test_printed_and_not_in_the_map(self) -> None:
        assert told("BFS1 BFS2", map_of({"BFS1": "1111"})) == [
            "Plankartet har navnet BFS2, som ikke finnes i vektorkartet («BFS1 BFS2»)."
        ]
        assert told("BFS1 BFS2 BFS2 H310", map_of({"BFS1": "1111"}))[1:] == []

    def test_none_of_the_names_is_printed(self) -> None:
        assert told("BFS7", map_of({"BFS1": "1111"})) == []

    def test_in_the_map_and_not_printed(self) -> None:
        [found] = problems(rule, plan("BFS1 BKS1", map_of({"BFS1": "", "BKS1": "", "o_GF1": ""})))
        assert (said([found]), found.severity, found.file) == (
            ["1 navn i vektorkartet står ikke på plankartet: o_GF1."],
            Severity.INFO,
            "kart.pdf",
        )

    def test_few_are_printed(self) -> None:
        fields = map_of({"BFS1": "", "BKS1": "", "o_GF1": "", "o_GF2": ""})
        assert told("BFS1", fields) == []
        assert len(told("BFS1 GF2", fields)) == 1
        assert len(problems(rule, plan("BFS1", fields), printed=0.25)) == 1

    def test_labels_that_run_together(self) -> None:
        assert told("VAAVNV1 BFS1", map_of({"VNV1": "", "BFS1": ""})) == []


def test_when_it_cannot_be_told() -> None:
    assert not_run(rule, plan("")) == ["Dokumentet er skannet uten tekstlag, eller teksten kan ikke leses"]
    assert not_run(rule, contents(text("x"))) == []
