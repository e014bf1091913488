import dataclasses
import random
import re
from pathlib import Path

import numpy as np
import pytest

from planarkiv.model.features import FeatureTable, Head
from planarkiv.model.fingerprint import fingerprint
from planarkiv.readers import sosi
from sosi_text import joined, objects_of, redelivered, text_of
from tables import Thing, table_of

KJETSAA = "data/plans/kjetsaa_massetak/Kjetså_massetak.sos"
REAL = (KJETSAA, "data/sosi/Regplan.sos", "data/sosi/flate_oy.sos", "data/sosi/0617_N50_AdministrativeOmrader.sos")

SQUARE = (
    Thing("KURVE", 1, "RpGrense", points=[(0, 0, 1), (0, 100, 1)]),
    Thing("KURVE", 2, "RpGrense", points=[(0, 100, 1), (100, 100, 1)]),
    Thing("KURVE", 3, "RpGrense", points=[(0, 0, 1), (100, 100, 1)]),
    Thing("KURVE", 4, "RpGrense", points=[(20, 30), (25, 35), (20, 36), (20, 30)]),
    Thing("KURVE", 5, "RpGrense", points=[(50, 70), (55, 75), (50, 76), (50, 70)]),
    Thing("FLATE", 6, "RpOmråde", [("VERTNIV", "2"), ("LINK", "a"), ("LINK", "b")], [(5, 9)], [[1, 2, -3], [4], [5]]),
    Thing("TEKST", 7, "RpPåskrift", [("STRENG", "H1")], [(8, 9), (9, 9)]),
    Thing("TEKST", 8, "RpPåskrift", [("STRENG", "H1")], [(8, 9), (9, 9)]),
)


def changed(row: int, **fields: object) -> FeatureTable:
    things = list(SQUARE)
    things[row] = dataclasses.replace(things[row], **fields)  # type: ignore[arg-type]  # any field of Thing
    return table_of(things)


def read_text(text: str, folder: Path, codec: str = "utf-8") -> FeatureTable:
    path = folder / "kart.sos"
    path.write_bytes(text.encode(codec))
    return sosi.read(path)


def test_it_is_64_hexadecimal_digits_and_always_the_same() -> None:
    assert re.fullmatch("[0-9a-f]{64}", fingerprint(table_of(SQUARE)))
    assert fingerprint(table_of(SQUARE)) == fingerprint(table_of(SQUARE))
    assert re.fullmatch("[0-9a-f]{64}", fingerprint(table_of([])))


@pytest.mark.parametrize(
    ("row", "fields"),
    [
        (0, {"points": [(0, 0, 1), (1, 100, 1)]}),
        (0, {"points": [(0, 100, 1), (0, 0, 1)]}),
        (0, {"points": [(0, 0, 1), (0, 100)]}),
        (0, {"points": [(0, 0, 1), (0, 100, 1, 0)]}),
        (0, {"points": [(0, 0, 1), (0, 50), (0, 100, 1)]}),
        (0, {"kind": "LINJE"}),
        (0, {"otype": "RpFormålGrense"}),
        (5, {"attributes": [("VERTNIV", "1"), ("LINK", "a"), ("LINK", "b")]}),
        (5, {"attributes": [("VERTNIV", "2"), ("LINK", "b"), ("LINK", "a")]}),
        (5, {"attributes": [("VERTNIV", "2"), ("LINK", "a")]}),
        (5, {"attributes": [("VERTNIV", "2"), ("LINK", "a"), ("LINK", "b", 1)]}),
        (5, {"attributes": [("PLANSTAT", "2"), ("LINK", "a"), ("LINK", "b")]}),
        (5, {"refs": [[1, 2, 3], [4], [5]]}),
        (5, {"refs": [[1, 2, -3], [4, 5]]}),
        (5, {"refs": [[1, 2, -3, 4], [5]]}),
        (5, {"refs": [[1, 2, -3], [4]]}),
        (5, {"refs": [[1, 2, -3], [4], [99]]}),
        (6, {"attributes": [("STRENG", "H2")]}),
        (6, {"points": [(9, 9), (8, 9)]}),
    ],
)
def test_every_change_of_content_shows(row: int, fields: dict[str, object]) -> None:
    assert fingerprint(changed(row, **fields)) != fingerprint(table_of(SQUARE))


