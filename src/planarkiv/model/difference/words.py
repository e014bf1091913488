"""Running text of two versions compared word by word: what went out, what came in, under which heading."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from planarkiv.model.difference.changes import Piece, TextChange
from planarkiv.model.plan_text.flow import pages_of

AROUND = 6
"""Words that are the same, shown on either side of what is not."""
_MOST_WORDS = 2_000
"""Words of one changed stretch that are compared one by one; a longer one went out or came in as a whole."""
_HEADING = re.compile(r"(?:§+\s*)?\d+(?:[.-]\d+)*\.?\s+\S|§+\s*\d")
_LONGEST_HEADING = 90


class _Block(NamedTuple):
    """A paragraph: its words, its page, and the heading it stands under."""

    words: tuple[str, ...]
    page: int
    heading: str

    @property
    def letters(self) -> str:
        """Without blanks: where they fall in a PDF is for the program that reads it to guess."""
        return "".join(self.words)


def text_changes(before: Sequence[str], after: Sequence[str]) -> tuple[TextChange, ...]:
    """Where the words of two documents differ; both are given by page. Line ends, spaces, page numbers alone on a line
    and which page a word stands on make no difference."""
    one, other = _blocks(before), _blocks(after)
    matcher = SequenceMatcher(None, [each.letters for each in one], [each.letters for each in other], autojunk=False)
    return tuple(
        change
        for what, i, j, m, n in matcher.get_opcodes()
        if what != "equal"
        for change in _stretch(one, other, (i, j), (m, n))
    )


def _blocks(texts: Sequence[str]) -> list[_Block]:
    found: list[_Block] = []
    heading = ""
    for page in pages_of(texts):
        for line in page.text.split("\n"):
            words = tuple(line.split())
            if not words or (len(words) == 1 and words[0].isdigit()):
                continue
            if len(line) <= _LONGEST_HEADING and _HEADING.match(line.strip()):
                heading = " ".join(words)
            found.append(_Block(words, page.number, heading))
    return found


def _stretch(
    one: Sequence[_Block], other: Sequence[_Block], at: tuple[int, int], to: tuple[int, int]
) -> Iterator[TextChange]:
    """What differs in a run of paragraphs. The words before and after come from the paragraphs beside it."""
    gone, new = one[slice(*at)], other[slice(*to)]
    left = [word for block in gone for word in block.words]
    right = [word for block in new for word in block.words]
    if "".join(left) == "".join(right):
        # only cut into lines and words otherwise
        return
    if max(len(left), len(right)) > _MOST_WORDS:
        pieces = [(Piece.GONE, left), (Piece.NEW, right)]
    else:
        pieces = list(_pieces(left, right))
    first = (new or gone)[0]
    yield TextChange(
        first.heading,
        gone[0].page if gone else 0,
        new[0].page if new else 0,
        tuple((kind, " ".join(words)) for kind, words in _shortened(pieces) if words),
    )


def _pieces(left: Sequence[str], right: Sequence[str]) -> Iterator[tuple[Piece, list[str]]]:
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    for what, i, j, m, n in matcher.get_opcodes():
        if what == "equal":
            yield Piece.SAME, list(left[i:j])
        else:
            yield Piece.GONE, list(left[i:j])
            yield Piece.NEW, list(right[m:n])


def _shortened(pieces: Sequence[tuple[Piece, list[str]]]) -> Iterator[tuple[Piece, list[str]]]:
    """Words that are the same only near what is not."""
    last = len(pieces) - 1
    for number, (kind, words) in enumerate(pieces):
        if kind is not Piece.SAME or len(words) <= 2 * AROUND:
            yield kind, words
            continue
        start = words[:AROUND] if number else []
        end = words[-AROUND:] if number < last else []
        yield kind, [*start, "…", *end]
