"""The arbeidsliste: what it asks, what comes back, and that nothing a person wrote is lost."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from planarkiv.archive import disk
from planarkiv.intake import worklist
from planarkiv.intake.worklist import Decision
from planarkiv.intake.worklist_rows import PlanChoice, WorklistRow
from planarkiv.model.register import DOCUMENT_TYPES
from planarkiv.readers.planoversikt import is_planoversikt

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

NOW = datetime(2026, 11, 23, 12, 30, tzinfo=UTC)
PLANS = [
    PlanChoice("4219/202103", "Kjetså massetak"),
    PlanChoice("4219/3/87", "Øvre Ål"),
    PlanChoice("4219/R 23", "Sand"),
]
FIRST = 5
"""The first row of files."""


def digest(text: str) -> str:
    return hashlib.sha512(text.encode()).hexdigest()


def row(path: str, *, words: str = "", suggestions: Sequence[PlanChoice] = ()) -> WorklistRow:
    reasons = tuple((plan, "ord i filnavnet") for plan in suggestions)
    return WorklistRow(path, 1000, words, "ingenting sier hvilken plan", reasons, digest(path))


ROWS = [row("a/kart.pdf", suggestions=PLANS), row("b/brev.pdf"), row("c/skann 001.tif"), row("d/x.doc")]


def written(tmp_path: Path, rows: Sequence[WorklistRow] = ROWS, plans: Sequence[PlanChoice] = PLANS) -> Path:
    return worklist.write(tmp_path / "arbeidsliste.xlsx", rows, plans, NOW)


def filled(path: Path, fill: Callable[["Worksheet"], None]) -> tuple[list[Decision], list[tuple[str, str | None]]]:
    """What is read after a person has been at the sheet; faults as (kind, cell)."""
    from openpyxl import load_workbook

    book = load_workbook(path)
    fill(book.worksheets[0])
    book.save(path)
    decisions, faults = worklist.read(path)
    return decisions, [(fault.kind, fault.cell) for fault in faults]


def test_an_untouched_list_decides_nothing(tmp_path: Path) -> None:
    assert worklist.read(written(tmp_path)) == ([], [])


def test_the_list_shows_what_is_known_and_what_to_fill_in(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    book = load_workbook(written(tmp_path))
    sheet, choices = book.worksheets
    heading = [cell.value for cell in sheet[FIRST - 1]]
    assert heading[:5] == ["Fil", "Planid", "Dokumenttype", "Hører ikke til noen plan", "Kommentar"]
    cells = dict(zip(heading, (cell.value for cell in sheet[FIRST]), strict=True))
    assert (cells["Fil"], cells["Størrelse (byte)"], cells["sha512"]) == ("a/kart.pdf", 1000, digest("a/kart.pdf"))
    assert [cells[f"Forslag {n}"] for n in (1, 2, 3)] == [plan.text for plan in PLANS]
    assert cells["Grunn 1"] == "ord i filnavnet"
    assert sheet.column_dimensions["O"].hidden
    assert heading[14] == "sha512"
    assert sheet.freeze_panes == "B5"
    assert sheet.auto_filter.ref == "A4:O8"
    assert not sheet.protection.sheet
    assert choices.sheet_state == "hidden"
    rules = {str(each.sqref): each.formula1 for each in sheet.data_validations.dataValidation}
    assert rules == {"B5:B8": "valg!$A$1:$A$3", "C5:C8": "valg!$B$1:$B$20", "D5:D8": '"ja"'}
    assert [choices.cell(n, 1).value for n in (1, 2, 3)] == [plan.text for plan in PLANS]
    assert [choices.cell(n, 2).value for n in range(1, 21)] == [
        f"{code} – {DOCUMENT_TYPES[code]}" for code in DOCUMENT_TYPES
    ]
    # else Excel makes dates of ids
    assert {sheet.cell(FIRST, column).number_format for column in (2, 3, 4)} == {"@"}


def test_answers_are_read(tmp_path: Path) -> None:
    def fill(sheet: "Worksheet") -> None:
        sheet["B5"], sheet["C5"] = "4219/202103 Kjetså massetak", "PLANKART – Plankart"
        sheet["D6"], sheet["E6"] = "ja", "privat brev"
        sheet["B7"] = "4219/R 23 Sand"
        sheet["C8"] = "føresegner"

    decisions, faults = filled(written(tmp_path), fill)
    assert faults == []
    assert decisions[0] == Decision(
        digest("a/kart.pdf"), "a/kart.pdf", 1000, "4219/202103", "PLANKART", False, "", "Arbeidsliste!B5"
    )
    assert (decisions[1].belongs_nowhere, decisions[1].comment, decisions[1].planid_text) == (True, "privat brev", None)
    assert decisions[2].planid_text == "4219/R 23"
    assert (decisions[3].planid_text, decisions[3].document_type) == (None, "PLANBEST")


@pytest.mark.parametrize(
    "typed",
    [
        "202103",
        202103,
        "4219/202103",
        " 4219/202103  Kjetså",
        "202103 Kjetså massetak",
        "3/87",
        "4219/202103, 3/87",
        "R 23",
    ],
)
def test_ids_may_be_typed_freely(tmp_path: Path, typed: object) -> None:
    def fill(sheet: "Worksheet") -> None:
        sheet["B5"] = typed  # type: ignore[assignment]

    [decision], faults = filled(written(tmp_path), fill)
    assert decision.planid_text == " ".join(str(typed).split())
    assert faults == []


@pytest.mark.parametrize(
    ("column", "typed", "kind", "read"),
    [
        ("B", "4219/999", "arbeidsliste-planid-ukjent", True),
        ("B", "Kjetså", "arbeidsliste-planid-ukjent", True),
        ("B", date(1987, 3, 1), "arbeidsliste-planid-er-dato", False),
        ("C", "Hemmelig", "arbeidsliste-dokumenttype-ukjent", False),
        ("D", "kanskje", "arbeidsliste-svar-ukjent", False),
    ],
)
def test_answers_that_are_not_understood_are_reported(
    tmp_path: Path, column: str, typed: object, kind: str, read: bool
) -> None:
    def fill(sheet: "Worksheet") -> None:
        sheet[f"{column}6"] = typed  # type: ignore[assignment]

    decisions, faults = filled(written(tmp_path), fill)
    assert faults == [(kind, f"Arbeidsliste!{column}6")]
    assert [decision.planid_text for decision in decisions] == ([typed] if read else [])


def test_a_plan_and_no_plan_at_once_decides_nothing(tmp_path: Path) -> None:
    def fill(sheet: "Worksheet") -> None:
        sheet["B5"], sheet["D5"] = "202103", "ja"

    assert filled(written(tmp_path), fill) == ([], [("arbeidsliste-motstrid", "Arbeidsliste!D5")])


def test_sorted_rows_moved_and_deleted_columns_are_no_trouble(tmp_path: Path) -> None:
    def fill(sheet: "Worksheet") -> None:
        sheet["B5"], sheet["D8"] = "202103", "x"
        rows = [[cell.value for cell in each] for each in sheet.iter_rows(min_row=4)]
        sheet.delete_rows(1, sheet.max_row)
        order = [14, 3, 1, 0, 2]
        for cells in [rows[0], *reversed(rows[1:])]:
            sheet.append([None, *(cells[index] for index in order)])

    decisions, faults = filled(written(tmp_path), fill)
    assert faults == []
    assert [(each.path, each.planid_text, each.belongs_nowhere) for each in decisions] == [
        ("d/x.doc", None, True),
        ("a/kart.pdf", "202103", False),
    ]
    assert decisions[1].sha512 == digest("a/kart.pdf")


def test_without_the_hidden_column_the_path_and_size_are_left(tmp_path: Path) -> None:
    def fill(sheet: "Worksheet") -> None:
        sheet["B5"] = "202103"
        sheet.delete_cols(15)

    [decision], faults = filled(written(tmp_path), fill)
    assert (decision.sha512, decision.path, decision.size) == (None, "a/kart.pdf", 1000)
    assert faults == []


def test_an_answer_beside_nothing_is_reported(tmp_path: Path) -> None:
    def fill(sheet: "Worksheet") -> None:
        sheet["B20"] = "202103"

    assert filled(written(tmp_path), fill) == ([], [("arbeidsliste-rad-uten-fil", "Arbeidsliste!B20")])


def test_a_list_saved_as_text_is_read(tmp_path: Path) -> None:
    path = tmp_path / "arbeidsliste.csv"
    path.write_text(f"Fil;Planid;Dokumenttype;sha512\r\na b.pdf;3/87;;{digest('x')}\r\n", encoding="cp1252")
    [decision], faults = worklist.read(path)
    assert (decision.planid_text, decision.sha512, decision.cell) == ("3/87", digest("x"), "linje 2")
    assert faults == []


@pytest.mark.parametrize("data", [b"PK\x03\x04 broken", b"", b"a;b\r\n1;2\r\n"])
def test_another_file_is_not_taken_for_the_list(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "arbeidsliste.xlsx"
    path.write_bytes(data)
    decisions, faults = worklist.read(path)
    assert decisions == []
    assert [fault.kind for fault in faults] in (["regneark-ulesbart"], ["arbeidsliste-ugjenkjennelig"])


def test_the_list_is_no_planoversikt(tmp_path: Path) -> None:
    assert is_planoversikt(written(tmp_path)) is False


# --- writing -----------------------------------------------------------------------------------------------------


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "1").mkdir()
    (tmp_path / "2").mkdir()
    assert written(tmp_path / "1").read_bytes() == written(tmp_path / "2").read_bytes()


def test_an_unchanged_list_is_left_alone_with_what_is_begun(tmp_path: Path) -> None:
    path = written(tmp_path)

    def fill(sheet: "Worksheet") -> None:
        sheet["B5"] = "202103"

    filled(path, fill)
    before = path.read_bytes()
    assert worklist.write(path, ROWS, PLANS, datetime(2027, 1, 1, tzinfo=UTC)) == path
    assert path.read_bytes() == before
    assert worklist.content_digest(ROWS, PLANS) != worklist.content_digest(ROWS[1:], PLANS)


def test_what_stands_beside_a_file_asked_about_again_is_carried_over(tmp_path: Path) -> None:
    path = written(tmp_path)

    def fill(sheet: "Worksheet") -> None:
        sheet["B5"], sheet["E6"], sheet["B7"] = "202103", "spør arkivet", "9999"

    filled(path, fill)
    worklist.write(path, ROWS[1:], PLANS, NOW)
    [decision], _ = worklist.read(path)
    assert (decision.path, decision.planid_text) == ("c/skann 001.tif", "9999")
    from openpyxl import load_workbook

    assert load_workbook(path).worksheets[0]["E5"].value == "spør arkivet"


def test_text_is_never_a_formula(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    evil = ["=1+1", "+47 99 99 99 99", "-x", "@SUM(A1)", '=HYPERLINK("http://x","y")', "#N/A", "\t=1"]
    rows = [
        row(f"={number}.pdf", words=text, suggestions=[PlanChoice("=4219/1", text)]) for number, text in enumerate(evil)
    ]
    sheet = load_workbook(written(tmp_path, rows, [PlanChoice("=1+1", "=2")])).worksheets[0]
    assert {cell.data_type for each in sheet.iter_rows(min_row=FIRST) for cell in each} <= {"s", "n"}
    assert [sheet.cell(FIRST + number, 13).value for number in range(len(evil))] == evil
    assert sheet.cell(FIRST, 1).quotePrefix


def test_names_that_are_no_text_and_control_characters_can_be_written(tmp_path: Path) -> None:
    rows = [
        row("bxt.pdf", words="a\x00b\x0b\ufffe"),
        WorklistRow("\udce5.pdf", 1, "", "", (), "0" * 128),
    ]
    path = written(tmp_path, rows)
    assert worklist.read(path) == ([], [])


def test_an_empty_list_can_be_written_and_read(tmp_path: Path) -> None:
    assert worklist.read(written(tmp_path, [], [])) == ([], [])


def test_a_list_held_open_by_excel_gets_a_new_one_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path)
    before = path.read_bytes()
    replace = disk.replace

    def held(source: Path, target: Path) -> None:
        if target == path:
            raise PermissionError(13, "i bruk")
        replace(source, target)

    monkeypatch.setattr(disk, "replace", held)
    other = worklist.write(path, ROWS[1:], PLANS, NOW)
    assert other == tmp_path / "arbeidsliste.ny.xlsx"
    assert path.read_bytes() == before
    assert sorted(each.name for each in tmp_path.iterdir()) == ["arbeidsliste.ny.xlsx", "arbeidsliste.xlsx"]


def test_a_write_that_was_cut_short_is_written_anew(tmp_path: Path) -> None:
    (tmp_path / ".arbeidsliste.xlsx.skrives").write_bytes(b"half")
    path = written(tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
