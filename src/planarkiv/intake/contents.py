"""What one plan holds after this run: its files, documents and maps, starting from what the archive has."""

import dataclasses
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from planarkiv.archive import Content
from planarkiv.archive.layout import DOCUMENTS, MAPS, safe_logical_name
from planarkiv.intake.map_facts import MapFacts
from planarkiv.intake.outcome import Outcome
from planarkiv.intake.place import Placement
from planarkiv.intake.record import map_fields
from planarkiv.intake.sources import SourceFile
from planarkiv.intake.survey import Survey, is_map
from planarkiv.intake.told_documents import WORKLIST, as_restricted_as, told_again, with_row
from planarkiv.language import say
from planarkiv.model.dates import PartialDate
from planarkiv.model.document_facts import with_faults
from planarkiv.model.formats import MAP_NAMES
from planarkiv.model.in_force import by_status
from planarkiv.model.planid import PlanId
from planarkiv.model.record import ArchivedFile, Document, PlanMap, PlanRecord, Sourced
from planarkiv.model.register import DocumentRow
from planarkiv.readers import Format

TRUNCATED = "slutt-mangler"


@dataclass(frozen=True, slots=True)
class Part:
    """A plan's part of a delivery, as SOSI: where it lies now, its digest and size, and the delivery's sha512."""

    path: Path
    sha512: str
    size: int
    delivery: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file that came for this plan: ``facts`` of a map that was read, ``part`` when it is cut from a delivery."""

    placement: Placement
    facts: MapFacts | None = None
    part: Part | None = None


@dataclass(slots=True)
class Contents:
    """The files, documents and maps of one plan while they are put together.

    ``replaced`` tells of files that a newer edition took the place of: they stay in the earlier versions. ``doubts``
    need a person. ``removed`` are sha512 of files that a decision took out of this plan for good.
    """

    key: PlanId
    files: dict[str, ArchivedFile] = field(default_factory=dict)
    documents: list[Document] = field(default_factory=list)
    maps: list[PlanMap] = field(default_factory=list)
    content: dict[str, Content] = field(default_factory=dict)
    removed: frozenset[str] = frozenset()
    replaced: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    _new: set[str] = field(default_factory=set)
    _unprinted: set[tuple[str, PlanId | None]] = field(default_factory=set)

    @classmethod
    def of(cls, key: PlanId, stored: PlanRecord | None, removed: frozenset[str]) -> "Contents":
        """What the archive has, all of it referred to and nothing of it copied."""
        if stored is None:
            return cls(key, removed=removed)
        return cls(
            key,
            {file.path: file for file in stored.files},
            list(stored.documents),
            list(stored.maps),
            {file.path: Content(None, file.sha512, file.size) for file in stored.files},
            removed,
        )

    def add(self, arrivals: Sequence[Arrival]) -> list[tuple[Outcome, ...]]:
        """Takes in what came, in this order; the outcome of each of its files. Files that did not come again stay."""
        seen = {digest for arrival in arrivals for digest in arrival.placement.found.digests}
        prints = {arrival.facts.fingerprint for arrival in arrivals if arrival.facts is not None}
        outcomes = []
        for arrival in arrivals:
            found = arrival.placement.found
            if arrival.facts is None or found.digest in self.removed:
                outcomes.append(self._add_document(arrival.placement, seen))
            else:
                outcome = self._add_map(arrival, arrival.facts, seen, prints)
                outcomes.append((outcome,) * len(found.files))
        return outcomes

    def hear(self, rows: Sequence[DocumentRow], came: frozenset[str]) -> None:
        """Takes in what a register says of documents whose files lie here and did not come now (``came``: sha512)."""
        if rows:
            self.documents = told_again(self.documents, self.files, rows, came)

    def drop(self, digests: frozenset[str]) -> None:
        """Takes files out of today's version, because a person says that they belong elsewhere."""
        for path in [path for path, file in self.files.items() if file.sha512 in digests]:
            self._remove(path)

    def _has(self, facts: MapFacts, digest: str) -> bool:
        """Whether the same map is there: as it is drawn, or by its bytes where only those are known."""
        if facts.fingerprint:
            return any(plan_map.fingerprint == facts.fingerprint for plan_map in self.maps)
        known = (digest, facts.plan_id) in self._unprinted
        self._unprinted.add((digest, facts.plan_id))
        return known

    def _add_map(self, arrival: Arrival, facts: MapFacts, seen: set[str], prints: set[str]) -> Outcome:
        found, part = arrival.placement.found, arrival.part
        if self._has(facts, found.digest):
            return Outcome.DUPLICATE
        if part is not None and part.sha512 in self.removed:
            return Outcome.IGNORED
        if part is None and len(found.map_ids) > 1:
            raise AssertionError("a delivery is never a plan's own map: its part was not cut")
        source = found.main.source
        name = _part_name(found.main.name, self.key) if part else found.main.name
        path = None
        # what came in this run as well stands beside it, also from the same file: a plan with two ids in one delivery
        for old in [each for each in self.maps if each.file not in self._new and each.fingerprint not in prints]:
            file = self.files[old.file]
            if not (file.source == source or _superseded(old, facts, file, source, seen, prints)):
                continue
            if worse := _worse(facts, old, map_fields(source, facts)):
                self.doubts.append(
                    say(
                        "kartet {new} er {worse}; {old} er beholdt ved siden av", new=source, worse=worse, old=file.path
                    )
                )
                continue
            self.replaced.append(say("{old} er erstattet av {new}", old=file.path, new=source))
            self._remove(old.file)
            path = path or (old.file if file.source == source else None)
        path = path or safe_logical_name(f"{MAPS}/{name}", self.files)
        content = Content(part.path, part.sha512, part.size) if part else _content(found.main, found.digest)
        self._put(path, name, source, content, found.media_type, arrival.placement.reason)
        sides = () if part else tuple(self._put_side(found, number, path) for number in range(1, len(found.files)))
        self.maps.append(_plan_map(path, found.format, source, facts, part, sides))
        return Outcome.ARCHIVED

    def _put_side(self, found: Survey, number: int, main: str) -> str:
        """Takes in a file that belongs to a map, beside it and with its stem; returns where."""
        file = found.files[number]
        own, _, ending = file.name.partition(".")
        stem = main.rpartition(".")[0] or main
        # another layer of the same map keeps its name
        wanted = f"{stem}.{ending}" if own == found.main.name.partition(".")[0] else f"{MAPS}/{file.name}"
        path = safe_logical_name(wanted, self.files)
        content = _content(file, found.digests[number])
        self._put(path, file.name, file.source, content, "application/octet-stream", say("hører til {file}", file=main))
        return path

    def _add_document(self, placement: Placement, seen: set[str]) -> tuple[Outcome, ...]:
        """A document with its side files: what is here already stays, what is new or changed comes beside it."""
        found = placement.found
        present = {file.sha512: file.path for file in self.files.values()}
        by_source = {file.source: file.path for file in self.files.values() if file.sha512 not in seen}
        mine = [] if found.digest not in present else self._documents_of(present[found.digest])
        folder = MAPS if is_map(found) else DOCUMENTS
        paths: list[str] = []
        older: list[Document] = []
        outcomes: list[Outcome] = []
        for number, (file, digest) in enumerate(zip(found.files, found.digests, strict=True)):
            if digest in self.removed:
                outcomes.append(Outcome.IGNORED)
            elif present.get(digest) in self.files:
                outcomes.append(Outcome.DUPLICATE)
                paths.append(present[digest])
            else:
                path = by_source.get(file.source)
                if path is not None:
                    self.replaced.append(say("{path} er erstattet av en ny utgave", path=path))
                    older += self._documents_of(path)
                    self._remove(path, alone=bool(number))
                path = path or safe_logical_name(f"{folder}/{file.name}", self.files)
                media_type = found.media_type if not number else "application/octet-stream"
                facts = _facts(found) if not number else {}
                self._put(path, file.name, file.source, _content(file, digest), media_type, placement.reason, facts)
                outcomes.append(Outcome.ARCHIVED)
                paths.append(path)
        if Outcome.ARCHIVED in outcomes and mine:
            kept = [path for path in mine[0].files if path in self.files and path not in paths]
            self._replace(mine, [dataclasses.replace(each, files=(*paths, *kept)) for each in mine])
            if outcomes[0] is Outcome.DUPLICATE:
                # a side file that comes later says more of the main file: where on earth it lies, for one
                self.files[paths[0]] = dataclasses.replace(self.files[paths[0]], facts=_facts(found))
        elif Outcome.ARCHIVED in outcomes:
            self.documents += documents(placement, self.key, tuple(paths), older)
        elif mine and (placement.document_types or any(said.rows for said in placement.said.values())):
            # a document that is already here gets what a person or the register now says of it
            self._replace(mine, documents(placement, self.key, mine[0].files, mine))
        return tuple(outcomes)

    def _documents_of(self, path: str) -> list[Document]:
        return [document for document in self.documents if document.files[:1] == (path,)]

    def _replace(self, old: list[Document], new: list[Document]) -> None:
        at = self.documents.index(old[0])
        self.documents = [document for document in self.documents if document not in old]
        self.documents[at:at] = new

    def _put(
        self,
        path: str,
        name: str,
        source: str,
        content: Content,
        media_type: str,
        reason: str,
        facts: Mapping[str, object] | None = None,
    ) -> None:
        digest, size = content.sha512, content.size
        self.files[path] = ArchivedFile(path, name, source, digest, size, media_type, reason, facts or {})
        self.content[path] = content
        self._new.add(path)

    def _remove(self, path: str, *, alone: bool = False) -> None:
        """Takes a file out of today's version, with its documents and their side files unless it goes ``alone``."""
        for side in [side for plan_map in self.maps if plan_map.file == path for side in plan_map.sides]:
            self.files.pop(side, None)
            self.content.pop(side, None)
        self.maps = [plan_map for plan_map in self.maps if plan_map.file != path]
        mine = [] if alone else self._documents_of(path)
        self.documents = [document for document in self.documents if document not in mine]
        shared = {other for document in self.documents for other in document.files} - {path}
        for gone in {path, *(side for document in mine for side in document.files)} - shared:
            self.files.pop(gone, None)
            self.content.pop(gone, None)


