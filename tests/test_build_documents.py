"""What a planoversikt says of documents: of the plan and the type of its row, when the file comes and long after."""

import zipfile
from pathlib import Path

import pytest

from planarkiv.archive import Archive
from planarkiv.intake.told_documents import WORKLIST, told_again
from planarkiv.model.planid import PlanId
from planarkiv.model.record import Access, ArchivedFile, Document
from planarkiv.model.register import DocumentRow, FileReference
from runs import healthy, run, versions
from workbooks import xlsx

HEADINGS = ["Planid", "Tittel", "Dokumenttype", "Tilgang", "Hjemmel", "Fil"]
LAW = "offl. § 13"


def overview(folder: Path, *rows: list[str], name: str = "planoversikt.xlsx") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    plans = [["Planid", "Plannavn", "Planstatus"], ["2001", "Myra", "3"], ["2002", "Lia", "3"]]
    return xlsx(folder / name, {"Planer": plans, "Dokumenter": [HEADINGS, *rows]})


def documents(archive: Path, planid: str, beginning: str = "") -> list[tuple[str, str | None, str, str | None]]:
    stored = Archive.open(archive).find(PlanId("4219", planid))
    assert stored is not None
    return [
        (each.title, each.type, each.access.value, each.access_basis)
        for each in stored.record().documents
        if each.title.startswith(beginning)
    ]


@pytest.fixture
def delivery(tmp_path: Path) -> Path:
    folder = tmp_path / "levert"
    folder.mkdir()
    (folder / "felles.txt").write_text("Felles", encoding="utf-8")
    (folder / "ark.txt").write_text("Kart og bestemmelser", encoding="utf-8")
    return folder


@pytest.mark.parametrize("turned", [False, True])
def test_each_row_is_about_its_own_plan_and_type(delivery: Path, tmp_path: Path, turned: bool) -> None:
    rows = [
        ["2001", "Kunngjøring", "KUNNGJ", "offentlig", "", "felles.txt"],
        ["2002", "Kunngjøring for Lia", "KUNNGJ", "skjermet", LAW, "felles.txt"],
        ["2001", "Kart", "PLANKART", "", "", "ark.txt"],
        ["2001", "Bestemmelser", "PLANBEST", "skjermet", LAW, "ark.txt"],
    ]
    overview(delivery, *(rows[::-1] if turned else rows))
    archive = tmp_path / "arkiv"
    run(archive, delivery, number="4219")
    assert sorted(documents(archive, "2001")) == [
        ("Bestemmelser", "PLANBEST", "skjermet", LAW),
        ("Kart", "PLANKART", "offentlig", None),
        ("Kunngjøring", "KUNNGJ", "offentlig", None),
    ]
    assert documents(archive, "2002") == [("Kunngjøring for Lia", "KUNNGJ", "skjermet", LAW)]
    before = versions(archive)
    run(archive, delivery)
    assert versions(archive) == before
    healthy(archive)


def test_rows_that_cannot_be_told_apart_leave_the_strictest(delivery: Path, tmp_path: Path) -> None:
    overview(
        delivery,
        ["2001", "Brev", "KORR", "offentlig", "", "felles.txt"],
        ["2001", "Brev til", "KORR", "skjermet", LAW, "felles.txt"],
    )
    archive = tmp_path / "arkiv"
    run(archive, delivery, number="4219")
    assert documents(archive, "2001", "Brev") == [("Brev", "KORR", "skjermet", LAW)]


def test_rows_alone_change_documents_that_lie_in_the_archive(delivery: Path, tmp_path: Path) -> None:
    overview(
        delivery,
        ["2001", "Brev", "KORR", "offentlig", "", "felles.txt"],
        ["2002", "Kart", "PLANKART", "offentlig", "", "ark.txt"],
    )
    archive = tmp_path / "arkiv"
    run(archive, delivery, number="4219")
    before = versions(archive)
    alone = overview(
        tmp_path / "rettet",
        ["2001", "Brev fra nabo", "UTTALELSE", "skjermet", LAW, "felles"],
        ["2002", "Kart", "PLANKART", "offentlig", "", "ark.txt"],
    )
    run(archive, alone)
    assert documents(archive, "2001", "Brev") == [("Brev fra nabo", "UTTALELSE", "skjermet", LAW)]
    assert versions(archive) == {**before, "4219/2001": 2}
    run(archive, alone)
    assert versions(archive) == {**before, "4219/2001": 2}
    run(archive, overview(tmp_path / "åpnet", ["2001", "", "", "offentlig", "", "felles.txt"]))
    assert documents(archive, "2001", "Brev") == [("Brev fra nabo", "UTTALELSE", "offentlig", None)]
    healthy(archive)


def test_what_is_skjermet_stays_so_until_a_row_opens_it(delivery: Path, tmp_path: Path) -> None:
    row = ["2001", "Brev", "KORR", "skjermet", LAW, "felles.txt"]
    overview(delivery, row)
    archive = tmp_path / "arkiv"
    run(archive, delivery, number="4219")
    overview(delivery, ["2001", "Brev", "KORR", "", "", "felles.txt"])
    run(archive, delivery)
    assert documents(archive, "2001", "Brev") == [("Brev", "KORR", "skjermet", LAW)]
    # a new edition under the same name
    (delivery / "felles.txt").write_text("Felles, rettet", encoding="utf-8")
    run(archive, delivery)
    assert documents(archive, "2001", "Brev") == [("Brev", "KORR", "skjermet", LAW)]
    overview(delivery, [*row[:3], "offentlig", "", "felles.txt"])
    run(archive, delivery)
    assert documents(archive, "2001", "Brev") == [("Brev", "KORR", "offentlig", None)]


