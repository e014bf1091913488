"""Every kind of fault that readers of packages give is worded by exactly one rule, and no rule has words for others."""

import importlib
import re
from collections import Counter
from pathlib import Path

import planarkiv.intake.packages
import planarkiv.readers.packages
import planarkiv.rules

KIND = re.compile(r'"((?:bagit|eark|geo|mets|ocfl|pakke)-[a-z-]+)"')
SOURCES = [
    *sorted(Path(planarkiv.readers.packages.__file__).parent.glob("*.py")),
    Path(planarkiv.intake.packages.__file__),
]
RULES = sorted(Path(planarkiv.rules.__file__).parent.glob("ark*.py"))


def test_every_kind_is_worded_by_one_rule() -> None:
    given = {kind for path in SOURCES for kind in KIND.findall(path.read_text(encoding="utf-8"))}
    modules = [importlib.import_module(f"planarkiv.rules.{path.stem}") for path in RULES]
    worded = Counter(kind for module in modules for kind in getattr(module, "WORDS", {}))
    assert {kind for kind, times in worded.items() if times > 1} == set()
    assert set(worded) == given
    assert len(given) > 40
