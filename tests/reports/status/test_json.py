import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from planarkiv import reports
from planarkiv.model.ladder import Missing
from planarkiv.report import Report, Target
from planarkiv.reports.status import json as as_json
from planarkiv.reports.status.totals import Group
from reports.by_hand import ARCHIVE, HOSTILE, clean, full, golden, hostile, plan, report

FOLDER = Path(reports.__file__).parent
SCHEMA: dict[str, Any] = json.loads((FOLDER / "status" / "status.schema.json").read_text(encoding="utf-8"))


def read(given: Report) -> Any:
    document = json.loads(b"".join(as_json.render(given)), parse_constant=pytest.fail)
    Draft202012Validator(SCHEMA).validate(document)
    return document


def test_the_whole_document(tmp_path: Path) -> None:
    golden("status_full.json", b"".join(as_json.render(full(tmp_path))))


@pytest.mark.parametrize("made", [full, clean, hostile, report])
def test_every_status_is_of_the_schema(made: Any, tmp_path: Path) -> None:
    read(made(tmp_path))


def test_the_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["properties"]["versjon"]["const"] == as_json.VERSION
    groups = SCHEMA["$defs"]["oppsummering"]["properties"]["grupper"]["properties"]
    assert list(groups) == [group.value for group in Group]


def test_a_plan_is_the_same_in_both_reports() -> None:
    other = json.loads((FOLDER / "report.schema.json").read_text(encoding="utf-8"))
    assert SCHEMA["$defs"]["plan"] == other["$defs"]["plan"]


def test_one_archive(tmp_path: Path) -> None:
    document = read(report(tmp_path, plans=[plan("4222/1", None, 1, Missing.NAME), plan("4222/2", 4, None)]))
    [archive] = document["arkiv"]
    assert archive == {
        "sti": ARCHIVE,
        "navn": "Lillevik",
        "planer": 2,
        "nivaa": {"under0": 1, "0": 0, "1": 0, "2": 0, "3": 0, "4": 1},
        "grupper": {"gjeldende": {"planer": 2, "medKrav": 1, "oppfylt": 0}},
        "underKrav": 1,
        "detEneNeste": {
            "kode": "plannavn",
            "planer": 1,
            "bareDette": True,
            "kreves": True,
            "tekst": "1 plan mangler bare plannavn til neste nivå.",
        },
    }
    together = {name: value for name, value in archive.items() if name not in ("sti", "navn")}
    assert document["oppsummering"] == {**together, "fullstendig": True}


def test_an_archive_that_cannot_be_read(tmp_path: Path) -> None:
    document = read(report(tmp_path, targets=[Target("borte", "", True, failed="Mappa finnes ikke.")]))
    assert document["arkiv"] == [{"sti": "borte", "feilet": "Mappa finnes ikke."}]
    assert document["oppsummering"]["fullstendig"] is False


def test_hostile_names(tmp_path: Path) -> None:
    assert b"".join(as_json.render(hostile(tmp_path))).decode().replace("\n", "").isprintable()
    assert read(hostile(tmp_path))["planer"][0]["navn"] == HOSTILE
