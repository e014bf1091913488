"""One page of a PDF as a small picture. Runs in the helper process."""

import base64
import re
import struct
import zlib
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

MOST_BYTES = 230_000
"""Bytes of the PNG: base64 makes them a third more."""
_LONGEST = 2000
"""Pixels along the longer side, where the picture is small enough then."""
_TRIES = 5
_MOST_TEXT = 20_000
_SCALE = re.compile(r"(?<![0-9])1 ?: ?([1-9][0-9 ]{2,6})(?![0-9])")
_POINTS_PER_METRE = 72 / 0.0254


def read_picture(path: Path, page: int = 1) -> dict[str, object]:
    """``png`` (base64), ``bredde`` and ``hoeyde`` in pixels; ``utsnitt`` is the box shown, in points, when the page is
    not turned; ``meterBred`` the width of the page on the ground when it states one scale. Empty when nothing shows.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError:
        return {}
    try:
        if not 0 < page <= len(document):
            return {}
        return _page(document[page - 1])
    except pypdfium2.PdfiumError:
        return {}
    finally:
        document.close()


def _page(page: Any) -> dict[str, object]:
    width, height = page.get_size()
    if min(width, height) < 1:
        return {}
    png, size, longest = b"", (0, 0), float(_LONGEST)
    for _ in range(_TRIES):
        bitmap = page.render(scale=longest / max(width, height), rev_byteorder=True, prefer_bgrx=True)
        pixels = bitmap.to_numpy()[:, :, :3].copy()
        bitmap.close()
        png, size = as_png(pixels), (pixels.shape[1], pixels.shape[0])
        if len(png) <= MOST_BYTES:
            break
        longest *= 0.97 * (MOST_BYTES / len(png)) ** 0.5
    scale = _scale(page)
    return {
        "png": base64.b64encode(png).decode("ascii"),
        "bredde": size[0],
        "hoeyde": size[1],
        "utsnitt": None if page.get_rotation() else list(page.get_cropbox()),
        "meterBred": None if scale is None else round(width / _POINTS_PER_METRE * scale, 2),
    }


def _scale(page: Any) -> int | None:
    """The scale that the page writes most often."""
    layer = page.get_textpage()
    try:
        text = layer.get_text_range(0, min(layer.count_chars(), _MOST_TEXT))
    finally:
        layer.close()
    found = Counter(int(match[1].replace(" ", "")) for match in _SCALE.finditer(text))
    return found.most_common(1)[0][0] if found else None


# PNG (ISO/IEC 15948): one palette of 256 colours, which is what a map needs


def as_png(pixels: NDArray[np.uint8]) -> bytes:
    """(height, width, 3) pixels as a PNG of at most 256 colours."""
    height, width, _ = pixels.shape
    palette, places = _palette(pixels)
    rows = np.zeros((height, width + 1), np.uint8)
    rows[:, 1:] = places.reshape(height, width)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
            _chunk(b"PLTE", palette.tobytes()),
            _chunk(b"IDAT", zlib.compress(rows.tobytes(), 9)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _palette(pixels: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """The commonest colours, and which of them is nearest to each pixel; 16 steps of each of red, green and blue."""
    bins = (pixels >> 4).reshape(-1, 3).astype(np.int32)
    bins = (bins[:, 0] << 8) | (bins[:, 1] << 4) | bins[:, 2]
    counts = np.bincount(bins, minlength=4096)
    chosen = np.argsort(-counts, kind="stable")[: min(256, int((counts > 0).sum()))]
    every = np.arange(4096)
    colours = np.stack((every >> 8, (every >> 4) & 15, every & 15), axis=1) * 17
    used = np.flatnonzero(counts)
    distances = ((colours[used][:, None, :] - colours[chosen][None, :, :]) ** 2).sum(axis=2)
    nearest = np.zeros(4096, np.uint8)
    nearest[used] = distances.argmin(axis=1)
    return colours[chosen].astype(np.uint8), nearest[bins]
