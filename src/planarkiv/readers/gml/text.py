"""The bytes of an XML file as UTF-8, whatever character set they are in."""

import codecs
import re
from collections.abc import Iterator

from planarkiv.readers.fault_log import FaultLog

_PIECE = 1 << 20
_LENIENT = "planarkiv-windows"
_DECLARED = re.compile(rb"""\A\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']""")
_WIDE = re.compile(rb"""\A(?:\xff\xfe|\xfe\xff|<\0\?\0|\0<\0\?)""")
_READ = re.compile(r"utf-8|ascii|iso8859-[0-9]+|cp125[0-9]|cp850|cp865")
"""Character sets by the names Python gives them; all have the signs of XML where ASCII has them."""


def character_set(data: bytes, faults: FaultLog) -> tuple[str, str]:
    """(the codec to read with, what the file says); UTF-8 where it says nothing, or something that is not read."""
    if found := _WIDE.match(data):
        big = found[0] in (b"\xfe\xff", b"\0<\0?")
        return ("utf-16-be" if big else "utf-16-le"), "UTF-16"
    found = _DECLARED.match(data.removeprefix(codecs.BOM_UTF8))
    declared = found[1].decode("ascii") if found else ""
    if data.startswith(codecs.BOM_UTF8) or not declared:
        return "utf-8", declared or "UTF-8"
    try:
        codec = codecs.lookup(declared).name
    except LookupError:
        codec = ""
    if not _READ.fullmatch(codec):
        faults.add("gml-tegnsett-ukjent", 1, declared=declared)
        return "utf-8", declared
    return ("utf-8" if codec == "ascii" else codec), declared


def utf8_pieces(data: bytes, codec: str, declared: str, faults: FaultLog) -> Iterator[bytes]:
    """The file in pieces of UTF-8, without a byte order mark.

    Bytes that the character set does not hold are taken for Windows-1252: a program that wrote another set than it says
    meant the letters all the same.
    """
    decoder = codecs.getincrementaldecoder(codec)()
    rest = memoryview(data)[len(codecs.BOM_UTF8) if data.startswith(codecs.BOM_UTF8) else 0 :]
    line, at = 1, 0
    while at < len(rest):
        raw = bytes(rest[at : at + _PIECE])
        at += _PIECE
        try:
            text = decoder.decode(raw, at >= len(rest))
        except UnicodeDecodeError as error:
            bad, before = error.object[error.start : error.end], error.object[: error.start]
            faults.add("gml-tegnsett-feil", line + before.count(b"\n"), declared=declared, bytes=bad.hex(" "))
            decoder = codecs.getincrementaldecoder(codec)(_LENIENT)
            text = decoder.decode(error.object, at >= len(rest))
        line += raw.count(b"\n")
        yield text.removeprefix("\ufeff").encode("utf-8", "replace")


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    raw = error.object[error.start : error.end]
    return "".join(bytes([byte]).decode("cp1252", "ignore") or "\ufffd" for byte in raw), error.end


codecs.register_error(_LENIENT, _as_windows)
