"""Writes the sample city part: forty plans of all generations in all formats; the same bytes on every run.

Run it in the development environment: ``python sample_data/make_bydel.py``. With ``--expected`` it also writes what
``planarkiv validate sample_data/bydel --profile standard`` finds: read every line before it is committed.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from sample_data.bydel_files import sample_files

HERE = Path(__file__).resolve().parent
FOLDER, EXPECTED = "bydel", "bydel.forventet.json"
MADE_WITH = {"openpyxl": "3.1.5", "reportlab": "5.1.0", "pikepdf": "10.18.0", "pyogrio": "0.13.0", "pyproj": "3.7.2"}
"""Versions of the libraries the committed bytes were made with."""
_KEPT = ("regel", "alvorlighet", "plan", "fil", "linje", "melding")


def found_in(report: Mapping[str, Any]) -> dict[str, Sequence[Mapping[str, Any]]]:
    """What a JSON report says that the expected file keeps: the level of each plan, and each finding."""
    return {
        "planer": [{"plan": each["plan"], "nivaa": each.get("nivaa")} for each in report["planer"]],
        "funn": [{key: each[key] for key in _KEPT if key in each} for each in report["funn"]],
    }


def _write_expected() -> None:
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "funn.json"
        command = ["-m", "planarkiv", "validate", FOLDER, "--profile", "standard", "--report", f"json={report}"]
        subprocess.run([sys.executable, *command], cwd=HERE, check=False)  # noqa: S603 - our own command
        found = found_in(json.loads(report.read_text(encoding="utf-8")))
    lists = (
        f'"{name}": [\n' + ",\n".join(json.dumps(each, ensure_ascii=False) for each in rows) + "\n]"
        for name, rows in found.items()
    )
    (HERE / EXPECTED).write_text("{\n" + ",\n".join(lists) + "\n}\n", encoding="utf-8")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=HERE / FOLDER)
    parser.add_argument("--expected", action="store_true", help="also write the expected findings")
    asked = parser.parse_args()
    files = sample_files()
    shutil.rmtree(asked.folder, ignore_errors=True)
    for path, content in files.items():
        target = asked.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    print(f"{len(files)} files, {sum(map(len, files.values())) / 1e6:.2f} MB in {asked.folder}")
    if asked.expected:
        _write_expected()


if __name__ == "__main__":
    main()
