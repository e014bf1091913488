"""Reports made by hand, and golden files to compare their formats with.

``PLANARKIV_ACCEPT=1 pytest tests/reports`` accepts what the formats give now as the new golden files.
"""

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from planarkiv.findings import Finding, NotRun, Problem, Severity, State
from planarkiv.model.ladder import Missing
from planarkiv.report import AcceptedFindings, BaselineUse, Outcome, PlanLine, Report, Target
from planarkiv.rule import AnyRule, Certainty, NoOptions, Page, rule
from planarkiv.subjects import Plan

GOLDEN = Path(__file__).with_name("golden")
WHEN = datetime(2026, 11, 26, 13, 5, tzinfo=UTC)
ARCHIVE = "/arkiv/lillevik"
SUBMISSION = "innsendt/sentrum.zip"
HOSTILE = "\x1b[31mrød\x1b[0m\n\u202e=2+2\x9b2J\udcff"
"""Colours, a new line, text turned around, a C1 control and a stray byte."""

_NEXT = Finding("SOS01", "", "error", "", "", None, "", None, "", "", None, None, "", "Noe er galt.", "", {})


def golden(name: str, given: bytes) -> None:
    """Compares with a golden file, byte by byte; accepts what is given when the environment says so."""
    path = GOLDEN / name
    if os.environ.get("PLANARKIV_ACCEPT"):
        path.write_bytes(given)
    assert given.decode() == path.read_bytes().decode()


def made_rule(rule_id: str, title: str, severity: Severity = Severity.ERROR, *official: str) -> AnyRule:
    """A rule that finds nothing, with this title."""
    page = Page(title, "", "", "", Certainty.OURS, "", "")

    @rule(rule_id, Plan, severity, page, NoOptions, official=official)
    def holds(plan: Plan, _: NoOptions) -> Iterator[Problem | NotRun]:
        yield from ()

    return holds


def outcome(rule_id: str, title: str, state: State, severity: Severity = Severity.ERROR, **rest: Any) -> Outcome:
    """How a rule with this title fared."""
    return Outcome(made_rule(rule_id, title, severity, *rest.pop("official", ())), severity, state, **rest)


def finding(**values: Any) -> Finding:
    """A finding of SOS01 with these values."""
    return _NEXT._replace(**values)


def plan(plan_id: str, level: int | None = 1, required: int | None = 1, *missing: Missing, **rest: Any) -> PlanLine:
    """A plan of the archive."""
    given = {"target": ARCHIVE, "name": "Sentrum øst", "status": "3", "accepted": "", **rest}
    return PlanLine(plan=plan_id, level=level, required=required, missing=missing, **given)


def report(
    folder: Path, findings: Iterable[tuple[str, Finding]] = (), *, targets: Sequence[Target] = (), **rest: Any
) -> Report:
    """A report of these findings, which lie in a file in ``folder``."""
    spool = folder / "funn.jsonl"
    counts: Counter[str] = Counter()
    with spool.open("w", encoding="ascii", newline="\n") as file:
        for target, each in findings:
            counts[each.severity] += 1
            file.write(json.dumps([target, each]) + "\n")
    given: Mapping[str, Any] = {
        "profile": "minimum",
        "profile_title": "Lovens minimum",
        "when": WHEN,
        "limit": "error",
        "targets": targets or [Target(ARCHIVE, "Lillevik", True, plans=2, files=5)],
        "plans": (),
        "outcomes": (),
        "counts": counts,
        "planned": (),
    }
    return Report(**{**given, **rest}, spool=spool)


