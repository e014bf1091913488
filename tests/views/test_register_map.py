"""The project is opened here as the zip and XML that it is; that QGIS opens it, too, is looked at by hand."""

import io
import sqlite3
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from planarkiv import views
from planarkiv.archive import Archive
from views.archives import NOW, keep, new_archive, plan

KJETSAA = "data/plans/kjetsaa_massetak/Kjetså_massetak.sos"
REGPLAN = "data/sosi/Regplan.sos"


def refreshed(archive: Archive) -> sqlite3.Connection:
    with archive.writing():
        assert views.refresh(archive, now=NOW) == []
    return sqlite3.connect(archive.root / "register.gpkg")


def project(package: sqlite3.Connection) -> ET.Element:
    [(name, content)] = package.execute("SELECT name, content FROM qgis_projects")
    assert name == "planarkiv"
    with zipfile.ZipFile(io.BytesIO(bytes.fromhex(content.decode()))) as packed:
        [file] = packed.namelist()
        assert file.endswith(".qgs")
        return ET.fromstring(packed.read(file))  # noqa: S314 - our own project


def groups(root: ET.Element) -> dict[str, list[str]]:
    found = root.findall("layer-tree-group/layer-tree-group")
    return {each.attrib["name"]: [layer.attrib["id"] for layer in each.iter("layer-tree-layer")] for each in found}


def rows(package: sqlite3.Connection, source: str) -> list[str]:
    """The plans of the rows that a layer of the project shows."""
    file, layer, *subset = source.split("|")
    assert file == "./register.gpkg"
    table = layer.removeprefix("layername=")
    condition = "|".join(subset).removeprefix("subset=") or "1"
    statement = f'SELECT DISTINCT "arealplanId" FROM "{table}" WHERE {condition} ORDER BY 1'  # noqa: S608
    return [planid for (planid,) in package.execute(statement)]


@pytest.fixture
def archive(shared: Path, tmp_path: Path) -> Archive:
    archive = new_archive(tmp_path)
    maps = {"kart/k.sos": shared / KJETSAA}
    keep(
        archive,
        [
            plan("1", {"planstatus": "3"}, maps=maps),
            plan("2", {"planstatus": "2"}, maps=maps),
            plan("3", {"planstatus": "5"}, maps=maps),
            plan("4", {}, maps={"kart/r.sos": shared / REGPLAN}),
            plan("5", {"planstatus": "6"}),
        ],
    )
    return archive


def test_plans_stand_in_groups_by_their_standing(archive: Archive) -> None:
    package = refreshed(archive)
    root = project(package)
    sources = {
        each.findtext("id"): each.findtext("datasource") or "" for each in root.iterfind("projectlayers/maplayer")
    }
    shown = {
        name: sorted({planid for layer in ids for planid in rows(package, sources[layer])})
        for name, ids in groups(root).items()
    }
    assert shown == {
        "Gjeldende planer": ["4219/1"],
        "Planforslag": ["4219/2"],
        "Eldre og avsluttede planer": ["4219/3"],
        "Planer uten kjent status": ["4219/4"],
    }
    # every layer has something to show, and the tree names them all
    assert all(rows(package, source) for source in sources.values() if "dokumenter" not in source)
    in_tree = [each.attrib["id"] for each in root.iter("layer-tree-layer")]
    assert sorted(in_tree) == sorted(filter(None, sources))
    # QGIS takes no shorter ones for ids
    assert min(map(len, in_tree)) > 10
    first, *others = root.findall("layer-tree-group/layer-tree-group")
    assert first.attrib["checked"] == "Qt::Checked"
    assert {each.attrib["checked"] for each in others} == {"Qt::Unchecked"}


def test_what_covers_what(archive: Archive) -> None:
    root = project(refreshed(archive))
    in_force = root.find("layer-tree-group/layer-tree-group")
    assert in_force is not None
    names = [each.attrib["name"] for each in in_force if each.tag == "layer-tree-layer"]
    assert names == ["RpPåskrift", "RpJuridiskLinje", "RpOmråde", "RpFareSone", "RpSikringSone", "RpArealformålOmråde"]
    boundaries = in_force.find("layer-tree-group")
    assert boundaries is not None
    assert (boundaries.attrib["name"], boundaries.attrib["checked"]) == ("Avgrensninger", "Qt::Unchecked")
    assert {each.attrib["name"] for each in boundaries} == {
        "RpFareGrense",
        "RpFormålGrense",
        "RpGrense",
        "RpSikringGrense",
    }


def test_the_project_has_the_system_and_the_place_of_the_archive(archive: Archive) -> None:
    package = refreshed(archive)
    root = project(package)
    assert root.findtext("projectCrs/spatialrefsys/authid") == "EPSG:25832"
    extent = root.find("ProjectViewSettings/DefaultViewExtent")
    assert extent is not None
    [(west, north)] = package.execute("SELECT min_x, max_y FROM gpkg_contents WHERE table_name = 'planer'")
    assert float(extent.attrib["xmin"]) < west
    assert float(extent.attrib["ymax"]) > north


def test_every_layer_has_one_style_also_when_the_register_has_grown(archive: Archive) -> None:
    for changed in ({}, {"planstatus": "4"}):
        if changed:
            keep(archive, [plan("5", changed)])
        package = refreshed(archive)
        spatial = package.execute(
            "SELECT table_name FROM gpkg_contents WHERE data_type = 'features' ORDER BY 1"
        ).fetchall()
        styles = package.execute("SELECT f_table_name, styleQML FROM layer_styles ORDER BY 1").fetchall()
        assert [(name,) for name, _ in styles] == spatial
        for _, style in styles:
            assert ET.fromstring(style).find("renderer-v2") is not None  # noqa: S314 - our own style
        assert project(package).findtext("title") == "Planarkiv"
        package.close()


def test_an_archive_without_maps_has_a_project(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    keep(archive, [plan("1", {})])
    root = project(refreshed(archive))
    assert [each.attrib["name"] for each in root.iter("layer-tree-layer")] == ["Alle planer", "Dokumenter"]
