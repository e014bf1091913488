"""planoversikt: what the workbook and the CSV say, and that they change nothing when they are given back."""

import csv
import json
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from planarkiv.archive import Archive
from planarkiv.export import Job, export
from planarkiv.exports.formats import FORMATS
from planarkiv.exports.register_sheets import sheets
from planarkiv.model.planid import PlanId
from planarkiv.model.record import LISTS, PlanRecord, Sourced
from planarkiv.readers import planoversikt
from planarkiv.writers.planoversikt import Sheet, csv_bytes, workbook_bytes
from runs import healthy, run, versions


def exported(archive: Path, out: Path) -> Path:
    result = export(Job(archive, FORMATS["planoversikt"], out), lambda *_: None)
    assert result.clean
    return out


@pytest.fixture
def copy(sample_archive: Archive, tmp_path: Path) -> Path:
    shutil.copytree(sample_archive.root, tmp_path / "arkiv")
    return tmp_path / "arkiv"


@pytest.mark.parametrize("name", ["tilbake.xlsx", "tilbake.csv"])
def test_given_back_unchanged_it_changes_no_plan(copy: Path, tmp_path: Path, name: str) -> None:
    before = versions(copy)
    result = run(copy, exported(copy, tmp_path / name))
    assert versions(copy) == before
    assert [line.plan for line in result.plans if line.version] == []
    assert [text for text in result.conflicts if name in text] == []
    healthy(copy)


def edited(path: Path, heading: str, planid: str, value: str) -> None:
    book = openpyxl.load_workbook(path)
    sheet = book["Planer"]
    column = next(cell.column for cell in sheet[1] if cell.value == heading)
    row = next(cells[0].row for cells in sheet.iter_rows(min_row=2) if cells[0].value == planid)
    sheet.cell(row, column).value = value
    book.save(path)


def test_a_value_that_came_from_a_map_is_the_registers_when_somebody_changes_it(copy: Path, tmp_path: Path) -> None:
    before = versions(copy)
    path = exported(copy, tmp_path / "planoversikt.xlsx")
    edited(path, "Vertikalnivå", "0072", "1")
    run(copy, path)
    assert {key for key, version in versions(copy).items() if version != before[key]} == {"9901/0072"}
    stored = Archive.open(copy).find(PlanId("9901", "0072"))
    assert stored is not None
    level = stored.record().fields["vertikalnivaa"]
    assert (level.value, level.source.startswith("planoversikt.xlsx!Planer!")) == ("1", True)


def records_on_disk(archive: Path) -> list[dict[str, Any]]:
    """plan.json of every plan, found through nothing but the folders."""
    folders = sorted(path.parent for path in (archive / "planer").glob("[0-9]*/*/inventory.json"))
    newest = [max(folder.glob("v*/content/plan.json"), key=lambda each: int(each.parts[-3][1:])) for folder in folders]
    return [json.loads(path.read_text(encoding="utf-8")) for path in newest]


def test_another_reader_finds_every_plan_document_and_row(sample_archive: Archive, tmp_path: Path) -> None:
    plans = records_on_disk(sample_archive.root)
    book = openpyxl.load_workbook(exported(sample_archive.root, tmp_path / "planoversikt.xlsx"))
    assert len(book.sheetnames) == 2 + len(LISTS)
    rows = {name: list(book[name].iter_rows(min_row=2, values_only=True)) for name in book.sheetnames}
    headings = [cell.value for cell in book["Planer"][1]]
    told = [dict(zip(headings, row, strict=True)) for row in rows["Planer"]]
    ids = [(row["Kommunenummer"], row["Planid"]) for row in told]
    mine = [
        (each["administrativEnhet"]["nummer"], each["planidentifikasjon"]) for each in (p["arealplanId"] for p in plans)
    ]
    assert sorted(ids) == sorted(mine)
    assert {("9901", "0072"), ("9901", "3/87")} <= set(ids)
    names = {
        planid: plan["felter"].get("plannavn", {}).get("verdi") for (_, planid), plan in zip(mine, plans, strict=True)
    }
    assert {row["Planid"]: row["Plannavn"] for row in told} == names
    withheld = sum(each["tilgang"] != "offentlig" for plan in plans for each in plan["dokumenter"])
    documents = sum(len(plan["dokumenter"]) for plan in plans)
    assert len(rows["Dokumenter"]) == documents - withheld
    assert all(cell.data_type != "f" for sheet in book for cells in sheet.iter_rows() for cell in cells)


def test_a_folder_has_the_workbook_and_a_csv_for_each_sheet(sample_archive: Archive, tmp_path: Path) -> None:
    folder = exported(sample_archive.root, tmp_path / "register")
    assert {path.name for path in folder.iterdir()} >= {"planoversikt.xlsx", "Planer.csv", "Klager_og_innsigelser.csv"}
    book = openpyxl.load_workbook(folder / "planoversikt.xlsx")
    for name in book.sheetnames:
        with (folder / f"{name.replace(' ', '_')}.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file, delimiter=";"))
        assert len(rows) == book[name].max_row


Write = Callable[[Iterable[Sheet]], bytes]


@pytest.mark.parametrize(
    ("ending", "write"), [("xlsx", lambda made: workbook_bytes(list(made))), ("csv", lambda made: csv_bytes(made[0]))]
)
def test_values_that_programs_change_read_back_as_they_were(tmp_path: Path, ending: str, write: Write) -> None:
    record = PlanRecord(
        PlanId("0301", "3/87"),
        {
            "plannavn": Sourced('=HYPERLINK("http://x")', "r.xlsx!Planer!C2"),
            "saksnummer": Sourced("08/00123", "r.xlsx!Planer!D2"),
            "vertikalnivaa": Sourced("1, 2", "kart.sos:3"),
            "plantype": Sourced("35", "r.xlsx!Planer!E2"),
        },
        extra={"Arkivboks": Sourced("-12; øverst", "r.xlsx!Planer!F2"), "Hylle": Sourced("a\tb", "r.xlsx!Planer!G2")},
    )
    path = tmp_path / f"register.{ending}"
    path.write_bytes(write(sheets([record])))
    (row,) = planoversikt.read(path).rows
    assert row.plan_id == record.arealplan_id
    assert {name: str(value.value) for name, value in row.fields.items()} == {
        name: str(value.value) for name, value in record.fields.items() if name != "vertikalnivaa"
    }
    assert {name: value.value for name, value in row.extra.items()} == {"Arkivboks": "-12; øverst", "Hylle": "a b"}
