"""JPEG and PNG: size and resolution from their headers, read by hand under limits."""

import io
import struct
import zlib
from pathlib import Path
from typing import BinaryIO

from planarkiv.model.faults import Fault
from planarkiv.readers.raster import tiff

_MAX_SEGMENTS = 4000
_MAX_CHUNKS = 4000
_TAIL_BYTES = 1 << 16
_INCHES_PER_METRE = 39.37007874015748
_FRAMES = frozenset((0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF))
_STANDALONE = frozenset((0x01, *range(0xD0, 0xD9)))
_START_OF_SCAN, _END_OF_IMAGE, _APP0, _APP1 = 0xDA, 0xD9, 0xE0, 0xE1


class HeaderError(ValueError):
    """The bytes are not what the format promises."""


def read_jpeg(path: Path) -> tuple[dict[str, object], list[Fault]]:
    """``bredde``, ``hoeyde`` in pixels, ``dpi`` (EXIF before JFIF), ``sider``. Raises HeaderError, OSError."""
    facts: dict[str, object] = {"sider": 1}
    jfif: list[float] | None = None
    exif: list[float] | None = None
    with path.open("rb") as file:
        file.seek(2)
        for _ in range(_MAX_SEGMENTS):
            marker, length = _segment(file)
            if marker in _FRAMES:
                body = _exactly(file, 6)
                facts["hoeyde"], facts["bredde"] = struct.unpack(">HH", body[1:5])
                facts["farger"] = body[5]
                break
            if marker in (_START_OF_SCAN, _END_OF_IMAGE):
                raise HeaderError("no frame header")
            body = file.read(length)
            if marker == _APP0 and body.startswith(b"JFIF\0") and len(body) >= 12:
                jfif = _jfif_resolution(body)
            elif marker == _APP1 and body.startswith(b"Exif\0\0"):
                exif = exif or _exif_resolution(body[6:])
        else:
            raise HeaderError("no frame header")
        is_whole = b"\xff\xd9" in _tail(file)
    if exif or jfif:
        facts["dpi"] = exif or jfif
    if not facts["bredde"]:
        raise HeaderError("no width")
    return facts, [] if is_whole else [Fault("raster-avkortet")]


def _segment(file: BinaryIO) -> tuple[int, int]:
    """Marker and length of what follows of the next segment; fill bytes are skipped (ITU T.81 B.1.1.2)."""
    if _exactly(file, 1) != b"\xff":
        raise HeaderError("no marker")
    for _ in range(_TAIL_BYTES):
        marker = _exactly(file, 1)[0]
        if marker != 0xFF:
            break
    if marker in _STANDALONE:
        return marker, 0
    length = struct.unpack(">H", _exactly(file, 2))[0] - 2
    if length < 0:
        raise HeaderError("length of a segment")
    return marker, length


def _jfif_resolution(body: bytes) -> list[float] | None:
    unit, across, down = struct.unpack_from(">BHH", body, 7)
    per_inch = {1: 1.0, 2: 2.54}.get(unit)
    return None if per_inch is None else tiff.plausible_dpi(across * per_inch, down * per_inch)


def _exif_resolution(body: bytes) -> list[float] | None:
    try:
        tags = next(tiff.Directories(io.BytesIO(body), 0, len(body), []).pages(), {})
    except tiff.TiffError:
        return None
    return tiff.resolution(tags)


def read_png(path: Path) -> tuple[dict[str, object], list[Fault]]:
    """``bredde``, ``hoeyde`` in pixels, ``dpi`` (pHYs), ``sider``. Raises HeaderError, OSError."""
    faults: list[Fault] = []
    with path.open("rb") as file:
        file.seek(8)
        length, name = struct.unpack(">I4s", _exactly(file, 8))
        if name != b"IHDR" or length != 13:
            raise HeaderError("no IHDR")
        body = _exactly(file, 13)
        width, height, bits, colour = struct.unpack_from(">IIBB", body)
        if not 0 < width < 1 << 31 or not 0 < height < 1 << 31:
            raise HeaderError("size")
        if zlib.crc32(name + body) != struct.unpack(">I", _exactly(file, 4))[0]:
            faults.append(Fault("raster-skadet", values={"del": "IHDR"}))
        facts: dict[str, object] = {"sider": 1, "bredde": width, "hoeyde": height, "bit": bits, "fargetype": colour}
        resolution = _png_resolution(file)
        if resolution is not None:
            facts["dpi"] = resolution
        if b"IEND" not in _tail(file):
            faults.append(Fault("raster-avkortet"))
    return facts, faults


def _png_resolution(file: BinaryIO) -> list[float] | None:
    for _ in range(_MAX_CHUNKS):
        head = file.read(8)
        if len(head) < 8:
            return None
        length, name = struct.unpack(">I4s", head)
        if name in (b"IDAT", b"IEND"):
            return None
        if name == b"pHYs" and length == 9:
            body = file.read(9)
            if len(body) < 9:
                return None
            across, down, unit = struct.unpack(">IIB", body)
            per_inch = 1 / _INCHES_PER_METRE
            return tiff.plausible_dpi(across * per_inch, down * per_inch) if unit == 1 else None
        file.seek(length + 4, 1)
    return None


def _exactly(file: BinaryIO, length: int) -> bytes:
    data = file.read(length)
    if len(data) < length:
        raise HeaderError("ends too early")
    return data


def _tail(file: BinaryIO) -> bytes:
    size = file.seek(0, 2)
    file.seek(max(0, size - _TAIL_BYTES))
    return file.read()
