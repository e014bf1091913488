"""The letter: one for each plan, what must be mended with a map of the place, and nothing that a mail stops."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from planarkiv.findings import State
from planarkiv.language import use
from planarkiv.model.ladder import Missing
from planarkiv.report import Report, Target
from planarkiv.reports import mottak
from planarkiv.reports.map_svg import Box, bounds, mark
from reports.by_hand import ARCHIVE, clean, finding, full, outcome, plan, report
from reports.drawn import BREAKS, PLAN, drawing, drawn, hostile, placed
from reports.test_html import Read


def letter(made: Report) -> str:
    return b"".join(mottak.render(made)).decode()


def test_what_must_be_mended_and_where(tmp_path: Path) -> None:
    warning = placed(8, rule="SOS09", severity="warning", message="Ikke bra.")
    text = Read(letter(drawn(tmp_path, [placed(1), placed(2), warning], files=("kart.sos", "best.pdf")))).text
    for words in (f"{PLAN} BFS1", "26.11.2026", "må rettes og sendes på nytt: kontrollen fant 2 feil", "best.pdf",
                  "Tittel TOP01 (2 steder)", "Flata er liten.",
                  "kart.sos:1 · RpArealformålOmråde FLATE 1 · N 6500050.00 E 400011.00",
                  "→ Slå den sammen med naboen.", "Dette bør du se på", "advarsel SOS09: Tittel SOS09",
                  "Slik svarer du"):  # fmt: skip
        assert words in text, words


def test_a_plan_without_errors_can_be_taken_in(tmp_path: Path) -> None:
    text = letter(clean(tmp_path))
    assert text.count("Planen kan tas imot") == 2
    assert "Slik svarer du" not in text
    assert "Dette må rettes" not in text


def test_a_plan_below_its_level_is_told_what_it_lacks(tmp_path: Path) -> None:
    made = report(tmp_path, plans=[plan("4222/1", 0, 1, Missing.PROVISIONS)])
    text = Read(letter(made)).text
    assert f"den mangler {Missing.PROVISIONS.label}" in text
    assert "Slik svarer du" in text


def test_what_only_the_municipality_can_do_is_not_asked_of_others(tmp_path: Path) -> None:
    level = finding(rule="REG07", plan=PLAN, message="Planen mangler kart.", advice="Kjør build.")
    date = finding(rule="REG01", plan=PLAN, message="vedtaksdato mangler.", advice="Skriv den i planoversikten.")
    overlap = finding(rule="REL02", plan=PLAN, severity="info", message="Overlapper.")
    text = Read(letter(drawn(tmp_path, [level, date, overlap]))).text
    for words in (
        "kontrollen fant 2 feil",
        "Planen mangler kart.",
        "→ Send det som mangler, sammen med resten av planen.",
        "vedtaksdato mangler.",
        "→ Dette retter kommunen i planregisteret.",
    ):
        assert words in text, words
    for words in ("build", "Skriv den i planoversikten", "REL02", "Dette bør du se på"):
        assert words not in text, words


def test_the_limit_of_the_run_decides_what_must_be_mended(tmp_path: Path) -> None:
    made = drawn(tmp_path, [placed(1, severity="warning")])
    assert "kan tas imot" in letter(made)
    assert "må rettes" in letter(replace(made, limit="warning"))
    assert "kan tas imot" in letter(replace(made, limit="never"))


def test_each_error_has_a_picture_and_so_has_the_plan(tmp_path: Path) -> None:
    text = letter(
        drawn(tmp_path, [placed(1), placed(2, rule="TOP02"), finding(rule="REG01", plan=PLAN, message="Nei.")])
    )
    assert text.count("<svg") == 3
    assert text.count(">Hele planen</title>") == 1
    ids = re.findall(r'<pattern id="([^"]+)"', text)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r"url\(#([^)]+)\)", text)) <= set(ids)


def test_a_place_beyond_the_map_has_no_picture(tmp_path: Path) -> None:
    text = letter(drawn(tmp_path, [placed(1, geometry="", point=(40_000.0, 650_000.0))]))
    assert text.count("<svg") == 1


def test_groups_beyond_those_shown_are_counted(tmp_path: Path) -> None:
    found = [placed(n, rule=f"TOP{n:02}") for n in range(1, mottak.SHOWN + 3)]
    text = Read(letter(drawn(tmp_path, found))).text
    assert "I tillegg 2 feil etter 2 andre regler: TOP09, TOP10." in text
    assert "Tittel TOP08" in text
    assert "Tittel TOP09" not in text


def test_findings_of_one_rule_beyond_those_told_are_counted(tmp_path: Path) -> None:
    text = Read(letter(drawn(tmp_path, [placed(n) for n in range(1, 10)]))).text
    assert text.count("Flata er liten.") == mottak.TEXTS
    assert f"og {9 - mottak.TEXTS} til" in text


def test_files_beyond_those_named_are_counted(tmp_path: Path) -> None:
    text = Read(letter(drawn(tmp_path, [placed(1)], files=[f"fil{n}.pdf" for n in range(mottak.FILES + 4)]))).text
    assert f"fil{mottak.FILES - 1}.pdf" in text
    assert f"fil{mottak.FILES}.pdf" not in text
    assert "og 4 til" in text


def test_what_belongs_to_no_plan_is_in_the_letter_of_the_only_plan(tmp_path: Path) -> None:
    loose = finding(rule="FIL03", plan="", file="x.txt", message="Fila er tom.")
    text = letter(drawn(tmp_path, [loose, placed(1)]))
    assert text.count('class="brev"') == 1
    assert "Fila er tom." in text


def test_what_belongs_to_no_plan_has_a_letter_when_there_are_several(tmp_path: Path) -> None:
    text = Read(letter(full(tmp_path))).text
    assert "Filer uten plan" in text
    assert "Fila er tom" not in text or "FIL03" in text


def test_many_plans_get_letters_for_the_worst(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mottak, "LETTERS", 2)
    plans = [plan(f"4222/{n}", counts={"error": n}, name=f"Plan {n}") for n in range(1, 5)]
    found = [(ARCHIVE, finding(plan=f"4222/{n}")) for n in range(1, 5)]
    made = report(
        tmp_path,
        found,
        plans=plans,
        targets=[Target(ARCHIVE, "", True)],
        outcomes=[outcome("SOS01", "T", State.FAILED)],
    )
    text = letter(made)
    assert "4 planer er kontrollert. Her er brev for de 2 med flest feil" in text
    assert re.findall(r"<h1[^>]*>([^<]+)<", text) == ["4222/3 Plan 3", "4222/4 Plan 4"]


@pytest.mark.parametrize("made", [full, clean, hostile], ids=["full", "clean", "hostile"])
def test_nothing_a_mail_would_stop(made: object, tmp_path: Path) -> None:
    assert callable(made)
    text = letter(made(tmp_path))
    read = Read(text)
    assert {tag for tag, _ in read.elements}.isdisjoint({"script", "link", "img", "iframe", "form", "object"})
    assert not [name for _, attributes in read.elements for name in attributes if name.startswith("on")]
    assert set(re.findall(r"https?://[^\s\"'<]+", text)) <= {"http://www.w3.org/2000/svg"}
    assert "script-src" not in text


def test_no_text_gets_out_of_where_it_stands(tmp_path: Path) -> None:
    text = letter(hostile(tmp_path))
    assert "<img" not in text
    assert "<script" not in text
    assert BREAKS in Read(text).text


def test_the_letter_speaks_the_chosen_language(tmp_path: Path) -> None:
    use("en")
    assert '<html lang="en">' in letter(clean(tmp_path))


def test_a_path_covers_all_its_runs() -> None:
    assert bounds("M0 10l5-10 5 0zM20-3l1 1z") == Box(0, -3, 21, 10)
    assert bounds("M7 8h0") == Box(7, 8, 7, 8)


def test_marks_of_points_lines_and_areas() -> None:
    on = drawing()
    area = mark(on, 1, placed(0))
    assert area is not None
    assert (area.kind, area.parts[0][0]) == ("area", (1000.0, 5000.0))
    line = mark(on, 1, placed(0, geometry="LINESTRING (400000 6500100, 400001 6500100, 400002 6500100)"))
    assert line is not None
    assert (line.kind, line.spot) == ("line", (100.0, 0.0))
    point = mark(on, 1, placed(0, geometry=""))
    assert point is not None
    assert (point.kind, point.spot) == ("point", (1000.0, 5000.0))
    assert mark(on, 1, finding()) is None
    assert mark(on, 1, finding(point=(float("nan"), 1.0))) is None
