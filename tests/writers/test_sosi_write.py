"""Maps written as SOSI: nothing lost from SOSI to SOSI, the same surfaces to GDAL, and the rest told as losses.

Files are compared by ``any_sosi``, which knows nothing of the package.
"""

import csv
import io
import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

import any_sosi
from planarkiv.errors import PlanarkivError
from planarkiv.model.features import GML_ID, FeatureTable, Head, Links
from planarkiv.model.formats import Format
from planarkiv.model.joined import joined
from planarkiv.model.loss import Loss
from planarkiv.readers import gml, sosi
from planarkiv.readers.maps import read_map
from planarkiv.writers import Choice
from planarkiv.writers.gml import write as write_gml
from planarkiv.writers.maps import SUFFIXES, write_map
from planarkiv.writers.sosi import write
from tables import Thing, own_area, own_table, table_of

KJETSAA = "data/plans/kjetsaa_massetak/Kjetså_massetak.sos"
BYDEL = Path("sample_data/bydel")
SAMPLES = sorted(path for path in Path("sample_data").rglob("*") if path.suffix.lower() == ".sos")
BOX = [(0, 0), (0, 1000), (1000, 1000), (1000, 0), (0, 0)]

needs_gdal = pytest.mark.skipif(not shutil.which("ogrinfo"), reason="gdal-bin is not installed")


def written(table: FeatureTable, folder: Path, charset: str = "UTF-8") -> tuple[Path, list[Loss]]:
    path = folder / f"{charset}.sos"
    return path, write(table, path, Choice(charset=charset))


def same(source: Path, folder: Path, charset: str) -> list[str]:
    path, losses = written(sosi.read(source), folder, charset)
    assert losses == []
    return any_sosi.differences(any_sosi.read(source.read_bytes()), any_sosi.read(path.read_bytes()))


@pytest.mark.parametrize("charset", ["UTF-8", "ISO8859-10"])
def test_every_file_that_others_made_comes_back_the_same(shared: Path, tmp_path: Path, charset: str) -> None:
    sources = sorted(path for path in (shared / "data").rglob("*") if path.suffix.lower() == ".sos")
    assert len(sources) > 10
    for number, source in enumerate(sources):
        if charset == "ISO8859-10" and source.name == "BOM_Navn_utf8.sos":
            continue  # has signs that no Nordic set holds; refused in the test below
        folder = tmp_path / str(number)
        folder.mkdir()
        assert same(source, folder, charset) == [], source.name


@pytest.mark.parametrize("charset", ["UTF-8", "ISO8859-10"])
def test_every_sample_comes_back_the_same(tmp_path: Path, charset: str) -> None:
    assert len(SAMPLES) > 15
    for number, source in enumerate(SAMPLES):
        folder = tmp_path / str(number)
        folder.mkdir()
        assert same(source, folder, charset) == [], source.name


def test_real_names_that_the_set_lacks_are_refused_and_nothing_is_written(shared: Path, tmp_path: Path) -> None:
    table = sosi.read(shared / "data/sosi/BOM_Navn_utf8.sos")
    with pytest.raises(PlanarkivError, match=r"«ò».*TEKST 1718.*«ñ».*TEKST 3578"):
        written(table, tmp_path, "ISO8859-10")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("...LOKALID 70b1", "...LOKALID 80b1"),
        ("6489756226", "6489756227"),
        (" ...KP 1", " ...KP 2"),
        ("..KVALITET 82", "..KVALITET 55"),
        ("..REF :", "..REF :-"),
        (".BUEP", ".KURVE"),
        ("...ENHET 0.001", "...ENHET 0.01"),
        ("...KOORDSYS 22", "...KOORDSYS 23"),
    ],
)
def test_the_comparison_sees_what_is_not_the_same(shared: Path, old: str, new: str) -> None:
    data = (shared / KJETSAA).read_bytes()
    text = data.decode("utf-8")
    assert old in text
    changed = text.replace(old, new, 1).encode("utf-8")
    assert any_sosi.differences(any_sosi.read(data), any_sosi.read(changed))


