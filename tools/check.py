"""Everything that must hold before a change lands; the same here, in CI and on Windows."""

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent

STEPS = (
    ("format", ("ruff", "format", "--check", "--quiet")),
    ("lint", ("ruff", "check", "--quiet")),
    ("types", ("mypy",)),
    ("layers", ("lint-imports",)),
    ("docs", ("python", "tools/generate_docs.py", "--check")),
    ("languages", ("python", "tools/translations.py", "check")),
    ("tests", ("python", "-m", "pytest", "-q", "-n", "auto", "--dist", "loadgroup")),
)


def main() -> int:
    """Runs every step and prints one line for each; 1 when any failed."""
    failed = []
    for name, (program, *arguments) in STEPS:
        start = time.monotonic()
        print(f"== {name}", flush=True)
        code = subprocess.run([str(BIN / program), *arguments], cwd=ROOT, check=False).returncode
        print(f"== {name}: {'ok' if code == 0 else 'FAILED'} ({time.monotonic() - start:.0f} s)", flush=True)
        if code:
            failed.append(name)
    print("== all good" if not failed else f"== failed: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
