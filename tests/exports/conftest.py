"""The sample municipality as an archive, for the exports."""

import pytest

from exports.contexts import lyngvik
from planarkiv.archive import Archive


@pytest.fixture(scope="session")
def sample_archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    """Built once, never changed."""
    return lyngvik(tmp_path_factory.mktemp("lyngvik") / "arkiv")
