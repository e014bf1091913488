"""20 000 spoilt copies of real files: what is wrong is found, and nothing crashes, hangs or grows."""

import random
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import pytest

from planarkiv.engine import Judge
from planarkiv.examine.plans import judge_map_file, judge_plan_map
from planarkiv.examine.task import Task
from planarkiv.intake.map_facts import map_facts
from planarkiv.intake.split import split
from planarkiv.model.planid import PlanId
from planarkiv.profile import load
from planarkiv.readers import sosi
from planarkiv.rules import RULES
from planarkiv.subjects import Owner, Phase

MUTANTS, BATCHES = 20_000, 40
SECONDS = 2.0
MEBIBYTES = 300
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


def _bytes_changed(data: bytes, chance: random.Random) -> bytes:
    spoilt = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        if spoilt:
            spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
    return bytes(spoilt)


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randint(0, len(data))]


def _piece_lost(data: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + data[at + chance.randint(1, 300) :]


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
    _bytes_changed,
    _cut,
    _piece_lost,
    *map(_lines, (_doubled, _swapped, _word_put_in, _word_put_in, _line_put_in)),
)


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Ends what takes more processor time than this, where the operating system can."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def stop(_: int, __: FrameType | None) -> None:
        raise TimeoutError(f"more than {seconds} s")

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def most_memory() -> float:
    """MiB that this process has had at most; 0 where the operating system does not say."""
    if sys.platform == "win32":
        return 0.0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


@pytest.mark.parametrize("batch", range(BATCHES))
def test_a_spoilt_file_is_a_finding(batch: int, shared: Path) -> None:
    sources = {name: (shared / "data/sosi" / name).read_bytes() for name in (*SMALL, *MIDDLING, *LARGE)}
    sources["kjetsaa"] = next((shared / "data/plans/kjetsaa_massetak").glob("*.sos")).read_bytes()
    profile = load("minimum", RULES)
    chosen = profile.chosen(RULES)
    judge, task = Judge(chosen), Task.of(chosen, profile.levels, Owner())
    before = most_memory()
    for seed in range(batch * MUTANTS // BATCHES, (batch + 1) * MUTANTS // BATCHES):
        chance = random.Random(seed)  # noqa: S311 - the same mutants every time
        group = chance.choices((SMALL, MIDDLING, (*LARGE, "kjetsaa")), (12, 3, 1))[0]
        data = mutant(sources[chance.choice(group)], chance)
        with at_most(SECONDS):
            judged(judge, task, data, chance)
        for rule, tally in judge.judgement.tallies.items():
            assert not tally.crashed, (seed, rule, tally.crashed[0])
        for finding in judge.start().findings:
            assert finding.text, seed
            assert finding.advice_text, seed
            assert isinstance(finding.place, str)
    assert most_memory() - before < MEBIBYTES


def judged(judge: Judge, task: Task, data: bytes, chance: random.Random) -> None:
    """What `validate` does with a map."""
    table = sosi.read_bytes(data, "kart.sos")
    map_facts(table, None)
    parts = split(table)
    phase = Phase(chance.choice(("", "2", "3")), chance.choice(("", "3", "6")))
    broken = judge_map_file(judge, task, "kart.sos", table, data, phase, "")
    ids = tuple(parts.plans)[:1] or (PlanId("4219", "1"),)
    judge_plan_map(judge, "kart.sos", table, ids, Owner(), phase, broken)
    for rows in list(parts.plans.values())[:2]:
        judge_plan_map(judge, "kart.sos", table.take(rows), ids, Owner(), phase, set())
