"""What the register looks like in QGIS: a style for each layer, and a project with the plans in groups by standing."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from planarkiv.catalogue.object_types import Family, known
from planarkiv.language import say
from planarkiv.model.codes import PLANSTATUS, VERTIKALNIVAA
from planarkiv.model.in_force import IN_FORCE
from planarkiv.views.plan_rows import DOCUMENTS, FOLDER, PLANS
from planarkiv.writers import map_layers, map_styles, qml
from planarkiv.writers.geopackage import Bounds, Described, GeoPackage, quoted
from planarkiv.writers.qgis_project import Group, Layer, Project

PROJECT = "planarkiv"
"""What the project is called within the file."""

_PROPOSED = ("0", "1", "2")
_LEVEL, _GROUND = "VERTNIV", "2"
_FROM_ABOVE = ("3", "2", "1", "4", "5")
"""The levels in the order in which they cover."""
_OUTLINES = ("RpOmråde", "KpOmråde", "Planområde")
_BELOW = (
    ("ArealformålOmråde", "FormålOmråde", "ArealbrukOmråde"),
    ("RestriksjonOmråde", "RetningslinjeOmråde", "FareOmråde", "BevaringOmråde", "FornyelseOmråde"),
    ("BestemmelseOmråde", "AnleggOmråde", "RekkefølgeOmråde", "HandlingOmråde"),
    ("Sone",),
)
"""What areas' names end in, from below; other areas lie above these."""
_OVERVIEW = 50_000
"""The scale from which on plans are seen as a whole."""
_NEAR = 5_000
"""The scale up to which their names are."""
_MARGIN = 0.02


class _Standing(NamedTuple):
    """A group of plans: what it is called, and which they are (a condition on the layer of plans)."""

    name: str
    plans: str


def draw(package: GeoPackage, epsg: int, source: str) -> None:
    """Writes the styles and the project. ``source`` is the name that the file will have. Raises sqlite3.Error."""
    layers = package.described()
    package.forget_styles()
    for each in layers:
        if look := _look(each):
            package.write_style(each.table, look.document(), each.table)
    package.write_project(PROJECT, _project(package, layers, epsg, source).packed())


def _look(layer: Described) -> qml.Look | None:
    if layer.geometry is None:
        return None
    if layer.table == PLANS:
        return _plans()
    return map_styles.look(map_layers.object_type(layer.table), layer.geometry, layer.columns)


def _plans() -> qml.Look:
    """Plans as wholes: filled from afar, an outline from near; by planstatus."""
    colours = dict.fromkeys(IN_FORCE, "#6767ff") | dict.fromkeys(_PROPOSED, "#ff9a3c")
    categories = [
        qml.Category(status, f"{status} {say(words)}", _whole(colours.get(status, "#8c8c8c")))
        for status, words in PLANSTATUS.items()
    ]
    others = qml.Category(qml.OTHERS, say("Uten kjent status"), _whole("#c8c8c8"))
    name = f"concat({qml.field_name('arealplanId')}, ' ', {qml.field_name('plannavn')})"
    labels = qml.Labels(name, 8, 10 * _OVERVIEW, qml.HORIZONTAL, 2, _NEAR)
    tip = '<b>[% "arealplanId" %]</b> [% "plannavn" %]<br/>[% "planstatus_tekst" %]'
    return qml.Look("fill", qml.field_name("planstatus"), [*categories, others], labels, tip=tip)


def _whole(colour: str) -> qml.Symbol:
    filled = qml.fill(qml.colour(colour, 0.35))
    from_afar = qml.Part(filled.kind, filled.options, expressions={"enabled": f"@map_scale > {_OVERVIEW}"})
    return qml.Symbol("fill", [from_afar, qml.line(qml.colour(colour), 0.25)])


def _project(package: GeoPackage, layers: Sequence[Described], epsg: int, source: str) -> Project:
    tables = {each.table: each for each in layers}
    objects = sorted(
        (each for each in layers if each.geometry and each.table != PLANS), key=lambda each: (-_rank(each), each.table)
    )
    groups: list[Group | Layer] = []
    for standing in _standings() if PLANS in tables else ():
        parts = _of_standing(package, standing, objects)
        if parts:
            # what is in force is seen first; where nothing is, the first group there is
            groups.append(Group(standing.name, parts, shown=not groups, open_=not groups))
    plans = [Layer(say("Alle planer"), PLANS, "", _plans())] if PLANS in tables else []
    documents = [Layer(say("Dokumenter"), DOCUMENTS, "", None)] if DOCUMENTS in tables else []
    return Project(say("Planarkiv"), source, epsg, _extent(package, tables), [*plans, *groups, *documents])


