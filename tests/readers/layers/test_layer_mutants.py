"""20 000 spoilt files of each format of map systems: what is wrong is found, and nothing crashes, hangs or grows.

GDAL runs in a process of its own (``readers.layers.ogr``); of SQLite a crash is seen in a process that was forked.
"""

import os
import random
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import shapely

from layer_files import EAST, HOLED, SQUARE, read, write
from mutants import (
    BINARY,
    JUDGED,
    MEBIBYTES,
    SECONDS,
    Judging,
    at_most,
    changed,
    cut,
    most_memory,
    most_memory_of,
    piece_lost,
    seeds,
)
from planarkiv.model.formats import Format
from planarkiv.readers.layers import ogr
from planarkiv.subjects import Phase

ALL = "PLANARKIV_ALLE_MUTANTER"
"""Environment variable: where it is set, there are as many of the slow formats as of the others, which takes two
minutes more."""
_FEWER = {Format.FILEGDB: 2, Format.GEOPARQUET: 16}
BATCHES = 4
COLUMNS: Mapping[str, Sequence[Any]] = {
    "objtype": ["RpOmråde", "RpArealformålOmråde", "RpFareSone", "RpPåskrift"],
    "planid": ["201501", "201501", None, "201501"],
    "kommunenr": ["4219", "4219", "4219", None],
    "plantype": [35, None, None, None],
    "arealform": [None, 1110, None, None],
    "vedtaksdato": ["2015-06-01", None, None, None],
    "utnytting": [None, '[{"utnyttingstype": "16", "utnyttingstall": 25}]', "16;17", None],
}
OTHERS = 0.03
"""Share of shapefiles whose .prj is spoilt, or that are of files mixed up: PROJ looks for what a strange system may be
like in some 50 ms."""

WORDS = (
    b"", b"null", b"true", b"-1", b"1e309", b"NaN", b"99999999999999999999", b'"', b"{}", b"[]", b"[[]]",
    b"[[[[[1,2]]]]]", b'"Polygon"', b'"MultiPoint"', b'"GeometryCollection"', b'"Point"', b'"RpOmr\xe5de"',
    b'"\\ud800"', b"[" * 2000, b'"RpGrense"', b'"a\\u0000b"', b'"EPSG:5110"',
    b'{"type":"name","properties":{"name":"EPSG:99999"}}',
)  # fmt: skip


def _word_put_in(data: bytes, chance: random.Random) -> bytes:
    """Something else stands between two signs of the grammar."""
    places = [at for at, sign in enumerate(data) if sign in b",:[]{}"]
    if not places:
        return data
    at = chance.randrange(len(places))
    end = places[at + 1] if at + 1 < len(places) else len(data)
    return data[: places[at] + 1] + chance.choice(WORDS) + data[end:]


def _sign_changed(data: bytes, chance: random.Random) -> bytes:
    if not data:
        return data
    at = chance.randrange(len(data))
    signs = chance.choice((b"", b",", b":", b"]", b"[", b"}", b"{", b'"', b"9", b".", b"e", b"-", b"\xff", b"\0"))
    return data[:at] + signs + data[at + chance.randint(0, 1) :]


TEXT = (_word_put_in, _word_put_in, _word_put_in, _sign_changed, _sign_changed, piece_lost, cut)


class Source:
    """A small map, and how it is spoilt."""

    def __init__(self, folder: Path, kind: Format) -> None:
        shapes = [SQUARE, HOLED, EAST, shapely.box(400000, 6500000, 400010, 6500003)]
        self.kind = kind
        self.path = write(folder, kind, "rpomrade", shapes, COLUMNS)
        where = self.path.parent if kind is Format.FILEGDB else folder
        self.whole = {each: each.read_bytes() for each in sorted(where.iterdir()) if each.is_file()}
        self._names = list(self.whole)
        self._fast = [each for each in self._names if each.suffix != ".prj"]

    def spoil(self, chance: random.Random) -> list[Path]:
        """Spoils the map; returns the files that are spoilt."""
        odd = chance.random() < OTHERS
        victim = chance.choice(self._names if odd else self._fast)
        if odd and len(self._names) > 1 and chance.random() < 0.5:
            self._mix_up(victim, chance)
        else:
            kinds = TEXT if self.kind is Format.GEOJSON else BINARY
            victim.write_bytes(changed(self.whole[victim], chance, kinds))
        return [victim]

    def _mix_up(self, victim: Path, chance: random.Random) -> None:
        """One of the files is gone, or is a copy of another."""
        if chance.random() < 0.5 and victim != self.path:
            victim.unlink()
        else:
            victim.write_bytes(self.whole[chance.choice(self._names)])

    def mend(self, spoilt: Sequence[Path]) -> None:
        """Makes it whole again."""
        for each in spoilt:
            each.write_bytes(self.whole[each])


@cache
def judging() -> Judging:
    return Judging("standard")


def read_mutants(source: Source, wanted: range) -> None:
    read(source.path, source.kind)
    judging()
    before, before_helper = most_memory(), most_memory_of(ogr.shared_helper(source.kind).pid)
    for seed in wanted:
        chance = random.Random(seed)  # noqa: S311 - the same mutants every time
        spoilt = source.spoil(chance)
        try:
            with at_most(SECONDS):
                table = read(source.path, source.kind)
                if seed % JUDGED == 0:
                    judging().judge(source.path.name, table, b"", Phase(chance.choice(("", "2", "3"))), seed)
        except BaseException as error:
            error.add_note(f"seed {seed}: {[each.name for each in spoilt]}")
            raise
        source.mend(spoilt)
        if seed % JUDGED == 0:
            assert most_memory_of(ogr.shared_helper(source.kind).pid) - before_helper < MEBIBYTES, seed
    assert most_memory() - before < MEBIBYTES


@pytest.mark.parametrize("batch", range(BATCHES))
@pytest.mark.parametrize("kind", [Format.SHAPEFILE, Format.FLATGEOBUF, Format.FILEGDB, Format.GEOPARQUET])
def test_what_native_libraries_read(kind: Format, batch: int, tmp_path: Path) -> None:
    wanted = seeds(batch, BATCHES)
    if ALL not in os.environ:
        wanted = wanted[:: _FEWER.get(kind, 1)]
    read_mutants(Source(tmp_path, kind), wanted)


@pytest.mark.parametrize("batch", range(BATCHES))
@pytest.mark.parametrize("kind", [Format.GEOPACKAGE, Format.GEOJSON])
def test_what_is_read_here(kind: Format, batch: int, tmp_path: Path) -> None:
    source = Source(tmp_path, kind)
    in_child(lambda: read_mutants(source, seeds(batch, BATCHES)), tmp_path / "said")


def in_child(work: Callable[[], None], told: Path) -> None:
    """Does the work in a process that may crash, where there is a fork."""
    if sys.platform != "linux":
        work()
        return
    child = os.fork()
    if not child:
        code = 1
        try:
            work()
            code = 0
        except BaseException:  # noqa: BLE001 - told by the parent
            told.write_text(traceback.format_exc(), encoding="utf-8")
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0, told.read_text(encoding="utf-8") if told.exists() else status
