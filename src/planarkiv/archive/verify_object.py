"""Checks one OCFL object: every byte, every file name, every inventory. Pure: reads, and returns what it found."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from planarkiv.archive import deviation, disk, layout, ocfl
from planarkiv.archive.deviation import Deviation
from planarkiv.archive.ocfl import Inventory, InventoryError
from planarkiv.archive.recovery import is_between_inventory_and_sidecar
from planarkiv.archive.sidecar import changed_one, digest_in
from planarkiv.archive.tree import Tree, tree_of
from planarkiv.language import say


def verify_object(root: Path, folder: Path, removal: Mapping[str, list[str]] | None = None) -> list[Deviation]:
    """What is not as it was written in the object in ``folder``, of the archive in ``root``.

    ``removal`` are the facts of a decided removal that is not finished: what it explains is one broken-off write.
    """
    return _Check(root, folder, removal).run()


class _Check:
    """One object under inspection."""

    def __init__(self, root: Path, folder: Path, removal: Mapping[str, list[str]] | None) -> None:
        self.folder = folder
        self.path = folder.relative_to(root).as_posix()
        self.plan = _plan_text(folder)
        self.leaving = frozenset(removal["filer"]) if removal else frozenset()
        self.known = frozenset(removal["fortegnelser"]) if removal else frozenset()
        self.interrupted = removal is not None
        self.found: list[Deviation] = []

    def run(self) -> list[Deviation]:
        try:
            tree = tree_of(self.folder)
        except OSError as error:
            self._report(deviation.UNREADABLE, "", feil=str(error))
            return self.found
        for link in tree.links:
            self._report(deviation.LINK, link)
        for other in tree.other:
            self._report(deviation.UNKNOWN, other)
        if not {layout.OBJECT_DECLARATION, layout.INVENTORY} & tree.files:
            self._report(deviation.UNKNOWN, "")
            return self.found
        self._check_declaration(tree)
        inventory = self._best_inventory(tree)
        if inventory is not None:
            self._check_identity(inventory)
            self._check_versions(inventory, tree)
            self._check_content(inventory, tree)
            self._check_rest(inventory, tree)
        if self.interrupted:
            self.found.append(Deviation(deviation.INTERRUPTED, self.path, self.plan))
        return self.found

    def _report(self, kind: str, inside: str, **values: str) -> None:
        path = f"{self.path}/{inside}" if inside else self.path
        self.found.append(Deviation(kind, path, self.plan, values))

    def _check_declaration(self, tree: Tree) -> None:
        name = layout.OBJECT_DECLARATION
        if name not in tree.files:
            self._report(deviation.MISSING, name)
        elif self._bytes(name) not in (layout.OBJECT_DECLARATION_TEXT, None):
            self._report(deviation.CHANGED, name)

    def _bytes(self, inside: str) -> bytes | None:
        try:
            return disk.read(self.folder / inside)
        except OSError as error:
            self._report(deviation.UNREADABLE, inside, feil=str(error))
            return None

    # --- inventories ---

    def _best_inventory(self, tree: Tree) -> Inventory | None:
        """The object's inventory; when it is damaged, the newest copy in a version folder that is not."""
        data = self._trusted("", tree)
        if data is not None:
            return self._parsed(layout.INVENTORY, data)
        for number in range(_newest(tree), 0, -1):
            name = layout.version_name(number)
            try:
                copy = disk.read(self.folder / name / layout.INVENTORY)
                if disk.read(self.folder / name / layout.SIDECAR) == ocfl.sidecar_text(copy):
                    return Inventory.parse(copy, self.folder / name)
            except (OSError, InventoryError):
                continue
        self._report(deviation.INVALID, layout.INVENTORY, feil=say("ingen av kopiene er hel"))
        return None

    def _trusted(self, version: str, tree: Tree) -> bytes | None:
        """The bytes of an inventory its sidecar vouches for; else None, and what is wrong is reported."""
        prefix = f"{version}/" if version else ""
        missing = [name for name in (layout.INVENTORY, layout.SIDECAR) if prefix + name not in tree.files]
        for name in missing:
            self._report(deviation.MISSING, prefix + name)
        if missing:
            return None
        data, sidecar = self._bytes(prefix + layout.INVENTORY), self._bytes(prefix + layout.SIDECAR)
        if data is None or sidecar is None:
            return None
        if sidecar == ocfl.sidecar_text(data) or self._is_being_replaced(version, data, sidecar):
            return data
        self._report(deviation.CHANGED, prefix + self._changed_one(version, data, sidecar, tree))
        return None

    def _changed_one(self, version: str, data: bytes, sidecar: bytes, tree: Tree) -> str:
        """Which of the two was changed; the newest inventory is there twice, and its copy's sidecar knows."""
        newest = layout.version_name(_newest(tree))
        if version in ("", newest):
            try:
                other = disk.read(self.folder / ("" if version else newest) / layout.SIDECAR)
            except OSError:
                other = b""
            if other in (sidecar, ocfl.sidecar_text(data)):
                return layout.INVENTORY if other == sidecar else layout.SIDECAR
        return changed_one(data, sidecar, layout.INVENTORY)

    def _is_being_replaced(self, version: str, data: bytes, sidecar: bytes) -> bool:
        if {digest_in(sidecar, layout.INVENTORY), hashlib.sha512(data).hexdigest()} <= self.known:
            return True
        if version:
            return False
        try:
            head = Inventory.parse(data, self.folder).head
            copy = disk.read(self.folder / layout.version_name(head) / layout.SIDECAR)
        except (OSError, InventoryError):
            return False
        between = copy == ocfl.sidecar_text(data) and is_between_inventory_and_sidecar(self.folder, head)
        self.interrupted |= between
        return between

    def _parsed(self, inside: str, data: bytes) -> Inventory | None:
        try:
            return Inventory.parse(data, self.folder / inside)
        except InventoryError as error:
            self._report(deviation.INVALID, inside, feil=str(error))
            return None

    def _check_identity(self, inventory: Inventory) -> None:
        if not _is_identity_of(self.folder, inventory):
            self._report(deviation.INVALID, layout.INVENTORY, feil=inventory.object_id)

    def _check_versions(self, inventory: Inventory, tree: Tree) -> None:
        for number in range(1, inventory.head + 1):
            name = layout.version_name(number)
            data = self._trusted(name, tree)
            if data is None:
                continue
            inside = f"{name}/{layout.INVENTORY}"
            copy = self._parsed(inside, data)
            if copy is None or hashlib.sha512(data).hexdigest() in self.known:
                continue
            then = inventory.at(number)
            if (copy.object_id, copy.versions, copy.manifest) != (then.object_id, then.versions, then.manifest):
                self._report(deviation.INVALID, inside, feil=name)

    # --- content ---

    def _check_content(self, inventory: Inventory, tree: Tree) -> None:
        for digest in sorted(inventory.manifest, key=lambda each: inventory.manifest[each]):
            for path in inventory.manifest[digest]:
                if path in self.leaving or path in tree.links:
                    continue
                if path not in tree.files:
                    self._report(deviation.MISSING, path)
                    continue
                try:
                    if disk.sha512_of(self.folder / path) != digest:
                        self._report(deviation.CHANGED, path)
                except OSError as error:
                    self._report(deviation.UNREADABLE, path, feil=str(error))

    def _check_rest(self, inventory: Inventory, tree: Tree) -> None:
        coming = layout.version_name(inventory.head + 1)
        expected = {layout.OBJECT_DECLARATION, layout.INVENTORY, layout.SIDECAR, *self.leaving}
        for number in range(1, inventory.head + 1):
            expected |= {f"{layout.version_name(number)}/{name}" for name in (layout.INVENTORY, layout.SIDECAR)}
        for paths in inventory.manifest.values():
            expected.update(paths)
        for path in sorted(tree.files - expected):
            if path.startswith(f"{coming}/"):
                self.interrupted = True
            else:
                self._report(deviation.UNKNOWN, path)
        for path in tree.empty:
            if path == coming or path.startswith(f"{coming}/"):
                self.interrupted = True
            # a removal deletes the folders it empties after the file
            elif not any(leaving.startswith(f"{path}/") for leaving in self.leaving):
                self._report(deviation.EMPTY_FOLDER, path)


def _newest(tree: Tree) -> int:
    return max((layout.version_number(path.partition("/")[0]) or 0 for path in tree.files), default=0)


def _plan_text(folder: Path) -> str:
    if folder.parent.name == layout.DELIVERIES:
        return "leveranse"
    return f"{folder.parent.name}/{layout.planid_of(folder.name) or folder.name}"


def _is_identity_of(folder: Path, inventory: Inventory) -> bool:
    if folder.parent.name == layout.DELIVERIES:
        return inventory.object_id == layout.delivery_object_id(folder.name) and folder.name in inventory.manifest
    key = layout.plan_of_object_id(inventory.object_id)
    return key is not None and (key.number, layout.folder_name(key.planid)) == (folder.parent.name, folder.name)
