"""Rule ATT22: the running numbers of feltnavn have no gaps."""

from collections.abc import Iterator
from dataclasses import dataclass

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, Page, rule
from planarkiv.rules.area_names import FIELD_NAME, named
from planarkiv.rules.att21_field_names_are_well_formed import TYPES, numbers_by_code
from planarkiv.rules.strictness import is_proposal_model
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Numrene i feltnavnene går fra 1 og oppover uten hull"),
    what=later(
        "I et planforslag etter Reguleringsplanforslag 5.0 er flatene med samme bokstavkode nummerert fortløpende fra "
        "1. I en senere versjon kan et nummer være borte, når endringsloggen forklarer det: planarkiv ser ikke "
        "endringsloggen, så dette er bare en merknad. Andre kart blir ikke vurdert."
    ),
    why=later(
        "Mangler et nummer, kan en flate ha falt ut av kartet. Flater skal ikke få nye numre etter første innsending, "
        "for da viser høringssvarene til feil flate."
    ),
    clause=later("Kontrollen av planforslag i DiBKs validator, om feltnavn"),
    certainty=Certainty.READ,
    mend=later(
        "Se om en flate mangler i kartet. Er dette første versjon, nummerer flatene på nytt. Er det en senere versjon, "
        "skriv i endringsloggen hvilke felt som er tatt ut."
    ),
    example=later("Feil: BFS1 og BFS3, og ingen BFS2.\nRiktig: BFS1, BFS2 og BFS3."),
)

GAP = Wording(
    later("Numrene etter «{kode}» går til {siste}, men disse mangler: {mangler}."),
    later("Se om en flate har falt ut. Er feltet tatt ut av planen, skal det stå i endringsloggen."),
)


@dataclass(frozen=True, slots=True)
class Options:
    """``most_shown`` is how many of the missing numbers a finding names."""

    most_shown: int = 20


@rule(
    "ATT22",
    PlanMap,
    Severity.INFO,
    PAGE,
    Options,
    numbers=(58,),
    official=("rpf.fo.3",),
    applies=lambda plan_map: is_proposal_model(plan_map.table) and FIELD_NAME in plan_map.table.columns,
)
def running_numbers_have_no_gaps(plan_map: PlanMap, options: Options) -> Iterator[Problem]:
    """For each code, every number from 1 to the highest is there."""
    names = named(plan_map.table, FIELD_NAME, TYPES)
    for code, numbers in numbers_by_code(each.name for each in names).items():
        there = set(map(int, numbers))
        last = max(there)
        if last - len(there - {0}):
            missing = [
                number for number in range(1, min(last, len(there) + options.most_shown + 1)) if number not in there
            ]
            shown = ", ".join(map(str, missing[: options.most_shown]))
            yield Problem(GAP, {"kode": code, "siste": last, "mangler": shown})
