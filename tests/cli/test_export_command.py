"""``planarkiv export`` as it is typed: what it says, and with what it ends."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from cli.test_commands import planarkiv
from exports.results import files
from planarkiv.cli.main import without_secrets
from planarkiv.exports.formats import FORMATS
from planarkiv.model.record import Access
from runs import snapshot, sosi
from views.archives import document, keep, new_archive, plan


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("eksport")
    archive = new_archive(folder)
    letter = replace(document("Brev", None, "dokumenter/brev.pdf"), access=Access.RESTRICTED)
    fields = {"plannavn": "Myra", "planstatus": "3", "vedtaksdato": "2010-01-01"}
    keep(
        archive,
        [
            plan("2001", fields, documents=[letter], maps={"kart/k.sos": sosi(folder / "k.sos", "2001")}),
            plan("2002", {"plannavn": "Åsen", "planstatus": "2"}, maps={"kart/k.sos": sosi(folder / "å.sos", "2002")}),
        ],
    )
    return archive.root


def test_it_tells_what_it_did_and_what_it_held_back(root: Path, tmp_path: Path) -> None:
    out = tmp_path / "ut"
    done = planarkiv("export", root, "--to", "bagit", "--out", out)
    assert done.returncode == 0, done.stderr
    assert "2 planer skrevet, 0 uendret, 0 feilet, 0 utelatt" in done.stdout
    assert f"Resultatet: {out}" in done.stdout
    assert "1 dokumenter, 1 filer" in done.stderr
    assert b"brev" not in b"".join(files(out).values())
    again = planarkiv("export", root, "--to", "bagit", "--out", out)
    assert again.returncode == 0
    assert f"Resultatet er uendret: {out}" in again.stdout
    assert "1 dokumenter, 1 filer" in again.stderr
    logs = sorted((tmp_path / "ut.planarkiv" / "logg").iterdir())
    assert 1 <= len(logs) <= 2
    lines = [json.loads(line) for line in logs[-1].read_text(encoding="utf-8").splitlines()]
    assert {line.get("plan") for line in lines} == {"4219/2001", "4219/2002", None}


def test_filters_as_they_are_typed(root: Path, tmp_path: Path) -> None:
    chosen = ("--status", "Endelig vedtatt", "--bbox", "0,0,9000000,9000000", "--in-force-at", "2020-01-01")
    out, log = tmp_path / "ut", tmp_path / "logg.jsonl"
    done = planarkiv("export", root, "--to", "sosi", "--out", out, *chosen, "--plan", "2001", "--log", log)
    assert done.returncode == 0, done.stderr
    assert files(out).keys() == {"4219/2001/k.sos"}
    assert len(log.read_text(encoding="utf-8").splitlines()) == 3
    as_of = planarkiv("export", root, "--to", "sosi", "--out", tmp_path / "da", "--as-of", "2026-03-01")
    assert as_of.returncode == 0
    assert "2026-03-01 23:59:59" in as_of.stderr
    before = planarkiv("export", root, "--to", "sosi", "--out", tmp_path / "før", "--as-of", "2026-02-01")
    assert before.returncode == 3
    assert "Ingen av planene" in before.stderr
    assert not (tmp_path / "før").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--to", "mapinfo", "--out", "ut"), "Formatet «mapinfo» finnes ikke"),
        (("--to", "sosi", "--out", "ut", "--plan", "9999"), "9999"),
        (("--to", "sosi", "--out", "ut", "--status", "77"), "77"),
        (("--to", "sosi", "--out", "ut", "--bbox", "3,3,1,1"), "--bbox"),
        (("--to", "sosi", "--out", "ut", "--as-of", "i fjor"), "--as-of"),
        (("--to", "sosi", "--out", "ut", "--changed-since", "sist"), "--changed-since"),
        (("--to", "gpkg", "--status", "3"), "--out STI"),
        (("--to", "gpkg", "--log", "ny.jsonl"), "--out STI"),
        (("--to", "sosi", "--out", "ut", "--plan", ""), "ingen plan"),
        (("--to", "sosi", "--out", "ut", "--bbox", ""), "--bbox"),
        (("--to", "sosi", "--out", "ut", "--as-of", ""), "--as-of"),
        (("--to", "sosi", "--out", "ut", "--in-force-at", ""), "--in-force-at"),
        (("--to", "sosi", "--out", "ut", "--changed-since", ""), "--changed-since"),
        (("--to", "sosi", "--out", "ut", "--as-of", "0001-01-01"), "--as-of 0001-01-01"),
        (("--to", "sosi", "--out", "ut", "--changed-since", "0001-01-01"), "--changed-since 0001-01-01"),
        (("--to", "sosi", "--out", "ut", "--charset", "utf-9"), "ISO8859-10"),
        (("--to", "sosi", "--out", "ut.sos"), "navnet p"),
        (("--to", "gpkg", "--out", "ut.geojson"), ".gpkg"),
        (("--to", "planoversikt", "--out", "ut.ods"), ".xlsx"),
        (("--to", "postgis", "--out", "ut"), "--out"),
    ],
    ids=str,
)
def test_wrong_use_is_told_and_nothing_is_written(
    root: Path, tmp_path: Path, arguments: tuple[str, ...], told: str
) -> None:
    done = planarkiv("export", root, *arguments, cwd=tmp_path)
    assert done.returncode == 2, done.stderr
    assert told in done.stderr
    # the lock and the log of a run that had begun
    assert {path.name for path in tmp_path.iterdir()} <= {"ut.planarkiv"}


def test_the_last_day_there_is_is_told_where_it_has_no_end(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "America/New_York")
    done = planarkiv("export", root, "--to", "sosi", "--out", tmp_path / "ut", "--as-of", "9999-12-31")
    assert done.returncode == 2
    assert "--as-of 9999-12-31" in done.stderr


def test_a_charset_may_be_typed_in_small_letters(root: Path, tmp_path: Path) -> None:
    done = planarkiv("export", root, "--to", "sosi", "--out", tmp_path / "ut", "--charset", "iso8859-10")
    assert done.returncode == 0, done.stderr
    assert all(b"..TEGNSETT ISO8859-10" in data for data in files(tmp_path / "ut").values())


def test_the_register_of_the_archive_itself(root: Path) -> None:
    done = planarkiv("export", root, "--to", "gpkg")
    assert done.returncode == 0, done.stderr
    assert f"Resultatet: {root / 'register.gpkg'}" in done.stdout
    before = snapshot(root)
    assert planarkiv("export", root, "--to", "gpkg").returncode == 0
    assert snapshot(root) == before


def test_a_failed_plan_ends_with_one(root: Path, tmp_path: Path) -> None:
    path = next((root / "planer" / "4219" / "2002").glob("v1/content/kart/k.sos"))
    whole = path.read_bytes()
    try:
        path.write_bytes(b"!")
        done = planarkiv("export", root, "--to", "sosi", "--out", tmp_path / "ut")
        assert done.returncode == 1
        assert "4219/2002" in done.stderr
        alone = planarkiv("export", root, "--to", "sosi", "--out", tmp_path / "en", "--plan", "2002")
        assert alone.returncode == 3
    finally:
        path.write_bytes(whole)


def test_every_format_is_in_the_help() -> None:
    text = " ".join(planarkiv("export", "--help").stdout.split())
    assert [name for name in FORMATS if name not in text] == []


def test_where_a_database_is_stands_in_no_report() -> None:
    secret = "postgresql://kari:hemmelig@db/planer"  # noqa: S105 - made up
    for written in (["export", "A", "--dsn", secret], ["export", "A", f"--dsn={secret}"]):
        assert secret not in " ".join(without_secrets(written))
        assert without_secrets(written)[:2] == ["export", "A"]