@pytest.mark.parametrize(
    ("row", "fields"),
    [
        (5, {"refs": [[2, -3, 1], [5], [4]]}),
        (5, {"refs": [[3, -2, -1], [-4], [5]]}),
        (5, {"attributes": [("LINK", "a"), ("VERTNIV", "2"), ("LINK", "b"), ("OPPDATERINGSDATO", "20310101")]}),
        (6, {"attributes": [("STRENG", "H1"), ("KOPIDATA.KOPIDATO", "20310101"), ("A.B.OPPDATERINGSDATO", "2031")]}),
    ],
)
def test_how_it_is_written_does_not_show(row: int, fields: dict[str, object]) -> None:
    assert fingerprint(changed(row, **fields)) == fingerprint(table_of(SQUARE))


def test_a_duplicate_counts() -> None:
    assert fingerprint(table_of(SQUARE[:-1])) != fingerprint(table_of(SQUARE))


def test_a_curve_that_moves_changes_the_area_and_not_only_itself() -> None:
    """Else two curves could change places under two areas without a trace."""
    first = (
        Thing("KURVE", 1, points=[(0, 0), (0, 1)]),
        Thing("KURVE", 2, points=[(0, 0), (0, 2)]),
        Thing("FLATE", 3, "A", refs=[[1]]),
        Thing("FLATE", 4, "B", refs=[[2]]),
    )
    second = (*first[:2], Thing("FLATE", 3, "A", refs=[[2]]), Thing("FLATE", 4, "B", refs=[[1]]))
    assert fingerprint(table_of(first)) != fingerprint(table_of(second))


def test_an_island_counts_by_its_own_boundary() -> None:
    base = [
        Thing("KURVE", 1, points=[(0, 0), (9, 9)]),
        Thing("KURVE", 2, points=[(1, 1), (2, 2)]),
        Thing("FLATE", 3, "X", refs=[[2]], points=[(1, 2)]),
        Thing("FLATE", 4, "X", refs=[[1]], points=[(1, 2)]),
        Thing("FLATE", 5, "Y", refs=[[1], [3]]),
    ]
    other = [*base[:-1], Thing("FLATE", 5, "Y", refs=[[1], [4]])]
    assert fingerprint(table_of(base)) != fingerprint(table_of(other))
    assert fingerprint(table_of(base)) == fingerprint(table_of(base[::-1]))


@pytest.mark.parametrize(
    ("unit", "origin", "factor", "shift"),
    [(0.001, (0.0, 0.0), 10, (0, 0)), (0.01, (1000.0, 20.5), 1, (-100000, -2050)), (0.005, (1.0, 0.0), 2, (-200, 0))],
)
def test_the_same_metres_in_other_integers(
    unit: float, origin: tuple[float, float], factor: int, shift: tuple[int, int]
) -> None:
    things = [
        dataclasses.replace(
            thing, points=[(n * factor + shift[0], e * factor + shift[1], *kp) for n, e, *kp in thing.points]
        )
        for thing in SQUARE
    ]
    other = table_of(things, Head(koordsys=22, epsg=25832, unit=unit, origin=origin))
    assert fingerprint(other) == fingerprint(table_of(SQUARE))
    moved = table_of(things, Head(koordsys=22, epsg=25832, unit=unit, origin=(origin[0] + 0.01, origin[1])))
    assert fingerprint(moved) != fingerprint(table_of(SQUARE))


def test_heights_have_their_own_unit() -> None:
    def high(height: float, **head: float) -> str:
        return fingerprint(table_of([Thing("PUNKT", 1, points=[(1, 2, 0, height)])], Head(unit=0.01, **head)))  # type: ignore[arg-type]  # units

    assert high(250) == high(25, unit_h=0.1)
    assert high(250) != high(25)
    assert high(250) != high(251)


def test_numbers_that_no_grid_holds_still_give_a_fingerprint() -> None:
    huge = [Thing("PUNKT", 1, points=[(2**62, -(2**63))])]
    fine = [Thing("PUNKT", 1, points=[(1, 2)])]
    heads = [Head(unit=0.01), Head(unit=1e-12), Head(unit=0.01, origin=(float("inf"), 0.0))]
    assert len({fingerprint(table_of(things, head)) for things in (huge, fine) for head in heads}) == 6


@pytest.mark.parametrize(
    "head",
    [
        Head(koordsys=23, epsg=25833),
        Head(koordsys=22, epsg=25832, vertical_datum="NN2000"),
        Head(koordsys=22, epsg=25832, values={"KVALITET.MÅLEMETODE": ("82",)}),
        Head(values={"TRANSPAR.SYSKODE": ("3",)}),
    ],
)
def test_the_head_counts_where_it_says_what_the_objects_mean(head: Head) -> None:
    assert fingerprint(table_of(SQUARE, head)) != fingerprint(table_of(SQUARE))


