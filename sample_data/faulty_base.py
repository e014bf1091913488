"""The faultless submission that the faulty ones are made from: one small plan with map, register and documents.

The plan is fictional; its number and place are those of a real municipality, so that rules on place have something to
hold it against.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from sample_data.grey_profile import grey_profile

if TYPE_CHECKING:
    import pikepdf

KOMMUNE = "4222"
PLANID = "202401"
NAME = "Myrvoll bustadfelt"
NORTH, EAST = 658_580_000, 40_340_000
"""Lower left corner in centimetres, EUREF89 UTM 32."""

MAP, REGISTER = f"{KOMMUNE}_{PLANID}.sos", "planoversikt.xlsx"
PLAN_MAP, PROVISIONS, DECISION = (
    f"{PLANID} plankart.pdf",
    f"{PLANID} bestemmelser.pdf",
    f"{PLANID} vedtak kommunestyret.pdf",
)

Files = dict[str, bytes]
"""Path in the submission to content."""
Rows = list[dict[str, str]]

_METRE = 100
_SPOTS = {"A": (0, 0), "B": (0, 100), "C": (0, 200), "D": (100, 200), "E": (100, 100), "F": (100, 0)}
IDENTITY = "12345678-1234-4234-8234-1234567890"

HEAD = f"""\
.HODE
..TEGNSETT UTF-8
..TRANSPAR
...KOORDSYS 22
...ORIGO-NØ 0 0
...ENHET 0.01
...VERT-DATUM NN2000
..OMRÅDE
...MIN-NØ {NORTH // _METRE} {EAST // _METRE}
...MAX-NØ {NORTH // _METRE + 100} {EAST // _METRE + 200}
..SOSI-VERSJON 4.5
..SOSI-NIVÅ 4
..OBJEKTKATALOG Regplan 20190401 * Arealplan Reguleringsplan
"""


def point(spot: str, north: float = 0, east: float = 0, node: bool = False) -> str:
    """A coordinate line: a corner by name, moved some metres."""
    up, right = _SPOTS[spot]
    place = f"{round(NORTH + (up + north) * _METRE)} {round(EAST + (right + east) * _METRE)}"
    return f"{place} ...KP 1" if node else place


def curve(serial: int, otype: str, spots: str) -> str:
    """A boundary curve through corners, with a node at both ends."""
    lines = [point(spot, node=at in (0, len(spots) - 1)) for at, spot in enumerate(spots)]
    return "\n".join([f".KURVE {serial}:", f"..OBJTYPE {otype}", *facts(serial), "..NØ", *lines, ""])


def area(serial: int, otype: str, attributes: Sequence[str], refs: str, north: float, east: float) -> str:
    """A FLATE of the plan, with its representation point some metres from the lower left corner."""
    return "\n".join(
        [
            f".FLATE {serial}:",
            f"..OBJTYPE {otype}",
            *facts(serial),
            "..NASJONALAREALPLANID",
            f"...KOMM {KOMMUNE}",
            f"...PLANID {PLANID}",
            "..VERTNIV 2",
            *attributes,
            f"..REF {refs}",
            "..NØ",
            point("A", north, east),
            "",
        ]
    )


def facts(serial: int) -> list[str]:
    """What every object says of itself."""
    return [
        "..FØRSTEDIGITALISERINGSDATO 20240110",
        "..OPPDATERINGSDATO 20240601",
        "..IDENT",
        f"...LOKALID {IDENTITY}{serial:02d}",
        "...NAVNEROM http://data.geonorge.no/4222/so",
    ]


OUTLINE = (
    f'..PLANNAVN "{NAME}"',
    "..PLANTYPE 35",
    "..PLANSTAT 3",
    "..LOVREFERANSE 6",
    "..PLANBEST 1",
    "..VEDTAKENDELIGPLANDATO 20240515",
    "..IKRAFT 20240515",
    "..KUNNGJØRINGSDATO 20240601",
)
HOUSES = ("..RPAREALFORMÅL 1111", "..FELTNAVN BFS1", "..EIERFORM 3", "..UTNYTT 16 30")
GREEN = ("..RPAREALFORMÅL 3040", "..FELTNAVN o_GF1", "..EIERFORM 1")


def sosi(outline: Sequence[str] = OUTLINE, head: str = HEAD, end: str = ".SLUTT\n") -> str:
    """The map of the plan as text: an outline and two areas that share a boundary."""
    return "".join(
        (
            head,
            curve(1, "RpGrense", "ABCDEFA"),
            curve(2, "RpFormålGrense", "BCDE"),
            curve(3, "RpFormålGrense", "EFAB"),
            curve(4, "RpFormålGrense", "BE"),
            area(5, "RpOmråde", outline, ":1", 10, 10),
            area(6, "RpArealformålOmråde", HOUSES, ":3 :4", 50, 50),
            area(7, "RpArealformålOmråde", GREEN, ":2 :-4", 50, 150),
            end,
        )
    )


ROW = {
    "Kommunenummer": KOMMUNE,
    "Planid": PLANID,
    "Plannavn": NAME,
    "Plantype": "35",
    "Planstatus": "3",
    "Lovreferanse": "6",
    "Planbestemmelse": "1",
    "Vedtaksdato": "15.05.2024",
    "Ikrafttredelsesdato": "15.05.2024",
    "Kunngjøringsdato": "01.06.2024",
    "Saksnummer": "2024/123",
}


def register(rows: Rows | None = None, lists: Mapping[str, Rows] | None = None) -> bytes:
    """The planoversikt: a sheet of plans and one for each list."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    for name, content in {"Planer": rows or [dict(ROW)], **(lists or {})}.items():
        sheet = book.create_sheet(name)
        headings = list(dict.fromkeys(key for row in content for key in row))
        sheet.append(headings)
        for row in content:
            sheet.append([row.get(heading, "") for heading in headings])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


_MADE = "2000-01-01T00:00:00+00:00"
"""The day that reportlab gives files that are the same every time."""


def pdf(heading: str, lines: Sequence[str] = (), *, archival: bool = True, embedded: bool = True) -> bytes:
    """One page of text as a PDF/A-2b: without the font in it, or without the claim, when asked."""
    return _pdf(heading, tuple(lines), archival, embedded)


@cache
def _pdf(heading: str, lines: tuple[str, ...], archival: bool, embedded: bool) -> bytes:
    import pikepdf
    from pikepdf import pdfa
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    font = "Helvetica"
    if embedded:
        font = "Vera"
        pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))
    drawn = io.BytesIO()
    # without initial fonts a page names only what it uses
    canvas = Canvas(drawn, invariant=True, initialFontName=font)
    for at, line in enumerate((heading, *lines)):
        canvas.setFont(font, 16 if not at else 10)
        canvas.drawString(60, 770 - 20 * at, line)
    canvas.save()
    with pikepdf.open(io.BytesIO(drawn.getvalue())) as made:
        out = io.BytesIO()
        if archival and embedded:
            del made.pages[0].Trans  # reportlab's, and nothing that PDF/A knows
            pdfa.prepare(made, "2b", output_intent=grey_profile(), output_condition_identifier="Gray")
            with made.open_metadata(set_pikepdf_as_editor=False) as meta:
                meta["xmp:MetadataDate"] = _MADE
            pdfa.save(made, out, "2b", repair=False, deterministic_id=True)
        else:
            if archival:
                claim_to_be_archival(made)
            made.save(out, deterministic_id=True)
    return out.getvalue()


