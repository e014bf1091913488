import pytest

from planarkiv.findings import Severity
from planarkiv.rules.kod14_code_belongs_to_its_type import OTHER_TYPE, code_belongs_to_its_type
from rules.checking import OLD, problems, said
from rules.map_objects import area, found, map_of, thing


def test_codes_of_the_type() -> None:
    things = thing("RpFareSone", "RPFARE 310"), thing("RpSikringSone", "RPSIKRING 140"), area("RPAREALFORMÅL 310")
    assert found(code_belongs_to_its_type, *things) == []


@pytest.mark.parametrize(
    ("otype", "path", "code", "owner"),
    [
        ("RpFareSone", "RPFARE", "140", "RpSikringSone"),
        ("RpSikringSone", "RPSIKRING", "210", "RpStøySone"),
        ("RpStøySone", "RPSTØY", "310", "RpFareSone"),
        ("RpAngittHensynSone", "RPANGITTHENSYN", "410", "RpInfrastrukturSone"),
        ("KpFareSone", "KPFARE", "530", "KpAngittHensynSone"),
        ("RpGjennomføringSone", "RPGJENNOMFØRING", "730", "RpBåndleggingSone"),
        ("RbFareOmråde", "REGFORM", "640", "RbRestriksjonOmråde"),
    ],
)
def test_a_code_of_another_type(otype: str, path: str, code: str, owner: str) -> None:
    [one] = problems(code_belongs_to_its_type, map_of(area(), thing(otype, f"{path} {code}")))
    assert (one.row, one.severity, one.values["annen"]) == (1, None, owner)


def test_what_it_says() -> None:
    zone = thing("RpFareSone", "RPFARE 140")
    assert said(problems(code_belongs_to_its_type, map_of(zone, zone))) == [
        "RPFARE er 140 på 2 RpFareSone. Det er en kode for RpSikringSone (Frisikt), og ikke i lista for RpFareSone."
    ]


def test_codes_of_no_type_are_for_another_rule() -> None:
    assert found(code_belongs_to_its_type, thing("RpFareSone", "RPFARE 999"), thing("RpFareSone", "VERTNIV 310")) == []
    # free sight is for reguleringsplan alone
    assert found(code_belongs_to_its_type, thing("KpFareSone", "KPFARE 140")) == []


def test_old_plans_are_warned() -> None:
    assert found(code_belongs_to_its_type, thing("RbFareOmråde", "REGFORM 640"), phase=OLD) == [
        (OTHER_TYPE, 0, Severity.WARNING)
    ]
