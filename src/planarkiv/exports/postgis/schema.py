"""The schema in the database: fixed tables for plans, documents and lists, one for each layer of map objects, and for
all of them views of what is in force today.

A schema that somebody else has made is never changed: ours has ``planarkiv_oppsett``, which says what made it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from planarkiv.catalogue.attributes import code_list_of
from planarkiv.catalogue.code_lists import LISTS as CODE_LISTS
from planarkiv.errors import UsageError
from planarkiv.exports.postgis.names import LONGEST, sql_name
from planarkiv.language import say
from planarkiv.model.naming import WORDS
from planarkiv.model.record import DATE_FIELDS, TEXT_FIELDS
from planarkiv.writers.map_layers import LayerRows, object_type

if TYPE_CHECKING:
    from planarkiv.exports.postgis.database import Database

DEFAULT = "planarkiv"
SETUP, LAYERS = "planarkiv_oppsett", "planarkiv_lag"
PLAN, DOCUMENT, EARLIER, LIST_ROW = "plan", "dokument", "tidligere_id", "listepost"
FOLDER = "mappe"
IN_FORCE = "_i_kraft"

_NAME = re.compile(r"[a-z_][a-z0-9_]{0,40}")
_KINDS = {"POLYGON": "MultiPolygon", "LINESTRING": "MultiLineString", "POINT": "Point"}

PLAN_COLUMNS: Mapping[str, tuple[str, str]] = {
    FOLDER: ("text PRIMARY KEY", "Planens mappe i arkivet. Den endres aldri."),
    "arkiv": ("text NOT NULL", "Arkivet planen er fra."),
    "arealplan_id": ("text NOT NULL", "Nasjonal arealplan-ID i dag."),
    "kommunenummer": ("text NOT NULL", "Administrativ enhet."),
    "planid": ("text NOT NULL", "Planidentifikasjon."),
    **{sql_name(name): ("text", f"{name} i registeret.") for name in TEXT_FIELDS},
    "plantype_tekst": ("text", "plantype i ord."),
    "planstatus_tekst": ("text", "planstatus i ord."),
    "lovreferanse_tekst": ("text", "lovreferanse i ord."),
    **{sql_name(name): ("text", f"{name}: dag, måned eller år, så nøyaktig som den er kjent.") for name in DATE_FIELDS},
    "gjelder_fra": ("date", "Første dag planen gjelder. Tom når dagen ikke er kjent, eller planen aldri har gjeldt."),
    "gjelder_til": ("date", "Første dag planen ikke lenger gjelder. Tom når den fremdeles gjelder."),
    "har_gjeldt": ("boolean NOT NULL", "Om planen gjelder eller har gjeldt."),
    "nivaa": ("smallint", "Nivået planen har nådd, 0 til 4."),
    "mangler": ("text", "Hva som mangler til neste nivå."),
    "stempel": ("text NOT NULL", "Endres når planen endres i arkivet."),
    "eksportert": ("timestamptz NOT NULL", "Når raden ble skrevet."),
}
"""Columns of the plans: type and comment; the outline follows."""

_DOCUMENT_COLUMNS: Mapping[str, tuple[str, str]] = {
    FOLDER: ("text NOT NULL", "Planens mappe i arkivet."),
    "arealplan_id": ("text NOT NULL", "Nasjonal arealplan-ID."),
    "dokumenttype": ("text", "Dokumenttype etter Fiks Plan."),
    "tittel": ("text", "Dokumentets tittel."),
    "dato": ("text", "Dokumentets dato, så nøyaktig som den er kjent."),
    "tilgang": ("text NOT NULL", "offentlig eller skjermet."),
    "fil": ("text", "Hvor fila ligger i arkivet."),
    "filnavn": ("text", "Navnet fila kom med."),
}
_EARLIER_COLUMNS: Mapping[str, tuple[str, str]] = {
    FOLDER: ("text NOT NULL", "Planens mappe i arkivet."),
    "arealplan_id": ("text NOT NULL", "En arealplan-ID planen har hatt."),
    "til": ("text", "Når den sluttet å ha den."),
}
_LIST_COLUMNS: Mapping[str, tuple[str, str]] = {
    FOLDER: ("text NOT NULL", "Planens mappe i arkivet."),
    "liste": ("text NOT NULL", "planbehandlinger, dispensasjoner, planrelasjoner ..."),
    "nummer": ("integer NOT NULL", "Radens nummer i lista."),
    "verdier": ("jsonb NOT NULL", "Feltene i raden."),
}
_OBJECT_COLUMNS: Mapping[str, tuple[str, str]] = {
    "id": ("bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "Radens nummer; et nytt når planen skrives på nytt."),
    FOLDER: ("text NOT NULL", "Planens mappe i arkivet."),
    "arealplan_id": ("text NOT NULL", "Nasjonal arealplan-ID."),
    "kartfil": ("text NOT NULL", "Kartfila objektet er fra."),
}
FIXED = {DOCUMENT: _DOCUMENT_COLUMNS, EARLIER: _EARLIER_COLUMNS, LIST_ROW: _LIST_COLUMNS}
_TABLES = {
    PLAN: "Planene i arkivet, med planområdet der det er kjent.",
    DOCUMENT: "Dokumentene, en rad for hver fil. Det som er skjermet, er ikke med.",
    EARLIER: "Arealplan-ID-er planene har hatt før.",
    LIST_ROW: "Planbehandling, dispensasjoner, forbud, endringer, planrelasjoner, klager og innsigelser.",
}


@dataclass(frozen=True, slots=True)
class LayerTable:
    """The table of a layer: its name, and the column of each attribute."""

    table: str
    columns: Mapping[str, str]


class Schema:
    """The tables in one schema of the database. Raises psycopg.Error."""

    def __init__(self, database: Database, name: str, epsg: int) -> None:
        if not _NAME.fullmatch(name):
            raise UsageError(
                say("«{name}» kan ikke være navnet på et skjema: bruk små bokstaver, tall og understrek.", name=name)
            )
        self._database = database
        self.name = name
        self.epsg = epsg
        self._layers: dict[str, LayerTable] = {}

    def prepare(self, version: str) -> None:
        """Makes the schema, or looks whether it is ours to fill; one of another version or coordinate system is made
        anew. Raises UsageError for a schema that somebody else has made."""
        with self._database.transaction():
            self._find_postgis()
            if not self._exists():
                self._run("CREATE SCHEMA IF NOT EXISTS {schema}")
            self._require_ours()
            made = {"utgave": version, "epsg": str(self.epsg)}
            if self._setup() != made or not self._is_whole():
                self._drop()
                self._create(made)
            self._layers = self._known_layers()

    def _find_postgis(self) -> None:
        """PostGIS, wherever it is: its types are looked for there, and else only where everybody's are."""
        self._run("CREATE EXTENSION IF NOT EXISTS postgis WITH SCHEMA public")
        ((place,),) = self._rows("SELECT extnamespace::regnamespace::text FROM pg_extension WHERE extname = 'postgis'")
        self._database.execute("SELECT set_config('search_path', %s, false)", (f"public, {place}",))

    def _exists(self) -> bool:
        return bool(self._rows("SELECT 1 FROM pg_namespace WHERE nspname = %s", (self.name,)))

    def tables(self) -> set[str]:
        """Every table and view in the schema."""
        found = self._rows(
            "SELECT relname FROM pg_class WHERE relnamespace = %s::regnamespace AND relkind IN ('r', 'v', 'p', 'm')",
            (self.name,),
        )
        return {name for (name,) in found}

    def _require_ours(self) -> None:
        there = self.tables()
        if there and SETUP not in there:
            raise UsageError(
                say(
                    "Skjemaet {schema} har tabeller som planarkiv ikke har laget ({tables}), og blir ikke rørt. "
                    "Velg et annet med --schema.",
                    schema=self.name,
                    tables=", ".join(sorted(there)[:3]),
                )
            )
        if there and LAYERS not in there:
            raise UsageError(
                say(
                    "Skjemaet {schema} mangler tabellen {table}, og det er ukjent hvilke tabeller som er laget av "
                    "planarkiv. Slett skjemaet, og kjør igjen.",
                    schema=self.name,
                    table=LAYERS,
                )
            )

    def _setup(self) -> Mapping[str, str]:
        if SETUP not in self.tables():
            return {}
        return dict(self._rows(f"SELECT navn, verdi FROM {{schema}}.{SETUP}"))  # noqa: S608 - names of ours

    def _is_whole(self) -> bool:
        """Whether nobody has dropped any of the tables."""
        there = self.tables()
        return {PLAN, *FIXED, *(layer.table for layer in self._known_layers().values())} <= there

    def _known_layers(self) -> dict[str, LayerTable]:
        rows = self._rows(f"SELECT lag, tabell, kolonner FROM {{schema}}.{LAYERS}")  # noqa: S608 - names of ours
        return {layer: LayerTable(table, columns) for layer, table, columns in rows}

    @property
    def layers(self) -> Mapping[str, LayerTable]:
        """The tables of map objects, by layer."""
        return self._layers

    # --- making ---

    def _drop(self) -> None:
        """Takes away what an older version made: nothing else. What others have built on it keeps it from going."""
        if SETUP not in self.tables():
            return
        layers = [each.table for each in self._known_layers().values()]
        for table in (*layers, PLAN):
            self._run("DROP VIEW IF EXISTS {schema}.{view}", view=_in_force(table))
        for table in (*layers, *FIXED, PLAN, LAYERS, SETUP):
            self._run("DROP TABLE IF EXISTS {schema}.{table}", table=table)

    def _create(self, made: Mapping[str, str]) -> None:
        self._run(f"CREATE TABLE {{schema}}.{SETUP} (navn text PRIMARY KEY, verdi text NOT NULL)")
        for each in made.items():
            self._run(f"INSERT INTO {{schema}}.{SETUP} VALUES (%s, %s)", each)  # noqa: S608 - names of ours
        self._run(
            f"CREATE TABLE {{schema}}.{LAYERS} "
            "(lag text PRIMARY KEY, tabell text NOT NULL UNIQUE, kolonner json NOT NULL)"
        )
        self._make(PLAN, PLAN_COLUMNS, f"geom geometry(MultiPolygon, {self.epsg})")
        self._index(PLAN, "geom", "USING gist")
        self._index(PLAN, "arealplan_id")
        self._index(PLAN, "planstatus")
        for table, columns in FIXED.items():
            self._make(table, columns, self._of_plan())
            self._index(table, FOLDER)
        self._comment_table(SETUP, say("Hva som har laget skjemaet. Slettes den, blir skjemaet ikke rørt igjen."))
        self._comment_table(LAYERS, say("Hvilken tabell hvert kartlag ligger i, og kolonnen for hver egenskap."))
        for table, text in _TABLES.items():
            self._comment_table(table, text)
        self._view(PLAN, list(PLAN_COLUMNS))

    def _of_plan(self) -> str:
        return f"FOREIGN KEY ({FOLDER}) REFERENCES {{schema}}.{PLAN} ON DELETE CASCADE"

    def _make(self, table: str, columns: Mapping[str, tuple[str, str]], *more: str) -> None:
        lines = [*(f'"{name}" {kind}' for name, (kind, _) in columns.items()), *more]
        self._run(f"CREATE TABLE {{schema}}.{{table}} ({', '.join(lines)})", table=table)
        for name, (_, text) in columns.items():
            self._comment_column(table, name, text)

    def _index(self, table: str, column: str, how: str = "") -> None:
        self._run(f"CREATE INDEX ON {{schema}}.{{table}} {how} ({{column}})", table=table, column=column)

    def _comment_table(self, table: str, text: str) -> None:
        self._run("COMMENT ON TABLE {schema}.{table} IS {text}", table=table, text=text)

    def _comment_column(self, table: str, column: str, text: str) -> None:
        self._run("COMMENT ON COLUMN {schema}.{table}.{column} IS {text}", table=table, column=column, text=text)

    def _view(self, table: str, columns: Sequence[str], more: Sequence[str] = ()) -> None:
        """The rows of the plans in force today. ``more`` may grow: what others have built on the view holds."""
        view = _in_force(table)
        named = ", ".join(f't."{name}"' for name in (*columns, "geom", *more))
        self._run(
            f"CREATE OR REPLACE VIEW {{schema}}.{{view}} AS SELECT {named} "  # noqa: S608 - names of ours
            f"FROM {{schema}}.{{table}} t JOIN {{schema}}.{PLAN} p USING ({FOLDER}) WHERE p.har_gjeldt "
            "AND (p.gjelder_fra IS NULL OR p.gjelder_fra <= CURRENT_DATE) "
            "AND (p.gjelder_til IS NULL OR p.gjelder_til > CURRENT_DATE)",
            view=view,
            table=table,
        )
        text = say("{table}: det som gjelder i dag.", table=table)
        self._run("COMMENT ON VIEW {schema}.{view} IS {text}", view=view, text=text)

    # --- layers ---

    def layer(self, name: str, rows: LayerRows) -> LayerTable:
        """The table of a layer, with a column for each attribute of the rows: made where it is not there."""
        known = self._layers.get(name)
        lacking = [path for path in rows.columns if known is None or path not in known.columns]
        if known is not None and not lacking:
            return known
        table = known.table if known else sql_name(name, self.tables())
        columns = dict(known.columns) if known else {}
        if known is None:
            geometry = f"geom geometry({_KINDS[rows.geometry]}, {self.epsg})"
            self._make(table, _OBJECT_COLUMNS, geometry, self._of_plan())
            self._index(table, "geom", "USING gist")
            self._index(table, FOLDER)
            self._comment_table(table, say("Objekttype {otype} i kartene.", otype=object_type(name)))
        for path in lacking:
            columns[path] = sql_name(path, {*_OBJECT_COLUMNS, "geom", *columns.values()})
            kind = "bigint" if path == "serienummer" else _kind(rows.columns[path])
            self._run(f"ALTER TABLE {{schema}}.{{table}} ADD {{column}} {kind}", table=table, column=columns[path])
            self._comment_column(table, columns[path], _meaning(object_type(name), path))
        made = LayerTable(table, columns)
        self._view(table, list(_OBJECT_COLUMNS), list(columns.values()))
        self._run(
            f"INSERT INTO {{schema}}.{LAYERS} VALUES (%s, %s, %s) "  # noqa: S608 - names of ours
            "ON CONFLICT (lag) DO UPDATE SET kolonner = EXCLUDED.kolonner",
            (name, table, _json(columns)),
        )
        self._layers[name] = made
        return made

    def forget(self, layers: Mapping[str, LayerTable]) -> None:
        """Goes back to what was known before a transaction that failed."""
        self._layers = dict(layers)

    # --- SQL ---

    def _run(self, statement: str, values: Sequence[object] = (), **names: str) -> None:
        self._database.execute(self.composed(statement, **names), values or None)

    def _rows(self, statement: str, values: Sequence[object] = ()) -> list[Any]:
        return self._database.execute(self.composed(statement), values or None).fetchall()

    def composed(self, statement: str, **names: str) -> Any:
        """The statement with the schema and other names quoted; ``text`` is a literal."""
        from psycopg import sql

        parts = {name: sql.Literal(each) if name == "text" else sql.Identifier(each) for name, each in names.items()}
        template: Any = statement
        return sql.SQL(template).format(schema=sql.Identifier(self.name), **parts)


def _in_force(table: str) -> str:
    return table[: LONGEST - len(IN_FORCE)] + IN_FORCE


def _kind(values: Sequence[object]) -> str:
    first = next((each for each in values if each is not None), None)
    return "double precision" if isinstance(first, float) else "smallint" if isinstance(first, int) else "text"


def _json(value: object) -> Any:
    """Keeps the order of the columns, as their views have them."""
    from psycopg.types.json import Json

    return Json(value)


def _meaning(otype: str, path: str) -> str:
    """What a column holds: the SOSI name, and the code list."""
    is_words = path.endswith(WORDS)
    name = path.removesuffix(WORDS)
    listed = code_list_of(otype, name) or code_list_of(otype, name.replace("_", "."))
    meaning = CODE_LISTS.get(listed, "")
    if is_words:
        return say("{name} i ord. {list}", name=name, list=meaning).strip()
    return f"{name}. {meaning}".strip()
