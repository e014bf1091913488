"""Rule REL02: plans in force that lie on each other at the same level say so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.footprint import Footprint
from planarkiv.model.in_force import by_status
from planarkiv.rule import Certainty, Page, rule
from planarkiv.rules.plan_relations import names
from planarkiv.subjects import Collection, PlanSummary

PAGE = Page(
    title=later("Planer i kraft som ligger oppå hverandre, har en planrelasjon"),
    what=later(
        "Overlapper planområdene til to reguleringsplaner i kraft på samme vertikalnivå, nevner minst en av dem "
        "den andre i planregisteret, uansett hva slags planrelasjon. Et planområde uten vertikalnivå regnes som "
        "på grunnen (2). Strimler som er smalere enn et par meter, regnes ikke med: det er den samme grensa, "
        "tegnet to ganger. Kommuneplaner blir ikke vurdert. Planer i ulike koordinatsystemer blir ikke "
        "sammenlignet."
    ),
    why=later(
        "Den som slår opp en eiendom, får to planer som begge gjelder, og må vite hvilken som går foran. Ofte er den "
        "eldste erstattet der de overlapper, uten at noen har skrevet det."
    ),
    clause=later("kart- og planforskriften, om forholdet mellom planer i det digitale planregisteret"),
    certainty=Certainty.OURS,
    mend=later(
        "Se i bestemmelsene og vedtaket til den nyeste planen om den erstatter, endrer eller supplerer den eldste, og "
        "skriv det i arket «Planrelasjoner». Gjelder den eldste ikke lenger, rett planstatus."
    ),
    example=later(
        "Feil: 202103 ligger oppå 198802, og ingen av dem nevner den andre.\nRiktig: 202103 har «erstatter delvis» "
        "198802."
    ),
)

OVERLAP = Wording(
    later("Planene {plan} og {annen} er begge i kraft og overlapper med {areal} m² på vertikalnivå {nivaa}."),
    later("Skriv hvordan den nyeste forholder seg til den eldste, i arket «Planrelasjoner», eller rett planstatus."),
)


@dataclass(frozen=True, slots=True)
class Limits:
    """``min_area_m2`` and ``min_width_m`` (metres): overlaps that are smaller or thinner are drawn boundaries."""

    min_area_m2: float = 50.0
    min_width_m: float = 2.0


class _Place(NamedTuple):
    plan: int
    footprint: Footprint


@rule(
    "REL02",
    Collection,
    Severity.INFO,
    PAGE,
    Limits,
    numbers=(169,),
    applies=lambda collection: sum(bool(each.footprints) for each in collection.plans) > 1,
)
def overlapping_plans_know_each_other(collection: Collection, limits: Limits) -> Iterator[Problem]:
    """No two plans in force overlap at one level unless one of them names the other."""
    groups: dict[tuple[int, str], list[_Place]] = {}
    for number, plan in enumerate(collection.plans):
        if by_status(plan.status):
            for footprint in plan.footprints:
                groups.setdefault((footprint.epsg, footprint.level), []).append(_Place(number, footprint))
    for (epsg, level), places in groups.items():
        for (one, other), overlap in _overlaps(collection.plans, places, limits):
            yield _problem(collection.plans[one], collection.plans[other], overlap, epsg, level)


def _problem(one: PlanSummary, other: PlanSummary, overlap: Any, epsg: int, level: str) -> Problem:
    import shapely

    inside = shapely.get_coordinates(shapely.point_on_surface(overlap)).round(3).tolist()[0]
    return Problem(
        OVERLAP,
        {
            "plan": f"{one.plan} {one.name}".strip(),
            "annen": f"{other.plan} {other.name}".strip(),
            "areal": round(overlap.area),
            "nivaa": level,
        },
        point=(inside[0], inside[1]),
        geometry=shapely.to_wkt(overlap, rounding_precision=1),
        epsg=epsg,
    )


def _overlaps(
    plans: Sequence[PlanSummary], places: Sequence[_Place], limits: Limits
) -> Iterator[tuple[tuple[int, int], Any]]:
    """Pairs of plans that overlap and do not know each other, with what they share."""
    import shapely

    shapes = shapely.from_wkb([each.footprint.wkb for each in places])
    first, second = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    numbers = np.array([each.plan for each in places])
    wanted = numbers[first] < numbers[second]
    first, second = first[wanted], second[wanted]
    # neighbours that only touch are most of them
    west, south, east, north = shapely.bounds(shapes).T
    wide = np.minimum(east[first], east[second]) - np.maximum(west[first], west[second])
    high = np.minimum(north[first], north[second]) - np.maximum(south[first], south[second])
    broad = np.minimum(wide, high) >= limits.min_width_m
    first, second = first[broad], second[broad]
    shared = shapely.intersection(shapes[first], shapes[second])
    found: dict[tuple[int, int], list[Any]] = {}
    for at in np.flatnonzero(shapely.area(shared) >= limits.min_area_m2).tolist():
        one, other = places[first[at]], places[second[at]]
        pair = one.plan, other.plan
        if names(plans[pair[0]], plans[pair[1]]) or names(plans[pair[1]], plans[pair[0]]):
            continue
        # outlines are simplified: what both may be wrong by is no overlap
        thin = limits.min_width_m / 2 + one.footprint.tolerance + other.footprint.tolerance
        if not shapely.is_empty(shapely.buffer(shared[at], -thin)):
            found.setdefault(pair, []).append(shared[at])
    for pair, pieces in found.items():
        yield pair, shapely.union_all(pieces)
