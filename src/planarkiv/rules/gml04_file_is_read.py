"""Rule GML04: a GML file can be read, all of it."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import from_faults
from planarkiv.rules.from_faults import Worded
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("GML-fila kan leses fra ende til annen"),
    what=later(
        "Fila er riktig skrevet XML, og bokstavene er i tegnsettet den oppgir. Den begynner med en samling av objekter "
        "(FeatureCollection) eller ett objekt, og har ingen DOCTYPE. Romlige objekter (gml:Solid) leses ikke som "
        "flater, og det sies fra om dem."
    ),
    why=later(
        "Etter en feil i XML kan ingenting leses, så resten av planen mangler. En DOCTYPE kan få program til å åpne "
        "andre filer eller bruke opp minnet, og hører ikke hjemme i plandata."
    ),
    clause=later("XML 1.0; GML 3.2"),
    certainty=Certainty.READ,
    mend=later(
        "Hent fila på nytt, den kan være skadet eller avkortet. Er den lik, be den som laget den om en ny eksport."
    ),
    example=later("Feil: fila slutter midt i <app:plannavn>.\nRiktig: fila slutter med </gml:FeatureCollection>."),
)

_AGAIN = later("Hent fila på nytt. Er den lik, be den som laget den om en ny eksport.")

WORDS = {
    "gml-rot-ukjent": Worded(
        Wording(
            later(
                "Fila begynner med «{name}», som verken er en samling av objekter eller et objekt. Ingenting er lest."
            ),
            later("Be om planen som GML. Filer fra en tjeneste kan inneholde en feilmelding i stedet for kartet."),
        )
    ),
    "gml-doctype": Worded(
        Wording(
            later("Fila har en DOCTYPE. Den leses ikke, for en DOCTYPE kan vise til andre filer."),
            later("Be om en ny eksport uten DOCTYPE. Plandata har ikke bruk for det."),
        )
    ),
    "gml-xml-feil": Worded(
        Wording(later("Fila er ikke riktig skrevet XML ved tegn {column} på linja. Resten er ikke lest."), _AGAIN)
    ),
    "gml-avkortet": Worded(Wording(later("Fila slutter før alt i den er avsluttet. Den er trolig avkortet."), _AGAIN)),
    "gml-for-stort": Worded(
        Wording(later("Her er fila større, eller delt i flere nivåer, enn et kart er. Resten er ikke lest."), _AGAIN)
    ),
    "gml-tegnsett-ukjent": Worded(
        Wording(
            later("Fila sier at tegnsettet er «{declared}», som ikke er kjent. Den er lest som UTF-8."),
            later("Se om navn med æ, ø og å er riktige. Be om en ny eksport i UTF-8."),
        ),
        Severity.WARNING,
    ),
    "gml-tegnsett-feil": Worded(
        Wording(
            later("Tegnet med koden {bytes} finnes ikke i tegnsettet {declared}. Det er lest som tegn fra Windows."),
            later("Se om navn med æ, ø og å er riktige. Be om en ny eksport i UTF-8."),
        ),
        Severity.WARNING,
    ),
    "gml-navn-for-mange": Worded(
        Wording(later("Fila har flere navn på egenskaper enn det går an å lese; «{name}» er utelatt."), _AGAIN)
    ),
    "gml-geometri-ukjent": Worded(
        Wording(
            later("Geometrien er «{name}», som ikke leses."),
            later("Eksporter objektet som flate, linje eller punkt."),
        )
    ),
    "gml-3d-romlig": Worded(
        Wording(
            later("Objektet har en romlig geometri (3D). Den er beholdt i fila, men ikke kontrollert."),
            later("Du trenger ikke gjøre noe. Kontroller romlige objekter i et program for 3D."),
        ),
        Severity.INFO,
    ),
}


@rule("GML04", MapFile, Severity.ERROR, PAGE, NoOptions, formats=(Format.GML,))
def file_is_read(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """Nothing in the file had to be left out."""
    yield from from_faults.in_map(file, WORDS)
