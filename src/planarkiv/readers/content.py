"""What a document file is by its first bytes, whatever its name says."""

import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, NamedTuple

from planarkiv.model.faults import Fault

HEAD_BYTES = 4096
MAX_ZIP_DIRECTORY = 1 << 20
"""Bytes of a zip's list of members that are read: an office document has some dozens of members."""

_OLE_SECTORS = 256


class Content(NamedTuple):
    """A format's short name, its media type, and the endings its files usually have; the first is its own."""

    format: str
    media_type: str
    suffixes: tuple[str, ...]


UNKNOWN = Content("UKJENT", "application/octet-stream", ())
EMPTY = Content("TOM", "application/x-empty", ())

PDF = Content("PDF", "application/pdf", (".pdf", ".ai"))
TIFF = Content("TIFF", "image/tiff", (".tif", ".tiff"))
JPEG = Content("JPEG", "image/jpeg", (".jpg", ".jpeg", ".jpe", ".jfif"))
PNG = Content("PNG", "image/png", (".png",))
DWG = Content("DWG", "image/vnd.dwg", (".dwg", ".dwt"))
DXF = Content("DXF", "image/vnd.dxf", (".dxf",))
DGN = Content("DGN", "image/vnd.dgn", (".dgn",))
DOC = Content("DOC", "application/msword", (".doc", ".dot"))
DOCX = Content(
    "DOCX",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    (".docx", ".docm", ".dotx"),
)
ODT = Content("ODT", "application/vnd.oasis.opendocument.text", (".odt", ".ott"))
RTF = Content("RTF", "application/rtf", (".rtf", ".doc"))
MSG = Content("MSG", "application/vnd.ms-outlook", (".msg",))
EML = Content("EML", "message/rfc822", (".eml", ".mht", ".mhtml"))
HTML = Content("HTML", "text/html", (".html", ".htm", ".xhtml", ".doc", ".xls"))
TEXT = Content("TXT", "text/plain", (".txt", ".md", ".log", ".text", ".csv"))
XML = Content("XML", "application/xml", (".xml", ".gml", ".doc", ".xls"))

_MAGIC = (
    (b"%PDF-", PDF),
    (b"II*\0", TIFF),
    (b"MM\0*", TIFF),
    (b"II+\0", TIFF),
    (b"MM\0+", TIFF),
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"{\\rtf", RTF),
    (b"AC10", DWG),
    (b"AC1.", DWG),
    (b"AC2.", DWG),
    (b"AutoCAD Binary DXF\r\n\x1a\0", DXF),
    (b"\x08\x09\xfe\x02", DGN),
    (b"\xc8\x09\xfe\x02", DGN),
    (b"GIF8", Content("GIF", "image/gif", (".gif",))),
    (b"\0\0\0\x0cjP  \r\n\x87\n", Content("JPEG2000", "image/jp2", (".jp2", ".j2k", ".jpf"))),
    (b"(DWF V", Content("DWF", "model/vnd.dwf", (".dwf",))),
    (b"%!PS", Content("PS", "application/postscript", (".ps", ".eps"))),
    (b"\xffWPC", Content("WPD", "application/vnd.wordperfect", (".wpd", ".wp", ".doc"))),
    (b"7z\xbc\xaf\x27\x1c", Content("7Z", "application/x-7z-compressed", (".7z",))),
    (b"Rar!", Content("RAR", "application/vnd.rar", (".rar",))),
)
_ZIP64_LOCATOR = struct.Struct("<4sIQI")
_ZIP64_END = struct.Struct("<4sQHHIIQQQQ")
_BMP = Content("BMP", "image/bmp", (".bmp", ".dib"))

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_STREAMS = (
    ("WordDocument", DOC),
    ("Workbook", Content("XLS", "application/vnd.ms-excel", (".xls", ".xlt"))),
    ("Book", Content("XLS", "application/vnd.ms-excel", (".xls", ".xlt"))),
    ("PowerPoint Document", Content("PPT", "application/vnd.ms-powerpoint", (".ppt", ".pps"))),
    ("__properties_version1.0", MSG),
    ("Dgn~H", DGN),
    ("Dgn~Mf", DGN),
)
_OLE_OTHER = Content("OLE2", "application/x-ole-storage", ())

