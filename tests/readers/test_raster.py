"""Rasters: size, resolution, pages and georeference against Pillow and by hand-made files; broken and hostile ones."""

import random
import struct
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, TiffImagePlugin

from planarkiv.model.document_facts import DocumentFacts
from planarkiv.readers import raster

WORLD = "0.5\n0\n0\n-0.5\n424400.25\n6490399.75\n"


def kinds(found: DocumentFacts) -> list[str]:
    return [fault.kind for fault in found.faults]


def georeference(found: DocumentFacts) -> dict[str, object]:
    placed = found.facts["georeferanse"]
    assert isinstance(placed, dict)
    return placed


def geotiff(path: Path, tags: dict[int, tuple[int, object]], size: tuple[int, int] = (200, 100)) -> Path:
    directory = TiffImagePlugin.ImageFileDirectory_v2()
    for tag, (kind, value) in tags.items():
        directory.tagtype[tag] = kind
        directory[tag] = value
    Image.new("1", size).save(path, tiffinfo=directory, dpi=(300, 300))
    return path


def keys(*short: tuple[int, int]) -> tuple[int, object]:
    return 3, (1, 1, 0, len(short), *(number for key, value in short for number in (key, 0, 1, value)))


UTM32 = keys((1024, 1), (1025, 1), (3072, 25832))
SCALE = (12, (0.5, 0.5, 0.0))
TIE = (12, (0.0, 0.0, 0.0, 424400.0, 6490400.0, 0.0))


@pytest.mark.parametrize(
    ("name", "mode", "options", "media"),
    [
        ("kart.tif", "1", {"compression": "group4", "dpi": (300, 300)}, "image/tiff"),
        ("kart.tif", "RGB", {"dpi": (254, 127)}, "image/tiff"),
        ("kart.tiff", "L", {"big_tiff": True, "dpi": (400, 400)}, "image/tiff"),
        ("kart.jpg", "RGB", {"dpi": (200, 200)}, "image/jpeg"),
        ("kart.JPEG", "L", {"progressive": True}, "image/jpeg"),
        ("kart.png", "P", {"dpi": (300, 300)}, "image/png"),
        ("kart.PNG", "RGBA", {}, "image/png"),
    ],
)
def test_size_and_resolution_agree_with_pillow(
    tmp_path: Path, name: str, mode: str, options: dict[str, Any], media: str
) -> None:
    path = tmp_path / name
    Image.new(mode, (1234, 567)).save(path, **options)
    found = raster.read(path)
    with Image.open(path) as image:
        assert (found.facts["bredde"], found.facts["hoeyde"]) == image.size
        stated = image.info.get("dpi") if "dpi" in options else None
    assert found.facts.get("dpi") == (None if stated is None else pytest.approx([float(x) for x in stated], abs=0.05))
    assert found.media_type == media
    assert found.facts["sider"] == 1
    assert "georeferanse" not in found.facts
    assert found.faults == ()


def test_sheet_size_on_paper(tmp_path: Path) -> None:
    Image.new("1", (9933, 7016)).save(tmp_path / "a1.tif", dpi=(300, 300), compression="group4")
    assert raster.read(tmp_path / "a1.tif").facts["arkMm"] == [841.0, 594.0]


def test_pages_are_counted_without_overviews_and_masks(tmp_path: Path) -> None:
    path = tmp_path / "flere.tif"
    page = Image.new("1", (40, 30))
    directory = TiffImagePlugin.ImageFileDirectory_v2()
    directory[254] = 1
    overview = Image.new("1", (20, 15))
    overview.encoderinfo = {"tiffinfo": directory}
    page.save(path, save_all=True, append_images=[page, overview, page])
    assert raster.read(path).facts["sider"] == 3


def test_exif_resolution_before_jfif(tmp_path: Path) -> None:
    path = tmp_path / "kamera.jpg"
    exif = Image.Exif()
    exif[282], exif[283], exif[296] = 118.11, 118.11, 3
    Image.new("RGB", (30, 20)).save(path, exif=exif, dpi=(72, 72))
    assert raster.read(path).facts["dpi"] == pytest.approx([300, 300], abs=0.1)


def test_geotiff_by_scale_and_tie_point(tmp_path: Path) -> None:
    placed = georeference(raster.read(geotiff(tmp_path / "g.tif", {33550: SCALE, 33922: TIE, 34735: UTM32})))
    assert placed == {
        "kilde": "GeoTIFF",
        "epsg": 25832,
        "enhet": "meter",
        "avgrensning": [424400.0, 6490350.0, 424500.0, 6490400.0],
        "pikselstoerrelse": [0.5, 0.5],
        "rotert": False,
        "transformasjon": [0.5, 0.0, 424400.0, 0.0, -0.5, 6490400.0],
    }


