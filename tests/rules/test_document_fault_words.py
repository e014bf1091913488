"""Every kind of fault that readers of documents give is worded by exactly one rule."""

import re
from pathlib import Path

import planarkiv.readers
from planarkiv.rules import (
    dok04_file_is_as_recorded,
    dok06_every_part_is_read,
    dok08_pdf_is_open,
    fil02_file_is_not_empty,
)

READERS = Path(planarkiv.readers.__file__).parent
MODULES = sorted(
    [READERS / "content.py", READERS / "office.py", READERS / "cad.py"]
    + [path for folder in ("pdf", "raster") for path in (READERS / folder).glob("*.py")]
)
RULES = (fil02_file_is_not_empty, dok04_file_is_as_recorded, dok06_every_part_is_read, dok08_pdf_is_open)

# Fault("x"), _fault("x"), side_fault("x"), {"kind": "x"}; and both sides of a choice between two
GIVEN = re.compile(r'(?:[Ff]ault\(|"kind": |kind = |\belse )"([a-z]+(?:-[a-z]+)+)"')
ANY = re.compile(r'"([a-z]+(?:-[a-z]+)+)"')
OTHER_WORDS = {"line-break", "page-validation", "pdf-helper", "utf-8-sig", "utf-16-le"}
"""Words with a hyphen in these modules that are no kind of fault."""


def given() -> set[str]:
    return {kind for path in MODULES for kind in GIVEN.findall(path.read_text(encoding="utf-8"))}


def test_every_kind_is_found_in_the_source() -> None:
    written = {word for path in MODULES for word in ANY.findall(path.read_text(encoding="utf-8"))} - OTHER_WORDS
    assert given() == written
    assert len(given()) > 20


def test_every_kind_is_worded_by_one_rule() -> None:
    worded = [kind for rule in RULES for kind in rule.WORDS]
    assert sorted(worded) == sorted(given())
