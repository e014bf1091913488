"""One cell at a time: text, dates, yes and no, file names, as people write them. Nothing is guessed.

A value that is not there is None; a value that is there and cannot be read comes with a fault kind.
"""

import datetime as dt
import re
from dataclasses import dataclass

from planarkiv.model.dates import PartialDate
from planarkiv.readers.planoversikt.codes import NO, YES
from planarkiv.readers.planoversikt.words import fold, tidy

Value = str | int | float | bool | dt.date | dt.datetime | dt.time | dt.timedelta
"""What a cell holds; the empty text is an empty cell."""

MAX_TEXT = 32_767
"""Characters in a cell, as Excel has it."""

_NOTHING = frozenset(
    {"", "-", "–", "—", "--", "---", ".", "/", "n/a", "#n/a", "#i/t", "#ref!", "#verdi!", "#navn?", "null"}
)
_LONGEST_WORD = 4
"""Characters in the longest of them that begins with a letter."""

_LONGEST_NOTHING = 40
EXACT_INTEGER = 10**15
"""From here Excel has already rounded the digits of a number."""


def blank(value: Value) -> bool:
    """True for cells that say nothing: empty, blanks, a dash, an Excel error."""
    if not isinstance(value, str):
        return False
    if len(value) > _LONGEST_WORD and value[0].isalnum():
        return False
    return not value or ((len(value) <= _LONGEST_NOTHING or value.isspace()) and tidy(value).casefold() in _NOTHING)


def text_of(value: Value) -> str:
    """The cell as one line of text: 20030004.0 is ``20030004``, a date is ISO, true is ``ja``."""
    if isinstance(value, str):
        return tidy(value[:MAX_TEXT])
    if isinstance(value, bool):
        return "ja" if value else "nei"
    if isinstance(value, float):
        whole = value.is_integer() and abs(value) < EXACT_INTEGER
        return str(int(value)) if whole else repr(value)
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ", "seconds")
    return value.isoformat() if isinstance(value, dt.date | dt.time) else str(value)


def yes_or_no(text: str) -> bool | None:
    """True, False, or None for any other text."""
    key = fold(text)
    return True if key in YES else False if key in NO else None


@dataclass(frozen=True, slots=True)
class DateReading:
    """A date read from a cell; ``fault`` is None when it stands there plainly."""

    date: PartialDate | None
    fault: str | None = None


_MONTHS = ("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des")
_MONTH_WORD = "|".join(_MONTHS)
_DAY_MONTH_YEAR = re.compile(
    rf"(?:(?:den\s+)?(\d{{1,2}})\.?\s*[-/]?\s*)?({_MONTH_WORD})[a-zæøå]*\.?\s*[-/,]?\s*(\d{{4}})", re.IGNORECASE
)
_MONTH_YEAR = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})\s*[./]\s*(\d{1,2})\s*[./]\s*(\d{1,2})\.?")
_ISO_LOOSE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_TWO_DIGIT = re.compile(r"\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{2}")
_SERIAL = re.compile(r"[1-5]\d{4}")
_COMPACT_DAY_FIRST = re.compile(r"(\d{2})(\d{2})(\d{4})")
_NEAR_YEAR = re.compile(r"(?:ca\.?|circa|omkring|omtrent|trolig|truleg|rundt|år|året)?\s*(\d{4})\s*\??", re.IGNORECASE)
_INSIDE = re.compile(
    r"(?<![\d./-])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?![\d./-])|(?<![\d./-])(\d{4})-(\d{2})-(\d{2})(?![\d./-])"
)
_QUESTION = frozenset(
    {"?", "??", "???", "ikkekjent", "ikkjekjent", "ukjentdato", "ukjendt", "ukjend", "ukjend dato", "vetikke"}
)
_EXCEL_EPOCH = dt.date(1899, 12, 30)
_FIRST_YEAR, _LAST_YEAR = 1800, 2100


def read_date(value: Value) -> DateReading:
    """The date in a cell of a date column.

    Plain: real dates, ISO, ``yyyymmdd``, d.m.yyyy, a year, *ukjent*. Read with the fault ``dato-tolket``: months by
    name, m.yyyy, ``ddmmyyyy``, *ca. 1985*, one full date inside a text. ``dato-som-tall``: an Excel day number (36526).
    Not read: ``dato-tosifret-aar`` (1.5.87), ``dato-ulesbar``.
    """
    if isinstance(value, dt.datetime):
        return DateReading(PartialDate(value.date().isoformat()))
    if isinstance(value, dt.date):
        return DateReading(PartialDate(value.isoformat()))
    if isinstance(value, float) and not value.is_integer():
        return _serial(int(value)) if 10_000 <= value < 60_000 else DateReading(None, "dato-ulesbar")
    if isinstance(value, bool | dt.time | dt.timedelta):
        return DateReading(None, "dato-ulesbar")
    return _read_text(text_of(value))


