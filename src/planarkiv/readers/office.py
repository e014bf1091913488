"""Office documents and e-mail: kept and named; the first words of those the standard library can read safely."""

import email
import email.errors
import email.header
import email.message
import email.policy
import email.utils
import html.parser
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO
from xml.parsers import expat  # nosec - declarations of entities are refused below

from planarkiv.model.document_facts import MAX_PAGE_TEXT, DocumentFacts, tidy
from planarkiv.model.faults import Fault
from planarkiv.readers import content

_MAX_BYTES = 4 << 20
"""Bytes looked at of a text, e-mail or RTF file: the first words stand before them."""

_MAX_XML = 16 << 20
_XML_CHUNK = 1 << 20
_MAX_DEPTH = 200

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_ODF = "urn:oasis:names:tc:opendocument:xmlns:text:1.0 "
_TEXT_ELEMENTS = frozenset((_WORD + "t", _ODF + "p", _ODF + "h"))
_LINE_ENDS = frozenset((_WORD + "p", _WORD + "br", _ODF + "p", _ODF + "h", _ODF + "line-break"))
_BLANKS = frozenset((_WORD + "tab", _ODF + "tab", _ODF + "s"))
_ODD = (
    *(zipfile.BadZipFile, zlib.error, expat.ExpatError, email.errors.MessageError),
    # zipfile on encryption and missing members, email on headers nobody foresaw
    *(RuntimeError, NotImplementedError, EOFError, ValueError, LookupError, TypeError, AttributeError),
)


def read(path: Path) -> DocumentFacts:
    """Facts of one office file. Of e-mail ``emne``, ``dato``, ``vedlegg``; text as one page where it can be read.

    Formats whose text is not read (DOC, MSG, spreadsheets, presentations ...) have ``ulest`` true.
    """
    try:
        found = content.identify(path)
        faults = list(content.disagreement(path, found))
        reader = _READ.get(found.format)
        if reader is None:
            return DocumentFacts(found.format, found.media_type, {"ulest": True}, faults=tuple(faults))
        facts: dict[str, object] = {}
        text = ""
        try:
            text = tidy(reader(path, facts))
        except _ODD as error:
            reason = str(error)[:200] or type(error).__name__
            faults.append(Fault("dokument-ulesbart", values={"format": found.format, "grunn": reason}))
    except OSError as error:
        return DocumentFacts("UKJENT", content.UNKNOWN.media_type, faults=(content.unreadable(error),))
    return DocumentFacts(found.format, found.media_type, facts, (text,) if text else (), tuple(faults))


def _docx(path: Path, facts: dict[str, object]) -> str:
    del facts
    return _packed_xml(path, "word/document.xml")


def _odt(path: Path, facts: dict[str, object]) -> str:
    del facts
    return _packed_xml(path, "content.xml")


def _packed_xml(path: Path, member: str) -> str:
    with path.open("rb") as file:
        if not content.has_modest_directory(file):
            raise ValueError("too many members")
        with zipfile.ZipFile(file) as packed, packed.open(member) as stream:
            return "".join(_xml_text(stream))


class _EnoughError(Exception):
    """The parser has the words we wanted."""


