from planarkiv.findings import Severity
from planarkiv.rules.ark06_packages_follow_e_ark import packages_follow_e_ark
from rules.checking import problems, said
from rules.packages import fault, package


def test_a_missing_attribute() -> None:
    lacking = fault("mets-attributt-mangler", "CSIP59", "METS.xml", 21, element="fileSec", attributt="ID")
    found = problems(packages_follow_e_ark, package("E-ARK", lacking))
    assert said(found) == ["CSIP59: <fileSec> mangler ID."]
    assert [(each.file, each.line) for each in found] == [("4222_202401/METS.xml", 21)]


def test_what_should_be_is_a_warning_of_the_package() -> None:
    lacking = fault("eark-mappe-mangler", "CSIPSTR15", strength="bør", mappe="schemas")
    [found] = problems(packages_follow_e_ark, package("E-ARK", lacking))
    assert (found.file, found.severity) == ("4222_202401", Severity.WARNING)


def test_other_packages() -> None:
    assert problems(packages_follow_e_ark, package("BagIt", fault("mets-id-gjentatt", "x", verdi="a"))) == []
