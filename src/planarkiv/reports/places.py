"""Where a finding is, as a program finds it: a point, and the path of the file as the user's own folders have it."""

import math
import os
import re
from urllib.parse import quote

from planarkiv.findings import Finding
from planarkiv.report import Target

_FIRST = re.compile(r"\(\s*(-?[0-9.]+(?:[eE][-+]?[0-9]+)?) (-?[0-9.]+(?:[eE][-+]?[0-9]+)?)")


def point(finding: Finding) -> tuple[float, float] | None:
    """East and north to look at: the point, else where the geometry begins; None where neither is a place."""
    if finding.point is not None and all(map(math.isfinite, finding.point)):
        east, north = finding.point
        return east, north
    found = _FIRST.search(finding.geometry)
    try:
        east, north = (float(found[1]), float(found[2])) if found else (math.nan, math.nan)
    except ValueError:
        return None
    return (east, north) if math.isfinite(east) and math.isfinite(north) else None


def path(target: Target | None, finding: Finding) -> str:
    """The file with the path of what was looked at before it; that path alone where no file is named."""
    if target is None:
        return slashed(finding.file)
    if target.single:
        paths = [slashed(each) for each in target.single]
        named = (each for each in paths if each.rpartition("/")[2] == finding.file)
        return next(named, slashed(finding.file) or paths[0])
    base = slashed(target.path)
    return f"{base.rstrip('/')}/{slashed(finding.file)}" if finding.file else base


def slashed(text: str) -> str:
    """A path with the slashes of an address."""
    return text.replace(os.sep, "/")


def address(text: str) -> str:
    """A path as a relative address (RFC 3986): what an address has no sign for stands as ``%`` and its number."""
    return quote(text.encode("utf-8", "replace"))
