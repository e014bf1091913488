"""Rule TOP03: the formål surfaces cover the plan outline exactly: no gap, no overlap, nothing outside."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from planarkiv.findings import NotRun, Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model.features import FeatureTable
from planarkiv.model.topology.levels import Mosaic
from planarkiv.model.topology.mosaic import Flaw, Kind
from planarkiv.model.topology.sides import signatures
from planarkiv.rule import Certainty, Page, rule
from planarkiv.rules import shapes
from planarkiv.rules.mosaic_flaws import judged
from planarkiv.rules.strictness import warning_when_old
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Formålsflatene dekker planområdet nøyaktig, uten hull, overlapp eller noe utenfor"),
    what=later(
        "På hvert vertikalnivå er planområdet delt opp i formålsflater (RpArealformålOmråde, RbFormålOmråde, "
        "KpArealformålOmråde eller KpArealbrukOmråde). Hvert sted i planområdet ligger i nøyaktig én av dem, og ingen "
        "ligger utenfor. Kravet er nøyaktig: det er ingen toleranse, men det som er smalere enn koordinatene i fila "
        "kan uttrykke, regnes ikke. En kommunedelplan kan la deler av området være uten formål; da er hull bare en "
        "advarsel."
    ),
    why=later(
        "I et hull gjelder ikke noe formål, og der flater overlapper, gjelder to. Da finnes det ikke noe svar på hva "
        "eiendommen er regulert til, og arealtabellen blir gal."
    ),
    clause=later("Kontrollen av planforslag i DiBKs validator; produktspesifikasjonene for arealplan, om formål"),
    certainty=Certainty.READ,
    mend=later(
        "Gå til stedet i kartprogrammet. Fest grensene til hverandre (snapping), slik at naboflater deler samme "
        "grense, og slett grenser som er tegnet to ganger. Kjør flatedanning, og eksporter fila på nytt. Er "
        "planen vedtatt, må den rettede grensa følge det vedtatte plankartet. Lager du ikke kartet selv, send "
        "funnet til den som gjør det."
    ),
    example=later(
        "Feil: et hull på 1,2 m² mellom vegen og boligfeltet, der grensene er tegnet hver for seg.\n"
        "Riktig: vegen og boligfeltet har samme grense."
    ),
)

_SNAP = later("Fest grensene til hverandre i kartprogrammet (snapping), kjør flatedanning, og eksporter fila på nytt.")

GAP = Wording(later("Hull i planen: {areal} m² har ikke noe formål (antall biter: {antall})."), _SNAP)
GAP_BESIDE = Wording(
    later("Hull i planen ved denne flata: {areal} m² har ikke noe formål (antall biter: {antall})."), _SNAP
)
GAP_BETWEEN = Wording(
    later("Hull i planen mellom denne flata og {annen}: {areal} m² har ikke noe formål (antall biter: {antall})."),
    _SNAP,
)
OVERLAP = Wording(later("Flata overlapper {annen} med {areal} m² (antall biter: {antall})."), _SNAP)
SAME = Wording(
    later("Flata ligger nøyaktig oppå {annen}: {areal} m² har to formål."),
    later("Slett den av flatene som er til overs. Har de ulikt vertikalnivå, rett vertikalnivået."),
)
OUTSIDE = Wording(later("{areal} m² av flata ligger utenfor planområdet (antall biter: {antall})."), _SNAP)
BROKEN = later("Hull i planen blir ikke lett etter før alle formålsflatene og planområdet er gyldige flater")

_PART_OF_MUNICIPALITY = "21"


@dataclass(frozen=True, slots=True)
class Limits:
    """``min_area_m2``: flaws smaller than this (m²) are not told of; the official rule tells of all."""

    min_area_m2: float = 0.0


@rule("TOP03", PlanMap, Severity.ERROR, PAGE, Limits, numbers=(26, 190), official=("rpf.o.1",))
def areas_cover_the_outline(plan_map: PlanMap, limits: Limits) -> Iterator[Problem | NotRun]:
    """The sides of areas and outlines cancel out; where they do not, no place is wrong that can be expressed."""
    for mosaic, found, complete, _sides in judged(plan_map):
        if not complete:
            yield NotRun(BROKEN)
        for flaw in found:
            if flaw.area >= limits.min_area_m2:
                yield _problem(plan_map, mosaic, flaw)


def _problem(plan_map: PlanMap, mosaic: Mosaic, flaw: Flaw) -> Problem:
    table = plan_map.table
    row = flaw.rows[0] if flaw.rows else int(mosaic.outlines[0])
    others = ", ".join(shapes.named(table, other) for other in flaw.rows[1:])
    values: dict[str, Value] = {
        "areal": round(flaw.area, 2) or round(flaw.area, 6),
        "antall": flaw.pieces,
        "annen": others,
    }
    severity = warning_when_old(plan_map.phase)
    if flaw.kind is Kind.GAP and mosaic.outline_type == "KpOmråde" and _is_part(table, mosaic):
        severity = Severity.WARNING
    return Problem(
        _wording(table, flaw),
        values,
        severity,
        row=row,
        point=shapes.inside(flaw.geometry),
        geometry=shapes.wkt(flaw.geometry),
    )


def _wording(table: FeatureTable, flaw: Flaw) -> Wording:
    if flaw.kind is Kind.GAP:
        return (GAP, GAP_BESIDE, GAP_BETWEEN)[len(flaw.rows)]
    if flaw.kind is Kind.OUTSIDE:
        return OUTSIDE
    of = signatures(table)[list(flaw.rows)]
    return SAME if np.all(of == of[0]) else OVERLAP


def _is_part(table: FeatureTable, mosaic: Mosaic) -> bool:
    """Whether the plan is a kommunedelplan, which may be about one topic."""
    return any(table.values_at("PLANTYPE", row)[:1] == [_PART_OF_MUNICIPALITY] for row in mosaic.outlines.tolist())