def _xml_text(stream: IO[bytes]) -> list[str]:
    """The text of a WordprocessingML or OpenDocument part, until there is a page of it or ``_MAX_XML`` bytes."""
    words: list[str] = []
    length = depth = inside = 0
    parser = expat.ParserCreate(namespace_separator=" ")

    def start(name: str, _attributes: dict[str, str]) -> None:
        nonlocal depth, inside
        depth += 1
        if depth > _MAX_DEPTH:
            raise _EnoughError
        inside += name in _TEXT_ELEMENTS
        if name in _BLANKS:
            words.append(" ")

    def end(name: str) -> None:
        nonlocal depth, inside
        depth -= 1
        inside -= name in _TEXT_ELEMENTS
        if name in _LINE_ENDS:
            words.append("\n")

    def text(data: str) -> None:
        nonlocal length
        if inside:
            words.append(data)
            length += len(data)
            if length > MAX_PAGE_TEXT:
                raise _EnoughError

    def refuse(*_arguments: object) -> None:
        raise ValueError("document type declaration")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = refuse
    try:
        for _ in range(_MAX_XML // _XML_CHUNK):
            chunk = stream.read(_XML_CHUNK)
            parser.Parse(chunk, not chunk)
            if not chunk:
                break
    except _EnoughError:
        pass
    except (expat.ExpatError, zlib.error, zipfile.BadZipFile, EOFError):
        if not length:
            raise
    return words


def _plain(path: Path, facts: dict[str, object]) -> str:
    del facts
    return decode(_head(path))


def decode(data: bytes) -> str:
    """Text of unknown charset: by byte order mark, else UTF-8 if it can be, else Windows' Western European."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # the last character may be cut by our own limit
        if error.start >= len(data) - 3:
            return data[: error.start].decode("utf-8-sig")
        return data.decode("cp1252", "replace")


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_MAX_BYTES)


class _Words(html.parser.HTMLParser):
    """Collects what a reader of the page sees."""

    _HIDDEN = frozenset(("script", "style", "template"))
    _BLOCKS = frozenset(("p", "br", "div", "tr", "li", "h1", "h2", "h3", "h4", "h5", "table", "title"))

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._hidden += tag in self._HIDDEN
        if tag in self._BLOCKS:
            self.words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._hidden = max(0, self._hidden - (tag in self._HIDDEN))
        if tag in self._BLOCKS:
            self.words.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words.append(data)


def _html(path: Path, facts: dict[str, object]) -> str:
    del facts
    return _html_words(decode(_head(path)))


def _html_words(page: str) -> str:
    # the parser of the standard library is quadratic on some broken markup: it gets what a page's first words need
    page = page[: 16 * MAX_PAGE_TEXT]
    parser = _Words()
    try:
        parser.feed(page)
    except AssertionError as error:  # html.parser on <![ and its kin
        raise ValueError(str(error)) from error
    return "".join(parser.words)


def _eml(path: Path, facts: dict[str, object]) -> str:
    message = email.message_from_bytes(_head(path), policy=email.policy.compat32)
    subject = _header(message, "Subject")
    facts["emne"] = subject[:300]
    if date := _date(message):
        facts["dato"] = date
    bodies: dict[str, str] = {}
    attachments: list[str] = []
    for part in _parts(message):
        name = part.get_filename()
        if name:
            attachments.append(_decoded(str(name))[:200])
        elif part.get_content_type() in ("text/plain", "text/html"):
            bodies.setdefault(part.get_content_type(), _payload(part))
    if attachments:
        facts["vedlegg"] = attachments[:50]
    body = bodies.get("text/plain") or _html_words(bodies.get("text/html", ""))
    # no sender or receiver: the first words go into the arbeidsliste, and need no persons
    return f"{subject}\n{body}"


def _parts(message: email.message.Message) -> Iterator[email.message.Message]:
    waiting = [message]
    for _ in range(_MAX_DEPTH):
        if not waiting:
            return
        part = waiting.pop(0)
        yield part
        inner = part.get_payload()
        if part.is_multipart() and isinstance(inner, list):
            waiting.extend(one for one in inner if isinstance(one, email.message.Message))


def _payload(part: email.message.Message) -> str:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    charset = part.get_content_charset("")
    try:
        return data.decode(charset) if charset else decode(data)
    except (LookupError, UnicodeDecodeError):
        return decode(data)


def _header(message: email.message.Message, name: str) -> str:
    return _decoded(str(message.get(name, "")))


def _decoded(text: str) -> str:
    try:
        decoded = str(email.header.make_header(email.header.decode_header(text[:2000])))
    except (LookupError, UnicodeDecodeError, ValueError, email.errors.HeaderParseError):
        decoded = text
    return " ".join("".join(sign if sign.isprintable() else " " for sign in decoded).split())


def _date(message: email.message.Message) -> str:
    try:
        return email.utils.parsedate_to_datetime(str(message.get("Date", ""))[:100]).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


_RTF = re.compile(
    rb"\\'([0-9a-fA-F]{2})|\\u(-?[0-9]{1,6}) ?|\\([a-zA-Z]{1,32})(-?[0-9]{1,10})? ?|\\([^a-zA-Z])"
    rb"|([{}])|([\r\n]+)|([^\\{}\r\n]+)"
)
_RTF_HIDDEN = frozenset(
    b"fonttbl colortbl stylesheet info pict object header footer headerl headerr footerl footerr listtable themedata "
    b"listoverridetable rsidtbl generator xmlnstbl datastore latentstyles colorschememapping filetbl revtbl".split()
)
_RTF_SIGNS = {b"par": "\n", b"line": "\n", b"sect": "\n", b"page": "\n", b"row": "\n", b"tab": " ", b"cell": " "}
_RTF_CODE_PAGES = {b"mac": "mac_roman", b"pc": "cp437", b"pca": "cp850"}


def _rtf(path: Path, facts: dict[str, object]) -> str:
    """Text of RTF 1.9: groups that are no text are skipped, ``\\uN`` and ``\\'hh`` decoded."""
    del facts
    words: list[str] = []
    hidden: list[bool] = [False]
    code_page = "cp1252"
    skip = length = 0
    for found in _RTF.finditer(_head(path)):
        byte, wide, word, number, sign, brace, _, text = found.groups()
        piece = ""
        if brace == b"{":
            hidden.append(hidden[-1])
            if len(hidden) > 50 * _MAX_DEPTH:
                break
        elif brace == b"}":
            if len(hidden) > 1:
                hidden.pop()
        elif word is not None:
            if word == b"ansicpg" and number:
                code_page = _known_code_page(number)
            code_page = _RTF_CODE_PAGES.get(word, code_page)
            hidden[-1] = hidden[-1] or word in _RTF_HIDDEN
            piece = _RTF_SIGNS.get(word, "")
        elif sign is not None:
            hidden[-1] = hidden[-1] or sign == b"*"
            piece = {b"~": " ", b"_": "-"}.get(sign, sign.decode("ascii", "ignore") if sign in b"\\{}" else "")
        elif wide is not None:
            piece, skip = chr(int(wide) & 0xFFFF), 1
        elif byte is not None:
            # the byte after \u is for readers that know no Unicode
            piece, skip = ("", 0) if skip else (bytes.fromhex(byte.decode()).decode(code_page, "replace"), 0)
        elif text is not None:
            piece, skip = text[skip:].decode(code_page, "replace"), 0
        if piece and not hidden[-1]:
            words.append(piece)
            length += len(piece)
            if length > MAX_PAGE_TEXT:
                break
    # characters beyond the first 65 536 come as two halves
    return "".join(words).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _known_code_page(number: bytes) -> str:
    name = f"cp{number.decode()}"
    try:
        b"".decode(name)
    except LookupError:
        return "cp1252"
    return name


_READ: dict[str, Callable[[Path, dict[str, object]], str]] = {
    "DOCX": _docx,
    "ODT": _odt,
    "RTF": _rtf,
    "TXT": _plain,
    "HTML": _html,
    "EML": _eml,
}
