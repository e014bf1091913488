"""Plans spread over several sheets, and ids that a number format shows."""

import datetime as dt
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

import workbooks
from planarkiv.model.planid import PlanId
from planarkiv.model.register import RegisterTable
from planarkiv.readers import planoversikt
from planarkiv.readers.planoversikt import zipped
from planarkiv.readers.planoversikt.cutoff import cut_off
from planarkiv.readers.planoversikt.headings import find_heading
from planarkiv.readers.planoversikt.masks import read_mask
from workbooks import HEAD, Row, Sheets, fault, kinds, values


def read(tmp_path: Path, sheets: Sheets, *, hidden: Sequence[str] = ()) -> RegisterTable:
    return planoversikt.read(workbooks.xlsx(tmp_path / "register.xlsx", sheets, hidden=hidden), "4219")


def places(found: RegisterTable) -> list[tuple[str, str]]:
    return [(row.planid_text, row.place) for row in found.rows]


def unknown(found: RegisterTable) -> list[object]:
    return [each.values["ark"] for each in found.faults if each.kind == "ark-ukjent"]


PLANER: list[Row] = [HEAD, ["7", "Nes", 2001, 3], ["8", "Sand", 2002, 3]]


# --- several sheets of plans -------------------------------------------------------------------------------------


def test_every_sheet_that_lists_plans_is_read_with_its_own_columns_and_places(tmp_path: Path) -> None:
    sheets: dict[str, list[Row]] = {
        "Gjeldende planer": [["Planregister"], [], *PLANER],
        "Skarvøy": [("Namn på plan", "Plan-ID", "Godkjend"), ["Ytre Skarvøy", "R2-03", "19.04.1983"]],
        "Utgåtte-opphevede": [("Plannr", "Plannavn", "Erstattet av"), [19760001, "Sentrum", "2011-03"]],
        "Under arbeid": [("PlanID", "Plannavn", "Fase"), [202306, "Ny skole", "Planforslag"]],
        "Dokumenter": [("Planid", "Plannavn", "Tittel"), ["7", "Nes", "Plankart"]],
        "Forklaring": [["Plannr før 1985", "årstall + løpenr"], ["fra 2014", "ååååNN"]],
    }
    found = read(tmp_path, sheets)
    assert places(found) == [
        ("7", "Gjeldende planer!A4"),
        ("8", "Gjeldende planer!A5"),
        ("R2-03", "Skarvøy!B2"),
        ("19760001", "Utgåtte-opphevede!A2"),
        ("202306", "Under arbeid!A2"),
    ]
    assert found.rows[2].plan_id == PlanId("4219", "R2-03")
    assert found.rows[2].fields["vedtaksdato"].source == "register.xlsx!Skarvøy!C2"
    assert found.rows[3].extra["Erstattet av"].source == "register.xlsx!Utgåtte-opphevede!C2"
    assert "Under arbeid!C1 Fase" in found.columns_unknown
    assert len(found.documents) == 1
    assert unknown(found) == ["Forklaring"]


def test_the_name_of_a_sheet_gives_no_values(tmp_path: Path) -> None:
    found = read(tmp_path, {"Planer": PLANER, "Opphevde": [("Planid", "Plannavn"), ["3", "Vik"]]})
    assert values(found.rows[2]) == {"plannavn": "Vik"}


def test_a_planid_in_two_sheets_is_reported_and_planer_goes_first(tmp_path: Path) -> None:
    sheets: dict[str, list[Row]] = {
        "Kopi": [HEAD, ["7", "Nes gammelt", 2001, 3]],
        "Planer 2019": [("Planid", "Plannavn"), ["8", "Sand"]],
        "Planer": PLANER,
    }
    found = read(tmp_path, sheets)
    assert places(found) == [
        ("7", "Planer!A2"),
        ("8", "Planer!A3"),
        ("8", "Planer 2019!A2"),
        ("7", "Kopi!A2"),
    ]
    again = [each for each in found.faults if each.kind == "planid-gjentatt"]
    assert [(each.cell, each.values["forste"], each.values["likt"]) for each in again] == [
        ("Planer 2019!A2", "Planer!A3", "ja"),
        ("Kopi!A2", "Planer!A2", "nei"),
    ]


