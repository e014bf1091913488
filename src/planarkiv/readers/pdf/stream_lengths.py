"""Whether every stream of a PDF is as long as it says (ISO 32000-1 7.3.8). Runs in the helper process."""

import re
from pathlib import Path
from typing import Any

_OBJECT = re.compile(rb"[0-9]{1,10}\s+[0-9]{1,5}\s+obj\b")
_BEGIN_OR_END = re.compile(rb">>\s*stream(?:\r\n|\n)|\bendobj\b")
_LENGTH = re.compile(rb"/Length(?![0-9A-Za-z_])\s*([0-9]{1,12})(?:\s+([0-9]{1,5})\s+R\b)?")
_ENDS = (b"\nendstream", b"\r\nendstream", b"\rendstream")


def lengths_hold(path: Path) -> bool:
    """Whether what stands after the stated length of each stream in the file is one line end and ``endstream``.

    A stream that ends in CR before the line feed is right by this, and wrong to a reader that takes both for the line
    end. False too where a stream states no length that can be found.
    """
    import pikepdf

    data = path.read_bytes()
    with pikepdf.open(path, suppress_warnings=True) as pdf:
        at = 0
        while (begun := _OBJECT.search(data, at)) is not None:
            found = _BEGIN_OR_END.search(data, begun.end())
            if found is None:
                return False
            at = found.end()
            if found[0] == b"endobj":
                continue
            length = _stated_length(pdf, data[begun.end() : found.start()])
            if length is None or not data.startswith(_ENDS, at + length):
                return False
            at += length
    return True


def _stated_length(pdf: Any, dictionary: bytes) -> int | None:
    stated = _LENGTH.search(dictionary)
    if stated is None:
        return None
    if stated[2] is None:
        return int(stated[1])
    value = pdf.get_object((int(stated[1]), int(stated[2])))
    return value if isinstance(value, int) else None
