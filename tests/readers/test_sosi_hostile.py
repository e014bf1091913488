"""Nothing in a file makes the reader raise or take its time; damage is named where it is."""

import random
import re
from collections import Counter
from pathlib import Path

import pytest

from planarkiv.model.features import FeatureTable
from planarkiv.model.geometry import lines, outline, points, polygons
from planarkiv.readers import sosi
from planarkiv.readers.fault_log import KEPT_OF_A_KIND

HEAD = b".HODE\n..TEGNSETT UTF-8\n..TRANSPAR\n...KOORDSYS 22\n...ORIGO-N\xc3\x98 0 0\n...ENHET 0.01\n"
NO = b"..N\xc3\x98\n"


def read_all(data: bytes) -> FeatureTable:
    """Reads and derives everything there is."""
    table = sosi.read_bytes(data, "test.sos")
    assert len(table.pt_off) == len(table.ref_off) == len(table) + 1
    assert len(table.xy) == len(table.kp) == table.pt_off[-1]
    assert len(table.ref) == len(table.ref_ring) == table.ref_off[-1]
    for derived in (polygons, lines, points):
        assert len(derived(table)) == len(table)
    outline(table)
    table.counts()
    table.metres()
    return table


DEEP = b"(" * 50_000
CASES = {
    "empty": b"",
    "a line end": b"\n",
    "dots": b"." * 1_000_000,
    "lines of dots": b".\n..\n...\n" * 50_000,
    "nul": b"\0" * 100_000,
    "all bytes": bytes(range(256)) * 400,
    "utf-16": "\ufeff.HODE\n..TEGNSETT UTF-8\n.SLUTT\n".encode("utf-16-le"),
    "head only": b".HODE",
    "end only": b".SLUTT",
    "head in many lines": b".HODE\n" * 20_000,
    "one long line": HEAD + b".KURVE 1:\n..NAVN " + b"x" * 10_000_000 + b"\n.SLUTT\n",
    "one long line of blanks": HEAD + b".KURVE 1:\n..NAVN " + b" " * 5_000_000 + b"\n.SLUTT\n",
    "one long line of quotes": HEAD + b".KURVE 1:\n..NAVN " + b'"a' * 500_000 + b"\n.SLUTT\n",
    "one long line of apostrophes": HEAD + b".KURVE 1:\n..NAVN " + b" 'a" * 300_000 + b"\n.SLUTT\n",
    "many lines of one value": HEAD + b".KURVE 1:\n..NAVN x\n" + b'"a\nb"\n' * 50_000 + b".SLUTT\n",
    "one long line of coordinates": HEAD + b".KURVE 1:\n" + NO + b"12 34 " * 500_000 + b"\n.SLUTT\n",
    "coordinates without end": HEAD + b".KURVE 1:\n" + NO + b"9" * 1_000_000,
    "garbage coordinates": HEAD + (b".KURVE 1:\n" + NO + b"1 x\n2 y\n") * 5_000,
    "only nodes": HEAD + b".KURVE 1:\n" + NO + b"...KP 1\n" * 5_000 + b".SLUTT\n",
    "nodes of any size": HEAD + b".KURVE 1:\n" + NO + b"1 2 ...KP 99999\n3 4 ...KP -1\n5 6 ...KP x\n.SLUTT\n",
    "marker numbers": HEAD + b".KURVE 1:\n" + NO + b"-9100000000000000000 -9200000000000000000\n1 2\n.SLUTT\n",
    "marker numbers in references": HEAD + b".FLATE 1:\n..REF :-9100000000000000000 :-9200000000000000000\n.SLUTT\n",
    "smallest integer": HEAD + b".KURVE 1:\n" + NO + b"-9223372036854775808 -9223372036854775809\n.SLUTT\n",
    "huge numbers": HEAD + b".KURVE 1:\n" + NO + b"1e400 1e400\n" + b"9" * 400 + b" 1\n.SLUTT\n",
    "huge serial": HEAD + b".KURVE 99999999999999999999:\n" + NO + b"1 2\n3 4\n.SLUTT\n",
    "huge unit": HEAD.replace(b"0.01", b"1" + b"0" * 500) + b".PUNKT 1:\n" + NO + b"1 2\n.SLUTT\n",
    "large coordinates": HEAD.replace(b"0.01", b"0.000000001") + b".PUNKT 1:\n" + NO + b"9007199254740991 1\n.SLUTT\n",
    "deep parentheses": HEAD + b".FLATE 1:\n..REF :1 " + DEEP + b":2" + DEEP.replace(b"(", b")") + b"\n.SLUTT\n",
    "open parentheses": HEAD + b".FLATE 1:\n..REF :1 " + DEEP + b"\n.SLUTT\n",
    "many garbage references": HEAD + b".FLATE 1:\n..REF " + b":x ) ( " * 50_000 + b"\n.SLUTT\n",
    "deep levels": HEAD + b".KURVE 1:\n" + b"".join(b"." * n + b"A x\n" for n in range(2, 400)) + b".SLUTT\n",
    "many names": HEAD + b".KURVE 1:\n" + b"".join(b"..A%d x\n" % n for n in range(30_000)) + b".SLUTT\n",
    "many types": HEAD + b"".join(b".KURVE %d:\n..OBJTYPE A%d\n" % (n, n) for n in range(1, 40_000)) + b".SLUTT\n",
    "same serial": HEAD + b".KURVE 1:\n..OBJTYPE A\n" * 20_000 + b".SLUTT\n",
    "arcs of every kind": HEAD
    + b"".join(
        b".%b %d:\n..RADIUS %b\n" % (kind, 10 * at + number, radius) + NO + xy
        for at, kind in enumerate((b"BUEP", b"BUE", b"SIRKEL", b"SIRKELP"))
        for number, (radius, xy) in enumerate(
            (radius, xy)
            for radius in (b"0", b"-1", b"1e400", b"nan", b"x", b"99999999999", b"1")
            for xy in (
                b"",
                b"0 0\n",
                b"0 0\n0 0\n",
                b"0 0\n0 0\n0 0\n",
                b"0 0\n1 1\n9007199254740991 9007199254740990\n",
            )
        )
    ),
}

