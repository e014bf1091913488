import csv
from pathlib import Path

import pytest

from planarkiv.catalogue.attributes import attributes
from planarkiv.catalogue.generations import Generation
from planarkiv.catalogue.gml_elements import element_order, path_of, wrapper_of
from planarkiv.catalogue.object_types import types
from project_files import load_script

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "src" / "planarkiv" / "catalogue" / "gml_rekkefoelge.csv"
A, B, STARTED = Generation.SOSI_45, Generation.FORSLAG_50, Generation.IGANGSATT


def test_the_order_of_elements() -> None:
    assert element_order(A, "RpRegulertHøyde") == (
        "identifikasjon", "førsteDigitaliseringsdato", "oppdateringsdato", "kvalitet", "kopidata", "arealplanId",
        "vertikalnivå", "senterlinje", "høydefraplanbestemmelse",
    )  # fmt: skip
    # the base types of the two kinds of plan differ
    assert element_order(A, "RpOmråde")[:3] == ("identifikasjon", "førsteDigitaliseringsdato", "prosesshistorie")
    assert element_order(A, "KpOmråde")[:3] == ("identifikasjon", "førsteDigitaliseringsdato", "oppdateringsdato")


def test_where_no_order_is_known() -> None:
    assert element_order(B, "RpOmråde") == ()
    assert element_order(A, "RpGrense") == ()
    assert element_order(A, "Ukjent") == ()


def test_every_element_is_a_geometry_or_an_attribute() -> None:
    ordered = {name: found for name in types() if (found := element_order(A, name))}
    assert (len(ordered), sum(map(len, ordered.values()))) == (42, 437)
    for name, elements in ordered.items():
        known = {each.name.lower() for each in attributes(A)[name] if "." not in each.name}
        geometries = types()[name].forms[A].geometry_properties
        assert set(geometries) <= set(elements), name
        for element in elements:
            assert element in geometries or element.lower() in known, (name, element)


def test_data_types() -> None:
    assert wrapper_of("NASJONALAREALPLANID") == "NasjonalArealplanId"
    assert wrapper_of("UTNYTT", "KpArealformålOmråde") == "Utnytting"
    assert wrapper_of("UTNYTT", "RpArealformålOmråde") == "RpUtnytting"
    assert wrapper_of("UTNYTT", "RbFormålOmråde") == "RpUtnytting"
    assert wrapper_of("KVALITET", "RpGrense") == "Posisjonskvalitet"
    assert wrapper_of("PLANNAVN") == ""


def test_every_group_has_a_data_type() -> None:
    for generation in Generation:
        for of_type in attributes(generation).values():
            for each in of_type:
                assert bool(wrapper_of(each.path)) == each.is_group, each


@pytest.mark.parametrize("generation", Generation)
def test_every_attribute_is_found_by_its_name(generation: Generation) -> None:
    for object_type, of_type in attributes(generation).items():
        for each in of_type:
            assert path_of(generation, each.name, object_type) == each.path


@pytest.mark.parametrize(
    ("generation", "name", "object_type", "path"),
    [
        (A, "arealplanId.NasjonalArealplanId.planidentifikasjon", "RpOmråde", "NASJONALAREALPLANID.PLANID"),
        (A, "arealplanId.NasjonalArealplanId.fylkesnummer", "", "NASJONALAREALPLANID.FYLKESNR"),
        (A, "nasjonalArealplanId.planid", "", "NASJONALAREALPLANID.PLANID"),
        (B, "arealplanId.planid", "", "NASJONALAREALPLANID.PLANID"),
        (B, "nasjonalArealplanId.NasjonalArealplanId.planidentifikasjon", "", "NASJONALAREALPLANID.PLANID"),
        (B, "nasjonalArealplanId.fylkesnummer", "", "NASJONALAREALPLANID.FYLKESNR"),
        (
            B, "nasjonalArealplanId.NasjonalArealplanId.administrativEnhet.AdministrativEnhetskode.kommunenummer",
            "Arealplan", "NASJONALAREALPLANID.KOMM",
        ),
        (A, "utnytting.RpUtnytting.utnyttingstall_minimum", "RpArealformålOmråde", "UTNYTT.UTNTALL_MIN"),
        (A, "høydefraplanbestemmelse.høydereferansesystem", "RpRegulertHøyde", "HØYDEFRAPLANBEST.HØYDE-REF"),
        (B, "høydeFraPlanbestemmelse.HøydeFraPlanbestemmelse.regulerthøyde", "", "HØYDEFRAPLANBEST.REGULERTHØYDE"),
        (B, "høydeFraPlanbestemmelse.høyderefansesystem", "", "HØYDEFRAPLANBEST.HØYDE-REF"),
        (A, "juridiskLinje", "RpJuridiskLinje", "RPJURLINJE"),
        (A, "juridiskPunkt", "", "RPJURPUNKT"),
        (A, "gyldigTilDato", "PblMidlByggAnleggOmråde", "GYLDIGTILDATO"),
        (A, "feltnavn", "RpArealformålOmråde", "FELTNAVN"),
        (B, "kvalitet.Posisjonskvalitet.målemetode", "RpGrense", "KVALITET.MÅLEMETODE"),
        (A, "vertikalniva", "", "VERTNIV"),
        (A, "forstedigitaliseringsdato", "", "FØRSTEDIGITALISERINGSDATO"),
        (STARTED, "førsteDigitaliseringsdato", "", "FØRSTEDIGITALISERINGSDATO"),
        (A, "fare", "KpFareSone", "KPFARE"),
        (A, "fare", "RpFareSone", "RPFARE"),
        (A, "fare", "", "RPFARE"),
        (A, "infrastruktur", "KpInfrastrukturLinje", "KPINFRASTRUKTURLINJE"),
        (A, "arealbruk", "", "OPLAREAL"),
        (A, "vertikallag.Vertikallag.lag", "", "VERTIKALLAG.LAG"),
        (A, "kopidata.Kopidata.noeNytt", "", "KOPIDATA.NOENYTT"),
        (A, "noe.HeltNytt", "", "NOE.HELTNYTT"),
        (A, "", "", ""),
    ],
)  # fmt: skip
def test_names_that_files_have(generation: Generation, name: str, object_type: str, path: str) -> None:
    assert path_of(generation, name, object_type) == path


def test_the_order_is_the_national_one(shared: Path) -> None:
    with (shared / "spec/gml_element_order_20190401.csv").open(encoding="utf-8", newline="") as file:
        facts = list(csv.DictReader(file))
    assert len(facts) == 437
    for fact in facts:
        assert element_order(A, fact["feature_type"])[int(fact["order"]) - 1] == fact["element"]
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = [tuple(row.values()) for row in csv.DictReader(file)]
    assert rows == load_script(ROOT / "tools" / "make_catalogue.py").element_rows(facts)