def _content(file: SourceFile, digest: str) -> Content:
    return Content(file.path, digest, file.size)


def _facts(found: Survey) -> Mapping[str, object]:
    """The facts of a document with what its reader saw wrong; the faults of a map are told by reading it again."""
    return found.facts if found.format.is_map else with_faults(found.facts, found.faults)


def documents(
    placement: Placement, key: PlanId, paths: tuple[str, ...], before: Sequence[Document] = ()
) -> list[Document]:
    """The documents that one file is in a plan: usually one, several where map and provisions share a sheet.

    ``before`` are those that were there: the reason for a type that the register says again is the same, and what is
    skjermet stays so until a row says that it is not.
    """
    found, own = placement.found, placement.said.get(key)
    types, types_from = placement.document_types, placement.types_from
    if own is not None and own.types and types_from != WORKLIST:
        types, types_from = own.types, own.source
    if types:
        typed: list[tuple[str | None, str]] = [(kind, _reason(kind, types_from, before)) for kind in types]
    else:
        typed = [(proposal.type, proposal.reason) for proposal in found.proposals] or [(None, _untyped(found))]
    draft = any(proposal.draft for proposal in found.proposals)
    plain = Document(
        title=found.main.name.rsplit(".", 1)[0],
        type=None,
        type_reason="",
        files=paths,
        current=False if draft else None,
    )
    # where the registers say nothing of the file in this plan, they do so of the file
    rows = own.rows if own is not None and own.rows else [row for said in placement.said.values() for row in said.rows]
    kinds = [kind for kind, _ in typed]
    return [
        with_row(as_restricted_as(dataclasses.replace(plain, type=kind, type_reason=reason), before), rows, kinds)
        for kind, reason in typed
    ]


