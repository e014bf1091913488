"""Real files by others must give what was written down by hand before the rules were first run on them."""

import json
from collections import Counter
from pathlib import Path

import pytest

from cli.test_commands import planarkiv

HERE = Path(__file__).parent


@pytest.mark.parametrize("name", ["kjetsaa", "regplan", "buer", "vips", "valid_with_refs"])
def test_a_real_file_gives_what_was_expected(name: str, shared: Path, tmp_path: Path) -> None:
    expected = json.loads((HERE / f"{name}.expected.json").read_text(encoding="utf-8"))
    source = shared / "data" / expected["kilde"]
    report = tmp_path / "funn.json"
    done = planarkiv("validate", source, "--profile", "minimum", "--report", f"json={report}")
    found = json.loads(report.read_text(encoding="utf-8"))
    keys = ("regel", "alvorlighet", "plan", "fil", "linje")
    seen = [{key: each[key] for key in keys if key in each} for each in found["funn"]]
    assert _counted(seen) == _counted(expected["funn"])
    assert [
        {"plan": each["plan"], "nivaa": each.get("nivaa"), "krav": each.get("krav")} for each in found["planer"]
    ] == expected["planer"]
    assert done.returncode == expected["kode"]


def _counted(findings: list[dict[str, object]]) -> Counter[str]:
    return Counter(json.dumps(each, sort_keys=True) for each in findings)
