"""Reports of ``validate``: one module per format, each with ``render(report) -> Iterator[bytes]``.

A format is pure: it reads the report, and gives the bytes of a file piece by piece, findings one at a time. It never
prints, opens no file but through ``report.findings()`` (``gpkg`` also a scratch file of its own), and decides no exit
code. Nothing of it is loaded before it is used. A text is UTF-8.

``text`` for people, made of ``lines`` (``endings`` has what stands after the findings) · ``terminal`` shows the same
lines in colour · ``json`` for machines, put together by ``streaming`` · ``csv`` for Excel, with ``cells`` · ``html``
a page with maps, with ``html_frame``, and ``mottak`` a letter, with ``map_svg`` · ``sarif``, ``junit``
and ``github`` for CI · ``geojson`` and ``gpkg`` for maps, with ``shapes`` and ``qml`` · ``places`` says where a finding
is, ``words`` what several formats say · ``status/`` has the formats of ``status``.
"""

import importlib
from collections.abc import Callable, Iterator
from enum import StrEnum

from planarkiv.report import Report

Render = Callable[[Report], Iterator[bytes]]


class Format(StrEnum):
    """The formats, each named as its module."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    HTML = "html"
    MOTTAK = "mottak"
    SARIF = "sarif"
    JUNIT = "junit"
    GITHUB = "github"
    GEOJSON = "geojson"
    GPKG = "gpkg"

    @property
    def needs_file(self) -> bool:
        """Whether it is no text, and nothing for a screen."""
        return self is Format.GPKG

    @property
    def has_pictures(self) -> bool:
        """Whether it shows maps, which are drawn only when they are asked for."""
        return self in (Format.HTML, Format.MOTTAK)


def render(wanted: Format, report: Report) -> Iterator[bytes]:
    """The report in a format, piece by piece."""
    chosen: Render = importlib.import_module(f"{__name__}.{wanted}").render
    return chosen(report)
