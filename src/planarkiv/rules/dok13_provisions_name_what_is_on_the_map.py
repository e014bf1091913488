"""Rule DOK13: provisions and map have the same fields, hensynssoner and bestemmelsesområder."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from planarkiv.findings import NotRun, Problem, Severity, Value, Wording
from planarkiv.language import later
from planarkiv.model.plan_text.names import Mention, NameKind, groups_in_text, letters_of, names_in_text
from planarkiv.model.plan_text.purposes import words_for_purpose, words_for_zone
from planarkiv.rule import Certainty, Page, rule
from planarkiv.rules.plan_texts import (
    NO_CONTENT_IN_MAP,
    NO_TEXT,
    PROVISIONS,
    SHEET,
    MapNames,
    Text,
    has_content,
    has_provisions,
    is_part,
    listed_names,
    said,
    texts_of,
)
from planarkiv.rules.strictness import info_when_old
from planarkiv.subjects import MapName, PlanContents

PAGE = Page(
    title=later("Bestemmelsene og kartet har de samme feltene, hensynssonene og bestemmelsesområdene"),
    what=later(
        "Navn som bestemmelsene bruker (BFS1, H310_1, #1), finnes i kartet, og det som har navn i kartet, er nevnt i "
        "bestemmelsene. «BFS1-BFS4», «BFS1 og 2» og «#1-#3» leses som alle navnene. «BFS», «H310» eller ord som "
        "«boligområdene» og «kjøreveg» nevner alle av det slaget. «o_» og «f_» teller ikke. Tegn som kan være noe "
        "annet (T-1442, TEK17, N100, A3), og navn i setninger om andre planer regnes ikke med."
    ),
    why=later(
        "Den som skal bygge, leser bestemmelsene for feltet sitt. Finnes ikke feltet i kartet, gjelder bestemmelsen "
        "ingenting, og et felt som ikke er nevnt, har ingen regler."
    ),
    clause=later("Nasjonal produktspesifikasjon for arealplan, om sammenheng mellom kart og planbestemmelser"),
    certainty=Certainty.SECONDARY,
    mend=later(
        "Sammenlign dokumentet med plankartet som ble vedtatt. Er navnet skrevet feil i kartet, rett det der. Er "
        "en vedtatt plan feil i selve vedtaket, må planmyndigheten vurdere om den skal rettes."
    ),
    example=later(
        "Feil: bestemmelsene har regler for BFS5, og kartet har BFS1-BFS4.\n"
        "Riktig: bestemmelsene har regler for BFS1-BFS4."
    ),
)

_IN_MAP = later(
    "Sammenlign med det vedtatte plankartet. Rett navnet i kartet, eller i bestemmelsene om de ikke er vedtatt."
)
FIELD_LACKS = Wording(later("Bestemmelsene nevner feltet {navn}, som ikke finnes i kartet: «{sitat}»."), _IN_MAP)
ZONE_LACKS = Wording(later("Bestemmelsene nevner hensynssonen {navn}, som ikke finnes i kartet: «{sitat}»."), _IN_MAP)
RULE_LACKS = Wording(
    later("Bestemmelsene nevner bestemmelsesområdet {navn}, som ikke finnes i kartet: «{sitat}»."), _IN_MAP
)
_IN_TEXT = later(
    "Se om bestemmelsene omtaler dem med andre ord. Hvis ikke, mangler det bestemmelser, eller navnet i kartet er feil."
)
FIELDS_UNNAMED = Wording(later("Bestemmelsene nevner ikke {antall} felt i kartet: {navn}."), _IN_TEXT)
ZONES_UNNAMED = Wording(later("Bestemmelsene nevner ikke {antall} av hensynssonene i kartet: {navn}."), _IN_TEXT)
RULES_UNNAMED = Wording(later("Bestemmelsene nevner ikke {antall} av bestemmelsesområdene i kartet: {navn}."), _IN_TEXT)

_LACKS = {NameKind.FIELD: FIELD_LACKS, NameKind.ZONE: ZONE_LACKS, NameKind.RULE: RULE_LACKS}
_UNNAMED = {NameKind.FIELD: FIELDS_UNNAMED, NameKind.ZONE: ZONES_UNNAMED, NameKind.RULE: RULES_UNNAMED}
_ALL_RULES = ("bestemmelsesområdene", "alle bestemmelsesområde", "føresegnsområda", "alle føresegnsområde")
"""Words that speak of every bestemmelsesområde."""
_ALSO_ON_MAP = ("3", "4")
"""planbestemmelse: provisions stand on the map too."""


@dataclass(frozen=True, slots=True)
class Options:
    """``both_ways``: also name what the map has and the provisions do not."""

    both_ways: bool = True


@rule(
    "DOK13",
    PlanContents,
    Severity.WARNING,
    PAGE,
    Options,
    numbers=(70, 71, 72, 73, 74),
    official=("rpf.b.2.1", "rpf.b.2.2", "rpf.b.3", "rpf.b.4.1", "rpf.b.4.2", "rpf.b.5"),
    applies=has_provisions,
)
def provisions_name_what_is_on_the_map(contents: PlanContents, options: Options) -> Iterator[Problem | NotRun]:
    """Names in the provisions are in the maps, and the other way round."""
    texts = texts_of(contents, PROVISIONS)
    if not texts:
        yield NotRun(NO_TEXT)
        return
    if not has_content(contents):
        yield NotRun(NO_CONTENT_IN_MAP)
        return
    names = MapNames.of(contents.maps)
    # of old plans the map was often drawn after the text, with names of its own
    milder = info_when_old(contents.phase)
    for text in texts:
        seen: set[tuple[NameKind, str]] = set()
        for mention in names_in_text(text.pages, names.known):
            if (mention.kind, mention.name) not in seen and names.lack(mention):
                seen.add((mention.kind, mention.name))
                yield said(_LACKS[mention.kind], text, mention.quote, {"navn": mention.written}, milder)
    if options.both_ways and not contents.phase.is_old:
        if contents.record.text("planbestemmelse") in _ALSO_ON_MAP:
            texts += texts_of(contents, SHEET)
        yield from _not_named(names, texts)


def _not_named(names: MapNames, texts: Sequence[Text]) -> Iterator[Problem]:
    words = _Words.of(texts, names.known)
    for kind in NameKind:
        missing = [name.name for bare, name in names.by_name[kind].items() if not words.name(kind, bare, name)]
        if missing:
            values: dict[str, Value] = {"antall": len(missing), "navn": listed_names(sorted(missing, key=_natural))}
            yield Problem(_UNNAMED[kind], values, file=texts[0].file)


@dataclass(frozen=True, slots=True)
class _Words:
    """What the texts together name: names by kind, groups of names, and all words in small letters."""

    mentioned: frozenset[tuple[NameKind, str]]
    groups: frozenset[str]
    text: str

    @classmethod
    def of(cls, texts: Sequence[Text], known: Collection[str]) -> "_Words":
        mentions: list[Mention] = []
        groups: set[str] = set()
        for text in texts:
            mentions += names_in_text(text.pages, known)
            groups |= groups_in_text(text.pages)
        words = " ".join(page.text for text in texts for page in text.pages).casefold()
        return cls(frozenset((each.kind, each.name) for each in mentions), frozenset(groups), words)

    def name(self, kind: NameKind, bare: str, name: MapName) -> bool:
        """Whether the texts speak of what has this name in the map."""
        if (kind, bare) in self.mentioned or name.name.casefold() in self.text:
            return True
        if any(each == kind and is_part(bare, other) for each, other in self.mentioned):
            return True
        if kind is NameKind.RULE:
            return any(word in self.text for word in _ALL_RULES)
        if letters_of(bare) in self.groups or (kind is NameKind.ZONE and f"h{name.code}" in self.groups):
            return True
        category = name.code or letters_of(bare).removeprefix("h")
        known_words = words_for_zone(category) if kind is NameKind.ZONE else words_for_purpose(name.code)
        return any(word in self.text for word in known_words)


def _natural(name: str) -> tuple[str, int, str]:
    """BFS2 before BFS10."""
    letters = name.rstrip("0123456789")
    digits = name[len(letters) :]
    return letters, int(digits) if digits else 0, name
