"""Rule FIL10: the map of a proposal is named plankart and the name of the plan."""

import re
from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.received_files import MEMBER
from planarkiv.rules.strictness import is_proposal_model
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Kartfila i et planforslag heter plankart og plannavnet"),
    what=later(
        "Et kart etter Reguleringsplanforslag 5.0 heter plankart, plankart2d eller plankart3d, bindestrek, plannavnet, "
        "og .gml: plankart-myrvoll bustadfelt.gml. Andre kart og dokumenter blir ikke vurdert: for dem er det ikke noe "
        "krav, og planarkiv finner ut hva de er på andre måter."
    ),
    why=later("Mottakeren av planforslaget sorterer filene etter navnet."),
    clause=later("Kontrollen av planforslag i DiBKs validator, om filnavn"),
    certainty=Certainty.READ,
    mend=later("Gi fila nytt navn før den leveres. Ligger den alt i arkivet, kan den hete det den heter."),
    example=later("Feil: «eksport_2.gml».\nRiktig: «plankart-myrvoll bustadfelt.gml»."),
)

UNUSUAL = Wording(
    later("Kartfila heter «{navn}». I et planforslag skal den hete plankart, bindestrek, plannavnet og .gml."),
    later("Gi fila nytt navn før den leveres."),
)

_WELL_NAMED = re.compile(r"plankart(?:2d|3d)?-[^/\\]*[^\s/\\][^/\\]*\.gml", re.IGNORECASE)
_LONGEST = 120


@rule(
    "FIL10",
    PlanMap,
    Severity.WARNING,
    PAGE,
    NoOptions,
    numbers=(64,),
    official=("rpf.fil.1", "rpf.fil.2", "rpf.fil.3", "rpf.fil.4", "rpf.fil.5", "rpf.fil.6"),
    applies=lambda plan_map: is_proposal_model(plan_map.table) and plan_map.phase.is_proposal,
)
def proposals_are_named_by_type_and_plan(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """The name without folders is of the pattern."""
    name = MEMBER.split(plan_map.name)[-1].rpartition("/")[2]
    if not _WELL_NAMED.fullmatch(name):
        yield Problem(UNUSUAL, {"navn": name[:_LONGEST]})
