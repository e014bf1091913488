"""Delimited text (CSV): character set and separator found from the bytes, then one sheet with line numbers."""

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

from planarkiv.model.faults import Fault
from planarkiv.readers.planoversikt.cells import Grid, Sheet
from planarkiv.readers.planoversikt.values import Value, blank

MAX_BYTES = 64 << 20
MAX_ROWS = 300_000
MAX_CELLS = 4_000_000
_SAMPLE_LINES = 40
_SEPARATORS = ";\t,|"
_RECOGNISE_BYTES = 1 << 16
_GUARDED = re.compile(r"'(?:\s*[0-9]|[=+@-])")


def read_delimited(path: Path, most_rows: int | None) -> Grid:
    """The file as one sheet named after it. Raises OSError.

    UTF-8 with and without mark, UTF-16 and cp1252 are told apart; the separator is the one that divides most lines of
    the beginning alike. ``="0123"`` and ``'0123``, tricks to save zeros from Excel, are unwrapped, and ``'=text``,
    which is no formula then.
    """
    size = path.stat().st_size
    if most_rows is None and size > MAX_BYTES:
        return Grid(faults=(Fault("regneark-for-stort", values={"fil": path.name, "byte": size, "grense": MAX_BYTES}),))
    with path.open("rb") as file:
        data = file.read(MAX_BYTES if most_rows is None else _RECOGNISE_BYTES)
    text = decode(data)
    if text is None:
        return Grid(faults=(Fault("regneark-ulesbart", values={"fil": path.name, "grunn": "ikke tekst"}),))
    rows: list[tuple[int, tuple[Value, ...]]] = []
    faults: list[Fault] = []
    try:
        cells = 0
        for line, row in _records(text):
            cells += len(row)
            if len(rows) >= MAX_ROWS or cells > MAX_CELLS:
                faults.append(Fault("regneark-for-stort", line=line, values={"fil": path.name, "grense": MAX_ROWS}))
                break
            if not all(map(blank, row)):
                rows.append((line, row))
            if most_rows is not None and line > most_rows:
                break
    except csv.Error as error:
        # a quote that is never closed swallows the rest of the file: what stood before it is kept
        faults.append(Fault("regneark-ulesbart", values={"fil": path.name, "grunn": str(error)}))
    return Grid((Sheet(path.name, path.stem, rows, delimited=True),), tuple(faults))


def decode(data: bytes) -> str | None:
    """The text of the bytes, or None when they are not text. Every byte has a meaning in cp1252 or is U+FFFD."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    if data[:400:2].count(0) > len(data[:400]) // 4 or data[1:400:2].count(0) > len(data[:400]) // 4:
        little = data[1:400:2].count(0) >= data[:400:2].count(0)
        return data.decode("utf-16-le" if little else "utf-16-be", "replace")
    if b"\0" in data[:4096]:
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # a sample may be cut in the middle of a letter
        if error.start >= len(data) - 3 and error.reason == "unexpected end of data":
            return data[: error.start].decode("utf-8-sig")
        return data.decode("cp1252", "replace")


def separator_of(text: str) -> str:
    """The separator: Excel's ``sep=;`` line, else the one that divides most lines into equally many cells."""
    lines = [line for line in text[:20_000].splitlines()[:_SAMPLE_LINES] if line.strip()]
    if lines and lines[0].lower().startswith("sep=") and len(lines[0]) == 5:
        return lines[0][4]

    def score(sign: str) -> tuple[int, int]:
        counts = [len(row) for row in csv.reader(lines, delimiter=sign)]
        widths = [count for count in counts if count > 1]
        commonest = max(widths, key=widths.count, default=0)
        return widths.count(commonest) * (commonest > 1), commonest

    try:
        # the order of the signs decides when nothing else does: in Norway a comma is mostly a decimal
        return max(_SEPARATORS, key=lambda sign: (score(sign), -_SEPARATORS.index(sign)))
    except csv.Error:
        return ";"


def _records(text: str) -> Iterator[tuple[int, tuple[Value, ...]]]:
    reader = csv.reader(io.StringIO(text.replace("\0", ""), newline=""), delimiter=separator_of(text))
    first = 1
    for record in reader:
        if not (first == 1 and len(record) <= 2 and record and record[0].lower().startswith("sep=")):
            yield first, tuple(map(_unwrap, record))
        first = reader.line_num + 1


def _unwrap(cell: str) -> str:
    if cell.startswith('="') and cell.endswith('"') and len(cell) > 3:
        return cell[2:-1]
    return cell[1:] if _GUARDED.match(cell) else cell
