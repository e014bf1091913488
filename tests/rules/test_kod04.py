import pytest

from planarkiv.findings import Severity
from planarkiv.rules import kod04_map_codes_exist as kod04
from planarkiv.rules.kod04_map_codes_exist import map_codes_exist
from rules.checking import OLD, problems, said
from rules.map_objects import area, found, map_of, outline, thing
from tables import Thing


def advice(*things: Thing) -> list[object]:
    return [each.values["koder"] for each in problems(map_codes_exist, map_of(*things))]


def test_codes_that_exist() -> None:
    things = (
        area("RPAREALFORMÅL 1110", "EIERFORM 1", "VERTNIV 2", "UTNYTT.UTNTYP 16"),
        thing("RpFareSone", "RPFARE 310"),
        thing("RpJuridiskLinje", "RPJURLINJE 1222", "KVALITET.MÅLEMETODE 82"),
        thing("KpArealformålOmråde", "KPAREALFORMÅL 1110", "AREALST 1"),
        thing("RbFareOmråde", "REGFORM 510"),
        thing("RbFormålOmråde", "REGFORM 110"),
        area("RPAREALFORMÅL *", "EIERFORM "),
        thing("Ukjent", "EIERFORM 7"),
    )
    assert found(map_codes_exist, *things) == []


def test_a_code_that_does_not_is_told_once() -> None:
    wrong = area("RPAREALFORMÅL 1115")
    assert found(map_codes_exist, area("RPAREALFORMÅL 1110"), wrong, wrong) == [(kod04.NEAREST, 1, None)]
    [one] = problems(map_codes_exist, map_of(wrong, wrong))
    assert said([one]) == [
        "RPAREALFORMÅL «1115» er ikke i kodelista (Arealformål i reguleringsplan). Den står på 2 objekt."
    ]
    assert [each[:5] for each in str(one.values["koder"]).split(", ")] == ["1110 ", "1111 ", "1112 ", "1113 ", "1114 "]


def test_codes_that_are_suggested() -> None:
    # those that begin alike and are in use, or else look alike
    assert str(advice(area("RPAREALFORMÅL 1001x"))[0]).startswith("1001 ")
    assert "1000 " not in str(advice(area("RPAREALFORMÅL 1009"))[0])
    assert str(advice(area("RPAREALFORMÅL 9110"))[0]).startswith("6110 ")


def test_short_lists_are_shown_whole() -> None:
    assert found(map_codes_exist, area("EIERFORM 4")) == [(kod04.UNKNOWN, 0, None)]
    [codes] = advice(area("EIERFORM 4"))
    assert [each[:2] for each in str(codes).split(", ")] == ["1 ", "2 ", "3 "]


def test_long_names_give_way_to_codes() -> None:
    [codes] = advice(thing("RpBestemmelseOmråde", "RPBESTEMMELSEHJEMMEL 91"))
    assert codes == ", ".join(map(str, range(1, 16)))


def test_nothing_like_it() -> None:
    assert found(map_codes_exist, area("RPAREALFORMÅL bolig")) == [(kod04.NONE_NEAR, 0, None)]


@pytest.mark.parametrize(
    ("value", "meant", "severity"),
    [
        (" 1110", "1110", Severity.WARNING),
        ("1110.0", "1110", None),
        ("01110", "1110", None),
        ("1110 Boligbebyggelse", "1110", None),
        ("boligbebyggelse", "1110", None),
    ],
)
def test_a_code_written_otherwise(value: str, meant: str, severity: Severity | None) -> None:
    assert found(map_codes_exist, area(f"RPAREALFORMÅL {value}")) == [(kod04.OTHERWISE_WRITTEN, 0, severity)]
    assert advice(area(f"RPAREALFORMÅL {value}")) == [meant]


def test_types_that_share_a_list_are_taken_together() -> None:
    things = [thing(name, "KVALITET.MÅLEMETODE 5") for name in ("RpGrense", "RpFormålGrense", "RpGrense")]
    [one] = problems(map_codes_exist, map_of(outline(), *things))
    assert (one.row, one.values["antall"], one.values["egenskap"]) == (1, 3, "MÅLEMETODE")


def test_each_type_may_have_its_own_list() -> None:
    things = thing("RbFareOmråde", "REGFORM 1"), thing("RbFormålOmråde", "REGFORM 1")
    assert len(found(map_codes_exist, *things, phase=OLD)) == 2


def test_what_is_milder() -> None:
    assert found(map_codes_exist, thing("RpGrense", "KVALITET.MÅLEMETODE 5"))[0][2] is Severity.WARNING
    assert found(map_codes_exist, area("EIERFORM 4"), phase=OLD)[0][2] is Severity.WARNING
    assert found(map_codes_exist, area("EIERFORM 4"))[0][2] is None


@pytest.mark.parametrize(
    ("otype", "attribute"),
    [
        ("RpBestemmelseOmråde", "RPBESTEMMELSEHJEMMEL 91"),
        ("RpJuridiskPunkt", "RPJURPUNKT 1299"),
        ("RpArealformålOmråde", "BYGGVERK 9"),
    ],
)
def test_lists_that_are_not_certain(otype: str, attribute: str) -> None:
    assert found(map_codes_exist, thing(otype, attribute)) == [(kod04.NOT_IN_OURS, 0, Severity.WARNING)]


def test_what_other_rules_judge() -> None:
    assert found(map_codes_exist, outline("PLANTYPE 37", "PLANSTAT 7", "VERTNIV 9", "LOVREFERANSE 8")) == []
    assert found(map_codes_exist, outline("PLANBEST 9", "FORSLAGSSTILLERTYPE 9")) == []
    assert found(map_codes_exist, thing("RpFareSone", "RPFARE 140")) == []
    assert found(map_codes_exist, thing("RpFareSone", "RPFARE 999")) == [(kod04.UNKNOWN, 0, None)]
    assert found(map_codes_exist, outline("VERTNIV 9"), area("VERTNIV 9")) == [(kod04.UNKNOWN, 0, None)]


def test_long_rubbish_is_cut() -> None:
    [one] = problems(map_codes_exist, map_of(area(f"EIERFORM {'9' * 300}")))
    assert one.values["verdi"] == "9" * 80
