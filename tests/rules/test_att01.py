import dataclasses

import pytest

from planarkiv.model.formats import Format
from planarkiv.model.planid import PlanId
from planarkiv.rules import att01_dates_on_objects_are_possible as att01
from planarkiv.rules.att01_dates_on_objects_are_possible import dates_on_objects_are_possible, day_of, digits_of
from planarkiv.subjects import PlanMap
from rules.checking import plan_map, problems, said

FIRST, LAST = "FØRSTEDIGITALISERINGSDATO", "OPPDATERINGSDATO"


def points(*attributes: dict[str, str]) -> str:
    lines = []
    for at, each in enumerate(attributes, 1):
        lines += [f".PUNKT {at}:", "..OBJTYPE RpPåskrift"]
        lines += [f"..{name} {value}" for name, value in each.items()]
        lines += ["..NØ", "655000000 41000000"]
    return "\n".join(lines)


def found(*attributes: dict[str, str]) -> list[tuple[object, object, object, int | None]]:
    return [
        (each.wording, each.values.get("verdi", ""), each.values["antall"], each.row)
        for each in problems(dates_on_objects_are_possible, plan_map(points(*attributes)))
    ]


def test_dates_that_are_possible() -> None:
    assert found({FIRST: "20220117", LAST: "20240515093000"}, {FIRST: "197001011200", LAST: "20260101"}, {}) == []
    assert problems(dates_on_objects_are_possible, plan_map()) == []


@pytest.mark.parametrize(
    "value",
    [
        "2024-05-15", "15.05.2024", "20240231", "20241301", "20240500", "2024", "202405", "2024051", "202405150", "0",
        "2024051509300", "20240515240000", "20240515096000", "20240515093060", "202405152400", "ukjent", "٢٠٢٤٠٥١٥",
        "00000515", "2024051509300000",
    ],
)  # fmt: skip
def test_what_is_no_date(value: str) -> None:
    assert found({"IKRAFT": value}) == [(att01.NO_DATE, value, 1, 0)]


@pytest.mark.parametrize(
    "name",
    [
        "FØRSTEDIGITALISERINGSDATO", "OPPDATERINGSDATO", "VEDTAKENDELIGPLANDATO", "IKRAFT", "KUNNGJØRINGSDATO",
        "GJENNOMFØRINGSFRIST", "AVGJDATO", "GYLDIGTILDATO", "BÅNDLAGTFREMTIL",
    ],
)  # fmt: skip
def test_every_date_is_looked_at(name: str) -> None:
    [one] = problems(dates_on_objects_are_possible, plan_map(points({}, {name: "20240231"})))
    assert said([one]) == [f"{name} er «20240231», som ikke er en dato. Den står på 1 objekt."]
    assert (one.row, one.severity) == (1, None)


def test_the_copy_date_in_its_group() -> None:
    body = points({}).replace("..NØ", "..KOPIDATA\n...OMRÅDEID 4222\n...KOPIDATO 20240231\n..NØ")
    [one] = problems(dates_on_objects_are_possible, plan_map(body))
    assert one.values["felt"] == "KOPIDATO"


def test_the_limits_of_day_and_hour() -> None:
    assert day_of("20240229") == "2024-02-29"
    assert day_of("20230229") == ""
    assert day_of("20240515235959") == "2024-05-15"
    assert day_of("202405150000") == "2024-05-15"
    assert [day_of(each) for each in ("20240515240000", "20240515006000", "20240515000060")] == ["", "", ""]


def test_no_value_is_no_date_and_no_problem() -> None:
    assert found({"IKRAFT": ""}, {"IKRAFT": "*"}) == []


def test_a_wrong_value_is_one_problem() -> None:
    assert found({}, {LAST: "2024"}, {LAST: "20240515"}, {LAST: "2024"}) == [(att01.NO_DATE, "2024", 2, 1)]


def test_old_dates() -> None:
    assert found({LAST: "19700101"}) == []
    assert found({LAST: "19691231"}) == [(att01.BEFORE_MAPS, "19691231", 1, 0)]
    assert found({"VEDTAKENDELIGPLANDATO": "18270101"}) == []
    assert found({"VEDTAKENDELIGPLANDATO": "18261231"}) == [(att01.TOO_OLD, "18261231", 1, 0)]


@pytest.mark.parametrize("value", ["17530101", "18000101", "19000101", "19000101000000"])
@pytest.mark.parametrize("name", ["OPPDATERINGSDATO", "IKRAFT"])
def test_placeholders_are_named_as_such(name: str, value: str) -> None:
    assert found({name: value}) == [(att01.PLACEHOLDER, value, 1, 0)]


@pytest.mark.parametrize("name", [FIRST, LAST])
def test_a_date_of_the_map_itself_has_been(name: str) -> None:
    [one] = problems(dates_on_objects_are_possible, plan_map(points({}, {name: "20990301"})))
    assert (one.wording, one.until, one.row) == (att01.IN_FUTURE, "2099-02-28", 1)
    # dates that had passed when the rule was written wait for no clock
    assert found({name: "20260101"}) == []
    [one] = problems(dates_on_objects_are_possible, plan_map(points({name: "202601020000"})))
    assert one.until == "2026-01-01"


def test_other_dates_may_lie_ahead() -> None:
    assert found({"GJENNOMFØRINGSFRIST": "20990301", "GYLDIGTILDATO": "20990301", "BÅNDLAGTFREMTIL": "20990301"}) == []


