"""Killed at every single operation, what the archive promises holds."""

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from archive.crash import STEPS, Killer, Step, dying, perform, stop_waiting_for_the_disk, taken_out
from archive.oracle import assert_valid_ocfl
from archive.plans import deviations, new_archive, snapshot
from planarkiv.archive import Archive, Content, StoredPlan, UnplacedFile
from planarkiv.archive.disk import watched
from planarkiv.model.planid import PlanId


@pytest.fixture(autouse=True)
def no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    stop_waiting_for_the_disk(monkeypatch)


@dataclass(frozen=True)
class State:
    """An archive between two steps, and what readers see in it."""

    root: Path
    plans: Mapping[PlanId, object]
    unplaced: Mapping[str, UnplacedFile]
    lasting: Mapping[str, bytes]


def state_of(root: Path) -> State:
    archive = Archive.open(root)
    plans = {plan.key: contents(plan) for plan in archive.plans()}
    return State(root, plans, dict(archive.unplaced.entries()), lasting(root))


@pytest.fixture(scope="module")
def memory() -> Iterator[Path]:
    """A folder in memory where there is one: thousands of small archives are copied and deleted."""
    shared_memory = Path("/dev/shm")  # noqa: S108
    with tempfile.TemporaryDirectory(dir=shared_memory if shared_memory.is_dir() else None) as folder:
        yield Path(folder)


@pytest.fixture
def place(memory: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        yield Path(folder)


@pytest.fixture(scope="module")
def states(memory: Path) -> list[State]:
    """The archive before the first step and after each."""
    folder = memory / "tilstander"
    states = [state_of(new_archive(folder / "0").root)]
    for number, step in enumerate(STEPS, 1):
        root = folder / str(number) / "arkiv"
        shutil.copytree(states[-1].root, root)
        perform(step, Archive.open(root), folder)
        assert deviations(root) == []
        assert_valid_ocfl(root)
        states.append(state_of(root))
    return states


def lasting(root: Path) -> dict[str, bytes]:
    return {
        f"{folder}/{path}": data for folder in ("planer", "uplassert") for path, data in snapshot(root / folder).items()
    }


def contents(plan: StoredPlan) -> tuple[object, dict[str, bytes]]:
    record = plan.record()
    files = {path: plan.path_of(path).read_bytes() for path in plan.files()}
    assert {file.path: file.sha512 for file in record.files} == {
        path: Content.of(data).sha512 for path, data in files.items()
    }
    return record, files


def copy(state: State, target: Path) -> Path:
    shutil.copytree(state.root, target)
    return target


def operations(step: Step, before: State, folder: Path) -> int:
    """How many operations the step makes when it is let be."""
    counter = Killer()
    root = copy(before, folder / "hel")
    with watched(counter):
        perform(step, Archive.open(root), folder)
    shutil.rmtree(root)
    return counter.count


@pytest.mark.parametrize("number", range(len(STEPS)), ids=lambda number: STEPS[number].__name__)
def test_killed_at_every_operation(number: int, states: list[State], place: Path) -> None:
    step, before, after = STEPS[number], states[number], states[number + 1]
    count = operations(step, before, place)
    assert count > 10
    for at in range(1, count + 1):
        for torn in (False, True):
            root = copy(before, place / "drept")
            killer = Killer(at)
            with dying(killer):
                perform(step, Archive.open(root), place)
            assert killer.count == at
            if not torn or killer.tear():
                check(root, before, after, step, place)
            shutil.rmtree(root)


@pytest.mark.parametrize("number", range(len(STEPS)), ids=lambda number: STEPS[number].__name__)
def test_the_repair_may_be_killed_too(number: int, states: list[State], place: Path) -> None:
    """A step killed where most is in place, and then the next writer at every operation of its repair."""
    step, before, after = STEPS[number], states[number], states[number + 1]
    broken = copy(before, place / "avbrutt")
    with dying(Killer(operations(step, before, place) * 3 // 4)):
        perform(step, Archive.open(broken), place)
    at, finished = 0, False
    while not finished:
        at += 1
        root = place / "reparert"
        shutil.copytree(broken, root)
        killer = Killer(at)
        with dying(killer), Archive.open(root).writing():
            finished = True
        killer.tear()
        check(root, before, after, step, place)
        shutil.rmtree(root)
    assert at > 1


def check(root: Path, before: State, after: State, step: Step, folder: Path) -> None:
    """What the archive promises when a writer was killed between two states of it."""
    archive = Archive.open(root)
    found = deviations(root)
    assert {each.kind for each in found} <= {"avbrutt-skriving"}
    assert len({each.path for each in found}) == len(found)
    check_readers(archive, before, after)
    with archive.writing():
        pass
    assert deviations(root) == []
    assert_valid_ocfl(root)
    check_readers(archive, before, after)
    now, old, new = lasting(root), before.lasting, after.lasting
    assert {path for path in now if now[path] not in (old.get(path), new.get(path))} == set()
    if step is not taken_out:
        assert {path for path in old if "/v" in path and now.get(path) != old[path]} == set()
    perform(step, archive, folder)
    assert lasting(root) == new
    assert {path.name for path in (root / ".arbeid").iterdir()} == {"laas"}


def check_readers(archive: Archive, before: State, after: State) -> None:
    """Every plan is served whole, as it was or as it is to be; so is the list of unplaced files."""
    seen = {plan.key: contents(plan) for plan in archive.plans()}
    assert before.plans.keys() <= seen.keys()
    assert all(seen[key] in (before.plans.get(key), after.plans.get(key)) for key in seen)
    archive.unplaced.forget()
    assert archive.unplaced.entries() in (before.unplaced, after.unplaced)
