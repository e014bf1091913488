"""A plan as several Shapefiles: one map in the archive, each file with its own name."""

from pathlib import Path

from layer_files import EAST, SQUARE, write
from planarkiv.archive import Archive
from planarkiv.model.formats import Format
from planarkiv.readers.stored import StoredMaps
from runs import healthy, run

IDS = {"kommunenum": ["4219"], "planidenti": ["1"]}


def test_several_shapefiles_are_one_map(tmp_path: Path) -> None:
    source = tmp_path / "k"
    source.mkdir()
    write(
        source, Format.SHAPEFILE, "rparealformalomrade", [SQUARE, EAST], {name: each * 2 for name, each in IDS.items()}
    )
    write(source, Format.SHAPEFILE, "rpomrade", [SQUARE.union(EAST)], {**IDS, "plannavn": ["Myra"]})
    run(tmp_path / "A", source, number="4219")
    [plan] = Archive.open(tmp_path / "A").plans()
    record = plan.record()
    [stored] = record.maps
    assert (stored.file, stored.format, stored.objects) == ("kart/rpomrade.shp", "Shapefile", 3)
    assert {"kart/rpomrade.dbf", "kart/rparealformalomrade.shp", "kart/rparealformalomrade.dbf"} <= set(stored.sides)
    assert record.documents == ()
    table = StoredMaps(plan, record).read(stored)
    assert table is not None
    assert len(table) == 3
    healthy(tmp_path / "A")
    before = {path: path.read_bytes() for path in (tmp_path / "A" / "planer").rglob("*") if path.is_file()}
    run(tmp_path / "A", source)
    assert {path: path.read_bytes() for path in (tmp_path / "A" / "planer").rglob("*") if path.is_file()} == before
