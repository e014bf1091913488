"""What is gathered to be shown: only when asked, of the worst plans, from submissions and archives alike."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import shapely

from planarkiv.examine import exhibits, memory
from planarkiv.examine.exhibits import Exhibits
from planarkiv.model.exhibit import Bounds, Exhibit, Sheet
from planarkiv.report import Report
from planarkiv.validate import Job, validate
from reports.by_hand import finding
from reports.drawn import drawing
from runs import register, run, sosi

NOW = datetime(2026, 11, 26, tzinfo=UTC)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(memory.FOLDER_VARIABLE, str(tmp_path / "husk"))


@contextmanager
def looked(*paths: Path, **options: Any) -> Iterator[Report]:
    with validate(Job(paths, pictures=True, **options), lambda *_: None, NOW) as report:
        yield report


def test_nothing_is_drawn_unless_it_is_asked_for(tmp_path: Path) -> None:
    with validate(Job((sosi(tmp_path / "a.sos"),)), lambda *_: None, NOW) as report:
        assert report.exhibits == {}
        assert not (report.spool.parent / "vist").exists()


def test_a_submission_is_drawn_and_its_files_are_named(tmp_path: Path) -> None:
    file = sosi(tmp_path / "a.sos")
    with looked(file) as report:
        [(target, plan)] = report.exhibits
        shown = report.exhibit(target, plan)
        assert shown is not None
        assert (plan, shown.files) == ("4219/2001", ["a.sos"])
        [made] = shown.drawings
        assert made.file == "a.sos"
        assert {"FLATE 2", "KURVE 1"} <= {each.element for each in made.shapes}
        kept = report.exhibits[target, plan]
    assert not kept.exists()
    assert report.exhibits


def test_a_file_of_several_plans_is_drawn_plan_by_plan(tmp_path: Path) -> None:
    one, other = sosi(tmp_path / "a.sos"), sosi(tmp_path / "b.sos", planid="2002")
    with looked(one, other) as report:
        shown = {plan: report.exhibit(target, plan) for target, plan in report.exhibits}
        assert {plan: [each.file for each in found.drawings] for plan, found in shown.items() if found} == {
            "4219/2001": ["a.sos"],
            "4219/2002": ["b.sos"],
        }


def test_an_archive_is_drawn_also_from_what_is_remembered(tmp_path: Path) -> None:
    source, archive = tmp_path / "inn", tmp_path / "arkiv"
    sosi(source / "kart.sos")
    register(source / "planoversikt.csv", "2001;Myra;3;2020-01-02;kart.sos")
    run(archive, source, number="4219")
    for _ in range(2):
        with looked(archive) as report:
            shown = report.exhibit(str(archive), "4219/2001")
            assert shown is not None
            assert len(shown.drawings) == 1
            assert shown.drawings[0].file in shown.files


def test_a_map_that_cannot_be_drawn_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise shapely.errors.GEOSException("TopologyException")

    monkeypatch.setattr(exhibits, "draw", fails)
    with looked(sosi(tmp_path / "a.sos")) as report:
        shown = report.exhibit(*next(iter(report.exhibits)))
        assert shown is not None
        assert (shown.files, shown.drawings) == (["a.sos"], [])


def seen(folder: Path, *placed: int, unplaced: int = 0) -> Exhibits:
    """Plans of which the nth has n errors with a place, and some without."""
    made = Exhibits(folder)
    for n in placed:
        made.note("mål", [finding(plan=f"p{n}", point=(1.0, 1.0), file="kart.sos")] * n)
    for n in range(unplaced):
        made.note("mål", [finding(plan=f"u{n}")] * (100 + n))
    return made


def test_the_worst_with_a_place_are_drawn_and_the_worst_of_the_rest_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exhibits, "DRAWN", 2)
    monkeypatch.setattr(exhibits, "TOLD", 3)
    made = seen(tmp_path, 1, 2, 3, 4, unplaced=3)
    assert list(made._chosen("mål", ["fin"])) == [
        ("p4", True), ("p3", True), ("u2", False), ("u1", False), ("u0", False),
    ]  # fmt: skip
    assert made.not_drawn == 2


def test_few_plans_are_drawn_whatever_was_found(tmp_path: Path) -> None:
    made = seen(tmp_path, 1)
    assert list(made._chosen("mål", ["fin"])) == [("p1", True), ("fin", True)]
    many = [f"f{n}" for n in range(exhibits.DRAWN_ALL)]
    assert [plan for plan, is_drawn in seen(tmp_path, 1)._chosen("mål", many) if is_drawn] == ["p1"]


def test_an_exhibit_comes_back_from_the_disk() -> None:
    sheet = Sheet("plankart.pdf", "iVBO", 20, 10, 25832, Bounds(0.0, 1.0, 2.0, 3.0), 12.5)
    given = Exhibit("mål", "4222/1", ["æ.sos"], [drawing()], sheet)
    assert Exhibit.from_bytes(given.to_bytes()) == given
    assert Exhibit.from_bytes(Exhibit("mål", "", []).to_bytes()) == Exhibit("mål", "", [], [], None)


PAGE = [0, 0, 1000, 500]


def reference(**values: object) -> dict[str, object]:
    return {"side": 1, "epsg": 25832, "avgrensning": [100.0, 200.0, 300.0, 300.0], "utsnittPunkt": [100, 50, 500, 250],
            **values}  # fmt: skip


def test_the_page_lies_where_its_viewport_does() -> None:
    assert exhibits._ground(reference(), PAGE) == (25832, Bounds(50.0, 175.0, 550.0, 425.0))
    turned_box = reference(utsnittPunkt=[500, 250, 100, 50])
    assert exhibits._ground(turned_box, PAGE) == (25832, Bounds(50.0, 175.0, 550.0, 425.0))


@pytest.mark.parametrize(
    ("known", "page"),
    [
        (None, PAGE),
        (reference(side=2), PAGE),
        (reference(avgrensning=None), PAGE),
        (reference(utsnittPunkt=[1, 1, 1, 1]), PAGE),
        (reference(avgrensning=["a", 1, 2, 3]), PAGE),
        (reference(), None),
    ],
)
def test_a_page_that_is_not_placed_lies_nowhere(known: object, page: object) -> None:
    assert exhibits._ground(known, page) == (None, None)
