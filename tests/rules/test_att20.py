import pytest

from planarkiv.findings import Severity
from planarkiv.rules.att20_text_sizes_are_above_zero import NOT_ABOVE_ZERO, text_sizes_are_above_zero
from rules.checking import problems
from rules.drawn_maps import OLD, area, drawn, proposed, text


def sized(serial: int, name: str, value: str) -> str:
    return text(serial, "2", "BFS1", "FORMATERING", f".{name} {value}")


@pytest.mark.parametrize("name", ["FONTSTØRRELSE", "REFERANSEMÅLESTOKK"])
def test_sizes_and_scales(name: str) -> None:
    assert problems(text_sizes_are_above_zero, proposed(sized(1, name, "12"), sized(2, name, "0,5"))) == []
    for wrong in ("0", "0.0", "-1", "stor", "0,0"):
        [found] = problems(text_sizes_are_above_zero, proposed(sized(1, name, "12"), sized(2, name, wrong)))
        assert (found.wording, found.row, found.severity) == (NOT_ABOVE_ZERO, 1, None)
        assert found.values == {"egenskap": name, "verdi": wrong}


def test_what_is_not_judged() -> None:
    assert problems(text_sizes_are_above_zero, proposed(text(1, "2", "BFS1", "STØRRELSE 0"))) == []
    of_an_area = area(1, "RpOmråde", "FORMATERING", ".FONTSTØRRELSE 0")
    assert problems(text_sizes_are_above_zero, proposed(of_an_area, text(9, "2", "x"))) == []
    assert problems(text_sizes_are_above_zero, drawn(sized(1, "FONTSTØRRELSE", "0"), phase=OLD)) == []
    [decided] = problems(text_sizes_are_above_zero, drawn(sized(1, "FONTSTØRRELSE", "0")))
    assert decided.severity is Severity.INFO
