"""From one coordinate system to another: how exactly that can be done here, and the table in the other system.

Nothing is fetched: what needs a grid that is not there is done without it, and less exactly. WGS84 is taken for
EUREF89: which of its editions a file means is not told, and maps that say WGS84 are made of EUREF89 by every map
program.
"""

from __future__ import annotations

import dataclasses
import math
import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.attributes import attribute
from planarkiv.catalogue.generations import Generation
from planarkiv.catalogue.koordsys import EPSG_OF_KOORDSYS
from planarkiv.errors import PlanarkivError, UsageError
from planarkiv.language import later, say, shown
from planarkiv.model.drawn_out import with_arcs_drawn_out
from planarkiv.model.features import EXACT, Column, FeatureTable, Head
from planarkiv.model.joined import with_defaults
from planarkiv.model.loss import Loss

ACCURATE = 0.1
"""Metres: what is less accurate than this is done only when a person has accepted it."""
HISTORY = "OVERORD_KVALITET.PROSESS_HISTORIE"
"""Where the head tells what was done with the data."""

_AS_EUREF89 = {4326: 4258, 4979: 4258, **{32600 + zone: 25800 + zone for zone in range(28, 39)}}
_GREENWICH = {4817: 4273}
"""Degrees from Oslo, and the same from Greenwich."""
_SHIFTS = (".gsb", ".tif", ".tiff")
_OWN_GRID = "rutenett"
_DEGREE = 1e-9
"""The unit of degrees: a tenth of a millimetre, about."""
_FROM_DEGREES = 0.001
_CENTIMETRES = 0.01
_METRES_OF_A_DEGREE = 111_000.0
_SEEN = 0.01
"""Metres that a straight line may miss its old course by without a word."""
_METHOD, _ACCURACY = "KVALITET.MÅLEMETODE", "KVALITET.NØYAKTIGHET"
_UNKNOWN_METHOD = "99"
_SAME_DATUM = "samme datum"
_MOST_CENTIMETRES = 999_999
_KOORDSYS = {epsg: number for number, epsg in sorted(EPSG_OF_KOORDSYS.items(), reverse=True) if epsg}
_SYSTEM_WORDS = ("KOORDSYS", "SYSKODE", "DATUM", "PROJEK", "TRANSSYS", "GEOSYS", "GEOKOORD", "ORIGO-NØ", "ENHET")

Floats = NDArray[np.float64]

MOVED = later("{n} punkt er regnet om fra EPSG:{source} til EPSG:{target} ({operation}). Nøyaktighet: {accuracy}.")
BENT = later(
    "{n} rette linjestykker fra EPSG:{source} er fortsatt rette i EPSG:{target}, og ligger opptil {metres} m fra der "
    "de lå."
)
HEIGHTS_KEPT = later("{n} høyder er de samme som før: bare nord og øst er regnet om.")
ARCS_DRAWN = later("{n} buer er tegnet ut som korte, rette linjer: i lengde og bredde er en bue ingen bue.")


@dataclass(frozen=True, slots=True)
class Operation:
    """How coordinates come from ``source`` to ``target`` (EPSG).

    ``accuracy`` is in metres, None when nobody knows. ``missing`` are the files that a more accurate one needs, and
    ``possible`` its accuracy in metres. ``definition`` is what PROJ does, with the names of the files it uses.
    """

    source: int
    target: int
    name: str
    accuracy: float | None
    missing: tuple[str, ...]
    possible: float | None
    definition: str
    transform: Callable[[Any, Any], tuple[Any, Any]]
    is_chosen: bool = False
    """Whether it is by a file of a person's own."""

    @property
    def is_accurate(self) -> bool:
        """Whether it is done without asking."""
        return self.is_chosen or (self.accuracy is not None and self.accuracy <= ACCURATE)


@contextmanager
def operation(table: FeatureTable, target: int, grid: Path | None = None) -> Iterator[Operation]:
    """The most accurate way from the system of ``table`` to ``target`` that can be gone here, where the map lies.

    ``grid`` is a file that PROJ knows by its name, or a grid of shifts (``.gsb``, ``.tif``) from the datum of the one
    to that of the other. Raises UsageError for a system that is none, or one that this is not
    done for, and for a grid that is of no use; PlanarkivError when the system of the table is not known.
    """
    source = table.head.epsg
    if source is None:
        raise PlanarkivError(
            say(
                "{source} sier ikke hvilket koordinatsystem kartet er i. Det kan ikke regnes om: rett kilden først.",
                source=table.source,
            )
        )
    _require_flat(target)
    with _with_grid(grid):
        found = _best(source, target, table, grid)
        if grid is None or grid.name in found.definition:
            yield found
        elif found.accuracy != 0 and grid.name not in found.missing and grid.suffix.lower() in _SHIFTS:
            yield _by_shifts(source, target, grid)
        else:
            raise _unused(grid, found)


