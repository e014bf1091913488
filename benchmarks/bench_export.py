"""Times `planarkiv export --to gpkg` on an archive of generated plans: against GDAL alone, and with nothing changed.

Whole processes, in turn. ``t0`` is `planarkiv rules` in the same run: what starting the program costs. GDAL's share is
`baseline_gpkg.py`: the same features, which lie ready as Parquet, to one layer each.

The cold export has nothing to begin with: neither an earlier result nor the archive's own register.gpkg. The usual
first export has the register, which every build leaves behind, and copies it.
"""

import argparse
import platform
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pyarrow.parquet
import pyogrio

from bench_validate import WORK, archive_of, planarkiv

BASELINE = Path(__file__).with_name("baseline_gpkg.py")
NO_MAP = ("planer", "dokumenter", "layer_styles")


def parquet_of(package: Path, folder: Path) -> int:
    """The map objects of a GeoPackage as a Parquet file for each layer; how many they are."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    features = 0
    for layer, geometry in pyogrio.list_layers(package):
        if layer not in NO_MAP:
            found, table = pyogrio.read_arrow(package, layer=layer)
            told = {"geometry": geometry, "crs": found["crs"]}
            pyarrow.parquet.write_table(table.replace_schema_metadata(told), folder / f"{layer}.parquet")
            features += table.num_rows
    return features


def baseline(folder: Path, target: Path) -> float:
    """Seconds that GDAL takes, start to exit."""
    start = time.perf_counter()
    subprocess.run([sys.executable, BASELINE, folder, target], check=True)
    return time.perf_counter() - start


class Runs:
    """Exports one archive again and again."""

    def __init__(self, plans: int) -> None:
        self.archive = archive_of(plans, 12, documents=False)
        self.cache = WORK / "cache"
        self.target = WORK / "export" / "planer.gpkg"
        self.register = self.archive / "register.gpkg"
        self.aside = WORK / "register.gpkg"
        self.cache.mkdir(exist_ok=True)
        if self.aside.exists():
            self.aside.replace(self.register)
        # as the program that is measured makes it
        planarkiv("export", self.archive, "--to", "gpkg", cache=self.cache)

    def export(self, *, from_nothing: bool = False, with_register: bool = True) -> float:
        """Seconds of one export; ``from_nothing`` removes the earlier result first."""
        if from_nothing:
            shutil.rmtree(self.target.parent, ignore_errors=True)
            self.target.parent.mkdir()
        if not with_register:
            self.register.replace(self.aside)
        try:
            return planarkiv("export", self.archive, "--to", "gpkg", "--out", self.target, cache=self.cache)
        finally:
            if not with_register:
                self.aside.replace(self.register)

    def start(self) -> float:
        """Seconds of `planarkiv rules`."""
        return planarkiv("rules", cache=self.cache)


def main() -> None:
    """Prints all of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plans", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)
    chosen = parser.parse_args()
    WORK.mkdir(exist_ok=True)
    runs = Runs(chosen.plans)
    runs.export(from_nothing=True)
    features = parquet_of(runs.target, WORK / "parquet")
    print(f"export: {platform.platform()}, Python {platform.python_version()}, GDAL {pyogrio.__gdal_version_string__}")
    print(f"  {chosen.plans} plans, {features} features, {chosen.runs} runs, median")
    cold, usual, nightly = [], [], []
    for _ in range(chosen.runs):
        start = runs.start()
        least = baseline(WORK / "parquet", WORK / "baseline.gpkg")
        full = runs.export(from_nothing=True, with_register=False)
        again = runs.export()
        copied = runs.export(from_nothing=True)
        cold.append(least / (full - start))
        usual.append(least / (copied - start))
        nightly.append((again - start) / (full - start))
        print(
            f"  t0 {start:.2f} s, GDAL {least:.2f} s, cold {full:.2f} s, nothing changed {again:.2f} s,"
            f" from the register {copied:.2f} s"
        )
    print(f"  speed, cold / GDAL: {statistics.median(cold):.2f} ({min(cold):.2f}-{max(cold):.2f})")
    print(f"  speed, from the register / GDAL: {statistics.median(usual):.2f} ({min(usual):.2f}-{max(usual):.2f})")
    print(f"  nothing changed / cold: {statistics.median(nightly):.4f} ({min(nightly):.4f}-{max(nightly):.4f})")


if __name__ == "__main__":
    main()
