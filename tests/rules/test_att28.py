import pytest

from planarkiv.findings import Severity
from planarkiv.model.formats import Format
from planarkiv.rules.att28_required_attributes_are_there import (
    MISSING,
    MISSING_ON_MANY,
    TOO_OFTEN,
    required_attributes_are_there,
)
from planarkiv.subjects import Phase, PlanMap
from rules.checking import NEW, OLD, PROPOSAL, problems, said
from rules.map_objects import B_NAMESPACE, area, brief, found, map_of, outline, thing
from tables import Thing

ID = ("NASJONALAREALPLANID.KOMM 4222", "NASJONALAREALPLANID.PLANID 1")
WHOLE = (*ID, "VERTNIV 2", "EIERFORM 3", "RPAREALFORMÅL 1110")


def without(name: str) -> Thing:
    return area(*(each for each in WHOLE if name not in each))


def says(*things: Thing, phase: Phase = NEW) -> list[tuple[str, int | None]]:
    found = problems(required_attributes_are_there, map_of(*things, phase=phase))
    return list(zip(said(found), [each.row for each in found], strict=True))


def test_an_area_with_all_of_them() -> None:
    assert says(area(*WHOLE), thing("Ukjent"), thing("RpFormålGrense")) == []


@pytest.mark.parametrize("name", ["VERTNIV", "EIERFORM", "RPAREALFORMÅL"])
def test_an_attribute_that_is_not_there(name: str) -> None:
    text = f"RpArealformålOmråde mangler {name}, som er påkrevd."
    assert says(area(*WHOLE), without(name)) == [(text, 1)]
    blank = area(*(each if name not in each else f"{name} *" for each in WHOLE))
    assert says(blank) == [(text, 0)]


def test_a_group_that_is_not_there() -> None:
    assert says(area(*WHOLE), without("NASJONAL")) == [
        ("RpArealformålOmråde mangler NASJONALAREALPLANID, som er påkrevd.", 1)
    ]


def test_a_part_is_asked_of_those_that_have_the_group() -> None:
    assert says(without("PLANID 1"), area(*WHOLE)) == [("RpArealformålOmråde mangler PLANID, som er påkrevd.", 0)]
    quality = thing("RpFormålGrense", "KVALITET.NØYAKTIGHET 10", kind="KURVE")
    assert says(quality, thing("RpFormålGrense", kind="KURVE")) == [
        ("RpFormålGrense mangler MÅLEMETODE, som er påkrevd.", 0)
    ]


@pytest.mark.parametrize("name", ["PLANID", "ARPLNID"])
def test_the_planid_of_older_catalogues_will_do(name: str) -> None:
    assert says(area("KOMM 4222", f"{name} 1", *WHOLE[2:]), area(*WHOLE)) == []


def test_many_are_told_once() -> None:
    ten = [without("EIERFORM")] * 10
    assert brief(problems(required_attributes_are_there, map_of(*ten))) == [(MISSING, row, None) for row in range(10)]
    assert says(area(*WHOLE), *ten, ten[0]) == [("11 av 12 RpArealformålOmråde mangler EIERFORM, som er påkrevd.", 1)]
    two = problems(required_attributes_are_there, map_of(*ten[:3]), each=2)
    assert brief(two) == [(MISSING_ON_MANY, 0, None)]


def test_each_type_has_its_own() -> None:
    zone = thing("RpFareSone", *WHOLE[:3])
    assert says(zone, area(*WHOLE)) == [
        ("RpFareSone mangler RPFARE, som er påkrevd.", 0),
        ("RpFareSone mangler HENSYNSONENAVN, som er påkrevd.", 0),
    ]


def test_arealbruksstatus_in_kommuneplan() -> None:
    assert says(thing("KpArealformålOmråde", *ID, "KPAREALFORMÅL 1110")) == [
        ("KpArealformålOmråde mangler AREALST, som er påkrevd.", 0)
    ]


