"""The same function on many plans, in worker processes where that pays, answers in order."""

import gc
import multiprocessing
import os
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from typing import TypeVar

from planarkiv.errors import PlanarkivError
from planarkiv.language import say

SERIAL_BELOW = 200
"""Fewer plans than this are done here: starting workers costs as much as some 75 plans."""

_CHUNK = 16
_AHEAD = 4
"""Chunks for each worker that are given out before the first of them is asked for: more would only fill the memory."""

Item = TypeVar("Item")
Answer = TypeVar("Answer")
Told = TypeVar("Told")


def default_jobs() -> int:
    """How many worker processes this machine can keep busy."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_order(
    function: Callable[[Item], Answer],
    items: Sequence[Item],
    start: Callable[[Told], None],
    told: Told,
    jobs: int,
    *,
    heavy: bool = False,
) -> Iterator[Answer]:
    """``function`` of each item, in the order of the items. ``start(told)`` runs first in each worker, or here.

    Few items are done here, too, unless each is ``heavy``: as much work as many plans. Raises PlanarkivError when a
    worker process dies.
    """
    if jobs <= 1 or len(items) < (2 if heavy else SERIAL_BELOW):
        start(told)
        yield from map(function, items)
        return
    _import_heavy()
    # a fork has all that is imported here at once; elsewhere a new process has to import it again
    method = "fork" if sys.platform == "linux" else "spawn"
    context = multiprocessing.get_context(method)
    pool = ProcessPoolExecutor(jobs, context, initializer=_begin, initargs=(start, told))
    try:
        yield from _in_chunks(pool, function, items, 1 if heavy else _CHUNK, _AHEAD * jobs)
    except BrokenProcessPool as error:
        raise PlanarkivError(
            say("En arbeidsprosess stoppet, kanskje av mangel på minne. Kjør igjen med --jobs 1 for å finne planen.")
        ) from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _in_chunks(
    pool: ProcessPoolExecutor, function: Callable[[Item], Answer], items: Sequence[Item], size: int, ahead: int
) -> Iterator[Answer]:
    chunks = (items[at : at + size] for at in range(0, len(items), size))
    waiting = deque(pool.submit(_of_chunk, function, chunk) for chunk in islice(chunks, ahead))
    while waiting:
        answers = waiting.popleft().result()
        waiting.extend(pool.submit(_of_chunk, function, chunk) for chunk in islice(chunks, 1))
        yield from answers


def _of_chunk(function: Callable[[Item], Answer], chunk: Sequence[Item]) -> list[Answer]:
    return [function(item) for item in chunk]


def _begin(start: Callable[[Told], None], told: Told) -> None:
    """What a worker process does first: what is there already stays to its end, and is never looked through."""
    gc.freeze()
    start(told)


def _import_heavy() -> None:
    import numpy  # noqa: ICN001, F401
    import shapely  # noqa: F401

    from planarkiv.readers import sosi  # noqa: F401
