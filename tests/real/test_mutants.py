"""20 000 spoilt copies of real files: what is wrong is found, and nothing crashes, hangs or grows."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from mutants import JUDGED, MEBIBYTES, SECONDS, Judging, at_most, bytes_changed, cut, most_memory, piece_lost, seeds
from planarkiv.readers import sosi
from planarkiv.subjects import Phase

BATCHES = 40
SMALL = (
    "flate_oy.sos",
    "punkttest.sos",
    "buer.sos",
    "SSR-Sydalsfjellet.sos",
    "valid_graphical.sos",
    "valid_with_refs.sos",
)
MIDDLING = ("valgkretser_ISO8859-10.SOS", "0617_N50_AdministrativeOmrader.sos")
LARGE = ("Regplan.sos",)

WORDS = (
    b"", b"0", b"-1", b"99999999999999999999", b"1e309", b"NaN", b".", b"..", b"...", b":", b":-", b"(", b")", b"!",
    b'"', b"&", b"\0", b"\xff", b"\xc3", b".HODE", b".SLUTT", b".FLATE 1:", b".BUEP 2:", b"..REF :1 :-1 (:2) :3",
    b"...KP 1", b"..OBJTYPE", b"...ENHET 0", b"...ENHET 1e9", b"...KOORDSYS 5", b"..TEGNSETT ND7",
    b"...ORIGO-N\xc3\x98 9e9 1", b"*" * 3000,
)  # fmt: skip


def mutant(data: bytes, chance: random.Random) -> bytes:
    """A spoilt copy: some lines or bytes are lost, doubled, swapped or something else."""
    for _ in range(chance.randint(1, 4)):
        data = chance.choice(KINDS)(data, chance)
    return data


def _lines(change: Callable[[list[bytes], random.Random], None]) -> Callable[[bytes, random.Random], bytes]:
    def changed(data: bytes, chance: random.Random) -> bytes:
        lines = data.split(b"\n")
        change(lines, chance)
        return b"\n".join(lines)

    return changed


def _doubled(lines: list[bytes], chance: random.Random) -> None:
    at = chance.randrange(len(lines))
    lines[at:at] = lines[at : at + chance.randint(1, 6)]


def _swapped(lines: list[bytes], chance: random.Random) -> None:
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]


def _word_put_in(lines: list[bytes], chance: random.Random) -> None:
    at = chance.randrange(len(lines))
    words = lines[at].split(b" ")
    words[chance.randrange(len(words))] = chance.choice(WORDS)
    lines[at] = b" ".join(words)


def _line_put_in(lines: list[bytes], chance: random.Random) -> None:
    lines.insert(chance.randint(0, len(lines)), chance.choice(WORDS))


KINDS: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    bytes_changed,
    cut,
    piece_lost,
    *map(_lines, (_doubled, _swapped, _word_put_in, _word_put_in, _line_put_in)),
)


@pytest.mark.parametrize("batch", range(BATCHES))
def test_a_spoilt_file_is_a_finding(batch: int, shared: Path) -> None:
    sources = {name: (shared / "data/sosi" / name).read_bytes() for name in (*SMALL, *MIDDLING, *LARGE)}
    sources["kjetsaa"] = next((shared / "data/plans/kjetsaa_massetak").glob("*.sos")).read_bytes()
    usual, strict = Judging("minimum"), Judging("standard")
    before = most_memory()
    for seed in seeds(batch, BATCHES):
        chance = random.Random(seed)  # noqa: S311 - the same mutants every time
        group = chance.choices((SMALL, MIDDLING, (*LARGE, "kjetsaa")), (40, 9, 1))[0]
        data = mutant(sources[chance.choice(group)], chance)
        phase = Phase(chance.choice(("", "2", "3")), chance.choice(("", "3", "6")))
        with at_most(SECONDS):
            table = sosi.read_bytes(data, "kart.sos")
            (usual if seed % JUDGED else strict).judge("kart.sos", table, data, phase, seed)
    assert most_memory() - before < MEBIBYTES
