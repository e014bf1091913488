"""What is held against each other across a plan: the names and areas of its maps, the words of its documents."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from planarkiv.model.plan_text.names import NameKind
from planarkiv.model.record import ArchivedFile, PlanRecord
from planarkiv.subjects import DocumentText, MapContents, MapName

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from planarkiv.model.features import FeatureTable

TYPES = ("PLANBEST", "PLANKART")
"""Documents whose words are read."""

_PDF = "application/pdf"
_HENSYN = ("SIKRING", "STØY", "FARE", "INFRASTRUKTUR", "ANGITTHENSYN", "BÅNDLEGGING", "GJENNOMFØRING", "DETALJERING")
_NAMES = (
    (NameKind.FIELD, "FELTNAVN", ("RPAREALFORMÅL", "REGFORM", "KPAREALFORMÅL")),
    (NameKind.ZONE, "HENSYNSONENAVN", tuple(f"{plan}{hensyn}" for plan in ("RP", "KP") for hensyn in _HENSYN)),
    (NameKind.RULE, "BESTEMMELSEOMRNAVN", ()),
)
"""The columns of names, and of the codes of what has them."""


def has_words(record: PlanRecord) -> bool:
    """Whether the plan has documents whose words are held against its maps."""
    return any(document.type in TYPES and document.current is not False for document in record.documents)


def map_contents(name: str, table: FeatureTable) -> MapContents:
    """What one plan's objects in a map have that documents speak of."""
    import numpy as np

    from planarkiv.model.geometry import OUTLINE_TYPES, outline

    areas = _areas(table)
    names: list[MapName] = []
    unnamed: list[tuple[str, str]] = []
    for kind, column, codes in _NAMES:
        names += _named(table, areas, kind, column, codes)
        unnamed += [(kind.value, code) for code in _unnamed(table, column, codes)]
    rows = np.concatenate([table.rows_of(otype) for otype in OUTLINE_TYPES])
    return MapContents(
        file=name,
        names=tuple(names),
        unnamed=tuple(unnamed),
        levels=_said(table, rows, "VERTNIV"),
        plan_names=_said(table, rows, "PLANNAVN"),
        area=_total(float(areas[rows].sum())) if len(rows) else None,
        extent=_extent(outline(table)),
    )


def _areas(table: FeatureTable) -> NDArray[np.float64]:
    """(n,) m², NaN for what is no area or could not be put together."""
    import shapely

    from planarkiv.model.geometry import polygons

    made = polygons(table)
    areas: NDArray[np.float64] = shapely.area(made)
    areas[shapely.is_missing(made)] = float("nan")
    return areas


def _named(
    table: FeatureTable, areas: NDArray[np.float64], kind: NameKind, column: str, codes: tuple[str, ...]
) -> Iterator[MapName]:
    import numpy as np

    if (held := table.columns.get(column)) is None or not len(held.rows):
        return
    names, first = np.unique(held.codes, return_index=True)
    totals = np.bincount(held.codes, weights=areas[held.rows], minlength=len(held.values)).tolist()
    for name, at in sorted(zip(names.tolist(), first.tolist(), strict=True), key=lambda each: each[1]):
        if (text := held.values[name].strip()) not in ("", "*"):
            row = int(held.rows[at])
            yield MapName(kind.value, text, _code(table, row, codes), int(table.line[row]), _total(totals[name]))


def _code(table: FeatureTable, row: int, paths: tuple[str, ...]) -> str:
    for path in paths:
        if (code := int(table.dense(path)[row])) >= 0:
            return table.columns[path].values[code].strip()
    return ""


def _unnamed(table: FeatureTable, column: str, codes: tuple[str, ...]) -> list[str]:
    """The codes of objects without a name."""
    named = table.dense(column) >= 0
    found: set[str] = set()
    for path in codes:
        if (held := table.columns.get(path)) is not None:
            found |= {held.values[code].strip() for code in set(held.codes[~named[held.rows]].tolist())}
    return sorted(found)


def _said(table: FeatureTable, rows: NDArray[np.int32], path: str) -> tuple[str, ...]:
    return tuple(sorted({value.strip() for row in rows.tolist() for value in table.values_at(path, row)} - {"", "*"}))


def _total(area: float) -> float | None:
    return None if math.isnan(area) else round(area, 3)


def _extent(outlines: NDArray[np.object_]) -> tuple[float, float] | None:
    import shapely

    if not len(outlines):
        return None
    west, south, east, north = shapely.total_bounds(outlines).tolist()
    return round(east - west, 2), round(north - south, 2)


def document_texts(
    record: PlanRecord, path_of: Callable[[ArchivedFile], Path | None], names: Mapping[str, str]
) -> tuple[DocumentText, ...]:
    """The words of the provisions and map sheets that hold today.

    ``path_of`` tells where a file lies, None where it is gone; ``names`` is how reports name it by its path.
    """
    files = {file.path: file for file in record.files}
    found: dict[tuple[str, str], DocumentText] = {}
    for document in record.documents:
        if document.type not in TYPES or document.current is False:
            continue
        for path in document.files:
            if (file := files.get(path)) is not None and (document.type, path) not in found:
                pages = _pages(file, path_of(file))
                found[document.type, path] = DocumentText(
                    names[path], document.type, pages, tuple(_sizes(file)), _count(file, pages)
                )
    return tuple(found.values())


def _pages(file: ArchivedFile, path: Path | None) -> tuple[str, ...]:
    if path is None:
        return ()
    if file.media_type != _PDF:
        from planarkiv.readers import office

        return office.read(path).pages
    if file.facts.get("tekstlag") is False:
        # a scan: nobody needs to look again
        return ()
    from planarkiv.readers import pdf

    return pdf.read_pages(path)


def _sizes(file: ArchivedFile) -> Iterator[tuple[float, float]]:
    listed = file.facts.get("sidestoerrelserMm")
    for each in listed if isinstance(listed, list | tuple) else ():
        width, height = (each.get("bredde"), each.get("hoeyde")) if isinstance(each, Mapping) else (None, None)
        if isinstance(width, int | float) and isinstance(height, int | float):
            yield float(width), float(height)


def _count(file: ArchivedFile, pages: tuple[str, ...]) -> int:
    count = file.facts.get("sider")
    return count if isinstance(count, int) else len(pages)
