import pytest

from planarkiv.findings import Severity
from planarkiv.model.archival import ArchivalVerdict, Second
from planarkiv.rules.dok16_pdf_keeps_its_claim import NOT_RUN, pdf_keeps_its_claim
from planarkiv.subjects import ArchivalPdf
from rules.checking import NEW, OLD, PROPOSAL, not_run, problems, results, said


def pdf(claim: str = "2B", *faults: str, second: Second = Second.NOT_ASKED, not_checked: str = "") -> ArchivalPdf:
    return ArchivalPdf("dokumenter/best.pdf", claim, ArchivalVerdict(faults, second, not_checked))


@pytest.mark.parametrize("claim", ["1A", "1B", "2A", "2B", "2U"])
def test_a_claim_that_holds(claim: str) -> None:
    assert results(pdf_keeps_its_claim, pdf(claim)) == []


def test_a_claim_that_does_not_hold_is_told_by_what_is_wrong() -> None:
    found = problems(
        pdf_keeps_its_claim, pdf("2B", "FONT-EMBEDDING-001", "OUTPUTINTENT-001", "CMAP-EMBEDDING-001", "JAVASCRIPT-001")
    )
    fonts, *others = said(found)
    assert fonts.endswith("men skrifter i den mangler eller er mangelfulle (FONT-EMBEDDING-001, CMAP-EMBEDDING-001).")
    assert others == [
        "Fila sier at den er PDF/A-2b, men fargene i den er ikke entydig bestemt (OUTPUTINTENT-001).",
        "Fila sier at den er PDF/A-2b, men har innhold som ikke er tillatt der (JAVASCRIPT-001).",
    ]
    assert {each.severity for each in found} == {None}
    assert pdf_keeps_its_claim.severity is Severity.ERROR


def test_it_is_milder_on_an_old_plan() -> None:
    broken = ArchivalVerdict(("FONT-EMBEDDING-001",))
    assert [
        problems(pdf_keeps_its_claim, ArchivalPdf("best.pdf", "2B", broken, phase))[0].severity
        for phase in (NEW, PROPOSAL, OLD)
    ] == [None, None, Severity.WARNING]


def test_a_second_checker_that_rejects_too_changes_nothing_and_one_that_approves_makes_it_milder() -> None:
    [found] = problems(pdf_keeps_its_claim, pdf("2B", "STREAM-EOL-001", second=Second.REJECTS))
    assert found.severity is None
    [found] = problems(pdf_keeps_its_claim, pdf("2B", "STREAM-EOL-001", second=Second.APPROVES))
    assert found.severity is Severity.WARNING
    assert said([found])[0].endswith("Én kontroll finner feil (STREAM-EOL-001), en annen godkjenner den.")


def test_a_level_that_no_depot_takes_in_is_said_and_checked_where_it_can_be() -> None:
    three = problems(pdf_keeps_its_claim, pdf("3B", "FONT-EMBEDDING-001"))
    assert [each.severity for each in three] == [Severity.WARNING, None]
    assert said(three)[0] == "Fila sier at den er PDF/A-3b. Arkivdepotet tar imot PDF/A-1a, 1b, 2a, 2b og 2u."
    [four] = problems(pdf_keeps_its_claim, pdf("4"))
    assert four.severity is Severity.WARNING


@pytest.mark.parametrize("reason", NOT_RUN)
def test_what_could_not_be_checked_is_not_run(reason: str) -> None:
    assert problems(pdf_keeps_its_claim, pdf(not_checked=reason)) == []
    assert not_run(pdf_keeps_its_claim, pdf(not_checked=reason)) == [NOT_RUN[reason]]
