"""A folder or a zip as a side: the plans a build would make of it, in memory."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from planarkiv.comparison.provisions import words_of_provisions
from planarkiv.comparison.side import Words
from planarkiv.examine.submitted import read_submitted
from planarkiv.intake.split import split
from planarkiv.intake.submission import Submission, SubmittedMap
from planarkiv.model.features import FeatureTable
from planarkiv.model.planid import PlanId
from planarkiv.model.record import PlanRecord


@dataclass(frozen=True, slots=True)
class SubmittedPlan:
    """A plan of a submission; without a record: the objects that belong to no plan."""

    ids: tuple[str, ...]
    stamp: str
    parts: Sequence[tuple[SubmittedMap, PlanId | None]]
    """The maps it has objects in, and by which id."""
    submission: Submission
    of_record: PlanRecord | None
    restricted: bool

    def record(self) -> PlanRecord | None:
        """The record a build would make."""
        return self.of_record

    def maps(self) -> Sequence[FeatureTable]:
        """The plan's objects of each map."""
        return list(self._maps())

    def _maps(self) -> Iterator[FeatureTable]:
        for submitted, plan_id in self.parts:
            table, _ = read_submitted(submitted)
            if len(submitted.plans) > 1 and plan_id is not None:
                rows = split(table).plans.get(plan_id)
                table = table if rows is None else table.take(rows)
                table.source = submitted.name
            yield table

    def texts(self) -> Mapping[str, Words]:
        """The words of the provisions."""
        if self.of_record is None:
            return {}
        return words_of_provisions(self.of_record, lambda file: self.submission.paths.get(file.source), self.restricted)


@dataclass(frozen=True, slots=True)
class SubmissionSide:
    """A submission that was read."""

    name: str
    submission: Submission
    restricted: bool = False

    def plans(self) -> Sequence[SubmittedPlan]:
        """Its plans, and last what belongs to none."""
        parts: dict[PlanId | None, list[tuple[SubmittedMap, PlanId | None]]] = defaultdict(list)
        for each in self.submission.maps:
            for plan_id, key in each.plans.items():
                parts[key].append((each, plan_id))
        found = [self._plan(key, record, parts[key]) for key, record in sorted(self.submission.records.items())]
        lost = [each for key, of_key in parts.items() if key not in self.submission.records for each in of_key]
        return [*found, SubmittedPlan((), "", lost, self.submission, None, self.restricted)] if lost else found

    def _plan(
        self, key: PlanId, record: PlanRecord, parts: Sequence[tuple[SubmittedMap, PlanId | None]]
    ) -> SubmittedPlan:
        ids = tuple(map(str, record.ids)) or (str(key),)
        return SubmittedPlan(ids, "", parts, self.submission, record, self.restricted)
