"""OCFL 1.1 objects: reading inventories, and staging a new object or a new version (https://ocfl.io/1.1/spec/)."""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from planarkiv.archive import disk, layout, sidecar
from planarkiv.errors import ArchiveError
from planarkiv.language import say

INVENTORY_TYPE = "https://ocfl.io/1.1/spec/#inventory"
_ALGORITHM = "sha512"
_CONTENT_PATH = re.compile(r"v[1-9][0-9]*/content/.+")


class InventoryError(ArchiveError):
    """An inventory that cannot be used."""


@dataclass(frozen=True, slots=True)
class Content:
    """The bytes of one logical path in a new version.

    ``source`` is the file to copy, or the bytes; None when the object has them already, then ``sha512`` finds them.
    ``size`` in bytes.
    """

    source: Path | bytes | None
    sha512: str
    size: int

    @classmethod
    def of(cls, data: bytes) -> "Content":
        """Content that lies in memory."""
        return cls(data, hashlib.sha512(data).hexdigest(), len(data))


@dataclass(frozen=True, slots=True)
class Version:
    """One version: when (UTC), why, by whom, and digest by logical path."""

    created: str
    message: str
    user: Mapping[str, str]
    state: Mapping[str, str]

    @property
    def made(self) -> datetime:
        """``created`` as a time; that of an archive of unknown making counts as the oldest."""
        try:
            moment = datetime.fromisoformat(self.created)
        except ValueError:
            return datetime.min.replace(tzinfo=UTC)
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Inventory:
    """The inventory of an object. ``manifest``: digest to content paths; ``fixity``: the same per other algorithm."""

    object_id: str
    versions: tuple[Version, ...]
    manifest: Mapping[str, tuple[str, ...]]
    fixity: Mapping[str, Mapping[str, tuple[str, ...]]]

    @property
    def head(self) -> int:
        """The number of the newest version."""
        return len(self.versions)

    @property
    def state(self) -> Mapping[str, str]:
        """Digest by logical path in the newest version."""
        return self.versions[-1].state

    def content_path(self, logical: str) -> str:
        """Where in the object the bytes of a logical path of the newest version lie. Raises KeyError."""
        return self.manifest[self.state[logical]][0]

    def at(self, number: int) -> "Inventory":
        """The inventory as it was when ``number`` was the newest version."""
        known = {layout.version_name(each) for each in range(1, number + 1)}
        fixity = {name: _only(block, known) for name, block in self.fixity.items()}
        return replace(
            self,
            versions=self.versions[:number],
            manifest=_only(self.manifest, known),
            fixity={name: block for name, block in fixity.items() if block},
        )

    def without(self, digests: Iterable[str]) -> "Inventory":
        """The same inventory had these bytes never been there."""
        gone = set(digests)
        paths = {path for digest in gone for path in self.manifest.get(digest, ())}
        return replace(
            self,
            versions=tuple(
                replace(each, state={path: digest for path, digest in each.state.items() if digest not in gone})
                for each in self.versions
            ),
            manifest={digest: paths_ for digest, paths_ in self.manifest.items() if digest not in gone},
            fixity={
                name: {digest: held for digest, held in block.items() if not paths.intersection(held)}
                for name, block in self.fixity.items()
            },
        )

    def to_bytes(self) -> bytes:
        """``inventory.json``; the same inventory gives the same bytes."""
        document = {
            "id": self.object_id,
            "type": INVENTORY_TYPE,
            "digestAlgorithm": _ALGORITHM,
            "head": layout.version_name(self.head),
            "versions": {
                layout.version_name(number): {
                    "created": each.created,
                    "message": each.message,
                    "user": dict(each.user),
                    "state": _by_digest(each.state),
                }
                for number, each in enumerate(self.versions, 1)
            },
            "manifest": {digest: list(self.manifest[digest]) for digest in sorted(self.manifest)},
            "fixity": {
                name: {digest: list(block[digest]) for digest in sorted(block)}
                for name, block in sorted(self.fixity.items())
            },
        }
        return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()

    @classmethod
    def parse(cls, data: bytes, where: Path) -> "Inventory":
        """Reads ``inventory.json``. Raises InventoryError unless every path in it is safe and every digest known."""
        try:
            document = json.loads(data)
            if document["digestAlgorithm"] != _ALGORITHM or document.get("contentDirectory", "content") != "content":
                raise ValueError("digestAlgorithm or contentDirectory")
            names = [layout.version_name(number) for number in range(1, len(document["versions"]) + 1)]
            if not names or document["head"] != names[-1]:
                raise ValueError("head")
            inventory = cls(
                object_id=_text(document["id"]),
                versions=tuple(_version(document["versions"][name]) for name in names),
                manifest=_paths_by_digest(document["manifest"]),
                fixity={name: _paths_by_digest(block) for name, block in document.get("fixity", {}).items()},
            )
            inventory._check()
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise InventoryError(
                say("{path} er ikke en gyldig OCFL-fortegnelse ({error}). Kjør verify.", path=where, error=error)
            ) from error
        return inventory

    def _check(self) -> None:
        for paths in self.manifest.values():
            for path in paths:
                if not _CONTENT_PATH.fullmatch(path) or not _is_safe(path):
                    raise ValueError(path)
        for version in self.versions:
            for path, digest in version.state.items():
                if digest not in self.manifest or not _is_safe(path):
                    raise ValueError(path)


