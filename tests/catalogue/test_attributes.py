import csv
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

from planarkiv.catalogue.attributes import Attribute, Kind, attribute, attributes, code_list_of
from planarkiv.catalogue.code_lists import LISTS
from planarkiv.catalogue.generations import Generation
from planarkiv.catalogue.object_types import types
from planarkiv.readers.sosi.attributes import read_group
from project_files import load_script

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "src" / "planarkiv" / "catalogue" / "egenskaper.csv"
A, B, STARTED = Generation.SOSI_45, Generation.FORSLAG_50, Generation.IGANGSATT


@pytest.fixture(scope="module")
def script() -> ModuleType:
    return load_script(ROOT / "tools" / "make_catalogue.py")


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def names(generation: Generation, object_type: str) -> dict[str, Attribute]:
    return {each.name: each for each in attributes(generation)[object_type]}


def test_how_many_there_are() -> None:
    assert {each: sum(map(len, attributes(each).values())) for each in Generation} == {A: 1187, B: 502, STARTED: 32}
    assert len(rows_of(TABLE)) == 1721
    assert {each: len(attributes(each)) for each in Generation} == {A: 71, B: 24, STARTED: 2}


def test_every_object_type_of_a_generation_has_attributes() -> None:
    for generation in Generation:
        assert set(attributes(generation)) == set(types(generation))


def test_attributes_are_sound() -> None:
    for generation in Generation:
        for object_type, found in attributes(generation).items():
            paths = [each.path for each in found]
            assert Counter(paths).most_common(1)[0][1] == 1, object_type
            groups: set[str] = set()
            for each in found:
                assert each.path == each.path.upper()
                assert " " not in each.path
                assert each.name.count(".") == each.path.count(".")
                assert each.most is None or each.least <= each.most
                assert each.known or (each.least, each.most) == (0, None)
                assert not each.code_list or (each.type is Kind.CODE and each.code_list in LISTS)
                assert not each.group or each.group in groups, each
                if each.is_group:
                    groups.add(each.path)


def test_a_plain_one_a_code_a_group_and_its_parts() -> None:
    purpose = names(A, "RpArealformålOmråde")
    assert purpose["feltbetegnelse"] == Attribute("feltbetegnelse", Kind.TEXT, 0, 1, "FELTNAVN")
    assert purpose["arealformål"] == Attribute("arealformål", Kind.CODE, 1, 1, "RPAREALFORMÅL", "rp_arealformaal")
    assert purpose["utnytting"] == Attribute("utnytting", Kind.GROUP, 0, None, "UTNYTT")
    use = purpose["utnytting.utnyttingstype"]
    assert use == Attribute("utnytting.utnyttingstype", Kind.CODE, 1, 1, "UTNYTT.UTNTYP", "utnyttingstype")
    assert (use.group, use.is_group, purpose["utnytting"].is_group, purpose["utnytting"].group) == (
        "UTNYTT", False, True, ""
    )  # fmt: skip


def test_what_kinds_values_are_of() -> None:
    plan = names(A, "RpOmråde")
    expected = {
        "plannavn": Kind.TEXT, "plantype": Kind.CODE, "ikrafttredelsesdato": Kind.DATE,
        "oppdateringsdato": Kind.TIME, "kopidata.områdeId": Kind.INTEGER, "arealplanId.kommunenummer": Kind.CODE,
    }  # fmt: skip
    assert {name: plan[name].type for name in expected} == expected
    assert names(A, "KpArealformålOmråde")["utnytting.utnyttingstall"].type is Kind.NUMBER
    assert names(A, "KpOmråde")["plannavn"].type is Kind.TEXT


def test_reguleringsformaal_has_another_list_for_each_type() -> None:
    expected = {
        "RbFormålOmråde": "rb_reguleringsformaal_pbl1985",
        "RbFareOmråde": "rb_fare",
        "RbRestriksjonOmråde": "rb_restriksjon",
        "RbBevaringOmråde": "rb_bevaring",
        "RbFornyelseOmråde": "rb_fornyelse",
        "RbRekkefølgeOmråde": "rb_rekkefolge",
    }
    assert {name: code_list_of(name, "REGFORM") for name in expected} == expected


def test_lists_of_both_kinds_of_plan() -> None:
    assert code_list_of("RpSikringSone", "RPSIKRING") == "rp_sikringsone"
    assert code_list_of("KpSikringSone", "KPSIKRING") == "kp_sikringsone"
    assert code_list_of("RpStøySone", "RPSTØY", B) == "stoysone"
    assert code_list_of("RpSikringSone", "RPSIKRING", B) == "rp_sikringsone"
    assert code_list_of("KpInfrastrukturLinje", "KPINFRASTRUKTURLINJE") == "kp_infrastrukturlinje"
    assert code_list_of("KpInfrastrukturSone", "KPINFRASTRUKTUR") == "infrastruktursone"
    assert code_list_of("RpOmråde", "PLANNAVN") == ""
    assert code_list_of("RpOmråde", "UKJENT") == ""
    assert code_list_of("Ukjent", "PLANTYPE") == ""


