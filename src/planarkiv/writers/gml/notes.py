"""What is lost is noted while it is written, and told once for each kind."""

from __future__ import annotations

from collections.abc import Iterable

from planarkiv.model.features import FeatureTable
from planarkiv.model.loss import EXAMPLES, Loss


class Notes:
    """Losses in the making."""

    def __init__(self, table: FeatureTable) -> None:
        self._found: dict[tuple[object, ...], Loss] = {}
        self.follow(table)

    def follow(self, table: FeatureTable) -> None:
        """From now on, rows are those of this table."""
        self._names, self._otype, self._serial = table.otypes, table.otype, table.serial

    def add(self, kind: str, template: str, count: int, examples: Iterable[str] = (), **values: object) -> None:
        """Notes a loss; what is of the same kind with the same values is counted together."""
        if count <= 0:
            return
        key = (kind, template, *sorted(values.items()))
        before = self._found.get(key)
        shown = list(before.examples) if before else []
        for example in examples:
            if len(shown) >= EXAMPLES:
                break
            if example not in shown:
                shown.append(example)
        total = count + (before.count if before else 0)
        self._found[key] = Loss(kind, template, total, values, tuple(shown))

    def of_rows(self, kind: str, template: str, rows: Iterable[int], **values: object) -> None:
        """Notes a loss of each of these rows."""
        numbers = list(rows)
        self.add(kind, template, len(numbers), (self.name(row) for row in numbers[:EXAMPLES]), **values)

    def name(self, row: int) -> str:
        """An object as people find it: ``RpGrense 17``."""
        return f"{self._names[self._otype[row]]} {self._serial[row]}".strip()

    def losses(self) -> list[Loss]:
        """Everything noted, in order of kind and values."""
        return [self._found[key] for key in sorted(self._found, key=lambda key: [str(each) for each in key])]