def _standings() -> Sequence[_Standing]:
    in_force, proposed = (", ".join(map(qml.text, codes)) for codes in (IN_FORCE, _PROPOSED))
    status = '"planstatus"'
    return (
        _Standing(say("Gjeldende planer"), f"{status} IN ({in_force})"),
        _Standing(say("Planforslag"), f"{status} IN ({proposed})"),
        _Standing(say("Eldre og avsluttede planer"), f"{status} NOT IN ({in_force}, {proposed})"),
        _Standing(say("Planer uten kjent status"), f"{status} IS NULL"),
    )


def _of_standing(package: GeoPackage, standing: _Standing, objects: Sequence[Described]) -> Sequence[Group | Layer]:
    """The layers with objects of these plans: kommuneplaner lie below, and reguleringsplaner of each level in a group
    of their own where there are several."""
    plans = f'"{FOLDER}" IN (SELECT "{FOLDER}" FROM "{PLANS}" WHERE {standing.plans})'  # noqa: S608 - names of ours
    wide = [each for each in objects if _is_kommuneplan(each)]
    detailed = [each for each in objects if each not in wide]
    levels = _levels(package, detailed, plans)
    groups = [
        Group(f"{say(VERTIKALNIVAA[level])} ({level})", list(_layers(package, detailed, plans, level)))
        for level in (levels if len(levels) > 1 else [])
    ]
    parts: list[Group | Layer] = [*groups] or list(_layers(package, detailed, plans))
    below = list(_layers(package, wide, plans))
    return [*(each for each in parts if isinstance(each, Layer) or each.parts), *_below(below)]


def _below(parts: Sequence[Group | Layer]) -> Sequence[Group | Layer]:
    return [Group(say("Kommuneplaner"), parts)] if parts else []


def _levels(package: GeoPackage, objects: Sequence[Described], plans: str) -> Sequence[str]:
    found: set[str] = set()
    for each in objects:
        if each.table in _OUTLINES and _LEVEL in each.columns:
            statement = f"SELECT DISTINCT {_LEVEL} FROM {quoted(each.table)} WHERE {plans}"  # noqa: S608 - names of ours
            found |= {level or _GROUND for (level,) in package.query(statement)}
    return [level for level in _FROM_ABOVE if level in found] if found <= set(_FROM_ABOVE) else [_GROUND]


def _layers(package: GeoPackage, objects: Sequence[Described], plans: str, level: str = "") -> Iterator[Group | Layer]:
    """The uppermost first; the curves that bound areas, which are drawn with those, in a group that is not shown."""
    boundaries: list[Layer] = []
    for each in objects:
        rows = plans
        if level:
            of_level = f"coalesce(\"{_LEVEL}\", '{_GROUND}') = '{level}'"
            if _LEVEL in each.columns:
                rows = f"{plans} AND {of_level}"
            elif level != _GROUND:
                continue
        if not package.query(f"SELECT 1 FROM {quoted(each.table)} WHERE {rows} LIMIT 1"):  # noqa: S608
            continue
        layer = Layer(each.table, each.table, rows, _look(each))
        if _is_boundary(each):
            boundaries.append(layer)
        else:
            yield layer
    if boundaries:
        yield Group(say("Avgrensninger"), boundaries, shown=False, open_=False)


def _is_kommuneplan(layer: Described) -> bool:
    found = known(map_layers.object_type(layer.table))
    return found is not None and found.family is Family.KOMMUNEPLAN


def _is_boundary(layer: Described) -> bool:
    found = known(map_layers.object_type(layer.table))
    return found is not None and found.is_boundary


def _rank(layer: Described) -> int:
    """The place of a layer from below."""
    name = map_layers.object_type(layer.table)
    if layer.geometry == "POINT":
        return 30 if "STRENG" in layer.columns else 20
    if layer.geometry == "LINESTRING":
        return 10
    if name in _OUTLINES:
        return 9
    return next((at for at, ends in enumerate(_BELOW) if name.endswith(ends)), len(_BELOW))


def _extent(package: GeoPackage, tables: dict[str, Described]) -> Bounds | None:
    found = package.extent(PLANS) if PLANS in tables else None
    if found is None:
        return None
    west, south, east, north = found
    margin = _MARGIN * max(east - west, north - south)
    return west - margin, south - margin, east + margin, north + margin
