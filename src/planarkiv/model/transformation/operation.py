"""The most accurate way from one coordinate system to another that can be gone here."""

from __future__ import annotations

import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from planarkiv.errors import PlanarkivError, UsageError
from planarkiv.language import later, say, shown
from planarkiv.model.features import FeatureTable

ACCURATE = 0.1
"""Metres: what is less accurate than this is done only when a person has accepted it."""

_AS_EUREF89 = {4326: 4258, 4979: 4258, **{32600 + zone: 25800 + zone for zone in range(28, 39)}}
_GREENWICH = {4817: 4273}
"""Degrees from Oslo, and the same from Greenwich."""
_SHIFTS = (".gsb", ".tif", ".tiff")
_OWN_GRID = "rutenett"
_SAME_DATUM = later("samme datum")


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
            "Med fila {missing} blir nøyaktigheten {possible}: last fila ned fra cdn.proj.org og bruk --grid FIL.",
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


def is_degrees(epsg: int) -> bool:
    """Whether a system is of longitude and latitude."""
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
