"""Rule SOS11: the head says SOSI version, level and catalogue."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.head_lines import line_of
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Hodet oppgir SOSI-VERSJON, SOSI-NIVÅ og OBJEKTKATALOG"),
    what=later(
        "Hodet i SOSI-fila oppgir hvilken SOSI-versjon fila er skrevet etter, hvilket nivå den har (plandata har 4), "
        "og hvilken objektkatalog objekttypene kommer fra. INNHOLD med PRODUKTSPEK kan stå i stedet for OBJEKTKATALOG."
    ),
    why=later(
        "Om førti år er hodet det eneste som sier hvilken utgave av standarden fila følger. Uten det er det gjetting "
        "hva en kode betyr."
    ),
    clause=later("SOSI del 1, realisering i SOSI-format (prikkformat), om hodet"),
    certainty=Certainty.SECONDARY,
    mend=later("Eksporter fila på nytt med riktig produktspesifikasjon valgt, eller be leverandøren gjøre det."),
    example=later(
        "Feil: hodet har bare TEGNSETT, TRANSPAR og OMRÅDE.\nRiktig: «..SOSI-VERSJON 4.5», «..SOSI-NIVÅ 4» og "
        "«..OBJEKTKATALOG Regplan 20190401 * Arealplan Reguleringsplan»."
    ),
)

MISSING = Wording(
    later("Hodet mangler {felt}."),
    later("Velg riktig produktspesifikasjon i kartprogrammet og eksporter fila på nytt."),
)


@rule(
    "SOS11",
    MapFile,
    Severity.WARNING,
    PAGE,
    NoOptions,
    numbers=(140,),
    applies=lambda file: "hode-mangler" not in file.table.fault_totals,
    formats=(Format.SOSI,),
)
def head_says_what_it_is(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """SOSI-VERSJON, SOSI-NIVÅ and OBJEKTKATALOG are given."""
    head = file.table.head
    given = (("SOSI-VERSJON", head.version), ("SOSI-NIVÅ", head.level), ("OBJEKTKATALOG", head.catalogue))
    missing = tuple(name for name, value in given if not value)
    if missing:
        yield Problem(MISSING, {"felt": missing}, line=line_of(file, "HODE"))
