"""Rule ATT01: dates on map objects are real dates, possible, and in the right order."""

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache

import numpy as np

from planarkiv.findings import Problem, Severity, Wording
from planarkiv.language import later
from planarkiv.model.features import Column
from planarkiv.model.formats import Format
from planarkiv.rule import Certainty, NoOptions, Page, rule
from planarkiv.rules.days import day_before
from planarkiv.subjects import PlanMap

PAGE = Page(
    title=later("Datoene på kartobjektene finnes, er mulige og kommer i riktig rekkefølge"),
    what=later(
        "En dato i kartet er 8 sifre (ÅÅÅÅMMDD), eller 12 eller 14 sifre med klokkeslett, og en dag som finnes. I "
        "andre filer enn SOSI kan den også stå som ÅÅÅÅ-MM-DD, med eller uten klokkeslett. Datoer for digitalisering, "
        "oppdatering og kopiering er ikke før 1970 og ikke i framtida, og første digitalisering kommer ikke etter "
        "siste oppdatering. Ingen annen dato er før 1827. Frister kan ligge fram i tid."
    ),
    why=later(
        "Programmer som bytter data, bruker oppdateringsdato til å finne hva som er nytt. En gal dato gjør at "
        "endringer blir borte. Datoene 17530101, 18000101 og 19000101 er satt inn av databaser der datoen manglet."
    ),
    clause=later("SOSI Plan, fellesegenskaper; SOSI del 1 om datoer"),
    certainty=Certainty.SECONDARY,
    mend=later(
        "Rett datoen i kartprogrammet eller databasen kartet kommer fra. Er dagen ukjent, la feltet være tomt i kartet "
        "og skriv året i planoversikten."
    ),
    example=later(
        "Feil: «..OPPDATERINGSDATO 2024-05-15» eller «20240231».\nRiktig: «..OPPDATERINGSDATO 20240515» eller "
        "«20240515093000»."
    ),
)

NO_DATE = Wording(
    later("{felt} er «{verdi}», som ikke er en dato. Den står på {antall} objekt."),
    later("Skriv datoen som ÅÅÅÅMMDD, for eksempel 20240515. Er dagen ukjent, la feltet være tomt."),
)
PLACEHOLDER = Wording(
    later("{felt} er {verdi} på {antall} objekt. Det er en plassholder fra en database: den riktige datoen manglet."),
    later("Finn datoen i vedtaket eller saken. Finnes den ikke, la feltet være tomt."),
)
TOO_OLD = Wording(
    later("{felt} er {verdi} på {antall} objekt. Ingen arealplan er eldre enn bygningsloven fra 1827."),
    later("Rett datoen; ofte mangler et siffer i årstallet, eller to siffer er byttet om."),
)
BEFORE_MAPS = Wording(
    later("{felt} er {verdi} på {antall} objekt. Ingen plan var på digitalt kart før 1970."),
    later("Rett datoen i kartprogrammet. Trolig er det vedtaksdatoen som er skrevet her."),
)
IN_FUTURE = Wording(
    later("{felt} er {verdi} på {antall} objekt, som ligger fram i tid."),
    later("Rett datoen; ofte er det årstallet. Ellers går klokka feil på maskinen kartet ble laget på."),
)
WRONG_ORDER = Wording(
    later("FØRSTEDIGITALISERINGSDATO {foerste} er etter OPPDATERINGSDATO {siste} på {antall} objekt."),
    later("Rett datoene i kartprogrammet. Ofte er de byttet om, eller satt til dagen fila ble eksportert."),
)

FIRST, LAST = "FØRSTEDIGITALISERINGSDATO", "OPPDATERINGSDATO"
_DIGITAL = (FIRST, LAST, "KOPIDATA.KOPIDATO")
_OTHER = (
    "VEDTAKENDELIGPLANDATO", "IKRAFT", "KUNNGJØRINGSDATO", "GJENNOMFØRINGSFRIST", "AVGJDATO", "GYLDIGTILDATO",
    "BÅNDLAGTFREMTIL",
)  # fmt: skip
_LENGTHS = (8, 12, 14)
_PLACEHOLDERS = ("1753-01-01", "1800-01-01", "1900-01-01")
_FIRST_PLAN, _FIRST_MAP = "1827-01-01", "1970-01-01"
_SURELY_PAST = "2026-01-01"
"""No clock shows a day before this rule was written: earlier dates need not wait for the clock."""
_LONGEST = 80
_ISO = re.compile(
    r"([0-9]{4})[-/]([0-9]{2})[-/]([0-9]{2})(?:[T ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]*)?)?)?"
    r"(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?"
)


