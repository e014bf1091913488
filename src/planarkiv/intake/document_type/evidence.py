"""What the words of one name or line say about the type of a document."""

from dataclasses import dataclass, replace
from itertools import pairwise

from planarkiv.intake.document_type import vocabulary
from planarkiv.intake.document_type.vocabulary import Rank
from planarkiv.intake.document_type.words import Words

_SHEET = frozenset(("PLANKART", "PLANBEST", "PLANBESKR"))
_OBJECTS = _SHEET | {"ROS-ANALYSE", "KONSUTR", "PLANPROG", "RAPPORT", "UTREDNING", "ILLUST", "JURILLUST", "KART"}
_ACTS = frozenset(("UTTALELSE", "INNSIGELSE", "KLAGE", "KUNNGJ", "SAKSFRAMLEGG"))
_DECISIONS = frozenset(("VEDTAK", "KUNNGJ", "SAKSFRAMLEGG", "KLAGE"))
_TOGETHER = (
    _OBJECTS,
    frozenset(("SAKSFRAMLEGG", "VEDTAK")),
    frozenset(("UTTALELSE", "INNSIGELSE", "KLAGE")),
    frozenset(("VEDTAK", "KUNNGJ")),
)
_CARRIES = {
    **dict.fromkeys(("PLANKART", "PLANBEST", "PLANBESKR", "PLANPROG", "SAKSFRAMLEGG"), 0),
    "KONSUTR": 1,
    **dict.fromkeys(("ROS-ANALYSE", "RAPPORT", "UTREDNING"), 2),
    **dict.fromkeys(("ILLUST", "KART", "TEGNFKL"), 3),
}
"""A document of a lower number may carry one of a higher as attachment: *planbeskrivelse med ROS-analyse* is the
description. *Plankart med bestemmelser* are equals, and both bind."""
_SWALLOWS = (("PLANKART", "TEGNFKL"), ("PLANKART", "KART"), ("GEOREFPLAN", "PLANKART"), ("ROS-ANALYSE", "RAPPORT"))
"""The first makes the second a part or an attribute of it: *plankart med tegnforklaring*, *georeferert plankart*."""


@dataclass(frozen=True, slots=True)
class Match:
    """A term found: its type, its weight, the words it covers. A head (*vedlegg*, *svar*) has no type."""

    type: str | None
    rank: Rank
    words: range


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was found. ``types`` is one type, several on one sheet, or none; ``quotes`` are the words, one per type.

    ``conflict`` holds the types that speak against each other, ``barred`` the word that says there is no such document.
    ``with_plan`` is *reguleringsplan med bestemmelser*: the plan is named beside what it may share a sheet with.
    """

    types: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    certain: bool = True
    conflict: tuple[str, ...] = ()
    barred: str = ""
    with_plan: bool = False
    first_word: int = 0
    last_word: int = 0


NOTHING = Evidence()


def evidence(words: Words, *, of_plan: bool = False) -> Evidence:
    """The evidence in one name or line. ``of_plan`` says that it is among a plan's papers: faint words count."""
    if barred := vocabulary.NO_DOCUMENT.search(words.folded):
        return Evidence(barred=words.quote(words.indices(*barred.span())))
    found = _without_topics(words, _matches(words))
    typed = _without_attachments(words, [match for match in found if match.type is not None])
    if not typed:
        return NOTHING
    strongest = max(match.rank for match in typed)
    letter = [match for match in typed if match.type == "KORR"]
    typed = [match for match in typed if match.rank > Rank.WEAK or match.rank is strongest]
    if strongest > Rank.WEAK and letter and all(match.type in _OBJECTS for match in typed):
        return _conflict(words, [*letter, *typed])
    if strongest is Rank.FAINT and not (of_plan or _speaks_of_plan(words, typed[0])):
        return NOTHING
    if strongest <= Rank.WEAK and typed[0].type == "PLANKART" and vocabulary.OTHER_DRAWING.search(words.folded):
        return NOTHING
    if other := _other_case(words, typed):
        return Evidence(barred=other)
    return _settle(words, typed)


