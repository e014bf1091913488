"""Headings cut off with a full stop to save room: *Ikrafttr.*, *Vedt.dato*, *Plann.*"""

import re
from collections.abc import Iterable

from planarkiv.readers.planoversikt.columns import FILE, PLANID, Vocabulary
from planarkiv.readers.planoversikt.names import FILE_TYPES
from planarkiv.readers.planoversikt.words import fold

_LONGEST = 40
_FEWEST_LETTERS, _FEWEST_FOR_FILES = 4, 5
EITHER = frozenset({PLANID, "plannavn"})
"""*Plann.* is plannr or plannavn: whichever of the two the other headings do not have."""


def cut_off(text: str, vocabulary: Vocabulary) -> frozenset[tuple[str, str | None]]:
    """What the heading may be short for, as (name, document type): nothing unless it has a full stop.

    Each part before a full stop is the beginning of what stands there; what follows the last one is the end:
    *Vedt.dato* is anything from *vedt* to *dato*. The names of columns go before the document types of files.
    """
    if "." not in text or len(text) > _LONGEST or any(sign.isdigit() for sign in text):
        return frozenset()
    parts = [fold(part) for part in text.split(".")]
    letters = sum(map(len, parts))
    if len(parts[0]) < 2 or letters < _FEWEST_LETTERS:
        return frozenset()
    pattern = re.compile("[a-z0-9]*".join(parts))

    def matching(keys: Iterable[str]) -> list[str]:
        return [key for key in keys if key.startswith(parts[0]) and pattern.fullmatch(key)]

    found: frozenset[tuple[str, str | None]] = frozenset(
        (vocabulary.strong[key], None) for key in matching(vocabulary.strong)
    )
    if found or FILE not in vocabulary.strong.values() or letters < _FEWEST_FOR_FILES:
        return found
    return frozenset((FILE, FILE_TYPES[key]) for key in matching(FILE_TYPES))
