"""Where a finding is, as a program finds it: a point, and the path of the file as the user's own folders have it."""

import math
import os
import posixpath
import re
import unicodedata
from typing import NamedTuple
from urllib.parse import quote

from planarkiv.findings import Finding
from planarkiv.report import Target

_FIRST = re.compile(r"\(\s*(-?[0-9.]+(?:[eE][-+]?[0-9]+)?) (-?[0-9.]+(?:[eE][-+]?[0-9]+)?)")

_IN_ZIP = re.compile(r"(.*?\.zip)!", re.IGNORECASE | re.DOTALL)


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


class File(NamedTuple):
    """A file by its path as the user's own folders have it. ``packed``: it is a zip, and what is meant lies in it."""

    path: str
    packed: bool = False


def file(target: Target | None, finding: Finding) -> File:
    """The file of a finding: what was looked at, and the way from there. The former alone where no file is named."""
    named = slashed(finding.file)
    path = _joined(target, named) if target else named
    zipped = _IN_ZIP.match(path)
    if zipped:
        return File(posixpath.normpath(zipped[1]), packed=True)
    tidy = posixpath.normpath(path)
    return File("" if tidy == "." else tidy)


def _joined(target: Target, named: str) -> str:
    if target.single:
        paths = [slashed(each) for each in target.single]
        alike = (each for each in paths if each.rpartition("/")[2] == named)
        return next(alike, named or paths[0])
    base = slashed(target.path).rstrip("/") or "/"
    # a submission names its files from its own folder, or its own zip, on
    own = unicodedata.normalize("NFC", target.name)
    if own and not target.is_archive and named.startswith((f"{own}/", f"{own}!")):
        return base + named.removeprefix(own)
    return f"{base}/{named}" if named else base


def slashed(text: str) -> str:
    """A path with the slashes of an address."""
    return text.replace(os.sep, "/")


def address(text: str) -> str:
    """A path as a relative address (RFC 3986): what an address has no sign for stands as ``%`` and its number."""
    return quote(text.encode("utf-8", "replace"))
