from dataclasses import replace

import pytest

from planarkiv.findings import Severity
from planarkiv.model.formats import Format
from planarkiv.rules import sos10_object_types_are_known as sos10
from planarkiv.rules.sos10_object_types_are_known import object_types_are_known
from rules.checking import HEAD, map_file, problems, said

KP_HEAD = HEAD.replace("Regplan 20190401 * Arealplan Reguleringsplan", "Kommuneplan 20190401 * Arealplan Kommuneplan")
N50_HEAD = HEAD.replace("Regplan 20190401 * Arealplan Reguleringsplan", "N50 20150901")


def points(*types: str) -> str:
    lines = [f".PUNKT {at}:\n..OBJTYPE {name}\n..NØ\n655000000 41000000\n" for at, name in enumerate(types, 1)]
    return "".join(line.replace("..OBJTYPE \n", "") for line in lines)


def found(*types: str, head: str = HEAD) -> list[tuple[object, int | None, Severity | None, object]]:
    return [
        (each.wording, each.row, each.severity, each.values["antall"])
        for each in problems(object_types_are_known, map_file(points(*types), head))
    ]


def test_known_types() -> None:
    assert found("RpOmråde", "RbFormålOmråde", "RpPåskrift", "PblMidlByggAnleggOmråde") == []
    assert found("KpOmråde", "PblMidlByggAnleggOmråde", head=KP_HEAD) == []


def test_types_of_proposals_have_no_form_in_sosi() -> None:
    [one] = problems(object_types_are_known, map_file(points("Arealplan")))
    assert one.wording is sos10.UNKNOWN
    file = map_file(points("Arealplan", "RpHandlingOmråde", "Xyz"))
    gml = replace(file, table=replace(file.table, format=Format.GML))
    assert [each.values["objekttype"] for each in problems(object_types_are_known, gml)] == ["Xyz"]
    [misspelt] = problems(object_types_are_known, map_file(points("RpHandlingOmraade")))
    assert misspelt.wording is sos10.UNKNOWN


def test_an_unknown_type_is_one_problem() -> None:
    assert found("RpOmråde", "Xyz", "RpOmråde", "Xyz") == [(sos10.UNKNOWN, 1, None, 2)]
    [one] = problems(object_types_are_known, map_file(points("RpOmråde", "Xyz")))
    assert said([one]) == ["Objekttypen «Xyz» er ukjent. Den står på 1 objekt."]


@pytest.mark.parametrize(
    ("written", "meant"),
    [("RpFormålsGrense", "RpFormålGrense"), ("RPOMRÅDE", "RpOmråde"), ("RpAreaformålOmråde", "RpArealformålOmråde")],
)
def test_a_misspelt_type_gets_a_suggestion(written: str, meant: str) -> None:
    [one] = problems(object_types_are_known, map_file(points(written)))
    assert (one.wording, one.values["forslag"], one.severity) == (sos10.MISSPELT, meant, None)


def test_only_the_first_get_a_suggestion() -> None:
    names = [f"RpOmråde{first}{second}" for first in "abcdefghij" for second in "abcdef"]
    found_here = [each.wording for each in problems(object_types_are_known, map_file(points(*names)))]
    assert found_here == [sos10.MISSPELT] * 50 + [sos10.UNKNOWN] * 10


def test_older_versions_had_other_types() -> None:
    def severity(version: str) -> Severity | None:
        [one] = problems(
            object_types_are_known, map_file(points("Xyz"), HEAD.replace("VERSJON 4.5", f"VERSJON {version}"))
        )
        return one.severity

    assert [severity(each) for each in ("4.5", "5.0", "", "10.1")] == [None] * 4
    assert [severity(each) for each in ("4.0", "4.4", "3.4", "3", "4.1.2")] == [Severity.WARNING] * 5
    # a type that is known is as wrong in an older file
    older = HEAD.replace("VERSJON 4.5", "VERSJON 4.0")
    assert found("KpOmråde", head=older) == [(sos10.KP_IN_RP, 0, None, 1)]


def test_objects_without_a_type() -> None:
    assert found("RpOmråde", "", "RpOmråde", "") == [(sos10.NONE, 1, None, 2)]


def test_types_of_the_other_kind_of_plan() -> None:
    assert found("RpOmråde", "KpOmråde", "KpOmråde") == [(sos10.KP_IN_RP, 1, None, 2)]
    assert found("RpOmråde", "KpOmråde", head=KP_HEAD) == [(sos10.RP_IN_KP, 0, None, 1)]
    for both in ("Arealplan 4.5", "Kommuneplan og reguleringsplan 4.5"):
        head = HEAD.replace("Regplan 20190401 * Arealplan Reguleringsplan", both)
        assert found("RpOmråde", "KpOmråde", head=head) == []
    kommunedelplan = HEAD.replace("Regplan 20190401 * Arealplan Reguleringsplan", "Kommunedelplan")
    assert found("RpOmråde", head=kommunedelplan) == [(sos10.RP_IN_KP, 0, None, 1)]


def test_other_maps_are_not_looked_at() -> None:
    assert found("Kommunegrense", "", head=N50_HEAD) == []
    assert found("Kommunegrense", head=HEAD.replace("..OBJEKTKATALOG", "..EIER")) == []
    assert found("Rpx", "Blp", head=N50_HEAD) == []
    for plan in ("RpOmråde", "RbFormålOmråde", "KpOmråde", "PblMidlByggAnleggOmråde", "RpÅpning"):
        assert (sos10.UNKNOWN, 0, None, 1) in found("Kommunegrense", plan, head=N50_HEAD), plan


def test_an_empty_map() -> None:
    assert problems(object_types_are_known, map_file()) == []


def test_a_second_type_in_an_object() -> None:
    body = ".PUNKT 1:\n..OBJTYPE RpPåskrift\n..OBJTYPE RpOmråde\n..NØ\n655000000 41000000\n"
    [one] = problems(object_types_are_known, map_file(body))
    assert (one.row, one.line, one.severity) == (0, 15, None)
    assert said([one]) == ["Objektet har en OBJTYPE til: «RpOmråde». Bare den første gjelder."]


def test_rubbish_has_no_end_of_types() -> None:
    body = points(*(f"T{number}x" for number in range(33_000)))
    file = map_file(body)
    found_here = problems(object_types_are_known, file)
    assert file.table.fault_totals["objekttyper-for-mange"] >= 1
    assert any(each.wording == sos10.WORDS["objekttyper-for-mange"].wording for each in found_here)
    assert len(found_here) > 30_000


def test_long_names_are_cut() -> None:
    [one] = problems(object_types_are_known, map_file(points("X" * 300)))
    assert one.values["objekttype"] == "X" * 80
