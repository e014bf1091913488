"""Single forms of what a text says, each of which a whole text of its own would hide."""

import time

import pytest

from planarkiv.model.plan_text.dates import dates_in_text, decisions_in_text
from planarkiv.model.plan_text.flow import pages_of, quote
from planarkiv.model.plan_text.identity import (
    holds_id,
    holds_name,
    is_id_of,
    is_other_name,
    planids_in_text,
    titles_in_text,
)
from planarkiv.model.plan_text.names import NameKind, bare_name, groups_in_text, names_in_text
from planarkiv.model.plan_text.purposes import words_for_purpose, words_for_zone
from planarkiv.model.plan_text.sheet import areas_in_text, levels_in_text, scales_in_text
from planarkiv.model.plan_text.status import status_in_text
from planarkiv.model.planid import PlanId


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("12.05.2021", "2021-05-12"),
        ("den 1/5-87", "1987-05-01"),
        ("1. 5. 2021", "2021-05-01"),
        ("2021-05-12", "2021-05-12"),
        ("3. desember 1999", "1999-12-03"),
        ("3 sept. 2010", "2010-09-03"),
        ("30.02.2021", None),
        ("2021/1234", None),
        ("§ 12.5.2", None),
        ("1.2.3.4", None),
        ("kl. 07.30", None),
    ],
)
def test_dates(words: str, day: str | None) -> None:
    assert [each.text for *_, each in dates_in_text(words)] == ([day] if day else [])


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Vedtatt av kommunestyret 12.05.2021", "2021-05-12"),
        ("Vedtaksdato: 12.05.2021", "2021-05-12"),
        ("Vedtatt, dato: 12.05.2021", "2021-05-12"),
        ("Bestemmelser, vedtatt 12.05.2021, sak 28/06", "2021-05-12"),
        ("Egengodkjent av bystyret\n12. mai 2021", "2021-05-12"),
        ("Godkjent av kommunestyret 12.05.2021", "2021-05-12"),
        ("Godkjent av avdelingsleder 12.05.2021", None),
        ("Vedtatt:\nDato: 12.05.2021", None),
        ("Vedtatt:\nSist revidert 12.05.2021", None),
        ("Mindre endring vedtatt 12.05.2021", None),
        ("Kommuneplanen er vedtatt 12.05.2021", None),
        ("Planen er ikke vedtatt. 12.05.2021", None),
        ("Vedtatt av kommunestyret xx.xx.2021", None),
    ],
)
def test_decisions(words: str, day: str | None) -> None:
    assert [each.date.text for each in decisions_in_text(pages_of([words]))] == ([day] if day else [])


def test_decisions_of_later_pages_begin_their_line() -> None:
    later = pages_of(["", "Vedtatt 12.05.2021\nKrav som er vedtatt 13.05.2021"])
    assert [(each.date.text, each.quote.page) for each in decisions_in_text(later)] == [("2021-05-12", 2)]


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("Plan ID: 202103", "202103"),
        ("PlanID 4222_202103", "4222_202103"),
        ("Nasjonal arealplan-ID: 4222 202103", "4222 202103"),
        ("Arealplanidentifikasjon = R-23", "R-23"),
        ("Plannr. 2015007", "2015007"),
        ("Plannummer: 3/87", "3/87"),
        ("Planen id 5", None),
        ("Planident mangler", None),
    ],
)
def test_ids(words: str, written: str | None) -> None:
    assert [each.written for each in planids_in_text(pages_of([words]))] == ([written] if written else [])


def test_whose_id() -> None:
    ids = (PlanId("4222", "202103"),)
    assert all(is_id_of(each, ids) for each in ("202103", "4222202103", "0941_202103", "4222-2021-03"))
    assert not any(is_id_of(each, ids) for each in ("202104", "1202103", "42222202103"))
    assert is_id_of("0072", (PlanId("4222", "72"),))
    assert holds_id(pages_of(["plan 202103."]), ids)
    assert not holds_id(pages_of(["12021034"]), ids)


def test_names_of_plans() -> None:
    assert holds_name(pages_of(["Føresegner for Øvre Hamneset bustadområde"]), "Øvre Havneset boligfelt")
    assert holds_name(pages_of(["KJETSÅ MASSE-\nTAK"]), "Kjetså massetak")
    assert not holds_name(pages_of(["Øvre felt"]), "Nedre Lia")
    assert is_other_name("Solvang hyttefelt", "Myrvoll hyttefelt")
    assert not is_other_name("Myrvollåsen", "Myrvoll hyttefelt")
    assert not is_other_name("hamneområdet", "Lyngvik havn")


def test_parts_of_bokmaal_and_nynorsk_purposes() -> None:
    assert "bustad" in words_for_purpose("1111")
    assert words_for_purpose("9999") == ()
    assert "skred" in words_for_zone("310")
    assert words_for_zone("999") == ()


