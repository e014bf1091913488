"""Rule TOP10: a text on the map stands in the object it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model.geometry import Geometries, points, polygons
from planarkiv.rule import Certainty, Page, rule
from planarkiv.rules.map_texts import NAME, REACH, geometry_of, linked, rows_by_name, texts
from planarkiv.rules.strictness import by_model, is_proposal_model, of_present_standard
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("En påskrift ligger i det objektet den hører til"),
    what=later(
        "Punktet til en påskrift ligger i objektet den viser til, eller høyst 0,5 meter utenfor. I kart uten "
        "henvisninger gjelder det påskrifter av type 2 (feltnavn): finnes det flater i planen med det navnet, "
        "ligger teksten ved en av dem. Kart til planer etter eldre lover eller fra før 2012 blir ikke vurdert. "
        "Etter SOSI Plan 4.5 får planforslag en advarsel, og vedtatte planer en merknad."
    ),
    why=later("Ligger teksten i naboflata, leser folk feil bestemmelse for sin egen eiendom."),
    clause=later("Kontrollen av planforslag i DiBKs validator, om påskrift"),
    certainty=Certainty.READ,
    mend=later(
        "Gå til punktet, og se om det er teksten som ligger feil, eller flata som har feil navn. Flytt påskriften, "
        "eller rett navnet, i kartprogrammet. Skal teksten stå utenfor flata med strek inn til den, skal det første "
        "punktet ligge i flata."
    ),
    example=later("Feil: teksten «BFS1» ligger 12 meter inne i BFS2.\nRiktig: den ligger i BFS1."),
)

ASIDE = Wording(
    later("Påskriften «{tekst}» ligger {avstand} m fra nærmeste flate med det navnet."),
    later("Flytt påskriften inn i flata, eller rett navnet på flata den ligger i."),
)
ASIDE_LINKED = Wording(
    later("Påskriften «{tekst}» ligger {avstand} m fra objektet den viser til."),
    later("Flytt påskriften inn i objektet, eller la den vise til det objektet den ligger i."),
)

_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Options:
    """``reach`` is how many metres outside its object a text may stand."""

    reach: float = REACH


@rule(
    "TOP10",
    PlanMap,
    Severity.ERROR,
    PAGE,
    Options,
    numbers=(48,),
    official=("rpf.ps.3",),
    applies=lambda plan_map: of_present_standard(plan_map) and len(texts(plan_map.table).rows) > 0,
)
def texts_lie_in_their_object(plan_map: PlanMap, options: Options) -> Iterator[Problem]:
    """No text stands farther than ``reach`` from its object, or from the nearest area that has the name it gives."""
    if is_proposal_model(plan_map.table):
        yield from _far_from_linked(plan_map, options.reach)
    else:
        yield from _far_from_namesakes(plan_map, options.reach)


def _far_from_linked(plan_map: PlanMap, reach: float) -> Iterator[Problem]:
    table = plan_map.table
    of_map, pairs = texts(table), linked(table)
    for at, row in zip(pairs.text.tolist(), pairs.row.tolist(), strict=True):
        if row not in plan_map.broken:
            ones = np.array([geometry_of(table, row)], dtype=object)
            yield from _aside(plan_map, ASIDE_LINKED, int(of_map.rows[at]), of_map.strings[at], ones, reach)


def _far_from_namesakes(plan_map: PlanMap, reach: float) -> Iterator[Problem]:
    table, of_map = plan_map.table, texts(plan_map.table)
    for at in of_map.of_kind(NAME).tolist():
        rows = rows_by_name(table).get(of_map.strings[at], [])
        if rows and plan_map.broken.isdisjoint(rows):
            ones = polygons(table)[rows]
            yield from _aside(plan_map, ASIDE, int(of_map.rows[at]), of_map.strings[at], ones, reach)


def _aside(
    plan_map: PlanMap, wording: Wording, row: int, words: str, ones: Geometries, reach: float
) -> Iterator[Problem]:
    """The problem of a text that is farther than ``reach`` from the nearest of the geometries, with the way there."""
    import shapely

    point = points(plan_map.table)[row]
    far = shapely.distance(ones, point)
    # an object that could not be put together lies nobody knows where
    if np.isnan(far).any() or far.min() <= reach:
        return
    way = shapely.to_wkt(shapely.shortest_line(point, ones[far.argmin()]), rounding_precision=3)
    values: dict[str, Value] = {"tekst": words[:_LONGEST], "avstand": round(float(far.min()), 2)}
    yield Problem(wording, values, by_model(plan_map), row=row, geometry=way)