@pytest.mark.parametrize("name", ["Planer", "Gammel kopi"])
def test_a_hidden_sheet_of_plans_is_named_and_not_read_beside_one_in_sight(tmp_path: Path, name: str) -> None:
    old = [HEAD, ["7", "Nes gammelt", 1999, 5], ["1", "Bare i kopien", 1999, 5]]
    found = read(tmp_path, {name: old, "Ark1": PLANER}, hidden=[name])
    assert places(found) == [("7", "Ark1!A2"), ("8", "Ark1!A3")]
    assert fault(found, "ark-skjult").values == {"ark": name, "rader": 3}
    assert "planid-gjentatt" not in kinds(found)


def test_hidden_sheets_of_plans_are_read_when_none_is_in_sight(tmp_path: Path) -> None:
    hidden = {"Eldre": PLANER, "Skarvøy": [HEAD, ["R-1", "Vik", 1990, 3]]}
    path = workbooks.xlsx(tmp_path / "p.xlsx", {"Forside": [["Planarkivet"]], **hidden}, hidden=list(hidden))
    found = planoversikt.read(path, "4219")
    assert [row.planid_text for row in found.rows] == ["7", "8", "R-1"]
    assert kinds(found).count("ark-skjult") == 2
    assert planoversikt.is_planoversikt(path) is False


OTHERS: Mapping[str, list[Row]] = {
    "kodeliste": [("Kode", "Navn"), [30, "Reguleringsplan"], [35, "Detaljregulering"]],
    "koder med nr": [("Nr", "Navn", "Planstatus"), [1, "Igangsatt", 1], [2, "Forslag", 2]],
    "plankoder": [("Plankode", "Navn"), [30, "Reguleringsplan"], [35, "Detaljregulering"]],
    "pivot": [["Planstatus", "(Alle)"], [], ["Radetiketter", "Antall av Planid"], ["Nes", 3]],
    "pivot i tabell": [("Planid", "Plannavn", "Antall av Saksnr"), ["7", "Nes", 3], ["9", "Vik", 1]],
    "gebyr": [("Plan nr", "Navn", "Beløp"), ["7", "Ola Nordmann", 1200], ["8", "Kari Nordmann", 900]],
    "arbeidsliste": [("Nr", "Plannavn", "Merknad"), *([n, f"Plan {n}", "skann"] for n in range(1, 5))],
    "skannede": [("Planid", "Plannavn", "Dokumenttype", "Fil"), ["7", "Nes", "Plankart", "a.pdf"]],
    "gitte disp": [
        ("Planid", "Plannavn", "Gnr/bnr", "Innvilget", "Vedtatt"),
        ["7", "Nes", "12/3", "ja", dt.date(2015, 1, 2)],
    ],
    "eiendommer": [
        ("Planid", "Plannavn", "Gnr", "Bnr"),
        *(["7", "Nes", 12, bnr] for bnr in range(6)),
        ["8", "Sand", 1, 1],
    ],
}


@pytest.mark.parametrize("name", OTHERS)
def test_lists_of_something_else_are_not_taken_for_plans(tmp_path: Path, name: str) -> None:
    found = read(tmp_path, {"Planer": PLANER, name: OTHERS[name]})
    assert places(found) == [("7", "Planer!A2"), ("8", "Planer!A3")]
    assert not {"planid-gjentatt", "planid-mangler"} & set(kinds(found))
    assert unknown(found) == [name]


def test_a_pivot_is_no_register_by_itself(tmp_path: Path) -> None:
    path = workbooks.xlsx(tmp_path / "p.xlsx", {"Ark1": OTHERS["pivot i tabell"]})
    assert planoversikt.is_planoversikt(path) is False
    assert "ark-planer-mangler" in kinds(planoversikt.read(path, "4219"))


def test_a_register_is_told_by_any_sheet_in_sight(tmp_path: Path) -> None:
    front: list[Row] = [["Planarkivet i kommunen"]]
    later: dict[str, list[Row]] = {"Forside": front, "Skarvøy": PLANER}
    assert planoversikt.is_planoversikt(workbooks.xlsx(tmp_path / "a.xlsx", later))
    assert not planoversikt.is_planoversikt(workbooks.xlsx(tmp_path / "b.xlsx", later, hidden=["Skarvøy"]))
    documents: dict[str, list[Row]] = {"Dokumenter": [("Planid", "Plannavn", "Fil"), ["7", "Nes", "a.pdf"]]}
    assert not planoversikt.is_planoversikt(workbooks.xlsx(tmp_path / "c.xlsx", documents))


