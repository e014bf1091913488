from dataclasses import replace

import pytest

from planarkiv.rules.fil10_proposals_are_named_by_type_and_plan import UNUSUAL, proposals_are_named_by_type_and_plan
from rules.checking import NEW, problems
from rules.drawn_maps import area, drawn, proposed

FIELD = area(1, "RpArealformålOmråde")


@pytest.mark.parametrize(
    "name",
    [
        "plankart-myra.gml",
        "Plankart2D-Myra bustadfelt.GML",
        "levert/plankart3d-myra.gml",
        "lev.zip!kart/plankart-m.gml",
    ],
)
def test_names(name: str) -> None:
    assert problems(proposals_are_named_by_type_and_plan, replace(proposed(FIELD), name=name)) == []


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("eksport.gml", "eksport.gml"), ("plankart.gml", "plankart.gml"), ("plankart-.gml", "plankart-.gml"),
        ("plankart- .gml", "plankart- .gml"), ("plankart-myra.xml", "plankart-myra.xml"),
        ("plankart4d-myra.gml", "plankart4d-myra.gml"), ("plankart-myra/kart.gml", "kart.gml"),
        ("plankart-lev.zip!kart.gml", "kart.gml"),
    ],
)  # fmt: skip
def test_other_names(name: str, shown: str) -> None:
    [found] = problems(proposals_are_named_by_type_and_plan, replace(proposed(FIELD), name=name))
    assert (found.wording, found.values, found.severity) == (UNUSUAL, {"navn": shown}, None)


def test_only_proposals_of_the_newer_model() -> None:
    assert problems(proposals_are_named_by_type_and_plan, replace(drawn(FIELD), name="x.sos")) == []
    assert problems(proposals_are_named_by_type_and_plan, replace(proposed(FIELD, phase=NEW), name="x.gml")) == []
