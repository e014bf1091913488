"""What the cells of a planoversikt say: codes, dates, files and the other sheets; what is not read is kept."""

import datetime as dt
from pathlib import Path

import pytest

import workbooks
from planarkiv.model.planid import PlanId
from planarkiv.model.record import Access, LegalForce
from planarkiv.readers import planoversikt
from workbooks import HEAD, Row, fault, kinds, table, values

# --- values ------------------------------------------------------------------------------------------------------


def test_codes_as_numbers_texts_and_labels(tmp_path: Path) -> None:
    head = ("Planid", "Planstatus", "Plantype", "Lov")
    found = table(
        tmp_path,
        head,
        [1, 3, 35, 6],
        [2, "3", "35", "6"],
        [3, "3 - Endelig vedtatt arealplan", "Detaljregulering (35)", "PBL 2008"],
        [4, "Gjeldande", "Detaljreguleringsplan", "pbl. 2008"],
    )
    assert {tuple(values(row).values()) for row in found.rows} == {("35", "3", "6")}
    assert found.rows[3].extra["Planstatus"].value == "Gjeldande"
    translated = [each for each in found.faults if each.kind == "kode-oversatt"]
    assert (translated[0].cell, translated[0].values["antall"]) == ("Planer!B4", 1)
    assert len(translated) == 6


def test_texts_that_mean_no_code_are_kept_and_counted_once(tmp_path: Path) -> None:
    found = table(tmp_path, HEAD, ["1", "A", 2001, "historisk"], ["2", "B", 2001, "tja"], ["3", "C", 2001, "tja"])
    assert all("planstatus" not in row.fields for row in found.rows)
    assert [row.extra["Planstatus"].value for row in found.rows] == ["historisk", "tja", "tja"]
    assert fault(found, "kode-tvetydig").values["tekst"] == "historisk"
    assert fault(found, "kode-ukjent").values["antall"] == 2


def test_an_unknown_number_is_kept_as_a_code(tmp_path: Path) -> None:
    found = table(tmp_path, HEAD, ["1", "A", 2001, 7])
    assert values(found.rows[0])["planstatus"] == "7"
    assert fault(found, "kode-ukjent").cell == "Planer!D2"


def test_reguleringsplan_is_read_by_law_and_date(tmp_path: Path) -> None:
    head = ("Plantype", "Planid", "Plannavn", "Lovreferanse", "Vedtatt")
    found = table(
        tmp_path,
        head,
        ["Reguleringsplan", 1, "A", "PBL 1985", ""],
        ["Reguleringsplan", 2, "B", "", 1987],
        ["Reguleringsplan", 3, "C", "PBL 2008", 2012],
        ["Reguleringsplan", 4, "D", "", ""],
    )
    assert [values(row).get("plantype") for row in found.rows] == ["30", "30", None, None]
    assert fault(found, "kode-tvetydig").values["antall"] == 2


def test_dates_in_their_many_forms(tmp_path: Path) -> None:
    cells = [
        dt.date(2003, 5, 1), "2003-05-01", "1.5.2003", "01/05/2003", 20030501, 1987, "1987", "ukjent", "mai 2003",
        "1. mai 2003", 36526, "36526", dt.date(1900, 1, 1), "?", "ca. 1985", "K-sak 12/03, 1.5.2003", "01052003",
    ]  # fmt: skip
    found = table(tmp_path, HEAD, *([f"R-{number}", "x", cell, 3] for number, cell in enumerate(cells)))
    assert [values(row)["vedtaksdato"] for row in found.rows] == [
        "2003-05-01", "2003-05-01", "2003-05-01", "2003-05-01", "2003-05-01", "1987", "1987", "ukjent", "2003-05",
        "2003-05-01", "2000-01-01", "2000-01-01", "1900-01-01", "ukjent (?)", "1985", "2003-05-01", "2003-05-01",
    ]  # fmt: skip
    assert kinds(found).count("dato-tolket") == 5
    assert kinds(found).count("dato-som-tall") == 2


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("12.3.87", "dato-tosifret-aar"),
        ("31.2.2003", "dato-ulesbar"),
        ("1980-tallet", "dato-ulesbar"),
        (True, "dato-ulesbar"),
        ("1.5.2003 / 7.9.2004", "dato-ulesbar"),
        (dt.time(1, 2), "dato-ulesbar"),
        (12.2003, "dato-ulesbar"),
        (7, "dato-ulesbar"),
    ],
)
def test_a_date_that_cannot_be_read_is_kept_as_it_stands(tmp_path: Path, cell: object, kind: str) -> None:
    found = table(tmp_path, HEAD, ["1", "A", cell, 3])
    assert "vedtaksdato" not in found.rows[0].fields
    assert found.rows[0].extra["Vedtaksdato"].source == "planoversikt.xlsx!Planer!C2"
    assert fault(found, kind).cell == "Planer!C2"


