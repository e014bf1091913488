"""Whether a PDF is the PDF/A it is said to be: two checkers that know nothing of each other.

``check_archival`` runs in the helper process: the first checker is young, and native.
"""

import re
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path

from planarkiv.model.archival import CHECKED, Second
from planarkiv.readers.pdf.stream_lengths import lengths_hold

_CHECKER = "page-validation"
_MOST_FAULTS = 40
_LEVEL = re.compile(r"\APDFA[0-9A-Z]+-")
_LENGTH = "STREAM-LENGTH-001"
_BASE_LEVELS = ("1B", "2B", "3B")


def checker_versions() -> str:
    """The versions of the two checkers, as one text; empty where the first one is not installed (planarkiv[pdfa])."""
    try:
        return f"{metadata.version(_CHECKER)} {metadata.version('pikepdf')}"
    except metadata.PackageNotFoundError:
        return ""


def check_archival(path: Path, claim: str) -> Mapping[str, object]:
    """``faults`` (rule ids without level, each once) and ``second``, or ``not_checked``: see `ArchivalVerdict`."""
    if claim not in CHECKED:
        raise ValueError(f"no level of PDF/A: {claim}")
    import page

    try:
        report = page.validate_pdf(path, profile=claim.lower())
    except page.SafetyLimitError:
        return {"not_checked": "stor"}
    except page.PageError:
        return {"not_checked": "uleselig"}
    faults = list(dict.fromkeys(_LEVEL.sub("", failure.rule_id) for failure in report.failures))
    if faults == [_LENGTH] and lengths_hold(path):
        # the checker takes a stream's last CR, and the line feed after it, for one line end
        faults = []
    return {"faults": faults[:_MOST_FAULTS], "second": _second(path, claim).value}


def _second(path: Path, claim: str) -> Second:
    if claim not in _BASE_LEVELS:
        return Second.NOT_ASKED
    try:
        from pikepdf import pdfa
    except ImportError:
        return Second.NOT_ASKED
    return Second(pdfa.validate_written(path, claim.lower()).verdict)
