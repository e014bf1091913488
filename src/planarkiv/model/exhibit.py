"""What a report can show of one plan beside its findings: its files, its maps drawn, a picture of its plankart."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from planarkiv.model.drawing import Drawing

_ENCODE = json.JSONEncoder(separators=(",", ":")).encode


class Bounds(NamedTuple):
    """A rectangle in metres."""

    west: float
    south: float
    east: float
    north: float


class Sheet(NamedTuple):
    """A page of a plankart as a picture: ``png`` is base64, ``width`` and ``height`` are pixels.

    ``ground`` is where the whole page lies in ``epsg``, None where the file does not say. ``metres`` is how wide the
    page is on the ground by the scale written on it, None where none is.
    """

    file: str
    png: str
    width: int
    height: int
    epsg: int | None = None
    ground: Bounds | None = None
    metres: float | None = None


@dataclass(frozen=True, slots=True)
class Exhibit:
    """``plan`` is empty for maps that name no plan. ``files`` are names as reports have them."""

    target: str
    plan: str
    files: Sequence[str]
    drawings: Sequence[Drawing] = ()
    sheet: Sheet | None = None

    def to_bytes(self) -> bytes:
        """JSON, as `from_bytes` reads it."""
        drawings = [each.to_plain() for each in self.drawings]
        return _ENCODE([self.target, self.plan, list(self.files), drawings, self.sheet]).encode("ascii")

    @classmethod
    def from_bytes(cls, data: bytes) -> "Exhibit":
        """The exhibit that `to_bytes` wrote."""
        target, plan, files, drawings, sheet = json.loads(data)
        return cls(target, plan, files, [Drawing.from_plain(each) for each in drawings], sheet and _sheet(*sheet))


def _sheet(
    file: str,
    png: str,
    width: int,
    height: int,
    epsg: int | None,
    ground: Sequence[float] | None,
    metres: float | None,
) -> Sheet:
    return Sheet(file, png, width, height, epsg, Bounds(*ground) if ground else None, metres)
