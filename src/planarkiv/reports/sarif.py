"""The report as SARIF 2.1.0 (OASIS), for code scanning and for editors: one run, a result for each finding.

A path that was given as an absolute one is a base (``originalUriBaseIds``), so that all addresses are relative. What
the profile or the baseline accepts is no result; its number stands among the notifications.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC
from pathlib import PurePath
from typing import NamedTuple

from planarkiv import __version__, rule_page
from planarkiv.findings import Finding, Severity, State
from planarkiv.identity import identity
from planarkiv.language import chosen, say
from planarkiv.report import Outcome, Report, Target
from planarkiv.reports import places, streaming, words
from planarkiv.reports.streaming import Json, Member, present

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
VERSION = "2.1.0"
FINGERPRINT = "planarkiv/v1"
"""Name of the fingerprint; another number when an `Identity` is made in another way."""

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def render(report: Report) -> Iterator[bytes]:
    """The log, one result at a time."""
    yield f'{{\n"$schema": "{SCHEMA}",\n"version": "{VERSION}",\n"runs": [\n'.encode()
    yield from streaming.document(_run(report))
    yield b"]\n}\n"


class _Base(NamedTuple):
    """What addresses of one target are relative to: its name in the log, and the folder; both empty for none."""

    name: str = ""
    folder: str = ""


def _run(report: Report) -> Iterator[Member]:
    bases = {each.path: _base(number, each) for number, each in enumerate(report.targets, 1)}
    targets = {each.path: each for each in report.targets}
    rules = {each.rule.id: number for number, each in enumerate(report.outcomes)}
    yield "tool", {"driver": _driver(report)}
    yield "language", chosen()
    yield "columnKind", "unicodeCodePoints"
    if folders := {base.name: {"uri": _folder_address(base.folder)} for base in bases.values() if base.name}:
        yield "originalUriBaseIds", folders
    yield "invocations", [_invocation(report, rules)]
    if report.baseline is not None:
        yield "properties", {"grunnlag": streaming.baseline(report.baseline)}
    against = {"baselineState": "new"} if report.baseline is not None else {}
    results = (
        {**_result(finding, rules, _location(finding, targets.get(target), bases.get(target, _Base()))), **against}
        for target, finding in report.findings()
    )
    yield "results", results


def _driver(report: Report) -> Json:
    return {
        "name": "planarkiv",
        "version": __version__,
        "rules": [_rule(each) for each in report.outcomes],
    }


def _rule(each: Outcome) -> Json:
    page = rule_page.page(each.rule)
    return {
        "id": each.rule.id,
        "shortDescription": {"text": say(each.rule.page.title)},
        **({"fullDescription": {"text": what}} if (what := say(each.rule.page.what)) else {}),
        "help": {"text": page, "markdown": _markdown(each)},
        "defaultConfiguration": {"level": _LEVELS[each.severity]},
        "properties": {
            "tags": [each.rule.family],
            "tilstand": each.state.value,
            **present(offisielleId=list(each.rule.official), utelatt=each.omitted or None),
        },
    }


def _markdown(each: Outcome) -> str:
    parts = [f"**{rule_page.heading(each.rule)}**", say(each.rule.page.title)]
    for title, text in rule_page.sections(each.rule):
        parts += [f"### {title}", text]
    return "\n\n".join(parts)


def _invocation(report: Report, rules: Mapping[str, int]) -> Json:
    notes = [note for each in report.outcomes for note in _of_rule(each, rules)]
    notes += [_note("error", f"{words.named(each)}: {each.failed}") for each in report.targets if each.failed]
    notes += [
        _note("note", say("{id}: ingen regel kontrollerer dette kravet ennå.", id=each)) for each in report.planned
    ]
    notes += [_note("note", text) for text in words.set_aside(report)]
    return {
        "executionSuccessful": not report.crashed,
        "exitCode": int(report.exit_code),
        "startTimeUtc": report.when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "toolExecutionNotifications": notes,
        "properties": {"profil": report.profile, "grense": report.limit},
    }


def _of_rule(each: Outcome, rules: Mapping[str, int]) -> Iterator[Json]:
    """Why a rule was not run, and where it stopped."""
    about = {"associatedRule": {"id": each.rule.id, "index": rules[each.rule.id]}}
    reasons: Sequence[str] = each.reasons
    if each.state is State.NOT_RUN and not reasons:
        reasons = [say("grunnen er ikke kjent")]
    for reason in reasons:
        yield {**_note("note", say("{rule} er ikke kjørt: {reason}", rule=each.rule.id, reason=reason)), **about}
    for crash in each.crashed:
        text = say("{rule} stoppet på grunn av en feil i planarkiv selv.", rule=each.rule.id)
        yield {**_note("error", text), **about, "exception": {"message": crash}}


def _note(level: str, text: str) -> Json:
    return {"level": level, "message": {"text": text}}


def _result(each: Finding, rules: Mapping[str, int], location: Json) -> Json:
    return {
        "ruleId": each.rule,
        **({"ruleIndex": rules[each.rule]} if each.rule in rules else {}),
        "level": _LEVELS[Severity(each.severity)],
        "message": {"text": f"{each.text} {each.advice_text}".rstrip()},
        "locations": [location] if location else [],
        "partialFingerprints": {FINGERPRINT: identity(each).fingerprint},
        "properties": _properties(each),
    }


def _location(each: Finding, target: Target | None, base: _Base) -> Json:
    return present(physicalLocation=_physical(each, target, base), logicalLocations=list(_logical(each)))


def _physical(each: Finding, target: Target | None, base: _Base) -> Json | None:
    """The file, by an address that is relative; None where no file is named, or none can be."""
    path, packed = places.file(target, each)
    where = {"uri": places.address(path.removeprefix(base.folder)), **present(uriBaseId=base.name)}
    if not where["uri"] or (base.folder and not path.startswith(base.folder)):
        return None
    region = {"startLine": each.line} if each.line and not packed else None
    return {"artifactLocation": where, **present(region=region)}


def _logical(each: Finding) -> Iterator[Json]:
    named = f"{each.object_type} {each.object_id}".strip()
    if each.plan:
        yield {"name": each.plan, "kind": "plan"}
    if named:
        whole = f"{each.plan}/{named}" if each.plan else named
        yield {"name": named, "fullyQualifiedName": whole, "kind": "object"}


def _properties(each: Finding) -> Json:
    place = places.point(each)
    return present(
        offisiellId=each.official,
        plan=each.plan,
        fil=each.file,
        celle=each.cell,
        side=each.page,
        objekttype=each.object_type,
        objektId=each.object_id,
        koordinat={"oest": place[0], "nord": place[1]} if place else None,
        epsg=each.epsg,
        geometri=each.geometry,
        melding=each.text,
        tiltak=each.advice_text,
        verdier=streaming.values(each.values) or None,
    )


def _base(number: int, target: Target) -> _Base:
    """The folder that a target is, or that its first file lies in, where it was given as an absolute path."""
    folder = PurePath(target.single[0]).parent if target.single else PurePath(target.path)
    if target.failed or not folder.is_absolute():
        return _Base()
    return _Base(f"MAAL{number}", folder.as_posix().rstrip("/") + "/")


def _folder_address(folder: str) -> str:
    return f"file:///{places.address(folder.lstrip('/'))}"
