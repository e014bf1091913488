import datetime as dt
from collections.abc import Iterable
from pathlib import Path

import pytest

import workbooks
from planarkiv.findings import Severity
from planarkiv.intake.outcome import READ_AS_MEANT
from planarkiv.model.faults import Fault
from planarkiv.readers import planoversikt
from planarkiv.readers.planoversikt import delimited, rows
from planarkiv.rules.planoversikt_words import AGAIN_ALIKE, CELL, FILE, ROW, WORDS
from planarkiv.rules.reg08_register_is_read import register_is_read
from planarkiv.subjects import ReceivedFile
from rules.checking import problems, said
from workbooks import HEAD, Row

PLANS: list[Row] = [HEAD, ["0007", "Nes", 2001, 3]]
STATUS = ("Planid", "Plannavn", "Vedtaksdato", "Planstatus", "Saksnr", "Kommunenr")
DOCUMENTS: list[Row] = [
    ("Planid", "Tittel", "Dokumenttype", "Dato", "Gjeldende", "Rettsvirkning", "Tilgang", "Saksnr"),
    ["7", "Kart", "tull", "i fjor", "kanskje", "tja", "vet ikke", dt.date(1987, 3, 1)],
]


def received(faults: Iterable[Fault]) -> ReceivedFile:
    return ReceivedFile("planoversikt.xlsx", "planoversikt", 1, is_register=True, faults=tuple(faults))


def seen(path: Path) -> tuple[Fault, ...]:
    return planoversikt.read(path, "4219").faults


def row(*cells: object) -> tuple[Row, ...]:
    return STATUS, cells, ["0008", "Sand", 2001, 3, "1/2", "4219"]


ROWS: list[tuple[str, tuple[Row, ...]]] = [
    ("planid-mangler", row("", "Nes", 2001, 3, "", "")),
    ("planid-er-dato", row(dt.date(1987, 3, 7), "Nes", 2001, 3)),
    ("planid-avrundet", row(10**15, "Nes", 2001, 3)),
    ("planid-er-desimaltall", row(3.5, "Nes", 2001, 3)),
    ("planid-ligner-dato", row("7.3.1987", "Nes", 2001, 3)),
    ("planid-mangler-nuller", row(7, "Nes", 2001, 3)),
    ("planid-ugyldig", row(-5, "Nes", 2001, 3)),
    ("planid-annet-kommunenummer", row("3042_20210001", "Nes", 2001, 3)),
    ("planid-kan-vaere-lopenummer", (("Nr", "Plannavn", "Status"), *([at, "x", 3] for at in (1, 2, 3)))),
    ("planid-gjentatt", row("0008", "Nes", 2001, 3)),
    (AGAIN_ALIKE, row("0008", "Sand", 2001, 3)),
    ("kommunenummer-uten-null", row("0007", "Nes", 2001, 3, "", 301)),
    ("kommunenummer-ugyldig", row("0007", "Nes", 2001, 3, "", "1x")),
    ("dato-tolket", row("0007", "Nes", "mai 1987", 3)),
    ("dato-som-tall", row("0007", "Nes", "36526", 3)),
    ("dato-tosifret-aar", row("0007", "Nes", "1.5.87", 3)),
    ("dato-ulesbar", row("0007", "Nes", "i fjor", 3)),
    ("kode-oversatt", row("0007", "Nes", 2001, "Vedtatt")),
    ("kode-tvetydig", row("0007", "Nes", 2001, "historisk")),
    ("kode-ukjent", row("0007", "Nes", 2001, "tja")),
    ("saksnummer-er-dato", row("0007", "Nes", 2001, 3, dt.date(1987, 3, 1))),
    ("rad-hoppet-over", row("Reguleringsplaner")),
]


@pytest.mark.parametrize(("kind", "content"), ROWS, ids=[kind for kind, _ in ROWS])
def test_rows_and_cells(tmp_path: Path, kind: str, content: tuple[Row, ...]) -> None:
    found = problems(register_is_read, received(seen(workbooks.xlsx(tmp_path / "p.xlsx", {"Planer": content}))))
    [own] = [each for each in found if each.wording == WORDS[kind].wording]
    assert (own.cell or "").startswith("Planer!")
    assert own.severity is WORDS[kind].severity


def test_the_sheet_of_documents(tmp_path: Path) -> None:
    path = workbooks.xlsx(tmp_path / "p.xlsx", {"Planer": PLANS, "Dokumenter": DOCUMENTS})
    assert sorted(said(problems(register_is_read, received(seen(path))))) == [
        "Excel har gjort saksnummeret om til en dato (1987-03-01). Det er ikke lest.",
        "dato er ikke lest: «i fjor» er ikke en dato. Teksten er tatt vare på.",
        "gjeldende er ikke lest: «kanskje» er ikke blant svarene programmet kjenner.",
        "rettsvirkning er ikke lest: «tja» er ikke blant svarene programmet kjenner.",
        "tilgang er ikke lest: «vet ikke» er ikke blant svarene programmet kjenner.",
        "type har «tull», som ikke er i kodelista. Celler med denne teksten: 1.",
    ]


