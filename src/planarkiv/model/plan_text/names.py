"""Names of fields (BFS1), hensynssoner (H310_1) and bestemmelsesområder (#1) in running text, ranges written out."""

import re
from collections.abc import Collection, Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from planarkiv.model.plan_text.flow import Page, Quote, quote


class NameKind(StrEnum):
    """What has the name: an arealformål, a hensynssone, or a bestemmelsesområde (midlertidig anlegg too)."""

    FIELD = "felt"
    ZONE = "hensynssone"
    RULE = "bestemmelsesområde"


class Mention(NamedTuple):
    """A name in a text. ``name`` is as `bare_name` makes it.

    ``sure`` is False where the sign may be something else, or belong to another plan: it counts as a mention, and
    nobody says that the map lacks it.
    """

    kind: NameKind
    name: str
    written: str
    sure: bool
    quote: Quote


_LONGEST_RANGE = 60
_AROUND = 110

_NO_NUMBER = r"(?![\w%]|[.,][0-9])"
"""Not what goes on as a word, a decimal number or a percentage."""
_NO_COUNT = r"(?![\w%.]|,[0-9]|\s?(?:m\b|m2|m²|%|etasj|meter|bolig|bustad|plass|parkering|stk|år|dag|uke|veke))"
"""Not what is counted: «BFS1 og 2 etasjer»."""
_JOINT = r"(?:\s?,\s(?:og\s)?|\s?[,/]\s?|\s(?:og|&)\s)"
_TO = r"(?P<dash>\s?[-–]\s?|\s+til\s+)"

_FIELD = re.compile(
    r"(?<![\w#§])(?:[of]_\s?)?(?P<letters>[A-ZÆØÅ]{1,6})(?P<gap> ?)(?P<number>[0-9]{1,3})"
    r"(?P<sub>[a-z](?!\w)|[A-Z](?!\w)|[_.][0-9]{1,2}(?![\w%]))?(?![0-9a-zæøå%]|[.,][0-9])"
    rf"(?:{_TO}(?:[of]_)?(?P<letters2>(?P=letters) ?)?(?P<last>[0-9]{{1,3}}){_NO_NUMBER})?"
    rf"(?P<list>(?:{_JOINT}[0-9]{{1,3}}{_NO_COUNT})*)"
)
_ZONE = re.compile(
    r"(?<![\w#])H[ _]?(?P<category>[1-9][1-9]0|735)"
    r"(?:\s?[_.-]\s?(?P<number>[0-9]{1,3})(?P<sub>[a-z])?(?!\w))?(?![0-9])"
    rf"(?:{_TO}(?:H ?(?P=category)\s?[_.-]\s?|_)?(?P<last>[0-9]{{1,3}})(?!\w))?"
    rf"(?P<list>(?:{_JOINT}_?[0-9]{{1,2}}{_NO_COUNT})*)"
)
_RULE = re.compile(
    r"#\s?(?P<letters>[A-ZÆØÅ]{0,5})\s?(?P<number>[0-9]{1,3})"
    r"(?P<sub>[ _-]?(?:MBA|BO|RA|AR|RI)\b(?:[_ ]?[0-9]+)?|[a-z](?!\w))?"
    rf"(?:{_TO}#?\s?(?P=letters)(?P<last>[0-9]{{1,3}})(?![\w%]))?"
    rf"(?P<list>(?:{_JOINT}#?\s?[0-9]{{1,2}}{_NO_COUNT})*)"
)
_GROUP = re.compile(r"(?<![\w#§])(?:[of]_)?(?P<letters>[A-ZÆØÅ]{2,6})(?![\w])")

_NO_FIELDS = frozenset(
    """
    T TEK NS EN ISO E RV FV KV EV PV FYLKESVEG RIKSVEG A NN EU UTM EUREF ETRS PM CO NO SO IP TA ID KL DOK PBL PS KS FS
    NR SAK
    KAP PKT FOR LOV M DN ROS BYA BRA BTA MUA UTN TU GNR BNR HB L LDEN DB SFT HMS WGS RIB RIG NVE NGU KU HV KST FSK
    PUNKT KOTE KOM TV TEL FAX POST ORG VEDTAK DATO SIDE NORM VEILEDER RETNINGSLINJE ETG ETASJE HENSYN PLAN STK CA FRA
    TIL OG PÅ AV PR ÅR IKT OSL UN EØS LPG DWT TEU NIBIO SSB MAKS MIN SEFRAK KODE FF FT MD AD SD LD PLU UPL
    """.split()  # noqa: SIM905 - a list of words reads better as text
)
"""Letters before a number that are seldom those of a field: standards, laws, roads, paper, case and page numbers."""

_OF_ANOTHER_PLAN = re.compile(
    r"kommune(?:del)?plan|tilgrensende|tilgrensande|tilstøtende|tilstøytande|naboplan|tidligere plan|tidlegare plan|"
    r"gjeldende (?:regulerings)?plan|gjeldande (?:regulerings)?plan|oppheve|erstatte|utgår|utgår|håndbok|handbok|"
    r"sikkerhetsklasse|tryggleiksklasse|flomklasse|skredklasse|tiltaksklasse|brannklasse|standard|veinormal|vegnormal|"
    r"eksempel|illustrasjon|vedlegg|snitt|figur|tabell|alternativ",
    re.IGNORECASE,
)
_OF_ANOTHER_THING = re.compile(
    r"\b(?:bygg\w*|blokk\w*|hus|type|akse|fase|trinn|byggetrinn|byggjesteg|etappe|kryss|punkt|profil|klasse|linje|kum|"
    r"tegning\w*|teikning\w*|kart|rom|modell|skilt)\s$",
    re.IGNORECASE,
)
"""Words right before a name that is not that of a field."""
_SENTENCE_END = re.compile(r"[.;:] +(?=[A-ZÆØÅ§])|\n")
_HANDBOOK = 100
"""The least number of the handbooks for roads (N100, V121), and of the categories of hensynssoner."""