def _reason(kind: str, types_from: str, before: Sequence[Document]) -> str:
    """Why a document has its type: a person's word, else as it was told before, else where the register says it."""
    known = [each.type_reason for each in before if each.type == kind and each.type_reason]
    return known[0] if known and types_from != WORKLIST else types_from


def _untyped(found: Survey) -> str:
    if is_map(found):
        return say("kartformat som arkiveres uten å bli lest")
    return say("filtypen leses ikke; velg dokumenttype i arbeidslista")


def _plan_map(
    path: str, kind: Format, source: str, facts: MapFacts, part: Part | None, sides: tuple[str, ...]
) -> PlanMap:
    return PlanMap(
        file=path,
        # a part of a delivery is written anew
        format=MAP_NAMES[Format.SOSI if part else kind],
        fingerprint=facts.fingerprint,
        vertikalnivaa=facts.vertikalnivaa,
        planstatus=facts.planstatus,
        objects=facts.objects,
        epsg=facts.epsg,
        bbox=facts.bbox,
        delivery=part.delivery if part else None,
        faults=dict(facts.faults),
        fields=map_fields(source, facts),
        sides=sides,
    )


def _superseded(old: PlanMap, new: MapFacts, file: ArchivedFile, source: str, seen: set[str], prints: set[str]) -> bool:
    """True when the new map is a later edition of one that did not come this time.

    It must have the same levels and standing, and the same name but for digits: vendors put the date in it.
    """
    came_again = file.sha512 in seen or old.fingerprint in prints
    return (
        not came_again
        and old.vertikalnivaa == new.vertikalnivaa
        and by_status(*old.planstatus) == by_status(*new.planstatus)
        and _series(file.source) == _series(source)
    )


def _series(source: str) -> str:
    name = re.split(r"[/!]", source)[-1]
    return re.sub(r"[0-9]+", "", name).casefold()


def _worse(new: MapFacts, old: PlanMap, fields: Mapping[str, tuple[Sourced, ...]]) -> str:
    """Why the new map should not take the place of the old one by itself; empty when it may."""
    if TRUNCATED in new.faults and TRUNCATED not in old.faults:
        return say("avkortet (.SLUTT mangler)")
    for name in ("ikrafttredelsesdato", "vedtaksdato"):
        before, after = (_dates(said.get(name, ())) for said in (old.fields, fields))
        if before and after and max(after) < max(before):
            return say("eldre ({name} {after} mot {before})", name=name, after=max(after), before=max(before))
    return ""


def _dates(said: Sequence[Sourced]) -> list[str]:
    return [one.value.text for one in said if isinstance(one.value, PartialDate) and one.value.known]


def _part_name(delivery: str, key: PlanId) -> str:
    stem, dot, suffix = delivery.rpartition(".")
    ending = suffix if suffix.lower() in ("sos", "sosi") else "sos"
    return f"{stem or suffix}_{key.planid}{dot or '.'}{ending}"
