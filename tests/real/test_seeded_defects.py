"""One defect at a time in real maps: what is wrong is found, where it is, and hardly anything else is said."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shapely

from planarkiv.findings import Finding
from planarkiv.validate import Job, validate
from real.sosi_defects import DEFECTS, Defect, Place, Wanted, seeded

NEAR = 0.05
"""Metres that a finding may be from where the defect is."""
MOST_BESIDE = 2
"""Findings that may come beside those that are wanted, over all defects together."""


@dataclass(frozen=True)
class Result:
    """What had to be found, what was found that the unchanged file has not, and what was not wanted."""

    wanted: list[Wanted]
    new: list[Finding]

    def missing(self) -> list[Wanted]:
        return [each for each in self.wanted if not any(answers(finding, each) for finding in self.new)]

    def beside(self) -> list[Finding]:
        return [finding for finding in self.new if not any(answers(finding, each) for each in self.wanted)]


def answers(finding: Finding, wanted: Wanted) -> bool:
    """Whether a finding is of the rule, the object and the place."""
    if finding.rule != wanted.rule or (wanted.object_id and finding.object_id != wanted.object_id):
        return False
    return wanted.place is None or _distance(finding, wanted.place) <= NEAR


def _distance(finding: Finding, place: Place) -> float:
    if finding.geometry:
        return float(shapely.from_wkt(finding.geometry).distance(shapely.Point(place)))
    return float("inf") if finding.point is None else float(shapely.Point(finding.point).distance(shapely.Point(place)))


def _found(path: Path) -> Iterator[Finding]:
    job = Job((path,), profile="standard", jobs=1, remember=False)
    with validate(job, lambda *_: None, datetime(2026, 1, 1, tzinfo=UTC)) as report:
        yield from (finding for _, finding in report.findings())


def _kind(finding: Finding) -> tuple[str, str, str]:
    """What makes two findings the same: numbers in the message change with what else is in the file."""
    return finding.rule, finding.object_id, finding.message


@pytest.fixture(scope="module")
def results(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Result]:
    folder = tmp_path_factory.mktemp("feil")
    before: dict[str, Counter[tuple[str, str, str]]] = {}
    made = {}
    for number, defect in enumerate(DEFECTS):
        source = shared / "data" / defect.source
        if defect.source not in before:
            before[defect.source] = Counter(map(_kind, _found(source)))
        data, wanted = seeded(defect, source.read_bytes())
        path = folder / str(number) / source.name
        path.parent.mkdir()
        path.write_bytes(data)
        made[defect.name] = Result(wanted, _without(list(_found(path)), before[defect.source]))
    return made


def _without(findings: list[Finding], known: Counter[tuple[str, str, str]]) -> list[Finding]:
    left = Counter(known)
    new = []
    for finding in findings:
        if left[_kind(finding)]:
            left[_kind(finding)] -= 1
        else:
            new.append(finding)
    return new


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.name)
def test_the_defect_is_found_where_it_is(defect: Defect, results: dict[str, Result]) -> None:
    result = results[defect.name]
    assert result.wanted
    assert not result.missing(), [(each.rule, each.object_id, each.text) for each in result.new]


def test_hardly_anything_else_is_found(results: dict[str, Result]) -> None:
    beside = [(name, each.rule, each.text) for name, result in results.items() for each in result.beside()]
    assert len(DEFECTS) >= 30
    assert len(beside) <= MOST_BESIDE, beside


def test_each_finding_that_is_wanted_is_one(results: dict[str, Result]) -> None:
    many = {name: len(result.new) for name, result in results.items() if len(result.new) > len(result.wanted)}
    assert many == {"another planid": 3}
