"""Rule SOS02: the character set of a SOSI file is declared, and is the one the file is written in."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import from_faults
from planarkiv.rules.from_faults import Values, Worded
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Alle tegn i SOSI-fila kan leses, og TEGNSETT sier riktig hvilket tegnsett den er skrevet i"),
    what=later(
        "Hodet har ..TEGNSETT med et kjent tegnsett, fila er virkelig skrevet i det, og hvert tegn i den finnes der."
    ),
    why=later(
        "Er tegnsettet feil oppgitt, blir æ, ø og å til andre tegn i neste program, også i plannavn og feltnavn. "
        "Planarkiv kjenner som regel igjen det riktige tegnsettet, men det gjør ikke alle. Tegn som ikke kan leses, er "
        "tapt i fila slik den er nå."
    ),
    clause=later("SOSI del 1, realisering i SOSI-format (prikkformat), om tegnsett"),
    certainty=Certainty.SECONDARY,
    mend=later(
        "Eksporter fila på nytt fra programmet den ble laget i, med tegnsettet satt. Er bare oppgaven feil, kan linja "
        "..TEGNSETT rettes i en teksteditor; lagre da fila i samme tegnsett som før."
    ),
    example=later(
        "Feil: «..TEGNSETT ISO8859-10» i en fil som er lagret som UTF-8.\nRiktig: «..TEGNSETT UTF-8» i samme fil."
    ),
)

_TEGNSETT = {
    "utf-8": "UTF-8",
    "latin-1": "ISO8859-1",
    "iso8859_10": "ISO8859-10",
    "cp1252": "ANSI",
    "cp865": "DOSN8",
    "iso646-no": "ND7",
}
"""What the head calls the set that a reader knows by another name."""


def _named(values: Values) -> Values:
    """The character set that was read as by the name a head has for it."""
    codec = str(values.get("actual", values.get("charset", "")))
    return {"tegnsett": _TEGNSETT.get(codec, codec)}


WORDS = {
    "tegnsett-mangler": Worded(
        Wording(
            later("Hodet mangler TEGNSETT. Fila er lest som {tegnsett}."),
            later("Se etter at æ, ø og å er riktige. Er de det, skriv linja «..TEGNSETT {tegnsett}» under .HODE."),
        ),
        Severity.WARNING,
        _named,
    ),
    "tegnsett-ukjent": Worded(
        Wording(
            later("TEGNSETT er «{declared}», som ikke er et kjent tegnsett. Fila er lest som {tegnsett}."),
            later("Se etter at æ, ø og å er riktige. Er de det, skriv «..TEGNSETT {tegnsett}» i stedet."),
        ),
        Severity.WARNING,
        _named,
    ),
    "tegnsett-feil-deklarert": Worded(
        Wording(
            later("TEGNSETT er {declared}, men fila er skrevet i {tegnsett}."),
            later("Skriv «..TEGNSETT {tegnsett}» i hodet, eller eksporter fila på nytt i {declared}."),
        ),
        Severity.WARNING,
        _named,
    ),
    "tegn-ulesbart": Worded(
        Wording(
            later("På linja er det tegn som ikke kan leses. Tegnkodene der er {bytes}."),
            later("Finn i plandokumentene hva som skal stå der, rett det i kartprogrammet, og eksporter fila på nytt."),
        ),
        named=_named,
    ),
    "tegn-fra-windows": Worded(
        Wording(
            later(
                "På linja er det tegn fra Windows som ikke finnes i {tegnsett}, for eksempel en lang tankestrek. "
                "Tegnkodene der er {bytes}."
            ),
            later("Skriv et vanlig tegn i stedet i kartprogrammet, eller eksporter fila på nytt som UTF-8."),
        ),
        Severity.WARNING,
        _named,
    ),
}


@rule("SOS02", MapFile, Severity.ERROR, PAGE, NoOptions, numbers=(131,), formats=(Format.SOSI,))
def characters_are_readable(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """The character set is declared, known and the actual one, and every character is one of it."""
    yield from from_faults.in_map(file, WORDS)
