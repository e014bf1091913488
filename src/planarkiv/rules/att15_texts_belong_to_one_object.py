"""Rule ATT15: a text on the map belongs to exactly one object."""

from collections.abc import Iterator

import numpy as np

from planarkiv.catalogue.object_types import Drawn, known
from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.features import FeatureTable
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.map_texts import TEXT_TYPES, linked, texts
from planarkiv.rules.strictness import is_proposal_model
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("En påskrift hører til nøyaktig ett objekt i planen"),
    what=later(
        "I et kart etter Reguleringsplanforslag 5.0 viser hver RpPåskrift til ett objekt: planområdet, et formål, en "
        "hensynssone, et bestemmelsesområde, et midlertidig anleggsområde, en regulert høyde, en juridisk linje eller "
        "et juridisk punkt. En henvisning til noe som ikke er i kartet, er et eget funn. I SOSI 4.5 har påskrifter "
        "ingen henvisning, og de blir ikke vurdert."
    ),
    why=later("Uten henvisningen vet ingen hva teksten gjelder, og den kan ikke følge objektet når planen endres."),
    clause=later("Kontrollen av planforslag i DiBKs validator, om påskrift"),
    certainty=Certainty.READ,
    mend=later("Knytt påskriften til objektet den gjelder, i kartprogrammet, og eksporter fila på nytt."),
    example=later("Feil: påskriften «BFS1» viser ikke til noe.\nRiktig: den viser til formålsflata BFS1."),
)

NONE = Wording(
    later("Påskriften «{tekst}» viser ikke til noe objekt i planen."),
    later("Knytt påskriften til objektet den gjelder, i kartprogrammet."),
)
SEVERAL = Wording(
    later("Påskriften «{tekst}» viser til {antall} objekter. Den skal vise til ett."),
    later("La påskriften vise til det objektet den gjelder. Gjelder teksten flere, lag en påskrift for hvert."),
)
NOT_ALLOWED = Wording(
    later("Påskriften «{tekst}» viser til et objekt av typen {slag}, som påskrifter ikke skal høre til."),
    later("La påskriften vise til flata, linja eller punktet den gjelder."),
)

_LONGEST = 80


@rule(
    "ATT15",
    PlanMap,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(46,),
    official=("rpf.ps.1",),
    applies=lambda plan_map: is_proposal_model(plan_map.table) and len(texts(plan_map.table).rows) > 0,
)
def texts_belong_to_one_object(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Each text has a link to one object, and that is of a type that texts may belong to."""
    table = plan_map.table
    of_map, pairs = texts(table), linked(table)
    count = np.bincount(pairs.text, minlength=len(of_map.rows))
    astray = _with_lost_links(table)
    for at in np.flatnonzero(count != 1).tolist():
        row = int(of_map.rows[at])
        values = {"tekst": of_map.strings[at][:_LONGEST]}
        if count[at]:
            yield Problem(SEVERAL, {**values, "antall": int(count[at])}, row=row)
        elif row not in astray:
            yield Problem(NONE, values, row=row)
    for at, target in zip(pairs.text.tolist(), pairs.row.tolist(), strict=True):
        otype = table.otypes[table.otype[target]]
        if count[at] == 1 and not _may_have_text(otype):
            yield Problem(
                NOT_ALLOWED, {"tekst": of_map.strings[at][:_LONGEST], "slag": otype}, row=int(of_map.rows[at])
            )


def _with_lost_links(table: FeatureTable) -> set[int]:
    """Rows that name an object which is not in the map."""
    links = table.links
    return set() if links is None else set(links.rows[links.target < 0].tolist())


def _may_have_text(otype: str) -> bool:
    """Whether texts may belong to objects of a type; of a type that the catalogue does not know, nobody can say."""
    found = known(otype)
    return otype not in TEXT_TYPES and not (found is not None and (found.is_boundary or found.drawn is Drawn.TEKST))
