"""Fonts that a PDF names but does not hold. Runs in the helper process."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

_MAX_PAGES = 200
_MAX_FONTS = 2000
_MAX_FORMS = 2000
_MAX_DEPTH = 50
_MAX_NAMES = 20
_MAX_NAME = 100
_SUBSET = re.compile(r"\A[A-Z]{6}\+")
"""What stands before the name of a font of which only the used letters are embedded (ISO 32000-1 9.6.4)."""

_PROGRAMS = ("/FontFile", "/FontFile2", "/FontFile3")


def fonts_not_embedded(pdf: Any) -> list[str]:
    """Names of the fonts in the resources of pages and their forms that have no font program; at most ``_MAX_NAMES``.

    The 14 standard fonts count like others: PDF/A wants every font embedded (ISO 19005-1 6.3.4).
    """
    names = {_name(font) for font in islice(_fonts(pdf), _MAX_FONTS) if not _is_embedded(font)}
    return sorted(names)[:_MAX_NAMES]


def _fonts(pdf: Any) -> Iterator[Any]:
    """Each font of the first pages, once as far as objects can be told apart: shared resources cost nothing."""
    seen: set[tuple[int, int]] = set()
    forms = 0
    for number in range(min(len(pdf.pages), _MAX_PAGES)):
        resources = _resources(pdf.pages[number].obj)
        yield from _listed(resources, "/Font", seen)
        for form in _listed(resources, "/XObject", seen):
            forms += 1
            if forms > _MAX_FORMS:
                return
            if form.get("/Subtype") == "/Form":
                yield from _listed(form.get("/Resources"), "/Font", seen)


def _resources(page: Any) -> Any:
    import pikepdf

    for _ in range(_MAX_DEPTH):
        if not isinstance(page, pikepdf.Dictionary) or "/Resources" in page:
            break
        page = page.get("/Parent")
    return page.get("/Resources") if isinstance(page, pikepdf.Dictionary) else None


def _listed(resources: Any, kind: str, seen: set[tuple[int, int]]) -> Iterator[Any]:
    """The dictionaries and streams of one kind in some resources, without those that have been met before."""
    import pikepdf

    listed = resources.get(kind) if isinstance(resources, pikepdf.Dictionary) else None
    if not isinstance(listed, pikepdf.Dictionary) or not _is_new(listed, seen):
        return
    # sorted, so that a file beyond the limits has the same names every time
    for key in sorted(listed.keys())[:_MAX_FONTS]:
        each = listed[key]
        if isinstance(each, pikepdf.Dictionary | pikepdf.Stream) and _is_new(each, seen):
            yield each


def _is_new(thing: Any, seen: set[tuple[int, int]]) -> bool:
    """Whether an object is met for the first time; one that stands where it is used always is."""
    number: tuple[int, int] = thing.objgen
    if number in seen:
        return False
    if number != (0, 0):
        seen.add(number)
    return True


def _is_embedded(font: Any) -> bool:
    import pikepdf

    if font.get("/Subtype") == "/Type3":
        return True  # its letters are drawings in the file
    if font.get("/Subtype") == "/Type0":
        descendants = font.get("/DescendantFonts")
        font = descendants[0] if isinstance(descendants, pikepdf.Array) and len(descendants) else None
    described = font.get("/FontDescriptor") if isinstance(font, pikepdf.Dictionary) else None
    return isinstance(described, pikepdf.Dictionary) and any(
        isinstance(described.get(program), pikepdf.Stream) for program in _PROGRAMS
    )


def _name(font: Any) -> str:
    import pikepdf

    name = font.get("/BaseFont")
    if not isinstance(name, pikepdf.Name):
        return "uten navn"
    try:
        text = str(name)
    except UnicodeDecodeError:
        # names are bytes, and old programs wrote them in the code page of their machine
        text = name.unparse().decode("ascii", "replace")
    text = "".join(sign if sign.isprintable() else "?" for sign in text[1 : _MAX_NAME + 1])
    return _SUBSET.sub("", text)
