"""Fonts that a PDF names but does not hold."""

from pathlib import Path
from typing import Any

import pikepdf
import pytest
import reportlab
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from planarkiv.readers import pdf
from planarkiv.readers.pdf import fonts
from planarkiv.readers.pdf.fonts import fonts_not_embedded

FACT = "fonterUtenInnbygging"
VERA = Path(reportlab.__file__).with_name("fonts") / "Vera.ttf"


def write(path: Path, *names: str) -> Path:
    """A PDF with one page for each font."""
    pdfmetrics.registerFont(TTFont("Vera", str(VERA)))
    canvas = Canvas(str(path), initialFontName=names[0])
    for name in names:
        canvas.setFont(name, 12)
        canvas.drawString(50, 700, "Planbestemmelser")
        canvas.showPage()
    canvas.save()
    return path


def missing(document: pikepdf.Pdf) -> list[str]:
    return fonts_not_embedded(document)


def font(base: str | None = "/Arial", kind: str = "/TrueType", **rest: Any) -> pikepdf.Dictionary:
    made = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name(kind), **rest)
    if base is not None:
        made["/BaseFont"] = pikepdf.Name(base)
    return made


def one_page(**resources: Any) -> pikepdf.Pdf:
    document = pikepdf.new()
    document.add_blank_page()
    document.pages[0].obj["/Resources"] = pikepdf.Dictionary(**resources)
    return document


def with_fonts(*listed: object) -> pikepdf.Pdf:
    return one_page(Font=pikepdf.Dictionary({f"/F{number}": each for number, each in enumerate(listed)}))


def described(document: pikepdf.Pdf, program: str) -> pikepdf.Dictionary:
    return pikepdf.Dictionary({program: document.make_stream(b"program")})


def test_a_standard_font_is_not_embedded_and_one_with_a_program_is(tmp_path: Path) -> None:
    found = pdf.read(write(tmp_path / "a.pdf", "Vera", "Times-Roman", "Helvetica"))
    assert found.facts[FACT] == ["Helvetica", "Times-Roman"]
    assert found.faults == ()
    assert pdf.read(write(tmp_path / "b.pdf", "Vera")).facts[FACT] == []


@pytest.mark.parametrize("program", ["/FontFile", "/FontFile2", "/FontFile3"])
def test_each_kind_of_program(program: str) -> None:
    document = with_fonts(font())
    assert missing(document) == ["Arial"]
    held = document.pages[0].obj["/Resources"]["/Font"]["/F0"]
    held["/FontDescriptor"] = described(document, program)
    assert missing(document) == []
    held["/FontDescriptor"] = described(document, "/FontFile4")
    assert missing(document) == ["Arial"]
    held["/FontDescriptor"] = pikepdf.Dictionary({program: "no stream"})
    assert missing(document) == ["Arial"]
    held["/FontDescriptor"] = 7
    assert missing(document) == ["Arial"]


def test_a_composite_font_has_its_program_in_its_descendant() -> None:
    document = with_fonts(font("/ABCDEF+Arial", "/Type0"))
    composite = document.pages[0].obj["/Resources"]["/Font"]["/F0"]
    assert missing(document) == ["Arial"]
    composite["/DescendantFonts"] = pikepdf.Array()
    assert missing(document) == ["Arial"]
    composite["/DescendantFonts"] = pikepdf.Array([7])
    assert missing(document) == ["Arial"]
    composite["/DescendantFonts"] = 7
    assert missing(document) == ["Arial"]
    inner = font("/Arial", "/CIDFontType2", FontDescriptor=described(document, "/FontFile2"))
    composite["/DescendantFonts"] = pikepdf.Array([inner])
    assert missing(document) == []
    composite["/DescendantFonts"] = pikepdf.Array([font("/Arial", "/CIDFontType2")])
    assert missing(document) == ["Arial"]


def test_letters_that_are_drawings_need_no_program() -> None:
    assert missing(with_fonts(font(None, "/Type3"))) == []


def test_names() -> None:
    assert missing(with_fonts(font(None))) == ["uten navn"]
    assert missing(with_fonts(font("/Times New\nRoman"))) == ["Times New?Roman"]
    assert missing(with_fonts(font("/abcdef+Arial"))) == ["abcdef+Arial"]
    assert missing(with_fonts(font("/" + "A" * 200))) == ["A" * 100]
    old = pikepdf.Object.parse(b"<< /Subtype /Type1 /BaseFont /Bl#e5 >>")
    assert missing(with_fonts(old)) == ["Bl#e5"]
    odd = pikepdf.Object.parse(b"<< /Subtype /Type1 /BaseFont (Arial) >>")
    assert missing(with_fonts(odd)) == ["uten navn"]


