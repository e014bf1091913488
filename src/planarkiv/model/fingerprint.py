"""The fingerprint of a plan map: equal for the same content, whatever the order, serial numbers and spelling.

What counts: every object as often as it occurs, with kind, type, attributes (the repeats of one attribute in their
order) and geometry in exact metres; the coordinate system and the vertical datum; a quality in the head, on the
objects that have none of their own. What does not: KOPIDATA, OPPDATERINGSDATO, the rest of the head, serial numbers,
ids that a file gives its objects and what they say of each other by them, object order, comments, character set. An
area counts the curves of each ring by what they are, or the edges of its own rings, so neither where a ring begins nor
the way round matters.
"""

from collections.abc import Iterable
from decimal import Decimal
from hashlib import blake2b, sha256

import numpy as np
from numpy.typing import NDArray

from planarkiv.model.features import GML_ID, KINDS, Column, FeatureTable, OwnRings
from planarkiv.model.mixing import mixed
from planarkiv.model.part import FLATE, referred_rows

_VERSION = b"planarkiv-fingerprint-1"
_GRID = Decimal("1e-9")
"""Metres (or degrees) of the integers that are hashed: fine enough for every ENHET in use."""
_LIMIT = 1 << 62
_SIZE = 32
_NOTHING = bytes(_SIZE)
_ARC = 1 << 20
"""Added to the node type of a point that is the middle of an arc."""
_FACTORS = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F)
"""Odd numbers: each makes a sum over edges of its own."""
_Digests = NDArray[np.uint8]


def fingerprint(table: FeatureTable) -> str:
    """The fingerprint as 64 hexadecimal digits (SHA-256 over the sorted BLAKE2b digests of the objects)."""
    whole = sha256(_VERSION)
    whole.update(_digest(_coordinate_system(table)))
    for digest in sorted(object_digests(table)):
        whole.update(digest)
    return whole.hexdigest()


def object_digests(table: FeatureTable) -> list[bytes]:
    """The digest of each object, by row: equal for two objects of the same coordinate system that are the same."""
    shapes = _shape_digests(table)
    rings = _ring_digests(table, shapes)
    entries, bounds = _attribute_entries(table)
    shape_bytes = shapes.tobytes()
    return [
        blake2b(
            shape_bytes[row * _SIZE : row * _SIZE + _SIZE]
            + rings.get(row, _NOTHING)
            + entries[bounds[row] : bounds[row + 1]],
            digest_size=_SIZE,
        ).digest()
        for row in range(len(table))
    ]


def _digest(content: bytes | memoryview) -> bytes:
    return blake2b(content, digest_size=_SIZE).digest()


def _framed(*parts: str) -> bytes:
    """Texts one after another, each after its length, so that no two lists give the same bytes."""
    encoded = [part.encode("utf-8", "surrogatepass") for part in parts]
    return b"".join(b"%d:%b" % (len(part), part) for part in encoded)


def _coordinate_system(table: FeatureTable) -> bytes:
    head = table.head
    if head.epsg is not None:
        system = [f"EPSG:{head.epsg}"]
    else:
        apart = ("TRANSPAR.ORIGO-NØ", "TRANSPAR.ENHET", "TRANSPAR.ENHET-H", "TRANSPAR.ENHET-D", "TRANSPAR.VERT-DATUM")
        system = [
            f"{path}={value}"
            for path in sorted(head.values)
            if path.startswith("TRANSPAR.") and path not in apart
            for value in head.values[path]
        ]
    return _framed(head.vertical_datum or "", *system)


# Geometry


def _shape_digests(table: FeatureTable) -> _Digests:
    """One digest per object of its kind, type and own points, shape (n, 32)."""
    points, scale = _exact_points(table)
    starts: dict[tuple[int, int], bytes] = {}
    for kind, otype in np.unique(np.column_stack((table.kind, table.otype)), axis=0).tolist():
        starts[kind, otype] = _framed(KINDS[kind], table.otypes[otype], scale)
    buffer, offsets = memoryview(points.tobytes()), table.pt_off
    if table.own is not None:
        buffer, offsets = _with_edge_sums(table, table.own, points)
    bounds = (offsets * points.itemsize * points.shape[1]).tolist()
    named = zip(table.kind.tolist(), table.otype.tolist(), bounds[:-1], bounds[1:], strict=True)
    joined = b"".join(
        [
            blake2b(starts[kind, otype] + buffer[start:stop], digest_size=_SIZE).digest()
            for kind, otype, start, stop in named
        ]
    )
    return np.frombuffer(joined, np.uint8).reshape(-1, _SIZE)