# --- ids shown by a number format --------------------------------------------------------------------------------


def masked(path: Path, rows: Sequence[Row], formats: Mapping[str, str]) -> Path:
    """A workbook with these number formats by cell."""
    from openpyxl import load_workbook

    workbooks.xlsx(path, {"Planer": rows})
    book = load_workbook(path)
    for cell, code in formats.items():
        book["Planer"][cell].number_format = code
    book.save(path)
    return path


@pytest.mark.parametrize(
    ("number", "code", "shown"),
    [
        (522, "0000", "0522"),
        (9370003, "00000000", "09370003"),
        (20030004, "00000000", "20030004"),
        (123456, "0000", "123456"),
        (20210003, r"0000\-0000", "2021-0003"),
        (20210003, "0000-0000", "2021-0003"),
        (120210003, "0000-0000", "12021-0003"),
        (12, '"R-"000', "R-012"),
        (522, "0000;-0000", "0522"),
        (0, "000", "000"),
    ],
)
def test_an_id_is_what_its_number_format_shows(tmp_path: Path, number: int, code: str, shown: str) -> None:
    rows = [HEAD, [number, "Nes", 2001, 3], ["0517", "Sand", 2002, 3]]
    found = planoversikt.read(masked(tmp_path / "p.xlsx", rows, {"A2": code}), "4219")
    assert [row.plan_id for row in found.rows] == [PlanId("4219", shown), PlanId("4219", "0517")]
    assert kinds(found) == []


@pytest.mark.parametrize(
    "code", ["General", "0", "@", "#,##0", "0.00", "#0000", "0 %", "[Red]0000", "00/00", "0.0E+00"]
)
def test_other_formats_leave_the_number_and_the_doubt(tmp_path: Path, code: str) -> None:
    rows = [HEAD, [522, "Nes", 2001, 3], ["0517", "Sand", 2002, 3]]
    found = planoversikt.read(masked(tmp_path / "p.xlsx", rows, {"A2": code}), "4219")
    assert [row.planid_text for row in found.rows] == ["522", "0517"]
    assert fault(found, "planid-mangler-nuller").values == {"planid": "522", "bredde": 4}


def test_a_mask_changes_no_text_no_date_and_no_broken_number(tmp_path: Path) -> None:
    rows: list[Row] = [HEAD, ["522", "A", 1987, 3], [522.5, "B", 1988, 3], [10**15, "C", 1989, 3], [-5, "D", 1990, 3]]
    path = masked(tmp_path / "p.xlsx", rows, {**{f"A{row}": "0000" for row in range(2, 6)}, "C2": "0000", "D2": "00"})
    found = planoversikt.read(path, "4219")
    assert [row.planid_text for row in found.rows] == ["522", "522.5"]
    assert values(found.rows[0]) == {"plannavn": "A", "vedtaksdato": "1987", "planstatus": "3"}
    assert {"planid-er-desimaltall", "planid-avrundet", "planid-ugyldig"} <= set(kinds(found))


def test_the_kommunenummer_and_old_ids_are_shown_so_too(tmp_path: Path) -> None:
    rows = [("Kommunenr", "Planid", "Plannavn", "Gammel planid"), [301, 12, "Nes", 7], ["", 13, "Sand", ""]]
    found = planoversikt.read(masked(tmp_path / "p.xlsx", rows, {"A2": "0000", "D2": "000"}), "4219")
    assert [str(row.plan_id) for row in found.rows] == ["0301/12", "4219/13"]
    assert values(found.rows[0])["opprinneligPlanId"] == "007"
    assert kinds(found) == []


