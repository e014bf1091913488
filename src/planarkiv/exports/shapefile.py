"""``shapefile``: a set of files for each layer; ``kolonner.csv`` tells what the columns are, whose names are cut to ten
characters."""

import csv
from pathlib import Path
from typing import Any

from planarkiv.exports import Context
from planarkiv.exports.layers import Layer, LayerFormat, plain, write_by_gdal
from planarkiv.language import say

COLUMNS = "kolonner.csv"
_LONGEST_NAME = 10
_LONGEST_TEXT = 254


def _write(layer: Layer, path: Path, context: Context) -> None:
    names = short_names([name for name in layer.rows.column_names if name != layer.geometry])
    rows, cut = _with_short_texts(layer)
    if cut:
        context.tell(
            say("{file}: {n} tekster er kuttet til 254 byte, som er det en Shape-fil tar", file=path.name, n=cut)
        )
    rows = rows.rename_columns([names.get(name, name) for name in rows.column_names])
    # a table without geometry is the table of the set alone
    place = path if layer.geometry is not None else path.with_suffix(".dbf")
    write_by_gdal(layer._replace(rows=rows), place, "ESRI Shapefile")
    _tell_names(path.with_name(COLUMNS), place.name, names)


def short_names(names: list[str]) -> dict[str, str]:
    """Different names of ten plain characters: the last part of a grouped name, where that is enough."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for name in names:
        short = plain(name if len(name) <= _LONGEST_NAME else name.rpartition("_")[2])[:_LONGEST_NAME]
        number = 1
        free = short
        while free.lower() in taken:
            number += 1
            free = f"{short[: _LONGEST_NAME - len(str(number))]}{number}"
        taken.add(free.lower())
        found[name] = free
    return found


def _with_short_texts(layer: Layer) -> tuple[Any, int]:
    """The rows with texts of at most 254 bytes in UTF-8, and how many were cut."""
    import pyarrow as pa
    import pyarrow.compute as pc

    rows, cut = layer.rows, 0
    for at, name in enumerate(rows.column_names):
        column = rows.column(at)
        if not pa.types.is_string(column.type):
            continue
        too_long = pc.sum(pc.greater(pc.binary_length(column), _LONGEST_TEXT)).as_py() or 0
        if too_long:
            cut += too_long
            rows = rows.set_column(
                at, name, pa.chunked_array([[_cut(text) for text in column.to_pylist()]], pa.string())
            )
    return rows, cut


def _cut(text: str | None) -> str | None:
    return None if text is None else text.encode()[:_LONGEST_TEXT].decode(errors="ignore")


def _tell_names(path: Path, file: str, names: dict[str, str]) -> None:
    new = not path.exists()
    with path.open("a", encoding="utf-8-sig" if new else "utf-8", newline="") as out:
        rows = csv.writer(out, delimiter=";")
        if new:
            rows.writerow(("fil", "kolonne", "egenskap"))
        rows.writerows((file, short, name) for name, short in names.items())


EXPORT = LayerFormat(".shp", _write, "1", plain_names=True)
