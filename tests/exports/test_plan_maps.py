"""SOSI and GML: each plan's maps, and those of a municipality together."""

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
from lxml import etree

from any_sosi import read
from exports.results import exported, files
from planarkiv.archive import Archive
from planarkiv.readers.stored import StoredMaps
from planarkiv.views.entries import read_entries

SURFACES = "FLATE"


class Came:
    """A map in the archive: what it came as, its bytes, and its surfaces by type."""

    def __init__(self, plan: str, kind: str, data: bytes, surfaces: Counter[str]) -> None:
        self.plan, self.kind, self.data, self.surfaces = plan, kind, data, surfaces


@pytest.fixture(scope="module")
def came(city: Archive) -> list[Came]:
    found = []
    for entry in read_entries(city)[0]:
        maps = StoredMaps(entry.plan, entry.record)
        for plan_map in entry.record.maps:
            table = maps.read(plan_map)
            assert table is not None
            surfaces = Counter(table.otypes[table.otype[row]] for row in table.rows_of_kind(SURFACES).tolist())
            data = entry.plan.path_of(plan_map.file).read_bytes()
            found.append(Came(str(entry.record.arealplan_id), plan_map.format, data, surfaces))
    return found


def in_sosi(data: bytes) -> Counter[str]:
    """Surfaces by type, read by what knows nothing of the project."""
    return Counter(thing.attribute("OBJTYPE")[0] for thing in read(data).things if thing.kind == SURFACES)


def total(counts: Iterable[Counter[str]]) -> Counter[str]:
    return sum(counts, Counter())


def in_sosi_names(counts: Counter[str]) -> Counter[str]:
    """The types by the names of SOSI 4.5: proposals have another one for one of them."""
    named = (
        Counter({"PblMidlByggAnleggOmråde" if name == "RpBestemmelseMidlByggAnlegg" else name: count})
        for name, count in counts.items()
    )
    return total(named)


def of_plan(made: dict[str, bytes], plan: str) -> list[bytes]:
    return [data for name, data in made.items() if name.startswith(f"{plan}/")]


def test_sosi_as_it_came_and_the_rest_as_sosi(city: Archive, came: list[Came], tmp_path: Path) -> None:
    exported(city, "sosi", tmp_path / "ut")
    made = files(tmp_path / "ut")
    assert len(made) == len(came)
    for each in came:
        if each.kind.lower() == "sosi":
            assert each.data in of_plan(made, each.plan)
    plans = {each.plan for each in came}
    for plan in plans:
        wanted = total(each.surfaces for each in came if each.plan == plan)
        assert total(map(in_sosi, of_plan(made, plan))) == in_sosi_names(wanted), plan


def test_another_charset(city: Archive, came: list[Came], tmp_path: Path) -> None:
    exported(city, "sosi", tmp_path / "ut", charset="ISO8859-10")
    made = files(tmp_path / "ut")
    for data in made.values():
        assert re.search(rb"\.\.TEGNSETT ISO8859-10\s", data)
        assert "\ufffd" not in data.decode("iso8859_10")
    same = [each for each in came if b"TEGNSETT ISO8859-10" in each.data]
    assert len(same) > 3
    assert all(each.data in made.values() for each in same)
    assert total(map(in_sosi, made.values())) == in_sosi_names(total(each.surfaces for each in came))


def test_a_file_for_each_kind_of_plan_and_level(city: Archive, came: list[Came], tmp_path: Path) -> None:
    result = exported(city, "sosi", tmp_path / "ut", per="kommune", documents="ja")
    assert result.clean
    made = files(tmp_path / "ut")
    maps = {name: data for name, data in made.items() if name.endswith(".sos") and "/" not in name}
    assert {"4222_reguleringsplan_vn2.sos", "4222_reguleringsplan_vn1-2.sos"} <= maps.keys()
    assert all(re.fullmatch(r"4222_(reguleringsplan|kommuneplan)(_vn[1-5](-[1-5])*)?\.sos", name) for name in maps)
    assert total(map(in_sosi, maps.values())) == in_sosi_names(total(each.surfaces for each in came))
    for data in maps.values():
        serials = [thing.serial for thing in read(data).things]
        assert len(serials) == len(set(serials))
    # documents lie in the folders of their plans
    rest = made.keys() - maps.keys()
    assert rest
    assert all(re.match(r"dokumenter/4222/[^/]+/", name) for name in rest)


def test_gml_as_it_came_and_the_rest_as_gml(city: Archive, came: list[Came], tmp_path: Path) -> None:
    result = exported(city, "gml", tmp_path / "ut")
    assert result.clean
    assert any(told.losses for told in result.plans)
    made = files(tmp_path / "ut")
    assert len(made) == len(came)
    for each in came:
        if each.kind.lower() == "gml":
            assert each.data in of_plan(made, each.plan)
    for plan in {each.plan for each in came}:
        trees = [etree.fromstring(data) for data in of_plan(made, plan)]
        wanted = total(each.surfaces for each in came if each.plan == plan)
        found = Counter(
            etree.QName(element).localname
            for tree in trees
            for element in tree.iter("{*}*")
            if etree.QName(element).localname in wanted
        )
        assert found == wanted, plan
