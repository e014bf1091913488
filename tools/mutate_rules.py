"""Turns every condition of every rule around, one at a time, and tells which of them no test notices.

``python tools/mutate_rules.py [RULE...]``. Works on copies; takes minutes. Conditions are those of ``if``, of
conditional expressions and of comprehensions, and the ``applies`` of a rule.
"""

import ast
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import Queue
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
RULES = ROOT / "src" / "planarkiv" / "rules"
TESTS = ROOT / "tests" / "rules"
_SECONDS = 120


class Mutant(NamedTuple):
    """One rule's file with one condition turned around."""

    file: str
    line: int
    condition: str
    source: str

    @property
    def rule(self) -> str:
        """The rule's id."""
        return self.file.partition("_")[0].upper()


def mutants(path: Path) -> Iterator[Mutant]:
    """Every condition of the file turned around, one by one."""
    source = path.read_text(encoding="utf-8")
    for condition in _conditions(ast.parse(source)):
        lines = source.splitlines(keepends=True)
        start = len("".join(lines[: condition.lineno - 1]).encode()) + condition.col_offset
        stop = len("".join(lines[: (condition.end_lineno or 0) - 1]).encode()) + (condition.end_col_offset or 0)
        raw = source.encode()
        turned = raw[:start] + b"(not (" + raw[start:stop] + b"))" + raw[stop:]
        yield Mutant(path.name, condition.lineno, " ".join(raw[start:stop].decode().split()), turned.decode())


def _conditions(tree: ast.Module) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        if isinstance(node, ast.If | ast.IfExp) and getattr(node.test, "id", "") != "TYPE_CHECKING":
            yield node.test
        elif isinstance(node, ast.comprehension):
            yield from node.ifs
        elif isinstance(node, ast.keyword) and node.arg == "applies" and isinstance(node.value, ast.Lambda):
            yield node.value.body


def is_noticed(mutant: Mutant, copy: Path) -> bool:
    """Whether a test fails: first those of the rule, then those of all rules together."""
    file = copy / "src" / "planarkiv" / "rules" / mutant.file
    whole = file.read_bytes()
    file.write_text(mutant.source, encoding="utf-8")
    try:
        own = TESTS / f"test_{mutant.rule.lower()}.py"
        return not (
            _passes(copy, own) and _passes(copy, TESTS) and _passes(copy, ROOT / "tests/test_faulty_samples.py")
        )
    finally:
        file.write_bytes(whole)


def _passes(copy: Path, tests: Path) -> bool:
    environment = {**os.environ, "PYTHONPATH": str(copy / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-x",
        "-q",
        "-p",
        "no:cacheprovider",
        "-o",
        f"pythonpath={copy / 'src'} tests",
        str(tests),
    ]
    try:
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, check=False, timeout=_SECONDS, text=True
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def main() -> int:
    """Prints every mutant with what became of it; 1 when one was not noticed."""
    wanted = {word.upper() for word in sys.argv[1:]}
    files = sorted(path for path in RULES.glob("*.py") if path.stem[3:5].isdigit())
    made = [mutant for path in files for mutant in mutants(path) if not wanted or mutant.rule in wanted]
    with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor(os.cpu_count()) as pool:
        copies: Queue[Path] = Queue()
        for number in range(os.cpu_count() or 1):
            copy = Path(scratch) / str(number)
            for folder in ("src", "profiles", "sample_data"):
                shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
            copies.put(copy)

        def noticed(mutant: Mutant) -> bool:
            copy = copies.get()
            try:
                return is_noticed(mutant, copy)
            finally:
                copies.put(copy)

        missed = 0
        for mutant, seen in zip(made, pool.map(noticed, made), strict=True):
            missed += not seen
            print(
                f"{'noticed' if seen else 'MISSED ':<8} {mutant.rule} {mutant.file}:{mutant.line}  {mutant.condition}"
            )
    print(f"{len(made)} conditions of {len({each.rule for each in made})} rules turned around: {missed} not noticed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
