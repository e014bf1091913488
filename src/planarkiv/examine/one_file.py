"""A city's file is judged in shares. What only the whole of it can tell: ids that objects of different shares have in
common, and what each share would say of the file once more."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from hashlib import blake2b
from typing import TYPE_CHECKING

from planarkiv.engine import Judge, Judgement
from planarkiv.examine.task import Task
from planarkiv.findings import Finding
from planarkiv.subjects import MapFile, Phase

if TYPE_CHECKING:
    from planarkiv.intake.submission import SubmittedMap
    from planarkiv.model.features import FeatureTable

LOCAL_ID = "IDENT.LOKALID"
_UNIQUE_IDS = "ATT02"
_SIZE = 8


def marks(table: FeatureTable) -> str:
    """The ids in a share, each as eight bytes: small enough to hold those of a whole city. Text, for JSON."""
    column = table.columns.get(LOCAL_ID)
    return base64.b64encode(b"".join(map(_mark, column.values))).decode("ascii") if column else ""


def _mark(value: str) -> bytes:
    return blake2b(value.encode("utf-8", "surrogatepass"), digest_size=_SIZE).digest()


class OneFile:
    """Gathers what the shares of one file say."""

    def __init__(self) -> None:
        self._said: set[str] = set()
        self._seen: set[bytes] = set()
        self._repeated: set[bytes] = set()

    def add(self, judgement: Judgement, share_marks: str) -> None:
        """Takes in a share; what it says of the file as such and another share said before, is left out of it."""
        judgement.findings = [each for each in judgement.findings if not self._is_said(each)]
        of_share = base64.b64decode(share_marks)
        mine = {of_share[at : at + _SIZE] for at in range(0, len(of_share), _SIZE)}
        self._repeated |= mine & self._seen
        self._seen |= mine

    def _is_said(self, finding: Finding) -> bool:
        if finding.plan or finding.object_id or finding.point or finding.geometry:
            return False
        text = repr((finding.rule, finding.message, sorted(finding.values.items())))
        known = text in self._said
        self._said.add(text)
        return known

    def repeated_ids(self, task: Task, of: SubmittedMap, phase: Phase) -> Iterator[Judgement]:
        """The judgement of ids that several shares have, where there are any; ``phase`` is that of the newest plan."""
        chosen = [each for each in task.chosen if each.rule.id == _UNIQUE_IDS]
        if not self._repeated or not chosen:
            return
        import numpy as np

        from planarkiv.readers.layers import shares

        table = shares.without_geometry(of.files[0][1], of.format, of.naming)
        column = table.columns[LOCAL_ID]
        wanted = np.array([_mark(value) in self._repeated for value in column.values], np.bool_)
        rows = np.unique(column.rows[wanted[column.codes]])
        judge = Judge(chosen)
        judge.judge(MapFile(of.name, table.take(rows), b"", phase))
        yield judge.start()