def test_geotiff_tie_point_inside_and_pixel_is_point(tmp_path: Path) -> None:
    tie = (12, (10.0, 20.0, 0.0, 424405.25, 6490389.75, 0.0))
    point = keys((1024, 1), (1025, 2), (3072, 25833))
    placed = georeference(raster.read(geotiff(tmp_path / "g.tif", {33550: SCALE, 33922: tie, 34735: point})))
    assert placed["epsg"] == 25833
    assert placed["avgrensning"] == [424400.0, 6490349.5 + 0.5, 424500.0, 6490400.0]


def test_geotiff_by_rotated_transformation(tmp_path: Path) -> None:
    matrix = (12, (0.0, 0.5, 0.0, 424400.0, 0.5, 0.0, 0.0, 6490400.0, *([0.0] * 7), 1.0))
    placed = georeference(raster.read(geotiff(tmp_path / "g.tif", {34264: matrix, 34735: UTM32})))
    assert placed["rotert"] is True
    assert placed["avgrensning"] == [424400.0, 6490400.0, 424450.0, 6490500.0]


@pytest.mark.parametrize(
    ("short", "epsg", "unit"),
    [
        (((2048, 4258),), 4258, "grader"),
        (((2048, 4258), (3072, 32767), (3074, 16033)), 25833, "meter"),
        (((2048, 4326), (3072, 32767), (3074, 16032)), 32632, "meter"),
        (((3072, 32767),), None, "ukjent"),
        (((3072, 27395),), 27395, "meter"),
        (((3072, 29999),), 29999, "ukjent"),
    ],
)
def test_geotiff_coordinate_systems(
    tmp_path: Path, short: tuple[tuple[int, int], ...], epsg: int | None, unit: str
) -> None:
    path = geotiff(tmp_path / "g.tif", {33550: SCALE, 33922: TIE, 34735: keys(*short)})
    placed = georeference(raster.read(path))
    assert (placed["epsg"], placed["enhet"]) == (epsg, unit)


def test_control_points_without_a_transformation(tmp_path: Path) -> None:
    ties = (12, (0.0, 0.0, 0.0, 1.0, 2.0, 0.0, 200.0, 100.0, 0.0, 3.0, 4.0, 0.0))
    found = raster.read(geotiff(tmp_path / "g.tif", {33922: ties, 34735: UTM32}))
    assert georeference(found) == {"kilde": "GeoTIFF (passpunkter)", "epsg": 25832}
    assert found.facts["passpunkter"] == [[0.0, 0.0, 1.0, 2.0], [200.0, 100.0, 3.0, 4.0]]


@pytest.mark.parametrize(
    ("image", "side"),
    [
        ("plan.tif", "plan.tfw"),
        ("Plan.TIF", "PLAN.TFW"),
        ("plan.tif", "plan.tifw"),
        ("plan.tiff", "plan.wld"),
        ("plan.jpg", "plan.jgw"),
        ("plan.jpeg", "plan.jpgw"),
        ("plan.png", "plan.pgw"),
        ("plan.png", "plan.PNGW"),
        ("Bjørnåsen nr. 2.tif", "Bjo\u0308rnåsen nr. 2.tfw".replace("o\u0308", "ø")),
        ("a\u030asen.tif", "åsen.tfw"),
    ],
)
def test_world_files(tmp_path: Path, image: str, side: str) -> None:
    Image.new("L", (200, 100)).save(tmp_path / image)
    (tmp_path / side).write_text(WORLD)
    found = raster.read(tmp_path / image)
    assert georeference(found)["avgrensning"] == [424400.0, 6490350.0, 424500.0, 6490400.0]
    assert georeference(found)["kilde"] == "worldfil"
    assert found.facts["sidefiler"] == [side]
    assert found.faults == ()


@pytest.mark.parametrize("text", ["0,5\r\n0\r\n0\r\n-0,5\r\n424400,25\r\n6490399,75\r\n", WORLD + "\n\nlaget i 1998"])
def test_world_file_with_decimal_comma_or_more_lines(tmp_path: Path, text: str) -> None:
    Image.new("L", (200, 100)).save(tmp_path / "k.tif")
    (tmp_path / "k.tfw").write_bytes(text.encode())
    placed = georeference(raster.read(tmp_path / "k.tif"))
    assert placed["avgrensning"] == [424400.0, 6490350.0, 424500.0, 6490400.0]


@pytest.mark.parametrize("text", ["", "0.5 0 0", "0\n0\n0\n0\n1\n2\n", "a b c d e f", "nan 0 0 nan 1 2", "\0\1\2" * 50])
def test_a_world_file_that_cannot_be_used(tmp_path: Path, text: str) -> None:
    Image.new("L", (20, 10)).save(tmp_path / "k.tif")
    (tmp_path / "k.tfw").write_text(text)
    found = raster.read(tmp_path / "k.tif")
    assert kinds(found) == ["worldfil-ulesbar"]
    assert "georeferanse" not in found.facts
    assert found.facts["bredde"] == 20


