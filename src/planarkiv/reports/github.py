"""The report as commands to the log of GitHub Actions: what is worst becomes annotations, the rest is counted.

GitHub shows ten annotations of each kind for a step and drops the others without a word, so no more are written.
"""

from collections.abc import Iterator

from planarkiv.findings import Finding, Severity
from planarkiv.language import say
from planarkiv.report import Report, Target
from planarkiv.reports import endings, places, words
from planarkiv.reports.lines import number, printable

SHOWN = 10
"""Annotations of one severity; of the mildest one less, for the notice that counts the rest."""

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(report: Report) -> Iterator[bytes]:
    """The annotations, the worst first; then what they come to."""
    targets = {each.path: each for each in report.targets}
    kept: dict[Severity, list[str]] = {severity: [] for severity in Severity}
    total = 0
    for target, finding in report.findings():
        total += 1
        severity = Severity(finding.severity)
        if len(kept[severity]) < SHOWN - (severity is Severity.INFO):
            kept[severity].append(_annotation(_COMMANDS[severity], finding, targets.get(target)))
    for annotations in kept.values():
        yield from (_line(each) for each in annotations)
    rest = total - sum(map(len, kept.values()))
    if rest:
        text = say("og {n} til; alle står i --report json=FIL og --report csv=FIL", n=number(rest))
        yield _line(f"::notice title=planarkiv::{_escaped(text)}")
    for each in report.targets:
        if each.failed:
            yield _line(f"::error title=planarkiv::{_escaped(printable(f'{words.named(each)}: {each.failed}'))}")
    yield from (_line(f"planarkiv: {printable(text)}") for text in words.set_aside(report))
    yield _line(f"planarkiv: {printable(' '.join(endings.sentences(report)))}")


def _annotation(command: str, each: Finding, target: Target | None) -> str:
    title = " ".join(filter(None, (each.rule, each.official and f"({each.official})", each.plan)))
    file, packed = places.file(target, each)
    settings = {"file": file, "line": "" if packed else str(each.line or ""), "title": title}
    given = ",".join(f"{name}={_escaped(text, in_setting=True)}" for name, text in settings.items() if text)
    return f"::{command} {given}::{_escaped(_message(each))}"


def _message(each: Finding) -> str:
    """What is wrong, where in the file, and what to do; a line each."""
    place = places.point(each)
    where = (
        each.place,
        f"{each.object_type} {each.object_id}".strip(),
        f"N {place[1]:.2f} E {place[0]:.2f}" if place else "",
    )
    rows = (each.text, " · ".join(filter(None, where)), each.advice_text)
    return "\n".join(printable(row) for row in rows if row)


def _escaped(text: str, *, in_setting: bool = False) -> str:
    """Text in which nothing is a command: the signs that the log reads stand as ``%`` and their number."""
    safe = text if not in_setting else printable(text)
    safe = safe.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return safe.replace(":", "%3A").replace(",", "%2C") if in_setting else safe


def _line(text: str) -> bytes:
    return f"{text}\n".encode()
