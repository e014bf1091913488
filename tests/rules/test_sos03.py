import pytest

from planarkiv.findings import Problem, Severity
from planarkiv.model.dates import PartialDate
from planarkiv.rules.sos03_coordinate_system import coordinate_system_is_of_plan_data
from planarkiv.subjects import Phase
from rules.checking import HEAD, NEW, OLD, PROPOSAL, map_file, problems, said

WARNING = Severity.WARNING


def in_system(text: str, phase: Phase = NEW, head: str = HEAD, line_end: str = "\n") -> list[Problem]:
    head = head.replace("...KOORDSYS 22\n", text)
    file = map_file(head=head.replace("\n", line_end), end=f".SLUTT{line_end}", phase=phase)
    return problems(coordinate_system_is_of_plan_data, file)


@pytest.mark.parametrize("number", [22, 23, 25])
def test_the_systems_of_plan_data(number: int) -> None:
    assert coordinate_system_is_of_plan_data.severity is Severity.ERROR
    assert in_system(f"...KOORDSYS {number}\n") == []


@pytest.mark.parametrize(
    ("number", "epsg", "words"),
    [
        (1, 27391, "NGO1948 akse 1 "),
        (8, 27398, "NGO1948 akse 8 "),
        (19, 25829, "EUREF89 UTM sone 29 "),
        (21, 25831, "EUREF89 UTM sone 31 "),
        (24, 25834, "EUREF89 UTM sone 34 "),
        (26, 25836, "EUREF89 UTM sone 36 "),
        (31, 23031, "ED50 UTM sone 31 "),
        (32, 23032, "ED50 UTM sone 32 "),
        (36, 23036, "ED50 UTM sone 36 "),
        (59, 32629, "WGS84 UTM sone 29 "),
        (66, 32636, "WGS84 UTM sone 36 "),
        (73, 3035, "koordinatsystemet EPSG:3035 "),
        (84, 4258, "lengde og bredde i EUREF89 "),
        (184, 4326, "lengde og bredde i WGS84 "),
    ],
)
def test_other_systems_by_their_names(number: int, epsg: int, words: str) -> None:
    [found] = in_system(f"...KOORDSYS {number}\n")
    assert (found.line, found.severity) == (4, None)
    assert (found.values["koordsys"], found.values["epsg"]) == (number, epsg)
    assert f"Fila er i {words}" in said([found])[0]
    assert f"KOORDSYS {number}" in said([found])[0]
    assert f"EPSG:{epsg}" in said([found])[0]


def test_number_32_is_not_utm_32_of_euref89() -> None:
    assert said(in_system("...KOORDSYS 32\n")) == [
        (
            "Fila er i ED50 UTM sone 32 (KOORDSYS 32, EPSG:23032). Skulle det vært EUREF89 UTM, er nummeret et annet: "
            "KOORDSYS 22 er sone 32, 23 er sone 33 og 25 er sone 35."
        )
    ]


def test_other_systems_are_leniently_judged_in_old_plans() -> None:
    for phase, severity in (
        (NEW, None),
        (PROPOSAL, None),
        (Phase(), None),
        (OLD, WARNING),
        (Phase("3", "6", PartialDate("2011-12-31")), WARNING),
        (Phase("3", "6", PartialDate("2012-01-01")), None),
    ):
        assert [each.severity for each in in_system("...KOORDSYS 3\n", phase)] == [severity], phase


@pytest.mark.parametrize(("number", "zone"), [(205, 5), (215, 15), (230, 30)])
def test_ntm(number: int, zone: int) -> None:
    [found] = in_system(f"...KOORDSYS {number}\n")
    assert (found.line, found.values["epsg"], found.severity) == (4, 5100 + zone, WARNING)
    assert said([found])[0].startswith(f"Fila er i EUREF89 NTM sone {zone} (KOORDSYS {number}, ")


