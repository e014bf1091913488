import csv
import re
from pathlib import Path

import pytest

from planarkiv.catalogue.code_lists import code_list
from planarkiv.catalogue.drawing import COLUMNS, NEUTRAL, Style, coding, seen_from, style, symbols
from planarkiv.catalogue.object_types import Drawn, types
from project_files import load_script

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "src" / "planarkiv" / "catalogue" / "tegneregler.csv"
OUTLINE = Style(stroke="#000000", stroke_width=1.5, dash="16 5 1 5")


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def of_purpose(fill: str, width: float = 0.35, pattern: str = "") -> Style:
    return Style(fill, 1.0, "#000000", width, "", pattern)


@pytest.mark.parametrize(
    ("object_type", "values", "expected"),
    [
        ("RpArealformålOmråde", {"RPAREALFORMÅL": "1110"}, of_purpose("#ffff33")),
        ("RpArealformålOmråde", {"RPAREALFORMÅL": "2011"}, of_purpose("#cccccc")),
        ("RpArealformålOmråde", {"RPAREALFORMÅL": "9999"}, of_purpose("")),
        ("RpArealformålOmråde", {}, of_purpose("")),
        ("RpArealformålOmråde", {"RPAREALFORMÅL": ""}, of_purpose("")),
        ("RbFormålOmråde", {"REGFORM": "710"}, of_purpose("#999999", pattern="hatch-45.svg")),
        ("KpArealbrukOmråde", {"OPLAREAL": "110", "AREALST": "2"}, of_purpose("#ffff99", 0.18)),
    ],
)
def test_purposes(object_type: str, values: dict[str, str], expected: Style) -> None:
    assert style(object_type, values) == expected


def test_a_combined_purpose_has_the_colour_of_its_main_purpose() -> None:
    assert style("RpArealformålOmråde", {"RPAREALFORMÅL": "1800"}) == of_purpose(
        "#ffcc00", 0.35, "arealformal-1800.svg"
    )
    # of group 5 the whole is no longer in use, and has no rule
    assert style("RpArealformålOmråde", {"RPAREALFORMÅL": "5900"}).fill == "#ccff99"
    combined = {"KPAREALFORMÅL": "1800", "AREALST": "1"}
    main = style("KpArealformålOmråde", {"KPAREALFORMÅL": "1001", "AREALST": "1"})
    assert style("KpArealformålOmråde", combined) == of_purpose(main.fill, 0.18, "arealformal-1800-ekst.svg")


def test_the_status_decides_and_future_is_the_usual_one() -> None:
    def fill(**state: str) -> str:
        return style("KpArealformålOmråde", {"KPAREALFORMÅL": "1110", **state}).fill

    assert [fill(AREALST="1"), fill(AREALST="2"), fill(AREALST="3"), fill()] == [
        "#ffff99", "#ffff33", "#ffff33", "#ffff33"
    ]  # fmt: skip
    assert style("KpBåndleggingSone", {"AREALST": "1"}).pattern == "bandleggingsone-ekst.svg"
    assert style("KpBåndleggingSone", {}).pattern == "bandleggingsone-frem.svg"


def test_the_level_decides_and_on_the_ground_is_the_usual_one() -> None:
    def line(**state: str) -> tuple[str, str]:
        found = style("KpSamferdselLinje", {"TYPESAMFLINJE": "1121", **state})
        return found.stroke, found.dash

    assert line(AREALST="1", VERTNIV="1") == ("#000000", "17 12")
    assert line(AREALST="1", VERTNIV="3") == ("#000000", "25 7")
    assert line(AREALST="1", VERTNIV="5") == line(AREALST="1") == ("#000000", "")
    assert line() == ("#ff0000", "")


def test_zones_and_provision_areas_are_hatched() -> None:
    assert style("RpFareSone", {}) == Style("", 1.0, "#000000", 1.5, "16 5 1 5", "faresone.svg")
    assert style("RpBåndleggingSone", {}).pattern == "horline vertline"
    assert style("RbFornyelseOmråde", {}).pattern == "slash backslash"
    assert style("RbRestriksjonOmråde", {"REGFORM": "640"}).pattern == "horline"
    temporary = Style("", 1.0, "#000000", 1.5, "8 12", "bestemmelseomrade.svg")
    assert style("PblMidlByggAnleggOmråde", {}) == style("RpBestemmelseMidlByggAnlegg", {}) == temporary


def test_lines_and_points() -> None:
    line = style("RpJuridiskLinje", {"RPJURLINJE": "1211"})
    assert line == Style(stroke="#000000", stroke_width=0.35, dash="14 7")
    # two lines above each other: the first is that of the object, the second its ticks
    assert style("RpJuridiskLinje", {"RPJURLINJE": "1228"}) == Style(stroke="#000000")
    # officially a row of pictures
    picture = Style(stroke="#000000", pattern="juridisklinje-1227.svg")
    assert style("RpJuridiskLinje", {"RPJURLINJE": "1227"}) == picture
    # a row of circles
    path = style("KpSamferdselLinje", {"TYPESAMFLINJE": "1130", "AREALST": "2"})
    assert (path.stroke, path.dash, path.pattern) == ("#ff0000", "5 3", "circle")
    assert style("RpRegulertHøyde", {}) == Style(stroke="#000000", dash="7 4")
    assert style("RpJuridiskPunkt", {"RPJURPUNKT": "1272"}).pattern == "juridiskpunkt-1272.svg"