def full(folder: Path) -> Report:
    """A report in which everything happens."""
    not_closed = finding(
        rule="SOS13",
        official="gml.flate.1",
        plan="4222/202401",
        file="kart/sentrum.sos",
        message="Flata mangler {meter} m på å være lukket.",
        advice="Rett grensene slik at de møtes.",
        epsg=25832,
    )
    gone = finding(
        rule="DOK07",
        severity="warning",
        plan="4222/3",
        file="dokumenter/best.pdf",
        page=2,
        message="Siden er bare et bilde.",
        advice="Kjør tekstgjenkjenning.",
    )
    findings = [
        (ARCHIVE, finding(rule="ARK02", message="Plan {plan} ligger to ganger.", values={"plan": "4222/3"})),
        (ARCHIVE, finding(rule="FIL03", severity="info", file="rot/les.txt", message="Fila er tom.", line=1)),
        (ARCHIVE, not_closed._replace(line=213, object_type="RpOmråde", object_id="FLATE 12", values={"meter": 0.25},
                                      point=(425031.1, 6489459.2), geometry="POINT (425031.1 6489459.2)")),
        (ARCHIVE, not_closed._replace(line=250, values={"meter": 3}, object_id="FLATE 13")),
        (ARCHIVE, not_closed._replace(rule="REG01", official="", file="planoversikt.xlsx", cell="Planer!F12", epsg=None,
                                      message="{felt} mangler.", advice="Skriv {felt} i cella.",
                                      values={"felt": "saksnummer"})),
        (ARCHIVE, gone),
        (SUBMISSION, gone._replace(plan="4222/9", message="Det mangler {hva}.", values={"hva": ("kart", "tekst")})),
    ]  # fmt: skip
    return report(
        folder,
        findings,
        targets=[
            Target(ARCHIVE, "Lillevik", True, plans=1200, files=5321),
            Target(SUBMISSION, "", False, plans=1, files=1),
            Target("borte", "", False, failed="Mappa finnes ikke."),
        ],
        plans=[
            plan("4222/202401", 0, 1, Missing.MAP_DOCUMENT, Missing.PROVISIONS, counts={"error": 3}),
            plan("4222/3", 2, 2, Missing.PURPOSES, name="Gamle vei", counts={"warning": 1}, accepted="Eldre plan."),
            plan("4222/4", 2, 2, Missing.PURPOSES, name="Bakken", accepted="Eldre plan."),
            plan("4222/5", 2, None, name="Haugen", status="10", accepted="Uaktuell."),
            plan("4222/9", None, 0, Missing.STATUS, name="", status="", target=SUBMISSION, counts={"warning": 1}),
        ],
        outcomes=[
            outcome("ARK02", "En plan ligger ett sted", State.FAILED, findings=1, run=2),
            outcome("ARK03", "Arkivet er helt", State.NOT_APPLICABLE),
            outcome(
                "DOK07", "Sidene har tekst", State.FAILED, Severity.WARNING,
                findings=2, run=37, not_run=3, reasons=["Fila krever passord."],
            ),
            outcome("FIL03", "Fila har innhold", State.FAILED, Severity.INFO, findings=1, run=9),
            outcome("GEO07", "Rasterkart er georeferert", State.NOT_RUN, reasons=["Slått av: ingen skanner her."]),
            outcome("GEO08", "Rasterkart har målestokk", State.NOT_RUN, reasons=["Slått av: ingen skanner her."]),
            outcome("GEO09", "Kommunen er kjent", State.NOT_RUN, not_run=4, reasons=["a", "b", "c", "d"]),
            outcome("GEO10", "Kommunen er en flate", State.NOT_RUN, not_run=1),
            outcome("REG01", "Planen har opplysningene sine", State.FAILED, findings=1, run=12),
            outcome(
                "REG02", "Planid er planid", State.CRASHED,
                run=3, crashed=["4222/3: Traceback (most recent call last):\nZeroDivisionError: division by zero\n"],
            ),
            outcome(
                "SOS13", "Flater er lukket", State.FAILED,
                official=("gml.flate.1", "rpf.x.1"), findings=2, omitted=4000, run=7,
            ),
            outcome("SOS14", "Buer har tre punkter", State.PASSED, run=7),
        ],
        planned=["TOP04", "TOP05"],
    )  # fmt: skip


def many(folder: Path, count: int, **values: Any) -> Report:
    """A report of one plan with so many findings of one rule."""
    each = finding(rule="SOS13", plan="4222/202401", file="kart.sos", advice="Rett det.", **values)
    return report(
        folder,
        ((ARCHIVE, each._replace(line=line)) for line in range(1, count + 1)),
        plans=[plan("4222/202401", counts={"error": count})],
        outcomes=[outcome("SOS13", "Flater er lukket", State.FAILED, findings=count, run=1)],
    )


