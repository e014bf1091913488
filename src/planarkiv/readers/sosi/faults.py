"""Gathers the faults of one file, at most a thousand of a kind, all of them counted."""

from planarkiv.model.faults import Fault

KEPT_OF_A_KIND = 1000
_LONGEST_TEXT = 80


class FaultLog:
    """The faults seen so far; ``totals`` counts also those that are not kept."""

    def __init__(self) -> None:
        self.totals: dict[str, int] = {}
        self._kept: list[Fault] = []

    def add(self, kind: str, line: int | None = None, serial: int | None = None, **values: str | float) -> None:
        """Notes one fault. Long texts in ``values`` are cut; serial 0 means that there is none."""
        total = self.totals.get(kind, 0) + 1
        self.totals[kind] = total
        if total <= KEPT_OF_A_KIND:
            self._kept.append(Fault(kind, line, serial or None, values={k: _cut(v) for k, v in values.items()}))

    def sorted(self) -> tuple[Fault, ...]:
        """The kept faults in order of line; those of the whole file last."""
        return tuple(sorted(self._kept, key=lambda fault: (fault.line is None, fault.line or 0)))


def _cut(value: str | float) -> str | int | float:
    if isinstance(value, str) and len(value) > _LONGEST_TEXT:
        return value[:_LONGEST_TEXT] + "…"
    return value