def _by_shifts(source: int, target: int, grid: Path) -> Operation:
    """Through a grid of shifts that PROJ has no name for; how accurate it is, nobody says."""
    from pyproj import Transformer
    from pyproj.exceptions import ProjError

    shift = (
        "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad"
        f" +step +proj=hgridshift +grids={_OWN_GRID}{grid.suffix} +step +proj=unitconvert +xy_in=rad +xy_out=deg"
    )
    try:
        steps = [
            Transformer.from_crs(source, _degrees_of(source), always_xy=True),
            Transformer.from_pipeline(shift),
            Transformer.from_crs(_degrees_of(target), target, always_xy=True),
        ]
    except ProjError as error:
        raise _unusable(grid) from error

    def transform(east: Any, north: Any) -> tuple[Any, Any]:
        for step in steps:
            east, north = step.transform(east, north)
        return east, north

    return Operation(source, target, grid.name, None, (), None, shift, transform, is_chosen=True)


def _degrees_of(epsg: int) -> int:
    """The degrees, from Greenwich, of the datum that a system has."""
    import pyproj

    datum = pyproj.CRS.from_epsg(_AS_EUREF89.get(epsg, epsg)).geodetic_crs
    code = None if datum is None else datum.to_epsg()
    if code is None:
        raise _impossible(epsg, epsg)
    return _GREENWICH.get(code, code)


def _unused(grid: Path, found: Operation) -> UsageError:
    if grid.name in found.missing:
        return _unusable(grid)
    wanted = say(" Den som trengs, heter {missing}.", missing=", ".join(found.missing)) if found.missing else ""
    return UsageError(
        say(
            "Omregningen fra EPSG:{source} til EPSG:{target} bruker ikke {grid}.{wanted}",
            source=found.source,
            target=found.target,
            grid=grid.name,
            wanted=wanted,
        )
    )


def _unusable(grid: Path) -> UsageError:
    return UsageError(say("{grid} kan ikke brukes: fila er ikke slik den skal være. Last den ned på nytt.", grid=grid))


def require_accurate(found: Operation) -> None:
    """Raises UsageError, which names the accuracy and the missing file, for what a person has to accept first."""
    if found.is_accurate:
        return
    better = ""
    if found.missing:
        better = say(
            "Med fila {missing} blir den {possible}: last den ned fra cdn.proj.org og bruk --grid FIL.",
            missing=", ".join(found.missing),
            possible=accuracy_text(found.possible),
        )
    raise UsageError(
        say(
            "Omregningen fra EPSG:{source} til EPSG:{target} ({operation}) har nøyaktighet: {accuracy}. {better} "
            "Godta det som det er, med --accept-accuracy. Ingenting er skrevet.",
            source=found.source,
            target=found.target,
            operation=found.name,
            accuracy=accuracy_text(found.accuracy),
            better=better,
        ).replace("  ", " ")
    )


@lru_cache(maxsize=16)
def between(source: int, target: int) -> Callable[[Any, Any], tuple[Any, Any]]:
    """From (east, north) in one system to the other, as well as it can be done here, wherever that is: for what is
    only shown."""
    from pyproj import Transformer

    start, end = _AS_EUREF89.get(source, source), _AS_EUREF89.get(target, target)
    if start == end:
        return _same
    transform: Callable[[Any, Any], tuple[Any, Any]] = Transformer.from_crs(start, end, always_xy=True).transform
    return transform


def _same(east: Any, north: Any) -> tuple[Any, Any]:
    return east, north


def accuracy_text(accuracy: float | None) -> str:
    """Metres as a person reads them."""
    if accuracy is None:
        return say("ukjent")
    if not accuracy:
        return say("eksakt")
    return say("{metres} m", metres=shown(round(accuracy, 3)))


