"""JSON that is written while it is read: members and list items one at a time, and the parts both reports have.

Numbers that JSON has no words for are written as text. What cannot be shown (control characters, stray bytes of a file
name) stands as ``\\u`` and its number.
"""

import json
import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from planarkiv.findings import Severity
from planarkiv.language import chosen
from planarkiv.report import BaselineUse, PlanLine, Report, Target

_ENCODE = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode

Json = dict[str, Any]
Member = tuple[str, object]


def document(members: Iterable[Member]) -> Iterator[bytes]:
    """An object of these members. One that is an iterator becomes a list, each item on a line of its own."""
    before = "{\n"
    for name, value in members:
        yield f"{before}{json.dumps(name)}: ".encode()
        before = ",\n"
        if isinstance(value, Iterator):
            between = "[\n"
            for item in value:
                yield between.encode() + _written(item)
                between = ",\n"
            yield b"[]" if between == "[\n" else b"\n]"
        else:
            yield _written(value)
    yield b"\n}\n"


def _written(value: object) -> bytes:
    text = _ENCODE(value)
    if not text.isprintable():
        text = "".join(each if each.isprintable() else json.dumps(each)[1:-1] for each in text)
    return text.encode()


def present(**values: object) -> Json:
    """The values that are there: empty texts and lists, and None, are left out."""
    return {name: value for name, value in values.items() if value is not None and value != "" and value != []}


def finite(value: Any) -> Any:
    """The value, or its name when it is a number that JSON does not have: ``nan``, ``inf``, ``-inf``."""
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value


def values(of: Mapping[str, Any]) -> Json:
    """The values of a finding."""
    return {
        name: [finite(part) for part in value] if isinstance(value, list | tuple) else finite(value)
        for name, value in of.items()
    }


def beginning(report: Report, version: int) -> Iterator[Member]:
    """What every report begins with."""
    yield "versjon", version
    yield "spraak", chosen()
    yield "tid", report.when.isoformat(timespec="seconds")
    yield "profil", {"navn": report.profile, **present(tittel=report.profile_title)}


def target(each: Target) -> Json:
    """One thing that was looked at."""
    return {
        "sti": each.path,
        **present(navn=each.name),
        "erArkiv": each.is_archive,
        "planer": each.plans,
        "filer": each.files,
        **present(feilet=each.failed, pakke=each.package),
        **({"planerKontrollert": each.content_judged} if each.package else {}),
    }


def plan(each: PlanLine) -> Json:
    """One plan."""
    return {
        "maal": each.target,
        "plan": each.plan,
        **present(
            navn=each.name,
            planstatus=each.status,
            nivaa=each.level,
            krav=each.required,
            godtatt=each.accepted,
            mangler=[{"kode": what.value, "tekst": what.label} for what in each.missing],
        ),
        "oppfylt": each.is_met,
        "antall": counts(each.counts),
    }


def baseline(used: BaselineUse) -> Json:
    """How a baseline fared."""
    return {"fil": used.file, "godtatt": used.accepted, "rettet": used.mended, "ikkeKontrollert": used.unseen}


def counts(by_severity: Mapping[str, int]) -> Json:
    """How many findings each severity has."""
    return {severity.value: by_severity.get(severity, 0) for severity in Severity}
