"""Writes small PDF files: text, filled polygons, lines and one-bit scans; the same bytes every time."""

from collections.abc import Sequence
from dataclasses import dataclass, field

A4 = (595, 842)
A3_WIDE = (1191, 842)
A1_WIDE = (2384, 1684)

FONTS = ("Helvetica", "Helvetica-Bold", "Times-Roman", "Times-Bold", "Courier")
Rgb = tuple[float, float, float]
BLACK: Rgb = (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Scan:
    """A one-bit image in CCITT group 4 coding, white where a bit is 0."""

    width: int
    height: int
    data: bytes


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") or "0"


def _literal(text: str) -> bytes:
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return b"(" + escaped.encode("cp1252") + b")"


@dataclass(slots=True)
class Page:
    """One page; sizes and places in points, y upwards from the lower edge."""

    width: float = A4[0]
    height: float = A4[1]
    scan: Scan | None = None
    _content: list[bytes] = field(default_factory=list)

    def text(self, x: float, y: float, text: str, size: float = 10, font: str = "Helvetica") -> None:
        """One line of text; characters must be in Windows-1252."""
        place = f"0 g BT /F{FONTS.index(font)} {_number(size)} Tf {_number(x)} {_number(y)} Td ".encode()
        self._content.append(place + _literal(text) + b" Tj ET")

    def polygon(
        self,
        rings: Sequence[Sequence[tuple[float, float]]],
        fill: Rgb | None = None,
        stroke: Rgb | None = BLACK,
        width: float = 0.5,
    ) -> None:
        """A polygon with holes (even-odd rule)."""
        paths = [" ".join(_path(ring)) + " h" for ring in rings]
        paint = ("f*" if stroke is None else "B*") if fill is not None else "S"
        self._content.append(f"{_colours(fill, stroke, width)} {' '.join(paths)} {paint}".encode())

    def line(self, points: Sequence[tuple[float, float]], stroke: Rgb = BLACK, width: float = 0.5) -> None:
        """An open line."""
        self._content.append(f"{_colours(None, stroke, width)} {' '.join(_path(points))} S".encode())

    def stream(self) -> bytes:
        """The page's content stream."""
        content = list(self._content)
        if self.scan is not None:
            content.insert(0, f"q {_number(self.width)} 0 0 {_number(self.height)} 0 0 cm /Scan Do Q".encode())
        return b"\n".join(content)


def _path(points: Sequence[tuple[float, float]]) -> list[str]:
    return [f"{_number(x)} {_number(y)} {'l' if at else 'm'}" for at, (x, y) in enumerate(points)]


def _colours(fill: Rgb | None, stroke: Rgb | None, width: float) -> str:
    parts = [f"{_number(width)} w"]
    if fill is not None:
        parts.append(" ".join(_number(part) for part in fill) + " rg")
    if stroke is not None:
        parts.append(" ".join(_number(part) for part in stroke) + " RG")
    return " ".join(parts)


def _image(scan: Scan) -> bytes:
    return (
        f"<< /Type /XObject /Subtype /Image /Width {scan.width} /Height {scan.height} /BitsPerComponent 1"
        f" /ColorSpace /DeviceGray /Filter /CCITTFaxDecode"
        f" /DecodeParms << /K -1 /BlackIs1 true /Columns {scan.width} /Rows {scan.height} >>"
        f" /Length {len(scan.data)} >>\nstream\n"
    ).encode() + scan.data + b"\nendstream"  # fmt: skip


def _objects(pages: Sequence[Page], info: Sequence[tuple[str, str]]) -> list[bytes]:
    """The bodies of the objects 1, 2 ...: catalogue, page tree, information, fonts, then what each page needs."""
    bodies = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    bodies.append(b"<< " + b" ".join(f"/{key} ".encode() + _literal(value) for key, value in info) + b" >>")
    bodies += [
        f"<< /Type /Font /Subtype /Type1 /BaseFont /{font} /Encoding /WinAnsiEncoding >>".encode() for font in FONTS
    ]
    fonts = " ".join(f"/F{at} {4 + at} 0 R" for at in range(len(FONTS)))
    kids = []
    for page in pages:
        image = ""
        if page.scan is not None:
            bodies.append(_image(page.scan))
            image = f" /XObject << /Scan {len(bodies)} 0 R >>"
        stream = page.stream()
        bodies.append(f"<< /Length {len(stream)} >>\nstream\n".encode() + stream + b"\nendstream")
        bodies.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {_number(page.width)} {_number(page.height)}]"
            f" /Resources << /Font << {fonts} >>{image} >> /Contents {len(bodies)} 0 R >>".encode()
        )
        kids.append(f"{len(bodies)} 0 R")
    bodies[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    return bodies


def pdf_bytes(pages: Sequence[Page], title: str = "", producer: str = "", created: str = "20100101120000") -> bytes:
    """The whole file. ``created`` is YYYYMMDDHHMMSS."""
    info = [("Title", title), ("Producer", producer), ("CreationDate", f"D:{created}")]
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    offsets = []
    for number, body in enumerate(_objects(pages, [pair for pair in info if pair[1]]), start=1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(offsets) + 1}\n0000000000 65535 f \n".encode()
    for offset in offsets:
        out += f"{offset:010d} 00000 n \n".encode()
    out += f"trailer\n<< /Size {len(offsets) + 1} /Root 1 0 R /Info 3 0 R >>\n".encode()
    out += f"startxref\n{start}\n%%EOF\n".encode()
    return bytes(out)
