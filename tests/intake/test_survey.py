"""Which files make one document together: by folder and name in the source, and every file exactly once."""

from pathlib import Path

import pytest

from planarkiv.intake.sources import SourceFile, folders_and_name
from planarkiv.intake.survey import groups


def named(*sources: str) -> list[SourceFile]:
    """Files that lie somewhere else under other names, as in ``uplassert/`` and in an unpacked zip."""
    return [
        SourceFile(Path("et sted") / str(number), source, *folders_and_name(source), 1, 0)
        for number, source in enumerate(sources)
    ]


def grouped(*sources: str) -> list[list[str]]:
    found = groups(named(*sources))
    assert sorted(file.source for group in found for file in group) == sorted(sources)
    return [[file.source for file in group] for group in found]


@pytest.mark.parametrize(
    "sources",
    [
        ["k/x.tif", "k/x.tfw", "k/x.tif.aux.xml"],
        ["k/X.TIF", "k/x.Tfw"],
        ["k/a\u030a.tif", "k/\u00e5.tfw"],
        ["k/x.shp", "k/x.dbf", "k/x.shx", "k/x.shp.xml"],
        ["k/x.mif", "k/x.mid"],
        # MapInfo registers a raster with a .tab, which may have files of its own
        ["k/x.tif", "k/x.tab", "k/x.dat", "k/x.map", "k/x.id"],
        ["k/x.gdb/a1.gdbtable", "k/x.gdb/a1.gdbtablx", "k/x.gdb/x.tif", "k/x.gdb/x.tfw"],
        ["k/sak.zip!x.tif", "k/sak.zip!x.tfw"],
        # a Shapefile holds one kind of geometry: a plan is several
        ["k/RpOmråde.shp", "k/RpOmråde.dbf", "k/rpgrense.shp", "k/rpgrense.dbf", "k/rparealformalomrade.shp"],
    ],
)
def test_a_set_is_one_group_in_whatever_order(sources: list[str]) -> None:
    assert [sorted(group) for group in grouped(*sources)] == [sorted(sources)]
    [first] = grouped(*sources)
    assert first[0] == sources[0]
    if not sources[0].startswith("k/x.gdb"):
        [turned] = grouped(*reversed(sources))
        assert turned[0] == sources[0]


def test_files_of_other_folders_and_names_stand_alone() -> None:
    sources = ["a/x.tif", "b/x.tfw", "a/y.tfw", "a/x.pdf", "a/sak.zip!x.tfw", "x.dbf"]
    assert grouped(*sources) == [[source] for source in sources]


def test_a_side_file_of_two_belongs_to_the_first() -> None:
    assert grouped("k/x.tif", "k/x.jpg", "k/x.prj") == [["k/x.tif", "k/x.prj"], ["k/x.jpg"]]


def test_two_files_with_one_name_are_both_there() -> None:
    """A name in composed letters and the same in decomposed ones: two files on the disk."""
    found = groups([*named("k/\u00e5.tif"), *named("k/\u00e5.tif"), *named("k/\u00e5.tfw")])
    assert sorted(map(len, found)) == [1, 2]


def test_shapefiles_are_one_map_where_one_of_them_is_the_outline() -> None:
    assert grouped("k/rpgrense.shp", "k/rpomrade.shp", "k/rpomrade.dbf")[0][0] == "k/rpomrade.shp"
    assert len(grouped("k/rpgrense.shp", "k/rparealformalomrade.shp")) == 2
    assert len(grouped("k/rpomrade.shp", "k/bygg.shp")) == 2
    assert len(grouped("k/rpomrade.shp", "j/rpgrense.shp")) == 2
