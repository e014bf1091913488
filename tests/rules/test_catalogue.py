"""What every rule must have: its own id, file, page, words without jargon, tests, and a faulty sample."""

import importlib
import re
from pathlib import Path

import pytest

from planarkiv.findings import Wording
from planarkiv.rule import FAMILIES, AnyRule
from planarkiv.rules import RULES
from planarkiv.rules.from_faults import Worded
from planarkiv.subjects import SUBJECTS

ROOT = Path(__file__).resolve().parents[2]
FILES = {path.stem[:5].upper(): path for path in (ROOT / "src/planarkiv/rules").glob("[a-z][a-z][a-z][0-9][0-9]_*.py")}

JARGON = re.compile(
    r"\b(?:null|none|string|parse\w*|parser\w*|integer|boolean|bool|array\w*|exception\w*|traceback|regex|token\w*|"
    r"default|offset\w*|dict|json|utf|stack|byte|bytes|hash\w*|flag|thread|index|debug|assert|boolsk|streng(?:en|er)?|"
    r"unntakshåndter\w*|funksjonskall|parameter\w*|variabel\w*|objektinstans\w*|metode\w*|instans\w*|array-?\w*|"
    r"heksadesimal\w*|\w+-bibliotek\w*|medlemmer|forsendelse\w*|snap|noding\w*|korden?)\b",
    re.IGNORECASE,
)
"""Words of developers. A GIS officer who does this two days a year does not know them."""
ALLOWED = {
    # what the file itself calls it
    "SOS02": {"utf"},
    "GML04": {"utf"},
    # the attribute has that name
    "ATT16": {"streng"},
    # what the standard calls it, and its name
    "FIL07": {"utf", "json", "null"},
    # the size of a file to the last one, so that two that look alike can be told apart
    "DOK04": {"byte"},
}

each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)


def texts(rule: AnyRule) -> list[str]:
    """Everything that a user may read of a rule."""
    module = importlib.import_module(f"planarkiv.rules.{FILES[rule.id].stem}")
    page = rule.page
    found = [page.title, page.what, page.why, page.clause, page.mend, page.example]
    for value in vars(module).values():
        entries = value.values() if isinstance(value, dict) else value if isinstance(value, tuple | list) else [value]
        for entry in (value, *entries):
            wording = entry.wording if isinstance(entry, Worded) else entry
            if isinstance(wording, Wording):
                found += wording
    return found


def test_ids_are_in_order_and_each_is_used_once() -> None:
    ids = [rule.id for rule in RULES]
    order = list(FAMILIES)
    assert ids == sorted(set(ids), key=lambda each: (order.index(each[:3]), each))
    names = [name for rule in RULES for name in rule.ids]
    assert len(names) == len(set(names))


def test_the_list_is_the_folder() -> None:
    assert set(FILES) == {rule.id for rule in RULES}


@each_rule
def test_a_rule_has_its_own_file_and_test(rule: AnyRule) -> None:
    text = FILES[rule.id].read_text(encoding="utf-8")
    assert text.startswith(f'"""Rule {rule.id}: ')
    assert (ROOT / f"tests/rules/test_{rule.id.lower()}.py").is_file()
    assert rule.subject in SUBJECTS


@each_rule
def test_what_a_rule_needs_runs_before_it_on_the_same_subject(rule: AnyRule) -> None:
    before = {other.id: other for other in RULES[: RULES.index(rule)]}
    assert all(before[need].subject is rule.subject for need in rule.needs)


@each_rule
def test_a_page_says_what_why_how_and_shows_it(rule: AnyRule) -> None:
    page = rule.page
    for text in (page.title, page.what, page.why, page.mend, page.example):
        assert len(text.strip()) > 10
    assert page.clause.strip()
    assert not page.title.endswith(".")
    assert page.what.endswith((".", "»", ")"))
    lines = page.example.split("\n")
    assert any(line.startswith("Feil") for line in lines)
    assert any(line.startswith("Riktig") for line in lines)
    assert not re.search(r"kart- og planforskrift\w* §", " ".join(texts(rule)))


@each_rule
def test_its_words_are_no_developers(rule: AnyRule) -> None:
    allowed = ALLOWED.get(rule.id, set())
    for text in texts(rule):
        bare = re.sub(r"\{\w+\}|«[^»]*»|--\S+", " ", text)
        assert {word.lower() for word in JARGON.findall(bare)} <= allowed, text


@each_rule
def test_every_finding_says_what_to_do(rule: AnyRule) -> None:
    module = importlib.import_module(f"planarkiv.rules.{FILES[rule.id].stem}")
    wordings = [value for value in vars(module).values() if isinstance(value, Wording)]
    for wording in wordings:
        assert wording.message.strip()
        assert wording.advice.strip()
