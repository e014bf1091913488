"""``LES_MEG.txt``: tells whoever opens ``planer/`` without planarkiv how to read it."""

import hashlib
from pathlib import Path

_TEXT = Path(__file__).with_name("LES_MEG.txt")

EARLIER_TEXTS: frozenset[str] = frozenset()
"""sha512 of the texts older versions of this program wrote; their archives keep them."""


def readme_text() -> bytes:
    """The text of a new archive, UTF-8 with LF on every system."""
    return _TEXT.read_text(encoding="utf-8").encode()


def is_known_readme(sha512: str) -> bool:
    """Whether this or an older version of the program wrote a readme with this digest."""
    return sha512 == hashlib.sha512(readme_text()).hexdigest() or sha512 in EARLIER_TEXTS
