"""What `validate` does as a whole: targets, profiles, what is remembered, and that nothing beside them is touched."""

import builtins
import io
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from planarkiv.archive import layout
from planarkiv.engine import Judge
from planarkiv.errors import UsageError
from planarkiv.examine import memory
from planarkiv.findings import Finding
from planarkiv.report import Report
from planarkiv.subjects import Subject
from planarkiv.validate import Job, validate
from runs import register, run, snapshot, sosi

NOW = datetime(2026, 11, 26, tzinfo=UTC)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "husk"
    monkeypatch.setenv(memory.FOLDER_VARIABLE, str(folder))
    return folder


@contextmanager
def looked(*paths: Path, **options: Any) -> Iterator[Report]:
    with validate(Job(paths, **options), lambda *_: None, NOW) as report:
        yield report


def found(*paths: Path, **options: Any) -> list[tuple[str, Finding]]:
    with looked(*paths, **options) as report:
        return list(report.findings())


def ids(*paths: Path, **options: Any) -> list[str]:
    return [finding.rule for _, finding in found(*paths, **options)]


def an_archive(folder: Path, planid: str = "2001", **settings: str) -> Path:
    source = folder.with_name(f"{folder.name}-inn")
    sosi(source / "kart.sos", planid=planid)
    register(source / "planoversikt.csv", f"{planid};Myra;3;2020-01-02;kart.sos")
    run(folder, source, number="4219")
    file = folder / "planarkiv.toml"
    text = file.read_text(encoding="utf-8")
    for name, value in settings.items():
        text, count = re.subn(rf'^{name} = ".*"$', f'{name} = "{value}"', text, flags=re.MULTILINE)
        assert count == 1
    file.write_text(text, encoding="utf-8")
    return folder


def test_an_archive_a_folder_and_files_are_three_targets(tmp_path: Path) -> None:
    archive = an_archive(tmp_path / "arkiv")
    one, other = sosi(tmp_path / "a.sos"), sosi(tmp_path / "b.sos", planid="2002")
    with looked(archive, tmp_path / "arkiv-inn", one, other) as report:
        assert [(each.is_archive, each.plans) for each in report.targets] == [(True, 1), (False, 1), (False, 2)]
        assert [line.plan for line in report.plans].count("4219/2001") == 3


def test_a_target_named_twice_is_looked_at_once(tmp_path: Path) -> None:
    file = sosi(tmp_path / "a.sos")
    with looked(file, file) as report:
        assert len(report.targets) == 1


def test_an_archive_that_cannot_be_read_does_not_stop_the_rest(tmp_path: Path) -> None:
    bad, good = an_archive(tmp_path / "ødelagt"), an_archive(tmp_path / "godt")
    (bad / "planarkiv.toml").write_text("navn = ", encoding="utf-8")
    with looked(bad, good) as report:
        failed = {each.name: each.failed for each in report.targets}
        assert "planarkiv.toml" in failed["ødelagt"]
        assert not next(each for each in report.targets if each.path == str(good)).failed
        assert [line.target for line in report.plans] == [str(good)]
        assert report.crashed


def test_a_plan_with_a_damaged_inventory_costs_that_plan_only(tmp_path: Path) -> None:
    archive = an_archive(tmp_path / "arkiv")
    source = tmp_path / "mer"
    sosi(source / "to.sos", planid="2002")
    run(archive, source)
    victim = next(path for path in archive.rglob(layout.INVENTORY) if "2001" in str(path) and "v1" not in path.parts)
    victim.write_bytes(victim.read_bytes() + b" ")
    with looked(archive) as report:
        assert [line.plan for line in report.plans] == ["4219/2002"]
        [damaged] = [finding for _, finding in report.findings() if finding.rule.startswith("ARK")]
        assert "4219/2001" in damaged.text + damaged.plan


def test_the_profile_of_the_archive_counts(tmp_path: Path) -> None:
    own = tmp_path / "vår.toml"
    own.write_text(
        'extends = "minimum"\n[rules.SOS01]\nenabled = false\nreason = "gamle kart"\n',
        encoding="utf-8",
    )
    archive = an_archive(tmp_path / "arkiv", profil="../vår.toml")
    with looked(archive) as report:
        assert report.profile == "vår"
        [outcome] = [each for each in report.outcomes if each.rule.id == "SOS01"]
        assert outcome.state == "not_run"
        assert "gamle kart" in outcome.reasons[0]
    with looked(archive, profile="minimum") as report:
        assert report.profile == "minimum"


