import csv
import io
from pathlib import Path

from planarkiv.model.ladder import Missing
from planarkiv.report import Report
from planarkiv.reports.status import csv as as_csv
from reports.by_hand import ARCHIVE, clean, hostile, plan, report


def read(given: Report) -> list[dict[str, str]]:
    data = b"".join(as_csv.render(given))
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\n") == data.count(b"\r\n")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";", strict=True))


def test_a_row_for_each_plan(tmp_path: Path) -> None:
    plans = [
        plan("4222/202401", 2, 1, accepted="Eldre."),
        plan("4222/202402", None, 1, Missing.NAME, Missing.STATUS, counts={"error": 3, "warning": 2, "info": 1}),
        plan("4222/202403", 0, None, status="10"),
    ]
    rows = read(report(tmp_path, plans=plans))
    assert rows[0] == {
        "Arkiv": ARCHIVE,
        "Planid": "4222/202402",
        "Plannavn": "Sentrum øst",
        "Planstatus": "Endelig vedtatt",
        "Nivå": "under 0",
        "Krav": "1",
        "Har nivået som kreves": "nei",
        "Grunn til lavere krav": "",
        "Mangler til neste nivå": "plannavn; planstatus",
        "Feil": "3",
        "Advarsler": "2",
        "Merknader": "1",
    }
    shown = ("Nivå", "Krav", "Har nivået som kreves", "Grunn til lavere krav", "Planstatus")
    assert [[row[name] for name in shown] for row in rows[1:]] == [
        ["2", "1", "ja", "Eldre.", "Endelig vedtatt"],
        ["0", "", "", "", "Trukket/uaktuell"],
    ]


def test_all_plans_are_there(tmp_path: Path) -> None:
    assert len(read(report(tmp_path, plans=[plan(f"4222/{number}") for number in range(300)]))) == 300
    assert len(read(clean(tmp_path))) == 2


def test_a_row_is_a_line(tmp_path: Path) -> None:
    assert b"".join(as_csv.render(hostile(tmp_path))).decode("utf-8-sig").replace("\r\n", "").isprintable()
    assert len(read(hostile(tmp_path))) == 1
