"""A report by hand with a plan that is drawn."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from planarkiv.catalogue.drawing import Style
from planarkiv.findings import Finding, State
from planarkiv.model.drawing import Drawing, Label, Shape
from planarkiv.model.exhibit import Bounds, Exhibit, Sheet
from planarkiv.report import Report, Target
from reports.by_hand import ARCHIVE, HOSTILE, finding, outcome, plan, report

BREAKS = "</script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
PLAN = "4222/202401"
PNG = "iVBORw0KGgo="


def drawing(file: str = "kart.sos", text: str = "BFS1") -> Drawing:
    """100 by 100 metres: an area with a hole and a hatch, a line and a point."""
    return Drawing(
        file, 25832, 400_000.0, 6_500_100.0, 0.01, 10_000, 10_000,
        (
            Style("#ffe500", 0.5),
            Style(pattern="faresone.svg slash"),
            Style(stroke="#000000", stroke_width=3, dash="14 10"),
        ),
        (
            Shape("RpArealformålOmråde", "1110 Bolig", text, "FLATE 1", 0, "M0 0l9000 0 0 9000zM10 10l5 0 0 5z"),
            Shape("RpFareSone", "", "", "FLATE 2", 1, "M0 0l4000 0 0 4000z"),
            Shape("RpGrense", "", "", "KURVE 3", 2, "M0 0l9000 0"),
            Shape("RpJuridiskPunkt", "", "", "SYMBOL 4", 2, "M500 500h0"),
        ),
        (Label(3000, 1000, text),),
        7,
    )  # fmt: skip


def placed(number: int, **values: object) -> Finding:
    """An error on the map."""
    east, north = 400_010.0 + number % 80, 6_500_050.0
    given = {
        "rule": "TOP01", "plan": PLAN, "file": "kart.sos", "line": number, "point": (east, north), "epsg": 25832,
        "object_type": "RpArealformålOmråde", "object_id": f"FLATE {number}",
        "geometry": f"POLYGON (({east} {north}, {east + 1} {north}, {east} {north + 1}, {east} {north}))",
        "message": "Flata er liten.", "advice": "Slå den sammen med naboen.",
    }  # fmt: skip
    return finding(**{**given, **values})


def drawn(
    folder: Path, findings: Sequence[Finding], *, text: str = "BFS1", files: Sequence[str] = ("kart.sos",)
) -> Report:
    """A report of one plan with these findings, its map, and its plankart."""
    rules = sorted({each.rule for each in findings})
    made = report(
        folder,
        [(ARCHIVE, each) for each in findings],
        targets=[Target(ARCHIVE, "Lillevik", False, plans=1, files=len(files))],
        plans=[plan(PLAN, name=text, counts={"error": len(findings)})],
        outcomes=[outcome(rule, f"Tittel {rule}", State.FAILED, findings=1, run=1) for rule in rules],
    )
    sheet = Sheet("plankart.pdf", PNG, 20, 10, 25832, Bounds(400_000.0, 6_500_000.0, 400_200.0, 6_500_100.0), None)
    path = folder / "vist.json"
    path.write_bytes(Exhibit(ARCHIVE, PLAN, files, (drawing(text=text),), sheet).to_bytes())
    return replace(made, exhibits={(ARCHIVE, PLAN): path}, not_drawn=3)


def hostile(folder: Path) -> Report:
    """A report in which every text tries to get out of where it stands."""
    bad = placed(
        3, message="Det står {hva}.", advice=BREAKS, values={"hva": BREAKS}, object_type=BREAKS, file=f"{BREAKS}.sos",
        geometry=f"POLYGON (({BREAKS}))",
    )  # fmt: skip
    return drawn(folder, [bad, bad._replace(plan="", cell=HOSTILE)], text=BREAKS, files=(BREAKS, HOSTILE))
