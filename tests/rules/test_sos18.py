from planarkiv.findings import Severity
from planarkiv.rules.sos18_curves import curves_are_exact
from rules.checking import map_file, problems, said

CURVE = ".KURVE 1:\n..OBJTYPE RpGrense\n..NØ\n0 0\n0 100\n"


def test_curves_and_arcs() -> None:
    assert problems(curves_are_exact, map_file(CURVE + ".BUEP 2:\n..NØ\n0 0\n50 50\n0 100\n")) == []


def test_spirals_and_bezier_curves() -> None:
    assert curves_are_exact.severity is Severity.INFO
    for kind in ("KLOTOIDE", "BEZIER"):
        [found] = problems(curves_are_exact, map_file(CURVE + CURVE.replace("KURVE 1", f"{kind} 2")))
        assert (found.row, found.line, found.severity) == (1, 18, None)
        assert said([found]) == [f"En {kind} er tegnet som rette linjer mellom punktene sine."]
