import dataclasses
from pathlib import Path

import pytest

from planarkiv.intake.map_facts import bounding_box, map_facts
from planarkiv.model.faults import Fault
from planarkiv.model.features import Head
from planarkiv.model.fingerprint import fingerprint
from planarkiv.model.planid import PlanId
from planarkiv.model.record import FIELDS
from planarkiv.readers import sosi
from tables import Thing, table_of

KJETSAA = "data/plans/kjetsaa_massetak/Kjetså_massetak.sos"


def test_a_real_plan(shared: Path) -> None:
    table = sosi.read(shared / KJETSAA)
    facts = map_facts(table, PlanId("4219", "202103"))
    lines = (shared / KJETSAA).read_text(encoding="utf-8").split("\n")
    [(name, line)] = facts.fields["plannavn"]
    assert name == "Kjetså massetak"
    assert lines[line - 1].startswith(".FLATE")
    assert lines[line] == "..OBJTYPE RpOmråde"
    assert facts.fields["plantype"] == (("35", line),)
    assert facts.planstatus == ("2",)
    assert facts.vertikalnivaa == ("2",)
    assert set(facts.fields) <= set(FIELDS)
    assert facts.fingerprint == fingerprint(table)
    assert facts.objects == 276
    assert facts.epsg == 25832
    assert facts.bbox == pytest.approx((425031.0, 6489459.0, 425531.0, 6490348.0), abs=1.0)
    assert facts.faults == {}
    first = next(at for at, text in enumerate(lines) if text == "...PLANID 202103")
    assert facts.line == max(at + 1 for at, text in enumerate(lines[:first]) if text.startswith(".") and text[1] != ".")


def test_only_the_outlines_speak_for_the_plan() -> None:
    things = [
        Thing("FLATE", 1, "RpArealformålOmråde", [("VERTNIV", "1"), ("LINK", "nei")]),
        Thing("FLATE", 2, "RpOmråde", [("VERTNIV", "3"), ("PLANNAVN", "Sentrum "), ("IKRAFT", "20150102")]),
        Thing("FLATE", 3, "KpOmråde", [("VERTNIV", "2"), ("PLANNAVN", "Sentrum"), ("PLANSTAT", "3")]),
        Thing("FLATE", 4, "RpOmråde", [("VERTNIV", "2"), ("PLANNAVN", ""), ("PLANSTAT", "*")]),
        Thing("FLATE", 5, "RpOmråde", [("LINK", "b", 0), ("LINK", "a", 1), ("VEDTAKENDELIGPLANDATO", "2014")]),
    ]
    facts = map_facts(table_of(things), None)
    assert facts.fields == {
        "plannavn": (("Sentrum", 20),),
        "planstatus": (("3", 30),),
        "vertikalnivaa": (("3", 20), ("2", 30)),
        "link": (("b", 50), ("a", 50)),
        "vedtaksdato": (("2014", 50),),
        "ikrafttredelsesdato": (("20150102", 20),),
    }
    assert facts.vertikalnivaa == ("2", "3")
    assert facts.planstatus == ("3",)
    assert facts.line == 10


def test_the_line_is_where_the_id_first_stands() -> None:
    things = [
        Thing("PUNKT", 1, "", [("KOMM", "0618"), ("PLANID", "7")]),
        Thing("PUNKT", 2, "", [("KOMM", "0618"), ("PLANID", "R-1")]),
    ]
    assert map_facts(table_of(things), PlanId("0618", "R-1")).line == 20
    assert map_facts(table_of(things), PlanId("0618", "R-9")).line == 10
    assert map_facts(table_of([]), PlanId("0618", "R-9")).line == 1


def test_the_extent_is_of_the_points_in_metres_east_first() -> None:
    head = Head(unit=0.01, origin=(1000.0, 20.0))
    assert bounding_box(table_of([Thing("PUNKT", 1, points=[(10, -5), (30, 7)])], head)) == (
        19.95,
        1000.1,
        20.07,
        1000.3,
    )
    assert bounding_box(table_of([Thing("PUNKT", 1)])) is None


def test_faults_are_counted_in_full() -> None:
    table = dataclasses.replace(
        table_of([Thing("PUNKT", 1)]),
        faults=(Fault("ref-mangler"),),
        fault_totals={"slutt-mangler": 1, "ref-mangler": 4000},
    )
    assert map_facts(table, None).faults == {"ref-mangler": 4000, "slutt-mangler": 1}