def test_a_profile_inside_what_is_validated_is_refused(tmp_path: Path) -> None:
    archive = an_archive(tmp_path / "arkiv", profil="snill.toml")
    (archive / "snill.toml").write_text('extends = "minimum"\n', encoding="utf-8")
    with pytest.raises(UsageError, match="utenfor arkivet"), looked(archive):
        pass


def test_archives_with_different_profiles_must_be_given_one(tmp_path: Path) -> None:
    one, other = an_archive(tmp_path / "en"), an_archive(tmp_path / "to", profil="standard")
    with pytest.raises(UsageError, match="--profile"), looked(one, other):
        pass
    with looked(one, other, profile="standard") as report:
        assert len(report.plans) == 2


def test_settings_in_a_submission_are_an_unexpected_file_and_decide_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "levering"
    sosi(folder / "kart.sos", number="9999")
    without = ids(folder)
    (folder / "planarkiv.toml").write_text('profil = "finnes-ikke"\nkommunenummer = ["9999"]\n', encoding="utf-8")
    assert sorted(ids(folder)) == sorted([*without, "FIL05"])


def test_a_plan_in_two_maps_has_what_both_say(tmp_path: Path) -> None:
    whole = sosi(tmp_path / "inn" / "b.sos").read_text(encoding="utf-8")
    areas_only = re.sub(r"(?m)^\.\.PLAN(?:NAVN|STAT).*\n", "", whole)
    (tmp_path / "inn" / "a.sos").write_text(areas_only, encoding="utf-8")
    with looked(tmp_path / "inn") as report:
        [plan] = report.plans
        assert plan.level is not None
    (tmp_path / "inn" / "b.sos").unlink()
    with looked(tmp_path / "inn") as report:
        [plan] = report.plans
        assert plan.level is None


def test_a_submission_is_not_written_to(tmp_path: Path) -> None:
    folder = tmp_path / "levering"
    sosi(folder / "kart.sos")
    register(folder / "planoversikt.csv", "2001;Myra;3;2020-01-02;kart.sos")
    before = snapshot(folder)
    found(folder)
    assert snapshot(folder) == before


def test_an_archive_is_not_written_to(tmp_path: Path) -> None:
    archive = an_archive(tmp_path / "arkiv")
    before = snapshot(archive)
    found(archive)
    found(archive)
    assert snapshot(archive) == before


