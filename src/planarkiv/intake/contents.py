"""What one plan holds after this run: its files, documents and maps, starting from what the archive has."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from planarkiv.archive import Content
from planarkiv.archive.layout import DOCUMENTS, MAPS, safe_logical_name
from planarkiv.intake.map_facts import MapFacts
from planarkiv.intake.outcome import Outcome
from planarkiv.intake.place import Placement
from planarkiv.intake.survey import Survey, is_map
from planarkiv.language import say
from planarkiv.model.planid import PlanId
from planarkiv.model.record import IN_FORCE, Access, ArchivedFile, Document, LegalForce, PlanMap, PlanRecord


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
    """The files, documents and maps of one plan while they are put together."""

    key: PlanId
    files: dict[str, ArchivedFile] = field(default_factory=dict)
    documents: list[Document] = field(default_factory=list)
    maps: list[PlanMap] = field(default_factory=list)
    content: dict[str, Content] = field(default_factory=dict)
    new_maps: list[tuple[str, MapFacts]] = field(default_factory=list)
    gone_maps: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, key: PlanId, stored: PlanRecord | None) -> "Contents":
        """What the archive has, all of it referred to and nothing of it copied."""
        if stored is None:
            return cls(key)
        return cls(
            key,
            {file.path: file for file in stored.files},
            list(stored.documents),
            list(stored.maps),
            {file.path: Content(None, file.sha512, file.size) for file in stored.files},
        )

    def add(self, arrivals: Sequence[Arrival]) -> list[Outcome]:
        """Takes in what came, in this order; one outcome for each. Files that did not come again stay."""
        seen = {digest for arrival in arrivals for digest in arrival.placement.found.digests}
        prints = {arrival.facts.fingerprint for arrival in arrivals if arrival.facts is not None}
        return [
            self._add_map(arrival, arrival.facts, seen, prints)
            if arrival.facts is not None
            else self._add_document(arrival.placement, seen)
            for arrival in arrivals
        ]

    def drop(self, digests: frozenset[str]) -> bool:
        """Takes files out of today's version, because a person says they belong elsewhere; True when any was here."""
        paths = {path for path, file in self.files.items() if file.sha512 in digests}
        for path in paths:
            self._remove(path)
        return bool(paths)

    def conflicts(self) -> list[str]:
        """Levels that more than one map claims to be in force for."""
        claims: dict[str, list[str]] = {}
        for plan_map in self.maps:
            if set(plan_map.planstatus) & set(IN_FORCE):
                for level in plan_map.vertikalnivaa or ("",):
                    claims.setdefault(level, []).append(plan_map.file)
        return [
            say(
                "flere kart sier at de gjelder for vertikalnivå {level}: {files}",
                level=level or say("(ikke oppgitt)"),
                files=", ".join(files),
            )
            for level, files in sorted(claims.items())
            if len(files) > 1
        ]

    def _add_map(self, arrival: Arrival, facts: MapFacts, seen: set[str], prints: set[str]) -> Outcome:
        if any(plan_map.fingerprint == facts.fingerprint for plan_map in self.maps):
            return Outcome.DUPLICATE
        found = arrival.placement.found
        if arrival.part is not None:
            content = Content(arrival.part.path, arrival.part.sha512, arrival.part.size)
            source, name = found.main.source, _part_name(found.main.name, self.key)
        else:
            content = Content(found.main.path, found.digest, found.main.size)
            source, name = found.main.source, found.main.name
        path = None
        for plan_map in list(self.maps):
            file = self.files[plan_map.file]
            if file.source == source or _superseded(plan_map, facts, file, seen, prints):
                self.gone_maps.append(file.source)
                self._remove(plan_map.file)
                path = plan_map.file if file.source == source else path
        path = path or safe_logical_name(f"{MAPS}/{name}", self.files)
        self._put(path, name, source, content, found.media_type, arrival.placement.reason, {})
        self.maps.append(_plan_map(path, facts, arrival.part))
        self.new_maps.append((source, facts))
        return Outcome.ARCHIVED

    def _add_document(self, placement: Placement, seen: set[str]) -> Outcome:
        found = placement.found
        present = {file.sha512: file.path for file in self.files.values()}
        if found.digest in present:
            self._retype(placement, present[found.digest])
            return Outcome.DUPLICATE
        replaced = next(
            (f.path for f in self.files.values() if f.source == found.main.source and f.sha512 not in seen), None
        )
        if replaced is not None:
            self._remove(replaced)
        folder = MAPS if is_map(found) else DOCUMENTS
        paths = []
        for number, (file, digest) in enumerate(zip(found.files, found.digests, strict=True)):
            if number and digest in present:
                paths.append(present[digest])
                continue
            path = replaced if replaced and not number else safe_logical_name(f"{folder}/{file.name}", self.files)
            facts = found.facts if not number else {}
            media_type = found.media_type if not number else "application/octet-stream"
            content = Content(file.path, digest, file.size)
            self._put(path, file.name, file.source, content, media_type, placement.reason, facts)
            paths.append(path)
        self.documents += documents(placement, tuple(paths))
        return Outcome.ARCHIVED

    def _retype(self, placement: Placement, path: str) -> None:
        """A document that is already here gets what a person or the register now says of it."""
        if not (placement.document_types or placement.row):
            return
        mine = [document for document in self.documents if document.files[:1] == (path,)]
        if mine:
            at = self.documents.index(mine[0])
            self.documents = [document for document in self.documents if document not in mine]
            self.documents[at:at] = documents(placement, mine[0].files)

    def _put(
        self, path: str, name: str, source: str, content: Content, media_type: str, reason: str, facts: object
    ) -> None:
        assert isinstance(facts, dict)  # noqa: S101
        self.files[path] = ArchivedFile(path, name, source, content.sha512, content.size, media_type, reason, facts)
        self.content[path] = content

    def _remove(self, path: str) -> None:
        self.maps = [plan_map for plan_map in self.maps if plan_map.file != path]
        mine = [document for document in self.documents if document.files[:1] == (path,)]
        self.documents = [document for document in self.documents if document not in mine]
        shared = {other for document in self.documents for other in document.files}
        for gone in {path, *(side for document in mine for side in document.files)} - shared:
            self.files.pop(gone, None)
            self.content.pop(gone, None)


