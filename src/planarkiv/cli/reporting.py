"""The ``--report`` option: which reports, and where they go. A file appears whole or not at all."""

import os
import sys
import tempfile
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from planarkiv.errors import PlanarkivError, UsageError
from planarkiv.language import say


class Wanted(NamedTuple):
    """One report: its format, and the file it goes to (None: the screen)."""

    format: str
    file: Path | None


def wanted(
    options: Sequence[str],
    formats: Sequence[str],
    sources: Sequence[Path],
    default: str,
    binary: Collection[str] = (),
) -> list[Wanted]:
    """What ``FORMAT`` and ``FORMAT=FILE`` ask for; ``default`` on the screen when there are none.

    ``binary`` are the formats that are nothing for a screen. Raises UsageError for an unknown format, two reports on
    the screen, a binary one there, a file that two reports want, and a file inside what is looked at.
    """
    found: list[Wanted] = []
    for option in options or (default,):
        name, equals, path = option.partition("=")
        if name not in formats or (equals and not path):
            raise UsageError(
                say(
                    "--report {option}: skriv et av formatene {formats}, og eventuelt en fil: --report {example}=FIL.",
                    option=option,
                    formats=", ".join(formats),
                    example=formats[-1],
                )
            )
        found.append(Wanted(name, Path(path) if path else None))
    for each in found:
        if each.file is None and each.format in binary:
            raise UsageError(
                say(
                    "Rapporten {format} er ingen tekst og kan ikke vises på skjermen. "
                    "Skriv --report {format}=FIL.{format}.",
                    format=each.format,
                )
            )
    screens = [each.format for each in found if each.file is None]
    if len(screens) > 1:
        raise UsageError(
            say(
                "Bare én rapport kan gå til skjermen. Gi de andre en fil: --report {format}=FIL.",
                format=screens[-1],
            )
        )
    files = [each.file.resolve() for each in found if each.file is not None]
    for file in files:
        require_writable(file, sources)
        if files.count(file) > 1:
            raise UsageError(say("To rapporter kan ikke skrives til samme fil: {file}.", file=file))
    return found


def require_writable(file: Path, sources: Sequence[Path]) -> None:
    """Raises UsageError for a file inside what is looked at, and for one whose folder is not there."""
    from planarkiv.archive.store import require_no_archive_around

    require_no_archive_around(file)
    file = file.resolve()
    for source in sources:
        real = source.resolve()
        if file == real or (real.is_dir() and file.is_relative_to(real)):
            raise UsageError(
                say(
                    "{file} ligger i det som leses, og der blir ingenting skrevet. Velg en fil et annet sted.",
                    file=file,
                )
            )
    if not file.parent.is_dir():
        raise UsageError(say("Mappa {folder} finnes ikke. Lag den først.", folder=file.parent))


def write(pieces: Iterable[bytes], file: Path | None) -> None:
    """Writes a report to its file in one step, or to the screen. Raises PlanarkivError when the file cannot be
    written."""
    if file is None:
        sys.stdout.flush()
        for piece in pieces:
            sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()
        return
    try:
        _write_whole(pieces, file)
    except OSError as error:
        # a name of its own is that of something that was read
        if error.filename is not None and Path(error.filename).parent.resolve() != file.parent.resolve():
            raise
        raise PlanarkivError(
            say(
                "Kunne ikke skrive {file}: {error}. Det som lå der, er som det var. Sjekk diskplass og rettigheter til "
                "mappa, og kjør igjen.",
                file=file,
                error=error.strerror or error,
            )
        ) from error


def _write_whole(pieces: Iterable[bytes], file: Path) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as out:
            for piece in pieces:
                out.write(piece)
        mode = 0o666 & ~_umask()
        with suppress(OSError):
            Path(name).chmod(mode)
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
