from planarkiv.model.dates import PartialDate
from planarkiv.model.record import Sourced
from planarkiv.rules.list_entries import entries, text
from rules.checking import record

SAID = {"dato": Sourced(PartialDate("2020-01"), "p.xlsx!Disp!B2"), "beskrivelse": Sourced("Naust", "p.xlsx!Disp!C2")}


def test_entries_with_their_first_source() -> None:
    plan = record(lists={"dispensasjoner": (SAID, {}), "endringer": ()})
    assert list(entries(plan, "dispensasjoner")) == [(SAID, "p.xlsx!Disp!B2")]
    assert list(entries(plan, "endringer")) == []
    assert list(entries(plan, "midlertidigeForbud")) == []


def test_a_statement_is_no_entry() -> None:
    said = Sourced("ingen per 2026-01-31", "p.xlsx!Disp!C2")
    plan = record(
        lists={"dispensasjoner": ({"dato": SAID["dato"], "Merknad": said}, SAID, {"x": Sourced("ingen", "y")})}
    )
    assert [source for _, source in entries(plan, "dispensasjoner")] == ["p.xlsx!Disp!B2", "y"]


def test_text_of_an_entry() -> None:
    assert (text(SAID, "dato"), text(SAID, "beskrivelse"), text(SAID, "saksnummer")) == ("2020-01", "Naust", "")
