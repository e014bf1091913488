import io
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from planarkiv.model.ladder import Missing
from planarkiv.report import Report, Target
from planarkiv.reports.status import xlsx
from reports.by_hand import ARCHIVE, HOSTILE, SUBMISSION, full, hostile, plan, report


def read(given: Report) -> Any:
    data = b"".join(xlsx.render(given))
    return load_workbook(io.BytesIO(data))


def values(sheet: Any) -> list[list[Any]]:
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def test_the_plans(tmp_path: Path) -> None:
    plans = [
        plan("4222/3", 2, 1, accepted="Eldre.", counts={"warning": 2}),
        plan("4222/202402", None, 1, Missing.NAME, Missing.STATUS, name=""),
    ]
    sheet = read(report(tmp_path, plans=plans))["Planer"]
    headings, below, met = values(sheet)
    assert headings == [
        "Arkiv", "Planid", "Plannavn", "Planstatus", "Nivå", "Krav", "Har nivået som kreves", "Grunn til lavere krav",
        "Mangler til neste nivå", "Feil", "Advarsler", "Merknader",
    ]  # fmt: skip
    assert below == [
        ARCHIVE, "4222/202402", None, "Endelig vedtatt", "under 0", 1, "nei", None, "plannavn; planstatus", 0, 0, 0,
    ]  # fmt: skip
    assert met == [ARCHIVE, "4222/3", "Sentrum øst", "Endelig vedtatt", 2, 1, "ja", "Eldre.", None, 0, 2, 0]


def test_how_it_looks(tmp_path: Path) -> None:
    book = read(full(tmp_path))
    assert book.sheetnames == ["Planer", "Arkiv"]
    sheet = book["Planer"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:L6")
    assert {cell.font.bold for cell in sheet[1]} == {True}
    assert {cell.font.bold for cell in sheet[2]} == {False}
    assert _widths(sheet) == [30, 22, 40, 22, 12, 12, 12, 40, 60, 12, 12, 12]
    assert [sheet.cell(2, column).number_format for column in (1, 2, 3)] == ["General", "@", "General"]
    assert all(cell.alignment.vertical == "top" and cell.alignment.wrap_text for row in sheet for cell in row)
    archives = book["Arkiv"]
    assert (archives.freeze_panes, archives.cell(1, 1).font.bold) == ("A2", True)
    assert {cell.number_format for cell in archives[2]} == {"General"}
    assert _widths(archives) == [30, 30, *[12] * 16, 60, 40]


def _widths(sheet: Any) -> list[float]:
    return [sheet.column_dimensions[cell.column_letter].width for cell in sheet[1]]


def test_the_archives(tmp_path: Path) -> None:
    targets = [Target(ARCHIVE, "Lillevik", True), Target(SUBMISSION, "", True), Target("x", "", True, failed="Borte.")]
    plans = [
        plan("1", 1, 1, Missing.OUTLINE),
        plan("2", 0, 1, Missing.PROVISIONS),
        plan("3", None, None, status="10"),
        plan("4", 2, 2, target=SUBMISSION, status="2"),
    ]
    headings, *rows = values(read(report(tmp_path, targets=targets, plans=plans))["Arkiv"])
    assert headings == [
        "Arkiv", "Navn", "Planer", "Nivå under 0", "Nivå 0", "Nivå 1", "Nivå 2", "Nivå 3", "Nivå 4",
        "Gjeldende", "Gjeldende, har det som kreves", "Under behandling", "Under behandling, har det som kreves",
        "Avsluttet", "Avsluttet, har det som kreves", "Andre", "Andre, har det som kreves",
        "Under det som kreves", "Det ene neste", "Kunne ikke leses",
    ]  # fmt: skip
    step = "1 plan mangler bare bestemmelser til neste nivå."
    assert rows == [
        [ARCHIVE, "Lillevik", 3, 1, 1, 1, 0, 0, 0, 2, 1, 0, None, 0, None, 1, None, 1, step, None],
        [SUBMISSION, None, 1, 0, 0, 0, 1, 0, 0, 0, None, 1, 1, 0, None, 0, None, 0,
         "Ingenting mangler av det profilen krever.", None],
        ["x", None, 0, 0, 0, 0, 0, 0, 0, 0, None, 0, None, 0, None, 0, None, 0, None, "Borte."],
        ["Alle", None, 4, 1, 1, 1, 1, 0, 0, 2, 1, 1, 1, 0, None, 1, None, 1, step, None],
    ]  # fmt: skip


def test_two_archives_have_a_sum_and_one_has_none(tmp_path: Path) -> None:
    assert len(values(read(report(tmp_path, plans=[plan("1")]))["Arkiv"])) == 2
    targets = [Target(ARCHIVE, "", True), Target(SUBMISSION, "", True)]
    assert [row[0] for row in values(read(report(tmp_path, targets=targets))["Arkiv"])][1:] == [
        ARCHIVE,
        SUBMISSION,
        "Alle",
    ]


def test_text_is_never_a_formula(tmp_path: Path) -> None:
    names = ["=1+1", "+47", "-1", "@SUM(A1)", "\t=1", "#N/A", "TRUE", "2024-01-01", "007", HOSTILE, "x" * 40_000]
    sheet = read(report(tmp_path, plans=[plan(f"4222/{at}", name=name) for at, name in enumerate(names)]))["Planer"]
    cells = [row[2] for row in sheet.iter_rows(min_row=2)]
    assert {cell.data_type for cell in cells} == {"s"}
    assert [cell.value for cell in cells][:9] == ["=1+1", "+47", "-1", "@SUM(A1)", " =1", *names[5:9]]
    assert [bool(cell.quotePrefix) for cell in cells][:6] == [True, True, True, True, True, False]
    assert len(cells[10].value) == 32_000


def test_hostile_names(tmp_path: Path) -> None:
    book = read(hostile(tmp_path))
    assert all(
        cell.value.isprintable() for sheet in book for row in sheet for cell in row if isinstance(cell.value, str)
    )


def test_no_plans(tmp_path: Path) -> None:
    book = read(report(tmp_path))
    assert len(values(book["Planer"])) == 1
    assert book["Planer"].auto_filter.ref == "A1:L1"
