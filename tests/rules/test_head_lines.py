import pytest

from planarkiv.rules.head_lines import line_of
from planarkiv.subjects import MapFile
from rules.checking import map_file


def file_of(text: str) -> MapFile:
    data = text.encode()
    return MapFile("kart.sos", map_file().table, data)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_the_first_line_with_the_name(line_end: str) -> None:
    text = "! ..EIER\n .HODE\n..EIERE A\n..EI! 1\n\t...EIER ! B\n..EIER C\n".replace("\n", line_end)
    assert line_of(file_of(text), "EIER") == 5
    assert line_of(file_of(text), "HODE") == 2
    assert line_of(file_of(text), "EI[A-D]?") == 4
    assert line_of(file_of(text), "PRODUSENT|EIERE") == 3


def test_the_first_line_with_another_value() -> None:
    file = file_of(".HODE\n..A\n..A 1 2\n..A 1!\n..A 2\n")
    assert line_of(file, "A") == 2
    assert line_of(file, "A", "1") == 5
    assert line_of(file, "A", "2") == 3


def test_line_one_when_there_is_none() -> None:
    assert line_of(file_of(""), "A") == 1
    assert line_of(file_of(".A"), "B") == 1
    assert line_of(file_of("\n.A 1\n"), "A", "1") == 1


def test_names_on_the_first_line() -> None:
    assert line_of(file_of(".A 1\n..B\n..A 2\n"), "A") == 1


def test_no_further_than_a_head_is_long() -> None:
    assert line_of(file_of("x" * (1 << 16) + "\n.A\n"), "A") == 1
    assert line_of(file_of("x" * 60_000 + "\n.A\n"), "A") == 2
