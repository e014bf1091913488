"""A page of a PDF as a picture: an independent reader of PNG sees what was drawn."""

import base64
import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from planarkiv.readers import pdf
from planarkiv.readers.pdf import picture
from planarkiv.readers.pdf.picture import as_png, read_picture

MM = 72 / 25.4


def sheet(
    path: Path, text: str = "Målestokk 1:1000", size: tuple[float, float] = (400 * MM, 200 * MM), turned: int = 0
) -> Path:
    canvas = Canvas(str(path), pagesize=size)
    canvas.setPageRotation(turned)
    canvas.setFillColorRGB(1, 0, 0)
    canvas.rect(0, 0, size[0] / 2, size[1] / 2, stroke=0, fill=1)
    canvas.setFillColorRGB(0, 0, 0)
    canvas.drawString(300, 300, text)
    canvas.showPage()
    canvas.save()
    return path


def shown(found: object) -> Image.Image:
    assert isinstance(found, str)
    return Image.open(io.BytesIO(base64.b64decode(found)))


def test_the_page_is_seen(tmp_path: Path) -> None:
    found = read_picture(sheet(tmp_path / "kart.pdf"))
    image = shown(found["png"]).convert("RGB")
    assert image.size == (found["bredde"], found["hoeyde"])
    assert image.size == pytest.approx((2000, 1000), abs=1)
    assert image.getpixel((100, 900)) == (255, 0, 0)
    assert image.getpixel((1900, 900)) == (255, 255, 255)
    assert image.getpixel((100, 100)) == (255, 255, 255)


def test_the_scale_says_how_much_ground_the_page_shows(tmp_path: Path) -> None:
    assert read_picture(sheet(tmp_path / "a.pdf"))["meterBred"] == pytest.approx(400)
    assert read_picture(sheet(tmp_path / "b.pdf", "M 1 : 2 000, 1:2000 og 1:500"))["meterBred"] == pytest.approx(800)
    assert read_picture(sheet(tmp_path / "c.pdf", "Vedtatt 11:30 den 1.1"))["meterBred"] is None


def test_a_turned_page_says_no_box(tmp_path: Path) -> None:
    assert read_picture(sheet(tmp_path / "a.pdf"))["utsnitt"] == pytest.approx([0, 0, 400 * MM, 200 * MM], abs=0.1)
    assert read_picture(sheet(tmp_path / "b.pdf", turned=90))["utsnitt"] is None


def test_a_picture_that_is_too_large_is_made_smaller(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "MOST_BYTES", 3000)
    found = read_picture(sheet(tmp_path / "kart.pdf"))
    assert len(base64.b64decode(str(found["png"]))) <= 3000
    assert isinstance(found["bredde"], int)
    assert found["bredde"] < 2000


def test_what_is_no_pdf_has_no_picture(tmp_path: Path) -> None:
    path = tmp_path / "tull.pdf"
    path.write_bytes(b"%PDF-1.4 tull")
    assert read_picture(path) == {}
    assert pdf.page_picture(path) == {}
    assert read_picture(sheet(tmp_path / "kart.pdf"), page=2) == {}


def test_the_helper_gives_pictures(tmp_path: Path) -> None:
    assert shown(pdf.page_picture(sheet(tmp_path / "kart.pdf"))["png"]).width == 2000


def test_more_colours_than_fit_become_the_nearest() -> None:
    rng = np.random.default_rng(1)
    pixels = rng.integers(0, 256, (60, 70, 3), dtype=np.uint8)
    image = np.asarray(Image.open(io.BytesIO(as_png(pixels))).convert("RGB")).astype(int)
    assert image.shape == (60, 70, 3)
    assert np.abs(image - pixels).max(axis=2).mean() < 40
