"""How QGIS is to draw the problems: one symbol for each severity, what is wrong when the pointer rests on it (QML)."""

from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from planarkiv.findings import Severity
from planarkiv.language import say
from planarkiv.reports.shapes import Kind

_COLOURS = {Severity.ERROR: "215,25,28", Severity.WARNING: "245,130,32", Severity.INFO: "43,131,186"}
_GEOMETRY_TYPE = {Kind.POINT: 0, Kind.LINE: 1, Kind.AREA: 2}
"""As QGIS numbers them."""
_SYMBOL = {Kind.POINT: "marker", Kind.LINE: "line", Kind.AREA: "fill"}
_HALF, _WHOLE = 80, 255


def style(kind: Kind, column: str, tip: str) -> str:
    """The style of a layer whose ``column`` has the severity; ``tip`` is HTML with expressions of QGIS in ``[% %]``."""
    categories = "".join(
        f'<category render="true" symbol="{at}" value="{severity.value}" label={quoteattr(severity.label)}/>'
        for at, severity in enumerate(Severity)
    )
    symbols = "".join(_symbol(kind, str(at), _COLOURS[severity]) for at, severity in enumerate(Severity))
    return (
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
        '<qgis version="3.28.0" styleCategories="Symbology|MapTips">'
        f'<renderer-v2 type="categorizedSymbol" attr={quoteattr(column)} forceraster="0" symbollevels="0"'
        f' enableorderby="0"><categories>{categories}</categories><symbols>{symbols}</symbols></renderer-v2>'
        f"<mapTip>{escape(tip)}</mapTip>"
        f"<layerGeometryType>{_GEOMETRY_TYPE[kind]}</layerGeometryType></qgis>"
    )


def _symbol(kind: Kind, name: str, colour: str) -> str:
    layer, options = {
        Kind.POINT: ("SimpleMarker", _marker(colour)),
        Kind.LINE: ("SimpleLine", _line(colour)),
        Kind.AREA: ("SimpleFill", _fill(colour)),
    }[kind]
    given = "".join(f'<Option type="QString" name="{key}" value="{value}"/>' for key, value in options.items())
    return (
        f'<symbol type="{_SYMBOL[kind]}" name="{name}" alpha="1" clip_to_extent="1" force_rhr="0">'
        f'<layer class="{layer}" enabled="1" locked="0" pass="0"><Option type="Map">{given}</Option></layer></symbol>'
    )


def _marker(colour: str) -> Mapping[str, str]:
    return {
        "name": "circle",
        "color": f"{colour},{_HALF}",
        "outline_color": f"{colour},{_WHOLE}",
        "outline_width": "0.6",
        "size": "4",
        "size_unit": "MM",
    }


def _line(colour: str) -> Mapping[str, str]:
    return {"line_color": f"{colour},{_WHOLE}", "line_width": "1", "line_width_unit": "MM", "line_style": "solid"}


def _fill(colour: str) -> Mapping[str, str]:
    return {
        "color": f"{colour},{_HALF}",
        "style": "solid",
        "outline_color": f"{colour},{_WHOLE}",
        "outline_style": "solid",
        "outline_width": "0.8",
        "outline_width_unit": "MM",
    }


def tip(heading: str, text: str, advice: str) -> str:
    """A map tip of three columns: what rule, what is wrong, what to do."""
    return f'<b>[% "{heading}" %]</b> [% "{text}" %]<br/><i>{say("Hva kan gjøres")}: [% "{advice}" %]</i>'
