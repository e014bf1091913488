"""What we export as packages, our own rules on packages find nothing wrong with."""

from datetime import datetime
from pathlib import Path

import pytest

from exports.contexts import NOW, entries, run, write
from planarkiv.archive import Archive
from planarkiv.exports import bagit, eark_sip
from planarkiv.model.planid import PlanId
from planarkiv.validate import Job, validate

WITH_MAP = PlanId("9901", "202403")


def found(path: Path, when: datetime = NOW) -> tuple[list[str], int]:
    """The findings on the packages in a folder, and how many packages there are."""
    with validate(Job((path,), "minimum", remember=False, jobs=1), lambda *_: None, when) as report:
        assert not report.crashed
        texts = [f"{finding.severity} {finding.place}: {finding.text}" for _, finding in report.findings()]
        return texts, sum(bool(each.package) for each in report.targets)


@pytest.mark.parametrize("module", [bagit, eark_sip], ids=["bagit", "eark-sip"])
def test_the_packages_of_every_plan(module: object, sample_archive: Archive, tmp_path: Path) -> None:
    every = entries(sample_archive)
    for entry in every.values():
        write(module, entry, tmp_path, run(sample_archive))  # type: ignore[arg-type]
    assert found(tmp_path) == ([], len(every))


@pytest.mark.parametrize("pack", ["zip", "tar"])
def test_packed_and_by_the_other_profile(pack: str, sample_archive: Archive, tmp_path: Path) -> None:
    entry = entries(sample_archive)[WITH_MAP]
    write(bagit, entry, tmp_path / "bagit", run(sample_archive, pack=pack))
    write(eark_sip, entry, tmp_path / "sip", run(sample_archive, pack=pack, profile="geospatial"))
    assert found(tmp_path / "bagit") == ([], 1)
    assert found(tmp_path / "sip") == ([], 1)


def test_the_storage_root_of_an_archive(sample_archive: Archive) -> None:
    texts, packages = found(sample_archive.root / "planer")
    assert packages == 1
    # OCFL recommends an address for who wrote a version; the archive has a name alone
    assert {text.partition(": ")[2] for text in texts} == {"W008: innholdslista mangler «versions/v1/user/address»."}