UNUSUAL_BUT_SOUND = ("one long line of coordinates", "large coordinates")


@pytest.mark.parametrize("name", CASES)
def test_no_bytes_make_it_raise(name: str) -> None:
    table = read_all(CASES[name])
    assert bool(table.faults) != (name in UNUSUAL_BUT_SOUND)
    assert table.faults == sosi.read_bytes(CASES[name], "test.sos", block_size=4_000).faults


def test_what_is_no_sosi_is_one_fault() -> None:
    for data in (b"", b"\n\n", b"PK\x03\x04" + bytes(range(256)) * 50, b"%PDF-1.7\n%\xe2\xe3\n1 0 obj\n"):
        table = sosi.read_bytes(data, "x.sos")
        assert ([fault.kind for fault in table.faults], len(table)) == (["hode-mangler"], 0)


def test_faults_are_kept_to_a_limit_and_all_counted() -> None:
    elements = b"".join(b".KURVE %d:\n" % n + NO + b"1 x\n" for n in range(1, 2_001))
    table = read_all(HEAD + elements + b".SLUTT\n")
    assert table.fault_totals == {"koordinat-ulesbar": 2_000, "koordinater-mangler": 2_000}
    assert Counter(fault.kind for fault in table.faults) == dict.fromkeys(table.fault_totals, KEPT_OF_A_KIND)


def test_areas_that_repeat_a_curve_without_end_are_not_built() -> None:
    ring = b".KURVE 1:\n" + NO + b"0 0\n" + b"".join(b"%d %d\n" % (n, n * n) for n in range(1, 400)) + b"0 0\n"
    table = read_all(HEAD + ring + b".FLATE 2:\n..REF " + b":1 " * 100_000 + b"\n.FLATE 3:\n..REF :1\n.SLUTT\n")
    assert table.fault_totals["flate-for-stor"] >= 1


def test_long_chains_of_areas_are_followed_once() -> None:
    ring = b".KURVE 1:\n" + NO + b"0 0\n0 9\n9 9\n0 0\n.FLATE 2:\n..REF :1\n"
    chain = b"".join(b".FLATE %d:\n..REF :%d\n" % (n, n - 1) for n in range(3, 20_000))
    circle = b".FLATE 30000:\n..REF :30001\n" + b"".join(
        b".FLATE %d:\n..REF :%d\n" % (n, 30_000 + (n + 1) % 5_000) for n in range(30_001, 35_000)
    )
    table = read_all(HEAD + ring + chain + circle + b".SLUTT\n")
    assert table.fault_totals == {"referanse-sirkel": 5_000}
    assert sum(polygon is not None for polygon in polygons(table)) == 19_998


# Mutants of real files

ROOT = Path(__file__).resolve().parents[3] / "shared" / "data"
SOURCES = ("plans/kjetsaa_massetak/Kjetså_massetak.sos", "sosi/Regplan.sos", "sosi/buer.sos", "sosi/VIPS.sos")
MUTANTS = 200
_JUNK = b"#$%@?~"

