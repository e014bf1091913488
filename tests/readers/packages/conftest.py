"""A faultless E-ARK package, to be spoilt."""

from pathlib import Path

import pytest

from project_files import load_script

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def package(tmp_path: Path) -> Path:
    load_script(ROOT / "sample_data" / "make_faulty.py")
    made = load_script(ROOT / "sample_data" / "faulty_packages.py")
    folder = tmp_path / str(made.PACKAGE)
    for name, data in made.eark().items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder
