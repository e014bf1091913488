import pytest

from planarkiv.findings import Severity
from planarkiv.model.register import DOCUMENT_TYPES
from planarkiv.rules.dok05_document_has_a_type import document_has_a_type
from rules.checking import problems, said
from rules.plan_files import plan_document


@pytest.mark.parametrize("kind", DOCUMENT_TYPES)
def test_each_of_the_types(kind: str) -> None:
    assert problems(document_has_a_type, plan_document(kind)) == []


@pytest.mark.parametrize("kind", [None, ""])
def test_no_type(kind: str | None) -> None:
    [found] = problems(document_has_a_type, plan_document(kind))
    assert said([found]) == ["Dokumentet «Bestemmelser» har ingen dokumenttype."]
    assert found.severity is None
    assert document_has_a_type.severity is Severity.WARNING


def test_no_type_for_a_reason() -> None:
    found = problems(document_has_a_type, plan_document(None, type_reason="fila er tom"))
    assert said(found) == ["Dokumentet «Bestemmelser» har ingen dokumenttype: fila er tom."]


def test_a_type_that_is_none() -> None:
    found = problems(document_has_a_type, plan_document("BREV", type_reason="sagt"))
    assert said(found) == ["Dokumentet «Bestemmelser» har dokumenttypen «BREV», som ikke finnes."]
