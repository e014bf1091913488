"""Rule FIL02: no file of a submission is empty."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.from_faults import Worded
from planarkiv.rules.received_files import told_by
from planarkiv.subjects import ReceivedFile

PAGE = Page(
    title=later("Ingen fil i leveransen er tom"),
    what=later("Hver fil har innhold. En fil på 0 kB er tom."),
    why=later(
        "En tom fil er som regel igjen etter en kopiering eller nedlasting som ble avbrutt. Navnet ser riktig ut, men "
        "dokumentet er ikke der."
    ),
    clause=later("planarkiv"),
    certainty=Certainty.OURS,
    mend=later("Hent fila på nytt fra den som laget den. Skal den ikke være med, ta den ut av leveransen."),
    example=later("Feil: «planbestemmelser.pdf» er 0 kB.\nRiktig: «planbestemmelser.pdf» er 214 kB."),
)

WORDS = {
    "tom-fil": Worded(
        Wording(
            later("Fila er tom."),
            later("Hent fila på nytt fra den som laget den, eller ta den ut av leveransen."),
        )
    )
}


@rule("FIL02", ReceivedFile, Severity.ERROR, PAGE, NoOptions)
def file_is_not_empty(file: ReceivedFile, _: NoOptions) -> Iterator[Problem]:
    """The file has content."""
    if told_by(file) == "FIL02":
        yield Problem(WORDS["tom-fil"].wording)
