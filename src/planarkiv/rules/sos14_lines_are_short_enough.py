"""Rule SOS14: lines and elements are no longer than programs can read."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, Page, rule
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Linjene og objektene i SOSI-fila er ikke lengre enn andre programmer leser"),
    what=later("Ingen linje er lengre enn 1024 tegn, og intet objekt har flere enn 90 000 punkter."),
    why=later(
        "De fleste kartprogrammer leser SOSI med Kartverkets bibliotek (FYBA), som har disse grensene. Det som er "
        "lengre, blir kuttet eller stopper lesingen."
    ),
    clause=later("grensene i FYBA, Kartverkets program for å lese SOSI"),
    certainty=Certainty.READ,
    mend=later(
        "Del lange linjer: ..REF og tekst kan fortsette på neste linje. Del objekter med for mange punkter i flere "
        "kurver, eller be leverandøren gjøre det."
    ),
    example=later("Feil: en ..REF med 300 henvisninger på én linje.\nRiktig: de samme henvisningene på fire linjer."),
)

LINE = Wording(
    later("Linja er {antall} tegn lang. Grensa er {grense}."),
    later("Del linja: ..REF og tekst kan fortsette på neste linje. Be leverandøren rette eksporten."),
)
POINTS = Wording(
    later("Objektet har {antall} punkter. Grensa er {grense}."),
    later("Del kurva i flere, eller fjern punkter som ikke trengs, og eksporter fila på nytt."),
)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is too much: characters in a line, and points in an object."""

    line_characters: int = 1024
    object_points: int = 90_000


@rule("SOS14", MapFile, Severity.WARNING, PAGE, Limits, numbers=(143,), formats=(Format.SOSI,))
def lines_are_short_enough(file: MapFile, limits: Limits) -> Iterator[Problem]:
    """Lines have at most 1024 characters, objects at most 90 000 points."""
    if _may_be_long(file.data, limits.line_characters):
        wide = file.table.head.charset.startswith("utf")
        lines = file.data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
        for number, line in enumerate(lines, 1):
            if len(line) > limits.line_characters:
                # the character sets of SOSI have one byte to a character, save UTF-8
                length = len(line.decode("utf-8-sig", "replace")) if wide else len(line)
                if length > limits.line_characters:
                    values = {"antall": length, "grense": limits.line_characters}
                    yield Problem(LINE, values, line=number)
    points = np.diff(file.table.pt_off)
    if len(points) and points.max() > limits.object_points:
        for row in np.flatnonzero(points > limits.object_points).tolist():
            yield Problem(POINTS, {"antall": int(points[row]), "grense": limits.object_points}, row=row)


def _may_be_long(data: bytes, most: int) -> bool:
    """Whether a line has more than ``most`` bytes: jumps from line end to line end, as far as is allowed each time."""
    at, size = 0, len(data)
    while size - at > most:
        end = data.rfind(b"\n", at, at + most + 1)
        if end < 0:
            return True
        at = end + 1
    return False