def _with_edge_sums(
    table: FeatureTable, own: OwnRings, points: NDArray[np.int64]
) -> tuple[memoryview, NDArray[np.int64]]:
    """The points of all objects as bytes, and their offsets; areas with rings of their own have in place of points two
    sums over their edges, in which neither the first edge nor the direction shows."""
    of_own = np.zeros(len(table), np.bool_)
    of_own[own.rows] = True
    count = np.diff(table.pt_off)
    mine = of_own.repeat(count)
    # a point is one number, then an edge is its two ends, whichever comes first
    words = points[mine].view(np.uint64)
    last = own.ring_off[1:] - 1
    inner = (~own.outer).repeat(np.diff(own.ring_off)).astype(np.uint64)
    area_start = own.ring_off[own.area_off[:-1]]
    sums = np.zeros((len(own.rows), 4), np.uint64)
    for at, factor in enumerate(_FACTORS):
        hashed = inner + np.uint64(factor)
        for column in words.T:
            hashed = mixed(hashed * np.uint64(factor) + column)
        following = np.roll(hashed, -1)
        edges = mixed(hashed + following) + mixed(hashed ^ following)
        edges[last] = 0
        sums[:, at] = np.add.reduceat(edges, area_start)
    new_count = np.where(of_own, 1, count)
    offsets = np.append(0, new_count.cumsum())
    rows = np.empty((offsets[-1], 4), np.int64)
    rows[~of_own.repeat(new_count)] = points[~mine]
    rows[offsets[own.rows]] = sums.view(np.int64)
    return memoryview(rows.astype("<i8", copy=False).tobytes()), offsets


def _exact_points(table: FeatureTable) -> tuple[NDArray[np.int64], str]:
    """North, east, height and node type of each point, shape (m, 4), integers of one grid for all files.

    A unit or origin that the grid cannot hold exactly leaves the integers of the file, and the second value says so.
    """
    head = table.head
    points = np.empty((len(table.xy), 4), np.int64)
    points[:, 3] = table.kp
    if table.arc is not None:
        points[:, 3] += table.arc * _ARC
    unit, north, east = (_on_grid(value) for value in (head.unit, *head.origin))
    unit_h = unit if head.unit_h is None else _on_grid(head.unit_h)
    height = np.zeros(0) if table.height is None else table.height[np.isfinite(table.height)]
    largest_height = float(np.abs(height).max(initial=0))
    fits = (
        unit is not None
        and unit_h is not None
        and north is not None
        and east is not None
        and _largest(table.xy) * abs(unit) + max(abs(north), abs(east)) < _LIMIT
        and largest_height * abs(unit_h) < _LIMIT
    )
    scale = "" if fits else f"{head.unit!r} {head.unit_h!r} {head.origin!r}"
    if fits:
        points[:, :2] = table.xy * np.int64(unit or 0) + np.array([north, east], np.int64)
    else:
        points[:, :2] = table.xy
    points[:, 2] = np.iinfo(np.int64).min
    if table.height is not None:
        known = ~np.isnan(table.height)
        if fits:
            points[known, 2] = np.rint(table.height[known] * float(unit_h or 0)).astype(np.int64)
        else:
            points[known, 2] = table.height[known].view(np.int64)
    return points.astype("<i8", copy=False), scale


def _largest(xy: NDArray[np.int64]) -> int:
    """The largest absolute value, exact also for the smallest integer there is."""
    return max(-int(xy.min(initial=0)), int(xy.max(initial=0)))


def _on_grid(metres: float) -> int | None:
    value = Decimal(repr(float(metres)))
    if not value.is_finite() or abs(value) > 10**12:
        return None
    steps = value / _GRID
    return int(steps) if steps == steps.to_integral_value() else None


# Areas


def _ring_digests(table: FeatureTable, shapes: _Digests) -> dict[int, bytes]:
    """Digest of the references of each object that has any: the outer ring, then the holes in any order."""
    if not len(table.ref):
        return {}
    targets = referred_rows(table)
    rings = _rings(table, targets, shapes)
    areas = np.unique(targets[(targets >= 0) & (table.kind[targets] == FLATE)]).tolist()
    if areas:
        # an island is the area inside its own outer ring, so that ring is what it stands for as a hole
        shapes = shapes.copy()
        for row in areas:
            outer = b"".join(digest for ring, digest in rings.get(row, ()) if ring == 0)
            shapes[row] = np.frombuffer(_digest(shapes[row].tobytes() + outer), np.uint8)
        rings = _rings(table, targets, shapes)
    return {row: _digest(b"".join(_tagged(found))) for row, found in rings.items()}


def _tagged(rings: list[tuple[int, bytes]]) -> Iterable[bytes]:
    yield from (b"outer" + digest for ring, digest in rings if ring == 0)
    yield from (b"inner" + digest for digest in sorted(digest for ring, digest in rings if ring != 0))