def test_fonts_of_forms_one_level_deep() -> None:
    document = with_fonts(font("/Arial"))
    resources = document.pages[0].obj["/Resources"]
    inner = document.make_stream(b"")
    inner["/Subtype"] = pikepdf.Name.Form
    inner["/Resources"] = pikepdf.Dictionary(Font=pikepdf.Dictionary(F0=font("/TooDeep")))
    form = document.make_stream(b"")
    form["/Subtype"] = pikepdf.Name.Form
    form["/Resources"] = pikepdf.Dictionary(
        Font=pikepdf.Dictionary(F0=font("/Courier")), XObject=pikepdf.Dictionary(X=inner)
    )
    image = document.make_stream(b"")
    image["/Subtype"] = pikepdf.Name.Image
    image["/Resources"] = pikepdf.Dictionary(Font=pikepdf.Dictionary(F0=font("/NoForm")))
    resources["/XObject"] = pikepdf.Dictionary(A=image, B=form, C=5)
    assert missing(document) == ["Arial", "Courier"]


def test_resources_of_all_pages_are_those_of_their_parent() -> None:
    document = pikepdf.new()
    for _ in range(3):
        document.add_blank_page()
        del document.pages[-1].obj["/Resources"]
    document.Root.Pages["/Resources"] = pikepdf.Dictionary(Font=pikepdf.Dictionary(F0=font("/Arial")))
    assert missing(document) == ["Arial"]


def test_at_most_twenty_names_in_alphabetical_order() -> None:
    document = with_fonts(*(font(f"/Font{number:02}") for number in reversed(range(30))))
    assert missing(document) == [f"Font{number:02}" for number in range(20)]


@pytest.mark.parametrize(
    ("limit", "expected"),
    [("_MAX_PAGES", ["A0"]), ("_MAX_FONTS", ["A0"]), ("_MAX_FORMS", ["A0", "A1", "B0"])],
)
def test_limits(limit: str, expected: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    document = pikepdf.new()
    for number in range(2):
        document.add_blank_page()
        form = document.make_stream(b"")
        form["/Subtype"] = pikepdf.Name.Form
        form["/Resources"] = pikepdf.Dictionary(Font=pikepdf.Dictionary(F0=font(f"/B{number}")))
        document.pages[number].obj["/Resources"] = pikepdf.Dictionary(
            Font=pikepdf.Dictionary(F0=font(f"/A{number}")), XObject=pikepdf.Dictionary(X=form)
        )
    assert missing(document) == ["A0", "A1", "B0", "B1"]
    monkeypatch.setattr(fonts, limit, 1)
    assert missing(document) == (["A0", "B0"] if limit == "_MAX_PAGES" else expected)


@pytest.mark.parametrize(
    "resources",
    [
        b"7",
        b"[1 2]",
        b"<< /Font 7 >>",
        b"<< /Font [ << /BaseFont /A >> ] >>",
        b"<< /Font << /F0 7 /F1 (x) /F2 null >> >>",
        b"<< /XObject 7 >>",
        b"<< /XObject << /X 7 /Y << /Subtype /Form >> /Z << /Subtype /Form /Resources 7 >> >> >>",
        b"<< /Font << /#e5 7 >> >>",
    ],
)
def test_odd_resources_have_no_fonts(resources: bytes, tmp_path: Path) -> None:
    with pikepdf.open(write(tmp_path / "a.pdf", "Vera")) as document:
        document.pages[0].obj["/Resources"] = pikepdf.Object.parse(resources)
        document.save(tmp_path / "b.pdf")
    found = pdf.read(tmp_path / "b.pdf")
    assert found.facts[FACT] == []
    assert "pdf-del-ulesbar" not in [fault.kind for fault in found.faults]


def test_loops_end() -> None:
    document = pikepdf.new()
    document.add_blank_page()
    page = document.pages[0].obj
    form = document.make_stream(b"")
    form["/Subtype"] = pikepdf.Name.Form
    resources = document.make_indirect(pikepdf.Dictionary())
    resources["/Font"] = resources
    resources["/XObject"] = pikepdf.Dictionary(X=form, Y=resources)
    form["/Resources"] = resources
    page["/Resources"] = resources
    assert missing(document) == ["uten navn"]
    del page["/Resources"]
    page["/Parent"] = page
    assert missing(document) == []


def test_a_page_without_resources_has_no_fonts() -> None:
    document = pikepdf.new()
    document.add_blank_page()
    del document.pages[0].obj["/Resources"]
    assert missing(document) == []


def test_a_shared_list_of_fonts_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    document = pikepdf.new()
    shared = document.make_indirect(pikepdf.Dictionary(F0=font("/Arial")))
    for listed in (shared, shared, pikepdf.Dictionary(F0=font("/Courier"))):
        document.add_blank_page()
        document.pages[-1].obj["/Resources"] = pikepdf.Dictionary(Font=listed)
    monkeypatch.setattr(fonts, "_MAX_FONTS", 2)
    assert missing(document) == ["Arial", "Courier"]


def test_shared_fonts_are_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    document = pikepdf.new()
    shared = document.make_indirect(font("/Arial"))
    for _ in range(5):
        document.add_blank_page()
        document.pages[-1].obj["/Resources"] = pikepdf.Dictionary(Font=pikepdf.Dictionary(F0=shared))
    last = pikepdf.Dictionary(Font=pikepdf.Dictionary(F0=font("/Courier")))
    document.pages[-1].obj["/Resources"] = last
    monkeypatch.setattr(fonts, "_MAX_FONTS", 2)
    assert missing(document) == ["Arial", "Courier"]
