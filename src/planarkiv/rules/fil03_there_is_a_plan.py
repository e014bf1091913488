"""Rule FIL03: there is at least one plan."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.subjects import Collection

PAGE = Page(
    title=later("Det er minst én plan i leveransen eller arkivet"),
    what=later(
        "En plan blir til av en rad i planoversikten, eller av en arealplan-ID i et kart (NASJONALAREALPLANID i "
        "SOSI-fila). Et filnavn eller mappenavn er ikke nok."
    ),
    why=later("Uten en plan er det ingenting å kontrollere filene mot, og ingen av dem kan arkiveres."),
    clause=later("planarkiv"),
    certainty=Certainty.OURS,
    mend=later(
        "Sjekk først at du oppga riktig mappe. Legg så en planoversikt i mappa: et Excel-ark med kolonnene "
        "«Planid» og «Plannavn» og en rad for hver plan, for eksempel lagret som planoversikt.xlsx. Et kart der "
        "planområdet har arealplan-ID, er også nok."
    ),
    example=later(
        "Feil: mappa har bare «plankart.pdf» og «bestemmelser.pdf».\n"
        "Riktig: mappa har også «planoversikt.xlsx» med en rad der Planid er 202401 og Plannavn er Myra."
    ),
)

NO_PLAN = Wording(
    later("Ingen plan funnet."),
    later(
        "Legg ved en planoversikt med en rad for planen, eller et kart der planområdet har arealplan-ID. Sjekk at du "
        "pekte på riktig mappe."
    ),
)
EMPTY_ARCHIVE = Wording(
    later("Ingen plan funnet: arkivet er tomt."),
    later("Kjør «planarkiv build» med en planoversikt, eller med kart der planområdet har arealplan-ID."),
)


@rule("FIL03", Collection, Severity.ERROR, PAGE, NoOptions)
def there_is_a_plan(collection: Collection, _: NoOptions) -> Iterator[Problem]:
    """There is a plan, though perhaps one that cannot be read."""
    if not (collection.plans or collection.damaged or collection.interrupted):
        yield Problem(EMPTY_ARCHIVE if collection.is_archive else NO_PLAN)
