"""A planoversikt as people keep it: file formats, cell addresses, planids, and rows that are no plans."""

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

import workbooks
from planarkiv.model.planid import PlanId
from planarkiv.readers import planoversikt
from workbooks import HEAD, fault, kinds, table, values

Make = Callable[..., Path]


# --- addresses and formats ---------------------------------------------------------------------------------------

MESSY: list[list[object]] = [
    ["Planoversikt for Fiktiv kommune", "", "", "", ""],
    ["Sist gjennomgått 1.2.2024", "", "", "", ""],
    ["", "", "", "", ""],
    ["Nr", "Plan-ID", "Plannavn", "Vedteken", "Status"],
    ["1", 20030004, "Kjetså massetak", dt.date(2003, 5, 1), "Gjeldande"],
    ["2", "R-23", "Øvre Ål, søndre felt", "12.3.1987", 3],
]


@pytest.mark.parametrize(("make", "ending"), [(workbooks.xlsx, "xlsx"), (workbooks.xls, "xls"), (workbooks.ods, "ods")])
@pytest.mark.parametrize(("top", "left"), [(0, 0), (2, 3)])
def test_every_workbook_format_gives_the_same_values_and_the_real_cells(
    tmp_path: Path, make: Make, ending: str, top: int, left: int
) -> None:
    path = make(tmp_path / f"planoversikt.{ending}", {"Planer": MESSY}, top=top, left=left)
    found = planoversikt.read(path, "4219")
    assert [row.plan_id for row in found.rows] == [PlanId("4219", "20030004"), PlanId("4219", "R-23")]
    assert values(found.rows[0]) == {
        "plannavn": "Kjetså massetak",
        "planstatus": "3",
        "vedtaksdato": "2003-05-01",
    }
    assert values(found.rows[1])["vedtaksdato"] == "1987-03-12"
    row, column = 5 + top, "DG"[left > 0]
    assert found.rows[0].fields["vedtaksdato"].source == f"planoversikt.{ending}!Planer!{column}{row}"
    assert found.rows[0].place == f"Planer!{'BE'[left > 0]}{row}"
    assert found.source == f"planoversikt.{ending}"


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_text_files_in_every_character_set_and_separator(tmp_path: Path, separator: str, encoding: str) -> None:
    path = workbooks.csv(tmp_path / "planoversikt.csv", MESSY, separator=separator, encoding=encoding)
    found = planoversikt.read(path, "4219")
    assert [row.planid_text for row in found.rows] == ["20030004", "R-23"]
    assert values(found.rows[1]) == {"plannavn": "Øvre Ål, søndre felt", "planstatus": "3", "vedtaksdato": "1987-03-12"}
    assert found.rows[1].fields["plannavn"].source == "planoversikt.csv:6"
    assert found.rows[1].place == "linje 6"
    assert planoversikt.is_planoversikt(path)


def test_lines_are_counted_past_line_breaks_inside_quotes(tmp_path: Path) -> None:
    rows = [HEAD, ["1", "Nes\nsøndre\ndel", "2001", "3"], ["2", "Sand", "19.13.2001", "3"]]
    found = planoversikt.read(workbooks.csv(tmp_path / "p.csv", rows), "4219")
    assert values(found.rows[0])["plannavn"] == "Nes søndre del"
    assert [row.place for row in found.rows] == ["linje 2", "linje 5"]
    assert fault(found, "dato-ulesbar").line == 5


