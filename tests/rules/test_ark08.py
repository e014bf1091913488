from planarkiv.findings import Severity
from planarkiv.rules.ark08_objects_follow_ocfl import objects_follow_ocfl
from planarkiv.rules.of_package import ADVISED
from rules.checking import problems, said
from rules.packages import fault, package


def test_a_wrong_head() -> None:
    wrong = fault("ocfl-verdi", "E040", "inventory.json", felt="head", verdi="v3")
    advice = fault("ocfl-felt-mangler", "W007", "inventory.json", strength="bør", felt="versions/v1/message")
    found = problems(objects_follow_ocfl, package("OCFL", wrong, advice))
    assert said(found) == [
        "E040: «head» er «v3», og det skal det ikke være.",
        "W007: innholdslista mangler «versions/v1/message».",
    ]
    assert [each.severity for each in found] == [None, Severity.WARNING]
    # what is only recommended is no reason to fetch a backup
    assert [each.wording.advice == ADVISED for each in found] == [False, True]


def test_other_packages() -> None:
    assert problems(objects_follow_ocfl, package("E-ARK", fault("ocfl-tom-mappe", "E024"))) == []
