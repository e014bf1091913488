"""A plan's maps and texts by hand, for rules that hold them against each other."""

from collections.abc import Mapping
from typing import Any

from planarkiv.model.plan_text.names import NameKind
from planarkiv.model.record import PlanRecord
from planarkiv.subjects import DocumentText, MapContents, MapName, Phase, PlanContents
from rules.checking import NEW, record


def text(*pages: str, kind: str = "PLANBEST", file: str = "best.pdf", **rest: Any) -> DocumentText:
    """A document with these pages."""
    return DocumentText(file, kind, pages, **rest)


def map_of(names: Mapping[str, str], areas: Mapping[str, float] | None = None, **rest: Any) -> MapContents:
    """A map with these names, each with its code; what each is shows in its name."""
    made = tuple(
        MapName(_kind(name), name, code, line, (areas or {}).get(name))
        for line, (name, code) in enumerate(names.items(), 1)
    )
    return MapContents("kart.sos", made, **rest)


def _kind(name: str) -> str:
    if name.startswith("#"):
        return NameKind.RULE.value
    return (NameKind.ZONE if name[:1] == "H" and name[1:4].isdecimal() else NameKind.FIELD).value


def contents(
    *texts: DocumentText,
    maps: tuple[MapContents, ...] = (),
    record_: PlanRecord | None = None,
    phase: Phase = NEW,
) -> PlanContents:
    """A plan with these texts and maps."""
    return PlanContents(record_ or record(), phase, maps, texts)
