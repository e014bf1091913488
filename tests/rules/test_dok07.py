import pytest

from planarkiv.findings import Severity
from planarkiv.model.record import Access
from planarkiv.rules.dok07_access_has_a_basis import access_has_a_basis
from rules.checking import problems, said
from rules.plan_files import plan_document

NO_BASIS = ["Dokumentet «Bestemmelser» er skjermet, men har ingen hjemmel."]
NEEDLESS = ["Dokumentet «Bestemmelser» er offentlig, men har hjemmelen «offl. § 13» for å være skjermet."]


@pytest.mark.parametrize(
    ("access", "basis", "expected"),
    [
        (Access.PUBLIC, None, []),
        (Access.PUBLIC, " ", []),
        (Access.PUBLIC, " offl. § 13", NEEDLESS),
        (Access.RESTRICTED, "offl. § 13", []),
        (Access.RESTRICTED, None, NO_BASIS),
        (Access.RESTRICTED, " ", NO_BASIS),
    ],
)
def test_access_and_basis(access: Access, basis: str | None, expected: list[str]) -> None:
    found = problems(access_has_a_basis, plan_document(access=access, access_basis=basis))
    assert said(found) == expected
    assert all(each.severity is None for each in found)
    assert access_has_a_basis.severity is Severity.WARNING
