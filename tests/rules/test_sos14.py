from dataclasses import replace

import numpy as np
import pytest

from planarkiv.rules import sos14_lines_are_short_enough as sos14
from planarkiv.rules.sos14_lines_are_short_enough import lines_are_short_enough
from planarkiv.subjects import MapFile
from rules.checking import HEAD, map_file, problems

POINT = ".PUNKT 1:\n..OBJTYPE RpPåskrift\n..NØ\n655000000 41000000\n"
FIRST_LINE = HEAD.count("\n") + 1


def text(value: str) -> str:
    return POINT.replace("..NØ", f"..STRENG {value}\n..NØ")


def lines(file: MapFile, **options: int) -> list[tuple[int | None, object]]:
    return [(each.line, each.values["antall"]) for each in problems(lines_are_short_enough, file, **options)]


def test_lines_of_1024_characters_are_in_order() -> None:
    assert lines(map_file(text("x" * 1015))) == []
    assert lines(map_file(text("x" * 1016))) == [(FIRST_LINE + 2, 1025)]


def test_characters_count_and_not_bytes() -> None:
    assert lines(map_file(text("å" * 1015))) == []
    assert lines(map_file(text("å" * 1016))) == [(FIRST_LINE + 2, 1025)]
    latin = map_file(text("å" * 1015), HEAD.replace("UTF-8", "ISO8859-10"))
    latin.data = latin.data.decode().encode("iso8859_10")
    latin.table.head.charset = "iso8859_10"
    assert lines(latin) == []
    latin.data = latin.data.replace(b"\xe5\n", b"\xe5\xe5\n")
    assert lines(latin) == [(FIRST_LINE + 2, 1025)]


def test_bytes_that_are_no_characters_count_as_one() -> None:
    file = map_file(text("x" * 1015))
    file.data = file.data.replace(b"xx\n", b"\xffx\n")
    assert lines(file) == []
    file.data = file.data.replace(b"\xffx\n", b"\xffxx\n")
    assert lines(file) == [(FIRST_LINE + 2, 1025)]


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_line_ends_of_other_systems(ends: str) -> None:
    for value, expected in (("x" * 1015, []), ("x" * 1016, [(FIRST_LINE + 2, 1025)])):
        file = map_file(text(value))
        file.data = file.data.replace(b"\n", ends.encode())
        assert lines(file) == expected


def test_every_long_line_is_named_wherever_it_stands() -> None:
    file = map_file(text("x" * 2000))
    file.data = b"!" * 1025 + b"\n" + file.data + b"!" * 5000
    last = file.data.count(b"\n") + 1
    assert lines(file) == [(1, 1025), (FIRST_LINE + 3, 2009), (last, 5000)]
    file.data = b"\xef\xbb\xbf" + b"!" * 1024
    assert lines(file) == []
    file.data = b""
    assert lines(file) == []


def test_the_limit_is_an_option() -> None:
    file = map_file(text("x" * 100))
    assert lines(file, line_characters=109) == []
    assert lines(file, line_characters=108) == [(FIRST_LINE + 2, 109)]


def curve_text(serial: int, points: int) -> str:
    places = "".join(f"{655000000 + at} 41000000\n" for at in range(points))
    return f".KURVE {serial}:\n..OBJTYPE RpGrense\n..NØ\n{places}"


def curve_of(points: int) -> MapFile:
    return map_file(POINT + curve_text(2, points))


def test_points_in_an_object() -> None:
    assert problems(lines_are_short_enough, curve_of(20), object_points=20) == []
    [found] = problems(lines_are_short_enough, curve_of(21), object_points=20)
    assert (found.wording, found.row, found.line, found.severity) == (sos14.POINTS, 1, None, None)
    assert found.values == {"antall": 21, "grense": 20}


def test_only_the_object_with_too_many_is_named() -> None:
    file = curve_of(21)
    more = map_file(file.data.decode().removeprefix(HEAD).removesuffix(".SLUTT\n") + curve_text(3, 20))
    assert [each.row for each in problems(lines_are_short_enough, more, object_points=20)] == [1]


def test_ninety_thousand_points() -> None:
    file = curve_of(2)
    table = replace(file.table, pt_off=np.array([0, 1, 90_001]), _cache={})
    file.table = table
    assert problems(lines_are_short_enough, file) == []
    table.pt_off[2] += 1
    assert [each.row for each in problems(lines_are_short_enough, file)] == [1]


def test_no_objects() -> None:
    assert problems(lines_are_short_enough, map_file()) == []