def opened_files(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every file that is opened from now on, by pathlib or the builtin."""
    opened: list[str] = []
    real = io.open

    def noting(file: Any, *arguments: Any, **options: Any) -> Any:
        opened.append(str(file))
        return real(file, *arguments, **options)

    monkeypatch.setattr(io, "open", noting)
    monkeypatch.setattr(builtins, "open", noting)
    return opened


def test_a_second_run_says_the_same_and_opens_no_file_of_a_plan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = an_archive(tmp_path / "arkiv")
    first = found(archive)
    assert first
    opened = opened_files(monkeypatch)
    assert found(archive) == first
    of_plans = [Path(file).name for file in opened if str(archive / "planer") in file]
    assert [name for name in of_plans if name != layout.SIDECAR] == []
    assert layout.SIDECAR in of_plans


def test_what_has_changed_is_looked_at_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = an_archive(tmp_path / "arkiv")
    found(archive)
    source = tmp_path / "mer"
    sosi(source / "to.sos", planid="2002")
    run(archive, source)
    opened = opened_files(monkeypatch)
    with looked(archive) as report:
        assert {line.plan for line in report.plans} == {"4219/2001", "4219/2002"}
    maps = [file for file in opened if file.endswith(".sos")]
    assert maps
    assert all("2002" in file for file in maps)


def test_all_plans_together_are_looked_at_again_when_any_of_them_or_what_waits_has_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = an_archive(tmp_path / "arkiv")
    judged: list[str] = []
    judge = Judge.judge

    def telling(self: Judge, subject: Subject, plan: str = "") -> None:
        judged.append(type(subject).__name__)
        judge(self, subject, plan)

    monkeypatch.setattr(Judge, "judge", telling)
    assert "ARK02" not in ids(archive)
    assert judged.count("Collection") == 1
    ids(archive)
    assert judged.count("Collection") == 1
    source = tmp_path / "mer"
    source.mkdir()
    (source / "notat.txt").write_text("Noe annet.", encoding="utf-8")
    run(archive, source)
    assert "ARK02" in ids(archive)
    assert judged.count("Collection") == 2


@pytest.mark.parametrize("damage", [lambda _: b"", lambda whole: whole.replace(b"Myra", b"Mura")])
def test_a_file_that_is_brought_back_is_seen_at_once(damage: Callable[[bytes], bytes], tmp_path: Path) -> None:
    archive = an_archive(tmp_path / "arkiv")
    victim = next((archive / "planer").rglob("*.sos"))
    whole = victim.read_bytes()
    victim.write_bytes(damage(whole))
    assert "DOK04" in ids(archive)
    victim.write_bytes(whole)
    assert "DOK04" not in ids(archive)


def test_another_profile_does_not_get_what_was_found_by_the_first(tmp_path: Path) -> None:
    archive = an_archive(tmp_path / "arkiv")
    found(archive)
    own = tmp_path / "mild.toml"
    own.write_text('extends = "minimum"\n[rules.SOS09]\nseverity = "info"\n', encoding="utf-8")
    assert found(archive, profile=str(own)) == found(archive, profile=str(own), remember=False)


def test_without_memory_nothing_is_left_behind(tmp_path: Path, cache: Path) -> None:
    archive = an_archive(tmp_path / "arkiv")
    found(archive, remember=False)
    assert not cache.exists()


def test_a_memory_that_cannot_be_written_only_costs_time(tmp_path: Path, cache: Path) -> None:
    cache.write_text("en fil der mappa skulle vært", encoding="utf-8")
    archive = an_archive(tmp_path / "arkiv")
    assert found(archive) == found(archive, remember=False)


def test_a_damaged_memory_is_made_again(tmp_path: Path, cache: Path) -> None:
    archive = an_archive(tmp_path / "arkiv")
    first = found(archive)
    for file in cache.iterdir():
        file.write_bytes(b"ikke en database" * 100)
    assert found(archive) == first


def test_workers_find_what_one_process_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "inn"
    for number in range(12):
        sosi(source / f"{number}.sos", planid=f"20{number:02}", number="4219" if number % 3 else "4220")
    archive = tmp_path / "arkiv"
    run(archive, source, number="4219")
    alone = found(archive, jobs=1, remember=False)
    monkeypatch.setattr("planarkiv.pool.SERIAL_BELOW", 2)
    assert found(archive, jobs=2, remember=False) == alone


def test_select_and_ignore_take_ids_and_families(tmp_path: Path) -> None:
    file = sosi(tmp_path / "a.sos", number="9999")
    everything = set(ids(file))
    assert "KOD01" in everything
    assert set(ids(file, select=("KOD",))) == {"KOD01"}
    assert set(ids(file, ignore=("kod01",))) == everything - {"KOD01"}
    with pytest.raises(UsageError, match="KOD01"), looked(file, select=("KOD001",)):
        pass


def test_the_border_in_the_settings_of_the_archive_is_used(tmp_path: Path) -> None:
    archive = an_archive(tmp_path / "arkiv", kommunegrense="grense.geojson")
    (archive / "grense.geojson").write_text(
        '{"type": "Polygon", "coordinates": [[[20, 70], [21, 70], [21, 71], [20, 70]]]}', encoding="utf-8"
    )
    assert "GEO02" in ids(archive)
    (archive / "grense.geojson").write_text("{}", encoding="utf-8")
    other = an_archive(tmp_path / "annet")
    with looked(archive, other) as report:
        assert "grense.geojson" in report.targets[0].failed
        assert [line.target for line in report.plans] == [str(other)]


def test_a_copy_of_an_archive_elsewhere_is_its_own(tmp_path: Path) -> None:
    archive = an_archive(tmp_path / "arkiv")
    found(archive)
    copy = tmp_path / "kopi"
    shutil.copytree(archive, copy)
    next((copy / "planer").rglob("*.sos")).unlink()
    assert "DOK04" in ids(copy)
    assert "DOK04" not in ids(archive)
