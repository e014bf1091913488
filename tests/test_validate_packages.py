"""`validate` on packages: folders, zips and tars, alone or several in a folder."""

import json
import os
import shutil
import sys
import tarfile
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from planarkiv.report import Report
from planarkiv.reports import Format, render, text
from planarkiv.validate import Job, validate
from project_files import load_script

ROOT = Path(__file__).resolve().parents[1]
load_script(ROOT / "sample_data" / "make_faulty.py")
made = load_script(ROOT / "sample_data" / "faulty_packages.py")


def put(folder: Path, files: Mapping[str, bytes]) -> Path:
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def looked(*paths: Path) -> tuple[list[str], list[str], str]:
    """The findings as rule, file and line; the targets; and the report as text."""
    with validate(Job(paths, "minimum", remember=False, jobs=1), lambda *_: None, datetime.now(UTC)) as report:
        assert not report.crashed
        found = [f"{finding.rule} {finding.place}" for _, finding in report.findings()]
        return found, [f"{each.name} {each.package} {each.plans}" for each in report.targets], told(report)


def told(report: Report) -> str:
    return b"".join(text.render(report)).decode()


def test_the_plans_in_a_bag_are_looked_at_too(tmp_path: Path) -> None:
    payload = made.submission(vedtak=None)
    bag = put(tmp_path / "4222_202401", made.bag(payload))
    found, targets, report = looked(bag)
    assert found == ["DOK01 "]
    assert targets == ["4222_202401 BagIt 1.0 1"]
    assert "pakke i BagIt 1.0, 1 plan, 9 filer. Planene i den er kontrollert." in report


def test_every_report_says_what_was_looked_at_of_a_package(tmp_path: Path) -> None:
    bag = put(tmp_path / "a" / "4222_202401", made.bag())
    sip = put(tmp_path / "b" / str(made.PACKAGE), made.eark())
    with validate(Job((bag, sip), "minimum", remember=False, jobs=1), lambda *_: None, datetime.now(UTC)) as report:
        targets = json.loads(b"".join(render(Format.JSON, report)))["maal"]
        page = b"".join(render(Format.HTML, report)).decode()
    assert [(each["pakke"], each["planerKontrollert"]) for each in targets] == [
        ("BagIt 1.0", True),
        ("E-ARK 2.2", False),
    ]
    assert "pakke i E-ARK 2.2, 14 filer. Pakken er kontrollert, planene i den er ikke." in page


def test_our_own_record_is_not_judged_as_a_submission(tmp_path: Path) -> None:
    found, targets, report = looked(put(tmp_path / "4222_202401", made.bag({"plan.json": b"{}", "kart.sos": b"x"})))
    assert (found, targets) == ([], ["4222_202401 BagIt 1.0 0"])
    assert "Pakken er kontrollert, planene i den er ikke." in report


@pytest.mark.parametrize("ending", ["zip", "tar", "tar.gz"])
@pytest.mark.parametrize(
    ("files", "package"),
    [(made.bag(), "BagIt 1.0"), (made.eark(), "E-ARK 2.2"), (made.ocfl(), "OCFL 1.1")],
    ids=["bag", "eark", "ocfl"],
)
def test_packed_packages(files: Mapping[str, bytes], package: str, ending: str, tmp_path: Path) -> None:
    folder = put(tmp_path / "inn" / str(made.PACKAGE), files)
    path = tmp_path / f"{made.PACKAGE}.{ending}"
    if ending == "zip":
        with zipfile.ZipFile(path, "w") as packed:
            for name in files:
                packed.write(folder / name, f"{made.PACKAGE}/{name}")
    else:
        with tarfile.open(path, "w:gz" if ending == "tar.gz" else "w") as packed_tar:
            packed_tar.add(folder, made.PACKAGE)
    found, [target], _ = looked(path)
    assert found == []
    assert target.startswith(f"{path.name} {package}")


