"""PDF: pages and their sizes, encryption, PDF/A claim, signatures, georeference, fonts, text of the first pages.

Native libraries parse the file, and a hostile file can hang or crash them: all of it happens in a helper process
(``helper``, ``worker``) with a time and a memory limit. What the helper does is in
``structure``, ``text`` and ``picture``.
"""

from collections.abc import Mapping
from pathlib import Path

from planarkiv.model.archival import ArchivalVerdict, Second
from planarkiv.model.document_facts import DocumentFacts
from planarkiv.model.faults import Fault
from planarkiv.readers import content
from planarkiv.readers.pdf.archival import checker_versions
from planarkiv.readers.pdf.helper import HelperStoppedError, PdfHelper, shared_helper


def read(path: Path, helper: PdfHelper | None = None) -> DocumentFacts:
    """Facts of one PDF; ``helper`` is the helper process to ask, by default the one this process shares.

    Facts: ``sider``, ``sidestoerrelserMm`` (``bredde`` and ``hoeyde`` as shown, ``sider`` of that size),
    ``pdfVersjon``, ``kryptert``, ``kreverPassord``, ``tekstlag``, ``tekstlagAndel`` (of ``tekstlagSiderSett``
    pages), ``pdfaPaastand`` (what the file says of itself, such as ``2B``: not checked), ``signert``, ``tittel``,
    ``forfatter``, ``program``, ``produsent``, ``opprettet`` (ISO date), ``georeferanse``, and
    ``fonterUtenInnbygging`` (names of fonts the file does not hold, at most 20, of the first 200 pages; empty when all
    are embedded).
    """
    try:
        found = content.identify(path)
    except OSError as error:
        return DocumentFacts("PDF", content.PDF.media_type, faults=(content.unreadable(error),))
    disagreement = content.disagreement(path, found)
    if found not in (content.PDF, content.UNKNOWN, content.TEXT):
        return DocumentFacts(found.format, found.media_type, faults=disagreement)
    helper = helper or shared_helper()
    try:
        answer = helper.ask("structure", path)
    except HelperStoppedError as stopped:
        fault = Fault("pdf-ulesbar", values={"grunn": stopped.reason})
        return DocumentFacts(found.format, found.media_type, faults=(*disagreement, fault))
    facts, faults = _facts(answer), _faults(answer)
    if "sider" not in facts:
        return DocumentFacts(found.format, found.media_type, facts, faults=(*disagreement, *faults))
    pages, text_facts, text_faults = _text(helper, path)
    return DocumentFacts(
        content.PDF.format,
        content.PDF.media_type,
        {**facts, **text_facts},
        pages,
        # a header that came too late or not at all is told by the repair, and the file is a PDF after all
        (*(disagreement if found is content.PDF else ()), *faults, *text_faults),
    )


def read_pages(path: Path, helper: PdfHelper | None = None) -> tuple[str, ...]:
    """The text of every page (the first 200), as `DocumentFacts.pages` has it of the first ones.

    Empty where there is no text, the file is no PDF, or the helper process was stopped.
    """
    try:
        answer = (helper or shared_helper()).ask("whole text", path)
    except HelperStoppedError:
        return ()
    pages = answer.get("pages")
    texts = tuple(page for page in pages if isinstance(page, str)) if isinstance(pages, list) else ()
    return texts if any(texts) else ()


def page_picture(path: Path, helper: PdfHelper | None = None) -> Mapping[str, object]:
    """The first page as a small picture: see ``picture.read_picture``. Empty where it cannot be shown."""
    try:
        return (helper or shared_helper()).ask("picture", path)
    except HelperStoppedError:
        return {}


def archival_verdict(path: Path, claim: str, helper: PdfHelper | None = None) -> ArchivalVerdict:
    """Whether a PDF is the PDF/A that ``claim`` names (one of `archival.CHECKED`)."""
    if not checker_versions():
        return ArchivalVerdict(not_checked="mangler")
    try:
        answer = (helper or shared_helper()).ask("archival", path, claim=claim)
    except HelperStoppedError as stopped:
        return ArchivalVerdict(not_checked=stopped.reason)
    if reason := answer.get("not_checked"):
        return ArchivalVerdict(not_checked=str(reason))
    faults = answer.get("faults")
    return ArchivalVerdict(
        tuple(map(str, faults if isinstance(faults, list) else ())), Second(str(answer.get("second")))
    )


def _text(helper: PdfHelper, path: Path) -> tuple[tuple[str, ...], Mapping[str, object], tuple[Fault, ...]]:
    try:
        answer = helper.ask("text", path)
    except HelperStoppedError as stopped:
        return (), {"tekstlag": None}, (Fault("pdf-tekst-ulesbar", values={"grunn": stopped.reason}),)
    pages = answer.get("pages")
    texts = tuple(page for page in pages if isinstance(page, str)) if isinstance(pages, list) else ()
    return texts, _facts(answer), _faults(answer)


def _facts(answer: Mapping[str, object]) -> Mapping[str, object]:
    facts = answer.get("facts")
    return facts if isinstance(facts, dict) else {}


def _faults(answer: Mapping[str, object]) -> tuple[Fault, ...]:
    faults = answer.get("faults")
    if not isinstance(faults, list):
        return ()
    return tuple(Fault(fault["kind"], page=fault.get("page"), values=fault.get("values", {})) for fault in faults)
