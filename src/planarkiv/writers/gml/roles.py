"""What objects say of each other: references to the gml:id of the object they mean."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import quoteattr

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.generations import Generation
from planarkiv.language import later
from planarkiv.model.features import FeatureTable
from planarkiv.model.generation import generation_of
from planarkiv.writers.gml.notes import Notes

_NO_PLACE = later("Henvisningen {role} har ingen plass i skjemaet: {n} henvisninger er ikke med.")
_LEADS_NOWHERE = later("{n} henvisninger ({role}) til noe som ikke er i filen, er ikke med.")


class Roles:
    """The references of all objects. What a table of another generation says is not written: roles have other names in
    each."""

    def __init__(
        self,
        table: FeatureTable,
        generation: Generation,
        written: NDArray[np.bool_],
        ids: Sequence[str],
        notes: Notes,
    ) -> None:
        self._of_row: dict[int, list[tuple[str, str]]] = defaultdict(list)
        links = table.links
        if links is None:
            return
        has_roles = generation is not Generation.SOSI_45 and generation_of(table) is generation
        for at, (row, number, target) in enumerate(
            zip(links.rows.tolist(), links.role.tolist(), links.target.tolist(), strict=True)
        ):
            role, href = links.roles[number], links.hrefs[at]
            if not written[row]:
                continue
            if not has_roles:
                notes.of_rows("henvisning", _NO_PLACE, [row], role=role)
            elif target >= 0 and written[target]:
                self._of_row[row].append((role, f"#{ids[target]}"))
            elif target < 0 and not href.startswith("#"):
                self._of_row[row].append((role, href))
            else:
                notes.of_rows("henvisning", _LEADS_NOWHERE, [row], role=role)

    def of(self, row: int, prefix: str) -> Iterator[str]:
        """The elements of an object's references."""
        for role, href in self._of_row.get(row, ()):
            yield f"<{prefix}:{role} xlink:href={quoteattr(href)}/>\n"
