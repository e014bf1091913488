import csv
import io
from pathlib import Path

import pytest

from planarkiv.report import Report
from planarkiv.reports import csv as as_csv
from planarkiv.reports.cells import Cell, harmless, is_formula, table
from reports.by_hand import ARCHIVE, clean, finding, full, hostile, many, plan, report, set_aside


def read(given: Report) -> list[dict[str, str]]:
    """As Excel reads it."""
    data = b"".join(as_csv.render(given))
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\n") == data.count(b"\r\n")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";", strict=True))


def test_a_row_for_each_finding(tmp_path: Path) -> None:
    rows = read(full(tmp_path))
    assert len(rows) == 7
    assert rows[2] == {
        "Kontrollert": ARCHIVE,
        "Planid": "4222/202401",
        "Plannavn": "Sentrum øst",
        "Alvorlighet": "feil",
        "Regel": "SOS13",
        "Offisiell regel": "gml.flate.1",
        "Fil": "kart/sentrum.sos",
        "Linje": "213",
        "Celle": "",
        "Side": "",
        "Objekttype": "RpOmråde",
        "Objekt": "FLATE 12",
        "Nord": "6489459,20",
        "Øst": "425031,10",
        "EPSG": "25832",
        "Geometri": "POINT (425031.1 6489459.2)",
        "Hva er galt": "Flata mangler 0,25 m på å være lukket.",
        "Hva kan gjøres": "Rett grensene slik at de møtes.",
    }
    assert [row["Alvorlighet"] for row in rows] == ["feil", "merknad", "feil", "feil", "feil", "advarsel", "advarsel"]
    assert (rows[4]["Celle"], rows[5]["Side"]) == ("Planer!F12", "2")


def test_only_headings_without_findings(tmp_path: Path) -> None:
    assert read(clean(tmp_path)) == []
    assert b"".join(as_csv.render(clean(tmp_path))).endswith(b"Hva kan gj\xc3\xb8res\r\n")


def test_quotes_where_they_are_needed(tmp_path: Path) -> None:
    given = report(tmp_path, [(ARCHIVE, finding(plan="4222/1", message='Kart; "gammelt"', file="a b.sos"))])
    data = b"".join(as_csv.render(given))
    assert b';"Kart; ""gammelt""";' in data
    assert b";a b.sos;" in data
    assert read(given)[0]["Hva er galt"] == 'Kart; "gammelt"'


def test_a_row_is_a_line(tmp_path: Path) -> None:
    given = hostile(tmp_path)
    data = b"".join(as_csv.render(given)).decode("utf-8-sig")
    assert data.replace("\r\n", "").isprintable()
    assert len(read(given)) == data.count("\n") - 1 == 2


def test_formulas_from_a_register(tmp_path: Path) -> None:
    bad = '=HYPERLINK("http://x";"y")'
    given = report(
        tmp_path, [(ARCHIVE, finding(plan="4222/1", file=bad, message="+1"))], plans=[plan("4222/1", name=bad)]
    )
    [row] = read(given)
    assert (row["Fil"], row["Plannavn"], row["Hva er galt"]) == (f"'{bad}", f"'{bad}", "'+1")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("=1+1", "'=1+1"),
        ("+47", "'+47"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "' =1"),
        ("\tx", "' x"),
        ("\rx", "' x"),
        ("\n x", "  x"),
        ("\n=1", "' =1"),
        (" =1", "' =1"),
        ("a=1", "a=1"),
        ("", ""),
        ("4222/3", "'4222/3"),
        ("3/87", "'3/87"),
        (" 3/87", "' 3/87"),
        ("1-2-1987", "'1-2-1987"),
        ("3.14", "'3.14"),
        ("4222/202401", "4222/202401"),
        ("4222/123", "4222/123"),
        ("12345/3", "12345/3"),
        ("R-87", "R-87"),
        ("3/87b", "3/87b"),
        ("2012", "2012"),
    ],
)
def test_what_excel_must_not_change(text: str, shown: str) -> None:
    assert harmless(text) == shown


def test_formulas() -> None:
    assert [is_formula(text) for text in ("=1", "1", "", "'=1")] == [True, False, False, False]


@pytest.mark.parametrize(
    ("value", "cell"), [(1.5, "1,50"), (-1.5, "-1,50"), (6489459.199, "6489459,20"), (0, "0"), (-3, "-3"), (None, "")]
)
def test_numbers_are_numbers(value: Cell, cell: str) -> None:
    assert b"".join(table([["a", value]])).decode("utf-8-sig") == f"a;{cell}\r\n"


def test_it_comes_row_by_row(tmp_path: Path) -> None:
    pieces = list(as_csv.render(many(tmp_path, 50)))
    assert len(pieces) == 52


def test_what_is_accepted_stands_last(tmp_path: Path) -> None:
    rows = read(set_aside(tmp_path))
    assert [row["Alvorlighet"] for row in rows] == ["feil", "godtatt", "godtatt", "godtatt"]
    assert (rows[1]["Planid"], rows[1]["Regel"], rows[1]["Objekt"], rows[1]["Fil"]) == (
        "'4222/1", "SOS13", "FLATE 2", "*.sos",
    )  # fmt: skip
    assert "Rettes ved revisjon" in rows[1]["Hva er galt"]
    assert rows[3]["Hva er galt"].startswith("1 200 funn er godtatt i grunnlaget grunnlag.json. 3 er rettet")


def test_geometry_that_no_cell_can_hold_is_left_out(tmp_path: Path) -> None:
    given = finding(geometry=f"LINESTRING ({'1 1, ' * 10_000}1 1)")
    [row] = read(report(tmp_path, [(ARCHIVE, given)]))
    assert (row["Geometri"], row["Nord"]) == ("", "1,00")
