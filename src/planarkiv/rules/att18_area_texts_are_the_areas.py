"""Rule ATT18: a text that gives an area is the area of its object."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.geometry import polygons
from planarkiv.rule import Certainty, Page, rule
from planarkiv.rules.map_texts import AREA, linked, standing_in, texts
from planarkiv.rules.measures import DECARES, NUMBER, SQUARE_METRES, readings
from planarkiv.rules.strictness import by_model, is_proposal_model, of_present_standard
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("En påskrift med et areal er arealet av objektet"),
    what=later(
        "En påskrift av type 3 (areal) er et tall med m², m2, kvm, da eller daa, og tallet er arealet av flata "
        "den hører til: høyst 1 m² unna, eller rett avrundet når det er i dekar. I kart uten henvisninger er det "
        "nok at det stemmer med en av flatene teksten ligger i. Kart til planer etter eldre lover eller fra før "
        "2012 blir ikke vurdert. Vedtatte planer etter SOSI Plan 4.5 får bare en merknad."
    ),
    why=later("Er flata endret etter at teksten ble skrevet, står det et areal på plankartet som ikke er sant."),
    clause=later("Kontrollen av planforslag i DiBKs validator, om påskrift"),
    certainty=Certainty.READ,
    mend=later("La kartprogrammet regne ut arealet på nytt, og rett påskriften. Er planen vedtatt, la teksten stå."),
    example=later("Feil: «1 500 m²» i en flate på 1 620 m².\nRiktig: «1 620 m²» eller «1,6 daa»."),
)

OTHER_AREA = Wording(
    later("Påskriften sier {tekst}, men flata er {areal} m²."),
    later("La kartprogrammet regne ut arealet på nytt, og rett påskriften. Er planen vedtatt, la teksten stå."),
)
UNREADABLE = Wording(
    later("Påskriften «{tekst}» er av type 3 (areal), men er ikke et tall med m², kvm eller daa."),
    later("Skriv arealet som «1 620 m²» eller «1,6 daa», eller gi teksten en annen påskriftstype."),
)

_TEXT = re.compile(
    rf"(?:[^0-9]{{0,30}}[=:\s])?({NUMBER})\s*({'|'.join(map(re.escape, (*SQUARE_METRES, *DECARES)))})\.?", re.IGNORECASE
)
_PER_DECARE = 1000
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Options:
    """``tolerance_m2`` is how many square metres the text may be wrong."""

    tolerance_m2: float = 1.0


@rule(
    "ATT18",
    PlanMap,
    Severity.WARNING,
    PAGE,
    Options,
    numbers=(53,),
    official=("rpf.ps.8",),
    applies=lambda plan_map: of_present_standard(plan_map) and len(texts(plan_map.table).of_kind(AREA)) > 0,
)
def area_texts_are_the_areas(plan_map: PlanMap, options: Options) -> Iterator[Problem]:
    """Each text of type 3 is readable, and is the area of what it belongs to."""
    import shapely

    table, of_map = plan_map.table, texts(plan_map.table)
    pairs = linked(table) if is_proposal_model(table) else standing_in(table)
    for at in of_map.of_kind(AREA).tolist():
        row, words = int(of_map.rows[at]), of_map.strings[at]
        if not (found := _TEXT.fullmatch(words)):
            yield Problem(UNREADABLE, {"tekst": words[:_LONGEST]}, by_model(plan_map), row=row)
            continue
        sizes = shapely.area(polygons(table)[[each for each in pairs.of(at).tolist() if each not in plan_map.broken]])
        sizes = sizes[sizes > 0]
        if not len(sizes) or any(_agrees(sizes, found[1], found[2], options.tolerance_m2)):
            continue
        stated = next(readings(found[1]), (0.0, 0))[0] * _unit(found[2])
        nearest = float(sizes[np.abs(sizes - stated).argmin()])
        values = {"tekst": words[:_LONGEST], "areal": round(nearest, 2)}
        yield Problem(OTHER_AREA, values, by_model(plan_map), row=row)


def _unit(written: str) -> int:
    return _PER_DECARE if written.casefold() in DECARES else 1


def _agrees(sizes: NDArray[np.float64], number: str, unit: str, tolerance: float) -> Iterator[bool]:
    """For each thing the number may mean, whether it is one of the sizes."""
    factor = _unit(unit)
    for value, decimals in readings(number):
        # decares are rounded to the decimals they are written with
        rounding = factor * 0.5 * 10**-decimals if factor > 1 else 0.0
        yield bool((np.abs(sizes - value * factor) <= max(tolerance, rounding) + 1e-6).any())
