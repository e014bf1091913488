"""Checks ``uplassert/``: the list, its sidecar, and every file in it."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from planarkiv.archive import deviation, disk, layout
from planarkiv.archive.deviation import Deviation
from planarkiv.archive.sidecar import changed_one, sidecar_of, sidecar_text
from planarkiv.archive.tree import Tree, tree_of
from planarkiv.archive.unplaced import UnplacedFile, files_in_list
from planarkiv.errors import ArchiveError

_LISTS = frozenset({layout.UNPLACED_LIST, layout.UNPLACED_SIDECAR})


def verify_unplaced(root: Path, change: Mapping[str, Any] | None = None) -> list[Deviation]:
    """What is not as it was written in ``uplassert/`` of the archive in ``root``.

    ``change`` are the facts of a decided change that is not finished: what it explains is one broken-off write.
    """
    return _Check(root / layout.UNPLACED, change).run()


class _Check:
    """The folder under inspection."""

    def __init__(self, folder: Path, change: Mapping[str, Any] | None) -> None:
        self.folder = folder
        self.moving = {*change["nye"], *change["borte"]} if change else set()
        self.known = {sidecar_of(change[when], layout.UNPLACED_LIST) for when in ("foer", "etter")} if change else set()
        self.found: list[Deviation] = []
        if change is not None:
            self._report(deviation.INTERRUPTED, "")

    def run(self) -> list[Deviation]:
        try:
            tree = tree_of(self.folder)
        except OSError as error:
            self._report(deviation.UNREADABLE if self.folder.exists() else deviation.MISSING, "", feil=str(error))
            return self.found
        for link in tree.links:
            self._report(deviation.LINK, link)
        for other in tree.other:
            self._report(deviation.UNKNOWN, other)
        for empty in tree.empty:
            self._report(deviation.EMPTY_FOLDER, empty)
        for name in sorted(_LISTS - tree.files):
            self._report(deviation.MISSING, name)
        files = self._trusted_files(tree)
        # a list that is damaged cannot accuse the files of anything
        if files is not None:
            self._check_files(files, tree)
        return self.found

    def _report(self, kind: str, inside: str, **values: str) -> None:
        path = f"{layout.UNPLACED}/{inside}" if inside else layout.UNPLACED
        self.found.append(Deviation(kind, path, layout.UNPLACED, values))

    def _trusted_files(self, tree: Tree) -> Sequence[UnplacedFile] | None:
        if not tree.files >= _LISTS:
            return None
        path = self.folder / layout.UNPLACED_LIST
        try:
            data, sidecar = disk.read(path), disk.read(self.folder / layout.UNPLACED_SIDECAR)
            expected = sidecar_text(data, layout.UNPLACED_LIST)
            if sidecar != expected and not {sidecar, expected} <= self.known:
                changed = changed_one(data, sidecar, layout.UNPLACED_LIST)
                self._report(deviation.CHANGED, changed)
                return files_in_list(data, path) if changed == layout.UNPLACED_SIDECAR else None
            return files_in_list(data, path)
        except OSError as error:
            self._report(deviation.UNREADABLE, layout.UNPLACED_LIST, feil=str(error))
        except ArchiveError as error:
            self._report(deviation.INVALID, layout.UNPLACED_LIST, feil=str(error))
        return None

    def _check_files(self, files: Sequence[UnplacedFile], tree: Tree) -> None:
        for file in files:
            if file.path in tree.links:
                continue
            if file.path not in tree.files:
                if file.path not in self.moving:
                    self._report(deviation.MISSING, file.path)
                continue
            try:
                if disk.sha512_of(self.folder / file.path) != file.sha512:
                    self._report(deviation.CHANGED, file.path)
            except OSError as error:
                self._report(deviation.UNREADABLE, file.path, feil=str(error))
        for path in sorted(tree.files - _LISTS - {file.path for file in files} - self.moving):
            self._report(deviation.UNKNOWN, path)
