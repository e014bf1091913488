from typing import Any

from planarkiv.findings import Severity
from planarkiv.rules.dok13_provisions_name_what_is_on_the_map import provisions_name_what_is_on_the_map as rule
from planarkiv.subjects import PlanContents
from rules.checking import OLD, not_run, problems, record, said
from rules.plan_contents import contents, map_of, text

HOUSES = {"BFS1": "1111", "BFS2": "1111"}


def plan(words: str, names: dict[str, str], **rest: Any) -> PlanContents:
    unnamed = rest.pop("unnamed", ())
    return contents(text("Bestemmelser", words), maps=(map_of(names, unnamed=unnamed),), **rest)


def told(words: str, names: dict[str, str], **rest: Any) -> list[str]:
    return said(problems(rule, plan(words, names, **rest)))


def test_a_field_the_map_lacks() -> None:
    [found] = problems(rule, plan("I BFS1, BFS2 og BFS5 kan det bygges.", HOUSES))
    assert said([found]) == [
        "Bestemmelsene nevner feltet BFS5, som ikke finnes i kartet: «I BFS1, BFS2 og BFS5 kan det bygges.»."
    ]
    assert (found.file, found.page, found.severity) == ("best.pdf", 2, None)


def test_it_is_told_once() -> None:
    assert len(told("BFS1 BFS2 BFS5. BFS5. BFS5", HOUSES)) == 1


def test_letters_of_no_field() -> None:
    assert told("BFS1 og BFS2 etter ABC5", HOUSES) == []
    assert len(told("BFS1 og BFS2 etter ABC5", {**HOUSES, "ABC1": "1800", "ABC2": "1800"})) == 2
    assert len(told("BFS1 og BFS2, og SKV1", HOUSES)) == 1


def test_a_field_without_a_name_may_be_the_one() -> None:
    assert told("BFS1 BFS2 BFS5", HOUSES, unnamed=(("felt", "1111"),)) == []


def test_parts_of_a_field() -> None:
    assert told("B1", {"B1a": "", "B1_2": ""}) == []
    assert told("B1a og B1_2", {"B1": ""}) == []
    assert len(told("B1", {"B11": ""})) == 2


def test_zones() -> None:
    found = told("BFS1 BFS2 H310_1 H310_3 H570 H320", {**HOUSES, "H310_1": "310", "H320_1": "320"})
    assert [each.partition(",")[0] for each in found] == [
        "Bestemmelsene nevner hensynssonen H310_3",
        "Bestemmelsene nevner hensynssonen H570",
    ]


def test_a_zone_without_a_name_may_be_the_one() -> None:
    assert told("BFS1 BFS2 H310_1 H310", HOUSES, unnamed=(("hensynssone", "310"),)) == []
    assert len(told("BFS1 BFS2 H320_1", HOUSES, unnamed=(("hensynssone", "310"),))) == 1


def test_rule_areas() -> None:
    assert told("BFS1 BFS2 #1-#2 #4", {**HOUSES, "#1": "", "#4_MBA": ""}) == [
        "Bestemmelsene nevner bestemmelsesområdet #2, som ikke finnes i kartet: «#1-#2»."
    ]


def test_what_the_text_never_names() -> None:
    names = {"XA1": "", "XA2": "", "XA10": "", "H310_1": "310", "#1": ""}
    assert told("Alt er tillatt.", names) == [
        "Bestemmelsene nevner ikke 3 felt i kartet: XA1, XA2, XA10.",
        "Bestemmelsene nevner ikke 1 av hensynssonene i kartet: H310_1.",
        "Bestemmelsene nevner ikke 1 av bestemmelsesområdene i kartet: #1.",
    ]


def test_many_names_are_cut() -> None:
    [found] = told("Alt er tillatt.", {f"XA{number}": "" for number in range(1, 15)})
    assert found.endswith("XA11, XA12 … (+2).")


def test_a_group_names_all() -> None:
    for words in ("BFS", "o_BFS", "Boligene", "Felta BFS1 til BFS2", "bfs1 bfs2", "BFS1 og 2"):
        assert told(words, HOUSES) == [], words
    for words in ("H310", "Skredfare", "H310_1"):
        assert told(words, {**HOUSES, "H310_1": "310", "BFS1": "1111"})[1:] == [], words
    assert told("Bestemmelsesområdene", {"BFS1": "1111", "#1": ""}) == [
        "Bestemmelsene nevner ikke 1 felt i kartet: BFS1."
    ]


def test_provisions_on_the_map_sheet_count_where_the_register_says_so() -> None:
    sheet = text("Boliger", kind="PLANKART", file="kart.pdf")
    for code, count in (("1", 1), ("3", 0), ("4", 0)):
        subject = contents(text("Alt"), sheet, maps=(map_of(HOUSES),), record_=record({"planbestemmelse": code}))
        assert len(problems(rule, subject)) == count


def test_old_plans_are_asked_for_less() -> None:
    [found] = problems(rule, plan("BFS5", HOUSES, phase=OLD))
    assert found.severity is Severity.INFO


def test_one_way_only() -> None:
    assert problems(rule, plan("Alt", HOUSES), both_ways=False) == []


def test_nothing_to_hold_it_against() -> None:
    assert not_run(rule, contents(text("BFS1"), maps=(map_of({}),))) == [
        "Planen har ikke noe vektorkart med arealformål"
    ]
    assert not_run(rule, contents(text(""), maps=(map_of(HOUSES),))) == [
        "Dokumentet er skannet uten tekstlag, eller teksten kan ikke leses"
    ]
    assert not_run(rule, contents(text("Boliger"), maps=(map_of({}, unnamed=(("felt", "1110"),)),))) == []
    assert problems(rule, contents(text("BFS1", kind="PLANKART"), maps=(map_of({}),))) == []
