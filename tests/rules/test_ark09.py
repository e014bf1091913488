import pytest

from planarkiv.rules.ark09_packages_are_whole import packages_are_whole
from rules.checking import problems, said
from rules.packages import fault, package


@pytest.mark.parametrize("kind", ["BagIt", "E-ARK", "OCFL"])
def test_a_changed_file(kind: str) -> None:
    changed = fault("pakke-fil-endret", "E092", "v1/content/a.sos", liste="inventory.json", algoritme="sha512")
    found = problems(packages_are_whole, package(kind, changed))
    assert said(found) == ["E092: fila er endret: sha512 er en annen enn i «inventory.json»."]


def test_a_whole_package() -> None:
    assert problems(packages_are_whole, package("BagIt", fault("bagit-bom", "x"))) == []
