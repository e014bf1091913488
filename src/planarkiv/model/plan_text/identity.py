"""Which plan a text says that it is of: the arealplan-ID it writes, and the name in its title."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from planarkiv.model.plan_text.flow import Page, Quote, quote
from planarkiv.model.planid import PlanId

_LABEL = re.compile(
    r"\b(?:nasjonal\s+)?(?:areal)?plan(?:ens)?[\s-]?(?:id(?:entifikasjon|entitet|ent)?|nr|nummer)\b\.?"
    r"[\s:=]*(?:i kommunen[\s:]*)?"
    r"(?P<id>(?:[A-Z]{1,3}[ -]?)?[0-9][0-9A-Za-zÆØÅæøå]*(?:[_/.-][0-9A-Za-z]+|(?<=\b[0-9]{4}) [0-9][0-9A-Za-z/-]*)*)",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"(?:detalj|område)regulering(?:splan)?(?:en)?\s+(?:for|av)\s+"
    r"|(?:regulerings|bebyggelses|utbyggings|utbygnings|kommunedel)plan(?:en)?\s+for\s+",
    re.IGNORECASE,
)
_TITLE_ENDS = re.compile(
    r"[,;:()«»\"§]|\.(?:\s|$)|\s[-–]\s|\b(?:i\s)?[A-ZÆØÅ][\w-]+\s+(?:og\s+[A-ZÆØÅ]\w+\s+)?kommune\b|"
    r"\b(?:plan-?id|dato\b|vedt|stadfest|egengodkj|(?:plan|regulerings)?(?:bestemmels|føresegn)|datert\b|sist\b|gnr\b|"
    r"arealplan|nasjonal\b|plannr\b|med\b|i kommunestyre)",
    re.IGNORECASE,
)
_TITLE_BEGINS = re.compile(
    r"[\W\d]*(?:[\w ,./–-]*\b(?:[\w-]*bestemmels\w*|[\w-]*føresegn\w*|forslag|utkast|tilknytning|tilknyting)"
    r"[\w ,./–-]*\s)?",
    re.IGNORECASE,
)
_TITLE_LENGTH = 90
_WORD = re.compile(r"[^\W\d_]{3,}|[0-9]{1,4}")
_NYNORSK = (
    (re.compile(r"bustad"), "bolig"),
    (re.compile(r"hamn"), "havn"),
    (re.compile(r"skule"), "skole"),
    (re.compile(r"vei"), "veg"),
    (re.compile(r"kyrkje"), "kirke"),
    (re.compile(r"masseuttak"), "massetak"),
    (re.compile(r"^søre$"), "søndre"),
    (re.compile(r"^nørdre$"), "nordre"),
    (re.compile(r"aust"), "øst"),
)
"""Forms of the same word."""
_SAYS_NOTHING = frozenset(
    """
    for til med ved frå fra den det over som ein eit mot mellom langs del ny nye plan planen endring endra mindre felt
    feltet tomt tomta kommune gnr bnr flere fleire mfl
    """.split()  # noqa: SIM905 - a list of words reads better as text
)
_SAYS_LITTLE = re.compile(
    r"(?:(?:detalj|område|bebyggelses|utbyggings|kommune|kommunedel)?(?:regulering|plan)|område|bolig|hytte|fritid|"
    r"industri|næring|massetak|steinbr|pukkverk|sentrum|skole|havn|gang|sykkel|veg|barnehage|idrett|camping|småbåt|"
    r"kirke|grav|forretning|park|bebyggelse|utbygging|anlegg)"
)
"""How words begin that many plans have in their name."""
_STEM = 5


class SaidId(NamedTuple):
    """An arealplan-ID as a text writes it after the word for it; ``at_head``: page one, where a line begins."""

    written: str
    quote: Quote
    at_head: bool


class SaidTitle(NamedTuple):
    """What follows «detaljregulering for» and the like on the first page."""

    name: str
    quote: Quote


def planids_in_text(pages: Sequence[Page]) -> tuple[SaidId, ...]:
    """Ids that stand after a word that says so: ``Plan ID: 202103``, ``Arealplan-ID 4222_202401``."""
    return tuple(each for page in pages for each in _planids(page))


def _planids(page: Page) -> Iterator[SaidId]:
    for line in page.lines:
        for found in _LABEL.finditer(line):
            at_head = page.number == 1 and not line[: found.start()].strip(" -–|•(")
            yield SaidId(found["id"].rstrip(".-_/"), quote(found[0], page.number), at_head)


def is_id_of(written: str, ids: Sequence[PlanId]) -> bool:
    """Whether a written id is one of ``ids``, with or without a kommunenummer, whatever stands between them."""
    bare = _bare_id(written)
    for each in ids:
        own = _bare_id(each.planid)
        if bare == own or bare == _bare_id(each.number) + own or bare.lstrip("0") == own.lstrip("0"):
            return True
        # the number of a municipality that is no more
        if len(bare) == len(own) + 4 and bare.endswith(own) and bare[:4].isdecimal():
            return True
    return False


def holds_id(pages: Sequence[Page], ids: Sequence[PlanId]) -> bool:
    """Whether an id of the plan stands anywhere in the text as a token of its own."""
    texts = [page.text.casefold() for page in pages]
    for each in ids:
        token = re.compile(rf"(?<![0-9a-zæøå]){re.escape(each.planid.casefold())}(?![0-9a-zæøå])")
        glued = re.compile(rf"(?<![0-9]){re.escape((each.number + each.planid).casefold())}(?![0-9])")
        if any(token.search(text) or glued.search(text) for text in texts):
            return True
    return False


def _bare_id(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def titles_in_text(pages: Sequence[Page]) -> tuple[SaidTitle, ...]:
    """Names of plans that stand in titles on the first page: «Bestemmelser til reguleringsplan for …»."""
    if not pages or pages[0].number != 1:
        return ()
    lines = pages[0].lines
    return tuple(
        title
        for line, following in zip(lines, (*lines[1:], ""), strict=True)
        for start in _TITLE.finditer(line)
        if start.start() <= _TITLE_LENGTH
        and _TITLE_BEGINS.fullmatch(line[: start.start()])
        and (title := _title(start, line, following))
    )


def _title(start: re.Match[str], line: str, following: str) -> SaidTitle | None:
    # a long name goes on in the next line; words too many make it no other plan's name
    rest = f"{line[start.end() :]} {following}"[:_TITLE_LENGTH].strip()
    end = _TITLE_ENDS.search(rest)
    name = (rest[: end.start()] if end else rest).strip()
    return SaidTitle(name, quote(start[0] + name, 1)) if name else None


def holds_name(pages: Sequence[Page], name: str) -> bool:
    """Whether the plan's name stands in the text: whole, or each of the words that tell it from other plans.

    Letter case, punctuation, «detaljregulering for» and the like, and the forms of bokmål and nynorsk do not count.
    """
    wanted = _telling(name) or _words(name)
    present = {word for page in pages for word in _words(page.text)}
    glued = "".join(word for page in pages for word in _words(page.text))
    return bool(wanted) and all(_is_among(word, present) or word in glued for word in wanted)


def is_other_name(title: str, name: str) -> bool:
    """Whether a title is that of quite another plan: both have telling words, and none in common."""
    one, other = _telling(title), _telling(name)
    return bool(one) and bool(other) and not any(_is_among(word, set(one)) for word in other)


def _telling(name: str) -> list[str]:
    """The words of a name that tell it from others."""
    return [word for word in _words(name) if not _SAYS_LITTLE.match(word) and not word.isdecimal()]


def _words(text: str) -> list[str]:
    found = []
    for word in _WORD.findall(text.casefold()):
        if word not in _SAYS_NOTHING:
            for form, same in _NYNORSK:
                word = form.sub(same, word)
            found.append(word)
    return found


def _is_among(word: str, others: set[str]) -> bool:
    """The word, or an inflected or compounded form of it: strandvik, strandvika, strandvikområdet."""
    if word in others:
        return True
    if len(word) < _STEM:
        return any(other.startswith(word) for other in others) if len(word) > 2 else False
    stem = word[: max(_STEM, len(word) - 3)]
    return any(other.startswith(stem) or (len(other) >= _STEM and word.startswith(other)) for other in others)
