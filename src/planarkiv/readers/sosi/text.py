"""Cuts SOSI text into its parts: head, blocks of whole elements, end. Line ends and indents are made plain."""

import re
from collections.abc import Iterator

import numpy as np

from planarkiv.readers.fault_log import FaultLog

MARK = b"\0"
"""Stands between the attribute texts of two elements; never in the text of a block."""
HOLE = b"\1"
"""Stands where a value was taken out of the attribute text; never in the text of a block."""
PADDING = b"\0\1\0\0\0\0\0\0"
"""After the text of a block, so that eight bytes can be read at every place and MARK and HOLE can be sliced."""

_TOP = re.compile(rb"(?:^(?:\xef\xbb\xbf)?|(?<=[\r\n]))[ \t]*\.([A-Za-z][^\s:!]*)")
DEFINITIONS = frozenset((b"DEF", b"OBJDEF"))
"""What a file defines of its own."""
_NOT_ELEMENTS = DEFINITIONS | {b"HODE"}
_CUT = re.compile(rb"\n[ \t]*\.[A-Za-z]")
_END = re.compile(rb"(?:^|[\r\n])[ \t]*\.SLUTT[ \t]*(?:![^\r\n]*)?(?:[\r\n][ \t]*(?:![^\r\n]*)?)*\Z")
_END_BYTES = 4096
_RETURN, _NEWLINE = b"\r\n"
_CONTROL = re.compile(rb"[\0\1]")
_INDENT = re.compile(rb"^[ \t]*(?:\.\.[ \t]+)*(?=\.)", re.MULTILINE)
_OURS = rb"(?! (?:Skrevet av planarkiv|Del av leveranse [0-9a-f]+)\r?\Z)"
"""Not one of the comments that the writers of this project put in every file."""
_COMMENT = re.compile(rb"""(?:[^"'!]|(?<!\S)"[^"]*"|(?<!\S)'[^']*'|["'])*+!""" + _OURS)
_NAMELESS = re.compile(rb"^[ \t]*(?:\.\.[ \t]+)+", re.MULTILINE)


def with_plain_line_ends(text: bytes) -> bytes:
    """CR LF and lone CR as LF; the number of lines stays the same."""
    if b"\r" not in text:
        return text
    signs = np.frombuffer(text, np.uint8)
    returns = signs == _RETURN
    if not (returns[:-1] & (signs[1:] != _NEWLINE)).any():
        # half the time of replacing pairs
        return text.translate(None, b"\r") + (b"\n" if returns[-1] else b"")
    return text.replace(b"\r\n", b"\n").replace(b"\r", b"\n")


def without_indents(text: bytes) -> bytes:
    """Blanks before a name are taken away, and the nameless ``.. :5 :6`` of old files becomes a plain continuation."""
    return _NAMELESS.sub(b" ", _INDENT.sub(b"", text))


def end_of_content(data: bytes) -> int | None:
    """Where the closing ``.SLUTT`` begins (its line end before it included); None when the file does not end so."""
    first = max(0, len(data) - _END_BYTES)
    at = len(data)
    while (at := data.rfind(b".SLUTT", first, at)) >= 0:
        line = max(data.rfind(sign, first, at) for sign in (b"\n", b"\r"))
        if found := _END.match(data, max(line, first)):
            return found.start()
    return None


def end_of_preamble(data: bytes, stop: int) -> int:
    """Where the first element begins, after the head and own definitions."""
    at = 0
    while found := _TOP.search(data, at, stop):
        if found[1].upper() not in _NOT_ELEMENTS:
            return found.start()
        at = found.end()
    return stop


def comments(text: bytes) -> int:
    """The number of lines with a comment."""
    if b"!" not in text:
        return 0
    text = with_plain_line_ends(text)
    count, end = 0, 0
    while (at := text.find(b"!", end)) >= 0:
        end = text.find(b"\n", at)
        end = len(text) if end < 0 else end
        count += _COMMENT.match(text[text.rfind(b"\n", 0, at) + 1 : end]) is not None
    return count


def blocks(data: bytes, start: int, stop: int, size: int) -> Iterator[bytes]:
    """``data[start:stop]`` in parts of at least ``size`` bytes (the last is shorter), cut between elements.

    Each has plain line ends, also at its own end.
    """
    while start < stop:
        found = _CUT.search(data, min(start + size, stop), stop)
        cut = stop if found is None else found.start() + 1
        text = with_plain_line_ends(data[start:cut])
        yield text if text.endswith(b"\n") else text + b"\n"
        start = cut


def without_control_bytes(text: bytes, line: int, faults: FaultLog) -> bytes:
    """The text with blanks for the bytes that MARK and HOLE need for themselves."""
    if MARK not in text and HOLE not in text:
        return text
    at, noted = 0, 0
    for found in _CONTROL.finditer(text):
        line += text.count(b"\n", at, found.start())
        at = found.start()
        if line != noted:
            noted = line
            faults.add("tegn-ulesbart", line, bytes=found[0].hex(), charset="")
    return _CONTROL.sub(b" ", text)
