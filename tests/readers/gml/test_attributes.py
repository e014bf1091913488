"""Attributes stand in the columns of their SOSI names, and what objects say of each other are links."""

from pathlib import Path

import pytest

from gml_text import REGPLAN, RPF, area, collection, feature, line, polygon
from planarkiv.model.features import GML_ID, FeatureTable
from planarkiv.model.formats import Format
from planarkiv.readers import gml

LINE = "<gml:LineString><gml:posList>1 1 2 2</gml:posList></gml:LineString>"


def read(*objects: str, namespace: str = RPF) -> FeatureTable:
    return gml.read_bytes(collection(*objects, namespace=namespace).encode(), "test.gml")


def test_groups_and_data_types() -> None:
    body = (
        "<app:identifikasjon><app:Identifikasjon><app:lokalId>x</app:lokalId></app:Identifikasjon></app:identifikasjon>"
        "<app:nasjonalArealplanId><app:NasjonalArealplanId><app:administrativEnhet><app:AdministrativEnhetskode>"
        "<app:kommunenummer>4222</app:kommunenummer></app:AdministrativEnhetskode></app:administrativEnhet>"
        "<app:planidentifikasjon>7</app:planidentifikasjon></app:NasjonalArealplanId></app:nasjonalArealplanId>"
        "<app:plannavn>\n  Åsen  \n</app:plannavn>"
        "<app:heltUkjent><app:Noe><app:indre>1</app:indre></app:Noe></app:heltUkjent>"
    )
    table = read(feature("Arealplan", body))
    assert {path: table.values_at(path, 0) for path in table.columns} == {
        GML_ID: ["a"],
        "IDENT.LOKALID": ["x"],
        "NASJONALAREALPLANID.KOMM": ["4222"],
        "NASJONALAREALPLANID.PLANID": ["7"],
        "PLANNAVN": ["Åsen"],
        "HELTUKJENT.INDRE": ["1"],
    }


def test_the_older_generation() -> None:
    plan = (
        "<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer>"
        "<app:planidentifikasjon>7</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>"
    )
    table = read(
        feature("RpArealformålOmråde", f"{plan}<app:feltbetegnelse>B1</app:feltbetegnelse>"), namespace=REGPLAN
    )
    assert table.values_at("NASJONALAREALPLANID.PLANID", 0) == ["7"]
    assert table.values_at("FELTNAVN", 0) == ["B1"]
    assert (table.head.catalogue, table.head.version, table.format) == (REGPLAN, "20190401", Format.GML)


def use(kind: str, number: str) -> str:
    return (
        f"<app:utnytting><app:RpUtnytting><app:utnyttingstype>{kind}</app:utnyttingstype>"
        f"{f'<app:utnyttingstall>{number}</app:utnyttingstall>' if number else ''}</app:RpUtnytting></app:utnytting>"
    )


def test_repeated_groups_have_instances() -> None:
    table = read(feature("RpArealformålOmråde", use("16", "") + use("18", "400")), feature("RpOmråde", "", "b"))
    kind, number = table.columns["UTNYTT.UTNTYP"], table.columns["UTNYTT.UTNTALL"]
    assert kind.instance is not None
    assert number.instance is not None
    assert (kind.rows.tolist(), kind.instance.tolist()) == ([0, 0], [0, 1])
    assert (number.rows.tolist(), number.instance.tolist()) == ([0], [1])


def test_nil_values_are_absent_and_remembered() -> None:
    body = (
        '<app:plannavn xsi:nil="true"/><app:plantype nilReason="unknown"/>'
        '<app:planstatus xsi:nil="false">3</app:planstatus>'
    )
    table = read(feature("RpOmråde", body))
    assert "PLANNAVN" not in table.columns
    assert "PLANTYPE" not in table.columns
    assert table.values_at("PLANNAVN.NILREASON", 0) == ["nil"]
    assert table.values_at("PLANTYPE.NILREASON", 0) == ["unknown"]
    assert table.values_at("PLANSTAT", 0) == ["3"]


@pytest.mark.parametrize(
    "value",
    [
        '<app:plantype xlink:href="http://skjema.geonorge.no/SOSI/kodeliste/plantype/35"/>',
        '<app:plantype xlink:href="https://register.geonorge.no/plantype/35/"/>',
        '<app:plantype codeSpace="http://eksempel.no/plantype">35</app:plantype>',
    ],
)
def test_codes(value: str) -> None:
    table = read(feature("RpOmråde", value))
    assert (table.values_at("PLANTYPE", 0), table.faults, table.links) == (["35"], (), None)


def test_other_values_and_dates_are_kept_as_written() -> None:
    table = read(
        feature(
            "RpOmråde",
            "<app:plantype>other: ukjent</app:plantype>"
            "<app:oppdateringsdato>2024-05-01T10:00:00Z</app:oppdateringsdato>",
        )
    )
    assert table.values_at("PLANTYPE", 0) == ["other: ukjent"]
    assert table.values_at("OPPDATERINGSDATO", 0) == ["2024-05-01T10:00:00Z"]