def _only(block: Mapping[str, tuple[str, ...]], versions: set[str]) -> dict[str, tuple[str, ...]]:
    kept = {
        digest: tuple(path for path in paths if path.partition("/")[0] in versions) for digest, paths in block.items()
    }
    return {digest: paths for digest, paths in kept.items() if paths}


def _by_digest(state: Mapping[str, str]) -> dict[str, list[str]]:
    turned: dict[str, list[str]] = {}
    for path in sorted(state):
        turned.setdefault(state[path], []).append(path)
    return dict(sorted(turned.items()))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"not text: {value!r}")
    return value


def _version(block: Mapping[str, object]) -> Version:
    user = block.get("user", {})
    state = block["state"]
    if not isinstance(user, dict) or not isinstance(state, dict):
        raise TypeError("user or state")
    turned: dict[str, str] = {}
    for digest, paths in state.items():
        for path in paths:
            if _text(path) in turned:
                raise ValueError(path)
            turned[path] = digest
    return Version(
        created=_text(block["created"]),
        message=_text(block.get("message", "")),
        user={_text(key): _text(value) for key, value in user.items()},
        state=turned,
    )


def _paths_by_digest(block: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {digest: tuple(_text(path) for path in paths) for digest, paths in block.items()}


def _is_safe(path: str) -> bool:
    return "\\" not in path and all(part not in {"", ".", ".."} for part in path.split("/")) and "\0" not in path


# --- on disk -----------------------------------------------------------------------------------------------------


def sidecar_text(inventory: bytes) -> bytes:
    """``inventory.json.sha512`` for the bytes of an inventory."""
    return sidecar.sidecar_text(inventory, layout.INVENTORY)


def read_inventory(folder: Path) -> Inventory:
    """The inventory of the object in ``folder``, checked against its sidecar. Raises InventoryError.

    A writer replaces the inventory a moment before the sidecar, so the copy in the version folder may vouch for it.
    """
    path = folder / layout.INVENTORY
    try:
        data = disk.read(path)
        inventory = Inventory.parse(data, path)
        expected = sidecar_text(data)
        if disk.read(folder / layout.SIDECAR) != expected:
            copy = folder / layout.version_name(inventory.head) / layout.SIDECAR
            if disk.read(copy) != expected:
                raise InventoryError(say("{path} er endret siden den ble skrevet. Kjør verify.", path=path))
    except OSError as error:
        raise InventoryError(say("Kan ikke lese {path}: {error}. Kjør verify.", path=path, error=error)) from error
    return inventory


@dataclass(frozen=True, slots=True)
class Stamp:
    """What every version says of its making. ``created`` is UTC, ``2026-03-01T12:00:00Z``."""

    created: str
    message: str
    user: str


def utc_text(moment: datetime) -> str:
    """``2026-03-01T12:00:00Z``. Raises ValueError for a time without a zone."""
    if moment.tzinfo is None:
        raise ValueError("a time without a zone")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def stage_version(
    staging: disk.Staging,
    folder: Path,
    object_id: str,
    earlier: Inventory | None,
    content: Mapping[str, Content],
    stamp: Stamp,
) -> bytes:
    """Writes the next version of an object into ``folder`` (to become ``vN/``) and returns its inventory.

    ``content`` is the whole state, by logical path. Bytes the object has are referred to (forward delta), new ones
    are written once. Raises ArchiveError when a source is not what ``content`` says.
    """
    manifest = dict(earlier.manifest) if earlier else {}
    fixity = {name: dict(block) for name, block in earlier.fixity.items()} if earlier else {}
    version = layout.version_name(earlier.head + 1 if earlier else 1)
    staging.folder(folder)
    for logical in sorted(content):
        wanted = content[logical]
        if wanted.sha512 in manifest:
            continue
        written = _write(staging, wanted, folder / layout.CONTENT / logical)
        path = f"{version}/{layout.CONTENT}/{logical}"
        manifest[wanted.sha512] = (path,)
        block = fixity.setdefault("sha256", {})
        block[written.sha256] = (*block.get(written.sha256, ()), path)
    state = {logical: content[logical].sha512 for logical in sorted(content)}
    new = Version(stamp.created, stamp.message, {"name": stamp.user}, state)
    inventory = Inventory(object_id, (*(earlier.versions if earlier else ()), new), manifest, fixity)
    data = inventory.to_bytes()
    staging.write(folder / layout.INVENTORY, data)
    staging.write(folder / layout.SIDECAR, sidecar_text(data))
    return data


def _write(staging: disk.Staging, content: Content, target: Path) -> disk.Digests:
    if content.source is None:
        raise ArchiveError(
            say("Arkivet har ikke innholdet som skulle brukes på nytt: {sha512}.", sha512=content.sha512)
        )
    if isinstance(content.source, bytes):
        written = staging.write(target, content.source)
    else:
        written = staging.copy(content.source, target)
    if written.sha512 != content.sha512:
        raise ArchiveError(
            say(
                "{path} ble endret mens den ble lest. Lukk programmet som skriver til den, og kjør igjen.",
                path=content.source if isinstance(content.source, Path) else target.name,
            )
        )
    return written


def stage_object(
    staging: disk.Staging, folder: Path, object_id: str, content: Mapping[str, Content], stamp: Stamp
) -> None:
    """Writes a whole new object with its version 1 into ``folder``."""
    data = stage_version(staging, folder / layout.version_name(1), object_id, None, content, stamp)
    staging.write(folder / layout.OBJECT_DECLARATION, layout.OBJECT_DECLARATION_TEXT)
    staging.write(folder / layout.INVENTORY, data)
    staging.write(folder / layout.SIDECAR, sidecar_text(data))
