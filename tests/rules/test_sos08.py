from planarkiv.findings import Problem, Severity
from planarkiv.rules.sos08_arcs import arcs_can_be_drawn
from rules.checking import map_file, problems, said

ARC = ".BUEP 5:\n..OBJTYPE RpGrense\n..NØ\n{points}"
BY_RADIUS = ".BUE 5:\n..OBJTYPE RpGrense\n{radius}..NØ\n0 0\n0 1000\n"
CIRCLE = ".SIRKEL 5:\n..OBJTYPE RpGrense\n{radius}..NØ\n0 0\n"


def found_in(body: str) -> list[Problem]:
    found = problems(arcs_can_be_drawn, map_file(".PUNKT 1:\n..NØ\n1 1\n" + body))
    assert {(each.row, each.line, each.severity) for each in found} <= {(1, 16, None)}
    return found


def test_it_breaks_geometry() -> None:
    assert arcs_can_be_drawn.breaks
    assert arcs_can_be_drawn.severity is Severity.ERROR


def test_three_points() -> None:
    points = ["0 0\n", "100 100\n", "0 200\n", "-100 100\n"]
    for number in range(5):
        found = found_in(ARC.replace("{points}", "".join(points[:number])))
        said_of = [] if number == 3 else [f"Buen skal ha tre punkter, men antallet er {number}."]
        assert said(found) == said_of


def test_a_radius_that_fits() -> None:
    for radius in ("5", "5,0", "-5.00", "120"):
        assert found_in(BY_RADIUS.replace("{radius}", f"..RADIUS {radius}\n")) == []
    assert found_in(CIRCLE.replace("{radius}", "..RADIUS 3\n")) == []


def test_no_radius() -> None:
    for body in (BY_RADIUS, CIRCLE):
        for radius in ("", "..RADIUS\n"):
            assert said(found_in(body.replace("{radius}", radius))) == ["RADIUS mangler."]


def test_no_usable_radius() -> None:
    for body in (BY_RADIUS, CIRCLE):
        for radius in ("0", "stor", "1e300", "nan"):
            found = found_in(body.replace("{radius}", f"..RADIUS {radius}\n"))
            assert said(found) == [f"RADIUS er «{radius}», og det er ikke en radius som kan brukes."]


def test_a_radius_that_is_too_short() -> None:
    too_short = "RADIUS er mindre enn halve avstanden mellom endepunktene, eller endepunktene er like."
    assert said(found_in(BY_RADIUS.replace("{radius}", "..RADIUS 4\n"))) == [too_short]
    assert said(found_in(BY_RADIUS.replace("{radius}", "..RADIUS 4\n").replace("0 1000", "0 0"))) == [too_short]