def test_links() -> None:
    table = read(
        feature("RpOmråde", '<app:formål xlink:href="#b"/><app:formål xlink:href="#c"/>', "a"),
        feature("RpArealformålOmråde", '<app:planområde xlink:href="#a"/>', "b"),
    )
    links = table.links
    assert links is not None
    assert links.rows.tolist() == [0, 0, 1]
    assert [links.roles[role] for role in links.role] == ["formål", "formål", "planområde"]
    assert links.target.tolist() == [1, -1, 0]
    assert links.hrefs == ["#b", "#c", "#a"]
    assert [(fault.kind, fault.serial) for fault in table.faults] == [("gml-xlink-ukjent", 1)]


def test_an_object_within_another_one() -> None:
    inner = feature("RpOmråde", "<app:vertikalnivå>2</app:vertikalnivå>", "b")
    table = read(
        feature("Arealplan", f"<app:rpOmråde>\n{inner}\n</app:rpOmråde><app:plannavn>Å</app:plannavn>", "a"),
        feature("Arealplan", "<app:vertikalnivå>1</app:vertikalnivå>", "c"),
    )
    assert [table.otypes[code] for code in table.otype] == ["Arealplan", "RpOmråde", "Arealplan"]
    assert table.values_at("VERTNIV", 1) == ["2"]
    assert table.values_at("PLANNAVN", 0) == ["Å"]
    assert table.links is not None
    assert (table.links.rows.tolist(), table.links.target.tolist()) == ([0], [1])
    assert table.faults == ()
    assert (table.line[1:] > table.line[:-1]).all()


def test_geometry_that_is_given_by_reference() -> None:
    table = read(
        feature("RpOmråde", '<app:område xlink:href="#flate"/>', "a"),
        area(polygon().replace("<gml:Polygon>", '<gml:Polygon gml:id="flate">'), "b"),
    )
    assert table.own is not None
    assert (table.own.rows.tolist(), table.links, table.faults) == ([0, 1], None, ())


SHELLS = {
    "featureMember": "<gml:featureMember>{}</gml:featureMember><gml:featureMember>{}</gml:featureMember>",
    "featureMembers": "<gml:featureMembers>{}{}</gml:featureMembers>",
    "wfs:member": "<wfs:member>{}</wfs:member><wfs:member>{}</wfs:member>",
    "nested": "<wfs:member><wfs:FeatureCollection><wfs:member>{}</wfs:member></wfs:FeatureCollection></wfs:member>"
    "<wfs:member>{}</wfs:member>",
    "tuple": "<wfs:member><wfs:Tuple><wfs:member>{}</wfs:member><wfs:member>{}</wfs:member></wfs:Tuple></wfs:member>",
}


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize("root", ["gml:FeatureCollection", "wfs:FeatureCollection", "app:Plandata"])
@pytest.mark.parametrize("version", ["http://www.opengis.net/gml/3.2", "http://www.opengis.net/gml"])
def test_collections(shell: str, root: str, version: str) -> None:
    names = f'xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:app="{RPF}" xmlns:gml="{version}"'
    inside = SHELLS[shell].format(area(polygon(), "a"), line(LINE, "b"))
    bounds = '<gml:boundedBy><gml:Envelope srsName="EPSG:25833"/></gml:boundedBy>'
    table = gml.read_bytes(f"<{root} {names}>{bounds}{inside}</{root}>".encode(), "test.gml")
    assert [table.otypes[code] for code in table.otype] == ["RpBestemmelseOmråde", "RpGrense"]
    assert (table.faults, table.head.epsg, table.values_at(GML_ID, 1)) == ((), 25833, ["b"])


def test_a_single_object() -> None:
    body = area(polygon(), "a").replace(
        "<app:RpBestemmelseOmråde",
        f'<app:RpBestemmelseOmråde xmlns:app="{RPF}" xmlns:gml="http://www.opengis.net/gml/3.2"',
    )
    table = gml.read_bytes(body.encode(), "test.gml")
    assert (len(table), table.otypes) == (1, ["RpBestemmelseOmråde"])


def test_geometry_in_another_file(tmp_path: Path) -> None:
    ring = '<gml:Ring><gml:curveMember xlink:href="{}"/></gml:Ring>'
    closed = "<gml:LineString><gml:posList>0 0 9 0 9 9 0 0</gml:posList></gml:LineString>"
    polygon_of = f"<gml:Polygon><gml:exterior>{ring}</gml:exterior></gml:Polygon>"
    (tmp_path / "mappe").mkdir()
    (tmp_path / "utenfor.gml").write_text(collection(line(closed, "g")), encoding="utf-8")
    (tmp_path / "mappe" / "grenser æ.gml").write_text(collection(line(closed, "g")), encoding="utf-8")
    for href, found in {
        "grenser%20%C3%A6.gml#g": True,
        "grenser æ.gml#g": True,
        "grenser æ.gml#h": False,
        "../utenfor.gml#g": False,
        "mangler.gml#g": False,
        "http://eksempel.no/grenser.gml#g": False,
    }.items():
        path = tmp_path / "mappe" / "plan.gml"
        path.write_text(collection(area(polygon_of.format(href))), encoding="utf-8")
        table = gml.read(path)
        assert (table.own is not None) == found, href
        assert ("gml-xlink-geometri" in table.fault_totals) != found, href
        assert len(table) == 1
