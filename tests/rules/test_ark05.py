from planarkiv.findings import Severity
from planarkiv.rules.ark05_bags_follow_bagit import bags_follow_bagit
from rules.checking import problems, said
from rules.packages import fault, package


def test_a_wrong_oxum() -> None:
    found = problems(
        bags_follow_bagit,
        package("BagIt", fault("bagit-oxum", "RFC 8493 2.2.2", "bag-info.txt", 2, skrevet="1.2", har="3.4")),
    )
    assert said(found) == ["RFC 8493 2.2.2: Payload-Oxum er 1.2, men det som ligger i «data», er 3.4."]
    assert [(each.file, each.line, each.severity) for each in found] == [("4222_202401/bag-info.txt", 2, None)]
    assert bags_follow_bagit.severity is Severity.ERROR


def test_what_should_be_is_a_warning() -> None:
    weak = fault("bagit-svak", "RFC 8493 2.4", "manifest-md5.txt", strength="bør", algoritme="md5")
    [found] = problems(bags_follow_bagit, package("BagIt", weak))
    assert (found.severity, found.wording.advice) == (
        Severity.WARNING,
        "Lag pakken på nytt med sha512 eller sha256.",
    )


def test_other_packages_and_other_faults() -> None:
    changed = fault("pakke-fil-endret", "RFC 8493 3", "data/a", liste="manifest-sha512.txt", algoritme="sha512")
    assert problems(bags_follow_bagit, package("BagIt", changed)) == []
    assert problems(bags_follow_bagit, package("OCFL", fault("bagit-bom", "x"))) == []
