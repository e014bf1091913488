"""PDFs that are PDF/A-2b, or nearly: made by reportlab and pikepdf, each with the one thing its name says."""

import io
from collections.abc import Callable
from typing import Any

import pikepdf
from pikepdf import pdfa
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas


def plain(*pages: str, font: str = "Vera") -> bytes:
    """Pages of text with the font inside, and no claim; Helvetica is not embedded."""
    if font == "Vera":
        pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))
    drawn = io.BytesIO()
    canvas = Canvas(drawn, initialFontName=font, invariant=True)
    for text in pages or ("Reguleringsføresegner § 1",):
        canvas.setFont(font, 14)
        for number, line in enumerate(text.split("\n")):
            canvas.drawString(50, 780 - 20 * number, line)
        canvas.rect(100, 100, 200, 300, fill=1)
        canvas.showPage()
    canvas.save()
    return changed(drawn.getvalue(), _without_transitions)


def archival(*pages: str, level: str = "2b") -> bytes:
    """The same as PDF/A."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(plain(*pages))) as made:
        pdfa.save(made, out, level)
    return out.getvalue()


def changed(data: bytes, change: Callable[[pikepdf.Pdf], None], **saving: Any) -> bytes:
    """A PDF after a change."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as made:
        change(made)
        made.save(out, **saving)
    return out.getvalue()


def claiming(data: bytes, part: str = "2", conformance: str = "B") -> bytes:
    """A PDF that says it is PDF/A, and nothing else is done to it."""

    def claim(made: pikepdf.Pdf) -> None:
        with made.open_metadata(set_pikepdf_as_editor=False) as meta:
            meta["pdfaid:part"], meta["pdfaid:conformance"] = part, conformance

    return changed(data, claim)


def without_colours(made: pikepdf.Pdf) -> None:
    del made.Root.OutputIntents


def encrypted(data: bytes) -> bytes:
    return changed(data, lambda _: None, encryption=pikepdf.Encryption(owner="eier", user=""))


def with_stream(data: bytes, content: bytes, stated: int | None = None) -> bytes:
    """The PDF with one more, unpacked stream, which states the length ``stated`` instead of its own."""

    def add(made: pikepdf.Pdf) -> None:
        made.Root.Extra = made.make_indirect(pikepdf.Stream(made, content))

    out = changed(
        data,
        add,
        compress_streams=False,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
    )
    if stated is None:
        return out
    true, false = (b"/Length %d" % length for length in (len(content), stated))
    assert len(true) == len(false)
    at = out.rindex(true, 0, out.index(content))
    return out[:at] + false + out[at + len(true) :]


def signed(data: bytes) -> bytes:
    """A PDF with a signature field that is filled in; the signature itself is zeros."""

    def sign(made: pikepdf.Pdf) -> None:
        value = pikepdf.Dictionary(
            Type=pikepdf.Name.Sig,
            Filter=pikepdf.Name("/Adobe.PPKLite"),
            SubFilter=pikepdf.Name("/adbe.pkcs7.detached"),
            ByteRange=pikepdf.Array([0, 10, 20, 10]),
            Contents=pikepdf.String("\0" * 64),
        )
        field = pikepdf.Dictionary(FT=pikepdf.Name.Sig, T="signatur", V=made.make_indirect(value))
        made.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([made.make_indirect(field)]), SigFlags=3)

    return changed(data, sign)


def located(made: pikepdf.Pdf) -> None:
    """Gives the first page a place on the ground (ISO 32000-2 12.10)."""
    corners = [59.0, 8.0, 59.1, 8.0, 59.1, 8.1, 59.0, 8.1]
    measure = pikepdf.Dictionary(
        Type=pikepdf.Name.Measure,
        Subtype=pikepdf.Name.GEO,
        GPTS=pikepdf.Array(corners),
        LPTS=pikepdf.Array([0, 0, 0, 1, 1, 1, 1, 0]),
        GCS=pikepdf.Dictionary(Type=pikepdf.Name.PROJCS, EPSG=25832),
    )
    viewport = pikepdf.Dictionary(
        Type=pikepdf.Name.Viewport, BBox=pikepdf.Array([0, 0, 595, 842]), Measure=made.make_indirect(measure)
    )
    made.pages[0].obj.VP = pikepdf.Array([viewport])


def _without_transitions(made: pikepdf.Pdf) -> None:
    for page in made.pages:
        del page.obj.Trans
