"""What is told once of a file that is judged in shares."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

import pytest

from conftest import ROOT
from planarkiv.readers.layers import shares
from planarkiv.validate import Job, validate
from project_files import load_script

Found = Callable[[int, str], list[tuple[str, str]]]


@pytest.fixture(scope="module")
def city() -> ModuleType:
    return load_script(ROOT / "benchmarks" / "city_geopackage.py")


@pytest.fixture
def found(city: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Found:
    """The rules and objects of what is found of the map itself, read in shares of a plan or whole."""
    path = tmp_path / "by.gpkg"
    city.write(path, 3)

    def judged(large: int, statement: str = "") -> list[tuple[str, str]]:
        import sqlite3

        if statement:
            database = sqlite3.connect(path)
            with database:
                # the triggers of its index ask for functions of the library that made it
                for (trigger,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                    database.execute(f'DROP TRIGGER "{trigger}"')
                database.execute(statement)
            database.close()
        monkeypatch.setattr(shares, "LARGE", large)
        monkeypatch.setattr(shares, "_OBJECTS", 500)
        with validate(Job((path,), "standard", jobs=1, remember=False), lambda *_: None, NOW) as report:
            assert not report.crashed
            return sorted((each.rule, each.object_id) for _, each in report.findings() if each.file)

    return judged


NOW = datetime(2026, 11, 26, tzinfo=UTC)
WHOLE, SHARED = 10**9, 1
ONE_ID = "UPDATE rparealformalomrade SET lokalid = '00000002-0000-4000-8000-000000000000' WHERE fid IN (5, 405, 1200)"


def test_shares_say_what_the_whole_file_says(found: Found) -> None:
    assert found(WHOLE, "") == [("FIL08", "")]
    assert found(SHARED, "") == [("FIL08", "")]


def test_an_id_in_two_shares_is_found(found: Found) -> None:
    whole = found(WHOLE, ONE_ID)
    assert ("ATT02", "rparealformalomrade/5") in whole
    shared = found(SHARED, "")
    # the share of the first plan has two of the four, and says so; the file as such says it of all
    assert [each for each in shared if each[0] == "ATT02"] == [("ATT02", "rparealformalomrade/5")] * 2
    assert [each for each in shared if each[0] != "ATT02"] == [each for each in whole if each[0] != "ATT02"]
