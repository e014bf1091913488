"""Bags (RFC 8493, and the drafts from 0.93 that came before it): form, completeness and digests."""

import codecs
import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from planarkiv.archive.disk import reachable
from planarkiv.archive.tree import Tree, tree_of
from planarkiv.readers.packages import PackageFacts, Progress, digests
from planarkiv.readers.packages.notes import Notes
from planarkiv.readers.packages.paths import by_composed, composed, is_safe

DECLARATION = "bagit.txt"
FETCH = "fetch.txt"
PAYLOAD = "data"
_OLDEST, _NEWEST = (0, 93), (1, 0)
_LARGEST = 1 << 26
"""Bytes of a tag file that are read: a quarter of a million files need less."""
_MANIFEST = re.compile(r"(tag)?manifest-(.+)\.txt")
_VERSION = re.compile(r"([0-9]{1,9})\.([0-9]{1,9})")
_OXUM = re.compile(r"([0-9]{1,18})\.([0-9]{1,18})")
_WEAK = frozenset(("md5", "sha1"))
_BOM = "\ufeff"


@dataclass(slots=True)
class _Manifest:
    """One manifest: digest by path with composed letters; the line of each."""

    name: str
    algorithm: str
    is_tag: bool
    digests: dict[str, str] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)


def read(folder: Path, progress: Progress) -> PackageFacts:
    """Looks at a bag. Raises OSError when its folders cannot be read."""
    return _Bag(folder, tree_of(folder)).read(progress)