@rule("ATT01", PlanMap, Severity.WARNING, PAGE, NoOptions, numbers=(111,))
def dates_on_objects_are_possible(plan_map: PlanMap, _: NoOptions) -> Iterator[Problem]:
    """Each date is one, none is too old, those of the map itself have been, and the first is not after the last."""
    columns, of_sosi = plan_map.table.columns, plan_map.table.format is Format.SOSI
    for name in (*_DIGITAL, *_OTHER):
        column = columns.get(name)
        if column is None:
            continue
        for code, value, number in _in_use(column):
            day = day_of(value if of_sosi else digits_of(value))
            wording, until = (NO_DATE, "") if not day else _judged(day, name in _DIGITAL)
            if wording is not None and value not in ("", "*"):
                row = int(column.rows[np.argmax(column.codes == code)])
                values: dict[str, str | int] = {
                    "felt": name.rpartition(".")[2],
                    "verdi": value[:_LONGEST],
                    "antall": number,
                }
                yield Problem(wording, values, row=row, until=until)
    yield from _wrong_order(plan_map)


def _judged(day: str, digital: bool) -> tuple[Wording | None, str]:
    """What is wrong with a day, and until which day it is."""
    if day in _PLACEHOLDERS:
        return PLACEHOLDER, ""
    if day < (_FIRST_MAP if digital else _FIRST_PLAN):
        return BEFORE_MAPS if digital else TOO_OLD, ""
    if digital and day > _SURELY_PAST:
        return IN_FUTURE, day_before(day)
    return None, ""


def _wrong_order(plan_map: PlanMap) -> Iterator[Problem]:
    table = plan_map.table
    first, last = table.columns.get(FIRST), table.columns.get(LAST)
    if first is None or last is None:
        return
    # the earliest that the first may mean, the latest that the last may mean: a day against an hour of it is in order
    of_sosi = table.format is Format.SOSI
    begun = {code: digits.ljust(14, "0") for code, digits in _dates(first, of_sosi)}
    ended = {code: digits.ljust(14, "9") for code, digits in _dates(last, of_sosi)}
    if not begun or not ended or max(begun.values()) <= min(ended.values()):
        return
    earliest, latest = np.zeros(len(first.values) + 1, np.int64), np.full(len(last.values) + 1, 10**14, np.int64)
    earliest[list(begun)] = [int(value) for value in begun.values()]
    latest[list(ended)] = [int(value) for value in ended.values()]
    codes = table.dense(FIRST), table.dense(LAST)
    # an object without the date has code -1: the extra place at the end
    rows = np.flatnonzero(earliest[codes[0]] > latest[codes[1]]).tolist()
    pairs: dict[tuple[int, int], list[int]] = {}
    for row in rows:
        pairs.setdefault((int(codes[0][row]), int(codes[1][row])), []).append(row)
    for (one, other), of_pair in pairs.items():
        values: dict[str, str | int] = {
            "foerste": first.values[one],
            "siste": last.values[other],
            "antall": len(of_pair),
        }
        yield Problem(WRONG_ORDER, values, row=of_pair[0])


def _dates(column: Column, of_sosi: bool) -> Iterator[tuple[int, str]]:
    """Code and digits of each value in use that is a date."""
    for code, value, _ in _in_use(column):
        digits = value if of_sosi else digits_of(value)
        if day_of(digits):
            yield code, digits


def _in_use(column: Column) -> list[tuple[int, str, int]]:
    """Code, value and number of entries of each value in use (a part of a file shares the list of the whole file)."""
    counts = np.bincount(column.codes, minlength=len(column.values))
    return [(code, column.values[code], int(counts[code])) for code in np.flatnonzero(counts).tolist()]


def digits_of(value: str) -> str:
    """A date as GML and map systems write it, in the digits of SOSI; anything else as it is."""
    found = _ISO.fullmatch(value)
    return "".join(part for part in found.groups() if part) if found else value


@lru_cache(maxsize=4096)
def day_of(value: str) -> str:
    """The ISO day of a date as SOSI writes it; empty when it is none."""
    if len(value) not in _LENGTHS or not (value.isascii() and value.isdigit()):
        return ""
    if value[8:10] > "23" or value[10:12] > "59" or value[12:14] > "59":
        return ""
    try:
        return dt.date(int(value[:4]), int(value[4:6]), int(value[6:8])).isoformat()
    except ValueError:
        return ""
