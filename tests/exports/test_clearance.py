"""What is marked skjermet leaves in no format, and nothing that tells of it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from exports.contexts import DEPOT
from exports.results import exported, out_of, readable
from planarkiv.archive import Archive, Content, PlanChange, Settings
from planarkiv.archive.purge import remove
from planarkiv.exports.choice import Filters
from planarkiv.exports.clearance import cleared
from planarkiv.exports.formats import FORMATS
from planarkiv.model.planid import PlanId
from planarkiv.model.record import Access, Discrepancy, PlanRecord, Sourced
from planarkiv.views import refresh
from planarkiv.views.entries import PlanEntry, read_entries
from runs import sosi
from views.archives import NOW, document, keep, new_archive, plan

SECRETS = (b"naboklage", b"Ola Nordmann", b"hemmelig begrunnelse", b"delt vedlegg")
"""Words that stand in names, titles, values and bytes of what is held back, each in some places."""
LETTER, SHARED, OPEN = "dokumenter/naboklage.pdf", "dokumenter/delt vedlegg.pdf", "dokumenter/best.pdf"


def a_plan(folder: Path, access: Access) -> tuple[PlanRecord, Mapping[str, Content]]:
    """A plan with an open document, one that may be skjermet, and one that shares a file with it."""
    made = plan(
        "2001",
        {"plannavn": "Myra", "planstatus": "3"},
        documents=[
            document("Bestemmelser", "PLANBEST", OPEN),
            replace(document("Klage fra Ola Nordmann", None, LETTER, SHARED), access=access, access_basis="offl. § 13"),
            document("Vedlegg til alle", None, OPEN, SHARED),
        ],
        maps={"kart/myra.sos": sosi(folder / "myra.sos")},
        discrepancies=[
            Discrepancy(
                "plannavn", Sourced("Myra", "liste.xlsx!Planer!B2"), Sourced("Ola Nordmann", "naboklage.pdf side 1")
            )
        ],
    )
    record = made.record
    files = tuple(
        replace(each, placed_by="samme mappe som naboklage.pdf", facts={"ved siden av": "naboklage.pdf", "sider": 2})
        if each.path == OPEN
        else each
        for each in record.files
    )
    told = {
        "tittel": Sourced("klage fra ola nordmann", "liste.xlsx!Klager og innsigelser!C2"),
        "fil": Sourced("mappe/naboklage.pdf", "liste.xlsx!Klager og innsigelser!D2"),
        "dato": Sourced("2020-05-04", "liste.xlsx!Klager og innsigelser!E2"),
    }
    record = replace(
        record,
        files=files,
        fields={**record.fields, "informasjon": Sourced("hemmelig begrunnelse", "naboklage.pdf side 2")},
        lists={"klagerOgInnsigelser": (told,)},
        extra={"Se også": Sourced("naboklage.pdf", "liste.xlsx!Planer!Z2")},
    )
    return record, made.content


def an_archive(folder: Path, access: Access) -> Archive:
    archive = Archive.create(folder / "arkiv", Settings(("4219",), name="Prøvelia", depot=DEPOT))
    change = plan("2001", {})
    record, content = a_plan(folder, access)
    keep(archive, [replace(change, record=record, content=content), plan("2002", {"plannavn": "Åsen"})])
    return archive


def entry_of(archive: Archive) -> PlanEntry:
    return read_entries(archive)[0][0]


@pytest.mark.parametrize("to", [name for name, each in FORMATS.items() if not each.in_database])
def test_nothing_of_it_leaves(to: str, tmp_path: Path) -> None:
    archive = an_archive(tmp_path, Access.RESTRICTED)
    with archive.writing():
        # the archive's own register has it, and is what others grow from
        refresh(archive, now=NOW)
    assert b"Ola Nordmann" in (archive.root / "register.gpkg").read_bytes()
    values = {"documents": "ja"} if "documents" in FORMATS[to].options else {}
    result = exported(archive, to, out_of(tmp_path, to), None, **values)
    assert result.clean, [told.reason for told in result.plans]
    assert (result.documents_held, result.files_held) == (1, 2)
    shown = readable(out_of(tmp_path, to))
    assert [word for word in SECRETS if word in shown] == []
    assert [
        word
        for word in SECRETS
        if word in (tmp_path / f"{out_of(tmp_path, to).name}.planarkiv/tilstand.json").read_bytes()
    ] == []


def test_it_leaves_when_that_is_asked_for(tmp_path: Path) -> None:
    archive = an_archive(tmp_path, Access.RESTRICTED)
    result = exported(archive, "bagit", tmp_path / "ut", Filters(restricted=True))
    assert (result.documents_held, result.files_held) == (0, 0)
    assert [word for word in SECRETS if word not in readable(tmp_path / "ut")] == []


def test_what_is_open_stays(tmp_path: Path) -> None:
    entry, held = cleared(entry_of(an_archive(tmp_path, Access.RESTRICTED)))
    record = entry.record
    assert (held.documents, held.files) == (1, 2)
    assert [(each.title, each.files) for each in record.documents] == [
        ("Bestemmelser", (OPEN,)),
        ("Vedlegg til alle", (OPEN,)),
    ]
    assert {each.path for each in record.files} == {OPEN, "kart/myra.sos"} == set(entry.plan.files())
    assert record.text("plannavn") == "Myra"
    assert record.lists["klagerOgInnsigelser"][0].keys() == {"dato"}
    [open_file] = [each for each in record.files if each.path == OPEN]
    assert open_file.facts == {"sider": 2}
    assert entry.plan.record() == record
    assert entry.plan.stamp() == entry.stamp != entry_of(Archive.open(tmp_path / "arkiv")).stamp


def test_a_title_that_two_documents_share_holds_back_one(tmp_path: Path) -> None:
    archive = new_archive(tmp_path)
    draft = replace(document("Bestemmelser", None, LETTER), access=Access.RESTRICTED)
    keep(archive, [plan("2001", {}, documents=[draft, document("Bestemmelser", "PLANBEST", OPEN)])])
    entry, _ = cleared(entry_of(archive), entry_of(archive).record)
    assert [each.files for each in entry.record.documents] == [(OPEN,)]


def test_a_plan_with_nothing_to_hold_back_is_as_it_is(tmp_path: Path) -> None:
    whole = entry_of(an_archive(tmp_path, Access.PUBLIC))
    entry, held = cleared(whole)
    assert not held
    assert (entry.record, entry.stamp) == (whole.record, whole.stamp)


def test_earlier_versions_show_no_more(tmp_path: Path) -> None:
    """A letter that was there in an earlier version, and one that was removed by a decision."""
    archive = an_archive(tmp_path, Access.PUBLIC)
    with archive.writing():
        remove(archive, PlanId("4219", "2001"), LETTER, "naboklage fra Ola Nordmann", "sak 1", "Kari", NOW)
    entry, _ = cleared(entry_of(archive))
    inventory = entry.plan.inventory
    assert b"naboklage" not in inventory.to_bytes()
    assert b"plan.json" not in inventory.to_bytes()
    assert entry.record.history == ()


@pytest.mark.parametrize("to", ["bagit", "gpkg", "geojson"])
def test_what_is_marked_later_goes_from_the_result(to: str, tmp_path: Path) -> None:
    archive, out = an_archive(tmp_path, Access.PUBLIC), out_of(tmp_path, to)
    exported(archive, to, out)
    assert b"Ola Nordmann" in readable(out)
    record, _ = a_plan(tmp_path, Access.RESTRICTED)
    _keep_record(archive, record)
    exported(archive, to, out)
    assert [word for word in SECRETS if word in readable(out)] == []


def test_as_of_holds_back_what_is_marked_today(tmp_path: Path) -> None:
    archive = an_archive(tmp_path, Access.PUBLIC)
    record, _ = a_plan(tmp_path, Access.RESTRICTED)
    _keep_record(archive, record, days=10)
    exported(archive, "bagit", tmp_path / "ut", Filters(as_of=NOW))
    assert [word for word in SECRETS if word in readable(tmp_path / "ut")] == []


def test_as_of_holds_back_what_the_letter_was_before_it_was_marked(tmp_path: Path) -> None:
    """The letter of today has other bytes; the old ones are no less skjermet, and a title that is so today was it."""
    archive = new_archive(tmp_path)
    letter = document("Klage fra Ola Nordmann", None, LETTER)
    old = plan("2001", {"plannavn": "Myra"}, documents=[letter, document("Best", None, OPEN)])
    content = {**old.content, LETTER: Content.of(b"hemmelig begrunnelse")}
    files = tuple(
        replace(each, sha512=content[each.path].sha512, size=content[each.path].size) for each in old.record.files
    )
    keep(archive, [replace(old, record=replace(old.record, files=files), content=content)])
    marked = replace(letter, access=Access.RESTRICTED)
    new = plan("2001", {"plannavn": "Myra"}, documents=[marked, document("Best", None, OPEN)])
    with archive.writing():
        archive.commit([new], message="build", user="Kari", now=NOW + timedelta(days=10))
    result = exported(archive, "bagit", tmp_path / "ut", Filters(as_of=NOW))
    assert (result.documents_held, result.files_held) == (1, 1)
    assert [word for word in SECRETS if word in readable(tmp_path / "ut")] == []
    assert b"best.pdf" in readable(tmp_path / "ut")


def _keep_record(archive: Archive, record: PlanRecord, days: int = 0) -> None:
    content: Mapping[str, Content] = {each.path: Content(None, each.sha512, each.size) for each in record.files}
    with archive.writing():
        archive.commit(
            [PlanChange(record.arealplan_id, record, content)],
            message="build",
            user="Kari",
            now=NOW + timedelta(days=days),
        )