def transformed(table: FeatureTable, found: Operation) -> tuple[FeatureTable, list[Loss]]:
    """The same objects in the other system, and what is not as it was.

    Points that were equal stay equal. The unit is kept; degrees have their own. Head and quality tell what was done.
    """
    losses: list[Loss] = []
    if _is_degrees(found.target):
        drawn = with_arcs_drawn_out(table)
        if drawn is not table:
            losses.append(Loss("bue", ARCS_DRAWN, _arcs(table)))
        table = drawn
    unit = _DEGREE if _is_degrees(found.target) else _FROM_DEGREES if _is_degrees(found.source) else table.head.unit
    distinct, number = np.unique(table.xy, axis=0, return_inverse=True)
    moved = _moved(table.head.metres(distinct), found)
    xy = np.rint(moved[:, ::-1] / unit) if unit > 1 else np.rint(moved[:, ::-1] * float(1 / Fraction(repr(unit))))
    if np.abs(xy).max(initial=0) >= EXACT:
        raise PlanarkivError(
            say("Koordinatene i {source} blir for store i enheten {unit}.", source=table.source, unit=unit)
        )
    said = MOVED, len(distinct), {**_systems(found), "operation": found.name, "accuracy": accuracy_text(found.accuracy)}
    losses.append(Loss("transformasjon", *said))
    losses += _bent(table, moved[number.ravel()], found)
    if table.height is not None:
        losses.append(Loss("høydegrunnlag", HEIGHTS_KEPT, int((~np.isnan(table.height)).sum())))
    result = dataclasses.replace(
        table,
        xy=xy.astype(np.int64)[number.ravel()],
        head=_head(table.head, unit, found),
        _cache={},
        _whole=None,
    )
    return _with_quality(result, found), losses


def _arcs(table: FeatureTable) -> int:
    from planarkiv.model.arcs import ARC_KINDS

    return len(table.rows_of_kind(*ARC_KINDS)) + (0 if table.arc is None else int(table.arc.sum()))


def _systems(found: Operation) -> dict[str, object]:
    return {"source": found.source, "target": found.target}


# The way from system to system


def _require_flat(epsg: int) -> None:
    """Raises UsageError for what is no system of two axes that maps of plans are in."""
    import pyproj

    try:
        crs = pyproj.CRS.from_epsg(epsg)
    except pyproj.exceptions.CRSError:
        raise UsageError(
            say("EPSG:{epsg} er ikke et kjent koordinatsystem. Skriv for eksempel --to-epsg 25832.", epsg=epsg)
        ) from None
    if len(crs.axis_info) != 2 or not (crs.is_projected or crs.is_geographic):
        raise UsageError(
            say(
                "EPSG:{epsg} ({name}) er ikke et system med bare nord og øst. Høyder regnes ikke om: velg et slikt "
                "system, for eksempel --to-epsg 25832.",
                epsg=epsg,
                name=crs.name,
            )
        )


def _is_degrees(epsg: int) -> bool:
    import pyproj

    return bool(pyproj.CRS.from_epsg(epsg).is_geographic)


@contextmanager
def _with_grid(grid: Path | None) -> Iterator[None]:
    """Lets PROJ find the file, from a folder that holds nothing else."""
    if grid is None:
        yield
        return
    from pyproj import datadir

    if not grid.is_file():
        raise UsageError(say("Fila {grid} finnes ikke.", grid=grid))
    before = datadir.get_data_dir()
    with tempfile.TemporaryDirectory(prefix="planarkiv-", ignore_cleanup_errors=True) as scratch:
        shutil.copyfile(grid, Path(scratch, grid.name))
        # a name that PROJ does not read anything else into
        shutil.copyfile(grid, Path(scratch, f"{_OWN_GRID}{grid.suffix}"))
        datadir.append_data_dir(scratch)
        try:
            yield
        finally:
            datadir.set_data_dir(before)


