"""Plan maps as a municipality has them on paper: scans with world files, drawn PDF sheets, scanned letters."""

import io
import math
from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFont
from sample_data.lyngvik_plans import NAME, PLANS, plan_elements
from sample_data.plain_pdf import Page, Rgb, Scan
from sample_data.plan_mosaic import noise
from sample_data.sosi_text import ring_points

Line = tuple[tuple[float, float], ...]
"""East and north in metres."""

_MOSAIC = ("RPAREALFORMÅL", "REGFORM", "KPAREALFORMÅL")
_GREY: Rgb = (0.86, 0.86, 0.86)
_COLOURS: dict[str, tuple[str, Rgb]] = {
    "111": ("Boligbebyggelse", (1.0, 0.93, 0.45)), "112": ("Konsentrert småhus / fritid", (1.0, 0.87, 0.5)),
    "113": ("Sentrumsformål", (0.88, 0.62, 0.4)), "116": ("Tjenesteyting", (0.95, 0.6, 0.6)),
    "12": ("Råstoffutvinning", (0.75, 0.7, 0.6)), "13": ("Næring", (0.78, 0.7, 0.9)),
    "14": ("Industri", (0.78, 0.7, 0.9)), "15": ("Fritidsbebyggelse / anlegg", (1.0, 0.78, 0.4)),
    "1600": ("Uteoppholdsareal", (0.93, 0.96, 0.6)),
    "16": ("Offentlig bygg", (0.95, 0.6, 0.6)), "201": ("Veg", _GREY), "208": ("Parkering", (0.78, 0.78, 0.78)),
    "21": ("Jord- og skogbruk", (0.86, 0.93, 0.75)), "38": ("Hamn", (0.75, 0.82, 0.9)),
    "39": ("Sjø", (0.7, 0.87, 0.97)),
    "305": ("Park", (0.6, 0.85, 0.5)), "3": ("Trafikkområde", _GREY), "4": ("Friområde", (0.6, 0.85, 0.5)),
    "510": ("LNFR", (0.88, 0.95, 0.78)), "60": ("Privat veg / sjø", (0.9, 0.88, 0.8)),
    "6": ("Spesialområde", (0.8, 0.85, 0.65)),
    "67": ("Massetak", (0.8, 0.72, 0.62)), "62": ("Hamn", (0.75, 0.82, 0.9)), "7": ("Fellesområde", (0.8, 0.93, 0.6)),
    "9": ("Kombinert formål", (0.9, 0.75, 0.5)),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Field:
    """A coloured area of a plan map; coordinates are (E, N) in metres."""

    rings: tuple[Line, ...]
    colour: Rgb
    meaning: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is drawn of a plan, and the box (min E, min N, max E, max N) it fills, in metres."""

    fields: tuple[Field, ...]
    outlines: tuple[Line, ...]
    lines: tuple[Line, ...]
    texts: tuple[tuple[tuple[float, float], str], ...]
    box: tuple[float, float, float, float]


def _metres(points: Sequence[tuple[int, int]]) -> Line:
    return tuple((east / 100, north / 100) for north, east in points)


def _meaning(code: str) -> tuple[str, Rgb]:
    known = max((prefix for prefix in _COLOURS if code.startswith(prefix)), key=len, default="")
    return _COLOURS.get(known, ("Annet", (0.95, 0.95, 0.9)))


def sheet(planid: str) -> Sheet:
    """The drawing of a plan."""
    elements = plan_elements(planid)
    fields: list[Field] = []
    outlines: list[Line] = []
    lines: list[Line] = []
    texts: list[tuple[tuple[float, float], str]] = []
    for element in elements.values():
        code = next((value for name in _MOSAIC if (value := element.value(name))), "")
        rings = tuple(_metres(ring_points(elements, ring)) for ring in element.refs)
        if element.kind == "FLATE" and code and "mål" in element.object_type:
            meaning, colour = _meaning(code)
            fields.append(Field(rings, colour, meaning))
        elif element.kind == "FLATE":
            outlines += rings
        elif element.kind == "TEKST":
            texts.append((_metres(element.points)[0], element.value("STRENG")))
        elif element.object_type == "RpJuridiskLinje":
            lines.append(_metres(element.points))
    east = [point[0] for ring in outlines for point in ring]
    north = [point[1] for ring in outlines for point in ring]
    return Sheet(
        tuple(fields), tuple(outlines), tuple(lines), tuple(texts), (min(east), min(north), max(east), max(north))
    )


def _title(planid: str, dated: str) -> list[str]:
    plan = PLANS[planid]
    return [NAME.upper(), plan.name, f"Reguleringskart  {dated}", "Mål 1:1000   Ekv. 1 m"]


@dataclass(frozen=True, slots=True)
class ScannedMap:
    """A scanned plan map: the image, the pixel size in metres and the centre of the upper left pixel (E, N)."""

    image: Image.Image
    pixel: float
    east: float
    north: float

    def world_file(self) -> bytes:
        """The six lines of a world file."""
        values = (self.pixel, 0.0, 0.0, -self.pixel, self.east, self.north)
        return "".join(f"{value:.6f}\r\n" for value in values).encode()


def scanned_map(planid: str, dated: str, colour: bool, size: tuple[int, int] = (860, 620)) -> ScannedMap:
    """The plan map on a sheet with frame and title block, as a scanner saw it."""
    drawing = sheet(planid)
    min_e, min_n, max_e, max_n = drawing.box
    width, height = size
    pixel = max((max_e - min_e) / (width - 330), (max_n - min_n) / (height - 90))
    pixel = math.ceil(pixel * 50) / 50
    east, north = math.floor(min_e - 45 * pixel), math.ceil(max_n + 45 * pixel)
    image = Image.new("RGB" if colour else "1", size, "white")
    pen = ImageDraw.Draw(image)

    def at(point: tuple[float, float]) -> tuple[int, int]:
        return round((point[0] - east) / pixel), round((north - point[1]) / pixel)

    for number, area in enumerate(drawing.fields):
        outer = [at(point) for point in area.rings[0]]
        if colour:
            pen.polygon(outer, fill=_rgb(area.colour), outline="black")
            for ring in area.rings[1:]:
                pen.polygon([at(point) for point in ring], fill="white", outline="black")
        else:
            _hatch(image, outer, number)
    for area in drawing.fields:
        for ring in area.rings:
            pen.line([at(point) for point in ring], fill="black")
    for outline in drawing.outlines:
        pen.line([at(point) for point in outline], fill="black", width=4)
    for line in drawing.lines:
        pen.line([at(point) for point in line], fill="black", width=2)
    font = ImageFont.load_default_imagefont()
    for place, text in drawing.texts:
        x, y = at(place)
        box = pen.textbbox((x - 3 * len(text), y - 6), text, font=font)
        pen.rectangle(box, fill="white")
        pen.text((x - 3 * len(text), y - 6), text, font=font, fill="black")
    _frame(pen, size, _title(planid, dated), font)
    _dust(pen, size)
    return ScannedMap(image, pixel, east + pixel / 2, north - pixel / 2)


def _rgb(colour: Rgb) -> tuple[int, int, int]:
    red, green, blue = (round(255 * part) for part in colour)
    return red, green, blue


def _hatch(image: Image.Image, outer: Sequence[tuple[int, int]], number: int) -> None:
    """Fills a polygon of a one-bit image with one of four hatchings."""
    mask = Image.new("1", image.size, 0)
    ImageDraw.Draw(mask).polygon(list(outer), fill=1)
    pattern = Image.new("1", image.size, 1)
    pen = ImageDraw.Draw(pattern)
    gap, kind = 9 + 2 * (number % 3), number % 4
    reach = max(image.size)
    for step in range(-reach, reach, gap):
        if kind in (0, 2):
            pen.line([(step, 0), (step + reach, reach)], fill=0)
        if kind == 2:
            pen.line([(step + reach, 0), (step, reach)], fill=0)
    image.paste(pattern, (0, 0), mask)


def _frame(pen: ImageDraw.ImageDraw, size: tuple[int, int], title: list[str], font: ImageFont.ImageFont) -> None:
    width, height = size
    pen.rectangle((12, 12, width - 13, height - 13), outline="black", width=2)
    left, top = width - 265, height - 130
    pen.rectangle((left, top, width - 13, height - 13), outline="black", fill="white", width=2)
    for row, line in enumerate(title):
        pen.text((left + 10, top + 10 + 26 * row), line, font=font, fill="black")
        if row:
            pen.line([(left, top + 4 + 26 * row), (width - 13, top + 4 + 26 * row)], fill="black")
    pen.line([(width - 60, 90), (width - 60, 40), (width - 66, 56)], fill="black", width=2)
    pen.text((width - 63, 26), "N", font=font, fill="black")


def _dust(pen: ImageDraw.ImageDraw, size: tuple[int, int]) -> None:
    for number in range(60):
        x = round((noise(number, 1) + 1) / 2 * (size[0] - 2))
        y = round((noise(number, 2) + 1) / 2 * (size[1] - 1))
        pen.point([(x, y), (x + 1, y)], fill="black")
    pen.line([(0, size[1] // 2), (size[0], size[1] // 2 + 3)], fill="black" if size[0] % 3 == 0 else "gray")


def image_bytes(image: Image.Image, form: str, dpi: int) -> bytes:
    """The image as ``tif`` (group 4 or palette) or ``jpg`` with its resolution."""
    out = io.BytesIO()
    if form == "jpg":
        image.convert("RGB").save(out, "JPEG", quality=60, dpi=(dpi, dpi))
    elif image.mode == "1":
        image.save(out, "TIFF", compression="group4", dpi=(dpi, dpi))
    else:
        image.quantize(24, Image.Quantize.MEDIANCUT).save(out, "TIFF", compression="tiff_lzw", dpi=(dpi, dpi))
    return out.getvalue()


def scanned_page(lines: Sequence[str], skew: float = 0.4) -> Scan:
    """A typewritten page as an office scanner saves it."""
    font = ImageFont.load_default_imagefont()
    small = Image.new("1", (413, 584), 1)
    pen = ImageDraw.Draw(small)
    for row, line in enumerate(lines[:44]):
        pen.text((34, 30 + 12 * row), line, font=font, fill=0)
    image = small.resize((826, 1168), Image.Resampling.NEAREST).rotate(skew, fillcolor=1)
    _dust(ImageDraw.Draw(image), image.size)
    return group4(image)


def group4(image: Image.Image) -> Scan:
    """A one-bit image as the bare group 4 data that PDF embeds."""
    out = io.BytesIO()
    image.save(out, "TIFF", compression="group4", tiffinfo={278: image.height})
    with Image.open(io.BytesIO(out.getvalue())) as tiff:
        tags: dict[int, tuple[int, ...]] = tiff.tag_v2  # type: ignore[attr-defined]  # only TIFF images have it
        start, length = tags[273][0], tags[279][0]
    return Scan(image.width, image.height, out.getvalue()[start : start + length])


def map_page(planid: str, heading: Sequence[str], size: tuple[int, int], right: float = 0.3) -> Page:
    """The plan map as a drawn sheet; ``right`` is the share of the width kept free for title, legend or text."""
    page = Page(*size)
    drawing = sheet(planid)
    min_e, min_n, max_e, max_n = drawing.box
    width, height = size
    scale = min(width * (0.94 - right) / (max_e - min_e), height * 0.86 / (max_n - min_n))

    def at(point: tuple[float, float]) -> tuple[float, float]:
        return width * 0.04 + (point[0] - min_e) * scale, height * 0.07 + (point[1] - min_n) * scale

    for area in drawing.fields:
        page.polygon([[at(point) for point in ring] for ring in area.rings], fill=area.colour)
    for outline in drawing.outlines:
        page.polygon([[at(point) for point in outline]], width=2)
    for line in drawing.lines:
        page.line([at(point) for point in line], stroke=(0.7, 0, 0), width=1)
    for place, label in drawing.texts:
        x, y = at(place)
        page.text(x - 2.5 * len(label), y, label, height / 100)
    page.polygon([[(14, 14), (width - 14, 14), (width - 14, height - 14), (14, height - 14)]], width=1.5)
    left, step = width * (0.98 - right), height / 42
    for row, words in enumerate(heading):
        font = "Helvetica-Bold" if row < 2 else "Helvetica"
        page.text(left, height * 0.93 - step * row, words, height / (50 if row < 2 else 70), font)
    top = height * 0.93 - step * (len(heading) + 1)
    page.text(left, top, "TEGNFORKLARING", height / 70, "Helvetica-Bold")
    legend = dict.fromkeys((area.meaning, area.colour) for area in drawing.fields)
    for row, (meaning, colour) in enumerate(legend, start=1):
        y = top - step * row
        page.polygon([[(left, y), (left + step, y), (left + step, y + step * 0.6), (left, y + step * 0.6)]], colour)
        page.text(left + step * 1.4, y, meaning, height / 80)
    return page