OWN_NAMES = """\
.HODE
..TEGNSETT UTF-8
..TRANSPAR
...KOORDSYS 22
...ORIGO-NØ 0 0
...ENHET 0.01
..OMRÅDE
...MIN-NØ 6600000 600000
...MAX-NØ 6601000 601000
..SOSI-VERSJON 4.5
..SOSI-NIVÅ 4
..OBJEKTKATALOG Regplan 20190401 * Arealplan Reguleringsplan
..EIER "Vår kommune"
..EIER "Min by" 2 "Din by"
..MERKNAD to ord
.DEF ! egne
..TREF T0
..GATE T0 H0
.PUNKT 1: ! nummer en
..OBJTYPE RpJuridiskPunkt
..PLANNAVN Vår bare plan
..INFORMASJON "en tekst" "og en til"
..TREF 0 0
..GATE "Store gate" 12
..SVAR 'ja og nei'
..BLANDET 1 2
! midt i
..ROP "Stopp! Se opp"
..NØ
660010000 60010000
.OBJDEF Foo
..TREF
.PUNKT 2:
..OBJTYPE RpJuridiskPunkt
..TREF 1 0
..BLANDET "3 4"
..NØ
660010100 60010000
.SLUTT
"""


def test_parameters_stay_parameters_texts_texts_and_definitions_stand(tmp_path: Path) -> None:
    """A word by word comparison: which values are in quotes is what the file says of a name it defines itself."""
    path, losses = written(sosi.read_bytes(OWN_NAMES.encode(), "x.sos"), tmp_path)
    text = path.read_text(encoding="utf-8")
    for line in (
        "..TREF 0 0",
        '..GATE "Store gate" 12',
        '..SVAR "ja og nei"',
        '..PLANNAVN "Vår bare plan"',
        "..TREF 1 0",
    ):
        assert text.count(f"\n{line}\n") == 1, line
    assert '\n..EIER "Vår kommune"\n..EIER "Min by" 2 "Din by"\n..MERKNAD to ord\n' in text
    assert "\n.DEF ! egne\n..TREF T0\n..GATE T0 H0\n.OBJDEF Foo\n..TREF\n.PUNKT 1:\n" in text
    assert losses == []
    one, other = any_sosi.read(OWN_NAMES.encode()), any_sosi.read(path.read_bytes())
    assert any_sosi.differences(one, other) == []
    again = tmp_path / "again.sos"
    write(sosi.read(path), again, Choice())
    assert again.read_bytes() == path.read_bytes()


def test_parameters_of_many_objects_stay_so(tmp_path: Path) -> None:
    """Values that differ everywhere are read in another way."""
    head, _, _ = OWN_NAMES.partition(".PUNKT 1:")
    things = (f'.PUNKT {n}:\n..A {n} x{n}\n..B "b {n}"\n..C c{n}\n..NØ\n660010000 6001{n:04}\n' for n in range(1, 400))
    source = f"{head}{''.join(things)}.SLUTT\n".encode()
    table = sosi.read_bytes(source, "x.sos")
    assert table.head.parameters == {"A": frozenset(f"{n} x{n}" for n in range(1, 400))}
    path, losses = written(table, tmp_path)
    assert losses == []
    assert any_sosi.differences(any_sosi.read(source), any_sosi.read(path.read_bytes())) == []


@pytest.mark.parametrize(
    ("target", "kinds"),
    [
        (Format.SOSI, {"kommentar": 2, "område": 1, "parametre": None}),
        (Format.GML, {"kommentar": 2, "område": 1, "definisjon": 2}),
        (Format.GEOPACKAGE, {"kommentar": 2, "definisjon": 2, "parametre": 5}),
    ],
)
def test_what_stands_beside_the_objects_is_told(tmp_path: Path, target: Format, kinds: dict[str, int | None]) -> None:
    losses = write_map(sosi.read_bytes(OWN_NAMES.encode(), "x.sos"), tmp_path / "x", target)
    told = {loss.kind: loss.count for loss in losses}
    assert {kind: told.get(kind) for kind in kinds} == kinds


