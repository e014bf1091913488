"""Rule REG08: the planoversikt could be read, every sheet, row and cell of it."""

from collections.abc import Iterator
from dataclasses import replace

from planarkiv.findings import Problem, Severity
from planarkiv.language import later
from planarkiv.model.faults import Fault
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import from_faults
from planarkiv.rules.planoversikt_words import AGAIN_ALIKE, WORDS
from planarkiv.subjects import ReceivedFile

PAGE = Page(
    title=later("Planoversikten kan leses i sin helhet"),
    what=later(
        "Alle ark, rader og celler i planoversikten kan leses. En fil, et ark eller en rad som går tapt, er en feil. "
        "En celle som ikke kan leses, eller som kan være misforstått, er en advarsel. En tekst som er lest som en "
        "kode eller en dato, er bare en merknad."
    ),
    why=later(
        "Excel gjør ofte planid og saksnummer om til tall og datoer uten å si fra. Ingenting blir gjettet: det som "
        "ikke kan leses, blir tatt vare på slik det står, og meldt med celle."
    ),
    clause=later("planarkivs egen regel"),
    certainty=Certainty.OURS,
    mend=later(
        "Rett cellene som er nevnt, lagre, og kjør build. Velg celleformatet Tekst for planid, kommunenummer og "
        "saksnummer før du skriver dem på nytt. Lag gjerne en ny planoversikt med riktige overskrifter."
    ),
    example=later(
        "Feil: planid er blitt 3. juli 1987 i Planer!A12.\nRiktig: 3-7-87, skrevet i en celle med formatet Tekst."
    ),
)

_COLUMNS = {
    "title": "tittel",
    "date": "dato",
    "case_number": "saksnummer",
    "current": "gjeldende",
    "legal_force": "rettsvirkning",
    "access": "tilgang",
    "access_basis": "hjemmel",
}
"""The columns of the sheet Dokumenter that the reader calls otherwise than people do."""


@rule("REG08", ReceivedFile, Severity.ERROR, PAGE, NoOptions, applies=lambda file: file.is_register)
def register_is_read(file: ReceivedFile, _: NoOptions) -> Iterator[Problem]:
    """Nothing in it was lost or doubtful."""
    yield from from_faults.in_file(map(_told, file.faults), WORDS)


def _told(fault: Fault) -> Fault:
    """The fault with its column as people call it; a repeated planid whose rows agree is another thing to say."""
    if fault.values.get("felt") in _COLUMNS:
        return replace(fault, values={**fault.values, "felt": _COLUMNS[str(fault.values["felt"])]})
    if fault.kind == "planid-gjentatt" and fault.values["likt"] == "ja":
        return replace(fault, kind=AGAIN_ALIKE)
    return fault
