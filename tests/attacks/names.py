"""Ids and names that somebody made to break out of where they are written: paths, pages, sheets, statements."""

import csv
import io
from pathlib import Path

import gml_text
from runs import SOSI

SCRIPT = "<script>alert(1)</script>"
FORMULA = '=HYPERLINK("http://ond.example","x")'
STATEMENT = "x'; DROP TABLE planer; --\""
PLAN_IDS = (
    "../../x",
    "/etc/passwd",
    "C:\\x",
    "CON",
    "NUL.txt",
    "a/b\\c",
    "a:b",
    "~",
    "x" * 400,
    "\u202e1002",
    "20\u200b01",
    ".2001.",
    "2001 ",
    "ÅÅ",
    "A\u030aA\u030a",
    SCRIPT,
    FORMULA,
    STATEMENT,
    "%00",
    "${HOME}",
    "-rf",
)


def submission(folder: Path) -> Path:
    """A register with a plan for each id, and a map in SOSI or GML that says the same id, with names of the same
    kind."""
    folder.mkdir(parents=True)
    rows = [["Planid", "Plannavn", "Planstatus", "Vedtaksdato", "Fil"]]
    for number, planid in enumerate(PLAN_IDS):
        name = PLAN_IDS[-number]
        path = folder / (f"kart{number}.sos" if number % 2 else f"kart{number}.gml")
        path.write_text(_sosi(planid, name) if number % 2 else _gml(planid, name), encoding="utf-8")
        rows.append([planid, name, "3", "2020-01-02", path.name])
    text = io.StringIO()
    csv.writer(text, delimiter=";").writerows(rows)
    (folder / "planoversikt.csv").write_text(text.getvalue(), encoding="utf-8-sig")
    return folder


def _sosi(planid: str, name: str) -> str:
    return SOSI.format(planid=planid, name=name.replace('"', "'"), status=3, level=2, number="4219")


def _gml(planid: str, name: str) -> str:
    planid, name = (each.replace("&", "&amp;").replace("<", "&lt;") for each in (planid, name))
    body = (
        "<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4219</app:kommunenummer>"
        f"<app:planidentifikasjon>{planid}</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>"
        f"<app:plannavn>{name}</app:plannavn><app:område>{gml_text.polygon()}</app:område>"
    )
    return gml_text.collection(gml_text.feature("RpOmråde", body))