def proposal_50(*things: Thing, edition: str) -> list[tuple[str, Severity | None]]:
    namespace = B_NAMESPACE.replace("5.0", edition)
    plan = map_of(*things, phase=PROPOSAL, form=Format.GML, catalogue=namespace)
    found = problems(required_attributes_are_there, plan)
    return [(str(each.values["egenskap"]), each.severity) for each in found]


def test_what_proposals_of_5_0_must_have() -> None:
    curve = thing("RpGrense", kind="KURVE")
    assert ("identifikasjon", None) in proposal_50(curve, edition="20230701")
    assert ("identifikasjon", Severity.WARNING) in proposal_50(curve, edition="5.0")


@pytest.mark.parametrize(("name", "lacks"), [("DATAFANGSTMETODE", False), ("MÅLEMETODE", False), ("SYNBARHET", True)])
def test_an_older_name_will_do(name: str, lacks: bool) -> None:
    found = proposal_50(thing("RpGrense", f"KVALITET.{name} 82", kind="KURVE"), edition="20230701")
    assert (("datafangstmetode", None) in found) is lacks


def test_sosi_asks_no_identity_of_a_boundary() -> None:
    assert says(thing("RpGrense", kind="KURVE")) == []


def test_an_attribute_twice() -> None:
    twice = area(*WHOLE, "EIERFORM#1 1")
    assert says(area(*WHOLE), twice) == [("RpArealformålOmråde har EIERFORM 2 ganger. Det er tillatt 1.", 1)]
    assert says(area(*WHOLE, "UKJENT 1", "UKJENT#1 2"), thing("Ukjent", "EIERFORM 1", "EIERFORM#1 2")) == []


def test_what_may_stand_several_times() -> None:
    many = ("UNDERLAG 1", "RPBESTEMMELSEHJEMMEL 1", "RPBESTEMMELSEHJEMMEL#1 2", "BESTEMMELSEOMRNAVN #1")
    assert says(thing("RpBestemmelseOmråde", *WHOLE[:3], *many)) == []
    several = ("UTNYTT.UTNTYP 16", "UTNYTT.UTNTYP#1 15", "UTNYTT.UTNTALL#1 3")
    assert says(area(*WHOLE, *several)) == []


def test_a_part_twice_in_one_group() -> None:
    twice = area(*WHOLE, "UTNYTT.UTNTYP 16", "UTNYTT.UTNTYP 15")
    assert says(twice) == [("RpArealformålOmråde har UTNTYP 2 ganger. Det er tillatt 1.", 0)]


def old_outline(law: str) -> PlanMap:
    plan = ("PLANTYPE 30", "PLANSTAT 3", "PLANNAVN X", "PLANBEST 1", f"LOVREFERANSE {law}", "PLANNAVN#1 Y")
    return map_of(outline(*ID, *plan), phase=OLD if law == "3" else NEW)


def test_how_strict() -> None:
    assert brief(problems(required_attributes_are_there, old_outline("6"))) == [
        (MISSING, 0, None),
        (TOO_OFTEN, 0, None),
    ]
    assert brief(problems(required_attributes_are_there, old_outline("3"))) == [
        (MISSING, 0, Severity.WARNING),
        (TOO_OFTEN, 0, Severity.INFO),
    ]
    unknown = Phase("3", "")
    assert found(required_attributes_are_there, without("VERTNIV"), phase=unknown) == [(MISSING, 0, Severity.WARNING)]
    assert found(required_attributes_are_there, without("VERTNIV"), phase=Phase("2", "")) == [(MISSING, 0, None)]


def test_a_part_of_a_file_answers_for_its_own_objects() -> None:
    whole = map_of(without("EIERFORM"), area(*WHOLE), thing("RpFareSone"))
    part = PlanMap(whole.name, whole.table.take([1]), whole.ids, phase=NEW)
    assert problems(required_attributes_are_there, part) == []
