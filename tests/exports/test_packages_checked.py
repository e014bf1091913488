"""What we make and what we check, held together: our own check of packages finds nothing in our own packages."""

from pathlib import Path
from types import ModuleType

import pytest

from exports.contexts import entries, run, write
from planarkiv.archive import Archive
from planarkiv.exports import bagit, eark_sip
from planarkiv.exports.package import package_name
from planarkiv.readers import packages
from planarkiv.readers.packages import Kind


@pytest.mark.parametrize(
    ("module", "kind", "values"),
    [
        (bagit, Kind.BAGIT, {}),
        (eark_sip, Kind.EARK, {}),
        (eark_sip, Kind.EARK, {"profile": "geospatial"}),
    ],
)
def test_nothing_is_found_in_what_is_made(
    sample_archive: Archive, tmp_path: Path, module: ModuleType, kind: Kind, values: dict[str, str]
) -> None:
    for plan_id, entry in entries(sample_archive).items():
        write(module, entry, tmp_path, run(sample_archive, **values))
        folder = tmp_path / package_name(plan_id)
        assert packages.kind_of_folder(folder) is kind
        facts = packages.read(folder, kind, lambda *_: None)
        assert [str(fault) for fault in facts.faults] == []
        assert facts.files == sum(path.is_file() for path in folder.rglob("*"))
