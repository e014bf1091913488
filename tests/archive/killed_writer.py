"""Run as a program: ``killed_writer.py FOLDER SEED COUNT`` lets writers run and really kills them (SIGKILL).

Makes the archives ``FOLDER/0/arkiv`` ... and prints, per archive, how far its writer got.
"""

import os
import random
import signal
import sys
import time
from pathlib import Path

from archive.crash import STEPS, perform
from archive.plans import new_archive
from planarkiv.archive import Archive


def write(folder: Path, progress: int) -> None:
    """The whole run, telling after each step by one byte."""
    archive = new_archive(folder)
    for step in STEPS:
        perform(step, Archive.open(archive.root), folder)
        os.write(progress, b".")


def start(folder: Path) -> tuple[int, int]:
    """A child process that writes; returns its id and where it tells of its progress."""
    folder.mkdir()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        write(folder, writing)
        os._exit(0)
    os.close(writing)
    return child, reading


def main(folder: Path, seed: int, count: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    write(folder, os.open(os.devnull, os.O_WRONLY))
    begun = time.monotonic()
    child, _ = start(folder / "hel")
    os.waitpid(child, 0)
    whole = time.monotonic() - begun
    for number in range(count):
        child, reading = start(folder / str(number))
        time.sleep(chance.uniform(0.0, whole))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        print(len(os.read(reading, 100)), flush=True)  # noqa: T201 - the answer of this program
        os.close(reading)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
