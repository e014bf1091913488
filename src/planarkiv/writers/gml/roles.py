"""What objects say of each other: references to the gml:id of the object they mean."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import quoteattr

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.generations import Generation
from planarkiv.catalogue.object_types import known
from planarkiv.language import later
from planarkiv.model.features import FeatureTable
from planarkiv.model.generation import generation_of
from planarkiv.model.rings import rings
from planarkiv.writers.gml.notes import Notes

_NO_PLACE = later("Henvisningen {role} har ingen plass i skjemaet: {n} henvisninger er ikke med.")
_LEADS_NOWHERE = later("{n} henvisninger ({role}) til noe som ikke er i filen, er ikke med.")
_NO_ROLE = later("Skjemaet har ingen henvisning fra {name} til grenser: {n} flater viser ikke til grensene sine.")

Flags = NDArray[np.bool_]


class Roles:
    """The references of all objects: those the table has as such, and those of areas of SOSI to the curves around
    them. A generation has names of its own for what objects say of each other; those of another one have no place."""

    def __init__(
        self, table: FeatureTable, generation: Generation, written: Flags, ids: Sequence[str], notes: Notes
    ) -> None:
        self._table = table
        self._generation = generation
        self._written = written
        self._ids = ids
        self._notes = notes
        self._of_row: dict[int, list[tuple[str, str]]] = defaultdict(list)
        self._add_boundaries()
        self._add_links()

    def of(self, row: int, prefix: str) -> Iterator[str]:
        """The elements of an object's references."""
        for role, href in self._of_row.get(row, ()):
            yield f"<{prefix}:{role} xlink:href={quoteattr(href)}/>\n"

    def _is_known(self, role: str, boundary_role: str, target: int) -> bool:
        """Whether a role of the generation has a place: in SOSI 4.5 that to a boundary, whose name in kommuneplaner no
        source says."""
        if self._generation is not Generation.SOSI_45 or role == boundary_role:
            return True
        bounding = target >= 0 and (found := known(self._table.otypes[self._table.otype[target]])) is not None
        return not boundary_role and bounding and found is not None and found.is_boundary

    def _boundary_roles(self, generation: Generation) -> list[str]:
        """The role in which each type of object of the table names what bounds it; empty where it has none."""
        found = [known(name) for name in self._table.otypes]
        forms = [each.forms.get(generation) if each else None for each in found]
        return [form.boundary_role if form else "" for form in forms]

    def _add_boundaries(self) -> None:
        table = self._table
        of = rings(table)
        area = of.rows.repeat(np.diff(of.use_off[of.ring_off]))
        bounding = np.array([each is not None and each.is_boundary for each in map(known, table.otypes)], np.bool_)
        kept = self._written[area] & self._written[of.curve] & bounding[table.otype[of.curve]]
        pairs = area[kept] * len(table) + of.curve[kept]
        pairs = pairs[np.sort(np.unique(pairs, return_index=True)[1])]
        roles = self._boundary_roles(self._generation)
        without: dict[str, list[int]] = defaultdict(list)
        for row, target in zip((pairs // len(table)).tolist(), (pairs % len(table)).tolist(), strict=True):
            otype = int(table.otype[row])
            if roles[otype]:
                self._of_row[row].append((roles[otype], f"#{self._ids[target]}"))
            elif not (rows := without[table.otypes[otype]]) or rows[-1] != row:
                rows.append(row)
        for name, rows in without.items():
            self._notes.of_rows("henvisning", _NO_ROLE, rows, name=name)

    def _add_links(self) -> None:
        table, links = self._table, self._table.links
        if links is None:
            return
        before = generation_of(table)
        boundary_roles, had = (self._boundary_roles(each) for each in (self._generation, before))
        for at, (row, number, target) in enumerate(
            zip(links.rows.tolist(), links.role.tolist(), links.target.tolist(), strict=True)
        ):
            role, href = links.roles[number], links.hrefs[at]
            if not self._written[row]:
                continue
            otype = int(table.otype[row])
            if before is not self._generation and role == had[otype]:
                role = boundary_roles[otype]
                has_place = bool(role)
            else:
                has_place = before is self._generation and self._is_known(role, boundary_roles[otype], target)
            if not has_place:
                self._notes.of_rows("henvisning", _NO_PLACE, [row], role=links.roles[number])
            elif target >= 0 and self._written[target]:
                self._of_row[row].append((role, f"#{self._ids[target]}"))
            elif target < 0 and not href.startswith("#"):
                self._of_row[row].append((role, href))
            else:
                self._notes.of_rows("henvisning", _LEADS_NOWHERE, [row], role=role)
