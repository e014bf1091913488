from collections.abc import Callable
from pathlib import Path

import pytest

from planarkiv.model.ladder import Missing
from planarkiv.report import PlanLine, Report, Target
from planarkiv.reports.lines import Style
from planarkiv.reports.status import text
from reports.by_hand import ARCHIVE, SUBMISSION, clean, full, golden, hostile, plan, report


def rendered(given: Report) -> str:
    return b"".join(text.render(given)).decode()


def some(folder: Path) -> Report:
    """One archive of twelve plans, as a small municipality has it."""
    return report(
        folder,
        plans=[
            plan("4222/198501", 0, 1, Missing.PROVISIONS, name="Gamle vei", counts={"error": 1, "warning": 2}),
            plan("4222/198502", 1, 1, Missing.OUTLINE, name="Bakken", accepted="Eldre enn 2010."),
            plan("4222/199103", 0, 1, Missing.PROVISIONS, name="Et navn som er så langt at ingen vil lese alt"),
            plan("4222/199104", 0, 1, Missing.MAP_DOCUMENT, Missing.PROVISIONS, name="Elva"),
            plan("4222/201005", None, 0, Missing.STATUS, name="Uten status", status=""),
            plan("4222/201106", 0, 0, Missing.MAP_DOCUMENT, name="Myra", status="5"),
            plan("4222/201207", 4, 1, name="Ferdig"),
            plan("4222/201908", 2, 2, Missing.PURPOSES, name="Forslaget", status="2", counts={"warning": 1}),
            plan("4222/202009", 0, None, name="Trukket", status="10"),
            plan("4222/202110", 1, 1, Missing.OUTLINE, name="Skogen"),
            plan("4222/202211", None, None, Missing.NAME, name="", status="9"),
            plan("4222/202312", 3, 1, Missing.CASE_NUMBER, Missing.DECISION_DOCUMENT, name="Torget", status="6"),
        ],
    )


@pytest.mark.parametrize("made", [some, full, clean, hostile, report])
def test_the_whole_text(made: Callable[[Path], Report], tmp_path: Path) -> None:
    golden(f"status_{made.__name__}.txt", b"".join(text.render(made(tmp_path))))


def _numbered(count: int, level: int) -> list[PlanLine]:
    return [plan(f"4222/{level}{number:03}", level, 1, Missing.PROVISIONS) for number in range(count)]


def _shown(given: Report) -> int:
    return sum("4222/" in row for row in rendered(given).splitlines())


def test_all_plans_of_a_small_archive(tmp_path: Path) -> None:
    given = report(tmp_path, plans=_numbered(48, 1) + _numbered(2, 0))
    assert _shown(given) == 50
    assert "planer til" not in rendered(given)
    assert rendered(given).index("4222/0001") < rendered(given).index("4222/1000")


def test_only_plans_below_of_a_big_archive(tmp_path: Path) -> None:
    given = report(tmp_path, plans=_numbered(49, 1) + _numbered(2, 0))
    assert _shown(given) == 2
    assert "  49 planer til, av dem 0 under det som kreves; alle står i --report xlsx=FIL og csv=FIL\n" in rendered(
        given
    )


def test_at_most_fifty_plans(tmp_path: Path) -> None:
    given = report(tmp_path, plans=_numbered(1949, 1) + _numbered(53, 0))
    assert _shown(given) == 50
    assert "  1 952 planer til, av dem 3 under det som kreves; alle står i" in rendered(given)
    assert _shown(report(tmp_path, plans=_numbered(52, 1))) == 0


def test_a_plan_of_which_nothing_is_asked_is_neither(tmp_path: Path) -> None:
    given = report(tmp_path, plans=[plan("4222/1", 0, None), plan("4222/2", 0, 1), plan("4222/3", 1, 1)])
    signs = {row.split()[1]: row.split()[0] for row in rendered(given).splitlines() if "4222/" in row}
    assert signs == {"4222/1": "–", "4222/2": "✗", "4222/3": "✓"}