def test_other_problems_hold_on_any_day() -> None:
    assert [each.until for each in problems(dates_on_objects_are_possible, plan_map(points({LAST: "2024"})))] == [""]


def test_the_first_is_not_after_the_last() -> None:
    order = {FIRST: "20240516", LAST: "20240515"}
    [one] = problems(
        dates_on_objects_are_possible, plan_map(points({LAST: "20240515"}, {FIRST: "20240516"}, order, order))
    )
    assert (one.wording, one.row, one.severity) == (att01.WRONG_ORDER, 2, None)
    assert one.values == {"foerste": "20240516", "siste": "20240515", "antall": 2}
    assert found({FIRST: "20240515", LAST: "20240515"}) == []


def test_the_order_of_each_object_counts() -> None:
    one, other = {FIRST: "20200101", LAST: "20210101"}, {FIRST: "20220101", LAST: "20230101"}
    assert found(one, other) == []
    assert found(one, other, {FIRST: "20220101", LAST: "20210101"}) == [(att01.WRONG_ORDER, "", 1, 2)]
    two = found({FIRST: "20220101", LAST: "20210101"}, {FIRST: "20230101", LAST: "20210101"})
    assert two == [(att01.WRONG_ORDER, "", 1, 0), (att01.WRONG_ORDER, "", 1, 1)]


def test_objects_with_one_of_the_dates_have_no_order() -> None:
    assert found({FIRST: "20230101"}, {LAST: "20200101"}, {}) == []
    # one object has both, so that the order is looked at
    both = {FIRST: "20190101", LAST: "20250101"}
    assert found({FIRST: "20230101"}, {LAST: "20200101"}, both, {}) == []


@pytest.mark.parametrize(
    ("first", "last", "wrong"),
    [
        ("20240515093000", "20240515", False),
        ("20240515", "20240515093000", False),
        ("20240515093001", "20240515093000", True),
        ("20240515093059", "202405150930", False),
        ("202405150931", "20240515093000", True),
        ("20240516", "20240515235959", True),
    ],
)
def test_a_day_against_an_hour(first: str, last: str, wrong: bool) -> None:
    assert bool(found({FIRST: first, LAST: last})) is wrong


def test_the_same_moment_is_in_order() -> None:
    same = {FIRST: "20240515093000", LAST: "20240515093000"}
    assert found(same, {FIRST: "20250101", LAST: "20250102"}) == []


def test_what_is_no_date_has_no_order() -> None:
    assert [each[0] for each in found({FIRST: "99999999", LAST: "20240515"})] == [att01.NO_DATE]
    assert [each[0] for each in found({FIRST: "20240515", LAST: "00000000"})] == [att01.NO_DATE]
    mixed = found({FIRST: "x", LAST: "20200101"}, {FIRST: "20210101", LAST: "y"}, {FIRST: "20220101", LAST: "20230101"})
    assert [each[0] for each in mixed] == [att01.NO_DATE, att01.NO_DATE]


def test_a_part_of_a_file_answers_for_its_own_values() -> None:
    whole = plan_map(points({LAST: "2024", FIRST: "20250101"}, {LAST: "20240515", FIRST: "20200101"}))
    part = PlanMap(whole.name, whole.table.take([1]), (PlanId("4222", "1"),))
    assert part.table.columns[LAST].values == ["2024", "20240515"]
    assert problems(dates_on_objects_are_possible, part) == []
    other = dataclasses.replace(part, table=whole.table.take([0]))
    assert [each.row for each in problems(dates_on_objects_are_possible, other)] == [0]


def test_long_rubbish_is_cut() -> None:
    assert found({LAST: "9" * 300})[0][1] == "9" * 80


@pytest.mark.parametrize(
    ("value", "digits"),
    [
        ("2024-05-15", "20240515"),
        ("2024/05/15", "20240515"),
        ("2024-05-15Z", "20240515"),
        ("2024-05-15T09:30", "202405150930"),
        ("2024-05-15T09:30:00", "20240515093000"),
        ("2024-05-15 09:30:00.000", "20240515093000"),
        ("2024-05-15T09:30:00+02:00", "20240515093000"),
        ("2024/05/15 09:30:00+00", "20240515093000"),
        ("2024-05-15T09:30:00.5Z", "20240515093000"),
        ("20240515", "20240515"),
        ("15.05.2024", "15.05.2024"),
        ("2024-5-15", "2024-5-15"),
    ],
)
def test_dates_of_other_formats_in_digits(value: str, digits: str) -> None:
    assert digits_of(value) == digits


def of_gml(*attributes: dict[str, str]) -> PlanMap:
    plan = plan_map(points(*attributes))
    plan.table.format = Format.GML
    return plan


def test_other_formats_than_sosi() -> None:
    right = {FIRST: "2022-01-17", LAST: "2024-05-15T09:30:00"}
    assert problems(dates_on_objects_are_possible, of_gml(right, {LAST: "20240515"})) == []
    wrong = {FIRST: "2024-05-16", LAST: "2024-05-15"}
    [one] = problems(dates_on_objects_are_possible, of_gml(right, wrong))
    assert (one.wording, one.row, one.values["foerste"]) == (att01.WRONG_ORDER, 1, "2024-05-16")
    [one] = problems(dates_on_objects_are_possible, of_gml({LAST: "2024-02-31"}))
    assert one.wording == att01.NO_DATE
