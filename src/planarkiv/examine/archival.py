"""PDFs that say they are PDF/A: checked only where a chosen rule asks for it, for that takes time."""

from collections.abc import Callable, Mapping
from pathlib import Path

from planarkiv.engine import Judge
from planarkiv.examine.plans import phase_of
from planarkiv.examine.task import Task
from planarkiv.model.archival import CHECKED, ArchivalVerdict
from planarkiv.model.record import ArchivedFile, PlanRecord
from planarkiv.subjects import ArchivalPdf

_PDF = "application/pdf"
_MAY_PASS = ("tidsgrense", "krasj", "minne", "feil")
"""Reasons that another day may not have."""


def judge_archival_pdfs(
    judge: Judge, record: PlanRecord, path_of: Callable[[ArchivedFile], Path | None], names: Mapping[str, str]
) -> None:
    """Judges the PDFs of a plan that claim to be PDF/A.

    ``path_of`` tells where a file lies, None where it is gone; ``names`` is how reports name it by its path.
    """
    if not judge.looks_at(ArchivalPdf):
        return
    for file in record.files:
        claim = file.facts.get("pdfaPaastand")
        if file.media_type != _PDF or not isinstance(claim, str) or not claim:
            continue
        verdict = _verdict(path_of(file), claim)
        if verdict.not_checked in _MAY_PASS:
            judge.judgement.lasts = False
        judge.judge(ArchivalPdf(names[file.path], claim, verdict, phase_of(record)), str(record.arealplan_id))


def _verdict(path: Path | None, claim: str) -> ArchivalVerdict:
    if path is None:
        return ArchivalVerdict(not_checked="borte")
    if claim not in CHECKED:
        return ArchivalVerdict()
    from planarkiv.readers import pdf

    return pdf.archival_verdict(path, claim)


def checkers_of(task: Task) -> str:
    """The versions of the checkers that a task needs; empty where it needs none or there are none."""
    if not any(chosen.rule.subject is ArchivalPdf for chosen in task.chosen):
        return ""
    from planarkiv.readers.pdf.archival import checker_versions

    return checker_versions()
