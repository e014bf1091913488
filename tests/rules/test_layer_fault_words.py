"""Every fault of the readers of map systems' formats is worded by one rule."""

import re
from collections import Counter
from pathlib import Path

from planarkiv.model.formats import Format
from planarkiv.readers import layers
from planarkiv.readers.sosi.faults import NOTE_KINDS
from planarkiv.rules import (
    fil07_geojson_follows_its_standard,
    fil09_layers_are_read,
    fil11_layers_and_columns_are_understood,
    geo13_other_formats_are_in_plan_systems,
    note_words,
)
from planarkiv.rules.fil07_geojson_follows_its_standard import geojson_follows_its_standard
from planarkiv.rules.fil09_layers_are_read import layers_are_read
from planarkiv.rules.fil11_layers_and_columns_are_understood import layers_and_columns_are_understood
from planarkiv.rules.geo13_other_formats_are_in_plan_systems import other_formats_are_in_plan_systems
from rules.checking import problems
from rules.layer_checking import fault, layer_file

MODULES = {
    geojson_follows_its_standard: fil07_geojson_follows_its_standard,
    layers_are_read: fil09_layers_are_read,
    layers_and_columns_are_understood: fil11_layers_and_columns_are_understood,
    other_formats_are_in_plan_systems: geo13_other_formats_are_in_plan_systems,
}
GIVEN = re.compile(r'(?:Fault\(|faults\.add\(|_of_rows\()"([a-z]+(?:-[a-z]+)+)"')


def test_every_kind_is_worded_by_one_rule() -> None:
    sources = [path.read_text(encoding="utf-8") for path in Path(layers.__file__).parent.glob("*.py")]
    given = {kind for text in sources for kind in GIVEN.findall(text)}
    worded = Counter(kind for module in MODULES.values() for kind in module.WORDS)
    # how GEO13 says that a file is in degrees depends on its format; the others are notes, of which ``convert`` tells
    notes = {"verdier-blanke", "json-id", "koordinatsystem-antatt", "symbolretning-ikke-dreid"}
    assert set(worded) | {"koordinater-i-grader", *notes} == given
    assert notes | set(NOTE_KINDS) == set(note_words.WORDS)
    assert set(worded.values()) == {1}


def test_no_case_is_worse_than_its_rule() -> None:
    for rule, module in MODULES.items():
        for kind, word in module.WORDS.items():
            assert word.severity is None or word.severity.rank > rule.severity.rank, kind


def test_only_the_formats_they_are_for() -> None:
    for rule, module in MODULES.items():
        faults = [fault(kind) for kind in module.WORDS]
        assert problems(rule, layer_file(*faults, kind=Format.SOSI)) == []
    assert not geojson_follows_its_standard.is_for(layer_file(kind=Format.SHAPEFILE))
