import json
from pathlib import Path

import pytest

from archive.oracle import assert_valid_ocfl
from archive.plans import KJETSAA, NOW, change, commit, deviations, new_archive, snapshot
from planarkiv.archive import Archive, Content, UnplacedFile
from planarkiv.archive.purge import Removed, remove, removed_digests
from planarkiv.errors import UsageError
from planarkiv.model.planid import PlanId

SECRET = b"%PDF helseopplysninger om Kari Nordmann"
FILES = {"kart/a.sos": b".HODE\n", "dokumenter/brev.pdf": SECRET, "dokumenter/best.pdf": b"%PDF best"}


def take_out(
    archive: Archive, path: str = "dokumenter/brev.pdf", plan: PlanId = KJETSAA, sha512: str | None = None
) -> Removed:
    with archive.writing():
        return remove(archive, plan, path, "personopplysninger", "sak 24/117", "Ola", NOW, sha512=sha512)


def places_of(secret: bytes, folder: Path) -> list[str]:
    return [path for path, data in snapshot(folder).items() if secret in data]


def test_bytes_leave_every_version_staging_and_unplaced(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    commit(archive, [change(KJETSAA, FILES)])
    commit(archive, [change(KJETSAA, {**FILES, "dokumenter/kopi.pdf": SECRET}, name="to")])
    commit(archive, [change(KJETSAA, {"kart/a.sos": b".HODE\n..X\n"}, name="tre")])
    leftover = archive.root / ".arbeid/avbrutt/4219-202103-v4/content/dokumenter"
    leftover.mkdir(parents=True)
    (leftover / "brev.pdf").write_bytes(SECRET)
    (leftover / "annet.pdf").write_bytes(b"annet")
    file = UnplacedFile("brev.pdf", ("inn/brev.pdf",), Content.of(SECRET).sha512, len(SECRET), "?")
    other = UnplacedFile("x.pdf", ("inn/x.pdf",), Content.of(b"x").sha512, 1, "?")
    with archive.writing():
        archive.unplaced.replace([file, other], {file.sha512: SECRET, other.sha512: b"x"})
    assert len(places_of(SECRET, archive.root)) == 3

    done = take_out(archive)

    assert done == Removed(KJETSAA, file.sha512, ("dokumenter/brev.pdf", "dokumenter/kopi.pdf"), (), ())
    assert places_of(SECRET, archive.root) == []
    assert (leftover / "annet.pdf").exists()
    assert list(archive.unplaced.entries()) == [other.sha512]
    assert deviations(archive) == []
    assert assert_valid_ocfl(archive.root) == 1
    (plan,) = archive.plans()
    assert plan.version == 4
    assert plan.files() == {"kart/a.sos": Content.of(b".HODE\n..X\n").sha512}
    assert {path for path in snapshot(plan.root) if "dokumenter" in path} == {"v1/content/dokumenter/best.pdf"}
    with archive.writing():
        assert archive.recovered == ()


def test_name_digest_reason_decision_who_and_when_stay(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    commit(archive, [change(KJETSAA, FILES)])
    assert archive.find(PlanId("4219", "ingen")) is None
    take_out(archive)
    again = archive.find(KJETSAA)
    assert again is not None
    assert again.version == 2
    record = next(archive.plans()).record()
    sha512 = Content.of(SECRET).sha512
    assert record.history == (
        {
            "hendelse": "fjernet",
            "sti": "dokumenter/brev.pdf",
            "navn": "brev.pdf",
            "sha512": sha512,
            "grunn": "personopplysninger",
            "beslutning": "sak 24/117",
            "utfoertAv": "Ola",
            "tidspunkt": "2026-03-01T12:00:00Z",
        },
    )
    assert removed_digests(record) == {sha512}
    assert [file.path for file in record.files] == ["kart/a.sos", "dokumenter/best.pdf"]
    assert [document.files for document in record.documents] == [("dokumenter/best.pdf",)]
    (log,) = (archive.root / "logg").iterdir()
    (line,) = log.read_text(encoding="utf-8").splitlines()
    event = json.loads(line)
    assert (event["hendelse"], event["plan"], event["sha512"]) == ("fjernet", "4219/202103", sha512)
    assert (event["grunn"], event["beslutning"], event["bruker"]) == ("personopplysninger", "sak 24/117", "Ola")
    # the next build tells nothing of it; the archive does not forget
    files = {path: data for path, data in FILES.items() if data != SECRET}
    commit(archive, [change(KJETSAA, files, name="ny")])
    assert removed_digests(next(archive.plans()).record()) == {sha512}


def test_other_plans_with_the_same_bytes_are_told_of(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    other = PlanId("4219", "R-1")
    commit(archive, [change(KJETSAA, FILES), change(other, {"dokumenter/b.pdf": SECRET})])
    assert take_out(archive).other_plans == (other,)
    assert places_of(SECRET, archive.root) == ["planer/4219/R-1/v1/content/dokumenter/b.pdf"]
    assert take_out(archive, "dokumenter/b.pdf", other).other_plans == ()
    assert places_of(SECRET, archive.root) == []
    assert assert_valid_ocfl(archive.root) == 2
    assert deviations(archive) == []


def test_deliveries_with_the_same_bytes_are_told_of(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    source = tmp_path / "lev.sos"
    source.write_bytes(SECRET)
    commit(archive, [change(KJETSAA, FILES)])
    with archive.writing():
        archive.add_delivery(source, "lev.sos", Content.of(SECRET).sha512, {}, NOW)
    assert take_out(archive).deliveries == (Content.of(SECRET).sha512,)


def test_a_path_that_had_other_bytes_needs_a_choice(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    right = b"%PDF sladdet"
    commit(archive, [change(KJETSAA, FILES)])
    commit(archive, [change(KJETSAA, {**FILES, "dokumenter/brev.pdf": right})])
    with pytest.raises(UsageError, match=Content.of(SECRET).sha512[:16]):
        take_out(archive)
    with pytest.raises(UsageError, match="Velg"):
        take_out(archive, sha512="00")
    take_out(archive, sha512=Content.of(SECRET).sha512[:12].upper())
    assert places_of(SECRET, archive.root) == []
    (plan,) = archive.plans()
    assert plan.path_of("dokumenter/brev.pdf").read_bytes() == right
    assert plan.version == 3
    assert deviations(archive) == []
    assert assert_valid_ocfl(archive.root) == 1


def test_wrong_use_changes_nothing(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    commit(archive, [change(KJETSAA, FILES)])
    before = snapshot(archive.root)
    with pytest.raises(UsageError, match=r"ingen fil «x\.pdf».*dokumenter/brev\.pdf"):
        take_out(archive, "x.pdf")
    with pytest.raises(UsageError, match="ingen fil"):
        take_out(archive, "plan.json")
    with pytest.raises(UsageError, match="ingen plan 4219/9"):
        take_out(archive, plan=PlanId("4219", "9"))
    with pytest.raises(UsageError, match="--reason"), archive.writing():
        remove(archive, KJETSAA, "dokumenter/brev.pdf", " ", "sak", "Ola", NOW)
    with pytest.raises(RuntimeError):
        remove(archive, KJETSAA, "dokumenter/brev.pdf", "g", "sak", "Ola", NOW)
    assert snapshot(archive.root) == before


def test_what_is_removed_already_is_said(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    commit(archive, [change(KJETSAA, FILES)])
    take_out(archive)
    before = snapshot(archive.root)
    with pytest.raises(UsageError, match=r"allerede fjernet fra plan 4219/202103: 2026-03-01T12:00:00Z, sak 24/117"):
        take_out(archive)
    assert snapshot(archive.root) == before


def test_the_only_file_of_the_only_version(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    commit(archive, [change(KJETSAA, {"dokumenter/brev.pdf": SECRET})])
    take_out(archive)
    (plan,) = archive.plans()
    assert plan.files() == {}
    assert plan.record().documents == ()
    assert deviations(archive) == []
    assert assert_valid_ocfl(archive.root) == 1
    assert not (plan.root / "v1/content/dokumenter").exists()
