"""diff from end to end: two versions in an archive, two files, two folders, an archive and a delivery."""

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import jsonschema
import pytest

from conftest import ROOT
from planarkiv import convert
from planarkiv.diff import Job, diff
from planarkiv.errors import PlanarkivError, UsageError
from planarkiv.model.difference.changes import Change, Comparison
from planarkiv.reports import diff as reports
from project_files import load_script
from runs import register, run, sosi

NOW = datetime(2026, 3, 2, tzinfo=UTC)
SCHEMA = json.loads(Path(reports.__file__).with_name("diff.schema.json").read_text(encoding="utf-8"))
PDF = load_script(ROOT / "sample_data" / "plain_pdf.py")


def compared(before: Path, after: Path | None = None, **options: object) -> Comparison:
    job = Job(before, after, **options)  # type: ignore[arg-type]  # options are Job's
    return diff(job, lambda *_: None, NOW)


def told(comparison: Comparison) -> str:
    return b"".join(reports.render(reports.Format.TEXT, comparison)).decode()


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """One plan in three versions, and one that came with the second."""
    archive, source = tmp_path / "A", tmp_path / "inn"
    run(archive, sosi(source / "2001.sos", name="Myra"))
    sosi(source / "2001.sos", name="Myra bustadfelt")
    sosi(source / "2002.sos", planid="2002", name="Lia")
    run(archive, source)
    run(archive, register(tmp_path / "plan.csv", "2001;Myra bustadfelt;2;;", "2002;Lia;3;;"))
    return archive


def test_the_last_version_is_held_against_the_one_before(archive: Path) -> None:
    found = compared(archive, plans=("4219/2001",))
    ((plan, _),) = found.plans
    assert plan.plan == "4219/2001"
    assert [(each.name, each.before, each.after) for each in plan.fields] == [
        ("planstatus", "3 Endelig vedtatt", "2 Planforslag")
    ]
    assert plan.objects.changes == ()
    assert "planstatus: 3 Endelig vedtatt → 2 Planforslag" in told(found)


def test_any_two_versions(archive: Path) -> None:
    ((plan, _),) = compared(archive, plans=("2001",), since="v1", until="v2").plans
    assert [(each.name, each.after) for each in plan.fields] == [("plannavn", "Myra bustadfelt")]
    (outline,) = plan.objects.changes
    assert (outline.otype, outline.values[0].name) == ("RpOmråde", "PLANNAVN")
    with pytest.raises(UsageError, match="v2"):
        compared(archive, since="i fjor")


def test_a_day_before_anything_came_has_no_plans(archive: Path) -> None:
    found = compared(archive, since="1999-12-31")
    assert [(plan.plan, plan.change) for plan, _ in found.plans] == [
        ("4219/2001", Change.ADDED),
        ("4219/2002", Change.ADDED),
    ]
    assert compared(archive, since="2099-01-01").alike == 2


def test_an_archive_and_a_delivery_are_about_the_plans_of_the_delivery(archive: Path, tmp_path: Path) -> None:
    delivery = tmp_path / "levert"
    sosi(delivery / "kart.sos", name="Myra bustadfelt", status=3)
    ((plan, _),) = compared(archive, delivery).plans
    # the register has the name of the plan and its status; the delivery has no register
    assert [(each.name, each.before, each.after) for each in plan.fields] == [
        ("planstatus", "2 Planforslag", "3 Endelig vedtatt")
    ]
    assert (plan.objects.changes, plan.entries) == ((), [])
    assert compared(delivery, archive).alike == 0
    found = compared(archive, sosi(delivery / "kart.sos", name="Ny Myra"))
    ((plan, _),) = found.plans
    assert [value.after for value in plan.objects.changes[0].values] == ["Ny Myra"]


