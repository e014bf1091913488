"""Times `planarkiv validate` on archives of generated plans: plans a second, two workers against one, and a warm run.

Whole processes, in turn. ``t0`` is `planarkiv rules` in the same run: what starting the program costs.
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
from datetime import UTC, datetime
from pathlib import Path

from generate_plans import generate
from planarkiv.build import Job, build

WORK = Path(__file__).resolve().parent / ".work"
PROFILE = """\
extends = "{extended}"
[rules.KOD01.options]
known = ["9901"]
"""


def archive_of(plans: int, side: int, documents: bool) -> Path:
    """An archive of generated plans, made once."""
    name = f"{plans}-{side}{'-pdf' if documents else ''}"
    archive = WORK / f"validate-{name}"
    if not (archive / "planarkiv.toml").exists():
        source = WORK / f"plans-for-{name}"
        shutil.rmtree(source, ignore_errors=True)
        shutil.rmtree(archive, ignore_errors=True)
        generate(source, plans, seed=1, documents=documents, side=side)
        build(Job((source,), archive, number="9901"), lambda *_: None, datetime.now(UTC))
        shutil.rmtree(source)
    return archive


def planarkiv(*arguments: str | Path, cache: Path) -> float:
    """Seconds that one command takes, start to exit."""
    environment: dict[str, str] = {**os.environ, "PLANARKIV_CACHE": str(cache)}
    # as an installed program, whose modules are compiled
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "planarkiv", *map(str, arguments)], capture_output=True, env=environment, check=False
    )
    seconds = time.perf_counter() - start
    assert done.returncode in (0, 1), done.stderr.decode()
    return seconds


def validate(archive: Path, profile: Path, jobs: int, cache: Path) -> float:
    """Seconds of one run with its report in a file."""
    report = cache / "report.json"
    return planarkiv(
        "validate", archive, "--profile", profile, "--jobs", str(jobs), "--report", f"json={report}", cache=cache
    )


def cold_and_workers(plans: int, documents: bool, runs: int, profile: Path, cache: Path) -> None:
    """Plans a second on one core, read included, and two workers against one."""
    archive = archive_of(plans, 12, documents)
    start = statistics.median(planarkiv("rules", cache=cache) for _ in range(runs))
    one: list[float] = []
    two: list[float] = []
    ratios: list[float] = []
    for _ in range(runs):
        for jobs, seconds in ((1, one), (2, two)):
            shutil.rmtree(cache)
            cache.mkdir()
            seconds.append(validate(archive, profile, jobs, cache))
        ratios.append(one[-1] / two[-1])
    counts = json.loads((cache / "report.json").read_text(encoding="utf-8"))["oppsummering"]
    alone = statistics.median(one)
    print(
        f"  {plans} plans of 280 objects, {'with' if documents else 'without'} documents: {alone:.1f} s with one worker"
        f" = {plans / alone:.0f} plans/s ({plans / min(one):.0f} at best; start included, {start:.2f} s)"
    )
    print(f"  one worker / two workers: {statistics.median(ratios):.2f} ({min(ratios):.2f}-{max(ratios):.2f})")
    print(f"  found: {counts}")


def warm(plans: int, side: int, runs: int, profile: Path, cache: Path) -> None:
    """A run in which nothing has changed, against the first one; both less what starting costs."""
    archive = archive_of(plans, side, documents=False)
    ratios = []
    for _ in range(runs):
        shutil.rmtree(cache)
        cache.mkdir()
        start = planarkiv("rules", cache=cache)
        cold = validate(archive, profile, 1, cache)
        again = validate(archive, profile, 1, cache)
        ratios.append((again - start) / (cold - start))
        print(f"  {plans} plans: t0 {start:.2f} s, cold {cold:.1f} s, warm {again:.2f} s: {ratios[-1]:.4f}")
    print(f"  (warm - t0) / (cold - t0): {statistics.median(ratios):.4f}")


def main() -> None:
    """Prints all of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plans", type=int, default=2000)
    parser.add_argument("--side", type=int, default=28, help="cells across a plan of the warm run (12: 280 objects)")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--profiles", nargs="+", default=["minimum", "standard"])
    chosen = parser.parse_args()
    print(f"validate: {platform.platform()}, Python {platform.python_version()}, {chosen.runs} runs, median")
    WORK.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=WORK) as scratch:
        cache = Path(scratch) / "cache"
        cache.mkdir()
        profile = Path(scratch) / "bench.toml"
        for extended in chosen.profiles:
            print(f" profile {extended}")
            profile.write_text(PROFILE.format(extended=extended), encoding="utf-8")
            for documents in (False, True):
                cold_and_workers(chosen.plans, documents, chosen.runs, profile, cache)
            warm(chosen.plans, chosen.side, chosen.runs, profile, cache)


if __name__ == "__main__":
    main()
