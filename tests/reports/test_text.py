from dataclasses import replace
from pathlib import Path

import pytest

from planarkiv.findings import State
from planarkiv.model.ladder import Missing
from planarkiv.report import Report, Target
from planarkiv.reports import text
from planarkiv.reports.lines import Style
from reports.by_hand import (
    ARCHIVE,
    SUBMISSION,
    clean,
    finding,
    full,
    golden,
    hostile,
    many,
    outcome,
    plan,
    report,
    set_aside,
)


def rendered(given: Report) -> str:
    return b"".join(text.render(given)).decode()


@pytest.mark.parametrize("made", [full, clean, hostile, report, set_aside])
def test_the_whole_text(made: type, tmp_path: Path) -> None:
    golden(f"text_{made.__name__}.txt", b"".join(text.render(made(tmp_path))))


@pytest.mark.parametrize("count", [19, 20, 21, 152])
def test_twenty_findings_of_a_rule_are_shown(count: int, tmp_path: Path) -> None:
    shown = rendered(many(tmp_path, count))
    assert shown.count("✗ feil SOS13") == 1
    assert shown.count("        kart.sos:") == (min(count, 20) if count > 1 else 0)
    assert f"kart.sos:{min(count, 20)}\n" in shown
    more = f"  og {count - 20} til av SOS13 i denne planen; alle står i --report csv=FIL\n"
    assert (more in shown) == (count > 20)
    assert shown.count("→ Rett det.") == 1


def test_each_rule_has_its_twenty(tmp_path: Path) -> None:
    each = finding(plan="4222/1", file="kart.sos")
    findings = [each._replace(rule=rule, line=line) for line in range(30) for rule in ("SOS13", "SOS14")]
    shown = rendered(report(tmp_path, [(ARCHIVE, found) for found in findings]))
    assert (shown.count("feil SOS13 · 20 steder"), shown.count("feil SOS14 · 20 steder")) == (1, 1)
    assert shown.count("        kart.sos:") == 40
    assert "  og 10 til av SOS13 i denne planen" in shown
    assert "  og 10 til av SOS14 i denne planen" in shown


def test_each_plan_has_its_twenty(tmp_path: Path) -> None:
    each = finding(rule="SOS13")
    findings = [(ARCHIVE, each._replace(plan=plan_id)) for plan_id in ("4222/1", "4222/2") for _ in range(15)]
    assert "til av SOS13" not in rendered(report(tmp_path, findings))


def test_findings_without_a_plan_that_are_not_shown(tmp_path: Path) -> None:
    in_file = [(ARCHIVE, finding(file="a.sos"))] * 21
    in_archive = [(ARCHIVE, finding(rule="ARK01"))] * 22
    shown = rendered(report(tmp_path, in_archive + in_file))
    assert "  og 1 til av SOS01 i denne fila; alle står i --report csv=FIL\n" in shown
    assert "  og 2 til av ARK01 her; alle står i --report csv=FIL\n" in shown
    assert "\nLillevik (/arkiv/lillevik)\n  ✗ feil ARK01 · 20 steder\n" in shown
    assert "\na.sos\n  ✗ feil SOS01 · 20 steder\n" in shown


def test_the_same_advice_once(tmp_path: Path) -> None:
    each = finding(plan="4222/1")
    told = [("A", "a", 1), ("B", "a", 2), ("C", "", 3), ("A", "a", 4), ("D", "b", 5)]
    findings = [each._replace(message=m, advice=a, line=n, file="k.sos") for m, a, n in told]
    shown = rendered(report(tmp_path, [(ARCHIVE, found) for found in findings]))
    said = [line.strip() for line in shown.split("4222/1\n")[1].split("\n\n")[0].splitlines()]
    mark = "✗ feil SOS01 · "
    assert said == [
        *(f"{mark}2 steder", "A", "k.sos:1", "k.sos:4"),
        *(f"{mark}k.sos:2", "B", "→ a"),
        *(f"{mark}k.sos:3", "C"),
        *(f"{mark}k.sos:5", "D", "→ b"),
    ]


