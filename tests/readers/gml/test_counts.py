"""Objects, attributes and coordinates of real files, counted by another parser."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from planarkiv.model.features import GML_ID
from planarkiv.readers import gml
from planarkiv.rules.gml05_coordinate_system import coordinate_system_is_of_gml
from planarkiv.rules.gml06_arcs import gml_arcs_can_be_drawn
from planarkiv.subjects import MapFile, Phase
from rules.checking import problems

FILES = (
    "gml.avgr.1-pass.gml", "gml.bue.1-fail.gml", "gml.epsg.1-pass-1.gml", "gml.flate.1-fail.gml",
    "planomraade_fiks.gml",
)  # fmt: skip
GML = "{http://www.opengis.net/gml/3.2}"
XLINK = "{http://www.w3.org/1999/xlink}href"


@pytest.mark.parametrize("name", FILES)
def test_everything_is_there(name: str, shared: Path) -> None:
    path = shared / "data/gml" / name
    root = ET.fromstring(path.read_bytes())  # noqa: S314 - a known file
    features = [feature for member in root.iter(f"{GML}featureMember") for feature in member]
    table = gml.read(path)
    assert [table.otypes[code] for code in table.otype] == [feature.tag.partition("}")[2] for feature in features]
    assert table.columns[GML_ID].values == [feature.get(f"{GML}id") for feature in features]
    leaves = [
        leaf
        for feature in features
        for leaf in feature.iter()
        if not len(leaf) and leaf.text and leaf.text.strip() and not leaf.tag.startswith(GML)
    ]
    columns = [column for path, column in table.columns.items() if path != GML_ID]
    assert sum(len(column.rows) for column in columns) == len(leaves)
    values = sorted(column.values[code] for column in columns for code in column.codes)
    assert values == sorted((leaf.text or "").strip() for leaf in leaves)
    hrefs = [each.get(XLINK) for feature in features for each in feature.iter() if each.get(XLINK)]
    assert ([] if table.links is None else table.links.hrefs) == hrefs
    points = sum(
        len((each.text or "").split()) // 2 for each in root.iter() if each.tag in (f"{GML}pos", f"{GML}posList")
    )
    assert len(table.xy) == points


@pytest.mark.parametrize("name", FILES)
def test_verdicts(name: str, shared: Path) -> None:
    path = shared / "data/gml" / name
    file = MapFile(name, gml.read(path), path.read_bytes(), Phase("2", "6"))
    assert bool(problems(gml_arcs_can_be_drawn, file)) == (name == "gml.bue.1-fail.gml")
    assert problems(coordinate_system_is_of_gml, file) == []
    if "-pass" in name or name == "planomraade_fiks.gml":
        assert file.table.faults == ()
