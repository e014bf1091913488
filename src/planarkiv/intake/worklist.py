"""The arbeidsliste: a workbook that asks a person where files belong, and the reading of what the person filled in.

Fault kinds of ``read``, beside those of a workbook that cannot be opened: ``arbeidsliste-ugjenkjennelig`` (no heading
row with file or sha512), ``arbeidsliste-planid-ukjent`` (not among the plans of the list),
``arbeidsliste-planid-er-dato`` (Excel made it a date), ``arbeidsliste-dokumenttype-ukjent``, ``arbeidsliste-motstrid``
(a plan *and* no plan), ``arbeidsliste-svar-ukjent`` (neither ja nor nei), ``arbeidsliste-rad-uten-fil`` (an answer with
neither file nor sha512).
"""

import hashlib
import itertools
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from planarkiv.archive import disk
from planarkiv.intake.worklist_headings import SUGGESTIONS, headings, in_any_language
from planarkiv.intake.worklist_rows import FILLED_IN, LIST_SHEET, PlanChoice, WorklistRow
from planarkiv.model.faults import Fault
from planarkiv.model.register import DOCUMENT_TYPES
from planarkiv.readers.planoversikt.cells import Cells, Sheet
from planarkiv.readers.planoversikt.codes import read_code
from planarkiv.readers.planoversikt.grid import open_grid
from planarkiv.readers.planoversikt.values import blank, text_of, yes_or_no
from planarkiv.readers.planoversikt.words import fold

_FORMAT = 1
"""Raised when the workbook's layout changes, so that a list with the same rows is written anew."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person filled in for one file, found again by ``sha512``, else by ``path`` and ``size``.

    ``planid_text`` is the id where one plan of the list was chosen, else what was typed. ``document_type`` is a code.
    ``cell`` is where it stands (``Arbeidsliste!B7``).
    """

    sha512: str | None
    path: str
    size: int | None
    planid_text: str | None
    document_type: str | None
    belongs_nowhere: bool
    comment: str
    cell: str


# --- writing -----------------------------------------------------------------------------------------------------


def content_digest(rows: Sequence[WorklistRow], plans: Sequence[PlanChoice]) -> str:
    """sha512 of what the list asks: equal for equal rows and plans, whatever the time is."""
    content = [_FORMAT, [asdict(row) for row in rows], [asdict(plan) for plan in plans], *headings().values()]
    return hashlib.sha512(json.dumps(content, ensure_ascii=True).encode()).hexdigest()


def write(path: Path, rows: Sequence[WorklistRow], plans: Sequence[PlanChoice], now: datetime) -> Path:
    """Writes the list in one step and returns where it is.

    A list that asks the same already is left alone, with what a person has begun to fill in; in a new one, what stands
    beside files that are asked about again is carried over. When another program holds the file, the list is written
    beside it as ``arbeidsliste.ny.xlsx``. The same input gives the same bytes. Raises OSError.
    """
    digest = content_digest(rows, plans)
    before = open_grid(path).sheets if path.is_file() else ()
    if _written_digest(before) == digest:
        return path
    from planarkiv.intake.worklist_sheet import workbook

    begun: dict[str, dict[str, str]] = {}
    for each in current(path):
        sheets = before if each == path else open_grid(each).sheets
        begun |= {sha512: cells for sha512, cells in _begun(sheets).items() if cells}
    data = workbook(rows, plans, begun, digest, now)
    staged = path.with_name(f".{path.name}.skrives")
    disk.delete(staged)
    staging = disk.Staging()
    staging.write(staged, data)
    staging.sync(together=False)
    try:
        disk.replace(staged, path)
    except PermissionError:
        path = beside(path)
        disk.replace(staged, path)
    disk.sync_folder(path.parent)
    return path


def beside(path: Path) -> Path:
    """Where the list is written when another program holds ``path``."""
    return path.with_name(f"{path.stem}.ny{path.suffix}")


def current(path: Path) -> list[Path]:
    """The lists that may have answers, the newest last: the list, and the one written beside it if that is newer."""
    other = beside(path)
    lists = [path] if path.is_file() else []
    if other.is_file() and (not lists or other.stat().st_mtime_ns > path.stat().st_mtime_ns):
        lists.append(other)
    return lists


def set_aside(path: Path) -> Path | None:
    """Gives a list that cannot be understood another name, ``arbeidsliste.gammel-1.xlsx``, and returns it.

    It may hold answers, and must never be written over. None when the list is understood or is not there. Raises
    OSError.
    """
    if not path.is_file() or any(map(_heading, open_grid(path).sheets)):
        return None
    stem = path.stem.removesuffix(".ny")
    names = (path.with_name(f"{stem}.gammel-{number}{path.suffix}") for number in itertools.count(1))
    free = next(name for name in names if not name.exists())
    disk.rename(path, free)
    disk.sync_folder(path.parent)
    return free


