"""The sample municipality as an archive, for the exports."""

import pytest

from exports.contexts import NOW, ROOT, lyngvik
from planarkiv.archive import Archive
from planarkiv.build import Job, build


@pytest.fixture(scope="session")
def sample_archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    """Built once, never changed."""
    return lyngvik(tmp_path_factory.mktemp("lyngvik") / "arkiv")


@pytest.fixture(scope="session")
def city(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    """The sample city as an archive; built once, never changed."""
    root = tmp_path_factory.mktemp("bydel") / "arkiv"
    build(Job((ROOT / "sample_data" / "bydel",), root, number="4222", user="Kari"), lambda *_: None, NOW)
    return Archive.open(root)
