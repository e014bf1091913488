"""Names of tables and columns as people write them in SQL: small ASCII letters, digits and underscores."""

import re
from collections.abc import Collection

LONGEST = 63
"""Bytes of a name that PostgreSQL keeps."""

_ASCII = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "Æ": "ae", "Ø": "oe", "Å": "aa"})


def sql_name(text: str, taken: Collection[str] = ()) -> str:
    """``RpArealformålOmråde`` as ``rparealformaalomraade``; with a number where another has the name already."""
    name = re.sub(r"[^a-z0-9]+", "_", text.translate(_ASCII).lower()).strip("_") or "uten_navn"
    name = f"_{name}" if name[0].isdigit() else name
    found, number = name[:LONGEST], 2
    while found in taken:
        ending = f"_{number}"
        found, number = name[: LONGEST - len(ending)] + ending, number + 1
    return found