SYMBOLS = """\
.HODE
..TEGNSETT UTF-8
..TRANSPAR
...KOORDSYS 22
...ORIGO-NØ 0 0
...ENHET 0.01
..SOSI-VERSJON 4.5
..SOSI-NIVÅ 4
..OBJEKTKATALOG Regplan 20190401 * Arealplan Reguleringsplan
.SYMBOL 1:
..OBJTYPE RpJuridiskPunkt
..RPJURPUNKT 1
..NØ
660010000 60020000
660010000 60020000
660010100 60020550
.SYMBOL 2:
..OBJTYPE RpJuridiskPunkt
..RPJURPUNKT 2
..NØ
660010000 60020000
.SYMBOL 3:
..OBJTYPE RpJuridiskPunkt
..RPJURPUNKT 3
..NØ
660010000 60020000
660010000 60020000
660009900 60020000
.SLUTT
"""


@pytest.mark.parametrize(
    "target", [Format.GML, Format.GEOPACKAGE, Format.SHAPEFILE, Format.FLATGEOBUF, Format.GEOPARQUET]
)
def test_symbols_point_where_they_did_when_they_come_back(tmp_path: Path, target: Format) -> None:
    there = tmp_path / f"there{SUFFIXES[target][0]}"
    assert "punktplassering" not in {
        loss.kind for loss in write_map(sosi.read_bytes(SYMBOLS.encode(), "x.sos"), there, target)
    }
    made = next(tmp_path.glob(f"*{there.suffix}"))
    path, losses = written(read_map(made, target, made.name), tmp_path)
    told = {loss.kind: loss for loss in losses}
    assert (told["symbolretning"].count, told["symbolretning"].examples) == (
        2,
        ("RpJuridiskPunkt 1", "RpJuridiskPunkt 3"),
    )
    one, other = any_sosi.read(SYMBOLS.encode()), any_sosi.read(path.read_bytes())
    assert any_sosi.differences(one, other) == []


def test_points_of_symbols_that_say_more_than_a_direction_are_told(tmp_path: Path) -> None:
    place = "660010000 60020000\n"
    text = SYMBOLS.replace(f"{place}{place}6600101", f"{place}660010001 60020000\n6600101")
    losses = write_map(sosi.read_bytes(text.encode(), "x.sos"), tmp_path / "x.gpkg", Format.GEOPACKAGE)
    assert {loss.kind: loss.count for loss in losses}["punktplassering"] == 1


def test_maps_that_are_joined_keep_what_their_files_define() -> None:
    one = sosi.read_bytes(OWN_NAMES.encode(), "x.sos")
    other = sosi.read_bytes(OWN_NAMES.replace("..TREF 1 0", '..TREF "1 0"').encode(), "y.sos")
    head = joined([one, other]).head
    assert head.definitions == one.head.definitions
    assert head.comments == 4
    assert {path: sorted(values) for path, values in head.parameters.items()} == {
        "BLANDET": ["1 2"],
        "GATE": ['"Store gate" 12'],
        "INFORMASJON": ['"en tekst" "og en til"'],
        "TREF": ["0 0", "1 0"],
    }


def test_kjetsaa_comes_back_from_gml(shared: Path, tmp_path: Path) -> None:
    """All objects with their serials, attributes, arcs, coordinates and rings; the head is what GML has of it."""
    source = shared / KJETSAA
    write_gml(sosi.read(source), tmp_path / "plan.gml", Choice())
    path, losses = written(gml.read(tmp_path / "plan.gml"), tmp_path)
    assert [loss.kind for loss in losses] == ["gml-id"]
    one, other = any_sosi.read(source.read_bytes()), any_sosi.read(path.read_bytes())
    assert sorted(any_sosi.differences(one, other, surfaces_alone=True)) == [
        "head: OBJEKTKATALOG",
        "head: TRANSPAR.VERT-DATUM",
    ]


