"""Text of pages is kept in lines, without control characters, and never more than its share."""

from planarkiv.model.document_facts import MAX_PAGE_TEXT, DocumentFacts, tidy


def test_tidy_keeps_lines_and_single_blanks() -> None:
    assert tidy("a \t b\r\n\r\n  c\0d\u2028e\re\f f ") == "a b\nc d e\ne\nf"


def test_tidy_is_bounded() -> None:
    assert len(tidy("æ" * 1_000_000)) == MAX_PAGE_TEXT
    assert tidy(" " * 1_000_000) == ""


def test_text_is_that_of_the_first_page() -> None:
    assert DocumentFacts("PDF", "application/pdf", pages=("en", "to")).text == "en"
    assert DocumentFacts("PDF", "application/pdf").text == ""
