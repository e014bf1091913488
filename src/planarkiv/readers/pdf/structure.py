"""What a PDF is made of: pages, sizes, encryption, claims, signatures, place and fonts. Runs in the helper process."""

import datetime as dt
import re
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from planarkiv.readers.pdf.fonts import fonts_not_embedded
from planarkiv.readers.pdf.georeference import page_georeference
from planarkiv.readers.pdf.xmp import MAX_BYTES, XmpError, pdfa_claim, read_xmp

_MM_PER_POINT = 25.4 / 72
_MAX_PAGES_MEASURED = 2000
_MAX_SIZES = 50
_MAX_PAGES_LOCATED = 20
_MAX_FIELDS = 2000
_MAX_DEPTH = 50
_MAX_TEXT = 300
_DATE = re.compile(r"(?:D:)?([0-9]{4})-?([0-9]{2})?-?([0-9]{2})?")

_INFO = (("tittel", "/Title"), ("forfatter", "/Author"), ("program", "/Creator"), ("produsent", "/Producer"))


def read_structure(path: Path) -> dict[str, object]:
    """``facts`` and ``faults`` of one file, as the worker answers them. A part that cannot be read is a fault."""
    import pikepdf

    # a broken dictionary answers with any of these, depending on where the wrong type is met
    odd = (pikepdf.PdfError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RuntimeError)
    facts: dict[str, object] = {}
    faults: list[dict[str, object]] = []
    try:
        pdf = pikepdf.open(path, suppress_warnings=True)
    except pikepdf.PasswordError:
        return {"facts": {"kryptert": True, "kreverPassord": True}, "faults": [{"kind": "pdf-passord"}]}
    except (*odd, OSError) as error:
        return {"facts": {}, "faults": [_fault("pdf-ulesbar", grunn=_words(path, error))]}
    with pdf:
        facts["pdfVersjon"] = pdf.pdf_version
        facts["kryptert"] = pdf.is_encrypted
        parts: tuple[tuple[str, Callable[[Any], dict[str, object]]], ...] = (
            ("sider", _pages),
            ("xmp", _claims),
            ("dokumentinformasjon", _info),
            ("signatur", _signed),
            ("georeferanse", _located),
            ("skrifter", _fonts),
        )
        for name, part in parts:
            try:
                facts.update(part(pdf))
            except odd as error:
                kind = "pdf-ulesbar" if name == "sider" else "pdf-del-ulesbar"
                faults.append(_fault(kind, del_=name, grunn=_words(path, error)))
        warnings = pdf.get_warnings()
        if warnings:
            faults.append(_fault("pdf-reparert", antall=len(warnings), foerste=_words(path, warnings[0])))
    if facts.get("sider") == 0:
        faults.append(_fault("pdf-uten-sider"))
    return {"facts": facts, "faults": faults}


def _pages(pdf: Any) -> dict[str, object]:
    sizes: dict[tuple[float, float], int] = {}
    count = len(pdf.pages)
    for number in range(min(count, _MAX_PAGES_MEASURED)):
        size = page_size(pdf.pages[number].obj)
        if size in sizes or len(sizes) < _MAX_SIZES:
            sizes[size] = sizes.get(size, 0) + 1
    listed = [{"bredde": width, "hoeyde": height, "sider": pages} for (width, height), pages in sizes.items()]
    return {"sider": count, "sidestoerrelserMm": listed}


def page_size(page: Any) -> tuple[float, float]:
    """Width and height in mm as a viewer shows the page: crop box, /Rotate and /UserUnit counted in."""
    media = _box(_inherited(page, "/MediaBox")) or (0.0, 0.0, 0.0, 0.0)
    crop = _box(_inherited(page, "/CropBox")) or media
    # ISO 32000-2 14.11.2: the crop box counts only as far as it lies inside the media box
    width = min(crop[2], media[2]) - max(crop[0], media[0])
    height = min(crop[3], media[3]) - max(crop[1], media[1])
    if width <= 0 or height <= 0:
        width, height = media[2] - media[0], media[3] - media[1]
    unit = page.get("/UserUnit")
    scale = _MM_PER_POINT * (float(unit) if unit is not None else 1.0)
    turned = _inherited(page, "/Rotate")
    if turned is not None and int(turned) % 180 == 90:
        width, height = height, width
    return round(width * scale, 1), round(height * scale, 1)


