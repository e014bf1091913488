from collections.abc import Callable, Iterator
from typing import Any

import pytest

from planarkiv.engine import KEPT, Chosen, Judge, Judgement
from planarkiv.findings import Finding, NotRun, Problem, Severity, State, Wording
from planarkiv.model.features import GML_ID
from planarkiv.model.formats import Format
from planarkiv.rule import AnyRule, Certainty, NoOptions, Page, rule
from planarkiv.subjects import Collection, MapFile, Plan
from rules.checking import map_file, plan, square
from tables import Thing, own_table

PAGE = Page("t", "w", "y", "c", Certainty.OURS, "m", "e")
WORDS = Wording("Feil i {hva}.", "Rett {hva}.")

Check = Callable[[MapFile, NoOptions], Iterator[Problem | NotRun]]


def made(rule_id: str, check: Check, severity: Severity = Severity.ERROR, **more: object) -> AnyRule:
    return rule(rule_id, MapFile, severity, PAGE, NoOptions, **more)(check)  # type: ignore[arg-type]


def finds(*problems: Problem | NotRun) -> Check:
    def check(_: MapFile, __: NoOptions) -> Iterator[Problem | NotRun]:
        yield from problems

    return check


def judged(*rules: AnyRule, subject: MapFile | Plan | Collection | None = None, plan_id: str = "4222/1") -> Judgement:
    judge = Judge([Chosen(each, each.severity, NoOptions()) for each in rules])
    judge.judge(subject or map_file(square(1, 655_000_000, 41_000_000)), plan_id)
    return judge.judgement


def test_the_engine_stamps_id_severity_plan_and_file() -> None:
    official = made("SOS90", finds(Problem(WORDS, {"hva": "hodet"}, line=3)), official=("rpf.x.1", "x"))
    [found] = judged(official).findings
    assert found[:7] == ("SOS90", "rpf.x.1", "error", "4222/1", "kart.sos", 3, "")
    assert (found.text, found.advice_text) == ("Feil i hodet.", "Rett hodet.")


def test_a_row_gives_line_object_and_place() -> None:
    [found] = judged(made("SOS90", finds(Problem(WORDS, {"hva": "x"}, row=1)))).findings
    assert (found.line, found.object_type, found.object_id) == (21, "RpOmråde", "FLATE 2")
    assert (found.point, found.epsg) == ((410050.0, 6550050.0), 25832)


def test_what_the_problem_says_goes_before_the_row() -> None:
    told = Problem(
        WORDS, {"hva": "x"}, row=0, line=99, object_type="T", object_id="7", point=(1.0, 2.0), geometry="POINT (1 2)"
    )
    [found] = judged(made("SOS90", finds(told))).findings
    assert (found.line, found.object_type, found.object_id, found.point) == (99, "T", "7", (1.0, 2.0))
    assert found.geometry == "POINT (1 2)"


@pytest.mark.parametrize(
    ("rule_severity", "own", "shown"),
    [
        (Severity.ERROR, None, "error"),
        (Severity.ERROR, Severity.WARNING, "warning"),
        (Severity.WARNING, Severity.ERROR, "warning"),
        (Severity.INFO, Severity.WARNING, "info"),
        (Severity.WARNING, Severity.INFO, "info"),
    ],
)
def test_a_problem_can_only_be_milder_than_its_rule(rule_severity: Severity, own: Severity | None, shown: str) -> None:
    [found] = judged(made("SOS90", finds(Problem(WORDS, {"hva": "x"}, own)), rule_severity)).findings
    assert found.severity == shown


def test_a_rule_waits_for_those_it_needs() -> None:
    first = made("SOS90", finds(Problem(WORDS, {"hva": "x"})))
    second = made("SOS91", finds(Problem(WORDS, {"hva": "x"})), needs=("SOS90",))
    third = made("SOS92", finds(Problem(WORDS, {"hva": "x"})), needs=("SOS91",))
    judgement = judged(first, second, third)
    assert [each.rule for each in judgement.findings] == ["SOS90", "SOS92"]
    tally = judgement.tallies["SOS91"]
    assert (tally.run, tally.state(0), tally.reasons) == (0, State.NOT_RUN, ["SOS90 har funn her, og må rettes først"])


def test_states() -> None:
    passed = made("SOS90", finds())
    nothing = made("SOS91", finds(Problem(WORDS)), applies=lambda _: False)
    unable = made("SOS92", finds(NotRun("mangler {hva}", {"hva": "kart"})))
    tallies = judged(passed, nothing, unable).tallies
    assert tallies["SOS90"].state(0) is State.PASSED
    assert tallies["SOS90"].state(1) is State.FAILED
    assert tallies["SOS91"].state(0) is State.NOT_APPLICABLE
    assert tallies["SOS92"].state(0) is State.NOT_RUN
    assert tallies["SOS92"].reasons == ["mangler kart"]


def test_a_rule_that_crashes_costs_that_rule_only() -> None:
    def broken(_: MapFile, __: NoOptions) -> Iterator[Problem]:
        yield Problem(WORDS, {"hva": "før"})
        raise ZeroDivisionError

    judgement = judged(made("SOS90", broken), made("SOS91", finds(Problem(WORDS, {"hva": "x"}))))
    assert [each.rule for each in judgement.findings] == ["SOS90", "SOS91"]
    assert judgement.tallies["SOS90"].state(1) is State.CRASHED
    assert "ZeroDivisionError" in judgement.tallies["SOS90"].crashed[0]
    assert judgement.tallies["SOS91"].crashed == []


