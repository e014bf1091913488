"""What was read before is not read again: facts by sha512, and sha512 by path, size, times and inode.

The memory lies in ``.arbeid/`` and may be deleted at any time. It forgets everything when the program has changed.
"""

import dataclasses
import hashlib
import json
import os
import sqlite3
import time
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

from planarkiv.intake.map_facts import MapFacts
from planarkiv.intake.reading import Reading, are_renamed, look_ahead, read, read_set
from planarkiv.intake.sources import SourceFile
from planarkiv.model.document_facts import DocumentFacts
from planarkiv.model.faults import Fault
from planarkiv.model.naming import NATIONAL, Naming
from planarkiv.model.planid import PlanId
from planarkiv.program import program_version
from planarkiv.readers import Format

SETTLED_NS = 3 * 10**9
"""A file that changed less than 3 s before it was hashed may change again within the same tick of its disk's clock
(2 s on FAT), and would look unchanged."""
_LONG = 1 << 25
"""Bytes of a file that takes so long to hash that its plans can be found meanwhile."""
_MAY_PASS = frozenset(("fil-ulesbar", "worldfil-ulesbar", "prj-ulesbar"))
"""Faults of files that could not be opened, and perhaps can next time."""
_TABLES = (
    "CREATE TABLE IF NOT EXISTS program (version TEXT)",
    "CREATE TABLE IF NOT EXISTS files (path BLOB PRIMARY KEY, stamp TEXT, sha512 TEXT, settled INTEGER)",
    "CREATE TABLE IF NOT EXISTS readings (key TEXT PRIMARY KEY, facts TEXT)",
)


class Memory:
    """Remembers readings between runs; ``path`` is None for a run that leaves nothing behind, and that is not
    ``to_archive`` what it reads. What was read with another ``naming`` is read again."""

    def __init__(self, path: Path | None = None, naming: Naming | None = None, *, to_archive: bool = True) -> None:
        self.naming = naming or NATIONAL
        self._to_archive = to_archive
        self._read: dict[str, Reading] = {}
        self._digests: dict[bytes, tuple[str, str, bool]] = {}
        self._new_files: dict[bytes, tuple[str, str, bool]] = {}
        self._now_settled: dict[bytes, tuple[str, str, bool]] = {}
        self._new_readings: dict[str, str] = {}
        self._keys: dict[str, set[str]] = {}
        self._stored: sqlite3.Connection | None = None
        if path is not None and path.is_file():
            self._open(path)

    def _open(self, path: Path) -> None:
        """Opens what an earlier run left; a damaged file, or another program's, is as good as none."""
        stored = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        try:
            if stored.execute("SELECT version FROM program").fetchall() == [(program_version(),)]:
                rows = stored.execute("SELECT path, stamp, sha512, settled FROM files")
                self._digests = {name: (stamp, digest, bool(settled)) for name, stamp, digest, settled in rows}
                self._stored = stored
                return
        except sqlite3.Error:
            self._digests = {}
        stored.close()

    def close(self) -> None:
        """Lets go of the file."""
        if self._stored is not None:
            self._stored.close()
            self._stored = None

    def digest(self, file: SourceFile) -> str:
        """sha512 of a file as lower-case hex; hashed again only when anything about it has changed. Raises OSError.

        What is not archived needs only to be told from other files: a digest that is three times as fast does for it.
        """
        if not self._to_archive:
            if file.size < _LONG:
                return digest_of(file.path, "sha256")
            # SQLite and the digest both let others run
            with ThreadPoolExecutor(1) as beside:
                beside.submit(look_ahead, file.path, file.name, self.naming)
                return digest_of(file.path, "sha256")
        if not file.mtime_ns:
            return digest_of(file.path)
        # bytes, because a name need not be text; text, because an inode need not fit in an INTEGER
        name, stamp = os.fsencode(file.path), f"{file.size} {file.mtime_ns} {file.ctime_ns} {file.inode}"
        old_stamp, old_digest, settled = self._digests.get(name, ("", "", False))
        if old_stamp == stamp and settled:
            return old_digest
        settled = time.time_ns() - max(file.mtime_ns, file.ctime_ns) > SETTLED_NS
        digest = digest_of(file.path)
        if (old_stamp, old_digest) != (stamp, digest):
            self._new_files[name] = (stamp, digest, settled)
        elif settled:
            self._now_settled[name] = (stamp, digest, settled)
        return digest

    def reading(self, files: tuple[SourceFile, ...], digests: tuple[str, ...]) -> Reading:
        """The facts of the first of ``files``; the others are its side files, which it is read with. Raises OSError."""
        main = files[0]
        ends = "|".join(Path(file.name).suffix.lower() for file in files)
        key = hashlib.sha256("|".join((ends, self.naming.key, *digests)).encode()).hexdigest()
        if (known := self._read.get(key)) is not None:
            return known
        text = self._new_readings.get(key) or self._recall(key)
        if text is None:
            if are_renamed(files):
                found = read_set(files, self.naming, to_archive=self._to_archive)
            else:
                found = read(main.path, main.name, self.naming, to_archive=self._to_archive)
            if not self._to_archive:
                self._read[key] = found
                return found
            text = _dumps(found)
            # an unreadable file may be readable next time
            if not any(fault.kind in _MAY_PASS for fault in found.faults):
                self._new_readings[key] = text
                self._keys.setdefault(digests[0], set()).add(key)
        return _loads(text)

    def _recall(self, key: str) -> str | None:
        if self._stored is None:
            return None
        try:
            row = self._stored.execute("SELECT facts FROM readings WHERE key = ?", (key,)).fetchone()
        except sqlite3.Error:
            return None
        return str(row[0]) if row else None

    def forget(self, digests: Iterable[str]) -> None:
        """Keeps nothing of these files: what was removed from the archive may not live on in its memory."""
        for digest in digests:
            for key in self._keys.pop(digest, ()):
                self._new_readings.pop(key, None)

    def save(self, path: Path) -> None:
        """Adds what is new to the file; writes nothing when nothing is. A file that cannot be written is left alone."""
        fresh = self._stored is None
        self.close()
        # that a known file has settled is no reason to write, else a second run of the same sources would
        if not (self._new_files or self._new_readings):
            return
        files = self._now_settled | self._new_files
        try:
            if fresh:
                path.unlink(missing_ok=True)
            with closing(sqlite3.connect(path)) as stored, stored:
                for table in _TABLES:
                    stored.execute(table)
                if fresh:
                    stored.execute("INSERT INTO program VALUES (?)", (program_version(),))
                rows = ((name, *known) for name, known in files.items())
                stored.executemany("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)", rows)
                stored.executemany("INSERT OR REPLACE INTO readings VALUES (?, ?)", self._new_readings.items())
        except (sqlite3.Error, OSError, ValueError, OverflowError):
            return


