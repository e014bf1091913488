"""Packages to change, and ways of changing them."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

Change = Callable[[Path], object]


def text(name: str, old: str, new: str) -> Change:
    """Something else in a text file; the old words must stand there."""

    def change(folder: Path) -> None:
        path = folder / name
        before = path.read_bytes().decode("utf-8")
        assert old in before, (name, old)
        path.write_bytes(before.replace(old, new, 1).encode("utf-8"))

    return change


def write(name: str, data: bytes) -> Change:
    def change(folder: Path) -> None:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

    return change


def append(name: str, data: bytes) -> Change:
    return lambda folder: (folder / name).write_bytes((folder / name).read_bytes() + data)


def delete(name: str) -> Change:
    return lambda folder: (folder / name).unlink()


def rename(name: str, to: str) -> Change:
    def change(folder: Path) -> None:
        (folder / to).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).rename(folder / to)

    return change


def folder(name: str) -> Change:
    return lambda root: (root / name).mkdir(parents=True)


def both(*changes: Change) -> Change:
    def change(root: Path) -> None:
        for each in changes:
            each(root)

    return change


def inventory(edit: Callable[[dict[str, Any]], object], *, sealed: bool = True, version: str = "") -> Change:
    """Something else in an inventory of an OCFL object; with its digest made anew, and that of its copy."""

    def change(root: Path) -> None:
        path = root / version / "inventory.json"
        document = json.loads(path.read_bytes())
        edit(document)
        data = json.dumps(document, indent=1).encode()
        places = [path.parent]
        if not version:
            head = max(each.name for each in root.glob("v[0-9]*"))
            places.append(root / head)
        for place in places:
            (place / "inventory.json").write_bytes(data)
            if sealed:
                line = f"{hashlib.sha512(data).hexdigest()}  inventory.json\n"
                (place / "inventory.json.sha512").write_text(line)

    return change
