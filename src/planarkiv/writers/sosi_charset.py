"""The character sets of SOSI text, and which characters of a text one of them lacks."""

import re
from collections.abc import Callable, Iterable, Sequence

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
_ANY = "surrogatepass"
_MOST_PLACES = 10
"""Objects that are named for each character and attribute; of more, how many there are."""


Encode = Callable[[str], bytes]
"""Text as the bytes of a character set. Raises UnicodeEncodeError."""


def encoded(pieces: Callable[[Encode], Iterable[bytes]], charset: str) -> bytes:
    """The pieces of a text put together, made with what encodes them. Raises PlanarkivError when the set lacks
    characters, naming all of them, each with the attributes and objects it stands in."""
    codec = CODECS[charset]
    try:
        return b"".join(pieces(lambda text: text.encode(codec)))
    except UnicodeEncodeError:
        text = b"".join(pieces(lambda text: text.encode("utf-8", _ANY))).decode("utf-8", _ANY)
        raise PlanarkivError(
            say(
                "Tegnsettet {charset} har ikke alle tegnene i kartet. Skriv filen som UTF-8, eller bytt ut tegnene: "
                "{signs}.",
                charset=charset,
                signs="; ".join(_described(*key, found) for key, found in _places(text, charset).items()),
            )
        ) from None


def _places(text: str, charset: str) -> dict[tuple[str, str], list[str]]:
    """The objects by the characters that the set lacks and the attributes they stand in."""
    places: dict[tuple[str, str], list[str]] = {}
    where, attribute = say("hodet"), ""
    for line in text.split("\n"):
        if found := _OBJECT.fullmatch(line):
            where, attribute = found[1], ""
        elif found := _NAME.match(line):
            attribute = found[1]
        missing = [sign for sign in dict.fromkeys(line) if not _fits(sign, charset)] if not _fits(line, charset) else []
        for sign in missing:
            found_in = places.setdefault((sign, attribute), [])
            if found_in[-1:] != [where]:
                found_in.append(where)
    return places


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
