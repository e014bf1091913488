"""Shapefiles: one for each object type and kind of geometry; names of ten signs, texts of 254 bytes in UTF-8."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from planarkiv.archive.layout import Names
from planarkiv.catalogue.attributes import attributes
from planarkiv.catalogue.generations import Generation
from planarkiv.language import later
from planarkiv.model.features import FeatureTable
from planarkiv.model.loss import Loss
from planarkiv.writers import Choice
from planarkiv.writers.layers import content
from planarkiv.writers.layers.content import TYPE_COLUMN, Layer
from planarkiv.writers.layers.gdal import write_layer

_LONGEST_NAME = 10
_LONGEST_TEXT = 254
_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "Æ": "Ae", "Ø": "O", "Å": "A"})
_OBJTYPE = "objtype"

NO_HISTORY = later("Det som ble gjort med dataene ({names}), står ikke i resultatet: Shape har ikke plass til det.")
CUT = later("{n} tekster er kuttet til 254 byte, som er det en Shape-fil tar.")


def write(table: FeatureTable, path: Path, choice: Choice) -> list[Loss]:  # noqa: ARG001 - as every format
    """Writes ``path`` where all objects are of one type, and else ``NAME_RpOmrade.shp`` and so on beside it, each with
    its side files."""
    made = content.content(table)
    layers, lost = content.layers(made, _layer_name, _column_name)
    losses = [*made.losses, *lost]
    if told := content.description(table.head):
        losses.append(Loss("hode", NO_HISTORY, 1, {"names": told}))
    # types may differ in letters that files do not keep apart
    names = Names()
    for layer in layers:
        layer, cut = _with_short_texts(layer)
        layer, flat = content.flat_where_mixed(layer)
        losses += [*cut, *flat]
        file = path if len(layers) == 1 else path.with_name(f"{path.stem}_{names.new(layer.name)}.shp")
        with suppress(FileNotFoundError):
            # a name that is too long, which GDAL would tell of with the folder that we write in
            file.lstat()
        write_layer(layer, file, "ESRI Shapefile", table.head.epsg)
    return content.together(losses)


def _layer_name(otype: str, kind: str) -> str:
    """A file name of plain letters; the kind of geometry stands behind it, as types may have several."""
    name = re.sub(r"[^A-Za-z0-9_-]+", "_", otype.translate(_LETTERS)) or "UtenObjekttype"
    return f"{name}_{ {content.AREA: 'flate', content.LINE: 'linje'}.get(kind, 'punkt') }"


def _column_name(types: Sequence[str], path: str) -> str:
    """The first of the names the attribute has that is short enough and means it alone; else the name, cut."""
    if path == TYPE_COLUMN:
        return _OBJTYPE
    listed = [each for generation in Generation for otype in types for each in attributes(generation).get(otype, ())]
    names = [each.name for each in listed if each.path == path]
    for name in (path, path.rpartition(".")[2], *names, *(name.rpartition(".")[2] for name in names)):
        plain = _plain(name)[:_LONGEST_NAME]
        if content.read_as(types, plain) == path:
            return plain
    return _plain(path)[:_LONGEST_NAME]


def _plain(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_]", "_", name.translate(_LETTERS))


def _with_short_texts(layer: Layer) -> tuple[Layer, list[Loss]]:
    columns = dict(layer.columns)
    cut = 0
    for name, values in layer.columns.items():
        long = [isinstance(value, str) and len(value.encode()) > _LONGEST_TEXT for value in values]
        if any(long):
            cut += sum(long)
            columns[name] = [_cut(value) if isinstance(value, str) else value for value in values]
    return replace(layer, columns=columns), [Loss("tekst", CUT, cut)] if cut else []


def _cut(text: str) -> str:
    return text.encode()[:_LONGEST_TEXT].decode(errors="ignore")
