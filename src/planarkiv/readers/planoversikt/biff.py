"""Inspects XLS (BIFF in an OLE compound file): how far out cells stand, and passwords. Bytes only; nothing is kept."""

import struct
from collections import Counter

from planarkiv.readers.planoversikt.limits import Extent, Refused, check_text

_FREE = 0xFFFFFFFA
"""Sector numbers from here on are marks (end of chain, free, FAT)."""

_BOF = (0x0809, 0x0409, 0x0209, 0x0009)
_EOF, _BOUNDSHEET, _FILEPASS, _DIMENSIONS = 0x000A, 0x0085, 0x002F, 0x0200
_WHOLE_SHEET = 1 << 24
"""65 536 rows of 256 columns: no XLS sheet is larger."""

_CELLS = frozenset((0x0001, 0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x00BD, 0x00BE, 0x00D6, 0x00FD)).union(
    (0x0201, 0x0203, 0x0204, 0x0205, 0x0206, 0x027E, 0x0406)
)
_SHARED_STRINGS, _CONTINUE, _SHARED_STRING_CELL = 0x00FC, 0x003C, 0x00FD
_LONGEST = 32_767
_MULTIPLE = frozenset({0x00BD, 0x00BE})
"""MULRK and MULBLANK: several cells, the last column stands last."""


def extents(data: bytes) -> list[Extent]:
    """Each sheet's last row and column in use. Raises Refused when the file is locked or is no workbook."""
    try:
        streams = _directory(data)
        if "encryptedpackage" in streams:
            raise Refused("regneark-passord")
        book = streams.get("workbook") or streams.get("book")
        if book is None:
            raise Refused("regneark-ulesbart", grunn="OLE uten Workbook")
        return _sheets(book)
    except (struct.error, IndexError):
        raise Refused("regneark-ulesbart", grunn="OLE") from None


def _directory(data: bytes) -> dict[str, bytes]:
    """Stream name in lower case to its bytes, of those that matter here."""
    shift, mini_shift = struct.unpack_from("<HH", data, 30)
    if shift not in (9, 12) or mini_shift != 6:
        raise Refused("regneark-ulesbart", grunn="OLE")
    first_directory, cutoff, first_mini = (struct.unpack_from("<I", data, at)[0] for at in (48, 56, 60))
    size = 1 << shift
    fat = _fat(data, size)
    entries = _chain(data, fat, first_directory, size)
    mini_fat = _numbers(_chain(data, fat, first_mini, size)) if first_mini < _FREE else []
    root = _entry(entries, 0)
    mini = _chain(data, fat, root[1], size) if root[1] < _FREE else b""
    found: dict[str, bytes] = {}
    for number in range(len(entries) // 128):
        name, start, length = _entry(entries, number)
        if length > len(data) and name in {"workbook", "book"}:
            raise Refused("regneark-ulesbart", grunn="OLE")
        if name in {"workbook", "book"}:
            found[name] = (_chain(mini, mini_fat, start, 64, 0) if length < cutoff else _chain(data, fat, start, size))[
                :length
            ]
        elif name == "encryptedpackage":
            found[name] = b""
    return found


def _entry(entries: bytes, number: int) -> tuple[str, int, int]:
    at = number * 128
    letters = struct.unpack_from("<H", entries, at + 64)[0]
    name = entries[at : at + max(0, min(letters, 64) - 2)].decode("utf-16-le", "replace").lower()
    start, length = struct.unpack_from("<II", entries, at + 116)
    return name, start, length


def _fat(data: bytes, size: int) -> list[int]:
    sectors = [number for number in struct.unpack_from("<109I", data, 76) if number < _FREE]
    following = struct.unpack_from("<I", data, 68)[0]
    seen: set[int] = set()
    while following < _FREE and following not in seen:
        seen.add(following)
        numbers = _numbers(_sector(data, following, size))
        sectors += [number for number in numbers[:-1] if number < _FREE]
        following = numbers[-1]
    if len(sectors) * size > len(data):
        raise Refused("regneark-ulesbart", grunn="OLE")
    return _numbers(b"".join(_sector(data, number, size) for number in sectors))


def _sector(data: bytes, number: int, size: int, first: int = 1) -> bytes:
    piece = data[(number + first) * size : (number + first + 1) * size]
    if not piece:
        raise IndexError(number)
    return piece


def _chain(data: bytes, fat: list[int], start: int, size: int, first: int = 1) -> bytes:
    """The sectors of one chain; one that comes back to itself ends there. ``first`` sectors stand before 0."""
    pieces: list[bytes] = []
    number, most = start, len(data) // size + 1
    while number < _FREE and len(pieces) <= most:
        pieces.append(_sector(data, number, size, first))
        number = fat[number]
    return b"".join(pieces)


def _numbers(data: bytes) -> list[int]:
    return list(struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4]))