def test_a_row_that_says_again_what_is_known_makes_no_version(delivery: Path, tmp_path: Path) -> None:
    overview(delivery, ["2001", "Brev", "KORR", "offentlig", "", "felles.txt"])
    archive = tmp_path / "arkiv"
    run(archive, delivery, number="4219")
    before = versions(archive)
    # a row further down: the cell that tells the type is another
    overview(
        delivery,
        ["2002", "Kart", "PLANKART", "offentlig", "", "ukjent.txt"],
        ["2001", "Brev", "KORR", "offentlig", "", "felles.txt"],
    )
    run(archive, delivery)
    assert versions(archive) == before


@pytest.mark.parametrize("written", ["felles!.txt", "felles!", "levert/felles!.txt"])
def test_a_file_at_the_root_of_a_zip_is_what_a_row_names(tmp_path: Path, written: str) -> None:
    source = tmp_path / "inn"
    overview(source, ["2001", "Brev", "KORR", "skjermet", LAW, written])
    inside = "levert/felles!.txt" if "/" in written else "felles!.txt"
    with zipfile.ZipFile(source / "alt.zip", "w") as packed:
        packed.writestr(inside, b"Felles")
    archive = tmp_path / "arkiv"
    run(archive, source, number="4219")
    assert documents(archive, "2001", "Brev") == [("Brev", "KORR", "skjermet", LAW)]


def test_a_row_that_protects_nothing_is_told(delivery: Path, tmp_path: Path) -> None:
    overview(
        delivery,
        ["2001", "Brev", "KORR", "skjermet", LAW, "feles.txt"],
        ["2001", "Brev", "KORR", "offentlig", "", "borte.txt"],
        ["2002", "Brev", "KORR", "skjermet", LAW, "levert/felles.txt"],
    )
    result = run(tmp_path / "arkiv", delivery, number="4219")
    told = [note for note in result.notes if "skjermet" in note]
    assert len(told) == 1
    assert "planoversikt.xlsx!Dokumenter!" in told[0]
    assert "4219/2001" in told[0]


# --- of what lies in the archive ---------------------------------------------------------------------------------


def row(file: str, title: str = "", kind: str | None = None, access: Access | None = None) -> DocumentRow:
    return DocumentRow(
        None, "", title, kind, None, None, None, None, access, None, (FileReference(file, None, "o!B2"),), "o!A2"
    )


def stored(*sources: str) -> dict[str, ArchivedFile]:
    return {source: ArchivedFile(source, source, source, f"sha-{source}", 1, "text/plain", "") for source in sources}


def document(source: str, title: str, kind: str | None = "KORR", reason: str = "filnavnet") -> Document:
    return Document(title, kind, reason, (source,))


def accesses(told: list[Document]) -> list[str]:
    return [each.access.value for each in told]


def test_a_name_that_two_files_have_is_told_by_the_title_else_both_are_held_back() -> None:
    files = stored("a/brev.pdf", "b/brev.pdf", "c/kart.pdf")
    there = [document("a/brev.pdf", "Ola"), document("b/brev.pdf", "Kari"), document("c/kart.pdf", "Kart")]
    told = told_again(there, files, [row("brev.pdf", "Kari", access=Access.RESTRICTED)], frozenset())
    assert accesses(told) == ["skjermet", "skjermet", "offentlig"]
    both = [row("brev.pdf", "Kari", access=Access.RESTRICTED), row("brev.pdf", "Ola", access=Access.PUBLIC)]
    assert accesses(told_again(there, files, both, frozenset())) == ["offentlig", "skjermet", "offentlig"]
    renamed = told_again(there, files, [row("brev.pdf", "Per")], frozenset())
    assert [each.title for each in renamed] == ["Ola", "Kari", "Kart"]
    path = [row("b/brev.pdf", "Per")]
    assert [each.title for each in told_again(there, files, path, frozenset())] == ["Ola", "Per", "Kart"]


def test_what_came_now_has_been_told_already() -> None:
    files = stored("a/brev.pdf")
    there = [document("a/brev.pdf", "Ola")]
    assert told_again(there, files, [row("brev.pdf", "Kari")], frozenset({"sha-a/brev.pdf"})) == there


def test_a_row_about_one_of_the_documents_that_a_file_is_says_nothing_of_the_others() -> None:
    files = stored("a/ark.pdf")
    there = [document("a/ark.pdf", "Kart", "PLANKART"), document("a/ark.pdf", "Best", "PLANBEST")]
    rows = [row("ark.pdf", "Bestemmelser", "PLANBEST", Access.RESTRICTED)]
    told = told_again(there, files, rows, frozenset())
    assert [(each.title, each.access.value) for each in told] == [("Kart", "offentlig"), ("Bestemmelser", "skjermet")]
    neither = told_again(there, files, [row("ark.pdf", "", "KORR", Access.RESTRICTED)], frozenset())
    assert accesses(neither) == ["skjermet", "skjermet"]


def test_the_type_that_a_person_chose_stays() -> None:
    files = stored("a/brev.pdf")
    rows = [row("brev.pdf", "Ola", "UTTALELSE")]
    [kept] = told_again([document("a/brev.pdf", "Ola", reason=WORKLIST)], files, rows, frozenset())
    [changed] = told_again([document("a/brev.pdf", "Ola")], files, rows, frozenset())
    assert (kept.type, changed.type, changed.type_reason) == ("KORR", "UTTALELSE", "o!B2")
