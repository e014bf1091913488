"""Rule ATT03: a proposal of generation 5.0 has one Arealplan."""

from collections.abc import Iterator

from planarkiv.catalogue.generations import Generation
from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.generation import generation_of
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Et planforslag har ett og bare ett objekt Arealplan"),
    what=later(
        "En GML-fil etter Reguleringsplanforslag 5.0 har nøyaktig ett objekt av typen Arealplan. Andre filer "
        "blir ikke sjekket: i SOSI 4.5 står opplysningene om planen på planområdet."
    ),
    why=later("Arealplan har navn, type, status og arealplan-ID for hele planen. Mangler det, hører kartet ingen til."),
    clause=later("Kontrollen av planforslag i DiBKs validator, om Arealplan"),
    certainty=Certainty.READ,
    mend=later(
        "Eksporter planen på nytt fra kartprogrammet, én plan om gangen. Har en konsulent laget fila, be om en ny."
    ),
    example=later("Feil: ei fil med to Arealplan.\nRiktig: ei fil for hver plan, med én Arealplan i hver."),
)

NONE = Wording(
    later("Fila er et reguleringsplanforslag, men har ikke noe objekt Arealplan."),
    later("Eksporter planen på nytt fra kartprogrammet, med opplysningene om planen."),
)
SEVERAL = Wording(
    later("Fila har {antall} objekter Arealplan, og skal ha ett."),
    later("Del fila, med én plan i hver. Er det samme plan to ganger, slett det ene objektet."),
)


def _is_proposal_50(file: MapFile) -> bool:
    return generation_of(file.table) is Generation.FORSLAG_50


@rule(
    "ATT03",
    MapFile,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(24,),
    official=("rpf.ap.1",),
    applies=_is_proposal_50,
)
def there_is_one_plan_object(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """One object is an Arealplan."""
    rows = file.table.rows_of("Arealplan")
    if not len(rows):
        yield Problem(NONE)
    elif len(rows) > 1:
        yield Problem(SEVERAL, {"antall": len(rows)}, row=int(rows[1]))
