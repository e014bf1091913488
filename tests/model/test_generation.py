import pytest

from planarkiv.catalogue.generations import Generation
from planarkiv.model.features import FeatureTable, Head
from planarkiv.model.formats import Format
from planarkiv.model.generation import generation_of
from tables import Thing, table_of

SPECIFICATIONS = "http://skjema.geonorge.no/SOSI/produktspesifikasjon"


def table(*otypes: str, catalogue: str | None = None, form: Format = Format.SOSI) -> FeatureTable:
    made = table_of([Thing("FLATE", at, otype) for at, otype in enumerate(otypes, 1)], Head(catalogue=catalogue))
    made.format = form
    return made


@pytest.mark.parametrize(
    ("namespace", "generation"),
    [
        ("Reguleringsplan/20190401", Generation.SOSI_45),
        ("Kommuneplan/20190401", Generation.SOSI_45),
        ("Reguleringsplanforslag/5.0", Generation.FORSLAG_50),
        ("ReguleringsplanIgangsatt/5.0", Generation.IGANGSATT),
    ],
)
def test_the_namespace_says(namespace: str, generation: Generation) -> None:
    catalogue = f"{SPECIFICATIONS}/{namespace}"
    assert generation_of(table("Arealplan", catalogue=catalogue, form=Format.GML)) is generation
    # only a GML file has a namespace
    assert generation_of(table("RpOmråde", catalogue=catalogue)) is Generation.SOSI_45


def test_a_namespace_nobody_knows() -> None:
    assert generation_of(table("RpOmråde", catalogue="urn:x", form=Format.GML)) is Generation.SOSI_45
    assert generation_of(table("Arealplan", form=Format.GML)) is Generation.FORSLAG_50


@pytest.mark.parametrize(
    "otype",
    [
        "Arealplan", "RpHandlingOmråde", "RpHandlingRom", "RpHensynRom", "RpBestemmelseRom",
        "RpBestemmelseMidlByggAnlegg", "RpBestemmelseRegTerreng",
    ],
)  # fmt: skip
def test_object_types_that_came_later(otype: str) -> None:
    whole = table("RpOmråde", otype, form=Format.GEOPACKAGE)
    assert generation_of(whole) is Generation.FORSLAG_50
    assert generation_of(whole.take([0])) is Generation.SOSI_45
