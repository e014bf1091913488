from typing import Any

import pytest

from planarkiv.baseline import Baseline, Entries, Entry, gather
from planarkiv.examine.sieve import Sieve
from planarkiv.findings import Finding
from planarkiv.identity import identity
from planarkiv.profile import Accepted
from planarkiv.report import AcceptedFindings, BaselineUse
from reports.by_hand import finding

FOUND = finding(rule="SOS13", plan="4222/1", file="kart/a.sos", object_type="RpOmråde", object_id="FLATE 12")


def accepting(**values: str) -> Accepted:
    return Accepted(**{"rule": "SOS13", "plan": "4222/1", "reason": "Fordi", **values})


def known(*findings: Finding) -> Baseline:
    entries: Entries = {}
    for each in findings:
        gather(entries, each)
    return Baseline("g.json", entries)


def test_all_goes_through_where_nothing_is_accepted() -> None:
    sieve = Sieve()
    assert sieve.through([FOUND, FOUND]) == [FOUND, FOUND]
    assert (sieve.accepted(), sieve.baseline([], []), sieve.gathered([], [])) == ([], None, None)


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"object": "FLATE 12"},
        {"object": "RpOmråde FLATE 12"},
        {"file": "a.sos"},
        {"file": "kart/*"},
        {"file": "?.sos"},
        {"object": "FLATE 12", "file": "*.sos"},
    ],
)
def test_the_profile_accepts(values: dict[str, Any]) -> None:
    sieve = Sieve([accepting(**values)])
    assert sieve.through([FOUND]) == []
    assert [each.count for each in sieve.accepted()] == [1]


@pytest.mark.parametrize(
    "values",
    [
        {"rule": "SOS14"},
        {"plan": "4222/2"},
        {"object": "FLATE 1"},
        {"object": "RpOmråde"},
        {"file": "b.sos"},
        {"file": "A.SOS"},
        {"object": "FLATE 12", "file": "b.sos"},
    ],
)
def test_the_profile_does_not_accept(values: dict[str, Any]) -> None:
    sieve = Sieve([accepting(**values)])
    assert sieve.through([FOUND]) == [FOUND]
    assert [each.count for each in sieve.accepted()] == [0]


def test_a_file_in_a_zip_has_its_own_name() -> None:
    assert Sieve([accepting(file="a.sos")]).through([FOUND._replace(file="inn.zip!a.sos")]) == []


def test_each_is_counted_once_with_its_reason() -> None:
    sieve = Sieve([accepting(object="FLATE 12", reason="En"), accepting(reason="Alle")])
    assert sieve.through([FOUND, FOUND._replace(object_id="FLATE 13"), FOUND._replace(plan="")]) == [
        FOUND._replace(plan="")
    ]
    assert sieve.accepted() == [
        AcceptedFindings("SOS13", "4222/1", "FLATE 12", "", "En", 1),
        AcceptedFindings("SOS13", "4222/1", "", "", "Alle", 1),
    ]


def test_the_baseline_takes_what_the_profile_leaves() -> None:
    other = FOUND._replace(plan="4222/2")
    sieve = Sieve([accepting()], known(FOUND, other), keep=True)
    assert sieve.through([FOUND, other, other]) == [other]
    assert sieve.baseline(["SOS13"], ["4222/1", "4222/2"]) == BaselineUse("g.json", 1, 1, 0)
    # what the profile accepts needs no place in a new baseline
    assert sieve.gathered(["SOS13"], ["4222/1", "4222/2"]) == {identity(other): Entry(2, "Noe er galt.")}


@pytest.mark.parametrize(
    ("rules", "plans", "mended"),
    [(["SOS13"], ["4222/1"], 2), ([], ["4222/1"], 0), (["SOS13"], [], 0), (["SOS14"], ["4222/2"], 0)],
)
def test_only_what_was_looked_at_is_mended(rules: list[str], plans: list[str], mended: int) -> None:
    sieve = Sieve([], known(FOUND, FOUND), keep=True)
    assert sieve.baseline(rules, plans) == BaselineUse("g.json", 0, mended, 2 - mended)
    kept = {} if mended else {identity(FOUND): Entry(2, "Noe er galt.")}
    assert sieve.gathered(rules, plans) == kept


def test_what_is_in_no_plan_is_looked_at_with_its_rule() -> None:
    loose = FOUND._replace(plan="")
    assert Sieve([], known(loose)).baseline(["SOS13"], []) == BaselineUse("g.json", 0, 1, 0)
    assert Sieve([], known(loose)).baseline([], []) == BaselineUse("g.json", 0, 0, 1)
