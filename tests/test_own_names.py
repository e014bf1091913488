"""A municipality's own names of layers and columns, from its profile to what is read, judged and archived."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

import planarkiv.build as building
from layer_files import SQUARE, write
from planarkiv.archive import Archive
from planarkiv.archive.settings import Settings
from planarkiv.errors import UsageError
from planarkiv.intake.memory import Memory
from planarkiv.intake.sources import Sources
from planarkiv.intake.survey import survey
from planarkiv.model.formats import Format
from planarkiv.model.naming import Naming
from planarkiv.validate import Job, validate

NOW = datetime(2026, 11, 26, tzinfo=UTC)
PROFILE = """
extends = "standard"
[mapping.layers]
"bygg" = "RpOmråde"
[mapping.columns]
plannr = "NASJONALAREALPLANID.PLANID"
kommune = "NASJONALAREALPLANID.KOMM"
"""
OWN = Naming({"bygg": "RpOmråde"}, {"plannr": "NASJONALAREALPLANID.PLANID", "kommune": "NASJONALAREALPLANID.KOMM"})
KINDS = [Format.GEOPACKAGE, Format.SHAPEFILE, Format.FILEGDB]


def delivery(folder: Path, kind: Format) -> Path:
    folder.mkdir()
    write(folder, kind, "bygg", [SQUARE], {"plannr": ["202401"], "kommune": ["4222"]})
    return folder


def profile(folder: Path) -> str:
    path = folder / "egen.toml"
    path.write_text(PROFILE, encoding="utf-8")
    return str(path)


def found(folder: Path, name: str) -> tuple[set[str], list[str]]:
    """What FIL11 says of the delivery, and the plans in it."""
    with validate(Job((folder,), name, remember=False, jobs=1), lambda *_: None, NOW) as report:
        assert not report.crashed
        said = {finding.message for _, finding in report.findings() if finding.rule == "FIL11"}
        return said, [plan.plan for plan in report.plans]


@pytest.mark.parametrize("kind", KINDS)
def test_a_submission_is_read_by_the_profile(kind: Format, tmp_path: Path) -> None:
    folder = delivery(tmp_path / "inn", kind)
    assert found(folder, profile(tmp_path)) == (set(), ["4222/202401"])
    said, plans = found(folder, "standard")
    assert len(said) == 1
    assert plans == []


def test_what_is_remembered_depends_on_the_names(tmp_path: Path) -> None:
    folder = delivery(tmp_path / "inn", Format.GEOPACKAGE)
    kept = tmp_path / "minne.sqlite"

    def plans(naming: Naming) -> list[str]:
        memory = Memory(kept, naming)
        with Sources((folder,)) as sources:
            [file] = sources.files()
            seen = survey((file,), memory)
        memory.save(kept)
        return [str(plan_id) for plan_id in seen.maps]

    assert plans(Naming()) == ["None"]
    assert plans(OWN) == ["4222/202401"]
    assert plans(Naming()) == ["None"]


def test_the_key_is_another_one_for_other_names() -> None:
    assert Naming().key == ""
    keys = {OWN.key, Naming({"bygg": "RpOmråde"}).key, Naming({}, {"bygg": "RpOmråde"}).key}
    assert len(keys) == 3
    assert Naming({"a": "x", "b": "y"}).key == Naming({"b": "y", "a": "x"}).key


@pytest.mark.parametrize("kind", KINDS)
def test_an_archive_is_built_and_judged_by_its_profile(kind: Format, tmp_path: Path) -> None:
    folder = delivery(tmp_path / "inn", kind)
    Archive.create(tmp_path / "arkiv", Settings(numbers=("4222",), name="A", profile="../egen.toml"))
    profile(tmp_path)
    building.build(building.Job((folder,), tmp_path / "arkiv"), lambda *_: None, NOW)
    [plan] = Archive.open(tmp_path / "arkiv").plans()
    [archived] = plan.record().maps
    assert str(plan.record().arealplan_id) == "4222/202401"
    assert archived.format.lower() == kind.value
    with validate(Job((tmp_path / "arkiv",), remember=False, jobs=1), lambda *_: None, NOW) as report:
        assert report.profile == "egen"
        assert not [finding for _, finding in report.findings() if finding.rule == "FIL11"]


def test_a_profile_in_the_archive_itself_is_refused(tmp_path: Path) -> None:
    Archive.create(tmp_path / "arkiv", Settings(numbers=("4222",), name="A", profile="egen.toml"))
    profile(tmp_path / "arkiv")
    with pytest.raises(UsageError, match="ligger i arkivet selv"):
        building.build(
            building.Job((delivery(tmp_path / "inn", Format.GEOPACKAGE),), tmp_path / "arkiv"), lambda *_: None
        )


@pytest.mark.parametrize("linked", [(".dbf",), (".dbf", ".shx", ".prj", ".cpg")])
def test_links_to_side_files_are_not_followed(linked: tuple[str, ...], tmp_path: Path) -> None:
    outside = delivery(tmp_path / "ute", Format.SHAPEFILE)
    folder = tmp_path / "inn"
    folder.mkdir()
    for path in outside.iterdir():
        if path.suffix in linked:
            (folder / path.name).symlink_to(path)
        else:
            path.rename(folder / path.name)
    with validate(Job((folder,), profile(tmp_path), remember=False, jobs=1), lambda *_: None, NOW) as report:
        assert [plan.plan for plan in report.plans] == []


def test_case_makes_no_difference() -> None:
    assert OWN.object_type("BYGG") == "RpOmråde"
    assert OWN.path("RpOmråde", "PlanNr") == "NASJONALAREALPLANID.PLANID"
