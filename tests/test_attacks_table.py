"""The table of attacks in docs/sikkerhet.md: every attack has a row, and every test that it names is there."""

import ast
import re

import pytest

from conftest import ROOT

ATTACKS = (
    "pakket-tett",
    "pakket-sum",
    "pakket-antall",
    "pakket-dybde",
    "pakket-navn",
    "pakket-tvillinger",
    "pakket-loegn",
    "pakket-oppaa",
    "pakket-lenker",
    "pakket-kryptert",
    "pakket-depot",
    "lenke-kilde",
    "lenke-maal",
    "spesielle-filer",
    "uleselig",
    "lange-stier",
    "xml-gml",
    "xml-mets",
    "xml-regneark",
    "xml-annet",
    "pdf-stoerrelse",
    "pdf-skript",
    "pdf-metadata",
    "pdf-henger",
    "tiff",
    "planid-sti",
    "planid-html",
    "planid-formel",
    "planid-sql",
    "planid-skjerm",
    "tall",
    "tegnsett",
    "geopackage",
    "geojson",
    "geoparquet",
    "lengder",
    "epsg",
    "kilde-endres",
    "arkiv-endres",
    "full-disk",
    "skrivebeskyttet",
    "samtidig",
    "avbrutt",
    "drept",
    "miljoe",
    "midlertidig",
)
COMMANDS = {"build", "validate", "convert", "export", "diff", "status", "verify"}

_ROW = re.compile(
    r"^\| (?P<what>.+?) \| `(?P<name>[a-z-]+)` \| (?P<commands>.+?) \| (?P<seen>.+?) \| (?P<tests>`.+`) \|$"
)


@pytest.fixture(scope="module")
def rows() -> list[dict[str, str]]:
    lines = (ROOT / "docs" / "sikkerhet.md").read_text(encoding="utf-8").splitlines()
    return [found.groupdict() for line in lines if (found := _ROW.match(line))]


def test_every_attack_has_one_row(rows: list[dict[str, str]]) -> None:
    assert sorted(row["name"] for row in rows) == sorted(ATTACKS)


def test_rows_name_commands_that_there_are(rows: list[dict[str, str]]) -> None:
    for row in rows:
        assert set(row["commands"].split(", ")) <= COMMANDS, row


def test_every_test_is_there(rows: list[dict[str, str]]) -> None:
    named = {test for row in rows for test in re.findall(r"`([^`]+)`", row["tests"])}
    assert not [test for test in sorted(named) if not _is_there(test)]


def _is_there(test: str) -> bool:
    path, _, name = test.partition("::")
    if not (ROOT / path).is_file():
        return False
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return any(isinstance(each, ast.FunctionDef) and each.name == name for each in ast.walk(tree))
