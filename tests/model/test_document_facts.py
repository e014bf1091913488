"""Text of pages is kept in lines, without control characters, and never more than its share; faults are kept too."""

import json
import math

import pytest

from planarkiv.model.document_facts import (
    MAX_FAULTS,
    MAX_PAGE_TEXT,
    DocumentFacts,
    faults_in,
    tidy,
    with_faults,
)
from planarkiv.model.faults import Fault


def test_tidy_keeps_lines_and_single_blanks() -> None:
    assert tidy("a \t b\r\n\r\n  c\0d\u2028e\re\f f ") == "a b\nc d e\ne\nf"


def test_tidy_is_bounded() -> None:
    assert len(tidy("æ" * 1_000_000)) == MAX_PAGE_TEXT
    assert tidy(" " * 1_000_000) == ""


def test_text_is_that_of_the_first_page() -> None:
    assert DocumentFacts("PDF", "application/pdf", pages=("en", "to")).text == "en"
    assert DocumentFacts("PDF", "application/pdf").text == ""


SEEN = (
    Fault("pdf-tekst-ulesbar", page=2, values={"grunn": "krasj"}),
    Fault("georeferanse-uenig", values={"fil": "kart.tfw", "piksler": 2.5, "antall": 3}),
    Fault("raster-avkortet"),
)


def test_faults_are_kept_in_the_facts() -> None:
    facts = with_faults({"sider": 3}, SEEN)
    assert facts == {
        "sider": 3,
        "lesefeil": [
            {"slag": "pdf-tekst-ulesbar", "side": 2, "verdier": {"grunn": "krasj"}},
            {"slag": "georeferanse-uenig", "verdier": {"fil": "kart.tfw", "piksler": 2.5, "antall": 3}},
            {"slag": "raster-avkortet", "verdier": {}},
        ],
    }
    assert faults_in(json.loads(json.dumps(facts))) == SEEN


def test_facts_without_faults_stay_as_they_are() -> None:
    facts = {"sider": 3}
    assert with_faults(facts, ()) is facts
    assert faults_in(facts) == ()


def test_at_most_fifty_faults_are_kept() -> None:
    assert len(faults_in(with_faults({}, [Fault("raster-avkortet")] * 60))) == MAX_FAULTS == 50


def test_numbers_that_json_lacks_are_kept_as_words() -> None:
    facts = with_faults({}, [Fault("georeferanse-uenig", values={"piksler": math.inf, "andre": math.nan})])
    assert json.dumps(facts, allow_nan=False)
    [fault] = faults_in(facts)
    assert fault.values == {"piksler": "inf", "andre": "nan"}


@pytest.mark.parametrize(
    ("kept", "kinds"),
    [
        (None, []),
        ("raster-avkortet", []),
        ({"slag": "raster-avkortet"}, []),
        ([None, "raster-avkortet", {}, {"slag": 7}, {"slag": "raster-avkortet"}], ["raster-avkortet"]),
    ],
)
def test_what_is_no_fault_is_left_out(kept: object, kinds: list[str]) -> None:
    assert [fault.kind for fault in faults_in({"lesefeil": kept})] == kinds


@pytest.mark.parametrize("values", [None, 7, {"grunn": None, "liste": [1]}])
def test_odd_pages_and_values_are_left_out(values: object) -> None:
    assert faults_in({"lesefeil": [{"slag": "raster-avkortet", "side": "to", "verdier": values}]}) == (
        Fault("raster-avkortet"),
    )