def _matches(words: Words) -> list[Match]:
    found: list[Match] = []
    for term in vocabulary.TERMS:
        found += [Match(term.type, term.rank, words.indices(*m.span())) for m in term.pattern.finditer(words.folded)]
    found += [
        Match(vocabulary.CAPITALS[word.text], Rank.PLAIN, range(i, i + 1))
        for i, word in enumerate(words.words)
        if word.text in vocabulary.CAPITALS
    ]
    for typeless in (vocabulary.HEADS, vocabulary.OTHER_PLAN):
        found += [Match(None, Rank.PLAIN, words.indices(*m.span())) for m in typeless.finditer(words.folded)]
    # the longest match of a place is the most specific: «juridisk illustrasjon» before «illustrasjon»
    found.sort(key=lambda match: (-len(match.words), -match.rank))
    kept: list[Match] = []
    for match in found:
        if not any(set(match.words) & set(other.words) for other in kept):
            kept.append(match)
    return sorted(kept, key=lambda match: match.words.start)


def _without_topics(words: Words, matches: list[Match]) -> list[Match]:
    """Drops what a preposition makes the topic of the word before it: *klage på vedtak*, *merknader til plankart*."""
    kept: list[Match] = []
    topic = False
    for before, match in pairwise([None, *matches]):
        assert match is not None  # noqa: S101 - only the first is None
        if before is not None:
            between = [words.words[i].folded for i in range(before.words.stop, match.words.start)]
            topic = _is_topic(between) or (topic and _is_conjunction(between))
        if not topic:
            kept.append(match)
    return kept


def _without_attachments(words: Words, matches: list[Match]) -> list[Match]:
    """Drops what is only an attachment of the document or the plan before it: *planbeskrivelse m ROS og KU*."""
    kept: list[Match] = []
    end, attached = 0, False
    for match in matches:
        between = [words.words[i].folded for i in range(end, match.words.start)]
        linked = _is_attached(between, kept)
        attached = _may_carry(kept, match) and (linked or (attached and _is_conjunction(between)))
        if not attached:
            kept.append(match)
        end = match.words.stop
    return kept


def _is_attached(between: list[str], kept: list[Match]) -> bool:
    """True when the words before an attachment end in *med*, *inkl* or *og tilhørende*, after a document or a plan."""
    start = len(between)
    while start and between[start - 1] in vocabulary.ATTACHMENT_FILLERS:
        start -= 1
    link, before = set(between[start:]), between[:start]
    joins = bool(link & vocabulary.WITH) or bool(link & vocabulary.BELONGING and link & vocabulary.CONJUNCTIONS)
    return joins and (bool(kept) or any(vocabulary.PLAN_WORD.fullmatch(word) for word in before))


def _may_carry(kept: list[Match], match: Match) -> bool:
    rank = _CARRIES.get(match.type or "", 0)
    if not kept:  # *reguleringsplan med konsekvensutredning*: only the plan itself is named
        return rank > 0
    carrier = kept[-1]
    return carrier.rank > Rank.FAINT and _CARRIES.get(carrier.type or "", rank) < rank


def _is_topic(between: list[str]) -> bool:
    last = max((i for i, word in enumerate(between) if word in vocabulary.TOPIC_PREPOSITIONS), default=-1)
    return last >= 0 and all(
        word in vocabulary.CONJUNCTION_FILLERS or vocabulary.TOPIC_FILLERS.fullmatch(word)
        for word in between[last + 1 :]
    )


def _is_conjunction(between: list[str]) -> bool:
    has_one = any(word in vocabulary.CONJUNCTIONS for word in between)
    return has_one and all(word in vocabulary.CONJUNCTION_FILLERS for word in between)


