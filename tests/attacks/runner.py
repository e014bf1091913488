"""Runs commands one after the other in one process of its own, as a user would run each: with a limit on memory, and
with what each of them says, and leaves in the folder for temporary files, told to the test."""

import json
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout
from io import BytesIO, TextIOWrapper
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
MEMORY = 6 << 30
"""Bytes of addresses; the libraries alone take a third of it."""
PATIENCE = 240.0
SIGNALS = ("SIGINT", "SIGTERM")
_OUR_FAULT = "planarkiv-feil-"


class Meddling(NamedTuple):
    """What happens while a command runs: when ``path`` is opened (one of it, where it is a folder) or written to the
    ``at``-th time, it vanishes (``borte``), is cut (``kort``), becomes longer (``lang``), or the process gets a signal
    (its name)."""

    path: Path
    at: int
    what: str


class Said(NamedTuple):
    """How one command ended: its exit code, and what it said on its two streams."""

    code: int
    out: str
    err: str

    @property
    def all(self) -> str:
        return self.out + self.err


def run_all(
    commands: Sequence[Sequence[object]],
    scratch: Path,
    environment: Mapping[str, str] | None = None,
    meddling: Sequence[Meddling] = (),
) -> list[Said]:
    """Runs the commands in one process, and holds that nothing of theirs is left in ``scratch``.

    ``meddling``, where given, is what happens during each of them.
    """
    scratch.mkdir(exist_ok=True)
    done = subprocess.run(
        [sys.executable, str(Path(__file__))],
        input=json.dumps(
            [
                ([str(word) for word in command], [str(word) for word in happens])
                for command, happens in zip_longest(commands, meddling, fillvalue=())
            ]
        ),
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
        assert each.code in (0, 1, 2, 3, 130), (command, each)
        assert "Traceback" not in each.all, (command, each)
    return said


def _main() -> None:
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, hard))
    # a shell starts what it runs in the background with this one ignored
    signal.signal(signal.SIGINT, signal.default_int_handler)
    print(json.dumps([_run(*each) for each in json.load(sys.stdin)]))  # noqa: T201 - the answer


def _run(command: list[str], happens: list[str]) -> Said:
    from planarkiv.cli.main import main

    _meddle(*happens)
    sys.argv = ["planarkiv", *command]
    out, err = (TextIOWrapper(BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    with redirect_stdout(out), redirect_stderr(err):
        try:
            main()
        except SystemExit as ended:
            code = int(ended.code or 0)
    texts = [each.buffer.getvalue().decode("utf-8", "replace") for each in (out, err)]
    return Said(code, *texts)


def _meddle(path: str = "", at: str = "0", what: str = "") -> None:
    left = int(at)

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        if event != "open" or not left or not isinstance(arguments[0], str | bytes | Path):
            return
        opened = Path(os.fsdecode(arguments[0]))
        if opened.is_relative_to(path) and opened.is_file() is (what not in SIGNALS):
            left -= 1
            if not left:
                _happen(opened, what)

    if path:
        sys.addaudithook(hook)


def _happen(path: Path, what: str) -> None:
    if what in SIGNALS:
        os.kill(os.getpid(), getattr(signal, what))
    elif what == "borte":
        path.unlink()
    else:
        os.truncate(path, path.stat().st_size // 2 if what == "kort" else path.stat().st_size * 3)


if __name__ == "__main__":
    _main()