@pytest.mark.parametrize(
    ("level", "required", "words"),
    [
        (None, None, "under nivå 0"),
        (None, 1, "under nivå 0, krav 1"),
        (0, None, "nivå 0"),
        (3, 4, "nivå 3, krav 4"),
    ],
)
def test_the_level_of_a_plan(level: int | None, required: int | None, words: str, tmp_path: Path) -> None:
    assert f"Endelig vedtatt  {words}\n" in rendered(report(tmp_path, plans=[plan("4222/1", level, required)]))


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ({}, ""),
        ({"info": 3}, ""),
        ({"error": 1}, "  (1 feil)"),
        ({"warning": 1}, "  (1 advarsel)"),
        ({"warning": 2, "error": 1000}, "  (1 000 feil og 2 advarsler)"),
    ],
)
def test_the_findings_of_a_plan(counts: dict[str, int], words: str, tmp_path: Path) -> None:
    assert f"krav 1{words}\n" in rendered(report(tmp_path, plans=[plan("4222/1", counts=counts)]))


@pytest.mark.parametrize(("length", "shown"), [(40, "a" * 40), (41, "a" * 39 + "…")])
def test_long_names_are_cut(length: int, shown: str, tmp_path: Path) -> None:
    assert f"4222/1  {shown}  Endelig" in rendered(report(tmp_path, plans=[plan("4222/1", name="a" * length)]))


def test_shares_have_colours(tmp_path: Path) -> None:
    def style(*plans: PlanLine) -> Style:
        [found] = [each for each in text.lines(report(tmp_path, plans=plans)) if each and "Gjeldende" in each[1][0]]
        return found[-1][1]

    assert style(plan("1", 1, 1)) is Style.FINE
    assert style(plan("1", 1, 1), plan("2", 0, 1)) is Style.ERROR
    assert style(plan("1", 1, None)) is Style.QUIET


def test_levels_without_plans_are_quiet(tmp_path: Path) -> None:
    rows = [each for each in text.lines(report(tmp_path, plans=[plan("1", 1)])) if each and "  nivå " in each[-1][0]]
    assert [style for *_, (_, style) in rows[:5]] == [Style.QUIET, Style.PLAIN, *[Style.QUIET] * 3]


@pytest.mark.parametrize(
    ("plans", "words"),
    [
        ([], "Arkivet har ingen planer ennå. Begynn med planarkiv build."),
        ([plan("1", 0, 1, Missing.PROVISIONS)] * 12, "12 planer mangler bare bestemmelser til neste nivå."),
        (
            [plan("1", 0, 1, Missing.MAP_DOCUMENT, Missing.PROVISIONS)],
            "1 plan mangler blant annet lesbart plankart til neste nivå.",
        ),
        (
            [plan("1", 1, 1, Missing.CASE_NUMBER)] * 2,
            "Alle planer har nivået som kreves. 2 planer mangler bare saksnummer til neste nivå.",
        ),
        (
            [plan("1", 1, 1, Missing.CASE_NUMBER, Missing.DECISION_DATE)],
            "Alle planer har nivået som kreves. 1 plan mangler blant annet vedtaksdato til neste nivå.",
        ),
        ([plan("1", 4, 4)], "Ingenting mangler av det profilen krever."),
        ([plan("1", None, 1)], "Se på planene som ikke har nivået som kreves."),
    ],
)
def test_the_one_next_thing(plans: list[PlanLine], words: str, tmp_path: Path) -> None:
    assert f"\n  Det ene neste: {words}\n" in rendered(report(tmp_path, plans=plans))


def test_all_archives_together_when_there_are_several(tmp_path: Path) -> None:
    one, other = Target(ARCHIVE, "", True), Target(SUBMISSION, "", True)
    broken = Target("borte", "", True, failed="Mappa finnes ikke.")
    plans = [plan("4222/1"), plan("4222/2", target=SUBMISSION)]

    def shown(*targets: Target) -> str:
        return rendered(report(tmp_path, targets=targets, plans=plans))

    assert "\nAlle arkivene\n  0  nivå 0" in shown(one, other, broken)
    assert "\n  2  nivå 1" in shown(one, other)
    assert "Alle arkivene" not in shown(one, broken)
    assert shown(one, broken).endswith("\nKunne ikke leses\n  borte: Mappa finnes ikke.\n")
