"""What rules on the words of a plan's documents share: the texts to look at, the names of its maps, and the places."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from planarkiv.findings import Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model.plan_text.flow import Page, Quote, pages_of
from planarkiv.model.plan_text.names import Mention, NameKind, bare_name, letters_of
from planarkiv.subjects import MapContents, MapName, PlanContents

PROVISIONS, SHEET = "PLANBEST", "PLANKART"

NO_TEXT = later("Dokumentet er skannet uten tekstlag, eller teksten kan ikke leses")
NO_CONTENT_IN_MAP = later("Planen har ikke noe vektorkart med arealformål")

SHOWN = 12
"""Names that a list in a finding shows."""

_LETTERS = frozenset(
    """
    BFS BKS BBB BB BFR BFF BFK BFB BS BF BOP BU BH BBH BN BI BL BE BAS BIA BSM BRE BLK BUT BAA BKT BVF BVA BEA BTE BG
    BAB BKB SV SKV SF SGT SGG SGS SVT SVG SPA SPP SPH SHO SKF STH GN GTD GF GP GV GAA LL LLF LLS LNF LNFR LSO VFS VNV
    VAA VFV VKA VFR
    """.lower().split()
)
"""Letters that are usual for fields of a formål, and for nothing else."""


class Text(NamedTuple):
    """A document's file and its pages with words."""

    file: str
    pages: tuple[Page, ...]


def texts_of(contents: PlanContents, kind: str) -> tuple[Text, ...]:
    """The documents of one type that have words."""
    return tuple(Text(text.file, pages_of(text.pages)) for text in contents.texts_of(kind) if any(text.pages))


def has_provisions(contents: PlanContents) -> bool:
    """Whether the plan has provisions, readable or not."""
    return bool(contents.texts_of(PROVISIONS))


def said(
    wording: Wording, text: Text, quoted: Quote, values: Mapping[str, Value], severity: Severity | None = None
) -> Problem:
    """A problem at the words it is about, which its template shows as ``{sitat}``."""
    return Problem(wording, {**values, "sitat": quoted.words}, severity, file=text.file, page=quoted.page)


def listed_names(names: Sequence[str]) -> str:
    """Names as one text, the first of them where they are many."""
    more = f" … (+{len(names) - SHOWN})" if len(names) > SHOWN else ""
    return ", ".join(names[:SHOWN]) + more


@dataclass(frozen=True, slots=True)
class MapNames:
    """All names of a plan's maps, by kind and bare name; ``categories`` are ``h310`` and the like."""

    by_name: Mapping[NameKind, Mapping[str, MapName]]
    categories: frozenset[str]
    unnamed_categories: frozenset[str]
    letters: frozenset[str] = frozenset()
    has_unnamed_fields: bool = False

    @classmethod
    def of(cls, maps: Sequence[MapContents]) -> "MapNames":
        """The names of the maps together."""
        by_name: dict[NameKind, dict[str, MapName]] = {kind: {} for kind in NameKind}
        categories: set[str] = set()
        unnamed: set[str] = set()
        for each in maps:
            for name in each.names:
                kind = NameKind(name.kind)
                by_name[kind].setdefault(bare_name(kind, name.name), name)
                if kind is NameKind.ZONE:
                    categories |= {f"h{name.code}", letters_of(bare_name(kind, name.name))}
            unnamed |= {f"h{code}" for kind, code in each.unnamed if kind == NameKind.ZONE}
        letters = frozenset(letters_of(name) for name in by_name[NameKind.FIELD])
        nameless = any(kind == NameKind.FIELD for each in maps for kind, _ in each.unnamed)
        return cls(by_name, frozenset(categories | unnamed), frozenset(unnamed), letters, nameless)

    @property
    def known(self) -> frozenset[str]:
        """Every bare name."""
        return frozenset(name for names in self.by_name.values() for name in names)

    def lack(self, mention: Mention) -> bool:
        """Whether a document names for certain what no map has."""
        if not mention.sure or self._has(mention):
            return False
        if mention.kind is NameKind.FIELD:
            # the name may be that of a field that has none in the map
            letters = letters_of(mention.name)
            return not self.has_unnamed_fields and (letters in self.letters or letters in _LETTERS)
        if mention.kind is NameKind.ZONE:
            category = letters_of(mention.name)
            return category not in (self.categories if mention.name == category else self.unnamed_categories)
        return True

    def _has(self, mention: Mention) -> bool:
        """The name, a part of it (B1-1 of B1), or what it is a part of."""
        names = self.by_name[mention.kind]
        return mention.name in names or any(
            is_part(name, mention.name) or is_part(mention.name, name) for name in names if name[:1] == mention.name[:1]
        )


def is_part(name: str, whole: str) -> bool:
    """Whether a bare name is another one with a letter or a number after: ``b1a`` and ``b1_2`` of ``b1``."""
    return (
        len(name) > len(whole) and name.startswith(whole) and not name[len(whole)].isdecimal() and whole[-1].isdecimal()
    )


def has_content(contents: PlanContents) -> bool:
    """Whether a map of the plan has arealformål: an outline alone has nothing to name."""
    return any(name.kind == NameKind.FIELD for each in contents.maps for name in each.names) or any(
        kind == NameKind.FIELD for each in contents.maps for kind, _ in each.unnamed
    )
