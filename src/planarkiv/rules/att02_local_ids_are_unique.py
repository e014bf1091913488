"""Rule ATT02: the lokalId of an object is a UUID, and no other object of the file has it."""

import re
from collections.abc import Iterator

import numpy as np

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model.features import GML_ID, Column
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.strictness import warning_when_decided
from planarkiv.rules.values_by_type import BLANK, LONGEST
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("lokalId er en UUID som bare ett objekt i fila har"),
    what=later(
        "Der et objekt har IDENT, er LOKALID en UUID: 36 tegn med små bokstaver a–f, sifre og fire bindestreker. Ingen "
        "andre objekter i fila har den samme. I planforslag er det en feil, i vedtatte planer en advarsel. Har mange "
        "objekter en annen form, blir det sagt én gang. Objekter uten LOKALID blir ikke sjekket her."
    ),
    why=later(
        "Programmer kjenner igjen et objekt på lokalId. Har to objekter samme, blir det ene overskrevet ved "
        "oppdatering."
    ),
    clause=later("fellesregler for SOSI i GML, om identifikasjon"),
    certainty=Certainty.READ,
    mend=later(
        "La kartprogrammet lage ny lokalId på objektene som er kopiert. Er alle av feil form, er oppsettet for eksport "
        "feil: be leverandøren rette det."
    ),
    example=later(
        "Feil: «...LOKALID 17» på to objekter.\nRiktig: «...LOKALID 70b1444f-5cb7-499e-9c96-62c597bf1d19» på ett."
    ),
)

MALFORMED = Wording(
    later("LOKALID er ikke en UUID på {antall} objekt. Den første er «{verdi}»."),
    later("La kartprogrammet lage nye UUID-er på objektene, eller be leverandøren rette eksporten."),
)
UPPER_CASE = Wording(
    later("LOKALID har store bokstaver på {antall} objekt. Den første er «{verdi}»."),
    later("Skriv LOKALID med små bokstaver. Be leverandøren rette eksporten hvis det gjelder alle objekter."),
)
REPEATED = Wording(
    later("{antall} objekter har samme LOKALID {verdi}. De står på linje {linjer}."),
    later("Er det samme objekt to ganger, slett det ene. Ellers gi det ene ny lokalId i kartprogrammet."),
)

REPEATED_OBJECTS = Wording(
    later("{antall} objekter har samme LOKALID {verdi}: {objekter}."),
    later("Er det samme objekt to ganger, slett det ene. Ellers gi det ene ny lokalId i kartprogrammet."),
)

PATH = "IDENT.LOKALID"
_FORM = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_UUID = re.compile(_FORM)
_ONLY_UUIDS = re.compile(rf"(?:{_FORM}\n)*")
_SHOWN = 10


@rule("ATT02", MapFile, Severity.ERROR, PAGE, NoOptions, numbers=(4,), official=("gml.uuid.1",))
def local_ids_are_unique(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """Each lokalId that is written has the form, and stands on one object."""
    column = file.table.columns.get(PATH)
    if column is None:
        return
    milder = warning_when_decided(file.phase)
    yield from _forms(column, milder)
    counts = np.bincount(column.codes, minlength=len(column.values))
    for code in np.flatnonzero(counts > 1).tolist():
        rows = np.unique(column.rows[column.codes == code])
        if len(rows) > 1 and column.values[code].strip() not in BLANK:
            values: dict[str, Value] = {"antall": len(rows), "verdi": column.values[code][:LONGEST]}
            shown = rows[:_SHOWN].tolist()
            if file.table.line[rows[0]]:
                values["linjer"] = tuple(str(file.table.line[row]) for row in shown)
                yield Problem(REPEATED, values, milder, row=int(rows[1]))
            else:
                values["objekter"] = tuple(name for row in shown for name in file.table.values_at(GML_ID, row))
                yield Problem(REPEATED_OBJECTS, values, milder, row=int(rows[1]))


def _forms(column: Column, milder: Severity | None) -> Iterator[Problem]:
    """What has another form, told once for each way it differs."""
    if _ONLY_UUIDS.fullmatch("\n".join([*column.values, ""])):
        return
    other = [code for code, value in enumerate(column.values) if _UUID.fullmatch(value) is None]
    malformed = [code for code in other if column.values[code].strip() not in BLANK]
    upper = {code for code in malformed if _UUID.fullmatch(column.values[code].lower())}
    for wording, codes in ((MALFORMED, [code for code in malformed if code not in upper]), (UPPER_CASE, sorted(upper))):
        if not codes:
            continue
        at = np.flatnonzero(np.isin(column.codes, codes))
        if len(at):
            first = column.values[int(column.codes[at[0]])][:LONGEST]
            yield Problem(wording, {"antall": len(at), "verdi": first}, milder, row=int(column.rows[at[0]]))
