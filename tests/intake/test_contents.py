"""What a plan keeps of what its readers saw wrong."""

from pathlib import Path

from PIL import Image

from planarkiv.archive import Archive
from planarkiv.model.document_facts import faults_in
from planarkiv.model.record import ArchivedFile
from runs import healthy, register, run, snapshot, sosi


def files(archive: Path) -> dict[str, ArchivedFile]:
    [plan] = Archive.open(archive).plans()
    return {file.name: file for file in plan.record().files}


def test_an_archive_remembers_what_readers_saw_wrong(tmp_path: Path) -> None:
    folder, archive = tmp_path / "4219_2001", tmp_path / "A"
    register(folder / "planoversikt.csv", "2001;Myra;3;2011-06-21;")
    # the world file has a fault of its own, which the main file tells
    Image.new("L", (40, 30)).save(folder / "2001_plankart.jpg")
    whole = (folder / "2001_plankart.jpg").read_bytes()
    (folder / "2001_plankart.jpg").write_bytes(whole[:-2])
    (folder / "2001_plankart.jgw").write_text("ikke tall")
    (folder / "2001_vedtak.txt").write_text("Vedtak i sak 11/203")
    (folder / "2001_tom.pdf").write_bytes(b"")
    run(archive, folder, number="4219")
    kept = files(archive)
    assert [fault.kind for fault in faults_in(kept["2001_plankart.jpg"].facts)] == [
        "raster-avkortet",
        "worldfil-ulesbar",
    ]
    assert kept["2001_plankart.jpg"].facts["bredde"] == 40
    assert kept["2001_plankart.jgw"].facts == {}
    assert "lesefeil" not in kept["2001_vedtak.txt"].facts
    assert [fault.kind for fault in faults_in(kept["2001_tom.pdf"].facts)] == ["tom-fil"]
    healthy(archive)
    before = snapshot(archive, without="logg")
    run(archive, folder)
    assert snapshot(archive, without="logg") == before


def test_a_map_keeps_its_faults_as_before(tmp_path: Path) -> None:
    archive = tmp_path / "A"
    path = sosi(tmp_path / "kart" / "2001.sos")
    path.write_text(path.read_text(encoding="utf-8").removesuffix(".SLUTT\n"), encoding="utf-8")
    run(archive, path)
    assert files(archive)["2001.sos"].facts == {}


def test_a_map_without_objects_keeps_none_either(tmp_path: Path) -> None:
    folder, archive = tmp_path / "kart", tmp_path / "A"
    register(folder / "planoversikt.csv", "2001;Myra;3;2011-06-21;2001_grunn.sos")
    (folder / "2001_grunn.sos").write_text(".HODE\n..TEGNSETT UTF-8\n", encoding="utf-8")
    run(archive, folder, number="4219")
    assert files(archive)["2001_grunn.sos"].facts == {}
