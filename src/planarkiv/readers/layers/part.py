"""The objects of one layer, on their way into the table of all."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planarkiv.readers.layers.layer import Layer
from planarkiv.readers.layers.wkb import Runs

Ints = NDArray[np.int64]


class Part(NamedTuple):
    """The objects of one layer: the row of the layer and the kind of each, and its runs."""

    layer: Layer
    otypes: list[str]
    row: Ints
    kind: NDArray[np.uint8]
    points: Ints
    runs: Runs
