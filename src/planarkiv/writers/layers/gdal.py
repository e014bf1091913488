"""One layer as a file of a format that GDAL writes."""

from __future__ import annotations

import os
import warnings
from pathlib import Path
from typing import Any

import numpy as np

from planarkiv.errors import PlanarkivError
from planarkiv.language import say
from planarkiv.writers.layers.content import SERIAL_COLUMN, Layer, of_one_type


def write_layer(layer: Layer, path: Path, driver: str, epsg: int | None, **options: str) -> None:
    """Writes a layer to the new file ``path``. Raises PlanarkivError when the library cannot."""
    import pyogrio
    import shapely

    layer = of_one_type(layer)
    wkb = shapely.to_wkb(layer.shapes, flavor="iso", output_dimension=4)
    columns = {SERIAL_COLUMN: layer.serials, **{name: np.array(each, object) for name, each in layer.columns.items()}}
    kind = layer.geometry + (" Z" if layer.geometry != "Unknown" and bool(shapely.has_z(layer.shapes).any()) else "")
    with warnings.catch_warnings():
        # without a system there is nothing more to say: the losses tell it
        warnings.simplefilter("ignore")
        try:
            _write(path, wkb, columns, driver, epsg, kind, options)
        except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, RuntimeError) as error:
            raise PlanarkivError(
                say("{path} kunne ikke skrives: {why}", path=path.name, why=str(error).splitlines()[0])
            ) from error


def _write(
    path: Path, wkb: Any, columns: dict[str, Any], driver: str, epsg: int | None, kind: str, options: dict[str, str]
) -> None:
    import pyogrio.raw

    pyogrio.raw.write(
        os.fspath(path),
        wkb,
        list(columns.values()),
        list(columns),
        driver=driver,
        layer=path.stem,
        crs=f"EPSG:{epsg}" if epsg is not None else None,
        geometry_type=kind,
        encoding="UTF-8",
        **options,
    )
