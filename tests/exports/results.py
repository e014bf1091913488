"""Exports as the command runs them, and all that can be read in what comes of them."""

import io
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from planarkiv.archive import Archive
from planarkiv.export import Job, Result, export
from planarkiv.exports import Options
from planarkiv.exports.choice import Filters
from planarkiv.exports.formats import FORMATS

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
_clock = iter(range(10**6))


def exported(archive: Archive, to: str, out: Path | None, filters: Filters | None = None, **values: str) -> Result:
    """One export, each a minute after the one before."""
    charset = values.pop("charset", None)
    job = Job(archive.root, FORMATS[to], out, Options(charset, values), filters or Filters())
    return export(job, lambda *_: None, NOON + timedelta(minutes=next(_clock)))


def outcomes(result: Result) -> dict[str, str]:
    return {told.plan: told.outcome.value for told in result.plans}


def files(path: Path) -> dict[str, bytes]:
    """Every file of a result."""
    if path.is_file():
        return {".": path.read_bytes()}
    return {each.relative_to(path).as_posix(): each.read_bytes() for each in path.rglob("*") if each.is_file()}


def readable(path: Path) -> bytes:
    """All names and bytes of a result, in zips and out of them."""
    return b"\n".join(part for name, data in files(path).items() for part in (name.encode(), *_opened(data)))


def _opened(data: bytes) -> Iterator[bytes]:
    yield data
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            for name in package.namelist():
                yield name.encode()
                yield from _opened(package.read(name))


def out_of(folder: Path, to: str) -> Path:
    """A place for a result."""
    return folder / (f"ut_{to}.gpkg" if to == "gpkg" else f"ut_{to}")
