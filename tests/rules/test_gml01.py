import dataclasses
from pathlib import Path

import pytest

from gml_text import RPF, collection, feature
from planarkiv.findings import Severity
from planarkiv.model.faults import Fault
from planarkiv.readers.gml import schema
from planarkiv.rules.gml01_follows_its_schema import file_follows_its_schema
from rules.checking import not_run, problems, said
from rules.gml_checking import of_text

XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"'
GML = "http://www.opengis.net/gml/3.2"
PLAN = f"""<xs:schema {XS} xmlns:gml="{GML}" targetNamespace="{RPF}" xmlns:app="{RPF}" elementFormDefault="qualified">
<xs:import namespace="{GML}" schemaLocation="http://schemas.opengis.net/gml/3.2.1/gml.xsd"/>
<xs:include schemaLocation="deler.xsd"/>
<xs:element name="RpOmråde" substitutionGroup="gml:AbstractFeature" type="app:RpOmrådeType"/>
</xs:schema>"""
PARTS = f"""<xs:schema {XS} xmlns:gml="{GML}" targetNamespace="{RPF}" xmlns:app="{RPF}" elementFormDefault="qualified">
<xs:import namespace="{GML}" schemaLocation="http://schemas.opengis.net/gml/3.2.1/gml.xsd"/>
<xs:complexType name="RpOmrådeType"><xs:sequence>
<xs:element name="plantype" type="xs:integer"/><xs:element name="plannavn" type="xs:string"/>
</xs:sequence><xs:attribute ref="gml:id"/></xs:complexType>
</xs:schema>"""
BASE = f"""<xs:schema {XS} xmlns:gml="{GML}" targetNamespace="{GML}" elementFormDefault="qualified">
<xs:attribute name="id" type="xs:ID"/>
<xs:element name="AbstractFeature" abstract="true" type="xs:anyType"/>
<xs:element name="FeatureCollection"><xs:complexType><xs:sequence>
<xs:element name="featureMember" maxOccurs="unbounded"><xs:complexType><xs:sequence>
<xs:element ref="gml:AbstractFeature"/></xs:sequence></xs:complexType></xs:element>
</xs:sequence><xs:attribute ref="gml:id"/></xs:complexType></xs:element>
</xs:schema>"""
RIGHT = feature("RpOmråde", "\n<app:plantype>35</app:plantype>\n<app:plannavn>Åsen</app:plannavn>\n")
TURNED = feature("RpOmråde", "\n<app:plannavn>Åsen</app:plannavn>\n<app:plantype>35</app:plantype>\n")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    schemas = tmp_path / "skjema"
    (schemas / "gml").mkdir(parents=True)
    (schemas / "plan.xsd").write_text(PLAN, encoding="utf-8")
    (schemas / "deler.xsd").write_text(PARTS, encoding="utf-8")
    (schemas / "gml" / "gml.xsd").write_text(BASE, encoding="utf-8")
    return schemas


def checked(text: str, folder: Path) -> tuple[Fault, ...]:
    return schema.check(text.encode(), RPF, folder)


def test_a_right_file(folder: Path) -> None:
    assert checked(collection(RIGHT, srs=""), folder) == ()


def test_the_order_of_elements_counts(folder: Path) -> None:
    [fault] = checked(collection(TURNED, srs=""), folder)
    assert (fault.kind, fault.line) == ("xsd-ugyldig", 4)
    assert "plannavn" in str(fault.values["text"])
    assert "http" not in str(fault.values["text"])


def test_every_fault_has_its_line_and_there_is_an_end(folder: Path) -> None:
    wrong = feature("RpOmråde", "\n<app:plantype>x</app:plantype>\n<app:plannavn/>\n").replace('"a"', '"a{}"')
    faults = checked(collection(*(wrong.replace("{}", str(at)) for at in range(1100)), srs=""), folder)
    assert len(faults) == 1000
    assert [fault.line for fault in faults[:4]] == [4, 9, 14, 19]


def test_no_schema_for_it(folder: Path) -> None:
    [fault] = schema.check(collection(RIGHT).encode(), "http://eksempel.no", folder)
    assert (fault.kind, fault.values) == ("xsd-mangler", {"namespace": "http://eksempel.no"})


def test_what_is_not_in_the_folder_is_not_fetched(folder: Path) -> None:
    (folder / "gml" / "gml.xsd").unlink()
    [fault] = checked(collection(RIGHT, srs=""), folder)
    assert fault.kind == "xsd-ulesbar"


def test_nothing_outside_the_folder_is_opened(folder: Path) -> None:
    outside = folder.parent / "utenfor.xsd"
    outside.write_text(PARTS, encoding="utf-8")
    (folder / "deler.xsd").unlink()
    (folder / "plan.xsd").write_text(PLAN.replace("deler.xsd", "../utenfor.xsd"), encoding="utf-8")
    [fault] = checked(collection(RIGHT, srs=""), folder)
    assert fault.kind == "xsd-ulesbar"
    (folder / "deler.xsd").symlink_to(outside)
    schema._schema.cache_clear()
    (folder / "plan.xsd").write_text(PLAN, encoding="utf-8")
    [fault] = checked(collection(RIGHT, srs=""), folder)
    assert fault.kind == "xsd-ulesbar"


def test_what_is_no_xml(folder: Path) -> None:
    assert checked("<a>", folder) == ()


def test_the_rule_tells_what_the_schema_finds(folder: Path) -> None:
    file = of_text(collection(TURNED, srs=""))
    file = dataclasses.replace(file, schema=schema.check(file.data, RPF, folder))
    [problem] = problems(file_follows_its_schema, file)
    assert (problem.line, problem.severity) == (4, None)
    assert said([problem])[0].startswith(
        "Følger ikke skjemaet. Skjemakontrollen sier (på engelsk): «Element 'plannavn'"
    )
    assert not_run(file_follows_its_schema, file) == []
    assert file_follows_its_schema.severity is Severity.ERROR


def test_the_rule_is_not_run_without_schemas() -> None:
    file = of_text(collection(RIGHT))
    assert not_run(file_follows_its_schema, file) == ["gi --xsd MAPPE med skjemaene som GML-filer skal følge"]
    without = dataclasses.replace(file, schema=(Fault("xsd-mangler", values={"namespace": "x"}),))
    assert not_run(file_follows_its_schema, without) == ["mappa fra --xsd har ikke noe skjema for x"]
    unreadable = dataclasses.replace(file, schema=(Fault("xsd-ulesbar", values={"text": "y"}),))
    assert not_run(file_follows_its_schema, unreadable) == [
        "skjemaet kan ikke settes sammen av det som ligger i mappa fra --xsd: y"
    ]
    assert problems(file_follows_its_schema, without) == []
    assert problems(file_follows_its_schema, dataclasses.replace(file, schema=())) == []
    assert not_run(file_follows_its_schema, dataclasses.replace(file, schema=())) == []