def _sheets(book: bytes) -> list[Extent]:
    names: list[str] = []
    found: list[Extent] = []
    at = rows = columns = kind = 0
    shared: list[bytes] = []
    used: Counter[int] = Counter()
    while at + 4 <= len(book):
        before = kind
        kind, length = struct.unpack_from("<HH", book, at)
        body = at + 4
        if kind in _BOF:
            rows = columns = 0
        elif kind == _EOF:
            found.append(Extent(f"ark {len(found)}", rows, columns))
        elif kind == _FILEPASS:
            raise Refused("regneark-passord")
        elif kind == _BOUNDSHEET:
            names.append(_sheet_name(book[body : body + length]))
        elif kind == _DIMENSIONS:
            _check_dimensions(book[body : body + length])
        elif kind in _CELLS and length >= 6:
            row, column = struct.unpack_from("<HH", book, body)
            if kind in _MULTIPLE:
                column = struct.unpack_from("<H", book, body + length - 2)[0]
            rows, columns = max(rows, row + 1), max(columns, column + 1)
            if kind == _SHARED_STRING_CELL:
                used[struct.unpack_from("<I", book, body + 6)[0]] += 1
        elif kind == _SHARED_STRINGS or (kind == _CONTINUE and before == _SHARED_STRINGS):
            shared.append(book[body : body + length])
            kind = _SHARED_STRINGS
        at = body + length
    _check_text(shared, used)
    # the first part holds the workbook's own records
    sheets = found[1:] or found
    return [Extent(name, sheet.rows, sheet.columns) for name, sheet in zip(names, sheets, strict=False)] or sheets


def _check_dimensions(body: bytes) -> None:
    """Refuses a sheet that states an impossible size: room is made for its cells at once, used or not."""
    first_row, rows, first_column, columns = struct.unpack_from("<IIHH" if len(body) >= 12 else "<HHHH", body)
    cells = (rows - first_row + 1) * (columns - first_column + 1)
    if rows < first_row or columns < first_column or cells > 2 * _WHOLE_SHEET:
        raise Refused("regneark-ulesbart", grunn="DIMENSIONS")


def _check_text(shared: list[bytes], used: Counter[int]) -> None:
    """A long text may be shared by every cell, and is laid out in each. Raises Refused."""
    try:
        lengths = _lengths(shared)
    except (struct.error, IndexError):
        lengths = []
    check_text(sum(count * (lengths[at] if at < len(lengths) else _LONGEST) for at, count in used.items()))


def _lengths(records: list[bytes]) -> list[int]:
    """Characters of each shared string. A string may run over several records; each then repeats its width first."""
    if not records:
        return []
    count = struct.unpack_from("<I", records[0], 4)[0]
    found: list[int] = []
    number, at = 0, 8
    while len(found) < count:
        if at >= len(records[number]):
            number, at = number + 1, at - len(records[number])
            continue
        length, flags = struct.unpack_from("<HB", records[number], at)
        at += 3
        rest = 0
        if flags & 8:
            rest, at = 4 * struct.unpack_from("<H", records[number], at)[0], at + 2
        if flags & 4:
            rest, at = rest + struct.unpack_from("<I", records[number], at)[0], at + 4
        left, width = length, 1 + (flags & 1)
        while left > (room := (len(records[number]) - at) // width):
            left -= room
            number, at = number + 1, 1
            width = 1 + (records[number][0] & 1)
        at += left * width + rest
        found.append(length)
    return found


def _sheet_name(body: bytes) -> str:
    length, wide = body[6], body[7] & 1
    return body[8 : 8 + length * (2 if wide else 1)].decode("utf-16-le" if wide else "latin-1", "replace")
