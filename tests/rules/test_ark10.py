from planarkiv.rules.ark10_packages_are_safe import packages_are_safe
from rules.checking import problems, said
from rules.packages import fault, package


def test_a_path_that_climbs_out_and_a_package_that_was_not_opened() -> None:
    climbing = fault("pakke-sti", "CSIP79", "METS.xml", 7, sti="file:///etc/passwd")
    unopened = fault("pakke-ikke-aapnet", "BagIt", grunn="«../x» peker ut av fila")
    assert said(problems(packages_are_safe, package("E-ARK", climbing, unopened))) == [
        "CSIP79: «file:///etc/passwd» fører ut av pakken eller er ingen sti i den. Den er ikke fulgt.",
        "Pakken (BagIt) er ikke pakket ut: «../x» peker ut av fila.",
    ]


def test_a_safe_package() -> None:
    assert problems(packages_are_safe, package("OCFL", fault("ocfl-tom-mappe", "E024"))) == []
