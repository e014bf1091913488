"""What makes a finding the same finding next time, whatever has moved around it.

Lines, cells, serial numbers and the folder of a file come and go with every export. What stays is the rule, the plan,
the name of the file, the object by its own id or else by its place, and what is said of it.
"""

import hashlib
import json
import math
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from planarkiv.findings import Finding

_BY_SERIAL = re.compile(r"[A-ZÆØÅ]+(?: [0-9]+)?")
"""``FLATE 12``: the kind of element and a number that the next export gives to another."""
_COORDINATE = re.compile(r"[(,]\s*(-?[0-9.]+(?:[eE][-+]?[0-9]+)?) (-?[0-9.]+(?:[eE][-+]?[0-9]+)?)")
_FOLDERS = re.compile(r".*(?:[/\\]|\.zip!)", re.IGNORECASE | re.DOTALL)
_MOVING = frozenset({"ref"})
"""Names of values that hold serial numbers."""
_DECIMALS = 2


class Identity(NamedTuple):
    """A finding without what moves; ``values`` is JSON.

    ``place`` is whole metres: east north, twice for what has an extent; empty where the object has an id of its own.
    """

    rule: str
    plan: str
    file: str
    object_type: str
    object_id: str
    place: str
    message: str
    values: str

    @property
    def fingerprint(self) -> str:
        """32 hexadecimal digits."""
        return hashlib.sha256("\0".join(self).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def identity(finding: Finding) -> Identity:
    """The identity of a finding."""
    own_id = "" if _BY_SERIAL.fullmatch(finding.object_id) else finding.object_id
    return Identity(
        finding.rule,
        finding.plan,
        file_name(finding.file),
        finding.object_type,
        own_id,
        "" if own_id else _place(finding),
        finding.message,
        as_text(finding.values),
    )


def file_name(path: str) -> str:
    """The last part of a path; in a zip, of the path inside it."""
    return _FOLDERS.sub("", path)


def as_text(values: Mapping[str, Any]) -> str:
    """Values as JSON that is the same for the same values: sorted, measures rounded, without serial numbers."""
    kept = {name: _steady(value) for name, value in values.items() if name not in _MOVING}
    return json.dumps(kept, ensure_ascii=False, sort_keys=True) if kept else ""


def _steady(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, _DECIMALS) if math.isfinite(value) else str(value)
    return [_steady(each) for each in value] if isinstance(value, list | tuple) else value


def _place(finding: Finding) -> str:
    corners = _corners(finding.geometry) or (finding.point and tuple(finding.point)) or ()
    return " ".join(f"{round(each)}" for each in corners if math.isfinite(each))


def _corners(wkt: str) -> tuple[float, ...]:
    """The least and greatest east and north of a WKT: the same wherever a ring begins. Empty where there are none."""
    try:
        pairs = [(float(east), float(north)) for east, north in _COORDINATE.findall(wkt)]
    except ValueError:
        return ()
    if not pairs:
        return ()
    easts, norths = zip(*pairs, strict=True)
    low, high = (min(easts), min(norths)), (max(easts), max(norths))
    return low if low == high else (*low, *high)
