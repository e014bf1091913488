"""Fixtures every test may use."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

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
    path = ROOT / "benchmarks" / "generate_plans.py"
    spec = importlib.util.spec_from_file_location("generate_plans", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["generate_plans"] = module
    spec.loader.exec_module(module)
    return module