def test_the_outline_of_a_plan_is_not_filled_and_not_white() -> None:
    expected = Style(stroke="#000000", stroke_width=3.0, dash="14 10")
    assert style("RpOmråde", {}) == style("RpGrense", {}) == style("KpOmråde", {}) == style("KpGrense", {}) == expected
    assert style("Planområde", {}) == Style(stroke="#ff0000", stroke_width=3.0, dash="14 10")


def test_a_boundary_is_drawn_as_the_outline_of_what_it_bounds() -> None:
    assert style("RpFormålGrense", {"RPAREALFORMÅL": "1110"}) == of_purpose("")
    # it also bounds RbFareOmråde, which is of the older law
    assert style("RpFareGrense", {}) == OUTLINE
    assert style("RbBevaringGrense", {}).dash == "10 5"


def test_what_no_rule_draws() -> None:
    assert style("RpPåskrift", {}) == style("Ukjent", {}) == style("", {}) == style("Arealplan", {}) == NEUTRAL
    assert style("RpJuridiskLinje", {"RPJURLINJE": "1212"}) == style("RpJuridiskLinje", {}) == NEUTRAL


def test_other_values_make_no_difference() -> None:
    assert {row["egenskap"] for row in rows_of(TABLE)} - {""} <= set(COLUMNS)
    values = {"RPAREALFORMÅL": "1110", "FELTNAVN": "B1", "EIERFORM": "2"}
    assert style("RpArealformålOmråde", values) == of_purpose("#ffff33")


def test_every_area_of_a_map_is_drawn() -> None:
    undrawn = {each.name for each in types().values() if each.drawn is Drawn.FLATE and style(each.name, {}) == NEUTRAL}
    # they came with version 5.0, for which there are no rules yet
    assert undrawn == {"RpBestemmelseRegTerreng", "RpHandlingOmråde"}


def test_each_thing_that_is_drawn_from_below() -> None:
    outline = symbols("RpOmråde", {})
    assert [(each.kind, each.line_colour, each.width, each.dash) for each in outline] == [
        ("linje", "#ffffff", 2.0, ""), ("linje", "#000000", 3.0, "14 10")
    ]  # fmt: skip
    combined = symbols("RpArealformålOmråde", {"RPAREALFORMÅL": "1800"})
    assert [(each.kind, each.fill, each.pattern) for each in combined] == [
        ("flate", "#ffcc00", ""), ("flate", "", "arealformal-1800.svg"), ("linje", "", "")
    ]  # fmt: skip
    assert [each.kind for each in symbols("RpFareGrense", {})] == ["linje"]
    assert symbols("RpPåskrift", {}) == []


def test_what_decides_how_a_type_is_drawn_and_from_where_it_is_seen() -> None:
    purposes = coding("KpArealformålOmråde")
    assert (purposes.column, purposes.statuses, purposes.levels) == ("KPAREALFORMÅL", ("1", "2"), ())
    assert "1110" in purposes.codes
    assert coding("KpSamferdselLinje").levels == ("1", "2", "3")
    assert coding("RpFareSone") == ("", (), (), ())
    assert seen_from("RpFareSone") == {"flate": 40_000, "linje": 20_000}
    assert seen_from("RpFareGrense") == {"linje": 20_000}
    assert seen_from("RpPåskrift") == {"tekst": 2_500}
    assert seen_from("Ukjent") == {}


def test_every_purpose_in_use_is_coloured() -> None:
    def plain(object_type: str, column: str, name: str) -> set[str]:
        codes = code_list(name).codes.values()
        return {each.code for each in codes if not each.retired and not style(object_type, {column: each.code}).fill}

    assert plain("RpArealformålOmråde", "RPAREALFORMÅL", "rp_arealformaal") == set()
    assert plain("KpArealformålOmråde", "KPAREALFORMÅL", "kp_arealformaal") == set()


def test_values_can_be_drawn() -> None:
    colour = re.compile("#[0-9a-f]{6}")
    for row in rows_of(TABLE):
        assert not row["fyll"] or colour.fullmatch(row["fyll"])
        assert not row["strek"] or colour.fullmatch(row["strek"])
        assert re.fullmatch(r"(?:[\d.]+(?: [\d.]+)*)?", row["stipling"])
        assert row["slag"] in ("flate", "linje", "punkt")
        assert row["objekttype"] in types()
        assert bool(row["kode"]) == bool(row["egenskap"])


def test_the_rules_are_the_national_ones(shared: Path) -> None:
    script = load_script(ROOT / "tools" / "make_catalogue.py")
    facts = rows_of(shared / "spec/drawing_rules.csv")
    made = script.drawing_rows(facts, types())
    assert [tuple(row.values()) for row in rows_of(TABLE)] == made
    assert len(made) == 914
    seen = script.visibility_rows(facts, types())
    assert [tuple(row.values()) for row in rows_of(TABLE.with_name("synlighet.csv"))] == seen
    for fact in facts:
        code = re.fullmatch(r"arealformal=(\d+)", fact["conditions"])
        if code and fact["symbolizer"] == "Polygon" and fact["fill"] and not fact["pattern"]:
            assert style("RpArealformålOmråde", {"RPAREALFORMÅL": code[1]}).fill == fact["fill"], fact
