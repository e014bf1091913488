"""The head of a SOSI file: from the lines below ``.HODE`` to Head."""

import re
from decimal import Decimal
from typing import NamedTuple

from planarkiv.catalogue.koordsys import EPSG_OF_KOORDSYS
from planarkiv.model.features import Head
from planarkiv.readers.fault_log import FaultLog
from planarkiv.readers.sosi.attributes import SUBGROUP_AGAIN, read_groups
from planarkiv.readers.sosi.charset import Decoder
from planarkiv.readers.sosi.text import DEFINITIONS, with_plain_line_ends, without_indents

_TOP = re.compile(rb"\.([A-Za-z][^\s:!]*)")
_NUMBER = re.compile(r"[+-]?[0-9]{1,15}(?:[.,][0-9]{1,15})?|[+-]?[.,][0-9]{1,15}")
_SMALLEST_UNIT, _LARGEST_UNIT = Decimal("1e-9"), Decimal("1e6")


class _HeadText(NamedTuple):
    """The lines below ``.HODE`` as text; other lines of the file's beginning are blank, so that numbers hold.

    ``definitions`` are the lines of the file's own definitions.
    """

    lines: list[str]
    line_of_head: int
    definitions: list[str]

    def line_of(self, name: str) -> int:
        """The 1-based line of the first such name; that of the head when there is none."""
        form = re.compile(r"\.{2,}" + re.escape(name) + r"(?=[\s!]|$)")
        found = (number for number, line in enumerate(self.lines, 1) if form.match(line))
        return next(found, self.line_of_head)


def read_head(
    preamble: bytes, declared: str | None, decoder: Decoder, faults: FaultLog, notes: FaultLog
) -> Head | None:
    """The head in ``preamble``, which is all before the first element; None when there is no ``.HODE``."""
    text = _head_text(preamble, decoder, faults)
    if text is None:
        return None
    gathered: dict[str, list[str]] = {}
    spelt: dict[str, list[bool]] = {}
    several: set[str] = set()
    groups: set[str] = set()
    for group in read_groups("\n".join(text.lines)):
        for fault in group.faults:
            if fault.kind == SUBGROUP_AGAIN:
                notes.add("hode-gruppe-gjentatt", fault.line + 1, name=fault.text)
            else:
                faults.add(fault.kind, fault.line + 1, text=fault.text)
        if any("." in path for path, _ in group.entries):
            if group.name in groups:
                notes.add("hode-gruppe-gjentatt", name=group.name)
            groups.add(group.name)
        for path, value in group.entries:
            gathered.setdefault(path, []).append(value)
            spelt.setdefault(path, []).append((path, True) in group.spelt)
        several |= {path for path, _ in group.spelt}
    head = Head(charset_declared=declared, charset=decoder.codec)
    head.spelt = {path: tuple(spelt[path]) for path in sorted(several)}
    head.definitions = "".join(f"{line}\n" for line in text.definitions)
    head.values = {path: tuple(values) for path, values in gathered.items()}
    _fill(head, text, faults)
    return head


def _head_text(preamble: bytes, decoder: Decoder, faults: FaultLog) -> _HeadText | None:
    lines: list[str] = []
    definitions: list[str] = []
    line_of_head = 0
    inside = defines = False
    stray: list[int] = []
    for number, raw in enumerate(without_indents(with_plain_line_ends(preamble)).split(b"\n"), 1):
        top = _TOP.match(raw)
        if top:
            inside = top[1].upper() == b"HODE" and not line_of_head
            defines = top[1].upper() in DEFINITIONS
            line_of_head = number if inside else line_of_head
        elif raw.strip() and not raw.startswith(b"!") and not line_of_head and not defines:
            stray.append(number)
        lines.append(decoder.text(raw, number) if inside and not top else "")
        if defines and raw.strip():
            definitions.append(decoder.text(raw, number))
    if not line_of_head:
        return None
    if stray:
        faults.add("tekst-foran-hodet", stray[0])
    return _HeadText(lines, line_of_head, definitions)


def _fill(head: Head, text: _HeadText, faults: FaultLog) -> None:
    head.version = _value(head, "SOSI-VERSJON")
    head.level = _value(head, "SOSI-NIVÅ")
    head.catalogue = _value(head, "OBJEKTKATALOG") or _value(head, "INNHOLD.PRODUKTSPEK")
    head.vertical_datum = _value(head, "TRANSPAR.VERT-DATUM", "VERT-DATUM")
    unit = _unit(head, "ENHET", text, faults)
    head.unit = head.unit if unit is None else unit
    if unit is None and _value(head, "TRANSPAR.ENHET", "ENHET") is None:
        faults.add("enhet-ugyldig", text.line_of("TRANSPAR"), text="")
    head.unit_h = _unit(head, "ENHET-H", text, faults)
    head.unit_d = _unit(head, "ENHET-D", text, faults)
    if (written := _value(head, "TRANSPAR.ORIGO-NØ", "ORIGO-NØ")) is not None:
        origin = _pair(written)
        head.origin = origin or head.origin
        if origin is None:
            faults.add("origo-ugyldig", text.line_of("ORIGO-NØ"), text=written)
    low, high = _pair(_value(head, "OMRÅDE.MIN-NØ") or ""), _pair(_value(head, "OMRÅDE.MAX-NØ") or "")
    head.bbox = (low[1], low[0], high[1], high[0]) if low and high else None
    _coordinate_system(head, text, faults)


def _coordinate_system(head: Head, text: _HeadText, faults: FaultLog) -> None:
    names = ("TRANSPAR.KOORDSYS", "TRANSPAR.KOORDSYS.SYSKODE", "TRANSPAR.SYSKODE", "KOORDSYS")
    written = _value(head, *names)
    number = (written or "").split(" ")[0]
    if number.isascii() and number.isdigit() and len(number) < 9:
        head.koordsys = int(number)
        head.epsg = EPSG_OF_KOORDSYS.get(head.koordsys)
    if head.koordsys not in EPSG_OF_KOORDSYS:
        geosys = _value(head, "TRANSPAR.GEOSYS") or ""
        faults.add("koordsys-ukjent", text.line_of("KOORDSYS"), text=written or "", geosys=geosys)
    elif head.epsg is None:
        faults.add("koordsys-tvetydig", text.line_of("KOORDSYS"), text=written or "")


def _value(head: Head, *paths: str) -> str | None:
    """The first value at the first of the paths that has one."""
    return next((head.values[path][0] for path in paths if head.values.get(path, ("",))[0]), None)


def _decimal(word: str) -> Decimal | None:
    return Decimal(word.replace(",", ".")) if _NUMBER.fullmatch(word) else None


def _unit(head: Head, name: str, text: _HeadText, faults: FaultLog) -> float | None:
    written = _value(head, f"TRANSPAR.{name}", name)
    if written is None:
        return None
    unit = _decimal(written)
    if unit is None or not _SMALLEST_UNIT <= unit <= _LARGEST_UNIT:
        faults.add("enhet-ugyldig", text.line_of(name), text=written)
        return None
    return float(unit)


def _pair(written: str) -> tuple[float, float] | None:
    """Two numbers, north first."""
    numbers = [_decimal(word) for word in written.split()]
    if len(numbers) != 2 or numbers[0] is None or numbers[1] is None:
        return None
    return float(numbers[0]), float(numbers[1])
