"""Rule SOS01: a SOSI file begins with .HODE and ends with .SLUTT."""

from collections.abc import Iterator

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules import from_faults
from planarkiv.rules.from_faults import Worded
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("SOSI-fila begynner med .HODE og slutter med .SLUTT"),
    what=later(
        "Den første linja i en SOSI-fil er .HODE, og den siste er .SLUTT. Bare kommentarer (linjer som begynner med !) "
        "får stå foran hodet og etter slutten."
    ),
    why=later(
        "Mangler .SLUTT, er fila som regel avkortet under kopiering eller nedlasting, og objekter kan være borte uten "
        "at noe annet viser det. Uten .HODE vet ingen hvilket koordinatsystem og tegnsett fila har."
    ),
    clause=later("SOSI del 1, realisering i SOSI-format (prikkformat)"),
    certainty=Certainty.SECONDARY,
    mend=later(
        "Hent fila på nytt fra den som leverte den, og sammenlign størrelsen. Er den like lang, be leverandøren "
        "eksportere den på nytt. Skriv ikke inn .SLUTT for hånd uten å vite at alt er med."
    ),
    example=later("Feil: siste linje i fila er «6489472087 425500977 ...KP 1».\nRiktig: siste linje er «.SLUTT»."),
)

WORDS = {
    "hode-mangler": Worded(
        Wording(
            later("Fila har ikke noe .HODE: koordinatsystem, enhet og tegnsett er ukjent."),
            later("Be leverandøren eksportere fila på nytt som SOSI. Sjekk at det er riktig fil."),
        )
    ),
    "hode-gjentatt": Worded(
        Wording(
            later("Et nytt .HODE står midt i fila. Det er hoppet over."),
            later("Fila er trolig limt sammen av to filer. Del den ved det andre hodet, eller eksporter på nytt."),
        )
    ),
    "slutt-mangler": Worded(
        Wording(
            later("Fila slutter ikke med .SLUTT og kan være avkortet."),
            later("Hent fila på nytt, eller be leverandøren eksportere den på nytt."),
        )
    ),
    "data-etter-slutt": Worded(
        Wording(
            later("Det står innhold etter .SLUTT. Det er ikke lest."),
            later("Åpne fila og se om innholdet hører med. Gjør det det, må .SLUTT flyttes til slutten av fila."),
        ),
        Severity.WARNING,
    ),
}


@rule("SOS01", MapFile, Severity.ERROR, PAGE, NoOptions, numbers=(130,), formats=(Format.SOSI,))
def file_begins_and_ends(file: MapFile, _: NoOptions) -> Iterator[Problem]:
    """The file has a head first and an end last."""
    yield from from_faults.in_map(file, WORDS)
