"""Writes the sample city part: forty plans of all generations in all formats; the same bytes on every run.

Run it in the development environment: ``python sample_data/make_bydel.py``.
"""

import argparse
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from sample_data.bydel_files import sample_files

HERE = Path(__file__).resolve().parent
FOLDER = "bydel"
MADE_WITH = {"openpyxl": "3.1.5", "reportlab": "", "pikepdf": "", "pyogrio": ""}
"""Versions of the libraries the committed bytes were made with."""


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=HERE / FOLDER)
    folder = parser.parse_args().folder
    files = sample_files()
    shutil.rmtree(folder, ignore_errors=True)
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    print(f"{len(files)} files, {sum(map(len, files.values())) / 1e6:.2f} MB in {folder}")


if __name__ == "__main__":
    main()
