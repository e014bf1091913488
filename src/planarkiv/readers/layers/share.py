"""A part of a file: some objects, by layer and row id. Light to send to a worker."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Share:
    """Runs of row ids (first, last), sorted, by layer."""

    rows: Mapping[str, Sequence[tuple[int, int]]]
