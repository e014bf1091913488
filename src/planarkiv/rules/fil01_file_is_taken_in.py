"""Rule FIL01: every file of a submission can be taken in."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.received_files import told_by
from planarkiv.subjects import ReceivedFile

PAGE = Page(
    title=later("Hver fil i leveransen kan åpnes og tas inn"),
    what=later(
        "Filene er vanlige filer som kan leses. Lenker og snarveier følges ikke, og en zip-fil pakkes bare ut når den "
        "er hel, uten passord og av rimelig størrelse."
    ),
    why=later("En fil som ikke kan åpnes, blir ikke kontrollert, og den kan ikke arkiveres."),
    clause=later("planarkiv"),
    certainty=Certainty.OURS,
    mend=later(
        "Legg selve fila i mappa i stedet for en lenke eller snarvei. Pakk ut zip-filer for hånd, og lever mappa. Er "
        "fila sperret, be IT-avdelingen om lesetilgang. Kjør så kontrollen på nytt."
    ),
    example=later(
        "Feil: «plankart.pdf» er en lenke til en annen disk.\nRiktig: «plankart.pdf» er en kopi som ligger i mappa."
    ),
)

REFUSED = Wording(
    later("Ikke tatt inn: {grunn}."),
    later("Legg inn en vanlig fil som kan åpnes, eller pakk ut zip-fila for hånd. Kjør så kontrollen på nytt."),
)


@rule("FIL01", ReceivedFile, Severity.ERROR, PAGE, NoOptions)
def file_is_taken_in(file: ReceivedFile, _: NoOptions) -> Iterator[Problem]:
    """The file was not refused."""
    if told_by(file) == "FIL01":
        yield Problem(REFUSED, {"grunn": file.refused})
