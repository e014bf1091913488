import pytest

from planarkiv.findings import Problem, Severity
from planarkiv.readers import sosi
from planarkiv.rules.sos04_unit import unit_is_centimetres
from planarkiv.subjects import MapFile
from rules.checking import HEAD, map_file, problems, said

UNIT, ORIGIN = "...ENHET 0.01\n", "...ORIGO-NØ 0 0\n"


def with_line(old: str, new: str) -> list[Problem]:
    return problems(unit_is_centimetres, map_file(head=HEAD.replace(old, new)))


@pytest.mark.parametrize("unit", ["0.01", "0,01", ".01", "0.010", "0.001"])
def test_usual_units(unit: str) -> None:
    assert unit_is_centimetres.severity is Severity.WARNING
    assert with_line(UNIT, f"...ENHET {unit}\n") == []


@pytest.mark.parametrize(("unit", "shown"), [("1", "1"), ("0.1", "0,1"), ("0.0001", "0,0001"), ("0.011", "0,011")])
def test_unusual_units(unit: str, shown: str) -> None:
    [found] = with_line(UNIT, f"...ENHET-H 0.01\n...ENHET {unit}\n")
    assert (found.line, found.severity) == (7, None)
    assert said([found]) == [f"ENHET er {shown} m. Plandata skal ha 0,01 m."]


def test_no_unit() -> None:
    [found] = with_line(UNIT, "")
    assert (found.line, found.severity) == (3, None)
    assert said([found]) == ["ENHET mangler i hodet. Koordinatene er lest som centimeter (0.01)."]


def test_no_sensible_unit() -> None:
    for text, line in (("...ENHET cm\n", 6), (UNIT + "...ENHET-H cm\n", 7), (UNIT + "...ENHET-D cm\n", 7)):
        [found] = with_line(UNIT, text)
        assert found.line == line
        assert said([found]) == ["«cm» kan ikke brukes som enhet for koordinatene."]


@pytest.mark.parametrize("origin", ["...ORIGO-NØ 6550000 410000\n", "...ORIGO-NØ 6550000.00 -410000\n", ""])
def test_whole_origins(origin: str) -> None:
    assert with_line(ORIGIN, origin) == []


@pytest.mark.parametrize("origin", ["6550000.5 410000", "6550000 410000,25"])
def test_origins_that_are_not_whole(origin: str) -> None:
    [found] = with_line(ORIGIN, f"...ORIGO-NØ {origin}\n")
    assert (found.line, found.severity) == (5, None)
    assert said([found]) == [f"ORIGO-NØ er «{origin}», og det er ikke hele meter."]


def test_the_origin_in_another_character_set_and_place() -> None:
    head = HEAD.replace(ORIGIN, "").replace("..OMRÅDE", "..ORIGO-NØ 0.5 0\n..OMRÅDE").replace("UTF-8", "DOSN8")
    data = (head + ".SLUTT\n").encode("cp865")
    [found] = problems(unit_is_centimetres, MapFile("kart.sos", sosi.read_bytes(data, "kart.sos"), data))
    assert (found.line, found.values) == (6, {"origo": "0.5 0"})


def test_an_origin_that_is_no_pair_of_numbers() -> None:
    [found] = with_line(ORIGIN, "...ORIGO-NØ null null\n")
    assert (found.line, found.severity) == (5, None)
    assert said([found]) == ["ORIGO-NØ er «null null», og det er ikke to tall. Koordinatene er lest med origo 0 0."]


def test_without_a_head_nothing_is_said_here() -> None:
    assert problems(unit_is_centimetres, map_file(head=".PUNKT 1:\n")) == []
