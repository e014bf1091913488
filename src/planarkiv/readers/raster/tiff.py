"""TIFF and BigTIFF: the tags of each page, read by hand under limits. Also serves EXIF, which is a small TIFF."""

import math
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO

from planarkiv.model.faults import Fault

MAX_PAGES = 5000
MAX_ENTRIES = 4096
"""Tags of one page: the standard has a hundred, a hostile file has what it likes."""

MAX_VALUES = 1 << 20
MAX_BYTES = 64 << 20
"""Bytes read of one file: its pages may all point at the same megabytes of tags."""

_MAX_DPI = 100_000
_TYPES = {1: "B", 2: "c", 3: "H", 4: "I", 5: "II", 6: "b", 7: "B", 8: "h", 9: "i", 10: "ii", 11: "f", 12: "d"}
_BIG_TYPES = {13: "I", 16: "Q", 17: "q", 18: "Q"}
_RATIONAL = (5, 10)
_ASCII = 2

SUBFILE_TYPE, WIDTH, HEIGHT, BITS, COMPRESSION = 254, 256, 257, 258, 259
STRIP_OFFSETS, SAMPLES, STRIP_COUNTS, X_RESOLUTION, Y_RESOLUTION = 273, 277, 279, 282, 283
RESOLUTION_UNIT, TILE_OFFSETS, TILE_COUNTS = 296, 324, 325
PIXEL_SCALE, TIE_POINTS, TRANSFORMATION = 33550, 33922, 34264
GEO_KEYS, GEO_DOUBLES, GEO_TEXTS = 34735, 34736, 34737

WANTED = frozenset(
    (
        *(SUBFILE_TYPE, WIDTH, HEIGHT, BITS, COMPRESSION, STRIP_OFFSETS, SAMPLES, STRIP_COUNTS),
        *(X_RESOLUTION, Y_RESOLUTION, RESOLUTION_UNIT, TILE_OFFSETS, TILE_COUNTS),
        *(PIXEL_SCALE, TIE_POINTS, TRANSFORMATION, GEO_KEYS, GEO_DOUBLES, GEO_TEXTS),
    )
)

Tags = Mapping[int, tuple[float, ...] | str]
"""Tag number to its numbers or its text."""


class TiffError(ValueError):
    """The bytes are no TIFF, or end where they may not."""


@dataclass(frozen=True, slots=True)
class _Layout:
    """How one file writes its numbers: byte order, and sizes of classic TIFF or BigTIFF."""

    order: str
    big: bool

    @property
    def count_size(self) -> int:
        return 8 if self.big else 2

    @property
    def entry_size(self) -> int:
        return 20 if self.big else 12

    @property
    def offset_size(self) -> int:
        return 8 if self.big else 4

    def number(self, data: bytes, start: int, size: int) -> int:
        return int.from_bytes(data[start : start + size], "little" if self.order == "<" else "big")


