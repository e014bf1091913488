"""What a SOSI file says beside its head and its objects, and what of that is not in the result."""

import re
from collections.abc import Iterator

from planarkiv.language import later
from planarkiv.model.features import FeatureTable
from planarkiv.model.formats import Format
from planarkiv.model.loss import Loss
from planarkiv.writers.sosi_head import extent

_DEFINITION = re.compile(r"^\.(?!\.)", re.MULTILINE)
_COMMENTS = later("{n} linjer har kommentarer (!), som ikke er med.")
_DEPTHS = later("{n} dybder (..NØD) er skrevet som høyder under null.")
_DEFINITIONS = later("{n} egne definisjoner (.DEF, .OBJDEF) er ikke med: bare SOSI har dem.")
_EXTENT = later("OMRÅDE er regnet ut av koordinatene: {ours} (øst, nord). Kildens OMRÅDE er {theirs}.")


def losses_beside(table: FeatureTable, target: Format) -> Iterator[Loss]:
    """The comments, definitions and OMRÅDE of a SOSI file that differ in a file of another format, or in SOSI again."""
    head = table.head
    if head.depths:
        yield Loss("dybde", _DEPTHS, head.depths)
    if head.comments:
        yield Loss("kommentar", _COMMENTS, head.comments)
    if target is not Format.SOSI and (count := len(_DEFINITION.findall(head.definitions))):
        yield Loss("definisjon", _DEFINITIONS, count)
    if table.format is Format.SOSI and target in (Format.SOSI, Format.GML) and head.bbox is not None and len(table.xy):
        ours = extent(table)
        if ours != head.bbox:
            yield Loss("område", _EXTENT, 1, {"ours": _shown(ours), "theirs": _shown(head.bbox)})


def _shown(box: tuple[float, float, float, float]) -> str:
    west, south, east, north = (f"{value:.2f}".rstrip("0").rstrip(".") for value in box)
    return f"{west}, {south} – {east}, {north}"
