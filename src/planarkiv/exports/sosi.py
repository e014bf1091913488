"""SOSI: each plan's maps as they came, or as SOSI 4.5; or those of a municipality together, as vendors deliver.

``per`` is ``plan`` (a folder for each plan) or ``kommune`` (a file for each administrative unit, kind of plan,
vertikalnivå and coordinate system). A map that came as SOSI is the same bytes in the folder of its plan, unless another
``charset`` is asked for.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from planarkiv.exports import Context, Options, PlanExport, WholeExport
from planarkiv.exports.delivery_names import part_names
from planarkiv.exports.files import Names, copy_documents, copy_out
