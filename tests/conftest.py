"""Fixtures every test may use."""

from pathlib import Path
from types import ModuleType

import pytest

from project_files import load_script

ROOT = Path(__file__).resolve().parents[1]


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
