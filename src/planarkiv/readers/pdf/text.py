"""Text of a PDF: of its first pages, or of all of them. Runs in the helper process."""

from pathlib import Path
from typing import Any

from planarkiv.model.document_facts import MAX_PAGE_TEXT, MAX_PAGES, tidy

_MOST_PAGES = 200
"""Pages whose text is read when the whole text is wanted; no provisions are longer."""

_DIVIDED = "\ufffe"
"""What pdfium gives for the hyphen of a word divided at the end of a line; it joins the halves."""

_PAGES_SEEN = 20
"""Pages looked at for a text layer; a scan with one typed cover page has it on the first."""


def read_text(path: Path) -> dict[str, object]:
    """``pages``, and the facts of the text layer; the keys are those of the worker's answer."""
    import pypdfium2

    faults: list[dict[str, object]] = []
    pages: list[str] = []
    with_text = seen = 0
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        return {"facts": {"tekstlag": None}, "faults": [_fault(None, error)], "pages": []}
    try:
        for number in range(min(len(document), _PAGES_SEEN)):
            try:
                count, text = _page(document, number, number < MAX_PAGES)
            except pypdfium2.PdfiumError as error:
                faults.append(_fault(number + 1, error))
                count, text = 0, ""
            seen += 1
            with_text += count > 0
            if number < MAX_PAGES:
                pages.append(text)
    finally:
        document.close()
    facts: dict[str, object] = {
        "tekstlag": with_text > 0,
        "tekstlagAndel": round(with_text / seen, 3) if seen else 0.0,
        "tekstlagSiderSett": seen,
    }
    return {"facts": facts, "faults": faults, "pages": pages if any(pages) else []}


def read_whole_text(path: Path) -> dict[str, object]:
    """``pages``: the text of every page, an empty one for a page without; none of a file that cannot be opened."""
    import pypdfium2

    pages: list[str] = []
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError:
        return {"pages": []}
    try:
        for number in range(min(len(document), _MOST_PAGES)):
            try:
                pages.append(_page(document, number, wanted=True)[1])
            except pypdfium2.PdfiumError:
                pages.append("")
    finally:
        document.close()
    return {"pages": pages}


def _page(document: Any, number: int, wanted: bool) -> tuple[int, str]:
    page = document[number]
    try:
        layer = page.get_textpage()
        try:
            count = layer.count_chars()
            if not wanted or count <= 0:
                return count, ""
            text = tidy(layer.get_text_range(0, min(count, 4 * MAX_PAGE_TEXT)).replace(_DIVIDED, ""))
            return len(text), text
        finally:
            layer.close()
    finally:
        page.close()


def _fault(page: int | None, error: Exception) -> dict[str, object]:
    return {"kind": "pdf-tekst-ulesbar", "page": page, "values": {"grunn": str(error)[:200]}}
