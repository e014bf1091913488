"""How QGIS draws a layer, as the XML of its style files (QML) and of its projects; read by QGIS 3.16 and later.

Lengths are in millimetres on paper or screen, colours ``r,g,b,a`` as QGIS writes them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

_DOCTYPE = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
_VERSION = "3.22.0"
_GEOMETRY_TYPE = {"marker": 0, "line": 1, "fill": 2}
"""As QGIS numbers the geometry of what a symbol draws."""
_EXPRESSION = "3"

OTHERS = ""
"""The value of the category for all that is in no other one."""


@dataclass(frozen=True, slots=True)
class Part:
    """One layer of a symbol: a class of QGIS (``SimpleFill``), its options, the symbol it repeats (a line of a hatch),
    and options that an expression decides."""

    kind: str
    options: Mapping[str, str]
    repeated: "Symbol | None" = None
    expressions: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Symbol:
    """What is drawn of an object, from below. ``kind`` is ``fill``, ``line`` or ``marker``."""

    kind: str
    parts: Sequence[Part]


@dataclass(frozen=True, slots=True)
class Category:
    """The symbol of the objects with one value, and what the legend says of them."""

    value: str
    label: str
    symbol: Symbol


@dataclass(frozen=True, slots=True)
class Labels:
    """Texts beside the objects: an expression, the height in points, the smallest scale they are seen at and the
    largest (0: any), where they stand (as QGIS numbers it), and what expressions decide (``LabelRotation``)."""

    expression: str
    size: float
    scale: int | None
    placement: int
    priority: int = 5
    largest_scale: int = 0
    options: Mapping[str, str] = field(default_factory=dict)
    expressions: Mapping[str, str] = field(default_factory=dict)


OVER_POINT, ALONG_LINE, HORIZONTAL = 1, 2, 4
"""Placements of labels."""


@dataclass(frozen=True, slots=True)
class Look:
    """All of a layer's style.

    ``kind`` is that of its symbols. The categories are chosen by the value of ``expression``; with an empty one there
    is one symbol, and without categories nothing but labels. ``scale`` is the smallest one at which the layer is seen;
    ``tip`` is HTML with expressions of QGIS in ``[% %]``.
    """

    kind: str
    expression: str
    categories: Sequence[Category]
    labels: Labels | None = None
    scale: int | None = None
    tip: str = ""

    def document(self) -> str:
        """The style file."""
        categories = "Symbology|Labeling|Rendering|MapTips"
        return (
            f'{_DOCTYPE}<qgis version="{_VERSION}" styleCategories="{categories}"{self.attributes()}>'
            f"{self.elements()}<layerGeometryType>{_GEOMETRY_TYPE[self.kind]}</layerGeometryType></qgis>"
        )

    def attributes(self) -> str:
        """What stands on the element of the layer, with a blank before each."""
        seen = f' hasScaleBasedVisibilityFlag="1" minScale="{self.scale}" maxScale="0"' if self.scale else ""
        return f' labelsEnabled="{int(self.labels is not None)}"{seen}'

    def elements(self) -> str:
        """What stands in it."""
        tip = f"<mapTip>{escape(self.tip)}</mapTip>" if self.tip else ""
        return self._renderer() + (_labeling(self.labels) if self.labels else "") + tip

    def _renderer(self) -> str:
        common = 'forceraster="0" symbollevels="0" enableorderby="0"'
        if not self.categories:
            return f'<renderer-v2 type="nullSymbol" {common}/>'
        symbols = "".join(_symbol(each.symbol, str(at)) for at, each in enumerate(self.categories))
        if not self.expression:
            return f'<renderer-v2 type="singleSymbol" {common}><symbols>{symbols}</symbols></renderer-v2>'
        named = "".join(
            f'<category render="true" type="string" symbol="{at}" value={quoteattr(each.value)}'
            f" label={quoteattr(each.label)}/>"
            for at, each in enumerate(self.categories)
        )
        return (
            f'<renderer-v2 type="categorizedSymbol" attr={quoteattr(self.expression)} {common}>'
            f"<categories>{named}</categories><symbols>{symbols}</symbols></renderer-v2>"
        )


def colour(hexadecimal: str, opacity: float = 1.0) -> str:
    """``#rrggbb``, or ``#rrggbbaa``, as QGIS writes it."""
    red, green, blue = (int(hexadecimal[at : at + 2], 16) for at in (1, 3, 5))
    alpha = int(hexadecimal[7:9], 16) if len(hexadecimal) > 7 else round(255 * opacity)
    return f"{red},{green},{blue},{alpha}"


def fill(area: str) -> Part:
    """An area of one colour, without outline."""
    return Part("SimpleFill", {"color": area, "style": "solid", "outline_style": "no"})


