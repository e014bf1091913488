"""The helper process that parses PDFs for this one."""

import json
from collections.abc import Mapping
from pathlib import Path

from planarkiv.readers.helper_process import HelperProcess, HelperStoppedError

__all__ = ["HelperStoppedError", "PdfHelper", "shared_helper"]

TIME_LIMIT = 30.0
"""Seconds one question may take. A plan map of A0 with a million strokes takes some seconds."""

MEMORY_LIMIT = 2 << 30
"""Bytes of address space of the helper, where the operating system can limit it (not on Windows)."""


class PdfHelper(HelperProcess):
    """A helper process that is asked about one PDF at a time."""

    def __init__(self, seconds: float = TIME_LIMIT, memory: int = MEMORY_LIMIT) -> None:
        super().__init__("planarkiv.readers.pdf.worker", seconds, memory)

    def ask(self, task: str, path: Path, **more: str) -> Mapping[str, object]:
        """The helper's answer about one file; ``more`` are what the task takes besides. Raises HelperStoppedError when
        it hangs, dies or runs out of memory."""
        found = json.loads(self.answer({"task": task, "path": str(path.absolute()), "more": more}))
        assert isinstance(found, dict)  # noqa: S101 - our own worker wrote it
        return found


_shared = PdfHelper()


def shared_helper() -> PdfHelper:
    """The helper of this process; it ends with it."""
    return _shared
