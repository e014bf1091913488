"""Times building an archive of generated plans, cold and unchanged, and its peak memory at two sizes."""

import argparse
import json
import platform
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

from generate_plans import generate

WORK = Path(__file__).resolve().parent / ".work"

PROGRAM = """
import json, resource, sys, time
from datetime import UTC, datetime
from pathlib import Path
start = time.perf_counter()
from planarkiv.build import Job, build
result = build(Job((Path(sys.argv[1]),), Path(sys.argv[2]), number="9901"), lambda *_: None, datetime.now(UTC))
print(json.dumps({
    "seconds": time.perf_counter() - start,
    "mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    "new": sum(plan.version == 1 for plan in result.plans),
    "files": len(result.files),
    "unplaced": result.unplaced,
}))
"""


def run(source: Path, archive: Path) -> dict[str, float]:
    """One build in a process of its own. Raises CalledProcessError."""
    done = subprocess.run([sys.executable, "-c", PROGRAM, str(source), str(archive)], capture_output=True, check=True)
    return dict(json.loads(done.stdout))


def main() -> None:
    """Prints build time for the larger size, the ratio of an unchanged run to it, and peak memory at both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plans", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=3)
    chosen = parser.parse_args()
    sizes = (max(chosen.plans // 10, 1), chosen.plans)
    print(f"build: {platform.platform()}, Python {platform.python_version()}, {chosen.runs} runs, median")
    memory: dict[int, float] = {}
    for size in sizes:
        source = WORK / f"plans-{size}"
        if not source.exists():
            generate(source, size, seed=1)
        cold, again = [], []
        for _ in range(chosen.runs):
            shutil.rmtree(WORK / "archive", ignore_errors=True)
            first = run(source, WORK / "archive")
            assert first["new"] == size, first
            assert not first["unplaced"], first
            cold.append(first["seconds"])
            memory[size] = max(memory.get(size, 0), first["mib"])
            second = run(source, WORK / "archive")
            assert not second["new"], second
            again.append(second["seconds"])
        first_run, unchanged = statistics.median(cold), statistics.median(again)
        print(
            f"  {size} plans, {first['files']:.0f} files: {first_run:.1f} s cold"
            f" ({1000 * first_run / size:.1f} ms a plan),"
            f" unchanged run / cold run {unchanged / first_run:.2f}, peak {memory[size]:.0f} MiB"
        )
    small, large = (memory[size] for size in sizes)
    print(f"  peak memory at {sizes[1]} / at {sizes[0]} plans: {large / small:.2f}")
    shutil.rmtree(WORK / "archive", ignore_errors=True)


if __name__ == "__main__":
    main()
