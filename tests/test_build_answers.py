"""What a person answers in the arbeidsliste, and what later runs make of it."""

import json
import shutil
from pathlib import Path

import openpyxl
import pytest

from planarkiv.archive import Archive
from planarkiv.intake.outcome import Outcome, Result
from planarkiv.renumber import renumber
from runs import NOON, healthy, register, run, snapshot, sosi


def text(path: Path, content: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return path


def rows(archive: Path) -> dict[str, dict[str, str]]:
    """The rows of the arbeidsliste by file: heading to text."""
    sheet = openpyxl.load_workbook(archive / "arbeidsliste.xlsx").worksheets[0]
    heading = [str(cell.value) for cell in sheet[4]]
    table = [[str(cell.value or "") for cell in row] for row in sheet.iter_rows(min_row=5)]
    return {cells[0]: dict(zip(heading, cells, strict=True)) for cells in table if cells[0]}


def answer(path: Path, **answers: dict[str, str]) -> Path:
    """Fills in the rows whose file has the stem."""
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    heading = {str(cell.value): number for number, cell in enumerate(sheet[4], start=1)}
    filled = 0
    for row in sheet.iter_rows(min_row=5):
        for column, value in answers.get(Path(str(row[0].value)).stem, {}).items():
            sheet.cell(row[0].row or 0, heading[column], value)
            filled += 1
    assert filled == sum(map(len, answers.values()))
    book.save(path)
    return path


def files(archive: Path) -> dict[str, list[str]]:
    """The names in each plan's newest version."""
    return {str(plan.key): [file.name for file in plan.record().files] for plan in Archive.open(archive).plans()}


def ended(result: Result) -> dict[str, tuple[Outcome, tuple[str, ...]]]:
    return {line.source: (line.outcome, line.plans) for line in result.files}


def decisions(archive: Path) -> list[dict[str, object]]:
    return list(
        json.loads((archive / "uplassert" / "innhold.json").read_text(encoding="utf-8"))["beslutninger"].values()
    )


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Two plans; ``brev`` and ``svar`` lie in the first by what their text says, ``notat`` waits."""
    register(tmp_path / "k" / "planoversikt.csv", "2001;Myra;3;1990;", "2002;Nes;3;1991;", "2003;Sol;3;1992;")
    text(tmp_path / "k" / "brev.txt", "om plan 4219-2001 her")
    text(tmp_path / "k" / "svar.txt", "svar om plan 4219-2001 her")
    text(tmp_path / "k" / "notat.txt", "ingenting")
    run(tmp_path / "A", tmp_path / "k", number="4219")
    return tmp_path / "A"


def test_the_story_begins_as_the_fixture_says(archive: Path) -> None:
    assert files(archive) == {"4219/2001": ["brev.txt", "svar.txt"], "4219/2002": [], "4219/2003": []}
    assert set(rows(archive)) == {"k/brev.txt", "k/notat.txt", "k/svar.txt"}


def test_a_copy_in_a_heap_is_not_asked_about(tmp_path: Path) -> None:
    register(tmp_path / "k" / "planoversikt.csv", "2001;Myra;3;1990;", "2002;Nes;3;1991;")
    for folder in ("plan 2001", "plan 2002", "Diverse"):
        text(tmp_path / "k" / folder / "felles.txt", "felles bestemmelser")
    run(tmp_path / "A", tmp_path / "k", number="4219")
    assert not [path for path in rows(tmp_path / "A") if "Diverse" in path]


def test_an_answer_about_a_copy_takes_nothing_from_the_plans_it_surely_lies_in(tmp_path: Path) -> None:
    register(tmp_path / "k" / "planoversikt.csv", "2001;Myra;3;1990;", "2002;Nes;3;1991;", "2003;Sol;3;1992;")
    text(tmp_path / "k" / "Diverse" / "felles.txt", "felles bestemmelser")
    run(tmp_path / "A", tmp_path / "k", number="4219")
    answer(tmp_path / "A" / "arbeidsliste.xlsx", felles={"Planid": "2003"})
    for folder in ("plan 2001", "plan 2002"):
        text(tmp_path / "k" / folder / "felles.txt", "felles bestemmelser")
    for _ in range(2):
        run(tmp_path / "A", tmp_path / "k")
        assert files(tmp_path / "A") == {f"4219/200{n}": ["felles.txt"] for n in (1, 2, 3)}
    healthy(tmp_path / "A")


def test_an_answer_adds_to_a_certain_place_and_says_so_once(tmp_path: Path) -> None:
    register(tmp_path / "k" / "planoversikt.csv", "2001;Myra;3;1990;", "2002;Nes;3;1991;")
    text(tmp_path / "k" / "plan 2001" / "vedtak.txt", "noe")
    text(tmp_path / "k" / "annet.txt", "annet")
    run(tmp_path / "A", tmp_path / "k", number="4219")
    size = (tmp_path / "k" / "plan 2001" / "vedtak.txt").stat().st_size
    given = text(tmp_path / "svar.csv", f"Fil;Planid;Byte\r\nk/plan 2001/vedtak.txt;2002;{size}\r\n")
    result = run(tmp_path / "A", tmp_path / "k", worklist=given)
    assert files(tmp_path / "A") == {"4219/2001": ["vedtak.txt"], "4219/2002": ["vedtak.txt"]}
    assert any("den blir liggende" in line for line in result.conflicts)
    assert not any("den blir liggende" in line for line in run(tmp_path / "A", tmp_path / "k").conflicts)


@pytest.mark.parametrize("with_sources", [True, False])
def test_a_weakly_placed_file_moves_also_without_its_source(archive: Path, tmp_path: Path, with_sources: bool) -> None:
    answer(archive / "arbeidsliste.xlsx", brev={"Planid": "2002", "Dokumenttype": "VEDTAK"})
    result = run(archive, *([tmp_path / "k"] if with_sources else []))
    assert files(archive) == {"4219/2001": ["svar.txt"], "4219/2002": ["brev.txt"], "4219/2003": []}
    assert ended(result)["k/brev.txt"] == (Outcome.ARCHIVED, ("4219/2002",))
    assert set(rows(archive)) == {"k/notat.txt", "k/svar.txt"}
    [moved] = [plan for plan in Archive.open(archive).plans() if str(plan.key) == "4219/2002"]
    assert [document.type for document in moved.record().documents] == ["VEDTAK"]
    before = snapshot(archive, without="logg")
    run(archive)
    assert snapshot(archive, without="logg") == before
    healthy(archive)


def test_a_type_for_a_placed_file_without_its_source_is_kept(archive: Path) -> None:
    answer(archive / "arbeidsliste.xlsx", brev={"Dokumenttype": "KORR"})
    result = run(archive)
    assert ended(result)["k/brev.txt"][1] == ("4219/2001",)
    record = next(iter(Archive.open(archive).plans())).record()
    assert [d.type for d in record.documents if d.title == "brev"] == ["KORR"]
    assert files(archive)["4219/2001"] == ["brev.txt", "svar.txt"]


@pytest.mark.parametrize("with_sources", [True, False])
def test_no_plan_takes_a_weakly_placed_file_out(archive: Path, tmp_path: Path, with_sources: bool) -> None:
    answer(archive / "arbeidsliste.xlsx", brev={"Hører ikke til noen plan": "ja"})
    for _ in range(2):
        result = run(archive, *([tmp_path / "k"] if with_sources else []))
        assert files(archive)["4219/2001"] == ["svar.txt"]
    assert ended(result).get("k/brev.txt", (Outcome.IGNORED, ())) == (Outcome.IGNORED, ())
    healthy(archive)


def test_a_file_that_belongs_nowhere_waits_with_a_persons_reason(archive: Path) -> None:
    answer(archive / "arbeidsliste.xlsx", notat={"Hører ikke til noen plan": "ja"})
    run(archive)
    [entry] = Archive.open(archive).unplaced.entries().values()
    assert entry.reason == "arbeidslista sier at fila ikke hører til noen plan"
    assert "k/notat.txt" not in rows(archive)


def test_a_type_alone_leaves_an_unplaced_file_in_the_list(archive: Path, tmp_path: Path) -> None:
    given = Path(shutil.copy(archive / "arbeidsliste.xlsx", tmp_path / "svar.xlsx"))
    answer(given, notat={"Dokumenttype": "VEDTAK", "Kommentar": "spør Kari"})
    run(archive, worklist=given)
    row = rows(archive)["k/notat.txt"]
    assert row["Dokumenttype"].startswith("VEDTAK")
    assert row["Kommentar"] == "spør Kari"
    answer(archive / "arbeidsliste.xlsx", notat={"Planid": "2003"})
    run(archive)
    [plan] = [plan for plan in Archive.open(archive).plans() if str(plan.key) == "4219/2003"]
    assert [document.type for document in plan.record().documents] == ["VEDTAK"]
    assert decisions(archive)[0]["kommentar"] == "spør Kari"


def test_the_map_goes_before_an_answer_and_says_so(tmp_path: Path) -> None:
    register(tmp_path / "k" / "planoversikt.csv", "2001;Myra;3;1990;", "2002;Nes;3;1991;")
    size = sosi(tmp_path / "k" / "kart.sos").stat().st_size
    given = text(tmp_path / "svar.csv", f"Fil;Planid;Byte\r\nk/kart.sos;2002;{size}\r\n")
    result = run(tmp_path / "A", tmp_path / "k", number="4219", worklist=given)
    assert files(tmp_path / "A") == {"4219/2001": ["kart.sos"], "4219/2002": []}
    assert "k/kart.sos: arbeidslista sier 4219/2002, men kartet sier 4219/2001; kartet går foran" in result.conflicts


def test_filling_in_and_running_again_without_sources_places_nothing_more(tmp_path: Path) -> None:
    register(tmp_path / "k" / "planoversikt.csv", "2001;Myra;3;1990;", "2002;Nes;3;1991;", "2003;Sol;3;1992;")
    for number in range(4):
        text(tmp_path / "k" / "Planer" / f"plan 2001 dok{number}.txt", f"myra {number}")
        text(tmp_path / "k" / "Planer" / f"plan 2002 dok{number}.txt", f"nes {number}")
        text(tmp_path / "k" / "Planer" / f"bestemmelser{number}.txt", f"føresegner {number}")
    run(tmp_path / "A", tmp_path / "k", number="4219")
    answer(tmp_path / "A" / "arbeidsliste.xlsx", bestemmelser0={"Planid": "2003"})
    for sources in ([], [tmp_path / "k"]):
        run(tmp_path / "A", *sources)
        assert files(tmp_path / "A")["4219/2003"] == ["bestemmelser0.txt"]
        assert len(Archive.open(tmp_path / "A").unplaced.entries()) == 3


def test_an_unchanged_run_writes_nothing_whatever_the_order_of_the_register(tmp_path: Path) -> None:
    path = register(tmp_path / "k" / "planoversikt.csv", "2002;Nes;3;1991;", "2001;Myra;3;1990;")
    text(tmp_path / "k" / "notat.txt", "ingenting")
    run(tmp_path / "A", tmp_path / "k", number="4219")
    for _ in range(2):
        before = snapshot(tmp_path / "A", without="logg")
        run(tmp_path / "A", tmp_path / "k")
        assert snapshot(tmp_path / "A", without="logg") == before
        register(path, "2002;Nes sør;3;1991;", "2001;Myra;3;1990;")
        run(tmp_path / "A", tmp_path / "k")


def test_a_renumbered_plan_is_chosen_by_its_id_of_today(tmp_path: Path) -> None:
    register(tmp_path / "k" / "planoversikt.csv", "2001;Myra;3;1990;")
    text(tmp_path / "n" / "myra.txt", "ingenting")
    run(tmp_path / "A", tmp_path / "k", number="3042")
    archive = Archive.open(tmp_path / "A")
    with archive.writing():
        renumber(archive, "3042", "3326", "prøve", NOON)
    run(tmp_path / "A", tmp_path / "n")
    assert rows(tmp_path / "A")["n/myra.txt"]["Forslag 1"] == "3326/2001 Myra"
    choices = openpyxl.load_workbook(tmp_path / "A" / "arbeidsliste.xlsx")["valg"]
    assert (choices["A1"].value, choices["D1"].value) == ("3326/2001 Myra", "3326/2001")
    answer(tmp_path / "A" / "arbeidsliste.xlsx", myra={"Planid": "3326/2001 Myra"})
    [line] = run(tmp_path / "A").files
    assert (line.plans, line.reason) == (("3326/2001",), "arbeidslista sier 3326/2001")
    assert files(tmp_path / "A") == {"3042/2001": ["myra.txt"]}


@pytest.mark.parametrize("damage", ["heading", "bytes"])
def test_a_list_that_cannot_be_understood_is_laid_aside(archive: Path, tmp_path: Path, damage: str) -> None:
    path = archive / "arbeidsliste.xlsx"
    if damage == "heading":
        book = openpyxl.load_workbook(path)
        book.worksheets[0].cell(5, 2, "2003")
        book.worksheets[0].delete_rows(4)
        book.save(path)
    else:
        path.write_bytes(b"PK\x03\x04 broken")
    data = path.read_bytes()
    (archive / "arbeidsliste.gammel-1.xlsx").write_bytes(b"fra f\xf8r")
    result = run(archive, tmp_path / "k")
    assert (archive / "arbeidsliste.gammel-2.xlsx").read_bytes() == data
    assert (archive / "arbeidsliste.gammel-1.xlsx").read_bytes() == b"fra f\xf8r"
    assert any("arbeidsliste.gammel-2.xlsx" in line for line in result.messages)
    assert set(rows(archive)) == {"k/brev.txt", "k/notat.txt", "k/svar.txt"}
    healthy(archive)


def test_faults_are_told_in_words(archive: Path, tmp_path: Path) -> None:
    answer(
        archive / "arbeidsliste.xlsx",
        brev={"Planid": "2002", "Hører ikke til noen plan": "ja"},
        notat={"Dokumenttype": "Blomster"},
        svar={"Hører ikke til noen plan": "kanskje"},
    )
    result = run(archive, tmp_path / "k")
    told = "\n".join(result.conflicts)
    assert "arbeidsliste.xlsx!Arbeidsliste!C6: «Blomster» er ingen dokumenttype" in told
    assert "D5: raden har både planid 2002 og at fila ikke hører til noen plan. Ta bort det ene" in told
    assert "«kanskje» er verken ja eller nei" in told
    assert "{" not in told


def test_the_list_beside_is_read_while_it_is_the_newer(archive: Path) -> None:
    own, other = archive / "arbeidsliste.xlsx", archive / "arbeidsliste.ny.xlsx"
    shutil.copy(own, other)
    answer(other, notat={"Planid": "2003"})
    run(archive)
    assert files(archive)["4219/2003"] == ["notat.txt"]


def test_questions_about_files_of_other_sources_stay_with_what_is_begun(archive: Path, tmp_path: Path) -> None:
    answer(archive / "arbeidsliste.xlsx", brev={"Kommentar": "sjekk"}, svar={"Planid": "999"})
    run(archive, text(tmp_path / "n" / "nytt.txt", "nytt").parent)
    asked = rows(archive)
    assert set(asked) == {"k/brev.txt", "k/notat.txt", "k/svar.txt", "n/nytt.txt"}
    assert (asked["k/brev.txt"]["Kommentar"], asked["k/svar.txt"]["Planid"]) == ("sjekk", "999")
    assert asked["k/brev.txt"]["Forslag 1"] == "4219/2001 Myra"
