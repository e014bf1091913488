"""What a SOSI file says beside its head and its objects, and what of that is not in the result."""

import re
from collections.abc import Iterator

import numpy as np

from planarkiv.catalogue.attributes import Kind, columns_of
from planarkiv.language import later
from planarkiv.model.features import FeatureTable
from planarkiv.model.formats import Format
from planarkiv.model.loss import Loss
from planarkiv.model.symbol_direction import PATHS
from planarkiv.writers.sosi_head import extent

_DEFINITION = re.compile(r"^\.(?!\.)", re.MULTILINE)
_COMMENTS = later("{n} linjer har kommentarer (!), som ikke er med.")
_PARAMETERS = later("{n} verdier har flere parametre, og leses tilbake som én tekst: {names}.")
_DEPTHS = later("{n} dybder (..NØD) er skrevet som høyder under null.")
_DEFINITIONS = later("{n} egne definisjoner (.DEF, .OBJDEF) er ikke med: bare SOSI har dem.")
_CHARSET = later("TEGNSETT er {ours}; i kilden er det {theirs}.")
_NEW_CHARSET = later(
    "TEGNSETT er {ours}; i kilden er det {theirs}. Noen eldre programmer leser ikke UTF-8: bruk --charset ISO8859-10."
)
_NEW = "UTF-8"
_CORNERS = ("OMRÅDE.MIN-NØ", "OMRÅDE.MAX-NØ")
_EXTENT = later("OMRÅDE er regnet ut av koordinatene: {ours} (øst, nord). Kildens OMRÅDE er {theirs}.")


def losses_beside(table: FeatureTable, target: Format, charset: str) -> Iterator[Loss]:
    """What of the depths, comments, definitions, OMRÅDE and TEGNSETT of a SOSI file differs in a file of another
    format, or in SOSI again, where ``charset`` is the new TEGNSETT."""
    if table.format is not Format.SOSI:
        return
    head = table.head
    if head.depths:
        yield Loss("dybde", _DEPTHS, head.depths)
    if head.comments:
        yield Loss("kommentar", _COMMENTS, head.comments)
    if target is not Format.SOSI:
        yield from _parameters(table, target)
        if count := len(_DEFINITION.findall(head.definitions)):
            yield Loss("definisjon", _DEFINITIONS, count)
    if target is Format.SOSI and head.charset_declared and head.charset_declared != charset:
        values = {"ours": charset, "theirs": head.charset_declared}
        yield Loss("tegnsett", _NEW_CHARSET if charset == _NEW else _CHARSET, 1, values)
    said = {path: texts for path, texts in head.values.items() if path.partition(".")[0] == "OMRÅDE"}
    if target in (Format.SOSI, Format.GML) and said and len(table.xy):
        ours = extent(table)
        if len(said) > len(_CORNERS) or ours != head.bbox:
            others = " ".join(f"{path} {' '.join(texts)}" for path, texts in said.items() if path not in _CORNERS)
            theirs = " ".join(filter(None, (_shown(head.bbox) if head.bbox else "?", others)))
            yield Loss("område", _EXTENT, 1, {"ours": _shown(ours), "theirs": theirs})


def _parameters(table: FeatureTable, target: Format) -> Iterator[Loss]:
    """Values that are several parameters, in what the target has room for: GML has it for texts alone."""
    paths = (table.head.parameters.keys() & table.columns.keys()) - {*PATHS}
    count: dict[str, int] = {}
    for path in paths & columns_of(Kind.TEXT) if target is Format.GML else paths:
        column = table.columns[path]
        several = np.array([value in table.head.parameters[path] for value in column.values], np.bool_)
        count[path] = int(several[column.codes].sum())
    if total := sum(count.values()):
        names = sorted(count)
        yield Loss("parametre", _PARAMETERS, total, {"names": ", ".join(names)}, tuple(names))


def _shown(box: tuple[float, float, float, float]) -> str:
    west, south, east, north = (f"{value:.2f}".rstrip("0").rstrip(".") for value in box)
    return f"{west}, {south} – {east}, {north}"
