"""What the reader gives from every real file, against forty lines of plain Python that know nothing of it."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from planarkiv.model.features import FeatureTable
from planarkiv.readers import sosi

ROOT = Path(__file__).resolve().parents[3] / "shared" / "data"
FILES = sorted([*ROOT.glob("sosi/*.[sS][oO][sS]"), *ROOT.glob("plans/*/*.sos")])
QUALITY = ["MÅLEMETODE", "NØYAKTIGHET", "SYNBARHET", "H-MÅLEMETODE", "H-NØYAKTIGHET", "MAKS-AVVIK"]


def count(data: bytes) -> dict[str, Any]:
    text = data.decode("utf-8-sig" if b"N\xc3\x98" in data or data.isascii() else "latin-1")
    result: dict[str, Any] = {"objects": Counter(), "values": Counter(), "points": 0, "north": 0, "east": 0, "refs": 0}
    attributes: list[list[Any]] = []
    mode = kind = ""

    def finish() -> None:
        if kind in ("", "HODE", "DEF", "OBJDEF", "SLUTT"):
            return
        otype = next((value for level, path, value in attributes if path == "OBJTYPE"), "")
        result["objects"][kind, otype] += 1
        for (level, path, value), after in zip(attributes, [*attributes[1:], [0]], strict=False):
            if path == "KVALITET" and value:
                pairs = zip(QUALITY, value.split(), strict=False)
                result["values"].update((otype, f"KVALITET.{name}", part) for name, part in pairs if part != "*")
            elif path != "OBJTYPE" and (value or after[0] <= level):
                result["values"][otype, path, value.strip('"')] += 1

    for line in re.split("\r\n|\n|\r", text):
        line = (line if '"' in line else line.partition("!")[0]).strip()
        dots = len(line) - len(line.lstrip("."))
        name, _, rest = line[dots:].partition(" ")
        if dots == 1:
            finish()
            kind, mode, attributes = name, "", []
        elif dots and name in ("NØ", "NØH", "REF"):
            mode = name
        elif dots:
            mode = ""
            parents = [path for level, path, _ in attributes if level == dots - 1]
            attributes.append([dots, ".".join([*parents[-1:], name]) if dots > 2 else name, rest.strip()])
        if mode.startswith("NØ") and line and not dots and kind not in ("HODE", "DEF"):
            north, east, *_ = line.partition("...")[0].split()
            result["points"] += 1
            result["north"] += int(north)
            result["east"] += int(east)
        result["refs"] += line.count(":") if mode == "REF" else 0
    finish()
    return result


def counted(table: FeatureTable) -> dict[str, Any]:
    values: Counter[tuple[str, str, str]] = Counter()
    for path, column in table.columns.items():
        for row, code in zip(column.rows.tolist(), column.codes.tolist(), strict=True):
            values[table.otypes[table.otype[row]], path, column.values[code]] += 1
    return {
        "objects": Counter(table.counts()),
        "values": values,
        "points": len(table.xy),
        "north": int(table.xy[:, 0].sum()),
        "east": int(table.xy[:, 1].sum()),
        "refs": len(table.ref),
    }


@pytest.mark.parametrize("path", FILES, ids=[path.name for path in FILES])
def test_every_real_file_holds_what_a_plain_count_finds(path: Path, shared: Path) -> None:
    data = path.read_bytes()
    expected = count(data)
    assert counted(sosi.read(path)) == expected
    assert sum(expected["objects"].values()) or b"STRENG" in data


def test_the_real_files_are_there(shared: Path) -> None:
    assert len(FILES) == 14
    assert sum(count(path.read_bytes())["points"] for path in FILES) > 30_000


@pytest.mark.parametrize("path", FILES, ids=[path.name for path in FILES])
def test_the_block_size_changes_nothing(path: Path, shared: Path) -> None:
    data = path.read_bytes()
    whole = sosi.read_bytes(data, path.name, block_size=len(data) + 1)
    for size in (2_000, 9_000):
        part = sosi.read_bytes(data, path.name, block_size=size)
        assert counted(part) == counted(whole)
        for name in ("kind", "otype", "serial", "line", "pt_off", "xy", "kp", "ref_off", "ref", "ref_ring"):
            assert getattr(part, name).tolist() == getattr(whole, name).tolist(), name
        assert part.otypes == whole.otypes
        assert part.faults == whole.faults
        assert (part.height is None) == (whole.height is None)
        for column in whole.columns:
            assert part.columns[column].rows.tolist() == whole.columns[column].rows.tolist()


@pytest.mark.parametrize("path", FILES, ids=[path.name for path in FILES])
def test_line_numbers_are_those_of_the_element_heads(path: Path, shared: Path) -> None:
    table = sosi.read(path)
    lines = re.split(b"\r\n|\n|\r", path.read_bytes())
    for line, serial in zip(table.line.tolist(), table.serial.tolist(), strict=True):
        assert re.match(rb"\.[A-Z]+ +%d:" % serial, lines[line - 1])
