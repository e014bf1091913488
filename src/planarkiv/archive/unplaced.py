"""``uplassert/``: the files that came in and found no plan, with the reason, and what people decided about files."""

import hashlib
import json
import os
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from planarkiv.archive import disk, layout, sidecar
from planarkiv.archive.intent import Intent, abandon, decide, finish, pending
from planarkiv.errors import ArchiveError
from planarkiv.language import say
from planarkiv.model.planid import PlanId

_VERSION = 1
KIND = "uplassert"


@dataclass(frozen=True, slots=True)
class UnplacedFile:
    """A file that belongs to no plan yet.

    ``sources`` are all the places it came from; ``size`` in bytes; ``reason`` why it has no plan; ``path`` its name
    in ``uplassert/``, empty until it lies there.
    """

    name: str
    sources: tuple[str, ...]
    sha512: str
    size: int
    reason: str
    path: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person wrote in the arbeidsliste about a file: its plans and type, or that it is to be ignored.

    ``when`` is a UTC time; ``comment`` what the person wrote beside the answer.
    """

    plan_ids: tuple[PlanId, ...]
    document_type: str | None
    ignore: bool
    when: str
    comment: str = ""


@dataclass(frozen=True, slots=True)
class _List:
    """The content of ``innhold.json``."""

    files: Mapping[str, UnplacedFile]
    decisions: Mapping[str, Decision]

    def to_bytes(self) -> bytes:
        document = {
            "skjemaversjon": _VERSION,
            "filer": [_file_json(self.files[sha512]) for sha512 in sorted(self.files)],
            "beslutninger": {sha512: _decision_json(self.decisions[sha512]) for sha512 in sorted(self.decisions)},
        }
        return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace")

    @classmethod
    def parse(cls, data: bytes, where: Path) -> "_List":
        """Raises ArchiveError."""
        try:
            document = json.loads(data)
            version = document["skjemaversjon"]
            if version > _VERSION:
                raise ArchiveError(
                    say("{path} er skrevet av en nyere utgave av planarkiv. Installer en nyere planarkiv.", path=where)
                )
            files = [_read_file(each) for each in document["filer"]]
            decisions = {sha512: _read_decision(each) for sha512, each in document["beslutninger"].items()}
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise ArchiveError(
                say("{path} kan ikke leses ({error}). Kjør verify.", path=where, error=repr(error))
            ) from error
        return cls({each.sha512: each for each in files}, decisions)


class Unplaced:
    """The unplaced files of an archive and the remembered decisions; read when first asked for."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._folder = root / layout.UNPLACED
        self._list: _List | None = None

    def forget(self) -> None:
        """Reads again next time: another writer may have been here."""
        self._list = None

    def entries(self) -> Mapping[str, UnplacedFile]:
        """The unplaced files by sha512. Raises ArchiveError when the list is damaged."""
        return self._read().files

    @property
    def decisions(self) -> Mapping[str, Decision]:
        """What people decided, by sha512 of the file. Raises ArchiveError when the list is damaged."""
        return self._read().decisions

    def path_of(self, sha512: str) -> Path:
        """Where the bytes of an unplaced file lie. Raises KeyError."""
        return disk.reachable(self._folder / self.entries()[sha512].path)

    def replace(
        self,
        files: Iterable[UnplacedFile],
        content: Mapping[str, Path | bytes],
        decisions: Mapping[str, Decision] | None = None,
    ) -> bool:
        """Makes ``files`` the unplaced files, and ``decisions`` (None: as they are) the remembered ones, in one step.

        ``content`` has the bytes, by sha512, of the files that are new here; files left out of ``files`` are deleted.
        Writes nothing and returns False when nothing differs. The caller holds the archive for writing. Raises
        ArchiveError.
        """
        before = self._read()
        wanted = _List(self._named(files, before.files), before.decisions if decisions is None else dict(decisions))
        data = wanted.to_bytes()
        if data == before.to_bytes():
            return False
        new = [file for sha512, file in wanted.files.items() if sha512 not in before.files]
        missing = [file.name for file in new if file.sha512 not in content]
        if missing:
            raise ArchiveError(say("Innholdet i «{name}» mangler.", name=missing[0]))
        gone = [file.path for sha512, file in before.files.items() if sha512 not in wanted.files]
        self._write(data, new, gone, content)
        self._list = wanted
        return True

    def empty_list(self) -> tuple[tuple[Path, bytes], tuple[Path, bytes]]:
        """The list and its sidecar in a new archive."""
        data = _List({}, {}).to_bytes()
        return (self._folder / layout.UNPLACED_LIST, data), (self._folder / layout.UNPLACED_SIDECAR, sidecar_text(data))

    def _read(self) -> _List:
        if self._list is None:
            path = self._folder / layout.UNPLACED_LIST
            try:
                self._list = _List.parse(_trusted_list(self._root), path)
            except OSError as error:
                raise ArchiveError(
                    say("Kan ikke lese {path}: {error}. Kjør verify.", path=path, error=error)
                ) from error
        return self._list

    def _named(self, files: Iterable[UnplacedFile], before: Mapping[str, UnplacedFile]) -> dict[str, UnplacedFile]:
        """Each file with its name in the folder: the one it has, else a free one."""
        wanted = {file.sha512: file for file in files}
        # a name is free again only in the next change: the old file is deleted last
        taken = {layout.UNPLACED_LIST, layout.UNPLACED_SIDECAR, *(file.path for file in before.values())}
        named: dict[str, UnplacedFile] = {}
        for sha512 in sorted(wanted):
            path = (
                before[sha512].path
                if sha512 in before
                else layout.safe_logical_name(wanted[sha512].name.replace("/", "_"), taken)
            )
            taken.add(path)
            named[sha512] = replace(wanted[sha512], path=path, sources=tuple(sorted(wanted[sha512].sources)))
        return named

    def _write(
        self, data: bytes, new: list[UnplacedFile], gone: list[str], content: Mapping[str, Path | bytes]
    ) -> None:
        facts = {
            "foer": hashlib.sha512(disk.read(self._folder / layout.UNPLACED_LIST)).hexdigest(),
            "etter": hashlib.sha512(data).hexdigest(),
            "nye": [file.path for file in new],
            "borte": gone,
        }
        intent = Intent.new(self._root, KIND, facts)
        staging = disk.Staging()
        try:
            try:
                for file in new:
                    _stage(staging, content[file.sha512], intent.stage / file.path, file)
                staging.write(intent.stage / layout.UNPLACED_LIST, data)
                staging.write(intent.stage / layout.UNPLACED_SIDECAR, sidecar_text(data))
                decided = decide(intent, staging)
            except Exception:
                abandon(intent)
                raise
            finish_unplaced(self._root, decided)
        except OSError as error:
            raise ArchiveError(
                say(
                    "Kunne ikke skrive til {folder}: {error}. Sjekk diskplass og rettigheter, og kjør igjen.",
                    folder=self._folder,
                    error=error,
                )
            ) from error


