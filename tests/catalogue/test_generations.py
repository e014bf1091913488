import pytest

from planarkiv.catalogue.generations import NAMESPACES, Generation, of_namespace

SPECIFICATIONS = "skjema.geonorge.no/SOSI/produktspesifikasjon"


@pytest.mark.parametrize(
    ("uri", "generation"),
    [
        (f"http://{SPECIFICATIONS}/Reguleringsplan/20190401", Generation.SOSI_45),
        (f"http://{SPECIFICATIONS}/Kommuneplan/20190401", Generation.SOSI_45),
        (f"http://{SPECIFICATIONS}/Reguleringsplanforslag/5.0", Generation.FORSLAG_50),
        (f"https://{SPECIFICATIONS}/Reguleringsplanforslag/20230701/", Generation.FORSLAG_50),
        (f"http://{SPECIFICATIONS}/ReguleringsplanIgangsatt/5.0", Generation.IGANGSATT),
        ("http://skjema.geonorge.no/SOSITEST/produktspesifikasjon/Reguleringsplanforslag/5.0", Generation.FORSLAG_50),
        (f"http://{SPECIFICATIONS}/Reguleringsplan/5.0", None),
        ("http://www.opengis.net/gml/3.2", None),
        ("", None),
    ],
)
def test_a_namespace_tells_the_generation(uri: str, generation: Generation | None) -> None:
    assert of_namespace(uri) is generation


def test_every_generation_has_namespaces() -> None:
    assert set(NAMESPACES.values()) == set(Generation)
    assert len(NAMESPACES) == 5
    assert NAMESPACES[f"http://{SPECIFICATIONS}/ReguleringsplanIgangsatt/5.0"] is Generation.IGANGSATT