def test_a_masked_cell_merged_downwards_is_shown_in_all_its_rows(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    path = masked(tmp_path / "p.xlsx", [HEAD, [522, "A", 2001, 3], ["", "B", 2002, 3]], {"A2": "0000"})
    book = load_workbook(path)
    book["Planer"].merge_cells("A2:A3")
    book.save(path)
    assert [row.planid_text for row in planoversikt.read(path, "4219").rows] == ["0522", "0522"]


def test_every_sheet_has_its_own_formats(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    path = workbooks.xlsx(
        tmp_path / "p.xlsx", {name: [HEAD, [n, name, 1, 3]] for n, name in enumerate(("Ås", "Bø"), 5)}
    )
    book = load_workbook(path)
    book["Bø"]["A2"].number_format = "000"
    book.save(path)
    assert [row.planid_text for row in planoversikt.read(path, "4219").rows] == ["5", "006"]


def ods_cell(number: str, text: str, more: str = "") -> str:
    return f'<table:table-cell office:value-type="float" office:value="{number}" {more}>{text}</table:table-cell>'


@pytest.mark.parametrize(
    ("cell", "planid"),
    [
        (ods_cell("522", "<text:p>0522</text:p>"), "0522"),
        (ods_cell("522", "<office:annotation><text:p>se 0</text:p></office:annotation><text:p>0522</text:p>"), "0522"),
        (ods_cell("522", "<text:p>522</text:p>"), "522"),
        (ods_cell("522", "<text:p>0523</text:p>"), "522"),
        (ods_cell("522", "<text:p>0.522</text:p>"), "522"),
        (ods_cell("522", ""), "522"),
    ],
)
def test_an_opendocument_id_is_the_text_beside_the_number(tmp_path: Path, cell: str, planid: str) -> None:
    def row(*cells: str) -> str:
        return f"<table:table-row>{''.join(cells)}</table:table-row>"

    def text(value: str) -> str:
        return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'

    gap = '<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>'
    lead = '<table:table-cell table:number-columns-repeated="2"/>'
    body = gap + row(lead, *map(text, HEAD)) + row(lead, cell, text("Nes")) + row(lead, text("0517"), text("Sand"))
    path = workbooks.ods_of(tmp_path / "p.ods", f'<table:table table:name="Planer">{body}</table:table>')
    found = planoversikt.read(path, "4219")
    assert [row.planid_text for row in found.rows] == [planid, "0517"]
    assert kinds(found) == ([] if planid == "0522" else ["planid-mangler-nuller"])


def test_masks_of_repeated_opendocument_cells_stop_at_their_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zipped, "_MAX_MASKED", 30)
    cell = ods_cell("7", "<text:p>007</text:p>", 'table:number-columns-repeated="10"')
    body = f'<table:table-row table:number-rows-repeated="10">{cell}</table:table-row>'
    path = workbooks.ods_of(tmp_path / "p.ods", f'<table:table table:name="Planer">{body}</table:table>')
    assert len(zipped.inspect_zip(path).masks["Planer"]) == 30


def test_masks_of_a_workbook_stop_at_their_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zipped, "_MAX_MASKED", 2)
    rows: list[Row] = [HEAD, *([number, "x", 2001, 3] for number in (5, 6, 7))]
    found = planoversikt.read(masked(tmp_path / "p.xlsx", rows, dict.fromkeys(("A2", "A3", "A4"), "000")), "4219")
    assert [row.planid_text for row in found.rows] == ["005", "006", "7"]


@pytest.mark.parametrize(
    "styles",
    [
        b"<styleSheet><numFmts><numFmt/></numFmts><cellXfs><xf/></cellXfs></styleSheet>",
        b'<styleSheet><numFmts><numFmt numFmtId="9" formatCode="' + b"0" * 50_000 + b'"/></numFmts></styleSheet>',
        b'<styleSheet><cellXfs><xf numFmtId="164"/></cellXfs><cellXfs><xf numFmtId="-1"/></cellXfs></styleSheet>',
    ],
)
def test_strange_styles_leave_the_numbers(tmp_path: Path, styles: bytes) -> None:
    path = masked(tmp_path / "p.xlsx", [HEAD, [522, "Nes", 2001, 3]], {"A2": "0000"})
    assert [row.planid_text for row in planoversikt.read(restyled(path, styles), "4219").rows] == ["522"]


def test_an_entity_in_the_styles_is_refused(tmp_path: Path) -> None:
    bomb = b'<!DOCTYPE s [<!ENTITY z "0000">]><styleSheet><numFmts><numFmt formatCode="&z;"/></numFmts></styleSheet>'
    path = restyled(masked(tmp_path / "p.xlsx", [HEAD, [522, "Nes", 2001, 3]], {"A2": "0000"}), bomb)
    assert [(each.kind, each.values["grunn"]) for each in planoversikt.read(path).faults] == [
        ("regneark-ulesbart", "DOCTYPE")
    ]


