"""A long-lived process that lets native libraries parse files for this one: asked by lines of JSON, killed when it
takes too long, and started again after it died. It runs a ``serve`` such as ``helper_worker`` makes."""

import atexit
import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import IO

from planarkiv.readers.helper_worker import FRAME, STOPPED

_START_LIMIT = 60.0
_END_LIMIT = 1.0
_QUESTIONS_PER_PROCESS = 2000
"""Native libraries leak a little: a new process now and then costs less than the leak."""

# -I: neither the current folder nor PYTHON* variables decide what is imported, only the path of this process
_BOOT = (
    "import importlib, json, sys; sys.path[:] = json.loads(sys.argv[1]); "
    "importlib.import_module(sys.argv[2]).serve(int(sys.argv[3]), float(sys.argv[4]))"
)


class HelperStoppedError(Exception):
    """The helper gave no answer. ``reason`` is a permanent word: ``tidsgrense``, ``krasj``, ``minne`` or ``feil``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class HelperProcess:
    """Starts the process at the first question, and again after it died or was killed. Safe to share by threads.

    ``worker`` is the module whose ``serve(memory, seconds)`` runs in it; ``seconds`` is what one question may take,
    ``memory`` bytes what the process may take.
    """

    def __init__(self, worker: str, seconds: float, memory: int) -> None:
        self._worker = worker
        self._seconds = seconds
        self._memory = memory
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._owner = 0
        self._answers: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._asked = 0
        atexit.register(self.close)

    def answer(self, question: Mapping[str, object], seconds: float | None = None) -> bytes:
        """The helper's answer; ``seconds`` when this question may take longer than others. Raises HelperStoppedError
        when it hangs, dies or runs out of memory."""
        with self._lock:
            process = self._running()
            try:
                assert process.stdin is not None  # noqa: S101 - opened as a pipe
                process.stdin.write(json.dumps(question).encode("ascii") + b"\n")
                process.stdin.flush()
                answer = self._answers.get(timeout=seconds or self._seconds)
            except queue.Empty:
                self._stop()
                raise HelperStoppedError("tidsgrense") from None
            except OSError:
                answer = None
            except BaseException:
                # Ctrl-C while waiting: the answer that comes later must not be taken for that of the next question
                self._stop()
                raise
            if answer is None:
                spent = _spent_its_time(process)
                self._stop()
                raise HelperStoppedError("tidsgrense" if spent else "krasj")
            self._asked += 1
            if self._asked >= _QUESTIONS_PER_PROCESS:
                self._stop()
        if answer.startswith(STOPPED):
            raise HelperStoppedError(answer.removeprefix(STOPPED).decode("ascii"))
        return answer

    @property
    def pid(self) -> int | None:
        """Process number of the helper, None when it is not running."""
        return self._process.pid if self._process is not None else None

    def close(self) -> None:
        """Ends the process. A later question starts a new one."""
        with self._lock:
            self._stop()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._owner != os.getpid():
            # a fork: the pipes belong to our parent
            self._process = None
        if self._process is None or self._process.poll() is not None:
            self._stop()
            self._start()
        assert self._process is not None  # noqa: S101 - started
        return self._process

    def _start(self) -> None:
        path = json.dumps([entry or str(Path.cwd()) for entry in sys.path])
        self._process = process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
            [sys.executable, "-I", "-c", _BOOT, path, self._worker, str(self._memory), str(self._seconds)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._owner = os.getpid()
        self._asked = 0
        answers: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._answers = answers
        threading.Thread(target=_listen, args=(process, answers), name="helper", daemon=True).start()
        try:
            # the first answer says that the imports are done, so that they are not charged to the first file
            answers.get(timeout=_START_LIMIT)
        except queue.Empty:
            self._stop()
            raise HelperStoppedError("tidsgrense") from None

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is None or self._owner != os.getpid():
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()


def _spent_its_time(process: subprocess.Popen[bytes]) -> bool:
    """Whether the operating system ended it because it had used its processor time (``helper_worker.at_most``)."""
    with contextlib.suppress(subprocess.TimeoutExpired):
        return hasattr(signal, "SIGPROF") and process.wait(_END_LIMIT) == -signal.SIGPROF
    return False


def _listen(process: subprocess.Popen[bytes], answers: "queue.SimpleQueue[bytes | None]") -> None:
    assert process.stdout is not None  # noqa: S101 - opened as a pipe
    with contextlib.suppress(OSError, ValueError):
        while (answer := _frame(process.stdout)) is not None:
            answers.put(answer)
    answers.put(None)


def _frame(pipe: IO[bytes]) -> bytes | None:
    """The next answer; None where the pipe ends."""
    head = pipe.read(FRAME.size)
    if len(head) < FRAME.size:
        return None
    (size,) = FRAME.unpack(head)
    data = pipe.read(size)
    return data if len(data) == size else None
