"""OCFL objects and storage roots, 1.0 and 1.1 (https://ocfl.io/1.1/spec/): form, completeness and digests.

Requirements are named by the codes of the specification's list of what validators look for: E092, W004.
"""

import json
import re
from pathlib import Path

from planarkiv.archive.disk import reachable
from planarkiv.archive.tree import Tree, tree_of
from planarkiv.readers.packages import PackageFacts, Progress, digests
from planarkiv.readers.packages.notes import Notes
from planarkiv.readers.packages.ocfl_inventory import SPECS, Inventory, parse

INVENTORY = "inventory.json"
_ROOT = "0=ocfl_"
_OBJECT = "0=ocfl_object_"
_LAYOUT = "ocfl_layout.json"
_EXTENSIONS = "extensions"
_LOGS = "logs"
_REGISTERED = frozenset(
    (
        "0001-digest-algorithms", "0002-flat-direct-storage-layout", "0003-hash-and-id-n-tuple-storage-layout",
        "0004-hashed-n-tuple-storage-layout", "0005-mutable-head", "0006-flat-omit-prefix-storage-layout",
        "0007-n-tuple-omit-prefix-storage-layout",
    )
)  # fmt: skip
_LARGEST = 1 << 25
"""Bytes of an inventory that is read: fifty thousand files need less."""
_VERSION_FOLDER = re.compile(r"v[0-9]+")


def read(folder: Path, progress: Progress) -> PackageFacts:
    """Looks at an object or a storage root. Raises OSError when its folders cannot be read."""
    tree = tree_of(folder)
    notes = Notes()
    for path in [*tree.links, *tree.other]:
        notes.add("pakke-lenke", "E090", path)
    is_root = any(_is_in_root(path, _ROOT) and not path.startswith(_OBJECT) for path in tree.files)
    if any(_is_in_root(path, _OBJECT) for path in tree.files) or (INVENTORY in tree.files and not is_root):
        look = _Object(folder, "", tree, notes)
        spec = look.read(progress)
    else:
        spec = _root(folder, tree, notes, progress)
    return PackageFacts(spec, notes.sorted(), len(tree.files))


def _is_in_root(path: str, prefix: str) -> bool:
    return path.startswith(prefix) and "/" not in path


# --- storage roots -----------------------------------------------------------------------------------------------


def _root(folder: Path, tree: Tree, notes: Notes, progress: Progress) -> str:
    declared = sorted(path for path in tree.files if _is_in_root(path, "0="))
    spec = _declared(folder, "", declared, _ROOT, ("E069", "E069", "E069"), notes)
    _check_layout(folder, tree, notes)
    objects = sorted({path.rpartition("/")[0] for path in tree.files if path.rpartition("/")[2].startswith(_OBJECT)})
    # an object in an object is content of the outer one
    outer: list[str] = []
    for path in objects:
        if not outer or not path.startswith(f"{outer[-1]}/"):
            outer.append(path)
    inside = _sorted_into(tree, outer)
    seen: dict[str, str] = {}
    for number, path in enumerate(outer):
        look = _Object(folder, path, inside[path], notes)
        has = look.read(lambda *_: None)
        progress(number, len(outer))
        if spec and has > spec:
            notes.add("ocfl-verdi", "E081", path, felt="0=ocfl_object", verdi=has)
        if look.id and (other := seen.setdefault(look.id, path)) != path:
            notes.add("ocfl-gjentatt", "E110", f"{path}/{INVENTORY}", felt="id", verdi=f"{look.id} ({other})")
    _check_strays(inside[""], notes)
    return spec


def _sorted_into(tree: Tree, outer: list[str]) -> dict[str, Tree]:
    """What lies in each object, by paths from it; what lies in none stands under the empty name."""
    inside = {path: Tree() for path in ("", *outer)}

    def place(path: str) -> tuple[str, str]:
        parts = path.split("/")
        for at in range(1, len(parts)):
            if (above := "/".join(parts[:at])) in inside:
                return above, "/".join(parts[at:])
        return "", path

    for path in tree.files:
        of, rest = place(path)
        inside[of].files.add(rest)
    for path in tree.empty:
        of, rest = place(path)
        inside[of].empty.append(rest)
    return inside