class _Bag:
    """One bag under inspection."""

    def __init__(self, folder: Path, tree: Tree) -> None:
        self.folder = folder
        self.tree = tree
        self.notes = Notes()
        self.on_disk = by_composed(tree.files)
        self.version = _NEWEST
        self.encoding = "utf-8"
        self.manifests: list[_Manifest] = []

    def read(self, progress: Progress) -> PackageFacts:
        written = self._declaration()
        self._twins()
        self._links()
        has_payload = reachable(self.folder / PAYLOAD).is_dir()
        if not has_payload:
            self.notes.add("bagit-mappe-mangler", "RFC 8493 2.1.2", mappe=f"{PAYLOAD}/")
        self._read_manifests()
        to_fetch = self._fetch()
        self._completeness(to_fetch)
        sizes = self._digests(progress)
        self._info(sizes)
        content = (PAYLOAD,) if has_payload else ()
        return PackageFacts(written, self.notes.sorted(), len(self.tree.files), content)

    # --- bagit.txt ---

    def _declaration(self) -> str:
        """Checks bagit.txt, and returns the version as it is written there."""
        if DECLARATION not in self.tree.files:
            self.notes.add("bagit-fil-mangler", "RFC 8493 2.1.1", mangler=DECLARATION)
            return ""
        lines = self._lines(DECLARATION, "utf-8")
        tags: dict[str, str] = {}
        for number, line in lines:
            label, colon, value = line.partition(":")
            if not colon:
                self.notes.add("bagit-linje", "RFC 8493 2.1.1", DECLARATION, number, tekst=line)
                continue
            tags.setdefault(label.strip(), value.strip())
        for label in ("BagIt-Version", "Tag-File-Character-Encoding"):
            if label not in tags:
                self.notes.add("bagit-felt-mangler", "RFC 8493 2.1.1", DECLARATION, navn=label)
        written = tags.get("BagIt-Version", "")
        found = _VERSION.fullmatch(written)
        version = (int(found[1]), int(found[2])) if found else None
        if version is not None and _OLDEST <= version <= _NEWEST:
            self.version = version
        elif written:
            self.notes.add("bagit-versjon", "RFC 8493 2.1.1", DECLARATION, versjon=written)
        encoding = tags.get("Tag-File-Character-Encoding", "UTF-8")
        try:
            self.encoding = codecs.lookup(encoding).name
            b"".decode(self.encoding)
        except (LookupError, ValueError):
            self.notes.add("bagit-tegnsett", "RFC 8493 2.1.1", DECLARATION, tegnsett=encoding)
        if self.version >= (1, 0):
            self._order(lines)
        return written

    def _order(self, lines: list[tuple[int, str]]) -> None:
        """From 1.0 on bagit.txt has its two lines in order, and nothing else."""
        labels = [line.partition(":")[0] for _, line in lines]
        if labels != ["BagIt-Version", "Tag-File-Character-Encoding"] and len(labels) >= 2:
            self.notes.add("bagit-to-linjer", "RFC 8493 2.1.1", DECLARATION)

    def _lines(self, name: str, encoding: str) -> list[tuple[int, str]]:
        """The lines of a tag file that have something in them, with their numbers; what cannot be read is noted."""
        path = reachable(self.folder / self.on_disk.get(name, name))
        try:
            if path.stat().st_size > _LARGEST:
                self.notes.add("bagit-for-stor", "RFC 8493 5", name)
                return []
            data = path.read_bytes()
        except OSError as error:
            self.notes.add("pakke-uleselig", "RFC 8493 3", name, grunn=error.strerror or "")
            return []
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            self.notes.add("bagit-tegn", "RFC 8493 2.1.1", name, tegnsett=encoding)
            text = data.decode(encoding, "replace")
        if text.startswith(_BOM):
            text = text[1:]
            # a BOM is forbidden in bagit.txt; elsewhere it only troubles others
            if name == DECLARATION:
                self.notes.add("bagit-bom", "RFC 8493 2.1.1", name)
            else:
                self.notes.advise("bagit-bom", "RFC 8493 2.3", name)
        numbered = enumerate(re.split(r"\r\n|\r|\n", text), 1)
        return [(number, line) for number, line in numbered if line.strip()]

    # --- what is there ---

    def _twins(self) -> None:
        """Names that are one name on some disks."""
        seen: dict[str, str] = {}
        for path in sorted(self.tree.files):
            key = composed(path).casefold()
            if (first := seen.setdefault(key, path)) == path:
                continue
            if composed(first) == composed(path):
                # which of the two a manifest means cannot be told
                self.notes.add("bagit-tvillinger", "RFC 8493 6.1", path, andre=first)
            else:
                self.notes.advise("bagit-tvillinger", "RFC 8493 6.1", path, andre=first)

    def _links(self) -> None:
        for path in [*self.tree.links, *self.tree.other]:
            self.notes.add("pakke-lenke", "RFC 8493 5", path)

    # --- manifests ---

    def _read_manifests(self) -> None:
        for name in sorted(self.tree.files):
            found = _MANIFEST.fullmatch(name)
            if not found:
                continue
            is_tag, written = bool(found[1]), found[2]
            algorithm = digests.known(written)
            if algorithm is None:
                self.notes.add("bagit-algoritme", "RFC 8493 2.4", name, algoritme=written)
                algorithm = ""
            manifest = _Manifest(name, algorithm, is_tag)
            self._read_manifest(manifest)
            self.manifests.append(manifest)
        payload = [each for each in self.manifests if not each.is_tag]
        if not payload:
            self.notes.add("bagit-fil-mangler", "RFC 8493 2.1.3", mangler="manifest-sha512.txt")
        elif all(each.algorithm in _WEAK for each in payload):
            self.notes.advise("bagit-svak", "RFC 8493 2.4", payload[0].name, algoritme=payload[0].algorithm)

    def _read_manifest(self, manifest: _Manifest) -> None:
        clause = "RFC 8493 2.2.1" if manifest.is_tag else "RFC 8493 2.1.3"
        for number, line in self._lines(manifest.name, self.encoding):
            if line.startswith("#") and self.version < (1, 0):
                continue
            parts = line.strip().split(None, 1)
            if len(parts) != 2 or not re.fullmatch(r"[0-9A-Fa-f]+", parts[0]):
                self.notes.add("bagit-linje", clause, manifest.name, number, tekst=line)
                continue
            digest, written = parts
            path = composed(_unescaped(written.removeprefix("*").removeprefix("./")))
            if not is_safe(path):
                self.notes.add("pakke-sti", "RFC 8493 5.1", manifest.name, number, sti=written)
                continue
            in_payload = path.startswith(f"{PAYLOAD}/")
            if in_payload == manifest.is_tag or (manifest.is_tag and path.startswith("tagmanifest-")):
                self.notes.add("bagit-feil-sted", clause, manifest.name, number, sti=path)
                continue
            if manifest.algorithm and len(digest) != digests.length(manifest.algorithm):
                self.notes.add("bagit-linje", clause, manifest.name, number, tekst=line)
                continue
            if path in manifest.digests:
                if self.version >= (1, 0) or manifest.digests[path] != digest.lower():
                    self.notes.add("bagit-gjentatt", clause, manifest.name, number, sti=path)
                else:
                    self.notes.advise("bagit-gjentatt", clause, manifest.name, number, sti=path)
                continue
            manifest.digests[path] = digest.lower()
            manifest.lines[path] = number

    def _fetch(self) -> set[str]:
        """Payload files that fetch.txt says are to be fetched from elsewhere."""
        listed: set[str] = set()
        if FETCH not in self.tree.files:
            return listed
        for number, line in self._lines(FETCH, self.encoding):
            parts = line.strip().split(None, 2)
            if len(parts) != 3 or not re.fullmatch(r"[0-9]+|-", parts[1]) or "://" not in parts[0]:
                self.notes.add("bagit-linje", "RFC 8493 2.2.3", FETCH, number, tekst=line)
                continue
            path = composed(_unescaped(parts[2]))
            if not is_safe(path):
                self.notes.add("pakke-sti", "RFC 8493 5.1", FETCH, number, sti=parts[2])
            elif not path.startswith(f"{PAYLOAD}/"):
                self.notes.add("bagit-feil-sted", "RFC 8493 2.2.3", FETCH, number, sti=path)
            else:
                listed.add(path)
                if path not in self.on_disk:
                    self.notes.add("bagit-ikke-hentet", "RFC 8493 2.2.3", FETCH, number, sti=path, adresse=parts[0])
                for name in self._lacking(path):
                    self.notes.add("bagit-ikke-oppfoert", "RFC 8493 2.2.3", path, liste=name)
        return listed

    def _lacking(self, path: str) -> list[str]:
        """The payload manifests that should list this payload file and do not."""
        payload = [each for each in self.manifests if not each.is_tag]
        lacking = [each.name for each in payload if path not in each.digests]
        if self.version >= (1, 0) or len(lacking) == len(payload):
            return lacking
        # before 1.0 one manifest was enough
        return []

    def _completeness(self, to_fetch: set[str]) -> None:
        for path in sorted(self.on_disk):
            if path.startswith(f"{PAYLOAD}/") and path not in to_fetch:
                for name in self._lacking(path):
                    self.notes.add("pakke-fil-uoppfoert", "RFC 8493 2.1.3", path, liste=name)
        missing: dict[str, _Manifest] = {}
        for manifest in self.manifests:
            for path in manifest.digests:
                if path not in self.on_disk and path not in to_fetch:
                    missing.setdefault(path, manifest)
        for path, manifest in sorted(missing.items()):
            self.notes.add("pakke-fil-mangler", "RFC 8493 3", path, liste=manifest.name)
        self._tag_manifests()

    def _tag_manifests(self) -> None:
        tagged = [each for each in self.manifests if each.is_tag]
        payload = [each.name for each in self.manifests if not each.is_tag]
        for manifest in tagged:
            for name in payload:
                if name not in manifest.digests:
                    self.notes.add("bagit-ikke-oppfoert", "RFC 8493 2.2.1", name, liste=manifest.name)
        for name in (DECLARATION, "bag-info.txt", FETCH):
            if name in self.on_disk and tagged and not any(name in each.digests for each in tagged):
                self.notes.advise("bagit-ikke-oppfoert", "RFC 8493 2.2.1", name, liste=tagged[0].name)

    # --- bytes ---

    def _digests(self, progress: Progress) -> dict[str, int]:
        """Reads every listed file once, and returns the sizes of those in the payload."""
        wanted: dict[str, list[_Manifest]] = defaultdict(list)
        for manifest in self.manifests:
            for path in manifest.digests:
                if path in self.on_disk:
                    wanted[path].append(manifest)
        sizes: dict[str, int] = {}
        paths = sorted({*wanted, *(path for path in self.on_disk if path.startswith(f"{PAYLOAD}/"))})
        for number, path in enumerate(paths):
            progress(number, len(paths))
            manifests = [each for each in wanted[path] if each.algorithm]
            try:
                found = digests.look(self.folder / self.on_disk[path], {each.algorithm for each in manifests})
            except OSError as error:
                self.notes.add("pakke-uleselig", "RFC 8493 3", path, grunn=error.strerror or "")
                continue
            if path.startswith(f"{PAYLOAD}/"):
                sizes[path] = found.size
            # one finding for a file, however many lists say that it is another
            for each in manifests:
                if found.digests[each.algorithm] != each.digests[path]:
                    self.notes.add("pakke-fil-endret", "RFC 8493 3", path, liste=each.name, algoritme=each.algorithm)
                    break
        return sizes

    # --- bag-info.txt ---

    def _info(self, sizes: dict[str, int]) -> None:
        name = "bag-info.txt" if self.version > (0, 95) else "package-info.txt"
        if name not in self.tree.files:
            return
        oxums: list[tuple[int, str]] = []
        for number, line in self._lines(name, self.encoding):
            if line[0] in " \t":
                continue
            label, colon, value = line.partition(":")
            if not colon or not label.strip():
                self.notes.add("bagit-linje", "RFC 8493 2.2.2", name, number, tekst=line)
            elif label.strip().lower() == "payload-oxum":
                oxums.append((number, value.strip()))
        for number, _ in oxums[1:]:
            self.notes.add("bagit-oxum-gjentatt", "RFC 8493 2.2.2", name, number)
        if not oxums:
            return
        number, written = oxums[0]
        found = _OXUM.fullmatch(written)
        has = f"{sum(sizes.values())}.{len(sizes)}"
        if not found:
            self.notes.add("bagit-linje", "RFC 8493 2.2.2", name, number, tekst=written)
        elif (int(found[1]), int(found[2])) != (sum(sizes.values()), len(sizes)):
            self.notes.add("bagit-oxum", "RFC 8493 2.2.2", name, number, skrevet=written, har=has)


def _unescaped(path: str) -> str:
    """The path of a manifest line: CR, LF and the percent sign are written with a percent sign (RFC 8493 2.1.3)."""
    escaped = {"%0d": "\r", "%0a": "\n", "%25": "%"}
    return re.sub("%0[dDaA]|%25", lambda found: escaped[found[0].lower()], path)
