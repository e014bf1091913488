"""Which plan a file belongs to, by the order of trust; below it there are suggestions, never a placement.

id in the map · arbeidsliste · file column of a register row · id as a whole token in file or folder name · id with
kommunenummer in the text · only plan in the folder.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from planarkiv.archive import Decision
from planarkiv.intake.known import KnownPlans
from planarkiv.intake.lookalike import Doubt, doubt
from planarkiv.intake.suggest import Suggestion, suggest
from planarkiv.intake.survey import Survey
from planarkiv.intake.told_documents import WORKLIST, forms, normal_path
from planarkiv.language import in_every_language, later, say
from planarkiv.model.planid import PlanId
from planarkiv.model.register import DocumentRow, RegisterRow, RegisterTable

_BEFORE = re.compile(r"(?:plan(?:id|nr|nummer)?|arealplan(?:id)?|regplan|reg\.?plan|pid)[\s_.:#-]*$", re.IGNORECASE)
_HEAP = re.compile(
    r"e-?post|diverse|div\b|annet|anna\b|innboks|skann|scan|nye? filer|usortert|rest|gam[am]+e?lt|arkiv$|felles|backup",
    re.IGNORECASE,
)
"""Folder names that say the folder is a heap, whatever lies in it."""


AGAINST_FOLDER = 0.3
"""A suggestion from this score, of another plan than the folder's, stops placing by the folder."""
PART_OF_A_NAME, MOST_OF_A_NAME = 0.3, 0.75
"""How much of a plan's name stands beside its id, or in a folder, before it says anything."""


class Trust(StrEnum):
    """The kinds of evidence, most trusted first."""

    MAP = "kart"
    WORKLIST = "arbeidsliste"
    REGISTER = "register"
    NAME = "navn"
    STORED = "arkiv"
    TEXT = "tekst"
    ONLY = "mappe"


_SURE = frozenset((Trust.MAP, Trust.REGISTER))
"""Evidence that is about this very file and says something of its folder; a number in a name only looks like it."""


def is_movable(placed_by: str) -> bool:
    """True when the reason a file lies in a plan is weak, or an earlier answer: a new answer takes it out of there."""
    return placed_by.startswith(tuple(words for each in _MOVABLE for words in in_every_language(each)))


_MOVABLE = (
    later("arbeidslista sier"),
    later("flere planid-er i filnavnet"),
    later("planid i filnavnet, men en annen i mappenavnet"),
    later("teksten nevner arealplan-ID"),
    later("eneste plan i mappa"),
)
"""How reasons begin that are weak. A reason is stored in the language of the run that placed the file."""


class Said(NamedTuple):
    """What the registers say of a file in one plan: the types, the cell that says the first, and the rows about it."""

    types: tuple[str, ...]
    source: str
    rows: tuple[DocumentRow, ...]


_Types = tuple[tuple[str, ...], str, Mapping[PlanId, Said]]


@dataclass(frozen=True, slots=True)
class Placement:
    """Where one file goes. ``plans`` is empty when it goes nowhere: ``reason`` then says why.

    ``document_types`` is what the evidence itself says (a register column, the arbeidsliste), with the place that says
    so in ``types_from``; ``said`` is what the registers say of the file, by plan. ``nowhere`` is a person's decision
    that the file belongs to no plan. ``uncertain`` files are placed, and asked about.
    """

    found: Survey
    plans: tuple[PlanId, ...]
    trust: Trust | None
    reason: str
    document_types: tuple[str, ...] = ()
    types_from: str = ""
    said: Mapping[PlanId, Said] = field(default_factory=dict)
    suggestions: tuple[Suggestion, ...] = ()
    uncertain: bool = False
    nowhere: bool = False


@dataclass(frozen=True, slots=True)
class _Hit:
    plans: tuple[PlanId, ...]
    reason: str
    uncertain: bool = False


@dataclass(frozen=True, slots=True)
class _Reference:
    key: PlanId
    source: str
    document_type: str | None
    row: DocumentRow | None


_NONE: Mapping[Path, Sequence[PlanId]] = {}


