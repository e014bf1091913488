"""Rule GML01: a GML file follows the XML schema of its specification."""

from collections.abc import Iterator

from planarkiv.findings import NotRun, Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import from_faults
from planarkiv.rules.from_faults import Worded
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("GML-fila følger XML-skjemaet for produktspesifikasjonen sin"),
    what=later(
        "Hvert element har navnet, innholdet og plassen som XML-skjemaet (XSD) for fila sier, også rekkefølgen. "
        "Skjemaene følger ikke med planarkiv: last dem ned, og oppgi mappa med --xsd. Skjemaer som mangler i "
        "mappa, hentes ikke fra nettet."
    ),
    why=later(
        "Tjenester som tar imot planer, avviser filer som ikke følger skjemaet, og leser da ingenting av dem. Feilen "
        "kan være så liten som to elementer i feil rekkefølge."
    ),
    clause=later("Produktspesifikasjonen som navnerommet i fila nevner, med sitt GML-skjema"),
    certainty=Certainty.READ,
    mend=later(
        "Feilene kommer nesten alltid fra programmet som skrev fila. Oppgi produktspesifikasjonen og versjonen riktig "
        "ved eksport, eller be om en ny fil. Rett ikke for hånd i en vedtatt plan."
    ),
    example=later(
        "Feil: <app:planstatus> står før <app:plannavn> der skjemaet vil ha det etter.\nRiktig: <app:plannavn> først, "
        "så <app:planstatus>."
    ),
)

WORDS = {
    "xsd-ugyldig": Worded(
        Wording(
            later("Følger ikke skjemaet. Skjemakontrollen sier (på engelsk): «{text}»"),
            later("Eksporter fila på nytt med riktig produktspesifikasjon, eller be den som laget den om en ny fil."),
        )
    )
}
NO_SCHEMAS = later("gi --xsd MAPPE med skjemaene som GML-filer skal følge")
NO_SCHEMA = later("mappa fra --xsd har ikke noe skjema for {namespace}")
UNREADABLE = later("skjemaet kan ikke settes sammen av det som ligger i mappa fra --xsd: {text}")
_NOT_RUN = {"xsd-mangler": NO_SCHEMA, "xsd-ulesbar": UNREADABLE}


@rule("GML01", MapFile, Severity.ERROR, PAGE, NoOptions, numbers=(1,), official=("xsd.1",), formats=(Format.GML,))
def file_follows_its_schema(file: MapFile, _: NoOptions) -> Iterator[Problem | NotRun]:
    """The schema finds nothing wrong."""
    if file.schema is None:
        yield NotRun(NO_SCHEMAS)
        return
    for fault in file.schema:
        if fault.kind in _NOT_RUN:
            yield NotRun(_NOT_RUN[fault.kind], fault.values)
    yield from from_faults.in_file(file.schema, WORDS)
