"""The one long-lived process that parses PDFs for this one: asked by lines of JSON, killed when it takes too long."""

import atexit
import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

TIME_LIMIT = 30.0
"""Seconds one question may take. A plan map of A0 with a million strokes takes some seconds."""

MEMORY_LIMIT = 2 << 30
"""Bytes of address space of the helper, where the operating system can limit it (not on Windows)."""

_START_LIMIT = 60.0
_QUESTIONS_PER_PROCESS = 2000
"""Native libraries leak a little: a new process now and then costs less than the leak."""

# -I: neither the current folder nor PYTHON* variables decide what is imported, only the path of this process
_BOOT = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]); "
    "from planarkiv.readers.pdf.worker import serve; serve(int(sys.argv[2]), float(sys.argv[3]))"
)


class HelperStoppedError(Exception):
    """The helper gave no answer. ``reason`` is a permanent word: ``tidsgrense``, ``krasj``, ``minne`` or ``feil``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class PdfHelper:
    """Starts the process at the first question, and again after it died or was killed. Safe to share by threads."""

    def __init__(self, seconds: float = TIME_LIMIT, memory: int = MEMORY_LIMIT) -> None:
        self._seconds = seconds
        self._memory = memory
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._owner = 0
        self._answers: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._asked = 0

    def ask(self, task: str, path: Path) -> Mapping[str, object]:
        """The helper's answer about one file. Raises HelperStoppedError when it hangs, dies or runs out of memory."""
        with self._lock:
            process = self._running()
            question = json.dumps({"task": task, "path": str(path.absolute())}) + "\n"
            try:
                assert process.stdin is not None  # noqa: S101 - opened as a pipe
                process.stdin.write(question.encode("ascii"))
                process.stdin.flush()
                answer = self._answers.get(timeout=self._seconds)
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
                self._stop()
                raise HelperStoppedError("krasj")
            self._asked += 1
            if self._asked >= _QUESTIONS_PER_PROCESS:
                self._stop()
        found = json.loads(answer)
        if "stopped" in found:
            raise HelperStoppedError(str(found["stopped"]))
        assert isinstance(found, dict)  # noqa: S101 - our own worker wrote it
        return found

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
            [sys.executable, "-I", "-c", _BOOT, path, str(self._memory), str(self._seconds)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._owner = os.getpid()
        self._asked = 0
        answers: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._answers = answers
        threading.Thread(target=_listen, args=(process, answers), name="pdf-helper", daemon=True).start()
        try:
            # the first line says that the imports are done, so that they are not charged to the first file
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


def _listen(process: subprocess.Popen[bytes], answers: "queue.SimpleQueue[bytes | None]") -> None:
    assert process.stdout is not None  # noqa: S101 - opened as a pipe
    with contextlib.suppress(OSError, ValueError):
        for line in process.stdout:
            answers.put(line)
    answers.put(None)


_shared = PdfHelper()
atexit.register(_shared.close)


def shared_helper() -> PdfHelper:
    """The helper of this process; it ends with it."""
    return _shared
