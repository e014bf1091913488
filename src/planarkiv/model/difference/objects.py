"""The map objects of two versions of a plan compared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from planarkiv.model.difference.changes import Change, Form, Measured, ObjectChange, ObjectsDiffer
from planarkiv.model.difference.content import code_of, name_of, value_changes
from planarkiv.model.difference.loose import Loose, loose
from planarkiv.model.difference.matching import Pair, matched
from planarkiv.model.features import FeatureTable
from planarkiv.model.symbol_direction import PATHS, with_directions, with_vectors

TOLERANCE = 0.01
"""Metres: the step of the national map files. What lies no farther away has not moved."""
_BETWEEN_SYSTEMS = 0.05
"""Metres that are added where the maps are in different coordinate systems: both were rounded to the step of their
files, and an arc or a long straight line is not quite the same line in the other system."""
_MOST_KINDS = 40
"""Kinds of boundaries (by what they say) of one type that are held against each other one by one."""
_SHORTEST = 0.05
"""Metres of a boundary that are worth telling of."""


def compare(
    before: Sequence[FeatureTable], after: Sequence[FeatureTable], tolerance: float = TOLERANCE
) -> ObjectsDiffer:
    """What differs between the objects of these maps, whatever the format, order and serial numbers of either.

    Boundaries that are not exactly alike are compared by type and where they run, not one by one: a curve that is cut
    in two bounds what it bounded. ``tolerance`` is in metres; it is larger between coordinate systems.
    """
    if len({table.head.epsg for table in (*before, *after)}) > 1:
        tolerance += _BETWEEN_SYSTEMS
    gone, new, unchanged = loose(*([_pointing(table) for table in side] for side in (before, after)))
    pairs, gone, new = matched(gone, new)
    bounds = [each for each in gone if each.is_boundary], [each for each in new if each.is_boundary]
    changes: list[ObjectChange] = []
    same = reidentified = 0
    for pair in pairs:
        if change := _changed(*pair, tolerance):
            changes.append(change)
        else:
            same += 1
            reidentified += pair[0].content != pair[1].content
    changes += [_alone(each, Change.REMOVED) for each in gone if not each.is_boundary]
    changes += [_alone(each, Change.ADDED) for each in new if not each.is_boundary]
    changes.sort(key=_order)
    return ObjectsDiffer((*changes, *_boundaries(*bounds, pairs, tolerance)), unchanged + same, reidentified)


def _pointing(table: FeatureTable) -> FeatureTable:
    """The table with the direction of each symbol in one form, be it points or a vector in the file."""
    return with_vectors(with_directions(table), PATHS[0])


def _order(each: ObjectChange) -> tuple[object, ...]:
    """What lost its geometry first, then areas before lines and points, by type, what came and went before what was
    changed, the largest first."""
    kinds, changes = list(Measured), (Change.ADDED, Change.REMOVED, Change.CHANGED)
    kind = -1 if each.reshaped else kinds.index(each.measured)
    return kind, each.otype, changes.index(each.change), each.name, -each.size, each.after


def _alone(each: Loose, change: Change) -> ObjectChange:
    is_new = change is Change.ADDED
    return ObjectChange(
        change=change,
        otype=each.otype,
        before="" if is_new else each.element,
        after=each.element if is_new else "",
        file=each.table.source,
        name=name_of(each.content),
        code=code_of(each.otype, each.content),
        measured=each.measured,
        size=_size(each.shape),
        moved=0.0,
        place=_place(each.shape),
        shape=each.shape,
    )


def _changed(before: Loose, after: Loose, tolerance: float) -> ObjectChange | None:
    """What changed between the two; None when nothing did that says something of the plan."""
    values = value_changes(after.otype, before.content, after.content)
    forms = _form(before), _form(after)
    reshaped = forms if _kind(forms[0]) is not _kind(forms[1]) else None
    still = before.key == after.key or reshaped
    moved, where = (0.0, None) if still else _moved(before, after, tolerance)
    if not values and not moved and not reshaped:
        return None
    there = after.shape
    if reshaped:
        # a lost area is shown where it was
        there = max((after.shape, before.shape), key=_size) or before.shape
    return ObjectChange(
        change=Change.CHANGED,
        otype=after.otype,
        before=before.element,
        after=after.element,
        file=after.table.source,
        name=name_of(after.content),
        code=code_of(after.otype, after.content),
        measured=after.measured,
        size=_size(after.shape),
        moved=moved,
        values=values,
        reshaped=reshaped,
        place=_place(there),
        shape=where if moved else there,
    )


def _form(each: Loose) -> Form | None:
    return None if each.shape is None else Form(each.measured, _size(each.shape))


def _kind(form: Form | None) -> Measured | None:
    return form.measured if form else None


def _moved(before: Loose, after: Loose, tolerance: float) -> tuple[float, Any]:
    """How much lies otherwise than before, and the ground it is about; both have the same kind of geometry."""
    import shapely

    apart = float(shapely.hausdorff_distance(before.shape, after.shape))
    if apart <= tolerance:
        return 0.0, None
    if after.measured is Measured.AREA:
        ground = shapely.symmetric_difference(before.shape, after.shape)
        return float(ground.area), ground
    if after.measured is Measured.LENGTH:
        lines = _only_in(before.shape, after.shape, tolerance), _only_in(after.shape, before.shape, tolerance)
        return sum(float(each.length) for each in lines), shapely.union_all(lines)
    return apart, after.shape


def _only_in(one: Any, other: Any, tolerance: float) -> Any:
    """The parts of the lines ``one`` that do not run along ``other``."""
    import shapely

    return shapely.difference(one, shapely.buffer(other, tolerance, quad_segs=2))


def _size(shape: Any) -> float:
    if shape is None:
        return 0.0
    return float(shape.area or shape.length)


def _place(shape: Any) -> tuple[float, float] | None:
    import shapely

    if shape is None or shape.is_empty:
        return None
    point = shapely.point_on_surface(shape)
    return float(point.x), float(point.y)


# Boundaries


def _boundaries(
    gone: Sequence[Loose], new: Sequence[Loose], pairs: Iterable[Pair], tolerance: float
) -> Iterator[ObjectChange]:
    """What differs between boundaries by type. The ``pairs`` that lie where they lay are not among them, and what
    runs along these has not changed."""
    still: dict[str, list[Any]] = defaultdict(list)
    for _, each in pairs:
        if each.is_boundary:
            still[each.otype].append(each.shape)
    for otype in sorted({each.otype for each in (*gone, *new)}):
        sides = [[each for each in side if each.otype == otype] for side in (gone, new)]
        yield from _of_type(otype, sides[0], sides[1], still[otype], tolerance)


def _of_type(
    otype: str, gone: Sequence[Loose], new: Sequence[Loose], still: Sequence[Any], tolerance: float
) -> Iterator[ObjectChange]:
    import shapely

    before, after = (shapely.union_all([*(each.shape for each in side), *still]) for side in (gone, new))
    only = _only_in(before, after, tolerance), _only_in(after, before, tolerance)
    moved = sum(float(each.length) for each in only if each.length > _SHORTEST)
    if moved:
        where = shapely.union_all(only)
        change = Change.ADDED if not gone else Change.REMOVED if not new else Change.CHANGED
        yield _boundary(change, otype, gone, new, moved, where, ())
    groups = [_by_words(side) for side in (gone, new)]
    if max(map(len, groups)) > _MOST_KINDS:
        return
    for said, one in groups[0].items():
        for says, other in groups[1].items():
            if said == says:
                continue
            both = shapely.intersection(one, shapely.buffer(other, tolerance, quad_segs=2))
            if both.length > _SHORTEST:
                values = value_changes(otype, dict(said), dict(says))
                yield _boundary(Change.CHANGED, otype, gone, new, 0.0, both, values)


def _by_words(side: Sequence[Loose]) -> dict[tuple[tuple[str, tuple[str, ...]], ...], Any]:
    """The lines of boundaries that say the same, together."""
    import shapely

    found: dict[tuple[tuple[str, tuple[str, ...]], ...], list[Any]] = defaultdict(list)
    for each in side:
        found[each.says].append(each.shape)
    return {says: shapely.union_all(shapes) for says, shapes in found.items()}


def _boundary(
    change: Change, otype: str, gone: Sequence[Loose], new: Sequence[Loose], moved: float, where: Any, values: Any
) -> ObjectChange:
    files = [each.table.source for each in (*new, *gone)]
    return ObjectChange(
        change=change,
        otype=otype,
        before="",
        after="",
        file=files[0],
        name="",
        code="",
        measured=Measured.LENGTH,
        size=float(where.length),
        moved=moved,
        values=values,
        place=_place(where),
        shape=where,
    )
