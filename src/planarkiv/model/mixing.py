"""Mixes 64-bit integers, so that sums over many of them tell sets apart but for one chance in 2**64 (splitmix64)."""

import numpy as np
from numpy.typing import NDArray


def mixed(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """The values mixed, each by itself; sums and products wrap around."""
    values = values ^ (values >> np.uint64(31))
    values = values * np.uint64(0xBF58476D1CE4E5B9)
    return values ^ (values >> np.uint64(29))