def test_the_rest_of_the_head_does_not_count() -> None:
    values = {"DATO": ("20310101",), "EIER": ("x",), "OMRÅDE.MIN-NØ": ("0 0",), "KVALITET.MÅLEMETODE": ("*",)}
    head = Head(koordsys=22, epsg=25832, charset="latin-1", values=values)
    assert fingerprint(table_of(SQUARE, head)) == fingerprint(table_of(SQUARE))


def test_a_quality_in_the_head_is_that_of_objects_without_their_own() -> None:
    head = Head(koordsys=22, epsg=25832, values={"KVALITET.MÅLEMETODE": ("82",)})
    own = ("KVALITET.MÅLEMETODE", "11")
    bare = [Thing("PUNKT", 1, points=[(1, 2)]), Thing("PUNKT", 2, "X", [own], [(1, 2)])]
    spelt = [Thing("PUNKT", 1, "", [("KVALITET.MÅLEMETODE", "82")], [(1, 2)]), bare[1]]
    assert fingerprint(table_of(bare, head)) == fingerprint(table_of(spelt))
    assert fingerprint(table_of(bare, head)) == fingerprint(table_of(spelt, head))
    assert fingerprint(table_of(bare, head)) != fingerprint(table_of(bare))


def test_values_that_run_together_stay_apart() -> None:
    one = [Thing("PUNKT", 1, "", [("A", "b1:c")]), Thing("PUNKT", 2, "", [("A.B", "")])]
    other = [Thing("PUNKT", 1, "", [("A", "b")]), Thing("PUNKT", 2, "", [("A.B", "1:c")])]
    assert fingerprint(table_of(one)) != fingerprint(table_of(other))


@pytest.mark.parametrize("name", REAL)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_another_delivery_of_the_same_map(shared: Path, tmp_path: Path, name: str, seed: int) -> None:
    text = text_of(shared / name)
    again = redelivered(text, seed)
    assert again != text
    assert fingerprint(read_text(again, tmp_path)) == fingerprint(sosi.read(shared / name))


def test_character_set_and_line_ends(shared: Path, tmp_path: Path) -> None:
    text = text_of(shared / KJETSAA)
    expected = fingerprint(sosi.read(shared / KJETSAA))
    assert fingerprint(read_text(text.replace("\n", "\r\n"), tmp_path)) == expected
    latin = text.replace("TEGNSETT UTF-8", "TEGNSETT ISO8859-10")
    assert fingerprint(read_text(latin, tmp_path, "iso8859_10")) == expected
    assert fingerprint(read_text(text, tmp_path, "utf-8-sig")) == expected


def test_compact_and_group_form(shared: Path, tmp_path: Path) -> None:
    text = text_of(shared / KJETSAA)
    grouped = re.sub(r"(?m)^\.\.KVALITET (\d+)$", r"..KVALITET\n...MÅLEMETODE \1", text)
    assert grouped != text
    assert fingerprint(read_text(grouped, tmp_path)) == fingerprint(sosi.read(shared / KJETSAA))


def test_each_single_change_of_a_real_file_shows(shared: Path, tmp_path: Path) -> None:
    text = text_of(shared / KJETSAA)
    head, objects = objects_of(text)
    expected = fingerprint(read_text(text, tmp_path))
    lines = "".join(objects).split("\n")
    ignored = re.compile(r"\.[A-ZÆØÅ]|\.+(OPPDATERINGSDATO|KOPIDATA|KOPIDATO|IDENT$|NASJONALAREALPLANID$|NØ$)")
    candidates = [at for at, line in enumerate(lines) if line and not ignored.match(line)]
    for at in random.Random(7).sample(candidates, 120):  # noqa: S311 - the same changes every time
        # the last digit or letter of the value becomes another one
        line = re.sub(r"\w(?=\W*$)", lambda found: "7" if found[0] != "7" else "8", lines[at])
        mutant = joined(head, ["\n".join([*lines[:at], line, *lines[at + 1 :]])])
        assert fingerprint(read_text(mutant, tmp_path)) != expected, (lines[at], line)


def test_one_object_less_of_a_real_file(shared: Path, tmp_path: Path) -> None:
    table = sosi.read(shared / KJETSAA)
    every = np.arange(len(table))
    prints = {fingerprint(table.take(np.delete(every, row))) for row in range(0, len(table), 9)}
    assert len(prints) == len(range(0, len(table), 9))
    assert fingerprint(table) not in prints