def test_the_worst_comes_first(tmp_path: Path) -> None:
    each = finding(plan="4222/1", file="k.sos")
    told = [("info", "SOS01"), ("warning", "SOS03"), ("error", "SOS09"), ("error", "SOS02")]
    shown = rendered(report(tmp_path, [(ARCHIVE, each._replace(severity=s, rule=r)) for s, r in told]))
    order = [shown.index(f" {rule} · k.sos") for rule in ("SOS02", "SOS09", "SOS03", "SOS01")]
    assert order == sorted(order)


def test_advice_that_differs_by_its_values_is_not_the_same(tmp_path: Path) -> None:
    each = finding(plan="4222/1", advice="Skriv {felt}.")
    shown = rendered(report(tmp_path, [(ARCHIVE, each._replace(values={"felt": felt})) for felt in "ab"]))
    assert "→ Skriv a." in shown
    assert "→ Skriv b." in shown


@pytest.mark.parametrize(
    ("values", "where"),
    [
        ({}, ""),
        ({"line": 3}, " · k.sos:3"),
        ({"cell": "Planer!F12"}, " · k.sos!Planer!F12"),
        ({"page": 2}, " · k.sos side 2"),
        ({"object_type": "RpOmråde"}, " · k.sos · RpOmråde"),
        ({"object_id": "FLATE 2"}, " · k.sos · FLATE 2"),
        ({"point": (425031.104, 6489459.2)}, " · k.sos · N 6489459.20 E 425031.10"),
        ({"point": (float("nan"), 1.0)}, " · k.sos"),
        ({"point": (1.0, float("inf"))}, " · k.sos"),
    ],
)
def test_where_it_is(values: dict[str, object], where: str, tmp_path: Path) -> None:
    shown = rendered(report(tmp_path, [(ARCHIVE, finding(plan="4222/1", file="k.sos" if values else "", **values))]))
    assert f"  ✗ feil SOS01{where}\n" in shown


def test_a_plan_that_nobody_knows(tmp_path: Path) -> None:
    assert "\n4222/9\n" in rendered(report(tmp_path, [(ARCHIVE, finding(plan="4222/9"))]))


@pytest.mark.parametrize(
    ("level", "required", "words"),
    [
        (None, None, "under nivå 0, profilen krever ikke noe nivå"),
        (None, 0, "under nivå 0, profilen krever 0"),
        (2, None, "nivå 2, profilen krever ikke noe nivå"),
        (2, 3, "nivå 2, profilen krever 3"),
    ],
)
def test_the_heading_of_a_plan(level: int | None, required: int | None, words: str, tmp_path: Path) -> None:
    given = report(tmp_path, [(ARCHIVE, finding(plan="4222/1"))], plans=[plan("4222/1", level, required, status="x")])
    assert f"\n4222/1 Sentrum øst · x · {words}\n" in rendered(given)
    [heading] = [line for line in text.lines(given) if line and line[0][0].startswith("4222/1 ")]
    assert heading[-1][1] is (Style.ERROR if required is not None else Style.QUIET)


def test_the_same_planid_in_two_targets(tmp_path: Path) -> None:
    targets = [Target(ARCHIVE, "A", True), Target(SUBMISSION, "", False)]
    plans = [plan("4222/1", name="Her"), plan("4222/1", name="Der", target=SUBMISSION)]
    found = [(ARCHIVE, finding(plan="4222/1")), (SUBMISSION, finding(plan="4222/1"))]
    shown = rendered(report(tmp_path, found, targets=targets, plans=plans))
    assert shown.index("— A (") < shown.index("4222/1 Her") < shown.index(f"— {SUBMISSION}")
    assert shown.index(f"— {SUBMISSION}") < shown.index("4222/1 Der")


