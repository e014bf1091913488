"""The report as JUnit XML, for CI servers: a suite for each plan with a case for each rule that was run.

What is found in no plan, and the rules that were not run, stand in the suite of what was looked at. A finding at or
above the limit makes its case a failure; the others are told in its output.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from planarkiv.findings import Finding, Severity, State
from planarkiv.language import later, say
from planarkiv.report import Outcome, Report
from planarkiv.reports import places, words
from planarkiv.reports.lines import number, printable

SHOWN = 100
"""Findings of one rule in one plan that are shown; the rest are counted."""

_MORE = later("og {n} til; alle står i --report json=FIL og --report csv=FIL")


class Result(StrEnum):
    """How a case ended, as JUnit names it."""

    PASSED = "passed"
    FAILURE = "failure"
    ERROR = "error"
    SKIPPED = "skipped"


class _Key(NamedTuple):
    """Which suite: the path of the target, and the plan (empty: the target itself)."""

    target: str
    plan: str


@dataclass(slots=True)
class _Numbers:
    """What is known of a suite before its findings are read again: of each rule how many, and how many that fail."""

    found: Counter[str] = field(default_factory=Counter)
    failing: Counter[str] = field(default_factory=Counter)


def render(report: Report) -> Iterator[bytes]:
    """The suites one by one. The findings are read twice, for a suite begins with its numbers."""
    return _Rendering(report).pieces()


class _Rendering:
    def __init__(self, report: Report) -> None:
        self._report = report
        self._outcomes = {each.rule.id: each for each in report.outcomes}
        self._targets = {each.path: each for each in report.targets}
        self._names = {_Key(each.target, each.plan): f"{each.plan} {each.name}".strip() for each in report.plans}
        self._numbers: defaultdict[_Key, _Numbers] = defaultdict(_Numbers)

    def pieces(self) -> Iterator[bytes]:
        self._count()
        keys = dict.fromkeys([*self._numbers, *(_Key(path, "") for path in self._targets), *self._names])
        totals: Counter[Result] = Counter()
        for key in keys:
            totals += self._totals(key)
        yield b'<?xml version="1.0" encoding="UTF-8"?>\n'
        yield _open("testsuites", name="planarkiv", **_attributes(totals))
        for key, found in groupby(self._report.findings(), key=_suite_of):
            keys.pop(key, None)
            yield from self._suite(key, (finding for _, finding in found))
        for key in keys:
            yield from self._suite(key, ())
        yield b"</testsuites>\n"

    def _count(self) -> None:
        limit = self._report.limit
        worst = Severity(limit).rank if limit in set(Severity) else -1
        for target, finding in self._report.findings():
            numbers = self._numbers[_Key(target, finding.plan)]
            numbers.found[finding.rule] += 1
            if Severity(finding.severity).rank <= worst:
                numbers.failing[finding.rule] += 1

    def _cases(self, key: _Key) -> Iterator[tuple[str, Result]]:
        """The rules of a suite, and how each ended."""
        numbers = self._numbers.get(key, _Numbers())
        for rule, outcome in self._outcomes.items():
            if not key.plan and outcome.state is State.CRASHED:
                yield rule, Result.ERROR
            elif numbers.failing[rule]:
                yield rule, Result.FAILURE
            elif numbers.found[rule] or outcome.run:
                yield rule, Result.PASSED
            elif not key.plan:
                yield rule, Result.SKIPPED
        for rule in numbers.found:
            if rule not in self._outcomes:
                yield rule, Result.FAILURE if numbers.failing[rule] else Result.PASSED

    def _totals(self, key: _Key) -> Counter[Result]:
        totals = Counter(result for _, result in self._cases(key))
        if self._why_failed(key):
            totals[Result.ERROR] += 1
        return totals

    def _why_failed(self, key: _Key) -> str:
        target = self._targets.get(key.target)
        return target.failed if target and not key.plan else ""

    def _suite(self, key: _Key, found: Iterable[Finding]) -> Iterator[bytes]:
        rows: defaultdict[str, list[str]] = defaultdict(list)
        for finding in found:
            if len(rows[finding.rule]) < SHOWN:
                rows[finding.rule].append(_row(finding))
        target = self._targets.get(key.target)
        name = self._names.get(key, key.plan) or (words.named(target) if target else key.target)
        when = self._report.when.isoformat(timespec="seconds")
        yield _open("testsuite", name=name, timestamp=when, **_attributes(self._totals(key)))
        if not key.plan:
            yield self._properties()
        if why := self._why_failed(key):
            case = _open("testcase", classname=name, name=say("Kan leses"))
            yield case + _element("error", why, message=why, type="error") + b"</testcase>\n"
        numbers = self._numbers.get(key, _Numbers())
        for rule, result in self._cases(key):
            yield self._case(key, rule, result, rows.pop(rule, []), numbers.found[rule])
        yield b"</testsuite>\n"

    def _properties(self) -> bytes:
        told = [("profil", self._report.profile), ("grense", self._report.limit)]
        told += [("godtatt", text) for text in words.set_aside(self._report)]
        rows = b"".join(_empty("property", name=name, value=value) for name, value in told)
        return b"<properties>\n" + rows + b"</properties>\n"

    def _case(self, key: _Key, rule: str, result: Result, rows: list[str], count: int) -> bytes:
        outcome = self._outcomes.get(rule)
        title = f"{rule} {say(outcome.rule.page.title)}" if outcome else rule
        text = "\n".join(rows)
        if count > len(rows):
            text += f"\n{say(_MORE, n=number(count - len(rows)))}"
        body = b""
        if result is Result.FAILURE:
            body += _element("failure", text, message=_message(rows, count), type=rule)
        elif result is Result.SKIPPED:
            body += _empty("skipped", message=_why_not(outcome))
        elif result is Result.ERROR and outcome:
            stopped = say("{rule} stoppet på grunn av en feil i planarkiv selv.", rule=rule)
            body += _element("error", "\n".join(outcome.crashed), message=stopped, type="crashed")
        if result is not Result.FAILURE and (told := "\n".join(filter(None, (text, self._partly(key, outcome))))):
            body += _element("system-out", told)
        case = {"classname": key.plan or key.target, "name": title}
        return _open("testcase", **case) + body + b"</testcase>\n" if body else _empty("testcase", **case)

    def _partly(self, key: _Key, outcome: Outcome | None) -> str:
        """Why a rule that was run was not run everywhere."""
        if key.plan or outcome is None or not outcome.run:
            return ""
        return "\n".join(say("Ikke kjørt noen steder: {reason}", reason=each) for each in outcome.reasons)


def _suite_of(each: tuple[str, Finding]) -> _Key:
    target, finding = each
    return _Key(target, finding.plan)


def _why_not(outcome: Outcome | None) -> str:
    if outcome is None or outcome.state is State.NOT_APPLICABLE:
        return State.NOT_APPLICABLE.label
    return "; ".join(outcome.reasons) or say("grunnen er ikke kjent")


def _message(rows: list[str], count: int) -> str:
    return rows[0] if count == 1 else say("{n} funn, det første: {first}", n=number(count), first=rows[0])


def _row(each: Finding) -> str:
    """A finding on a line."""
    place = places.point(each)
    parts = (
        Severity(each.severity).label,
        f"{each.rule} ({each.official})" if each.official else each.rule,
        each.plan,
        each.place,
        f"{each.object_type} {each.object_id}".strip(),
        f"N {place[1]:.2f} E {place[0]:.2f}" if place else "",
        each.text,
    )
    row = " · ".join(filter(None, parts))
    return printable(f"{row} → {each.advice_text}" if each.advice_text else row)


def _attributes(totals: Counter[Result]) -> dict[str, object]:
    return {
        "tests": sum(totals.values()),
        "failures": totals[Result.FAILURE],
        "errors": totals[Result.ERROR],
        "skipped": totals[Result.SKIPPED],
    }


def _open(tag: str, /, **attributes: object) -> bytes:
    return f"<{tag}{_written(attributes)}>\n".encode()


def _empty(tag: str, /, **attributes: object) -> bytes:
    return f"<{tag}{_written(attributes)}/>\n".encode()


def _element(tag: str, text: str, /, **attributes: object) -> bytes:
    rows = "\n".join(printable(row) for row in text.split("\n"))
    return f"<{tag}{_written(attributes)}>{escape(rows)}</{tag}>\n".encode()


def _written(attributes: dict[str, object]) -> str:
    return "".join(f" {name}={quoteattr(printable(str(value)))}" for name, value in attributes.items())
