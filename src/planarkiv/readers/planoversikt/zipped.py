"""Inspects XLSX and ODS packages: real unpacked sizes, how far out cells stand, passwords. No DTD.

In the same pass: hyperlinks, and the cells whose number format makes an id of the number (``masks``).
"""

import copy
import errno
import functools
import posixpath
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from xml.parsers import expat

from planarkiv.readers.planoversikt.limits import (
    MAX_BYTES,
    MAX_PARTS,
    MAX_RATIO,
    MAX_STRING,
    RATIO_FROM,
    Extent,
    Inspection,
    Refused,
    check_extents,
    check_text,
)
from planarkiv.readers.planoversikt.masks import Mask, read_mask, zeros

_CHUNK = 1 << 16
_MAX_LINKS = 100_000
_MAX_MASKED = 200_000
"""Cells of a workbook shown through a mask; further ones are plain numbers."""

_MAX_STYLES = 1 << 16
"""Cell styles of a workbook; Excel takes 64 000."""

_LONGEST_NUMBER = 40

Attributes = dict[str, str]
Start = Callable[[str, Attributes], None]
End = Callable[[str], None]
Text = Callable[[str], None]


class _Package:
    """The parts of a zip under one budget of unpacked bytes. The sizes a zip states of itself are not trusted."""

    def __init__(self, archive: zipfile.ZipFile, packed: int) -> None:
        self._archive = archive
        self._left = MAX_BYTES
        self._packed = max(packed, 1)
        self.names = {info.filename: info for info in archive.infolist()}
        if len(self.names) > MAX_PARTS:
            raise Refused("regneark-for-stort", deler=len(self.names), grense=MAX_PARTS)

    def chunks(self, name: str) -> Iterator[bytes]:
        info = copy.copy(self.names[name])
        if info.flag_bits & 1:
            raise Refused("regneark-passord")
        # a stated size smaller than the real one would end the reading early and hide the rest
        info.file_size = self._left + 1
        with self._archive.open(info) as part:
            while data := part.read(_CHUNK):
                self._left -= len(data)
                used = MAX_BYTES - self._left
                if self._left < 0 or (used > RATIO_FROM and used > MAX_RATIO * self._packed):
                    raise Refused("regneark-for-stort", byte=used, grense=MAX_BYTES)
                yield data

    def parse(self, name: str, start: Start, end: End | None = None, text: Text | None = None) -> None:
        """Feeds the part to the handlers: local names of tags, attributes as they stand. Raises ExpatError."""
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartElementHandler = lambda tag, given: start(_local(tag), given)
        if end:
            parser.EndElementHandler = lambda tag: end(_local(tag))
        if text:
            parser.CharacterDataHandler = text
        parser.StartDoctypeDeclHandler = _refuse_doctype
        pieces = self.chunks(name)
        for piece in pieces:
            parser.Parse(piece, False)
        parser.Parse(b"", True)


@functools.lru_cache(maxsize=1 << 10)
def _local(tag: str) -> str:
    return tag.rpartition(" ")[2]


def _plain(given: Attributes) -> Attributes:
    """Attributes by their local names."""
    return {_local(key): value for key, value in given.items()}


def _refuse_doctype(*_: object) -> None:
    raise Refused("regneark-ulesbart", grunn="DOCTYPE")


def inspect_zip(path: Path) -> Inspection:
    """Hyperlinks and masked cells of a workbook that may be opened. Raises Refused and OSError."""
    try:
        with zipfile.ZipFile(path) as archive:
            package = _Package(archive, path.stat().st_size)
            if "content.xml" in package.names:
                content = _ods_content(package)
                check_extents(content.extents)
                check_text(content.characters)
                return Inspection(masks=content.masks)
            if "xl/workbook.bin" in package.names:
                raise Refused("regneark-ulesbart", grunn="xlsb")
            return _inspect_xlsx(package)
    except (zipfile.BadZipFile, zlib.error, expat.ExpatError, EOFError, NotImplementedError, RuntimeError) as error:
        raise Refused("regneark-ulesbart", grunn=str(error)[:200]) from None
    except (ValueError, KeyError, IndexError) as error:
        raise Refused("regneark-ulesbart", grunn=type(error).__name__) from None
    except OSError as error:
        # a place in the package that points before its beginning
        if error.errno != errno.EINVAL:
            raise
        raise Refused("regneark-ulesbart", grunn="zip") from None


