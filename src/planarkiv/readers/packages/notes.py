"""Gathers the faults of a package: no more of a kind than memory can hold, in the order of files and lines."""

from planarkiv.model.faults import Fault

MUST = "skal"
SHOULD = "bør"
_KEPT = 20_000
_LONGEST = 160


class Notes:
    """The faults seen so far."""

    def __init__(self) -> None:
        self._totals: dict[str, int] = {}
        self._kept: list[Fault] = []

    def add(self, kind: str, requirement: str, file: str = "", line: int | None = None, **values: str | int) -> None:
        """Notes that ``file`` breaks a requirement that says must. Long texts in ``values`` are cut."""
        self._note(kind, requirement, MUST, file, line, values)

    def advise(self, kind: str, requirement: str, file: str = "", line: int | None = None, **values: str | int) -> None:
        """The same for a requirement that says should."""
        self._note(kind, requirement, SHOULD, file, line, values)

    def _note(
        self, kind: str, requirement: str, strength: str, file: str, line: int | None, values: dict[str, str | int]
    ) -> None:
        self._totals[kind] = total = self._totals.get(kind, 0) + 1
        if total <= _KEPT:
            clean = {name: clear(value) if isinstance(value, str) else value for name, value in values.items()}
            whole = {"krav": requirement, "styrke": strength, "fil": clear(file, len(file)), **clean}
            self._kept.append(Fault(kind, line, values=whole))

    def sorted(self) -> tuple[Fault, ...]:
        """The faults by file and line."""
        return tuple(sorted(self._kept, key=lambda each: (str(each.values["fil"]), each.line or 0)))


def clear(text: str, longest: int = _LONGEST) -> str:
    """A text of somebody else's as it can be shown: no signs that steer a screen, and not endless."""
    shown = "".join(letter if letter.isprintable() else "?" for letter in text[: longest + 1])
    return shown if len(shown) <= longest else shown[:longest] + "…"
