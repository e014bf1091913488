"""Draws a PDF anew as PDF/A-2b with Ghostscript, where the machine has it: in a process of its own with limits."""

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

TIME_LIMIT = 300.0
"""Seconds one file may take."""
MEMORY_LIMIT = 3 << 30
"""Bytes of address space, where the operating system can limit it (Linux)."""
FILE_LIMIT = 2 << 30
"""Bytes of one written file, likewise."""

_NAMES = ("gs", "gswin64c")
_PROFILE = Path("/usr/share/color/icc/ghostscript/srgb.icc")
_BUILT_IN_PROFILE = "%rom%iccprofiles/srgb.icc"
_VERSION = re.compile(r"\A([0-9]+)\.([0-9]+)(?:\.([0-9]+))?")
_DAMAGES_TEXT = ((10, 0, 0), (10, 2, 0))
"""The versions, first and last, that are known to write wrong text at times."""

_INTENT = """%!
[/_objdef {colours} /type /stream /OBJ pdfmark
[{colours} << /N 3 >> /PUT pdfmark
[{colours} (PROFILE) (r) file /PUT pdfmark
[/_objdef {intent} /type /dict /OBJ pdfmark
[{intent} <<
  /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /DestOutputProfile {colours}
>> /PUT pdfmark
[{Catalog} << /OutputIntents [{intent}] >> /PUT pdfmark
"""

_OPTIONS = (
    "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite", "-dPDFA=2", "-dPDFACompatibilityPolicy=1",
    "-sColorConversionStrategy=RGB", "-dAutoRotatePages=/None",
    # pictures as sharp as they came: what is given up here is given up for good
    "-dDownsampleColorImages=false", "-dDownsampleGrayImages=false", "-dDownsampleMonoImages=false",
    "-dAutoFilterColorImages=false", "-dAutoFilterGrayImages=false",
    "-dColorImageFilter=/FlateEncode", "-dGrayImageFilter=/FlateEncode",
)  # fmt: skip


class GhostscriptFailedError(Exception):
    """It made no file. ``reason`` is a permanent word: ``tidsgrense`` or ``feil``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def program() -> str | None:
    """Where Ghostscript lies; None where the machine has none."""
    return next((found for name in _NAMES if (found := shutil.which(name))), None)


def version(found: str) -> tuple[int, int, int]:
    """Its version; zeros when it does not tell."""
    try:
        told = subprocess.run([found, "--version"], capture_output=True, timeout=20, check=False).stdout  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return 0, 0, 0
    numbers = _VERSION.match(told.decode("ascii", "replace").strip())
    return (int(numbers[1]), int(numbers[2]), int(numbers[3] or 0)) if numbers else (0, 0, 0)


def may_damage_text(numbers: tuple[int, int, int]) -> bool:
    """Whether this version is one that is known to write wrong text at times."""
    return _DAMAGES_TEXT[0] <= numbers <= _DAMAGES_TEXT[1]


def draw_anew(found: str, source: Path, out: Path, seconds: float | None = None) -> None:
    """Writes ``source`` as PDF/A-2b to ``out``; both lie in a scratch folder of their own. It may take
    ``seconds``, or `TIME_LIMIT`. Raises GhostscriptFailedError."""
    profile = _BUILT_IN_PROFILE
    if _PROFILE.is_file():
        profile = (out.parent / "farger.icc").as_posix()
        shutil.copyfile(_PROFILE, profile)
    intent = out.parent / "utskrift.ps"
    intent.write_text(_INTENT.replace("PROFILE", profile), encoding="ascii")
    command = [found, *_OPTIONS, f"--permit-file-read={profile}", f"-sOutputFile={out}", str(intent), str(source)]
    with subprocess.Popen(  # noqa: S603 - the program the user has, with our own options
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=out.parent,
        env=_environment(out.parent),
        start_new_session=os.name == "posix",
    ) as process:
        _limit(process.pid)
        try:
            failed = process.wait(TIME_LIMIT if seconds is None else seconds) != 0
        except BaseException as stopped:
            _kill(process)
            if isinstance(stopped, subprocess.TimeoutExpired):
                raise GhostscriptFailedError("tidsgrense") from None
            raise
    if failed or not out.is_file() or not out.stat().st_size:
        raise GhostscriptFailedError("feil")


def _environment(scratch: Path) -> Mapping[str, str]:
    """Ours, without what would give Ghostscript other options, and with its temporary files in ``scratch``."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GS_")}
    return {**kept, **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(scratch))}


def _limit(pid: int) -> None:
    if sys.platform != "linux":
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.prlimit(pid, resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (FILE_LIMIT, FILE_LIMIT))
        resource.prlimit(pid, resource.RLIMIT_CORE, (0, 0))


def _kill(process: "subprocess.Popen[bytes]") -> None:
    if os.name == "posix":
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.wait()