def test_a_package_without_a_root_folder(tmp_path: Path) -> None:
    path = tmp_path / f"{made.PACKAGE}.zip"
    with zipfile.ZipFile(path, "w") as packed:
        for name, data in made.eark().items():
            packed.writestr(name, data)
    assert looked(path)[0] == [f"ARK06 {path.name}"]
    renamed = path.rename(tmp_path / "levert.2026.zip")
    found, _, report = looked(renamed)
    assert found == [f"ARK06 {renamed.name}", f"ARK06 {renamed.name}/METS.xml:2"]
    assert "«levert.2026»" in report


def test_a_hostile_zip_is_one_finding_and_touches_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "ond.zip"
    path.parent.mkdir(parents=True)
    with zipfile.ZipFile(path, "w") as packed:
        for name, data in made.bag().items():
            packed.writestr(f"sekk/{name}", data)
        packed.writestr("../utenfor.txt", b"x")
    before = sorted(tmp_path.rglob("*"))
    found, [target], _ = looked(path)
    assert (found, target) == (["ARK10 ond.zip"], "ond.zip BagIt 0")
    assert sorted(tmp_path.rglob("*")) == before


def test_a_folder_of_packages_is_looked_at_one_by_one(tmp_path: Path) -> None:
    put(tmp_path / "ut" / "a", made.bag())
    put(tmp_path / "ut" / str(made.PACKAGE), made.eark())
    shutil.make_archive(str(tmp_path / "ut" / "c"), "zip", tmp_path / "ut" / "a")
    _, targets, _ = looked(tmp_path / "ut")
    assert targets == ["4222_202401 E-ARK 2.2 0", "a BagIt 1.0 1", "c.zip BagIt 1.0 1"]
    # as an export lies, and with what an operating system leaves behind
    nested = put(tmp_path / "export" / "4222" / "202401" / str(made.PACKAGE), made.eark())
    (tmp_path / "export" / "Thumbs.db").write_bytes(b"x")
    _, targets, _ = looked(tmp_path / "export")
    assert targets == [f"{nested.name} E-ARK 2.2 0"]
    (tmp_path / "ut" / "kart.sos").write_bytes(b"x")
    _, [target], _ = looked(tmp_path / "ut")
    assert target.startswith("ut  ")


def test_a_package_in_a_bag_is_looked_at_as_what_it_is(tmp_path: Path) -> None:
    sip = made.eark(edit=lambda text: text.replace('<fileSec ID="filer">', "<fileSec>"))
    bag = put(tmp_path / "sekk", made.bag({f"{made.PACKAGE}/{name}": data for name, data in sip.items()}))
    found, [target], report = looked(bag)
    assert found == [f"ARK06 sekk/data/{made.PACKAGE}/METS.xml:21"]
    assert target == "sekk BagIt 1.0 + E-ARK 2.2 0"
    assert "pakke i BagIt 1.0 + E-ARK 2.2, 19 filer." in report
    bare = put(tmp_path / "bar", made.bag(sip))
    assert [each for each in looked(bare)[0] if each.startswith("ARK06")] == [
        "ARK06 bar/data/METS.xml:2",
        "ARK06 bar/data/METS.xml:21",
    ]


def test_bags_in_bags_end_somewhere(tmp_path: Path) -> None:
    files = made.bag({"a.txt": b"a"})
    for _ in range(12):
        files = made.bag(files)
    found, [target], _ = looked(put(tmp_path / "sekk", files))
    assert (found, target) == ([], "sekk BagIt 1.0 + BagIt 1.0 + BagIt 1.0 + BagIt 1.0 + BagIt 1.0 0")


def test_nothing_of_a_package_is_changed(tmp_path: Path) -> None:
    folder = put(tmp_path / str(made.PACKAGE), made.eark())
    before = {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in folder.rglob("*") if path.is_file()}
    looked(folder)
    after = {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in folder.rglob("*") if path.is_file()}
    assert after == before


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the disk holds text alone as names")
def test_names_that_are_no_text_are_told(tmp_path: Path) -> None:
    bag = put(tmp_path / "4222_202401", made.bag())
    (bag / "data" / os.fsdecode(b"f\xf8r\n.txt")).write_bytes(b"x")
    found, _, report = looked(bag)
    assert [each for each in found if each.startswith("ARK09")] == ["ARK09 4222_202401/data/f?r?.txt"] * 2
    assert "f?r?.txt" in report
