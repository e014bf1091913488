"""Rule SOS15: the file name ends in .sos and can be opened by other programs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, Page, rule
from planarkiv.rules.received_files import MEMBER
from planarkiv.subjects import MapFile

PAGE = Page(
    title=later("Filnavnet ender på .sos og godtas av andre programmer"),
    what=later(
        "Navnet på en SOSI-fil ender på .sos, er høyst 100 tegn, og har bare tegn som Windows og kartprogrammer "
        "godtar i filnavn. Æ, Ø og Å er i orden, men skrevet som ett tegn hver."
    ),
    why=later(
        "Kartprogrammer kjenner SOSI-filer på endelsen. Navn med tegn som Windows ikke godtar, kan ikke pakkes ut, og "
        "eldre programmer finner ikke filer med tegn utenfor vanlig vesteuropeisk tegnsett."
    ),
    clause=later("planarkivs egen regel. Navnemønsteret «type-plannavn» gjelder bare planforslag til Fellestjenester"),
    certainty=Certainty.OURS,
    mend=later(
        "Gi fila et nytt navn før den leveres: bokstaver, tall, mellomrom, punktum, bindestrek og parenteser er "
        "trygt. Er fila alt i arkivet, beholder den navnet den kom med, og da kan merknaden stå."
    ),
    example=later("Feil: «Plan: Myra (2)?.sosi».\nRiktig: «Plan Myra (2).sos»."),
)

SUFFIX = Wording(
    later("Filnavnet «{navn}» ender ikke på .sos."),
    later("Gi fila endelsen .sos, så kjenner kartprogrammer den igjen."),
)
LONG = Wording(
    later("Filnavnet er {antall} tegn langt. Grensa er {grense}."),
    later("Gi fila et kortere navn, for eksempel planidentifikasjonen."),
)
SIGNS = Wording(
    later("Filnavnet «{navn}» har tegn som ikke alle programmer kan åpne: {tegn}"),
    later("Gi fila et navn med bokstaver, tall, bindestrek og understrek."),
)
RESERVED = Wording(
    later("Windows kan ikke bruke filnavnet «{navn}»."),
    later("Gi fila et annet navn, for eksempel planidentifikasjonen."),
)

_REFUSED = re.compile(r'[<>:"\\|?*]|[^ -~¡-¬®-ÿ€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]')
"""What Windows refuses, what cannot be seen, and what is not in the Western European set: older programs open files by
that set."""
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?|.*[. ]", re.IGNORECASE | re.DOTALL)
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a file name may be, in characters."""

    name_characters: int = 100


@rule("SOS15", MapFile, Severity.INFO, PAGE, Limits, numbers=(144,), formats=(Format.SOSI,))
def file_name_can_be_read(file: MapFile, limits: Limits) -> Iterator[Problem]:
    """The name ends in .sos, is short enough, and has no signs that programs refuse."""
    name = MEMBER.split(file.name)[-1].rpartition("/")[2]
    shown = _REFUSED.sub("�", name[:_LONGEST])
    if not name.lower().endswith(".sos"):
        yield Problem(SUFFIX, {"navn": shown})
    if len(name) > limits.name_characters:
        yield Problem(LONG, {"antall": len(name), "grense": limits.name_characters})
    if refused := dict.fromkeys(_REFUSED.findall(name)):
        yield Problem(SIGNS, {"navn": shown, "tegn": " ".join(map(_named, refused))})
    if _RESERVED.fullmatch(name):
        yield Problem(RESERVED, {"navn": shown})


def _named(sign: str) -> str:
    """The sign, or its number where it would not be seen by itself."""
    return sign if " " < sign <= "~" else f"U+{ord(sign):04X}"
