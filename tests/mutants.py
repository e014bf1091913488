"""Spoilt copies of files, and what must hold when one is read and judged."""

import random
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from planarkiv.engine import Judge
from planarkiv.examine.plans import judge_map_file, judge_plan_map
from planarkiv.examine.task import Task
from planarkiv.intake.map_facts import map_facts
from planarkiv.intake.split import split
from planarkiv.model.features import FeatureTable
from planarkiv.model.planid import PlanId
from planarkiv.profile import load
from planarkiv.rules import RULES
from planarkiv.subjects import Owner, Phase

MUTANTS = 20_000
"""Of each format."""
SECONDS = 2.0
MEBIBYTES = 300
JUDGED = 20
"""One of so many is judged by every rule of the profile standard."""

Change = Callable[[bytes, random.Random], bytes]

_NUMBERS = (
    b"\0\0\0\0", b"\xff\xff\xff\xff", b"\xff\xff\xff\x7f", b"\x7f\xff\xff\xff", b"\0\0\0\x01", b"\1\0\0\0",
    b"\0\0\0\x10", b"\x10\0\0\0", b"\0\0\0\0\0\0\xf8\x7f", b"\0\0\0\0\0\0\xf0\x7f", b"\xff" * 8, b"\xff", b"\x80",
)  # fmt: skip
"""Numbers of four, eight and one bytes that a program may have forgotten."""


def seeds(batch: int, batches: int) -> range:
    """The seeds of one batch."""
    return range(batch * MUTANTS // batches, (batch + 1) * MUTANTS // batches)


def changed(data: bytes, chance: random.Random, kinds: Sequence[Change]) -> bytes:
    """A copy with one to four changes."""
    for _ in range(chance.choice((1, 1, 2, 4))):
        data = chance.choice(kinds)(data, chance)
    return data


def bytes_changed(data: bytes, chance: random.Random) -> bytes:
    """Some bytes are others."""
    spoilt = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        if spoilt:
            spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
    return bytes(spoilt)


def cut(data: bytes, chance: random.Random) -> bytes:
    """The end is lost."""
    return data[: chance.randint(0, len(data))]


def piece_lost(data: bytes, chance: random.Random) -> bytes:
    """A piece is lost."""
    at = chance.randint(0, len(data))
    return data[:at] + data[at + chance.randint(1, 300) :]


def _place(data: bytes, chance: random.Random) -> int:
    """Anywhere, rather often where a header would be."""
    return chance.randrange(min(len(data), 128) if chance.random() < 0.3 else len(data))


def _bit_turned(data: bytes, chance: random.Random) -> bytes:
    if not data:
        return data
    at = _place(data, chance)
    return data[:at] + bytes((data[at] ^ 1 << chance.randrange(8),)) + data[at + 1 :]


def _number_put_in(data: bytes, chance: random.Random) -> bytes:
    if not data:
        return data
    at, number = _place(data, chance), chance.choice(_NUMBERS)
    return data[:at] + number + data[at + len(number) :]


def _inserted(data: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + chance.randbytes(chance.randint(1, 12)) + data[at:]


def _doubled(data: bytes, chance: random.Random) -> bytes:
    at, size = chance.randint(0, len(data)), chance.randint(1, 200)
    return data[:at] + data[at : at + size] * chance.choice((2, 2, 50)) + data[at + size :]


BINARY: Sequence[Change] = (
    _bit_turned, _bit_turned, _number_put_in, _number_put_in, _inserted, piece_lost, _doubled, cut,
)  # fmt: skip
"""What may happen to a file that is no text."""


class Judging:
    """The rules of a profile, or one family of them, for one map at a time."""

    def __init__(self, profile: str, family: str = "") -> None:
        loaded = load(profile, RULES)
        chosen = [each for each in loaded.chosen(RULES) if family in ("", each.rule.family)]
        self._judge = Judge(chosen)
        self._task = Task.of(chosen, loaded.levels, Owner())

    def judge(self, name: str, table: FeatureTable, data: bytes, phase: Phase, seed: int) -> None:
        """Does what `validate` does with a map: no rule crashes, and every finding has its words."""
        judge = self._judge
        map_facts(table, None)
        parts = split(table)
        broken = judge_map_file(judge, self._task, name, table, data, phase, "")
        ids = tuple(parts.plans)[:1] or (PlanId("4219", "1"),)
        judge_plan_map(judge, name, table, ids, Owner(), phase, broken)
        for rows in list(parts.plans.values())[:2]:
            judge_plan_map(judge, name, table.take(rows), ids, Owner(), phase, set())
        for rule, tally in judge.judgement.tallies.items():
            assert not tally.crashed, (seed, rule, tally.crashed[0])
        for finding in judge.start().findings:
            assert finding.text, seed
            assert finding.advice_text, seed
            assert isinstance(finding.place, str)


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


def most_memory_of(pid: int | None) -> float:
    """The same of another process; 0 where there is none."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM")), 0.0)
