"""The sample city part has what it promises, is what its script writes, and gives the findings it is made to give."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import pytest
from lxml import etree

from cli.test_commands import planarkiv
from plain_sosi import read_sosi
from planarkiv.catalogue.generations import Generation
from planarkiv.catalogue.gml_elements import element_order
from project_files import load_script

SAMPLE = Path(__file__).resolve().parents[1] / "sample_data"
CITY = SAMPLE / "bydel"
MOST_BYTES = 3_000_000
MADE = {("SOS06", "4222/201515"), ("DOK13", "4222/201720"), ("TOP03", "4222/201823"), ("TOP03", "4222/202026")}
"""The faults made on purpose: the rule that finds each, and the plan."""
IN_THEIR_WAKE = {("REG07", "4222/201515"), ("TOP02", "4222/201823")}
"""What those bring with them."""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[dict[str, object]]]:
    report = tmp_path_factory.mktemp("bydel") / "funn.json"
    done = planarkiv("validate", CITY, "--profile", "standard", "--report", f"json={report}")
    assert done.returncode == 1
    seen: dict[str, list[dict[str, object]]] = load_script(SAMPLE / "make_bydel.py").found_in(
        json.loads(report.read_text(encoding="utf-8"))
    )
    return seen


def expected() -> dict[str, list[dict[str, object]]]:
    content: dict[str, list[dict[str, object]]] = json.loads(
        (SAMPLE / "bydel.forventet.json").read_text(encoding="utf-8")
    )
    return content


def test_the_findings_are_the_expected_ones(found: dict[str, list[dict[str, object]]]) -> None:
    assert _counted(found["funn"]) == _counted(expected()["funn"])


def test_the_levels_are_the_expected_ones(found: dict[str, list[dict[str, object]]]) -> None:
    assert found["planer"] == expected()["planer"]
    assert len(found["planer"]) == 40


def _counted(findings: list[dict[str, object]]) -> Counter[str]:
    return Counter(json.dumps(each, sort_keys=True, ensure_ascii=False) for each in findings)


def test_the_faults_are_the_four_that_were_made() -> None:
    faults = {(each["regel"], each["plan"]) for each in expected()["funn"] if each["alvorlighet"] != "info"}
    assert faults == MADE | IN_THEIR_WAKE


def test_an_archive_of_it_has_the_same_faults(tmp_path: Path) -> None:
    archive, report = tmp_path / "arkiv", tmp_path / "funn.json"
    built = planarkiv("build", CITY, "--archive", archive, "--kommune", "4222", "--fail-on", "never")
    assert built.returncode == 0, built.stderr
    planarkiv("validate", archive, "--profile", "standard", "--report", f"json={report}")
    funn = json.loads(report.read_text(encoding="utf-8"))["funn"]
    faults = {(each["regel"], each["plan"]) for each in funn if each["alvorlighet"] != "info"}
    # the part of the GeoPackage is archived as SOSI, where boundaries beside the gap end without meeting another
    along_the_gap = {("SOS09", "4222/202026")}
    assert faults == MADE | IN_THEIR_WAKE | along_the_gap


def test_the_script_writes_the_committed_bytes() -> None:
    script = load_script(SAMPLE / "make_bydel.py")
    have = {name: version(name) for name in script.MADE_WITH}
    if have != script.MADE_WITH:
        pytest.skip(f"the sample data was made with {script.MADE_WITH}, here are {have}")
    made = script.sample_files()
    on_disk = {path.relative_to(CITY).as_posix(): path.read_bytes() for path in CITY.rglob("*") if path.is_file()}
    assert sorted(made) == sorted(on_disk)
    assert [
        path
        for path, content in made.items()
        if content != on_disk[path] and not (path.endswith(".gpkg") and _rows(content) == _rows(on_disk[path]))
    ] == []


def _rows(geopackage: bytes) -> list[str]:
    """All that a GeoPackage holds; the file itself also says which SQLite wrote it."""
    connection = sqlite3.connect(":memory:")
    connection.deserialize(geopackage)
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = [f"{name} {row}" for name in sorted(tables) for row in connection.execute(f'SELECT * FROM "{name}"')]  # noqa: S608
    connection.close()
    return rows


def test_everything_is_small() -> None:
    files = [path for path in CITY.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < MOST_BYTES
    assert all(len(path.relative_to(SAMPLE).as_posix()) <= 140 for path in files)


def test_all_formats_are_there() -> None:
    suffixes = Counter(path.suffix for path in CITY.rglob("*") if path.is_file())
    assert {".sos", ".gml", ".gpkg", ".shp", ".geojson", ".fgb", ".pdf", ".xlsx"} <= set(suffixes)
    sosi = [path.read_bytes() for path in CITY.rglob("*.sos")]
    assert {text.split(b"..TEGNSETT ")[1].split()[0] for text in sosi} == {b"UTF-8", b"ISO8859-10"}
    assert any(b".BUEP" in text for text in sosi)
    gml = [path.read_text(encoding="utf-8") for path in CITY.rglob("*.gml")]
    namespaces = {text.split('xmlns:app="')[1].split('"')[0].rsplit("/", 2)[1] for text in gml}
    assert namespaces == {"Reguleringsplan", "Kommuneplan", "Reguleringsplanforslag", "ReguleringsplanIgangsatt"}
    assert any("<gml:Arc>" in text for text in gml)


def test_two_plans_have_two_levels() -> None:
    levels = {}
    for path in CITY.rglob("*"):
        if path.suffix == ".sos":
            lines = [line for item in read_sosi(path.read_bytes()).values() for line in item.lines]
            levels[path.name] = {line.split()[1] for line in lines if line.startswith("..VERTNIV ")}
        elif path.suffix == ".gml":
            levels[path.name] = {each.text or "" for each in etree.parse(path).iter("{*}vertikalnivå")}
    assert {name: found for name, found in levels.items() if len(found) > 1} == {
        "4222_201414.sos": {"1", "2"},
        "4222_201822.gml": {"2", "3"},
    }


def test_elements_of_gml_are_in_the_order_of_the_schema() -> None:
    seen = 0
    for path in CITY.rglob("*.gml"):
        for feature in _features(path):
            order = [each.casefold() for each in element_order(Generation.SOSI_45, etree.QName(feature).localname)]
            names = [etree.QName(child).localname.casefold() for child in feature if not child.get(_HREF)]
            if order and "20190401" in feature.tag:
                seen += 1
                assert [order.index(name) for name in names] == sorted(order.index(name) for name in names)
    assert seen > 100


_HREF = "{http://www.w3.org/1999/xlink}href"


def _features(path: Path) -> Iterator[etree._Element]:
    for member in etree.parse(path).getroot().iter("{http://www.opengis.net/gml/3.2}featureMember"):
        yield member[0]
