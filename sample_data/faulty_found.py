"""What validating a faulty sample finds: how a rule's finding looks, for the tests and for the pages of the rules."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from planarkiv.findings import Finding
from planarkiv.profile import load
from planarkiv.rules import RULES
from planarkiv.validate import Job, validate

EXPECTED = Path(__file__).with_name("feil.forventet.json")
"""The one finding of each sample, by rule."""

_PROFILES = ("minimum", "standard", "advanced")
_NOW = datetime(2026, 11, 26, tzinfo=UTC)

Told = Mapping[str, str]


def found(path: Path, rule: str = "", schemas: Path | None = None) -> list[Finding]:
    """What the mildest profile that has the rule finds."""
    profile = next((each for each in _PROFILES if rule in load(each, RULES).rules), "standard")
    job = Job((path,), profile, remember=False, schemas=schemas)
    with validate(job, lambda *_: None, _NOW) as report:
        if report.crashed:
            raise AssertionError(f"a rule crashed on {path}")
        return [finding for _, finding in report.findings()]


def told(finding: Finding, folder: Path) -> Told:
    """A finding as a person reads it: where, which object, what is wrong, what to do. What is empty is left out, and
    ``folder``, where the sample lies, is nowhere in particular."""
    texts = {
        "sted": finding.place,
        "objekt": f"{finding.object_type} {finding.object_id}".strip(),
        "melding": finding.text,
        "tiltak": finding.advice_text,
    }
    return {name: text.replace(str(folder), "MAPPE") for name, text in texts.items() if text}


def expected() -> Mapping[str, Told]:
    """The finding of each sample, by rule."""
    listed: Mapping[str, Told] = json.loads(EXPECTED.read_text(encoding="utf-8"))
    return listed
