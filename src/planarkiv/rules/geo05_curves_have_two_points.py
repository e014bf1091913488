"""Rule GEO05: a curve has at least two points that differ."""

from collections.abc import Iterator

import numpy as np

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.model.part import ragged
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import of_map
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Hver linje har minst to forskjellige punkter"),
    what=later(
        "En grense eller en annen linje går mellom minst to punkter som ikke er like. Buer og sirkler har en egen "
        "regel."
    ),
    why=later(
        "En linje der alle punktene er like, har ingen lengde og vises ikke på kartet. Flater som skal bruke den, lar "
        "seg ofte ikke bygge."
    ),
    clause=later("Kontrollen av GML og GeoJSON i Kartverkets og DiBKs validator, om kurver"),
    certainty=Certainty.READ,
    mend=later("Slett linja i kartprogrammet, bygg flatene som bruker den på nytt, og eksporter fila på nytt."),
    example=later("Feil: en linje med to punkter, begge nord 6550000,00 øst 410000,00.\nRiktig: punktene er ulike."),
)

_DELETE = later("Slett linja i kartprogrammet, bygg flatene som bruker den på nytt, og eksporter fila.")

SAME = Wording(later("Alle de {antall} punktene på linja er like."), _DELETE)
ONE = Wording(later("Linja har bare ett punkt."), _DELETE)

_KINDS = ("KURVE", "LINJE", "MLINJE", "KLOTOIDE", "BEZIER")


@rule(
    "GEO05",
    MapFile,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(5, 17),
    official=("gml.kurve.1", "geojson.linje.1"),
    breaks=True,
)
def curves_have_two_points(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """Not all points of a curve are the same."""
    table = file.table
    rows = table.rows_of_kind(*_KINDS)
    # a lack of points in a file that is text is a fault of its reading
    fewest = 2 if table.format in (Format.SOSI, Format.GML) else 1
    rows = rows[np.diff(table.pt_off)[rows] >= fewest]
    first, last = table.pt_off[rows], table.pt_off[rows + 1] - 1
    closed = (table.xy[first] == table.xy[last]).all(axis=1).nonzero()[0]
    if not len(closed):
        return
    rows = rows[closed]
    places, offsets = ragged(table.pt_off, rows)
    differs = (table.xy[places] != table.xy[first[closed]].repeat(np.diff(offsets), axis=0)).any(axis=1)
    for at in (~np.logical_or.reduceat(differs, offsets[:-1])).nonzero()[0].tolist():
        row, number = int(rows[at]), int(offsets[at + 1] - offsets[at])
        point = of_map.place(table, int(table.pt_off[row]))
        yield (
            Problem(SAME, {"antall": number}, row=row, point=point)
            if number > 1
            else Problem(ONE, row=row, point=point)
        )
