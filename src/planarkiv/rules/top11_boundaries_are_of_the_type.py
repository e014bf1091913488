"""Rule TOP11: the boundary curves of an area are of the type that belongs to it."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.object_types import known
from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.features import FeatureTable
from planarkiv.model.rings import rings
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import of_map
from planarkiv.rules.strictness import warning_when_old
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Grensene til en flate er av den typen som hører til flata"),
    what=later(
        "En RpStøySone har grenser av typen RpStøyGrense, et RpOmråde har RpGrense, formålsflater har "
        "RpFormålGrense eller KpArealGrense, og så videre. Der to slike grenser går samme vei, er det to kurver "
        "oppå hverandre. Kurver av ukjent type er for SOS10."
    ),
    why=later(
        "Streken på kartet følger typen til grensa. Er den gal, ser det ut som om grensa skiller noe annet enn den "
        "gjør, og flata lar seg ikke bygge på nytt av sine egne grenser."
    ),
    clause=later("Produktspesifikasjonene for arealplan, om flater og avgrensning"),
    certainty=Certainty.READ,
    mend=later(
        "Kopier kurva i kartprogrammet, gi kopien den typen flata skal ha, og bygg flata på nytt av kopien. Er kurva "
        "bare gitt feil type, rett den. Eksporter fila på nytt."
    ),
    example=later("Feil: en RpFareSone er bygd av RpStøyGrense.\nRiktig: den er bygd av RpFareGrense."),
)

WRONG = Wording(
    later("{antall} av grensene til flata er av typen {typer} i stedet for {grense}."),
    later("Kopier kurvene, gi kopiene typen {grense}, og bygg flata på nytt av dem."),
)


@rule("TOP11", MapFile, Severity.ERROR, PAGE, NoOptions, numbers=(113,))
def boundaries_are_of_the_type(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """No area is bounded by a curve of a known type that is not the one of its own type."""
    table = file.table
    types = [known(otype) for otype in table.otypes]
    expected = np.array(
        [table.otypes.index(each.boundary) if each and each.boundary in table.otypes else -1 for each in types],
        np.int64,
    )
    bounded = np.array([bool(each and each.boundary) for each in types], np.bool_)
    is_known = np.array([each is not None for each in types], np.bool_)
    area, curve = _bounding(table)
    of_area, of_curve = table.otype[area], table.otype[curve]
    wrong = bounded[of_area] & is_known[of_curve] & (expected[of_area] != of_curve) & (area != curve)
    if not wrong.any():
        return
    area, curve = area[wrong], curve[wrong]
    order = np.argsort(area, kind="stable")
    rows, start = np.unique(area[order], return_index=True)
    for row, curves in zip(rows.tolist(), np.split(curve[order], start[1:]), strict=True):
        own = types[table.otype[row]]
        if row in file.broken or own is None:
            continue
        names = tuple(sorted({table.otypes[code] for code in table.otype[curves].tolist()}))
        values = {"antall": len(np.unique(curves)), "typer": names, "grense": own.boundary}
        point = of_map.place(table, int(table.pt_off[curves[0]]))
        yield Problem(WRONG, values, warning_when_old(file.phase), row=row, point=point)


def _bounding(table: FeatureTable) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Areas and the curves they are made of, or name as their boundaries, pair by pair."""
    of = rings(table)
    ring = np.arange(len(of.use_off) - 1).repeat(np.diff(of.use_off))
    area = of.rows[np.arange(len(of.rows)).repeat(np.diff(of.ring_off))][ring]
    curve = of.curve
    if (links := table.links) is not None:
        named = (links.target >= 0) & of_map.boundaries(table)[links.target]
        area = np.concatenate((area, links.rows[named].astype(np.int64)))
        curve = np.concatenate((curve, links.target[named].astype(np.int64)))
    return area, curve
