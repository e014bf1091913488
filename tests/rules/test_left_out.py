"""Every requirement of the catalogue has a rule, or stands with a reason among those that have none."""

import re
from pathlib import Path

import pytest

from planarkiv.rules import RULES
from planarkiv.rules.left_out import LEFT_OUT, left_out

WANTED = (range(1, 19), range(20, 66), range(100, 118), range(130, 145), range(160, 182), range(190, 196))
"""The numbers of sections A, B, E, F, G and H."""
_ROW = re.compile(r"(?m)^\| (\d+)(?:–(\d+))? \|")


def test_every_number_is_a_rule_or_is_left_out(shared: Path) -> None:
    text = (shared / "spec" / "rules.md").read_text(encoding="utf-8")
    listed = {
        number
        for first, last in _ROW.findall(text)
        for number in range(int(first), int(last or first) + 1)
        if any(number in section for section in WANTED)
    }
    checked = {number for rule in RULES for number in rule.numbers}
    unchecked = {each.number for each in LEFT_OUT}
    assert len(listed) > 120
    assert listed - checked - unchecked == set()
    assert checked & unchecked == set()


def test_no_rule_claims_what_is_left_out() -> None:
    official = {name for rule in RULES for name in rule.official}
    assert official.isdisjoint(each.official for each in LEFT_OUT)


@pytest.mark.parametrize("word", ["rpf.rom.1", " RPF.ROM.1 "])
def test_one_is_found_by_its_official_id(word: str) -> None:
    assert left_out(word) is next(each for each in LEFT_OUT if each.number == 56)
    assert left_out("") is None
    assert left_out("rpf.o.1") is None