def test_ntm_by_the_standing_of_the_plan() -> None:
    for phase, severity in (
        (Phase(), None),
        (Phase(law="6"), None),
        (Phase(decided=PartialDate("ukjent")), None),
        (Phase("0", "6"), None),
        (Phase("1", "6"), None),
        (Phase("2", "6", PartialDate("2024-01-01")), None),
        (Phase("3", "6"), WARNING),
        (Phase("4"), WARNING),
        (Phase(decided=PartialDate("2024")), WARNING),
        (Phase(law="4"), WARNING),
        (OLD, WARNING),
    ):
        assert [each.severity for each in in_system("...KOORDSYS 215\n", phase)] == [severity], phase


def test_unknown_and_missing() -> None:
    for phase in (NEW, OLD):
        [found] = in_system("...KOORDSYS 999\n", phase)
        assert (found.line, found.severity) == (4, None)
        assert said([found]) == ["KOORDSYS er «999», som ikke er et kjent nummer. Planen kan ikke plasseres på kartet."]
        [found] = in_system("", phase)
        assert (found.line, found.severity) == (1, None)
        assert said([found]) == ["KOORDSYS mangler i hodet. Planen kan ikke plasseres på kartet."]


@pytest.mark.parametrize(("number", "system"), [("9", "NGO1948"), ("50", "ED50"), ("72", "WGS72"), ("87", "ED87")])
def test_doubtful(number: str, system: str) -> None:
    [found] = in_system(f"...KOORDSYS {number}\n")
    assert (found.line, found.severity) == (4, None)
    assert said([found]) == [f"KOORDSYS {number} er lengde og bredde i {system}, og EPSG-koden er ikke sikker."]
    assert [each.severity for each in in_system(f"...KOORDSYS {number}\n", OLD)] == [WARNING]


def test_without_a_head_nothing_is_said_here() -> None:
    assert problems(coordinate_system_is_of_plan_data, map_file(head=".PUNKT 1:\n")) == []


def test_one_system_only() -> None:
    assert in_system("...KOORDSYS 22\n...KOORDSYS 22\n") == []
    assert in_system("...KOORDSYS 22\n...SYSKODE 22 3\n") == []
    for phase in (NEW, OLD):
        [found] = in_system("! KOORDSYS 23\n...KOORDSYS 22 ! her\n\t...KOORDSYS 23\n", phase)
        assert (found.line, found.severity) == (6, None)
        assert said([found]) == ["Hodet har to ulike KOORDSYS: 22 og 23. Fila er lest som 22."]
    [found] = in_system("...KOORDSYS 22\n...SYSKODE 25\n")
    assert (found.line, found.values) == (5, {"koordsys": "22", "annet": "25"})
    [found] = in_system("...KOORDSYS 23\n", head=HEAD.replace("..SOSI-NIVÅ", "..KOORDSYS 32\n..SOSI-NIVÅ"))
    assert (found.line, found.values) == (11, {"koordsys": "23", "annet": "32"})
    assert [each.line for each in in_system("...KOORDSYS 32\n...KOORDSYS 23\n")] == [5, 4]
    assert in_system("...KOORDSYS\n....SYSKODE 22\n") == []
    assert [each.line for each in in_system("...KOORDSYS\n....SYSKODE 22\n...SYSKODE 23\n")] == [6]
    assert in_system('...KOORDSYS 22\n...KOORDSYS " "\n') == []


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_the_line_for_every_line_end(line_end: str) -> None:
    [found] = in_system("...KOORDSYS 32\n", line_end=line_end)
    assert found.line == 4


def test_line_one_when_the_name_is_further_on_than_anyone_looks() -> None:
    far = "! " + "x" * (1 << 16) + "\n"
    assert [each.line for each in in_system(far + "...KOORDSYS 32\n")] == [1]
    assert [each.line for each in in_system("! KOORDSYS 32\n...KOORDSYS 32\n")] == [5]
    assert [each.line for each in in_system("...KOORDSYSTEM 32\n...KOORDSYS 32\n")] == [5]
