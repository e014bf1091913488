"""The inventory of an OCFL object (https://ocfl.io/1.1/spec/#inventory): its form, by the codes of the specification.

Nothing in it is believed: what has the wrong form is noted and left out.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from planarkiv.readers.packages import digests
from planarkiv.readers.packages.notes import Notes
from planarkiv.readers.packages.paths import clashes

SPECS = ("1.0", "1.1")
DEFAULT_CONTENT = "content"
_TYPE = re.compile(r"https://ocfl\.io/([0-9]+\.[0-9]+)/spec/#inventory")
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:.+")
_VERSION = re.compile(r"v(0{0,9})([1-9][0-9]{0,9})")
_FIXITY = {
    "md5": 32, "sha1": 40, "sha256": 64, "sha512": 128, "blake2b-512": 128, "blake2b-160": 40, "blake2b-256": 64,
    "blake2b-384": 96, "sha512/256": 64,
}  # fmt: skip
"""Algorithms of the fixity block, and how many hex digits they give."""


@dataclass(slots=True)
class Inventory:
    """An inventory as far as it could be read. Digests are lower-case hex.

    ``manifest`` is digest by content path, ``states`` digest by logical path for each version, ``fixity`` digest by
    content path for each other algorithm. ``about`` is what each version says of its making.
    """

    id: str = ""
    spec: str = ""
    algorithm: str = ""
    content: str = DEFAULT_CONTENT
    content_is_set: bool = False
    versions: list[str] = field(default_factory=list)
    manifest: dict[str, str] = field(default_factory=dict)
    states: dict[str, dict[str, str]] = field(default_factory=dict)
    fixity: dict[str, dict[str, str]] = field(default_factory=dict)
    about: dict[str, Mapping[str, Any]] = field(default_factory=dict)

    def content_of(self, version: str) -> dict[str, frozenset[str]]:
        """The content paths of each logical path in a version."""
        by_digest: dict[str, set[str]] = {}
        for path, digest in self.manifest.items():
            by_digest.setdefault(digest, set()).add(path)
        return {path: frozenset(by_digest.get(digest, ())) for path, digest in self.states.get(version, {}).items()}


def parse(data: bytes, file: str, spec: str, notes: Notes) -> Inventory | None:
    """The inventory in ``file``; None where nothing can be made of it. ``spec`` holds where it does not say one."""
    try:
        document = json.loads(data)
    except (ValueError, RecursionError) as error:
        notes.add("ocfl-ulesbar", "E033", file, grunn=str(error))
        return None
    if not isinstance(document, dict):
        notes.add("ocfl-form", "E034", file, felt="inventory")
        return None
    return _Reading(document, file, spec, notes).read()


class _Reading:
    """One inventory being read."""

    def __init__(self, document: dict[str, Any], file: str, spec: str, notes: Notes) -> None:
        self.document = document
        self.file = file
        self.notes = notes
        self.found = Inventory(spec=spec)

    def read(self) -> Inventory | None:
        self._head()
        if not self.found.algorithm:
            return None
        self._content_directory()
        written = self._manifest()
        self._versions(written)
        self._fixity()
        return self.found if self.found.versions else None

    def _add(self, kind: str, code: str, **values: str | int) -> None:
        self.notes.add(kind, code, self.file, None, **values)

    def _advise(self, kind: str, code: str, **values: str | int) -> None:
        self.notes.advise(kind, code, self.file, None, **values)

    def _get(self, name: str, code: str) -> Any:
        if name not in self.document:
            self._add("ocfl-felt-mangler", code, felt=name)
            return None
        return self.document[name]

    # --- what stands at the top ---

    def _head(self) -> None:
        object_id = self._get("id", "E036")
        if isinstance(object_id, str) and object_id:
            self.found.id = object_id
            if not _URI.fullmatch(object_id):
                self._advise("ocfl-verdi", "W005", felt="id", verdi=object_id)
        elif object_id is not None:
            self._add("ocfl-form", "E037", felt="id")
        written = self._get("type", "E036")
        found = _TYPE.fullmatch(written) if isinstance(written, str) else None
        if found and found[1] in SPECS:
            self.found.spec = found[1]
        elif written is not None:
            self._add("ocfl-verdi", "E038", felt="type", verdi=str(written))
        algorithm = self._get("digestAlgorithm", "E036")
        if algorithm in ("sha512", "sha256"):
            self.found.algorithm = algorithm
            if algorithm == "sha256":
                self._advise("ocfl-verdi", "W004", felt="digestAlgorithm", verdi=algorithm)
        elif algorithm is not None:
            self._add("ocfl-verdi", "E025", felt="digestAlgorithm", verdi=str(algorithm))

    def _content_directory(self) -> None:
        if "contentDirectory" not in self.document:
            return
        name = self.document["contentDirectory"]
        if not isinstance(name, str) or "/" in name or "\\" in name or not name:
            self._add("ocfl-verdi", "E017", felt="contentDirectory", verdi=str(name))
        elif name in (".", ".."):
            self._add("ocfl-verdi", "E018", felt="contentDirectory", verdi=name)
        else:
            self.found.content, self.found.content_is_set = name, True

    # --- manifest ---

    def _manifest(self) -> set[str]:
        """Reads the manifest, and returns its digests as they are written."""
        block = self._get("manifest", "E041")
        if not isinstance(block, dict):
            if block is not None:
                self._add("ocfl-form", "E041", felt="manifest")
            return set()
        written: set[str] = set()
        seen: set[str] = set()
        for digest, paths in block.items():
            if not _has_form(digest, digests.length(self.found.algorithm)):
                self._add("ocfl-verdi", "E025", felt="manifest", verdi=digest)
                continue
            if digest.lower() in seen:
                self._add("ocfl-gjentatt", "E096", felt="manifest", verdi=digest)
            seen.add(digest.lower())
            written.add(digest)
            for path in self._texts(paths, "E092", "manifest"):
                self._content_path(path, digest.lower())
        for above, path in clashes(self.found.manifest):
            self._add("ocfl-sti", "E101", felt="manifest", sti=f"{above} ↔ {path}")
        return written

    def _content_path(self, path: str, digest: str) -> None:
        parts = path.split("/")
        if path.startswith("/") or path.endswith("/"):
            self._add("ocfl-sti", "E100", felt="manifest", sti=path)
        elif {"", ".", ".."} & set(parts) or "\0" in path:
            self._add("ocfl-sti", "E099", felt="manifest", sti=path)
        elif len(parts) < 3 or not _VERSION.fullmatch(parts[0]) or parts[1] != self.found.content:
            self._add("ocfl-sti", "E042", felt="manifest", sti=path)
        elif path in self.found.manifest:
            self._add("ocfl-gjentatt", "E101", felt="manifest", verdi=path)
        else:
            self.found.manifest[path] = digest

    # --- versions ---

    def _versions(self, written: set[str]) -> None:
        block = self._get("versions", "E041")
        if not isinstance(block, dict):
            if block is not None:
                self._add("ocfl-form", "E044", felt="versions")
            return
        self.found.versions = self._sequence(block)
        head = self._get("head", "E036")
        if head is not None and self.found.versions and head != self.found.versions[-1]:
            self._add("ocfl-verdi", "E040", felt="head", verdi=str(head))
        used: set[str] = set()
        for name in self.found.versions:
            used |= self._version(name, block[name], written)
        for path in self.found.manifest:
            if path.split("/")[0] not in self.found.versions:
                self._add("ocfl-sti", "E042", felt="manifest", sti=path)
        # in a whole inventory every digest of the manifest is in use
        for path, digest in sorted(self.found.manifest.items()):
            if digest not in used:
                self._add("ocfl-ubrukt", "E107", sti=path)

    def _sequence(self, block: dict[str, Any]) -> list[str]:
        if not block:
            self._add("ocfl-form", "E008", felt="versions")
            return []
        numbers = {int(found[2]): name for name in block if (found := _VERSION.fullmatch(name))}
        if 1 not in numbers:
            self._add("ocfl-felt-mangler", "E009", felt="versions/v1")
            return []
        width = len(numbers[1]) if numbers[1] != "v1" else 0
        if width:
            self._advise("ocfl-verdi", "W001", felt="versions", verdi=numbers[1])
        names: list[str] = []
        while (number := len(names) + 1) in numbers:
            expected = f"v{number:0{width - 1}d}" if width else f"v{number}"
            if numbers[number] != expected:
                break
            names.append(expected)
        for name in block:
            if name not in names:
                self._add("ocfl-verdi", "E010", felt="versions", verdi=name)
        return names

    def _version(self, name: str, block: Any, written: set[str]) -> set[str]:
        """Reads a version, and returns the digests it uses."""
        where = f"versions/{name}"
        if not isinstance(block, dict):
            self._add("ocfl-form", "E047", felt=where)
            return set()
        self.found.about[name] = {key: block.get(key) for key in ("created", "message", "user")}
        self._created(where, block)
        if "message" not in block:
            self._advise("ocfl-felt-mangler", "W007", felt=f"{where}/message")
        elif not isinstance(block["message"], str):
            self._add("ocfl-form", "E094", felt=f"{where}/message")
        self._user(where, block)
        if "state" not in block:
            self._add("ocfl-felt-mangler", "E048", felt=f"{where}/state")
            return set()
        return self._state(name, where, block["state"], written)

    def _created(self, where: str, block: Mapping[str, Any]) -> None:
        if "created" not in block:
            self._add("ocfl-felt-mangler", "E048", felt=f"{where}/created")
        elif not is_moment(block["created"]):
            self._add("ocfl-verdi", "E049", felt=f"{where}/created", verdi=str(block["created"]))

    def _user(self, where: str, block: Mapping[str, Any]) -> None:
        if "user" not in block:
            self._advise("ocfl-felt-mangler", "W007", felt=f"{where}/user")
            return
        user = block["user"]
        if not isinstance(user, dict) or not isinstance(user.get("name"), str) or not user["name"]:
            self._add("ocfl-form", "E054", felt=f"{where}/user")
        elif "address" not in user:
            self._advise("ocfl-felt-mangler", "W008", felt=f"{where}/user/address")
        elif not isinstance(user["address"], str):
            self._add("ocfl-form", "E054", felt=f"{where}/user/address")
        elif not _URI.fullmatch(user["address"]):
            self._advise("ocfl-verdi", "W009", felt=f"{where}/user/address", verdi=user["address"])

    def _state(self, name: str, where: str, block: Any, written: set[str]) -> set[str]:
        if not isinstance(block, dict):
            self._add("ocfl-form", "E050", felt=f"{where}/state")
            return set()
        state: dict[str, str] = {}
        used: set[str] = set()
        for digest, paths in block.items():
            if digest not in written:
                self._add("ocfl-verdi", "E050", felt=f"{where}/state", verdi=digest)
                continue
            used.add(digest.lower())
            for path in self._texts(paths, "E050", f"{where}/state"):
                if path.startswith("/") or path.endswith("/"):
                    self._add("ocfl-sti", "E053", felt=f"{where}/state", sti=path)
                elif {"", ".", ".."} & set(path.split("/")):
                    self._add("ocfl-sti", "E052", felt=f"{where}/state", sti=path)
                elif path in state:
                    self._add("ocfl-gjentatt", "E095", felt=f"{where}/state", verdi=path)
                else:
                    state[path] = digest.lower()
        for above, path in clashes(state):
            self._add("ocfl-sti", "E095", felt=f"{where}/state", sti=f"{above} ↔ {path}")
        self.found.states[name] = state
        return used

    # --- fixity ---

    def _fixity(self) -> None:
        if "fixity" not in self.document:
            return
        block = self.document["fixity"]
        if not isinstance(block, dict):
            self._add("ocfl-form", "E056" if self.found.spec == "1.0" else "E111", felt="fixity")
            return
        for algorithm, values in block.items():
            if algorithm not in _FIXITY:
                self._add("ocfl-verdi", "E056", felt="fixity", verdi=algorithm)
            elif not isinstance(values, dict):
                self._add("ocfl-form", "E057", felt=f"fixity/{algorithm}")
            else:
                self.found.fixity[algorithm] = self._fixity_of(algorithm, values)

    def _fixity_of(self, algorithm: str, values: dict[str, Any]) -> dict[str, str]:
        where = f"fixity/{algorithm}"
        by_path: dict[str, str] = {}
        seen: set[str] = set()
        for digest, paths in values.items():
            if not _has_form(digest, _FIXITY[algorithm]):
                self._add("ocfl-verdi", "E057", felt=where, verdi=digest)
                continue
            if digest.lower() in seen:
                self._add("ocfl-gjentatt", "E097", felt=where, verdi=digest)
            seen.add(digest.lower())
            for path in self._texts(paths, "E057", where):
                if path in self.found.manifest:
                    by_path[path] = digest.lower()
                else:
                    self._add("ocfl-sti", "E057", felt=where, sti=path)
        return by_path

    def _texts(self, values: Any, code: str, where: str) -> Iterator[str]:
        if not isinstance(values, list):
            self._add("ocfl-form", code, felt=where)
            return
        for value in values:
            if isinstance(value, str):
                yield value
            else:
                self._add("ocfl-form", code, felt=where)


def _has_form(digest: str, digits: int) -> bool:
    return len(digest) == digits and bool(re.fullmatch("[0-9A-Fa-f]+", digest))


def is_moment(value: object) -> bool:
    """Whether it is a time of day with seconds and a zone (RFC 3339)."""
    if not isinstance(value, str) or not re.fullmatch(
        r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})", value
    ):
        return False
    try:
        datetime.fromisoformat(re.sub(r"\.[0-9]+", "", value))
    except ValueError:
        return False
    return True
