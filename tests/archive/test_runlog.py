import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from planarkiv.archive.runlog import RunLog

STARTED = datetime(2026, 3, 1, 13, 5, 9, tzinfo=timezone(timedelta(hours=1)))


def test_one_line_per_event_in_a_file_of_the_run(tmp_path: Path) -> None:
    log = RunLog(tmp_path, STARTED, lambda: datetime(2026, 3, 1, 12, 6, tzinfo=UTC))
    assert not (tmp_path / "logg").exists()
    log.event("arkivert", plan="4219/202103", fil="Føresegner\n.pdf")
    log.event("ferdig", planer=1, mappe=Path("x"))
    assert log.path == tmp_path / "logg/2026-03-01T120509Z.jsonl"
    assert [json.loads(line) for line in log.path.read_text(encoding="utf-8").splitlines()] == [
        {"tid": "2026-03-01T12:06:00Z", "hendelse": "arkivert", "plan": "4219/202103", "fil": "Føresegner\n.pdf"},
        {"tid": "2026-03-01T12:06:00Z", "hendelse": "ferdig", "planer": 1, "mappe": "x"},
    ]


def test_two_runs_in_one_second_have_a_file_each(tmp_path: Path) -> None:
    for number in range(3):
        RunLog(tmp_path, STARTED).event("start", nummer=number)
    files = sorted(path.name for path in (tmp_path / "logg").iterdir())
    assert files == ["2026-03-01T120509Z-2.jsonl", "2026-03-01T120509Z-3.jsonl", "2026-03-01T120509Z.jsonl"]


def test_a_name_that_is_no_text_is_logged(tmp_path: Path) -> None:
    log = RunLog(tmp_path, STARTED)
    name = b"f\xf8r.pdf".decode("utf-8", "surrogateescape")
    log.event("uplassert", fil=name)
    assert log.path is not None
    assert json.loads(log.path.read_bytes())["fil"] == name