def _box(array: Any) -> tuple[float, float, float, float] | None:
    if array is None:
        return None
    x0, y0, x1, y1 = (float(number) for number in list(array)[:4])
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _inherited(page: Any, key: str) -> Any:
    for _ in range(_MAX_DEPTH):
        if key in page:
            return page[key]
        page = page.get("/Parent")
        if page is None:
            break
    return None


def _claims(pdf: Any) -> dict[str, object]:
    stream = pdf.Root.get("/Metadata")
    if stream is None:
        return {"pdfaPaastand": None}
    packet = stream.read_bytes() if int(stream.get("/Length", 0)) <= MAX_BYTES else b""
    try:
        xmp = read_xmp(packet)
    except XmpError as error:
        raise ValueError(str(error)) from error
    found: dict[str, object] = {"pdfaPaastand": pdfa_claim(xmp)}
    if created := _date(xmp.get("created", "")):
        found["opprettet"] = created
    if title := xmp.get("title", "")[:_MAX_TEXT]:
        found["tittel"] = title
    return found


def _info(pdf: Any) -> dict[str, object]:
    import pikepdf

    found: dict[str, object] = {}
    info = pdf.trailer.get("/Info")
    if not isinstance(info, pikepdf.Dictionary):
        return found
    for name, key in _INFO:
        value = info.get(key)
        if isinstance(value, pikepdf.String) and (text := _printable(str(value))):
            found[name] = text
    created = info.get("/CreationDate")
    if isinstance(created, pikepdf.String) and (date := _date(str(created))):
        found["opprettet"] = date
    return found


def _date(text: str) -> str:
    """``YYYY-MM-DD`` (or less) of ``D:20240515153945Z`` or an ISO date; empty when it is neither."""
    found = _DATE.match(text)
    if not found:
        return ""
    year, month, day = found.groups()
    try:
        dt.date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return ""
    return "-".join(part for part in (year, month, day) if part)


def _signed(pdf: Any) -> dict[str, object]:
    import pikepdf

    form = pdf.Root.get("/AcroForm")
    if not isinstance(form, pikepdf.Dictionary):
        return {"signert": False}
    return {"signert": any(field.get("/FT") == "/Sig" and "/V" in field for field in _fields(form))}


def _fields(form: Any) -> Iterator[Any]:
    import pikepdf

    waiting = deque(list(form.get("/Fields", []))[:_MAX_FIELDS])
    for _ in range(_MAX_FIELDS):
        if not waiting:
            return
        field = waiting.popleft()
        if isinstance(field, pikepdf.Dictionary):
            yield field
            kids = field.get("/Kids")
            if isinstance(kids, pikepdf.Array) and len(waiting) < _MAX_FIELDS:
                waiting.extend(list(kids)[:_MAX_FIELDS])


def _located(pdf: Any) -> dict[str, object]:
    for number in range(min(len(pdf.pages), _MAX_PAGES_LOCATED)):
        found = page_georeference(pdf.pages[number].obj)
        if found is not None:
            return {"georeferanse": {**found, "side": number + 1}}
    return {}


def _fonts(pdf: Any) -> dict[str, object]:
    return {"fonterUtenInnbygging": fonts_not_embedded(pdf)}


def _printable(text: str) -> str:
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text[:_MAX_TEXT]).split())


def _words(path: Path, error: object) -> str:
    """The library's own words without the path: where the file lies is no fact of it."""
    return _printable(str(error).replace(str(path), path.name))


def _fault(kind: str, **values: object) -> dict[str, object]:
    return {"kind": kind, "values": {name.rstrip("_"): value for name, value in values.items()}}
