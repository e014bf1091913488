"""Values of attributes: quotes, comments, concatenation, and the compact form of level-2 groups."""

import re
from collections.abc import Callable, Sequence
from types import MappingProxyType
from typing import NamedTuple

_PLAIN = re.compile(r"[^\"'!\n]*")
_CLOSED = {'"': re.compile(r'"(?=[\s!&]|$)'), "'": re.compile(r"'(?=[\s!&]|$)")}
_BARE = re.compile(r"[^\s!]+")


class Value(NamedTuple):
    """A value as text, its single words (quoted ones whole), and whether all its quotes are closed.

    ``several`` says that the words are parameters of their own, not one text in quotes.
    """

    text: str
    words: tuple[str, ...]
    closed: bool = True
    several: bool = False


def read_value(raw: str) -> Value:
    """What stands after a name, continuation lines included (with their line ends).

    A ``!`` outside quotes begins a comment. A quote counts only at the beginning of a word, and is closed by one at
    the end of a word; an apostrophe that is never closed is a letter.
    """
    if _PLAIN.fullmatch(raw):
        words = tuple(raw.split())
        return Value(raw.strip(), words, several=len(words) > 1)
    words_found, bare_text, closed = _words(raw)
    texts = tuple(word for word, _ in words_found)
    joints = [word for word, quoted in words_found[1::2] if not quoted]
    if len(words_found) == 1 and words_found[0][1]:
        return Value(texts[0], texts, closed)
    if all(quoted for _, quoted in words_found[::2]) and joints == ["&"] * (len(words_found) // 2) and joints:
        return Value("".join(texts[::2]), texts[::2], closed and len(words_found) % 2 == 1)
    return Value(bare_text, texts, closed, several=len(texts) > 1)


def has_blanks(text: str) -> bool:
    """Whether there is more than one word."""
    return " " in text or "\t" in text


def _words(raw: str) -> tuple[list[tuple[str, bool]], str, bool]:
    """Words with whether they were quoted, the whole text without comments, and whether all quotes are closed."""
    words: list[tuple[str, bool]] = []
    text: list[str] = []
    never_closed = ""
    at, size = 0, len(raw)
    while at < size:
        sign = raw[at]
        if sign.isspace():
            end = at + 1
            text.append(" " if sign == "\n" else sign)
        elif sign == "!":
            end = raw.find("\n", at)
            end = size if end < 0 else end
        elif sign in _CLOSED and sign != never_closed:
            close = _CLOSED[sign].search(raw, at + 1)
            if close is not None:
                end = close.end()
                words.append((_on_one_line(raw[at + 1 : end - 1]), True))
                text.append(raw[at:end])
            elif sign == '"':
                words.append((_on_one_line(raw[at + 1 :]).strip(), True))
                text.append(raw[at:])
                return words, _on_one_line("".join(text)).strip(), False
            else:
                never_closed = sign
                continue
        elif sign == "&":
            end = at + 1
            words.append(("&", False))
            text.append("&")
        else:
            found = _BARE.match(raw, at)
            end = found.end() if found else at + 1
            words.append((raw[at:end], False))
            text.append(raw[at:end])
        at = end
    return words, _on_one_line("".join(text)).strip(), True


def _on_one_line(text: str) -> str:
    return " ".join(part.strip() for part in text.split("\n")) if "\n" in text else text


_QUALITY = ("MÅLEMETODE", "NØYAKTIGHET", "SYNBARHET", "H-MÅLEMETODE", "H-NØYAKTIGHET", "MAKS-AVVIK")

_PARTS: dict[str, tuple[str, ...]] = {
    "KVALITET": _QUALITY,
    "UTNYTT": ("UTNTYP", "UTNTALL", "UTNTALL_MIN"),
    "KOPIDATA": ("OMRÅDEID", "ORIGINALDATAVERT", "KOPIDATO"),
    "SAKSNUMMER": ("SAKSÅR", "SAKSSEKVENSNUMMER"),
    "IDENT": ("LOKALID", "NAVNEROM", "VERSJONID"),
    "HØYDEFRAPLANBEST": ("REGULERTHØYDE", "HØYDE-REF"),
}
"""The parts of a compact level-2 value in order."""

_PLAN_UNIT = re.compile(r"(?P<KOMM>[0-9]{4})|(?P<FYLKESNR>[0-9]{2})|(?P<LANDKODE>[A-Z]{2})")


def _by_position(names: Sequence[str]) -> Callable[[Value], list[tuple[str, str]] | None]:
    def parts(value: Value) -> list[tuple[str, str]] | None:
        if len(value.words) > len(names):
            return None
        return [(name, word) for name, word in zip(names, value.words, strict=False) if word != "*"]

    return parts


def _case_number(value: Value) -> list[tuple[str, str]] | None:
    """Only two numbers: ``21/345`` is one value and no year."""
    plain = len(value.words) == 2 and all(word.isdecimal() for word in value.words)
    return list(zip(_PARTS["SAKSNUMMER"], value.words, strict=True)) if plain else None


def _plan_id(value: Value) -> list[tuple[str, str]] | None:
    unit = _PLAN_UNIT.fullmatch(value.words[0]) if len(value.words) == 2 else None
    return [(unit.lastgroup or "", value.words[0]), ("PLANID", value.words[1])] if unit else None


COMPACT: MappingProxyType[str, Callable[[Value], list[tuple[str, str]] | None]] = MappingProxyType(
    {
        **{name: _by_position(names) for name, names in _PARTS.items()},
        "SAKSNUMMER": _case_number,
        "NASJONALAREALPLANID": _plan_id,
    }
)
"""By level-2 name: the (name, value) pairs of its compact value; None when the value is not of that form."""