def digest_of(path: Path, algorithm: str = "sha512") -> str:
    """The digest of a file as lower-case hex. Raises OSError."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, algorithm).hexdigest()


def _dumps(reading: Reading) -> str:
    return json.dumps(
        {
            "format": reading.format.value,
            "media_type": reading.media_type,
            "document": dataclasses.asdict(reading.document) if reading.document else None,
            "maps": [dataclasses.asdict(facts) for facts in reading.maps.values()],
            "unplaced_objects": reading.unplaced_objects,
            "rest": reading.rest,
            "faults": [dataclasses.asdict(fault) for fault in reading.faults],
        },
        ensure_ascii=True,
    )


def _loads(text: str) -> Reading:
    data: dict[str, Any] = json.loads(text)
    maps = [_map_facts(facts) for facts in data["maps"]]
    return Reading(
        Format(data["format"]),
        data["media_type"],
        _document(data["document"]) if data["document"] else None,
        {facts.plan_id: facts for facts in maps},
        data["unplaced_objects"],
        data["rest"],
        tuple(Fault(**fault) for fault in data["faults"]),
    )


def _document(data: dict[str, Any]) -> DocumentFacts:
    faults = tuple(Fault(**fault) for fault in data["faults"])
    return DocumentFacts(data["format"], data["media_type"], data["facts"], tuple(data["pages"]), faults)


def _map_facts(data: Mapping[str, Any]) -> MapFacts:
    tuples = {name: tuple(data[name]) for name in ("vertikalnivaa", "planstatus")}
    fields = {name: tuple((value, line) for value, line in values) for name, values in data["fields"].items()}
    return MapFacts(
        **{
            **data,
            **tuples,
            "fields": fields,
            "plan_id": PlanId(**data["plan_id"]) if data["plan_id"] else None,
            "bbox": tuple(data["bbox"]) if data["bbox"] else None,
        }
    )
