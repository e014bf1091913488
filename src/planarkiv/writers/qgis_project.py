"""A project of QGIS: layers of one GeoPackage in groups, each with its style, in the order in which they cover."""

import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

from planarkiv.writers.geopackage import Bounds
from planarkiv.writers.qml import Look

_GEOMETRY = {"fill": "Polygon", "line": "Line", "marker": "Point"}
_TOP = "planarkiv_lag_"
"""What the ids of layers begin with; QGIS takes none of ten characters or less."""
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The time of the one file in the archive: the same project is the same bytes."""


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer of the project: what it is called there, its table, which of the rows (a condition in SQL, or all), and
    its style; a table without geometry has none."""

    name: str
    table: str
    rows: str
    look: Look | None
    shown: bool = True


@dataclass(frozen=True, slots=True)
class Group:
    """Layers and groups, the uppermost first. ``open_`` is whether one sees what is in it."""

    name: str
    parts: "Sequence[Group | Layer]"
    shown: bool = True
    open_: bool = True


@dataclass(frozen=True, slots=True)
class Project:
    """``source`` is the file name of the GeoPackage, which lies where the project does, or has it in itself."""

    title: str
    source: str
    epsg: int
    extent: Bounds | None
    parts: Sequence[Group | Layer] = field(default_factory=tuple)

    def packed(self) -> bytes:
        """The project as a .qgz."""
        whole = io.BytesIO()
        with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            archive.writestr(zipfile.ZipInfo("planarkiv.qgs", _LONG_AGO), self.document(), zipfile.ZIP_DEFLATED)
        return whole.getvalue()

    def document(self) -> str:
        """The project as a .qgs."""
        tree = "".join(self._node(part, f"{_TOP}{at}") for at, part in enumerate(self.parts))
        layers = "".join(self._layer(each, name) for name, each in _named(self.parts, _TOP))
        system = _system(self.epsg)
        return (
            "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
            f'<qgis projectname={quoteattr(self.title)} version="3.22.0"><title>{escape(self.title)}</title>'
            f"<projectCrs>{system}</projectCrs><layer-tree-group>{tree}</layer-tree-group>"
            f'<mapcanvas name="theMapCanvas"><units>meters</units>{self._extent()}<rotation>0</rotation>'
            f"<destinationsrs>{system}</destinationsrs></mapcanvas>{self._first_view(system)}"
            f"<projectlayers>{layers}</projectlayers>"
            '<properties><Paths><Absolute type="bool">false</Absolute></Paths><SpatialRefSys>'
            '<ProjectionsEnabled type="int">1</ProjectionsEnabled></SpatialRefSys></properties></qgis>'
        )

    def _first_view(self, system: str) -> str:
        if self.extent is None:
            return ""
        names = ("xmin", "ymin", "xmax", "ymax")
        corners = "".join(f' {name}="{value:.3f}"' for name, value in zip(names, self.extent, strict=True))
        return f"<ProjectViewSettings><DefaultViewExtent{corners}>{system}</DefaultViewExtent></ProjectViewSettings>"

    def _extent(self) -> str:
        if self.extent is None:
            return ""
        names = ("xmin", "ymin", "xmax", "ymax")
        inside = "".join(f"<{name}>{value:.3f}</{name}>" for name, value in zip(names, self.extent, strict=True))
        return f"<extent>{inside}</extent>"

    def _node(self, part: Group | Layer, name: str) -> str:
        shown = f'checked="{"Qt::Checked" if part.shown else "Qt::Unchecked"}"'
        if isinstance(part, Layer):
            where = quoteattr(self._source(part))
            return (
                f'<layer-tree-layer id="{name}" name={quoteattr(part.name)} {shown} expanded="0" providerKey="ogr"'
                f" source={where}/>"
            )
        inside = "".join(self._node(each, f"{name}_{at}") for at, each in enumerate(part.parts))
        return (
            f'<layer-tree-group name={quoteattr(part.name)} {shown} expanded="{int(part.open_)}">{inside}'
            "</layer-tree-group>"
        )

    def _source(self, layer: Layer) -> str:
        rows = f"|subset={layer.rows}" if layer.rows else ""
        return f"./{self.source}|layername={layer.table}{rows}"

    def _layer(self, layer: Layer, name: str) -> str:
        look = layer.look
        kind = _GEOMETRY[look.kind] if look else "No geometry"
        attributes = look.attributes() if look else ""
        system = f"<srs>{_system(self.epsg)}</srs>" if look else ""
        return (
            f'<maplayer type="vector" geometry="{kind}"{attributes}><id>{name}</id>'
            f"<datasource>{escape(self._source(layer))}</datasource><layername>{escape(layer.name)}</layername>{system}"
            f'<provider encoding="UTF-8">ogr</provider>{look.elements() if look else ""}</maplayer>'
        )


def _named(parts: Sequence[Group | Layer], name: str) -> Iterator[tuple[str, Layer]]:
    """Every layer with its id: its place in the tree."""
    for at, part in enumerate(parts):
        own = f"{name}{at}" if name == _TOP else f"{name}_{at}"
        if isinstance(part, Layer):
            yield own, part
        else:
            yield from _named(part.parts, own)


def _system(epsg: int) -> str:
    from pyproj import CRS

    wkt = CRS.from_epsg(epsg).to_wkt("WKT2_2019")
    return f"<spatialrefsys><wkt>{escape(wkt)}</wkt><srid>{epsg}</srid><authid>EPSG:{epsg}</authid></spatialrefsys>"