def line(colour_: str, width: float, dash: Sequence[float] = (), expressions: Mapping[str, str] | None = None) -> Part:
    """A line, of a line or around an area; ``dash`` are the lengths of strokes and gaps, in turn."""
    dashes = {
        "use_custom_dash": "1",
        "customdash": ";".join(map(_number, dash)),
        "customdash_unit": "MM",
    }
    options = {
        "line_color": colour_,
        "line_width": _number(width),
        "line_width_unit": "MM",
        "line_style": "solid",
        "joinstyle": "round",
        "capstyle": "flat" if dash else "round",
        **(dashes if dash else {}),
    }
    return Part("SimpleLine", options, expressions=expressions or {})


def marker(
    shape: str, inside: str, outside: str, size: float, width: float = 0.3, expressions: Mapping[str, str] | None = None
) -> Part:
    """One of the simple shapes of QGIS (``circle``, ``triangle``)."""
    options = {
        "name": shape,
        "color": inside,
        "outline_color": outside,
        "outline_width": _number(width),
        "size": _number(size),
        "size_unit": "MM",
    }
    return Part("SimpleMarker", options, expressions=expressions or {})


def lines_across(colour_: str, width: float, gap: float, angle: float) -> Part:
    """A hatch of lines; ``angle`` in degrees, against the clock from the west-east line."""
    options = {"angle": _number(angle), "distance": _number(gap), "distance_unit": "MM"}
    return Part("LinePatternFill", options, Symbol("line", [line(colour_, width)]))


def dots_across(colour_: str, size: float, gap: float) -> Part:
    """A hatch of dots."""
    options = {
        "distance_x": _number(gap),
        "distance_x_unit": "MM",
        "distance_y": _number(gap),
        "distance_y_unit": "MM",
        "displacement_x": _number(gap / 2),
        "displacement_x_unit": "MM",
    }
    return Part("PointPatternFill", options, Symbol("marker", [marker("circle", colour_, colour_, size, 0)]))


def markers_along(each: Part, gap: float) -> Part:
    """A marker again and again along a line."""
    options = {"interval": _number(gap), "interval_unit": "MM", "placement": "interval", "rotate": "1"}
    return Part("MarkerLine", options, Symbol("marker", [each]))


def field_name(column: str) -> str:
    """A column in an expression of QGIS."""
    return '"' + column.replace('"', '""') + '"'


def text(value: str) -> str:
    """A text in an expression of QGIS."""
    return "'" + value.replace("\\", "\\\\").replace("'", "''") + "'"


def _symbol(symbol: Symbol, name: str) -> str:
    parts = "".join(
        f'<layer class="{part.kind}" enabled="1" locked="0" pass="0">'
        f'<Option type="Map">{_options(part.options)}</Option>'
        f"{_decided(part.expressions, 'data_defined_properties')}"
        f"{_symbol(part.repeated, f'@{name}@{at}') if part.repeated else ''}</layer>"
        for at, part in enumerate(symbol.parts)
    )
    named = f"type={quoteattr(symbol.kind)} name={quoteattr(name)}"
    return f'<symbol {named} alpha="1" clip_to_extent="1" force_rhr="0">{parts}</symbol>'


def _options(options: Mapping[str, str]) -> str:
    return "".join(
        f'<Option type="QString" name="{name}" value={quoteattr(value)}/>' for name, value in options.items()
    )


def _decided(expressions: Mapping[str, str], element: str) -> str:
    if not expressions:
        return ""
    each = "".join(
        f'<Option type="Map" name="{name}"><Option type="bool" name="active" value="true"/>'
        f'<Option type="QString" name="expression" value={quoteattr(expression)}/>'
        f'<Option type="int" name="type" value="{_EXPRESSION}"/></Option>'
        for name, expression in expressions.items()
    )
    return (
        f'<{element}><Option type="Map"><Option type="QString" name="name" value=""/>'
        f'<Option type="Map" name="properties">{each}</Option>'
        f'<Option type="QString" name="type" value="collection"/></Option></{element}>'
    )


def _labeling(labels: Labels) -> str:
    limits = f'scaleMin="{labels.largest_scale}" scaleMax="{labels.scale or 0}"'
    seen = f'scaleVisibility="{int(bool(labels.scale))}" {limits}'
    options = "".join(f" {name}={quoteattr(value)}" for name, value in labels.options.items())
    return (
        '<labeling type="simple"><settings calloutType="simple">'
        f'<text-style fieldName={quoteattr(labels.expression)} isExpression="1" fontFamily="Noto Sans"'
        f' fontSize="{_number(labels.size)}" fontSizeUnit="Point" textColor="0,0,0,255" textOpacity="1">'
        '<text-buffer bufferDraw="1" bufferSize="0.6" bufferSizeUnits="MM" bufferColor="255,255,255,255"'
        ' bufferOpacity="0.6"/></text-style>'
        '<text-format wrapChar="" autoWrapLength="22" useMaxLineLengthForAutoWrap="1" multilineAlign="1"/>'
        f'<placement placement="{labels.placement}" priority="{labels.priority}" centroidInside="1"'
        f' fitInPolygonOnly="0" rotationUnit="AngleDegrees"{options}/>'
        f'<rendering drawLabels="1" {seen} obstacle="0" labelPerPart="0" mergeLines="0"/>'
        f"{_decided(labels.expressions, 'dd_properties')}</settings></labeling>"
    )


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")
