# ruff: noqa: S608 - names and schemas of the test itself
"""PostGIS: a real database holds what the archive has, plan by plan, and nobody is told how to reach it."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

import plain_sosi
from conftest import ROOT
from exports.results import exported, outcomes
from planarkiv.archive import Archive
from planarkiv.errors import PlanarkivError, UsageError
from planarkiv.exports.choice import Filters
from planarkiv.exports.postgis import upsert as writing
from planarkiv.exports.postgis.names import LONGEST, sql_name
from planarkiv.model.record import Access
from runs import sosi
from views.archives import document, keep, new_archive, plan

DSN = os.environ.get("PLANARKIV_TEST_DSN", "")
psycopg = pytest.importorskip("psycopg")
needs_server = pytest.mark.skipif(not DSN, reason="PLANARKIV_TEST_DSN names no PostgreSQL server with PostGIS")


class Database:
    """One schema in a database of the tests, read with SQL."""

    def __init__(self, connection: Any, dsn: str, schema: str) -> None:
        self.connection, self.dsn, self.schema = connection, dsn, schema

    def rows(self, statement: str) -> list[tuple[Any, ...]]:
        found: list[tuple[Any, ...]] = self.connection.execute(statement.replace("@", f"{self.schema}.")).fetchall()
        return found

    def value(self, statement: str) -> Any:
        ((value,),) = self.rows(statement)
        return value

    def export(self, archive: Archive, filters: Filters | None = None) -> dict[str, str]:
        return outcomes(exported(archive, "postgis", None, filters, dsn=self.dsn, schema=self.schema))


@pytest.fixture(scope="session")
def own_dsn() -> Iterator[str]:
    """A database that no other process of the tests reaches: catalogue views of PostgreSQL, pg_indexes among them, fail
    on what another connection is just dropping, in whatever schema it is."""
    name = f"proeve_{uuid4().hex[:12]}"
    with psycopg.connect(DSN, autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name} TEMPLATE template0")
        dsn = psycopg.conninfo.make_conninfo(DSN, dbname=name)
        with psycopg.connect(dsn, autocommit=True) as connection:
            connection.execute("CREATE EXTENSION postgis")
        yield dsn
        server.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def database(own_dsn: str) -> Iterator[Database]:
    schema = f"proeve_{uuid4().hex[:12]}"
    with psycopg.connect(own_dsn, autocommit=True) as connection:
        yield Database(connection, own_dsn, schema)
        connection.execute(f"DROP SCHEMA IF EXISTS {schema} CASCADE")


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    made = new_archive(tmp_path)
    keep(
        made,
        [
            plan(
                planid,
                {"plannavn": f"Plan {planid}", "planstatus": "3"},
                documents=[document("Best", "PLANBEST", "dokumenter/best.pdf")],
                maps={"kart/k.sos": sosi(tmp_path / planid / "k.sos", planid)},
            )
            for planid in ("2001", "2002", "2003")
        ],
    )
    return made


def areas_in(archive: Archive) -> dict[str, tuple[int, float]]:
    """How many areas of each type the SOSI maps of the newest versions have, and how large they are in m², by a reader
    that is not ours."""
    found: dict[str, tuple[int, float]] = {}
    for stored in archive.plans():
        for each in stored.record().maps:
            assert each.format == "SOSI"
            objects = plain_sosi.read_sosi(stored.path_of(each.file).read_bytes())
            for item in objects.values():
                if item.kind == "FLATE":
                    rings = [abs(plain_sosi.doubled_area(plain_sosi.ring_points(objects, ring))) for ring in item.rings]
                    count, area = found.get(item.type, (0, 0.0))
                    found[item.type] = count + 1, area + (rings[0] - sum(rings[1:])) / 20_000
    return found


@needs_server
def test_the_database_has_every_area_of_the_sample(sample_archive: Archive, database: Database) -> None:
    told = database.export(sample_archive)
    assert set(told.values()) == {"skrevet"}
    assert database.value("SELECT count(*) FROM @plan") == len(told)
    expected = areas_in(sample_archive)
    assert len(expected) > 5
    for otype, (count, area) in expected.items():
        table = database.value(f"SELECT tabell FROM @planarkiv_lag WHERE lag = '{otype}'")
        there, sum_ = database.rows(f"SELECT count(*), sum(ST_Area(geom)) FROM @{table}")[0]
        assert (there, sum_) == (count, pytest.approx(area, rel=1e-4)), otype
    assert database.value("SELECT plannavn FROM @plan WHERE planid = '3/87'") == "Moen industriområde"
    assert database.value("SELECT bool_and(ST_SRID(geom) = 25832) FROM @rpomraade")
    indexed = {name for (name,) in database.rows(
        f"SELECT tablename FROM pg_indexes WHERE schemaname = '{database.schema}' AND indexdef LIKE '%gist%'"
    )}  # fmt: skip
    assert {"plan", "rpomraade", "rpformaalgrense"} <= indexed
    uncommented = database.rows(
        "SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 "
        f"WHERE c.relnamespace = '{database.schema}'::regnamespace AND c.relkind = 'r' AND NOT a.attisdropped "
        "AND c.relname NOT LIKE 'planarkiv%' AND a.attname <> 'geom' AND col_description(c.oid, a.attnum) IS NULL"
    )
    assert uncommented == []


@needs_server
def test_unchanged_plans_are_left_alone_and_a_changed_one_is_put_in_again(
    archive: Archive, database: Database, tmp_path: Path
) -> None:
    database.export(archive)
    before = dict(database.rows("SELECT arealplan_id, id FROM @rpomraade"))
    assert set(database.export(archive).values()) == {"uendret"}
    assert dict(database.rows("SELECT arealplan_id, id FROM @rpomraade")) == before
    again = sosi(tmp_path / "ny" / "k.sos", "2002", name="Nytt navn")
    keep(archive, [plan("2002", {"plannavn": "Nytt navn", "planstatus": "3"}, maps={"kart/k.sos": again})])
    assert database.export(archive) == {"4219/2001": "uendret", "4219/2002": "skrevet", "4219/2003": "uendret"}
    after = dict(database.rows("SELECT arealplan_id, id FROM @rpomraade"))
    assert {key for key in after if after[key] != before[key]} == {"4219/2002"}
    assert database.value("SELECT plannavn FROM @rpomraade WHERE arealplan_id = '4219/2002'") == "Nytt navn"


@needs_server
def test_a_plan_that_fails_is_as_it_was_and_stops_no_other(
    archive: Archive, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database.export(archive)
    for planid in ("2001", "2002"):
        again = sosi(tmp_path / "ny" / planid / "k.sos", planid, name="Nytt navn")
        keep(archive, [plan(planid, {"plannavn": "Nytt navn", "planstatus": "3"}, maps={"kart/k.sos": again})])
    insert = writing._Run._insert_layer

    def broken(self: Any, name: str, layer: Any, same: Any) -> None:
        insert(self, name, replace(layer, coded={**layer.coded, "NYTT": ["x"] * layer.count}), same)
        if same["arealplanId"] == "4219/2001":
            raise OSError("forbindelsen ble brutt")

    monkeypatch.setattr(writing._Run, "_insert_layer", broken)
    assert database.export(archive)["4219/2001"].startswith("feilet")
    assert dict(database.rows("SELECT arealplan_id, plannavn FROM @rpomraade")) == {
        "4219/2001": "Myra",
        "4219/2002": "Nytt navn",
        "4219/2003": "Myra",
    }
    assert database.value("SELECT count(*) FROM @rpomraade WHERE nytt = 'x'") == 1
    monkeypatch.undo()
    assert database.export(archive)["4219/2001"] == "skrevet"
    assert database.value("SELECT plannavn FROM @plan WHERE planid = '2001'") == "Nytt navn"


@needs_server
def test_what_is_no_longer_chosen_goes_and_some_plans_alone_leave_the_others(
    archive: Archive, database: Database
) -> None:
    database.export(archive)
    database.export(archive, Filters(plans=("2001",)))
    assert database.value("SELECT count(*) FROM @plan") == 3
    keep(archive, [plan("2003", {"plannavn": "Plan 2003", "planstatus": "5"})])
    database.export(archive, Filters(statuses=("3",)))
    assert database.rows("SELECT planid FROM @plan ORDER BY 1") == [("2001",), ("2002",)]
    assert database.value("SELECT count(*) FROM @dokument") == 2
    assert database.value("SELECT count(*) FROM @rpomraade") == 2


@needs_server
def test_views_show_what_is_in_force_today(database: Database, tmp_path: Path) -> None:
    made = new_archive(tmp_path)
    dates = {"2001": "1999-05-04", "2002": "2999-01-01"}
    keep(
        made,
        [
            plan(
                planid,
                {"planstatus": "3", "ikrafttredelsesdato": when},
                maps={"kart/k.sos": sosi(tmp_path / planid / "k.sos", planid)},
            )
            for planid, when in dates.items()
        ]
        + [plan("2003", {"planstatus": "2"}), plan("2004", {"planstatus": "6"})],
    )
    database.export(made)
    assert database.rows("SELECT planid FROM @plan_i_kraft ORDER BY 1") == [("2001",), ("2004",)]
    assert database.rows("SELECT arealplan_id FROM @rpomraade_i_kraft") == [("4219/2001",)]


@needs_server
def test_what_is_skjermet_is_not_in_the_database(database: Database, tmp_path: Path) -> None:
    made = new_archive(tmp_path)
    secret = replace(document("Klage fra Ola Nordmann", None, "dokumenter/klage.pdf"), access=Access.RESTRICTED)
    keep(made, [plan("2001", {"planstatus": "3"}, documents=[secret])])
    database.export(made)
    assert database.value("SELECT count(*) FROM @dokument") == 0
    database.export(made, Filters(restricted=True))
    assert database.value("SELECT tittel FROM @dokument") == "Klage fra Ola Nordmann"


@needs_server
def test_a_schema_of_others_is_not_touched(archive: Archive, database: Database) -> None:
    database.connection.execute(f"CREATE SCHEMA {database.schema}")
    database.connection.execute(f"CREATE TABLE {database.schema}.plan (id int)")
    with pytest.raises(UsageError, match=database.schema):
        database.export(archive)
    assert database.rows("SELECT * FROM @plan") == []
    with pytest.raises(UsageError, match="skjema"):
        exported(archive, "postgis", None, dsn=database.dsn, schema='x"; DROP')


@needs_server
def test_another_archive_of_the_same_name_deletes_nothing(archive: Archive, database: Database, tmp_path: Path) -> None:
    database.export(archive)
    folder = tmp_path / "annet"
    folder.mkdir()
    other = new_archive(folder)
    keep(other, [plan("3001", {"planstatus": "3"})])
    with pytest.raises(UsageError, match="annet arkiv"):
        database.export(other)
    assert database.value("SELECT count(*) FROM @plan") == 3
    (folder / "navngitt").mkdir()
    named = new_archive(folder / "navngitt", name="Kommuneplaner")
    keep(named, [plan("3001", {"planstatus": "3"})])
    database.export(named)
    assert database.value("SELECT count(*) FROM @plan") == 4
    database.export(archive)
    assert database.value("SELECT count(*) FROM @plan") == 4


@needs_server
@pytest.mark.parametrize("table", ["rpomraade", "dokument", "plan"])
def test_a_table_that_somebody_dropped_comes_back(archive: Archive, database: Database, table: str) -> None:
    database.export(archive)
    before = database.value("SELECT count(*) FROM @rpomraade")
    database.connection.execute(f"DROP TABLE {database.schema}.{table} CASCADE")
    assert set(database.export(archive).values()) == {"skrevet"}
    assert database.value("SELECT count(*) FROM @rpomraade") == before
    assert database.value("SELECT count(*) FROM @dokument") == 3


@needs_server
def test_without_the_list_of_layers_nothing_is_touched(archive: Archive, database: Database) -> None:
    database.export(archive)
    database.connection.execute(f"DROP TABLE {database.schema}.planarkiv_lag")
    with pytest.raises(UsageError, match="planarkiv_lag"):
        database.export(archive)
    assert database.value("SELECT count(*) FROM @plan") == 3


@needs_server
def test_another_version_is_made_anew_but_not_what_others_have_built_on_it(
    archive: Archive, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    database.export(archive)
    monkeypatch.setattr(writing, "VERSION", "0")
    assert set(database.export(archive).values()) == {"skrevet"}
    database.connection.execute(f"CREATE VIEW {database.schema}.min AS SELECT planid FROM {database.schema}.plan")
    monkeypatch.undo()
    with pytest.raises(PlanarkivError, match="min"):
        database.export(archive)
    assert database.value("SELECT count(*) FROM @min") == 3


@needs_server
def test_two_runs_at_once_are_one_too_many(archive: Archive, database: Database) -> None:
    database.connection.execute("SELECT pg_advisory_lock(%s, hashtext(%s))", (writing._LOCK, database.schema))
    with pytest.raises(PlanarkivError, match="annen eksport"):
        database.export(archive)


@pytest.mark.parametrize(
    "dsn",
    [
        "postgresql://nobody:S3cretPass@127.0.0.1:1/x",
        "host=127.0.0.1 port=1 password=S3cretPass dbname",
        "postgresql://nobody:S3cretPass@[::1:x",
    ],
)
@pytest.mark.parametrize("given", ["option", "environment"])
def test_the_address_is_never_told(archive: Archive, tmp_path: Path, dsn: str, given: str) -> None:
    log = tmp_path / "logg.jsonl"
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "src"),
        "PLANARKIV_DSN": dsn if given == "environment" else "",
    }
    arguments = ["--dsn", dsn] if given == "option" else []
    done = subprocess.run(
        [sys.executable, "-m", "planarkiv", "export", archive.root, "--to", "postgis", "--log", log, *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env=environment,
    )
    assert done.returncode in (2, 3)
    assert "database" in done.stderr.lower()
    told = done.stdout + done.stderr + (log.read_text(encoding="utf-8") if log.exists() else "")
    assert "S3cretPass" not in told
    assert "Traceback" not in told


def test_without_an_address_it_is_said_how_to_give_one(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PLANARKIV_DSN", "PGHOST", "PGHOSTADDR", "PGDATABASE", "PGSERVICE"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(UsageError, match="PLANARKIV_DSN"):
        exported(archive, "postgis", None)


def test_names_are_small_short_and_different() -> None:
    assert sql_name("RpArealformålOmråde") == "rparealformaalomraade"
    assert sql_name("UTNYTT.UTNTALL") == "utnytt_utntall"
    assert sql_name("7-kant; DROP TABLE x") == "_7_kant_drop_table_x"
    assert sql_name("æøå" * 40, {"aeoeaa" * 10 + "aeo"}).endswith("_2")
    assert len(sql_name("å" * 100)) == LONGEST
    assert sql_name("…") == "uten_navn"


@needs_server
def test_names_in_maps_are_only_names(database: Database, tmp_path: Path) -> None:
    made = new_archive(tmp_path)
    path = sosi(tmp_path / "k.sos", name="'); DROP TABLE plan; --")
    hostile = '..OBJTYPE x";DROP%20TABLE{plan}%s\n..A";B%s{0} $1\n'
    path.write_text(path.read_text(encoding="utf-8").replace("..OBJTYPE RpGrense\n", hostile), encoding="utf-8")
    keep(made, [plan("2001", {"planstatus": "3", "plannavn": "%s {schema} '; --"}, maps={"kart/k.sos": path})])
    assert set(database.export(made).values()) == {"skrevet"}
    assert database.value("SELECT plannavn FROM @plan") == "%s {schema} '; --"
    assert database.value("SELECT plannavn FROM @rpomraade") == "'); DROP TABLE plan; --"
    tables = {table for (table,) in database.rows("SELECT tabell FROM @planarkiv_lag")}
    assert all(re.fullmatch(r"[a-z0-9_]+", table) for table in tables)
    assert len(tables) == 2
