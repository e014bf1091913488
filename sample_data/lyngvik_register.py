"""The planoversikt of Lyngvik kommune: an Excel workbook kept by several people over many years."""

import datetime as dt
import re
import zipfile
from io import BytesIO

_SAVED = dt.datetime(2024, 2, 14, 10, 30, 0)  # noqa: DTZ001 - Excel knows no time zones
_ZIP_TIME = (2024, 2, 14, 10, 30, 0)

HEADER = ("Plan nr.", "Plannamn ", "PLANTYPE", "Status", "Lov", "Vedtatt dato", "Ikrafttr.", "Kunngjort",
          "Saksnr.", "Bestemm.", "Filnavn", "Merknad")  # fmt: skip

_Cell = str | int | float | dt.date | None

_PLANS: tuple[tuple[_Cell, ...], ...] = (
    (19520001, "Byplan for Strandgata og Torvet", "Eldre reguleringsplan", "Utgått/erstattet", "BL 1924", 1952, None,
     None, None, "Med bestemmelser som egen tekst", None, "erstattet av sentrumsplanen"),
    (19680002, "Fjellhug", 30, "Opphevet", "BL 1965", "23.9.1968", None, None, "sak 61/68", 1,
     "Fjellhug 1968.TIF; Fellesbestemmelser BL65.pdf", "opphevet i planvask 2016"),
    ("0072", "Elvebakken boligfelt  ", 30, 3, "BL 1965", "14.03.1972", None, None, "sak 12/72", 1,
     "bestemmelser.pdf; Fellesbestemmelser BL65.pdf", None),
    ("3/87", "Moen industriområde", "Reguleringsplan", "Endelig vedtatt arealplan", "PBL 1985",
     dt.date(1987, 6, 11), dt.date(1987, 6, 11), "2/7-1987", "87/3", 1, None, None),
    (19870003.0, "Skarvøya hytteområde", "Reguleringsplan", 3, 4, dt.date(1988, 2, 18), None, 19880310, "87/41", 1,
     None, "mangler original plankart"),
    ("R-23 ", "Nordvika bustadfelt", 30, "Endelig vedtatt arealplan ", "Plan- og bygningsloven av 1985", "27.10.1994",
     None, "12.11.1994", "K-sak 41/94", 1, None, None),
    (None,) * 12,
    (20030004.0, "Bebyggelsesplan for Lyngvik hamn", 33, 3, "PBL 1985", "2003-06-17", None, None, "2003/0017", 1, None,
     "utbyggingsplan jf. kpl."),
    ("20060011", "Steinsåsen massetak", "Eldre reguleringsplan", 3, "PBL 1985", "12.5.2006", None, "01.06.2006",
     "05/00318", 1, "steinsaasen_plankart", "mindre endring 8.11.2011"),
    ("20110002", "Meieritomta", "Detaljregulering", 3, "PBL 2008", dt.date(2011, 12, 15),
     dt.date(2011, 12, 15), "7.1.2012", "2010/488", "Planbestemmelser både kart og tekst", None, None),
    (None, "Lyngvik sentrum (områderegulering)", "Områderegulering", 3, "PBL 2008", "18. juni 2013", None, "06.07.2013",
     "2011/902", 1, None, "planid? spør Turid"),
    ("KP-2015", "Kommuneplanens arealdel 2015-2027", "Kommuneplanens arealdel", 3, 6, dt.date(2015, 12, 10), None,
     "16.1.2016", "2013/77", 1, None, None),
    (202403, "Gang- og sykkelveg langs Årdalsvegen", 35, "Planforslag", 6, None, None, None, "2023/1140", None, None,
     "høyring hausten 2024"),
)  # fmt: skip

_DOCUMENTS: tuple[tuple[_Cell, ...], ...] = (
    ("Planid", "Dok.type", "Tittel", "Fil", "Dato"),
    ("20060011", "Planbestemmelser", "Bestemmelser Steinsåsen", "Best_Steinsåsen 2006.PDF", "12.05.2006"),
    (19680002, "Planbestemmelser", "Reguleringsbestemmelser Fjellhug", "scan0047.pdf", "23.09.1968"),
    ("3/87", "Plankart", "Plankart Moen", "Plankart Moen.tif", 1987),
)

_PROCEEDINGS: tuple[tuple[_Cell, ...], ...] = (
    ("Planid", "Dato", "Behandling", "Saksnr"),
    ("20110002", "15.12.2011", "Plan endelig vedtatt", "92/11"),
    (19680002, "26.05.2016", "Vedtatt opphevelse", "22/16"),
)


def register_workbook() -> bytes:
    """The workbook's bytes, the same on every run."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Planer"
    sheet.append(["LYNGVIK KOMMUNE - PLANREGISTER"])
    sheet.append(["Sist oppdatert 14.2.2024 av Oddvar. Ikkje sorter!"])
    sheet.append([])
    sheet.append(list(HEADER))
    for row in _PLANS:
        sheet.append(list(row))
    for title, rows in (("Dokumenter", _DOCUMENTS), ("Planbehandling", _PROCEEDINGS)):
        extra = book.create_sheet(title)
        for row in rows:
            extra.append(list(row))
    for column, width in zip("ABCDEFGHIJKL", (11, 38, 22, 22, 14, 13, 13, 13, 12, 12, 34, 30), strict=True):
        sheet.column_dimensions[column].width = width
    book.properties.creator = "Oddvar"
    book.properties.created = _SAVED
    out = BytesIO()
    book.save(out)
    return with_fixed_times(out.getvalue())


def with_fixed_times(workbook: bytes) -> bytes:
    """The workbook with one time in all its parts, stored without compression."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(workbook)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as new:
        for name in sorted(old.namelist()):
            content = old.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*", rb"\g<1>2024-02-14T10:30:00Z", content)
            new.writestr(zipfile.ZipInfo(name, _ZIP_TIME), content)
    return out.getvalue()