def test_one_target_has_no_heading_of_its_own(tmp_path: Path) -> None:
    assert "— " not in rendered(report(tmp_path, [(ARCHIVE, finding(plan="4222/1"))]))


def test_a_profile_with_no_title_of_its_own(tmp_path: Path) -> None:
    for title in ("", "minimum"):
        shown = rendered(report(tmp_path, profile_title=title))
        assert shown.startswith("Kontroll etter profilen minimum · 26.11.2026\n")


def test_not_more_plans_than_a_person_reads(tmp_path: Path) -> None:
    plans = [plan(f"4222/{number}", 0, 1, Missing.PROVISIONS) for number in range(1, 53)]
    shown = rendered(report(tmp_path, plans=plans))
    assert "  4222/50 Sentrum øst · nivå 0, profilen krever 1 · mangler bestemmelser til neste nivå\n" in shown
    assert "4222/51 " not in shown
    assert "  og 2 til; planarkiv status viser hva hver plan mangler\n" in shown
    assert "til; planarkiv status" not in rendered(report(tmp_path, plans=plans[:50]))
    assert "52 av 52 planer mangler nivået som profilen krever." in shown


def test_a_plan_below_without_anything_missing(tmp_path: Path) -> None:
    shown = rendered(report(tmp_path, plans=[plan("4222/1", None, 0, name="")]))
    assert "  4222/1 · under nivå 0, profilen krever 0\n" in shown


def test_accepted_plans_are_named(tmp_path: Path) -> None:
    plans = [plan(f"4222/{number}", accepted="Gammel.") for number in range(1, 12)]
    shown = rendered(report(tmp_path, plans=plans))
    assert "  Nivå 1 er nok for 11 planer: Gammel.\n    4222/1, " in shown
    assert "4222/10 og 1 til\n" in shown
    assert ", 4222/9, 4222/10\n" in rendered(report(tmp_path, plans=plans[:10]))


def test_accepted_by_different_reasons(tmp_path: Path) -> None:
    plans = [plan("4222/1", accepted="a"), plan("4222/2", 2, 2, accepted="a"), plan("4222/3", accepted="b")]
    shown = rendered(report(tmp_path, plans=plans))
    assert shown.count("er nok for 1 plan: ") == 3


def test_few_reasons_of_a_rule_are_told(tmp_path: Path) -> None:
    def section(reasons: list[str]) -> list[str]:
        given = report(tmp_path, outcomes=[outcome("SOS01", "x", State.NOT_RUN, not_run=9, reasons=reasons)])
        return rendered(given).split("som ikke er kjørt\n")[1].split("\n\n")[0].splitlines()

    assert section(["a", "b", "c"]) == ["  SOS01: a", "  SOS01: b", "  SOS01: c"]
    assert section(list("abcd"))[3] == "  SOS01: andre grunner; alle står i --report json=FIL"


def test_rules_that_are_switched_off_are_told_with_the_reason(tmp_path: Path) -> None:
    """However they are counted: the reason tells what it is."""
    reason = "slått av i profilen: ingen skanner her"
    outcomes = [
        outcome("GEO07", "x", State.NOT_RUN, not_run=1, reasons=[reason]),
        outcome("GEO08", "x", State.NOT_RUN, reasons=[reason]),
        outcome("GEO09", "x", State.PASSED, run=3, not_run=1, reasons=["Fila krever passord."]),
        outcome("GEO10", "x", State.PASSED, run=3),
    ]
    shown = rendered(report(tmp_path, outcomes=outcomes))
    assert f"\n\nRegler som ikke er kjørt\n  GEO07, GEO08: {reason}\n\n" in shown
    assert "\n\nRegler som bare er kjørt noen steder\n  GEO09 (kjørt på 3 av 4): Fila krever passord.\n\n" in shown
    assert "GEO10" not in shown


