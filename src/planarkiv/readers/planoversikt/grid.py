"""Sheets of cells with their real addresses, from workbooks (calamine) and delimited text alike."""

from collections.abc import Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from planarkiv.model.faults import Fault
from planarkiv.readers.planoversikt.cells import Cells, Grid, Sheet
from planarkiv.readers.planoversikt.limits import OLE, Refused, check_text
from planarkiv.readers.planoversikt.values import Value, blank

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

    from planarkiv.readers.planoversikt.masks import Mask

_HTML = (b"<html", b"<!doctype", b"<table", b"<meta", b"<?xml")


def open_grid(path: Path, most_rows: int | None = None) -> Grid:
    """Opens a workbook or a text file by what it holds, not by its ending. Raises OSError when it cannot be read.

    ``most_rows`` of each sheet are enough (to recognise a file). Whatever the file holds, the time and memory it takes
    are bounded: see ``guard`` and ``delimited``.
    """
    with path.open("rb") as file:
        head = file.read(1024)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06", OLE)):
        return _workbook(path, most_rows)
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(_HTML):
        # "xls" out of many case systems is a web page
        return Grid(faults=(_unreadable(path, "html"),))
    from planarkiv.readers.planoversikt.delimited import read_delimited

    return read_delimited(path, most_rows)


def _workbook(path: Path, most_rows: int | None) -> Grid:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    from planarkiv.readers.planoversikt.guard import inspect

    found = inspect(path)
    if found.faults:
        return Grid(faults=found.faults)
    sheets: list[Sheet] = []
    faults: list[Fault] = []
    try:
        with path.open("rb") as stream, CalamineWorkbook.from_filelike(stream) as book:
            for meta in book.sheets_metadata:
                if meta.typ is not SheetTypeEnum.WorkSheet:
                    continue
                try:
                    content = book.get_sheet_by_name(meta.name)
                    rows = _rows(content, most_rows)
                    _show(rows, found.masks.get(meta.name, {}))
                    _fill_merged(rows, content.merged_cell_ranges or ())
                except CalamineError as error:
                    faults.append(
                        Fault("ark-ulesbart", cell=f"{meta.name}!A1", values={"ark": meta.name, "grunn": str(error)})
                    )
                    continue
                hidden = meta.visible is not SheetVisibleEnum.Visible
                kept = [(number, trimmed) for number, cells in rows if (trimmed := _trimmed(cells))]
                sheets.append(Sheet(path.name, meta.name, kept, hidden, links=found.links.get(meta.name, {})))
    except Refused as refused:
        return Grid(faults=(Fault(refused.kind, values={"fil": path.name, **refused.values}),))
    except PasswordError:
        return Grid(faults=(Fault("regneark-passord", values={"fil": path.name}),))
    except (CalamineError, ValueError, OverflowError) as error:
        return Grid(faults=(_unreadable(path, str(error)),))
    except BaseException as error:
        # the Rust code panics on some spoilt files, and pyo3 puts that outside Exception
        if type(error).__name__ != "PanicException":
            raise
        return Grid(faults=(_unreadable(path, str(error)),))
    return Grid(tuple(sheets), tuple(faults))


def _unreadable(path: Path, reason: str) -> Fault:
    return Fault("regneark-ulesbart", values={"fil": path.name, "grunn": reason[:200]})


def _rows(content: "CalamineSheet", most_rows: int | None) -> list[tuple[int, list[Value]]]:
    """The rows from row 1 and column A on, those in front of the first in use included. Raises Refused."""
    before: list[Value] = [""] * (content.start[1] if content.start else 0)
    rows: list[tuple[int, list[Value]]] = []
    characters = 0
    for number, cells in enumerate(islice(content.iter_rows(), most_rows), start=1):
        rows.append((number, before + cells if before else list(cells)))
        # one text of a workbook may stand in every cell
        characters += sum(len(value) for value in cells if isinstance(value, str))
        check_text(characters)
    return rows


def _show(rows: Sequence[tuple[int, list[Value]]], masks: "Mapping[tuple[int, int], Mask]") -> None:
    """522 in a cell with the number format ``0000`` becomes the text ``0522``, as it stands on the screen."""
    for (row, column), mask in masks.items():
        if row <= len(rows) and column <= len(rows[row - 1][1]):
            cells = rows[row - 1][1]
            cells[column - 1] = mask.shown(cells[column - 1])


def _trimmed(cells: list[Value]) -> Cells:
    """The cells up to the last that says something."""
    last = len(cells)
    while last and blank(cells[last - 1]):
        last -= 1
    return tuple(cells[:last])


def _fill_merged(
    rows: Sequence[tuple[int, list[Value]]], ranges: Sequence[tuple[tuple[int, int], tuple[int, int]]]
) -> None:
    """A cell merged downwards stands in all its rows. Merged sideways it is a title: it keeps its first cell."""
    for (top, left), (bottom, right) in ranges:
        if left != right or top >= len(rows):
            continue
        cells = rows[top][1]
        value = cells[left] if left < len(cells) else ""
        for _, below in rows[top + 1 : bottom + 1]:
            if left < len(below) and blank(below[left]):
                below[left] = value
