"""OCFL objects, good and spoilt: our verdict, and the codes of it, are those of ocfl-py."""

import hashlib
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from ocfl import Object, VersionMetadata
from ocfl.validator import Validator

from planarkiv.archive import disk
from planarkiv.archive.ocfl import Content, Inventory, Stamp, stage_object, stage_version
from planarkiv.readers.packages import Kind, read
from planarkiv.readers.packages.notes import MUST
from readers.packages.mutants import Change, append, both, delete, folder, inventory, rename, write

STAMP = Stamp("2026-03-01T12:00:00Z", "bygd", "planarkiv")


@pytest.fixture(scope="session")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An object of two versions, as an archive has them."""
    made = tmp_path_factory.mktemp("ocfl") / "202401"
    staging = disk.Staging()
    first = {"plan.json": Content.of(b"{}"), "kart/plan.sos": Content.of(b".HODE\n.SLUTT\n")}
    stage_object(staging, made, "urn:planarkiv:4222:202401", first, STAMP)
    before = Inventory.parse((made / "inventory.json").read_bytes(), made)
    second = {**first, "plan.json": Content.of(b'{"a": 1}')}
    data = stage_version(staging, made / "v2", "urn:planarkiv:4222:202401", before, second, STAMP)
    (made / "inventory.json").write_bytes(data)
    (made / "inventory.json.sha512").write_bytes((made / "v2" / "inventory.json.sha512").read_bytes())
    return made


@pytest.fixture
def spoilt(stored: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(stored, tmp_path / "202401"))


def ours(path: Path) -> set[str]:
    """The codes of what is wrong."""
    facts = read(path, Kind.OCFL, lambda *_: None)
    return {str(each.values["krav"]) for each in facts.faults if each.values["styrke"] == MUST}


def theirs(path: Path) -> set[str]:
    validator = Validator()
    try:
        if validator.validate_object(str(path)):
            return set()
    except (AttributeError, TypeError, KeyError, ValueError) as error:
        return {f"stopped: {error!r}"}
    return set(re.findall(r"\[(E[0-9]{3})", str(validator)))


Document = dict[str, Any]


def at(*path: str, to: object = None) -> Callable[[Document], object]:
    """Another value in an inventory; None takes it out."""

    def edit(document: Document) -> None:
        held = document
        for name in path[:-1]:
            held = held[name]
        if to is None:
            del held[path[-1]]
        else:
            held[path[-1]] = to

    return edit


def _first(block: Document) -> str:
    return next(iter(block))


def capitals(document: Document) -> None:
    digest = _first(document["manifest"])
    document["manifest"][digest.upper()] = document["manifest"].pop(digest)


def twice(document: Document) -> None:
    digest = _first(document["manifest"])
    document["manifest"][digest.upper()] = document["manifest"][digest]


def content_path(path: str) -> Callable[[Document], object]:
    def edit(document: Document) -> None:
        document["manifest"][_first(document["manifest"])] = [path]

    return edit


def logical(path: str) -> Callable[[Document], object]:
    def edit(document: Document) -> None:
        state = document["versions"]["v2"]["state"]
        state[_first(state)] = [path]

    return edit


def logical_twice(document: Document) -> None:
    state = document["versions"]["v2"]["state"]
    one, other = list(state)[:2]
    state[other] = state[one]


def unused(document: Document) -> None:
    for version in document["versions"].values():
        version["state"] = {digest: paths for digest, paths in version["state"].items() if "plan.json" not in paths}


def gap(document: Document) -> None:
    document["versions"]["v4"] = document["versions"]["v2"]


FIXITY = "fixity"
PLAN = "v1/content/kart/plan.sos"

MUTANTS: dict[str, Change] = {
    "unchanged": lambda _: None,
    "no declaration": delete("0=ocfl_object_1.1"),
    "another declaration": rename("0=ocfl_object_1.1", "0=ocfl_object_1.7"),
    "two declarations": write("0=ocfl_object_1.0", b"ocfl_object_1.0\n"),
    "words in the declaration": write("0=ocfl_object_1.1", b"OCFL\n"),
    "no inventory": delete("inventory.json"),
    "no sidecar": delete("inventory.json.sha512"),
    "a sidecar that is none": write("inventory.json.sha512", b"hm\n"),
    "another sidecar": write("inventory.json.sha512", b"0" * 128 + b"  inventory.json\n"),
    "an inventory that is none": write("inventory.json", b"{"),
    "a file more": write("notat.txt", b"x"),
    "a folder more": write("notater/x.txt", b"x"),
    "an empty folder more": folder("notater"),
    "logs": write("logs/x.txt", b"x"),
    "an extension": write("extensions/egen/x.txt", b"x"),
    "a file among the extensions": write("extensions/x.txt", b"x"),
    "a version more": folder("v3"),
    "a version gone": lambda root: shutil.rmtree(root / "v2"),
    "a file in a version": write("v1/x.txt", b"x"),
    "a folder in a version": write("v1/mappe/x.txt", b"x"),
    "content more": write("v1/content/x.txt", b"x"),
    "an empty folder in the content": folder("v1/content/tom"),
    "content gone": delete(PLAN),
    "content changed": append(PLAN, b" "),
    "content renamed": rename(PLAN, "v1/content/kart/Plan.sos"),
    "no inventory in a version": both(delete("v1/inventory.json"), delete("v1/inventory.json.sha512")),
    "no sidecar in a version": delete("v1/inventory.json.sha512"),
    "another inventory in the newest version": append("v2/inventory.json", b" "),
    "another sidecar in a version": write("v1/inventory.json.sha512", b"0" * 128 + b"  inventory.json\n"),
    "no id": inventory(at("id")),
    "an empty id": inventory(at("id", to="")),
    "another id": inventory(at("id", to="urn:annen")),
    "an id that is no address": inventory(at("id", to="en plan"), version="v1"),
    "no type": inventory(at("type")),
    "another type": inventory(at("type", to="https://ocfl.io/9.9/spec/#inventory")),
    "no algorithm": inventory(at("digestAlgorithm")),
    "md5": inventory(at("digestAlgorithm", to="md5")),
    "no head": inventory(at("head")),
    "another head": inventory(at("head", to="v1")),
    "no manifest": inventory(at("manifest")),
    "no versions": inventory(at("versions")),
    "empty versions": inventory(at("versions", to={})),
    "no first version": inventory(at("versions", "v1")),
    "a gap in the versions": inventory(gap),
    "versions that are a list": inventory(at("versions", to=[1])),
    "content folder with a stroke": inventory(at("contentDirectory", to="a/b")),
    "content folder that climbs": inventory(at("contentDirectory", to="..")),
    "no time": inventory(at("versions", "v2", "created")),
    "a day": inventory(at("versions", "v2", "created", to="2026-03-01")),
    "a time without a zone": inventory(at("versions", "v2", "created", to="2026-03-01T12:00:00")),
    "a time that is none": inventory(at("versions", "v2", "created", to="i går")),
    "no state": inventory(at("versions", "v2", "state")),
    "a state that is a list": inventory(at("versions", "v2", "state", to=[])),
    "an unknown digest in a state": inventory(at("versions", "v2", "state", to={"0" * 128: ["x"]})),
    "a message that is a number": inventory(at("versions", "v2", "message", to=7)),
    "no message": inventory(at("versions", "v2", "message")),
    "a user that is a word": inventory(at("versions", "v2", "user", to="Kari")),
    "a user without a name": inventory(at("versions", "v2", "user", to={"address": "mailto:a@b.no"})),
    "no user": inventory(at("versions", "v2", "user")),
    "a content path that climbs": inventory(content_path("v1/content/../../x")),
    "a content path from the root": inventory(content_path("/v1/content/x")),
    "a content path in no version": inventory(content_path("v9/content/x")),
    "a content path outside content": inventory(content_path("v1/innhold/x")),
    "a logical path that climbs": inventory(logical("../x")),
    "a logical path from the root": inventory(logical("/x")),
    "a logical path twice": inventory(logical_twice),
    "a digest in other letters than its state": inventory(capitals),
    "a digest twice": inventory(twice),
    "content that no version uses": inventory(unused),
    "fixity that is a list": inventory(at(FIXITY, to=[])),
    "fixity by an unknown algorithm": inventory(at(FIXITY, to={"crc99": {}})),
    "fixity of an unknown file": inventory(at(FIXITY, to={"md5": {"0" * 32: ["v1/content/y"]}})),
    "fixity of the wrong length": inventory(at(FIXITY, to={"md5": {"0" * 30: [PLAN]}})),
    "fixity that is wrong": inventory(at(FIXITY, to={"md5": {"0" * 32: [PLAN]}})),
    "fixity that is right": inventory(
        at(FIXITY, to={"md5": {hashlib.md5(b".HODE\n.SLUTT\n", usedforsecurity=False).hexdigest(): [PLAN]}})
    ),
    "an older inventory of another id": inventory(at("id", to="urn:annen"), version="v1"),
    "an older inventory of another state": inventory(
        lambda document: document["versions"]["v1"]["state"].popitem(), version="v1"
    ),
    "an older inventory of another time": inventory(
        at("versions", "v1", "created", to="2025-03-01T12:00:00Z"), version="v1"
    ),
}

OTHER_CODES = {
    # the specification says that no element may be «..» in E052, and not begin with «/» in E053; the program has them
    # the other way round
    "a logical path that climbs",
    "a logical path from the root",
}


@pytest.mark.parametrize("name", MUTANTS)
def test_the_verdict_is_that_of_the_other_program(name: str, spoilt: Path) -> None:
    MUTANTS[name](spoilt)
    found, expected = ours(spoilt), theirs(spoilt)
    assert bool(found) == bool(expected), (found, expected)
    if expected and name not in OTHER_CODES and not any(code.startswith("stopped") for code in expected):
        assert found & expected, (found, expected)


def test_an_inventory_is_read_however_deep_it_is(spoilt: Path) -> None:
    inventory(lambda document: document["versions"].update({f"v{'1' * 9000}": {}}))(spoilt)
    assert "E010" in ours(spoilt)
    (spoilt / "inventory.json").write_bytes(b"[" * 100_000)
    assert "E033" in ours(spoilt)
    (spoilt / "inventory.json").write_bytes(json.dumps([1]).encode())
    assert "E034" in ours(spoilt)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (write("4222/notat.txt", b"x"), "E072"),
        (folder("4223/tom"), "E073"),
        (write("ocfl_layout.json", b"[]"), "E070"),
        (write("ocfl_layout.json", b'{"extension": "min", "description": "x"}'), "E071"),
        (write("0=ocfl_1.1", b"x"), "E069"),
        (rename("0=ocfl_1.1", "0=ocfl_2.0"), "E069"),
        (both(write("0=ocfl_1.0", b"ocfl_1.0\n"), delete("0=ocfl_1.1")), "E081"),
        (rename("4222/202401/0=ocfl_object_1.1", "4222/202401/0=ocfl_object_1.0"), "E103"),
        (append("4222/202401/v1/content/kart/plan.sos", b" "), "E092"),
        (lambda root: shutil.copytree(root / "4222/202401", root / "4222/202402"), "E110"),
    ],
)
def test_a_storage_root_is_looked_at_with_all_its_objects(
    stored: Path, tmp_path: Path, change: Change, code: str
) -> None:
    root = tmp_path / "planer"
    root.mkdir()
    (root / "0=ocfl_1.1").write_bytes(b"ocfl_1.1\n")
    (root / "LES_MEG.txt").write_bytes(b"x")
    shutil.copytree(stored, root / "4222" / "202401")
    assert ours(root) == set()
    change(root)
    assert code in ours(root)


def test_an_inventory_of_another_version_than_the_declaration(spoilt: Path) -> None:
    both(
        rename("0=ocfl_object_1.1", "0=ocfl_object_1.0"), write("0=ocfl_object_1.0", b"ocfl_object_1.0\n"),
    )(spoilt)  # fmt: skip
    assert "E038" in ours(spoilt)
    # the other program does not hold the two against each other
    assert "E038" not in theirs(spoilt)


@pytest.mark.parametrize("spec", ["1.0", "1.1"])
@pytest.mark.parametrize("algorithm", ["sha512", "sha256"])
@pytest.mark.parametrize("content", ["content", "innhold"])
def test_objects_that_the_other_program_made(spec: str, algorithm: str, content: str, tmp_path: Path) -> None:
    source = tmp_path / "kilde"
    made = Object(
        identifier="urn:annen:1",
        content_directory=content,
        digest_algorithm=algorithm,
        spec_version=spec,
        fixity=["md5", "sha1", "blake2b-512"],
    )
    about = VersionMetadata(message="levert", name="Kari", address="mailto:kari@example.no")
    for number, name in enumerate(("a.txt", "æ ø/b.txt"), 1):
        path = source / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
        if number == 1:
            made.create(srcdir=str(source), metadata=about, objdir=str(tmp_path / "objekt"))
    if spec == "1.1":
        # to an object of 1.0 it adds an inventory of 1.1, which the declaration then does not fit
        again = Object(path=str(tmp_path / "objekt"))
        again.add_version_with_content(objdir=str(tmp_path / "objekt"), srcdir=str(source), metadata=about)
    assert theirs(tmp_path / "objekt") == set()
    facts = read(tmp_path / "objekt", Kind.OCFL, lambda *_: None)
    assert (facts.version, [each.values["krav"] for each in facts.faults if algorithm == "sha512"]) == (spec, [])
    (tmp_path / "objekt" / "v1" / content / "a.txt").write_bytes(b"annet")
    assert ours(tmp_path / "objekt") == {"E092"} == theirs(tmp_path / "objekt") - {"E093"}