@dataclass(slots=True)
class Directories:
    """Walks the chain of pages of one TIFF. ``faults`` fills while ``pages`` is consumed."""

    file: BinaryIO
    start: int
    size: int
    faults: list[Fault]
    _spent: int = 0

    def pages(self) -> Iterator[Tags]:
        """The wanted tags of each page, first page first. Raises TiffError when not even the header can be read."""
        layout, offset = self._header()
        seen: set[int] = set()
        while offset:
            if offset in seen or len(seen) >= MAX_PAGES:
                self.faults.append(Fault("tiff-sidekjede-i-ring" if offset in seen else "tiff-for-mange-sider"))
                return
            seen.add(offset)
            try:
                tags, offset = self._page(layout, offset)
            except TiffError as error:
                self.faults.append(Fault("tiff-side-ulesbar", page=len(seen), values={"grunn": str(error)}))
                return
            yield tags

    def _header(self) -> tuple[_Layout, int]:
        head = self._read(0, 16, least=8)
        order = {b"II": "<", b"MM": ">"}.get(head[:2])
        if order is None:
            raise TiffError("byte order")
        magic = struct.unpack_from(order + "H", head, 2)[0]
        if magic == 42:
            return _Layout(order, big=False), struct.unpack_from(order + "I", head, 4)[0]
        if magic == 43 and len(head) == 16 and struct.unpack_from(order + "HH", head, 4) == (8, 0):
            return _Layout(order, big=True), struct.unpack_from(order + "Q", head, 8)[0]
        raise TiffError("magic number")

    def _page(self, layout: _Layout, offset: int) -> tuple[Tags, int]:
        count = layout.number(self._read(offset, layout.count_size), 0, layout.count_size)
        if not 0 < count <= MAX_ENTRIES:
            raise TiffError(f"{count} tags")
        table_size = count * layout.entry_size
        table = self._read(offset + layout.count_size, table_size + layout.offset_size, least=table_size)
        tags: dict[int, tuple[float, ...] | str] = {}
        for start in range(0, table_size, layout.entry_size):
            tag = layout.number(table, start, 2)
            if tag not in WANTED:
                continue
            value = self._value(layout, table[start : start + layout.entry_size])
            if value is None:
                self.faults.append(Fault("tiff-merke-ulesbart", values={"merke": tag}))
                continue
            tags[tag] = value
        following = table[table_size : table_size + layout.offset_size]
        # a file cut right after its only page has no link to the next one, and lacks nothing
        return tags, layout.number(following, 0, layout.offset_size) if len(following) == layout.offset_size else 0

    def _value(self, layout: _Layout, entry: bytes) -> tuple[float, ...] | str | None:
        kind = layout.number(entry, 2, 2)
        count = layout.number(entry, 4, layout.offset_size)
        form = _TYPES.get(kind) or (_BIG_TYPES.get(kind) if layout.big or kind == 13 else None)
        if form is None or count > MAX_VALUES:
            return None
        length = struct.calcsize(layout.order + form) * count
        inline = entry[4 + layout.offset_size :]
        try:
            data = (
                inline[:length]
                if length <= layout.offset_size
                else self._read(layout.number(inline, 0, layout.offset_size), length)
            )
        except TiffError:
            return None
        if kind == _ASCII:
            return data.split(b"\0\0")[0].rstrip(b"\0").decode("utf-8", "replace")
        numbers = struct.unpack(layout.order + form * count, data)
        if kind in _RATIONAL:
            pairs = zip(numbers[::2], numbers[1::2], strict=True)
            return tuple(above / below if below else 0.0 for above, below in pairs)
        return numbers

    def _read(self, offset: int, length: int, least: int | None = None) -> bytes:
        if offset < 0 or offset >= self.size:
            raise TiffError("points past the end")
        self._spent += length
        if self._spent > MAX_BYTES:
            raise TiffError("too many bytes of tags")
        self.file.seek(self.start + offset)
        data = self.file.read(min(length, self.size - offset))
        if len(data) < (length if least is None else least):
            raise TiffError("ends too early")
        return data


def number(tags: Tags, tag: int, default: float = 0) -> float:
    """The first number of a tag; ``default`` when it is missing, text or not finite."""
    value = numbers(tags, tag)
    return value[0] if value else default


def numbers(tags: Tags, tag: int) -> tuple[float, ...]:
    """All numbers of a tag; empty when it is missing, text, or holds what is no finite number."""
    value = tags.get(tag)
    return value if isinstance(value, tuple) and all(map(math.isfinite, value)) else ()


def resolution(tags: Tags) -> list[float] | None:
    """Dots per inch across and down (TIFF 6.0: ResolutionUnit 2 inch, 3 centimetre); None when it is not stated."""
    per_inch = {2: 1.0, 3: 2.54}.get(int(number(tags, RESOLUTION_UNIT, 2)))
    across, down = number(tags, X_RESOLUTION), number(tags, Y_RESOLUTION)
    if per_inch is None:
        return None
    return plausible_dpi(across * per_inch, down * per_inch)


def plausible_dpi(across: float, down: float) -> list[float] | None:
    """Both in dots per inch, rounded; None when no scanner or plotter works like that."""
    if not all(1 <= value <= _MAX_DPI for value in (across, down)):
        return None
    return [round(across, 2), round(down, 2)]


def is_cut(tags: Tags, size: int) -> bool:
    """True when a strip or tile of the page reaches beyond the end of the file."""
    for offsets, counts in ((STRIP_OFFSETS, STRIP_COUNTS), (TILE_OFFSETS, TILE_COUNTS)):
        if any(
            start + length > size for start, length in zip(numbers(tags, offsets), numbers(tags, counts), strict=False)
        ):
            return True
    return False
