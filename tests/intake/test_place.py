"""The order of trust, with facts made by hand: what places a file, what only suggests."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import pytest

from planarkiv.archive import Decision
from planarkiv.intake.document_type import Proposal
from planarkiv.intake.known import KnownPlan, KnownPlans
from planarkiv.intake.map_facts import MapFacts
from planarkiv.intake.place import Placement, Placer, Trust, is_movable
from planarkiv.intake.sources import SourceFile
from planarkiv.intake.survey import Survey
from planarkiv.model.planid import PlanId
from planarkiv.model.register import DocumentRow, FileReference, RegisterRow, RegisterTable
from planarkiv.readers import Format

NAMES = {
    "202103": "Kjetså massetak",
    "19870003": "Strandvika hyttefelt",
    "R-23": "Sentrum øst",
    "1987": "Gamle Kirkevei",
    "72": "Nes industriområde",
    "20120612": "Myra skole",
    "3/87": "Moen næring",
    "2011-03": "Torget",
    "0517": "Solbakken",
    "0072": "Elvebakken",
}
KNOWN = KnownPlans(KnownPlan(PlanId("4219", text), (PlanId("4219", text),), name) for text, name in NAMES.items())


def facts(plan_id: PlanId | None) -> MapFacts:
    return MapFacts(plan_id, {}, ("2",), ("3",), "f", 1, 25832, None, {}, 1)


def file(
    source: str, text: str = "", *, ids: Sequence[str] = (), kind: str | None = "VEDTAK", data: str = ""
) -> Survey:
    *folders, name = source.split("/")
    digest = hashlib.sha512((data or source).encode()).hexdigest()
    form = Format.SOSI if name.endswith(".sos") else Format.PDF
    return Survey(
        (SourceFile(Path(source), source, tuple(folders), name, 9, 0),),
        (digest,),
        form,
        "application/pdf",
        maps={PlanId("4219", i): facts(PlanId("4219", i)) for i in ids},
        proposals=(Proposal(kind, "grunn", certain=True),) if form is Format.PDF else (),
        text=text,
        text_ids=tuple(tuple(part.split("/", 1)) for part in text.split() if part.startswith("4219/")),  # type: ignore[misc]  # pairs
    )


def place(
    *files: Survey, register: RegisterTable | None = None, decisions: dict[str, Decision] | None = None
) -> list[Placement]:
    return Placer(KNOWN, [register] if register else [], decisions or {}).place(files)


def ids(placement: Placement) -> list[str]:
    return [plan.planid for plan in placement.plans]


def register(**files: str) -> RegisterTable:
    rows = tuple(
        RegisterRow(
            PlanId("4219", planid.replace("_", "-")),
            planid,
            {},
            tuple(FileReference(name, None, f"o.xlsx!Planer!F{n}") for name in names.split(";")),
            f"Planer!A{n}",
        )
        for n, (planid, names) in enumerate((key.removeprefix("p"), value) for key, value in files.items())
    )
    return RegisterTable("o.xlsx", rows)


def test_the_id_in_the_map_goes_before_everything() -> None:
    found = file("19870003/R-23.sos", ids=["202103"])
    decision = {found.digest: Decision((PlanId("4219", "72"),), None, False, "")}
    [placed] = place(found, register=register(p1987="R-23.sos"), decisions=decision)
    assert (ids(placed), placed.trust) == (["202103"], Trust.MAP)


def test_a_map_of_several_plans_goes_to_each() -> None:
    [placed] = place(file("alt.sos", ids=["202103", "72"]))
    assert sorted(ids(placed)) == ["202103", "72"]


def test_a_persons_answer_goes_before_register_and_name() -> None:
    found = file("202103/vedtak.pdf")
    [placed] = place(
        found,
        register=register(p1987="vedtak.pdf"),
        decisions={found.digest: Decision((PlanId("4219", "72"), PlanId("4219", "R-23")), "KORR", False, "")},
    )
    assert (ids(placed), placed.trust, placed.document_types, placed.uncertain) == (
        ["72", "R-23"],
        Trust.WORKLIST,
        ("KORR",),
        False,
    )


def test_a_person_can_say_that_it_belongs_nowhere() -> None:
    found = file("202103/festkomite.pdf")
    [placed] = place(found, decisions={found.digest: Decision((), None, True, "")})
    assert (ids(placed), placed.nowhere) == ([], True)


def test_an_answer_of_type_alone_leaves_the_placing_to_the_rest() -> None:
    found = file("202103/papir.pdf")
    [placed] = place(found, decisions={found.digest: Decision((), "PLANBEST", False, "")})
    assert (ids(placed), placed.trust, placed.document_types) == (["202103"], Trust.NAME, ("PLANBEST",))


def test_copies_keep_their_certain_place_and_the_answer_is_about_the_other() -> None:
    copies = [file(source, data="x") for source in ("202103/a.pdf", "R-23/a.pdf", "diverse/a.pdf")]
    decision = {copies[0].digest: Decision((PlanId("4219", "72"),), None, False, "")}
    placed = place(*copies, decisions=decision)
    assert [ids(one) for one in placed] == [["202103"], ["R-23"], ["72"]]
    nowhere = place(*copies, decisions={copies[0].digest: Decision((), None, True, "")})
    assert [(ids(one), one.nowhere) for one in nowhere] == [(["202103"], False), (["R-23"], False), ([], True)]


def test_an_answer_adds_its_plan_where_every_copy_has_a_certain_place() -> None:
    copies = [file(source, data="x") for source in ("202103/a.pdf", "R-23/a.pdf")]
    placed = place(*copies, decisions={copies[0].digest: Decision((PlanId("4219", "72"),), None, False, "")})
    assert [ids(one) for one in placed] == [["202103", "72"], ["R-23"]]


def test_files_read_from_the_archive_place_nothing_by_folder() -> None:
    files = [file(name) for name in ("a/plan 202103 x.pdf", "a/plan 202103 y.pdf", "a/papir.pdf", "a/annet.pdf")]
    assert ids(place(*files)[2]) == ["202103"]
    placer = Placer(KNOWN, [], {})
    assert [ids(one) for one in placer.place(files, {files[2].main.path: ()})][2:] == [[], ["202103"]]
    assert [ids(one) for one in placer.place(files, {one.main.path: () for one in files[:2]})][2:] == [[], []]
    stored = {files[2].main.path: (PlanId("4219", "72"),)}
    assert ids(placer.place(files, stored)[2]) == ["72"]


def test_an_answer_says_nothing_of_the_folder() -> None:
    files = [file("a/en.pdf"), file("a/to.pdf")]
    placed = place(*files, decisions={files[0].digest: Decision((PlanId("4219", "202103"),), None, False, "")})
    assert [ids(one) for one in placed] == [["202103"], []]


def test_the_reason_says_whether_an_answer_may_move_the_file() -> None:
    weak = [
        *place(file("x.pdf", "4219/202103 og")),
        *place(file("plan 202103 og plan 19870003.pdf")),
        *place(file("plan R-23/4219-202103.pdf")),
        *place(file("a/plan 202103 x.pdf"), file("a/papir.pdf"))[1:],
        *place(file("b.pdf"), decisions={file("b.pdf").digest: Decision((PlanId("4219", "72"),), None, False, "")}),
    ]
    assert all(one.plans and is_movable(one.reason) for one in weak)
    assert [one.uncertain for one in weak] == [True, True, True, True, False]
    certain = [*place(file("202103/a.pdf")), *place(file("plan 202103.pdf")), *place(file("a.sos", ids=["72"]))]
    assert not any(is_movable(one.reason) for one in certain)


@pytest.mark.parametrize(
    "written", ["vedtak.pdf", "VEDTAK.PDF", "vedtak", "a/b/vedtak.pdf", "b\\vedtak.pdf", "./vedtak.pdf"]
)
def test_the_registers_file_column(written: str) -> None:
    [placed] = place(file("rot/a/b/vedtak.pdf"), register=register(p1987=written))
    assert (ids(placed), placed.trust) == (["1987"], Trust.REGISTER)


def test_a_name_that_different_files_have_points_at_none_of_them() -> None:
    placed = place(file("a/plankart.pdf"), file("b/plankart.pdf"), register=register(p1987="plankart.pdf"))
    assert [ids(one) for one in placed] == [[], []]
    placed = place(file("a/plankart.pdf"), file("b/plankart.pdf"), register=register(p1987="b/plankart.pdf"))
    assert [ids(one) for one in placed] == [[], ["1987"]]


def test_a_file_two_rows_name_goes_to_both_with_the_rows_type() -> None:
    row = DocumentRow(
        PlanId("4219", "72"), "72", "Felles", "PLANBEST", None, None, None, None, None, None,
        (FileReference("felles.pdf", None, "o.xlsx!Dokumenter!C2"),), "Dokumenter!A2",
    )  # fmt: skip
    table = RegisterTable("o.xlsx", register(p202103="felles.pdf").rows, (row,))
    [placed] = place(file("felles.pdf"), register=table)
    assert (ids(placed), placed.document_types, placed.said[PlanId("4219", "72")].rows) == (
        ["202103", "72"],
        ("PLANBEST",),
        (row,),
    )


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("x/202103_kart.pdf", "202103"),
        ("x/4219-202103.pdf", "202103"),
        ("202103 Kjetså/brev.pdf", "202103"),
        ("x/Plan R-23 føresegner.pdf", "R-23"),
        ("19870003/endring av 202103.pdf", "202103"),
        ("19870003/202103/brev.pdf", "202103"),
        ("x/referat 1987.pdf", None),
        ("x/plan 1987.pdf", "1987"),
        ("x/4219_1987.pdf", "1987"),
        ("x/side 72.pdf", None),
        ("x/planid_72.pdf", "72"),
        ("x/72 Nes vedtak.pdf", "72"),
        ("1987 Gamle Kirkevei/brev.pdf", "1987"),
        ("x/brev 20120612.pdf", None),
        ("x/2021034.pdf", None),
        ("x/202103-2.pdf", None),
        ("x/2021-202103.pdf", None),
        ("x/IMG_202103.jpg", None),
        ("Strandvika hyttefelt/202103 referat.pdf", None),
        ("Strandvika hyttefelt/202103 Kjetså massetak.pdf", "202103"),
        ("Strandvika hyttefelt/R-23 snitt.pdf", None),
        ("19870003/R-23 snitt.pdf", "R-23"),
        ("19870003/VA-plan tegn R-23.pdf", "19870003"),
        ("x/Gravemelding 202103.pdf", None),
        ("x/Ferieliste 2011-03.pdf", None),
        ("x/2011-03-17 møte.pdf", None),
        ("2011-03 Torget/møte.pdf", "2011-03"),
        ("x/plan 2011-03.pdf", "2011-03"),
        ("x/Notat 0517.pdf", None),
        ("x/4219_0517.pdf", "0517"),
        ("x/0072_kart.pdf", "0072"),
        ("x/brev 3-87.pdf", None),
        ("3-87 Moen/brev.pdf", "3/87"),
        ("x/Plan 3-87.pdf", "3/87"),
    ],
)
def test_tokens_of_names(source: str, expected: str | None) -> None:
    [placed] = place(file(source))
    assert ids(placed) == ([expected] if expected else [])


def test_a_name_against_its_folder_is_placed_and_asked_about() -> None:
    [placed] = place(file("19870003/endring av 202103.pdf"))
    assert placed.uncertain


def test_a_name_with_two_ids_is_about_two_plans() -> None:
    [placed] = place(file("x/202103 og 19870003.pdf"))
    assert (sorted(ids(placed)), placed.uncertain) == (["19870003", "202103"], True)


def test_an_id_with_number_in_the_text() -> None:
    [placed] = place(file("a/brev.pdf", "Arealplan-ID 4219/202103 vedtatt"))
    assert (ids(placed), placed.trust, placed.uncertain) == (["202103"], Trust.TEXT, True)
    [placed] = place(file("a/brev.pdf", "Arealplan-ID 4219/202103. og 4219/19870003"))
    assert ids(placed) == []
    [placed] = place(file("19870003/brev.pdf", "naboplan 4219/202103"))
    assert (ids(placed), placed.trust) == (["19870003"], Trust.NAME)
    [placed] = place(file("a/brev.pdf", "planid 202103 uten kommunenummer"))
    assert ids(placed) == []
    assert placed.suggestions[0].plan.planid == "202103"


def test_the_only_plan_in_the_folder() -> None:
    placed = place(file("f/kart.sos", ids=["202103"]), file("f/best.pdf"), file("f/telefonliste.pdf", kind=None))
    assert [ids(one) for one in placed] == [["202103"], ["202103"], []]
    assert placed[1].trust is Trust.ONLY
    assert placed[2].suggestions[0].plan.planid == "202103"


def test_two_plans_in_the_folder_or_a_heap_place_nothing() -> None:
    placed = place(file("f/kart.sos", ids=["202103"]), file("f/R-23 best.pdf"), file("f/best.pdf"))
    assert ids(placed[2]) == []
    heap = [file(f"rot/brev {n}.pdf") for n in range(9)]
    assert not any(ids(one) for one in place(file("rot/kart.sos", ids=["202103"]), *heap)[1:])
    placed = place(file("Diverse/kart.sos", ids=["202103"]), file("Diverse/best.pdf"))
    assert ids(placed[1]) == []


def test_words_of_another_plans_name_stop_the_folder() -> None:
    placed = place(file("f/kart.sos", ids=["202103"]), file("f/Strandvika hyttefelt vedtak.pdf"))
    assert ids(placed[1]) == []
    assert placed[1].suggestions[0].plan.planid == "19870003"


def test_suggestions_are_at_most_three_and_say_why() -> None:
    [placed] = place(file("x/Strandvika.pdf", "Sentrum øst Nes industriområde Myra skole Kjetså massetak"))
    assert 1 <= len(placed.suggestions) <= 3
    assert placed.suggestions[0].plan.planid == "19870003"
    assert all(suggestion.reason for suggestion in placed.suggestions)
