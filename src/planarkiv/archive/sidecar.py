"""Sidecars: ``<sha512>  <name>`` and a line feed, beside the file they vouch for."""

import hashlib
import re

_FORM = re.compile(rb"([0-9a-f]{128})  ([^\n]+)\n")


def sidecar_of(digest: str, name: str) -> bytes:
    """The sidecar of the file ``name`` with this sha512."""
    return f"{digest}  {name}\n".encode()


def sidecar_text(data: bytes, name: str) -> bytes:
    """The sidecar of the file ``name`` with these bytes."""
    return sidecar_of(hashlib.sha512(data).hexdigest(), name)


def digest_in(sidecar: bytes, name: str) -> str | None:
    """The sha512 a sidecar gives for ``name``; None when it is not one."""
    found = _FORM.fullmatch(sidecar)
    return found[1].decode() if found and found[2] == name.encode() else None


def changed_one(data: bytes, sidecar: bytes, name: str) -> str:
    """Which of a file and its sidecar was changed: another file has a digest that is unlike in nearly every place."""
    told = digest_in(sidecar, name)
    if told is None:
        return f"{name}.sha512"
    alike = sum(one == other for one, other in zip(told, hashlib.sha512(data).hexdigest(), strict=True))
    return f"{name}.sha512" if alike > len(told) // 2 else name
