"""What the styles say is checked against the catalogue and the national rules; QGIS itself is no part of the tests."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from planarkiv.catalogue.code_lists import code_list
from planarkiv.catalogue.drawing import style
from planarkiv.catalogue.object_types import Drawn, types
from planarkiv.writers import qml
from planarkiv.writers.map_styles import look

GEOMETRY = {Drawn.FLATE: "POLYGON", Drawn.LINJE: "LINESTRING", Drawn.PUNKT: "POINT", Drawn.TEKST: "POINT"}


def drawn(object_type: str, geometry: str, *columns: str) -> ET.Element:
    return ET.fromstring(look(object_type, geometry, columns).document())  # noqa: S314 - our own style


def options(element: ET.Element, name: str) -> list[str]:
    return [each.attrib["value"] for each in element.iter("Option") if each.attrib.get("name") == name]


def by_value(root: ET.Element) -> dict[str, tuple[str, ET.Element]]:
    """The label and the symbol of each category."""
    symbols = {each.attrib["name"]: each for each in root.iterfind("renderer-v2/symbols/symbol")}
    return {
        each.attrib["value"]: (each.attrib["label"], symbols[each.attrib["symbol"]]) for each in root.iter("category")
    }


def parts(symbol: ET.Element) -> Iterator[tuple[str, ET.Element]]:
    return ((each.attrib["class"], each) for each in symbol.iterfind("layer"))


def as_rgba(hexadecimal: str) -> str:
    return ",".join([*(str(value) for value in bytes.fromhex(hexadecimal[1:])), "255"])


@pytest.mark.parametrize(
    ("object_type", "column", "codes"),
    [
        ("RpArealformålOmråde", "RPAREALFORMÅL", "rp_arealformaal"),
        ("KpArealformålOmråde", "KPAREALFORMÅL", "kp_arealformaal"),
        ("RbFormålOmråde", "REGFORM", "rb_reguleringsformaal_pbl1985"),
    ],
)
def test_every_code_has_its_official_colour_and_its_name(object_type: str, column: str, codes: str) -> None:
    found = by_value(drawn(object_type, "POLYGON", column))
    for each in code_list(codes).codes.values():
        label, symbol = found[each.code]
        assert label.startswith(f"{each.code} {each.label}")
        official = style(object_type, {column: each.code})
        if official.fill:
            assert as_rgba(official.fill) == options(next(part for kind, part in parts(symbol)), "color")[0]


def test_the_colours_are_those_of_the_national_rules(shared: Path) -> None:
    found = by_value(drawn("RpArealformålOmråde", "POLYGON", "RPAREALFORMÅL"))
    rules = (shared / "spec/drawing_rules.csv").read_text(encoding="utf-8").splitlines()
    checked = 0
    for line in rules:
        cells = line.split(",")
        if ",arealformal=" in line and line.startswith("reguleringsplan,") and "Polygon,#" in line:
            code, fill = line.split("arealformal=")[1][:4], cells[cells.index("Polygon") + 1]
            assert as_rgba(fill) in options(found[code][1], "color")
            checked += 1
    assert checked > 90


def test_codes_without_a_rule_and_unknown_ones_are_seen_and_named() -> None:
    found = by_value(drawn("RpJuridiskLinje", "LINESTRING", "RPJURLINJE"))
    label, symbol = found[qml.OTHERS]
    assert label == "Ukjent kode eller uten kode"
    assert options(symbol, "line_color") == ["112,112,112,255"]
    assert found["1212"][0].startswith("1212 ")
    [unknown] = [
        each for each in by_value(drawn("RpArealformålOmråde", "POLYGON", "RPAREALFORMÅL")).items() if not each[0]
    ]
    assert [kind for kind, _ in parts(unknown[1][1])] == ["SimpleFill", "LinePatternFill", "SimpleLine"]


def test_status_and_level_decide_where_the_rules_say_so() -> None:
    root = drawn("KpSamferdselLinje", "LINESTRING", "TYPESAMFLINJE", "AREALST", "VERTNIV")
    renderer = root.find("renderer-v2")
    assert renderer is not None
    assert renderer.attrib["attr"] == (
        """concat("TYPESAMFLINJE", '/', if("AREALST" = '1', '1', '2'), '/',"""
        """ if("VERTNIV" IN ('1', '2', '3'), "VERTNIV", '2'))"""
    )
    found = by_value(root)
    assert options(found["1121/1/2"][1], "line_color") == ["0,0,0,255"]
    assert options(found["1121/2/2"][1], "line_color") == ["255,0,0,255"]
    assert options(found["1121/1/1"][1], "customdash") == ["4.76;3.36"]
    assert found["1121/1/1"][0].endswith(", Nåværende (eksisterende), Under grunnen (tunnel)")


def test_zones_are_hatched_and_outlined_from_their_own_scale() -> None:
    root = drawn("RpFareSone", "POLYGON", "HENSYNSONENAVN", "RPFARE")
    assert root.attrib["minScale"] == "40000"
    [symbol] = root.iterfind("renderer-v2/symbols/symbol")
    (hatch, repeated), (line, outline) = parts(symbol)
    assert (hatch, line) == ("LinePatternFill", "SimpleLine")
    assert options(repeated, "line_color") == ["212,32,32,255"]
    assert options(outline, "customdash") == ["4.48;1.4;0.28;1.4"]
    assert options(outline, "line_width") == ["0.42"]
    assert options(outline, "expression") == ["@map_scale <= 20000"]


def test_a_plan_is_outlined_black_on_white() -> None:
    [symbol] = drawn("RpOmråde", "POLYGON").iterfind("renderer-v2/symbols/symbol")
    below, above = (part for _, part in parts(symbol))
    assert options(below, "line_color") == ["255,255,255,255"]
    assert (options(above, "line_color"), options(above, "customdash")) == (["0,0,0,255"], ["3.92;2.8"])


def test_texts_stand_where_they_were_put() -> None:
    root = drawn("RpPåskrift", "POINT", "STRENG", "RPPÅSKRIFTTYPE", "vinkel")
    assert root.find("renderer-v2[@type='nullSymbol']") is not None
    settings = root.find("labeling/settings")
    assert settings is not None
    text = settings.find("text-style")
    assert text is not None
    assert text.attrib["fieldName"] == '"STRENG"'
    assert options(settings, "expression") == ["""if("RPPÅSKRIFTTYPE" IN ('1', '2'), 9, 7)""", '-"vinkel"']
    assert root.attrib["minScale"] == "2500"


def test_areas_are_named_where_no_text_does() -> None:
    root = drawn("RpArealformålOmråde", "POLYGON", "RPAREALFORMÅL", "RPAREALFORMÅL_tekst", "FELTNAVN", "har_paaskrift")
    text = root.find("labeling/settings/text-style")
    assert text is not None
    assert text.attrib["fieldName"] == (
        'if("har_paaskrift" AND @map_scale <= 2500, NULL, coalesce("FELTNAVN", "RPAREALFORMÅL_tekst"))'
    )
    assert drawn("RpSikringSone", "POLYGON").find("labeling") is None


def test_every_type_has_a_style() -> None:
    for each in types().values():
        if (geometry := GEOMETRY.get(each.drawn)) is not None:
            root = drawn(each.name, geometry, "STRENG" if each.drawn is Drawn.TEKST else "VERTNIV")
            assert root.find("renderer-v2") is not None
            assert (root.find("renderer-v2[@type='nullSymbol']") is not None) == (each.drawn is Drawn.TEKST)
    for geometry in ("POLYGON", "LINESTRING", "POINT"):
        [symbol] = drawn("Ukjent & rar", geometry).iterfind("renderer-v2/symbols/symbol")
        assert list(parts(symbol))