def restyled(path: Path, styles: bytes) -> Path:
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in (parts | {"xl/styles.xml": styles}).items():
            new.writestr(name, data)
    return path


def test_number_formats_that_are_masks() -> None:
    assert read_mask("0000") is not None
    assert read_mask('"plan "00" av "00') is not None
    for code in ("", "0", "General", "0000,", "*00", "_-00", "yyyy", "00:00", '"00', "00\\", "0" * 41, "[>9]00", "?00"):
        assert read_mask(code) is None, code


# --- headings cut off --------------------------------------------------------------------------------------------


def named(*heads: str) -> list[tuple[str, str | None]]:
    from planarkiv.readers.planoversikt import columns
    from planarkiv.readers.planoversikt.cells import Sheet

    found = find_heading(Sheet("p.xlsx", "Planer", [(1, heads)]), columns.PLANS)
    return [(column.name, column.document_type) for column in found.columns] if found else []


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Ikrafttr.", "ikrafttredelsesdato"),
        ("Vedt.dato", "vedtaksdato"),
        ("Vedt.", "vedtaksdato"),
        ("Godkj. dato", "vedtaksdato"),
        ("Egengodkj.", "vedtaksdato"),
        ("Kunngj.", "kunngjoeringsdato"),
        ("Kunngj.-\ndato", "kunngjoeringsdato"),
        ("Planst.", "planstatus"),
        ("Saksn.", "saksnummer"),
        ("Arkivsaksn.", "saksnummer"),
        ("Merkn.", "informasjon"),
        ("Lovh.", "lovreferanse"),
        ("Forslagsst.", "forslagsstillerType"),
        ("Vert.niv.", "vertikalnivaa"),
        ("Gj.føringsfrist", "gjennomfoeringsfrist"),
        ("Priv./off.", "forslagsstillerType"),
    ],
)
def test_a_heading_cut_off_with_a_full_stop(heading: str, name: str) -> None:
    assert named("Planid", "Plannavn", heading)[-1] == (name, None)


@pytest.mark.parametrize(
    ("heading", "kind"),
    [("Bestemm.", "PLANBEST"), ("Reg.best.", "PLANBEST"), ("Føres.", "PLANBEST"), ("Særutskr.", "VEDTAK")],
)
def test_a_type_of_file_cut_off(heading: str, kind: str) -> None:
    assert named("Planid", "Plannavn", heading)[-1] == ("fil", kind)


@pytest.mark.parametrize(
    "heading", ["Arkiv.", "Areal.", "Gjeld.", "Omr.", "Tegn.", "m.fl.", "K-sak 4.87", "..", "." * 30]
)
def test_what_may_be_short_for_several_or_nothing_is_left(heading: str) -> None:
    assert named("Planid", "Plannavn", heading)[-1] == ("", None)


def test_plann_is_the_one_of_planid_and_plannavn_that_is_missing() -> None:
    assert [name for name, _ in named("Plann.", "Plannavn", "Status")] == ["planid", "plannavn", "planstatus"]
    assert [name for name, _ in named("Plannr", "Plann.", "Status")] == ["planid", "plannavn", "planstatus"]
    assert [name for name, _ in named("Planid", "Plannavn", "Plann.")] == ["planid", "plannavn", ""]


def test_only_words_with_a_full_stop_are_filled_in() -> None:
    from planarkiv.readers.planoversikt.columns import PLANS

    assert cut_off("Ikrafttr", PLANS) == frozenset()
    assert cut_off("x" * 60 + ".", PLANS) == frozenset()


def test_bestemm_above_codes_is_the_kind_of_planbestemmelse(tmp_path: Path) -> None:
    rows: list[Row] = [("Plan nr.", "Plannamn", "Ikrafttr.", "Bestemm."), ["7", "Nes", "1.2.2003", "Kart og tekst"]]
    [row] = read(tmp_path, {"Planer": rows}).rows
    assert values(row) == {"plannavn": "Nes", "ikrafttredelsesdato": "2003-02-01", "planbestemmelse": "4"}