def test_excel_tricks_in_text_files_are_undone(tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_bytes(b'sep=;\r\nPlanid;Plannavn\r\n="0123";Nes\r\n\'0124;Sand\r\n')
    assert [row.planid_text for row in planoversikt.read(path, "4219").rows] == ["0123", "0124"]


def test_a_workbook_named_as_another_kind_is_read_by_what_it_holds(tmp_path: Path) -> None:
    made = workbooks.xlsx(tmp_path / "a.xlsx", {"Planer": MESSY})
    wrong = made.rename(tmp_path / "planoversikt.xls")
    assert len(planoversikt.read(wrong, "4219").rows) == 2
    text = workbooks.csv(tmp_path / "liste.xls", MESSY, separator="\t", encoding="cp1252")
    assert len(planoversikt.read(text, "4219").rows) == 2


# --- planid ------------------------------------------------------------------------------------------------------


def test_ids_of_all_forms_are_kept_as_they_are(tmp_path: Path) -> None:
    ids = ["R-23", "3/87", "09062018-2", "0937_B", 20030004, 87, "1987/12", "Å-1"]
    found = table(tmp_path, HEAD, *([each, f"Plan {each}", 2001, 3] for each in ids))
    assert [row.planid_text for row in found.rows] == list(map(str, ids))
    assert all(row.plan_id == PlanId("4219", row.planid_text) for row in found.rows)


@pytest.mark.parametrize("text", ["4219/202103", "4219_202103", "4219-202103", "4219 202103", "4219 / 202103"])
def test_the_own_kommunenummer_is_taken_off(tmp_path: Path, text: str) -> None:
    [row] = table(tmp_path, HEAD, [text, "Kjetså massetak", 2021, 3]).rows
    assert row.plan_id == PlanId("4219", "202103")


def test_a_prefix_that_is_not_the_rows_own_is_left_and_reported(tmp_path: Path) -> None:
    found = table(tmp_path, HEAD, ["0937-19870003", "Nes", 1987, 3])
    assert found.rows[0].plan_id == PlanId("4219", "0937-19870003")
    assert fault(found, "planid-annet-kommunenummer").values["nummer"] == "0937"
    without = table(tmp_path, HEAD, ["4219/202103", "Nes", 1987, 3], number=None)
    assert without.rows[0].plan_id is None
    assert without.rows[0].planid_text == "4219/202103"


def test_a_kommunenummer_column_goes_before_the_number_given(tmp_path: Path) -> None:
    head = ("Kommunenr", "Planid", "Plannavn")
    found = table(
        tmp_path, head, ["0937", "0937-19870003", "A"], [301, "S-1", "B"], ["4219 Nes", "7", "C"], ["", 8, "D"]
    )
    assert [str(row.plan_id) for row in found.rows] == ["0937/19870003", "0301/S-1", "4219/7", "4219/8"]
    assert fault(found, "kommunenummer-uten-null").cell == "Planer!A3"


def test_a_wrong_kommunenummer_gives_no_id(tmp_path: Path) -> None:
    found = table(tmp_path, ("Kommunenr", "Planid", "Plannavn"), [42190, 7, "A"], ["Nes", 8, "B"])
    assert found.rows[0].plan_id is None
    assert found.rows[0].planid_text == "7"
    assert found.rows[1].plan_id == PlanId("4219", "8")
    assert fault(found, "kommunenummer-ugyldig").cell == "Planer!A2"


def test_years_before_the_slash_are_not_taken_for_the_kommunenummer(tmp_path: Path) -> None:
    found = table(tmp_path, HEAD, ["2003/1", "A", 2003, 3], ["2004/7", "B", 2004, 3], number="2003")
    assert [row.planid_text for row in found.rows] == ["2003/1", "2004/7"]


@pytest.mark.parametrize("value", [dt.date(1987, 3, 3), dt.time(3, 4), "3. mar", "mar.87", "03-jan"])
def test_a_planid_that_excel_made_a_date_is_reported_and_the_row_skipped(tmp_path: Path, value: object) -> None:
    found = table(tmp_path, HEAD, [value, "Nes", 1987, 3], ["R-1", "Sand", 1990, 3])
    assert [row.planid_text for row in found.rows] == ["R-1"]
    assert fault(found, "planid-er-dato").cell == "Planer!A2"


def test_ids_that_numbers_have_spoilt_are_reported(tmp_path: Path) -> None:
    found = table(tmp_path, HEAD, [1234567890123456, "A", 2001, 3], ["2,003E+07", "B", 2001, 3], [2003.1, "C", 2001, 3])
    assert [row.planid_text for row in found.rows] == ["2003.1"]
    assert kinds(found).count("planid-avrundet") == 2
    assert fault(found, "planid-er-desimaltall").cell == "Planer!A4"


def test_thousands_and_decimals_of_a_text_file_are_taken_off_and_reported(tmp_path: Path) -> None:
    path = workbooks.csv(tmp_path / "p.csv", [HEAD, ["20030004,0", "A", 1, 3], ["20\u00a0030\u00a0005", "B", 1, 3]])
    found = planoversikt.read(path, "4219")
    assert [row.planid_text for row in found.rows] == ["20030004", "20030005"]
    assert kinds(found).count("planid-er-desimaltall") == 2


def test_lost_leading_zeros_are_reported_and_never_padded(tmp_path: Path) -> None:
    found = table(tmp_path, HEAD, ["0123", "A", 2001, 3], [124, "B", 2001, 3], ["0125", "C", 2001, 3])
    assert [row.planid_text for row in found.rows] == ["0123", "124", "0125"]
    lost = fault(found, "planid-mangler-nuller")
    assert (lost.cell, lost.values) == ("Planer!A3", {"planid": "124", "bredde": 4})


def test_one_id_a_digit_shorter_than_all_the_others_is_reported(tmp_path: Path) -> None:
    rows = [[20030000 + number, f"Plan {number}", 2003, 3] for number in range(8)]
    found = table(tmp_path, HEAD, *rows, [9370003, "Nes", 1987, 3])
    assert fault(found, "planid-mangler-nuller").cell == "Planer!A10"


def test_short_ids_in_a_plain_series_are_no_fault(tmp_path: Path) -> None:
    assert kinds(table(tmp_path, HEAD, *([number, "x", 2001, 3] for number in range(995, 1010)))) == []


def test_a_repeated_planid_keeps_both_rows(tmp_path: Path) -> None:
    found = table(tmp_path, HEAD, ["7", "A", 2001, 3], ["8", "B", 2001, 3], [7, "A", 2001, 3], [8, "Bb", 2001, 3])
    assert [row.planid_text for row in found.rows] == ["7", "8", "7", "8"]
    again = [each for each in found.faults if each.kind == "planid-gjentatt"]
    assert [(each.cell, each.values["likt"], each.values["forste"]) for each in again] == [
        ("Planer!A4", "ja", "Planer!A2"),
        ("Planer!A5", "nei", "Planer!A3"),
    ]


def test_a_column_headed_nr_that_counts_the_rows_is_doubted(tmp_path: Path) -> None:
    found = table(tmp_path, ("Nr", "Plannavn", "Status"), *([number, "x", 3] for number in (1, 2, 3, 4)))
    assert fault(found, "planid-kan-vaere-lopenummer").cell == "Planer!A1"


# --- rows that are no plans --------------------------------------------------------------------------------------


def test_titles_totals_and_repeated_headings_are_passed_over(tmp_path: Path) -> None:
    found = table(
        tmp_path,
        ["Kommuneplaner"],
        HEAD,
        ["Reguleringsplaner"],
        ["7", "Nes", 2001, 3],
        [],
        HEAD,
        ["8", "Sand", 2002, 3],
        ["", "Sum 2 planer"],
        ["Antall planer:", 2],
        ["Totalt", "", "", 2],
    )
    assert [row.planid_text for row in found.rows] == ["7", "8"]
    skipped = [each.cell for each in found.faults if each.kind == "rad-hoppet-over"]
    assert skipped == ["Planer!A3", "Planer!B8", "Planer!A9", "Planer!A10"]


def test_a_second_table_with_other_columns_is_read_by_its_own_heading(tmp_path: Path) -> None:
    found = table(tmp_path, HEAD, ["7", "Nes", 2001, 3], ("Plannavn", "Planid", "Planstatus"), ["Sand", "8", 4])
    assert values(found.rows[1]) == {"plannavn": "Sand", "planstatus": "4"}


def test_a_row_without_planid_is_kept_and_reported(tmp_path: Path) -> None:
    found = table(tmp_path, HEAD, ["", "Nes", 2001, 3], ["-", "Sand", 2001, 3])
    assert [(row.plan_id, row.planid_text, values(row)["plannavn"]) for row in found.rows] == [
        (None, "", "Nes"),
        (None, "", "Sand"),
    ]
    assert [each.cell for each in found.faults if each.kind == "planid-mangler"] == ["Planer!A2", "Planer!A3"]


def test_merged_cells_stand_in_all_their_rows(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    path = workbooks.xlsx(tmp_path / "p.xlsx", {"Planer": [HEAD, ["7", "A", 2001, 3], ["", "B", 2002, 3]]})
    book = load_workbook(path)
    book["Planer"].merge_cells("A2:A3")
    book.save(path)
    assert [row.planid_text for row in planoversikt.read(path, "4219").rows] == ["7", "7"]


def test_a_heading_in_two_rows_is_joined(tmp_path: Path) -> None:
    found = table(
        tmp_path,
        ["Planid", "Plannavn", "Datoer", "", "Filer"],
        ["", "", "Vedtatt", "Kunngjort", "Plankart"],
        ["7", "Nes", "1.2.2003", "3.4.2003", "kart.pdf"],
    )
    assert values(found.rows[0]) == {"plannavn": "Nes", "vedtaksdato": "2003-02-01", "kunngjoeringsdato": "2003-04-03"}
    assert found.rows[0].files[0].document_type == "PLANKART"


# --- recognising -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "answer"),
    [
        (("Planid", "Plannavn"), True),
        (("Nr", "Namn på plan", "Status"), True),
        (("Plannr", "Navn", "Vedtatt"), True),
        (("Nr", "Navn", "Telefon"), False),
        (("Planid", "Fil", "Dokumenttype"), False),
        (("Gnr", "Bnr", "Eier"), False),
    ],
)
def test_a_register_is_told_from_other_lists(tmp_path: Path, head: Sequence[str], answer: bool) -> None:
    rows: list[Sequence[object]] = [["Oversikt"], head, ["7"] * len(head)]
    assert planoversikt.is_planoversikt(workbooks.xlsx(tmp_path / "a.xlsx", {"Ark1": rows})) is answer
    assert planoversikt.is_planoversikt(workbooks.csv(tmp_path / "a.csv", rows)) is answer
