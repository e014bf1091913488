import csv
from pathlib import Path
from types import ModuleType

import pytest

from planarkiv.catalogue.code_lists import LISTS, Code, code_list
from project_files import load_script

ROOT = Path(__file__).resolve().parents[2]
CODES = ROOT / "src" / "planarkiv" / "catalogue" / "koder"
SINCE_2011 = (
    "1000", "2000", "3000", "4000", "5000", "5001", "6000", "1163", "1165", "1820", "1821", "1822", "1823", "2100",
    "6210", "6730", "6740", "6750",
)  # fmt: skip
ELSEWHERE = {"kommunenummer_2024", "kommunenummer_history", "sosi_koordsys", "koordinatsystem"}


@pytest.fixture(scope="module")
def script() -> ModuleType:
    return load_script(ROOT / "tools" / "make_catalogue.py")


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_lists_are_the_files() -> None:
    assert set(LISTS) == {path.stem for path in CODES.iterdir()}
    assert len(LISTS) == 50
    assert len(set(LISTS.values())) == 50


def test_an_unknown_list() -> None:
    with pytest.raises(KeyError):
        code_list("kommunenummer")


def test_codes_are_as_they_should_be() -> None:
    for name, title in LISTS.items():
        found = code_list(name)
        assert (found.name, found.title) == (name, title)
        assert len(found.codes) + len(found.unnumbered) == len(rows_of(CODES / f"{name}.csv"))
        for code, each in found.codes.items():
            assert each.code == code
            assert each.label or name == "typehoyde", (name, code)
            assert "(utgått" not in each.label
            assert each.law in ("", "1985", "2008")
            assert not each.replaced_by or (each.retired and each.replaced_by in found.codes)


def test_a_plain_code_and_one_that_is_retired() -> None:
    purposes = code_list("rp_arealformaal")
    assert len(purposes.codes) == 240
    assert purposes.is_whole
    assert purposes.codes["1110"] == Code("1110", "Boligbebyggelse", "2008")
    assert purposes.codes["6730"] == Code(
        "6730", "Småbåtanlegg i sjø og vassdrag", "2008", retired="2011-12", replaced_by="1587"
    )
    assert {code: purposes.codes[code].replaced_by for code in ("6740", "6750")} == {"6740": "1588", "6750": "1589"}


def test_codes_that_are_retired() -> None:
    retired = {each.code for each in code_list("rp_arealformaal").codes.values() if each.retired == "2011-12"}
    assert retired == set(SINCE_2011)
    assert not code_list("kp_arealformaal").codes["2100"].retired
    for name, code in (("baandleggingsone", "700"), ("gjennomforingsone", "800"), ("detaljeringsone", "900")):
        assert code_list(name).codes[code].retired == "2011-12"
    assert code_list("rp_bestemmelsehjemmel").codes["15"].retired == "2011-12"


def test_codes_that_came_with_the_regulation_of_2025() -> None:
    new = {each.code for each in code_list("rp_arealformaal").codes.values() if each.introduced == "2025-07-01"}
    assert new == {"1114", "1202", "1341", "1342", "1531", "1543", "1640", "2035", "2200", "3002", "6140"}
    green = code_list("rp_arealformaal").codes["3001"]
    assert (green.retired, green.replaced_by, green.certain) == ("2025-07-01", "3002", False)


def test_the_act_a_code_belongs_to() -> None:
    assert {each.law for each in code_list("rb_fare").codes.values()} == {"1985"}
    assert {each.law for each in code_list("faresone").codes.values()} == {"2008"}
    use = code_list("utnyttingstype").codes
    assert {code for code, each in use.items() if each.law != "1985"} == {"10", "11", "15", "16", "17", "18"}
    types = code_list("plantype").codes
    assert [types[code].law for code in ("21", "30", "33", "34", "35")] == ["", "1985", "1985", "2008", "2008"]
    laws = code_list("lovreferanse").codes
    assert [laws[code].law for code in "123456"] == ["1985"] * 5 + ["2008"]


def test_what_is_not_certain_says_so() -> None:
    lines = code_list("rp_juridisklinje")
    assert not lines.codes["1212"].certain
    assert lines.codes["1211"].certain
    older = code_list("rb_reguleringsformaal_pbl1985").codes.values()
    assert [each.code for each in older if not each.certain] == ["600"]
    assert lines.unnumbered == ("Markagrense",)
    assert not lines.is_whole
    assert not any(each.certain for each in code_list("byggverkbestemmelse").codes.values())


def test_the_lists_are_the_national_ones(shared: Path, script: ModuleType) -> None:
    facts = {path.stem: path for path in (shared / "spec/codelists").glob("*.csv")}
    assert set(facts) - ELSEWHERE == set(LISTS)
    for name in LISTS:
        rows, found = rows_of(facts[name]), code_list(name)
        assert set(found.codes) == {row["code"] for row in rows if row["code"]}
        corrected = script.NAMES.get(name, {})
        for row in rows:
            if row["code"] and row["code"] not in corrected:
                label = found.codes[row["code"]].label
                rest = row["label"].removeprefix(label)
                assert row["label"].startswith(label), (name, row)
                assert not rest or "utgått" in rest, (name, row)
        made = script.code_rows(name, rows)
        assert [tuple(row.values()) for row in rows_of(CODES / f"{name}.csv")] == made