def _check_layout(folder: Path, tree: Tree, notes: Notes) -> None:
    if _LAYOUT not in tree.files:
        return
    try:
        layout = json.loads(_bytes(folder / _LAYOUT))
    except (OSError, ValueError, RecursionError) as error:
        notes.add("ocfl-ulesbar", "E070", _LAYOUT, grunn=str(error))
        return
    if not isinstance(layout, dict) or not all(
        isinstance(layout.get(name), str) for name in ("extension", "description")
    ):
        notes.add("ocfl-form", "E070", _LAYOUT, felt="extension, description")
    elif layout["extension"] not in _REGISTERED:
        notes.add("ocfl-verdi", "E071", _LAYOUT, felt="extension", verdi=layout["extension"])


def _check_strays(rest: Tree, notes: Notes) -> None:
    """Files and empty folders of a storage root that belong to no object."""
    for path in sorted(rest.files):
        top, _, below = path.partition("/")
        if not below:
            # text that explains the root may lie there
            continue
        if top == _EXTENSIONS:
            if "/" not in below:
                notes.add("ocfl-uventet", "E086", path)
            continue
        notes.add("ocfl-uventet", "E072", path)
    for path in sorted(rest.empty):
        if not path.startswith(f"{_EXTENSIONS}/") and path != _EXTENSIONS:
            notes.add("ocfl-tom-mappe", "E073", path)


# --- objects -----------------------------------------------------------------------------------------------------