def _best(source: int, target: int, table: FeatureTable, grid: Path | None) -> Operation:
    from pyproj.exceptions import ProjError
    from pyproj.transformer import TransformerGroup

    start, end = _AS_EUREF89.get(source, source), _AS_EUREF89.get(target, target)
    if start == end:
        return Operation(source, target, _SAME_DATUM, 0.0, (), None, "", _same)
    with warnings.catch_warnings():
        # of grids that are not there; we tell of them ourselves
        warnings.simplefilter("ignore")
        try:
            group = TransformerGroup(start, end, always_xy=True, area_of_interest=_area(start, table))
        except ProjError as error:
            if grid is not None:
                raise _unusable(grid) from error
            raise _impossible(source, target) from error
    if not group.transformers:
        raise _impossible(source, target)
    best = group.transformers[0]
    accuracy = best.accuracy if best.accuracy >= 0 else None
    better = [each for each in group.unavailable_operations if each.accuracy >= 0]
    better = [each for each in better if accuracy is None or each.accuracy < accuracy]
    better.sort(key=lambda each: each.accuracy)
    missing = tuple(grid.short_name for each in better[:1] for grid in each.grids if not grid.available)
    return Operation(
        source,
        target,
        _plain_name(best.description),
        accuracy,
        missing,
        better[0].accuracy if better else None,
        best.definition,
        best.transform,
    )


def _impossible(source: int, target: int) -> UsageError:
    return UsageError(say("EPSG:{source} kan ikke regnes om til EPSG:{target}.", source=source, target=target))


def _plain_name(description: str) -> str:
    """The steps that are no mere projections, as EPSG calls them."""
    datums = [step for step in description.split(" + ") if " to " in step]
    return " + ".join(datums) or _SAME_DATUM


def _area(source: int, table: FeatureTable) -> Any:
    """Where the points lie, in degrees; None where that cannot be told."""
    from pyproj import Transformer
    from pyproj.aoi import AreaOfInterest

    if not len(table.xy):
        return None
    corners = table.head.metres(np.array([table.xy.min(axis=0), table.xy.max(axis=0)]))
    lon, lat = Transformer.from_crs(source, 4326, always_xy=True).transform(corners[:, 0], corners[:, 1])
    if not (np.isfinite(lon).all() and np.isfinite(lat).all()):
        return None
    return AreaOfInterest(float(min(lon)), float(min(lat)), float(max(lon)), float(max(lat)))


def _moved(points: Floats, found: Operation) -> Floats:
    """(m, 2) east, north in the other system."""
    from pyproj.exceptions import ProjError

    try:
        east, north = found.transform(points[:, 0], points[:, 1])
        moved = np.column_stack((east, north)).astype(np.float64).reshape(-1, 2)
    except ProjError:
        moved = np.full(points.shape, np.inf)
    lost = np.flatnonzero(~np.isfinite(moved).all(axis=1))
    if len(lost):
        east, north = points[lost[0]].tolist()
        advice = say("Er systemet i kilden riktig?")
        if found.is_chosen:
            advice = say("Se etter at {grid} dekker stedet, og er slik den skal være.", grid=found.name)
        raise PlanarkivError(
            say(
                "{n} punkt kan ikke regnes om fra EPSG:{source} til EPSG:{target}; det første er øst {east}, nord "
                "{north}. {advice}",
                advice=advice,
                n=len(lost),
                **_systems(found),
                east=shown(east),
                north=shown(north),
            )
        )
    return moved


def _bent(table: FeatureTable, moved: Floats, found: Operation) -> list[Loss]:
    """Straight lines whose middle is no longer where it was."""
    first = _edges(table)
    if not len(first):
        return []
    own = table.metres()
    middles = _moved((own[first] + own[first + 1]) / 2, found)
    off = middles - (moved[first] + moved[first + 1]) / 2
    if _is_degrees(found.target):
        off = off * _METRES_OF_A_DEGREE
        off[:, 0] *= np.cos(np.radians(middles[:, 1]))
    missed = np.hypot(off[:, 0], off[:, 1])
    seen = missed > _SEEN
    if not seen.any():
        return []
    values = {**_systems(found), "metres": shown(math.ceil(float(missed.max()) * 100) / 100)}
    return [Loss("rett-linje", BENT, int(seen.sum()), values)]


def _edges(table: FeatureTable) -> NDArray[np.int64]:
    """The points that a straight line leads on from, to the next one."""
    leads_on = np.zeros(len(table.xy) + 1, np.bool_)
    count = np.diff(table.pt_off)
    straight = np.zeros(len(table), np.bool_)
    straight[table.rows_of_kind("KURVE", "LINJE", "MLINJE")] = True
    own = table.own
    if own is not None:
        straight[own.rows] = True
    leads_on[:-1] = straight.repeat(count)
    leads_on[table.pt_off[1:] - 1] = False
    if own is not None:
        area = np.arange(len(own.rows)).repeat(np.diff(own.area_off))
        into = own.ring_off[1:] - own.ring_off[own.area_off[area]]
        leads_on[table.pt_off[own.rows[area]] + into - 1] = False
    if table.arc is not None:
        middles = np.flatnonzero(table.arc)
        leads_on[middles] = leads_on[np.maximum(middles - 1, 0)] = False
    edges: NDArray[np.int64] = np.flatnonzero(leads_on[:-1])
    return edges


