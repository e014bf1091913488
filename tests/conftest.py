"""Fixtures every test may use."""

import csv
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from planarkiv import language
from project_files import load_script

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(autouse=True)
def _spoken() -> Iterator[None]:
    """Leaves the language of the process as it was."""
    before = vars(language).copy()
    yield
    vars(language).update(before)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of other people's real files beside the checkout; read-only."""
    folder = ROOT.parent / "shared"
    if not (folder / "data").is_dir():
        pytest.skip(f"real files by others are not here: {folder}")
    return folder


@pytest.fixture(scope="session")
def generate_plans() -> ModuleType:
    """The generator of realistic plans that the benchmarks use."""
    return load_script(ROOT / "benchmarks" / "generate_plans.py")


@pytest.fixture
def long_cells() -> Iterator[None]:
    """CSV with cells of any length, as GDAL writes geometry; the limit is of the whole process, and readers need it."""
    before = csv.field_size_limit(sys.maxsize)
    yield
    csv.field_size_limit(before)
