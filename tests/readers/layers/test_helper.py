"""GDAL in its own process: what takes too much there is a fault of the file, and the next file is read."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from layer_files import SQUARE, write
from planarkiv.model.formats import Format
from planarkiv.readers.helper_process import HelperProcess
from planarkiv.readers.layers import gdal_worker, ogr
from planarkiv.readers.layers.layer import Layers

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="limits of the operating system")


@pytest.fixture
def helper() -> Iterator[HelperProcess]:
    helper = HelperProcess(gdal_worker.__name__, 30.0, 2 << 30)
    yield helper
    helper.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write(tmp_path, Format.FLATGEOBUF, "rpomrade", [SQUARE], {"planid": ["1"]})


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("stor")
    return write(folder, Format.FLATGEOBUF, "rpomrade", [SQUARE] * 50_000, {"planid": ["1"] * 50_000})


def said(found: Layers) -> list[str]:
    assert not found.layers
    return [str(fault.values["melding"]) for fault in found.faults]


def test_a_good_file(path: Path, helper: HelperProcess) -> None:
    found = ogr.read(path, Format.FLATGEOBUF, helper)
    [layer] = found.layers
    assert (layer.name, layer.epsg, layer.columns) == ("rpomrade", 25832, {"planid": ["1"]})
    assert found.faults == ()
    first = helper.pid
    ogr.read(path, Format.FLATGEOBUF, helper)
    assert helper.pid == first


@linux_only
def test_a_large_file_of_few_objects_takes_no_more_memory(tmp_path: Path, helper: HelperProcess) -> None:
    path = write(tmp_path, Format.SHAPEFILE, "rpomrade", [SQUARE], {"planid": ["1"]})
    (tmp_path / "rpomrade.sbn").write_bytes(bytes(40 << 20))
    assert len(ogr.read(path, Format.SHAPEFILE, helper).layers) == 1
    status = Path(f"/proc/{helper.pid}/status").read_text(encoding="ascii")
    [most] = [line for line in status.splitlines() if line.startswith("VmHWM")]
    assert int(most.split()[1]) < 200 << 10


@linux_only
def test_one_that_takes_too_long(
    path: Path, large: Path, helper: HelperProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    ogr.read(path, Format.FLATGEOBUF, helper)
    first = helper.pid
    with monkeypatch.context() as patched:
        patched.setattr(ogr, "_SECONDS", 1e-4)
        patched.setattr(ogr, "_SECONDS_OF_A_BYTE", 0.0)
        assert said(ogr.read(large, Format.FLATGEOBUF, helper)) == ["tidsgrense"]
    assert len(ogr.read(path, Format.FLATGEOBUF, helper).layers) == 1
    assert helper.pid != first


@linux_only
def test_one_that_takes_the_memory(large: Path, helper: HelperProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        # less than the process has before it reads anything: the library says so, or ends
        patched.setattr(ogr, "_MEMORY", -(64 << 20))
        patched.setattr(ogr, "_MEMORY_OF_A_BYTE", 0)
        assert len(said(ogr.read(large, Format.FLATGEOBUF, helper))) == 1
    assert len(ogr.read(large, Format.FLATGEOBUF, helper).layers) == 1


@linux_only
def test_one_that_crashes(path: Path, helper: HelperProcess) -> None:
    ogr.read(path, Format.FLATGEOBUF, helper)
    assert helper.pid is not None
    os.kill(helper.pid, signal.SIGSTOP)
    pid = os.fork()
    if not pid:
        os.execvp("sh", ["sh", "-c", f"sleep 0.2; kill -SEGV {helper.pid}; kill -CONT {helper.pid}"])  # noqa: S606
    assert said(ogr.read(path, Format.FLATGEOBUF, helper)) == ["krasj"]
    os.waitpid(pid, 0)
    assert len(ogr.read(path, Format.FLATGEOBUF, helper).layers) == 1


@pytest.mark.parametrize(("count", "why"), [(2**29, "minne"), (2**40, "FlatGeobuf?")])
def test_more_objects_than_there_can_be(count: int, why: str, path: Path, helper: HelperProcess) -> None:
    data = path.read_bytes()
    head = int.from_bytes(data[8:12], "little")
    whole = data.replace((1).to_bytes(8, "little"), count.to_bytes(8, "little"))
    assert whole != data
    assert whole.find(count.to_bytes(8, "little")) < head + 12
    path.write_bytes(whole)
    assert said(ogr.read(path, Format.FLATGEOBUF, helper)) == [why]
    assert helper.pid is not None
    status = Path(f"/proc/{helper.pid}/status")
    if status.is_file():
        [most] = [line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM")]
        assert int(most.split()[1]) < 300 << 10