class Placer:
    """Places files by what is known. ``decisions`` are by sha512."""

    def __init__(
        self, known: KnownPlans, registers: Sequence[RegisterTable], decisions: Mapping[str, Decision]
    ) -> None:
        self._known = known
        self._decisions = decisions
        self._references = _references(known, registers)
        self._folders_of: Mapping[str, int] = {}

    def place(
        self, surveys: Sequence[Survey], from_archive: Mapping[Path, Sequence[PlanId]] = _NONE
    ) -> list[Placement]:
        """One placement for each survey, in the same order.

        ``from_archive`` are the files that are read from the archive itself, with the plans they lie in (none for
        those in ``uplassert/``): what lay beside them when they came is not here, so their folders say nothing.
        """
        self._folders_of = _folders_of(surveys)
        copies = Counter(found.digest for found in surveys)
        direct = self._with_answers(
            [
                self._direct(found, copies[found.digest] > 1, tuple(from_archive.get(found.main.path, ())))
                for found in surveys
            ]
        )
        beside = [placed for placed in direct if placed.found.main.path not in from_archive]
        only = self._only_plan_in_folder(beside)
        return [
            placed
            if placed.plans or placed.nowhere
            else self._by_folder(placed, {} if placed.found.main.path in from_archive else only)
            for placed in direct
        ]

    def _with_answers(self, direct: Sequence[Placement]) -> list[Placement]:
        """Where every copy of a file keeps a certain place, the answer about it adds its plans to the first."""
        obeyed = {placed.found.digest for placed in direct if placed.trust in (Trust.MAP, Trust.WORKLIST)}
        placements: list[Placement] = []
        for placed in direct:
            answer = None if placed.found.digest in obeyed else self._in_worklist(placed.found)
            if answer is not None and answer.plans:
                obeyed.add(placed.found.digest)
                plans = tuple(dict.fromkeys((*placed.plans, *answer.plans)))
                reason = placed.reason if plans == placed.plans else f"{placed.reason}; {answer.reason}"
                placed = replace(placed, plans=plans, reason=reason)
            placements.append(placed)
        return placements

    def _certain(self, found: Survey) -> Placement | None:
        """Where register or names put the file beyond doubt, whatever a person says of a copy of it."""
        for trust, step in ((Trust.REGISTER, self._in_register), (Trust.NAME, self._in_name)):
            hit = step(found)
            if hit is not None and hit.plans:
                types = self._types(found, self._decisions.get(found.digest))
                certain = Placement(found, hit.plans, trust, hit.reason, *types)
                return None if hit.uncertain else certain
        return None

    def _direct(self, found: Survey, copied: bool, stored: tuple[PlanId, ...]) -> Placement:
        steps = (
            (Trust.MAP, self._in_map),
            (Trust.WORKLIST, self._in_worklist),
            (Trust.REGISTER, self._in_register),
            (Trust.NAME, self._in_name),
            (Trust.TEXT, self._in_text),
        )
        decision = self._decisions.get(found.digest)
        for trust, step in steps:
            if trust is Trust.TEXT and stored:
                types = self._types(found, decision)
                return Placement(found, stored, Trust.STORED, say("ligger i planen fra før"), *types)
            hit = step(found)
            if hit is None:
                continue
            certain = self._certain(found) if trust is Trust.WORKLIST else None
            if certain is not None and (copied or set(certain.plans) == set(hit.plans)):
                # the answer is about the copy that no evidence placed; the others are where they belong
                return certain
            if decision is not None and decision.ignore and trust is Trust.WORKLIST:
                return Placement(found, (), trust, hit.reason, nowhere=True)
            if hit.plans:
                types = self._types(found, decision)
                uncertain = hit.uncertain and decision is None
                return Placement(found, hit.plans, trust, hit.reason, *types, uncertain=uncertain)
        nothing = say("ingenting sier hvilken plan den hører til")
        return Placement(found, (), None, nothing)

    def _in_map(self, found: Survey) -> _Hit | None:
        keys = tuple(dict.fromkeys(key for plan_id in found.map_ids if (key := self._known.key_of(plan_id))))
        if not keys:
            return None
        return _Hit(keys, say("arealplan-ID i kartet: {ids}", ids=", ".join(map(str, found.map_ids[:5]))))

    def _in_worklist(self, found: Survey) -> _Hit | None:
        decision = self._decisions.get(found.digest)
        if decision is None:
            return None
        if decision.ignore:
            return _Hit((), say("arbeidslista sier at fila ikke hører til noen plan"))
        keys = tuple(dict.fromkeys(key for plan_id in decision.plan_ids if (key := self._known.key_of(plan_id))))
        shown = ", ".join(str(self._known.plan(key).shown) for key in keys)
        return _Hit(keys, say("arbeidslista sier {plans}", plans=shown))

    def _in_register(self, found: Survey) -> _Hit | None:
        hits = self._referring(found)
        if not hits:
            return None
        keys = tuple(sorted({hit.key for hit in hits}))
        return _Hit(keys, say("registeret peker på fila: {cell}", cell=hits[0].source))

    def _referring(self, found: Survey) -> list[_Reference]:
        """The register's references to the file: by name, by name without suffix, by any part of the path."""
        hits: dict[str, _Reference] = {}
        for form in forms(found.main.source):
            # a bare name that different files in several folders have («plankart.pdf») points at none of them
            if "/" in form or self._folders_of.get(form, 0) < 2:
                hits.update({reference.source: reference for reference in self._references.get(form, ())})
        return list(hits.values())

    def _types(self, found: Survey, decision: Decision | None) -> _Types:
        """What a person or the registers say of the document's type: the types, who says it, and the registers by
        plan."""
        hits = self._referring(found)
        by_plan: dict[PlanId, list[_Reference]] = defaultdict(list)
        for hit in hits:
            by_plan[hit.key].append(hit)
        said = {key: _said(of_plan) for key, of_plan in by_plan.items()}
        if decision is not None and decision.document_type:
            return (decision.document_type,), WORKLIST, said
        types, source, _ = _said(hits)
        return types, source, said

    def _in_name(self, found: Survey) -> _Hit | None:
        """An id in the file name goes before one in a folder name, and the nearest folder before the others."""
        stem = found.main.name.rsplit(".", 1)[0]
        in_file = self._tokens(stem)
        in_folders = [(folder, plans) for folder in reversed(found.main.folders) if (plans := self._tokens(folder))]
        if in_file and not in_folders:
            in_file = {key: much for key, much in in_file.items() if not (much and self._is_elsewhere(key, found))}
        if in_file:
            # a name with two ids is a document about two plans («Vedtak 20110002 og 201206»)
            contrary = bool(in_folders) and not in_file.keys() & in_folders[0][1].keys()
            if len(in_file) > 1:
                reason = say("flere planid-er i filnavnet: «{name}»", name=found.main.name)
            elif contrary:
                reason = say("planid i filnavnet, men en annen i mappenavnet: «{name}»", name=found.main.name)
            else:
                reason = say("planid i filnavnet: «{name}»", name=found.main.name)
            return _Hit(tuple(in_file), reason, uncertain=contrary or len(in_file) > 1)
        if in_folders and len(in_folders[0][1]) == 1:
            folder, [key] = in_folders[0]
            return _Hit((key,), say("planid i mappenavnet: «{name}»", name=folder))
        return None

    def _tokens(self, text: str) -> dict[PlanId, Doubt]:
        """The known plans whose id is a whole token of ``text``, and the doubt that is left.

        An id that may well be something else counts only after a kommunenummer or «plan», or beside the plan's name.
        """
        hits: dict[PlanId, Doubt] = {}
        for found in self._known.find_ids(text):
            if len(found.plans) != 1:
                continue
            [key] = found.plans
            left = doubt(text, found)
            if left and (found.number or _BEFORE.search(text[: found.start]) or self._is_named(key, text)):
                left = Doubt.NONE
            if left is not Doubt.MUCH:
                hits[key] = min(left, hits.get(key, left))
        return hits

    def _is_named(self, key: PlanId, text: str) -> bool:
        return self._known.by_words(text).get(key, 0.0) >= PART_OF_A_NAME

    def _is_elsewhere(self, key: PlanId, found: Survey) -> bool:
        """True for a file in a folder that has the name of quite another plan."""
        named = self._known.by_words(" ".join(found.main.folders[-2:]))
        return key not in named and any(score >= MOST_OF_A_NAME for score in named.values())

    def _in_text(self, found: Survey) -> _Hit | None:
        keys: dict[PlanId, str] = {}
        for number, planid in found.text_ids:
            for end in _prefixes(planid):
                key = self._known.key_of(PlanId(number, end))
                if key is not None:
                    keys.setdefault(key, f"{number}/{end}")
                    break
        if len(keys) != 1:
            return None
        [(key, written)] = keys.items()
        return _Hit((key,), say("teksten nevner arealplan-ID {id}", id=written), uncertain=True)

    def _only_plan_in_folder(self, placements: Sequence[Placement]) -> dict[str, PlanId]:
        """Folders whose placed files all belong to one plan; one lucky hit in a heap says nothing of the heap."""
        folders: dict[str, list[Placement]] = defaultdict(list)
        for placed in placements:
            folders[placed.found.main.folder].append(placed)
        parents = {_parent(folder) for folder in folders}
        only: dict[str, PlanId] = {}
        for folder, files in folders.items():
            keys = {key for placed in files for key in placed.plans}
            sure = sum(placed.trust in _SURE for placed in files)
            named = sum(placed.trust is Trust.NAME for placed in files)
            enough = 4 * (sure + named) >= len(files) if sure else 2 * named >= len(files)
            if folder in parents:
                enough = enough and 2 * (sure + named) >= len(files)
            if len(keys) == 1 and sure + named and enough and not _HEAP.search(folder.rstrip("/!").rsplit("/", 1)[-1]):
                only[folder] = keys.pop()
        return only

    def _by_folder(self, placed: Placement, only: Mapping[str, PlanId]) -> Placement:
        found = placed.found
        key = only.get(found.main.folder)
        scores = {suggestion.plan: suggestion.score for suggestion in suggest(found, self._known, None)}
        own = scores.pop(key, 0.0) if key else 0.0
        contrary = any(score >= max(own, AGAINST_FOLDER) for score in scores.values())
        if key is None or contrary or not _looks_like_plan(found):
            return Placement(found, (), None, placed.reason, suggestions=suggest(found, self._known, key))
        types = self._types(found, self._decisions.get(found.digest))
        reason = say("eneste plan i mappa «{folder}»", folder=found.main.folder)
        return Placement(found, (key,), Trust.ONLY, reason, *types, uncertain=True)


