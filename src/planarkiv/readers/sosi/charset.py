"""Which character set a SOSI file is written in, whatever it declares, and its bytes as text.

The tags themselves hold Ø (``..NØ``), so their bytes say more than ``..TEGNSETT``. Order of trust: byte order mark,
tags, strict UTF-8 that is not plain ASCII, the declaration, the six letters ÆØÅæøå counted.
"""

import re
from typing import NamedTuple

from planarkiv.readers.fault_log import FaultLog

BOM = b"\xef\xbb\xbf"

NATIONAL = "iso646-no"
"""Name for the 7-bit Norwegian set (ND7, DECN7), which Python has no codec for."""

_NATIONAL_LETTERS = str.maketrans("[\\]{|}", "ÆØÅæøå")

_CODECS = {
    "UTF-8": "utf-8",
    "UTF8": "utf-8",
    "ISO8859-1": "latin-1",
    "ISO8859-10": "iso8859_10",
    "ANSI": "cp1252",
    "DOSN8": "cp865",
    "ND7": NATIONAL,
    "DECN7": NATIONAL,
    "DECM8": "latin-1",
}
"""Codec by TEGNSETT, compared without blanks and underscores."""

_LATIN = ("latin-1", "iso8859_10", "cp1252")
_MOST_USED_LATIN = "iso8859_10"
_WITHOUT_DECLARATION = "cp865"
"""What FYBA takes a file for when nothing is declared."""

_TAG = re.compile(rb"[\r\n]\.\.N(?:(\xc3\x98)|(\xd8)|(\x9d)|(\\))[HD]?(?=[\s!]|$)")
_TAG_IN_HEAD = re.compile(rb"[\r\n]\.\.\.(?:MIN-|MAX-|ORIGO-)N(?:(\xc3\x98)|(\xd8)|(\x9d)|(\\))(?=[\s!]|$)")
_DECLARED = re.compile(rb"[\r\n][ \t]*\.\.TEGNSETT[ \t]+([^\r\n!]*)")
_HEAD_BYTES = 1 << 16
_HISTOGRAM_BYTES = 1 << 22
_LETTERS = {
    "latin-1": b"\xc6\xd8\xc5\xe6\xf8\xe5",
    "cp865": b"\x92\x9d\x8f\x91\x9b\x86",
    NATIONAL: b"[\\]{|}",
}
_C1 = re.compile("[\x80-\x9f]")


def detect(data: bytes, faults: FaultLog) -> tuple[str | None, str]:
    """(TEGNSETT as declared or None, the codec the bytes are in); what disagrees is noted in ``faults``."""
    found = _DECLARED.search(data, 0, _HEAD_BYTES)
    declared = found[1].strip().strip(b"\"'").decode("latin-1") if found else None
    claimed = _CODECS.get(re.sub("[ _]", "", declared).upper()) if declared else None
    codec = _evidence(data, claimed)
    line = data.count(b"\n", 0, found.start(1)) + 1 if found else None
    if declared is None:
        faults.add("tegnsett-mangler", 1, actual=codec)
    elif claimed is None:
        faults.add("tegnsett-ukjent", line, declared=declared, actual=codec)
    elif claimed != codec:
        faults.add("tegnsett-feil-deklarert", line, declared=declared, actual=codec)
    return declared, codec


def _evidence(data: bytes, claimed: str | None) -> str:
    if data.startswith(BOM):
        return "utf-8"
    if tag := _TAG.search(data) or _TAG_IN_HEAD.search(data, 0, _HEAD_BYTES):
        by_tag = ("utf-8", None, "cp865", NATIONAL)[(tag.lastindex or 1) - 1]
        return by_tag or (claimed if claimed in _LATIN else None) or _MOST_USED_LATIN
    if not data.isascii() and _is_utf8(data):
        return "utf-8"
    if claimed and claimed != "utf-8":
        return claimed
    return "utf-8" if claimed and data.isascii() else _by_histogram(data)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _by_histogram(data: bytes) -> str:
    part = data[:_HISTOGRAM_BYTES]
    counts = {codec: sum(part.count(letter.to_bytes()) for letter in letters) for codec, letters in _LETTERS.items()}
    best = max(counts, key=lambda codec: counts[codec])
    if not counts[best] or part.isascii():
        return _WITHOUT_DECLARATION
    return _MOST_USED_LATIN if best == "latin-1" else best


class Decoder(NamedTuple):
    """Bytes to text in one codec. Signs of Windows (– ’ €) in a file of another Latin set are read as cp1252."""

    codec: str
    faults: FaultLog

    def decode(self, raw: bytes) -> tuple[str, str]:
        """``raw`` as text and the kind of fault ("" when there is none); unreadable bytes become U+FFFD."""
        if self.codec == NATIONAL:
            kind = "" if raw.isascii() else "tegn-ulesbart"
            return raw.decode("ascii", "replace").translate(_NATIONAL_LETTERS), kind
        try:
            text = raw.decode(self.codec)
        except UnicodeDecodeError:
            return raw.decode(self.codec, "replace"), "tegn-ulesbart"
        if self.codec in _LATIN and not raw.isascii() and _C1.search(text):
            windows = raw.decode("cp1252", "replace")
            return windows, "tegn-ulesbart" if "\ufffd" in windows else "tegn-fra-windows"
        return text, ""

    def text(self, raw: bytes, line: int | None = None, serial: int | None = None) -> str:
        """``raw`` as text; a fault is noted at the place given."""
        text, kind = self.decode(raw)
        if kind:
            self.faults.add(kind, line, serial, **self.shown(raw))
        return text

    def shown(self, raw: bytes) -> dict[str, str]:
        """The values of a fault: the first bytes that are not plain ASCII, and the character set."""
        other = next((at for at, byte in enumerate(raw) if byte > 126), 0)
        return {"bytes": raw[other : other + 8].hex(" "), "charset": self.codec}
