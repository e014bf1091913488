"""Packages with bytes and values at random where lists and descriptions should be: faults, and never a traceback."""

import copy
import json
import random
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from planarkiv.readers.packages import Kind, read
from project_files import load_script

ROOT = Path(__file__).resolve().parents[3]
load_script(ROOT / "sample_data" / "make_faulty.py")
made = load_script(ROOT / "sample_data" / "faulty_packages.py")
PACKAGES: Mapping[Kind, Mapping[str, bytes]] = {
    Kind.BAGIT: made.bag({"a.txt": b"a", "b/c.txt": b"c"}),
    Kind.EARK: made.eark(),
    Kind.OCFL: made.ocfl(),
}
PIECES = [
    b'"',
    b"<",
    b">",
    b"{}",
    b"[]",
    b"/..",
    b"\0",
    b"\xff",
    b"&x;",
    b"null",
    b"1e999",
    b"\n",
    b"%0A",
    b"~",
    b"=",
    b"",
]
VALUES: list[Any] = [None, 7, 1e999, "", "..", "/", [], {}, [[]], {"": []}, {"x": None}, "v1/content/" + "x/" * 50]
ROUNDS = 60


def spoilt(data: bytes, chance: random.Random) -> bytes:
    at, to = sorted(chance.randrange(len(data) + 1) for _ in range(2))
    kind = chance.randrange(4)
    if kind == 0:
        return data[:at] + chance.choice(PIECES) + data[at + chance.randrange(6) :]
    if kind == 1:
        return data[:at] + data[min(to, at + 40) :]
    return data[:to] + data[at:] if kind == 2 else data[:at]


def put(folder: Path, files: Mapping[str, bytes]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)


@pytest.mark.parametrize("kind", PACKAGES)
def test_bytes_at_random(kind: Kind, tmp_path: Path) -> None:
    chance = random.Random(20_260_301)  # noqa: S311 - the same every time
    files = PACKAGES[kind]
    told = [name for name in files if name.endswith((".txt", "METS.xml", ".json", ".sha512")) or name.startswith("0=")]
    found = 0
    for _ in range(ROUNDS):
        name = chance.choice(told)
        put(tmp_path / "pakke", {**files, name: spoilt(files[name], chance)})
        found += bool(read(tmp_path / "pakke", kind, lambda *_: None).faults)
    assert found > ROUNDS // 2


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in inside:
        yield (*path, key)
        yield from places(each, (*path, key))


def test_values_of_any_kind_in_an_inventory(tmp_path: Path) -> None:
    files = PACKAGES[Kind.OCFL]
    document = json.loads(files["inventory.json"])
    put(tmp_path / "pakke", files)
    for number, path in enumerate(places(document)):
        changed: Any = copy.deepcopy(document)
        held = changed
        for key in path[:-1]:
            held = held[key]
        held[path[-1]] = VALUES[number % len(VALUES)]
        (tmp_path / "pakke" / "inventory.json").write_text(json.dumps(changed), encoding="utf-8")
        assert read(tmp_path / "pakke", Kind.OCFL, lambda *_: None).faults
