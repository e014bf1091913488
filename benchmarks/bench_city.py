"""Times `planarkiv validate --profile standard` on a city's GeoPackage against `pdok-geopackage-validator`.

Whole processes, in turn, the same file; then twice the plans, and the memory of one process at three sizes. The peer
(PyPI; it needs Debian's python3-gdal in an environment with system packages) is named with ``--peer PROGRAM``, or is
left out.
"""

import argparse
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from city_geopackage import write

WORK = Path(__file__).resolve().parent / ".work"


def city(plans: int) -> Path:
    """A city of so many plans, made once."""
    path = WORK / f"by-{plans}.gpkg"
    if not path.exists():
        fresh = path.with_suffix(".ny.gpkg")
        write(fresh, plans)
        fresh.rename(path)
    return path


def seconds(*command: str | Path) -> float:
    """Start to exit, of a program that is compiled as an installed one is: the first run of it leaves that behind."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    done = subprocess.run(list(map(str, command)), capture_output=True, check=False, env=environment)
    taken = time.perf_counter() - start
    assert done.returncode in (0, 1), done.stderr.decode(errors="replace")
    return taken


def ours(path: Path, report: Path, *options: str) -> list[str | Path]:
    """The command that validates a file with every rule."""
    where = ("--report", f"json={report}")
    return [sys.executable, "-m", "planarkiv", "validate", path, "--profile", "standard", *where, *options]


def against_peer(peer: str, plans: int, runs: int, report: Path) -> None:
    """The peer's time divided by ours."""
    path = city(plans)
    ratios, mine, theirs = [], [], []
    seconds(peer, "validate", "--gpkg-path", path)
    seconds(*ours(path, report))
    for _ in range(runs):
        theirs.append(seconds(peer, "validate", "--gpkg-path", path))
        mine.append(seconds(*ours(path, report)))
        ratios.append(theirs[-1] / mine[-1])
    print(f"  {plans} plans, {path.stat().st_size / 2**20:.0f} MiB: {_version(peer)} {statistics.median(theirs):.1f} s")
    print(
        f"  planarkiv {statistics.median(mine):.1f} s, the ratio of each pair {statistics.median(ratios):.2f} "
        f"({min(ratios):.2f}-{max(ratios):.2f})"
    )


def _version(peer: str) -> str:
    """The name and version of the peer, as the environment it stands in knows them."""
    code = "from importlib.metadata import version; print(version('pdok-geopackage-validator'))"
    command = [str(Path(peer).with_name("python")), "-c", code]
    found = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    return f"pdok-geopackage-validator {found or '?'}"


def twice_as_many(plans: int, runs: int, report: Path) -> None:
    """The time of twice the plans divided by that of the plans."""
    ratios = []
    for _ in range(runs):
        one = seconds(*ours(city(plans), report))
        ratios.append(seconds(*ours(city(2 * plans), report)) / one)
    print(f"  {2 * plans} plans / {plans} plans: {statistics.median(ratios):.2f} ({min(ratios):.2f}-{max(ratios):.2f})")


def workers(plans: int, runs: int, report: Path) -> None:
    """The time of one worker divided by that of two."""
    ratios = []
    for _ in range(runs):
        one = seconds(*ours(city(plans), report, "--jobs", "1"))
        ratios.append(one / seconds(*ours(city(plans), report, "--jobs", "2")))
    print(f"  one worker / two workers: {statistics.median(ratios):.2f} ({min(ratios):.2f}-{max(ratios):.2f})")


def memory(plans: int, report: Path) -> None:
    """The largest memory of one process that does all the work."""
    code = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], capture_output=True);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    command = [sys.executable, "-c", code, *map(str, ours(city(plans), report, "--jobs", "1"))]
    kilobytes = int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    print(f"  {plans} plans: peak {kilobytes / 1024:.0f} MiB")


def main() -> None:
    """Prints all of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plans", type=int, default=400)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--peer", default=os.environ.get("GEOPACKAGE_VALIDATOR", ""))
    chosen = parser.parse_args()
    print(f"city: {platform.platform()}, Python {platform.python_version()}, {chosen.runs} runs, median")
    WORK.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=WORK) as scratch:
        report = Path(scratch) / "report.json"
        if chosen.peer:
            against_peer(chosen.peer, chosen.plans, chosen.runs, report)
        else:
            print("  no peer: name it with --peer, see README.md")
        workers(chosen.plans, chosen.runs, report)
        twice_as_many(chosen.plans, chosen.runs, report)
        for plans in (chosen.plans // 2, chosen.plans, 2 * chosen.plans):
            memory(plans, report)


if __name__ == "__main__":
    main()
