"""What runs in the helper process for PDFs."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from planarkiv.readers.helper_worker import answer_questions, limit_memory, quiet_pipe

_STREAM_LIMIT = 256 << 20
"""Bytes one packed stream may become: a bomb is refused, a scanned A0 sheet (some 100 MB of pixels) is not."""


def serve(memory: int, seconds: float) -> None:
    """Answers questions until stdin ends. ``memory`` in bytes; after ``seconds`` on one question the process ends."""
    pipe = quiet_pipe()
    limit_memory(memory)
    from planarkiv.readers.pdf.archival import check_archival
    from planarkiv.readers.pdf.picture import read_picture
    from planarkiv.readers.pdf.structure import read_structure
    from planarkiv.readers.pdf.text import read_text, read_whole_text

    limit_streams()
    tasks: Mapping[str, Callable[..., Mapping[str, object]]] = {
        "structure": read_structure,
        "text": read_text,
        "whole text": read_whole_text,
        "picture": read_picture,
        "archival": check_archival,
    }

    def answer(question: Mapping[str, Any]) -> bytes:
        return json.dumps(tasks[question["task"]](Path(question["path"]), **question["more"])).encode("ascii")

    answer_questions(pipe, answer, seconds)


def limit_streams() -> None:
    """No packed stream may become more than `_STREAM_LIMIT` bytes, where the library can see to it."""
    import pikepdf

    set_limits = getattr(pikepdf.settings, "set_qpdf_limits", None)  # since pikepdf 10.17
    if set_limits is not None:
        set_limits(flate_max_memory=_STREAM_LIMIT, run_length_max_memory=_STREAM_LIMIT, png_max_memory=_STREAM_LIMIT)
