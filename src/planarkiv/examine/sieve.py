"""Lets through the findings to report; those that the profile or the baseline accepts are counted instead."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from planarkiv.baseline import Baseline, Entries, gather, merged
from planarkiv.findings import Finding
from planarkiv.profile import Accepted
from planarkiv.report import AcceptedFindings, BaselineUse


class Sieve:
    """What the profile accepts goes before the baseline. ``keep`` what a new baseline is made of, for ``gathered``."""

    def __init__(
        self, accepted: Sequence[Accepted] = (), baseline: Baseline | None = None, *, keep: bool = False
    ) -> None:
        self._accepted = accepted
        self._counts = [0] * len(accepted)
        self._by_rule: defaultdict[str, list[int]] = defaultdict(list)
        for at, each in enumerate(accepted):
            self._by_rule[each.rule].append(at)
        self._baseline = baseline
        self._gathered: Entries | None = {} if keep else None

    def through(self, findings: Iterable[Finding]) -> list[Finding]:
        """The findings to report."""
        return [each for each in findings if not self._takes(each)]

    def _takes(self, finding: Finding) -> bool:
        for at in self._by_rule.get(finding.rule, ()):
            if self._accepted[at].covers(finding):
                self._counts[at] += 1
                return True
        if self._gathered is not None:
            gather(self._gathered, finding)
        return self._baseline is not None and self._baseline.takes(finding)

    def accepted(self) -> list[AcceptedFindings]:
        """What the profile accepts, and how many findings each came to."""
        return [
            AcceptedFindings(each.rule, each.plan, each.object, each.file, each.reason, count)
            for each, count in zip(self._accepted, self._counts, strict=True)
        ]

    def baseline(self, rules: Collection[str], plans: Collection[str]) -> BaselineUse | None:
        """How the baseline fared, given the rules that were run and the plans that were looked at."""
        if self._baseline is None:
            return None
        mended = unseen = 0
        for key, entry in self._baseline.left().items():
            if _was_seen(key.rule, key.plan, rules, plans):
                mended += entry.count
            else:
                unseen += entry.count
        return BaselineUse(self._baseline.file, self._baseline.taken, mended, unseen)

    def gathered(self, rules: Collection[str], plans: Collection[str]) -> Entries | None:
        """What a new baseline is made of: all findings, and what the old one has of rules and plans not looked at."""
        if self._gathered is None or self._baseline is None:
            return self._gathered
        left = self._baseline.left().items()
        return merged(
            self._gathered, [(key, entry) for key, entry in left if not _was_seen(key.rule, key.plan, rules, plans)]
        )


def _was_seen(rule: str, plan: str, rules: Collection[str], plans: Collection[str]) -> bool:
    return rule in rules and (not plan or plan in plans)
