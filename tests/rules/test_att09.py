import pytest

from planarkiv.findings import Severity
from planarkiv.rules.att09_one_utnytting_where_one_is_allowed import TOO_MANY, one_utnytting_where_one_is_allowed
from rules.checking import OLD, PROPOSAL, problems, said
from rules.map_objects import area, found, map_of

TWO = ("UTNYTT.UTNTYP 16", "UTNYTT.UTNTYP#1 15")


@pytest.mark.parametrize(
    ("code", "single"),
    [
        ("2010", True), ("2017", True), ("2021", True), ("2022", True), ("2031", True), ("2033", True), ("3000", True),
        ("9999", True), ("2009", False), ("2018", False), ("2020", False), ("2023", False), ("2030", False),
        ("2032", False), ("2034", False), ("2999", False), ("1110", False), ("40", False), ("30001", False),
    ],
)  # fmt: skip
def test_the_purposes_with_one(code: str, single: bool) -> None:
    areas = area(f"RPAREALFORMÅL {code}", "UTNYTT.UTNTYP 16"), area(f"RPAREALFORMÅL {code}", *TWO)
    expected = [(TOO_MANY, 1, None)] if single else []
    assert found(one_utnytting_where_one_is_allowed, *areas, phase=PROPOSAL) == expected


def test_what_it_says() -> None:
    plan = map_of(area("RPAREALFORMÅL 3040", *TWO, "UTNYTT.UTNTYP#2 17"))
    assert said(problems(one_utnytting_where_one_is_allowed, plan)) == [
        "Området har arealformål 3040 og 3 utnyttinger. Formålet kan bare ha én."
    ]


def test_no_utnytting_and_no_purpose() -> None:
    assert found(one_utnytting_where_one_is_allowed, area("RPAREALFORMÅL 3040")) == []
    assert found(one_utnytting_where_one_is_allowed, area(*TWO)) == []


def test_how_strict() -> None:
    many = area("RPAREALFORMÅL 3040", *TWO)
    assert found(one_utnytting_where_one_is_allowed, many) == [(TOO_MANY, 0, Severity.WARNING)]
    assert found(one_utnytting_where_one_is_allowed, many, phase=OLD) == []