class _Object:
    """One object under inspection; ``at`` is its path from the package, and ``tree`` has paths from the object."""

    def __init__(self, package: Path, at: str, tree: Tree, notes: Notes) -> None:
        self.folder = package / at if at else package
        self.at = at
        self.tree = tree
        self.notes = notes
        self.id = ""
        self.inventories: dict[str, Inventory] = {}

    def _file(self, inside: str) -> str:
        return f"{self.at}/{inside}" if self.at else inside

    def read(self, progress: Progress) -> str:
        """Looks at all of it, and returns the version of the specification it declares."""
        declared = sorted(path for path in self.tree.files if _is_in_root(path, "0="))
        spec = _declared(self.folder, self.at, declared, _OBJECT, ("E003", "E006", "E007"), self.notes)
        if INVENTORY not in self.tree.files:
            self.notes.add("ocfl-mangler", "E063", self._file(INVENTORY), mangler=INVENTORY)
            return spec
        root = self._inventory("", spec)
        if root is None:
            return spec
        self.id = root.id
        if spec and root.spec != spec:
            self.notes.add("ocfl-verdi", "E038", self._file(INVENTORY), felt="type", verdi=root.spec)
        self._object_root(root, declared)
        self._versions(root, spec)
        self._content(root, progress)
        return spec

    def _inventory(self, version: str, spec: str) -> Inventory | None:
        """The inventory of the object, or its copy in a version; its sidecar is checked too."""
        inside = f"{version}/{INVENTORY}" if version else INVENTORY
        try:
            data = _bytes(self.folder / inside)
        except OSError as error:
            self.notes.add("pakke-uleselig", "E033", self._file(inside), grunn=error.strerror or str(error))
            return None
        found = parse(data, self._file(inside), spec or SPECS[-1], self.notes)
        if found is None:
            return None
        self._sidecar(inside, data, found.algorithm)
        return found

    def _sidecar(self, inside: str, data: bytes, algorithm: str) -> None:
        name = f"{inside}.{algorithm}"
        if name not in self.tree.files:
            self.notes.add("ocfl-mangler", "E058", self._file(name), mangler=name.rpartition("/")[2])
            return
        try:
            text = _bytes(self.folder / name).decode("ascii", "replace")
        except OSError as error:
            self.notes.add("pakke-uleselig", "E058", self._file(name), grunn=error.strerror or str(error))
            return
        found = re.fullmatch(r"([0-9A-Fa-f]+)\s+inventory\.json\s*", text)
        if not found:
            self.notes.add("ocfl-form", "E061", self._file(name), felt=name.rpartition("/")[2])
        elif found[1].lower() != digests.of_bytes(data, algorithm):
            self.notes.add("ocfl-sidefil", "E060", self._file(inside), sidefil=name.rpartition("/")[2])

    def _object_root(self, root: Inventory, declared: list[str]) -> None:
        expected = {INVENTORY, f"{INVENTORY}.{root.algorithm}", *declared}
        folders: set[str] = set()
        for path in sorted(self.tree.files):
            top, below = path.split("/")[0], "/" in path
            if not below and path not in expected:
                self.notes.add("ocfl-uventet", "E001", self._file(path))
            elif below:
                folders.add(top)
            if top == _EXTENSIONS and path.count("/") == 1:
                self.notes.add("ocfl-uventet", "E067", self._file(path))
        folders |= {path.split("/")[0] for path in self.tree.empty}
        for name in sorted(folders - {*root.versions, _LOGS, _EXTENSIONS}):
            code = "E046" if _VERSION_FOLDER.fullmatch(name) else "E001"
            self.notes.add("ocfl-uventet", code, self._file(name))
        for name in root.versions:
            if name not in folders:
                self.notes.add("ocfl-mangler", "E046", self._file(name), mangler=f"{name}/")
        beneath = [
            path.split("/")[1] for path in (*self.tree.files, *self.tree.empty) if path.startswith("extensions/")
        ]
        for name in sorted(set(beneath) - _REGISTERED):
            if f"{_EXTENSIONS}/{name}" not in self.tree.files:
                self.notes.advise("ocfl-uventet", "W013", self._file(f"{_EXTENSIONS}/{name}"))

    # --- versions ---

    def _versions(self, root: Inventory, spec: str) -> None:
        latest = ""
        first: Inventory | None = None
        for name in root.versions:
            inside = f"{name}/{INVENTORY}"
            if inside not in self.tree.files:
                self.notes.advise("ocfl-mangler", "W010", self._file(inside), mangler=INVENTORY)
                continue
            if name == root.versions[-1]:
                self._newest(name, root.algorithm)
                self.inventories[name] = root
                continue
            found = self._inventory(name, latest or SPECS[0])
            if found is None:
                continue
            self.inventories[name] = found
            first = first or found
            if found.spec < latest or (spec and found.spec > spec):
                self.notes.add("ocfl-verdi", "E103", self._file(inside), felt="type", verdi=found.spec)
            latest = max(latest, found.spec)
            self._prior(root, found, inside)
        if first and root.content_is_set and not first.content_is_set:
            self.notes.add("ocfl-verdi", "E019", self._file(INVENTORY), felt="contentDirectory", verdi=root.content)

    def _newest(self, name: str, algorithm: str) -> None:
        """The copy in the newest version is the inventory itself, byte for byte."""
        inside = f"{name}/{INVENTORY}"
        try:
            same = _bytes(self.folder / inside) == _bytes(self.folder / INVENTORY)
        except OSError as error:
            self.notes.add("pakke-uleselig", "E033", self._file(inside), grunn=error.strerror or str(error))
            return
        if not same:
            self.notes.add("ocfl-uenig", "E064", self._file(inside), felt="inventory")
            return
        self._sidecar(inside, _bytes(self.folder / inside), algorithm)

    def _prior(self, root: Inventory, found: Inventory, inside: str) -> None:
        """An older inventory tells the same of its versions as the newest."""
        file = self._file(inside)
        if found.id != root.id:
            self.notes.add("ocfl-uenig", "E037", file, felt="id")
        if found.content != root.content:
            self.notes.add("ocfl-uenig", "E020", file, felt="contentDirectory")
        if found.versions != root.versions[: len(found.versions)] or found.versions[-1] != inside.partition("/")[0]:
            self.notes.add("ocfl-uenig", "E066", file, felt="versions")
            return
        for path in sorted(set(found.manifest) - set(root.manifest)):
            self.notes.add("ocfl-uenig", "E023", file, felt=f"manifest: {path}")
        for version in found.versions:
            then, now = found.content_of(version), root.content_of(version)
            if then.keys() != now.keys() or not all(then[path] <= now[path] for path in then):
                self.notes.add("ocfl-uenig", "E066", file, felt=f"versions/{version}/state")
            for key, value in found.about.get(version, {}).items():
                if value != root.about.get(version, {}).get(key):
                    self.notes.advise("ocfl-uenig", "W011", file, felt=f"versions/{version}/{key}")

    # --- content ---

    def _content(self, root: Inventory, progress: Progress) -> None:
        expected = set(root.manifest)
        for name in root.versions:
            self._version_folder(name, root)
        of_versions = {
            path
            for path in self.tree.files
            if path.split("/")[0] in root.versions and path.split("/")[1:2] == [root.content] and path.count("/") > 1
        }
        for path in sorted(of_versions - expected):
            self.notes.add("pakke-fil-uoppfoert", "E023", self._file(path), liste=INVENTORY)
        inventories = [root, *(each for each in self.inventories.values() if each is not root)]
        for number, path in enumerate(sorted(expected)):
            progress(number, len(expected))
            if path not in self.tree.files:
                if path not in self.tree.links:
                    self.notes.add("pakke-fil-mangler", "E092", self._file(path), liste=INVENTORY)
                continue
            self._bytes_of(path, inventories)

    def _version_folder(self, name: str, root: Inventory) -> None:
        known = {INVENTORY}
        if name in self.inventories:
            known.add(f"{INVENTORY}.{self.inventories[name].algorithm}")
        folders: set[str] = set()
        has_content = False
        for path in self.tree.files:
            parts = path.split("/")
            if parts[0] != name:
                continue
            if len(parts) == 2:
                if parts[1] not in known:
                    self.notes.add("ocfl-uventet", "E015", self._file(path))
            elif parts[1] == root.content:
                has_content = True
            else:
                folders.add(parts[1])
        for path in self.tree.empty:
            parts = path.split("/")
            if parts[0] != name or len(parts) == 1:
                continue
            if parts[1] == root.content and len(parts) > 2:
                self.notes.add("ocfl-tom-mappe", "E024", self._file(path))
            elif parts[1] == root.content and not has_content:
                self.notes.advise("ocfl-tom-mappe", "W003", self._file(path))
            elif parts[1] != root.content:
                folders.add(parts[1])
        for folder in sorted(folders):
            self.notes.advise("ocfl-uventet", "W002", self._file(f"{name}/{folder}"))

    def _bytes_of(self, path: str, inventories: list[Inventory]) -> None:
        """Reads a file once and holds it against every digest that any inventory gives it."""
        claims: list[tuple[str, str, str]] = []
        for each in inventories:
            if path in each.manifest:
                claims.append(("E092", each.algorithm, each.manifest[path]))
            claims += [("E093", algorithm, block[path]) for algorithm, block in each.fixity.items() if path in block]
        wanted = {name for _, algorithm, _ in claims if (name := digests.known(algorithm))}
        try:
            found = digests.look(self.folder / path, wanted)
        except OSError as error:
            self.notes.add("pakke-uleselig", "E092", self._file(path), grunn=error.strerror or str(error))
            return
        for code, algorithm, digest in claims:
            name = digests.known(algorithm)
            if name and found.digests[name] != digest:
                self.notes.add("pakke-fil-endret", code, self._file(path), liste=INVENTORY, algoritme=algorithm)
                return


