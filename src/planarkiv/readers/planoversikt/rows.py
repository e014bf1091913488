"""What every sheet's rows share: walking past titles, totals and repeated headings; planid, files and the rest."""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from planarkiv.model.dates import PartialDate
from planarkiv.model.faults import Fault
from planarkiv.model.record import Sourced
from planarkiv.model.register import FileReference
from planarkiv.readers.planoversikt.cells import Cells, Sheet, address
from planarkiv.readers.planoversikt.codes import Reading, read_code
from planarkiv.readers.planoversikt.columns import FILE, NUMBER, PLANID, Vocabulary
from planarkiv.readers.planoversikt.headings import Column, Heading, heading_at, settle
from planarkiv.readers.planoversikt.planids import Number, PlanidColumn, PlanidReading, read_number
from planarkiv.readers.planoversikt.values import Value, blank, file_names, names_file, read_date, text_of, yes_or_no

MAX_FAULTS = 5_000
"""Faults kept of one sheet; the rest are counted in ``flere-feil``."""

_TOTAL = re.compile(r"(?:sum|totalt?|antall?|i alt|til ?sammen|til saman|alle planer)\b", re.IGNORECASE)


@dataclass(slots=True)
class Noted:
    """The faults of one sheet, in order. Alike ones are counted together (``antall``)."""

    sheet: Sheet
    faults: list[Fault] = field(default_factory=list)
    _alike: dict[tuple[str, ...], list[int]] = field(default_factory=dict)
    _more: int = 0

    def note(self, kind: str, row: int, column: int, **values: str | float) -> None:
        """One fault in one cell."""
        if len(self.faults) < MAX_FAULTS:
            self.faults.append(self.sheet.fault(kind, row, column, **values))
        else:
            self._more += 1

    def count(self, kind: str, row: int, column: int, **values: str) -> None:
        """A fault that many cells have alike: the first one's place, and how many."""
        key = (kind, str(column), *values.values())
        if key in self._alike:
            self._alike[key][1] += 1
        elif len(self.faults) < MAX_FAULTS:
            self._alike[key] = [len(self.faults), 1]
            self.faults.append(self.sheet.fault(kind, row, column, **values))
        else:
            self._more += 1

    def all(self) -> tuple[Fault, ...]:
        """Every fault, counts filled in."""
        faults = list(self.faults)
        for position, count in self._alike.values():
            fault = faults[position]
            faults[position] = Fault(fault.kind, fault.line, None, fault.cell, None, {**fault.values, "antall": count})
        if self._more:
            faults.append(Fault("flere-feil", values={"ark": self.sheet.name, "antall": self._more}))
        return tuple(faults)


@dataclass(slots=True)
class Row:
    """One data row with its planid read. Readers take what they understand; ``extra`` gets the rest."""

    sheet: Sheet
    heading: Heading
    noted: Noted
    number: int
    cells: Cells
    planid: PlanidReading
    extra: dict[str, Sourced] = field(default_factory=dict)

    def value(self, column: Column) -> Value:
        """The cell in a column; the empty text past the row's end."""
        return self.cells[column.index] if column.index < len(self.cells) else ""

    def source(self, column: Column) -> str:
        """Where the cell stands."""
        return self.sheet.source(self.number, column.index)

    @property
    def planid_column(self) -> Column:
        """The column the row's planid stands in, or should stand in."""
        columns = self.heading.named(PLANID)
        return next((column for column in columns if not blank(self.value(column))), columns[0])

    @property
    def place(self) -> str:
        """The cell of the planid."""
        return self.sheet.cell(self.number, self.planid_column.index)

    def keep(self, column: Column) -> None:
        """The cell as it stands, under its heading, so that nothing is lost."""
        text = text_of(self.value(column))
        key = column.heading or address(self.number, column.index).rstrip("0123456789")
        if key in self.extra:
            key = f"{key} ({address(self.number, column.index)})"
        self.extra[key] = Sourced(text, self.source(column))

    def note(self, kind: str, column: Column, **values: str | float) -> None:
        """A fault in the cell of a column."""
        self.noted.note(kind, self.number, column.index, **values)

    def text(self, column: Column) -> Sourced | None:
        """The cell as text. A saksnummer that Excel made a date is lost: reported, and kept as it stands."""
        value = self.value(column)
        if column.name in {"saksnummer", "case_number"} and not isinstance(value, str | int | float):
            self.note("saksnummer-er-dato", column, verdi=text_of(value))
            self.keep(column)
            return None
        return Sourced(text_of(value), self.source(column))

    def date(self, column: Column) -> Sourced | None:
        """The cell as a date, or None with a fault; the text is kept where it was not plain."""
        value = self.value(column)
        reading = read_date(value)
        if reading.fault:
            lest = {} if reading.date is None else {"lest": str(reading.date)}
            self.note(reading.fault, column, felt=column.name, verdi=text_of(value)[:120], **lest)
            self.keep(column)
        return None if reading.date is None else Sourced(reading.date, self.source(column))

    def code(self, column: Column, read: Callable[[str], Reading | None] | None = None) -> Sourced | None:
        """The cell as a code; what was translated or not understood is kept and reported. ``read`` goes first."""
        text = text_of(self.value(column))
        reading = (read and read(text)) or read_code(text, column.name)
        if reading.fault:
            values = {"felt": column.name, "tekst": text[:120]} | ({"kode": reading.code} if reading.code else {})
            self.noted.count(reading.fault, self.number, column.index, **values)
            self.keep(column)
        return None if reading.code is None else Sourced(reading.code, self.source(column))

    def files(self, document_type: str | None = None) -> tuple[FileReference, ...]:
        """Every file the row names, by text or hyperlink, once each. *Ja* in a file column is no file: it is kept."""
        found: dict[tuple[str, str | None], FileReference] = {}
        for column in self.heading.columns:
            kind = column.document_type or document_type
            link = self._link(column)
            names: tuple[str, ...] = ()
            if column.name == FILE:
                names = file_names(self.value(column))
                if names and yes_or_no(names[0]) is not None:
                    self.keep(column)
                    names = ()
                if link and not any(map(names_file, names)):
                    names = (link,)
            elif link and column.name in {PLANID, "plannavn", "title", ""} and not _is_web(link):
                names = (link,)
            for name in names:
                found.setdefault((name, kind), FileReference(name, kind, self.source(column)))
        return tuple(found.values())

    def _link(self, column: Column) -> str | None:
        link = self.sheet.links.get(address(self.number, column.index), "")
        if not link or link.lower().startswith(("mailto:", "#")):
            return None
        return link if _is_web(link) else unquote(re.sub(r"^file:/*", "", link, flags=re.IGNORECASE))

    def filled(self, taken: Collection[str]) -> Iterator[Column]:
        """The columns with a value, each name of ``taken`` once: further columns of the name are kept."""
        seen: set[str] = set()
        order = sorted(self.heading.columns, key=lambda column: column.weak)
        for column in order:
            if blank(self.value(column)) or column.name in {PLANID, NUMBER, FILE}:
                continue
            if column.name in taken and column.name not in seen:
                seen.add(column.name)
                yield column
            else:
                self.keep(column)
        headed = {column.index for column in self.heading.columns}
        for index, value in enumerate(self.cells):
            if index not in headed and not blank(value):
                self.keep(Column(index, "", ""))