def claim_to_be_archival(made: pikepdf.Pdf) -> None:
    """Lets a PDF say that it is PDF/A-2b."""
    with made.open_metadata(set_pikepdf_as_editor=False) as meta:
        meta["pdfaid:part"], meta["pdfaid:conformance"] = "2", "B"


def without_colours(archival: bytes) -> bytes:
    """A PDF/A that no longer says which colours its numbers mean, and still claims to be one."""
    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(archival)) as made:
        del made.Root.OutputIntents
        made.save(out, deterministic_id=True)
    return out.getvalue()


ABOUT = (NAME, f"Arealplan-ID {KOMMUNE} {PLANID}", "Vedtatt av kommunestyret 15.05.2024, sak 2024/123")
"""What the documents say of the plan."""
RULES = (
    "§ 1 Fellesbestemmelser for bestemmelsesområdene og hensynssonene: frisikt, flom, skred, støy, kulturmiljø",
    "§ 2 Boligbebyggelse (BFS), lekeplass, kjøreveg, fortau, annen veggrunn og parkering",
    "§ 3 Friområde (GF), grønnstruktur, landbruk (LNF) og vassdrag",
)
"""Provisions that speak of all a map may have, and name nothing in it."""


def documents() -> Files:
    """Plankart, bestemmelser and vedtak."""
    return {
        PLAN_MAP: pdf("Plankart", (*ABOUT, "Målestokk 1:1000 (A4)")),
        PROVISIONS: pdf("Reguleringsbestemmelser", (*ABOUT, *RULES)),
        DECISION: pdf("Særutskrift av møtebok: vedtak", ABOUT),
    }


def submission(**changes: bytes | None) -> Files:
    """The faultless submission; ``changes`` replace what is named by the words below, and None leaves it out."""
    names = {"kart": MAP, "register": REGISTER, "plankart": PLAN_MAP, "bestemmelser": PROVISIONS, "vedtak": DECISION}
    files: Files = {MAP: sosi().encode(), REGISTER: register(), **documents()}
    for word, content in changes.items():
        files.pop(names[word])
        if content is not None:
            files[names[word]] = content
    return files
