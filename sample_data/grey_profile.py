"""A colour profile that says what the greys of a page are: 300 bytes, where one for RGB is ten times that."""

import struct

_D50 = (0.9642, 1.0, 0.8249)
_VERSION = 0x02100000


def grey_profile() -> bytes:
    """An ICC profile (version 2) of a grey display with gamma 2.2 and the white of print."""
    tags = {
        b"desc": _text_description("Gray gamma 2.2"),
        b"cprt": b"text\0\0\0\0No copyright, use freely\0",
        b"wtpt": b"XYZ \0\0\0\0" + _fixed(*_D50),
        b"kTRC": b"curv\0\0\0\0" + struct.pack(">IH", 1, round(2.2 * 256)),
    }
    table, bodies = struct.pack(">I", len(tags)), b""
    begins = 128 + 4 + 12 * len(tags)
    for name, body in tags.items():
        table += name + struct.pack(">II", begins + len(bodies), len(body))
        bodies += body + bytes(-len(body) % 4)
    size = begins + len(bodies)
    return _header(size) + table + bodies


def _header(size: int) -> bytes:
    made = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
    kind = b"mntr" + b"GRAY" + b"XYZ "
    head = struct.pack(">I4xI", size, _VERSION) + kind + made + b"acsp" + bytes(28) + _fixed(*_D50)
    return head + bytes(128 - len(head))


def _text_description(text: str) -> bytes:
    ascii_text = text.encode("ascii") + b"\0"
    # after it: no Unicode and no Macintosh text, in the places the format has for them
    return b"desc\0\0\0\0" + struct.pack(">I", len(ascii_text)) + ascii_text + bytes(4 + 4 + 2 + 1 + 67)


def _fixed(*numbers: float) -> bytes:
    return struct.pack(f">{len(numbers)}i", *(round(number * 65536) for number in numbers))