def _read_text(text: str) -> DateReading:
    text = text.lstrip("'").rstrip(".,;")
    if fold(text) in _QUESTION or text.strip("? ") == "":
        return DateReading(PartialDate("ukjent", "" if text.strip("? ") else text))
    text = re.sub(r"(?<=\d)\s*([./-])\s*(?=\d)", r"\1", text)
    if _SERIAL.fullmatch(text):
        return _serial(int(text))
    try:
        date = PartialDate.parse(text)
    except ValueError:
        pass
    else:
        if not date.known or _FIRST_YEAR <= int(date.text[:4]) <= _LAST_YEAR:
            return DateReading(date)
    if found := _YEAR_FIRST.fullmatch(text) or _ISO_LOOSE.fullmatch(text):
        return _told(found[1], found[2], found[3], plain=True)
    if found := _DAY_MONTH_YEAR.fullmatch(text):
        return _told(found[3], str(_MONTHS.index(found[2].lower()) + 1), found[1])
    if found := _MONTH_YEAR.fullmatch(text):
        return _told(found[2], found[1], None)
    if found := _COMPACT_DAY_FIRST.fullmatch(text):
        return _told(found[3], found[2], found[1])
    if found := _NEAR_YEAR.fullmatch(text):
        return _told(found[1], None, None)
    if _TWO_DIGIT.fullmatch(text):
        return DateReading(None, "dato-tosifret-aar")
    inside = _INSIDE.findall(text)
    if len(inside) == 1:
        day, month, year, iso_year, iso_month, iso_day = inside[0]
        return _told(year or iso_year, month or iso_month, day or iso_day)
    return DateReading(None, "dato-ulesbar")


def _told(year: str, month: str | None, day: str | None, *, plain: bool = False) -> DateReading:
    try:
        dt.date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return DateReading(None, "dato-ulesbar")
    if not _FIRST_YEAR <= int(year) <= _LAST_YEAR:
        return DateReading(None, "dato-ulesbar")
    text = "-".join(part.zfill(2) for part in (year, month, day) if part)
    return DateReading(PartialDate(text), None if plain else "dato-tolket")


def _serial(number: int) -> DateReading:
    """Excel's day number: 1 January 2000 is 36526. Five digits are 1927 to 2064."""
    return DateReading(PartialDate((_EXCEL_EPOCH + dt.timedelta(days=number)).isoformat()), "dato-som-tall")


_FILE_END = re.compile(
    r"\.(?:pdf|sosi?|tiff?|jpe?g|png|gif|bmp|dwg|dxf|dgn|gml|gpkg|shp|gdb|docx?|rtf|odt|txt|xlsx?|xlsm|ods|csv|msg|eml"
    r"|html?|zip|7z|rar|xml|json|geojson|tfw|ecw|sid|wpd|pptx?|kmz|kml)$",
    re.IGNORECASE,
)
_PATH = re.compile(r"[A-Za-z]:[\\/]|\\\\\w|\.{1,2}[\\/]|file:|https?://|www\.|[^\\]+\\[^\\]", re.IGNORECASE)
_BETWEEN = re.compile(r"[\n\r;|]+")
_COMMA_BETWEEN = re.compile(r"(?<=\.[A-Za-z0-9]{3}),\s*|(?<=\.[A-Za-z0-9]{4}),\s*")


def names_file(text: str) -> bool:
    """True for a text that ends as a file name does, or is a path or an address."""
    return bool(_FILE_END.search(text.strip(" \"'<>")) or _PATH.match(text))


def file_names(value: Value) -> tuple[str, ...]:
    """The files one cell names: divided by line breaks, semicolons and bars, by commas after a file ending."""
    if not isinstance(value, str):
        return () if blank(value) else (text_of(value),)
    parts = (part for piece in _BETWEEN.split(value[:MAX_TEXT]) for part in _COMMA_BETWEEN.split(piece))
    return tuple(dict.fromkeys(text for part in parts if (text := tidy(part).strip(" \"'<>")) and not blank(text)))