_REMEMBERED = 10_000
"""The same names come back in plan after plan."""


@lru_cache(_REMEMBERED)
def bare_name(kind: NameKind, name: str) -> str:
    """A name for comparison: no letter case, blanks, ``o_``/``f_``, ``#`` or leading zeros; one kind of separator."""
    text = "".join(name.split()).casefold()
    if kind is NameKind.FIELD:
        text = re.sub(r"^[of]_", "", text)
    if kind is NameKind.RULE:
        text = text.replace("#", "")
        text = re.sub(r"(?<=[0-9])_?(?=mba)", "_", text)
    text = re.sub(r"[-–.]", "_", text)
    return re.sub(r"(?<![0-9])0+(?=[0-9])", "", text)


@lru_cache(_REMEMBERED)
def letters_of(bare: str) -> str:
    """The letters a field's bare name begins with: ``bfs`` of ``bfs1``; the category of a zone's."""
    if found := re.match(r"h[1-9][0-9]{2}", bare):
        return found[0]
    found = re.match(r"[a-zæøå]+", bare)
    return found[0] if found else ""


def names_in_text(pages: Sequence[Page], known: Collection[str] = ()) -> tuple[Mention, ...]:
    """Every name in the text, in the order they stand; ``known`` are bare names of the map.

    ``BFS1-BFS4``, ``BFS1–4``, ``BFS1 og 2``, ``#1-#3`` and ``H310_1-3`` are written out; a range that is itself a
    known name (``BK1-2``) is that name.
    """
    found: list[Mention] = []
    for page in pages:
        for kind, pattern in ((NameKind.ZONE, _ZONE), (NameKind.RULE, _RULE), (NameKind.FIELD, _FIELD)):
            for match in pattern.finditer(page.text):
                found += _mentions(kind, match, page, known)
    return tuple(found)


def groups_in_text(pages: Sequence[Page]) -> set[str]:
    """Letters of fields that stand alone (``bfs``) and categories of zones (``h310``): they name all of them."""
    letters = {found["letters"].casefold() for page in pages for found in _GROUP.finditer(page.text)}
    zones = {f"h{found['category']}" for page in pages for found in _ZONE.finditer(page.text) if not found["number"]}
    return letters | zones


def _mentions(kind: NameKind, match: re.Match[str], page: Page, known: Collection[str]) -> Iterator[Mention]:
    if kind is NameKind.FIELD and match["letters"] == "H" and int(match["number"]) >= _HANDBOOK:
        # a hensynssone
        return
    sure = _is_sure(kind, match, page.text)
    prefix = _prefix(kind, match)
    if not match["number"]:
        yield Mention(kind, prefix.rstrip("_"), match[0], sure, _around(match, page))
        return
    said = quote(match[0], page.number)
    single = f"{prefix}{int(match['number'])}{match['sub'] or ''}"
    first, last = int(match["number"]), int(match["last"] or 0)
    whole = bare_name(kind, f"{single}-{last}") if last else ""
    if whole in known:
        yield Mention(kind, whole, f"{single}-{last}", sure, _around(match, page))
    elif not last:
        yield Mention(kind, bare_name(kind, single), single, sure, _around(match, page))
    elif first < last <= first + _LONGEST_RANGE:
        both = _names_both(kind, match) or bare_name(kind, single) in known
        for number in range(first, last + 1):
            name = f"{prefix}{number}"
            yield Mention(kind, bare_name(kind, name), name, sure and (both or number == first), said)
    else:
        yield Mention(kind, bare_name(kind, single), single, sure, _around(match, page))
        yield Mention(kind, bare_name(kind, f"{prefix}{last}"), f"{prefix}{last}", False, said)
    for number in re.findall(r"[0-9]+", match["list"] or ""):
        yield Mention(kind, bare_name(kind, f"{prefix}{number}"), f"{prefix}{number}", False, said)


def _prefix(kind: NameKind, match: re.Match[str]) -> str:
    if kind is NameKind.ZONE:
        return f"h{match['category']}_".upper() if match["number"] else f"h{match['category']}"
    return f"#{match['letters']}" if kind is NameKind.RULE else match["letters"]


def _names_both(kind: NameKind, match: re.Match[str]) -> bool:
    """Whether the last name of a range is written out, so that it can be nothing but a range."""
    return kind is not NameKind.FIELD or bool(match["letters2"])


def _is_sure(kind: NameKind, match: re.Match[str], text: str) -> bool:
    near = text[max(0, match.start() - _AROUND) : match.end() + _AROUND]
    left = near[: match.start() - max(0, match.start() - _AROUND)]
    right = near[len(left) + len(match[0]) :]
    sentence = f"{_SENTENCE_END.split(left)[-1]} {_SENTENCE_END.split(right)[0]}"
    if _OF_ANOTHER_PLAN.search(sentence):
        return False
    if kind is not NameKind.FIELD:
        return True
    letters, number = match["letters"], int(match["number"])
    if match["gap"] or letters in _NO_FIELDS or number == 0 or _OF_ANOTHER_THING.search(left):
        return False
    return not (len(letters) == 1 and number >= _HANDBOOK)


def _around(match: re.Match[str], page: Page) -> Quote:
    """The name with some words on both sides."""
    start, end = max(0, match.start() - 35), min(len(page.text), match.end() + 35)
    start = 0 if not start else page.text.find(" ", start, match.start()) + 1 or match.start()
    if end < len(page.text):
        last = page.text.rfind(" ", match.end(), end)
        end = last if last >= 0 else match.end()
    return quote(page.text[start:end], page.number)