def test_a_world_file_of_another_format_is_not_ours(tmp_path: Path) -> None:
    Image.new("L", (20, 10)).save(tmp_path / "k.png")
    (tmp_path / "k.tfw").write_text(WORLD)
    assert "georeferanse" not in raster.read(tmp_path / "k.png").facts
    assert kinds(raster.read(tmp_path / "k.tfw")) == ["worldfil-uten-raster"]
    Image.new("L", (20, 10)).save(tmp_path / "K.TIF")
    assert raster.read(tmp_path / "k.tfw").faults == ()
    (tmp_path / "k.tfw").write_text("tull")
    assert kinds(raster.read(tmp_path / "k.tfw")) == ["worldfil-ulesbar"]


@pytest.mark.parametrize("epsg", [25832, 25833, 27395, 5110])
@pytest.mark.parametrize("version", ["WKT1_ESRI", "WKT1_GDAL", "WKT2_2019"])
def test_prj(tmp_path: Path, epsg: int, version: str) -> None:
    from pyproj import CRS

    Image.new("L", (20, 10)).save(tmp_path / "k.tif")
    (tmp_path / "k.tfw").write_text(WORLD)
    (tmp_path / "k.prj").write_text(CRS.from_epsg(epsg).to_wkt(version))
    found = raster.read(tmp_path / "k.tif")
    assert georeference(found)["epsg"] == epsg
    assert georeference(found)["epsgKilde"] == "k.prj"
    assert found.faults == ()


@pytest.mark.parametrize(
    ("text", "kind"), [("", "prj-ulesbar"), ("PROJCS[hva", "prj-ulesbar"), ("\xff" * 9, "prj-ulesbar")]
)
def test_a_prj_that_cannot_be_used(tmp_path: Path, text: str, kind: str) -> None:
    Image.new("L", (20, 10)).save(tmp_path / "k.tif")
    (tmp_path / "k.tfw").write_text(WORLD)
    (tmp_path / "k.prj").write_text(text, encoding="latin-1")
    found = raster.read(tmp_path / "k.tif")
    assert kinds(found) == [kind]
    assert georeference(found)["epsg"] is None


def test_sources_that_disagree_are_told(tmp_path: Path) -> None:
    path = geotiff(tmp_path / "g.tif", {33550: SCALE, 33922: TIE, 34735: UTM32})
    (tmp_path / "g.tfw").write_text(WORLD.replace("424400.25", "424450.25"))
    (tmp_path / "g.prj").write_text("EPSG:25833")
    found = raster.read(path)
    assert kinds(found) == ["koordinatsystem-uenig", "georeferanse-uenig"]
    assert found.faults[1].values == {"fil": "g.tfw", "piksler": 100.0}
    assert georeference(found)["avgrensning"] == [424400.0, 6490350.0, 424500.0, 6490400.0]
    (tmp_path / "g.tfw").write_text(WORLD)
    (tmp_path / "g.prj").write_text("EPSG:25832")
    assert raster.read(path).faults == ()


def test_side_files(tmp_path: Path) -> None:
    names = ("p.tif", "p.tfw", "p.prj", "P.TIF.aux.xml", "p.tif.ovr", "p.aux", "p.jgw", "p2.tfw", "p.pdf", "p.tif.xml")
    for name in names:
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "p.qpj").mkdir()
    sides = raster.side_files(tmp_path / "p.tif")
    assert [side.name for side in sides] == ["P.TIF.aux.xml", "p.aux", "p.prj", "p.tfw", "p.tif.ovr", "p.tif.xml"]
    assert raster.side_files(tmp_path / "p.tif", [tmp_path / "p.tfw"]) == (tmp_path / "p.tfw",)


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("k.tif", b"", ["tom-fil"]),
        ("k.tif", b"II*\0\x08\0\0\0", ["tiff-side-ulesbar", "raster-ulesbar"]),
        ("k.tif", b"II*\0\0\0\0\0", ["raster-ulesbar"]),
        ("k.tif", b"%PDF-1.4", ["innhold-ikke-som-filnavn"]),
        ("k.jpg", b"\xff\xd8\xff\xd9", ["raster-ulesbar"]),
        ("k.jpg", b"\xff\xd8\xff" + b"\xff" * 200_000, ["raster-ulesbar"]),
        ("k.jpg", b"\xff\xd8\xff\xe0\0\1", ["raster-ulesbar"]),
        ("k.png", b"\x89PNG\r\n\x1a\n", ["raster-ulesbar"]),
        ("k.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + b"\xff" * 17, ["raster-ulesbar"]),
        ("k.tif", b"GIF89a", ["innhold-ikke-som-filnavn"]),
    ],
)
def test_content_that_is_no_raster(tmp_path: Path, name: str, data: bytes, expected: list[str]) -> None:
    (tmp_path / name).write_bytes(data)
    found = raster.read(tmp_path / name)
    assert [kind for kind in kinds(found) if kind in expected] == expected[-1:] or kinds(found) == expected
    assert "bredde" not in found.facts


