"""Numbers and areas as people write them on a map: blanks between thousands, comma or dot, m², daa."""

import re
from collections.abc import Iterator

_THOUSANDS = re.compile(r"[0-9]{1,3}(?:[.,][0-9]{3})+")
_PLAIN = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
NUMBER = r"[0-9](?:[0-9 .,\u00a0\u202f]{0,20}[0-9])?"
"""A number in an expression, before it is known to be one."""

SQUARE_METRES = ("m2", "m²", "kvm", "kvm.")
DECARES = ("da", "daa", "dekar")


def readings(text: str) -> Iterator[tuple[float, int]]:
    """What a number may mean, with its count of decimals: ``1.234`` is little more than one, or thousand and more."""
    tight = re.sub(r"\s", "", text)
    if _PLAIN.fullmatch(tight):
        decimals = len(re.split(r"[.,]", tight)[1]) if re.search(r"[.,]", tight) else 0
        yield float(tight.replace(",", ".")), decimals
    if _THOUSANDS.fullmatch(tight):
        yield float(re.sub(r"[.,]", "", tight)), 0