def _written_digest(sheets: Sequence[Sheet]) -> str:
    for sheet in sheets:
        if sheet.name == LIST_SHEET and sheet.rows and len(sheet.rows[0][1]) > 2:
            return text_of(sheet.rows[0][1][2])
    return ""


def _begun(sheets: Sequence[Sheet]) -> dict[str, dict[str, str]]:
    """What stands in the filled-in columns, by sha512: of a file that is asked about again, it was not understood."""
    known = _Known({}, frozenset())
    rows = (_RowReader(sheet, row, cells, columns, known, []) for sheet, row, cells, columns in _answer_rows(sheets))
    return {reader.text("sha512"): {name: text for name in FILLED_IN if (text := reader.text(name))} for reader in rows}


def rows_in(path: Path) -> list[WorklistRow]:
    """The files a list asks about, with suggestions as they stand; rows without sha512 are left out. Raises OSError."""
    sheets = open_grid(path).sheets
    known = _known_plans(sheets)
    readers = (_RowReader(sheet, row, cells, columns, known, []) for sheet, row, cells, columns in _answer_rows(sheets))
    return [reader.question() for reader in readers if _DIGEST.fullmatch(reader.text("sha512").lower())]


# --- reading -----------------------------------------------------------------------------------------------------

_SPELLINGS = {
    "fil": "fil filnavn filsti sti",
    "planid": "planid plan",
    "dokumenttype": "dokumenttype type",
    "ingen": "hørerikketilnoenplan hørerikkje ingenplan ingen hørerikketil",
    "kommentar": "kommentar merknad",
    "byte": "størrelse byte størrelsebyte storleik",
    "sha512": "sha512 sha",
}
_DIGEST = re.compile(r"[0-9a-f]{128}")


@dataclass(frozen=True, slots=True)
class _Known:
    """The plans of the hidden sheet: text shown to id, and every way to write an id; empty when the sheet is gone."""

    choices: Mapping[str, str]
    written: frozenset[str]


def read(path: Path) -> tuple[list[Decision], list[Fault]]:
    """What a person filled in, row by row; rows without an answer are left out. Raises OSError.

    Columns may be moved or deleted, rows sorted, the workbook saved as ODS or CSV. Unclear answers give a fault with
    the cell: an unknown plan is given back as typed, of a contradiction nothing.
    """
    grid = open_grid(path)
    faults = list(grid.faults)
    known = _known_plans(grid.sheets)
    decisions: list[Decision] = []
    for sheet, row, cells, columns in _answer_rows(grid.sheets):
        decision = _RowReader(sheet, row, cells, columns, known, faults).decision()
        decisions += [decision] if decision else []
    if grid.sheets and not any(map(_heading, grid.sheets)):
        faults.append(Fault("arbeidsliste-ugjenkjennelig", values={"fil": path.name}))
    return decisions, faults


def _answer_rows(sheets: Sequence[Sheet]) -> Iterator[tuple[Sheet, int, Cells, Mapping[str, int]]]:
    for sheet in sheets:
        heading = None if sheet.name == LIST_SHEET else _heading(sheet)
        if heading is not None:
            position, columns = heading
            for row, cells in sheet.rows[position + 1 :]:
                yield sheet, row, cells, columns


def _heading(sheet: Sheet) -> tuple[int, dict[str, int]] | None:
    """The position of the heading row and its columns: the row that has most of ours."""
    # a list may come back to a run that speaks another language than the one that asked
    spellings = {fold(word): name for name, words in in_any_language().items() for word in words}
    spellings |= {fold(word): name for name, words in _SPELLINGS.items() for word in words.split()}
    best: tuple[int, dict[str, int]] | None = None
    for position, (_, cells) in enumerate(sheet.rows[:30]):
        columns: dict[str, int] = {}
        for index, value in enumerate(cells):
            name = spellings.get(fold(value)) if isinstance(value, str) else None
            if name is not None:
                columns.setdefault(str(name), index)
        usable = {"fil", "sha512"} & set(columns) and set(FILLED_IN) & set(columns)
        if usable and (best is None or len(columns) > len(best[1])):
            best = position, columns
    return best


def _known_plans(sheets: Sequence[Sheet]) -> _Known:
    choices: dict[str, str] = {}
    for sheet in sheets:
        for _, cells in sheet.rows if sheet.name == LIST_SHEET else ():
            if len(cells) > 3 and not blank(cells[0]) and not blank(cells[3]):
                choices[fold(text_of(cells[0]))] = text_of(cells[3])
    ids = {each.casefold() for each in choices.values()}
    return _Known(choices, frozenset(ids | {each.partition("/")[2] for each in ids}))


