"""Joining register and map: precedence, kept sources, and what is reported as disagreement."""

import pytest

from planarkiv.intake.map_facts import MapFacts
from planarkiv.intake.record import RegisterPart, agree, join_extra, join_fields, join_lists, map_fields
from planarkiv.model.dates import PartialDate
from planarkiv.model.planid import PlanId
from planarkiv.model.record import PlanMap, PlanRecord, Rank, Sourced, rank
from planarkiv.model.register import RegisterRow

ID = PlanId("4219", "202103")


def row(place: str = "A2", **fields: str) -> RegisterPart:
    values = {name: Sourced(value, f"o.xlsx!Planer!{place}") for name, value in fields.items()}
    return RegisterPart([RegisterRow(ID, "202103", values, (), place)])


def of_map(source: str, levels: tuple[str, ...] = ("2",), status: str = "2", **fields: str) -> PlanMap:
    values: dict[str, tuple[tuple[str, int], ...]] = {name: ((value, 13),) for name, value in fields.items()}
    values |= {"planstatus": ((status, 13),), "vertikalnivaa": tuple((level, 13) for level in levels)}
    facts = MapFacts(ID, values, levels, (status,), "f", 1, 25832, None, {}, 13)
    return PlanMap(f"kart/{source}", "SOSI", "f", levels, (status,), 1, 25832, None, fields=map_fields(source, facts))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("planoversikt.xlsx!Planer!F12", Rank.REGISTER),
        ("mappe/lista.csv:12", Rank.REGISTER),
        ("pakke.zip!liste.xlsx!Planer!F12", Rank.REGISTER),
        ("mappe/kart.sos:213", Rank.MAP),
        ("pakke.zip!kart.sos:213", Rank.MAP),
        ("vedtak.pdf side 1", Rank.DOCUMENT),
    ],
)
def test_the_form_of_a_source_says_whose_word_it_is(source: str, expected: Rank) -> None:
    assert rank(source) is expected


def test_the_register_goes_before_the_map_and_the_loser_is_kept() -> None:
    maps = [of_map("k.sos", plannavn="Kjetså massetak")]
    fields, differing = join_fields(None, row(plannavn="Kjetså", planstatus="3"), maps)
    assert fields["plannavn"] == Sourced("Kjetså", "o.xlsx!Planer!A2")
    assert fields["vertikalnivaa"] == Sourced("2", "k.sos:13")
    assert {(d.field, d.kept.value, d.lost.value) for d in differing} == {
        ("plannavn", "Kjetså", "Kjetså massetak"),
        ("planstatus", "3", "2"),
    }


def test_the_same_said_again_elsewhere_changes_nothing() -> None:
    maps = [of_map("k.sos")]
    fields, differing = join_fields(None, row(plannavn="Kjetså", planstatus="3"), maps)
    stored = PlanRecord(ID, fields, discrepancies=differing)
    assert join_fields(stored, row("A999", plannavn="Kjetså", planstatus="3"), maps) == (fields, differing)
    assert join_fields(stored, None, [of_map("natt.sos")]) == (fields, differing)


def test_a_register_row_that_disappeared_deletes_nothing() -> None:
    fields, _ = join_fields(None, row(plannavn="Kjetså"), [])
    assert join_fields(PlanRecord(ID, fields), None, [])[0] == fields


def test_a_cell_that_was_emptied_is_no_longer_said() -> None:
    fields, _ = join_fields(None, row(plannavn="Kjetså", link="http://x"), [])
    assert "link" not in join_fields(PlanRecord(ID, fields), row(plannavn="Kjetså"), [])[0]


def test_a_map_that_is_gone_no_longer_speaks() -> None:
    fields, differing = join_fields(None, None, [of_map("k.sos", plannavn="Gammelt")])
    stored = PlanRecord(ID, fields, discrepancies=differing)
    again, still = join_fields(stored, None, [of_map("ny.sos", plannavn="Nytt")])
    assert (again["plannavn"], still) == (Sourced("Nytt", "ny.sos:13"), ())
    assert join_fields(stored, None, [])[0] == {}


def test_a_proposal_is_silent_beside_a_map_in_force() -> None:
    maps = [
        of_map("forslag.sos", ("1",), "2", plannavn="Forslag"),
        of_map("vedtatt.sos", ("2",), "3", plannavn="Vedtatt"),
    ]
    for order in (maps, maps[::-1]):
        fields, differing = join_fields(None, None, order)
        assert (fields["plannavn"].value, fields["planstatus"].value) == ("Vedtatt", "3")
        assert fields["vertikalnivaa"].value == "1, 2"
        assert differing == ()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Kjetså  massetak", "kjetså massetak", True),
        ("Gang- og sykkelveg A–B «øst»", 'Gang- og sykkelveg A-B "Øst"', True),
        ("3", "2", False),
        (PartialDate("1987"), PartialDate("1987-06-01"), True),
        (PartialDate("1987-05"), PartialDate("1987-06-01"), False),
        (PartialDate("ukjent", "brant"), PartialDate("1987"), True),
    ],
)
def test_agreement(one: str | PartialDate, other: str | PartialDate, same: bool) -> None:
    assert agree(one, other) is same


def test_lists_and_unknown_columns_keep_their_sources() -> None:
    entry = {"vedtaksdato": Sourced(PartialDate("2001"), "o.xlsx!Dispensasjoner!B2")}
    moved = {"vedtaksdato": Sourced(PartialDate("2001"), "o.xlsx!Dispensasjoner!B9")}
    other = {"vedtaksdato": Sourced(PartialDate("2002"), "o.xlsx!Dispensasjoner!B3")}
    stored = PlanRecord(ID, lists={"dispensasjoner": (entry,)}, extra={"Arkivboks": Sourced("7", "o.xlsx!Planer!K2")})
    assert join_lists(stored, None) == {"dispensasjoner": (entry,)}
    assert join_lists(stored, RegisterPart(lists={"dispensasjoner": [other, moved]})) == {
        "dispensasjoner": (other, entry)
    }
    part = row()
    assert join_extra(stored, part) == {}
    assert join_extra(stored, None) == stored.extra
