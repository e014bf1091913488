"""Runs one rule on one small subject: what it finds, and shorthand for the subjects."""

from collections.abc import Mapping, Sequence
from typing import Any

from planarkiv.findings import NotRun, Problem, filled
from planarkiv.language import say
from planarkiv.model.dates import PartialDate
from planarkiv.model.ladder import Standing
from planarkiv.model.planid import PlanId
from planarkiv.model.record import DATE_FIELDS, ArchivedFile, Document, PlanRecord, Sourced
from planarkiv.readers import sosi
from planarkiv.rule import AnyRule
from planarkiv.subjects import MapFile, Owner, Phase, Plan, PlanMap, Requirement, Subject

HEAD = """\
.HODE
..TEGNSETT UTF-8
..TRANSPAR
...KOORDSYS 22
...ORIGO-NØ 0 0
...ENHET 0.01
..OMRÅDE
...MIN-NØ 6550000 410000
...MAX-NØ 6551000 411000
..SOSI-VERSJON 4.5
..SOSI-NIVÅ 4
..OBJEKTKATALOG Regplan 20190401 * Arealplan Reguleringsplan
"""

NEW = Phase("3", "6", PartialDate("2024-05-15"))
PROPOSAL = Phase("2", "6")
OLD = Phase("3", "3", PartialDate("1978-03-02"))


def problems(rule: AnyRule, subject: Subject, **options: Any) -> list[Problem]:
    """What the rule finds on the subject; a rule that does not apply finds nothing."""
    return [each for each in results(rule, subject, **options) if isinstance(each, Problem)]


def not_run(rule: AnyRule, subject: Subject, **options: Any) -> list[str]:
    """Why the rule was not run."""
    return [filled(each[0], each[1]) for each in results(rule, subject, **options) if isinstance(each, NotRun)]


def results(rule: AnyRule, subject: Subject, **options: Any) -> list[Problem | NotRun]:
    assert isinstance(subject, rule.subject)
    if not rule.is_for(subject):
        return []
    found = list(rule.check(subject, rule.options(**{**rule.default_options, **options})))
    for each in found:
        if isinstance(each, Problem):
            # every template can be filled with the values it comes with
            assert filled(each.wording.message, each.values)
            assert filled(each.wording.advice, each.values)
    return found


def said(found: Sequence[Problem]) -> list[str]:
    """The messages, as a user reads them."""
    return [filled(each.wording.message, each.values) if each.values else say(each.wording.message) for each in found]


def sosi_text(body: str, head: str = HEAD, end: str = ".SLUTT\n") -> str:
    return head + body.strip("\n") + ("\n" if body.strip() else "") + end


def map_file(
    body: str = "", head: str = HEAD, end: str = ".SLUTT\n", phase: Phase = NEW, name: str = "kart.sos"
) -> MapFile:
    """A map file with this body between head and end."""
    data = sosi_text(body, head, end).encode()
    return MapFile(name, sosi.read_bytes(data, name), data, phase)


def plan_map(
    body: str = "", head: str = HEAD, phase: Phase = NEW, owner: Owner | None = None, number: str = "4222"
) -> PlanMap:
    """One plan's map with this body."""
    data = sosi_text(body, head).encode()
    return PlanMap(
        "kart.sos", sosi.read_bytes(data, "kart.sos"), (PlanId(number, "1"),), owner or Owner((number,)), phase
    )


def square(
    serial: int, north: int, east: int, side: int = 10_000, otype: str = "RpOmråde", grense: str = "RpGrense"
) -> str:
    """A square area of ``side`` centimetres with its lower left corner there, and its one closed boundary curve."""
    corners = ((0, 0), (side, 0), (side, side), (0, side), (0, 0))
    points = "\n".join(
        f"{north + up} {east + right} ...KP 1" if not (up or right) else f"{north + up} {east + right}"
        for up, right in corners
    )
    return (
        f".KURVE {serial}:\n..OBJTYPE {grense}\n..NØ\n{points}\n"
        f".FLATE {serial + 1}:\n..OBJTYPE {otype}\n..REF :{serial}\n..NØ\n{north + side // 2} {east + side // 2}\n"
    )


def record(
    fields: Mapping[str, str] | None = None,
    documents: Sequence[Document] = (),
    files: Sequence[ArchivedFile] = (),
    **rest: Any,
) -> PlanRecord:
    """A record with these fields, all from one register row; dates are parsed."""
    values = {
        name: Sourced(PartialDate.parse(text) if name in DATE_FIELDS else text, f"planoversikt.xlsx!Planer!A{at + 2}")
        for at, (name, text) in enumerate((fields or {}).items())
    }
    return PlanRecord(PlanId("4222", "202401"), values, documents=tuple(documents), files=tuple(files), **rest)


def plan(record_: PlanRecord | None = None, level: int | None = 1, required: int | None = 1, **rest: Any) -> Plan:
    """A plan with this record."""
    return Plan(record_ or record(), Standing(level, ()), Requirement(required), **rest)
