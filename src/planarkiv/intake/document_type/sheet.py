"""What the text of the first pages and the size of the sheet say: headlines, the signs of a plan map, of provisions."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from planarkiv.intake.document_type.evidence import NOTHING, Evidence, evidence
from planarkiv.intake.document_type.words import fold, words_of

_HEADLINE_CHARACTERS = 600
_HEADLINE_LINES = 15
_MAX_LINE = 100
_MAX_WORDS = 14
_WORDS_BEFORE = 5
_LONG_SIDE_OF_A3 = 400.0
_LONG_SIDE_OF_A2 = 580.0
_MAX_BODY = 12_000

_NO_HEADLINE = re.compile(
    r"(?:vedlegg|kopi til|kopi|vår ref|var ref|deres ref|dykkar ref|side|dato|arkiv|saksbehandl|jf|kapittel|kap)\b"
)
_LETTER = re.compile(
    r"\b(?:vår ref|var ref|deres ref|dykkar ref|vår dato|deres dato|dykkar dato|vår saksbehandler|"
    r"med (?:vennlig |venleg )?(?:hilsen|helsing)|mvh)\b"
)
_FRAME_WORDS = frozenset(("TEGNFKL", "KART", "PLANBEST", "PLANKART"))
_LETTER_TYPES = frozenset(("UTTALELSE", "INNSIGELSE", "KLAGE", "VEDTAK", "KUNNGJ", "KORR"))

_DRAWING_SIGNS = tuple(
    re.compile(sign)
    for sign in (
        r"\b(?:tegn|teikn)forklaring",
        r"\b(?:kart)?m[åa]lestokk\b|\b1 ?: ?(?:500|1000|2000|5000|10000)\b",
        r"\bekvidistanse\b",
        r"\b(?:kartopplysninger|kartopplysningar|basiskart|kartgrunnlag|kilde for basiskart)\b",
        r"\bkoordinatsystem\b",
    )
)
_DRAWING_SIGNS_WANTED = 2
_PLAN_SIGNS = tuple(
    re.compile(sign)
    for sign in (
        r"\b(?:planens begrens(?:n)?ing|plangrense|planen si avgrensing|grense for planomr[åa]de)",
        r"\b(?:form[åa]lsgrense|form[åa]lgrense|reguleringsgrense|byggegrense|reguleringslinje)",
        r"§ ?12-[56]\b|§ ?25\b|\b(?:reguleringsformål|arealformål)",
        r"\b(?:arealplan-?id|plan ?id|nasjonal arealplan)",
        r"\bplankart\b|\b(?:detaljregulering|(?:reguleringsplan|bebyggelsesplan|byplan)(?:en)?) (?:for|i|av)\b",
        r"\b(?:friområde|trafikkområde|byggeområde|fellesområde|boligbebyggelse|bustader|kjøreveg|kjoreveg|landbruksområde)",
        r"\b(?:saksbehandling etter plan- og bygningsloven|saksbehandling i (?:h|folge|samsvar))",
    )
)  # fmt: skip
_ALL_SIGNS_WANTED = 4
_OTHER_DRAWING = re.compile(r"\b(?:illustrasjonsplan|situasjonsplan|utomhusplan|utenomhusplan|temakart)\b")

_PROVISION_SIGNS = tuple(
    re.compile(sign, re.MULTILINE)
    for sign in (
        r"^(?:§? ?\d[\d. ]*)?felles(?:bestemmelser|foresegner)",
        r"^(?:§? ?\d[\d. ]*)?rekkefolge(?:bestemmelser|krav|foresegner)",
        r"^(?:§? ?\d[\d. ]*)?(?:bestemmelser|foresegner) (?:til|for) (?:areal|omsynss|hensynss|form)",
        r"^§ ?1[ .:]",
        r"^§ ?2[ .:]",
        r"^§ ?3[ .:]",
    )
)
_PROVISION_SIGNS_WANTED = 3
_PROVISION_WORD = re.compile(r"(?:bestemmelser|foresegner|vedtekter)")


def long_side(facts: Mapping[str, object]) -> float:
    """The longer side in mm of the largest page or of a scan; 0 when it is not known."""
    sizes: list[float] = []
    pages = facts.get("sidestoerrelserMm")
    for page in pages if isinstance(pages, list) else []:
        if isinstance(page, dict):
            sizes += [float(page.get("bredde", 0)), float(page.get("hoeyde", 0))]
    scan = facts.get("arkMm")
    if isinstance(scan, list):
        sizes += [float(side) for side in scan]
    return max(sizes, default=0.0)


def is_map_sized(facts: Mapping[str, object]) -> bool:
    """True for sheets of A3 and larger."""
    return long_side(facts) >= _LONG_SIDE_OF_A3


def is_large(facts: Mapping[str, object]) -> bool:
    """True for sheets of A2 and larger: nothing but drawings is that large."""
    return long_side(facts) >= _LONG_SIDE_OF_A2


def headline(pages: Sequence[str]) -> Evidence:
    """The first line near the top of the first page that names a type of document as a headline does."""
    if not pages:
        return NOTHING
    is_letter = bool(_LETTER.search(fold(pages[0][:3000]))) or bool(_LETTER.search(fold(pages[0][-600:])))
    is_drawing = _signs(_DRAWING_SIGNS, pages) >= _DRAWING_SIGNS_WANTED
    for line in pages[0][:_HEADLINE_CHARACTERS].split("\n")[:_HEADLINE_LINES]:
        found = _of_line(line)
        if _FRAME_WORDS.issuperset(found.types) and is_drawing:
            continue  # the legend and the title block of a map speak of all that belongs to it
        if found.types and (not is_letter or set(found.types) <= _LETTER_TYPES):
            return found
    return NOTHING


def _of_line(line: str) -> Evidence:
    # a numbered line is a chapter of the document, not its title
    if len(line) > _MAX_LINE or line[:1].isdigit() or line.startswith("§") or _NO_HEADLINE.match(fold(line)):
        return NOTHING
    words = words_of(line)
    if not 0 < len(words.words) <= _MAX_WORDS or line.rstrip().endswith((".", ",")):
        return NOTHING
    found = evidence(words)
    at_its_place = found.first_word < _WORDS_BEFORE or found.last_word == len(words.words)
    return replace(found, certain=True) if found.types and found.certain and at_its_place else NOTHING


def is_plan_map(pages: Sequence[str]) -> bool:
    """True when the text of the first page is that of a plan map: legend, scale, grid, title block."""
    text = _body(pages)
    if _OTHER_DRAWING.search(text) and "plankart" not in text:
        return False
    drawing = _signs(_DRAWING_SIGNS, pages)
    return drawing >= _DRAWING_SIGNS_WANTED and drawing + _signs(_PLAN_SIGNS, pages) >= _ALL_SIGNS_WANTED


def _signs(signs: tuple[re.Pattern[str], ...], pages: Sequence[str]) -> int:
    text = _body(pages)
    return sum(bool(sign.search(text)) for sign in signs)


def _body(pages: Sequence[str]) -> str:
    return fold(pages[0][:_MAX_BODY]) if pages else ""


def holds_provisions(pages: Sequence[str]) -> bool:
    """True when the text has the chapters or paragraphs of provisions as headlines."""
    text = fold("\n".join(pages)[: 3 * _MAX_BODY])
    enough = sum(bool(sign.search(text)) for sign in _PROVISION_SIGNS) >= _PROVISION_SIGNS_WANTED
    return enough and bool(_PROVISION_WORD.search(text))
