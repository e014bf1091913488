"""What every helper process does: reads questions from stdin, answers on stdout, and gives up before it does harm."""

import contextlib
import faulthandler
import json
import os
import signal
import struct
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

FRAME = struct.Struct("<Q")
"""Before each answer: its length."""
STOPPED = b"!"
"""Begins an answer that only says why there is none."""

_GRACE = 5.0


def quiet_pipe() -> IO[bytes]:
    """The pipe to our parent, out of reach of native libraries that print. Ctrl-C is our parent's to decide from now
    on."""
    with contextlib.suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    private = os.dup(1)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return os.fdopen(private, "wb")


def limit_memory(memory: int) -> None:
    """Lets the process have so many bytes of addresses, where the operating system can limit it (not on Windows)."""
    try:
        import resource
    except ImportError:  # Windows
        return
    with contextlib.suppress(ValueError, OSError):
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (memory, hard))
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Ends the process when it uses more processor time than this, even in native code, where the operating system can
    (not on Windows)."""
    if not hasattr(signal, "setitimer"):
        yield
        return
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def answer_questions(pipe: IO[bytes], answer: Callable[[Mapping[str, Any]], bytes], seconds: float) -> None:
    """Answers until stdin ends; a question may have its own ``seconds``, after which the process ends."""
    _say(pipe, b"ready")
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        for line in sys.stdin:
            question = json.loads(line)
            # the parent kills us in time; this is for a parent that died meanwhile, and works while native code hangs
            limit = float(question.get("seconds", seconds))
            faulthandler.dump_traceback_later(limit + _GRACE, exit=True, file=nowhere)
            try:
                said = answer(question)
            except MemoryError:
                said = STOPPED + b"minne"
            except Exception:  # noqa: BLE001 - one odd file must not cost the files after it
                said = STOPPED + b"feil"
            faulthandler.cancel_dump_traceback_later()
            _say(pipe, said)


def _say(pipe: IO[bytes], answer: bytes) -> None:
    pipe.write(FRAME.pack(len(answer)))
    pipe.write(answer)
    pipe.flush()
