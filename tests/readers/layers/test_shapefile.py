"""Shapefiles in every alphabet, without their side files, and what is something else."""

from pathlib import Path

import pytest

from layer_files import SQUARE, faults, read, values, write
from planarkiv.model.formats import Format

NAME = "Åsen, Bjørkås"


@pytest.mark.parametrize("alphabet", ["UTF-8", "ISO-8859-1", "CP1252"])
def test_the_alphabet_is_what_the_cpg_says(alphabet: str, tmp_path: Path) -> None:
    path = write(tmp_path, Format.SHAPEFILE, "rpomrade", [SQUARE], {"plannavn": [NAME]}, encoding=alphabet)
    assert path.with_suffix(".cpg").is_file()
    assert NAME.encode(alphabet) in path.with_suffix(".dbf").read_bytes()
    assert values(read(path, Format.SHAPEFILE), "PLANNAVN") == [[NAME]]


@pytest.mark.parametrize("alphabet", ["ISO-8859-1", "UTF-8"])
def test_the_alphabet_without_a_cpg(alphabet: str, tmp_path: Path) -> None:
    path = write(tmp_path, Format.SHAPEFILE, "rpomrade", [SQUARE], {"plannavn": [NAME]}, encoding=alphabet)
    path.with_suffix(".cpg").unlink()
    data = path.with_suffix(".dbf").read_bytes()
    # the language of the table is not said
    path.with_suffix(".dbf").write_bytes(data[:29] + b"\0" + data[30:])
    assert values(read(path, Format.SHAPEFILE), "PLANNAVN") == [[NAME]]


@pytest.mark.parametrize("gone", [".shx", ".dbf"])
def test_a_side_file_is_gone(gone: str, tmp_path: Path) -> None:
    path = write(tmp_path, Format.SHAPEFILE, "rpomrade", [SQUARE], {"planid": ["1"]})
    path.with_suffix(gone).unlink()
    before = sorted(each.name for each in tmp_path.iterdir())
    table = read(path, Format.SHAPEFILE)
    assert faults(table) == (["kartfil-uleselig"] if gone == ".shx" else [])
    # nothing is made again beside it
    assert sorted(each.name for each in tmp_path.iterdir()) == before


@pytest.mark.parametrize("kind", [Format.SHAPEFILE, Format.FLATGEOBUF])
@pytest.mark.parametrize(
    "data",
    [b"", b"http://localhost:1/a.shp", b'<OGRVRTDataSource><OGRVRTLayer name="a"/></OGRVRTDataSource>', b"\0" * 500],
)
def test_what_is_something_else_is_not_given_to_the_library(kind: Format, data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "rpomrade.shp"
    path.write_bytes(data)
    assert faults(read(path, kind)) == ["kartfil-uleselig"]


def test_a_folder_that_is_no_geodatabase(tmp_path: Path) -> None:
    folder = tmp_path / "a.gdb"
    folder.mkdir()
    (folder / "gdb").write_bytes(b"x")
    assert faults(read(folder / "gdb", Format.FILEGDB)) == ["kartfil-uleselig"]
