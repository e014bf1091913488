"""Joining register and map: precedence, kept sources, and what is reported as disagreement."""

import pytest

from planarkiv.intake.map_facts import MapFacts
from planarkiv.intake.record import Rank, RegisterPart, agree, join_extra, join_fields, join_lists, rank
from planarkiv.model.dates import PartialDate
from planarkiv.model.planid import PlanId
from planarkiv.model.record import PlanRecord, Sourced
from planarkiv.model.register import RegisterRow

ID = PlanId("4219", "202103")


def row(place: str = "A2", **fields: str) -> RegisterPart:
    values = {name: Sourced(value, f"o.xlsx!Planer!{place}") for name, value in fields.items()}
    return RegisterPart([RegisterRow(ID, "202103", values, (), place)])


def facts(levels: tuple[str, ...] = ("2",), status: str = "2", **fields: str) -> MapFacts:
    values = {name: ((value, 13),) for name, value in fields.items()}
    values["planstatus"] = ((status, 15),)
    return MapFacts(ID, values, levels, (status,), "f", 1, 25832, None, {}, 9)


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
    fields, differing = join_fields(
        None, row(plannavn="Kjetså", planstatus="3"), [("k.sos", facts(plannavn="Kjetså massetak"))]
    )
    assert fields["plannavn"] == Sourced("Kjetså", "o.xlsx!Planer!A2")
    assert fields["vertikalnivaa"] == Sourced("2", "k.sos:9")
    assert {(d.field, d.kept.value, d.lost.value) for d in differing} == {
        ("plannavn", "Kjetså", "Kjetså massetak"),
        ("planstatus", "3", "2"),
    }


def test_the_same_said_again_elsewhere_changes_nothing() -> None:
    fields, differing = join_fields(None, row(plannavn="Kjetså", planstatus="3"), [("k.sos", facts())])
    stored = PlanRecord(ID, fields, discrepancies=differing)
    again, still = join_fields(stored, row("A999", plannavn="Kjetså", planstatus="3"), [])
    assert (again, still) == (fields, differing)
    again, still = join_fields(stored, row("A999", plannavn="Kjetså", planstatus="3"), [("natt.sos", facts())])
    assert (again, still) == (fields, differing)


def test_a_register_row_that_disappeared_deletes_nothing() -> None:
    fields, _ = join_fields(None, row(plannavn="Kjetså"), [])
    assert join_fields(PlanRecord(ID, fields), None, [])[0] == fields


def test_a_cell_that_was_emptied_is_no_longer_said() -> None:
    fields, _ = join_fields(None, row(plannavn="Kjetså", link="http://x"), [])
    assert "link" not in join_fields(PlanRecord(ID, fields), row(plannavn="Kjetså"), [])[0]


def test_a_replaced_map_no_longer_speaks() -> None:
    fields, differing = join_fields(None, None, [("k.sos", facts(plannavn="Gammelt"))])
    stored = PlanRecord(ID, fields, discrepancies=differing)
    again, still = join_fields(stored, None, [("ny.sos", facts(plannavn="Nytt"))], ["k.sos"])
    assert again["plannavn"] == Sourced("Nytt", "ny.sos:13")
    assert still == ()
    again, still = join_fields(stored, None, [("ny.sos", facts(plannavn="Nytt"))])
    assert [d.lost.value for d in still] == ["Gammelt"]


def test_the_map_in_force_speaks_before_the_proposal() -> None:
    maps = [
        ("forslag.sos", facts(("1",), "2", plannavn="Forslag")),
        ("vedtatt.sos", facts(("2",), "3", plannavn="Vedtatt")),
    ]
    fields, _ = join_fields(None, None, maps)
    assert fields["plannavn"].value == "Vedtatt"
    assert fields["vertikalnivaa"].value == "1, 2"


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
