"""Where a name stands in the head of a SOSI file: from name to line, for what no reader saw as a fault."""

import re

from planarkiv.subjects import MapFile

_HEAD_BYTES = 1 << 16


def line_of(file: MapFile, name: str, other_than: str | None = None) -> int:
    """The first line of the head whose name the pattern ``name`` matches; 1 when there is none.

    With ``other_than`` the first one whose value begins with another word than that.
    """
    # bytes: the head is looked at only where something is wrong in it, and its numbers are plain in every character set
    form = re.compile(rb"(?:\A|[\r\n])[ \t]*\.+(?:%s)(?=[\s!])[ \t]*([^\s!]*)" % name.encode("ascii"))
    for found in form.finditer(file.data, 0, _HEAD_BYTES):
        word = found[1].decode("ascii", "replace")
        if other_than is None or (word and word != other_than):
            before = file.data[: found.start(1)].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
            return before.count(b"\n") + 1
    return 1
