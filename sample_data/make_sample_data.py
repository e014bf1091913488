"""Writes the sample municipality, its truth table and the multi-plan delivery; the same bytes on every run.

Run it in the development environment: ``python sample_data/make_sample_data.py``.
"""

import argparse
import csv
import io
import sys
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from sample_data.lyngvik_entries import SampleFile
from sample_data.lyngvik_files import delivery, sample_files

HERE = Path(__file__).resolve().parent
MUNICIPALITY, DELIVERIES, TRUTH = "lyngvik", "leveranse", "fasit.csv"
DELIVERY = "9901_plandata_vn2.sos"
COLUMNS = ("path", "outcome", "planids", "dokumenttype", "note")
MADE_WITH = {"pillow": "13.0.0", "openpyxl": "3.1.5", "xlwt": "1.3.0"}
"""Versions of the libraries the committed bytes were made with."""


def truth_table(entries: Iterable[SampleFile]) -> bytes:
    """The truth, a row per file; a zip is told of by its members."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\n")
    writer.writerow(COLUMNS)
    for entry in entries:
        if entry.outcome != "container":
            writer.writerow((entry.path, entry.outcome, ",".join(entry.planids), entry.document_type, entry.note))
    return out.getvalue().encode("utf-8")


def all_files() -> dict[str, bytes]:
    """Path below sample_data to content, for everything this script writes."""
    entries = sample_files()
    files = {f"{MUNICIPALITY}/{entry.path}": entry.content for entry in entries if "!" not in entry.path}
    files[f"{DELIVERIES}/{DELIVERY}"] = delivery()
    files[TRUTH] = truth_table(entries)
    return files


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=HERE)
    folder = parser.parse_args().folder
    files = all_files()
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    known = {folder / path for path in files}
    for stray in sorted((folder / MUNICIPALITY).rglob("*")):
        if stray.is_file() and stray not in known:
            print(f"not written by this script: {stray}", file=sys.stderr)
    print(f"{len(files)} files, {sum(map(len, files.values())) / 1e6:.2f} MB in {folder}")


if __name__ == "__main__":
    main()
