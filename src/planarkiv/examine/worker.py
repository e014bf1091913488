"""What a process that judges maps and plans has at hand: its task, and the rules of it."""

import gc

from planarkiv.engine import Judge
from planarkiv.examine.task import Task

_YOUNG_OBJECTS = 50_000
"""How many new objects the cyclic collector waits for."""

_worker: tuple[Task, Judge] | None = None


def start_worker(task: Task) -> None:
    """What each worker process does first."""
    global _worker  # noqa: PLW0603 - a worker process has one task
    # nearly all objects of a plan are gone with it, none of them in a cycle
    gc.set_threshold(_YOUNG_OBJECTS)
    _worker = task, Judge(task.chosen)


def worker() -> tuple[Task, Judge]:
    """The task and the judge of this process, with a new judgement begun."""
    assert _worker is not None  # noqa: S101 - start_worker ran
    _worker[1].start()
    return _worker
