"""Shapefiles in every alphabet, and native formats whose bytes are damaged."""

import os
import random
import resource
import sys
import time
from pathlib import Path

import pytest

from layer_files import HOLED, SQUARE, faults, read, values, write
from planarkiv.model.formats import Format
from planarkiv.readers import layers

NAME = "Åsen, Bjørkås"
MUTANTS = {Format.SHAPEFILE: 300, Format.FLATGEOBUF: 600, Format.FILEGDB: 300}
JUNK = (b"\xff\xff\xff\x7f", b"\0\0\0\0", b"\xff\xff\xff\xff", b"\0\0\0\0\0\0\xf8\x7f")


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


def mutated(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data))
    how = chance.randrange(5)
    if how == 0:
        return data[:at]
    if how == 1:
        return data[:at] + bytes((data[at] ^ 1 << chance.randrange(8),)) + data[at + 1 :]
    junk = chance.choice(JUNK) if how < 4 else chance.randbytes(8)
    return data[:at] + junk + data[at + len(junk) :]


@pytest.mark.skipif(sys.platform != "linux", reason="a crash is seen in a process that was forked")
@pytest.mark.parametrize("kind", MUTANTS)
def test_mutants_do_not_end_the_process(kind: Format, tmp_path: Path) -> None:
    path = write(tmp_path, kind, "rpomrade", [SQUARE, HOLED], {"planid": ["1", "2"], "plantype": [30, 31]})
    folder = path.parent if kind is Format.FILEGDB else tmp_path
    whole = {each: each.read_bytes() for each in sorted(folder.iterdir()) if each.is_file()}
    # all that is read once, and the systems that are looked up
    read(path, kind)
    child = os.fork()
    if not child:
        os._exit(_read_mutants(path, kind, whole))
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0


def _read_mutants(path: Path, kind: Format, whole: dict[Path, bytes]) -> int:
    """In the child: 0 when nothing raised, or took more than 2 s, or 300 MB more than at the start."""
    chance = random.Random(4)  # noqa: S311
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in range(MUTANTS[kind]):
        damaged = chance.choice(list(whole))
        damaged.write_bytes(mutated(whole[damaged], chance))
        start = time.process_time()
        try:
            layers.read(path, kind)
        except Exception:  # noqa: BLE001 - whatever it is, it is wrong
            return 1
        if time.process_time() - start > 2:
            return 2
        damaged.write_bytes(whole[damaged])
    return 0 if resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 300 << 10 else 3