def test_not_more_reasons_than_a_person_reads(tmp_path: Path) -> None:
    outcomes = [
        outcome(f"SOS{number:02}", "x", State.NOT_RUN, not_run=1, reasons=[f"grunn {number}"]) for number in range(51)
    ]
    shown = rendered(report(tmp_path, outcomes=outcomes))
    assert "grunn 49\n" in shown
    assert "grunn 50\n" not in shown
    assert "  og 1 til; alle grunner står i --report json=FIL\n" in shown


def test_findings_by_rule_are_ordered(tmp_path: Path) -> None:
    given = full(tmp_path)
    shown = rendered(given).split("Funn etter regel\n")[1].split("\n\n")[0]
    assert [row.split()[0] for row in shown.splitlines()] == ["SOS13", "ARK02", "REG01", "DOK07", "FIL03", "planarkiv"]


def test_findings_that_are_only_counted(tmp_path: Path) -> None:
    given = report(tmp_path, outcomes=[outcome("SOS13", "Flater", State.FAILED, omitted=7, run=1)])
    assert "  SOS13 Flater · 0 funn, og 7 til som bare er talt\n" in rendered(given)


def last(given: Report) -> str:
    return rendered(given).splitlines()[-1]


def test_the_verdict(tmp_path: Path) -> None:
    met = clean(tmp_path)
    ok = "Alle planer har nivået som profilen krever. "
    assert last(met) == f"{ok}Profilen minimum er oppfylt."
    assert last(replace(met, counts={"warning": 1, "info": 2})) == (
        f"0 feil, 1 advarsel og 2 merknader. {ok}Profilen minimum er oppfylt."
    )
    assert last(replace(met, counts={"error": 1})) == (
        f"1 feil, 0 advarsler og 0 merknader. {ok}Profilen minimum er ikke oppfylt."
    )
    assert last(replace(met, counts={"error": 1}, limit="never")).endswith("Profilen minimum er oppfylt.")
    stopped = [outcome("SOS13", "x", State.CRASHED, crashed=["4222/1: Traceback (most"])]
    assert last(replace(met, outcomes=stopped)) == (
        f"{ok}Ikke alt kunne kontrolleres; resten oppfyller profilen minimum."
    )
    assert last(replace(met, outcomes=stopped, plans=[plan("4222/1", 0, 1), plan("4222/2", 0, None)])) == (
        "1 av 2 planer mangler nivået som profilen krever. Profilen minimum er ikke oppfylt."
    )


def test_a_verdict_without_demands(tmp_path: Path) -> None:
    assert last(report(tmp_path, plans=[plan("4222/1", 0, None)])) == "Profilen minimum er oppfylt."


def test_the_verdict_has_its_colour(tmp_path: Path) -> None:
    def style(given: Report) -> Style:
        return list(text.lines(given))[-1][0][1]

    met = clean(tmp_path)
    assert style(met) is Style.FINE
    assert style(replace(met, counts={"error": 1})) is Style.ERROR
    assert style(replace(met, targets=[Target("x", "", True, failed="borte")])) is Style.ERROR


def test_how_much_was_looked_at_when_nothing_is_wrong(tmp_path: Path) -> None:
    targets = [Target("a", "", True, plans=1000, files=1), Target("b", "", True, plans=200, files=0)]
    shown = rendered(replace(clean(tmp_path), targets=targets))
    assert "Ingen funn. 2 regler er kjørt på 1 200 planer og 1 fil.\n" in shown
    assert "Ingen funn" not in rendered(replace(clean(tmp_path), counts={"info": 1}))


def test_nothing_is_found_where_nothing_was_run(tmp_path: Path) -> None:
    given = report(tmp_path, outcomes=[outcome("SOS13", "x", State.NOT_RUN, not_run=2, reasons=["a"])])
    assert "\nIngen regler er kjørt, og ingenting er funnet.\n" in rendered(given)
    assert "1 regel er kjørt" in rendered(report(tmp_path, outcomes=[outcome("SOS13", "x", State.PASSED, run=1)]))
