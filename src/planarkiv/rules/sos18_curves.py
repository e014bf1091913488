"""Rule SOS18: no curve had to be replaced by a line through its points."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import from_faults
from planarkiv.rules.from_faults import Worded
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("SOSI-fila har ingen klotoider eller bezierkurver"),
    what=later(
        "Linjene i fila er KURVE eller buer. KLOTOIDE og BEZIER finnes i SOSI-formatet, men brukes ikke i planer."
    ),
    why=later(
        "Planarkiv tegner en klotoide eller bezierkurve som rette linjer mellom punktene sine. Arealer og avstander "
        "langs den er derfor bare omtrentlige i kontrollene."
    ),
    clause=later("SOSI del 1, realisering i SOSI-format (prikkformat), om kurver"),
    certainty=Certainty.OURS,
    mend=later(
        "Ingenting må gjøres. Skal kontrollene være nøyaktige, gjør kurven om til KURVE med tette punkter i "
        "kartprogrammet og eksporter fila på nytt."
    ),
    example=later(
        "Feil (omtrentlig): «.KLOTOIDE 8:» langs en veg.\nRiktig (nøyaktig): «.KURVE 8:» med et punkt for hver meter."
    ),
)

WORDS = {
    "kurve-tilnærmet": Worded(
        Wording(
            later("En {element} er tegnet som rette linjer mellom punktene sine."),
            later("Ingenting må gjøres. Gjør den om til KURVE med tette punkter hvis kontrollene skal være nøyaktige."),
        )
    ),
}


@rule("SOS18", MapFile, Severity.INFO, PAGE, NoOptions, formats=(Format.SOSI,))
def curves_are_exact(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """There is no spiral and no Bézier curve."""
    yield from from_faults.in_map(file, WORDS)
