"""Bags, good and spoilt: our verdict is that of bagit (Library of Congress), but where it is known to look away."""

import hashlib
import logging
import re
import shutil
import unicodedata
from collections.abc import Callable
from pathlib import Path

import bagit
import pytest

from planarkiv.readers.packages import Kind, read
from planarkiv.readers.packages.notes import MUST
from readers.packages.mutants import Change, append, both, delete, folder, rename, text, write

NFD = unicodedata.normalize("NFD", "data/dokumenter/støy å.pdf")
FILES = {"kart/plan.sos": b".HODE\n.SLUTT\n", "dokumenter/st\u00f8y \u00e5.pdf": b"%PDF-1.7 y", "tom.txt": b""}


@pytest.fixture(scope="session")
def bag(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bag that the other program made, of version 0.97 as its release writes."""
    made = tmp_path_factory.mktemp("bag") / "4222_202401"
    for name, data in FILES.items():
        path = made / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    bagit.make_bag(str(made), {"Source-Organization": "Lyngvik kommune"}, checksums=["sha512", "sha256"])
    return made


@pytest.fixture
def spoilt(bag: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(bag, tmp_path / "4222_202401"))


def ours(path: Path) -> list[str]:
    """The requirements that say must and are broken."""
    facts = read(path, Kind.BAGIT, lambda *_: None)
    return sorted({f"{each.kind} {each.values['krav']}" for each in facts.faults if each.values["styrke"] == MUST})


def theirs(path: Path) -> bool:
    logging.getLogger("bagit").setLevel(logging.CRITICAL)
    try:
        bagit.Bag(str(path)).validate()
    except (bagit.BagError, ValueError, UnicodeError, OSError):
        return False
    return True


def untagged(change: Change) -> Change:
    """The same, without the manifests of tag files, which would tell that one was changed."""
    return both(change, delete("tagmanifest-sha512.txt"), delete("tagmanifest-sha256.txt"))


def relisted(old: str, new: str, *algorithms: str) -> Change:
    return untagged(both(*(text(f"manifest-{each}.txt", old, new) for each in algorithms or ("sha512", "sha256"))))


def _digest(root: Path, edit: Callable[[str], str]) -> None:
    path = root / "manifest-sha512.txt"
    lines = path.read_text().splitlines()
    digest, _, name = lines[0].partition(" ")
    path.write_text("\n".join([f"{edit(digest)} {name}", *lines[1:]]) + "\n")


def _twice(root: Path) -> None:
    path = root / "manifest-sha512.txt"
    lines = path.read_text().splitlines()
    path.write_text("\n".join([*lines, lines[0]]) + "\n")


def _lines(root: Path, name: str, end: bytes) -> None:
    (root / name).write_bytes((root / name).read_bytes().replace(b"\n", end))


def _drop(root: Path, name: str, word: str) -> None:
    lines = (root / name).read_text().splitlines(keepends=True)
    assert any(word in line for line in lines)
    (root / name).write_text("".join(line for line in lines if word not in line))


def _link(path: Path) -> None:
    path.unlink()
    path.symlink_to(Path("..") / "bagit.txt")


VERSION_1 = text("bagit.txt", "0.97", "1.0")
SHA = "0" * 128

MUTANTS: dict[str, Change] = {
    "unchanged": lambda _: None,
    "version 1.0": untagged(VERSION_1),
    "version 0.96": untagged(text("bagit.txt", "0.97", "0.96")),
    "version 0.93": untagged(text("bagit.txt", "0.97", "0.93")),
    "version 0.92": untagged(text("bagit.txt", "0.97", "0.92")),
    "version 2.0": untagged(text("bagit.txt", "0.97", "2.0")),
    "version in words": untagged(text("bagit.txt", "0.97", "new")),
    "no version": untagged(text("bagit.txt", "BagIt-Version: 0.97\n", "")),
    "no character set": untagged(text("bagit.txt", "Tag-File-Character-Encoding: UTF-8\n", "")),
    "unknown character set": untagged(text("bagit.txt", "UTF-8", "KLINGON-8")),
    "a BOM in bagit.txt": untagged(text("bagit.txt", "BagIt", "\ufeffBagIt")),
    "no bagit.txt": delete("bagit.txt"),
    "bagit.txt changed": append("bagit.txt", b" "),
    "a file changed": write("data/kart/plan.sos", b".HODE\n.SLUT!\n"),
    "a file longer": append("data/kart/plan.sos", b"!"),
    "a file gone": delete("data/tom.txt"),
    "a file more": write("data/ny.txt", b""),
    "a file more with the right sum": both(write("data/ny.txt", b""), delete("data/tom.txt")),
    "a file renamed": rename("data/kart/plan.sos", "data/kart/Plan.sos"),
    "a file as its letters apart": rename("data/dokumenter/st\u00f8y \u00e5.pdf", NFD),
    "no payload": lambda root: shutil.rmtree(root / "data"),
    "no manifests": untagged(both(delete("manifest-sha512.txt"), delete("manifest-sha256.txt"))),
    "one manifest": untagged(delete("manifest-sha256.txt")),
    "no tag manifests": untagged(lambda _: None),
    "a tag manifest less": delete("tagmanifest-sha256.txt"),
    "a manifest changed": text("manifest-sha512.txt", "data/tom.txt", "data/tim.txt"),
    "another digest": untagged(lambda root: _digest(root, lambda digest: digest[::-1])),
    "a digest in capitals": untagged(lambda root: _digest(root, str.upper)),
    "a climbing path": relisted("data/tom.txt", "data/../../tom.txt"),
    "an absolute path": relisted("data/tom.txt", "/etc/hostname"),
    "the home of somebody": relisted("data/tom.txt", "~/tom.txt"),
    "a path that says here": relisted("data/tom.txt", "./data/tom.txt"),
    "a star before the name": relisted(" data/tom.txt", "*data/tom.txt"),
    "a file twice, alike": untagged(_twice),
    "a file twice, not alike": untagged(append("manifest-sha512.txt", f"{SHA}  data/tom.txt\n".encode())),
    "a file twice in 1.0": untagged(both(VERSION_1, _twice)),
    "a missing file listed": untagged(append("manifest-sha512.txt", f"{SHA}  data/x.txt\n".encode())),
    "a wrong oxum": untagged(text("bag-info.txt", "Payload-Oxum: ", "Payload-Oxum: 1")),
    "an oxum that is none": untagged(text("bag-info.txt", "Payload-Oxum: 23.3", "Payload-Oxum: a.b")),
    "no oxum": untagged(text("bag-info.txt", "Payload-Oxum", "Payload-Sum")),
    "no bag-info.txt": untagged(delete("bag-info.txt")),
    "a line without a colon": untagged(append("bag-info.txt", b"Lyngvik\n")),
    "an oxum without end": untagged(text("bag-info.txt", "Payload-Oxum: ", f"Payload-Oxum: {'1' * 4000}")),
    "a folded line": untagged(append("bag-info.txt", b"Note: one\n  and two\n")),
    "an empty folder": folder("data/tom mappe"),
    "something to fetch": untagged(
        both(
            append("manifest-sha512.txt", f"{SHA}  data/x.txt\n".encode()),
            append("manifest-sha256.txt", f"{'0' * 64}  data/x.txt\n".encode()),
            write("fetch.txt", b"https://example.no/x.txt 3 data/x.txt\n"),
        )
    ),
    "climbing things to fetch": untagged(write("fetch.txt", b"https://example.no/x.txt 3 data/../../x.txt\n")),
    "a tag file that is not listed": write("notat.txt", b"x"),
    "lines of Windows": untagged(lambda root: _lines(root, "manifest-sha512.txt", b"\r\n")),
}

LAXER: dict[str, Change] = {
    # RFC 8493 2.1.1: in 1.0 there are these two lines, in this order
    "lines swapped in 1.0": untagged(
        write("bagit.txt", b"Tag-File-Character-Encoding: UTF-8\nBagIt-Version: 1.0\n"),
    ),
    # 2.1.3: in 1.0 every manifest lists every file
    "a file in one of two manifests": untagged(both(VERSION_1, lambda root: _drop(root, "manifest-sha256.txt", "tom"))),
    # 2.1.3: a line is a digest and a path
    "a line that is none": untagged(append("manifest-sha512.txt", b"hm\n")),
    # 2.4: what cannot be computed cannot be verified; it goes on when another algorithm can be
    "an unknown algorithm": untagged(rename("manifest-sha256.txt", "manifest-whirlpool.txt")),
    # 2.2.1: a tag manifest lists every payload manifest
    "a tag manifest that lacks a manifest": lambda root: _drop(root, "tagmanifest-sha512.txt", "manifest-sha256"),
    # 2.1.1: no number is that long
    "a version that no program can count to": untagged(text("bagit.txt", "0.97", f"0.{'0' * 9000}97")),
    # 5: a link may lead anywhere
    "a link": lambda root: _link(root / "data" / "tom.txt"),
}
"""What the other program lets pass, each with the clause that does not."""


@pytest.mark.parametrize("name", MUTANTS)
def test_the_verdict_is_that_of_the_other_program(name: str, spoilt: Path) -> None:
    MUTANTS[name](spoilt)
    assert (ours(spoilt) == []) == theirs(spoilt), ours(spoilt)


def _weak(root: Path) -> None:
    lines = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root).as_posix()}\n"
        for path in sorted((root / "data").rglob("*"))
        if path.is_file()
    ]
    (root / "manifest-md5.txt").write_text("".join(lines), encoding="utf-8")
    for name in ("manifest-sha512.txt", "manifest-sha256.txt"):
        (root / name).unlink()


def _listed(root: Path, name: str) -> None:
    (root / name).write_bytes(b"")
    for algorithm in ("sha512", "sha256"):
        line = f"{hashlib.new(algorithm, b'').hexdigest()}  {name}\n"
        append(f"manifest-{algorithm}.txt", line.encode())(root)
    oxum = re.sub(r"\.3\b", ".4", (root / "bag-info.txt").read_text())
    (root / "bag-info.txt").write_text(oxum)


ADVICE: dict[str, tuple[Change, str]] = {
    "nothing": (untagged(lambda _: None), ""),
    "no bag-info.txt, which nobody asks for": (untagged(delete("bag-info.txt")), ""),
    "weak sums alone": (untagged(_weak), "bagit-svak"),
    "a BOM in a list": (untagged(text("bag-info.txt", "Bag", "\ufeffBag")), "bagit-bom"),
    "names that differ in capitals": (
        untagged(lambda root: _listed(root, "data/TOM.txt")),
        "bagit-tvillinger",
    ),
    "a tag file that the tag manifest lacks": (
        both(lambda root: _drop(root, "tagmanifest-sha512.txt", "bag-info"), delete("tagmanifest-sha256.txt")),
        "bagit-ikke-oppfoert",
    ),
}
"""What should be otherwise, and is a warning."""


@pytest.mark.parametrize("name", ADVICE)
def test_what_should_be_otherwise_is_advice(name: str, spoilt: Path) -> None:
    change, kind = ADVICE[name]
    change(spoilt)
    facts = read(spoilt, Kind.BAGIT, lambda *_: None)
    assert {each.kind for each in facts.faults} == ({kind} if kind else set())
    assert ours(spoilt) == []
    assert theirs(spoilt)


def test_a_name_with_its_letters_apart_in_the_list_is_the_same_name(spoilt: Path) -> None:
    relisted("data/dokumenter/st\u00f8y \u00e5.pdf", NFD)(spoilt)
    # the other program knows the two as one, and then looks for the file under the name of the list
    assert ours(spoilt) == []


@pytest.mark.parametrize("name", LAXER)
def test_what_the_other_program_lets_pass_is_found(name: str, spoilt: Path) -> None:
    LAXER[name](spoilt)
    assert ours(spoilt)
