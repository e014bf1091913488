from planarkiv.rules.att22_running_numbers_have_no_gaps import GAP, running_numbers_have_no_gaps
from rules.checking import problems
from rules.drawn_maps import area, drawn, proposed


def fields(*names: str) -> list[str]:
    return [area(2 * at + 1, "RpArealformålOmråde", f"FELTNAVN {name}") for at, name in enumerate(names)]


def missing(*names: str, **options: int) -> list[object]:
    found = problems(running_numbers_have_no_gaps, proposed(*fields(*names)), **options)
    assert all((each.wording, each.severity) == (GAP, None) for each in found)
    return [each.values for each in found]


def test_numbers_in_a_row() -> None:
    assert missing("BFS1", "BFS2", "BFS3", "o_SKV1", "SKV2", "GF") == []
    assert missing("BFS01", "BFS02", "BFS02") == []
    assert missing("BFS0", "BFS1") == []


def test_gaps() -> None:
    assert missing("BFS1", "BFS3") == [{"kode": "BFS", "siste": 3, "mangler": "2"}]
    assert missing("BFS0", "BFS2") == [{"kode": "BFS", "siste": 2, "mangler": "1"}]
    assert missing("o_SKV2", "BFS1", "GF05", "GF02") == [
        {"kode": "SKV", "siste": 2, "mangler": "1"},
        {"kode": "GF", "siste": 5, "mangler": "1, 3, 4"},
    ]


def test_a_number_that_is_a_slip_is_not_counted_out() -> None:
    assert missing("BFS1", "BFS999999999", most_shown=3) == [{"kode": "BFS", "siste": 999999999, "mangler": "2, 3, 4"}]


def test_only_maps_of_the_newer_model() -> None:
    assert problems(running_numbers_have_no_gaps, drawn(*fields("BFS1", "BFS3"))) == []
    assert problems(running_numbers_have_no_gaps, proposed(area(1, "RpOmråde"))) == []