@pytest.mark.parametrize(
    ("words", "sure"),
    [
        ("BFS1", ["bfs1"]),
        ("BFS1-BFS3", ["bfs1", "bfs2", "bfs3"]),
        ("BFS1 til BFS3", ["bfs1", "bfs2", "bfs3"]),
        ("BFS1-3", ["bfs1"]),
        ("BFS3-BFS1", ["bfs3"]),
        ("o_SKV1/f_SKV2", ["skv1", "skv2"]),
        ("BFS1 og 2", ["bfs1"]),
        ("BFS 1", []),
        ("BFS0", []),
        ("TEK17, T1442, N100, A3, E18, NS8175", []),
        ("V121", []),
        ("felt B4 i kommuneplanen", []),
        ("Bygg B4", []),
        ("B4. Kommuneplanen gjelder", ["b4"]),
        ("50%B4", ["b4"]),
        ("BYA40%", []),
        ("BFS1.5", ["bfs1_5"]),
    ],
)
def test_fields(words: str, sure: list[str]) -> None:
    found = [each for each in names_in_text(pages_of([words])) if each.kind is NameKind.FIELD]
    assert [each.name for each in found if each.sure] == sure


def test_a_range_that_is_a_name() -> None:
    [found] = names_in_text(pages_of(["BK1-2"]), {"bk1_2"})
    assert (found.name, found.written, found.sure) == ("bk1_2", "BK1-2", True)
    assert [each.name for each in names_in_text(pages_of(["BK1-3"]), {"bk1"}) if each.sure] == ["bk1", "bk2", "bk3"]


def test_bare_names() -> None:
    assert bare_name(NameKind.FIELD, "o_BFS 01") == "bfs1"
    assert bare_name(NameKind.ZONE, "H310-1") == bare_name(NameKind.ZONE, "h310_1") == "h310_1"
    assert bare_name(NameKind.RULE, "#4 MBA") == bare_name(NameKind.RULE, "# 4_MBA") == "4_mba"


def test_groups() -> None:
    assert {"bfs", "skv", "h310"} <= groups_in_text(pages_of(["BFS og o_SKV, H310"]))
    assert "bfs" not in groups_in_text(pages_of(["BFS1 og BFS2"]))
    assert "h310" not in groups_in_text(pages_of(["H310_1"]))


def test_scales() -> None:
    found = scales_in_text(pages_of(["Målestokk 1:1000 (A1) 1:2 000 (A3)\nFall 1:3, 1 : 500\n12:1000 1:1000:2"]))
    assert [(each.scale, each.paper) for each in found] == [(1000, 1), (2000, 3), (500, None)]


def test_areas() -> None:
    words = "BFS1 1 234,5 m²\no_SKV1: 1.234 m2\nBKS2 2,5 daa\nPlanområdets areal er 12 dekar\n2011 - Kjøreveg 340 m2"
    found = areas_in_text(pages_of([words]))
    assert [(each.name, each.square_metres, each.rounding) for each in found] == [
        ("BFS1", 1234.5, 0.05),
        ("o_SKV1", 1234.0, 0.5),
        ("BKS2", 2500.0, 50.0),
        ("planområdet", 12_000.0, 500.0),
        ("2011", 340.0, 0.5),
    ]
    assert areas_in_text(pages_of(["BYA 30 m2, hytte på 120 m2, BFS1 BYA=30%"])) == ()


def test_levels() -> None:
    assert [each.level for each in levels_in_text(pages_of(["Vertikalnivå: 2 og vertikalnivå 1, nivå 3"]))] == [
        "2",
        "1",
    ]


@pytest.mark.parametrize(
    ("words", "is_proposal"),
    [
        ("Planforslag 12.01.2024", True),
        ("FØRESEGNER - UTKAST januar 2024", True),
        ("Forslag til detaljregulering for Lia", True),
        ("Bestemmelser til offentlig ettersyn", True),
        ("Offentlig ettersyn: 12.01.2024", False),
        ("Planforslaget ble behandlet i utvalget", False),
        ("Krav til forslag om støytiltak", False),
        ("Forslag til plan\nVedtatt av kommunestyret 12.05.2021", False),
    ],
)
def test_proposals(words: str, is_proposal: bool) -> None:
    assert (status_in_text(pages_of([words])).proposal is not None) == is_proposal


def test_a_proposal_is_told_at_the_head() -> None:
    assert status_in_text(pages_of(["", "Planforslag"])).proposal is None
    middle = "\n".join(["§ 1", *["Regel om noe"] * 20, "Planforslag", *["Regel om noe"] * 20])
    assert status_in_text(pages_of([middle])).proposal is None


def test_long_quotes_are_cut() -> None:
    assert quote("ord " * 50, 1).words.endswith(" …")
    assert len(quote("ord " * 50, 1).words) <= 90


@pytest.mark.parametrize(
    "words",
    [
        "vedtatt ",
        "reguleringsplan for ",
        "a-",
        "bestemmelser ",
        "BFS1, 2, ",
        "BFS1 1 000 ",
        "#1-",
        "H310_1 og ",
        "plan id ",
        "1:",
        "1 000 ",
        "2011 - abc ",
        "planområdet er ",
    ],
)
def test_hostile_text_takes_no_time(words: str) -> None:
    pages = pages_of([words * (20_000 // len(words)) + " reguleringsplan for x 12.05.2021"])
    start = time.process_time()
    names_in_text(pages)
    groups_in_text(pages)
    decisions_in_text(pages)
    planids_in_text(pages)
    titles_in_text(pages)
    scales_in_text(pages)
    areas_in_text(pages)
    levels_in_text(pages)
    status_in_text(pages)
    assert time.process_time() - start < 3