def test_heights_and_what_they_are_above_come_back_from_gml(tmp_path: Path) -> None:
    text = (
        ".HODE\n..TEGNSETT UTF-8\n..TRANSPAR\n...KOORDSYS 22\n...VERT-DATUM NN2000\n...ORIGO-NØ 0 0\n...ENHET 0.01\n"
        "..SOSI-VERSJON 4.5\n..SOSI-NIVÅ 4\n..OBJEKTKATALOG Regplan 20190401 * Arealplan Reguleringsplan\n"
        ".KURVE 1:\n..OBJTYPE RpRegulertHøyde\n..NASJONALAREALPLANID\n...KOMM 4222\n...PLANID 1\n..NØH\n"
        "658700000 40400000 1250\n658701000 40400000 1300\n.SLUTT\n"
    )
    write_gml(sosi.read_bytes(text.encode(), "x.sos"), tmp_path / "plan.gml", Choice())
    path, _ = written(gml.read(tmp_path / "plan.gml"), tmp_path)
    one, other = any_sosi.read(text.encode()), any_sosi.read(path.read_bytes())
    assert one.things[0].points[0][2] is not None
    assert any_sosi.differences(one, other, surfaces_alone=True) == []


# What GDAL reads


def surfaces(path: Path) -> tuple[int, float]:
    """Areas and their sum as Debian's GDAL reads them (FYBA does not know UTF-8)."""
    query = "SELECT COUNT(*) AS n, SUM(ST_Area(geometry)) AS a FROM polygons"
    found = subprocess.run(
        ["ogrinfo", "-q", "-dialect", "sqlite", "-sql", query, path], capture_output=True, check=False, timeout=60
    )
    text = found.stdout.decode("utf-8", "replace")
    number, area = re.search(r"n \(Integer\) = (\d+)", text), re.search(r"a \(Real\) = ([\d.]+)", text)
    assert number, text + found.stderr.decode("utf-8", "replace")
    assert area, text
    return int(number[1]), float(area[1])


def as_fyba_reads(source: Path, folder: Path) -> Path:
    """A copy that says ISO8859-10 and is so."""
    copy = folder / "kilde.sos"
    try:
        text = source.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        shutil.copyfile(source, copy)
        return copy
    copy.write_bytes(text.replace("TEGNSETT UTF-8", "TEGNSETT ISO8859-10").encode("iso8859_10"))
    return copy


@needs_gdal
@pytest.mark.parametrize(
    "name",
    [KJETSAA, *(f"data/sosi/{name}" for name in ("Regplan.sos", "VIPS.sos", "valgkretser_ISO8859-10.SOS"))],
)
def test_gdal_reads_the_same_surfaces(shared: Path, tmp_path: Path, name: str) -> None:
    source = shared / name
    path, _ = written(sosi.read(source), tmp_path, "ISO8859-10")
    assert surfaces(path) == surfaces(as_fyba_reads(source, tmp_path))


def as_gdal_has_it(path: Path, layer: str) -> list[dict[str, str]]:
    """Every object of a layer with its geometry and all it says, in file order."""
    found = subprocess.run(
        ["ogr2ogr", "-f", "CSV", "/vsistdout/", path, layer, "-lco", "GEOMETRY=AS_WKT"],
        capture_output=True,
        check=False,
        timeout=60,
    )
    rows = csv.DictReader(io.StringIO(found.stdout.decode("utf-8", "replace")))
    return [{name: value for name, value in row.items() if value} for row in rows]


