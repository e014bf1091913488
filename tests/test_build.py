"""Whole runs: from source folders to the archive, again and again, and what a person answers in between."""

import csv
import json
import shutil
from pathlib import Path

import openpyxl
import pytest

from conftest import ROOT
from planarkiv.archive import Archive
from planarkiv.archive.verify import verify
from planarkiv.errors import UsageError
from planarkiv.intake.outcome import Outcome, Result
from planarkiv.model.planid import PlanId
from runs import NOON, healthy, register, run, snapshot, sosi, versions

SAMPLES = ROOT / "sample_data"


@pytest.fixture(scope="module")
def kjetsaa(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    archive = tmp_path_factory.mktemp("kjetsaa") / "A"
    run(archive, shared / "data" / "plans" / "kjetsaa_massetak")
    return archive


def test_a_real_plan_becomes_an_archive(shared: Path, kjetsaa: Path) -> None:
    source = shared / "data" / "plans" / "kjetsaa_massetak"
    [plan] = Archive.open(kjetsaa).plans()
    record = plan.record()
    assert (str(plan.key), record.text("plannavn"), plan.version) == ("4219/202103", "Kjetså massetak", 1)
    for file in record.files:
        assert plan.path_of(file.path).read_bytes() == (source / file.name).read_bytes()
    assert sorted(str(document.type) for document in record.documents) == ["PLANBEST", "PLANKART"]
    [plan_map] = record.maps
    assert (plan_map.vertikalnivaa, plan_map.planstatus, plan_map.objects, plan_map.epsg) == (
        ("2",),
        ("2",),
        276,
        25832,
    )
    healthy(kjetsaa)


def test_every_changed_byte_is_found_and_named(kjetsaa: Path, tmp_path: Path) -> None:
    files = [
        p.relative_to(kjetsaa) for part in ("planer", "uplassert") for p in (kjetsaa / part).rglob("*") if p.is_file()
    ]
    assert len(files) > 10
    for name in files:
        copy = tmp_path / "B"
        shutil.copytree(kjetsaa, copy)
        data = bytearray((copy / name).read_bytes())
        middle = len(data) // 2
        if data:
            data[middle] ^= 1
        (copy / name).write_bytes(data or b"x")
        told = [str(deviation) for deviation in verify(copy) if deviation.counts]
        assert any(name.as_posix() in text or name.name in text for text in told), (name, told)
        shutil.rmtree(copy)


def test_the_same_sources_again_write_nothing_but_the_log(shared: Path, kjetsaa: Path) -> None:
    before = snapshot(kjetsaa, without="logg")
    logs = len(list((kjetsaa / "logg").iterdir()))
    result = run(kjetsaa, shared / "data" / "plans" / "kjetsaa_massetak")
    assert {line.outcome for line in result.files} == {Outcome.DUPLICATE}
    assert snapshot(kjetsaa, without="logg") == before
    assert len(list((kjetsaa / "logg").iterdir())) == logs + 1


def test_a_dry_run_writes_nothing(shared: Path, tmp_path: Path) -> None:
    result = run(tmp_path / "A", shared / "data" / "plans" / "kjetsaa_massetak", dry_run=True)
    assert [line.outcome for line in result.files] == [Outcome.ARCHIVED] * 3
    assert list(tmp_path.iterdir()) == []


# --- the sample municipality -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def truth() -> dict[str, dict[str, str]]:
    with (SAMPLES / "fasit.csv").open(encoding="utf-8", newline="") as file:
        return {row["path"]: row for row in csv.DictReader(file, delimiter=";")}


@pytest.fixture(scope="module")
def lyngvik(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Result]:
    folder = tmp_path_factory.mktemp("lyngvik")
    before = snapshot(SAMPLES / "lyngvik")
    result = run(folder / "A", SAMPLES / "lyngvik", number="9901", name="Lyngvik kommune")
    assert snapshot(SAMPLES / "lyngvik") == before
    return folder / "A", result


def placed(result: Result) -> dict[str, tuple[str, set[str]]]:
    return {line.source.removeprefix("lyngvik/"): (line.outcome.value, set(line.plans)) for line in result.files}


OUTCOME = {
    "placed": "arkivert",
    "unplaced": "uplassert",
    "ignored": "ignorert",
    "duplicate": "duplikat",
    "register": "arkivert",
}


def test_every_file_of_the_sample_ends_somewhere(
    truth: dict[str, dict[str, str]], lyngvik: tuple[Path, Result]
) -> None:
    assert set(placed(lyngvik[1])) == set(truth)
    healthy(lyngvik[0])


def test_nothing_of_the_sample_is_placed_wrongly(
    truth: dict[str, dict[str, str]], lyngvik: tuple[Path, Result]
) -> None:
    found = placed(lyngvik[1])
    wrong, right, wanted = {}, 0, 0
    for path, row in truth.items():
        plans = {plan.strip() for plan in row["planids"].split(",") if plan.strip()}
        outcome, got = found[path]
        got = {plan.partition("/")[2] for plan in got}
        if got and not got <= plans:
            wrong[path] = (got, plans)
        if row["outcome"] == "placed":
            wanted += 1
            right += got == plans
        elif row["outcome"] in {"ignored", "duplicate", "register"}:
            assert outcome == OUTCOME[row["outcome"]], path
    assert wrong == {}
    assert right >= 0.8 * wanted


def asked(archive: Path) -> dict[str, list[str]]:
    """The plans that the arbeidsliste suggests, by file."""
    book = openpyxl.load_workbook(archive / "arbeidsliste.xlsx")
    rows = book.worksheets[0].iter_rows(values_only=True)
    header = next(row for row in rows if any(cell == "Fil" for cell in row))
    at = {str(cell): number for number, cell in enumerate(header)}
    return {
        str(row[at["Fil"]]): [str(row[at[name]] or "") for name in at if name.startswith("Forslag")]
        for row in rows
        if row[at["Fil"]]
    }


def test_the_rest_of_the_sample_is_suggested(truth: dict[str, dict[str, str]], lyngvik: tuple[Path, Result]) -> None:
    found, suggestions = placed(lyngvik[1]), asked(lyngvik[0])
    missed, hit = [], 0
    for path, row in truth.items():
        plans = {plan.strip() for plan in row["planids"].split(",") if plan.strip()}
        if plans and row["outcome"] in {"placed", "unplaced"} and found[path][0] == "uplassert":
            offered = " ".join(suggestions[f"lyngvik/{path}"])
            if any(f"9901/{plan} " in offered + " " for plan in plans):
                hit += 1
            else:
                missed.append(path)
    assert hit >= 0.9 * (hit + len(missed)), missed


def test_documents_of_the_sample_have_their_type(
    truth: dict[str, dict[str, str]], lyngvik: tuple[Path, Result]
) -> None:
    types: dict[str, set[str | None]] = {}
    for plan in Archive.open(lyngvik[0]).plans():
        record = plan.record()
        sources = {file.path: file.source.removeprefix("lyngvik/") for file in record.files}
        for document in record.documents:
            types.setdefault(sources[document.files[0]], set()).add(document.type)
    wanted = {"PLANKART", "PLANBEST", "VEDTAK"}
    right, missed, wrong = 0, [], {}
    for path, got in types.items():
        true = {kind.strip() for kind in truth[path]["dokumenttype"].split(",") if kind.strip()}
        said = {kind for kind in got if kind}
        if (said & wanted) - true:
            wrong[path] = (said, true)
        for kind in true & wanted:
            if kind in said:
                right += 1
            else:
                missed.append((path, kind))
    assert wrong == {}
    assert right >= 0.9 * (right + len(missed)), missed


def answer_all(path: Path, truth: dict[str, dict[str, str]]) -> None:
    """Fills in the arbeidsliste as a person who knows the truth would."""
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    top = next(number for number, row in enumerate(rows) if "Fil" in row)
    heading = [str(value) for value in rows[top]]
    file, planid = heading.index("Fil"), heading.index("Planid")
    nowhere = next(number for number, name in enumerate(heading) if "noen plan" in name)
    for number, row in enumerate(rows[top + 1 :], top + 2):
        if row[file] is None:
            continue
        plans = truth[str(row[file]).removeprefix("lyngvik/")]["planids"]
        sheet.cell(number, (planid if plans else nowhere) + 1).value = plans or "ja"
    book.save(path)


def test_answering_the_arbeidsliste_places_the_rest(
    truth: dict[str, dict[str, str]], lyngvik: tuple[Path, Result], tmp_path: Path
) -> None:
    archive = tmp_path / "A"
    shutil.copytree(lyngvik[0], archive)
    answer_all(archive / "arbeidsliste.xlsx", truth)
    result = run(archive, SAMPLES / "lyngvik")
    assert result.unplaced == sum(not line.sha512 for line in result.files if line.outcome is Outcome.UNPLACED)
    found = placed(result)
    for name, row in truth.items():
        if row["outcome"] == "unplaced" and row["planids"]:
            assert {plan.partition("/")[2] for plan in found[name][1]} == {
                p.strip() for p in row["planids"].split(",")
            }, name
    healthy(archive)
    before = snapshot(archive, without="logg")
    again = run(archive, SAMPLES / "lyngvik")
    assert (again.asked, again.unplaced) == (0, result.unplaced)
    assert snapshot(archive, without="logg") == before


# --- deliveries --------------------------------------------------------------------------------------------------


def test_a_delivery_gives_each_plan_its_part(tmp_path: Path) -> None:
    [delivery] = (SAMPLES / "leveranse").glob("*.sos")
    result = run(tmp_path / "A", delivery)
    archive = Archive.open(tmp_path / "A")
    plans = list(archive.plans())
    assert len(plans) == 5
    [kept] = archive.deliveries()
    assert [kept.path_of(name).read_bytes() for name in kept.files()] == [delivery.read_bytes()]
    for plan in plans:
        [plan_map] = plan.record().maps
        assert plan_map.delivery == kept.digest
    assert any("hører ikke til noen plan" in text for text in result.conflicts)
    healthy(tmp_path / "A")


def test_nightly_dumps_make_versions_only_of_what_changed(tmp_path: Path, generate_plans: object) -> None:
    make = generate_plans.generate  # type: ignore[attr-defined]  # a module
    make(tmp_path / "enkelt", 40, 7, documents=False)
    run(tmp_path / "A", tmp_path / "enkelt")
    assert set(versions(tmp_path / "A").values()) == {1}
    make(tmp_path / "natt1", 40, 7, documents=False, one_file=True, shuffle=True, renumber=True, kopidata=True)
    run(tmp_path / "A", *(tmp_path / "natt1").glob("*.sos"))
    assert set(versions(tmp_path / "A").values()) == {1}
    moved = sorted(versions(tmp_path / "A"))[17]
    make(
        tmp_path / "natt2", 40, 7, documents=False, one_file=True, shuffle=True, renumber=True, kopidata=True,
        move_vertex=moved.partition("/")[2],
    )  # fmt: skip
    run(tmp_path / "A", *(tmp_path / "natt2").glob("*.sos"))
    assert {plan for plan, version in versions(tmp_path / "A").items() if version == 2} == {moved}
    healthy(tmp_path / "A")


# --- small stories -----------------------------------------------------------------------------------------------


def test_a_new_archive_must_know_whose_it_is(tmp_path: Path) -> None:
    register(tmp_path / "k" / "planoversikt.csv", "2001;Myra;3;1990;")
    with pytest.raises(UsageError, match="--kommune NNNN"):
        run(tmp_path / "A", tmp_path / "k")
    sosi(tmp_path / "k" / "a.sos")
    sosi(tmp_path / "k" / "b.sos", number="4220")
    with pytest.raises(UsageError, match="4219, 4220"):
        run(tmp_path / "A", tmp_path / "k")
    assert not (tmp_path / "A").exists()
    run(tmp_path / "A", tmp_path / "k", number="4219")
    assert set(versions(tmp_path / "A")) == {"4219/2001", "4220/2001"}


def test_register_and_map_that_disagree_are_both_kept(tmp_path: Path) -> None:
    sosi(tmp_path / "k" / "kart.sos", status=2)
    register(tmp_path / "k" / "planoversikt.csv", "2001;Myra;3;1990;kart.sos")
    result = run(tmp_path / "A", tmp_path / "k")
    assert not result.clean
    [plan] = Archive.open(tmp_path / "A").plans()
    [differing] = plan.record().discrepancies
    assert (differing.field, differing.kept.value, differing.lost.value) == ("planstatus", "3", "2")
    assert differing.kept.source.endswith("planoversikt.csv:2")
    assert differing.lost.source == "k/kart.sos:18"


def test_a_column_nobody_knows_is_kept_and_told(tmp_path: Path) -> None:
    path = tmp_path / "k" / "planoversikt.csv"
    path.parent.mkdir()
    path.write_text("Planid;Plannavn;Planstatus;Hylle\n2001;Myra;3;B7\n", encoding="utf-8")
    result = run(tmp_path / "A", tmp_path / "k", number="4219")
    assert any("Hylle" in text for text in result.notes)
    [plan] = Archive.open(tmp_path / "A").plans()
    assert plan.record().extra["Hylle"].value == "B7"


def test_two_maps_in_force_for_one_level_are_kept_and_told(tmp_path: Path) -> None:
    sosi(tmp_path / "k" / "a.sos", name="Myra")
    sosi(tmp_path / "k" / "b.sos", name="Myra vest")
    sosi(tmp_path / "k" / "c.sos", level=1)
    result = run(tmp_path / "A", tmp_path / "k")
    assert sum("vertikalnivå 2" in text for text in result.conflicts) == 1
    [plan] = Archive.open(tmp_path / "A").plans()
    assert len(plan.record().maps) == 3


def test_a_new_map_replaces_the_old_one_and_history_stays(tmp_path: Path) -> None:
    sosi(tmp_path / "mars" / "kart.sos", name="Myra")
    sosi(tmp_path / "april" / "kart2.sos", name="Myra sør")
    run(tmp_path / "A", tmp_path / "mars")
    result = run(tmp_path / "A", tmp_path / "april")
    assert result.clean
    [plan] = Archive.open(tmp_path / "A").plans()
    record = plan.record()
    assert (plan.version, len(record.maps), record.text("plannavn"), record.discrepancies) == (2, 1, "Myra sør", ())
    assert (plan.root / "v1" / "content" / "kart" / "kart.sos").exists()
    healthy(tmp_path / "A")


def test_a_row_that_disappears_deletes_nothing_and_an_inserted_row_changes_nothing(tmp_path: Path) -> None:
    path = register(tmp_path / "k" / "planoversikt.csv", "2001;Myra;3;1990;", "2002;Nes;3;1991;")
    run(tmp_path / "A", tmp_path / "k", number="4219")
    register(path, "1999;Ny;3;1989;", "2002;Nes;3;1991;")
    run(tmp_path / "A", tmp_path / "k")
    assert versions(tmp_path / "A") == {"4219/1999": 1, "4219/2001": 1, "4219/2002": 1}


def test_a_document_that_changed_is_a_new_version_under_the_same_name(tmp_path: Path) -> None:
    register(tmp_path / "k" / "planoversikt.csv", "2001;Myra;3;1990;")
    document = tmp_path / "k" / "plan 2001" / "brev.txt"
    document.parent.mkdir()
    document.write_text("første", encoding="utf-8")
    run(tmp_path / "A", tmp_path / "k", number="4219")
    document.write_text("andre", encoding="utf-8")
    run(tmp_path / "A", tmp_path / "k")
    [plan] = Archive.open(tmp_path / "A").plans()
    assert plan.version == 2
    [file] = plan.record().files
    assert (file.path, plan.path_of(file.path).read_text(encoding="utf-8")) == ("dokumenter/brev.txt", "andre")
    assert len(plan.record().documents) == 1


def test_two_files_of_one_name_and_long_norwegian_paths_are_kept_apart(tmp_path: Path) -> None:
    register(tmp_path / "k" / "planoversikt.csv", "2001;Myra;3;1990;")
    long = "Føresegner til reguleringsplan for " + "Øvre Årøya og " * 9 + "Nes"
    for folder in ("a", "b"):
        path = tmp_path / "k" / "2001 Myra" / folder / f"{long}.txt"
        path.parent.mkdir(parents=True)
        path.write_text(folder, encoding="utf-8")
    run(tmp_path / "A", tmp_path / "k", number="4219")
    [plan] = Archive.open(tmp_path / "A").plans()
    files = plan.record().files
    assert sorted(plan.path_of(file.path).read_text(encoding="utf-8") for file in files) == ["a", "b"]
    assert all(len(file.path) <= 120 and file.name == f"{long}.txt" for file in files)
    healthy(tmp_path / "A")


def test_unplaced_files_wait_in_the_archive_and_are_placed_without_their_source(tmp_path: Path) -> None:
    register(tmp_path / "k" / "planoversikt.csv", "2001;Myra;3;1990;")
    (tmp_path / "k" / "skann0001.txt").write_text("noe om ingenting", encoding="utf-8")
    result = run(tmp_path / "A", tmp_path / "k", number="4219")
    assert result.unplaced == 1
    shutil.rmtree(tmp_path / "k")
    archive = tmp_path / "A"
    book = openpyxl.load_workbook(archive / "arbeidsliste.xlsx")
    sheet = book.worksheets[0]
    cell = next(cell for row in sheet.iter_rows() for cell in row if cell.value == "Planid")
    cell.offset(1).value = "2001"
    book.save(archive / "arbeidsliste.xlsx")
    result = run(archive)
    assert result.clean
    [plan] = Archive.open(archive).plans()
    [file] = plan.record().files
    assert (file.source, plan.path_of(file.path).read_text(encoding="utf-8")) == ("k/skann0001.txt", "noe om ingenting")
    assert Archive.open(archive).unplaced.entries() == {}
    healthy(archive)


def test_the_log_says_of_every_file_where_it_went(tmp_path: Path) -> None:
    sosi(tmp_path / "k" / "kart.sos")
    (tmp_path / "k" / "Thumbs.db").write_bytes(b"x")
    run(tmp_path / "A", tmp_path / "k")
    [log] = (tmp_path / "A" / "logg").iterdir()
    events = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    assert {(event["kilde"], event["utfall"]) for event in events if event["hendelse"] == "fil"} == {
        ("k/kart.sos", "arkivert"),
        ("k/Thumbs.db", "ignorert"),
    }
    assert events[-1]["hendelse"] == "slutt"


def test_an_earlier_id_finds_the_plan(tmp_path: Path) -> None:
    from planarkiv.renumber import renumber

    sosi(tmp_path / "k" / "kart.sos", number="3042")
    run(tmp_path / "A", tmp_path / "k")
    archive = Archive.open(tmp_path / "A")
    with archive.writing():
        assert renumber(archive, "3042", "4219", "prøve", NOON) == 1
    result = run(tmp_path / "A", tmp_path / "k")
    assert versions(tmp_path / "A") == {"3042/2001": 2}
    assert [line.plans for line in result.files] == [("4219/2001",)]
    register(tmp_path / "r" / "planoversikt.csv", "2001;Myra;3;1990;")
    run(tmp_path / "A", tmp_path / "r", number="4219")
    assert list(versions(tmp_path / "A")) == ["3042/2001"]
    assert Archive.open(tmp_path / "A").find(PlanId("4219", "2001")) is not None
    healthy(tmp_path / "A")


def test_what_was_removed_does_not_come_back(tmp_path: Path) -> None:
    from planarkiv.archive.purge import remove

    sosi(tmp_path / "k" / "kart.sos")
    (tmp_path / "k" / "klage.txt").write_text("fødselsnummer", encoding="utf-8")
    run(tmp_path / "A", tmp_path / "k")
    archive = Archive.open(tmp_path / "A")
    [plan] = archive.plans()
    [path] = [file.path for file in plan.record().files if file.name == "klage.txt"]
    with archive.writing():
        remove(archive, plan.key, path, "personopplysning", "24/7", "prøve", NOON)
    result = run(tmp_path / "A", tmp_path / "k")
    assert {line.source: line.outcome for line in result.files}["k/klage.txt"] is Outcome.IGNORED
    assert not any(b"dselsnummer" in p.read_bytes() for p in (tmp_path / "A").rglob("*") if p.is_file())
    healthy(tmp_path / "A")
