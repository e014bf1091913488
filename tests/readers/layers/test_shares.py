"""A city's GeoPackage: when it is worth reading in shares, and that its plans are found while it is hashed."""

import hashlib
from pathlib import Path

import pytest
import shapely

from layer_files import write
from planarkiv.intake import memory
from planarkiv.intake.memory import Memory
from planarkiv.intake.sources import Sources
from planarkiv.model.formats import Format
from planarkiv.model.naming import NATIONAL
from planarkiv.model.planid import PlanId
from planarkiv.readers.layers import geopackage, shares


def city(folder: Path) -> Path:
    """Six outlines of two plans."""
    columns = {"kommunenummer": ["4222"] * 6, "planidentifikasjon": ["1", "1", "1", "2", "2", "2"]}
    return write(folder, Format.GEOPACKAGE, "by", [shapely.box(0, 0, 9, 9)] * 6, columns, layer="rpomrade")


def test_rows_are_counted_no_further_than_needed(tmp_path: Path) -> None:
    path = city(tmp_path)
    assert geopackage.has_rows(path, 6)
    assert not geopackage.has_rows(path, 7)
    assert not geopackage.has_rows(tmp_path / "ingen.gpkg", 1)


def test_only_a_large_file_is_read_in_shares(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = city(tmp_path)
    monkeypatch.setattr(shares, "LARGE", 7)
    assert shares.large(path, Format.GEOPACKAGE) is None
    monkeypatch.setattr(shares, "LARGE", 6)
    found = shares.large(path, Format.GEOPACKAGE)
    assert found is not None
    assert list(found.plans) == [PlanId("4222", "1"), PlanId("4222", "2")]


def test_the_plans_of_a_long_file_are_found_while_it_is_hashed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = city(tmp_path)
    monkeypatch.setattr(shares, "LARGE", 6)
    with Sources((path,)) as sources:
        [file] = sources.files()
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    for long, asked in ((file.size + 1, 0), (file.size, 1)):
        monkeypatch.setattr(memory, "_LONG", long)
        shares._large.cache_clear()
        assert Memory(to_archive=False).digest(file) == digest
        assert shares._large.cache_info().misses == asked
    # who reads it asks the same
    assert shares.large(file.path, Format.GEOPACKAGE, NATIONAL) is not None
    assert shares._large.cache_info().misses == 1