def _declared(
    folder: Path, at: str, declared: list[str], prefix: str, codes: tuple[str, str, str], notes: Notes
) -> str:
    """The version that the declaration says; empty where it says none that is known. ``codes``: none or several, an
    unknown one, another text than its name."""
    known = [name for name in declared if name.removeprefix(prefix) in SPECS and name.startswith(prefix)]
    where = f"{at}/" if at else ""
    for name in declared:
        if name not in known:
            notes.add("ocfl-verdi", codes[1], f"{where}{name}", felt=prefix, verdi=name)
    if not known:
        notes.add("ocfl-mangler", codes[0], at, mangler=f"{prefix}{SPECS[-1]}")
        return ""
    if len(known) > 1:
        notes.add("ocfl-gjentatt", codes[0], at, felt=prefix, verdi=", ".join(known))
    newest = known[-1]
    try:
        right = _bytes(folder / newest) == newest.removeprefix("0=").encode() + b"\n"
    except OSError:
        right = False
    if not right:
        notes.add("ocfl-form", codes[2], f"{where}{newest}", felt=newest)
    return newest.removeprefix(prefix)


def _bytes(path: Path) -> bytes:
    """The bytes of a small file. Raises OSError, also for one that is no small file."""
    path = reachable(path)
    if path.stat().st_size > _LARGEST:
        raise OSError(0, "too large")
    return path.read_bytes()