@needs_gdal
@pytest.mark.parametrize("name", [KJETSAA, "data/sosi/Regplan.sos"])
def test_gdal_reads_the_same_of_every_object(shared: Path, tmp_path: Path, name: str) -> None:
    source = shared / name
    path, _ = written(sosi.read(source), tmp_path, "ISO8859-10")
    copy = as_fyba_reads(source, tmp_path)
    for layer in ("polygons", "lines", "points", "text"):
        assert as_gdal_has_it(path, layer) == as_gdal_has_it(copy, layer)
    assert len(as_gdal_has_it(path, "lines")) > 100


@needs_gdal
@pytest.mark.parametrize(
    ("name", "kind", "tolerance"),
    [
        # GDAL draws arcs with fewer chords
        ("4222_201720.gml", Format.GML, 1e-6),
        ("plankart-Elvekanten.gml", Format.GML, 1e-5),
        ("4222_202434.gml", Format.GML, 1e-12),
        ("plandata.gpkg", Format.GEOPACKAGE, 1e-9),
    ],
)
def test_gdal_reads_the_surfaces_of_other_formats(tmp_path: Path, name: str, kind: Format, tolerance: float) -> None:
    from planarkiv.model.geometry import polygons

    table = read_map(next(BYDEL.rglob(name)), kind, name)
    path, _ = written(table, tmp_path, "ISO8859-10")
    shapes = [shape for shape in polygons(table) if shape is not None]
    number, area = surfaces(path)
    assert number == len(shapes)
    assert area == pytest.approx(sum(shape.area for shape in shapes), rel=tolerance)


@pytest.mark.parametrize("name", ["4222_201720.gml", "plandata.gpkg"])
def test_boundaries_stand_once_and_blocks_end_in_nodes(tmp_path: Path, name: str) -> None:
    kind = Format.GML if name.endswith("gml") else Format.GEOPACKAGE
    path, _ = written(read_map(next(BYDEL.rglob(name)), kind, name), tmp_path)
    text = path.read_text(encoding="utf-8")
    # what follows a node begins a new block, or FYBA takes it for a part of the node
    assert not re.search(r"\.\.\.KP 1\n-?\d", text)
    things = any_sosi.read(path.read_bytes()).things
    by_serial = {thing.serial: thing for thing in things}
    assert len(by_serial) == len(things)
    for thing in things:
        for ring in thing.rings:
            steps = [by_serial[abs(ref)].points[:: 1 if ref > 0 else -1] for ref in ring]
            assert all(one[-1] == other[0] for one, other in zip(steps, [*steps[1:], *steps[:1]], strict=True))
        if thing.kind in ("KURVE", "BUEP") and thing.attribute("OBJTYPE")[0].endswith("Grense"):
            assert set(thing.node_types) == {0, len(thing.points) - 1}
    curves = [
        (thing.attribute("OBJTYPE")[0], min(thing.points, thing.points[::-1]))
        for thing in things
        if thing.kind in ("KURVE", "BUEP")
    ]
    assert len({(otype, tuple(points)) for otype, points in curves}) == len(curves)


# What SOSI has not