_ZIP_MEMBERS = (
    ("word/document.xml", DOCX),
    (
        "xl/workbook.xml",
        Content("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", (".xlsx", ".xlsm")),
    ),
    (
        "ppt/presentation.xml",
        Content("PPTX", "application/vnd.openxmlformats-officedocument.presentationml.presentation", (".pptx",)),
    ),
)
_ZIP_MIMETYPES = {
    ODT.media_type: ODT,
    "application/vnd.oasis.opendocument.spreadsheet": Content(
        "ODS", "application/vnd.oasis.opendocument.spreadsheet", (".ods",)
    ),
    "application/vnd.oasis.opendocument.presentation": Content(
        "ODP", "application/vnd.oasis.opendocument.presentation", (".odp",)
    ),
}
_ZIP_OTHER = Content("ZIP", "application/zip", (".zip", ".kmz"))

_KNOWN = (
    *(content for _, content in (*_MAGIC, *_OLE_STREAMS, *_ZIP_MEMBERS)),
    *_ZIP_MIMETYPES.values(),
    _BMP,
    EML,
    HTML,
    TEXT,
    XML,
)
_PROMISES = frozenset(suffix for content in _KNOWN for suffix in content.suffixes)
"""Endings that say what the file is; any other ending promises nothing."""

_DXF_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:999\r?\n[^\n]*\n\s*)*0\r?\n\s*SECTION\r?\n", re.IGNORECASE)
_MAIL_FIELD = re.compile(
    rb"^(?:from|to|subject|received|message-id|mime-version|return-path|date|delivered-to):",
    re.IGNORECASE | re.MULTILINE,
)
_MIN_MAIL_FIELDS = 2


def identify(path: Path) -> Content:
    """The format of one file by its bytes; text of no known kind is ``TXT``. Raises OSError."""
    with path.open("rb") as file:
        return identify_open(file, path.suffix)


def identify_open(file: BinaryIO, suffix: str) -> Content:
    """The same for a file that is open at its beginning; it is read from, and left anywhere. Raises OSError."""
    head = file.read(HEAD_BYTES)
    if not head:
        return EMPTY
    for magic, content in _MAGIC:
        if head.startswith(magic):
            return content
    if head.startswith(b"BM") and head[6:10] == b"\0\0\0\0":
        return _BMP
    if head.startswith(_OLE):
        return _ole(file, head)
    if head.startswith(b"PK\x03\x04"):
        return _zip(file)
    # every viewer accepts a header after up to 1024 bytes of something else (ISO 32000-1 annex H)
    if b"%PDF-" in head[:1024]:
        return PDF
    return _text(head, suffix.lower())


def disagreement(path: Path, content: Content) -> tuple[Fault, ...]:
    """The fault that a file's ending promises something else than its bytes are; empty when they agree."""
    suffix = path.suffix.lower()
    if content is EMPTY:
        return (Fault("tom-fil"),)
    if suffix in content.suffixes or suffix not in _PROMISES:
        return ()
    # XML need not say that it is XML, and is any text then
    if content is TEXT and suffix in XML.suffixes[:2]:
        return ()
    return (Fault("innhold-ikke-som-filnavn", values={"endelse": suffix, "innhold": content.format}),)


def unreadable(error: OSError) -> Fault:
    """The fault that the operating system would not give us the file."""
    return Fault("fil-ulesbar", values={"grunn": error.strerror or type(error).__name__})


def _ole(file: BinaryIO, head: bytes) -> Content:
    names = _ole_names(file, head)
    return next((content for name, content in _OLE_STREAMS if name in names), _OLE_OTHER)


