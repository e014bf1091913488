"""Rule GML03: every xlink:href in a GML file leads to something that is there."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import from_faults
from planarkiv.rules.from_faults import Worded
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Alle referanser i GML-fila fører til noe som finnes"),
    what=later(
        "Et objekt viser til andre objekter, og en geometri til andre geometrier, med xlink:href og en gml:id. Den må "
        "finnes i samme fil, eller i GML-fila som er nevnt foran #, når den ligger i samme mappe. Adresser på nettet "
        "slås ikke opp."
    ),
    why=later(
        "Referansene sier hvilke grenser som hører til hvilken flate, og hvilket planområde et formål ligger i. Fører "
        "de ingen steder, henger ikke planen sammen. En flate som låner grensa si av et annet objekt, får ingen form."
    ),
    clause=later("GML 3.2, om xlink; produktspesifikasjonen for reguleringsplanforslag, om assosiasjoner"),
    certainty=Certainty.READ,
    mend=later(
        "Eksporter hele planen på nytt, ikke bare et utvalg: objektet som mangler, er oftest utelatt. Er det slettet, "
        "må objektene som viser til det, også rettes i kartprogrammet."
    ),
    example=later(
        'Feil: xlink:href="#grense.7" når ingen gml:id i fila er grense.7.\nRiktig: grensa er med i fila, med '
        'gml:id="grense.7".'
    ),
)

_EXPORT = later("Eksporter hele planen på nytt, med alle objektene. Er objektet slettet, fjern referansen til det.")

WORDS = {
    "gml-xlink-ukjent": Worded(Wording(later("{role} viser til «{href}», som ikke finnes."), _EXPORT)),
    "gml-xlink-geometri": Worded(
        Wording(
            later("Geometrien viser til «{href}», som ikke finnes, ikke er en geometri, eller er laget av seg selv."),
            _EXPORT,
        )
    ),
}


@rule(
    "GML03",
    MapFile,
    Severity.ERROR,
    PAGE,
    NoOptions,
    numbers=(16, 22),
    official=("gml.xlink.1", "rpf.xlink.1"),
    formats=(Format.GML,),
)
def links_lead_somewhere(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """Everything that is referred to is there."""
    yield from from_faults.in_map(file, WORDS)
