import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from planarkiv import reports
from planarkiv.report import Report
from planarkiv.reports import status
from reports.by_hand import ARCHIVE, clean, finding, full, hostile, many, placed, report, set_aside

HELPERS = {
    "__init__", "lines", "words", "endings", "terminal", "streaming", "cells", "places", "shapes", "qml",
    "html_frame", "map_svg",
}  # fmt: skip
STATUS_HELPERS = {"__init__", "next_step", "totals", "rows", "sentences"}
SOURCE = Path(reports.__file__).parent

Made = Callable[[Path], Report]


def _reports(folder: Path) -> Iterator[Report]:
    for made in (full, clean, hostile, set_aside, placed):
        yield made(folder)


def test_every_format_is_a_module() -> None:
    assert {path.stem for path in SOURCE.glob("*.py")} == HELPERS | {each.value for each in reports.Format}
    assert {path.stem for path in (SOURCE / "status").glob("*.py")} == STATUS_HELPERS | {
        each.value for each in status.Format
    }


TEXTS = [each for each in reports.Format if not each.needs_file]
WHOLE = {reports.Format.JSON, reports.Format.CSV, reports.Format.SARIF, reports.Format.GEOJSON, reports.Format.GPKG}
"""Formats that show every finding, however many they are."""


@pytest.mark.parametrize("wanted", TEXTS)
def test_a_report_is_text_and_the_same_each_time(wanted: reports.Format, tmp_path: Path) -> None:
    for given in _reports(tmp_path):
        first = b"".join(reports.render(wanted, given))
        assert first == b"".join(reports.render(wanted, given))
        assert first.decode("utf-8").endswith("\n")


@pytest.mark.parametrize("wanted", [each for each in status.Format if not each.needs_file])
def test_a_status_is_text_and_the_same_each_time(wanted: status.Format, tmp_path: Path) -> None:
    for given in _reports(tmp_path):
        first = b"".join(status.render(wanted, given))
        assert first == b"".join(status.render(wanted, given))
        assert first.decode("utf-8").endswith("\n")


def test_only_a_workbook_needs_a_file() -> None:
    assert [each for each in status.Format if each.needs_file] == [status.Format.XLSX]
    assert [each for each in reports.Format if each.needs_file] == [reports.Format.GPKG]


@pytest.mark.parametrize("wanted", reports.Format)
def test_findings_are_never_all_in_memory(wanted: reports.Format, tmp_path: Path) -> None:
    """In a process of its own: tracing is slow, and what else was loaded would count."""
    (tmp_path / "mange").mkdir()
    program = (
        "import sys, tracemalloc\n"
        "from pathlib import Path\n"
        "from planarkiv import reports\n"
        "from reports.by_hand import many\n"
        "few = many(Path(sys.argv[1]), 2, point=(425031.1, 6489459.2), epsg=25832)\n"
        "report = many(Path(sys.argv[1]) / 'mange', 5000, point=(425031.1, 6489459.2), epsg=25832)\n"
        "list(reports.render(sys.argv[2], few))\n"
        "tracemalloc.start()\n"
        "print(sum(map(len, reports.render(sys.argv[2], report))), tracemalloc.get_traced_memory()[1])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path), wanted],
        capture_output=True, text=True, check=True, encoding="utf-8", cwd=Path(__file__).parents[1],
    )  # fmt: skip
    written, peak = map(int, done.stdout.split())
    assert peak < 400_000
    if wanted in WHOLE:
        assert written > 400_000


def test_nothing_heavy_is_loaded_by_text(tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "from planarkiv.reports import Format, render, status\n"
        "import planarkiv.reports.text, planarkiv.reports.status.text, planarkiv.reports.terminal\n"
        "print([name for name in ('rich', 'openpyxl', 'jsonschema', 'numpy') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, encoding="utf-8")
    assert done.stdout.strip() == "[]"


def test_a_format_reads_only_the_findings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    report = many(tmp_path, 3)
    opened: list[Path] = []
    monkeypatch.setattr(Path, "open", _noting(Path.open, opened))
    for wanted in TEXTS:
        assert opened == []
        list(reports.render(wanted, report))
        assert {path for path in opened if path.suffix not in (".css", ".js", ".csv")} == {report.spool}
        opened.clear()


def _noting(original: Callable[..., object], opened: list[Path]) -> Callable[..., object]:
    def noting(path: Path, *arguments: object, **named: object) -> object:
        opened.append(path)
        return original(path, *arguments, **named)

    return noting


# the letter is to whoever made the plan, of whom nothing is asked that is accepted
@pytest.mark.parametrize("wanted", [each for each in TEXTS if each is not reports.Format.MOTTAK])
def test_what_is_accepted_stands_in_every_report(wanted: reports.Format, tmp_path: Path) -> None:
    text = b"".join(reports.render(wanted, set_aside(tmp_path))).decode()
    for words in ("Rettes ved revisjon", "Gammelt kart", "grunnlag.json"):
        assert words in text
    assert "1 200" in text or "1200" in text


@pytest.mark.parametrize("wanted", [each for each in TEXTS if each is not reports.Format.GEOJSON])
def test_every_report_has_all_that_is_known_of_a_finding(wanted: reports.Format, tmp_path: Path) -> None:
    text = b"".join(reports.render(wanted, full(tmp_path))).decode()
    for words in ("SOS13", "gml.flate.1", "4222/202401", "kart/sentrum.sos", "213", "RpOmråde", "FLATE 12",
                  "Flata mangler 0,25 m", "Rett grensene", "425031"):  # fmt: skip
        assert words in text, words


@pytest.mark.parametrize("wanted", [reports.Format.TEXT, reports.Format.CSV, reports.Format.SARIF])
def test_where_a_geometry_begins_is_a_place_too(wanted: reports.Format, tmp_path: Path) -> None:
    given = finding(rule="SOS13", epsg=25832, geometry="LINESTRING (425031.1 6489459.2, 1 1)")
    assert "425031" in b"".join(reports.render(wanted, report(tmp_path, [(ARCHIVE, given)]))).decode()
