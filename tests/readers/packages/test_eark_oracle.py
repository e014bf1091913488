"""What eark-validator finds in a spoilt E-ARK package, we find by the same number."""

import sys
from pathlib import Path

import pytest

from exports.eark_validator import validated
from readers.packages.test_eark import CASES, found

ROOT = Path(__file__).resolve().parents[3]
VALIDATOR = ROOT / ".venv" / "eark-validator" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
NAMES = (
    "unchanged",
    "no OBJID",
    "software without a note",
    "another LOCTYPE",
    "fileSec without an ID",
    "a group without files",
    "no representations",
    "documentation without a pointer in 2.1",
)
ONLY_CHANGED = "CSIP8"
"""It asks every package when it was changed; CSIP asks those that were."""


@pytest.mark.parametrize("name", NAMES)
def test_what_the_other_program_finds_is_found(name: str, package: Path) -> None:
    if not VALIDATOR.exists():
        pytest.skip(f"eark-validator is not installed: {VALIDATOR} (.ci/run installs it)")
    CASES[name][0](package)
    structure, _, theirs = validated(VALIDATOR, package)
    ours = {each.rstrip("?") for each in found(package)}
    assert structure == "WellFormed"
    assert theirs - {ONLY_CHANGED} <= ours
    assert bool(theirs - {ONLY_CHANGED}) == bool(ours)
