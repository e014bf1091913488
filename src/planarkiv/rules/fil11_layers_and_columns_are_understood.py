"""Rule FIL11: layers and columns have names that mean something in the national standard."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import LAYER_FORMATS
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import from_faults
from planarkiv.rules.from_faults import Worded
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Lag og kolonner har navn som kan forstås"),
    what=later(
        "Et lag forstås når navnet er en objekttype i SOSI Plan (RpOmråde, rparealformalomrade, RpFaresone_flate), "
        "eller når en kolonne sier objekttypen (objtype). En kolonne forstås når navnet er en egenskap i SOSI Plan, "
        "slik SOSI eller GML skriver den, også uten æ, ø og å eller kuttet til ti tegn. Kommunen kan lære planarkiv "
        "sine egne navn i profilen."
    ),
    why=later(
        "Et lag som ikke forstås, er ikke lest: er det en del av planen, mangler den i kontrollen. En kolonne som ikke "
        "forstås, er med under sitt eget navn, men ingen regel ser på den."
    ),
    clause=later("planarkiv; navnene er fra SOSI Plan"),
    certainty=Certainty.OURS,
    mend=later(
        "Hører laget til planen, gi det navnet på objekttypen, eller skriv navnet i profilen under "
        "[mapping.layers]. Kolonner står under [mapping.columns]. Bakgrunnskart og mellomlagring kan være der: "
        "se bort fra merknaden."
    ),
    example=later(
        "Feil: laget «byggeområder» uten kolonne for objekttype.\nRiktig: laget «RpArealformålOmråde», eller linja "
        '"byggeområder" = "RpArealformålOmråde" i profilen.'
    ),
)

WORDS = {
    "lag-ukjent": Worded(
        Wording(
            later("Laget «{lag}» med {antall} objekter er ikke lest: navnet er ikke en objekttype i SOSI Plan."),
            later(
                "Hører laget til planen, gi det navnet på objekttypen, eller skriv det i profilen: [mapping.layers]."
            ),
        )
    ),
    "kolonne-ukjent": Worded(
        Wording(
            later("Kolonnen «{kolonne}» i laget «{lag}» er ikke en egenskap i SOSI Plan. Ingen regel ser på den."),
            later("Er det en egenskap med et annet navn, skriv den i profilen: [mapping.columns]."),
        )
    ),
    "objekttype-flere": Worded(
        Wording(
            later(
                "Laget «{lag}» har objekttypen i to kolonner, og de er ulike i {antall} rader. «{kolonne}» gjelder, og "
                "«{annen}» er ikke lest."
            ),
            later("Fjern eller gi nytt navn til den kolonnen som ikke sier objekttypen."),
        )
    ),
    "tabell-ukjent": Worded(
        Wording(
            later("Tabellen «{lag}» med {antall} rader er ikke lest: den har ingen geometri."),
            later("Hører den til planen, legg opplysningene på objektene i kartet, eller i planoversikten."),
        )
    ),
}


@rule("FIL11", MapFile, Severity.INFO, PAGE, NoOptions, formats=LAYER_FORMATS)
def layers_and_columns_are_understood(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """No layer was left out, and no column kept under its own name."""
    yield from from_faults.in_map(file, WORDS)
