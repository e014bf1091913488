"""What layers and columns are called, and what they are; columns with more than one value in them."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from layer_files import SQUARE, read, values, write
from planarkiv.model.features import FeatureTable
from planarkiv.model.formats import Format
from planarkiv.model.naming import IGNORED, OBJECT_TYPE, Naming
from planarkiv.readers.layers.packed import unpacked

CATALOGUES = Path(__file__).resolve().parents[4] / "shared" / "spec" / "feature_catalogues"
NAMES = Naming()

LAYERS = {
    "RpOmråde": "RpOmråde",
    "rpomrade": "RpOmråde",
    "RPOMRAADE": "RpOmråde",
    "rp_område": "RpOmråde",
    "main.rpomrade": "RpOmråde",
    "RpArealformålOmråde_flate": "RpArealformålOmråde",
    "rparealformalomrade_poly": "RpArealformålOmråde",
    "RpArealformalOmrade": "RpArealformålOmråde",
    "kparealformaalomraade": "KpArealformålOmråde",
    "4222_202401_RpOmråde": "RpOmråde",
    "RpOmråde_2": "RpOmråde",
    "RpFaresone": "RpFareSone",
    "bakgrunn": None,
    "veg": None,
    "": None,
}
COLUMNS = {
    ("RpOmråde", "plannavn"): "PLANNAVN",
    ("RpOmråde", "objekttypenavn"): OBJECT_TYPE,
    ("RpOmråde", "planidentifikasjon"): "NASJONALAREALPLANID.PLANID",
    ("RpOmråde", "planidenti"): "NASJONALAREALPLANID.PLANID",
    ("RpOmråde", "kommunenum"): "NASJONALAREALPLANID.KOMM",
    ("RpOmråde", "vertikalni"): "VERTNIV",
    ("RpOmråde", "SHAPE_Length"): IGNORED,
    ("RpOmråde", "OBJECTID"): IGNORED,
    ("RpOmråde", "fid"): IGNORED,
    ("RpOmråde", "tull"): None,
    ("RpArealformålOmråde", "arealformål"): "RPAREALFORMÅL",
    ("RpArealformålOmråde", "arealforma"): "RPAREALFORMÅL",
    ("KpArealformålOmråde", "arealformal"): "KPAREALFORMÅL",
    ("RpArealformålOmråde", "utnyttingstype"): "UTNYTT.UTNTYP",
    ("RpArealformålOmråde", "UTNYTT.UTNTALL"): "UTNYTT.UTNTALL",
    ("RpArealformålOmråde", "feltbetegnelse"): "FELTNAVN",
}


@pytest.mark.parametrize("name", LAYERS)
def test_layers(name: str) -> None:
    assert NAMES.object_type(name) == LAYERS[name]


@pytest.mark.parametrize(("otype", "name"), COLUMNS)
def test_columns(otype: str, name: str) -> None:
    assert NAMES.path(otype, name) == COLUMNS[otype, name]


def flat_names() -> Iterator[tuple[str, str, str]]:
    """Types of the national catalogues, their flat names, and the names of GML that end like them."""
    for path in sorted(CATALOGUES.glob("*.json")):
        for listed in json.loads(path.read_text(encoding="utf-8")):
            if listed["name"].endswith(" (flat)"):
                for attribute in listed["attributes"]:
                    yield path.stem, listed["name"].removesuffix(" (flat)"), attribute["name"]


@pytest.mark.skipif(not CATALOGUES.is_dir(), reason="the national catalogues are not here")
def test_every_flat_name_of_the_national_catalogues_is_known() -> None:
    unknown = {
        (otype, name)
        for _, otype, name in flat_names()
        if (mapped := NAMES.object_type(otype)) is None or NAMES.path(mapped, name) is None
    }
    texts = {
        *("angle", "annotationclassid", "bold", "characterspacing", "characterwidth", "element", "featureid"),
        *("flipangle", "fontleading", "fontname", "fontsize", "horizontalalignment", "italic", "override", "status"),
        *("symbolid", "textstring", "underline", "verticalalignment", "wordspacing", "xoffset", "yoffset", "zorder"),
    }
    turned = {"rotasjon", "rotasjon_25832", "rotasjon_25833", "rotasjon_25835", "rotasjon_3857"}
    turned.add("symbolretning")
    # how a map system draws a text or a symbol
    assert {(otype, name) for otype, name in unknown if name not in texts | turned} == set()


@pytest.mark.parametrize("kind", [Format.GEOPACKAGE, Format.SHAPEFILE, Format.FILEGDB, Format.GEOJSON])
def test_several_values_in_one_column(kind: Format, tmp_path: Path) -> None:
    columns: dict[str, Sequence[Any]] = {
        "utntyp": ["16;17", "16", None, "; 18 ;"],
        "utntall": ["30;", "5", None, ";7"],
        "feltnavn": ["a;b"] * 4,
    }
    table = read(write(tmp_path, kind, "RpArealformalOmrade", [SQUARE] * 4, columns), kind)
    assert values(table, "UTNYTT.UTNTYP") == [["16", "17"], ["16"], [], ["18"]]
    assert values(table, "UTNYTT.UTNTALL") == [["30"], ["5"], [], ["7"]]
    column = table.columns["UTNYTT.UTNTYP"]
    assert column.rows.tolist() == [0, 0, 1, 3]
    assert column.instance is not None
    # an empty place is that of a group without the value
    assert column.instance.tolist() == [0, 1, 0, 1]
    assert values(table, "FELTNAVN") == [["a;b"]] * 4


def test_a_text_may_have_the_sign_in_it() -> None:
    assert unpacked("INFORMASJON", ["a;b"]) == [["a;b"]]
    assert unpacked("INFORMASJON", [["a", "b"]]) == [["a"], ["b"]]


def test_lists_in_geojson(tmp_path: Path) -> None:
    given = [["16", 17], [], "5", {"a": 1}, [[1], [2]], "1;" * 60]
    features = [
        {"type": "Feature", "geometry": None, "properties": {"utntyp": each, "plannavn": ["a", "b"]}} for each in given
    ]
    path = tmp_path / "RpArealformålOmråde.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    table = read(path, Format.GEOJSON)
    found = values(table, "UTNYTT.UTNTYP")
    assert found[:3] == [["16", "17"], [], ["5"]]
    # what has no clear form is a text as it stands
    assert found[3:] == [['{"a": 1}'], ["[[1], [2]]"], ["1;" * 60]]
    assert values(table, "PLANNAVN") == [['["a", "b"]']] * 6


GROUPS = [
    [{"utnyttingstype": "16", "utnyttingstall": 30}, {"utnyttingstype": "17"}],
    {"utnyttingstype": "18", "utnyttingstall": 5},
    None,
    [],
]


@pytest.mark.parametrize("kind", [Format.GEOPACKAGE, Format.GEOJSON])
def test_groups_in_one_column(kind: Format, tmp_path: Path) -> None:
    given = [each if each is None else json.dumps(each) for each in GROUPS]
    table = read(write(tmp_path, kind, "RpArealformalOmrade", [SQUARE] * 4, {"utnytting": given}), kind)
    check_groups(table)


def test_groups_in_geojson(tmp_path: Path) -> None:
    features = [{"type": "Feature", "geometry": None, "properties": {"utnytting": each}} for each in GROUPS]
    path = tmp_path / "RpArealformålOmråde.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    check_groups(read(path, Format.GEOJSON))


def check_groups(table: FeatureTable) -> None:
    assert values(table, "UTNYTT.UTNTYP") == [["16", "17"], ["18"], [], []]
    assert values(table, "UTNYTT.UTNTALL") == [["30"], ["5"], [], []]
    column = table.columns["UTNYTT.UTNTYP"]
    assert column.instance is not None
    assert column.instance.tolist() == [0, 1, 0]
    assert "kolonne-ukjent" not in {each.kind for each in table.faults}


@pytest.mark.parametrize("given", ["[{", '[{"a": 1}, 2]', "{} x", "fritekst"])
def test_what_is_no_group_is_a_text(given: str, tmp_path: Path) -> None:
    path = write(tmp_path, Format.GEOPACKAGE, "RpArealformalOmrade", [SQUARE], {"utnytting": [given]})
    table = read(path, Format.GEOPACKAGE)
    assert values(table, "UTNYTTING") == [[given]]
    assert [each.kind for each in table.faults] == ["kolonne-ukjent"]


@pytest.mark.parametrize("name", ["arealplanId", "arealplanid", "nasjonalArealplanId", "NASJONAL_AREALPLAN_ID"])
def test_an_id_in_one_text_is_two_columns(name: str, tmp_path: Path) -> None:
    given = ["4222_202401", "03_12 A", "NO/7", None, ""]
    table = read(write(tmp_path, Format.GEOPACKAGE, "rpomrade", [SQUARE] * 5, {name: given}), Format.GEOPACKAGE)
    assert values(table, "NASJONALAREALPLANID.PLANID") == [["202401"], ["12 A"], ["7"], [], []]
    assert values(table, "NASJONALAREALPLANID.KOMM") == [["4222"], [], [], [], []]
    assert values(table, "NASJONALAREALPLANID.FYLKESNR") == [[], ["03"], [], [], []]
    assert values(table, "NASJONALAREALPLANID.LANDKODE") == [[], [], ["NO"], [], []]
    assert table.faults == ()


def test_what_is_no_id_stays_a_column(tmp_path: Path) -> None:
    columns: tuple[Sequence[Any], ...] = (["4222_1", "plan 7"], [1, 2])
    for at, given in enumerate(columns):
        path = write(tmp_path, Format.GEOPACKAGE, f"rpomrade_{at}", [SQUARE] * 2, {"arealplanId": given})
        table = read(path, Format.GEOPACKAGE)
        assert "NASJONALAREALPLANID.KOMM" not in table.columns
        assert [each.kind for each in table.faults] == ["kolonne-ukjent"]


def test_two_columns_go_before_an_id_in_one(tmp_path: Path) -> None:
    columns = {"arealplanId": ["4222_1"], "kommunenummer": ["4223"]}
    table = read(write(tmp_path, Format.GEOPACKAGE, "rpomrade", [SQUARE], columns), Format.GEOPACKAGE)
    assert values(table, "NASJONALAREALPLANID.KOMM") == [["4223"]]