def test_two_archives_are_compared_plan_by_plan(archive: Path, tmp_path: Path) -> None:
    other = tmp_path / "B"
    run(other, sosi(tmp_path / "annet" / "2001.sos", name="Myra bustadfelt"))
    found = compared(archive, other)
    assert [(plan.plan, plan.change) for plan, _ in found.plans if plan.change is Change.REMOVED] == [
        ("4219/2002", Change.REMOVED)
    ]


def pdf(path: Path, *lines: str) -> Path:
    page = PDF.Page()
    for number, line in enumerate(lines):
        page.text(60, 780 - 20 * number, line)
    path.write_bytes(PDF.pdf_bytes([page]))
    return path


def folder(path: Path, words: str, *, status: int) -> Path:
    sosi(path / "plankart 2001.sos", status=status)
    pdf(path / "Bestemmelser 2001.pdf", "Reguleringsbestemmelser for 4219_2001 Myra", "1.1 Høyde", words)
    return path


def test_hearing_against_decided_with_the_words_of_the_provisions(tmp_path: Path) -> None:
    before = folder(tmp_path / "hoering", "Maks byggehøyde er 8 meter.", status=2)
    after = folder(tmp_path / "vedtatt", "Maks byggehøyde er 11 meter.", status=3)
    found = compared(before, after, pictures=True)
    ((plan, drawings),) = found.plans
    (text,) = plan.texts
    (change,) = text.changes
    assert [words for kind, words in change.pieces if kind != "likt"] == ["8", "11"]
    assert change.heading == "1.1 Høyde"
    assert len(drawings) == 1
    page = b"".join(reports.render(reports.Format.HTML, found)).decode()
    assert "<del>8</del>" in page
    assert "<ins>11</ins>" in page
    assert page.count("<svg") == 2
    document = json.loads(b"".join(reports.render(reports.Format.JSON, found)))
    jsonschema.validate(document, SCHEMA)
    assert document["planer"][0]["tekster"][0]["endringer"][0]["biter"][-1] == {"slag": "likt", "tekst": "meter."}


def test_two_files(tmp_path: Path) -> None:
    before, after = sosi(tmp_path / "a.sos"), sosi(tmp_path / "b.sos", planid="2001B")
    found = compared(before, after)
    ((plan, _),) = found.plans
    assert any("4219/2001 og 4219/2001B" in note for note in plan.notes)
    one = pdf(tmp_path / "a.pdf", "Det er tillatt med garasje.")
    other = pdf(tmp_path / "b.pdf", "Det er ikke tillatt med garasje.")
    assert "[+ikke+]" in told(compared(one, other))
    assert "Ingen forskjell i innhold." in told(compared(one, one))


def test_a_plan_that_cannot_be_read_stops_no_other(archive: Path) -> None:
    for path in (archive / "planer" / "4219" / "2002").rglob("inventory.json"):
        path.write_bytes(path.read_bytes().replace(b"sha512", b"sha999", 1))
    found = compared(archive, archive)
    assert [each.plan for each in found.failed] == ["4219/2002"]
    assert found.alike == 1


def test_what_cannot_be_compared_is_said(tmp_path: Path) -> None:
    path = tmp_path / "bilde.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n")
    with pytest.raises(UsageError, match=r"bilde\.png"):
        compared(path, path)
    with pytest.raises(UsageError, match="to sider"):
        compared(tmp_path)
    with pytest.raises(UsageError, match="ingen versjoner"):
        compared(tmp_path, tmp_path, since="v1")


@pytest.mark.parametrize("name", ["plan.gml", "plan.gpkg", "plan.sos"])
def test_the_same_plan_in_another_format_and_system_is_the_same(tmp_path: Path, name: str) -> None:
    source = ROOT / "sample_data" / "bydel" / "planer" / "202416 Lia øst" / "4222_202416.sos"
    epsg = 25833 if name == "plan.sos" else None
    convert.convert(convert.Job(source, tmp_path / name, epsg=epsg), lambda *_: None)
    found = compared(source, tmp_path / name)
    assert (found.plans, found.alike) == ([], 1)