def _inspect_xlsx(package: _Package) -> Inspection:
    names = _sheet_names(package)
    styles = _masked_styles(package)
    extents: list[Extent] = []
    links: dict[str, dict[str, str]] = {}
    masks: dict[str, dict[tuple[int, int], Mask]] = {}
    for part in package.names:
        if part.lower().endswith((".xml", ".rels")):
            continue
        for _ in package.chunks(part):
            pass
    for part in package.names:
        if not part.lower().endswith(".xml"):
            continue
        room = _MAX_MASKED - sum(map(len, masks.values()))
        sheet = _XlsxSheet(names.get(part.lower(), part), styles, room)
        package.parse(part, sheet.start, sheet.end, sheet.text)
        if sheet.is_sheet:
            extents.append(Extent(sheet.name, sheet.rows, sheet.columns))
            if sheet.links:
                links[sheet.name] = _targets(package, part, sheet.links)
            if sheet.masks:
                masks[sheet.name] = sheet.masks
    check_extents(extents)
    return Inspection(links=links, masks=masks)


class _XlsxSheet:
    """Follows the cells of one worksheet part. Cells without a value take no room.

    ``styles`` are the masks by style number; ``masks`` the cells that have them, by row and column (1-based), no more
    than there is ``room`` for.
    """

    def __init__(self, name: str, styles: Mapping[str, Mask], room: int) -> None:
        self.name = name
        self._room = room
        self.masks: dict[tuple[int, int], Mask] = {}
        self._styles = styles
        self._mask: Mask | None = None
        self.is_sheet = False
        self.rows = self.columns = 0
        self.links: dict[str, str] = {}
        self._row = self._column = 0
        self._first = True
        self._characters = 0

    def start(self, tag: str, given: Attributes) -> None:
        if self._first:
            self._first = False
            self.is_sheet = tag == "worksheet"
        if not self.is_sheet:
            self._characters = 0 if tag == "si" else self._characters
            return
        if tag == "row":
            self._row = int(given["r"]) if "r" in given else self._row + 1
            self._column = 0
        elif tag == "c":
            self._characters = 0
            self._column, self._row = _position(given["r"]) if "r" in given else (self._column + 1, self._row)
            if self._styles:
                self._mask = self._styles.get(given.get("s", "0"))
        elif tag in {"v", "is", "t"}:
            self.rows, self.columns = max(self.rows, self._row), max(self.columns, self._column)
            if self._mask and tag == "v" and len(self.masks) < self._room:
                self.masks[max(self._row, 1), self._column] = self._mask
        elif tag == "hyperlink" and len(self.links) < _MAX_LINKS:
            self.links[given.get("ref", "").partition(":")[0]] = _plain(given).get("id", "")

    def end(self, tag: str) -> None:
        if tag == "c" and not self._row:
            self._row = 1

    def text(self, text: str) -> None:
        self._characters += len(text)
        if self._characters > MAX_STRING and not text.isspace():
            raise Refused("regneark-for-stort", tegn=self._characters, grense=MAX_STRING)


def _position(reference: str) -> tuple[int, int]:
    letters = reference.rstrip("0123456789")
    column = 0
    for letter in letters.upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    if len(letters) > 3 or not 0 < column <= 1 << 14 or not 0 < int(reference[len(letters) :]) <= 1 << 20:
        raise Refused("regneark-ulesbart", grunn=reference[:40])
    return column, int(reference[len(letters) :])


def _sheet_names(package: _Package) -> dict[str, str]:
    """Worksheet part (lower case) to sheet name."""
    targets = _relations(package, "xl/workbook.xml")
    names: dict[str, str] = {}

    def start(tag: str, given: Attributes) -> None:
        number = _plain(given).get("id", "") if tag == "sheet" else ""
        if number in targets:
            names[targets[number].lower()] = given.get("name", "")

    if "xl/workbook.xml" in package.names:
        package.parse("xl/workbook.xml", start)
    return names


def _masked_styles(package: _Package) -> dict[str, Mask]:
    """The cell styles (``s`` of a cell) whose number format is a mask."""
    formats: dict[str, Mask] = {}
    found: dict[str, Mask] = {}
    count = 0
    inside = False

    def start(tag: str, given: Attributes) -> None:
        nonlocal count, inside
        if tag == "numFmt" and len(formats) < _MAX_STYLES and (mask := read_mask(given.get("formatCode", ""))):
            formats[given.get("numFmtId", "")] = mask
        elif tag == "cellXfs":
            inside = True
        elif tag == "xf" and inside:
            if count < _MAX_STYLES and (mask := formats.get(given.get("numFmtId", ""))):
                found[str(count)] = mask
            count += 1

    def end(tag: str) -> None:
        nonlocal inside
        inside = inside and tag != "cellXfs"

    for part in package.names:
        if part.lower() == "xl/styles.xml":
            package.parse(part, start, end)
    return found


