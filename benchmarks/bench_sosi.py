"""Reads big SOSI files beside ``ogr2ogr -f Memory``: whole processes in turns, one core each, ratios of medians.

Needs Debian's gdal-bin. Both sides read the same ISO8859-10 file. ogr2ogr has made its index folder before the first
run that counts: without it, it is slower still.
"""

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

GENERATOR = Path(__file__).with_name("generate_sosi.py")
REAL_PLAN = Path(__file__).resolve().parents[2] / "shared" / "data" / "plans" / "kjetsaa_massetak"

READ = """
import json, resource, sys
from pathlib import Path
from planarkiv.model.geometry import polygons
from planarkiv.readers import sosi
table = sosi.read(Path(sys.argv[1]))
made = polygons(table)
if len(sys.argv) > 2:
    import shapely
    made = made[[polygon is not None for polygon in made]]
    facts = {"objects": len(table), "points": len(table.xy), "polygons": len(made),
             "area": float(shapely.area(made).sum()), "faults": table.fault_totals,
             "north": int(table.xy[:, 0].sum()), "east": int(table.xy[:, 1].sum()),
             "peak MiB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}
    print(json.dumps(facts))
"""


ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""Both sides run as they are when installed: ours with its modules compiled."""


def ours(path: Path, *arguments: str) -> list[str]:
    """The command that reads a file and puts its polygons together."""
    return [sys.executable, "-c", READ, str(path), *arguments]


def theirs(path: Path) -> list[str]:
    """The command that reads a file with GDAL's SOSI driver."""
    return ["ogr2ogr", "-f", "Memory", "x", str(path)]


def generate(path: Path, *arguments: str) -> None:
    """Makes a file with generate_sosi.py."""
    subprocess.run([sys.executable, str(GENERATOR), str(path), *arguments], check=True)


def facts_of(path: Path) -> dict[str, float]:
    """What we read: counts, sums, area, peak memory."""
    run = subprocess.run(ours(path, "facts"), check=True, capture_output=True, text=True, env=ENVIRONMENT)
    facts: dict[str, float] = json.loads(run.stdout)
    return facts


def seconds(command: Sequence[str], core: int | None) -> tuple[float, float]:
    """Wall and processor time of one whole process."""
    pinned = ["taskset", "-c", str(core), *command] if core is not None else list(command)
    before = os.times()
    start = time.perf_counter()
    subprocess.run(pinned, check=True, capture_output=True, env=ENVIRONMENT)
    wall = time.perf_counter() - start
    after = os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return wall, used


def compare(name: str, path: Path, runs: int, core: int | None) -> None:
    """Runs both in turns and prints the ratio of the medians."""
    for command in (theirs(path), ours(path)):
        seconds(command, core)
    pairs = [(seconds(theirs(path), core), seconds(ours(path), core)) for _ in range(runs)]
    facts = facts_of(path)
    size = path.stat().st_size / 1e6
    walls = [(their[0], our[0]) for their, our in pairs]
    cpus = [(their[1], our[1]) for their, our in pairs]
    print(f"{name}: {size:.0f} MB, {facts['objects']} objects, {facts['polygons']} polygons, {facts['points']} points")
    for label, times in (("wall", walls), ("cpu ", cpus)):
        their, our = (statistics.median(side) for side in zip(*times, strict=True))
        each = sorted(one / other for one, other in times)
        print(
            f"  {label}  ogr2ogr {their:.2f} s  planarkiv {our:.2f} s  ratio {their / our:.1f}  "
            f"(pairs {each[0]:.1f}-{each[-1]:.1f}, n = {runs})"
        )
    print(f"  peak memory {facts['peak MiB']} MiB, faults {facts['faults'] or 'none'}")


def check_copies(single: Path, many: Path, number: int) -> None:
    """Says whether ``number`` copies hold ``number`` times what one does."""
    one, all_ = facts_of(single), facts_of(many)
    for key in ("objects", "points", "polygons", "north", "east"):
        if all_[key] != number * one[key]:
            raise SystemExit(f"{key}: {all_[key]} is not {number} x {one[key]}")
    difference = abs(all_["area"] / (number * one["area"]) - 1)
    if difference > 1e-9:
        raise SystemExit(f"area: {all_['area']} is not {number} x {one['area']}")
    print(f"  objects, points, polygons, sums of coordinates = {number} x the single file; area to {difference:.0e}")


def small_file(path: Path, repeats: int = 50) -> None:
    """Reading one plan in a process that is running already."""
    from planarkiv.readers import sosi

    data = path.read_bytes()
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        sosi.read_bytes(data, path.name)
        times.append(time.perf_counter() - start)
    print(
        f"One plan: {len(data) / 1000:.0f} kB in {1000 * statistics.median(times):.1f} ms "
        f"(best {1000 * min(times):.1f} ms, n = {repeats})"
    )


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--copies", type=int, default=200)
    parser.add_argument("--side", type=int, default=200, help="areas along each side of the city")
    parser.add_argument("--plan", type=Path, default=next(REAL_PLAN.glob("*.sos"), None), help="a real plan, UTF-8")
    arguments = parser.parse_args()
    if shutil.which("ogr2ogr") is None:
        raise SystemExit("ogr2ogr is not here: apt-get install gdal-bin")
    core = 0 if shutil.which("taskset") else None
    gdal = subprocess.run(["ogr2ogr", "--version"], check=True, capture_output=True, text=True).stdout.split(",")[0]
    print(f"{gdal}; Python {platform.python_version()}; {os.cpu_count()} cores, {'one used' if core == 0 else 'free'}")
    with tempfile.TemporaryDirectory() as folder:
        city = Path(folder, "city.sos")
        generate(city, "--side", str(arguments.side))
        compare("City", city, arguments.runs, core)
        if arguments.plan is None:
            print("No real plan: the copies are left out (--plan)")
            return
        one, many = Path(folder, "one.sos"), Path(folder, "many.sos")
        generate(one, "--copies-of", str(arguments.plan), "--number", "1")
        generate(many, "--copies-of", str(arguments.plan), "--number", str(arguments.copies))
        compare(f"{arguments.copies} copies of a plan", many, arguments.runs, core)
        check_copies(one, many, arguments.copies)
        small_file(arguments.plan)


if __name__ == "__main__":
    main()
