from pathlib import Path

import numpy as np
import pytest

from planarkiv.model import geometry
from planarkiv.model.coverage import evidence, evidence_of_parts
from planarkiv.model.features import FeatureTable
from planarkiv.readers import sosi
from planarkiv.readers.sosi.together import Alike, prepared, read_together

KJETSAA = "data/plans/kjetsaa_massetak/Kjetså_massetak.sos"


def ready(data: bytes) -> Alike:
    found = prepared(data)
    assert found is not None
    return found


def objects(table: FeatureTable, rows: range) -> list[tuple[object, ...]]:
    """All that the objects say, but for their own numbers."""
    shapes = [geometry.polygons(table), geometry.lines(table), geometry.points(table)]
    return [
        (
            table.otypes[table.otype[row]],
            int(table.kind[row]),
            {name: texts for name in sorted(table.columns) if (texts := table.values_at(name, row))},
            [None if each[row] is None else each[row].wkb for each in shapes],
            table.kp[table.pt_off[row] : table.pt_off[row + 1]].tolist(),
        )
        for row in rows
    ]


def test_files_read_as_one_have_the_objects_they_have_alone(shared: Path) -> None:
    first = (shared / KJETSAA).read_bytes()
    # the same numbers in another file, with another extent, fewer objects and CR LF
    second = first.replace(b"MIN-N\xc3\x98 6489357", b"MIN-N\xc3\x98 6480000")
    second = second[: second.index(b".TEKST")].replace(b"\n", b"\r\n") + b".SLUTT\r\n"
    files = [first, second, first]
    made = [ready(each) for each in files]
    assert len({each.key for each in made}) == 1
    together = read_together(made)
    assert together is not None
    alone = [sosi.read_bytes(each, "x") for each in files]
    assert together.row_off.tolist() == [0, *np.cumsum([len(each) for each in alone]).tolist()]
    for at, table in enumerate(alone):
        start, end = together.row_off[at : at + 2].tolist()
        assert objects(together.table, range(start, end)) == objects(table, range(len(table)))
        assert together.serial[start:end].tolist() == table.serial.tolist()
    assert evidence_of_parts(together.table, together.row_off) == [evidence(table) for table in alone]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"...ENHET 0.001", b"...ENHET 0.01"),
        (b"...KOORDSYS 22", b"...KOORDSYS 23"),
        (b"...ORIGO-N\xc3\x98 0 0", b"...ORIGO-N\xc3\x98 6000000 0"),
    ],
)
def test_files_of_another_grid_are_not_alike(shared: Path, old: bytes, new: bytes) -> None:
    data = (shared / KJETSAA).read_bytes()
    assert old in data
    assert ready(data).key != ready(data.replace(old, new)).key


def test_another_charset_is_another_key(shared: Path) -> None:
    data = (shared / KJETSAA).read_bytes()
    latin = data.decode("utf-8").replace("UTF-8", "ISO8859-10").encode("iso8859_10")
    assert ready(data).key != ready(latin).key


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data.replace(b".SLUTT", b""),
        lambda data: b"\xef\xbb\xbf" + data,
        lambda data: data.replace(b"BSM1", b"BS\x01"),
        lambda data: data[: data.index(b".KURVE")] + b".SLUTT\n",
    ],
)
def test_what_is_out_of_the_ordinary_is_read_alone(shared: Path, change: object) -> None:
    assert callable(change)
    assert prepared(change((shared / KJETSAA).read_bytes())) is None


@pytest.mark.parametrize("other", [b".SLUTT\n", b".DEF\n..X T5\n", b".HODE\n..TEGNSETT UTF-8\n"])
def test_what_stands_between_elements_is_no_matter_for_other_files(shared: Path, other: bytes) -> None:
    data = (shared / KJETSAA).read_bytes()
    changed = data.replace(b".TEKST 263:", other + b".TEKST 263:")
    assert read_together([ready(changed), ready(data)]) is None
    assert read_together([ready(data), ready(data)]) is not None


def test_no_bytes_are_no_file() -> None:
    assert prepared(b"") is None


def test_numbers_without_end_are_read_alone() -> None:
    data = b".HODE\n..TEGNSETT UTF-8\n.PUNKT 4000000000000000000:\n..OBJTYPE X\n..N\xc3\x98\n1 2\n.SLUTT\n"
    assert read_together([ready(data)] * 3) is None