def test_proposals_require_more() -> None:
    assert names(B, "RpArealformålOmråde")["feltnavn"] == Attribute("feltnavn", Kind.TEXT, 1, 1, "FELTNAVN")
    plan = names(B, "Arealplan")
    required = {name for name, each in plan.items() if each.least and "." not in name}
    assert required == {
        "identifikasjon", "oppdateringsdato", "nasjonalArealplanId", "plantype", "plannavn", "planstatus",
        "omPlanbestemmelser", "lovreferanse",
    }  # fmt: skip
    height = names(B, "RpRegulertHøyde")["høydeFraPlanbestemmelse.typeHøyde"]
    assert height == Attribute(
        "høydeFraPlanbestemmelse.typeHøyde", Kind.CODE, 1, 1, "HØYDEFRAPLANBEST.TYPEHØYDE", "typehoyde"
    )
    assert names(B, "RpBestemmelseOmråde")["bestemmelseHjemmel"].most is None
    assert names(B, "RpOmråde")["vertikallag.lag"].path == "VERTIKALLAG.LAG"


def test_what_is_not_known_is_required_nowhere() -> None:
    assert names(A, "KpOmråde")["plannavn"] == Attribute("plannavn", Kind.TEXT, 0, None, "PLANNAVN", known=False)
    assert names(A, "KpOmråde")["arealplanId.planidentifikasjon"].least == 1
    assert names(A, "KpArealformålOmråde")["arealbruksstatus"].least == 1
    assert names(A, "KpBåndleggingSone")["arealbruksstatus"].least == 0
    started = names(STARTED, "Planområde")
    assert started["plannavn"] == Attribute("plannavn", Kind.TEXT, 0, None, "PLANNAVN", known=False)
    assert started["oppdateringsdato"].least == names(STARTED, "Arealplan")["plantype"].least == 1
    assert names(STARTED, "Arealplan")["plannavn"].least == 0


def test_one_by_its_column() -> None:
    found = attribute(A, "RpRegulertHøyde", "HØYDEFRAPLANBEST.HØYDE-REF")
    assert found is not None
    assert found.name == "høydefraplanbestemmelse.høyderefansesystem"
    assert attribute(B, "RpRegulertHøyde", "HØYDEFRAPLANBEST.HØYDE-REF") is not None
    assert attribute(A, "RpRegulertHøyde", "HØYDE-REF") is None
    assert attribute(B, "PblMidlByggAnleggOmråde", "AVGJDATO") is None


@pytest.mark.parametrize(
    "line",
    [
        "..KVALITET 82 200", "..UTNYTT 16 30 10", "..KOPIDATA 1 Navn 20200101", "..SAKSNUMMER 2021 345",
        "..IDENT a b c", "..HØYDEFRAPLANBEST 101.5 NN2000", "..NASJONALAREALPLANID 4222 201703",
    ],
)  # fmt: skip
def test_columns_are_called_as_the_sosi_reader_calls_them(line: str) -> None:
    known = {each.path for of_type in attributes(A).values() for each in of_type}
    entries = read_group(line).entries
    assert len(entries) > 1
    assert {path for path, _ in entries} <= known


def test_the_rows_are_the_national_ones(shared: Path) -> None:
    types_of = {"CharacterString": Kind.TEXT, "Integer": Kind.INTEGER, "Real": Kind.NUMBER, "Date": Kind.DATE}
    groups: dict[str, str] = {}
    for row in rows_of(shared / "spec/attributes.csv"):
        each = names(A, row["object_type"])[row["attribute"]]
        sosi = row["sosi_name"].split(" ")[0].lstrip(".")
        if "value" not in row["sosi_name"] and " / " not in row["sosi_name"]:
            assert each.path.rpartition(".")[2] == sosi, row
        if "." in row["attribute"]:
            assert each.group == groups[row["attribute"].partition(".")[0]]
        else:
            groups[row["attribute"]] = each.path
        if row["type"] in types_of:
            assert each.type is types_of[row["type"]]
        if row["multiplicity"] in ("0..1", "1") and row["attribute"] != "type":
            assert (each.least, each.most) == (int(row["multiplicity"][0]), 1), row
        if row["multiplicity"] in ("0..*", "1..*"):
            assert (each.least, each.most) == (int(row["multiplicity"][0]), None), row


def test_the_table_is_as_the_script_makes_it(shared: Path, script: ModuleType) -> None:
    elements = rows_of(shared / "spec/gml_element_order_20190401.csv")
    made = script.attribute_rows(rows_of(shared / "spec/attributes.csv"), elements)
    assert [tuple(row.values()) for row in rows_of(TABLE)] == made