def test_a_saksnummer_that_excel_made_a_date_is_reported(tmp_path: Path) -> None:
    found = table(tmp_path, ("Planid", "Saksnr"), ["1", dt.date(1987, 3, 1)], ["2", "87/3"])
    assert "saksnummer" not in found.rows[0].fields
    assert values(found.rows[1]) == {"saksnummer": "87/3"}
    assert fault(found, "saksnummer-er-dato").cell == "Planer!B2"


def test_unknown_columns_second_columns_and_cells_without_heading_are_kept(tmp_path: Path) -> None:
    found = table(
        tmp_path, ("Planid", "Plannavn", "Arkivboks", "Vedtatt", "Stadfesta dato"), ["1", "A", "B7", 2001, 2002, "obs"]
    )
    assert {key: str(each.value) for key, each in found.rows[0].extra.items()} == {
        "Arkivboks": "B7",
        "Stadfesta dato": "2002",
        "F": "obs",
    }
    assert found.columns_unknown == ("Planer!C1 Arkivboks",)
    assert fault(found, "kolonne-gjentatt").cell == "Planer!E1"


# --- files -------------------------------------------------------------------------------------------------------


def test_columns_of_files_give_references_with_the_type_the_heading_names(tmp_path: Path) -> None:
    found = table(
        tmp_path,
        ("Planid", "Plankart", "Føresegner", "Mappe", "Arkivert som", "Planbeskrivelse"),
        ["1", "kart.pdf", "best.pdf; best rev.pdf\nvedl.docx", "Planer\\1987\\Nes", "a.tif", "ja"],
        ["2", "kart 2, søndre del.pdf", "b.pdf, c.pdf", "", "", "beskr.pdf"],
    )
    first = [(each.text, each.document_type, each.source.rpartition("!")[2]) for each in found.rows[0].files]
    assert first == [
        ("kart.pdf", "PLANKART", "B2"),
        ("best.pdf", "PLANBEST", "C2"),
        ("best rev.pdf", "PLANBEST", "C2"),
        ("vedl.docx", "PLANBEST", "C2"),
        ("Planer\\1987\\Nes", None, "D2"),
        ("a.tif", None, "E2"),
    ]
    assert found.rows[0].extra["Planbeskrivelse"].value == "ja"
    assert [each.text for each in found.rows[1].files] == ["kart 2, søndre del.pdf", "b.pdf", "c.pdf", "beskr.pdf"]


def test_headings_that_may_be_two_things_are_settled_by_the_cells(tmp_path: Path) -> None:
    head = ("Planid", "Plannavn", "Bestemmelser", "Vedtak")
    kind = table(tmp_path, head, ["1", "A", "Kart og tekst", "1.2.2003"])
    assert values(kind.rows[0]) == {"plannavn": "A", "planbestemmelse": "4", "vedtaksdato": "2003-02-01"}
    files = table(tmp_path, head, ["1", "A", "b.pdf", "vedtak.pdf"])
    assert [(each.text, each.document_type) for each in files.rows[0].files] == [
        ("b.pdf", "PLANBEST"),
        ("vedtak.pdf", "VEDTAK"),
    ]


