"""The program itself, as what it made is known by."""

import hashlib
from pathlib import Path

import planarkiv


def program_version() -> str:
    """A text that is another one when any module of the program is: what is remembered is never an old program's."""
    package = Path(planarkiv.__file__).parent
    stamps = sorted(
        (path.relative_to(package).as_posix(), (status := path.stat()).st_size, status.st_mtime_ns)
        for path in package.rglob("*.py")
    )
    return f"{planarkiv.__version__} {hashlib.sha256(repr(stamps).encode()).hexdigest()}"
