"""Writes bags: BagIt 1.0 (RFC 8493), manifests in sha512 and sha256, the same bytes for the same payload and words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from planarkiv.archive import disk
from planarkiv.errors import PlanarkivError
from planarkiv.language import say

PAYLOAD = "data"

_DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_ALGORITHMS = ("sha512", "sha256")
_ESCAPED = (("%", "%25"), ("\r", "%0D"), ("\n", "%0A"))
"""Section 2.1.3; the percent sign first, which the others bring in."""


@dataclass(frozen=True, slots=True)
class Payload:
    """A file of the payload: its path below ``data/``, its bytes or the file that has them, and, where it is known, the
    sha512 it must have."""

    path: str
    source: Path | bytes
    sha512: str = ""


def write_bag(folder: Path, payload: Sequence[Payload], info: Sequence[tuple[str, str]], staging: disk.Staging) -> None:
    """Makes the bag ``folder``. ``info`` are the labels and values of ``bag-info.txt``, to which ``Payload-Oxum`` is
    added; a value may be empty, and is then left out.

    Raises PlanarkivError when a file is not what it was, and OSError.
    """
    held = {each.path: _placed(folder / PAYLOAD / each.path, each, staging) for each in payload}
    oxum = f"{sum(digests.size for digests in held.values())}.{len(held)}"
    tags = {"bagit.txt": _DECLARATION, "bag-info.txt": _info((*info, ("Payload-Oxum", oxum)))}
    inside = [(f"{PAYLOAD}/{path}", digests) for path, digests in held.items()]
    for algorithm in _ALGORITHMS:
        tags[f"manifest-{algorithm}.txt"] = _manifest(inside, algorithm)
    written = [(name, staging.write(folder / name, data)) for name, data in tags.items()]
    for algorithm in _ALGORITHMS:
        staging.write(folder / f"tagmanifest-{algorithm}.txt", _manifest(written, algorithm))


def _placed(path: Path, each: Payload, staging: disk.Staging) -> disk.Digests:
    digests = staging.write(path, each.source) if isinstance(each.source, bytes) else staging.copy(each.source, path)
    if each.sha512 not in ("", digests.sha512):
        raise PlanarkivError(
            say("{path} er endret siden den kom inn i arkivet. Kjør planarkiv verify.", path=each.source)
        )
    return digests


def _manifest(files: Iterable[tuple[str, disk.Digests]], algorithm: str) -> bytes:
    return "".join(f"{getattr(digests, algorithm)}  {_escaped(path)}\n" for path, digests in sorted(files)).encode()


def _escaped(path: str) -> str:
    for sign, code in _ESCAPED:
        path = path.replace(sign, code)
    return path


def _info(items: Iterable[tuple[str, str]]) -> bytes:
    """Labels and values, one a line: blanks of any kind in a value are one blank (section 2.2.2)."""
    return "".join(
        f"{label}: {' '.join(value.encode('utf-8', 'replace').decode().split())}\n"
        for label, value in items
        if value.strip()
    ).encode()
