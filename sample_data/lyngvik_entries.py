"""What a file of the sample municipality is, and how each kind is made."""

import textwrap
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from sample_data.lyngvik_drawings import image_bytes, map_page, scanned_map, scanned_page
from sample_data.lyngvik_letters import OTHERS
from sample_data.lyngvik_other import prj
from sample_data.lyngvik_plans import NAME, NUMBER, PLANS
from sample_data.lyngvik_texts import lines
from sample_data.plain_pdf import A3_WIDE, Page, pdf_bytes

MAP, MAP_REGISTER, FILE_NAME, FOLDER_NAME, TEXT, ONLY = (
    "id i kartet",
    "filkolonne i registeret",
    "id i filnavnet",
    "id i mappenavnet",
    "id med kommunenummer i teksten",
    "eneste plan i mappa",
)
"""Why a file is placed, most trusted first."""

_ZIP_TIME = (2024, 1, 22, 8, 14, 0)
_OFFICE = "Microsoft Word 2010"
_SCANNER = "Canon iR-ADV C5235"


@dataclass(frozen=True, slots=True)
class SampleFile:
    """A file and what is true of it; ``path`` relative to the municipality's folder.

    ``outcome`` is placed, unplaced, duplicate, ignored or register; ``planids`` the plans it belongs to;
    ``document_type`` one or several of the codes in dokumenttype.csv, empty where nobody could say.
    """

    path: str
    content: bytes
    outcome: str
    planids: tuple[str, ...] = ()
    document_type: str = ""
    note: str = ""


def placed(path: str, content: bytes, planids: str, document_type: str, why: str) -> SampleFile:
    """A file the order of trust places; ``planids`` divided by commas."""
    return SampleFile(path, content, "placed", tuple(planids.split(",")), document_type, why)


def unplaced(path: str, content: bytes, planid: str, document_type: str, note: str) -> SampleFile:
    """A file of a plan that can only be suggested."""
    return SampleFile(path, content, "unplaced", (planid,), document_type, note)


def no_plan(path: str, content: bytes, note: str) -> SampleFile:
    """A file of no plan."""
    return SampleFile(path, content, "unplaced", (), "", f"ingen plan: {note}")


def junk(path: str, content: bytes) -> SampleFile:
    """A file nobody made."""
    return SampleFile(path, content, "ignored", (), "", "søppel fra operativsystem eller kontorprogram")


def typed(text: str, year: str, font: str = "Times-Roman", producer: str = _OFFICE, title: str = "") -> bytes:
    """A PDF with a text layer; about 48 lines to a page."""
    widest = 80 if font == "Courier" else 104
    rows = [part for line in lines(text) for part in (textwrap.wrap(line, widest) or [""])]
    pages: list[Page] = []
    for start in range(0, len(rows), 48):
        page = Page()
        for row, line in enumerate(rows[start : start + 48]):
            heading = row < 3 and line.isupper()
            page.text(62, 780 - 15 * row, line, 12 if heading else 9.5, "Times-Bold" if heading else font)
        page.text(62, 40, f"Side {len(pages) + 1}", 8, font)
        pages.append(page)
    return pdf_bytes(pages, title, producer, f"{year}0614101500")


def scanned(text: str, year: str, skew: float = 0.4) -> bytes:
    """A PDF of one scanned page without a text layer."""
    return pdf_bytes([Page(scan=scanned_page(lines(text), skew))], "", _SCANNER, f"{year}0911130200")


def drawn_map(planid: str, heading: Sequence[str], size: tuple[int, int] = A3_WIDE) -> bytes:
    """The plan map as a PDF drawing."""
    return pdf_bytes([map_page(planid, heading, size)], "", "Focus Arealplan 2012", "20130502090000")


def map_and_provisions(planid: str) -> bytes:
    """Map and provisions on one sheet."""
    plan = PLANS[planid]
    heading = (NAME.upper(), f"Detaljregulering for {plan.name}", f"Arealplan-ID {NUMBER} {planid}",
               "Plankart med føresegner på eitt ark", "Vedteke 15.12.2011, sak 92/11", "Målestokk 1:500 (A3)", "",
               *lines(OTHERS["ett_ark"]))  # fmt: skip
    return drawn_map(planid, heading)


def zipped(members: Sequence[tuple[str, bytes, str]]) -> bytes:
    """A zip of (name, content, document type)."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, content, _ in members:
            archive.writestr(zipfile.ZipInfo(name, _ZIP_TIME), content)
    return out.getvalue()


def scan_set(stem: str, planid: str, drawn: tuple[str, bool], form: str, dpi: int, sides: Sequence[str], why: str,
              document_type: str = "PLANKART") -> list[SampleFile]:  # fmt: skip
    """A scanned plan map with its side files; ``drawn`` is the date in the title block and whether it has colours."""
    scan = scanned_map(planid, *drawn)
    content = image_bytes(scan.image, "jpg" if form.lower() == "jpg" else "tif", dpi)
    found = [placed(f"{stem}.{form}", content, planid, document_type, why)]
    for side in sides:
        text = prj() if side.lower() == "prj" else scan.world_file()
        found.append(placed(f"{stem}.{side}", text, planid, "", f"følgefil; {why}"))
    return found
