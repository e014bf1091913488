"""The character sets of SOSI text, and which characters of a text one of them lacks."""

import re
from collections.abc import Iterator, Sequence

from planarkiv.errors import PlanarkivError
from planarkiv.language import say

CODECS = {
    "UTF-8": "utf-8",
    "ISO8859-10": "iso8859_10",
    "ISO8859-1": "latin-1",
    "ANSI": "cp1252",
    "DOSN8": "cp865",
}
"""Python's codec for each TEGNSETT that can be written."""

_OBJECT = re.compile(r"\.(\w+ -?\d+):")
_NAME = re.compile(r"\.{2,}([^\s!]+)")
_MOST_PLACES = 10
"""Objects that are named for each character and attribute; of more, how many there are."""


def encoded(pieces: Sequence[str], charset: str) -> bytes:
    """The text of a head and of objects in a character set. Raises PlanarkivError when it lacks characters, naming all
    of them, each with the attributes and objects it stands in."""
    try:
        return "".join(pieces).encode(CODECS[charset])
    except UnicodeEncodeError:
        places: dict[tuple[str, str], list[str]] = {}
        for piece in pieces:
            for sign, attribute, where in _missing(piece, charset):
                found = places.setdefault((sign, attribute), [])
                if found[-1:] != [where]:
                    found.append(where)
        raise PlanarkivError(
            say(
                "Tegnsettet {charset} har ikke alle tegnene i kartet. Skriv filen som UTF-8, eller bytt ut tegnene: "
                "{signs}.",
                charset=charset,
                signs="; ".join(_described(*key, found) for key, found in places.items()),
            )
        ) from None


def _missing(piece: str, charset: str) -> Iterator[tuple[str, str, str]]:
    """The characters that the set lacks, each with its attribute and object."""
    if _fits(piece, charset):
        return
    where, attribute = say("hodet"), ""
    for line in piece.split("\n"):
        if found := _OBJECT.fullmatch(line):
            where, attribute = found[1], ""
        elif found := _NAME.match(line):
            attribute = found[1]
        for sign in dict.fromkeys(line):
            if not _fits(sign, charset):
                yield sign, attribute, where


def _fits(text: str, charset: str) -> bool:
    try:
        text.encode(CODECS[charset])
    except UnicodeEncodeError:
        return False
    return True


def _described(sign: str, attribute: str, places: Sequence[str]) -> str:
    shown = ", ".join(places[:_MOST_PLACES])
    values = {
        "sign": sign.encode("utf-8", "backslashreplace").decode("utf-8"),
        "code": f"U+{ord(sign):04X}",
        "attribute": attribute.encode("utf-8", "backslashreplace").decode("utf-8"),
        "places": shown,
    }
    if len(places) <= _MOST_PLACES:
        return say("«{sign}» ({code}) i {attribute} i {places}", **values)
    return say("«{sign}» ({code}) i {attribute} i {places} og {n} til", n=len(places) - _MOST_PLACES, **values)
