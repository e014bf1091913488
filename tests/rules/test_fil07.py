import pytest

from planarkiv.findings import Severity
from planarkiv.model.formats import Format
from planarkiv.rules.fil07_geojson_follows_its_standard import geojson_follows_its_standard
from rules.checking import problems, said
from rules.layer_checking import fault, layer_file


@pytest.mark.parametrize(
    ("kind", "values", "severity"),
    [
        ("json-objekt", {"sti": "$.features[3]"}, None),
        ("json-geometri", {"sti": "$.features[3].geometry"}, None),
        ("json-ikke-grader", {"sti": "$.features[3].geometry", "antall": 2}, None),
        ("json-samling", {}, None),
        ("json-tegnsett", {"plass": 17}, None),
        ("json-medlem", {"sti": "$", "medlem": "properties"}, Severity.WARNING),
        ("json-koordinatsystem", {}, Severity.INFO),
    ],
)
def test_what_breaks_the_standard(kind: str, values: dict[str, str], severity: Severity | None) -> None:
    [found] = problems(geojson_follows_its_standard, layer_file(fault(kind, **values), kind=Format.GEOJSON))
    assert found.severity is severity
    for value in values.values():
        assert str(value) in said([found])[0]
    assert geojson_follows_its_standard.ids == ("FIL07", "json.sch.1")
