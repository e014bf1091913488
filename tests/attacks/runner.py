"""Runs commands one after the other in one process of its own, as a user would run each: with a limit on memory, and
with what each of them says, and leaves in the folder for temporary files, told to the test."""

import json
import os
import resource
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
MEMORY = 6 << 30
"""Bytes of addresses; the libraries alone take a third of it."""
PATIENCE = 240.0
_OUR_FAULT = "planarkiv-feil-"


class Said(NamedTuple):
    """How one command ended: its exit code, and what it said on its two streams."""

    code: int
    out: str
    err: str

    @property
    def all(self) -> str:
        return self.out + self.err


def run_all(
    commands: Sequence[Sequence[str | Path]], scratch: Path, environment: Mapping[str, str] | None = None
) -> list[Said]:
    """Runs the commands in one process, and holds that nothing of theirs is left in ``scratch``."""
    scratch.mkdir(exist_ok=True)
    done = subprocess.run(
        [sys.executable, str(Path(__file__))],
        input=json.dumps([[str(word) for word in command] for command in commands]),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=PATIENCE,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT / "src"),
            "TMPDIR": str(scratch),
            "PLANARKIV_JOBS": "1",
            **(environment or {}),
        },
    )
    assert done.returncode == 0, done.stderr[-3000:]
    said = [Said(*each) for each in json.loads(done.stdout)]
    reports = [path.read_text(encoding="utf-8") for path in scratch.glob(f"{_OUR_FAULT}*")]
    assert not reports, "\n".join(reports)
    assert list(scratch.iterdir()) == []
    for command, each in zip(commands, said, strict=True):
        assert each.code in (0, 1, 2, 3), (command, each)
        assert "Traceback" not in each.all, (command, each)
    return said


def _main() -> None:
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, hard))
    print(json.dumps([_run(command) for command in json.load(sys.stdin)]))  # noqa: T201 - the answer


def _run(command: list[str]) -> Said:
    from planarkiv.cli.main import main

    sys.argv = ["planarkiv", *command]
    out, err = (TextIOWrapper(BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    with redirect_stdout(out), redirect_stderr(err):
        try:
            main()
        except SystemExit as ended:
            code = int(ended.code or 0)
    texts = [each.buffer.getvalue().decode("utf-8", "replace") for each in (out, err)]  # type: ignore[attr-defined]
    return Said(code, *texts)


if __name__ == "__main__":
    _main()
