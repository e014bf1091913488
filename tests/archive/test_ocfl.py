from dataclasses import replace
from pathlib import Path

import pytest

from planarkiv.archive import Content, disk
from planarkiv.archive.ocfl import Inventory, InventoryError, Stamp, read_inventory, stage_object, stage_version

STAMP = Stamp("2026-03-01T12:00:00Z", "første", "Kari")


@pytest.fixture
def inventory(tmp_path: Path) -> Inventory:
    """Three versions: b comes in the second, a leaves in the third."""
    folder = tmp_path / "objekt"
    a, b, c = Content.of(b"a"), Content.of(b"b"), Content.of(b"c")
    staging = disk.Staging()
    stage_object(staging, folder, "urn:x", {"a": a, "c": c}, STAMP)
    first = read_inventory(folder)
    second = Inventory.parse(
        stage_version(staging, folder / "v2", "urn:x", first, {"a": a, "b": b, "c": c}, STAMP), folder
    )
    return Inventory.parse(stage_version(staging, folder / "v3", "urn:x", second, {"b": b, "c": c}, STAMP), folder)


def test_the_same_inventory_gives_the_same_bytes(inventory: Inventory) -> None:
    data = inventory.to_bytes()
    assert Inventory.parse(data, Path("x")) == inventory
    assert Inventory.parse(data, Path("x")).to_bytes() == data


def test_an_earlier_inventory_can_be_told_from_the_newest(inventory: Inventory, tmp_path: Path) -> None:
    for number in (1, 2, 3):
        data = (tmp_path / f"objekt/v{number}/inventory.json").read_bytes()
        assert inventory.at(number).to_bytes() == data


def test_without_some_bytes(inventory: Inventory) -> None:
    a, b = Content.of(b"a").sha512, Content.of(b"b").sha512
    purged = inventory.without([a])
    assert [sorted(version.state) for version in purged.versions] == [["c"], ["b", "c"], ["b", "c"]]
    assert a not in purged.manifest
    assert purged.manifest[b] == ("v2/content/b",)
    paths = {path for block in purged.fixity.values() for held in block.values() for path in held}
    assert paths == {"v1/content/c", "v2/content/b"}
    assert purged.without(["f" * 128]) == purged


def test_equal_sha256_and_paths_stay_together(tmp_path: Path) -> None:
    staging = disk.Staging()
    same = Content.of(b"likt")
    stage_object(staging, tmp_path / "o", "urn:x", {"en": same, "to/tre": same}, STAMP)
    inventory = read_inventory(tmp_path / "o")
    assert inventory.manifest == {same.sha512: ("v1/content/en",)}
    assert inventory.state == {"en": same.sha512, "to/tre": same.sha512}
    assert not (tmp_path / "o/v1/content/to").exists()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"head": "v3"', '"head": "v2"'),
        ('"sha512"', '"md5"'),
        ('"v2": {', '"v4": {'),
        ('"v1/content/a"', '"v1/content/../a"'),
        ('"v1/content/a"', '"/etc/passwd"'),
        ('"v1/content/a"', '"v1/annet/a"'),
        ('"v1/content/a"', "7"),
        ('"id": "urn:x"', '"id": 7'),
        ('"type"', '"contentDirectory": "innhold", "type"'),
    ],
)
def test_inventories_one_cannot_trust_are_refused(inventory: Inventory, old: str, new: str) -> None:
    text = inventory.to_bytes().decode()
    assert old in text
    with pytest.raises(InventoryError, match="gyldig OCFL-fortegnelse"):
        Inventory.parse(text.replace(old, new).encode(), Path("x"))


def test_digests_and_logical_paths_must_hold_together(inventory: Inventory) -> None:
    newest = inventory.versions[-1]
    for state in ({"x": "f" * 128}, {"../x": Content.of(b"c").sha512}, {"a//b": Content.of(b"c").sha512}):
        wrong = replace(inventory, versions=(*inventory.versions[:-1], replace(newest, state=state)))
        with pytest.raises(InventoryError):
            Inventory.parse(wrong.to_bytes(), Path("x"))
