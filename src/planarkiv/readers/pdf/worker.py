"""What runs in the helper process: reads questions from stdin, answers on stdout, and gives up before it does harm."""

import contextlib
import faulthandler
import io
import json
import os
import signal
import sys
from pathlib import Path

_STREAM_LIMIT = 256 << 20
"""Bytes one packed stream may become: a bomb is refused, a scanned A0 sheet (some 100 MB of pixels) is not."""

_GRACE = 5.0


def serve(memory: int, seconds: float) -> None:
    """Answers questions until stdin ends. ``memory`` in bytes; after ``seconds`` on one question the process ends."""
    with contextlib.suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is our parent's to decide
    answers = _private_stdout()
    _limit_memory(memory)
    from planarkiv.readers.pdf.picture import read_picture
    from planarkiv.readers.pdf.structure import read_structure
    from planarkiv.readers.pdf.text import read_text, read_whole_text

    _limit_streams()
    tasks = {
        "structure": read_structure,
        "text": read_text,
        "whole text": read_whole_text,
        "picture": read_picture,
    }
    _say(answers, {"ready": True})
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        for line in sys.stdin:
            question = json.loads(line)
            # the parent kills us in time; this is for a parent that died meanwhile, and works while native code hangs
            faulthandler.dump_traceback_later(seconds + _GRACE, exit=True, file=nowhere)
            try:
                answer = tasks[question["task"]](Path(question["path"]))
            except MemoryError:
                answer = {"stopped": "minne"}
            except Exception as error:  # noqa: BLE001 - one odd file must not cost the files after it
                answer = {"stopped": "feil", "error": f"{type(error).__name__}: {error}"[:500]}
            faulthandler.cancel_dump_traceback_later()
            _say(answers, answer)


def _say(answers: io.TextIOWrapper, answer: dict[str, object]) -> None:
    answers.write(json.dumps(answer) + "\n")
    answers.flush()


def _private_stdout() -> io.TextIOWrapper:
    """The pipe to our parent, out of reach of native libraries that print."""
    private = os.dup(1)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return os.fdopen(private, "w", encoding="ascii", newline="\n")


def _limit_memory(memory: int) -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _limit_streams() -> None:
    import pikepdf

    set_limits = getattr(pikepdf.settings, "set_qpdf_limits", None)  # since pikepdf 10.17
    if set_limits is not None:
        set_limits(flate_max_memory=_STREAM_LIMIT, run_length_max_memory=_STREAM_LIMIT, png_max_memory=_STREAM_LIMIT)
