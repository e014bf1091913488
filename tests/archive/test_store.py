import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from archive.oracle import assert_valid_ocfl
from archive.plans import KJETSAA, NOW, change, commit, deviations, new_archive, snapshot, work_files
from planarkiv.archive import Archive, Content, PlanChange, Settings, UnplacedFile, layout
from planarkiv.errors import ArchiveError
from planarkiv.model.dates import PartialDate
from planarkiv.model.planid import PlanId
from planarkiv.model.record import EarlierId, PlanRecord, Sourced

SOSI = b".HODE\n..TEGNSETT UTF-8\n.SLUTT\n"
PDF = b"%PDF-1.7 bestemmelser"
FILES = {"kart/kjetsaa.sos": SOSI, "dokumenter/bestemmelser.pdf": PDF}


def test_new_archive_has_what_the_layout_says(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    assert set(snapshot(archive.root)) == {
        "planarkiv.toml",
        "planer/0=ocfl_1.1",
        "planer/LES_MEG.txt",
        "uplassert/innhold.json",
        "uplassert/innhold.json.sha512",
        ".arbeid/laas",
    }
    assert (archive.root / "logg").is_dir()
    assert assert_valid_ocfl(archive.root) == 0
    assert deviations(archive) == []
    assert Archive.open(archive.root).settings == Settings(("4219",), name="Evje og Hornnes")


def test_create_refuses_a_folder_of_other_things(tmp_path: Path) -> None:
    (tmp_path / "brev.docx").write_bytes(b"x")
    with pytest.raises(ArchiveError, match="ikke tom og er ikke et planarkiv"):
        Archive.create(tmp_path, Settings(("4219",)))
    with pytest.raises(ArchiveError, match=r"planarkiv\.toml mangler"):
        Archive.open(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["brev.docx"]


def test_create_opens_the_archive_that_is_there(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    commit(archive, [change(KJETSAA, FILES)])
    again = Archive.create(archive.root, Settings(("9999",)))
    assert again.settings.numbers == ("4219",)
    assert [plan.key for plan in again.plans()] == [KJETSAA]


def test_plan_is_stored_as_one_ocfl_object(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    assert commit(archive, [change(KJETSAA, FILES)]) == 1
    folder = archive.root / "planer/4219/202103"
    assert (folder / "v1/content/kart/kjetsaa.sos").read_bytes() == SOSI
    assert (folder / "v1/content/dokumenter/bestemmelser.pdf").read_bytes() == PDF
    (plan,) = archive.plans()
    assert plan.inventory.object_id == "urn:planarkiv:4219:202103"
    assert plan.version == 1
    assert plan.record() == change(KJETSAA, FILES).record
    assert plan.files() == {path: Content.of(data).sha512 for path, data in FILES.items()}
    assert plan.path_of("kart/kjetsaa.sos").read_bytes() == SOSI
    assert plan.inventory.versions[0].user == {"name": "Kari"}
    assert assert_valid_ocfl(archive.root) == 1
    assert deviations(archive) == []
    assert work_files(archive.root) == ["laas"]


def test_new_version_refers_to_bytes_the_object_has(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    commit(archive, [change(KJETSAA, FILES)])
    first = snapshot(archive.root / "planer/4219/202103/v1")
    moved = {
        "kart/kjetsaa.sos": SOSI,
        "dokumenter/nytt-navn.pdf": PDF,
        "dokumenter/vedtak.pdf": b"vedtak",
        "dokumenter/kopi.pdf": b"vedtak",
    }
    commit(archive, [change(KJETSAA, moved, name="Kjetså")])
    (plan,) = archive.plans()
    assert plan.version == 2
    assert {path: plan.path_of(path).read_bytes() for path in plan.files()} == moved
    second = {path for path in snapshot(plan.root / "v2") if path.startswith("content/")}
    assert second == {"content/plan.json", "content/dokumenter/kopi.pdf"}
    assert snapshot(plan.root / "v1") == first
    assert plan.record().text("plannavn") == "Kjetså"
    assert assert_valid_ocfl(archive.root) == 1
    assert deviations(archive) == []


def test_content_may_be_named_by_digest_alone(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    commit(archive, [change(KJETSAA, FILES)])
    again = change(KJETSAA, FILES, name="Nytt navn")
    light = {path: Content(None, each.sha512, each.size) for path, each in again.content.items()}
    commit(archive, [PlanChange(KJETSAA, again.record, light)])
    (plan,) = archive.plans()
    assert plan.path_of("kart/kjetsaa.sos").read_bytes() == SOSI
    unknown = change(KJETSAA, {"kart/annet.sos": b"annet"})
    light = {path: Content(None, each.sha512, each.size) for path, each in unknown.content.items()}
    with pytest.raises(ArchiveError, match="har ikke innholdet"):
        commit(archive, [PlanChange(KJETSAA, unknown.record, light)])
    assert deviations(archive) == []
    assert work_files(archive.root) == ["laas"]


def test_nothing_is_written_when_nothing_differs(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    plan = change(KJETSAA, FILES)
    commit(archive, [plan])
    before = {path: path.stat().st_mtime_ns for path in archive.root.rglob("*")}
    assert commit(archive, [plan]) == 0
    assert commit(archive, []) == 0
    assert {path: path.stat().st_mtime_ns for path in archive.root.rglob("*")} == before


def test_going_back_to_an_earlier_state_is_a_version_without_content(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    one, two = change(KJETSAA, FILES, name="A"), change(KJETSAA, FILES, name="B")
    for each in (one, two, one):
        commit(archive, [each])
    (plan,) = archive.plans()
    assert plan.version == 3
    assert plan.record().text("plannavn") == "A"
    assert assert_valid_ocfl(archive.root) == 1
    assert deviations(archive) == []


def test_batch_of_new_and_changed_plans(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    ids = [PlanId("4219", f"R-{number}") for number in range(8)] + [PlanId("42", "12"), PlanId("NO", "3/87")]
    commit(archive, [change(each, {"dokumenter/a.pdf": str(each).encode()}) for each in ids[:5]])
    assert commit(archive, [change(each, {"dokumenter/a.pdf": str(each).encode()}, name="ny") for each in ids]) == 10
    assert [plan.key for plan in archive.plans()] == sorted(ids)
    assert [plan.version for plan in archive.plans()] == [1 if each in ids[5:] else 2 for each in sorted(ids)]
    assert assert_valid_ocfl(archive.root) == 10
    assert deviations(archive) == []


def test_copied_source_must_be_what_was_said(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    source = tmp_path / "best.pdf"
    source.write_bytes(PDF)
    good = change(KJETSAA, {"dokumenter/best.pdf": PDF})
    from_file = {"dokumenter/best.pdf": Content(source, good.content["dokumenter/best.pdf"].sha512, len(PDF))}
    source.write_bytes(PDF + b"!")
    with pytest.raises(ArchiveError, match="endret mens den ble lest"):
        commit(archive, [PlanChange(KJETSAA, good.record, from_file)])
    assert list(archive.plans()) == []
    source.write_bytes(PDF)
    commit(archive, [PlanChange(KJETSAA, good.record, from_file)])
    assert next(archive.plans()).path_of("dokumenter/best.pdf").read_bytes() == PDF
    assert deviations(archive) == []


@pytest.mark.parametrize(
    "path",
    [
        "../ut.pdf",
        "/rot.pdf",
        "dokumenter//a.pdf",
        "dokumenter/..",
        "a\\b",
        "con",
        "x" * 121,
        "plan.",
        "a:b",
        "",
        "a/ b",
    ],
)
def test_unsafe_logical_paths_are_refused(tmp_path: Path, path: str) -> None:
    archive = new_archive(tmp_path)
    with pytest.raises(ArchiveError):
        commit(archive, [change(KJETSAA, {path: b"x"})])
    assert list(archive.plans()) == []
    assert not (tmp_path / "ut.pdf").exists()


@pytest.mark.parametrize(
    "files",
    [
        {"dokumenter/A.pdf": b"1", "dokumenter/a.pdf": b"2"},
        {"dokumenter/a\u030a.pdf": b"1", "dokumenter/å.pdf": b"2"},
        {"dokumenter/a": b"1", "dokumenter/A/b.pdf": b"2"},
        {"Plan.json": b"{}"},
        {"plan.json": b"{}"},
    ],
)
def test_names_some_system_takes_for_the_same_are_refused(tmp_path: Path, files: dict[str, bytes]) -> None:
    archive = new_archive(tmp_path)
    with pytest.raises(ArchiveError):
        commit(archive, [change(KJETSAA, files)])
    assert list(archive.plans()) == []


def test_record_and_content_must_name_the_same_files(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    plan = change(KJETSAA, FILES)
    for wrong in (
        PlanChange(KJETSAA, plan.record, {"kart/kjetsaa.sos": Content.of(SOSI)}),
        PlanChange(KJETSAA, replace(plan.record, files=plan.record.files[1:]), plan.content),
    ):
        with pytest.raises(ArchiveError, match="sier ikke det samme"):
            commit(archive, [wrong])
    with pytest.raises(ArchiveError, match="kan ikke lagres i mappen"):
        commit(archive, [replace(plan, plan_id=PlanId("4219", "1"))])
    with pytest.raises(ArchiveError, match="to ganger"):
        commit(archive, [plan, plan])


def test_changes_need_the_lock(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    with pytest.raises(RuntimeError):
        archive.commit([], message="", user="", now=NOW)
    with pytest.raises(ValueError, match="zone"), archive.writing():
        archive.commit([], message="", user="", now=datetime(2026, 1, 1))  # noqa: DTZ001


def test_only_one_writer(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    program = (
        "import sys\nfrom pathlib import Path\nfrom planarkiv.archive import Archive\n"
        "with Archive.open(Path(sys.argv[1])).writing():\n    print('har', flush=True)\n    sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(archive.root)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "src")},
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "har\n"
        with pytest.raises(ArchiveError, match="skrives til av et annet program"), archive.writing():
            pass
        assert list(archive.plans()) == []
        other.kill()
    with archive.writing():
        pass


def test_the_lock_file_is_not_written_to(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    before = {path: path.stat().st_mtime_ns for path in archive.root.rglob("*")}
    with archive.writing():
        pass
    assert {path: path.stat().st_mtime_ns for path in archive.root.rglob("*")} == before


def test_plan_is_found_by_every_id_it_has_or_had(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    old, new, other = PlanId("4219", "1"), PlanId("4220", "1"), PlanId("4219", "2")
    commit(archive, [change(old, FILES), change(other, FILES)])
    moved = change(old, FILES)
    record = replace(moved.record, arealplan_id=new, earlier_ids=(EarlierId(old, PartialDate("2026-03-01")),))
    commit(archive, [PlanChange(old, record, moved.content)])
    for asked in (old, new):
        plan = Archive.open(archive.root).find(asked)
        assert plan is not None
        assert plan.key == old
        again = archive.find(asked)
        assert again is not None
        assert again.key == old
    assert archive.find(PlanId("4219", "3")) is None
    found = archive.find(other)
    assert found is not None
    assert found.key == other
    assert assert_valid_ocfl(archive.root) == 2


def test_an_id_that_is_someones_today_is_theirs(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    first, second, shared = PlanId("4219", "1"), PlanId("4219", "2"), PlanId("4219", "3")
    had = change(first, FILES, today=first)
    had = replace(had, record=replace(had.record, earlier_ids=(EarlierId(shared, PartialDate("2020")),)))
    has = change(second, FILES, today=shared)
    has = replace(has, record=replace(has.record, earlier_ids=(EarlierId(second, PartialDate("2021")),)))
    commit(archive, [had, has])
    plan = archive.find(shared)
    assert plan is not None
    assert plan.key == second


def test_history_and_earlier_ids_are_never_lost(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    plan = change(KJETSAA, FILES)
    told = {"hendelse": "fjernet", "sti": "dokumenter/x.pdf"}
    earlier = EarlierId(PlanId("0937", "1"), PartialDate("2019-12-31"))
    commit(archive, [replace(plan, record=replace(plan.record, history=(told,), earlier_ids=(earlier,)))])
    commit(archive, [change(KJETSAA, FILES, name="nytt navn")])
    record = next(archive.plans()).record()
    assert (record.history, record.earlier_ids) == ((told,), (earlier,))
    assert record.text("plannavn") == "nytt navn"


def test_damaged_inventory_and_record_are_refused(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    commit(archive, [change(KJETSAA, FILES)])
    (plan,) = archive.plans()
    record = plan.path_of(layout.RECORD)
    record.write_bytes(record.read_bytes().replace(b"massetak", b"massetal"))
    with pytest.raises(ArchiveError, match="endret siden den ble skrevet"):
        plan.record()
    inventory = plan.root / "inventory.json"
    inventory.write_bytes(inventory.read_bytes().replace(b"build", b"buill"))
    with pytest.raises(ArchiveError, match="endret siden den ble skrevet"):
        next(archive.plans()).record()
    with pytest.raises(ArchiveError, match="endret siden den ble skrevet"):
        commit(archive, [change(KJETSAA, FILES, name="x")])


def test_a_reader_between_inventory_and_sidecar_is_served(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    commit(archive, [change(KJETSAA, FILES)])
    (plan,) = archive.plans()
    sidecar = (plan.root / "inventory.json.sha512").read_bytes()
    commit(archive, [change(KJETSAA, FILES, name="ny")])
    (plan.root / "inventory.json.sha512").write_bytes(sidecar)
    assert next(archive.plans()).record().text("plannavn") == "ny"


def test_delivery_is_kept_once_as_it_came(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    source = tmp_path / "leveranse øst.sos"
    source.write_bytes(SOSI)
    digest = Content.of(SOSI).sha512
    with archive.writing():
        for _ in range(2):
            archive.add_delivery(source, source.name, digest, {"planer": ["4219/1", "4219/2"]}, NOW)
    (delivery,) = archive.deliveries()
    assert delivery.digest == digest
    assert delivery.root == archive.root / "planer/leveranser" / digest
    assert delivery.inventory.object_id == f"urn:planarkiv:leveranse:{digest}"
    assert delivery.files() == {"leveranse øst.sos": digest}
    assert delivery.path_of("leveranse øst.sos").read_bytes() == SOSI
    assert delivery.facts() == {"navn": "leveranse øst.sos", "planer": ["4219/1", "4219/2"]}
    assert delivery.version == 1
    assert list(archive.plans()) == []
    assert assert_valid_ocfl(archive.root) == 1
    assert deviations(archive) == []
    with pytest.raises(ValueError, match="sha512"), archive.writing():
        archive.add_delivery(source, "x", "../ut", {}, NOW)
    with pytest.raises(ArchiveError, match="endret mens"), archive.writing():
        archive.add_delivery(source, "x", "0" * 128, {}, NOW)
    assert len(list(archive.deliveries())) == 1


def test_state_changes_when_anything_does(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    states = [archive.state()]
    commit(archive, [change(KJETSAA, FILES)])
    states.append(archive.state())
    commit(archive, [change(KJETSAA, FILES, name="ny")])
    states.append(archive.state())
    toml = archive.root / "planarkiv.toml"
    toml.write_text(toml.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    states.append(archive.state())
    assert len(set(states)) == 4
    assert archive.state() == states[-1]


def test_long_names_and_planids(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    plan_id = PlanId("4219", "Ø" * 60)
    name = layout.safe_logical_name("dokumenter/" + "æ" * 200 + ".pdf", ())
    commit(archive, [change(plan_id, {name: b"x"}), change(KJETSAA, FILES)])
    assert {plan.key for plan in archive.plans()} == {plan_id, KJETSAA}
    plan = archive.find(plan_id)
    assert plan is not None
    assert plan.record().arealplan_id == plan_id
    assert assert_valid_ocfl(archive.root) == 2
    assert deviations(archive) == []


def test_surplus_sign_in_a_source_name_is_kept(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    plan = change(KJETSAA, {"dokumenter/f_resegner.pdf": b"x"})
    odd = b"f\xf8resegner.pdf".decode("utf-8", "surrogateescape")
    record = replace(plan.record, files=(replace(plan.record.files[0], name=odd),))
    commit(archive, [PlanChange(KJETSAA, record, plan.content)])
    assert next(archive.plans()).record().files[0].name == odd
    assert assert_valid_ocfl(archive.root) == 1


def test_full_disk_is_said_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = new_archive(tmp_path)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("planarkiv.archive.disk.Staging.sync", full)
    with pytest.raises(ArchiveError, match="diskplass"):
        commit(archive, [change(KJETSAA, FILES)])
    assert list(archive.plans()) == []
    assert work_files(archive.root) == ["laas"]


def test_unfinished_creation_is_taken_up(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    commit(archive, [change(KJETSAA, FILES)])
    (archive.root / "planarkiv.toml").unlink()
    again = Archive.create(archive.root, Settings(("4219",)))
    assert [plan.key for plan in again.plans()] == [KJETSAA]
    assert deviations(again) == []


def test_record_without_files(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    record = PlanRecord(KJETSAA, {"plannavn": Sourced("bare i registeret", "liste.csv!Planer!A2")})
    commit(archive, [PlanChange(KJETSAA, record, {})])
    assert next(archive.plans()).files() == {}
    assert assert_valid_ocfl(archive.root) == 1


def test_readers_are_served_while_a_writer_writes(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    names = [f"navn {number}" for number in range(40)]
    commit(archive, [change(KJETSAA, {"dokumenter/a.pdf": names[0].encode()}, name=names[0])])
    done = threading.Event()
    seen: list[str] = []

    def read() -> None:
        reader = Archive.open(archive.root)
        while not done.is_set():
            (plan,) = reader.plans()
            name = plan.record().text("plannavn")
            assert plan.path_of("dokumenter/a.pdf").read_bytes() == name.encode()
            reader.unplaced.forget()
            for file in reader.unplaced.entries().values():
                assert file.name.startswith("navn")
            seen.append(name)

    with ThreadPoolExecutor(2) as readers:
        answers = [readers.submit(read) for _ in range(2)]
        try:
            with archive.writing():
                for name in names[1:]:
                    plan = change(KJETSAA, {"dokumenter/a.pdf": name.encode()}, name=name)
                    archive.commit([plan], message="build", user="Kari", now=NOW)
                    loose = UnplacedFile(name, ("inn",), Content.of(name.encode()).sha512, len(name), "?")
                    archive.unplaced.replace([loose], {loose.sha512: name.encode()})
        finally:
            done.set()
        for answer in answers:
            answer.result()
    assert len(set(seen)) > 1
    assert next(archive.plans()).version == len(names)
    assert deviations(archive) == []