def sidecar_text(data: bytes) -> bytes:
    """``innhold.json.sha512`` for the bytes of a list."""
    return sidecar.sidecar_text(data, layout.UNPLACED_LIST)


def files_in_list(data: bytes, where: Path) -> tuple[UnplacedFile, ...]:
    """The files ``innhold.json`` tells of. Raises ArchiveError."""
    return tuple(_List.parse(data, where).files.values())


def _trusted_list(root: Path) -> bytes:
    """The bytes of ``innhold.json``, vouched for by the sidecar or by a change under way. Raises ArchiveError."""
    path = root / layout.UNPLACED / layout.UNPLACED_LIST
    for _ in range(3):
        data = disk.read(path)
        if sidecar_text(data) == disk.read(path.with_name(layout.UNPLACED_SIDECAR)):
            return data
        digest = hashlib.sha512(data).hexdigest()
        if any(digest in (each.facts["foer"], each.facts["etter"]) for each in pending(root) if each.kind == KIND):
            return data
        # a writer may have replaced both files between our two reads
        time.sleep(0.05)
    raise ArchiveError(say("{path} er endret siden den ble skrevet. Kjør verify.", path=path))


def _stage(staging: disk.Staging, source: Path | bytes, target: Path, file: UnplacedFile) -> None:
    written = staging.write(target, source) if isinstance(source, bytes) else staging.copy(source, target)
    if written.sha512 != file.sha512:
        raise ArchiveError(
            say(
                "{path} ble endret mens den ble lest. Lukk programmet som skriver til den, og kjør igjen.",
                path=file.name,
            )
        )


def finish_unplaced(root: Path, intent: Intent) -> None:
    """Carries a decided change out, from wherever it was broken off: bytes in, list, sidecar, old bytes out."""
    folder = root / layout.UNPLACED
    for path in intent.facts["nye"]:
        if os.path.lexists(intent.stage / path):
            disk.rename(intent.stage / path, folder / path)
    disk.sync_folder(folder)
    for name in (layout.UNPLACED_LIST, layout.UNPLACED_SIDECAR):
        if (intent.stage / name).exists():
            disk.replace(intent.stage / name, folder / name)
    disk.sync_folder(folder)
    for path in intent.facts["borte"]:
        disk.delete(folder / path)
    disk.sync_folder(folder)
    finish(intent)


# --- innhold.json ------------------------------------------------------------------------------------------------


def _file_json(file: UnplacedFile) -> dict[str, Any]:
    return {
        "sti": file.path,
        "navn": file.name,
        "kilder": list(file.sources),
        "sha512": file.sha512,
        "stoerrelse": file.size,
        "grunn": file.reason,
    }


def _read_file(value: Mapping[str, Any]) -> UnplacedFile:
    path = value["sti"]
    if "/" in path or not layout.is_logical_path(path):
        raise ValueError(path)
    return UnplacedFile(
        value["navn"], tuple(value["kilder"]), value["sha512"], value["stoerrelse"], value["grunn"], path
    )


def _decision_json(decision: Decision) -> dict[str, Any]:
    return {
        "planer": [str(plan_id) for plan_id in decision.plan_ids],
        "dokumenttype": decision.document_type,
        "ignorer": decision.ignore,
        "tidspunkt": decision.when,
        **({"kommentar": decision.comment} if decision.comment else {}),
    }


def _read_decision(value: Mapping[str, Any]) -> Decision:
    return Decision(
        tuple(PlanId.parse(text) for text in value["planer"]),
        value["dokumenttype"],
        value["ignorer"],
        value["tidspunkt"],
        value.get("kommentar", ""),
    )