def documents(placement: Placement, paths: tuple[str, ...]) -> list[Document]:
    """The documents that one file is: usually one, several where map and provisions share a sheet."""
    found, row = placement.found, placement.row
    if placement.document_types:
        typed: list[tuple[str | None, str]] = [(kind, placement.types_from) for kind in placement.document_types]
    else:
        typed = [(proposal.type, proposal.reason) for proposal in found.proposals] or [(None, _untyped(found))]
    draft = any(proposal.draft for proposal in found.proposals)
    plain = Document(
        title=(row and row.title) or found.main.name.rsplit(".", 1)[0],
        type=None,
        type_reason="",
        files=paths,
        date=row.date if row else None,
        case_number=row.case_number if row else None,
        current=row.current if row and row.current is not None else (False if draft else None),
        legal_force=(row and row.legal_force) or LegalForce.UNKNOWN,
        access=(row and row.access) or Access.PUBLIC,
        access_basis=row.access_basis if row else None,
    )
    return [dataclasses.replace(plain, type=kind, type_reason=reason) for kind, reason in typed]


def _untyped(found: Survey) -> str:
    if is_map(found):
        return say("kartformat som arkiveres uten å bli lest")
    return say("filtypen leses ikke; velg dokumenttype i arbeidslista")


def _plan_map(path: str, facts: MapFacts, part: Part | None) -> PlanMap:
    return PlanMap(
        file=path,
        format="SOSI",
        fingerprint=facts.fingerprint,
        vertikalnivaa=facts.vertikalnivaa,
        planstatus=facts.planstatus,
        objects=facts.objects,
        epsg=facts.epsg,
        bbox=facts.bbox,
        delivery=part.delivery if part else None,
        faults=dict(facts.faults),
    )


def _superseded(old: PlanMap, new: MapFacts, file: ArchivedFile, seen: set[str], prints: set[str]) -> bool:
    """True when a map that did not come this time says of itself what the new one says: same levels, same standing."""
    came_again = file.sha512 in seen or old.fingerprint in prints
    in_force = set(IN_FORCE)
    return (
        not came_again
        and old.vertikalnivaa == new.vertikalnivaa
        and bool(in_force & set(old.planstatus)) == bool(in_force & set(new.planstatus))
    )


def _part_name(delivery: str, key: PlanId) -> str:
    stem, dot, suffix = delivery.rpartition(".")
    return f"{stem}_{key.planid}{dot}{suffix}"