def test_columns_are_called_what_people_call_them() -> None:
    for name, word in {
        "title": "tittel",
        "date": "dato",
        "case_number": "saksnummer",
        "current": "gjeldende",
        "legal_force": "rettsvirkning",
        "access": "tilgang",
        "access_basis": "hjemmel",
        "plannavn": "plannavn",
    }.items():
        fault = Fault("kolonne-gjentatt", cell="D!A1", values={"felt": name, "kolonne": "B", "brukt": "A"})
        [found] = problems(register_is_read, received([fault]))
        assert found.values == {"felt": word, "kolonne": "B", "brukt": "A"}


def test_sheets(tmp_path: Path) -> None:
    sheets: dict[str, list[Row]] = {
        "Planer": [(*HEAD, "Vedtatt"), ["0007", "Nes", 2001, 3, 2002]],
        "Dispensasjoner": [["Tiltak"], ["Naust"]],
        "Forklaring": [["Rødt er gammelt"]],
        "Endringer": [["Planid"]],
    }
    found = problems(
        register_is_read, received(seen(workbooks.xlsx(tmp_path / "p.xlsx", sheets, hidden=["Endringer"])))
    )
    assert [(each.wording, each.cell) for each in found] == [
        (WORDS["kolonne-gjentatt"].wording, "Planer!E1"),
        (WORDS["ark-skjult"].wording, "Endringer!A1"),
        (WORDS["ark-uten-overskrift"].wording, "Dispensasjoner!A1"),
        (WORDS["ark-ukjent"].wording, "Forklaring!A1"),
    ]
    assert said(found)[2].startswith("Arket «Dispensasjoner» er ikke lest")


def test_more_than_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "MAX_FAULTS", 1)
    bad: list[Row] = [HEAD, *([f"000{at}", "x", "i fjor", 3] for at in range(5))]
    found = problems(register_is_read, received(seen(workbooks.xlsx(tmp_path / "p.xlsx", {"Planer": bad}))))
    assert said(found)[-1] == "Arket «Planer» har flere feil enn dem som er vist: 4 til."


def test_files_that_are_not_read_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "p.xls"
    page.write_bytes(b"<html><table></table></html>")
    found = problems(register_is_read, received(seen(page)))
    assert said(found) == [
        "Planoversikten kan ikke leses (html). Ingenting etter feilen er lest.",
    ]
    wide = workbooks.xlsx(tmp_path / "w.xlsx", {"Planer": [*PLANS, [""] * 2500 + ["x"]]})
    assert said(problems(register_is_read, received(seen(wide)))) == [
        "Planoversikten er ikke lest: en celle står svært langt ute i arket, i Planer!CRE3."
    ]
    empty = workbooks.xlsx(tmp_path / "e.xlsx", {"Ark1": [["Telefonliste"]]})
    assert WORDS["ark-planer-mangler"].wording in [
        each.wording for each in problems(register_is_read, received(seen(empty)))
    ]
    monkeypatch.setattr(delimited, "MAX_ROWS", 1)
    long = workbooks.csv(tmp_path / "l.csv", PLANS)
    [found_long] = problems(register_is_read, received(seen(long)))
    assert (found_long.wording, found_long.line) == (WORDS["regneark-for-stort"].wording, 2)


@pytest.mark.parametrize("values", [{"byte": 1}, {"deler": 1}, {"tegn": 1}, {"byte": 1, "grense": 2}])
def test_whatever_makes_it_too_large(values: dict[str, int]) -> None:
    faults = [Fault("regneark-for-stort", values=values), Fault("regneark-passord", values={"fil": "p.xlsx"})]
    assert [each.severity for each in problems(register_is_read, received(faults))] == [None, None]


def test_a_sheet_that_cannot_be_read() -> None:
    [found] = problems(
        register_is_read, received([Fault("ark-ulesbart", cell="Ark1!A1", values={"ark": "Ark1", "grunn": "x"})])
    )
    assert (said([found]), found.cell, found.severity) == (["Arket «Ark1» kan ikke leses."], "Ark1!A1", None)


def test_every_kind_the_reader_notes_is_worded() -> None:
    noted = {line.split("``")[1] for line in (planoversikt.__doc__ or "").splitlines() if line.startswith("``")}
    assert len(noted) > 30
    assert noted | {AGAIN_ALIKE} == set(WORDS) == {*FILE, *ROW, *CELL}


def test_the_bigger_the_loss_the_worse() -> None:
    errors = {kind for kind, each in WORDS.items() if each.severity is None}
    assert errors == {
        "regneark-ulesbart", "regneark-passord", "regneark-for-stort", "ark-for-stort", "ark-ulesbart",
        "ark-planer-mangler", "ark-uten-overskrift", "planid-mangler", "planid-er-dato", "planid-avrundet",
        "planid-ugyldig", "kommunenummer-ugyldig",
    }  # fmt: skip
    notes = {kind for kind, each in WORDS.items() if each.severity is Severity.INFO}
    assert notes == {*READ_AS_MEANT, "ark-ukjent", AGAIN_ALIKE, "rad-hoppet-over"}


def test_only_a_register_is_looked_at() -> None:
    faults = (Fault("planid-er-dato", cell="Planer!A2", values={"verdi": "1987-03-07"}),)
    assert problems(register_is_read, ReceivedFile("a.xlsx", faults=faults)) == []
    assert problems(register_is_read, received(())) == []
    assert problems(register_is_read, received([Fault("noe-annet")])) == []