def _said(hits: Sequence[_Reference]) -> Said:
    typed = [hit for hit in hits if hit.document_type]
    types = tuple(dict.fromkeys(hit.document_type for hit in typed if hit.document_type))
    return Said(types, typed[0].source if typed else "", tuple(hit.row for hit in hits if hit.row is not None))


def _references(known: KnownPlans, registers: Sequence[RegisterTable]) -> dict[str, list[_Reference]]:
    """File name or path as the register writes it, in lower case, to the rows that name it."""
    references: dict[str, list[_Reference]] = defaultdict(list)
    for table in registers:
        rows: tuple[DocumentRow | RegisterRow, ...] = (*table.documents, *table.rows)
        for row in rows:
            key = row.plan_id and known.key_of(row.plan_id)
            if key is None:
                continue
            about = row if isinstance(row, DocumentRow) else None
            for file in row.files:
                kind = about.type if about and about.type else file.document_type
                references[normal_path(file.text)].append(_Reference(key, file.source, kind, about))
    return references


def _folders_of(surveys: Sequence[Survey]) -> dict[str, int]:
    """For each file name, with and without suffix, in how many folders different files have it."""
    folders: dict[str, dict[str, str]] = defaultdict(dict)
    for found in surveys:
        name = found.main.name.casefold()
        for form in {name, name.rsplit(".", 1)[0]}:
            folders[form].setdefault(found.digest, found.main.folder)
    return {form: len(set(places.values())) for form, places in folders.items()}


def _prefixes(planid: str) -> list[str]:
    """The text after a kommunenummer, whole, then shorter by one separated part each time."""
    ends = [planid]
    while (cut := max(ends[-1].rfind(sign) for sign in "-./")) > 0:
        ends.append(ends[-1][:cut])
    return ends


def _parent(folder: str) -> str:
    above, slash, _ = folder.rstrip("/").rpartition("/")
    return above + slash


def _looks_like_plan(found: Survey) -> bool:
    """True when the file could be part of a plan at all: a map, a drawing, a scan, or a document of a known type."""
    return found.format not in {"office", "ulest", "pdf"} or any(proposal.type for proposal in found.proposals)
