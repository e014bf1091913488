import pytest

from planarkiv.findings import Problem, Wording
from planarkiv.rules.source_place import Place, place_of, placed


@pytest.mark.parametrize(
    ("source", "place"),
    [
        ("planoversikt.xlsx!Planer!F12", Place("planoversikt.xlsx", cell="Planer!F12")),
        (
            "alt.zip!lister/planoversikt.xlsx!Eldre planer!AB3",
            Place("alt.zip!lister/planoversikt.xlsx", None, "Eldre planer!AB3"),
        ),
        ("planoversikt.csv:12", Place("planoversikt.csv", line=12)),
        ("kart.sos:213", Place("kart.sos", line=213)),
        ("alt.zip!kart/plan 1.sos:7", Place("alt.zip!kart/plan 1.sos", line=7)),
        ("D:/plan/kart.sos:7", Place("D:/plan/kart.sos", line=7)),
        ("best.pdf side 1", Place("best.pdf", page=1)),
        ("side 2 side 14", Place("side 2", page=14)),
        ("best\nny.pdf side 1", Place("best\nny.pdf", page=1)),
        ("alt.zip!kart.sos", Place("alt.zip!kart.sos")),
        ("alt.zip!mappe!/A1", Place("alt.zip!mappe!/A1")),
        ("kart.sos:2130000000", Place("kart.sos:2130000000")),
        ("kart.sos:", Place("kart.sos:")),
        ("", Place("")),
    ],
)
def test_every_form_of_a_source(source: str, place: Place) -> None:
    assert place_of(source) == place


def test_a_problem_is_placed() -> None:
    bare = Problem(Wording("a", "b"), {"felt": "plannavn"}, object_type="RpOmråde", after="2020-01-01")
    in_cell = placed(bare, "planoversikt.xlsx!Planer!F12")
    assert (in_cell.file, in_cell.line, in_cell.cell, in_cell.page) == ("planoversikt.xlsx", None, "Planer!F12", None)
    assert (in_cell.values, in_cell.object_type, in_cell.after) == ({"felt": "plannavn"}, "RpOmråde", "2020-01-01")
    on_page = placed(bare, "best.pdf side 3")
    assert (on_page.file, on_page.line, on_page.cell, on_page.page) == ("best.pdf", None, None, 3)
    assert placed(bare, "kart.sos:5").line == 5
