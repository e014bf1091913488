"""How QGIS is to draw the problems: one symbol for each severity, what is wrong when the pointer rests on it (QML)."""

from planarkiv.findings import Severity
from planarkiv.language import say
from planarkiv.reports.shapes import Kind
from planarkiv.writers import qml

_COLOURS = {Severity.ERROR: "#d7191c", Severity.WARNING: "#f58220", Severity.INFO: "#2b83ba"}
_SYMBOL = {Kind.POINT: "marker", Kind.LINE: "line", Kind.AREA: "fill"}
_HALF = 80 / 255


def style(kind: Kind, column: str, tip: str) -> str:
    """The style of a layer whose ``column`` has the severity; ``tip`` is HTML with expressions of QGIS in ``[% %]``."""
    categories = [qml.Category(each.value, each.label, _symbol(kind, _COLOURS[each])) for each in Severity]
    return qml.Look(_SYMBOL[kind], column, categories, tip=tip).document()


def _symbol(kind: Kind, colour: str) -> qml.Symbol:
    half, whole = qml.colour(colour, _HALF), qml.colour(colour)
    parts = {
        Kind.POINT: [qml.marker("circle", half, whole, 4, 0.6)],
        Kind.LINE: [qml.line(whole, 1)],
        Kind.AREA: [qml.fill(half), qml.line(whole, 0.8)],
    }
    return qml.Symbol(_SYMBOL[kind], parts[kind])


def tip(heading: str, text: str, advice: str) -> str:
    """A map tip of three columns: what rule, what is wrong, what to do."""
    return f'<b>[% "{heading}" %]</b> [% "{text}" %]<br/><i>{say("Hva kan gjøres")}: [% "{advice}" %]</i>'
