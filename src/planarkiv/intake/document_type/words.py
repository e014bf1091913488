"""Names and lines as words: split at separators and inside CamelCase, and folded so that spellings meet."""

import re
import unicodedata
from dataclasses import dataclass

_ENDING = re.compile(
    r"\.(?:pdf|tiff?|jpe?g|png|gif|bmp|jp2|docx?|docm|odt|rtf|txt|md|eml|msg|html?|dwg|dxf|dgn|sosi?|gml|gpkg|shp|xml|"
    r"xlsx?|xlsm|ods|csv|pptx?|odp|wpd|zip|tfw|jgw|pgw)$",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+|\d+|§|[&+,;:]")
_HUMP = re.compile(r"(?<=[a-zæøåäöü])(?=[A-ZÆØÅÄÖÜ])")

# what is left of æøå when a zip or an old file server mistook one code page for another
_MISREAD = str.maketrans({"›": "ø", "°": "ø", "\u2020": "å", "σ": "å", "µ": "æ", "\u2018": "æ", "¢": "ø", "¥": "ø"})
_TWICE_ENCODED = (("Ã¸", "ø"), ("Ã˜", "Ø"), ("Ã¥", "å"), ("Ã…", "Å"), ("Ã¦", "æ"), ("Ã†", "Æ"))
_SPELLINGS = (("ø", "o"), ("ö", "o"), ("oe", "o"), ("æ", "a"), ("ä", "a"), ("ae", "a"), ("aa", "å"))
_CONJUNCTIONS = frozenset("&+,")


@dataclass(frozen=True, slots=True)
class Word:
    """One word as it stands, and folded: lower case, ø as o, æ as a, aa as å."""

    text: str
    folded: str


class Words:
    """The words of one name or line; ``folded`` is all of them with single blanks between."""

    __slots__ = ("_starts", "folded", "words")

    def __init__(self, words: tuple[Word, ...]) -> None:
        self.words = words
        self.folded = " ".join(word.folded for word in words)
        starts: list[int] = []
        at = 0
        for word in words:
            starts.append(at)
            at += len(word.folded) + 1
        self._starts = starts

    def indices(self, start: int, end: int) -> range:
        """The words that a stretch of ``folded`` covers."""
        inside = [i for i, at in enumerate(self._starts) if at < end and at + len(self.words[i].folded) > start]
        return range(inside[0], inside[-1] + 1) if inside else range(0)

    def quote(self, indices: range) -> str:
        """The words as they stand in the source."""
        return " ".join(self.words[i].text for i in indices)


def fold(text: str) -> str:
    """``text`` in the one spelling that the vocabulary is written in."""
    text = text.casefold()
    for written, meant in _SPELLINGS:
        text = text.replace(written, meant)
    return "".join(sign if sign < "\x80" or sign == "å" else unicodedata.normalize("NFD", sign)[0] for sign in text)


def words_of(text: str) -> Words:
    """The words of a line of text."""
    text = unicodedata.normalize("NFC", text)
    for written, meant in _TWICE_ENCODED:
        text = text.replace(written, meant)
    text = text.translate(_MISREAD)
    found = (part for word in _WORD.findall(text) for part in _HUMP.split(word))
    return Words(tuple(Word(word, "og" if word in _CONJUNCTIONS else fold(word)) for word in found))


def words_of_name(name: str) -> Words:
    """The words of a file's name without its endings."""
    while (shorter := _ENDING.sub("", name)) != name and shorter:
        name = shorter
    return words_of(name)
