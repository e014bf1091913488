"""What a reader saw wrong: a kind and a place, no wording and no severity (rules word them)."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in one source file.

    ``kind`` is a permanent short name in the field's words (``slutt-mangler``); ``line`` and ``serial`` place it
    in a map file, ``cell`` (``Planer!F12``) in a workbook, ``page`` in a PDF, all 1-based.
    ``values`` are what the wording needs.
    """

    kind: str
    line: int | None = None
    serial: int | None = None
    cell: str | None = None
    page: int | None = None
    values: Mapping[str, str | int | float] = field(default_factory=dict)