def test_a_giant_png_is_only_measured(tmp_path: Path) -> None:
    body = b"IHDR" + struct.pack(">IIBBBBB", 2**31 - 1, 2**31 - 1, 8, 6, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))
    (tmp_path / "k.png").write_bytes(data)
    found = raster.read(tmp_path / "k.png")
    assert found.facts["bredde"] == 2**31 - 1
    assert kinds(found) == ["raster-avkortet"]


def classic(entries: list[tuple[int, int, int, int]], following: int) -> bytes:
    table = b"".join(struct.pack("<HHII", *entry) for entry in entries)
    return struct.pack("<H", len(entries)) + table + struct.pack("<I", following)


SIZE = [(256, 3, 1, 40), (257, 3, 1, 30)]


def test_a_chain_of_pages_in_a_ring(tmp_path: Path) -> None:
    first = classic(SIZE, 8 + 30)
    second = classic(SIZE, 8)
    (tmp_path / "ring.tif").write_bytes(b"II*\0\x08\0\0\0" + first + second)
    found = raster.read(tmp_path / "ring.tif")
    assert kinds(found) == ["tiff-sidekjede-i-ring"]
    assert found.facts["sider"] == 2


def test_absurd_counts_are_not_believed(tmp_path: Path) -> None:
    entries = [*SIZE, (273, 4, 2**32 - 1, 8), (33922, 12, 2**31, 8), (34737, 2, 2**32 - 1, 8)]
    (tmp_path / "mange.tif").write_bytes(b"II*\0\x08\0\0\0" + classic(entries, 0))
    found = raster.read(tmp_path / "mange.tif")
    assert kinds(found) == ["tiff-merke-ulesbart"] * 3
    assert found.facts["bredde"] == 40


def test_many_pages_that_share_one_great_tag_are_stopped(tmp_path: Path) -> None:
    filler = bytes(8 << 20)
    start = 8 + len(filler)
    pages = [classic([*SIZE, (33922, 12, 1 << 20, 8)], start + (number + 1) * 42) for number in range(300)]
    (tmp_path / "b.tif").write_bytes(b"II*\0" + struct.pack("<I", start) + filler + b"".join(pages))
    found = raster.read(tmp_path / "b.tif")
    assert "tiff-side-ulesbar" in kinds(found)
    pages_read = found.facts["sider"]
    assert isinstance(pages_read, int)
    assert pages_read < 20


def test_cut_files_are_told(tmp_path: Path) -> None:
    noise = Image.frombytes("L", (300, 300), random.Random(5).randbytes(90_000))  # noqa: S311 - the same every time
    for name in ("k.tif", "k.jpg", "k.png"):
        noise.save(tmp_path / name)
        data = (tmp_path / name).read_bytes()
        assert raster.read(tmp_path / name).faults == ()
        # Pillow writes the tags of a TIFF first, so its pixels are what is lost
        (tmp_path / name).write_bytes(data[: len(data) // 2])
        assert kinds(raster.read(tmp_path / name)) == ["raster-avkortet"], name


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert kinds(raster.read(tmp_path / "borte.tif")) == ["fil-ulesbar"]


@pytest.mark.parametrize("name", ["k.tif", "b.tif", "k.jpg", "k.png"])
def test_mutated_files_never_raise(tmp_path: Path, name: str) -> None:
    if name == "k.tif":
        geotiff(tmp_path / "seed.tif", {33550: SCALE, 33922: TIE, 34735: UTM32})
    else:
        options: dict[str, Any] = {"big_tiff": True} if name == "b.tif" else {}
        Image.new("L", (64, 48)).save(tmp_path / f"seed{Path(name).suffix}", **options)
    seed = (tmp_path / f"seed{Path(name).suffix}").read_bytes()
    (tmp_path / name).with_suffix(".prj").write_text("EPSG:25832")
    chance = random.Random(name)  # noqa: S311 - the same mutants every time
    read = 0
    for _ in range(300):
        data = bytearray(seed)
        # the headers are what we read: damage is put there
        for _ in range(chance.choice((1, 2, 8))):
            data[chance.randrange(4, min(len(data), 400))] = chance.choice(
                (0, 1, 0x7F, 0x80, 0xFF, chance.randrange(256))
            )
        if chance.random() < 0.2:
            del data[chance.randrange(len(data)) :]
        (tmp_path / name).write_bytes(data)
        read += "bredde" in raster.read(tmp_path / name).facts
    assert 30 < read < 300