def _targets(package: _Package, part: str, wanted: Mapping[str, str]) -> dict[str, str]:
    targets = _relations(package, part, outside=True)
    return {cell: targets[number] for cell, number in wanted.items() if targets.get(number)}


def _relations(package: _Package, part: str, *, outside: bool = False) -> dict[str, str]:
    """Relation id to target: parts of the package (from its root), or the addresses outside it, as written."""
    folder, _, name = part.rpartition("/")
    relations = f"{folder}/_rels/{name}.rels"
    found: dict[str, str] = {}

    def start(tag: str, given: Attributes) -> None:
        target = given.get("Target", "")
        if tag != "Relationship" or (given.get("TargetMode") == "External") is not outside or not target:
            return
        inside = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        found[given.get("Id", "")] = target if outside else inside

    if relations in package.names:
        package.parse(relations, start)
    return found


def _ods_content(package: _Package) -> "_OdsContent":
    encrypted: list[str] = []

    def manifest(tag: str, _: Attributes) -> None:
        if tag == "encryption-data":
            encrypted.append(tag)

    if "META-INF/manifest.xml" in package.names:
        package.parse("META-INF/manifest.xml", manifest)
    if encrypted:
        raise Refused("regneark-passord")
    content = _OdsContent()
    package.parse("content.xml", content.start, content.end, content.text)
    for part in package.names:
        if part not in {"content.xml", "META-INF/manifest.xml"}:
            for _ in package.chunks(part):
                pass
    return content


class _OdsContent:
    """Follows the tables of an OpenDocument spreadsheet; repeated ones count up to the last that is filled.

    A number beside which ``0522`` is written is shown so: ``masks``, by sheet, then row and column (1-based).
    """

    def __init__(self) -> None:
        self.extents: list[Extent] = []
        self.masks: dict[str, dict[tuple[int, int], Mask]] = {}
        self._room = _MAX_MASKED
        self._number: str | None = None
        self._shown = ""
        self._notes = 0
        self._name = ""
        self._rows = self._used_rows = self._columns = 0
        self._cell = self._repeat = self._last = self._row_repeat = 0
        self._depth = 0
        self._filled = False
        self._in_cell = self._in_row = self.characters = 0

    def start(self, tag: str, given: Attributes) -> None:
        if tag == "table":
            self._depth += 1
            if self._depth == 1:
                self._name = _plain(given).get("name", "")
                self._rows = self._used_rows = self._columns = 0
        elif tag == "table-row":
            self._row_repeat = _count(_plain(given).get("number-rows-repeated"))
            self._cell = self._last = self._in_row = 0
        elif tag in {"table-cell", "covered-table-cell"}:
            plain = _plain(given)
            self._repeat = _count(plain.get("number-columns-repeated"))
            self._filled = "value-type" in plain or "formula" in plain
            self._in_cell = 0
            self._number = plain.get("value") if plain.get("value-type") == "float" else None
            self._shown = ""
        elif tag == "p":
            self._filled = True
        elif tag == "annotation":
            self._notes += 1

    def end(self, tag: str) -> None:
        if tag in {"table-cell", "covered-table-cell"}:
            if self._number and self._shown.startswith("0"):
                self._mask(self._number)
            self._cell += self._repeat
            if self._filled:
                self._last = self._cell
                self._in_row += self._in_cell * self._repeat
        elif tag == "table-row":
            self._rows += self._row_repeat
            self.characters += self._in_row * self._row_repeat
            if self._last:
                self._used_rows, self._columns = self._rows, max(self._columns, self._last)
        elif tag == "table":
            self._depth -= 1
            if self._depth == 0:
                self.extents.append(Extent(self._name, self._used_rows, self._columns))
        elif tag == "annotation":
            self._notes -= 1

    def text(self, text: str) -> None:
        self._in_cell += len(text)
        if self._number and not self._notes and len(self._shown) < _LONGEST_NUMBER:
            self._shown += text

    def _mask(self, number: str) -> None:
        shown = self._shown.strip()
        if not (shown.isascii() and shown.isdecimal() and 1 < len(shown) < _LONGEST_NUMBER):
            return
        if number.partition(".")[0] != (shown.lstrip("0") or "0") or number.partition(".")[2].strip("0"):
            return
        found = self.masks.setdefault(self._name, {})
        for row in range(self._rows + 1, self._rows + self._row_repeat + 1):
            for column in range(self._cell + 1, self._cell + self._repeat + 1):
                if not self._room:
                    return
                self._room -= 1
                found[row, column] = zeros(len(shown))


def _count(text: str | None) -> int:
    count = int(text or 1)
    if not 0 < count <= 1 << 21:
        raise Refused("regneark-ulesbart", grunn=f"repeated {text}"[:40])
    return count
