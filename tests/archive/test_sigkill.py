"""Fifty writers really killed at random moments: readers are served, the next writer heals, everything validates."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from archive.crash import STEPS, perform
from archive.oracle import assert_valid_ocfl
from archive.plans import deviations, work_files
from planarkiv.archive import Archive, Settings
from planarkiv.model.planid import PlanId

KILLS = 50
SEED = 4219


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL on Windows")
def test_writers_killed_at_random_moments(tmp_path: Path) -> None:
    here = Path(__file__)
    program = subprocess.run(
        [sys.executable, here.with_name("killed_writer.py"), tmp_path, str(SEED), str(KILLS)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(here.parents[2] / "src"), str(here.parents[1])])},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    reached = [int(line) for line in program.stdout.split()]
    assert len(reached) == KILLS
    assert len(set(reached)) > 2
    for number in range(KILLS):
        root = tmp_path / str(number) / "arkiv"
        if (root / "planarkiv.toml").exists():
            assert {each.kind for each in deviations(root)} <= {"avbrutt-skriving"}
        archive = Archive.create(root, Settings(("4219",)))
        archive.unplaced.entries()
        for plan in archive.plans():
            record = plan.record()
            assert {file.path: file.sha512 for file in record.files} == plan.files()
        with archive.writing():
            pass
        assert deviations(root) == []
        assert_valid_ocfl(root)
        for step in STEPS[reached[number] :]:
            perform(step, archive, tmp_path / str(number))
        assert deviations(root) == []
        assert_valid_ocfl(root)
        assert archive.find(PlanId("4999", "202103")) is not None
        assert work_files(root) == ["laas"]