VISIBLE = {
    "coordinates": re.compile(rb"\s*-?[0-9]+ +-?[0-9]+.*"),
    "references": re.compile(rb"\.\.REF\s.*"),
    "head": re.compile(rb"\.(?!HODE|SLUTT|DEF)[A-Z]+ [0-9]+:.*"),
}
"""Lines in which a sign that does not belong there can be seen by any reader."""


def mutated(lines: list[bytes], chance: random.Random) -> tuple[list[bytes], int, str]:
    """(lines with one deleted, doubled or garbled; its 1-based number; what was done to what kind of line)."""
    at = chance.randrange(len(lines))
    line = lines[at]
    kind = next((name for name, form in VISIBLE.items() if form.fullmatch(line.rstrip(b"\r"))), "other")
    how = chance.choice(("deleted", "doubled", "garbled"))
    if how == "deleted":
        return lines[:at] + lines[at + 1 :], at + 1, f"{how} {kind}"
    if how == "doubled":
        return [*lines[: at + 1], line, *lines[at + 1 :]], at + 1, f"{how} {kind}"
    content = line.rstrip(b"\r")
    # amid the letters or digits: past the dots, before ...KP and before the colon
    first = len(content) - len(content.lstrip(b". ")) + 1
    last = max(first + 1, len(content.partition(b"...KP")[0].rstrip(b": ")))
    place = chance.randrange(first, last) if len(content) > first else len(content)
    junk = bytes([chance.choice(_JUNK)])
    return [*lines[:at], content[:place] + junk + content[place + 1 :], *lines[at + 1 :]], at + 1, f"{how} {kind}"


def test_mutants_of_real_files_are_read_and_visible_damage_is_placed(shared: Path) -> None:
    sources = [(shared / "data" / name).read_bytes() for name in SOURCES]
    known = [{(f.kind, f.line, f.serial) for f in sosi.read_bytes(data, "").faults} for data in sources]
    done: Counter[str] = Counter()
    noticed: Counter[str] = Counter()
    for seed in range(MUTANTS):
        chance = random.Random(seed)  # noqa: S311 - the same mutants every time
        which = seed % len(sources)
        mutant, line, what = mutated(sources[which].split(b"\n"), chance)
        table = read_all(b"\n".join(mutant))
        shift = {"deleted": -1, "doubled": 1, "garbled": 0}[what.split()[0]]
        old = {(kind, at + shift if at and at > line else at, serial) for kind, at, serial in known[which]}
        new = [fault for fault in table.faults if (fault.kind, fault.line, fault.serial) not in old]
        done[what] += 1
        noticed[what] += bool(new)
        if what in ("garbled coordinates", "garbled references", "garbled head", "doubled head", "doubled references"):
            assert any(fault.line in (line, line + 1) for fault in new), (seed, what, line, mutant[line - 1], new)
    assert sum(done.values()) == MUTANTS
    assert done["garbled coordinates"] > 20
    # a point that is gone or there twice is a sound line all the same; what can be seen, is seen
    visible = {what: number for what, number in done.items() if what.startswith("garbled") and "other" not in what}
    assert {what: noticed[what] for what in visible} == visible


@pytest.mark.parametrize("name", SOURCES)
def test_visible_damage_in_every_kind_of_line_is_placed(name: str, shared: Path) -> None:
    lines = (shared / "data" / name).read_bytes().split(b"\n")
    chance = random.Random(name)  # noqa: S311 - the same mutants every time
    for form in VISIBLE.values():
        places = [at for at, line in enumerate(lines) if form.fullmatch(line.rstrip(b"\r"))]
        for at in chance.sample(places, min(10, len(places))):
            content = lines[at].rstrip(b"\r").partition(b"...KP")[0].rstrip(b": ")
            garbled = [*lines[:at], content[:-1] + b"#" + lines[at][len(content) :], *lines[at + 1 :]]
            table = read_all(b"\n".join(garbled))
            assert any(fault.line in (at + 1, at + 2) for fault in table.faults), garbled[at]


def test_a_deleted_end_is_noticed(shared: Path) -> None:
    for name in SOURCES:
        data = (shared / "data" / name).read_bytes().rstrip().removesuffix(b".SLUTT")
        faults = [fault for fault in sosi.read_bytes(data, name).faults if fault.kind == "slutt-mangler"]
        assert [fault.line for fault in faults] == [len(data.rstrip(b"\r\n").split(b"\n"))]