@pytest.mark.parametrize("name", ["plan.gpkg", "plan.geojson", "plan.gml"])
def test_repeated_values_in_one_column_are_the_same_plan(tmp_path: Path, name: str) -> None:
    source = sosi(tmp_path / "a.sos")
    more = "..IKRAFT 20151210\n..PLANNAVN"
    text = source.read_text(encoding="utf-8").replace("..PLANNAVN", f"..INFORMASJON a\n..INFORMASJON c\n{more}")
    source.write_text(text, encoding="utf-8")
    convert.convert(convert.Job(source, tmp_path / name), lambda *_: None)
    assert (compared(source, tmp_path / name).plans, compared(tmp_path / name, source).plans) == ([], [])


@pytest.mark.parametrize("epsg", [None, 25832], ids=["degrees", "crs"])
def test_how_a_map_tells_its_system_is_no_fault_of_it(tmp_path: Path, epsg: int | None) -> None:
    source, after = sosi(tmp_path / "a.sos"), tmp_path / "b.geojson"
    convert.convert(convert.Job(sosi(tmp_path / "b.sos", name="Lia"), after, epsg=epsg), lambda *_: None)
    ((plan, _),) = compared(source, after).plans
    assert [note for note in plan.notes if "feil" in note] == []


@pytest.mark.parametrize("data", [b"notpdf", b"%PDF-1.7\n1 0 obj <<", None], ids=["text", "cut", "half"])
def test_provisions_in_a_folder_that_cannot_be_read_are_no_deleted_text(tmp_path: Path, data: bytes | None) -> None:
    words = "Maks byggehøyde er 8 meter."
    good, bad = (folder(tmp_path / name, words, status=3) for name in ("hel", "skadet"))
    provisions = bad / "Bestemmelser 2001.pdf"
    provisions.write_bytes(provisions.read_bytes()[: provisions.stat().st_size // 2] if data is None else data)
    for pair in ((good, bad), (bad, good)):
        found = compared(*pair)
        assert [text for plan, _ in found.plans for text in plan.texts] == []
        (failure,) = found.failed
        assert (failure.plan, found.undone) == ("4219/2001", False)
        assert "4219/2001, Bestemmelser 2001.pdf kunne ikke sammenlignes: skadet/Best" in told(found)
        jsonschema.validate(json.loads(b"".join(reports.render(reports.Format.JSON, found))), SCHEMA)
    same = compared(bad, shutil.copytree(bad, tmp_path / "kopi"))
    assert (same.plans, same.alike, same.failed) == ([], 1, [])


@pytest.mark.parametrize("data", [b"notpdf", b"", b"%PDF-1.7\n1 0 obj <<", None], ids=["text", "empty", "cut", "half"])
def test_a_document_that_cannot_be_read_is_no_difference(tmp_path: Path, data: bytes | None) -> None:
    good, bad = pdf(tmp_path / "a.pdf", "1 Formål"), tmp_path / "b.pdf"
    bad.write_bytes(good.read_bytes()[: good.stat().st_size // 2] if data is None else data)
    for pair in ((good, bad), (bad, good)):
        found = compared(*pair)
        assert (found.plans, found.alike, len(found.failed)) == ([], 0, 1)
        assert "b.pdf kan ikke leses" in found.failed[0].reason
        assert " → ".join(path.name for path in pair) + " kunne ikke sammenlignes" in told(found)
        assert found.undone


def test_a_map_and_a_document_are_not_compared(tmp_path: Path) -> None:
    document, map_ = pdf(tmp_path / "a.pdf", "1 Formål"), sosi(tmp_path / "a.sos")
    for pair in ((document, map_), (map_, document)):
        with pytest.raises(UsageError, match="samme slag"):
            compared(*pair)


def test_a_zip_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"rot")
    with pytest.raises(PlanarkivError, match="kan ikke åpnes"):
        compared(tmp_path / "a.zip", tmp_path / "a.zip")


def test_shapefiles_beside_the_one_that_is_named_are_other_maps(tmp_path: Path) -> None:
    alone, crowd = tmp_path / "alene", tmp_path / "mange"
    for each in (alone, crowd):
        each.mkdir()
        convert.convert(convert.Job(sosi(tmp_path / "2001.sos"), each / "2001.shp"), lambda *_: None)
    for each in alone.iterdir():
        if not each.name.startswith("2001_RpOmrade"):
            each.unlink()
    [named] = alone.glob("*.shp")
    assert len([*crowd.glob("*.shp")]) > 1
    found = compared(named, crowd / named.name)
    assert (found.plans, found.alike) == ([], 1)


def test_a_map_that_cannot_be_read_is_no_difference(tmp_path: Path) -> None:
    broken = tmp_path / "b.gml"
    broken.write_text("<gml:FeatureCollection xmlns:gml='http://www.opengis.net/gml/3.2'><", encoding="utf-8")
    found = compared(sosi(tmp_path / "a.sos"), broken)
    assert (found.plans, found.alike, len(found.failed)) == ([], 0, 1)
    assert "b.gml" in found.failed[0].reason


def emptied(path: Path) -> Path:
    """The map with its head only."""
    head, _, _ = path.read_text(encoding="utf-8").partition(".KURVE")
    path.write_text(f"{head}.SLUTT\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("many", [False, True], ids=["one plan", "two plans"])
@pytest.mark.parametrize("folders", [False, True], ids=["files", "folders"])
def test_a_map_with_a_head_only_has_no_objects(tmp_path: Path, many: bool, folders: bool) -> None:
    full, empty = sosi(tmp_path / "a" / "kart.sos"), emptied(sosi(tmp_path / "b" / "tomt.sos"))
    ids = ["4219/2001"]
    if many:
        objects = sosi(tmp_path / "2002.sos", planid="2002").read_text(encoding="utf-8").partition(".KURVE")[2]
        other = ".KURVE" + objects.replace("KURVE 1", "KURVE 3").replace(" 1:", " 3:").replace(" 2:", " 4:")
        text = full.read_text(encoding="utf-8").removesuffix(".SLUTT\n") + other.replace("REF :1", "REF :3")
        full.write_text(text, encoding="utf-8")
        ids.append("4219/2002")
    one, other_ = (full.parent, empty.parent) if folders else (full, empty)
    for sides, change in (((one, other_), Change.REMOVED), ((other_, one), Change.ADDED)):
        found = compared(*sides)
        assert [(plan.plan, plan.change) for plan, _ in found.plans] == [(each, change) for each in ids]
        assert found.notes == [f"{'b/' if folders else ''}tomt.sos har ingen kartobjekter"]
        for form in reports.Format:
            assert "har ingen kartobjekter" in b"".join(reports.render(form, found)).decode()
        jsonschema.validate(json.loads(b"".join(reports.render(reports.Format.JSON, found))), SCHEMA)
    assert compared(other_, other_).plans == []


def test_an_empty_geojson_with_a_system_has_no_objects(tmp_path: Path) -> None:
    empty = tmp_path / "b.geojson"
    system = {"type": "name", "properties": {"name": "EPSG:25832"}}
    empty.write_text(json.dumps({"type": "FeatureCollection", "crs": system, "features": []}), encoding="utf-8")
    found = compared(sosi(tmp_path / "a.sos"), empty)
    assert ([plan.change for plan, _ in found.plans], found.failed) == ([Change.REMOVED], [])


def test_a_delivery_of_nothing_is_not_held_against_an_archive(archive: Path, tmp_path: Path) -> None:
    empty = emptied(sosi(tmp_path / "b" / "tomt.sos"))
    (tmp_path / "c").mkdir()
    for delivery in (empty, empty.parent, tmp_path / "c"):
        with pytest.raises(PlanarkivError, match=f"{delivery.name} har verken planer"):
            compared(archive, delivery)


@pytest.mark.parametrize("other", [True, False], ids=["beside another plan", "alone"])
def test_an_unreadable_map_without_a_plan_in_a_folder_is_named(tmp_path: Path, other: bool) -> None:
    before, after = tmp_path / "hoering", tmp_path / "vedtatt"
    for folder_ in (before, after):
        folder_.mkdir()
        if other:
            sosi(folder_ / "2001.sos")
    sosi(before / "2002.sos", planid="2002")
    broken = after / "kart.gml"
    broken.write_text("<gml:FeatureCollection xmlns:gml='http://www.opengis.net/gml/3.2'><", encoding="utf-8")
    found = compared(before, after, pictures=True)
    (failure,) = found.failed
    assert ("kart.gml" in failure.reason, found.undone) == (True, False)
    name = "✗ vedtatt" if other else "✗ 4219/2002"
    for form in reports.Format:
        shown = b"".join(reports.render(form, found)).decode()
        assert "kart.gml" in shown
    jsonschema.validate(json.loads(b"".join(reports.render(reports.Format.JSON, found))), SCHEMA)
    assert f"{name} kunne ikke sammenlignes" in told(found)
    assert "Objekter uten plan: bare" not in told(found)


def test_a_lost_area_in_every_report(tmp_path: Path) -> None:
    before, after = sosi(tmp_path / "a.sos"), sosi(tmp_path / "b.sos")
    after.write_text(after.read_text(encoding="utf-8").replace("..REF :1\n", ""), encoding="utf-8")
    found = compared(before, after, pictures=True)
    words = "var en flate på 10 000,0 m², er nå et punkt"
    assert words in told(found)
    assert words in b"".join(reports.render(reports.Format.HTML, found)).decode()
    document = json.loads(b"".join(reports.render(reports.Format.JSON, found)))
    jsonschema.validate(document, SCHEMA)
    assert document["planer"][0]["objekter"]["endringer"][0]["geometri"] == {
        "foer": {"enhet": "m2", "stoerrelse": 10000.0},
        "etter": {"enhet": None, "stoerrelse": 0.0},
    }


def test_a_document_without_text_is_no_equal_but_of_itself(tmp_path: Path) -> None:
    scan = ROOT / "sample_data/lyngvik/Reguleringsplaner/0072 Elvebakken/bestemmelser.pdf"
    text = ROOT / "sample_data/bydel/planer/202416 Lia øst/202416 bestemmelser.pdf"
    for pair in ((scan, text), (text, scan)):
        found = compared(*pair)
        assert (found.alike, found.undone, len(found.failed)) == (0, True, 1)
        assert "skannet" in found.failed[0].reason
    copy = tmp_path / "kopi.pdf"
    copy.write_bytes(scan.read_bytes())
    assert (compared(scan, copy).alike, len(compared(scan, copy).failed)) == (1, 0)


def test_symbols_that_point_alike_are_alike_and_others_are_not(tmp_path: Path) -> None:
    head = (
        ".HODE\n..TEGNSETT UTF-8\n..TRANSPAR\n...KOORDSYS 22\n...ORIGO-NØ 0 0\n...ENHET 0.01\n..SOSI-VERSJON 4.5\n"
        ".SYMBOL 1:\n..OBJTYPE RpJuridiskPunkt\n..RPJURPUNKT 1\n"
    )
    place = "650000000 57000000"
    one, same, other = (tmp_path / f"{name}.sos" for name in ("en", "lik", "annen"))
    one.write_text(f"{head}..NØ\n{place}\n{place}\n650000300 57000400\n.SLUTT\n", encoding="utf-8")
    same.write_text(f"{head}..SYMBOLRETNING 4 3\n..NØ\n{place}\n.SLUTT\n", encoding="utf-8")
    other.write_text(f"{head}..NØ\n{place}\n{place}\n650000400 57000300\n.SLUTT\n", encoding="utf-8")
    assert compared(one, same).alike == 1
    [(plan, _)] = compared(one, other).plans
    [change] = plan.objects.changes
    assert [value.name for value in change.values] == ["SYMBOLRETNING"]
