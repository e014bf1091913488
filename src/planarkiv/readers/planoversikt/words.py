"""Folding of headings, sheet names and labels, so that every spelling of a word meets the same key."""

import functools
import re

_LETTERS = str.maketrans({"æ": "a", "ø": "o", "å": "a", "ä": "a", "ö": "o", "é": "e", "ü": "u", "§": " paragraf "})
_MANGLED = (("ã¦", "æ"), ("ã¸", "ø"), ("ã¥", "å"), ("ă¸", "ø"), ("ă¥", "å"), ("\ufffd", "ø"))
"""UTF-8 read as cp1252, in lower case; a lost letter is oftenest ø (føresegner, kunngjøring)."""

_DIGRAPHS = (("ae", "a"), ("oe", "o"), ("aa", "a"))
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}")
_FOOTNOTE = re.compile(r"[*¹²³]+\s*$|\s*\d\)\s*$")
_COMMON_LENGTH = 100
"""Characters up to which a text may come again (a heading, a code): only these are remembered."""

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))


def tidy(text: str) -> str:
    """One line without invisible and control characters, blanks collapsed."""
    if text.isprintable() and "  " not in text and text == text.strip(" "):
        return text
    text = " ".join(text.translate(_INVISIBLE).split())
    return text if text.isprintable() else "".join(sign for sign in text if sign.isprintable()).strip()


def fold(text: str) -> str:
    """``Kunngjørings-\\ndato``, ``KUNNGJOERINGSDATO`` and ``kunngjoringsdato`` alike: ASCII letters and digits only."""
    return _fold(text) if len(text) <= _COMMON_LENGTH else _fold.__wrapped__(text)


@functools.lru_cache(maxsize=1 << 14)
def _fold(text: str) -> str:
    text = text.translate(_INVISIBLE).casefold()
    for mangled, letter in _MANGLED:
        text = text.replace(mangled, letter)
    text = text.translate(_LETTERS)
    for pair, letter in _DIGRAPHS:
        text = text.replace(pair, letter)
    return "".join(sign for sign in text if sign.isascii() and sign.isalnum())


def fold_heading(text: str) -> tuple[str, ...]:
    """The keys a heading may be known by: without units and footnote marks first, then whole."""
    plain = _FOOTNOTE.sub("", _BRACKETED.sub(" ", text.casefold()))
    return tuple(key for key in dict.fromkeys((fold(plain), fold(text))) if key)


def folded(spellings: str) -> tuple[str, ...]:
    """The keys of spellings written with ``|`` between them."""
    return tuple(dict.fromkeys(key for spelling in spellings.split("|") if (key := fold(spelling))))