# What the result says of itself


def _head(head: Head, unit: float, found: Operation) -> Head:
    koordsys = _KOORDSYS.get(found.target)
    values = {path: texts for path, texts in head.values.items() if not _says_system(path)}
    if koordsys is not None:
        values["TRANSPAR.KOORDSYS"] = (str(koordsys),)
    # in the words of the data, which do not follow the language of the run
    known = "ukjent" if found.accuracy is None else f"{found.accuracy:g} m".replace(".", ",")
    known = "eksakt" if found.accuracy == 0 else known
    told = f"Transformert fra EPSG:{found.source} til EPSG:{found.target} ({found.name}), nøyaktighet {known}"
    values[HISTORY] = (*values.get(HISTORY, ()), told)
    return dataclasses.replace(
        head,
        koordsys=koordsys,
        epsg=found.target,
        unit=unit,
        unit_h=head.unit if head.unit_h is None and unit != head.unit else head.unit_h,
        origin=(0.0, 0.0),
        bbox=None,
        values=values,
    )


def _says_system(path: str) -> bool:
    first, _, rest = path.partition(".")
    return first in ("OMRÅDE", *_SYSTEM_WORDS) or (first == "TRANSPAR" and rest.partition(".")[0] in _SYSTEM_WORDS)


def _with_quality(table: FeatureTable, found: Operation) -> FeatureTable:
    """Each object as much less accurate as the transformation made it, in centimetres."""
    if not found.accuracy or found.accuracy < _CENTIMETRES / 2:
        return table
    step = found.accuracy * 100
    table = with_defaults(table, ("KVALITET",))
    columns = dict(table.columns)
    if (column := columns.get(_ACCURACY)) is not None:
        columns[_ACCURACY] = dataclasses.replace(column, values=[_worse(value, step) for value in column.values])
    quiet = _without(table, _ACCURACY)
    columns[_ACCURACY] = _filled(columns.get(_ACCURACY), quiet, str(math.ceil(step)))
    columns[_METHOD] = _filled(columns.get(_METHOD), quiet[np.isin(quiet, _without(table, _METHOD))], _UNKNOWN_METHOD)
    return dataclasses.replace(
        table, columns={path: column for path, column in columns.items() if len(column.rows)}, _cache={}, _whole=None
    )


def _worse(value: str, step: float) -> str:
    before = float(value) if value.isascii() and value.isdigit() else 0.0
    return str(min(math.ceil(math.hypot(before, step)), _MOST_CENTIMETRES))


def _without(table: FeatureTable, path: str) -> NDArray[np.int32]:
    """The objects with points of their own that may say this, and do not."""
    may = np.array([attribute(Generation.SOSI_45, otype, path) is not None for otype in table.otypes], np.bool_)
    wanted = (np.diff(table.pt_off) > 0) & may[table.otype]
    wanted[table.rows_of_kind("FLATE")] = False
    if table.own is not None:
        wanted[table.own.rows] = may[table.otype[table.own.rows]]
    if (column := table.columns.get(path)) is not None:
        wanted[column.rows] = False
    return wanted.nonzero()[0].astype(np.int32)


def _filled(column: Column | None, rows: Sequence[int] | NDArray[np.int32], value: str) -> Column:
    """The column with ``value`` at these rows, which have none."""
    rows = np.asarray(rows, np.int32)
    if column is None:
        return Column(rows, np.zeros(len(rows), np.int32), [value])
    values = column.values if value in column.values else [*column.values, value]
    code = np.full(len(rows), values.index(value), np.int32)
    instance = np.zeros(len(column.rows), np.int32) if column.instance is None else column.instance
    order = np.argsort(np.append(column.rows, rows), kind="stable")
    instances = np.append(instance, np.zeros(len(rows), np.int32)).astype(np.int32)[order]
    return Column(
        np.append(column.rows, rows)[order].astype(np.int32),
        np.append(column.codes, code)[order].astype(np.int32),
        list(values),
        instances if instances.any() else None,
    )
