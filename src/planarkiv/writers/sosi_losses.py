"""What SOSI cannot carry of the objects of another format, counted before they are written."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from planarkiv.catalogue.attributes import is_time
from planarkiv.catalogue.object_types import known
from planarkiv.language import later
from planarkiv.model.features import GML_ID, KINDS, FeatureTable
from planarkiv.model.formats import Format
from planarkiv.model.generation import generation_of
from planarkiv.model.loss import EXAMPLES, Loss
from planarkiv.model.pieces import in_pieces
from planarkiv.model.symbol_direction import TURNED, directions
from planarkiv.writers.as_sosi import names, one_line, time_of
from planarkiv.writers.plan_object import NAMES_IN_SOSI
from planarkiv.writers.sosi_attributes import stays_bare

NIL_REASON = ".NILREASON"
"""The end of a column that says why GML has left a value out."""
_CURVES = ("KURVE", "BUEP")
"""What bounds an area that had rings of its own."""
_FINEST = 0.0001
"""Metres: a unit that is smaller is that of no measurement."""
_ANNET, _OBJEKT = KINDS.index("ANNET"), KINDS.index("OBJEKT")

Rows = NDArray[np.integer]


def losses_of_sosi(table: FeatureTable) -> list[Loss]:
    """What of a table that was SOSI is otherwise: the name of an element that the format does not know, and parameters
    that no line has room for."""
    rows = np.flatnonzero(table.kind == _ANNET)
    template = later("{n} objekter er av et geometrislag som SOSI ikke kjenner, og er skrevet som .ANNET.")
    quoted = _values(
        table,
        "parametre",
        later("{n} verdier med flere parametre er for lange for en linje, og er skrevet som én tekst i anførselstegn."),
        lambda path, value: value in table.head.parameters.get(path, ()) and not stays_bare(table, path, value),
    )
    return [*_of_objects(table, "geometrislag", template, rows), *quoted]


def losses(table: FeatureTable, drawn: FeatureTable, plans: Rows) -> list[Loss]:
    """What is not in the SOSI file of a table of another format as it was; ``drawn`` are the objects that are written,
    ``plans`` the plan objects that stand on their outlines instead."""
    return [
        *_plan_objects(table, plans),
        *_type_names(table),
        *_ids(table),
        *_associations(table),
        *_pieces(table),
        *_curves(table, drawn),
        *_points(table, drawn),
        *_unit(table),
        *_without_geometry(table, plans),
        *_heights(table),
        *_directions(table),
        *_reasons(table),
        *_names(table),
        *_values(
            table,
            "tidspunkt",
            later("{n} tidspunkter har deler av sekund eller tidssone, som SOSI ikke har: de er skrevet uten."),
            lambda path, value: is_time(path) and time_of(value)[1],
        ),
        *_values(
            table,
            "linjeskift",
            later("{n} verdier har linjeskift eller styretegn, som SOSI ikke har: det står et mellomrom i stedet."),
            lambda _, value: one_line(value) != value,
        ),
    ]


def _of_objects(table: FeatureTable, kind: str, template: str, rows: Rows) -> Iterator[Loss]:
    if len(rows):
        yield Loss(kind, template, len(rows), examples=tuple(_name(table, row) for row in rows[:EXAMPLES].tolist()))


def _name(table: FeatureTable, row: int) -> str:
    return f"{table.otypes[table.otype[row]]} {table.serial[row]}".strip()


def _plan_objects(table: FeatureTable, plans: Rows) -> Iterator[Loss]:
    template = later(
        "{n} planobjekter (Arealplan) finnes ikke i SOSI: det de sier om planen, står på omrisset (RpOmråde). "
        "Objektets egen identifikasjon og egne datoer er utelatt."
    )
    return _of_objects(table, "planobjekt", template, plans)


def _type_names(table: FeatureTable) -> Iterator[Loss]:
    for name, other in NAMES_IN_SOSI.items():
        template = later("{n} objekter av typen {name} heter {other} i SOSI.")
        for loss in _of_objects(table, "objekttypenavn", template, table.rows_of(name)):
            yield replace(loss, values={"name": name, "other": other})


def _ids(table: FeatureTable) -> Iterator[Loss]:
    column = table.columns.get(GML_ID)
    if column is not None and table.format is Format.GML:
        template = later("{n} objekter har gml:id, som SOSI ikke har: der har de serienummer og IDENT.")
        examples = tuple(column.values[code] for code in column.codes[:EXAMPLES].tolist())
        yield Loss("gml-id", template, len(column.rows), examples=examples)


def _associations(table: FeatureTable) -> Iterator[Loss]:
    """Links other than those to a boundary, which an area refers to in SOSI, too."""
    links = table.links
    if links is None:
        return
    found = [known(otype) for otype in table.otypes]
    generation = generation_of(table)
    forms = [each.forms.get(generation) if each else None for each in found]
    roles = [form.boundary_role if form else "" for form in forms]
    boundaries = [each.boundary if each else "" for each in found]
    names_of_links = []
    for row, role, target in zip(links.rows.tolist(), links.role.tolist(), links.target.tolist(), strict=True):
        otype = int(table.otype[row])
        bounds = target >= 0 and table.otypes[table.otype[target]] == boundaries[otype]
        if not bounds and links.roles[role] != roles[otype]:
            names_of_links.append(f"{table.otypes[otype]}.{links.roles[role]}")
    if names_of_links:
        template = later("{n} tilknytninger mellom objekter er utelatt: i SOSI viser bare flater til sine grenser.")
        yield Loss("tilknytning", template, len(names_of_links), examples=_first(names_of_links))


def _first(found: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found))[:EXAMPLES]


def _pieces(table: FeatureTable) -> Iterator[Loss]:
    pieces = in_pieces(table)
    yield from _of_objects(
        table,
        "flere-flater",
        later("{n} objekter har flere flater: hver flate er blitt et eget objekt med de samme egenskapene."),
        pieces.areas,
    )
    yield from _of_objects(
        table,
        "linje-med-bue",
        later(
            "{n} linjer går gjennom buer: de er delt i rette stykker (KURVE) og buer (BUEP), hvert med de samme "
            "egenskapene."
        ),
        pieces.lines,
    )


def _curves(table: FeatureTable, drawn: FeatureTable) -> Iterator[Loss]:
    """Objects that are made: what bounds the areas."""
    made = len(drawn.rows_of_kind(*_CURVES)) - len(in_pieces(table).table.rows_of_kind(*_CURVES))
    if made:
        template = later("{n} grenser er laget av omrissene til flatene, som egne objekter: flater viser til dem.")
        yield Loss("avledet-grense", template, made)


def _points(table: FeatureTable, drawn: FeatureTable) -> Iterator[Loss]:
    """Points that are another element in SOSI than what they are read as."""
    symbols = len(drawn.rows_of_kind("SYMBOL")) - len(table.rows_of_kind("SYMBOL"))
    if symbols and table.format is not Format.GML:
        template = later("{n} punkter er skrevet som .SYMBOL, som er vanlig for typen: kilden skiller ikke slike.")
        yield Loss("elementtype", template, symbols)


def _unit(table: FeatureTable) -> Iterator[Loss]:
    unit = min(table.head.unit, table.head.unit_h or table.head.unit)
    if unit < _FINEST:
        template = later(
            "Koordinater eller høyder har {decimals} desimaler, og ENHET er {unit}. Plankart har 0,01, og noen "
            "programmer leser ikke så små enheter. Rund dem av i kartprogrammet dersom de ikke er målt så nøyaktig."
        )
        text = f"{unit:.9f}".rstrip("0").replace(".", ",")
        yield Loss("enhet", template, 1, {"decimals": len(text) - 2, "unit": text})


def _without_geometry(table: FeatureTable, plans: Rows) -> Iterator[Loss]:
    rows = np.setdiff1d(np.flatnonzero(table.kind == _OBJEKT), plans)
    template = later(
        "{n} objekter har ingen geometri som SOSI har: de er skrevet som .OBJEKT, som mange programmer ikke leser."
    )
    return _of_objects(table, "uten-geometri", template, rows)


def _heights(table: FeatureTable) -> Iterator[Loss]:
    """Points of areas that have several heights in one place: a curve has one."""
    if table.height is None or table.own is None:
        return
    of_areas = np.zeros(len(table), np.bool_)
    of_areas[table.own.rows] = True
    places = np.flatnonzero(of_areas.repeat(np.diff(table.pt_off)) & ~np.isnan(table.height))
    points = np.column_stack((table.xy[places], table.height[places]))
    several = len(np.unique(points, axis=0)) - len(np.unique(points[:, :2], axis=0))
    if several:
        template = later("{n} punkter på grenser har flere høyder på samme sted: den første er skrevet.")
        yield Loss("høyde", template, several)


def _directions(table: FeatureTable) -> Iterator[Loss]:
    return _of_objects(table, "symbolretning", TURNED, np.array(sorted(directions(table)), np.int64))


def _reasons(table: FeatureTable) -> Iterator[Loss]:
    found = [path for path in table.columns if path.endswith(NIL_REASON)]
    if found:
        template = later("{n} begrunnelser for at en verdi mangler (nilReason), er utelatt: SOSI har dem ikke.")
        count = sum(len(table.columns[path].rows) for path in found)
        yield Loss("nilreason", template, count, examples=_first([path.removesuffix(NIL_REASON) for path in found]))


def _names(table: FeatureTable) -> Iterator[Loss]:
    found = [
        f"{path} → {name}"
        for path, name in names(table.columns).items()
        if name != path and path != GML_ID and not path.endswith(NIL_REASON)
    ]
    if found:
        template = later("{n} egenskaper har navn som SOSI ikke kan ha, og har fått andre.")
        yield Loss("egenskapsnavn", template, len(found), examples=_first(found))


def _values(table: FeatureTable, kind: str, template: str, is_lost: Callable[[str, str], bool]) -> Iterator[Loss]:
    count, examples = 0, []
    for path, column in table.columns.items():
        lost = np.array([is_lost(path, value) for value in column.values], np.bool_)
        if path != GML_ID and lost.any():
            entries = np.flatnonzero(lost[column.codes])
            count += len(entries)
            texts = (column.values[column.codes[at]] for at in entries[:EXAMPLES].tolist())
            examples += [f"{path}: {one_line(text)}" for text in texts]
    if count:
        yield Loss(kind, template, count, examples=_first(examples))
