"""Gathers the faults that a reader of maps sees: a thousand of a kind, all counted."""

from planarkiv.model.faults import Fault

KEPT_OF_A_KIND = 1000
_LONGEST_TEXT = 80


class FaultLog:
    """The faults seen so far; ``totals`` counts also those that are not kept. Texts in their values are cut at
    ``longest`` signs."""

    def __init__(self, longest: int = _LONGEST_TEXT) -> None:
        self._longest = longest
        self.totals: dict[str, int] = {}
        self._kept: list[Fault] = []

    def add(self, kind: str, line: int | None = None, serial: int | None = None, **values: str | float) -> None:
        """Notes one fault. Long texts in ``values`` are cut; serial 0 means that there is none."""
        total = self.totals.get(kind, 0) + 1
        self.totals[kind] = total
        if total <= KEPT_OF_A_KIND:
            shortened = {name: _cut(value, self._longest) for name, value in values.items()}
            self._kept.append(Fault(kind, line, serial or None, values=shortened))

    def keeps(self, kind: str) -> bool:
        """Whether another fault of this kind would be kept: if not, its place need not be looked for."""
        return self.totals.get(kind, 0) < KEPT_OF_A_KIND

    def sorted(self) -> tuple[Fault, ...]:
        """The kept faults in order of line, then of kind; those of the whole file last."""
        return tuple(sorted(self._kept, key=_place))


def _place(fault: Fault) -> tuple[bool, int, str, int, str]:
    return fault.line is None, fault.line or 0, fault.kind, fault.serial or 0, str(sorted(fault.values.items()))


def _cut(value: str | float, longest: int) -> str | float:
    if isinstance(value, str) and len(value) > longest:
        return value[:longest] + "…"
    return value
