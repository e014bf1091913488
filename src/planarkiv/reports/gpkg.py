"""The findings as a GeoPackage for QGIS: a layer of points, one of lines and one of areas, coloured by severity.

Each place keeps the coordinate system of its map; where there are several, each has layers of its own. What has no
place stands in a table. It is no text: the file is made in a scratch folder, and given piece by piece.
"""

import tempfile
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING

from planarkiv.findings import Finding
from planarkiv.language import say
from planarkiv.report import Report
from planarkiv.reports import places, shapes, words
from planarkiv.reports.lines import printable
from planarkiv.reports.shapes import Kind

if TYPE_CHECKING:
    from planarkiv.writers.geopackage import GeoPackage, Shape, Value

LAYERS = {Kind.POINT: "problem_points", Kind.LINE: "problem_lines", Kind.AREA: "problem_areas"}
PLACELESS = "problem_no_place"
NOTES = "planarkiv_report"

COLUMNS = {
    "regel": "TEXT",
    "offisiell_id": "TEXT",
    "alvorlighet": "TEXT",
    "kontrollert": "TEXT",
    "plan": "TEXT",
    "fil": "TEXT",
    "linje": "INTEGER",
    "celle": "TEXT",
    "side": "INTEGER",
    "objekttype": "TEXT",
    "objekt_id": "TEXT",
    "oest": "REAL",
    "nord": "REAL",
    "epsg": "INTEGER",
    "melding": "TEXT",
    "tiltak": "TEXT",
}
_TYPES = {Kind.POINT: "MULTIPOINT", Kind.LINE: "MULTILINESTRING", Kind.AREA: "MULTIPOLYGON"}
_DEFAULT = 25832
"""The system of a file without a place in it: nothing is in it, but it must have one."""
_TOGETHER = 200
"""Rows held before they are written."""
_PIECE = 1 << 16


def render(report: Report) -> Iterator[bytes]:
    """The bytes of the file."""
    with tempfile.TemporaryDirectory(prefix="planarkiv-", ignore_cleanup_errors=True) as scratch:
        path = Path(scratch) / "funn.gpkg"
        _write(path, report)
        with open(path, "rb") as file:  # noqa: PTH123 - the one file a format opens itself
            while piece := file.read(_PIECE):
                yield piece


def _write(path: Path, report: Report) -> None:
    from planarkiv.writers.geopackage import GeoPackage

    systems = _systems(report)
    package = GeoPackage(path, systems[0] if systems else _DEFAULT, now=_time(report))
    filling = _Filling(package, len(systems) > 1)
    for target, finding in report.findings():
        filling.add(target, finding, finding.epsg in systems)
    filling.finish()
    package.write_notes(NOTES, _notes(report))
    package.close()


def _systems(report: Report) -> list[int]:
    """The coordinate systems of the findings that have a place, by number."""
    named = {finding.epsg for _, finding in report.findings() if finding.epsg is not None}
    return sorted(epsg for epsg in named if shapes.to_world(epsg) is not None)


def _time(report: Report) -> str:
    return report.when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


class _Filling:
    """Fills the layers, some rows at a time; a layer is made when it gets its first row."""

    def __init__(self, package: "GeoPackage", apart: bool) -> None:
        self._package = package
        self._apart = apart
        self._rows: defaultdict[str, list[list[Value]]] = defaultdict(list)
        self._shapes: defaultdict[str, list[Shape]] = defaultdict(list)
        package.add_layer(PLACELESS, COLUMNS, None, say("Funn uten sted i kartet"))

    def add(self, target: str, finding: Finding, has_system: bool) -> None:
        """Adds a finding to the layer it belongs in."""
        placed = shapes.placed(finding) if has_system else None
        if placed is None or finding.epsg is None:
            self._append(PLACELESS, _row(target, finding), None)
            return
        layer = LAYERS[placed.kind] + (f"_{finding.epsg}" if self._apart else "")
        if layer not in self._rows:
            self._make(layer, placed.kind, finding.epsg)
        self._append(layer, _row(target, finding), _shape(placed))

    def _make(self, layer: str, kind: Kind, epsg: int) -> None:
        from planarkiv.reports import qml

        description = {
            Kind.POINT: say("Funn som er et punkt"),
            Kind.LINE: say("Funn som er en linje"),
            Kind.AREA: say("Funn som er en flate"),
        }[kind]
        self._package.add_layer(layer, COLUMNS, _TYPES[kind], description, epsg=epsg)
        style = qml.style(kind, "alvorlighet", qml.tip("regel", "melding", "tiltak"))
        self._package.write_style(layer, style, description)

    def _append(self, layer: str, row: "list[Value]", shape: "Shape | None") -> None:
        self._rows[layer].append(row)
        if shape is not None:
            self._shapes[layer].append(shape)
        if len(self._rows[layer]) >= _TOGETHER:
            self._put(layer)

    def _put(self, layer: str) -> None:
        spatial = None if layer == PLACELESS else self._shapes[layer]
        self._package.insert(layer, list(COLUMNS), self._rows[layer], spatial)
        self._rows[layer] = []
        self._shapes[layer] = []

    def finish(self) -> None:
        """Writes what waits."""
        for layer in list(self._rows):
            self._put(layer)


def _row(target: str, each: Finding) -> "list[Value]":
    east, north = places.point(each) or (None, None)
    return [
        each.rule,
        each.official or None,
        each.severity,
        printable(target),
        each.plan or None,
        printable(each.file) or None,
        each.line,
        printable(each.cell) or None,
        each.page,
        printable(each.object_type) or None,
        printable(each.object_id) or None,
        east,
        north,
        each.epsg,
        printable(each.text),
        printable(each.advice_text) or None,
    ]


def _shape(placed: shapes.Placed) -> "Shape":
    import shapely

    from planarkiv.writers.geopackage import Shape

    many = {Kind.POINT: shapely.MultiPoint, Kind.LINE: shapely.MultiLineString, Kind.AREA: shapely.MultiPolygon}
    geometry = placed.geometry
    if not hasattr(geometry, "geoms"):
        geometry = many[placed.kind]([geometry])
    return Shape(shapely.to_wkb(geometry, byte_order=1), geometry.bounds)


def _notes(report: Report) -> dict[str, str]:
    """What the run was, for who opens the file with SQL."""
    told = {"profil": report.profile, "tid": report.when.isoformat(timespec="seconds")}
    told |= {f"godtatt_{at}": text for at, text in enumerate(words.set_aside(report), 1)}
    return {name: printable(text) for name, text in told.items()}
