"""Our polygons against those of GDAL's SOSI driver, for every real file it can read."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import shapely

from planarkiv.model.arcs import ARC_KINDS
from planarkiv.model.features import FeatureTable
from planarkiv.model.geometry import lines, polygons
from planarkiv.model.rings import rings
from planarkiv.readers import sosi

ROOT = Path(__file__).resolve().parents[3] / "shared" / "data"
# the other files have no area, or no .SLUTT or head that GDAL accepts
FILES = (
    ("sosi/0617_N50_AdministrativeOmrader.sos", 1),
    ("sosi/Regplan.sos", 78),
    ("sosi/VIPS.sos", 1),
    ("sosi/flate_oy.sos", 3),
    ("sosi/valgkretser_ISO8859-10.SOS", 7),
    ("plans/kjetsaa_massetak/Kjetså_massetak.sos", 67),
)
METRES_OF_ARC = 0.02


def gdal_areas(path: Path, codec: str, folder: Path) -> list[float]:
    """Areas in file order. GDAL reads no UTF-8 and writes an index folder beside what it reads: it gets a copy."""
    text = path.read_bytes().decode("utf-8-sig" if codec == "utf-8" else codec)
    copy, out = folder / "copy.sos", folder / "out.json"
    copy.write_text(re.sub(r"TEGNSETT \S+", "TEGNSETT ISO8859-10", text), encoding="iso8859_10", newline="")
    command = ["ogr2ogr", "-f", "GeoJSON", "-lco", "COORDINATE_PRECISION=12", str(out), str(copy), "polygons"]
    subprocess.run(command, check=True, capture_output=True)
    features = json.loads(out.read_text(encoding="utf-8", errors="replace"))["features"]
    return [shapely.area(shapely.from_geojson(json.dumps(feature["geometry"]))) for feature in features]


def arc_lengths(table: FeatureTable) -> list[float]:
    """Metres of arc around each polygon."""
    lengths = np.zeros(len(table))
    arcs = table.rows_of_kind(*ARC_KINDS)
    lengths[arcs] = shapely.length(lines(table)[arcs])
    of = rings(table)
    per_ring = np.add.reduceat(lengths[of.curve], of.use_off[:-1])
    return list(np.add.reduceat(per_ring, of.ring_off[:-1]))


@pytest.mark.skipif(shutil.which("ogr2ogr") is None, reason="ogr2ogr is not here (apt-get install gdal-bin)")
@pytest.mark.parametrize(("name", "number"), FILES, ids=[Path(name).name for name, _ in FILES])
def test_areas_are_those_of_gdal(name: str, number: int, shared: Path, tmp_path: Path) -> None:
    path = shared / "data" / name
    table = sosi.read(path)
    made = polygons(table)
    ours = shapely.area(made[[polygon is not None for polygon in made]])
    theirs = gdal_areas(path, table.head.charset, tmp_path)
    assert len(ours) == len(theirs) == number
    for our, their, arc in zip(ours, theirs, arc_lengths(table), strict=True):
        assert abs(our - their) <= (METRES_OF_ARC * arc or 1e-9 * their)