def clean(folder: Path) -> Report:
    """A report without findings, in which all plans have what is asked."""
    return report(
        folder,
        plans=[plan("4222/1"), plan("4222/2")],
        outcomes=[
            outcome("SOS13", "Flater er lukket", State.PASSED, run=1),
            outcome("SOS14", "Buer har tre punkter", State.PASSED, run=1),
            outcome("SOS15", "Ingen bruker dette", State.NOT_APPLICABLE),
        ],
    )


def hostile(folder: Path) -> Report:
    """A report in which every name and value is meant to do harm."""
    bad = finding(
        rule="SOS13", plan="4222/1", file=HOSTILE, line=3, object_type=HOSTILE, object_id=HOSTILE, cell=HOSTILE,
        message="Det står {hva} her.", advice="Se på {hva}.", values={"hva": HOSTILE, "tall": float("nan")},
        point=(float("nan"), float("inf")),
    )  # fmt: skip
    return report(
        folder,
        [(HOSTILE, bad._replace(plan="")), (HOSTILE, bad)],
        profile=HOSTILE,
        profile_title=f"tittel {HOSTILE}",
        targets=[Target(HOSTILE, HOSTILE, False, plans=1), Target("b", HOSTILE, True, failed=HOSTILE)],
        plans=[plan("4222/1", 0, 1, Missing.OUTLINE, target=HOSTILE, name=HOSTILE, status=HOSTILE, accepted=HOSTILE)],
        outcomes=[
            outcome("SOS13", "Flater er lukket", State.FAILED, findings=2, reasons=[HOSTILE]),
            outcome("SOS14", HOSTILE, State.CRASHED, crashed=[HOSTILE]),
        ],
        planned=[HOSTILE],
    )


def set_aside(folder: Path) -> Report:
    """A report with one finding, and others that the profile and the baseline accept."""
    return report(
        folder,
        [(ARCHIVE, finding(rule="SOS13", plan="4222/1", file="kart.sos", line=3))],
        plans=[plan("4222/1", counts={"error": 1})],
        outcomes=[outcome("SOS13", "Flater er lukket", State.FAILED, findings=1, run=1)],
        accepted=[
            AcceptedFindings("SOS13", "4222/1", "FLATE 2", "*.sos", "Rettes ved revisjon", 2),
            AcceptedFindings("SOS14", "4222/2", "", "", "Gammelt kart", 0),
        ],
        baseline=BaselineUse("grunnlag.json", 1200, 3, 4),
    )


def placed(folder: Path) -> Report:
    """A report with findings that are points, lines and areas, in two coordinate systems, and some in none."""
    each = finding(rule="SOS13", plan="4222/1", file="kart.sos", epsg=25832, official="gml.flate.1", advice="Rett det.")
    square = "POLYGON ((425000 6489000, 425000 6489010, 425010 6489010, 425010 6489000, 425000 6489000))"
    line = "LINESTRING (425000 6489000, 425010 6489010)"
    return report(
        folder,
        [
            (ARCHIVE, given)
            for given in (
                each._replace(point=(425031.1, 6489459.2), line=1),
                each._replace(geometry=square, point=(425000.0, 6489000.0), line=2, severity="warning"),
                each._replace(geometry=line, line=3, severity="info", object_type="RpGrense", object_id="KURVE 1"),
                each._replace(geometry=f"GEOMETRYCOLLECTION (POINT (1 1), {line}, {square}, {square})", line=4),
                each._replace(geometry="POLYGON ((nonsense", point=(425031.1, 6489459.2), line=5),
                each._replace(epsg=25833, point=(85000.0, 6500000.0), line=6),
                each._replace(line=7),
                each._replace(epsg=None, point=(425031.1, 6489459.2), line=8),
                each._replace(epsg=99999, point=(425031.1, 6489459.2), line=9),
                each._replace(point=(1e30, 1e30), line=10),
            )
        ],
        plans=[plan("4222/1")],
        outcomes=[outcome("SOS13", "Flater er lukket", State.FAILED, findings=10, run=1)],
    )


def plans_changed(given: Report, **values: Any) -> Report:
    """The same report with these values of every plan."""
    return replace(given, plans=[replace(each, **values) for each in given.plans])
