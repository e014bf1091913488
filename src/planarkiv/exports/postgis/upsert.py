"""One run into the database: which plans are to be done, each in one transaction, and those that are to go."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from planarkiv.errors import PlanarkivError, UsageError
from planarkiv.exports import Context
from planarkiv.exports.gpkg import require_files
from planarkiv.exports.postgis import schema as tables
from planarkiv.exports.postgis.database import answers, connected
from planarkiv.exports.postgis.names import sql_name
from planarkiv.exports.postgis.schema import Schema
from planarkiv.language import chosen, say
from planarkiv.model.codes import label
from planarkiv.model.in_force import InForce, Interval
from planarkiv.model.record import FIELDS, PlanRecord
from planarkiv.views import plan_rows, register_gpkg
from planarkiv.views.entries import PlanEntry
from planarkiv.views.plan_rows import PlanRows

if TYPE_CHECKING:
    from planarkiv.exports.postgis.database import Database
    from planarkiv.writers.map_layers import LayerRows

VERSION = f"1-{register_gpkg.VERSION}"

_CODED = ("planstatus", "plantype", "lovreferanse")
_LOCK = 0x706C616E
"""The first half of the number that a run holds the schema by: ``plan``."""


def write(
    entries: Sequence[PlanEntry],
    into: Path,  # noqa: ARG001 - the database is the place
    context: Context,
    *,
    previous: Path | None,  # noqa: ARG001 - the database knows what it has
    changed: Sequence[PlanEntry],  # noqa: ARG001
) -> None:
    """Brings the database up to date. Raises PlanarkivError."""
    values = context.options.values
    with connected(values.get("dsn", "")) as database:
        schema = Schema(database, values.get("schema", tables.DEFAULT), context.archive.settings.epsg)
        _hold(database, schema.name)
        schema.prepare(f"{VERSION}-{chosen()}")
        _Run(database, schema, context).write(entries)


def _hold(database: Database, name: str) -> None:
    """Keeps other runs away until the connection ends. Raises PlanarkivError at once when one is there."""
    row = database.execute("SELECT pg_try_advisory_lock(%s, hashtext(%s))", (_LOCK, name)).fetchone()
    if row is None or not row[0]:
        raise PlanarkivError(
            say("Skjemaet {schema} skrives av en annen eksport nå. Vent til den er ferdig, og kjør igjen.", schema=name)
        )


class _Run:
    def __init__(self, database: Database, schema: Schema, context: Context) -> None:
        self._database, self._schema, self._context = database, schema, context
        self._archive = ", ".join(filter(None, (context.archive.settings.name, *context.archive.settings.numbers)))

    def write(self, entries: Sequence[PlanEntry]) -> None:
        known = self._known()
        self._require_same_archive(known)
        in_force = InForce(entry.record for entry in entries)
        spans = {str(entry.folder): in_force.interval(entry.record) for entry in entries}
        changed = []
        for entry in entries:
            if known.get(str(entry.folder)) == entry.stamp:
                self._context.unchanged(entry)
            else:
                changed.append(entry)
        readable = self._readable(changed)
        settings = self._context.archive.settings
        rows = plan_rows.read_rows(readable, settings.epsg, self._context.naming, None)
        for entry, of_plan in zip(readable, rows, strict=True):
            layers = dict(self._schema.layers)
            with self._context.plan(entry):
                try:
                    with answers():
                        self._put(entry, of_plan, spans[str(entry.folder)])
                except BaseException:
                    self._schema.forget(layers)
                    raise
                for note in of_plan.notes:
                    self._context.note(entry, note)
        self._tidy({str(entry.folder) for entry in entries}, spans)

    def _known(self) -> Mapping[str, str]:
        """The stamps of the plans of this archive that are in the database, by folder."""
        statement = self._schema.composed(
            f"SELECT {tables.FOLDER}, stempel FROM {{schema}}.{tables.PLAN} WHERE arkiv = %s"  # noqa: S608 - ours
        )
        return dict(self._database.execute(statement, (self._archive,)).fetchall())

    def _require_same_archive(self, known: Collection[str]) -> None:
        """Raises UsageError where all that the database has under the name of the archive is of another one: it would
        be deleted."""
        archive = self._context.archive
        if known and not any(plan.root.relative_to(archive.root).as_posix() in known for plan in archive.plans()):
            raise UsageError(
                say(
                    "Skjemaet {schema} har planer fra et annet arkiv som også heter «{name}»; de ville blitt slettet. "
                    "Gi dette arkivet et eget navn (navn i planarkiv.toml), eller velg et annet skjema med --schema.",
                    schema=self._schema.name,
                    name=self._archive,
                )
            )

    def _readable(self, entries: Sequence[PlanEntry]) -> list[PlanEntry]:
        """The plans that have the files of their maps; one that lacks any has failed, and stays as it was."""
        found = []
        for entry in entries:
            with self._context.plan(entry):
                for each in entry.record.maps:
                    require_files(entry, each)
                found.append(entry)
        return found

    # --- one plan ---

    def _put(self, entry: PlanEntry, rows: PlanRows, span: Interval | None) -> None:
        """The plan instead of what the database had of it, in one transaction."""
        folder = str(entry.folder)
        with self._database.transaction():
            self._execute(
                f"DELETE FROM {{schema}}.{tables.PLAN} WHERE {tables.FOLDER} = %s",  # noqa: S608 - names of ours
                (folder,),
            )
            self._insert_plan(entry, rows, span)
            self._insert(tables.DOCUMENT, [self._document(each) for each in rows.documents])
            self._insert(
                tables.EARLIER,
                [(folder, str(each.arealplan_id), str(each.until)) for each in entry.record.earlier_ids],
            )
            self._insert(tables.LIST_ROW, _list_rows(folder, entry.record))
            for each in rows.maps:
                for name, layer in each.layers.items():
                    self._insert_layer(name, layer, each.same)

    def _execute(self, statement: str, values: Sequence[object]) -> None:
        self._database.execute(self._schema.composed(statement), values)

    def _insert_plan(self, entry: PlanEntry, rows: PlanRows, span: Interval | None) -> None:
        record = entry.record
        values: dict[str, object] = {
            tables.FOLDER: str(entry.folder),
            "arkiv": self._archive,
            "arealplan_id": str(record.arealplan_id),
            "kommunenummer": record.arealplan_id.number,
            "planid": record.arealplan_id.planid,
            **{sql_name(name): record.text(name) or None for name in FIELDS},
            **{f"{name}_tekst": label(name, record.text(name)) or None for name in _CODED},
            **_span(span),
            "nivaa": rows.plan["nivaa"],
            "mangler": rows.plan["mangler"],
            "stempel": entry.stamp,
            "eksportert": self._context.now,
        }
        assert set(values) == set(tables.PLAN_COLUMNS)  # noqa: S101 - or a column would stay empty
        names = ", ".join(f'"{name}"' for name in values)
        signs = ", ".join(["%s"] * len(values))
        self._execute(
            f"INSERT INTO {{schema}}.{tables.PLAN} ({names}, geom) "  # noqa: S608 - names of ours
            f"VALUES ({signs}, ST_Multi(ST_SetSRID(ST_GeomFromWKB(%s), {self._schema.epsg})))",
            [*map(_storable, values.values()), rows.outline.wkb if rows.outline else None],
        )

    @staticmethod
    def _document(row: Sequence[object]) -> Sequence[object]:
        planid, *facts, folder = row
        return (folder, planid, *facts)

    def _insert(self, table: str, rows: Collection[Sequence[object]]) -> None:
        if not rows:
            return
        columns = list(tables.FIXED[table])
        statement = f"INSERT INTO {{schema}}.{table} VALUES ({', '.join(['%s'] * len(columns))})"  # noqa: S608 - ours
        with self._database.cursor() as cursor:
            cursor.executemany(self._schema.composed(statement), [list(map(_storable, row)) for row in rows])

    def _insert_layer(self, name: str, layer: LayerRows, same: Mapping[str, Any]) -> None:
        known = self._schema.layer(name, layer)
        columns = {tables.FOLDER: same["mappe"], "arealplan_id": same["arealplanId"], "kartfil": same["kartfil"]}
        names = [*columns, *(known.columns[path] for path in layer.columns)]
        quoted = ", ".join(f'"{each}"' for each in names)
        signs = ", ".join(["%s"] * len(names))
        shape = f"ST_SetSRID(ST_GeomFromWKB(%s), {self._schema.epsg})"
        if layer.geometry != "POINT":
            shape = f"ST_Multi({shape})"
        statement = f"INSERT INTO {{schema}}.{{table}} ({quoted}, geom) VALUES ({signs}, {shape})"  # noqa: S608 - ours
        fixed = list(columns.values())
        rows = ([*fixed, *map(_storable, row)] for row in zip(*layer.columns.values(), layer.shapes.wkb(), strict=True))
        with self._database.cursor() as cursor:
            cursor.executemany(self._schema.composed(statement, table=known.table), rows)

    # --- all plans ---

    def _tidy(self, wanted: Collection[str], spans: Mapping[str, Interval | None]) -> None:
        """Deletes the plans of this archive that are no longer to be there, and says anew what is in force: that
        changes when another plan comes."""
        with self._database.transaction():
            if not self._context.partial:
                self._execute(
                    f"DELETE FROM {{schema}}.{tables.PLAN} "  # noqa: S608 - names of ours
                    f"WHERE arkiv = %s AND NOT {tables.FOLDER} = ANY(%s)",
                    (self._archive, list(wanted)),
                )
            with self._database.cursor() as cursor:
                statement = self._schema.composed(
                    f"UPDATE {{schema}}.{tables.PLAN} SET gjelder_fra = %(gjelder_fra)s, "  # noqa: S608 - names of ours
                    f"gjelder_til = %(gjelder_til)s, har_gjeldt = %(har_gjeldt)s WHERE {tables.FOLDER} = %(mappe)s "
                    "AND (gjelder_fra, gjelder_til, har_gjeldt) IS DISTINCT FROM "
                    "(%(gjelder_fra)s::date, %(gjelder_til)s::date, %(har_gjeldt)s)"
                )
                cursor.executemany(statement, [{"mappe": folder, **_span(span)} for folder, span in spans.items()])


def _span(span: Interval | None) -> dict[str, object]:
    return {
        "gjelder_fra": span.start if span else None,
        "gjelder_til": span.end if span else None,
        "har_gjeldt": span is not None,
    }


def _storable(value: object) -> object:
    """PostgreSQL has no text with the character NUL, and a number that is none is nothing."""
    if isinstance(value, str):
        return value.replace("\0", "")
    return None if isinstance(value, float) and math.isnan(value) else value


def _list_rows(folder: str, record: PlanRecord) -> list[Sequence[object]]:
    from psycopg.types.json import Jsonb

    return [
        (folder, name, number, Jsonb({field: str(sourced.value) for field, sourced in entry.items()}))
        for name, listed in record.lists.items()
        for number, entry in enumerate(listed, 1)
    ]