def _is_web(link: str) -> bool:
    return link.lower().startswith(("http:", "https:", "www."))


def date_of(sourced: Sourced | None) -> PartialDate | None:
    """The date in a sourced value."""
    return sourced.value if sourced is not None and isinstance(sourced.value, PartialDate) else None


def walk(sheet: Sheet, heading: Heading, vocabulary: Vocabulary, number: str | None, noted: Noted) -> Iterator[Row]:
    """The data rows under a heading, planid read; faults are noted.

    Passed over: totals and one-cell notes (``rad-hoppet-over``), repeated headings (a new order of columns counts from
    there), rows whose planid is lost (``planid-er-dato``, ``planid-avrundet``). A row without planid but with other
    values comes with an empty id and the fault ``planid-mangler``.
    """
    column = _planid_column(sheet, heading, number)
    if column.counts_rows and heading.named(PLANID)[0].weak:
        noted.note("planid-kan-vaere-lopenummer", heading.row, heading.named(PLANID)[0].index)
    position = heading.first
    while position < len(sheet.rows):
        row, cells = sheet.rows[position]
        again = heading_at(sheet, position, vocabulary) if _looks_repeated(heading, cells) else None
        if again is not None:
            heading, position = settle(sheet, again), again.first
            continue
        position += 1
        filled = [index for index, value in enumerate(cells) if not blank(value)]
        first = text_of(cells[filled[0]])
        planids = [c for c in heading.named(PLANID) if c.index < len(cells) and not blank(cells[c.index])]
        title = len(filled) == 1 and (not planids or not any(sign.isdigit() for sign in first))
        if title or (_TOTAL.match(first) and (not planids or planids[0].index == filled[0])):
            noted.note("rad-hoppet-over", row, filled[0], tekst=first[:120])
            continue
        if not planids:
            noted.note("planid-mangler", row, heading.named(PLANID)[0].index, tekst=first[:120])
            yield Row(sheet, heading, noted, row, cells, PlanidReading(None, ""))
            continue
        reading = column.read(cells[planids[0].index], _number(heading, row, cells, noted))
        for kind, values in reading.flaws:
            noted.note(kind, row, planids[0].index, **values)
        if not reading.skip:
            found = Row(sheet, heading, noted, row, cells, reading)
            for other in planids[1:]:
                found.keep(other)
            yield found


def _planid_column(sheet: Sheet, heading: Heading, number: str | None) -> PlanidColumn:
    index = heading.named(PLANID)[0].index
    values = [cells[index] for _, cells in sheet.rows[heading.first :] if index < len(cells)]
    return PlanidColumn(values, number, delimited=sheet.delimited)


def _looks_repeated(heading: Heading, cells: Cells) -> bool:
    texts = {column.heading for column in heading.columns}
    return sum(isinstance(value, str) and text_of(value) in texts for value in cells) > 1


def _number(heading: Heading, row: int, cells: Cells, noted: Noted) -> Number:
    """What the row's kommunenummer cells say: the first that states a number."""
    for column in heading.named(NUMBER):
        found = read_number(cells[column.index]) if column.index < len(cells) else Number(None, stated=False)
        if found.flaw:
            noted.note(found.flaw[0], row, column.index, **found.flaw[1])
        if found.stated:
            return found
    return Number(None, stated=False)