def _other_case(words: Words, typed: list[Match]) -> str:
    """The word that makes a decision or an article that of another matter than a plan; empty when it is the plan's."""
    types = {match.type for match in typed}
    found = None
    if types & _DECISIONS:
        found = vocabulary.OTHER_MATTER.search(words.folded)
        if found is None and not vocabulary.PLAN_TOPIC.search(words.folded):
            found = vocabulary.BUILDING_CASE.search(words.folded)
    elif types == {"PLANBEST"} and typed[0].rank is Rank.WEAK:
        found = vocabulary.ASSOCIATION.search(words.folded)
    if found is not None:
        return words.quote(words.indices(*found.span()))
    last = typed[-1]
    after = [word.folded for word in words.words[last.words.stop :]]
    if last.type == "VEDTAK" and after[:1] in (["om"], ["på"], ["pa"]) and after[1:]:
        topic = " ".join(after[1:7])
        if not vocabulary.PLAN_TOPIC.search(topic):
            return words.quote(range(last.words.stop, min(len(words.words), last.words.stop + 3)))
    return ""


def _settle(words: Words, typed: list[Match]) -> Evidence:
    types = {match.type for match in typed}
    for whole, part in _SWALLOWS:
        if whole in types and part in types:
            typed = [match for match in typed if match.type != part]
            types.discard(part)
    if len(types) == 1:
        first = typed[0]
        sure = first.type == "KORR" or (first.type != "PLANKART" and _speaks_of_plan(words, first))
        certain = first.rank > Rank.WEAK or sure
        return replace(_of(words, [first], certain=certain), with_plan=_is_linked_to_plan(words, first))
    if _stand_together(words, typed):
        firsts = [next(match for match in typed if match.type == kind) for kind in dict.fromkeys(m.type for m in typed)]
        return _of(words, firsts, certain=True)
    first = typed[0]
    rest = types - {first.type}
    if first.type in _ACTS and rest <= _OBJECTS | {"VEDTAK"} and first.type != "SAKSFRAMLEGG":
        return _of(words, [first], certain=True)
    if first.type == "VEDTAK" and rest <= _OBJECTS - _SHEET:
        return _of(words, [first], certain=False)
    if "SAKSFRAMLEGG" in types and rest <= _OBJECTS | {"SAKSFRAMLEGG"}:
        return _of(words, [next(match for match in typed if match.type == "SAKSFRAMLEGG")], certain=True)
    if types <= _SHEET and "PLANKART" in types:
        # «plankart_bestemmelser»: both on one sheet, most likely; a person may say
        return _of(words, typed, certain=False)
    return _conflict(words, typed)


def _stand_together(words: Words, typed: list[Match]) -> bool:
    if not any({match.type for match in typed} <= allowed for allowed in _TOGETHER):
        return False
    links = (
        [words.words[i].folded for i in range(one.words.stop, other.words.start)] for one, other in pairwise(typed)
    )
    return all(_is_conjunction(between) for between in links)


def _is_linked_to_plan(words: Words, match: Match) -> bool:
    """True for *reguleringsplan med bestemmelser*: the plan itself may be on the sheet."""
    before = [word.folded for word in words.words[: match.words.start]]
    while before and before[-1] == "tilhorende":
        before.pop()
    return (
        len(before) > 1 and before[-1] in vocabulary.CONJUNCTIONS and bool(vocabulary.PLAN_WORD.fullmatch(before[-2]))
    )


def _speaks_of_plan(words: Words, match: Match) -> bool:
    """True when a weak word has the word of a plan beside it somewhere: *beskrivelse til reguleringsplan*."""
    topic = {
        "PLANBESKR": vocabulary.PLAN_TOPIC,
        "PLANBEST": vocabulary.PLAN_TOPIC,
        "PLANKART": vocabulary.PLAN_OF_AREA,
    }.get(match.type or "")
    around = words.words[: match.words.start] + words.words[match.words.stop :]
    return topic is not None and any(topic.fullmatch(word.folded) for word in around)


def _of(words: Words, matches: list[Match], *, certain: bool) -> Evidence:
    return Evidence(
        tuple(match.type for match in matches if match.type is not None),
        tuple(words.quote(match.words) for match in matches),
        certain,
        first_word=matches[0].words.start,
        last_word=matches[-1].words.stop,
    )


def _conflict(words: Words, matches: list[Match]) -> Evidence:
    kinds = dict.fromkeys(match.type for match in matches if match.type is not None)
    return Evidence(quotes=tuple(words.quote(match.words) for match in matches), conflict=tuple(kinds))