@dataclass(slots=True)
class _RowReader:
    sheet: Sheet
    row: int
    cells: Cells
    columns: Mapping[str, int]
    known: _Known
    faults: list[Fault]

    def decision(self) -> Decision | None:
        """The row's decision, or None when there is none (a comment alone is none) or it cannot be used."""
        planid, kind, nowhere = self._planid(), self._document_type(), self._nowhere()
        if planid is None and kind is None and not nowhere:
            return None
        digest = self.text("sha512").lower()
        path = self._raw_text("fil")
        if not _DIGEST.fullmatch(digest) and not path:
            self._fault("arbeidsliste-rad-uten-fil", self._first_answer())
            return None
        if planid is not None and nowhere:
            self._fault("arbeidsliste-motstrid", "ingen", planid=planid, fil=path)
            return None
        return Decision(
            sha512=digest if _DIGEST.fullmatch(digest) else None,
            path=path,
            size=self._size(),
            planid_text=planid,
            document_type=kind,
            belongs_nowhere=nowhere,
            comment=self.text("kommentar"),
            cell=self.sheet.cell(self.row, self.columns[self._first_answer()]),
        )

    def question(self) -> WorklistRow:
        """What the row asks, suggestions by id alone; one whose plan is not in the list is left out."""
        suggestions = tuple(
            (PlanChoice(plan_id, ""), self._raw_text(f"grunn{number}"))
            for number in range(1, SUGGESTIONS + 1)
            if (plan_id := self.known.choices.get(fold(self.text(f"forslag{number}"))))
        )
        fil, words, why = (self._raw_text(name) for name in ("fil", "ord", "hvorfor"))
        return WorklistRow(fil, self._size() or 0, words, why, suggestions, self.text("sha512").lower())

    def _size(self) -> int | None:
        size = self.text("byte").replace(" ", "")
        return int(size) if size.isdecimal() and len(size) < 19 else None

    def _planid(self) -> str | None:
        value = self._value("planid")
        if isinstance(value, date | time | timedelta):
            self._fault("arbeidsliste-planid-er-dato", "planid", verdi=text_of(value))
            return None
        text = self.text("planid")
        if not text:
            return None
        if fold(text) in self.known.choices:
            return self.known.choices[fold(text)]
        if self.known.choices and not self._all_known(value if isinstance(value, str) else text):
            self._fault("arbeidsliste-planid-ukjent", "planid", planid=text[:120])
        return text

    def _all_known(self, text: str) -> bool:
        """Several plans may be named, divided by comma, semicolon or line break; the id stands first in each."""
        return all(self._is_known(part) for part in re.split(r"[,;\n]", text) if part.strip())

    def _is_known(self, part: str) -> bool:
        words = " ".join(part.split()).casefold()
        if fold(part) in self.known.choices or words in self.known.written:
            return True
        return any(words[:end] in self.known.written for end in _word_ends(words))

    def _document_type(self) -> str | None:
        text = self.text("dokumenttype")
        if not text:
            return None
        code = text.split(" – ")[0].strip().upper()
        if code in DOCUMENT_TYPES:
            return code
        reading = read_code(text, "type")
        if reading.code in DOCUMENT_TYPES:
            return reading.code
        self._fault("arbeidsliste-dokumenttype-ukjent", "dokumenttype", verdi=text[:120])
        return None

    def _nowhere(self) -> bool:
        text = self.text("ingen")
        answer = yes_or_no(text) if text else False
        if answer is None:
            self._fault("arbeidsliste-svar-ukjent", "ingen", verdi=text[:120])
        return answer is True

    def _value(self, name: str) -> object:
        index = self.columns.get(name, len(self.cells))
        return self.cells[index] if index < len(self.cells) else ""

    def text(self, name: str) -> str:
        """A cell as one line; empty when there is none."""
        index = self.columns.get(name, len(self.cells))
        if index >= len(self.cells) or blank(self.cells[index]):
            return ""
        return text_of(self.cells[index])

    def _raw_text(self, name: str) -> str:
        """The cell as it stands: two blanks in a file name are two blanks."""
        value = self._value(name)
        return value if isinstance(value, str) else self.text(name)

    def _first_answer(self) -> str:
        return next((n for n in FILLED_IN if self.text(n)), next(iter(self.columns)))

    def _fault(self, kind: str, name: str, **values: str) -> None:
        self.faults.append(self.sheet.fault(kind, self.row, self.columns[name], **values))


def _word_ends(text: str) -> Iterator[int]:
    """Where words end, the longest beginning first: ids may hold blanks."""
    return (found.start() for found in reversed(list(re.finditer(" ", text[:80]))))
