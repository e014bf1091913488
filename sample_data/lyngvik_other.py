"""Files of other kinds: mail, word processor, CAD, spreadsheets, and what operating systems leave behind."""

from email.message import EmailMessage
from email.policy import SMTP
from io import BytesIO

from sample_data.lyngvik_plans import plan_elements

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def prj() -> bytes:
    """EUREF89 UTM zone 32 as GIS programs write it beside a raster."""
    return (
        b'PROJCS["ETRS_1989_UTM_Zone_32N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",'
        b'SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],'
        b'UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],'
        b'PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],'
        b'PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],'
        b'PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]'
    )


def mail(subject: str, sender: str, day: str, body: str) -> bytes:
    """A message saved from a mail program."""
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = "postmottak@lyngvik.kommune.example"
    message["Subject"] = subject
    message["Date"] = f"{day}T09:12:00+01:00"
    message.set_content(body + "\n", charset="iso-8859-1", cte="quoted-printable")
    return message.as_bytes()


def rich_text(text: str) -> bytes:
    """A small RTF document."""
    escaped = text.encode("cp1252").decode("latin-1")
    body = "".join(char if ord(char) < 128 else f"\\'{ord(char):02x}" for char in escaped)
    return f"{{\\rtf1\\ansi\\deff0{{\\fonttbl{{\\f0 Arial;}}}}\\f0\\fs22 {body}\\par}}\r\n".encode("ascii")


def old_word(text: str) -> bytes:
    """The outside of an old word processor file: its signature and its text, nothing a program could open."""
    return _OLE + bytes(504) + text.encode("utf-16-le").ljust(512, b"\0") + bytes(512)


def thumbs(number: int) -> bytes:
    """What a file manager keeps of thumbnails."""
    return _OLE + bytes([number]) * 248


def dwg_like() -> bytes:
    """A drawing of AutoCAD 2000 by its signature; the rest means nothing."""
    return b"AC1015" + bytes((7 * at * at + 13 * at) % 256 for at in range(2042))


def dxf(planid: str) -> bytes:
    """The boundary curves of a plan as DXF lines, without texts or codes."""
    rows = ["0", "SECTION", "2", "ENTITIES"]
    for element in plan_elements(planid).values():
        if element.kind != "KURVE":
            continue
        rows += ["0", "POLYLINE", "8", element.object_type.encode("ascii", "replace").decode(), "66", "1"]
        for north, east in element.points:
            rows += ["0", "VERTEX", "8", "0", "10", f"{east / 100:.2f}", "20", f"{north / 100:.2f}"]
        rows += ["0", "SEQEND"]
    rows += ["0", "ENDSEC", "0", "EOF", ""]
    return "\r\n".join(rows).encode("ascii")


def budget_xls() -> bytes:
    """A sheet of an old spreadsheet program."""
    import xlwt

    book = xlwt.Workbook(encoding="cp1252")
    sheet = book.add_sheet("Budsjett 2014")
    for row, values in enumerate(
        (
            ("Teknisk etat, budsjett 2014", "", ""),
            ("Art", "Budsjett", "Regnskap"),
            ("Lønn oppmåling", 20030004, 19870003),
            ("Kartlegging", 201206, 187500),
            ("Bil", 72000, 81312),
        )
    ):
        for column, value in enumerate(values):
            sheet.write(row, column, value)
    out = BytesIO()
    book.save(out)
    return out.getvalue()
