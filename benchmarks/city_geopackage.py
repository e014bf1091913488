"""A GeoPackage of a made-up city: plans side by side, each a mosaic of formål whose winding boundaries are shared.

``python benchmarks/city_geopackage.py FILE [PLANS]``: 400 areas of 41 corners in each plan, as national download names
its columns. Everything is on the centimetre, so neighbours agree exactly.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

SIDE = 20
"""Areas along each side of a plan."""
_BETWEEN = 9
"""Points between two corners."""
_CELL = 4000
"""Centimetres."""
_SOUTH, _WEST = 678_000_000, 66_600_000
_ACROSS = 20
"""Plans in a row."""
_FORMAAL = ("1110", "1111", "1112", "2011", "2012", "3040", "5100")
_PREFIX = {"1110": "B", "1111": "BFS", "1112": "BKS", "2011": "KV", "2012": "FTO", "3040": "GF", "5100": "LNF"}

Points = NDArray[np.int64]


def write(path: Path, plans: int) -> None:
    """Writes the file anew."""
    import pyogrio

    path.unlink(missing_ok=True)
    mosaics = [_mosaic(number) for number in range(plans)]
    areas = np.concatenate([rings for rings, _ in mosaics])
    outlines = [outline for _, outline in mosaics]
    planid = np.array([f"2024{number:04d}" for number in range(plans)], dtype=object)
    of_area = planid.repeat(SIDE * SIDE)
    kind = np.array([_FORMAAL[at * 7 // 3 % len(_FORMAAL)] for at in range(SIDE * SIDE)], dtype=object)
    names = np.array([_field_name(at, code) for at, code in enumerate(kind.tolist())], dtype=object)
    owner = np.array(["1" if name.startswith("o_") else "3" for name in names], dtype=object)
    count = len(areas)
    _layer(
        pyogrio,
        path,
        "rpomrade",
        shapely.polygons([shapely.linearrings(ring / 100) for ring in outlines]),
        {
            "objtype": np.full(plans, "RpOmråde", dtype=object),
            "lokalid": _ids(1, plans),
            "navnerom": np.full(plans, "http://data.geonorge.no/3421/so", dtype=object),
            "kommunenummer": np.full(plans, "3421", dtype=object),
            "planidentifikasjon": planid,
            "plannavn": np.array(
                [f"Detaljregulering for kvartal {number + 1}" for number in range(plans)], dtype=object
            ),
            "vertikalniva": np.full(plans, "2", dtype=object),
            "plantype": np.full(plans, "35", dtype=object),
            "planstatus": np.full(plans, "3", dtype=object),
            "planbestemmelse": np.full(plans, "1", dtype=object),
            "lovreferanse": np.full(plans, "6", dtype=object),
            "vedtakendeligplandato": np.full(plans, "2024-05-15", dtype=object),
            "ikrafttredelsesdato": np.full(plans, "2024-05-15", dtype=object),
            "kunngjoringsdato": np.full(plans, "2024-06-01", dtype=object),
        },
        append=False,
    )
    _layer(
        pyogrio,
        path,
        "rparealformalomrade",
        shapely.polygons(areas / 100),
        {
            "objtype": np.full(count, "RpArealformålOmråde", dtype=object),
            "lokalid": _ids(2, count),
            "navnerom": np.full(count, "http://data.geonorge.no/3421/so", dtype=object),
            "kommunenummer": np.full(count, "3421", dtype=object),
            "planidentifikasjon": of_area,
            "vertikalniva": np.full(count, "2", dtype=object),
            "arealformal": np.tile(kind, plans),
            "feltbetegnelse": np.tile(names, plans),
            "eierform": np.tile(owner, plans),
        },
        append=True,
    )


def _field_name(at: int, code: str) -> str:
    number = sum(1 for other in range(at) if _FORMAAL[other * 7 // 3 % len(_FORMAAL)] == code) + 1
    return f"{'o_' if code[0] in '23' else ''}{_PREFIX[code]}{number:02d}"


def _ids(group: int, count: int) -> NDArray[Any]:
    return np.array([f"{group:08x}-0000-4000-8000-{number:012x}" for number in range(count)], dtype=object)


def _layer(
    pyogrio: Any, path: Path, name: str, shapes: NDArray[Any], columns: dict[str, NDArray[Any]], *, append: bool
) -> None:
    pyogrio.raw.write(
        path,
        shapely.to_wkb(shapes),
        list(columns.values()),
        list(columns),
        layer=name,
        driver="GPKG",
        geometry_type="Polygon",
        crs="EPSG:25832",
        append=append,
    )


def _mosaic(number: int) -> tuple[Points, Points]:
    """The rings of one plan's areas, shape (400, 41, 2), and of its outline: east and north in centimetres."""
    random = np.random.default_rng(number)
    west = _WEST + number % _ACROSS * (SIDE + 1) * _CELL
    south = _SOUTH + number // _ACROSS * (SIDE + 1) * _CELL
    places = np.arange(SIDE + 1) * _CELL
    nodes = np.stack(np.meshgrid(west + places, south + places, indexing="ij"), axis=-1)
    nodes = nodes + random.integers(-_CELL // 8, _CELL // 8, nodes.shape)
    across = _wound(nodes[:-1], nodes[1:], random)
    along = _wound(nodes[:, :-1], nodes[:, 1:], random)
    # each side without its last point: the next side begins there
    bottom, top = across[:, :-1, :-1], across[:, 1:, :0:-1]
    right, left = along[1:, :, :-1], along[:-1, :, :0:-1]
    rings = np.concatenate((bottom, right, top, left), axis=2).reshape(SIDE * SIDE, -1, 2)
    closed = np.concatenate((rings, rings[:, :1]), axis=1)
    outline = np.concatenate(
        (
            across[:, 0, :-1].reshape(-1, 2),
            along[-1, :, :-1].reshape(-1, 2),
            across[::-1, -1, :0:-1].reshape(-1, 2),
            along[0, ::-1, :0:-1].reshape(-1, 2),
        )
    )
    return closed, np.concatenate((outline, outline[:1]))


def _wound(start: Points, end: Points, random: np.random.Generator) -> Points:
    """Winding lines from ``start`` to ``end``, both included."""
    share = np.linspace(0, 1, _BETWEEN + 2)[:, None]
    line = start[..., None, :] * (1 - share) + end[..., None, :] * share
    line[..., 1:-1, :] += random.integers(-80, 80, line[..., 1:-1, :].shape)
    return np.rint(line).astype(np.int64)


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 400)
