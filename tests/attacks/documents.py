"""Documents, pictures and a register that somebody made to do harm."""

import struct
from pathlib import Path

import pikepdf

import workbooks
from attacks import maps

_PAGES = 2000


def write(folder: Path) -> list[Path]:
    """Writes them all; what is returned is to be archived as it is."""
    written = [
        _pdf(folder / "handling.pdf", 1, launches=True),
        _pdf(folder / "sider.pdf", _PAGES),
        _pdf(folder / "avbrutt.pdf", 3),
        _tiff(folder / "bombe.tif", width=10**9),
        _tiff(folder / "sirkel.tif", loops=True),
    ]
    cut = folder / "avbrutt.pdf"
    cut.write_bytes(cut.read_bytes()[:300])
    for name in ("kart.kml", "kart.svg"):
        path = folder / name
        root = path.suffix[1:]
        path.write_text(
            maps.with_doctype(f'<?xml version="1.0"?><{root}>&l9;</{root}>', maps.FILE_OUTSIDE), encoding="utf-8"
        )
        written.append(path)
    book = workbooks.xlsx(
        folder / "register.xlsx", {"Planer": [workbooks.HEAD, ["2001", "Myra", "1.5.2003", "Vedtatt"]]}
    )
    _with_entity(book)
    return [*written, book]


def _pdf(path: Path, pages: int, *, launches: bool = False) -> Path:
    with pikepdf.new() as made:
        for _ in range(pages):
            made.add_blank_page()
        if launches:
            made.Root.OpenAction = pikepdf.Dictionary(
                S=pikepdf.Name.Launch, F=f"touch {path.with_name('kjoert')}", Next=pikepdf.Dictionary(
                    S=pikepdf.Name.JavaScript, JS="app.launchURL('file:///etc/passwd')"
                )
            )  # fmt: skip
            loop = made.make_indirect(pikepdf.Dictionary())
            loop.Parent = loop
            made.Root.Outlines = loop
        made.save(path)
    return path


def _tiff(path: Path, *, width: int = 1, loops: bool = False) -> Path:
    """A picture of ``width`` by ``width`` pixels, or one whose list of pages never ends."""
    tags = [(256, 4, 1, width), (257, 4, 1, width), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1), (273, 4, 1, 8),
            (277, 3, 1, 1), (278, 4, 1, width), (279, 4, 1, 1)]  # fmt: skip
    entries = b"".join(struct.pack("<HHII", *tag) for tag in tags)
    path.write_bytes(struct.pack("<2sHIH", b"II", 42, 8, len(tags)) + entries + struct.pack("<I", 8 if loops else 0))
    return path


def _with_entity(book: Path) -> None:
    """Puts a file of the machine into the texts of a workbook by way of an entity."""
    import zipfile

    with zipfile.ZipFile(book) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    name = next(each for each in parts if each.endswith("sheet1.xml"))
    text = parts[name].decode("utf-8")
    start = text if text.startswith("<?xml") else f'<?xml version="1.0"?>{text}'
    parts[name] = maps.with_doctype(start, maps.FILE_OUTSIDE).replace("Myra", "&l9;").encode("utf-8")
    with zipfile.ZipFile(book, "w") as packed:
        for each, data in parts.items():
            packed.writestr(each, data)