def test_hyperlinks_are_followed_where_the_cell_only_says_kart(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    path = workbooks.xlsx(
        tmp_path / "p.xlsx", {"Planer": [("Planid", "Plannavn", "Plankart"), ["1", "Nes", "vis kart"]]}
    )
    book = load_workbook(path)
    book["Planer"]["C2"].hyperlink = "Planer/R%201/kart.pdf"
    book["Planer"]["B2"].hyperlink = "https://example.no/plan/1"
    book.save(path)
    [row] = planoversikt.read(path, "4219").rows
    assert [(each.text, each.document_type) for each in row.files] == [("Planer/R 1/kart.pdf", "PLANKART")]


# --- sheets ------------------------------------------------------------------------------------------------------


def test_the_sheets_beside_planer(tmp_path: Path) -> None:
    found = table(
        tmp_path,
        HEAD,
        ["7", "Nes", 2001, 3],
        sheets={
            "dokument": [
                ("Plan-ID", "Tittel", "Dokumenttype", "Dato", "JP", "Gjeldande", "Rettsverknad", "Tilgang", "Filnamn"),
                [7, "Reguleringskart", "Plankart", 2001, "01/22", "ja", "Original", "Offentleg", "kart.tif; kart.tfw"],
                [7, "Brev", "hemmelig", "", "", "nei", "kopi", "u.off. § 13", ""],
                ["", "Løst ark", "", "", "", "kanskje", "", "hm", ""],
            ],
            "Planbehandlinger ": [
                ("Planid", "Behandling", "Dato", "Sak", "Bygning"),
                [7, "1. gangs behandling", 2000, "1/00", "x"],
            ],
            "DISP": [
                ("Plan", "Type disp", "Vedtaksdato", "Innvilget", "Gnr/bnr"),
                [7, "Faresone", "1.2.2003", "Ja", "12/3"],
            ],
            "Mellombels forbod": [("Planid", "Type forbud", "Gyldig til"), [7, "Bygge- og deleforbud", 2008]],
            "Endringar": [("Planid", "Dato", "Kva"), [7, 2004, "flytta veg"], [7]],
            "Relasjoner": [("Fra plan", "Forhold", "Til plan"), [7, "erstatter", "4219/3"], [3, 4, 7]],
            "Klager & innsigelser": [("Planid", "Type", "Mottatt", "Avsender"), [7, "Klage", "2.3.2001", "nabo"]],
        },
    )
    first, second, third = found.documents
    assert (first.title, first.type, str(first.date), first.case_number) == (
        "Reguleringskart",
        "PLANKART",
        "2001",
        "01/22",
    )
    assert (first.current, first.legal_force, first.access) == (True, LegalForce.ORIGINAL, Access.PUBLIC)
    assert [(each.text, each.document_type) for each in first.files] == [
        ("kart.tif", "PLANKART"),
        ("kart.tfw", "PLANKART"),
    ]
    assert (second.type, second.access, second.access_basis) == (None, Access.RESTRICTED, "u.off. § 13")
    assert (third.plan_id, third.current, third.access) == (None, None, Access.RESTRICTED)

    def entries(name: str) -> list[dict[str, str]]:
        return [{key: str(each.value) for key, each in row.entry.items()} for row in found.lists[name]]

    assert entries("planbehandlinger") == [
        {
            "planbehandlingtype": "10",
            "dato": "2000",
            "saksnummer": "1/00",
            "Behandling": "1. gangs behandling",
            "Bygning": "x",
        }
    ]
    [disp] = entries("dispensasjoner")
    assert (disp["dispensasjontype"], disp["vedtaksdato"], disp["gnrBnr"]) == ("171", "2003-02-01", "12/3")
    assert entries("midlertidigeForbud")[0]["pblTiltakForbudtype"] == "4"
    assert entries("endringer") == [{"vedtaksdato": "2004", "beskrivelse": "flytta veg"}]
    relations = entries("planrelasjoner")
    assert (relations[0]["planforhold"], relations[0]["retning"], relations[0]["tilPlanId"]) == (
        "4",
        "erstatter",
        "4219/3",
    )
    assert (relations[1]["planforhold"], relations[1].get("retning")) == ("4", None)
    assert entries("klagerOgInnsigelser")[0]["type"] == "Klage"
    assert found.lists["endringer"][0].plan_id == PlanId("4219", "7")
    assert found.lists["endringer"][0].entry["vedtaksdato"].source == "planoversikt.xlsx!Endringar!B2"


@pytest.mark.parametrize(
    "name", ["Ark1", "Sheet1", "Planer 2019", "PLANAR", "Plan oversikt", "Reguleringsplaner", "2. Planer"]
)
def test_the_sheet_of_plans_is_found_whatever_it_is_called(tmp_path: Path, name: str) -> None:
    path = workbooks.xlsx(tmp_path / "p.xlsx", {name: [HEAD, ["7", "Nes", 2001, 3]], "Tomt ark": []})
    assert [row.planid_text for row in planoversikt.read(path, "4219").rows] == ["7"]


def test_several_sheets_of_plans_are_all_read(tmp_path: Path) -> None:
    sheets = {
        name: [HEAD, [name[0], name, 2001, 3]] for name in ("Reguleringsplaner", "Kommuneplaner", "Bebyggelsesplaner")
    }
    assert [row.planid_text for row in planoversikt.read(workbooks.xlsx(tmp_path / "p.xlsx", sheets), "4219").rows] == [
        "R",
        "K",
        "B",
    ]


def test_hidden_and_unknown_sheets_are_not_read_but_named(tmp_path: Path) -> None:
    sheets: dict[str, list[Row]] = {
        "Planer": [HEAD, ["7", "A", 2001, 3]],
        "Dokumenter": [("Planid", "Fil"), [7, "a.pdf"]],
        "Notater": [["husk"]],
    }
    found = planoversikt.read(workbooks.xlsx(tmp_path / "p.xlsx", sheets, hidden=["Dokumenter"]), "4219")
    assert found.documents == ()
    assert fault(found, "ark-skjult").values["ark"] == "Dokumenter"
    assert fault(found, "ark-ukjent").values["ark"] == "Notater"


def test_a_hidden_sheet_of_plans_is_read_when_there_is_no_other(tmp_path: Path) -> None:
    sheets: dict[str, list[Row]] = {"Planer": [HEAD, ["7", "A", 2001, 3]], "Forside": [["Planarkivet"]]}
    found = planoversikt.read(workbooks.xlsx(tmp_path / "p.xlsx", sheets, hidden=["Planer"]), "4219")
    assert [row.planid_text for row in found.rows] == ["7"]
    assert "ark-skjult" in kinds(found)


def test_a_workbook_without_plans_says_so(tmp_path: Path) -> None:
    found = planoversikt.read(workbooks.xlsx(tmp_path / "p.xlsx", {"Budsjett": [["Konto", "Sum"], [1, 2]]}), "4219")
    assert found.rows == ()
    assert "ark-planer-mangler" in kinds(found)


def test_a_known_sheet_without_heading_is_named(tmp_path: Path) -> None:
    found = table(tmp_path, HEAD, ["7", "Nes", 2001, 3], sheets={"Dokumenter": [["kart.pdf"], ["best.pdf"]]})
    assert fault(found, "ark-uten-overskrift").values == {"ark": "Dokumenter", "rader": 2}


def test_columns_about_lists_are_known_and_kept_by_their_heading(tmp_path: Path) -> None:
    headings = ("Planid", "Plannavn", "Dispensasjoner", "Klager/innsigelser")
    found = table(tmp_path, headings, ["1", "A", "ingen per 1.10.2026", "ingen"])
    assert found.columns_unknown == ()
    assert {key: str(each.value) for key, each in found.rows[0].extra.items()} == {
        "Dispensasjoner": "ingen per 1.10.2026",
        "Klager/innsigelser": "ingen",
    }
