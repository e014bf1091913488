"""``planarkiv diff`` as a user meets it."""

import os
import subprocess
import sys
from pathlib import Path

from conftest import ROOT
from runs import sosi


def planarkiv(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "planarkiv", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONPATH": str(ROOT / "src")},
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done


def test_exit_codes_and_reports(tmp_path: Path) -> None:
    before, after = sosi(tmp_path / "a.sos"), sosi(tmp_path / "b.sos", name="Myra <nord>")
    page = tmp_path / "endringer.html"
    same = planarkiv("diff", before, before, "--exit-code")
    assert (same.returncode, "Ingen forskjell i innhold." in same.stdout) == (0, True)
    shown = planarkiv("diff", before, after, "--report", "text", "--report", f"html={page}")
    assert shown.returncode == 0
    assert "PLANNAVN: Myra → Myra <nord>" in shown.stdout
    assert "Myra &lt;nord&gt;" in page.read_text(encoding="utf-8")
    assert planarkiv("diff", before, after, "--exit-code").returncode == 1
    english = planarkiv("diff", before, tmp_path / "c.sos", "--lang", "en")
    assert (english.returncode, "c.sos" in english.stderr) == (2, True)
    assert planarkiv("diff", before, after, "--report", f"json={before}").returncode == 2


def test_the_code_where_something_cannot_be_read(tmp_path: Path) -> None:
    before, after = sosi(tmp_path / "a" / "kart.sos"), tmp_path / "b" / "kart.gml"
    after.parent.mkdir()
    after.write_text("<gml:FeatureCollection xmlns:gml='http://www.opengis.net/gml/3.2'><", encoding="utf-8")
    for sides, code in (((before, after), 3), ((before.parent, after.parent), 1), ((after.parent, after.parent), 1)):
        done = planarkiv("diff", *sides)
        assert (done.returncode, "kart.gml kan ikke leses" in done.stdout) == (code, True)
