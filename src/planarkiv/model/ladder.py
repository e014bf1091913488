"""The ladder: which nivå a plan has, from what lies in the archive, and exactly what is missing to the next.

Nivå is what a plan *has*; findings are what is *wrong* with it, and never lower the nivå.

0 planid, name and status · 1 readable plankart and bestemmelser · 2 an outline or a georeferenced raster · 3 formål
that cover the outline, by the law of the plan · 4 the lists, or a dated statement that there is nothing to list, and
the decision with date, case number and document.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from planarkiv.language import later, say
from planarkiv.model.dates import PartialDate
from planarkiv.model.footprint import Footprint
from planarkiv.model.record import ArchivedFile, PlanRecord

HIGHEST = 4
COVERED = 0.99
"""Share of the outline that formål must cover for nivå 3: smaller gaps are findings."""

OLD_LAWS = ("1", "2", "3", "4", "5")
_NO_SEPARATE_TEXT = ("2", "3")
"""planbestemmelse: without bestemmelser, and bestemmelser on the map only."""

_NONE_AS_OF = re.compile(r"(?:ingen|ikkje nokon|0)\s*(?:per|pr\.?|pr)\s*(\S.*?)\.?", re.IGNORECASE)
_NOTHING = re.compile(r"(?:ingen|ikkje nokon|nei|0|-)\.?", re.IGNORECASE)


class Missing(StrEnum):
    """What a plan lacks to reach the next nivå; permanent names."""

    NAME = "plannavn"
    STATUS = "planstatus"
    MAP_DOCUMENT = "plankart"
    PROVISIONS = "bestemmelser"
    OUTLINE = "omriss"
    PURPOSES = "formaal"
    PURPOSES_COVER = "formaal-dekker"
    PURPOSES_DIVIDED = "formaal-unyansert"
    DISPENSATIONS = "dispensasjoner"
    BANS = "midlertidigeForbud"
    CHANGES = "endringer"
    RELATIONS = "planrelasjoner"
    OBJECTIONS = "klagerOgInnsigelser"
    DECISION_DATE = "vedtaksdato"
    CASE_NUMBER = "saksnummer"
    DECISION_DOCUMENT = "vedtak"

    @property
    def label(self) -> str:
        """The words a user reads, as they stand after «mangler»."""
        return say(LABELS[self])


LABELS = {
    Missing.NAME: later("plannavn"),
    Missing.STATUS: later("planstatus"),
    Missing.MAP_DOCUMENT: later("lesbart plankart"),
    Missing.PROVISIONS: later("bestemmelser"),
    Missing.OUTLINE: later("planområde som flate eller georeferert kart"),
    Missing.PURPOSES: later("arealformål etter planens lov"),
    Missing.PURPOSES_COVER: later("arealformål som dekker hele planområdet"),
    Missing.PURPOSES_DIVIDED: later("andre arealformål enn 999 (unyansert)"),
    Missing.DISPENSATIONS: later("dispensasjoner"),
    Missing.BANS: later("midlertidige forbud"),
    Missing.CHANGES: later("endringer"),
    Missing.RELATIONS: later("planrelasjoner"),
    Missing.OBJECTIONS: later("klager og innsigelser"),
    Missing.DECISION_DATE: later("vedtaksdato"),
    Missing.CASE_NUMBER: later("saksnummer"),
    Missing.DECISION_DOCUMENT: later("vedtaket som dokument"),
}

_LISTS = {
    Missing.DISPENSATIONS: ("dispensasjon",),
    Missing.BANS: ("forbud", "forbod"),
    Missing.CHANGES: ("endring",),
    Missing.RELATIONS: ("relasjon", "planforhold", "andre planer"),
    Missing.OBJECTIONS: ("klag", "innsigelse", "motsegn"),
}
"""The lists of nivå 4, and what the heading of a register column that speaks of one has in it."""


@dataclass(frozen=True, slots=True)
class Purposes:
    """Formål surfaces of one generation: how many, which share of the outline they cover, and whether all say 999."""

    areas: int
    share: float
    unspecified: bool = False


@dataclass(frozen=True, slots=True)
class MapEvidence:
    """What a vector map has for the ladder: outlines that could be put together, and formål by PBL 2008 or older.

    ``footprints`` are those outlines made light, where somebody asks for them.
    """

    outlines: int = 0
    new: Purposes | None = None
    old: Purposes | None = None
    footprints: tuple[Footprint, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """The nivå of a plan (None below 0), and what is missing to the next; nothing is at the highest."""

    level: int | None
    missing: tuple[Missing, ...]


def standing(record: PlanRecord, maps: Iterable[MapEvidence]) -> Standing:
    """The nivå that a plan with this record and these maps has."""
    evidence = list(maps)
    level: int | None = None
    for number, missing in enumerate(_steps(record, evidence)):
        if missing:
            return Standing(level, tuple(missing))
        level = number
    return Standing(level, ())


def _steps(record: PlanRecord, maps: Sequence[MapEvidence]) -> Iterable[list[Missing]]:
    """What is missing for nivå 0, 1, 2 ... in turn."""
    yield [
        what for what, field in ((Missing.NAME, "plannavn"), (Missing.STATUS, "planstatus")) if not record.text(field)
    ]
    yield _documents(record)
    outlined = any(each.outlines for each in maps) or any(is_georeferenced(file) for file in _map_sheets(record))
    yield [] if outlined else [Missing.OUTLINE]
    yield _purposes(record, maps)
    yield _register(record)


def _documents(record: PlanRecord) -> list[Missing]:
    types = readable_types(record)
    missing = [] if types & {"PLANKART", "GEOREFPLAN"} else [Missing.MAP_DOCUMENT]
    if "PLANBEST" not in types and record.text("planbestemmelse") not in _NO_SEPARATE_TEXT:
        missing.append(Missing.PROVISIONS)
    return missing


def readable_types(record: PlanRecord) -> set[str]:
    """The types of documents that are not drafts or outdated and have a file that can be opened."""
    files = {file.path: file for file in record.files}
    return {
        document.type
        for document in record.documents
        if document.type
        and document.current is not False
        and any(is_readable(files[path]) for path in document.files if path in files)
    }


def is_readable(file: ArchivedFile) -> bool:
    """Whether a document file can be opened and read, by what its reader found."""
    facts = file.facts
    if facts.get("kreverPassord") or not file.size:
        return False
    if file.media_type == "application/pdf":
        return bool(facts.get("sider"))
    if file.media_type.startswith("image/"):
        return "bredde" in facts or bool(facts.get("ulest"))
    return file.media_type not in ("application/octet-stream", "application/x-empty")


def is_georeferenced(file: ArchivedFile) -> bool:
    """Whether a raster or PDF says where on earth it lies."""
    return bool(file.facts.get("georeferanse"))


def _map_sheets(record: PlanRecord) -> Iterable[ArchivedFile]:
    paths = {
        path
        for document in record.documents
        if document.type in ("PLANKART", "GEOREFPLAN", "KART") and document.current is not False
        for path in document.files
    }
    return (file for file in record.files if file.path in paths)


def _purposes(record: PlanRecord, maps: Sequence[MapEvidence]) -> list[Missing]:
    law = record.text("lovreferanse")
    found: list[Purposes] = []
    if law not in OLD_LAWS:
        found += [each.new for each in maps if each.new]
    if law != "6":
        found += [each.old for each in maps if each.old]
    if not found:
        return [Missing.PURPOSES]
    missing = [] if max(each.share for each in found) >= COVERED else [Missing.PURPOSES_COVER]
    if all(each.unspecified for each in found):
        missing.append(Missing.PURPOSES_DIVIDED)
    return missing


def _register(record: PlanRecord) -> list[Missing]:
    missing = [name for name, words in _LISTS.items() if not _has_list(record, name.value, words)]
    decided = record.fields.get("vedtaksdato")
    if decided is None or (isinstance(decided.value, PartialDate) and not decided.value.known):
        missing.append(Missing.DECISION_DATE)
    if not record.text("saksnummer"):
        missing.append(Missing.CASE_NUMBER)
    if not any(document.type == "VEDTAK" for document in record.documents):
        missing.append(Missing.DECISION_DOCUMENT)
    return missing


def _has_list(record: PlanRecord, name: str, words: Collection[str]) -> bool:
    """Whether a list has entries or a dated statement that there are none; an undated «ingen» is neither."""
    for entry in record.lists.get(name, ()):
        texts = [str(value.value) for value in entry.values()]
        if none_as_of(texts) is not None or not all(_NOTHING.fullmatch(text.strip()) for text in texts):
            return True
    return any(
        none_as_of([str(value.value)]) is not None
        for heading, value in record.extra.items()
        if any(word in heading.casefold() for word in words)
    )


def none_as_of(texts: Collection[str]) -> PartialDate | None:
    """The date of a statement «ingen per DATO» when that is all that an entry says, else None."""
    for text in texts:
        if found := _NONE_AS_OF.fullmatch(text.strip()):
            try:
                return PartialDate.parse(found[1])
            except ValueError:
                continue
    return None
