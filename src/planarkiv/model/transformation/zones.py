"""Where maps in longitude and latitude belong in the plane, and the grid that their points were moved from."""

import numpy as np
from numpy.typing import NDArray

_ZONES = ((12.0, 25832), (21.0, 25833), (np.inf, 25835))
"""Longitudes up to which each zone of EUREF89 UTM is used on land."""
_GRIDS = (2, 3)
"""Decimals of metres: the grid of plans, and a finer one."""
_OFF_GRID = 0.0002
"""Metres that points moved from degrees may be off it: degrees of nine decimals have half of that."""

Floats = NDArray[np.float64]


def zone_for(longitudes: Floats) -> int:
    """The zone of EUREF89 UTM (EPSG) for longitudes, of which there are some."""
    middle = float(np.median(longitudes))
    return next(epsg for until, epsg in _ZONES if middle < until)


def decimals_of(metres: Floats) -> int | None:
    """The fewest decimals that points which were moved from degrees can have had before; None where no grid fits."""
    fitting = (each for each in _GRIDS if np.abs(np.round(metres, each) - metres).max(initial=0.0) <= _OFF_GRID)
    return next(fitting, None)