def _ole_names(file: BinaryIO, head: bytes) -> set[str]:
    """Names of the streams in an OLE2 compound file ([MS-CFB] 2.6): at most ``_OLE_SECTORS`` sectors are followed."""
    names: set[str] = set()
    if len(head) < 512:
        return names
    shift = struct.unpack_from("<H", head, 30)[0]
    if shift not in (9, 12):
        return names
    size = 1 << shift
    fat_sectors = struct.unpack_from("<109I", head, 76)
    sector: int = struct.unpack_from("<I", head, 48)[0]
    seen: set[int] = set()
    while sector < 0xFFFFFFF0 and sector not in seen and len(seen) < _OLE_SECTORS:
        seen.add(sector)
        file.seek((sector + 1) * size)
        entries = file.read(size)
        for start in range(0, len(entries) - 127, 128):
            length = struct.unpack_from("<H", entries, start + 64)[0]
            if 2 <= length <= 64:
                names.add(entries[start : start + length - 2].decode("utf-16-le", "replace"))
        index, place = divmod(sector, size // 4)
        if index >= len(fat_sectors) or fat_sectors[index] >= 0xFFFFFFF0:
            break
        file.seek((fat_sectors[index] + 1) * size + 4 * place)
        link = file.read(4)
        if len(link) < 4:
            break
        sector = struct.unpack("<I", link)[0]
    return names


def _zip(file: BinaryIO) -> Content:
    if not has_modest_directory(file):
        return _ZIP_OTHER
    try:
        with zipfile.ZipFile(file) as packed:
            names = set(packed.namelist())
            if "mimetype" in names:
                with packed.open("mimetype") as stream:
                    declared = stream.read(100).decode("ascii", "replace").strip()
                return _ZIP_MIMETYPES.get(declared, _ZIP_OTHER)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, ValueError, EOFError, OSError):
        return _ZIP_OTHER
    return next((content for name, content in _ZIP_MEMBERS if name in names), _ZIP_OTHER)


def has_modest_directory(file: BinaryIO) -> bool:
    """True when a zip's list of members is small enough to be read into memory at all."""
    return 0 <= directory_size(file) <= MAX_ZIP_DIRECTORY


def directory_size(file: BinaryIO) -> int:
    """Bytes of a zip's list of members, as the end of the file says (APPNOTE 4.3.14, 4.3.16); -1 where it is no zip."""
    size = file.seek(0, 2)
    start = max(0, size - 0x10000 - 22)
    file.seek(start)
    tail = file.read()
    end = tail.rfind(b"PK\x05\x06")
    if end < 0 or len(tail) - end < 22:
        return -1
    said: int = struct.unpack_from("<I", tail, end + 12)[0]
    locator = end - _ZIP64_LOCATOR.size
    if locator < 0 or tail[locator : locator + 4] != b"PK\x06\x07":
        return said
    file.seek(_ZIP64_LOCATOR.unpack_from(tail, locator)[2])
    record = file.read(_ZIP64_END.size)
    return int(_ZIP64_END.unpack(record)[8]) if len(record) == _ZIP64_END.size else said


def _text(head: bytes, suffix: str) -> Content:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return TEXT
    if b"\0" in head:
        return UNKNOWN
    if _DXF_START.match(head):
        return DXF
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    is_markup: Callable[[bytes], bool] = start.startswith
    if is_markup(b"<!doctype html") or is_markup(b"<html") or (is_markup(b"<?xml") and b"<html" in start[:1000]):
        return HTML
    if is_markup(b"<?xml"):
        return XML
    if _is_mail(head) or (suffix in EML.suffixes and _MAIL_FIELD.search(head)):
        return EML
    return TEXT


def _is_mail(head: bytes) -> bool:
    """True when the text begins with the header of an e-mail: only fields up to the first empty line."""
    header, _, _ = head.replace(b"\r\n", b"\n").partition(b"\n\n")
    lines = header.split(b"\n")
    if lines[0].startswith(b"From "):
        lines = lines[1:]
    are_fields = all(re.match(rb"[\x21-\x39\x3b-\x7e]+:|[ \t]", line) for line in lines[:-1])
    return are_fields and len(_MAIL_FIELD.findall(header)) >= _MIN_MAIL_FIELDS