def _rings(table: FeatureTable, targets: NDArray[np.int32], shapes: _Digests) -> dict[int, list[tuple[int, bytes]]]:
    """Ring numbers and digests of each object: a ring is a bag of curves, the same in both directions."""
    owner = np.repeat(np.arange(len(table), dtype=np.int64), np.diff(table.ref_off))
    ring_of_ref = (owner << 32) | table.ref_ring.astype(np.int64)
    curves = np.vstack((shapes, np.full(_SIZE, 255, np.uint8)))[targets]  # the last row is "no such object"
    backwards = table.ref < 0
    starts = np.flatnonzero(np.diff(ring_of_ref[_order(ring_of_ref, curves, backwards)], prepend=-1))
    bounds = [*(starts * (_SIZE + 1)).tolist(), len(owner) * (_SIZE + 1)]
    one_way = _bag(ring_of_ref, curves, backwards)
    other_way = _bag(ring_of_ref, curves, ~backwards)
    keys = np.sort(ring_of_ref)[starts].tolist()
    rings: dict[int, list[tuple[int, bytes]]] = {}
    for key, start, stop in zip(keys, bounds[:-1], bounds[1:], strict=True):
        digest = min(_digest(one_way[start:stop]), _digest(other_way[start:stop]))
        rings.setdefault(key >> 32, []).append((key & 0xFFFFFFFF, digest))
    return rings


def _order(ring_of_ref: NDArray[np.int64], curves: _Digests, backwards: NDArray[np.bool_]) -> NDArray[np.int64]:
    """References by ring, then by what the curve is, then by direction."""
    words = np.ascontiguousarray(curves).view(">u8")
    return np.lexsort((backwards, words[:, 1], words[:, 0], ring_of_ref))


def _bag(ring_of_ref: NDArray[np.int64], curves: _Digests, backwards: NDArray[np.bool_]) -> memoryview:
    order = _order(ring_of_ref, curves, backwards)
    return memoryview(np.column_stack((curves[order], backwards[order].astype(np.uint8))).tobytes())


# Attributes


def counts(path: str) -> bool:
    """True when the attribute is content: not copy data, not the date of the last update, not the file's own id."""
    names = path.split(".")
    return path != GML_ID and "KOPIDATA" not in names and names[-1] != "OPPDATERINGSDATO"


def _attribute_entries(table: FeatureTable) -> tuple[memoryview, list[int]]:
    """Digests of every object's attribute values by path, object after object, and the byte bounds of each."""
    rows: list[NDArray[np.int32]] = [np.zeros(0, np.int32)]
    digests: list[_Digests] = [np.zeros((0, _SIZE), np.uint8)]
    defaults = _head_quality(table)
    for path in sorted({*filter(counts, table.columns), *(path for path, _ in defaults)}):
        if path in table.columns:
            column = table.columns[path]
            rows.append(column.rows)
            digests.append(_value_digests(path, column))
        for value in (value for default, value in defaults if default == path):
            bare = _rows_without_quality(table)
            rows.append(bare)
            entry = np.frombuffer(_digest(_framed(path, "0") + value.encode("utf-8", "surrogatepass")), np.uint8)
            digests.append(np.broadcast_to(entry, (len(bare), _SIZE)))
    all_rows = np.concatenate(rows)
    order = np.argsort(all_rows, kind="stable")
    bounds = np.concatenate(([0], np.cumsum(np.bincount(all_rows, minlength=len(table))))) * _SIZE
    return memoryview(np.concatenate(digests)[order].tobytes()), bounds.tolist()


def _value_digests(path: str, column: Column) -> _Digests:
    """One digest per entry of the column, of path, repetition and value, shape (entries, 32)."""
    keys = column.codes.astype(np.int64)
    if column.instance is not None:
        keys |= column.instance.astype(np.int64) << 32
    distinct, inverse = np.unique(keys, return_inverse=True)
    codes, instances = (distinct & 0xFFFFFFFF).tolist(), (distinct >> 32).tolist()
    starts = {instance: _framed(path, str(instance)) for instance in set(instances)}
    values = column.values
    joined = b"".join(
        [
            blake2b(starts[instance] + values[code].encode("utf-8", "surrogatepass"), digest_size=_SIZE).digest()
            for code, instance in zip(codes, instances, strict=True)
        ]
    )
    found: _Digests = np.frombuffer(joined, np.uint8).reshape(-1, _SIZE)[inverse]
    return found


def _head_quality(table: FeatureTable) -> list[tuple[str, str]]:
    """The quality that the head gives to objects without their own (``*`` is no value)."""
    return [
        (path, value)
        for path, values in table.head.values.items()
        if path.split(".")[0] == "KVALITET"
        for value in values[:1]
        if value not in ("", "*")
    ]


def _rows_without_quality(table: FeatureTable) -> NDArray[np.int32]:
    bare = np.ones(len(table), np.bool_)
    for path, column in table.columns.items():
        if path.split(".")[0] == "KVALITET":
            bare[column.rows] = False
    return np.flatnonzero(bare).astype(np.int32)