def test_what_is_lost_is_told(tmp_path: Path) -> None:
    things = [
        Thing("OBJEKT", 1, "Arealplan", [(GML_ID, "_p"), ("PLANNAVN", "Åsen"), ("IDENT.LOKALID", "p"), ("LINK", "x")]),
        Thing("OBJEKT", 2, "RpHandlingRom", [(GML_ID, "_r")]),
        own_area(3, [BOX], [[(5000, 0), (5000, 9), (5009, 9), (5000, 0)]], otype="RpOmråde"),
        Thing("KURVE", 4, "RpGrense", points=[(0, 0), (0, 1000)]),
        Thing("KURVE", 5, "RpJuridiskLinje", points=[(0, 0), (5, 500), (0, 1000), (0, 2000)], middles=[1]),
        Thing(
            "TEKST",
            6,
            "RpPåskrift",
            [("STRENG", "to\nlinjer"), ("min kolonne", "1"), ("VERTNIV.NILREASON", "unknown"), ("IKRAFT", "x")],
            [(1, 1)],
        ),
        Thing("TEKST", 7, "RpPåskrift", [("OPPDATERINGSDATO", "2024-01-01T10:00:00.5")], [(1, 1)]),
    ]
    table = own_table(things)
    table.links = Links(
        np.array([0, 2, 2], np.int32),
        np.array([0, 1, 2], np.int16),
        ["rpOmråde", "planavgrensning", "arealplan"],
        np.array([2, 3, 0], np.int32),
        ["#a", "#b", "#c"],
    )
    path, losses = written(table, tmp_path)
    assert {loss.kind: loss.count for loss in losses} == {
        "planobjekt": 1,
        "gml-id": 2,
        "tilknytning": 2,
        "flere-flater": 1,
        "linje-med-bue": 1,
        "avledet-grense": 2,
        "uten-geometri": 1,
        "nilreason": 1,
        "egenskapsnavn": 1,
        "tidspunkt": 1,
        "linjeskift": 1,
    }
    examples = {loss.kind: loss.examples for loss in losses}
    assert examples["flere-flater"] == ("RpOmråde 3",)
    assert examples["egenskapsnavn"] == ("min kolonne → MIN_KOLONNE",)
    assert examples["tilknytning"] == ("Arealplan.rpOmråde", "RpOmråde.arealplan")
    assert examples["tidspunkt"] == ("OPPDATERINGSDATO: 2024-01-01T10:00:00.5",)
    assert all("{" not in loss.text and str(loss.count) in loss.text for loss in losses)
    read = any_sosi.read(path.read_bytes()).things
    assert [each.attribute("OBJTYPE")[0] for each in read[:3]] == ["RpHandlingRom", "RpOmråde", "RpOmråde"]
    for outline in read[1:3]:
        assert outline.attribute("PLANNAVN") == ["Åsen"]
        assert outline.attribute("LINK") == ["x"]
        assert outline.attribute("IDENT") == []
    texts = [each for each in read if each.kind == "TEKST"]
    assert texts[0].attribute("STRENG") == ["to linjer"]
    assert texts[0].attribute("VERTNIV") == []
    assert texts[1].attribute("OPPDATERINGSDATO") == ["20240101100000"]


def test_the_plan_object_gives_only_what_its_outline_has_not(tmp_path: Path) -> None:
    path, losses = written(gml.read(next(BYDEL.rglob("plankart-Elvekanten.gml"))), tmp_path)
    assert losses[0].kind == "planobjekt"
    things = any_sosi.read(path.read_bytes()).things
    outline = next(thing for thing in things if thing.attribute("OBJTYPE") == ["RpOmråde"])
    assert outline.attribute("PLANNAVN") == ["Elvekanten"]
    assert len(outline.attribute("PLANTYPE")) == 1
    assert len(outline.attribute("IDENT")) == 1
    assert not [thing for thing in things if thing.kind == "OBJEKT"]


@pytest.mark.parametrize(("epsg", "said"), [(None, "ukjent"), (3857, "EPSG:3857")])
def test_a_coordinate_system_that_sosi_has_not_is_refused(tmp_path: Path, epsg: int | None, said: str) -> None:
    table = own_table([own_area(1, [BOX], otype="RpOmråde")], Head(epsg=epsg))
    with pytest.raises(PlanarkivError, match=said):
        written(table, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "UTF-8.sos").write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        written(table_of([]), tmp_path)
    assert (tmp_path / "UTF-8.sos").read_bytes() == b"mine"


def test_the_same_bytes_every_time(tmp_path: Path) -> None:
    source = next(BYDEL.rglob("plankart-Elvekanten.gml"))
    for name in ("en", "to"):
        (tmp_path / name).mkdir()
    first, _ = written(gml.read(source), tmp_path / "en")
    second, _ = written(gml.read(source), tmp_path / "to")
    assert first.read_bytes() == second.read_bytes()
    (tmp_path / "tre").mkdir()
    third, _ = written(sosi.read(first), tmp_path / "tre")
    assert third.read_bytes() == first.read_bytes()
