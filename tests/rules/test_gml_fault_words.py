"""Every fault of the GML reader is worded by one rule, in words that can be filled."""

import importlib
from collections import Counter
from pathlib import Path

import planarkiv.rules
from planarkiv.readers.gml import FAULT_KINDS
from planarkiv.rule import Rule
from planarkiv.rules.from_faults import Worded

MODULES = [
    importlib.import_module(f"planarkiv.rules.{path.stem}")
    for path in sorted(Path(planarkiv.rules.__file__).parent.glob("gml*.py"))
]
OF_SCHEMAS = {"xsd-ugyldig"}


def test_every_kind_is_worded_by_one_rule() -> None:
    times = Counter(kind for module in MODULES for kind in getattr(module, "WORDS", {}))
    assert {kind: number for kind, number in times.items() if number > 1} == {}
    assert set(times) == set(FAULT_KINDS) | OF_SCHEMAS


def test_no_case_is_worse_than_its_rule() -> None:
    for module in MODULES:
        rule = next((each for each in vars(module).values() if isinstance(each, Rule)), None)
        for kind, word in getattr(module, "WORDS", {}).items():
            assert isinstance(word, Worded)
            assert rule is not None
            assert word.severity is None or word.severity.rank > rule.severity.rank, kind
