"""Changes of several steps: staged whole, decided by one rename, then carried out; a killed one is finished later."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from planarkiv.archive import disk, layout


@dataclass(frozen=True, slots=True)
class Intent:
    """A change of several steps.

    ``stage`` is the folder that holds what it needs, ``kind`` says who can carry it out, ``facts`` are JSON values
    enough to carry it out again from any step.
    """

    stage: Path
    kind: str
    facts: Mapping[str, Any]

    @classmethod
    def new(cls, root: Path, kind: str, facts: Mapping[str, Any]) -> Self:
        """A change to be staged; nothing is written yet."""
        return cls(new_stage(root), kind, facts)


def new_stage(root: Path) -> Path:
    """A name for a new staging folder in ``.arbeid/``."""
    return root / layout.WORK / f"{layout.STAGED}{os.urandom(6).hex()}"


def decide(intent: Intent, staging: disk.Staging) -> Intent:
    """Makes what is staged sure and the change decided: from here on it will be carried out, killed or not."""
    text = json.dumps({"endring": intent.kind, "data": dict(intent.facts)}, ensure_ascii=False, indent=1)
    staging.write(intent.stage / layout.INTENT, text.encode("utf-8", "backslashreplace"))
    staging.sync(together=len(staging.files) > 2)
    suffix = intent.stage.name.removeprefix(layout.STAGED)
    decided = Intent(intent.stage.with_name(layout.DECIDED + suffix), intent.kind, intent.facts)
    disk.rename(intent.stage, decided.stage)
    disk.sync_folder(decided.stage.parent)
    return decided


def abandon(intent: Intent) -> None:
    """Throws away what was staged for a change that was never decided."""
    if intent.stage.exists():
        disk.delete_tree(intent.stage)


def finish(intent: Intent) -> None:
    """The change is carried out: forgets it."""
    discarded = intent.stage.with_name(layout.DISCARDED + intent.stage.name.removeprefix(layout.DECIDED))
    disk.rename(intent.stage, discarded)
    disk.delete_tree(discarded)


def pending(root: Path) -> list[Intent]:
    """The decided changes that are not finished, by kind. Unreadable ones are left out."""
    found = []
    for name in work_folders(root, layout.DECIDED):
        stage = root / layout.WORK / name
        try:
            value = json.loads(disk.read(stage / layout.INTENT))
            found.append(Intent(stage, value["endring"], value["data"]))
        except (OSError, ValueError, KeyError, TypeError):
            continue
    return sorted(found, key=lambda each: (each.kind, each.stage.name), reverse=True)


def work_folders(root: Path, prefix: str) -> list[str]:
    """The folders in ``.arbeid/`` whose names begin with ``prefix``, sorted."""
    try:
        with os.scandir(root / layout.WORK) as entries:
            return sorted(
                entry.name for entry in entries if entry.name.startswith(prefix) and entry.is_dir(follow_symlinks=False)
            )
    except FileNotFoundError:
        return []
