"""Finds the heading row of a sheet and says what each column holds, by its heading and by what its cells look like."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from planarkiv.readers.planoversikt.cells import Cells, Sheet
from planarkiv.readers.planoversikt.codes import read_code
from planarkiv.readers.planoversikt.columns import FILE, NUMBER, PLANID, Vocabulary
from planarkiv.readers.planoversikt.cutoff import EITHER, cut_off
from planarkiv.readers.planoversikt.names import FILE_TYPES
from planarkiv.readers.planoversikt.values import Value, blank, file_names, names_file, read_date, text_of, yes_or_no
from planarkiv.readers.planoversikt.words import fold_heading

SEARCH_ROWS = 30
"""Rows with something in them among which the heading is looked for."""

_LONGEST_HEADING = 120
_SAMPLE = 200


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``name`` is a name of the vocabulary, or empty for a heading not understood.

    ``document_type`` goes with ``fil``; ``weak`` headings (*Nr*, *Navn*) say little by themselves.
    """

    index: int
    heading: str
    name: str
    document_type: str | None = None
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of one table. ``first`` is the position in ``sheet.rows`` of its first data row."""

    row: int
    first: int
    columns: tuple[Column, ...]

    def named(self, name: str) -> tuple[Column, ...]:
        """The columns with this name, the plain headings before the weak ones."""
        return tuple(sorted((c for c in self.columns if c.name == name), key=lambda column: column.weak))

    @property
    def score(self) -> int:
        """How surely this is a heading: planid and plannavn count most."""
        names = {column.name for column in self.columns if column.name}
        plain = {column.name for column in self.columns if column.name and not column.weak}
        return len(names) + 2 * len(plain & {PLANID, "plannavn"})


def find_heading(sheet: Sheet, vocabulary: Vocabulary) -> Heading | None:
    """The best heading among the first rows, or None. The first of equals wins."""
    best: Heading | None = None
    for position in range(min(SEARCH_ROWS, len(sheet.rows))):
        found = heading_at(sheet, position, vocabulary)
        if found is not None and (best is None or found.score > best.score):
            best = found
    return best if best is None else settle(sheet, best)


def heading_at(sheet: Sheet, position: int, vocabulary: Vocabulary) -> Heading | None:
    """The heading that stands in the row at this position (and the one below it, when that divides it), or None."""
    row, cells = sheet.rows[position]
    columns = _columns(cells, vocabulary)
    if not _is_heading(columns, vocabulary):
        return None
    first = position + 1
    if first < len(sheet.rows):
        divided = _divided(cells, sheet.rows[first][1], vocabulary)
        if divided is not None:
            columns, first = divided, first + 1
    return Heading(row, first, _plain_before_weak(columns))


def _is_heading(columns: Sequence[Column], vocabulary: Vocabulary) -> bool:
    names = {column.name for column in columns if column.name}
    if not set(vocabulary.required) <= names:
        return False
    plain = any(column.name and not column.weak for column in columns)
    return plain and (len(names) > 1 or len(columns) == 1)


def _columns(cells: Cells, vocabulary: Vocabulary) -> list[Column]:
    found: list[Column] = []
    for index, value in enumerate(cells):
        if blank(value):
            continue
        if not isinstance(value, str):
            found.append(Column(index, text_of(value), ""))
            continue
        found.append(_column(index, value, vocabulary))
    return [_either(column, found, vocabulary) for column in found]


def _column(index: int, text: str, vocabulary: Vocabulary) -> Column:
    heading = text_of(text)[:_LONGEST_HEADING]
    if len(text) > _LONGEST_HEADING:
        return Column(index, heading, "")
    keys = fold_heading(text)
    for table, weak in ((vocabulary.strong, False), (vocabulary.weak, True)):
        for key in keys:
            if key in table:
                name = table[key]
                return Column(index, heading, name, FILE_TYPES.get(key) if name == FILE else None, weak)
    typed = next((FILE_TYPES[key] for key in keys if key in FILE_TYPES), None)
    if typed and FILE in vocabulary.strong.values():
        return Column(index, heading, FILE, typed)
    meant = cut_off(heading, vocabulary)
    name, kind = next(iter(meant)) if len(meant) == 1 else ("", None)
    return Column(index, heading, name, kind)


def _either(column: Column, columns: Sequence[Column], vocabulary: Vocabulary) -> Column:
    """*Plann.* beside a plannavn is the planid, beside a planid the plannavn."""
    if column.name or {name for name, _ in cut_off(column.heading, vocabulary)} != EITHER:
        return column
    left = EITHER - {other.name for other in columns if not other.weak}
    return replace(column, name=next(iter(left))) if len(left) == 1 else column


def _divided(upper: Cells, lower: Cells, vocabulary: Vocabulary) -> list[Column] | None:
    """The columns when the second row divides a heading that stands over several (*Datoer*: *Vedtatt*, *Kunngjort*)."""
    texts = [value for value in lower if not blank(value)]
    if not texts or not all(isinstance(value, str) for value in texts):
        return None
    below = _columns(lower, vocabulary)
    over = {column.index: column for column in _columns(upper, vocabulary)}
    known = [column for column in below if column.name and not column.weak]
    new = [column for column in known if column.index not in over or not over[column.index].name]
    if not new or 2 * len(known) < len(texts) or any(c.name == PLANID and c.index not in over for c in below):
        return None
    merged = over | {column.index: column for column in below if column.name or column.index not in over}
    for index, column in over.items():
        if column.name and index in merged and not merged[index].name:
            merged[index] = column
    return [merged[index] for index in sorted(merged)]


def _plain_before_weak(columns: Sequence[Column]) -> tuple[Column, ...]:
    """A weak heading counts only when no plain one has the same name, and only the first of several does."""
    plain = {column.name for column in columns if not column.weak}
    kept: list[Column] = []
    taken: set[str] = set()
    for column in columns:
        if column.weak and (column.name in plain or column.name in taken):
            column = replace(column, name="", weak=False)
        elif column.weak:
            taken.add(column.name)
        kept.append(column)
    return tuple(kept)


def settle(sheet: Sheet, heading: Heading) -> Heading:
    """Settles headings that may be two things (*Bestemmelser*: files or kind; *Vedtak*: a date or a file)."""
    return replace(heading, columns=tuple(_settled(sheet, heading, column) for column in heading.columns))


def _settled(sheet: Sheet, heading: Heading, column: Column) -> Column:
    if column.name in _SETTLED:
        return column
    cells = _sample(sheet, heading, column.index)
    if not cells:
        return column
    typed = column.document_type or next((FILE_TYPES[k] for k in fold_heading(column.heading) if k in FILE_TYPES), None)
    files = sum(any(map(names_file, file_names(value))) for value in cells if isinstance(value, str))
    if 2 * files >= len(cells):
        return replace(column, name=FILE, document_type=typed)
    if column.name == FILE and typed == "PLANBEST" and _are_codes(cells):
        return replace(column, name="planbestemmelse", document_type=None)
    if typed and (column.name == FILE) is _are_dates(cells):
        # neither the dates nor the files that the heading promises: kept under its own heading
        return replace(column, name="", document_type=None)
    return column


_SETTLED = frozenset({PLANID, NUMBER, "plannavn", "link", "title", "type"})
"""Columns whose heading is believed whatever the cells look like."""


def _sample(sheet: Sheet, heading: Heading, index: int) -> list[Value]:
    rows = sheet.rows[heading.first : heading.first + _SAMPLE]
    cells = (cells[index] for _, cells in rows if index < len(cells))
    return [value for value in cells if not blank(value) and yes_or_no(text_of(value)) is None]


def _are_dates(cells: Sequence[Value]) -> bool:
    return 2 * sum(read_date(value).date is not None for value in cells) >= len(cells)


def _are_codes(cells: Sequence[Value]) -> bool:
    return 2 * sum(read_code(text_of(value), "planbestemmelse").code is not None for value in cells) >= len(cells)
