"""Digests of files: each file is read once, for all its digests."""

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from planarkiv.archive.disk import CHUNK, reachable

_BY_NAME = {
    "md5": "md5",
    "sha1": "sha1",
    "sha224": "sha224",
    "sha256": "sha256",
    "sha384": "sha384",
    "sha512": "sha512",
    "sha512256": "sha512_256",
    "sha3224": "sha3_224",
    "sha3256": "sha3_256",
    "sha3384": "sha3_384",
    "sha3512": "sha3_512",
    "blake2b512": "blake2b",
    "blake2b": "blake2b",
    "blake2b160": "blake2b-160",
    "blake2b256": "blake2b-256",
    "blake2b384": "blake2b-384",
}
_LENGTHS = {"md5": 32, "sha1": 40, "sha512_256": 64, "blake2b": 128}


class Looked(NamedTuple):
    """A file as it was read: its size, and its digests in lower-case hex by the names asked for."""

    size: int
    digests: dict[str, str]


def known(name: str) -> str | None:
    """Our name of an algorithm, however it is written (SHA-256, sha256, sha3-512); None when it cannot be computed."""
    bare = "".join(letter for letter in name.lower() if letter.isalnum())
    found = _BY_NAME.get(bare)
    if found == "sha512_256" and "sha512_256" not in hashlib.algorithms_available:
        return None
    return found


def length(algorithm: str) -> int:
    """How many hex digits a digest of a `known` algorithm has."""
    if algorithm in _LENGTHS:
        return _LENGTHS[algorithm]
    return int(algorithm.replace("_", "-").rpartition("-")[2].removeprefix("sha")) // 4


def look(path: Path, algorithms: Iterable[str]) -> Looked:
    """The size and the digests of a file by `known` algorithms. Raises OSError."""
    made = {name: _new(name) for name in algorithms}
    size = 0
    buffer = memoryview(bytearray(CHUNK))
    with reachable(path).open("rb", buffering=0) as file:
        while count := file.readinto(buffer):
            size += count
            for digest in made.values():
                digest.update(buffer[:count])
    return Looked(size, {name: digest.hexdigest() for name, digest in made.items()})


def of_bytes(data: bytes, algorithm: str) -> str:
    """The digest of some bytes by a `known` algorithm."""
    made = _new(algorithm)
    made.update(data)
    return made.hexdigest()


def _new(name: str) -> "hashlib._Hash":
    # none of them guards a secret here: they are what the package says
    if name.startswith("blake2b-"):
        return hashlib.blake2b(digest_size=int(name.removeprefix("blake2b-")) // 8)  # type: ignore[return-value]
    return hashlib.new(name, usedforsecurity=False)
