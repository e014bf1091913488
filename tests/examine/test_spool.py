import random
from pathlib import Path

import pytest

from planarkiv.examine import spool
from planarkiv.findings import Finding
from planarkiv.report import Report


def finding(plan: str, file: str, line: int | None) -> Finding:
    return Finding("SOS01", "", "error", plan, file, line, "", None, "", "", None, None, "", "æ", "b", {})


@pytest.mark.parametrize("kept", [3, 20_000])
def test_findings_come_back_in_order(kept: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spool, "_KEPT", kept)
    wanted = [
        (target, plan, file, line) for target in (1, 2) for plan in ("", "a") for file in ("", "k") for line in (2, 10)
    ]
    mixed = wanted.copy()
    random.Random(1).shuffle(mixed)  # noqa: S311 - the same order every time
    with spool.Spool() as made:
        for target, plan, file, line in mixed:
            made.add(target, f"t{target}", [finding(plan, file, line)])
        path = made.finish()
        read = [(target, found.plan, found.file, found.line) for target, found in Report.findings(_report(path))]
        assert read == [(f"t{target}", plan, file, line) for target, plan, file, line in wanted]
        assert list(path.parent.iterdir()) == [path]
    assert not path.exists()


def _report(path: Path) -> Report:
    report = Report.__new__(Report)
    report.spool = path
    return report


def test_nothing_is_an_empty_file() -> None:
    with spool.Spool() as made:
        assert made.finish().read_bytes() == b""
