import numpy as np

from planarkiv.findings import Severity
from planarkiv.model.features import Column
from planarkiv.model.formats import Format
from planarkiv.rules.fil08_format_carries_the_plan import format_carries_the_plan
from rules.checking import problems, said
from rules.layer_checking import AREA, BOUNDARY, layer_file


def texts(*values: str) -> dict[str, Column]:
    return {
        "INFORMASJON": Column(np.zeros(len(values), np.int32), np.arange(len(values), dtype=np.int32), list(values))
    }


def test_areas_with_boundaries() -> None:
    assert problems(format_carries_the_plan, layer_file(kind=Format.GEOPACKAGE, things=[AREA, BOUNDARY])) == []
    assert format_carries_the_plan.severity is Severity.INFO


def test_areas_without_boundaries() -> None:
    found = problems(format_carries_the_plan, layer_file(kind=Format.GEOPACKAGE, things=[AREA, AREA]))
    assert said(found) == ["Fila har flater, men ingen grenser. GeoPackage sier ikke hvilke grenser en flate har."]


def test_a_file_without_areas_loses_nothing() -> None:
    assert problems(format_carries_the_plan, layer_file(things=[BOUNDARY])) == []


def test_texts_that_may_be_cut() -> None:
    # by letters, by bytes of UTF-8, and neither
    columns = texts("a" * 254, "å" * 127, "a" * 253, "a" * 255, "å" * 126)
    found = problems(format_carries_the_plan, layer_file(things=[AREA, BOUNDARY], columns=columns))
    assert found == problems(format_carries_the_plan, layer_file(things=[AREA], columns=columns))
    assert said(found) == ["2 tekster er så lange som Shape tillater (254 tegn), og kan være kuttet."]
    others = problems(format_carries_the_plan, layer_file(kind=Format.GEOPACKAGE, things=[AREA], columns=columns))
    assert "tekster" not in said(others)[0]


def test_other_formats_have_all() -> None:
    for kind in (Format.SOSI, Format.GML):
        assert problems(format_carries_the_plan, layer_file(kind=kind, things=[AREA])) == []