def test_only_so_many_are_kept_and_all_are_counted() -> None:
    judgement = judged(made("SOS90", finds(*[Problem(WORDS, {"hva": "x"})] * (KEPT + 7))))
    assert (len(judgement.findings), judgement.tallies["SOS90"].omitted) == (KEPT, 7)


def test_broken_geometry_is_left_out_later() -> None:
    seen: list[set[int]] = []

    def looks(file: MapFile, _: NoOptions) -> Iterator[Problem]:
        seen.append(set(file.broken))
        yield from ()

    judged(made("SOS90", finds(Problem(WORDS, row=1)), breaks=True), made("SOS91", looks))
    judged(made("SOS90", finds(Problem(WORDS, row=1))), made("SOS91", looks))
    assert seen == [{1}, set()]


def test_rules_meet_only_subjects_of_their_kind_in_order_of_line() -> None:
    late = made("SOS90", finds(Problem(WORDS, line=9)))
    early = made("SOS91", finds(Problem(WORDS, line=2)))
    assert [each.line for each in judged(late, early).findings] == [2, 9]
    assert judged(late, subject=plan()).tallies == {}


def test_a_judgement_travels_as_json() -> None:
    judgement = judged(
        made("SOS90", finds(Problem(WORDS, {"hva": "æ\udc80", "n": 1.5, "l": ("a", "b")}, row=1, after="2026-01-01"))),
        made("SOS91", finds(NotRun("r {l}", {"l": ("x", "y")}), NotRun("r {l}", {"l": ("x", "y")}))),
    )
    judgement.summary = ["x", None]
    again = Judgement.from_bytes(judgement.to_bytes())
    assert [list(each[:10]) for each in again.findings] == [list(each[:10]) for each in judgement.findings]
    assert again.findings[0].text == "Feil i æ\udc80."
    assert again.tallies["SOS91"].not_run == judgement.tallies["SOS91"].not_run
    assert again.summary == ["x", None]
    assert again.to_bytes() == judgement.to_bytes()


@pytest.mark.parametrize(
    ("after", "until", "holds"),
    [
        ("", "", True),
        ("2026-11-26", "", True),
        ("2026-11-27", "", False),
        ("", "2026-11-26", True),
        ("", "2026-11-25", False),
    ],
)
def test_a_finding_may_hold_for_some_days_only(after: str, until: str, holds: bool) -> None:
    [found] = judged(made("SOS90", finds(Problem(WORDS, {"hva": "x"}, after=after, until=until)))).findings
    assert found.holds_on("2026-11-26") is holds


@pytest.mark.parametrize(
    ("parts", "place"),
    [
        ({"file": "k.sos", "line": 3}, "k.sos:3"),
        ({"file": "l.xlsx", "cell": "Planer!F2"}, "l.xlsx!Planer!F2"),
        ({"file": "b.pdf", "page": 2}, "b.pdf side 2"),
        ({"file": "b.pdf"}, "b.pdf"),
        ({}, ""),
    ],
)
def test_a_place_is_written_as_people_look_it_up(parts: dict[str, Any], place: str) -> None:
    bare = Finding("SOS90", "", "error", "", "", None, "", None, "", "", None, None, "", "m", "a", {})
    assert bare._replace(**parts).place == place


def gml_map() -> MapFile:
    """A map of another format than SOSI, with one point."""
    return MapFile("kart.gml", own_table([Thing("PUNKT", 1, "Rp", [(GML_ID, "_a1")], [(100, 200)])]), b"")


def test_a_rule_for_one_format_leaves_others_alone() -> None:
    of_sosi = made("SOS90", finds(Problem(WORDS, {"hva": "x"})), formats=(Format.SOSI,))
    of_both = made("SOS91", finds(Problem(WORDS, {"hva": "x"})), formats=(Format.GML, Format.SOSI))
    of_none = made("SOS92", finds(Problem(WORDS, {"hva": "x"})), formats=(Format.SOSI,), applies=lambda _: False)
    judgement = judged(of_sosi, of_both, of_none, subject=gml_map())
    assert [each.rule for each in judgement.findings] == ["SOS91"]
    assert judgement.tallies["SOS90"].not_applicable == 1
    assert [each.rule for each in judged(of_sosi, of_both, of_none).findings] == ["SOS90", "SOS91"]


def test_an_object_is_named_by_the_id_the_file_gives_it() -> None:
    [found] = judged(made("GML90", finds(Problem(WORDS, {"hva": "x"}, row=0))), subject=gml_map()).findings
    assert (found.object_type, found.object_id, found.point) == ("Rp", "_a1", (2.0, 1.0))


def test_a_rule_that_looks_at_no_map_says_which_system_its_places_are_in() -> None:
    placed = Problem(WORDS, {"hva": "x"}, point=(1.0, 2.0), geometry="POINT (1 2)", epsg=25833)
    of_all = rule("REL90", Collection, Severity.INFO, PAGE, NoOptions)(lambda _, __: iter((placed,)))
    [found] = judged(of_all, subject=Collection("Lyngvik", True, ())).findings
    assert (found.point, found.geometry, found.epsg) == ((1.0, 2.0), "POINT (1 2)", 25833)
    [of_map] = judged(made("SOS90", finds(placed))).findings
    assert of_map.epsg == 25832
