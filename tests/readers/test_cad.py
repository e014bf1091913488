"""Drawings are named with their version, and never read further."""

import random
from pathlib import Path

import pytest

from planarkiv.readers import cad

DXF = "  0\nSECTION\n  2\nHEADER\n  9\n$ACADVER\n  1\nAC1015\n  9\n$INSUNITS\n 70\n 6\n"
BINARY_DXF = b"AutoCAD Binary DXF\r\n\x1a\0" + b"\0\0SECTION\0\2\0HEADER\0\x09\0$ACADVER\0\1\0AC1009\0"


@pytest.mark.parametrize(
    ("name", "data", "form", "facts"),
    [
        ("k.dxf", DXF.encode(), "DXF", {"versjon": "AC1015", "program": "AutoCAD 2000", "binaer": False}),
        ("k.dxf", DXF.replace("\n", "\r\n").encode(), "DXF", {"versjon": "AC1015", "binaer": False}),
        ("k.dxf", ("999\nlaget av Fløtaker\n" + DXF).encode(), "DXF", {"program": "AutoCAD 2000"}),
        ("k.dxf", b"0\nSECTION\n2\nENTITIES\n0\nLINE\n", "DXF", {"versjon": "uten versjon", "binaer": False}),
        ("k.dxf", BINARY_DXF, "DXF", {"versjon": "AC1009", "binaer": True}),
        ("k.dwg", b"AC1032" + bytes(100), "DWG", {"versjon": "AC1032", "program": "AutoCAD 2018"}),
        ("K.DWG", b"AC1009" + bytes(100), "DWG", {"program": "AutoCAD R11/R12"}),
        ("k.dgn", b"\x08\x09\xfe\x02" + bytes(100), "DGN", {"versjon": "V7", "dimensjoner": 2}),
        ("k.dgn", b"\xc8\x09\xfe\x02" + bytes(100), "DGN", {"versjon": "V7", "dimensjoner": 3}),
    ],
)
def test_versions(tmp_path: Path, name: str, data: bytes, form: str, facts: dict[str, object]) -> None:
    (tmp_path / name).write_bytes(data)
    found = cad.read(tmp_path / name)
    assert found.format == form
    assert found.facts["ulest"] is True
    assert facts.items() <= dict(found.facts).items()
    assert found.faults == ()
    assert found.pages == ()


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("k.dwg", b"", ["tom-fil"]),
        ("k.dwg", b"AC1099" + bytes(10), ["cad-versjon-ukjent"]),
        ("k.dwg", b"AC10\xff", ["cad-versjon-ukjent"]),
        ("k.dwg", b"%PDF-1.5", ["innhold-ikke-som-filnavn"]),
        ("k.dxf", b"AC1015" + bytes(10), ["innhold-ikke-som-filnavn"]),
        ("k.dxf", b"bare tekst", ["innhold-ikke-som-filnavn"]),
    ],
)
def test_odd_content(tmp_path: Path, name: str, data: bytes, expected: list[str]) -> None:
    (tmp_path / name).write_bytes(data)
    found = cad.read(tmp_path / name)
    assert [fault.kind for fault in found.faults] == expected
    assert found.facts["ulest"] is True


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert [fault.kind for fault in cad.read(tmp_path / "borte.dwg").faults] == ["fil-ulesbar"]


@pytest.mark.parametrize("seed", [DXF.encode(), BINARY_DXF, b"AC1032" + bytes(50), b"\x08\x09\xfe\x02" + bytes(50)])
def test_mutated_files_never_raise(tmp_path: Path, seed: bytes) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same mutants every time
    path = tmp_path / "m.dwg"
    for _ in range(300):
        data = bytearray(seed)
        for _ in range(chance.choice((1, 2, 9))):
            data[chance.randrange(len(data))] = chance.randrange(256)
        path.write_bytes(data)
        assert cad.read(path).facts["ulest"] is True
